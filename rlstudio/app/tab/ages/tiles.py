"""The pictures of a wall of ages, each with the age of its agent and its return so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look import tips
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.television import TELEVISION
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.screen.image import image_of
from rlstudio.app.panels.text import grouped, short
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import AgeView

GAP = 8
_CONSOLE = (210 / 160, 250 / 160)
"""Height over width of what a console draws, also where it was made smaller."""
_WAITS = 0.5
"""Opacity of the picture of an episode that has ended and waits for the others."""


class AgeTiles(Spoken, QWidget):
    """One picture for each agent, its age below it, and at the end of that line its return.

    ``chosen`` (place): a person has clicked on it.
    """

    chosen = Signal(int)
    spoken_role = Role.Graphic
    spoken_name = mark("Wall of ages")

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = current()
        self.columns = 3
        self.sweeps = self.pixels = False
        self._views: list[AgeView] = []
        self._images: dict[int, QImage] = {}
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    def begin(self, columns: int, *, sweeps: bool, pixels: bool) -> None:
        """Forget all pictures. pixels: of a console, drawn in the shape of a television."""
        self.columns, self.sweeps, self.pixels = columns, sweeps, pixels
        self._views, self._images = [], {}
        self.update()

    def show_views(self, views: Sequence[AgeView]) -> None:
        """Show what has changed."""
        for place, view in enumerate(views):
            if view.frame is not None:
                self._images[place] = image_of(view.frame)
        self._views = list(views)
        self.update()

    @property
    def wanted_width(self) -> int:
        """Pixels that a picture may be wide."""
        across = (self.width() - (self.columns - 1) * GAP) / self.columns
        return max(16, min(1200, int(across * self.devicePixelRatioF())))

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.update()

    # ------------------------------------------------------------------ geometry

    def _line(self) -> int:
        return QFontMetrics(self.theme.number_font()).height() + 4

    def tile(self, place: int) -> QRectF:
        """The rectangle of a picture and its line."""
        rows = max(1, -(-len(self._views) // self.columns))
        row, column = divmod(place, self.columns)
        wide = (self.width() - (self.columns - 1) * GAP) / self.columns
        tall = (self.height() - (rows - 1) * GAP) / rows
        return QRectF(column * (wide + GAP), row * (tall + GAP), wide, tall)

    def picture(self, place: int) -> QRectF:
        """The rectangle of a picture: as large as its tile allows, in its own shape."""
        room, image = self.tile(place).adjusted(0, 0, 0, -self._line()), self._images[place]
        wide, tall = float(image.width()), float(image.height())
        if self.pixels and any(abs(tall / wide - shape) < 0.02 for shape in _CONSOLE):
            wide = tall * TELEVISION
        scale = min(room.width() / wide, room.height() / tall)
        box = QRectF(0, 0, wide * scale, tall * scale)
        box.moveCenter(room.center())
        return box

    def at(self, x: float, y: float) -> int | None:
        """The place of the agent under a point."""
        places = range(len(self._views))
        return next((place for place in places if self.tile(place).contains(x, y)), None)

    # ------------------------------------------------------------------ what is said

    def age(self, view: AgeView) -> str:
        """How long an agent has learned."""
        number = grouped(view.age)
        return tr("sweep {sweep}", sweep=number) if self.sweeps else tr("step {step}", step=number)

    def describe(self, place: int) -> str:
        """All that is known of an agent."""
        view = self._views[place]
        told = [self.age(view), tr("return {total}", total=short(view.score))]
        if view.ended:
            told.append(tr("episode over"))
        if view.test is not None:
            told.append(tr("test {score}", score=short(view.test)))
        return ", ".join(told)

    def in_words(self) -> str:
        """Every agent."""
        return "; ".join(map(self.describe, range(len(self._views)))) or tr("no picture yet")

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setFont(self.theme.number_font())
            for place, view in enumerate(self._views):
                if place in self._images:
                    self._paint(painter, place, view)

    def _paint(self, painter: QPainter, place: int, view: AgeView) -> None:
        painter.setOpacity(_WAITS if view.ended else 1.0)
        box = self.picture(place)
        painter.drawImage(box, self._images[place])
        painter.setOpacity(1.0)
        tile, line = self.tile(place), self._line()
        under = QRectF(box.left(), tile.bottom() - line, box.width(), line)
        if box.width() < tile.width() / 2:  # a tall picture leaves room at its sides
            under = QRectF(tile.left(), tile.bottom() - line, tile.width(), line)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        age, score = self.age(view), short(view.score)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(under, int(middle | Qt.AlignmentFlag.AlignRight), score)
        room = under.width() - metrics.horizontalAdvance(score) - 2 * metrics.averageCharWidth()
        for text in (age, grouped(view.age)):  # the word goes before the number is cut
            if metrics.horizontalAdvance(text) <= room:
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(under, int(middle | Qt.AlignmentFlag.AlignLeft), text)
                break

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the agent under the pointer."""
        place = self.at(event.position().x(), event.position().y())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        """A resting pointer is told all of an agent."""
        if isinstance(event, QHelpEvent):
            place = self.at(event.pos().x(), event.pos().y())
            if place is not None:
                help = tr("A click chooses another age.")
                tips.show_at(event.globalPos(), f"{self.describe(place)}\n{help}", self)
                return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Three by three pictures of a fair size."""
        return QSize(960, 720)
