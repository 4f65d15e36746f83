"""Imagined positions as the nearest real ones, below those that really came."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.network.input_bars import input_names
from rlstudio.app.panels.screen.image import image_of
from rlstudio.app.panels.screen.tiling import largest
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.engine.worker.messages import RunInfo

PICTURE_WIDTH = 120
MOST_NUMBERS = 6
GAP, EDGE = 8, 4


class NearestPositions(Spoken, QWidget):
    """A column for each moment: what really came, the nearest position to what was imagined, its distance."""

    spoken_name = "Imagined positions, by the nearest real ones"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.told: Foreseen | None = None
        self._info: RunInfo | None = None
        self._images: list[list[QImage]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def start(self, info: RunInfo) -> None:
        """Forget what another run imagined."""
        self._info = info
        self.told, self._images = None, []
        self.update()

    def show_positions(self, told: Foreseen) -> None:
        """Show these moments."""
        self.told, self._images = told, []
        if told.pictures is not None:
            self._images = [[image_of(picture) for picture in row] for row in told.pictures]
        self.update()

    def same(self, moment: int) -> bool:
        """Whether the nearest position is just what really came."""
        assert self.told is not None
        return bool(np.array_equal(self.told.real[moment], self.told.nearest[moment]))

    def heading(self, moment: int) -> str:
        """What led to a moment."""
        assert self.told is not None
        if not moment:
            return tr("start")
        names = () if self._info is None else self._info.action_names
        action = int(self.told.action[moment - 1])
        return f"{moment}: {said(names[action]) if action < len(names) else action}"

    def summary(self) -> str:
        """How to read it, and what distances are large."""
        if self.told is None:
            return ""
        return tr(
            "Above what really came, below the nearest real position of {count:,} to what was imagined, and "
            "its distance d. Two of them are {typical} apart on average.",
            count=self.told.compared,
            typical=short(self.told.typical),
        )

    def in_words(self) -> str:
        """Each moment: the distance, and whether that is what really came."""
        told = self.told
        if told is None:
            return ""
        parts = []
        for k, distance in enumerate(told.distance.tolist()):
            moment = tr("{moment}, distance {distance}", moment=self.heading(k), distance=short(distance))
            came = tr("the very position that came") if self.same(k) else tr("another one than came")
            parts.append(joined([moment, came]))
        return f"{self.summary()} {'; '.join(parts)}"

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    # ------------------------------------------------------------------ where things are

    def _line(self) -> float:
        return QFontMetricsF(self.theme.number_font(self.theme.small)).height()

    def _words(self) -> QRectF:
        """Where the summary stands: as high as it needs."""
        metrics = QFontMetricsF(self.theme.font(self.theme.small))
        room = QRectF(0, 0, max(1, self.width()), 1e4)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QRectF(0, 0, room.width(), metrics.boundingRect(room, flags, self.summary()).height() + 4)

    def spots(self) -> list[tuple[QRectF, QRectF]]:
        """For each moment where what came and the nearest position are drawn."""
        if self.told is None:
            return []
        count, line, top = len(self.told.distance), self._line(), self._words().bottom()
        wide, high = self._unit()
        room = self.width() - 2 * EDGE, max(1, int(self.height() - top))
        lines = int(2 * line + 3)
        scale, columns = largest(count, (wide, 2 * high), room, gap=GAP, line=lines)
        if not self._images:
            scale, columns = 1.0, max(1, min(count, int((room[0] + GAP) // (wide + GAP))))
        w, h = wide * max(scale, 0.02), high * max(scale, 0.02)
        found = []
        for k in range(count):
            left = EDGE + k % columns * (w + GAP)
            y = top + k // columns * (2 * h + lines + GAP) + line
            found.append((QRectF(left, y, w, h), QRectF(left, y + h + 3, w, h)))
        return found

    def _unit(self) -> tuple[int, int]:
        """Width and height of what is drawn of a position, before it is scaled."""
        if self._images:
            return self._images[0][0].width(), self._images[0][0].height()
        lines = [text for row in self.texts() for text in row]
        metrics = QFontMetricsF(self.theme.number_font(self.theme.small))
        wide = max(metrics.horizontalAdvance(line) for text in lines for line in text.split("\n"))
        return int(wide) + 8, int(self._line() * max(text.count("\n") + 1 for text in lines)) + 4

    def texts(self) -> tuple[list[str], list[str]]:
        """What came and the nearest positions as numbers."""
        assert self.told is not None
        return [self._text(one) for one in self.told.real], [self._text(one) for one in self.told.nearest]

    def _text(self, observation: Array) -> str:
        if observation.ndim == 0:
            return tr("state {number}", number=int(observation))
        flat = observation.reshape(-1)
        names = input_names(None if self._info is None else self._info.chart, len(flat))
        told = [f"{name} {short(float(x))}" for (name, _), x in zip(names[:MOST_NUMBERS], flat, strict=False)]
        return "\n".join([*told, "…"] if len(flat) > MOST_NUMBERS else told)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all columns; a rim where the nearest position is what came."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), QColor(theme.surface))
            if self.told is None:
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setFont(theme.font(theme.small))
            painter.setPen(QColor(theme.muted))
            painter.drawText(self._words(), int(Qt.TextFlag.TextWordWrap), self.summary())
            painter.setFont(theme.number_font(theme.small))
            for k, (above, below) in enumerate(self.spots()):
                self._paint(painter, k, above, below)

    def _paint(self, painter: QPainter, k: int, above: QRectF, below: QRectF) -> None:
        theme, told, line = self.theme, self.told, self._line()
        assert told is not None
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(QColor(theme.text))
        metrics = painter.fontMetrics()
        wide = int(above.width() + GAP - 2)
        heading = metrics.elidedText(self.heading(k), Qt.TextElideMode.ElideRight, wide)
        over = QRectF(above.left() - 3, above.top() - line, above.width() + 6, line)
        painter.drawText(over, centre, heading)
        for row, spot in enumerate((above, below)):
            if self._images:
                painter.drawImage(spot, self._images[row][k])
            else:
                painter.setPen(QColor(theme.text if row == 0 else theme.muted))
                painter.drawText(spot.adjusted(4, 2, 0, 0), 0, self.texts()[row][k])
        painter.setPen(QPen(QColor(theme.good if self.same(k) else theme.border), 2 if self.same(k) else 1))
        painter.drawRect(below)
        painter.setPen(QColor(theme.muted))
        under = QRectF(below.left() - 3, below.bottom() + 1, below.width() + 6, line + 1)
        painter.drawText(under, centre, f"d {short(float(told.distance[k]))}")

    def sizeHint(self) -> QSize:
        """Six small boards."""
        return QSize(320, 220)

    def minimumSizeHint(self) -> QSize:
        """Boards that can be seen."""
        return QSize(140, 120)
