"""The base class of panels: one view of a run, which a run's tab docks and updates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QStackedLayout, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.state_marks import Badge, Notice, PanelState
from rlstudio.core.arrays import Doubles
from rlstudio.core.inside.advice import AdviceRequest
from rlstudio.core.inside.pairs import PairRequest
from rlstudio.core.inside.remembered import MemoryRequest
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest, TrainingView, UpdateQuestion

if TYPE_CHECKING:
    from rlstudio.engine.series import Series

_ASKED = (
    "needed_lanes", "needed_source", "memory_request", "pair_request", "advice_request", "foreseen_width",
    "wants_gradients", "update_question",
)  # fmt: skip
"""What a panel overrides that needs a view of the training."""

Area = Literal["center", "left", "right", "bottom"]


def step_words(info: RunInfo) -> str:
    """The name of a run's steps for axes, in English: environment steps, or sweeps of planning."""
    return mark("sweeps") if info.sweeps else mark("environment steps")


def lost_network(info: RunInfo) -> bool:
    """Whether it is a recording of a policy with a network that its file does not hold."""
    return info.recorded is not None and info.recorded.networks and bool(info.recorded.missing)


@dataclass(frozen=True)
class ReferenceLine:
    """The mean return of another player, with its label in English."""

    label: str
    value: float


