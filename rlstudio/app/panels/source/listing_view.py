"""An algorithm's lines with the one that is being carried out marked; a click runs to a line."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look import tips
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.source.rows import Mode, Row, Spot, marked, rows_of
from rlstudio.app.panels.source.typeset import Typesetter, Word, typeset
from rlstudio.engine.listing import Listing, Place

_ROOMY = 560
"""Pixels of width from which on it is looked at from afar: the panel is enlarged."""
_LARGER = (1.8, 1.5, 1.25, 1.0)
"""Sizes of type there, in parts of the usual one."""
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ListingView(Spoken, QAbstractScrollArea):
    """Signal ``line_wanted`` (Spot): run to this statement."""

    spoken_role = Role.List

    line_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.listing: Listing | None = None
        self.mode: Mode = "pseudocode"
        self.search = False
        """Whether the lines of its search are shown, instead of those of its learning."""
        self.rows: list[Row] = []
        self.place: Place | None = None
        self.current: int | None = None
        self.soft: set[int] = set()
        self.can_run = True
        """Whether something is going on that can be run to a line."""
        self.chosen: int | None = None
        """The row under the pointer, or chosen by the arrow keys."""
        self._broken: list[list[list[Word]]] = []
        self._tops: list[float] = [0.0]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Lines of the algorithm"))
        keep_left_to_right(self)
        self._larger = 1.0
        self._choose_fonts()

    # ------------------------------------------------------------------------------ what is shown

    def show_listing(self, listing: Listing) -> None:
        """Show this algorithm."""
        self.listing, self.place = listing, None
        self.search &= listing.searches
        self._fill()

    def show_mode(self, mode: Mode) -> None:
        """Show pseudocode, Python or both."""
        self.mode = mode
        self._fill()

    def show_part(self, *, search: bool) -> None:
        """Show its search, or its learning."""
        if search != self.search:
            self.search = search
            self._fill()

    def show_place(self, place: Place | None, *, follow: bool = True) -> None:
        """Mark this place, and bring it into view. follow: unless time goes on, when it hurries about."""
        self.place = place
        self._mark()
        if follow:
            self.bring_into_view()
        self.viewport().update()

    def targets(self) -> tuple[Spot, ...]:
        """Where a step stops: at the lines of pseudocode if these alone are shown, else anywhere (empty)."""
        if self.mode != "pseudocode" and not (self.listing is not None and self.listing.searches):
            return ()
        return tuple(dict.fromkeys(row.spot for row in self.rows if row.target))  # not where nothing is seen

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._lay_out()
        self.bring_into_view()
        self.viewport().update()

    def _fill(self) -> None:
        listing = self.listing
        self.rows = rows_of(listing, self.mode, search=self.search) if listing is not None else []
        self.chosen = None
        self._mark()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.bring_into_view()
        self.viewport().update()

    def _mark(self) -> None:
        self.current, self.soft = None, set()
        if self.place is not None and self.listing is not None:
            self.current, self.soft = marked(self.rows, self.listing, self.place.stack)
        told = self.rows[self.current].text.strip() if self.current is not None else ""
        self.setAccessibleDescription(tr("At: {line}", line=told) if told else "")

    # ------------------------------------------------------------------------------ where what stands

    def _choose_fonts(self) -> None:
        theme = self.theme
        self._code = fixed_font()
        body = theme.body * self._larger
        self._code.setPointSizeF(body * (0.94 if not theme.large else 0.9))
        self._code_metrics = QFontMetricsF(self._code)
        points = body * 1.2 if self.mode == "pseudocode" else body * 1.08
        self._setter = Typesetter(theme.font(), points)

    @property
    def _gutter(self) -> float:
        """Pixels for the mark and the number of a line."""
        numbers = max((row.number for row in self.rows), key=len, default="")
        metrics = self._code_metrics
        return (
            metrics.horizontalAdvance("0" * max(2, len(numbers))) + 2.6 * metrics.horizontalAdvance("0") + 6
        )

    def _left(self, row: Row) -> float:
        if row.kind == "code" or self.mode == "both":
            return self._gutter + (row.depth * self._code_metrics.horizontalAdvance("0"))
        return self._gutter + row.depth * 1.6 * self._code_metrics.height()

    def _lay_out(self) -> None:
        """In the largest type in which all lines are seen at once, if any; else in the usual one."""
        roomy = self.viewport().width() >= _ROOMY
        for self._larger in _LARGER if roomy else (1.0,):
            self._lay_out_so()
            if not (self.verticalScrollBar().maximum() or self.horizontalScrollBar().maximum()):
                break

    def _lay_out_so(self) -> None:
        self._choose_fonts()
        width = self.viewport().width()
        high = 1.28 * self._code_metrics.height()
        self._broken, heights, wide = [], [], 0.0
        for row in self.rows:
            lines: list[list[Word]] = []
            if row.kind == "pseudocode":
                lines = self._setter.lines(typeset(row.text), max(60.0, width - self._left(row) - 8.0))
                heights.append(len(lines) * self._setter.line_high + 2.0)
            elif row.kind == "heading":
                heights.append(1.7 * high)
            else:
                heights.append(high)
                text = self._gutter + self._code_metrics.horizontalAdvance(row.text) + 12.0
                wide = max(wide, text)
            self._broken.append(lines)
        self._tops = list(accumulate(heights, initial=4.0))
        vertical, across = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, round(self._tops[-1] + 6 - self.viewport().height())))
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(round(high))
        across.setRange(0, max(0, round(wide - width)))
        across.setPageStep(width)

    def row_rect(self, index: int) -> QRectF:
        """The rectangle of a row in the viewport."""
        top = self._tops[index] - self.verticalScrollBar().value()
        return QRectF(0.0, top, self.viewport().width(), self._tops[index + 1] - self._tops[index])

    def row_at(self, y: float) -> int | None:
        """The row at this height of the viewport that learning can be run to; None: there is none."""
        for index, row in enumerate(self.rows):
            box = self.row_rect(index)
            if self.can_run and row.target and row.kind != "heading" and box.top() <= y < box.bottom():
                return index
        return None

    def bring_into_view(self) -> None:
        """Scroll as little as needed to show the marked line with what is around it."""
        if self.current is None:
            return
        box, height = self.row_rect(self.current), self.viewport().height()
        air = min(3 * box.height(), height / 4)
        bar = self.verticalScrollBar()
        if box.top() < air or box.bottom() > height - air:
            above = max(0.0, (height - box.height()) / 2)  # of what is higher than the view, its beginning
            bar.setValue(round(bar.value() + box.top() - above))

    # ------------------------------------------------------------------------------ hands

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer the line under the pointer."""
        self._choose(self.row_at(event.position().y()))
        offered = self.chosen is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if offered else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Run to the line that was clicked."""
        index = self.row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.line_wanted.emit(self.rows[index].spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a line by the arrow keys, and run to it by Enter."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is not None and self.can_run:
            start = self.chosen if self.chosen is not None else self.current
            possible = [index for index, row in enumerate(self.rows) if row.target and row.kind != "heading"]
            beyond = [i for i in possible if start is None or (i - start) * step > 0]
            if beyond:
                self._choose(min(beyond) if step > 0 else max(beyond))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.line_wanted.emit(self.rows[self.chosen].spot)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        self._choose(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a click does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self.row_at(event.pos().y()) is not None:
                tips.show_at(event.globalPos(), tr("Click: run until this line is next"), self)
            return True
        return super().viewportEvent(event)

    def _choose(self, index: int | None) -> None:
        if index != self.chosen:
            self.chosen = index
            self.viewport().update()

    # ------------------------------------------------------------------------------ painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay_out()
        self.bring_into_view()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        with QPainter(self.viewport()) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.viewport().rect(), QColor(self.theme.surface))
            height = self.viewport().height()
            for index, row in enumerate(self.rows):
                box = self.row_rect(index)
                if box.bottom() < 0 or box.top() > height:
                    continue
                self._paint_ground(painter, index, box)
                if row.kind == "heading":
                    self._paint_heading(painter, row, box)
                elif row.kind == "pseudocode":
                    self._paint_pseudocode(painter, index, box)
                else:
                    # On the coloured ground of the line that comes next only plain text is readable.
                    stands = index == self.current and self.place is not None and self.place.inside
                    self._paint_code(painter, row, box, plain=stands)
                self._paint_number(painter, index, box)

    def _paint_ground(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme = self.theme
        stands = self.place is not None and self.place.inside
        if index == self.current:
            painter.fillRect(
                box, theme.colour("accent", 54 if theme.is_dark else 40) if stands else QColor(theme.raised)
            )
            painter.fillRect(
                QRectF(0, box.top(), 3, box.height()), QColor(theme.accent if stands else theme.muted)
            )
        elif index in self.soft:
            painter.fillRect(
                QRectF(0, box.top(), 3, box.height()),
                theme.colour("accent", 120) if stands else QColor(theme.border),
            )
        elif index == self.chosen:
            painter.fillRect(box, QColor(theme.raised))

    def _paint_number(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme, row = self.theme, self.rows[index]
        line = self._setter.line_high if row.kind == "pseudocode" else box.height()
        centre = box.top() + line / 2
        unit = self._code_metrics.horizontalAdvance("0")
        if index == self.current:
            self._paint_arrow(painter, 5.0 + 0.1 * unit, centre, unit)
        if row.number:
            font = QFont(self._code)
            font.setPointSizeF(self._code.pointSizeF() * 0.86)
            painter.setFont(font)
            colour = theme.text if index == self.current else theme.muted
            painter.setPen(QColor(colour))
            right = self._gutter - 1.0 * unit
            place = QRectF(0.0, centre - line / 2, right, line)
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.number
            )

    def _paint_arrow(self, painter: QPainter, left: float, centre: float, unit: float) -> None:
        """A full arrow before a line that is next, an empty one at a line just carried out."""
        stands = self.place is not None and self.place.inside
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.theme.accent if stands else self.theme.muted))
        painter.setBrush(QColor(self.theme.accent) if stands else Qt.BrushStyle.NoBrush)
        half = 0.55 * unit
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, centre - half),
                    QPointF(left + 1.7 * half, centre),
                    QPointF(left, centre + half),
                ]
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_heading(self, painter: QPainter, row: Row, box: QRectF) -> None:
        painter.setFont(self.theme.font(self.theme.small, bold=True))
        painter.setPen(QColor(self.theme.muted))
        place = box.adjusted(self._gutter, 0, 0, -3)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), row.text)

    def _paint_pseudocode(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme, row = self.theme, self.rows[index]
        done = self.mode == "pseudocode" and not row.target
        painter.setPen(QColor(theme.muted if done else theme.text))
        self._setter.draw(painter, self._broken[index], self._left(row), box.top() + 1.0)

    def _paint_code(self, painter: QPainter, row: Row, box: QRectF, *, plain: bool) -> None:
        theme, metrics = self.theme, self._code_metrics
        painter.save()
        painter.setClipRect(box.adjusted(self._gutter - 2, 0, 0, 0))
        painter.setFont(self._code)
        left = self._gutter - self.horizontalScrollBar().value()
        base = box.top() + 0.14 * metrics.height() + metrics.ascent()
        at = 0
        for start, end, kind in (*row.spans, (len(row.text), len(row.text), "")):
            marked = theme.text if plain else self._colour(kind)
            for text, colour in ((row.text[at:start], theme.text), (row.text[start:end], marked)):
                if text.strip():
                    painter.setPen(QColor(colour))
                    painter.drawText(QPointF(left + metrics.horizontalAdvance(row.text[:at]), base), text)
                at += len(text)
        painter.restore()

    def _colour(self, kind: str) -> str:
        theme = self.theme
        colours = {
            "keyword": theme.series[0],
            "string": theme.muted,
            "comment": theme.muted,
            "number": theme.series[2],
            "name": theme.series[1],
        }
        return colours.get(kind, theme.text)

    def sizeHint(self) -> QSize:
        """About twelve lines."""
        return QSize(300, round(12 * 1.3 * self._code_metrics.height()))
