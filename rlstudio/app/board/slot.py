"""One panel of a board: what waits for it, when it is due, and what happens if it raises."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TypeVar

import numpy as np
from PySide6.QtWidgets import QDockWidget

from rlstudio.app.panels import PANELS
from rlstudio.app.panels.panel import Panel
from rlstudio.core.arrays import Array
from rlstudio.core.words import words
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import Corrections, RunInfo, Snapshot, SnapshotRequest, TrainingView

_LOG = logging.getLogger(__name__)
_MOST_WAITING = 4096
_SETTLE_S = 0.6
_EARLY_S = 0.004
"""A panel is due this many seconds early: a late timer must not turn 60 Hz into 30."""
_ASKS = 10
"""The priority of a panel in which a person is asked, where a run waits for that."""
_PICTURE, _NOTHING = SnapshotRequest(True), SnapshotRequest(False)
_PARTS = "state_values", "charts", "saliency", "networks", "honesty", "embedding", "listing", "anew"
_parts = attrgetter(*_PARTS)
"""What one snapshot may have and the next one not; the picture is another."""
_Answer = TypeVar("_Answer")
_Part = TypeVar("_Part")


@dataclass
class PanelSlot:
    """A panel, its dock (None: the middle), and the data that waits for it."""

    panel: Panel
    dock: QDockWidget | None = None
    snapshot: Snapshot | None = None
    traces: list[Array] = field(default_factory=list)
    trails: list[Array] = field(default_factory=list)
    corrections: list[Corrections] = field(default_factory=list)
    snapshot_due: float = 0.0
    series_due: float = 0.0
    training_due: float = 0.0
    series_version: int = -1
    settled_at: float = 0.0
    in_front: bool = False
    broken: bool = False
    """A panel of a plug-in has raised: it shows that and gets no more data."""

    @classmethod
    def of(cls, kind: type[Panel], info: RunInfo) -> PanelSlot | None:
        """A slot with a panel of this kind, None if it does not fit this run.

        If a plug-in raises, the panel shows that."""
        try:
            lacks = info.recorded is not None and kind.needs_series  # a recording has no curves of learning
            return cls(kind()) if kind.fits(info) and not lacks else None
        except Exception as error:
            if kind.id in PANELS:
                raise
            names = {"id": kind.id, "title": kind.title, "tip": kind.tip}
            slot = cls(type("Broken", (Panel,), names)())
            slot._give_up(error)
            return slot

    def tell(self, call: Callable[..., _Answer], *given: object) -> _Answer | None:
        """Call the panel; an error of a plug-in's panel stops only that panel."""
        if self.broken:
            return None
        try:
            return call(*given)
        except Exception as error:
            if self.panel.id in PANELS:
                raise
            self._give_up(error)
            return None

    def _give_up(self, error: Exception) -> None:
        _LOG.error("the panel %s", self.panel.id, exc_info=error)
        self.broken = True
        self.panel.filled = False
        kind = type(error).__name__
        text = words("This plug-in stopped: {kind}: {error}.", kind=kind, error=str(error))
        # The base class's method: the plug-in's own may be the one that raises.
        Panel.set_state(self.panel, "failed", text)

    @property
    def seen(self) -> bool:
        """Whether any of it is on the screen. For Qt a dock behind another one's tab is visible."""
        return (self.dock is None or self.in_front) and self.panel.isVisible()

    def note_in_front(self, in_front: bool) -> None:
        """Its dock has come to the front of its tabs, or gone behind another one."""
        self.in_front = in_front

    # ------------------------------------------------------------------ snapshots

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """What the panel needs in the next snapshot: pictures always, the rest when it is due."""
        asked = self.tell(self.panel.snapshot_request, now) if now >= self.snapshot_due else None
        return asked or (_PICTURE if self.panel.needs_frame else _NOTHING)

    def receive(self, snapshot: Snapshot) -> None:
        """Keep a snapshot until the panel is due, and what earlier ones said only once."""
        waiting = self.snapshot
        if waiting is not None and not _follows(waiting, snapshot):
            # Another stage or moment is shown now: the kept events do not lead to it.
            self.forget()
            waiting = None
        if snapshot.anew:  # what was known is replaced
            self.traces.clear()
            self.trails.clear()
        _keep(self.traces, snapshot.trace)
        _keep(self.trails, snapshot.trail)
        _keep(self.corrections, snapshot.corrected)
        self.snapshot = snapshot if waiting is None else _joined(waiting, snapshot)

    def forget(self) -> None:
        """Drop what waits, because the panel is not visible."""
        self.snapshot = None
        self.traces.clear()
        self.trails.clear()
        self.corrections.clear()

    def _hand_out(self, snapshot: Snapshot) -> Snapshot:
        """The kept snapshot with everything that happened meanwhile; nothing waits then."""
        if len(self.traces) > 1:
            snapshot = replace(snapshot, trace=np.concatenate(self.traces))
        if len(self.trails) > 1:
            snapshot = replace(snapshot, trail=np.concatenate(self.trails))
        if self.corrections:
            snapshot = replace(snapshot, corrected=Corrections.joined(self.corrections))
        self.forget()
        return snapshot

    @property
    def _period(self) -> float:
        """Seconds between two calls of the panel."""
        return 1.0 / self.panel.rate_hz - _EARLY_S

    # ------------------------------------------------------------------ when it is due

    def feed(self, now: float, series: Mapping[str, Series], version: int, lock: threading.Lock) -> None:
        """Pass on the kept data if the panel is due. version: changes with ``series``."""
        panel = self.panel
        if self.snapshot is not None and now >= self.snapshot_due:
            self.snapshot_due = now + self._period
            self.tell(panel.show_snapshot, self._hand_out(self.snapshot))
        if version != self.series_version:
            self.series_version = version
            self.settled_at = now + _SETTLE_S
        # A plot moves its axes less often than its curves: it needs one more call after the last point.
        if panel.needs_series and now >= self.series_due and self.series_due < self.settled_at:
            self.series_due = now + self._period
            with lock:
                self.tell(panel.show_series, series)

    def show_training(self, now: float, view: TrainingView) -> None:
        """Pass on a view of the training."""
        if now >= self.training_due:  # another one's answer is not what this one waits for
            self.training_due = now + 1.0 / self.panel.training_hz
        self.tell(self.panel.show_training, view)


def place(kind: type[Panel], info: RunInfo) -> int:
    """Where a panel stands among the others: the least comes first."""
    return -_ASKS if kind.asks_person and info.needs_person else -kind.priority


def _follows(before: Snapshot, after: Snapshot) -> bool:
    """Whether ``after`` goes on from ``before``: of one stage, both of the present or of one moment."""
    there = [None if one.past is None else one.past.moment for one in (before, after)]
    return before.source == after.source and there[0] == there[1]


def _joined(before: Snapshot, after: Snapshot) -> Snapshot:
    """The later one, with what the earlier one alone has: nothing, where both are one picture of a game."""
    parts = zip(_PARTS, _parts(before), _parts(after), strict=True)
    kept = {name: was for name, was, now in parts if was and not now}
    if after.frame is None and before.frame is not None:
        kept["frame"] = before.frame
    return replace(after, **kept) if kept else after


def _keep(waiting: list[_Part], part: _Part | None) -> None:
    if part is not None and len(waiting) < _MOST_WAITING:
        waiting.append(part)
