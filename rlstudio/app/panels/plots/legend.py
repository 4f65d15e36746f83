"""The line above a plot: its title, the newest number, and entries that switch curves on and off."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.plots.shapes import Shape, placed

Kind = Literal["faint", "strong", "line", "diamonds", "squares", "dashes", "dots", "ticks", "bands"]
MARKS: dict[str, Shape] = {"diamonds": "diamond", "squares": "square"}
"""Kinds that are marks without a curve, and their shape."""
_STYLES = {"dashes": Qt.PenStyle.DashLine, "dots": Qt.PenStyle.DotLine}
_GREEK = ("Ͱ", "Ͽ")


def capital(title: str) -> str:
    """The title with a large first letter. Greek ones stay small: a capital epsilon looks like an E."""
    return title if _GREEK[0] <= title[:1] <= _GREEK[1] else title[:1].upper() + title[1:]


class Entry(QAbstractButton):
    """A swatch and a label; pressed means that the curve is shown. Its words are given in English."""

    def __init__(self, label: str, kind: Kind, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.colour = QColor("grey")
        self.shape: Shape | None = MARKS.get(kind)
        """Of its marks, or of the one at its curve's end."""
        self.theme: Theme = current()
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(said(label))
        self.setAccessibleName(said(label))
        self.setToolTip(tr("{curve}. Click to hide or show.", curve=said(tip or label)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A swatch and its words."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        return QSize(round(metrics.height() * 1.3) + 14 + words, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the swatch in the style of the curve; hollow and muted if switched off."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on, theme = self.isChecked(), self.theme
            if self.underMouse() or self.hasFocus():
                painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            side = self.fontMetrics().height() * 1.3
            middle = self.height() / 2
            colour = QColor(self.colour) if on else QColor(theme.edge)
            if self.kind == "faint":
                colour.setAlpha(150)
            width = theme.scale * {"strong": 3.0, "faint": 1.4}.get(self.kind, 2.0)
            pen = QPen(colour, width)
            painter.setPen(pen)
            if self.kind == "ticks":
                for x, up, ink in ((3 + side * 0.35, 1, theme.good), (3 + side * 0.65, -1, theme.danger)):
                    painter.setPen(QPen(QColor(ink if on else theme.edge), 2.0 * theme.scale))
                    painter.drawLine(QPointF(x, middle), QPointF(x, middle - up * side * 0.3))
            elif self.kind == "bands":
                inks = (colour, *(QColor(ink if on else theme.edge) for ink in (theme.warning, theme.danger)))
                wide = (side - 2) / len(inks)
                for place, band in enumerate(inks):
                    painter.fillRect(QRectF(4 + place * wide, middle - side * 0.25, wide, side * 0.5), band)
            elif self.kind not in MARKS:
                if self.kind in _STYLES:
                    pen.setStyle(_STYLES[self.kind])
                    pen.setWidthF(1.5 * theme.scale)
                    painter.setPen(pen)
                painter.drawLine(QPointF(4, middle), QPointF(2 + side, middle))
            if self.shape is not None:
                painter.setPen(QPen(colour, 1.2))
                painter.setBrush(colour if on else QColor(theme.surface))
                painter.drawPath(placed(self.shape, QPointF(3 + side / 2, middle), side * 0.48))
            font = self.font()
            font.setStrikeOut(not on)
            painter.setFont(font)
            painter.setPen(QColor(theme.text if on else theme.muted))
            box = QRectF(side + 6, 0, self.width() - side - 6, self.height())
            text = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)


_NUMBER = "0.0123"
"""As long as usual numbers get (``short``)."""


class Legend(Spoken, QWidget):
    """Title at the left, entries at the right, or in rows of their own below it. No swatch is without words.

    If there is little room, the title is shortened, then entries go below, then the first ones hide.
    Titles, units and labels are given in English.
    """

    spoken_role = Role.Grouping

    toggled = Signal(str, bool)

    def __init__(self, title: str, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.unit = title, unit
        self.brief_title = ""
        """The title for little room; "": the title is cut."""
        self.setAccessibleName(next(iter(self.titles), tr("Legend")))
        self.number = ""
        self.reserved = 0
        """Pixels at the right of the first line that are reserved for something else."""
        self.most_rows = 1
        """How many rows of entries may stand below the title."""
        self._rows = 0
        self.theme: Theme = current()
        self.entries: dict[str, Entry] = {}
        self.left_for_title = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_left_to_right(self)

    def changeEvent(self, event: QEvent) -> None:
        """Words are longer or shorter in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(next(iter(self.titles), tr("Legend")))
            self.place()

    def in_words(self) -> str:
        """The newest number."""
        return self.number or ", ".join(entry.text() for entry in self.entries.values())

    def add(self, key: str, label: str, kind: Kind, tip: str = "", *, first: bool = False) -> None:
        """Add an entry, switched on; first: put it first, where it hides first."""
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
        if said(label) != self.entries[key].text():
            self.entries[key].setText(said(label))
            self.entries[key].setAccessibleName(said(label))
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

    def set_shape(self, key: str, shape: Shape) -> None:
        """Set the shape of the mark at the end of the entry's curve."""
        if key in self.entries:
            self.entries[key].shape = shape
            self.entries[key].update()

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
    def titles(self) -> list[str]:
        """The title from long to short as it is said: the unit is dropped before a word is cut."""
        titles = [said(title) for title in (self.title, self.brief_title)]
        if self.title and self.unit:
            titles.insert(0, tr("{title} ({unit})", title=capital(titles[0]), unit=said(self.unit)))
        return [capital(title) for title in titles if title]

    @property
    def _without_unit(self) -> str:
        return capital(said(self.title))

    def _fitting_title(self, room: int) -> tuple[str, QFont]:
        """The longest title that fits, and its font: a smaller one, rather than a cut word or no number.

        The number's room is that of the longest usual one, so that the title does not change with it.
        """
        fonts = [self.theme.font(size, bold=True) for size in (self.theme.body, self.theme.small)]
        widest = QFontMetricsF(self.theme.number_font()).horizontalAdvance(max(_NUMBER, self.number, key=len))
        for behind in (widest + QFontMetricsF(fonts[0]).averageCharWidth(), 0.0) if self.number else (0.0,):
            for font in fonts:
                for title in self.titles:
                    if QFontMetricsF(font).horizontalAdvance(title) + behind <= room:
                        return title, font
        return next(reversed(self.titles), ""), fonts[-1]

    @property
    def free(self) -> int:
        """Free pixels of the first line if the title has no unit."""
        title = QFontMetrics(self.theme.font(bold=True)).horizontalAdvance(self._without_unit)
        beside = sum(entry.sizeHint().width() for entry in self.entries.values())
        free = self.width() - title - 12
        return free - beside if beside < free else free

    def allow_rows(self, rows: int) -> None:
        """Let entries have so many rows below the title."""
        if rows != self.most_rows:
            self.most_rows = rows
            self.place()

    def place(self) -> None:
        """Lay out the entries: from the right beside the title, else in rows below it."""
        metrics, room = QFontMetrics(self.theme.font(bold=True)), self.width() - self.reserved
        entries = list(self.entries.values())
        wide = [entry.sizeHint().width() for entry in entries]
        # Rather rows below than a word less in the title.
        title = self._without_unit if self.most_rows else next(reversed(self.titles), "")
        least = metrics.horizontalAdvance(title) + 12 if title else 0
        beside = least + sum(wide) <= room
        if not beside and not self.most_rows:
            # No room below: the last entries, which need their words most, stay beside the title.
            while wide and least + sum(wide) > room:
                entries.pop(0).hide()
                wide.pop(0)
            beside = True
        rows: list[list[Entry]] = []
        while entries and not beside:
            rows = self._in_rows(entries)
            if len(rows) <= self.most_rows:
                break
            entries.pop(0).hide()
        if beside:
            self._set_row(entries, room - sum(wide), 0)
        for number, row in enumerate(rows):
            self._set_row(row, 0, number + 1)
        self.left_for_title = max(0, room - (sum(wide) if beside else 0) - 6)
        if len(rows) != self._rows:
            self._rows = len(rows)
            self.updateGeometry()
        self.update()

    def _in_rows(self, entries: list[Entry]) -> list[list[Entry]]:
        """Entries in their order, as many in each row as it takes."""
        rows: list[list[Entry]] = []
        left = 0
        for entry in entries:
            wide = entry.sizeHint().width()
            if not rows or wide > left:
                rows.append([])
                left = self.width()
            rows[-1].append(entry)
            left -= wide
        return rows

    def _set_row(self, entries: list[Entry], x: int, row: int) -> None:
        """Place entries beside each other: in the line of the title (0), or in a row below it."""
        for entry in entries:
            size = entry.sizeHint()
            top = (self._title_high - size.height()) // 2
            if row:
                top = self._above_rows + (row - 1) * size.height()
            entry.setGeometry(x, top, min(size.width(), self.width()), size.height())
            entry.show()
            entry.update()
            x += size.width()

    @property
    def _title_high(self) -> int:
        return QFontMetrics(self.theme.font(bold=True)).height() + 6

    @property
    def _above_rows(self) -> int:
        """Height of the title's line; rows begin at the top where there is no title."""
        return self._title_high if self.title else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the entries at the right."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title and number."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            room = self.left_for_title
            title, font = self._fitting_title(room)
            metrics = QFontMetrics(font)
            middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.setFont(font)
            painter.setPen(QColor(self.theme.text))
            text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(0, 0, room, self._title_high), middle, text)
            used = metrics.horizontalAdvance(text) + metrics.averageCharWidth()
            painter.setFont(self.theme.number_font())
            if self.number and used + painter.fontMetrics().horizontalAdvance(self.number) <= room:
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(QRectF(used, 0, room - used, self._title_high), middle, self.number)

    def sizeHint(self) -> QSize:
        """One line, and the rows of entries below it."""
        row = QFontMetrics(self.theme.font(self.theme.small)).height() + 4
        return QSize(100, max(self._title_high, self._above_rows + self._rows * row))

    minimumSizeHint = sizeHint
