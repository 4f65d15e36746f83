"""What the panels of a run are given, each at its own rate, and only while it is visible."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QMainWindow

from rlstudio.app.board.requests import snapshot_request, training_request
from rlstudio.app.board.slot import PanelSlot
from rlstudio.app.board.title_bar import TitleBar
from rlstudio.app.language.saying import tr
from rlstudio.app.panels.panel import Panel, ReferenceLine
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import Snapshot, SnapshotRequest, TrainingView, TrainingViewRequest


class FedPanels(QMainWindow):
    """Panels in their ``slots``. ``newest``: the newest snapshot that they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.slots: list[PanelSlot] = []
        self.newest: Snapshot | None = None
        self._seen, self._seen_at = list[PanelSlot](), -1.0

    @property
    def panels(self) -> dict[str, Panel]:
        """The panels of this run by id."""
        return {slot.panel.id: slot.panel for slot in self.slots}

    def _in_view(self, now: float) -> list[PanelSlot]:
        """The visible panels, looked up once a frame."""
        if now != self._seen_at:
            self._seen, self._seen_at = [slot for slot in self.slots if slot.seen], now
        return self._seen

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """What the visible panels need in the next snapshot."""
        return snapshot_request(self._in_view(now), now)

    def training_request(self, now: float) -> TrainingViewRequest | None:
        """What the visible panels need of the training now; None if none is due."""
        return training_request(self._in_view(now), now)

    def show_training(self, now: float, view: TrainingView) -> None:
        """Pass a view of the training to every visible panel."""
        for slot in self._in_view(now):
            slot.show_training(now, view)

    def receive(self, snapshot: Snapshot) -> None:
        """Keep a snapshot for every visible panel, and the newest for those that come to the front."""
        self.newest = snapshot
        for slot in self.slots:
            if not slot.panel.needs_snapshots:
                continue
            if slot.seen:
                slot.receive(snapshot)
            elif slot.snapshot is not None:
                slot.forget()

    def note_in_front(self, slot: PanelSlot, in_front: bool) -> None:
        """A panel that comes to the front shows what the others show, also if nothing new comes."""
        slot.note_in_front(in_front)
        if in_front and self.newest is not None and slot.panel.needs_snapshots:
            slot.receive(self.newest)

    def hurry(self) -> None:
        """Show the next snapshot without waiting until each panel is due."""
        for slot in self.slots:
            slot.snapshot_due = 0.0

    def mark_past(self, past: bool) -> None:
        """Say in the titles which panels show the present while the others show a moment of the past."""
        for slot in self.slots:
            bar = slot.dock.titleBarWidget() if slot.dock is not None else None
            if isinstance(bar, TitleBar):
                bar.say(tr("now") if past and slot.panel.shows_present else "")

    def feed(self, now: float, series: Mapping[str, Series], version: int, lock: threading.Lock) -> None:
        """Pass the kept data to each panel at its own rate."""
        for slot in self._in_view(now):
            slot.feed(now, series, version, lock)

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Tell every panel the state of the run."""
        for slot in self.slots:
            slot.tell(slot.panel.set_state, state, message)

    def show_references(self, lines: Sequence[ReferenceLine]) -> None:
        """Tell every panel the returns of others."""
        for slot in self.slots:
            slot.tell(slot.panel.show_references, lines)

    def show_change(self, name: str, text: str, step: int) -> None:
        """Tell every panel that a live setting was changed."""
        for slot in self.slots:
            slot.tell(slot.panel.show_change, name, text, step)
