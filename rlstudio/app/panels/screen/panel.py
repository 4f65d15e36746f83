"""The panel of the game's screen."""

from __future__ import annotations

import time
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.network.heat import heat_image, strength, top_of
from rlstudio.app.panels.network.pace import Pace
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.screen.board_clicks import BoardClicks
from rlstudio.app.panels.screen.caption import caption
from rlstudio.app.panels.screen.picture import Picture
from rlstudio.app.panels.screen.status_line import StatusLine
from rlstudio.app.panels.screen.turning import Turning, turned_picture
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.app.panels.text import OF_ONE, grouped, short
from rlstudio.core.env import Frame
from rlstudio.core.inside.looking import SaliencyRequest
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

LOOK = SaliencyRequest("perturbation")
FADING_SECONDS = 0.5
"""After so long what the agent looked at is gone from the picture, unless time stands still."""
WHOLE = (0.0, 0.0, 1.0, 1.0)


class Screen(Panel):
    """The newest frame, and a line below it: who plays, and the progress of the episode."""

    id = "screen"
    title = "The game"
    tip = "The game as you would see it on a screen. Right-click for the shape of the picture."
    rate_hz = 60.0
    area: ClassVar[Area] = "center"
    needs_frame = True
    empty_text = "The game appears here once the agent plays."
    natural_size = (640, 560)
    has_badge = False
    turn_wanted = Signal()
    """A person wants to see the board from the other side."""
    turned_over = Signal()
    """The board is seen from another side now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.picture = Picture(body)
        self.line = StatusLine(body)
        self.picture.caption = self.line.accessibleName
        column.addWidget(self.picture, 1)
        column.addWidget(self.line)
        self.set_body(body)
        self.clicks = BoardClicks(self.picture, self.picture.target, self.picture.show_heat)
        self.clicks.action.connect(self.action_wanted)
        self.clicks.touched.connect(self.control_wanted)
        self.clicks.remarked.connect(self._remark)
        self.turning = Turning()
        self._leader: Screen | None = None
        self._frame: Frame | None = None
        self._caption = ""
        self.show_rate = False
        self.show_looks = False
        self._pace = Pace(0.05, 0.15)
        self._looked_at = 0.0
        self._facts: tuple[object, ...] = ()
        self._shown_at: list[float] = []

    def start(self, info: RunInfo) -> None:
        """Forget the last picture."""
        super().start(info)
        self.picture.forget()
        self.picture.pixels = "pixels" in info.capabilities
        self._caption = ""
        self.clicks.begin(info.board, info.action_names)
        self.turning.begin(info.board)
        self._frame = None
        self._pace.begin()
        self._facts = ()
        self.line.say("", [])

    @property
    def can_show_looks(self) -> bool:
        """Whether what the agent looks at can be laid over the picture."""
        info = self.info
        if info is None or info.parts:  # of several parts none is this picture
            return False
        return info.seen_area is not None and "action" in info.looks

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """A picture, and perhaps what the agent looks at for its action."""
        looks = self.show_looks and self.can_show_looks and self._pace.due(now, LOOK)
        return SnapshotRequest(frame=True, saliency=(LOOK,) if looks else ())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the frame and its source."""
        if self.show_looks:
            self._show_looks(snapshot)
        self.turning.see(snapshot)
        self._turn()
        if snapshot.frame is not None:
            self._show_frame(snapshot.frame)
            self.mark_filled()
        self.clicks.take(snapshot.choices, playing=snapshot.human and snapshot.past is None)
        # A decision is shown by several pictures, whose words are the same.
        facts = *_facts_of(snapshot), self.clicks.remark
        if facts != self._facts or self.show_rate:
            self._facts = facts
            self._caption = caption(snapshot, self.info)
            self.line.say(self._told, self._figures(snapshot), human=snapshot.human)

    @property
    def turned(self) -> bool:
        """Whether the board is drawn from the other side."""
        leader = self._leader
        return self.turning.turned if leader is None else leader.turned and self.turning.possible

    def turn_board(self, text: str | None = None) -> None:
        """See the board from the other side, and again from this one; or as ``Turning.text`` has told."""
        if text is None:
            self.turning.turn()
        else:
            self.turning.read(text)
        self._turn()

    def follow(self, leader: Screen) -> None:
        """Turn the board whenever another screen does."""
        self._leader = leader
        leader.turned_over.connect(self._turn)

    def _turn(self) -> None:
        """Draw what is shown from the side that it is seen from now."""
        if self.turned != self.clicks.turned:
            self.clicks.set_turned(self.turned)
            if self._frame is not None:
                self._show_frame(self._frame)
            self.turned_over.emit()

    def _show_frame(self, frame: Frame) -> None:
        board = self.info.board if self.info is not None else None
        self._frame = frame.copy() if board is not None else None  # to be turned later
        self.picture.show_frame(turned_picture(frame, board) if board is not None and self.turned else frame)

    @property
    def _told(self) -> str:
        """Why the last click was no move, else whose decisions the picture shows."""
        return self.clicks.remark or self._caption

    def _remark(self) -> None:
        self.line.say(self._told, self.line.figures, human=self.line.human)

    def _show_looks(self, snapshot: Snapshot) -> None:
        """Lay what the agent looks at over the picture; it fades as soon as it is of an earlier moment."""
        self._pace.see(snapshot)
        now = time.perf_counter()
        if not self._pace.is_news:
            self._looked_at = now
        for found in snapshot.saliency:
            if found.request == LOOK and self.info is not None and self.info.seen_area is not None:
                self._pace.answered(LOOK, found.seconds)
                self._looked_at = now
                layer = strength(found.importance, newest=True)
                self.picture.show_heat(heat_image(layer, top_of(layer)), self.info.seen_area)
        self.picture.fade_heat(1.0 - (now - self._looked_at) / FADING_SECONDS)

    def _figures(self, snapshot: Snapshot) -> list[str]:
        if self.info is not None and self.info.sweeps and snapshot.source == "training":
            return [tr("sweep {sweep}", sweep=grouped(snapshot.policy_step))]
        # In order of importance: a narrow panel drops the last ones.
        figures = [self._return(snapshot), tr("step {step}", step=grouped(snapshot.episode_step))]
        episode = grouped(snapshot.episode)
        figures.append(tr("episode over") if snapshot.ended else tr("episode {episode}", episode=episode))
        if self.show_rate:
            now = time.perf_counter()
            self._shown_at = [t for t in self._shown_at if t > now - 1.0] + [now]
            figures.append(tr("{count} pictures/s", count=len(self._shown_at)))
        return figures

    def _return(self, snapshot: Snapshot) -> str:
        """What the episode has brought so far, in its unit."""
        unit, total = self.info.return_unit if self.info else "", short(snapshot.episode_return)
        if not unit:
            return tr("return {total}", total=total)
        if abs(snapshot.episode_return) == 1:
            unit = OF_ONE.get(unit, unit)
        return tr("return {total} {unit}", total=total, unit=said(unit))

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Show the state of the run, but never over the picture, which is also looked at while paused."""
        super().set_state(state, message)
        self.line.set_state(state)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.picture.theme = theme
        self.picture.update()
        self.line.set_theme(theme)

    def fill_menu(self, menu: QMenu) -> None:
        """Offer a video, the shape of the picture, and the frame rate."""
        film = menu.addAction(tr("Save a video of one episode…"))
        film.setEnabled(self.filled)
        film.triggered.connect(lambda: self.export_wanted.emit(self, "video"))
        shape = menu.addAction(tr("Television shape (4:3)"))
        shape.setCheckable(True)
        shape.setChecked(self.picture.television)
        shape.setEnabled(self.picture.is_atari)
        shape.toggled.connect(self.picture.set_television)
        looks = menu.addAction(tr("Show what the agent looks at"))
        looks.setCheckable(True)
        looks.setChecked(self.show_looks)
        looks.setEnabled(self.can_show_looks)
        looks.toggled.connect(self.set_show_looks)
        turn = menu.addAction(tr("Turn the board"))
        turn.setCheckable(True)
        turn.setChecked(self.turned)
        turn.setEnabled(self.turning.possible)
        turn.triggered.connect(lambda _: self.turn_wanted.emit())
        rate = menu.addAction(tr("Show pictures per second"))
        rate.setCheckable(True)
        rate.setChecked(self.show_rate)
        rate.toggled.connect(self.set_show_rate)

    def set_show_looks(self, on: bool) -> None:
        """Set whether what the agent looks at lies over the picture."""
        self.show_looks = on
        self._pace.hurry()
        if not on:
            self.picture.show_heat(None, WHOLE)

    def exported_picture(self) -> QImage:
        """The newest picture of the game, in its own resolution."""
        return self.picture.image()

    def set_show_rate(self, on: bool) -> None:
        """Set whether the line below shows the number of pictures in the last second."""
        self.show_rate = on
        self._facts = ()


def _facts_of(snapshot: Snapshot) -> tuple[object, ...]:
    """All of a snapshot that the line below the picture tells."""
    return (
        snapshot.source, snapshot.policy_step, snapshot.episode, snapshot.episode_step,
        snapshot.episode_return, snapshot.ended, snapshot.human, snapshot.waits, snapshot.seat,
        snapshot.seat_moves, snapshot.awaits_key, snapshot.phase, snapshot.past,
    )  # fmt: skip
