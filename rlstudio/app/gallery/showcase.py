"""A bundled agent that plays in the gallery's header: really, in a worker, while that disturbs nobody."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.television import TELEVISION, is_atari
from rlstudio.app.look.theme import current
from rlstudio.core.catalogue import AgentEntry, thumbnail_name
from rlstudio.core.env import Frame
from rlstudio.core.system.resources import resources
from rlstudio.engine.worker.messages import OpenStage, Pause, Resume, SnapshotRequest

if TYPE_CHECKING:
    from rlstudio.app.links.stage_thread import StageThread

_FIRST = "ALE/Breakout-v5"
_LIVE_MS, _RESTING_MS = 40, 500
"""Milliseconds between two pictures, and between two looks whether it may play again."""
_TURN_S = 40.0
"""How long an agent plays before the next one has its turn."""
_LEAVE_MS = 20_000
"""How long a worker is kept for an agent that nobody sees."""
_ROUND = 8.0


def about(agent: AgentEntry) -> str:
    """What was trained, how long, and how well it does."""
    title, mean = said(agent.title), agent.mean_return
    if mean is None:
        return plural(agent.step, "{agent} after {n:,} step", "{agent} after {n:,} steps", agent=title)
    return plural(
        agent.step,
        "{agent} after {n:,} step, mean return {mean}",
        "{agent} after {n:,} steps, mean return {mean}",
        agent=title,
        mean=f"{mean:.1f}".removesuffix(".0").replace("-", "−"),
    )


class Showcase(QAbstractButton):
    """The picture of an agent that plays; a click, Enter or Space watches it.

    ``may_play``: whether it may compute now; asked again and again. ``host_kind``: where runs compute.
    Signals: ``changed`` when another agent plays or none does; ``worker_taken``: a spare worker is in use.
    """

    changed = Signal()
    worker_taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.may_play: Callable[[], bool] = lambda: False
        self.host_kind: Callable[[], str] = lambda: "process"
        self._agents: list[AgentEntry] = []
        self._turn, self._since = 0, 0.0
        self._broken: set[str] = set()
        self._thread: StageThread | None = None
        self._gone: list[StageThread] = []
        self._held = False
        self._shown: AgentEntry | None = None
        self._image: QImage | None = None
        self._still = QPixmap()
        self._said: tuple[AgentEntry | None, bool] = (None, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_LEAVE_MS)
        self._leave.timeout.connect(self._let_go)
        self._name()

    # ------------------------------------------------------------------------------ who plays

    def show_agents(self, agents: Sequence[AgentEntry]) -> None:
        """Let these take turns, Breakout's first."""
        ordered = sorted(agents, key=lambda agent: agent.env != _FIRST)
        if ordered == self._agents:
            return
        self._agents, self._turn = ordered, 0
        self._broken = set()
        self._let_go()
        self._show_still()

    @property
    def agent(self) -> AgentEntry | None:
        """The agent that is shown, None if there is none."""
        return self._shown

    @property
    def live(self) -> bool:
        """Whether it plays at this moment."""
        return self._thread is not None and self._image is not None and not self._held

    def begin(self) -> None:
        """Play as soon as it is seen and may."""
        self._since = time.monotonic()
        self._timer.setInterval(_RESTING_MS)
        if self.isVisible():
            self._timer.start()

    def end(self) -> None:
        """End the worker; nothing plays any more."""
        self._timer.stop()
        self._agents = []
        self._let_go()
        for thread in self._gone:
            thread.wait(5000)
        self._gone = []

    # ------------------------------------------------------------------------------ playing

    def _look(self) -> None:
        """Play on, or rest: called again and again while the picture is in view."""
        if self.window().isMinimized() or not self._agents or not self.may_play():
            self._hold(True)
            return
        if self._thread is None:
            if len(self._broken) == len(self._agents) or self.host_kind() != "process":
                return
            self._open()
            return
        self._hold(False)
        thread = self._thread
        thread.ask(SnapshotRequest(frame=True))
        while (snapshot := thread.pop_snapshot()) is not None:
            if snapshot.frame is not None and not self._is_late(thread):
                self._show_frame(snapshot.frame)
        if time.monotonic() - self._since > _TURN_S and len(self._agents) > len(self._broken) + 1:
            self._next()
            thread.send(OpenStage(self._agents[self._turn].path))

    def _is_late(self, thread: StageThread) -> bool:
        """Whether a picture is of the agent before: the next one is not open yet."""
        info, agent = thread.info, self._agents[self._turn]
        return info is None or info.path is None or Path(info.path).name != Path(agent.path).name

    def _next(self) -> None:
        self._since = time.monotonic()
        for _ in self._agents:
            self._turn = (self._turn + 1) % len(self._agents)
            if self._agents[self._turn].path not in self._broken:
                return

    def _open(self) -> None:
        from rlstudio.app.links.stage_thread import StageThread  # late: the window is shown before

        thread = self._thread = StageThread(OpenStage(self._agents[self._turn].path), self.host_kind())
        thread.failed.connect(lambda *_: self._give_up(thread))
        thread.died.connect(lambda _: self._give_up(thread))
        self._since, self._held = time.monotonic(), False
        self._timer.setInterval(_LIVE_MS)
        thread.start()
        self.worker_taken.emit()

    def _give_up(self, thread: StageThread) -> None:
        """An agent that cannot play is passed over: the gallery has better places to tell of it."""
        if thread is self._thread:
            self._broken.add(self._agents[self._turn].path)
            self._let_go()
            self._next()

    def _hold(self, held: bool) -> None:
        if held == self._held:
            return
        self._held = held
        self._timer.setInterval(_RESTING_MS if held else _LIVE_MS)
        if self._thread is not None:
            self._thread.send(Pause() if held else Resume())
        if not held:
            self._leave.stop()
        elif not self._leave.isActive():
            self._leave.start()
        self._name()

    def _let_go(self) -> None:
        """End the worker; the picture that is seen stays."""
        self._leave.stop()
        thread, self._thread = self._thread, None
        self._timer.setInterval(_RESTING_MS)
        self._gone = [gone for gone in self._gone if not gone.isFinished()]
        if thread is not None:
            thread.end(save=False)
            self._gone.append(thread)
            self._name()

    # ------------------------------------------------------------------------------ what is seen

    def showEvent(self, event: QShowEvent) -> None:
        """Play on."""
        super().showEvent(event)
        if self._since:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
        self._hold(True)

    def _show_still(self) -> None:
        self._image = None
        self._shown = self._agents[self._turn] if self._agents else None
        path = resources() / "thumbnails" / thumbnail_name(self._shown.env) if self._shown else None
        self._still = QPixmap(str(path)) if path is not None and path.is_file() else QPixmap()
        self._name()

    def _show_frame(self, frame: Frame) -> None:
        height, width = frame.shape[:2]
        self._image = QImage(frame.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._shown = self._agents[self._turn]
        if (self._shown, self.live) != self._said:
            self._name()
        self.update()

    def _name(self) -> None:
        agent = self._shown
        self._said = agent, self.live
        if agent is None:
            self.setAccessibleName(tr("No trained agent"))
        else:
            title = said(agent.title)
            self.setAccessibleName(tr("{agent}, playing live", agent=title) if self.live else title)
            self.setToolTip(tr("Watch {agent} in a tab of its own, with all that it thinks", agent=title))
        self.setEnabled(agent is not None)
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """The shape of a television, as high as there is room."""
        height = max(90, self.height())
        return QSize(round(height * TELEVISION), height)

    def minimumSizeHint(self) -> QSize:
        """A small television."""
        return QSize(120, 90)

    def _shape(self) -> float:
        """Width over height of what is shown."""
        if self._image is not None:
            size = self._image.size()
            if is_atari(size.height(), size.width()):
                return TELEVISION
            return size.width() / max(1, size.height())
        return self._still.width() / max(1, self._still.height()) if not self._still.isNull() else TELEVISION

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in a rounded frame, which has the accent's colour with the focus."""
        theme = current()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = self._shape()
        width = min(frame.width(), frame.height() * shape)
        target = QRectF(0, 0, width, width / shape)
        target.moveCenter(frame.center())
        clip = QPainterPath()
        clip.addRoundedRect(frame, _ROUND, _ROUND)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.setClipPath(clip)
            painter.fillRect(self.rect(), theme.colour("surface"))
            if self._image is not None:
                painter.drawImage(target, self._image)
            elif not self._still.isNull():
                painter.drawPixmap(target.toRect(), self._still)
            painter.setClipping(False)
            ring = "accent" if self.hasFocus() else "text" if self.underMouse() else "border"
            painter.setPen(QPen(theme.colour(ring), 2.0 if self.hasFocus() else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, _ROUND, _ROUND)
