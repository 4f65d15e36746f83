"""The fields beside the map: its size, and the schema of the rules of a world."""

from __future__ import annotations

from typing import Any

from rlstudio.app.forms.fields import NumberField
from rlstudio.app.language.saying import tr
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


def _size_field(name: str, help: str) -> NumberField:
    field = NumberField({"type": "integer", "minimum": LEAST, "maximum": MOST})
    field.editor.setAccessibleName(name)
    field.editor.setToolTip(help)
    return field
