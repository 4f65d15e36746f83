"""The toolbar with its speed slider."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from rlstudio.app.language.saying import plain, rightwards, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.allow import allow, help_of
from rlstudio.app.look.theme import current

if TYPE_CHECKING:
    from rlstudio.app.window.actions import WindowActions

WORDS = "words"
"""The property of an action in which all stand by which it is named in turn."""
SPEEDS: tuple[float | None, ...] = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, None)
"""Multiples of the environment's own pace; None: as fast as possible."""

_ICON, _AIR = 24, 4
"""Pixels of an icon, and between it and its words."""


def speed_label(factor: float | None) -> str:
    """The text of a pace."""
    return tr("max", about="the fastest pace") if factor is None else rightwards(f"{factor:g}×")


class SpeedSlider(QWidget):
    """A slider from slow motion to as fast as possible. Signal ``changed`` (factor or None)."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(SPEEDS) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr("Training speed"))
        help = tr(
            "Speed of training. At max the screen shows the newest policy playing at normal speed;\n"
            "below max it shows the training environment itself. Ctrl+Left and Ctrl+Right change it."
        )
        self.slider.setToolTip(help)
        caption = QLabel(tr("Speed"))
        caption.setObjectName("muted")
        self.caption = caption
        self._label = QLabel()
        self._label.setToolTip(help)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.slider)
        row.addWidget(self._label)
        self.slider.valueChanged.connect(self._on_change)
        self.set_factor(None)
        self.refresh_theme()

    @property
    def factor(self) -> float | None:
        """The chosen pace."""
        return SPEEDS[self.slider.value()]

    def set_factor(self, factor: float | None) -> None:
        """Choose this pace; does not emit ``changed``."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(SPEEDS.index(factor) if factor in SPEEDS else len(SPEEDS) - 1)
        self.slider.blockSignals(blocked)
        self._label.setText(speed_label(self.factor))

    def allow(self, why: str) -> None:
        """Enable it; or disable it, and say why it is: a sentence."""
        self.setEnabled(not why)
        for part in (self.slider, self._label):
            allow(part, why)

    def nudge(self, steps: int) -> None:
        """Change the pace by this many notches; negative: slower."""
        self.slider.setValue(self.slider.value() + steps)

    def refresh_theme(self) -> None:
        """Reserve room for the longest label, so that nothing jumps."""
        font = current().number_font()
        self._label.setFont(font)
        width = max(self._label.fontMetrics().horizontalAdvance(speed_label(s)) for s in SPEEDS)
        self._label.setFixedWidth(width + 6)
        self.slider.setFixedWidth(current().pixels(110 if current().large else 130))

    def changeEvent(self, event: QEvent) -> None:
        """Say the pace in another language, in its room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label.setText(speed_label(self.factor))
            self.refresh_theme()

    def _on_change(self) -> None:
        self._label.setText(speed_label(self.factor))
        self.slider.setAccessibleDescription(speed_label(self.factor))
        self.changed.emit(self.factor)


class ToolBar(QToolBar):
    """If there is little room, the buttons of ``brief`` hide their texts, then ``spare`` is hidden."""

    _too_wide = 0

    def __init__(self) -> None:
        super().__init__(tr("Tools"))
        self.brief: list[QToolButton] = []
        self.spare: list[QAction | QWidget] = []
        self.setObjectName("tools")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setEnabled(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._size_icons()

    def _size_icons(self) -> None:
        side = current().pixels(_ICON)
        wanted = QSize(side + current().pixels(_AIR), side)
        if self.iconSize() != wanted:
            self.setIconSize(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons to the new width."""
        self.fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the buttons to a new font."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._too_wide = 0
            self._size_icons()
            QTimer.singleShot(0, self, self.fit)
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Fit the buttons once more where a new font has made them wider after all."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            needed = self.sizeHint().width()
            if needed > self.width() and needed != self._too_wide:
                self._too_wide = needed
                QTimer.singleShot(0, self, self.fit)
        return done

    def fit(self) -> None:
        """Hide texts of the buttons, the last first, then what is spare, until all buttons fit."""
        styles = Qt.ToolButtonStyle
        for button in self.brief:
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
            button.setMinimumWidth(_width_of_words(button))
        for part in self.spare:
            part.setVisible(True)
        for button in self.brief:
            if self.sizeHint().width() <= self.width():
                break
            button.setToolButtonStyle(styles.ToolButtonIconOnly)
            button.setMinimumWidth(0)
        for part in self.spare:
            if self.sizeHint().width() <= self.width():
                break
            part.setVisible(False)
        layout = self.layout()
        if layout is not None:  # written from right to left it stays as it was until its width changes
            layout.invalidate()
            layout.setGeometry(self.rect())


def _width_of_words(button: QToolButton) -> int:
    """The width at which any of its action's words fit, so that what stands behind it does not move."""
    words = button.defaultAction().property(WORDS) or []
    now = _wide(button, button.text())
    return button.sizeHint().width() - now + max(_wide(button, word) for word in (button.text(), *words))


def _wide(button: QToolButton, text: str) -> int:
    """As QToolButton measures it."""
    return button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text.replace("&", "")).width()


def _name(action: QAction) -> None:
    """Without the mark of its letter: Qt takes out an ampersand, not the brackets of Chinese."""
    words = plain(action.text())
    if action.iconText() != words:
        action.setIconText(words)


def toolbar_of(actions: WindowActions) -> ToolBar:
    """Make the toolbar: learning and time at the left, speed in the middle, files and device right."""
    bar = ToolBar()
    bar.addActions([actions.learn, actions.pause, actions.step, actions.step_update])
    bar.addSeparator()
    bar.addWidget(actions.speed)
    bar.addAction(actions.to_end)
    bar.addSeparator()
    bar.addActions([actions.take_over, actions.compare])
    space = QWidget()
    space.setObjectName("transparent")
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    bar.spare = [bar.addWidget(actions.device), actions.speed.caption]
    bar.addSeparator()
    bar.addActions([actions.save, actions.projector])
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton) and action.text():
            action.changed.connect(partial(_name, action))
            _name(action)
            button.setAccessibleName(help_of(action))
            if action is actions.compare:
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                keep_left_to_right(button)  # the arrow stands behind its icon
            if action in (
                actions.compare,
                actions.take_over,
                actions.to_end,
                actions.step_update,
                actions.step,
                actions.pause,
                actions.learn,
            ):
                bar.brief.insert(0, button)
            if action in (actions.save, actions.projector):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    for action in (actions.learn, actions.pause, actions.take_over):
        action.changed.connect(bar.fit)  # their texts change
    return bar
