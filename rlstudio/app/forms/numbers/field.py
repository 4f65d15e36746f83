"""The editor of a setting that is a number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent

from rlstudio.app.forms.field import Field, Schema
from rlstudio.app.forms.numbers.bounds import refused_text
from rlstudio.app.forms.numbers.boxes import IntegerBox, NumberBox
from rlstudio.app.forms.numbers.units import SHARE, around

_MOST_INT = 2**53
_MOST_FLOAT = 1e15
_TINY = 1e-12
_LEAST_WIDTH, _BESIDE = 96, 44
"""Pixels of a number's field, and of what is in it beside the number: margins and buttons."""


class NumberField(Field):
    """Integers and floats, with bounds, unit and scale. least: what is said in place of its least number."""

    def __init__(self, schema: Schema, least: str = "") -> None:
        super().__init__()
        self._schema = schema
        self._wrong: str | None = None
        log = bool(schema.get("log"))
        self._unit = str(schema.get("unit") or "")
        # A share is seen in percent; settings and files hold it as a number up to 1.
        self._times = 100.0 if self._unit == SHARE else 1.0
        low, high = schema.get("minimum"), schema.get("maximum")
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        self.editor: IntegerBox | NumberBox
        if schema.get("type") == "integer":
            spin = IntegerBox(log)
            first = low if low is not None else above + 1 if above is not None else -_MOST_INT
            last = high if high is not None else below - 1 if below is not None else _MOST_INT
            spin.setRange(max(int(first), -_MOST_INT), min(int(last), _MOST_INT))
            self.editor = spin
        else:
            number = NumberBox(log)
            lowest = low if low is not None else above + _TINY if above is not None else -_MOST_FLOAT
            highest = high if high is not None else _MOST_FLOAT
            if below is not None:
                highest = below - max(_TINY, abs(below) * 1e-12)
            number.setRange(float(lowest) * self._times, float(highest) * self._times)
            self.editor = number
        self.editor.setSpecialValueText(least)
        self.editor.setKeyboardTracking(False)
        self.editor.lineEdit().setTextMargins(6, 0, 0, 0)
        self.hold(self.editor)
        self._say_unit()
        self.editor.valueChanged.connect(self._on_change)
        self.editor.refused.connect(self._on_refused)

    def changeEvent(self, event: QEvent) -> None:
        """Say the unit in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_unit()

    def _on_change(self) -> None:
        self._say_unit()
        self.changed.emit()

    def _on_refused(self, text: str, wrong: bool) -> None:
        self._wrong = text if wrong else None
        (self.changed if wrong else self.mended).emit()

    def _say_unit(self) -> None:
        if self._wrong is not None:
            return  # what stands there is to be mended
        before, behind = around(self.editor.value(), self._unit)
        self.editor.setPrefix(before)
        self.editor.setSuffix(behind)
        texts = (self.editor.text(), self.editor.specialValueText())
        words = max(map(self.editor.fontMetrics().horizontalAdvance, texts))
        self.editor.setMinimumWidth(max(_LEAST_WIDTH, words + _BESIDE))

    def value(self) -> int | float:
        """The number. Raises ValueError if what was typed is none, or lies outside of the bounds."""
        if self._wrong is not None:
            found = self.editor.read(self._wrong)
            raise ValueError(refused_text(self._schema, self._wrong, number=found is not None))
        number = self.editor.value()
        if isinstance(self.editor, IntegerBox):
            return int(number)
        return round(number / self._times, 12) if self._times != 1.0 else number

    def set_value(self, value: Any) -> None:
        """Show this number."""
        self._wrong = None
        blocked = self.editor.blockSignals(True)
        self.editor.setValue(round(float(value) * self._times, 12))
        self._say_unit()
        self.editor.blockSignals(blocked)
