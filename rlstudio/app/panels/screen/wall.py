"""The panel of all lanes of a training."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look import tips
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.screen.image import image_of
from rlstudio.app.panels.screen.tiling import largest
from rlstudio.app.panels.text import grouped, short
from rlstudio.engine.worker.messages import LaneView, RunInfo, TrainingView

MOST = 16
GAP = 6


class Wall(Panel):
    """Up to sixteen of the training environments, side by side."""

    id = "wall"
    title = "Training environments"
    tip = (
        "The environments that the agent learns in at the same time, each with its step and its return so "
        "far. Drawn in turn, a few times a second: training hardly notices."
    )
    needs_snapshots = False
    training_hz = 8.0
    area: ClassVar[Area] = "right"
    empty_text = "The environments appear here once training has begun."
    natural_size = (320, 260)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = Tiles()
        self.set_column(self.tiles)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training in several environments."""
        return info.training and info.lanes > 1

    def start(self, info: RunInfo) -> None:
        """Forget the pictures of the previous run."""
        super().start(info)
        self.tiles.start(info.lanes)

    def needed_lanes(self) -> tuple[int, int]:
        """The number of shown lanes, and the width of their tiles."""
        return self.tiles.count, self.tiles.wanted_width()

    def show_training(self, view: TrainingView) -> None:
        """Show the lanes that this view contains."""
        if view.lanes:
            self.tiles.show_lanes(view.lanes)
            self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.tiles.set_theme(theme)


class Tiles(Spoken, QWidget):
    """One picture for each lane, its step and return below it."""

    spoken_role = Role.Graphic
    spoken_name = "Training environments"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.lanes = 0
        self._views: dict[int, LaneView] = {}
        self._images: dict[int, QImage] = {}
        self.setMouseTracking(True)
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def count(self) -> int:
        """The number of shown lanes."""
        return min(MOST, self.lanes)

    @property
    def caption(self) -> str:
        """The number of shown lanes as a text."""
        if self.lanes > self.count:
            return plural(
                self.lanes, "{shown} of {n} environment", "{shown} of {n} environments", shown=self.count
            )
        return plural(self.lanes, "{n} environment", "{n} environments")

    def start(self, lanes: int) -> None:
        """Begin with this many lanes, without pictures."""
        self.lanes = lanes
        self._views, self._images = {}, {}
        self.update()

    def in_words(self) -> str:
        """Every environment with its step and its return."""
        told = (self.describe(lane).replace("\n", ", ") for lane in range(self.count))
        return "; ".join([self.caption, *told])

    def show_lanes(self, views: dict[int, LaneView]) -> None:
        """Put new pictures into the tiles of these lanes."""
        for lane, view in views.items():
            if lane < self.count:
                self._views[lane] = view
                self._images[lane] = image_of(view.frame)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.update()

    def wanted_width(self) -> int:
        """Maximum width of a tile's picture in device pixels."""
        width = max(self.picture_rect(0).width(), 96.0) if self.count else 0.0
        return int(width * self.devicePixelRatioF())

    # ------------------------------------------------------------------ geometry

    def _picture(self) -> tuple[int, int]:
        """The most frequent picture size, which sets the shape of all tiles."""
        sizes = Counter((image.width(), image.height()) for image in self._images.values())
        return sizes.most_common(1)[0][0] if sizes else (3, 2)

    def _line(self) -> int:
        return QFontMetrics(self.theme.font(self.theme.small)).height() + 2

    def tile_rect(self, lane: int) -> QRectF:
        """The rectangle of a lane's picture and text."""
        line, picture = self._line(), self._picture()
        room = (self.width(), self.height())
        scale, columns = largest(self.count, picture, room, gap=GAP, line=line)
        width, height = picture[0] * scale, picture[1] * scale + line
        rows = -(-self.count // columns)
        left = (self.width() - columns * width - (columns - 1) * GAP) / 2
        top = (self.height() - rows * height - (rows - 1) * GAP) / 2
        row, column = divmod(lane, columns)
        return QRectF(left + column * (width + GAP), top + row * (height + GAP), width, height)

    def picture_rect(self, lane: int) -> QRectF:
        """The rectangle of a lane's picture, as large as its tile allows and centred."""
        tile = self.tile_rect(lane).adjusted(0, 0, 0, -self._line())
        image = self._images.get(lane)
        if image is None:
            return tile
        scale = min(tile.width() / image.width(), tile.height() / image.height())
        box = QRectF(0, 0, image.width() * scale, image.height() * scale)
        box.moveCenter(tile.center())
        return box

    def lane_at(self, spot: QPoint) -> int | None:
        """The lane under a point of the widget."""
        lanes = range(self.count)
        return next((lane for lane in lanes if self.tile_rect(lane).contains(spot)), None)

    def describe(self, lane: int) -> str:
        """The description of a lane; lanes are counted from 1."""
        view = self._views.get(lane)
        number, count = lane + 1, self.lanes
        if view is None:
            return tr("environment {number} of {count}: not drawn yet", number=number, count=count)
        return tr(
            "environment {number} of {count}\nstep {step:,} of its episode\nreturn so far {total}",
            number=number,
            count=count,
            step=view.steps,
            total=short(view.score),
        )

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setFont(self.theme.font(self.theme.small))
            for lane in range(self.count):
                self._paint_tile(painter, lane)

    def _paint_tile(self, painter: QPainter, lane: int) -> None:
        image, view, box = self._images.get(lane), self._views.get(lane), self.picture_rect(lane)
        if image is None or view is None:
            painter.fillRect(box, QColor(self.theme.grid))
            return
        painter.drawImage(box, image)
        metrics = painter.fontMetrics()
        number, step = short(view.score), tr("step {step}", step=grouped(view.steps))
        tile = self.tile_rect(lane)
        under = QRectF(tile.left(), tile.bottom() - self._line() + 1, tile.width(), self._line())
        middle = Qt.AlignmentFlag.AlignVCenter
        # The return is more important; the step is shown only if both fit.
        both = metrics.horizontalAdvance(number + step) + 2 * metrics.averageCharWidth() <= tile.width()
        if metrics.horizontalAdvance(number) > tile.width():
            return  # a word that is cut tells nothing; ``describe`` tells it to whoever points there
        painter.setPen(QColor(self.theme.text))
        side = Qt.AlignmentFlag.AlignRight if both else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(under, int(middle | side), number)
        if both:
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(under, int(middle | Qt.AlignmentFlag.AlignLeft), step)

    def event(self, event: QEvent) -> bool:
        """A resting pointer keeps the description of its lane; without one, what the panel says of itself."""
        if isinstance(event, QHelpEvent):
            lane = self.lane_at(event.pos())
            if lane is not None:
                tips.show_at(event.globalPos(), self.describe(lane), self)
                return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Describe the lane under the pointer."""
        lane = self.lane_at(event.position().toPoint())
        if lane is None:
            QToolTip.hideText()
        else:
            tips.show_at(event.globalPosition().toPoint(), self.describe(lane), self)

    def sizeHint(self) -> QSize:
        """Four by four small pictures."""
        return QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        """Pictures of a thumb's size."""
        return QSize(120, 80)
