"""The algorithm line by line: which line is being carried out, and what every name stands for."""

from __future__ import annotations

import time
from typing import ClassVar, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QSplitter, QToolButton, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.source.listing_view import ListingView
from rlstudio.app.panels.source.rows import Mode, Spot
from rlstudio.app.panels.source.variables_view import VariablesView
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.words import mark
from rlstudio.engine.listing import Listing, Place
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest, TrainingView

_RUNNING_S = 0.25
"""Seconds between two marks while time goes on."""
_LEAST_HEIGHT = 9
"""Letters high: a lower panel has no sentence above its lines."""
_WIDE = 62
"""From so many letters' width on the variables stand beside the lines, else below."""


class SourcePanel(Panel):
    """The lines of an algorithm and its variables; steps from line to line."""

    id = "source"
    title = "Algorithm"
    tip = (
        "The algorithm itself: its pseudocode, the Python that is really carried out, or both. Step line "
        "stands still before the next line (in pseudocode: the next line of it); a click on a line runs "
        "until that line is next. The mark is the line that comes next; an empty arrow is the one just "
        "carried out. Variables with a bar have changed since the last stop."
    )
    training_hz = 25.0
    area: ClassVar[Area] = "right"
    shown_at_first = False
    marks_phases = True
    empty_text = "The lines of the algorithm appear here when the training begins."
    natural_size = (420, 420)
    has_badge = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Place | None = None
        self._has_listing = self._step_waits = False
        self._due = 0.0
        self._phase = ""
        self.part = ModeSwitch(mark("Which part of the algorithm is shown"))
        self.part.changed.connect(self._choose_part)
        self.switch = ModeSwitch(mark("What is shown of the algorithm"))
        self.switch.set_choices(
            [
                (
                    "pseudocode",
                    mark("Pseudocode"),
                    mark("Pseudo"),
                    mark("The algorithm as a textbook writes it"),
                ),
                ("python", "Python", "Python", mark("The code that is carried out")),
                (
                    "both",
                    mark("Both"),
                    mark("Both"),
                    mark("The pseudocode over the code that carries it out"),
                ),
            ]
        )
        self.switch.changed.connect(self._choose_mode)
        self.step_button = self._button(tr("Line"), tr("Stand still before the next line (L)"))
        self.step_button.clicked.connect(self.step_line)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        self.listing = ListingView()
        self.listing.line_wanted.connect(lambda spot: self.line_wanted.emit((spot,)))
        self.variables = VariablesView()
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.variables)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.listing)
        self.parts.addWidget(scroll)
        self.parts.setSizes([600, 400])
        for part in (self.listing, scroll):
            part.setMinimumHeight(36)  # Qt's own would take the room of the words above
        top = QWidget()
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.switch, 1)
        row.addWidget(self.step_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.part.hide()
        self.set_column(top, self.part, self.said, self.parts)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tr("Step line"))
        button.setAccessibleDescription(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    # ------------------------------------------------------------------ called by the tab

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs something that learns, plans or searches, here or before."""
        known = info.recorded is None or info.recorded.settled
        return known and (info.acts_by in ("learning", "planning") or "thought" in info.shows)

    def start(self, info: RunInfo) -> None:
        """Forget the lines of the previous run."""
        super().start(info)
        self._has_listing, self._step_waits, self.place, self._phase = False, False, None, ""
        plays = (mark("Play"), mark("Play"), mark("How it plays"))
        learns = (mark("Learning rule"), mark("Learns"), mark("How it learns"))
        search = ("search", mark("Search"), mark("Search"), mark("How it thinks before it acts"))
        self.part.set_choices([("all", *(plays if info.acts_by == "rule" else learns)), search])
        self._say()

    @property
    def _going(self) -> bool:
        """Whether a training goes on here, whose lines can be stepped."""
        training = self.info is not None and self.info.training
        return training and self.state in ("running", "paused", "loading")

    @property
    def shows_present(self) -> bool:
        """Where a training is, not where it was; without one the lines are of no time."""
        return self._going

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """The lines alone, where no training tells them."""
        return SnapshotRequest(frame=False, listing=not self._going and not self._has_listing)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the lines of what plays here."""
        if snapshot.listing is not None and not self._has_listing:
            self._show_listing(snapshot.listing)

    def needed_source(self) -> tuple[bool, bool]:
        """Where it is, and once the whole source."""
        now = time.monotonic()
        if self.state == "running" and now < self._due:
            return False, False
        self._due = now + _RUNNING_S
        return True, not self._has_listing

    def show_training(self, view: TrainingView) -> None:
        """Mark the newest place."""
        if view.listing is not None:
            self._show_listing(view.listing)
            if self._step_waits:
                self.step_line()
        if view.place is not None and self._has_listing:  # another panel's question is answered without
            self.place = view.place
            if not self._phase:
                self.listing.show_place(view.place, follow=self.state != "running")
            self._show_variables()
            self._say()

    def _show_listing(self, listing: Listing) -> None:
        self._has_listing = True
        self.listing.show_listing(listing)
        self.part.setVisible(listing.searches)
        if self.info is not None and self.info.acts_by == "rule" and listing.searches:
            self.part.choose("search")
        self.mark_filled()
        self.show_phase(self._phase)
        self._say()

    def show_phase(self, phase: str) -> None:
        """Mark the line of the search that does what another panel goes through."""
        before, self._phase = self._phase, phase
        listing = self.listing.listing
        if listing is None or not (phase or before):
            return
        spot = listing.line_of(phase) if phase else None
        if spot is not None:
            self.part.choose("search")
        self.listing.show_place(self.place if spot is None else Place((spot,), inside=True, stop=0))
        self._say()

    def set_state(self, state: PanelState, message: str = "") -> None:
        """There is nothing to mark once the training is over."""
        super().set_state(state, message)
        going = self.listing.can_run = self._going
        if state == "paused":
            self.listing.bring_into_view()
        self.step_button.setVisible(going)
        self._scroll.setVisible(going)
        if not going:
            self.place = None
            if not self._phase:
                self.listing.show_place(None)
        self._show_variables()
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.part.set_theme(theme)
        self.listing.set_theme(theme)
        self.variables.set_theme(theme)
        self.said.setFont(theme.font(theme.small))
        self.step_button.setFont(theme.font(theme.small))
        show_icon(self.step_button, "debug-step-into", "text")
        self._place_button()

    def _place_button(self) -> None:
        """The button stands below the switch where both do not fit beside each other."""
        needed = self.switch.least_width + self.step_button.sizeHint().width() + 3 * self._row.spacing() + 16
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if needed > self.width() else ways.LeftToRight)

    # ------------------------------------------------------------------ stepping

    def step_line(self) -> bool:
        """Ask for the next line: of the pseudocode where that alone is shown, as soon as it is known."""
        if not self._going:
            return False
        self._step_waits = not self._has_listing
        if self._has_listing:
            self.line_wanted.emit(self.listing.targets())
        return True

    def targets(self) -> tuple[Spot, ...]:
        """Where the next step stops; empty: at any line."""
        return self.listing.targets()

    def _choose_part(self, part: str) -> None:
        self.listing.show_part(search=part == "search")

    def _choose_mode(self, mode: str) -> None:
        self.listing.show_mode(cast(Mode, mode))

    # ------------------------------------------------------------------ words

    def _show_variables(self) -> None:
        found = self.place.variables if self.place is not None else ()
        self.variables.show_variables(found, tr("Pause, or step a line, to see the variables."))
        top, bottom = self.variables.changed_part()
        if bottom > top:
            self._scroll.ensureVisible(0, bottom, 0, 8)
            self._scroll.ensureVisible(0, top, 0, 8)

    def _say(self) -> None:
        listing = self.listing.listing
        note = said(listing.note) if listing is not None and self._has_listing else ""
        if self._phase:
            text = tr("The marked line is the step that the search tree shows.")
        elif self.info is not None and not self.info.training:
            name = said(self.info.algorithm_title)
            if self.info.acts_by == "rule":
                text = tr("The lines by which {algorithm} thinks before it plays.", algorithm=name)
            elif self.info.acts_by == "planning":
                text = tr("The lines by which {algorithm} plans; none is carried out here.", algorithm=name)
            else:
                text = tr("The lines by which {algorithm} learns; none is carried out here.", algorithm=name)
        elif self.state == "running":
            text = tr("The mark hurries from event to event: pause or step to follow it line by line.")
        elif self.state == "finished":
            text = tr("The training has ended; no line is carried out any more.")
        elif self.state == "failed":
            text = tr("The training was stopped by an error.")
        elif self.place is not None and self.place.inside:
            text = tr("The marked line comes next.")
        elif self.place is not None:
            text = tr("The marked line has just been carried out.")
        else:
            text = tr("Step line, or click on a line to run to it.")
        self.said.setText(f"{text} {note}".strip())

    def changeEvent(self, event: QEvent) -> None:
        """Say where it is in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_variables()
            self._say()
            self._place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Variables stand beside the lines where that gives both more room."""
        super().resizeEvent(event)
        self._place_button()
        # In a low panel the lines need all the room.
        self.said.setVisible(self.height() >= _LEAST_HEIGHT * self.fontMetrics().height())
        wide = self.width() > max(self.height(), _WIDE * self.fontMetrics().averageCharWidth())
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if wanted != self.parts.orientation():
            self.parts.setOrientation(wanted)
            self.parts.setSizes([600, 400])
