"""One editor per kind of setting, made from its JSON schema: the type decides which widget it gets."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from rlstudio.app.forms.number_boxes import IntegerBox, NumberBox, number_text
from rlstudio.app.forms.units import SHARE, around
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.file_dialogs import ask_for_setting
from rlstudio.app.look.fitting.elided_box import ElidedBox
from rlstudio.core.hyperparameters import from_text
from rlstudio.core.words import mark

_MOST_INT = 2**53
_MOST_FLOAT = 1e15
_TINY = 1e-12
_LEAST_WIDTH, _BESIDE = 96, 44
"""Pixels of a number's field, and of what is in it beside the number: margins and buttons."""

Schema = dict[str, Any]


class Field(QWidget):
    """An editor of one setting. Signal ``changed`` when the person has changed its value."""

    changed = Signal()

    def value(self) -> Any:
        """The value as JSON. Raises ValueError with one sentence if the text is invalid."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show this value; does not emit ``changed``."""
        raise NotImplementedError

    def _hold(self, editor: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(editor)
        self.setFocusProxy(editor)


class NumberField(Field):
    """Integers and floats, with bounds, unit and scale."""

    def __init__(self, schema: Schema) -> None:
        super().__init__()
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
        self.editor.setKeyboardTracking(False)
        self.editor.lineEdit().setTextMargins(6, 0, 0, 0)
        self._hold(self.editor)
        self._say_unit()
        self.editor.valueChanged.connect(self._on_change)

    def changeEvent(self, event: QEvent) -> None:
        """Say the unit in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_unit()

    def _on_change(self) -> None:
        self._say_unit()
        self.changed.emit()

    def _say_unit(self) -> None:
        before, behind = around(self.editor.value(), self._unit)
        self.editor.setPrefix(before)
        self.editor.setSuffix(behind)
        words = self.editor.fontMetrics().horizontalAdvance(self.editor.text())
        self.editor.setMinimumWidth(max(_LEAST_WIDTH, words + _BESIDE))

    def value(self) -> int | float:
        """The number."""
        number = self.editor.value()
        if isinstance(self.editor, IntegerBox):
            return int(number)
        return round(number / self._times, 12) if self._times != 1.0 else number

    def set_value(self, value: Any) -> None:
        """Show this number."""
        blocked = self.editor.blockSignals(True)
        self.editor.setValue(round(float(value) * self._times, 12))
        self._say_unit()
        self.editor.blockSignals(blocked)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        self.editor = QCheckBox()
        self._hold(self.editor)
        self.editor.toggled.connect(self._toggled)
        self._say()

    def value(self) -> bool:
        """Whether it is on."""
        return self.editor.isChecked()

    def set_value(self, value: Any) -> None:
        """Switch it on or off."""
        blocked = self.editor.blockSignals(True)
        self.editor.setChecked(bool(value))
        self.editor.blockSignals(blocked)
        self._say()

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.editor.setText(tr("on") if self.editor.isChecked() else tr("off"))


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        self.editor = ElidedBox()
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editor.setMinimumContentsLength(6)
        for option in schema["enum"]:
            self.editor.addItem(choice_title(schema, option), option)
        self._hold(self.editor)
        self.editor.currentIndexChanged.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """The chosen value."""
        return self.editor.currentData()

    def set_value(self, value: Any) -> None:
        """Choose this value."""
        blocked = self.editor.blockSignals(True)
        self.editor.setCurrentIndex(max(0, self.editor.findData(value)))
        self.editor.blockSignals(blocked)


class TextField(Field):
    """Free text."""

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        self.editor = QLineEdit()
        self._hold(self.editor)
        self.editor.editingFinished.connect(self.changed)

    def value(self) -> Any:
        """The text."""
        return self.editor.text()

    def set_value(self, value: Any) -> None:
        """Show this text."""
        self.editor.setText("" if value is None else str(value))


class FileField(TextField):
    """The path of a file, written or chosen; nothing written means what the setting's help says."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema)
        self._endings = str(schema["file"]).split()
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(tr("Choose a file…"))
        self.button.setAccessibleName(tr("Choose a file…"))
        row = self.layout()
        assert row is not None
        row.addWidget(self.button)
        self.button.clicked.connect(self._choose)

    def _choose(self) -> None:
        path = ask_for_setting(self, str(Path(self.editor.text()).parent), self._endings)
        if path:
            self.editor.setText(path)
            self.changed.emit()


class ListField(TextField):
    """A list of numbers, such as the widths of hidden layers: "64, 64"."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema)
        items = schema.get("items") or (schema.get("prefixItems") or [{}])[0]
        if not isinstance(items, dict):
            raise ValueError("the items of a list are not described")
        for bound in ("minimum", "exclusiveMinimum", "maximum"):
            float(items.get(bound, 0))
        self._items: Schema = items
        self._title = str(schema.get("title", mark("The list")))
        self._least = int(schema.get("minItems", 0))
        self._most = int(schema.get("maxItems", 64))
        self.editor.setPlaceholderText(tr("numbers separated by commas"))

    def value(self) -> list[int | float]:
        """The numbers. Raises ValueError if the text is no list of numbers."""
        words = self.editor.text().replace(",", " ").replace("×", " ").split()
        whole = self._items.get("type") == "integer"
        title = said(self._title)
        try:
            numbers = [int(word) if whole else float(word) for word in words]
        except ValueError:
            if whole:
                problem = tr(
                    "{title} must be whole numbers separated by commas, such as 64, 64.", title=title
                )
            else:
                problem = tr("{title} must be numbers separated by commas, such as 64, 64.", title=title)
            raise ValueError(problem) from None
        if not self._least <= len(numbers) <= self._most:
            raise ValueError(
                tr(
                    "{title} must have {least} to {most} numbers.",
                    title=title,
                    least=self._least,
                    most=self._most,
                )
            )
        low = self._items.get("minimum", -math.inf)
        above = self._items.get("exclusiveMinimum", -math.inf)
        high = self._items.get("maximum", math.inf)
        if any(not (low <= n <= high and n > above) for n in numbers):
            raise ValueError(_out_of_bounds(title, self._items))
        return numbers

    def set_value(self, value: Any) -> None:
        """Show these numbers."""
        self.editor.setText(", ".join(number_text(n) for n in value))


class DataField(TextField):
    """Data of any kind, written as on the command line; nothing written means the default, which is shown."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema)
        self._text = schema.get("type") == "string"
        self._default = schema.get("default")
        self._title = str(schema.get("title", mark("It")))
        self._required = bool(schema.get("required")) and self._default is None
        self.editor.setPlaceholderText(tr("to be told") if self._required else self._written(self._default))

    def _written(self, value: Any) -> str:
        plain = isinstance(value, str) and (self._text or from_text(value) == value)
        return str(value) if plain else json.dumps(value, ensure_ascii=False)

    def value(self) -> Any:
        """The data: JSON where it is any, else the text itself. Raises ValueError where it must be told."""
        text = self.editor.text().strip()
        if not text and self._required:
            raise ValueError(tr("{title} must be told: it has no default.", title=said(self._title)))
        if not text:
            return self._default
        return text if self._text else from_text(text)

    def set_value(self, value: Any) -> None:
        """Show this data; nothing for the default."""
        self.editor.setText("" if value == self._default else self._written(value))


class OptionalField(Field):
    """A setting that may also be absent: a switch before its editor."""

    def __init__(self, schema: Schema, inner: Field, fallback: Any) -> None:
        super().__init__()
        self._inner = inner
        self._none = QLabel(said(str(schema.get("none_text", mark("not used")))))
        self._none.setObjectName("muted")
        self._switch = QCheckBox()
        self._switch.setToolTip(tr("Off: not used"))
        title = said(str(schema.get("title", mark("this setting"))))
        self._switch.setAccessibleName(tr("Use {setting}", setting=title))
        (inner.focusProxy() or inner).setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._switch)
        row.addWidget(self._none, 1)
        row.addWidget(inner, 1)
        row.setSpacing(8)
        # Both have the same height, so that nothing moves when it is switched.
        self._none.setMinimumHeight(inner.sizeHint().height())
        inner.set_value(fallback)
        self._show(False)
        self._switch.toggled.connect(self._show)
        self._switch.toggled.connect(lambda _: self.changed.emit())
        inner.changed.connect(self.changed)
        self.setFocusProxy(self._switch)

    def value(self) -> Any:
        """The inner value, or None while switched off."""
        return self._inner.value() if self._switch.isChecked() else None

    def set_value(self, value: Any) -> None:
        """Show this value, or none."""
        blocked = self.blockSignals(True)
        self._switch.setChecked(value is not None)
        self._show(value is not None)
        if value is not None:
            self._inner.set_value(value)
        self.blockSignals(blocked)

    def _show(self, used: bool) -> None:
        self._inner.setVisible(used)
        self._none.setVisible(not used)


