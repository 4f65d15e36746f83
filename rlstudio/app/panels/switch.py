"""A row of buttons, one of which is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from rlstudio.app.language.saying import said
from rlstudio.app.look.theme import Theme, current, dress

_AIR, _TIGHT = 7, 1
"""Pixels beside a label, with enough room and with little room."""


class ModeSwitch(QWidget):
    """Buttons side by side, one of them pressed; short labels if the long ones do not fit.

    The pressed one keeps its long label if only that fits. Names, labels and tooltips are given in English.
    Signal ``changed`` (key of the new choice), also after ``choose``.
    """

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said(name))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._fit)
        self.buttons: dict[str, QToolButton] = {}
        self._labels: dict[str, tuple[str, str]] = {}
        self._row.addStretch(1)
        self._tight, self._theme = False, current()

    def set_choices(self, choices: Sequence[tuple[str, str, str, str]]) -> None:
        """Offer these: (key, label, short label, tooltip); the first is on, or the current one if offered."""
        before = self.mode
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self._labels = {}, {}
        for place, (key, label, brief, tip) in enumerate(choices):
            button = QToolButton(self)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setToolTip(said(tip))
            button.setAccessibleName(said(label))
            button.setAccessibleDescription(said(tip))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, key=key: self.changed.emit(key))
            self._group.addButton(button)
            self._row.insertWidget(place, button)
            self.buttons[key], self._labels[key] = button, (label, brief)
        if self.buttons:
            key = before if before in self.buttons else next(iter(self.buttons))
            self.buttons[key].setChecked(True)
        self._fit()

    @property
    def mode(self) -> str:
        """Key of the choice that is on; "" without choices."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn on this choice. Raises KeyError if it is not offered."""
        button = self.buttons[key]
        if not button.isChecked():
            button.setChecked(True)
            self.changed.emit(key)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self._theme = theme
        self.setFont(theme.font(theme.small))
        self._style()
        self._fit()

    def _style(self) -> None:
        theme = self._theme
        sheet = (
            f"QToolButton#segment {{ background: transparent; color: {theme.muted}; border: 1px solid "
            f"{theme.border}; border-radius: 5px; padding: 2px {_TIGHT if self._tight else _AIR}px; }}"
            f"QToolButton#segment:hover {{ background: {theme.hover}; color: {theme.text}; }}"
            f"QToolButton#segment:checked {{ background: {theme.hover}; color: {theme.text};"
            f" border-color: {theme.disabled}; }}"
            f"QToolButton#segment:focus {{ border-color: {theme.accent}; }}"
        )
        dress(self, sheet)

    @property
    def least_width(self) -> int:
        """Width with short labels and the smallest margins."""
        least, spare = 0, 0 if self._tight else 2 * (_AIR - _TIGHT)
        for key, button in self.buttons.items():
            wide = button.fontMetrics().horizontalAdvance
            longer = wide(button.text()) - wide(said(self._labels[key][1]))
            least += button.sizeHint().width() - longer - spare + self._row.spacing()
        return least

    def _fit(self) -> None:
        """Use long labels for all buttons, the pressed one or none, as the width allows."""
        self.setMinimumWidth(self.least_width)
        room = self.contentsRect().width()
        tight = self.least_width + 2 * (_AIR - _TIGHT) * len(self.buttons) > room
        if tight != self._tight:
            self._tight = tight
            self._style()
        for long in (set(self.buttons), {self.mode}, set[str]()):
            if self._label(long) <= room:
                return

    def _label(self, long: set[str]) -> int:
        """Set long labels for these and short ones for the others; returns the width."""
        for key, button in self.buttons.items():
            button.setText(said(self._labels[key][0 if key in long else 1]))
        return sum(b.sizeHint().width() + self._row.spacing() for b in self.buttons.values())

    def event(self, event: QEvent) -> bool:
        """Fit the labels again after a change of margins, or of the language."""
        done = super().event(event)
        if event.type() in (QEvent.Type.ContentsRectChange, QEvent.Type.LanguageChange):
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the labels that fit."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The height of a button, and a small width."""
        height = max((b.sizeHint().height() for b in self.buttons.values()), default=0)
        return QSize(0, height)

    def sizeHint(self) -> QSize:
        """The height of a button."""
        return self.minimumSizeHint()
