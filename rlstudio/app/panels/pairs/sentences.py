"""Two texts side by side that answer the same, and a line for a better one of the person's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.compared import Compared
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.words import mark
from rlstudio.core.worlds.writing import Alphabet

AIR = 8.0
_BETWEEN_WORDS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_ANYWHERE = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWrapAnywhere)


class Sentences(Compared):
    """Both texts, each on a sheet, and above them what they answer."""

    spoken_name = mark("Two texts that answer the same")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts, self.prompt = ("", ""), ""

    @property
    def there(self) -> bool:
        """Whether two texts are seen."""
        return self.number >= 0

    def show_pair(self, pair: ShownPair) -> None:
        """Show the texts of this pair."""
        assert pair.texts is not None
        seen = pair.number, pair.texts, pair.prompt
        if seen != (self.number, self.texts, self.prompt):
            self.number, self.texts, self.prompt = seen
            self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.number, self.texts, self.prompt = -1, ("", ""), ""
        self.update()

    def in_words(self) -> str:
        """Both texts."""
        if not self.there:
            return ""
        left, right = self.texts
        return tr("About {topic}. Left: {left} Right: {right}", topic=self.prompt, left=left, right=right)

    def sizeHint(self) -> QSize:
        """Room for three lines of type on each sheet."""
        return QSize(400, round(self._line + 5 * QFontMetricsF(self._type).height()))

    def minimumSizeHint(self) -> QSize:
        """Two lines on each sheet."""
        return QSize(120, round(self._line + 2.6 * QFontMetricsF(self._type).height() + 2 * AIR))

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes; no sheet is higher than a text can be."""
        super().set_theme(theme)
        self.setMaximumHeight(round(1.5 * self.sizeHint().height()))

    @property
    def _type(self) -> QFont:
        return self.theme.font(self.theme.heading)

    def sheet(self, side: int) -> QRectF:
        """Where a text stands."""
        return self.half(side).adjusted(3, self._line + 8, -3, -3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both sheets."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if not self.there:
                return
            theme = self.theme
            painter.setFont(theme.font(theme.small, bold=True))
            painter.setPen(QColor(theme.text))
            above = QRectF(6, 3, self.width() - 12, self._line)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), tr("About {topic}", topic=self.prompt))
            for side, text in enumerate(self.texts):
                self._paint_sheet(painter, self.sheet(side), text)
            self._paint_focus(painter)

    def _paint_sheet(self, painter: QPainter, sheet: QRectF, text: str) -> None:
        """A text, in smaller type where it does not fit; nonsense may have words longer than the sheet."""
        theme = self.theme
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(sheet, 6, 6)
        room = sheet.adjusted(AIR, 3, -AIR, -3)
        fonts = [theme.font(size) for size in (theme.heading, theme.body, theme.small)]
        tries = [(font, how) for how in (_BETWEEN_WORDS, _ANYWHERE) for font in fonts]
        font, how = next(
            (one for one in tries if room.contains(QFontMetricsF(one[0]).boundingRect(room, one[1], text))),
            tries[-1],
        )
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(room, how, text)


class OwnLine(QWidget):
    """A line on which a person types a better text; what cannot be written is said below it.

    Signal ``written`` (the text as it was typed), of what can be written.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alphabet: Alphabet | None = None
        self.texts, self._asked, self._won = ("", ""), False, False
        self.line, self.words = QLineEdit(self), QLabel(self)
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._send)
        self.line.textChanged.connect(self._on_typed)
        self.button = QToolButton(self)
        self.button.clicked.connect(self._send)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.words)
        self._name()
        self._tell()

    def allow(self, pair: ShownPair, *, asked: bool) -> None:
        """Take texts of this pair's alphabet. asked: the pair is seen, and nothing was said about it yet."""
        self.alphabet, self.texts, self._asked = pair.alphabet, pair.texts or ("", ""), asked
        self.line.setEnabled(pair.person and not pair.instead)
        self._tell()

    def fault(self) -> str:
        """Why what is on the line cannot be taken, in English; "" if it can."""
        typed = self.line.text()
        if self.alphabet is None or not typed.strip():
            return ""
        fault = self.alphabet.fault(typed)
        if not fault and self.alphabet.tidied(typed) in self.texts:
            return mark("This is one of the two: choose it instead.")
        return fault

    def _send(self) -> None:
        typed = self.line.text()
        if self._asked and typed.strip() and self.alphabet is not None and not self.fault():
            self.line.clear()
            self._won = True
            self.written.emit(typed)
            self._tell()

    def _on_typed(self) -> None:
        self._won = False
        self._tell()

    def _tell(self) -> None:
        fault = self.fault()
        won = tr("Your text won against both: that counts as two judgements.") if self._won else ""
        self.words.setText(said(fault) or won)
        self.words.setVisible(bool(fault or won))
        self.button.setEnabled(self._asked and bool(self.line.text().strip()) and not fault)

    def _name(self) -> None:
        self.line.setAccessibleName(tr("A better text of your own"))
        self.line.setPlaceholderText(tr("Or type a better one"))
        self.line.setToolTip(
            tr(
                "A text of your own is better than both: it becomes the winner of a comparison with each, "
                "which counts as two judgements."
            )
        )
        self.button.setText("↵")
        self.button.setAccessibleName(tr("Take my text"))
        self.button.setToolTip(tr("Take my text as better than both (Enter)"))

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.line.setFont(theme.font())
        self.words.setFont(theme.font(theme.small))
        self.words.setStyleSheet(f"color: {theme.text};")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._tell()
