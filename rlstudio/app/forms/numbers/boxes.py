"""Spin boxes for settings."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from rlstudio.app.look.fitting.calm import Calm

_STEPS = (1.0, 2.0, 5.0)
_BETWEEN = frozenset(".,e+- \u066b\u066c")
"""What stands between the digits of a number, those of Persian included."""


class _Box(Calm, QDoubleSpinBox):
    """A spin box. log: scale of its steps.

    What is typed and cannot be taken stays where it was typed, until it is mended or another value is set.
    Signal ``refused`` (text; whether it still is).
    """

    refused = Signal(str, bool)

    def __init__(self, log: bool) -> None:
        super().__init__()
        self._log = log
        self._refused = False
        self.lineEdit().textChanged.connect(self._look_anew)

    def read(self, text: str) -> float | None:
        """The number that is written, with or without the unit; None if it is none."""
        raise NotImplementedError

    def valueFromText(self, text: str) -> float:
        """The number; what is set if there is none."""
        if self._is_special(self.bare(text)):
            return self.minimum()
        found = self.read(text)
        return self.value() if found is None else found

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let numbers be typed in any notation; the bounds apply when the field is left."""
        bare = self.bare(text)
        if self._is_special(bare):
            return QValidator.State.Acceptable, text, position
        number = self.read(bare)
        if number is not None and self.minimum() <= number <= self.maximum():
            return QValidator.State.Acceptable, text, position
        half = all(letter.isdecimal() or letter in _BETWEEN for letter in bare.lower())
        return (QValidator.State.Intermediate if half else QValidator.State.Invalid), text, position

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what cannot be taken where Return confirms it."""
        confirms = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed = self._wrong() if confirms else None
        super().keyPressEvent(event)
        self._keep(typed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what cannot be taken where the field is left."""
        typed = self._wrong()
        super().focusOutEvent(event)
        self._keep(typed)

    def _wrong(self) -> str | None:
        return None if self.hasAcceptableInput() else self.lineEdit().text()

    def _keep(self, typed: str | None) -> None:
        """Qt has put the last value in place of what was typed: put it back, and tell."""
        if typed is not None:
            with QSignalBlocker(self.lineEdit()):
                self.lineEdit().setText(typed)
            self._refused = True
            self.refused.emit(self.bare(typed), True)

    def _look_anew(self) -> None:
        if self._refused and self.hasAcceptableInput():
            self._refused = False
            self.refused.emit("", False)

    def _is_special(self, bare: str) -> bool:
        return bool(self.specialValueText()) and bare == self.specialValueText()

    def bare(self, text: str) -> str:
        """The text without the unit around it."""
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()


class IntegerBox(_Box):
    """A spin box for whole numbers. QSpinBox ends at 2^31, which long runs pass; this is exact to 2^53."""

    def __init__(self, log: bool) -> None:
        super().__init__(log)
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        if not log:
            self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)

    def read(self, text: str) -> float | None:
        """Read 1000000, 1,000,000 and 1e6 alike."""
        number = _number(self.bare(text).replace(",", "").replace("\u066c", ""))
        return number if number is not None and number.is_integer() else None

    def stepBy(self, steps: int) -> None:
        """Step by one; double or halve on a logarithmic scale."""
        if not self._log:
            super().stepBy(steps)
            return
        value = max(self.value(), 1) * 2**steps if steps > 0 else self.value() // 2**-steps
        self.setValue(min(value, self.maximum()))


class NumberBox(_Box):
    """A spin box for floats that writes 0.0003 as 0.0003, and steps 1-2-5 on a logarithmic scale."""

    def __init__(self, log: bool) -> None:
        super().__init__(log)
        self.setDecimals(12)

    def textFromValue(self, value: float) -> str:
        """The shortest text of the value."""
        return number_text(value)

    def read(self, text: str) -> float | None:
        """Read 3e-4, 0.0003 and 0,0003 alike."""
        return _number(self.bare(text).replace(",", "."))

    def stepBy(self, steps: int) -> None:
        """One step of 1-2-5 on a logarithmic scale, else a hundredth of the range."""
        value = self.value()
        if self._log:
            for _ in range(abs(steps)):
                value = _next_125(value, up=steps > 0)
            self.setValue(value)
            return
        bounded = self.maximum() - self.minimum() <= 100.0
        grain = (self.maximum() - self.minimum()) / 100 if bounded else max(abs(value), 1.0) / 10
        self.setValue(value + steps * _floor_10(grain))


def number_text(value: float) -> str:
    """The shortest text of a number: 64, 0.99, 0.0003, 3e-08."""
    if isinstance(value, int) or (value == int(value) and abs(value) < 1e9):
        return str(int(value))
    text = f"{value:.10g}"
    if "e" in text:
        mantissa, _, exponent = text.partition("e")
        power = int(exponent)
        if -6 <= power < 0:
            return f"{value:.12f}".rstrip("0")
        return f"{mantissa}e{power}"
    return text


def _number(text: str) -> float | None:
    try:
        found = float(text.replace("\u066b", ".").replace(" ", ""))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _next_125(value: float, up: bool) -> float:
    if value <= 0:
        return 1e-6 if up else 0.0
    power = math.floor(math.log10(value) + 1e-9)
    rungs = [s * 10.0**p for p in (power - 1, power, power + 1) for s in _STEPS]
    if up:
        return min(r for r in rungs if r > value * (1 + 1e-9))
    return max(r for r in rungs if r < value * (1 - 1e-9))


def _floor_10(value: float) -> float:
    return float(10.0 ** math.floor(math.log10(value) + 1e-9)) if value > 0 else 0.01
