"""One editor per kind of setting, made from its JSON schema: the type decides which widget it gets."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
)

from rlstudio.app.forms.field import Field, Schema
from rlstudio.app.forms.numbers.bounds import items_refused_text
from rlstudio.app.forms.numbers.boxes import number_text
from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.file_dialogs import ask_for_setting
from rlstudio.app.look.fitting.elided_box import ElidedBox
from rlstudio.core.hyperparameters import from_text
from rlstudio.core.words import mark

_DATA = frozenset('[{"')
"""What is written begins so if it is meant to be a list, names with values, or a text in quotes."""


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, schema: Schema) -> None:
        super().__init__()
        self.editor = QCheckBox()
        self.hold(self.editor)
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
        self.hold(self.editor)
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
        self.hold(self.editor)
        self.editor.editingFinished.connect(self.changed)
        self.editor.textChanged.connect(lambda _: self.mended.emit())

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
        self._title = str(schema.get("title", mark("The file")))
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(tr("Choose a file…"))
        self.button.setAccessibleName(tr("Choose a file…"))
        row = self.layout()
        assert row is not None
        row.addWidget(self.button)
        self.button.clicked.connect(self._choose)

    def value(self) -> Any:
        """The path. Raises ValueError where no file is."""
        path = self.editor.text().strip()
        if path and not Path(path).is_file():
            raise ValueError(tr("{setting}: there is no file {path}.", setting=said(self._title), path=path))
        return path

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
            raise ValueError(items_refused_text(title, self._items))
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
        found = text if self._text else from_text(text)
        if found == text and not self._text and text[0] in _DATA:
            raise ValueError(
                tr(
                    "{title} begins like data and is none: {example} is a list, {other} names with values.",
                    title=said(self._title),
                    example='[1, "two"]',
                    other='{"name": 1}',
                )
            )
        return found

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
        inner.mended.connect(self.mended)
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
    kinds: dict[str, Callable[[Schema], Field]] = {
        "boolean": SwitchField,
        "integer": NumberField,
        "number": NumberField,
        "array": ListField,
    }
    return kinds.get(str(schema.get("type")), TextField)(schema)


def choice_title(schema: Schema, option: Any) -> str:
    """What a value of a setting that has a few is called."""
    plain = str(option).replace("_", " ") if option in schema.get("enum", ()) else str(option)
    return said(schema.get("titles", {}).get(option, plain))
