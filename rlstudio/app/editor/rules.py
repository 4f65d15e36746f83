"""The fields beside the map: its size, and the schema of the rules of a world."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.language.saying import tr
from rlstudio.app.look.message_bar import Kind
from rlstudio.envs.grid.drawing import LEAST, MOST
from rlstudio.envs.grid.settings import WorldSettings


def rules_schema() -> dict[str, Any]:
    """The JSON schema of a world's settings without its map."""
    schema = WorldSettings.model_json_schema()
    rules = {name: part for name, part in schema["properties"].items() if name != "map"}
    return {**schema, "properties": rules}


def size_fields() -> tuple[NumberField, NumberField]:
    """A field for the number of rows, and one for that of columns."""
    return (
        _size_field(
            tr("Rows"),
            tr(
                "Rows of the map, {least} to {most}; what is cut off comes back with Undo",
                least=LEAST,
                most=MOST,
            ),
        ),
        _size_field(
            tr("Columns"),
            tr(
                "Columns of the map, {least} to {most}; what is cut off comes back with Undo",
                least=LEAST,
                most=MOST,
            ),
        ),
    )


def refused(*fields: NumberField) -> tuple[Kind, str] | None:
    """What is wrong with the first of these fields whose text cannot be taken; None: all can be."""
    problems = (field.problem() for field in fields)
    return next((("problem", problem) for problem in problems if problem), None)


def tell_of(fields: Iterable[NumberField], tell: Callable[[], object]) -> None:
    """Tell of these fields whenever one of them is refused or mended."""
    for field in fields:
        field.changed.connect(tell)
        field.mended.connect(tell)


def _size_field(name: str, help: str) -> NumberField:
    field = NumberField({"type": "integer", "minimum": LEAST, "maximum": MOST, "title": name})
    field.editor.setAccessibleName(name)
    field.editor.setToolTip(help)
    return field
