"""The line above a plot: its title, the newest number, and entries that switch curves on and off."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rlstudio.app.look.theme import Theme, current

Kind = Literal["faint", "strong", "line", "diamonds", "dashes"]


class Entry(QAbstractButton):
    """A swatch and a label; pressed means that the curve is shown."""

    def __init__(self, label: str, kind: Kind, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.colour = QColor("grey")
        self.theme: Theme = current()
        self.brief = False
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(label)
        self.setAccessibleName(label)
        self.setToolTip(f"{tip or label}. Click to hide or show.")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def width_for(self, brief: bool) -> int:
        """Width in pixels; ``brief``: without its label."""
        metrics = self.fontMetrics()
        swatch = round(metrics.height() * 1.3) + 6
        return swatch if brief else swatch + metrics.horizontalAdvance(self.text()) + 8

    def sizeHint(self) -> QSize:
        """A swatch, and the label if it is shown."""
        return QSize(self.width_for(self.brief), self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the swatch in the style of the curve; hollow and muted if switched off."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on, theme = self.isChecked(), self.theme
            if self.underMouse() or self.hasFocus():
                painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            side = self.fontMetrics().height() * 1.3
            middle = self.height() / 2
            colour = QColor(self.colour) if on else QColor(theme.disabled)
            if self.kind == "faint":
                colour.setAlpha(150)
            width = {"strong": 3.0, "faint": 1.4}.get(self.kind, 2.0)
            pen = QPen(colour, width)
            painter.setPen(pen)
            if self.kind == "diamonds":
                painter.setPen(QPen(colour, 1.2))
                painter.setBrush(colour if on else Qt.BrushStyle.NoBrush)
                half, x = side * 0.24, 3 + side / 2
                painter.drawPolygon(
                    QPolygonF(
                        [
                            QPointF(x - half, middle),
                            QPointF(x, middle - half),
                            QPointF(x + half, middle),
                            QPointF(x, middle + half),
                        ]
                    )
                )
            else:
                if self.kind == "dashes":
                    pen.setStyle(Qt.PenStyle.DashLine)
                    pen.setWidthF(1.5)
                    painter.setPen(pen)
                painter.drawLine(QPointF(4, middle), QPointF(2 + side, middle))
            if not self.brief:
                font = self.font()
                font.setStrikeOut(not on)
                painter.setFont(font)
                painter.setPen(QColor(theme.text if on else theme.disabled))
                box = QRectF(side + 6, 0, self.width() - side - 6, self.height())
                painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self.text())


class Legend(QWidget):
    """Title at the left, entries at the right.

    If there is little room, labels are dropped first, then the title is cut, then the first entries hide.
    """

    toggled = Signal(str, bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.brief_title = ""
        """The title for little room; "": the title is cut."""
        self.number = ""
        self.reserved = 0
        """Pixels at the right that are reserved for something else."""
        self.theme: Theme = current()
        self.entries: dict[str, Entry] = {}
        self.left_for_title = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, key: str, label: str, kind: Kind, tip: str = "", *, first: bool = False) -> None:
        """Add an entry, switched on; first: put it first, where its label is dropped first."""
        entry = Entry(label, kind, tip, self)
        entry.theme = self.theme
        entry.setFont(self.theme.font(self.theme.small))
        entry.toggled.connect(lambda on, key=key: self.toggled.emit(key, on))
        self.entries = {key: entry, **self.entries} if first else {**self.entries, key: entry}
        entry.show()
        self.place()

    def remove(self, key: str) -> None:
        """Remove an entry."""
        self.entries.pop(key).deleteLater()
        self.place()

    def rename(self, key: str, label: str) -> None:
        """Change an entry's label."""
        if label != self.entries[key].text():
            self.entries[key].setText(label)
            self.entries[key].setAccessibleName(label)
            self.place()

    def is_on(self, key: str) -> bool:
        """Whether this entry is switched on."""
        return key in self.entries and self.entries[key].isChecked()

    def set_colour(self, key: str, colour: QColor) -> None:
        """Set the colour of the entry's swatch."""
        entry = self.entries.get(key)
        if entry is not None and entry.colour != colour:
            entry.colour = QColor(colour)
            entry.update()

    def set_number(self, text: str) -> None:
        """Show the newest value after the title."""
        if text != self.number:
            self.number = text
            self.update(0, 0, self.left_for_title, self.height())  # the entries stay as they are

    def reserve(self, pixels: int) -> None:
        """Keep the right end free."""
        if pixels != self.reserved:
            self.reserved = pixels
            self.place()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        for entry in self.entries.values():
            entry.theme = theme
            entry.setFont(theme.font(theme.small))
        self.updateGeometry()
        self.place()

    @property
    def _titles(self) -> list[str]:
        """The title from long to short: the unit is dropped before a word is cut."""
        titles = [self.title, self.title.partition(" (")[0], self.brief_title]
        return [title for title in titles if title]

    @property
    def free(self) -> int:
        """Free pixels if the title has no unit and the entries no labels."""
        title = QFontMetrics(self.theme.font(bold=True)).horizontalAdvance(self.title.partition(" (")[0])
        return self.width() - title - 12 - sum(entry.width_for(True) for entry in self.entries.values())

    def place(self) -> None:
        """Lay out the entries from the right."""
        title = QFontMetrics(self.theme.font(bold=True)).horizontalAdvance(self.title) + 12
        room = self.width() - self.reserved
        entries = list(self.entries.values())
        needed = title + sum(entry.width_for(False) for entry in entries)
        for entry in entries:
            # Labels are dropped from the left: the last entries need theirs most.
            entry.brief = needed > room
            if entry.brief:
                needed -= entry.width_for(False) - entry.width_for(True)
        shortest = next(reversed(self._titles), "")
        least = QFontMetrics(self.theme.font(bold=True)).horizontalAdvance(shortest) + 12
        x = room
        for entry in reversed(entries):
            size = entry.sizeHint()
            x -= size.width()
            entry.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
            entry.setVisible(x >= (least if self.brief_title else 0))
            if entry.isHidden():
                x += size.width()
            entry.update()
        self.left_for_title = max(0, x - 6)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the entries at the right."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title and number."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            font = self.theme.font(bold=True)
            metrics = QFontMetrics(font)
            room = self.left_for_title
            middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.setFont(font)
            painter.setPen(QColor(self.theme.text))
            fitting = (title for title in self._titles if metrics.horizontalAdvance(title) <= room)
            title = next(fitting, next(reversed(self._titles), ""))
            text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(0, 0, room, self.height()), middle, text)
            used = metrics.horizontalAdvance(text) + metrics.averageCharWidth()
            painter.setFont(self.theme.number_font())
            if self.number and used + painter.fontMetrics().horizontalAdvance(self.number) <= room:
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(QRectF(used, 0, room - used, self.height()), middle, self.number)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(100, QFontMetrics(self.theme.font(bold=True)).height() + 6)

    minimumSizeHint = sizeHint
