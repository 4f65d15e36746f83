"""Spin boxes for settings."""

from __future__ import annotations

import math

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from rlstudio.app.look.fitting.calm import Calm

_STEPS = (1.0, 2.0, 5.0)


class _Box(Calm, QDoubleSpinBox):
    """A spin box. log: scale of its steps."""

    def __init__(self, log: bool) -> None:
        super().__init__()
        self._log = log


class IntegerBox(_Box):
    """A spin box for whole numbers. QSpinBox ends at 2^31, which long runs pass; this is exact to 2^53."""

    def __init__(self, log: bool) -> None:
        super().__init__(log)
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        if not log:
            self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)

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

    def valueFromText(self, text: str) -> float:
        """Read 3e-4, 0.0003 and 0,0003 alike."""
        try:
            return float(self._bare(text).replace(",", "."))
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let numbers be typed in any notation; the bounds apply when the field is left."""
        bare = self._bare(text).replace(",", ".")
        try:
            state = (
                QValidator.State.Acceptable
                if self.minimum() <= float(bare) <= self.maximum()
                else QValidator.State.Intermediate
            )
        except ValueError:
            half = set(bare.lower()) <= set("0123456789.e+-")
            state = QValidator.State.Intermediate if half else QValidator.State.Invalid
        return state, text, position

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

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()


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
