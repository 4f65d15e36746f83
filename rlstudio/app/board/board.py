"""The panels of one run: docked, updated at their own rates, and only while visible."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QTabBar, QTabWidget, QWidget

from rlstudio.app.board.centre import Centre
from rlstudio.app.board.dock_sizes import DockSizes, heights_of, share_right
from rlstudio.app.board.feeding import FedPanels
from rlstudio.app.board.search_lines import follow_search
from rlstudio.app.board.slot import PanelSlot, place
from rlstudio.app.board.title_bar import TitleBar
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.drawn_once import drawn_once
from rlstudio.app.look.motion import reduced
from rlstudio.app.look.theme import colour_plots, current
from rlstudio.app.panels import all_panels
from rlstudio.app.panels.panel import Panel
from rlstudio.engine.worker.messages import (
    RunInfo,
)

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_LEFT_WIDTH = 350
_WANTED = [
    f"{what}_wanted" for what in ("export", "action", "control", "line", "still", "decision", "command")
]


class PanelBoard(FedPanels):
    """The stage in the middle, panels docked around it. Signals that end in ``wanted`` are a panel's."""

    export_wanted = Signal(object, str)
    action_wanted = Signal(int)
    control_wanted = Signal()
    still_wanted = Signal()
    decision_wanted = Signal(float)
    command_wanted = Signal(object)
    line_wanted = Signal(object)

    def __init__(self, stage: QWidget, settings_form: QWidget) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setAnimated(not reduced())
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.centre = Centre(stage)
        self.centre.panels_wanted.connect(self.show_panels)
        self.setCentralWidget(self.centre)
        self._to_look = QTimer(self, singleShot=True)
        self._to_look.timeout.connect(self._look)
        self.game: Panel | None = None
        self._default = QByteArray()
        self._before: QByteArray | None = None
        self._usual: QByteArray | None = None
        self._sizes = DockSizes()
        self._large, self._asked = current().large, False
        self._toggles: dict[QDockWidget, QAction] = {}
        self.settings_dock = self._dock("settings", tr("Settings"), settings_form, "left")

    @property
    def layout_name(self) -> str:
        """Key of the stored layout: the same for runs with the same panels and type size."""
        kind = ("large" if self._large else "run") + ("-asked" if self._asked else "")
        return "-".join([kind, *sorted(slot.panel.id for slot in self.slots)])

    def fill(self, info: RunInfo) -> None:
        """Make the panels that fit this run and put them in their places."""
        if self.slots:
            for known in self.slots:
                known.tell(known.panel.start, info)
            return
        docks: dict[str, list[QDockWidget]] = {"left": [], "right": [], "bottom": []}
        self._asked = info.needs_person
        for kind in sorted(all_panels().values(), key=lambda kind: place(kind, info)):
            slot = PanelSlot.of(kind, info)
            if slot is None:
                continue
            if kind.area == "center" and self.game is None:
                self.game = slot.panel
            else:
                area = kind.area if kind.area in docks else "right"
                slot.dock = self._dock(kind.id, said(kind.title), slot.panel, area)
                slot.dock.visibilityChanged.connect(partial(self.note_in_front, slot))
                docks[area].append(slot.dock)
            self.slots.append(slot)
            for wanted in _WANTED:
                getattr(slot.panel, wanted).connect(getattr(self, wanted))
            slot.tell(slot.panel.set_theme, current())
            slot.tell(slot.panel.start, info)
        follow_search(self, self.slots, self.settings_dock)
        colour_plots()
        first_bottom, first_right = self._first_ones(docks["bottom"]), self._first_ones(docks["right"])
        for first, second in pairwise(first_bottom):
            self.splitDockWidget(first, second, Qt.Orientation.Horizontal)
        share_right(self, first_right)
        for shown, those in ((first_bottom, docks["bottom"]), (first_right, docks["right"])):
            for dock in those:
                if dock not in shown and shown:
                    self.tabifyDockWidget(shown[-1], dock)
        self._show_first_ones()
        if len(first_right) > 3:
            first_right[2].raise_()  # hiding those that wait has brought another one to the front
        self._default = self.saveState()

    def arrange(self) -> None:
        """Give the docks good sizes for the window as it is now."""
        width, height = self.width(), self.height()
        docked = [slot for slot in self.slots if slot.dock is not None and not slot.dock.isHidden()]
        right = [slot.dock for slot in docked if slot.dock and slot.panel.area == "right"]
        bottom = [slot.dock for slot in docked if slot.dock and slot.panel.area == "bottom"]
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left = int(_LEFT_WIDTH * current().body / 10)
        self.resizeDocks([self.settings_dock], [min(left, width * 3 // 10)], horizontal)
        if right:
            share = 0.34 if self._large else 0.26  # large type without the settings
            self.resizeDocks(right[:1], [max(300, int(width * share))], horizontal)
            panels = {slot.dock: slot.panel for slot in self.slots if slot.dock in right}
            heights = heights_of(self, panels, asked=self._asked)
            # Those that wait in the View menu are the last tabs of the last place.
            later = [s.dock for s in self.slots if s.dock and s.panel.area == "right" and s.dock.isHidden()]
            self.resizeDocks([*right, *later], [*heights, *heights[-1:] * len(later)], vertical)
        if bottom:
            self.resizeDocks(bottom, [max(190, int(height * 0.32))] * len(bottom), vertical)
            widths = [slot.panel.natural_size[0] for slot in docked if slot.dock in bottom]
            self.resizeDocks(bottom, widths, horizontal)
        self._sizes.forget()
        QTimer.singleShot(0, self, self._laid_out)

    def _laid_out(self) -> None:
        self.keep_sizes()
        self.setUpdatesEnabled(True)

    def restore(self, layout: QByteArray) -> None:
        """Restore a stored layout; the default stays if it is broken."""
        self._before = None
        if layout.isEmpty() or not self.restoreState(self._sizes.read(layout)):
            self.reset()
            return
        QTimer.singleShot(0, self, self._fit)

    def reset(self) -> None:
        """Put all panels back in place."""
        self._before = None
        self.centre.arrange(stage=True, notice=False)  # sizes hold with the middle in its place
        self.restoreState(self._default)
        self._show_first_ones()
        self._look()
        # Sizes hold only once the docks have been laid out, which nobody needs to see.
        self.setUpdatesEnabled(False)
        QTimer.singleShot(0, self, self.arrange)

    @property
    def arrangement(self) -> QByteArray:
        """The layout to be stored: where everything has its place, also while one panel has all of it."""
        return self._sizes.stored(self.saveState() if self._before is None else self._before)

    @property
    def enlarged(self) -> bool:
        """Whether one panel has the whole board."""
        return self._before is not None

    def toggle_enlarged(self, dock: QDockWidget | None = None) -> None:
        """Give a panel the whole board, or every panel its place again.

        dock: which; None: the one under the pointer, or else with the focus.
        """
        if self._before is not None:
            before, self._before = self._before, None
            self.centre.arrange(stage=True, notice=False)  # sizes hold with the middle in its place
            self.restoreState(before)
            self._fit()
            self._suit_type()
            self._look()
            return
        docks = self._docks()
        focused = next((one for one in docks if one.isAncestorOf(QApplication.focusWidget() or self)), None)
        dock = dock or next((one for one in docks if one.underMouse()), focused)
        if dock is None:
            return
        self._before = self.saveState()
        for other in docks:
            other.setVisible(other is dock)
        self._look()

    def show_panels(self) -> None:
        """Put every panel back where it was; where there are none, all of them."""
        if self._before is not None:
            self.toggle_enlarged()
        if all(dock.isHidden() for dock in self._docks()):
            self._show_first_ones()
        self._look()

    def step_line(self) -> bool:
        """Step to the next line of the algorithm, in front; returns whether a panel shows it."""
        stepped = False
        for slot in self.slots:
            if slot.tell(slot.panel.step_line) and slot.dock is not None:
                stepped = True
                if self._before is not None and slot.dock.isHidden():
                    self.toggle_enlarged()  # another panel has the whole board
                slot.dock.show()
                slot.dock.raise_()
                if self._before is None:
                    room = partial(self._sizes.make_room, self, slot.dock, self._docks())
                    QTimer.singleShot(0, slot.dock, room)
        return stepped

    def _look(self) -> None:
        """The stage stands beside the panels; where all of these are hidden, the middle says so."""
        hidden = bool(self.slots) and all(dock.isHidden() for dock in self._docks())
        self.centre.arrange(stage=self._before is None, notice=hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the docks what they had before there was too little room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep the sizes that a person gives the docks by dragging the lines between them."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            tabs = event.child()
            if isinstance(tabs, QTabBar):
                # Many panels in one place: their whole names, and arrows, not as many names of one letter.
                tabs.setElideMode(Qt.TextElideMode.ElideNone)
                tabs.setUsesScrollButtons(True)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._sizes.take_hold(self._docks())
        handled = super().event(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._sizes.let_go(self, self._docks())
        elif event.type() == QEvent.Type.Show:
            # What is not on the screen took no part in what became of the window meanwhile.
            QTimer.singleShot(0, self, self.keep_sizes if self._sizes.unknown else self._fit)
        return handled

    def keep_sizes(self) -> None:
        """Take the sizes that the docks have now as those that they were given."""
        if not self.enlarged:
            self._sizes.note_all(self, self._docks())

    def _fit(self) -> None:
        if not self.enlarged:
            self._sizes.apply(self, self._docks())

    def toggle_actions(self) -> list[QAction]:
        """Actions that show or hide each dock."""
        return [self._toggles[dock] for dock in self._docks()]

    def _show_dock(self, dock: QDockWidget, on: bool) -> None:
        with drawn_once(self):
            dock.setVisible(on)
            if on:
                dock.raise_()  # not behind other tabs
            self._look()

    def _docks(self) -> list[QDockWidget]:
        return [self.settings_dock, *(slot.dock for slot in self.slots if slot.dock is not None)]

    def _first_ones(self, docks: Sequence[QDockWidget]) -> list[QDockWidget]:
        """Those of these docks that the default layout shows."""
        later = [slot.dock for slot in self.slots if not slot.panel.shown_at_first]
        return [dock for dock in docks if dock not in later]

    def _show_first_ones(self) -> None:
        first = self._first_ones(self._docks())
        for dock in self._docks():
            dock.setVisible(dock in first and not (self._large and dock is self.settings_dock))

    def refresh_theme(self) -> None:
        """Apply the current theme to every panel."""
        colour_plots()
        for dock in self._docks():
            if isinstance(bar := dock.titleBarWidget(), TitleBar):
                bar.refresh_theme()
        self._suit_type()
        for slot in self.slots:
            slot.tell(slot.panel.set_theme, current())
            slot.series_version = -1

    def _suit_type(self) -> None:
        """Arrange the docks for another size of type, as soon as all have their places."""
        if self.enlarged or current().large == self._large:
            QTimer.singleShot(0, self, self._fit)  # larger type may have needed more than there was
            return
        self._large = current().large
        usual = self._usual
        self._usual = self._sizes.stored(self.saveState()) if self._large else None
        if usual is not None and self.restoreState(self._sizes.read(usual)):
            QTimer.singleShot(0, self, self._fit)  # until then panels of large type need more than they had
            return
        # A lecture hall looks at the agent; the View menu brings the settings back.
        self.settings_dock.setVisible(not self._large)
        self.arrange()

    def _dock(self, name: str, title: str, body: QWidget, area: str) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(body)
        dock.setAccessibleName(title)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        bar = TitleBar(dock, lambda: self.toggle_enlarged(dock), lambda: self._show_dock(dock, False))
        dock.setTitleBarWidget(bar)
        toggle = self._toggles[dock] = QAction(title, dock)
        toggle.setObjectName(name)
        toggle.setCheckable(True)
        toggle.setToolTip(tr("Show or hide “{panel}”", panel=title))
        toggle.triggered.connect(lambda on: self._show_dock(dock, on))
        dock.toggleViewAction().toggled.connect(toggle.setChecked)
        # Docks come and go many at once; what is left of them is looked at afterwards.
        dock.visibilityChanged.connect(lambda _: self._to_look.start(0))
        self.addDockWidget(_AREAS[area], dock)
        dock.hide()  # until all have their places: in a row they would ask for more room than there is
        return dock
