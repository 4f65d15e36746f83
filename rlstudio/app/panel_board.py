"""The panels of one run: docked, fed at their own rates, and only while they can be seen."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QTabWidget, QToolButton, QWidget

from rlstudio.app.icons import icon
from rlstudio.app.panels import PANELS, all_panels
from rlstudio.app.panels.panel import Panel, PanelState, ReferenceLine
from rlstudio.app.theme import colour_plots, current
from rlstudio.core.arrays import Array
from rlstudio.engine.messages import (
    Corrections,
    RunInfo,
    Snapshot,
    TrainingView,
    WantSnapshot,
    WantTrainingView,
)
from rlstudio.engine.telemetry import Series

_LOG = logging.getLogger(__name__)
_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_LEFT_WIDTH = 350
_MOST_WAITING = 4096
_SETTLE_S = 0.6
_Answer = TypeVar("_Answer")
_Part = TypeVar("_Part")


@dataclass
class _Slot:
    """One panel and what waits for it."""

    panel: Panel
    dock: QDockWidget | None
    snapshot: Snapshot | None = None
    traces: list[Array] = field(default_factory=list)
    trails: list[Array] = field(default_factory=list)
    corrections: list[Corrections] = field(default_factory=list)
    snapshot_due: float = 0.0
    series_due: float = 0.0
    training_due: float = 0.0
    series_version: int = -1
    settled_at: float = 0.0
    broken: bool = False
    """A plug-in's panel that has raised: it says so and is told nothing any more."""

    def tell(self, call: Callable[..., _Answer], *given: object) -> _Answer | None:
        """Call the panel; what a plug-in's panel raises harms only itself."""
        if self.broken:
            return None
        try:
            return call(*given)
        except Exception as error:
            if self.panel.id in PANELS:
                raise
            self.broken = True
            _say_broken(self.panel, error)
            return None

    def ask(self, now: float) -> WantSnapshot:
        """What the panel needs in the next snapshot: pictures always, the rest when it is its turn."""
        asked = self.tell(self.panel.asks, now) if now >= self.snapshot_due else None
        return asked or WantSnapshot(self.panel.wants_frame)

    def take(self, snapshot: Snapshot) -> None:
        """Keep a snapshot until it is the panel's turn, and of those before it what is told only once."""
        if self.snapshot is not None and self.snapshot.source != snapshot.source:
            # Somebody else is shown now, who did none of that.
            self.snapshot = None
            self.forget()
        _keep(self.traces, snapshot.trace)
        _keep(self.trails, snapshot.trail)
        _keep(self.corrections, snapshot.corrected)
        waiting = self.snapshot
        if waiting is not None:
            snapshot = replace(
                snapshot,
                frame=waiting.frame if snapshot.frame is None else snapshot.frame,
                state_map=snapshot.state_map or waiting.state_map,
                charts=snapshot.charts or waiting.charts,
            )
        self.snapshot = snapshot

    def hand_out(self) -> Snapshot | None:
        """What has waited, with everything that happened meanwhile; None if nothing came."""
        snapshot, self.snapshot = self.snapshot, None
        if snapshot is not None:
            if len(self.traces) > 1:
                snapshot = replace(snapshot, trace=np.concatenate(self.traces))
            if len(self.trails) > 1:
                snapshot = replace(snapshot, trail=np.concatenate(self.trails))
            if self.corrections:
                snapshot = replace(snapshot, corrected=Corrections.joined(self.corrections))
            self.forget()
        return snapshot

    def forget(self) -> None:
        """Nobody looks: what has happened is not shown later."""
        self.traces.clear()
        self.trails.clear()
        self.corrections.clear()


