"""The returns of a run's best and last policy, as two lines of a row."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from rlstudio.app.language.saying import rightwards, tr
from rlstudio.app.look.figures import figures
from rlstudio.app.look.theme import Theme

_LONG = "−00,000.0"
"""A long number. One more letter takes room from the name; of more the size is told."""
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def scores_width(theme: Theme) -> int:
    """Pixels that both lines need."""
    names = max(map(QFontMetrics(theme.font(theme.small)).horizontalAdvance, _names()))
    return names + _air(theme) + QFontMetrics(_number_font(theme, best=True)).horizontalAdvance(_LONG)


def paint_scores(
    painter: QPainter, rect: QRect, best: float | None, last: float | None, theme: Theme
) -> None:
    """Paint what is known of both."""
    high = rect.height() // 2
    for number, (name, score) in enumerate(zip(_names(), (best, last), strict=True)):
        line = QRect(rect.left(), rect.top() + number * high, rect.width(), high)
        painter.setFont(_number_font(theme, best=not number))
        told = "–" if score is None else figures(score)
        if score is not None and len(told) > len(_LONG) + 1:
            told = f"{score:.3g}".replace("-", "−")
        told = rightwards(told)
        painter.setPen(theme.colour("text" if score is not None else "muted"))
        painter.drawText(line, int(_TRAILING), told)
        room = rect.width() - painter.fontMetrics().horizontalAdvance(told) - _air(theme)
        painter.setFont(theme.font(theme.small))
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            line, int(_LEADING), painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        )


def _names() -> tuple[str, str]:
    return (
        tr("best", about="return of the best policy"),
        tr("last", about="return of the last policy"),
    )


def _number_font(theme: Theme, *, best: bool) -> QFont:
    return theme.number_font(theme.small, bold=best)


def _air(theme: Theme) -> int:
    """Pixels between a name and its number."""
    return round(theme.body)
