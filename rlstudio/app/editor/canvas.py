"""The map to draw on, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.editor.document import Document
from rlstudio.app.forms.world_cells import draw_sketch
from rlstudio.app.forms.world_sketch import REWARD, Cell, Sketch
from rlstudio.app.language.saying import tr
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import current
from rlstudio.core.words import mark
from rlstudio.envs.grid.drawing import FLOOR, GOAL, START, TRAP, WALL
from rlstudio.envs.grid.painter import WALL as WALL_COLOUR
from rlstudio.envs.grid.settings import WorldSettings

TOOLS = (WALL, FLOOR, TRAP, GOAL, START, REWARD)
"""In the order of the palette."""

_DRAWS = {
    WALL: mark("draw wall"),
    FLOOR: mark("draw floor"),
    TRAP: mark("draw trap"),
    GOAL: mark("draw goal"),
    START: mark("draw start"),
    REWARD: mark("draw reward"),
}
"""What a step of the history is called."""
_MOVES = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1),
}  # fmt: skip
_MOST_SIDE = 84
_PAINTS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


class Canvas(Spoken, QWidget):
    """Click or drag paints with ``tool``, the right button paints floor; the arrow keys move a cursor, Space
    paints there, Delete makes floor, and Shift with an arrow key paints while it moves.

    Signal ``cell_changed`` (description of the cell under the cursor or the pointer).
    """

    spoken_role = Role.Canvas

    cell_changed = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.tool = WALL
        self.reward = 1.0
        self.spot: Cell = (0, 0)
        self._hovered: Cell | None = None
        # The drawing during a drag: it becomes one step of the history when the button is released.
        self._stroke: Sketch | None = None
        self._stroke_tool = WALL
        self._last: Cell = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 220)
        self.setAccessibleName(tr("Map"))
        document.changed.connect(self._on_document)

    @property
    def sketch(self) -> Sketch:
        """The drawing as shown, with the current stroke."""
        return self._stroke or self.document.sketch

    def sizeHint(self) -> QSize:
        """Room for cells of a comfortable size."""
        return QSize(640, 480)

    def side(self) -> int:
        """Width of a cell in pixels."""
        rows, columns = self.sketch.size
        rim = self._rim()
        fits = min((self.width() - 2 * rim) // columns, (self.height() - 2 * rim) // rows)
        return max(4, min(fits, _MOST_SIDE))

    def box(self, cell: Cell) -> QRectF:
        """The rectangle of a cell in the widget."""
        side, corner = self.side(), self._corner()
        return QRectF(corner.x() + cell[1] * side, corner.y() + cell[0] * side, side, side)

    def cell_at(self, place: QPointF) -> Cell | None:
        """The cell at a place in the widget, None outside the map."""
        side, corner = self.side(), self._corner()
        cell = int((place.y() - corner.y()) // side), int((place.x() - corner.x()) // side)
        return cell if self.sketch.holds(cell) else None

    def move_cursor(self, cell: Cell) -> None:
        """Move the cursor to a cell and announce the cell."""
        self.spot = cell
        self._tell(cell)
        self.update()

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, the cell under the pointer and the cursor."""
        theme, sketch, side = current(), self.sketch, self.side()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rows, columns = sketch.size
            rim = self._rim()
            frame = QRectF(self._corner(), QPointF(0, 0))
            frame.setSize(QRectF(0, 0, columns * side, rows * side).size())
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(QColor(*WALL_COLOUR))
            painter.drawRoundedRect(frame.adjusted(-rim, -rim, rim, rim), rim * 0.8, rim * 0.8)
            painter.save()
            painter.translate(self._corner())
            draw_sketch(painter, sketch, side, self._goal_reward())
            painter.restore()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._hovered is not None and self._stroke is None and self._hovered != self._spot_shown():
                painter.setPen(QPen(theme.colour("accent", 170), 1.5))
                painter.drawRect(self.box(self._hovered).adjusted(1, 1, -1, -1))
            if self._spot_shown() is not None:
                # A dark and a light line, visible on floor and on walls.
                for colour, width in ((QColor("#101318"), 5.0), (theme.colour("accent"), 3.0)):
                    painter.setPen(QPen(colour, width))
                    painter.drawRect(self.box(self.spot).adjusted(2, 2, -2, -2))

    def _spot_shown(self) -> Cell | None:
        return self.spot if self.hasFocus() else None

    def _goal_reward(self) -> float:
        default: float = WorldSettings.model_fields["goal_reward"].default
        return float(self.document.state.rules.get("goal_reward", default))

    def _rim(self) -> int:
        return max(6, min(self.width(), self.height()) // 60)

    def _corner(self) -> QPointF:
        rows, columns = self.sketch.size
        side = self.side()
        return QPointF((self.width() - columns * side) // 2, (self.height() - rows * side) // 2)

    # ------------------------------------------------------------------ mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        cell = self.cell_at(event.position())
        if cell is None or event.button() not in _PAINTS or self._stroke is not None:
            return
        self._stroke = self.document.sketch
        self._stroke_tool = self.tool if event.button() == Qt.MouseButton.LeftButton else FLOOR
        self._last = cell
        self._stroke_to(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the stroke, or announce the cell under the pointer."""
        cell = self.cell_at(event.position())
        if self._stroke is not None:
            if cell is not None:
                self._stroke_to(cell)
        elif cell != self._hovered:
            self._hovered = cell
            self._tell(cell if cell is not None else self.spot)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke: one step of the history."""
        if self._stroke is not None and not event.buttons() & (_PAINTS[0] | _PAINTS[1]):
            self._end_stroke()

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what is under the cursor."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell(self.spot)

    def leaveEvent(self, event: QEvent) -> None:
        """Clear what is under the pointer."""
        self._hovered = None
        self._tell(self.spot)
        self.update()

    def _stroke_to(self, cell: Cell) -> None:
        """Paint every cell up to this one, because a fast pointer skips some."""
        if self._stroke is None:
            return
        (row, column), (to_row, to_column) = self._last, cell
        steps = max(abs(to_row - row), abs(to_column - column), 1)
        for step in range(steps + 1):
            on_way = (
                round(row + (to_row - row) * step / steps),
                round(column + (to_column - column) * step / steps),
            )
            self._stroke = self._stroke.painted(on_way, self._stroke_tool, self.reward)
        self._last = cell
        self.move_cursor(cell)

    def _end_stroke(self) -> None:
        sketch, self._stroke = self._stroke, None
        if sketch is not None:
            self.document.draw(sketch, _DRAWS[self._stroke_tool])
        self.update()

    # ------------------------------------------------------------------ keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, paint, erase."""
        key = event.key()
        if key in _MOVES:
            down, right = _MOVES[Qt.Key(key)]
            target = self.spot[0] + down, self.spot[1] + right
            if self.sketch.holds(target):
                self.move_cursor(target)
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self._paint_at_cursor(self.tool)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._paint_at_cursor(self.tool)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._paint_at_cursor(FLOOR)
        else:
            super().keyPressEvent(event)

    def _paint_at_cursor(self, tool: str) -> None:
        if self._stroke is None:
            sketch = self.document.sketch.painted(self.spot, tool, self.reward)
            self.document.draw(sketch, _DRAWS[tool])

    def _on_document(self) -> None:
        self._stroke = None
        if self._hovered is not None and not self.sketch.holds(self._hovered):
            self._hovered = None
        rows, columns = self.sketch.size
        self.spot = min(self.spot[0], rows - 1), min(self.spot[1], columns - 1)
        self._tell(self.spot)
        self.update()

    def _tell(self, cell: Cell) -> None:
        row, column = cell[0] + 1, cell[1] + 1
        text = tr("Row {row}, column {column}: {cell}", row=row, column=column, cell=self.sketch.words(cell))
        self.cell_changed.emit(text)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
