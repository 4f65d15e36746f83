"""The bar below a map: what its colours mean, in numbers and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.grid.gridmap import GridMap, colour_bar
from rlstudio.app.panels.text import brief

LONGEST = 260.0
_SHORTEST = 40.0
"""Of a bar whose words may stand on a line of their own."""


def bar_words(what: str, ends: str, room: float, metrics: QFontMetricsF) -> tuple[str, float]:
    """The words that stand beside the bar between two numbers (``ends``), and how long the bar is.

    The words never go: they get shorter, then the bar does. They are in the person's language.
    """
    gap = metrics.averageCharWidth()
    left = room - metrics.horizontalAdvance(ends) - 4 * gap
    if left - metrics.horizontalAdvance(what) < 50:
        what = brief(what)
    return what, min(max(left - metrics.horizontalAdvance(what), 8.0), LONGEST)


def alike(legend: tuple[str, str, str]) -> str:
    """What is said in place of colours where all cells have the same number; "" where they differ."""
    low, high, what = legend
    return tr("{what}: {number} in every cell", what=said(what), number=low) if low == high else ""


def draw_bar(
    painter: QPainter, box: QRectF, drawn: GridMap, theme: Theme, above: QRectF | None = None
) -> None:
    """Draw the lowest number, the colours, the highest number and what they are.

    above: a free line for the words, where they leave hardly any bar beside them.
    """
    if drawn.scale is None or drawn.legend is None:
        return
    low, high, what = drawn.legend
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(theme.number_font(theme.small))
    painter.setPen(QColor(theme.muted))
    metrics = QFontMetricsF(painter.font())
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    if one := alike(drawn.legend):
        painter.drawText(box, middle, metrics.elidedText(one, Qt.TextElideMode.ElideRight, box.width()))
        return
    gap = metrics.averageCharWidth()
    what, width = bar_words(said(what), low + high, box.width(), metrics)
    if above is not None and width < _SHORTEST:
        if metrics.horizontalAdvance(said(drawn.legend[2])) <= above.width():
            what = said(drawn.legend[2])
        painter.drawText(above, middle, metrics.elidedText(what, Qt.TextElideMode.ElideRight, above.width()))
        what, width = "", box.width() - metrics.horizontalAdvance(low + high) - 3 * gap
    painter.drawText(box, middle, low)
    thick = metrics.height() * 0.6
    bar = QRectF(metrics.horizontalAdvance(low) + gap, box.center().y() - thick / 2, width, thick)
    painter.drawImage(bar, colour_bar(drawn.scale, int(width)))
    if drawn.scale.diverges and width > 12 * gap:
        # Its colour is that of the ground there.
        painter.drawText(bar.adjusted(0, -thick, 0, thick), int(Qt.AlignmentFlag.AlignCenter), "0")
    rest = QRectF(bar.right() + gap, box.top(), box.width() - bar.right() - gap, box.height())
    painter.drawText(rest, middle, f"{high}  {what}")