class Panel(Spoken, QWidget):
    """One view of a run or a stage.

    A run's tab calls ``start`` once when a run opens, then ``show_snapshot`` and ``show_series`` at most
    ``rate_hz`` times a second and only while the panel is visible: a panel has no timer, thread or
    connection to a worker. Any part of a snapshot may be missing; the panel keeps what it showed last.

    A subclass builds one body widget and passes it to ``set_body``; until ``mark_filled`` is called the
    panel shows one sentence that says why it is empty.

    What describes a panel (title, tip, empty_text) is English; a panel says it in the person's language.
    """

    spoken_role = Role.Pane

    id: ClassVar[str]
    title: ClassVar[str]
    tip: ClassVar[str]
    """Tooltip and accessible description in plain words."""
    rate_hz: ClassVar[float] = 10.0
    area: ClassVar[Area] = "right"
    """The area of the default layout. On the right, three panels are stacked; the rest share one as tabs."""
    priority: ClassVar[int] = 0
    """Order within an area, the highest first; equal ones are in the order of the registry."""
    shown_at_first: ClassVar[bool] = True
    """Whether the default layout shows it; else it waits in the View menu, a tab of its area's last panel."""
    needs_snapshots: ClassVar[bool] = True
    needs_series: ClassVar[bool] = False
    needs_frame: ClassVar[bool] = False
    """Whether a visible panel needs ``SnapshotRequest(frame=True)``."""
    needs_state_values: ClassVar[bool] = False
    """Whether a visible panel needs ``SnapshotRequest(state_values=True)``."""
    needs_visits: ClassVar[bool] = False
    """Whether a visible panel needs ``TrainingViewRequest(visits=True)``."""
    needs_evidence: ClassVar[tuple[str, ...]] = ()
    """Names in ``Updated.evidence`` that a visible panel reads from ``TrainingView.evidence``."""
    needs_standings: ClassVar[bool] = False
    """Whether a visible panel reads ``TrainingView.standings``."""
    needs_samples: ClassVar[bool] = False
    """Whether a visible panel reads ``TrainingView.samples``."""
    marks_phases: ClassVar[bool] = False
    """Whether it marks the lines of a search that another panel goes through, see ``show_phase``."""
    asks_person: ClassVar[bool] = False
    """Whether a person answers in it: then it stands before all others in runs that wait for that."""
    needs_policy: ClassVar[bool] = False
    """Whether it asks a network: of a recording without its parameters it then says that they are missing."""
    training_hz: ClassVar[float] = 5.0
    """Maximum rate at which ``show_training`` is called."""
    empty_text: ClassVar[str] = "Nothing to show yet."
    natural_size: ClassVar[tuple[int, int]] = (320, 240)
    has_badge: ClassVar[bool] = True
    """Whether the top right corner shows "paused", "finished" and "failed"; else the panel does."""
    export_wanted = Signal(object, str)
    """The panel, and "picture", "numbers" or (the stage's) "video": a person wants to save what it shows."""
    line_wanted = Signal(object)
    """Statements of the algorithm, one of which is to come next: a person steps by line, see ``StepLine``."""
    control_wanted = Signal()
    """A person wants to play: a first click on a board."""
    action_wanted = Signal(int)
    """An action that a person has chosen by a click, such as a move on a board."""
    command_wanted = Signal(object)
    """A command for the training, such as ``Judge`` or ``SetLive``."""
    phase_shown = Signal(str)
    """Which of the ``PHASES`` of a search it goes through; "": none, or none any more."""
    still_wanted = Signal()
    """A person looks closer into the moment in view: time is to stand still."""
    decision_wanted = Signal(float)
    """The number of a decision (see ``Snapshot.trace``) whose moment a person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info: RunInfo | None = None
        self.theme: Theme = current()
        self.state: PanelState = "empty"
        self.message = ""
        self.filled = False
        self.setObjectName(f"panel_{self.id}")
        self.setAccessibleName(said(self.title))
        self.setAccessibleDescription(said(self.tip))
        self.setToolTip(said(self.tip))
        self._notice = Notice(self)
        self.badge = Badge(self)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._notice)
        self._body: QWidget | None = None
        kind = type(self)
        self._asks_by_itself = any(getattr(kind, name) is not getattr(Panel, name) for name in _ASKED)

    def in_words(self) -> str:
        """What the panel shows and how to read it; why it is empty, while it is."""
        return f"{self.sentence} {said(self.tip)}" if self.covered else said(self.tip)

    # ------------------------------------------------------------------ called by the tab

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Whether this panel can show something of such a run."""
        return True

    def start(self, info: RunInfo) -> None:
        """A run or stage opened: forget the previous one."""
        self.info = info
        self.filled = False
        self.set_state("loading")

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """What the panel needs in the next snapshot; called while it is visible, at ``rate_hz``.

        now: seconds of the window's clock. Override it if the request depends on choices in the panel.
        """
        return SnapshotRequest(self.needs_frame, self.needs_state_values)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show one moment."""

    @property
    def asks_training(self) -> bool:
        """Whether it may need a ``TrainingView``: of others nothing has to be asked sixty times a second."""
        declared = self.needs_visits or self.needs_standings or self.needs_samples or self.needs_evidence
        return bool(declared) or self._asks_by_itself

    def needed_lanes(self) -> tuple[int, int]:
        """Number of training lanes that it shows and their maximum width in pixels; (0, 0) for none."""
        return 0, 0

    def needed_source(self) -> tuple[bool, bool]:
        """Whether it shows where the training is in its source, and whether it still needs that source."""
        return False, False

    def step_line(self) -> bool:
        """Emit ``line_wanted`` for the next line, if lines are shown here; returns whether they are."""
        return False

    def memory_request(self) -> MemoryRequest | None:
        """What it shows of a training's replay memory; None for nothing."""
        return None

    def pair_request(self) -> PairRequest | None:
        """What it shows of two clips that a person is asked about; None for nothing."""
        return None

    def advice_request(self) -> AdviceRequest | None:
        """What it shows of a state that a person is asked about; None for nothing."""
        return None

    def foreseen_width(self) -> int:
        """The most pixels across of pictures of what a model imagines, ``TrainingView.foreseen``; 0: none."""
        return 0

    def wants_gradients(self) -> bool:
        """Whether it shows the gradients of updates, ``TrainingView.gradients``."""
        return False

    def update_question(self) -> UpdateQuestion | None:
        """What it wants of the newest update from within, for ``TrainingView.update``; None for nothing."""
        return None

    def show_training(self, view: TrainingView) -> None:
        """Show a view of the training."""

    def show_series(self, series: Mapping[str, Series]) -> None:
        """Show the current curves by name."""

    def show_references(self, lines: Sequence[ReferenceLine]) -> None:
        """Show mean returns of others with the curve of returns; called again when they change."""

    def show_change(self, name: str, text: str, step: int) -> None:
        """Mark that a person has changed the live setting ``name`` after so many steps; text: to what."""

    def show_phase(self, phase: str) -> None:
        """Another panel goes through this phase of a search; "": through none."""

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.font())
        self._notice.update()
        self.badge.refresh()
        self.update()

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Show the state of the run. ``message``: one sentence in English, mainly for "failed"."""
        self.state, self.message = state, message
        tip = said(self.tip)
        self.setToolTip(tr("{message}\n\n{tip}", message=said(message), tip=tip) if message else tip)
        self._arrange()

    @property
    def run_over(self) -> bool:
        """Whether the run has ended: nobody takes answers any more."""
        return self.state in ("finished", "failed")

    @property
    def shows_present(self) -> bool:
        """Whether it shows the present also while the others show a moment of the past."""
        return not self.needs_snapshots

    # ------------------------------------------------------------------ its own menu

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be chosen in this panel to the menu of a right click."""

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """Its curves by name, x and y (n,), to be exported; empty if it shows none."""
        return {}

    def exported_picture(self) -> QImage:
        """What it shows, in twice the screen's resolution, to be exported."""
        shown = self._body if self._body is not None and self.filled else self
        image = QImage(shown.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2.0)
        image.fill(QColor(self.theme.surface))
        shown.render(image)
        return image

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the panel offers, and to export what it shows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.addSeparator()
        save = menu.addAction(tr("Save this picture…"))
        save.setEnabled(self.filled)
        save.triggered.connect(lambda: self.export_wanted.emit(self, "picture"))
        if self.exported_numbers():
            save = menu.addAction(tr("Save these numbers (CSV)…"))
            save.triggered.connect(lambda: self.export_wanted.emit(self, "numbers"))
        menu.popup(event.globalPos())

    # ------------------------------------------------------------------ called by subclasses

    def set_body(self, body: QWidget) -> None:
        """Set the widget that shows the data; called once by the subclass."""
        self._body = body
        for scrolled in (body, *body.findChildren(QAbstractScrollArea)):
            if isinstance(scrolled, QAbstractScrollArea) and not scrolled.accessibleName():
                scrolled.setAccessibleName(said(self.title))
        self._stack.addWidget(body)
        self._arrange()

    def set_column(self, *parts: QWidget) -> None:
        """Stack these as the body; the last one gets the remaining height."""
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        for part in parts:
            column.addWidget(part)
        column.setStretchFactor(parts[-1], 1)
        self.set_body(body)

    def scales(self) -> dict[str, float]:
        """What has grown with what was seen, such as the ends of a scale: finite numbers by name."""
        return {}

    def take_scales(self, scales: Mapping[str, float]) -> None:
        """Go on with what ``scales`` told; names may be missing, and there may be others."""

    def mark_filled(self) -> None:
        """Show the body instead of the sentence, because there is data."""
        if not self.filled:
            self.filled = True
            self._arrange()

    def reserve_corner(self, pixels: int) -> None:
        """Keep this much of the top line's right end free for the badge (0: none is shown)."""

    def corner_end(self) -> int:
        """Where the corner at the top right ends: before what stands at the edge, such as a scroll bar."""
        return self.width()

    def corner_room(self) -> int:
        """Pixels at the top right for the badge, which drops its word or hides if these are too few."""
        return self.width() // 3

    def refresh_corner(self) -> None:
        """Place the badge again after its room has changed."""
        self.badge.refresh()

    # ------------------------------------------------------------------ inside

    @property
    def sentence(self) -> str:
        """The sentence of an empty panel, in the person's language."""
        if self.message:
            return said(self.message)
        if self.needs_policy and self.info is not None and lost_network(self.info):
            assert self.info.recorded is not None
            return said(self.info.recorded.missing)
        if self.state == "loading":
            return tr("Getting ready …")
        if self.state == "failed":
            return tr("The run was stopped by an error.")
        if self.state == "paused":
            return tr("Paused. Space lets time go on.")
        if self.state == "finished":
            return tr("The run has ended, and this was not looked at while it went on.")
        return said(self.empty_text)

    @property
    def covered(self) -> bool:
        """Whether the sentence is shown instead of the body."""
        return self._body is None or not self.filled

    def _arrange(self) -> None:
        if self.covered:
            self._stack.setCurrentWidget(self._notice)
            self._notice.setAccessibleName(self.sentence)
            self._notice.update()
        elif self._body is not None:
            self._stack.setCurrentWidget(self._body)
        self.badge.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge in its corner."""
        super().resizeEvent(event)
        self.badge.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the body."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))

    def changeEvent(self, event: QEvent) -> None:
        """A new font changes the size of the badge."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.badge.refresh()

    def sizeHint(self) -> QSize:
        """The size at which the panel shows everything."""
        return QSize(*self.natural_size)

    def minimumSizeHint(self) -> QSize:
        """A small size, so that docks can be narrow; the panel must be readable at it."""
        return QSize(150, 100)