def make_field(schema: Schema) -> Field:
    """The editor for a setting's JSON schema, showing its default."""
    options = [part for part in schema.get("anyOf", []) if part.get("type") != "null"]
    field: Field
    if "anyOf" in schema and len(options) < len(schema["anyOf"]) and options:
        inner = {**schema, **options[0]}
        del inner["anyOf"]
        fallback = schema.get("fallback", inner.get("minimum", inner.get("exclusiveMinimum", 1)))
        if inner.get("type") == "array":
            fallback = []
        field = OptionalField(schema, _plain_field(inner), fallback)
    else:
        field = _plain_field({**schema, **options[0]} if options else schema)
    if "default" in schema:
        field.set_value(schema["default"])
    return field


def _plain_field(schema: Schema) -> Field:
    if "const" in schema:
        return ChoiceField({**schema, "enum": [schema["const"]]})
    if "enum" in schema:
        return ChoiceField(schema)
    if schema.get("data"):
        return DataField(schema)
    if schema.get("file"):
        return FileField(schema)
    kinds = {"boolean": SwitchField, "integer": NumberField, "number": NumberField, "array": ListField}
    return kinds.get(str(schema.get("type")), TextField)(schema)


def choice_title(schema: Schema, option: Any) -> str:
    """What a value of a setting that has a few is called."""
    plain = str(option).replace("_", " ") if option in schema.get("enum", ()) else str(option)
    return said(schema.get("titles", {}).get(option, plain))


def _out_of_bounds(title: str, schema: Schema) -> str:
    """What is said where a number of a list lies outside of its bounds."""
    low, high = schema.get("minimum", schema.get("exclusiveMinimum")), schema.get("maximum")
    least, most = (number_text(bound or 0) for bound in (low, high))
    if low is not None and high is not None:
        return tr(
            "{title}: every number must lie between {least} and {most}.", title=title, least=least, most=most
        )
    if low is None:
        return tr("{title}: every number must lie at or below {most}.", title=title, most=most)
    if "exclusiveMinimum" in schema:
        return tr("{title}: every number must lie above {least}.", title=title, least=least)
    return tr("{title}: every number must lie at or above {least}.", title=title, least=least)
