"""Two clips that play in step, what the learned reward says of each step below them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.panels.pairs.compared import Compared
from rlstudio.app.panels.screen.image import image_of
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Floats
from rlstudio.core.inside.pairs import ShownPair

STRIP = 3.2
"""Lines of type that the reward's curve is high."""
LEAST_PICTURE = 6.0
"""Lines of type below which a picture is not made smaller for the curve, and then not for the heading."""


class Clips(Compared):
    """Both clips, drawn at the same step."""

    spoken_name = "Two clips of the same length"
    rest_seconds = 0.6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[list[QImage], list[QImage]] = ([], [])
        self._reward: Floats | None = None
        self._spread: Floats | None = None

    # ------------------------------------------------------------------ what is shown

    @property
    def length(self) -> int:
        """Steps of each clip; 0 while there is none."""
        return len(self._images[0])

    @property
    def there(self) -> bool:
        """Whether two clips are seen."""
        return self.length > 0

    def show_pair(self, pair: ShownPair) -> None:
        """Show this pair; pictures that came before are kept while its number stays."""
        if pair.number != self.number and (pair.pictures is not None or pair.number < 0):
            self.number, self._images = pair.number, ([], [])
        if pair.pictures is not None:
            left, right = ([image_of(frame) for frame in clip] for clip in pair.pictures)
            self._images = left, right
            self._rate = max(1.0, pair.frame_rate)
            self.replay()
        if pair.number == self.number:
            self._reward, self._spread = pair.reward, pair.spread
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.number, self._images = -1, ([], [])
        self._reward = self._spread = None
        self.update()

    def in_words(self) -> str:
        """What the learned reward says of both."""
        if self._reward is None:
            return tr("Nothing has been learned from judgements yet.")
        left, right = (short(float(value)) for value in self._reward.mean(1))
        return tr("Learned reward: left {left}, right {right}.", left=left, right=right)

    # ------------------------------------------------------------------ where what stands

    def sizeHint(self) -> QSize:
        """Room for two pictures and the curves."""
        return QSize(400, 420)

    @property
    def _parts(self) -> tuple[float, float]:
        """Heights of the heading and of the reward's curve; 0 where the picture needs the room."""
        line = self._line
        heading, strip = line + 4, STRIP * line + 6
        least = LEAST_PICTURE * line
        if self.height() - heading - strip < least:
            strip = 0.0
        return heading if self.height() - heading >= least else 0.0, strip

    def picture_rect(self, side: int) -> QRectF:
        """Where the picture of a clip is, as large as fits."""
        heading, strip = self._parts
        room = self.half(side).adjusted(0, heading, 0, -strip)
        size = self._images[side][0].size() if self._images[side] else QSize(1, 1)
        scale = max(0.0, min(room.width() / size.width(), room.height() / size.height()))
        width, height = size.width() * scale, size.height() * scale
        return QRectF(room.center().x() - width / 2, room.top(), width, height)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both sides."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if not self.length:
                return
            for side, name in enumerate((tr("Left"), tr("Right"))):
                self._paint_side(painter, side, name)
            self._paint_focus(painter)

    def _paint_side(self, painter: QPainter, side: int, name: str) -> None:
        theme, half, (heading, high) = self.theme, self.half(side), self._parts
        painter.drawImage(self.picture_rect(side), self._images[side][self.step])
        if heading:
            painter.setFont(theme.font(theme.small, bold=True))
            painter.setPen(QColor(theme.text))
            above = QRectF(half.left(), 2, half.width(), self._line)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), name)
        if high and self._reward is not None:
            # The number stands beside the curve, under nothing.
            number = QFontMetricsF(theme.number_font(theme.small)).horizontalAdvance("−0.000") + 6
            strip = QRectF(half.left() + 4, 0, half.width() - 8 - number, high - 6)
            strip.moveBottom(half.bottom() - 4)
            self._paint_reward(painter, strip, side)

    def _paint_reward(self, painter: QPainter, box: QRectF, side: int) -> None:
        """The learned reward of every step, on one scale for both, with how far its models are apart."""
        assert self._reward is not None
        assert self._spread is not None
        theme = self.theme
        low = float((self._reward - self._spread).min())
        high = float((self._reward + self._spread).max())
        room = max(high - low, 1e-6)
        across = box.width() / max(1, self._reward.shape[1] - 1)

        def at(step: int, value: float) -> QPointF:
            return QPointF(box.left() + step * across, box.bottom() - (value - low) / room * box.height())

        reward, spread = self._reward[side].tolist(), self._spread[side].tolist()
        above = [at(step, value + by) for step, (value, by) in enumerate(zip(reward, spread, strict=True))]
        below = [at(step, value - by) for step, (value, by) in enumerate(zip(reward, spread, strict=True))]
        colour = theme.series_colour(0)
        band = QColor(colour)
        band.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*above, *reversed(below)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if low < 0 < high:
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(at(0, 0.0), at(len(reward) - 1, 0.0))
        painter.setPen(QPen(colour, 1.6))
        painter.drawPolyline(QPolygonF([at(step, value) for step, value in enumerate(reward)]))
        now = at(self.step, reward[self.step])
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawLine(QPointF(now.x(), box.top()), QPointF(now.x(), box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(now, 3.0, 3.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.number_font(theme.small))
        painter.setPen(QColor(theme.text))
        beside = QRectF(box.right() + 4, box.top(), 200, box.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, int(flags), short(reward[self.step]))
