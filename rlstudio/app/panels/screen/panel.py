"""The panel of the game's screen."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.television import TELEVISION, is_atari
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.network.heat import heat_image, strength, top_of
from rlstudio.app.panels.network.pace import Pace
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.screen.board_clicks import BoardClicks
from rlstudio.app.panels.screen.caption import caption
from rlstudio.app.panels.screen.changes import Part, changed_parts
from rlstudio.app.panels.screen.status_line import StatusLine
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
        if snapshot.frame is not None:
            self.picture.show_frame(snapshot.frame)
            self.mark_filled()
        self.clicks.take(snapshot.choices, playing=snapshot.human and snapshot.past is None)
        # A decision is shown by several pictures, whose words are the same.
        facts = *_facts_of(snapshot), self.clicks.remark
        if facts != self._facts or self.show_rate:
            self._facts = facts
            self._caption = caption(snapshot, self.info)
            self.line.say(self._told, self._figures(snapshot), human=snapshot.human)

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
        snapshot.seat_moves, snapshot.phase, snapshot.past,
    )  # fmt: skip


GRID = 24
"""Layers of so many points a side, as of a board, are drawn as cells: between them there is nothing."""


class Picture(Spoken, QWidget):
    """Draws RGB frames as large as they fit: sharp pixels for pixel games, smooth otherwise.

    ``television``: draw Atari's 160 x 210 pixels 4:3, as a television did, instead of square.
    """

    spoken_role = Role.Animation

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.pixels = False
        self.television = True
        self._frame: Frame | None = None
        self._bytes: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._heat: tuple[QImage, tuple[float, float, float, float]] | None = None
        self._heat_opacity = 1.0
        self._fitted_to: tuple[object, ...] = ()
        self._target = QRect()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Picture of the game"))
        keep_left_to_right(self)
        self.caption: Callable[[], str] = str
        """Who plays, and how far the episode is, in words."""

    def in_words(self) -> str:
        """Who plays, and how far the episode is; else how large the picture is."""
        if told := self.caption():
            return told
        if self._image is None:
            return tr("no picture yet")
        return tr("{width} by {height} pixels", width=self._image.width(), height=self._image.height())

    @property
    def is_atari(self) -> bool:
        """Whether the frames come from an Atari console (NTSC or PAL lines)."""
        return self.pixels and self._bytes is not None and is_atari(*self._bytes.shape[:2])

    def set_television(self, on: bool) -> None:
        """Choose the shape of Atari pictures."""
        self.television = on
        self.update()

    def forget(self) -> None:
        """Show nothing."""
        self._frame = self._bytes = self._image = self._heat = None
        self.update()

    def show_heat(self, layer: QImage | None, area: tuple[float, float, float, float]) -> None:
        """Lay a translucent picture over a part (left, top, right, bottom, in shares) of the frame."""
        self._heat = None if layer is None else (layer, area)
        self.update()

    def image(self) -> QImage:
        """A copy of the frame that is shown; empty before the first."""
        return QImage() if self._image is None else self._image.copy()

    def show_frame(self, frame: Frame) -> None:
        """Show one RGB frame (H, W, 3); it is copied. Only what differs from the last one is drawn."""
        height, width = frame.shape[:2]
        frame = np.ascontiguousarray(frame)
        parts: Iterable[Part]
        if self._bytes is None or self._frame is None or self._frame.shape != frame.shape:
            # Blue, green, red, unused: Qt's raster engine draws this without converting.
            self._bytes = np.full((height, width, 4), 255, np.uint8)
            self._image = QImage(self._bytes.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            self._frame = np.empty_like(frame)
            parts = [(slice(0, height), slice(0, width))]
            self.update()
        else:
            parts = changed_parts(self._frame, frame)
        for rows, columns in parts:
            part = frame[rows, columns]
            self._frame[rows, columns] = part
            for channel in range(3):
                self._bytes[rows, columns, channel] = part[..., 2 - channel]
            self.update(self._drawn_from(rows, columns))

    def _drawn_from(self, rows: slice, columns: slice) -> QRect:
        """Where a part of the frame is drawn, with the neighbours that smooth scaling mixes in."""
        assert self._bytes is not None
        target = self.target()
        high, wide = self._bytes.shape[:2]
        down, across = target.height() / high, target.width() / wide
        top, bottom = math.floor((rows.start - 1) * down), math.ceil((rows.stop + 1) * down)
        left, right = math.floor((columns.start - 1) * across), math.ceil((columns.stop + 1) * across)
        place = QRect(target.left() + left - 1, target.top() + top - 1, right - left + 2, bottom - top + 2)
        return place & target

    def fade_heat(self, opacity: float) -> None:
        """Draw the layer with so much of its own opacity, 0 to 1."""
        opacity = min(1.0, max(0.0, opacity))
        if opacity != self._heat_opacity:
            self._heat_opacity = opacity
            self.update()

    def target(self) -> QRect:
        """The rectangle of the picture: aspect ratio kept, centred."""
        if self._bytes is None:
            return QRect()
        room = self.width(), self.height(), self.devicePixelRatioF()
        fitted_to = room, self._bytes.shape, self.pixels, self.television
        if fitted_to != self._fitted_to:
            self._fitted_to, self._target = fitted_to, self._fitted(*room)
        return self._target

    def _fitted(self, width: int, height: int, ratio: float) -> QRect:
        """The rectangle in a widget of this size, with so many device pixels in one of its own."""
        assert self._bytes is not None
        high, wide = self._bytes.shape[:2]
        stretch = TELEVISION * high / wide if self.television and self.is_atari else 1.0
        scale = min(width * ratio / (wide * stretch), height * ratio / high)
        if self.pixels and scale > 1 and int(scale) >= 0.88 * scale:
            scale = float(int(scale))
        size = QSize(max(1, round(wide * stretch * scale / ratio)), max(1, round(high * scale / ratio)))
        corner = QPoint((width - size.width()) // 2, (height - size.height()) // 2)
        return QRect(corner, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the margins, then the picture."""
        with QPainter(self) as painter:
            ground = QColor(self.theme.background)
            if self._image is None:
                painter.fillRect(self.rect(), ground)
                return
            target = self.target()
            left, top, right, bottom = target.left(), target.top(), target.right() + 1, target.bottom() + 1
            if not target.contains(event.rect()):  # what changes from picture to picture is within it
                for margin in (
                    QRect(0, 0, self.width(), top),
                    QRect(0, bottom, self.width(), self.height() - bottom),
                    QRect(0, top, left, target.height()),
                    QRect(right, top, self.width() - right, target.height()),
                ):
                    painter.fillRect(margin, ground)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.pixels)
            painter.drawImage(target, self._image)
            if self._heat is not None:
                layer, (a, b, c, d) = self._heat
                wide, high = target.width(), target.height()
                part = QRectF(left + a * wide, top + b * high, (c - a) * wide, (d - b) * high)
                cells = max(layer.width(), layer.height()) <= GRID
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not cells)
                painter.setOpacity(self._heat_opacity)
                painter.drawImage(part, layer)

    def minimumSizeHint(self) -> QSize:
        """A small size."""
        return QSize(40, 40)