class PanelBoard(QMainWindow):
    """A window inside a tab: the stage in the middle, panels docked around it."""

    def __init__(self, stage: QWidget, settings_form: QWidget) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCentralWidget(stage)
        self.game: Panel | None = None
        self._slots: list[_Slot] = []
        self._default = QByteArray()
        self._large = current().large
        self.settings_dock = self._dock("settings", "Settings", settings_form, "left")

    @property
    def panels(self) -> dict[str, Panel]:
        """The panels of this run by id."""
        return {slot.panel.id: slot.panel for slot in self._slots}

    @property
    def layout_name(self) -> str:
        """Runs with the same panels share a remembered layout; large type has its own."""
        size = "large" if current().large else "run"
        return "-".join([size, *sorted(slot.panel.id for slot in self._slots)])

    def fill(self, info: RunInfo) -> None:
        """Make the panels that fit this run and put them in their places."""
        if self._slots:
            for slot in self._slots:
                slot.tell(slot.panel.start, info)
            return
        docks: dict[str, list[QDockWidget]] = {"left": [], "right": [], "bottom": []}
        for kind in all_panels().values():
            panel = _made(kind, info)
            if panel is None:
                continue
            dock = None
            if kind.area == "center" and self.game is None:
                self.game = panel
            else:
                area = kind.area if kind.area in docks else "right"
                dock = self._dock(kind.id, kind.title, panel, area)
                docks[area].append(dock)
            slot = _Slot(panel, dock, broken=type(panel) is not kind)
            self._slots.append(slot)
            slot.tell(panel.set_theme, current())
            slot.tell(panel.start, info)
        colour_plots()
        for first, second in pairwise(docks["bottom"]):
            self.splitDockWidget(first, second, Qt.Orientation.Horizontal)
        self._share_right(docks["right"])
        for dock in self._docks():
            dock.show()
        self._default = self.saveState()

    def arrange(self) -> None:
        """Give the docks good sizes for the window as it is now."""
        width, height = self.width(), self.height()
        right = [slot.dock for slot in self._slots if slot.dock and slot.panel.area == "right"]
        bottom = [slot.dock for slot in self._slots if slot.dock and slot.panel.area == "bottom"]
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left = int(_LEFT_WIDTH * current().body / 10)
        self.resizeDocks([self.settings_dock], [min(left, width * 3 // 10)], horizontal)
        if right:
            self.resizeDocks(right[:1], [max(300, int(width * 0.26))], horizontal)
            heights = [_natural_height(slot.panel) for slot in self._slots if slot.dock in right]
            self.resizeDocks(right, heights, vertical)
        if bottom:
            self.resizeDocks(bottom, [max(190, int(height * 0.32))] * len(bottom), vertical)
            widths = [slot.panel.natural_size[0] for slot in self._slots if slot.dock in bottom]
            self.resizeDocks(bottom, widths, horizontal)

    def restore(self, layout: QByteArray) -> None:
        """Take a remembered layout; one that is broken leaves the default."""
        if layout.isEmpty() or not self.restoreState(layout):
            self.reset()

    def reset(self) -> None:
        """Put all panels back in place."""
        self.restoreState(self._default)
        for dock in self._docks():
            dock.show()
        # Sizes hold only once the docks have been laid out.
        QTimer.singleShot(0, self, self.arrange)

    def toggle_actions(self) -> list[QAction]:
        """Show or hide each dock."""
        return [dock.toggleViewAction() for dock in self._docks()]

    def _docks(self) -> list[QDockWidget]:
        return [self.settings_dock, *(slot.dock for slot in self._slots if slot.dock is not None)]

    # ------------------------------------------------------------------ feeding

    def wants(self, now: float) -> WantSnapshot:
        """What the panels that can be seen need in the next snapshot."""
        want = WantSnapshot(frame=False)
        for slot in self._slots:
            if slot.panel.isVisible():
                want |= slot.ask(now)
        return want

    def training_wants(self, now: float) -> WantTrainingView | None:
        """What the visible panels want of the training now; None while none is due."""
        due = [s.panel for s in self._slots if s.panel.isVisible() and now >= s.training_due]
        lanes = [lanes for lanes in (panel.wanted_lanes() for panel in due) if lanes[0]]
        visits = any(panel.wants_visits for panel in due)
        if not lanes and not visits:
            return None
        most, width = max(lanes, default=(0, 0))
        return WantTrainingView(visits, most, width)

    def take_training(self, now: float, view: TrainingView) -> None:
        """Hand a view of the training to every panel that can be seen."""
        for slot in self._slots:
            if slot.panel.isVisible():
                slot.training_due = now + 1.0 / slot.panel.training_hz
                slot.tell(slot.panel.show_training, view)

    def take(self, snapshot: Snapshot) -> None:
        """Keep a snapshot for every panel that can be seen."""
        for slot in self._slots:
            if not slot.panel.wants_snapshots:
                continue
            if slot.panel.isVisible():
                slot.take(snapshot)
            else:
                slot.forget()

    def feed(self, now: float, series: Mapping[str, Series], version: int, lock: threading.Lock) -> None:
        """Hand out what has come, to each panel at its own rate."""
        for slot in self._slots:
            panel = slot.panel
            if not panel.isVisible():
                continue
            # A little early counts: the timer must not turn 60 Hz into 30.
            period = 1.0 / panel.rate_hz - 0.004
            snapshot = slot.hand_out() if now >= slot.snapshot_due else None
            if snapshot is not None:
                slot.snapshot_due = now + period
                slot.tell(panel.show_snapshot, snapshot)
            if version != slot.series_version:
                slot.series_version = version
                slot.settled_at = now + _SETTLE_S
            # A plot moves its axes more seldom than its curves: it needs a last look after the last point.
            if panel.wants_series and now >= slot.series_due and slot.series_due < slot.settled_at:
                slot.series_due = now + period
                with lock:
                    slot.tell(panel.show_series, series)

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Tell every panel how the run stands."""
        for slot in self._slots:
            slot.tell(slot.panel.set_state, state, message)

    def show_references(self, lines: Sequence[ReferenceLine]) -> None:
        """Tell every panel what others get."""
        for slot in self._slots:
            slot.tell(slot.panel.show_references, lines)

    def refresh_theme(self) -> None:
        """Hand the current theme to every panel."""
        colour_plots()
        for dock in self._docks():
            bar = dock.titleBarWidget()
            if isinstance(bar, _TitleBar):
                bar.refresh_theme()
        if current().large != self._large:
            self._large = current().large
            self.arrange()
        for slot in self._slots:
            slot.tell(slot.panel.set_theme, current())
            slot.series_version = -1

    def _dock(self, name: str, title: str, body: QWidget, area: str) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(body)
        dock.setAccessibleName(title)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        dock.setTitleBarWidget(_TitleBar(dock))
        dock.toggleViewAction().setToolTip(f"Show or hide “{title}”")
        self.addDockWidget(_AREAS[area], dock)
        return dock

    def _share_right(self, docks: list[QDockWidget]) -> None:
        """At most three panels under each other on the right; the others share a place as tabs."""
        for first, second in pairwise(docks[:3]):
            self.splitDockWidget(first, second, Qt.Orientation.Vertical)
        if len(docks) >= 3:
            # Three panels need the whole height.
            self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        for dock in docks[3:]:
            self.tabifyDockWidget(docks[2], dock)
        if len(docks) > 3:
            docks[2].raise_()


class _TitleBar(QWidget):
    """A dock's title and the button that hides it; dragging the title moves the dock."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__()
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(dock.windowTitle())
        title.setObjectName("muted")
        self._hide = QToolButton()
        self._hide.setObjectName("tiny")
        self._hide.setFixedSize(20, 20)
        self._hide.setToolTip(f"Hide “{dock.windowTitle()}”; the View menu brings it back")
        self._hide.setAccessibleName(f"Hide {dock.windowTitle()}")
        self._hide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hide.clicked.connect(dock.close)
        self.refresh_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.addWidget(title, 1)
        row.addWidget(self._hide)

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme that is current now."""
        self._hide.setIcon(icon("close", "muted"))


def _keep(waiting: list[_Part], part: _Part | None) -> None:
    if part is not None and len(waiting) < _MOST_WAITING:
        waiting.append(part)


def _made(kind: type[Panel], info: RunInfo) -> Panel | None:
    """The panel, if it fits this run; in place of a plug-in's that raises, one that says so."""
    try:
        return kind() if kind.fits(info) else None
    except Exception as error:
        if kind.id in PANELS:
            raise
        names = {"id": kind.id, "title": kind.title, "tip": kind.tip}
        panel: Panel = type("Broken", (Panel,), names)()
        _say_broken(panel, error)
        return panel


def _say_broken(panel: Panel, error: Exception) -> None:
    _LOG.error("the panel %s", panel.id, exc_info=error)
    panel.filled = False
    # As the base class does it: the plug-in's own may be what raises.
    Panel.set_state(panel, "failed", f"This plug-in stopped: {type(error).__name__}: {error}.")


def _natural_height(panel: Panel) -> int:
    """What the panel's content asks for, e.g. a row per action; else the height of its kind."""
    layout = panel.layout()
    content = layout.sizeHint().height() if layout is not None else 0
    return content + 24 if content > 40 else panel.natural_size[1]
