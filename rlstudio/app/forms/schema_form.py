"""A settings form made from a JSON schema alone: types, bounds, units, help, live marks and groups."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from rlstudio.app.forms.editor_field import EditorField
from rlstudio.app.forms.field import Field
from rlstudio.app.forms.fold import Fold
from rlstudio.app.forms.row import GAP, RESET_WIDTH, Row, same
from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.theme import set_type
from rlstudio.core.hyperparameters import without_effect

_ADVANCED = "Advanced"
_LOG = logging.getLogger("rlstudio.app")
_MAIN = "Main"
_STACKED_WIDTH = 150
"""Pixels within which every setting fits when its label stands above it."""


class SchemaForm(QWidget):
    """All settings of one schema.

    Signals: ``changed`` on every change by the person; ``live_changed`` (name, value) when a live
    setting changes while ``running``; ``edit_wanted`` (editor) for a setting that has an editor of its own.
    """

    changed = Signal()
    edit_wanted = Signal(str)
    live_changed = Signal(str, object)

    def __init__(self, schema: Mapping[str, Any], base: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self.setObjectName("transparent")
        self._running = False
        self._stacked = False
        self._grids: list[tuple[QGridLayout, list[Row]]] = []
        self.rows: dict[str, Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        definitions = schema.get("$defs", {})
        groups: dict[str, list[Row]] = {}
        for name, part in schema.get("properties", {}).items():
            try:
                row = Row(name, resolved(part, definitions))
                row.field.set_value(row.default)
                with suppress(ValueError):  # such as a setting that must be filled in
                    row.field.value()
            except Exception as error:  # the schema may come from a plug-in
                _LOG.warning("the setting %s cannot be shown: %s: %s", name, type(error).__name__, error)
                continue
            self.rows[name] = row
            groups.setdefault(str(row.schema.get("group") or _MAIN), []).append(row)
        for group in sorted(groups, key=lambda g: (g == _ADVANCED, g != _MAIN)):
            column.addWidget(self._group(group, groups[group], len(groups) > 1))
        if not self.rows:
            nothing = QLabel(tr("Nothing to set here."))
            nothing.setObjectName("muted")
            column.addWidget(nothing)
        for row in self.rows.values():
            row.field.changed.connect(lambda name=row.name: self._on_change(name))
            row.field.mended.connect(lambda name=row.name: self._on_mended(name))
            row.reset.clicked.connect(lambda _=False, name=row.name: self._reset(name))
            if isinstance(row.field, EditorField):
                row.field.edit_wanted.connect(lambda editor=row.editor: self.edit_wanted.emit(editor))
        self.set_base(base or {})

    @property
    def names(self) -> list[str]:
        """The settings' names, in the order of the schema."""
        return list(self.rows)

    @property
    def has_editor(self) -> bool:
        """Whether one of the settings has an editor of its own."""
        return any(isinstance(row.field, EditorField) for row in self.rows.values())

    def field(self, name: str) -> Field:
        """The editor of one setting."""
        return self.rows[name].field

    def is_marked(self, name: str) -> bool:
        """Whether a setting is marked as different from its reset value."""
        row = self.rows[name]
        return row.changed_from(row.base)

    def value(self) -> dict[str, Any]:
        """Differences from the schema's defaults. Raises ValueError with one sentence for invalid input."""
        return {
            name: row.field.value()
            for name, row in self.rows.items()
            if not same(row.field.value(), row.default)
        }

    def means(self, some: Mapping[str, Any], others: Mapping[str, Any]) -> bool:
        """Whether two sets of differences from the defaults are equal."""
        rows = self.rows.items()
        return all(same(some.get(name, row.default), others.get(name, row.default)) for name, row in rows)

    def differing(self, some: Mapping[str, Any], others: Mapping[str, Any]) -> list[str]:
        """The settings of ``others`` that are not as in ``some``, with their values, as they are said."""
        return [
            self._told(name, others.get(name, row.default))
            for name, row in self.rows.items()
            if not same(some.get(name, row.default), others.get(name, row.default))
        ]

    def _told(self, name: str, value: Any) -> str:
        """A setting and its value, as they are said."""
        row = self.rows[name]
        return tr("{setting} {value}", setting=said(row.title), value=row.shown(value))

    def problem(self) -> str | None:
        """What is wrong with the input, as one sentence; None if nothing is."""
        try:
            self.value()
        except ValueError as error:
            return str(error)
        return None

    def set_value(self, values: Mapping[str, Any]) -> None:
        """Show these differences from the defaults; every other setting goes to its default."""
        for name, row in self.rows.items():
            try:
                row.field.set_value(values.get(name, row.default))
            except (TypeError, ValueError, OverflowError):  # the value does not match the schema
                row.field.set_value(row.default)
        self._refresh()

    def choose(self, name: str, value: Any) -> bool:
        """Change one setting as if a person did it here; returns whether there is such a setting."""
        if name not in self.rows:
            return False
        self.rows[name].field.set_value(value)
        self._on_change(name)
        return True

    def set_base(self, values: Mapping[str, Any]) -> None:
        """Show a preset, given as differences from the defaults; settings reset to it."""
        for name, row in self.rows.items():
            row.base = values.get(name, row.default)
            row.refresh_help(self._running)
        self.set_value(values)

    def set_running(self, running: bool) -> None:
        """While a run is going only live settings may be changed."""
        self._running = running
        for row in self.rows.values():
            row.refresh_help(running)
        self._refresh()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for row in self.rows.values():
            row.refresh_theme()

    def _group(self, title: str, rows: list[Row], titled: bool) -> QWidget:
        body = QWidget()
        body.setObjectName("transparent")
        grid = QGridLayout(body)
        grid.setContentsMargins(2, 2, 0, 6)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 9)
        grid.setColumnStretch(1, 12)
        self._grids.append((grid, rows))
        _place(grid, rows, stacked=self._stacked)
        if not titled or title == _MAIN:
            return body
        shown_title = said(title)
        folding = Fold(shown_title, body, tr("Show or hide the settings “{group}”", group=shown_title))
        folding.set_open(title != _ADVANCED)
        return folding

    def minimumSizeHint(self) -> QSize:
        """The width with every label above its field."""
        return QSize(_STACKED_WIDTH, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Say in another language what several sentences tell."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()  # why a setting has no effect
            for row in self.rows.values():
                row.refresh_help(self._running)
            self._place_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place labels beside their fields if there is room, else above."""
        super().resizeEvent(event)
        self._place_anew()

    def _place_anew(self) -> None:
        beside = max((_beside_width(rows) for _, rows in self._grids), default=0)
        stacked = self.width() < beside
        if stacked != self._stacked:
            self._stacked = stacked
            for grid, rows in self._grids:
                _place(grid, rows, stacked=stacked)

    def _reset(self, name: str) -> None:
        row = self.rows[name]
        row.field.set_value(row.base)
        self._on_change(name)

    def _on_change(self, name: str) -> None:
        self._refresh()
        self.changed.emit()
        row = self.rows[name]
        if self._running and row.live and row.value_or_none() is not None:
            self.live_changed.emit(name, row.field.value())

    def _on_mended(self, name: str) -> None:
        """Take back what was said of a field as soon as what is typed there could be taken."""
        row = self.rows[name]
        if not row.problem.isHidden() and row.value_or_none() is not None:
            self._refresh()
            self.changed.emit()

    def _refresh(self) -> None:
        values = {name: row.value_or_none() for name, row in self.rows.items()}
        idle = without_effect({name: row.schema for name, row in self.rows.items()}, values)
        for row in self.rows.values():
            row.enable(joined(self._told(other, values[other]) for other in idle.get(row.name, ())))
            marked = row.changed_from(row.base)
            row.reset.setVisible(marked and row.field.isEnabled())
            set_type(row.label, "strong" if marked else "body")
            row.problem.say()


def _place(grid: QGridLayout, rows: list[Row], *, stacked: bool) -> None:
    """Put label, field and reset button of each setting into one line, or the label above the others.

    What is wrong with it stands below them.
    """
    for number, row in enumerate(rows):
        first = 3 * number
        line = first + stacked
        for widget in (row.heading, row.field, row.reset, row.problem):
            grid.removeWidget(widget)
        grid.addWidget(row.heading, first, 0, 1, 3 if stacked else 1)
        grid.addWidget(row.field, line, 0 if stacked else 1, 1, 2 if stacked else 1)
        grid.addWidget(row.reset, line, 2)
        grid.addWidget(row.problem, first + 2, 0, 1, 3)


def _beside_width(rows: list[Row]) -> int:
    """Width in pixels that a group needs with its labels beside the fields."""
    label = max(row.heading.minimumSizeHint().width() for row in rows)
    field = max(max(row.field.minimumSizeHint().width(), row.field.minimumWidth()) for row in rows)
    return label + field + RESET_WIDTH + 2 * GAP + 2


def resolved(part: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """A property with its ``$ref`` and one-element ``allOf`` written out."""
    made = dict(part)
    for inner in [*made.pop("allOf", []), {"$ref": made.pop("$ref")} if "$ref" in made else {}]:
        target = dict(inner)
        reference = str(target.pop("$ref", ""))
        if reference:
            target = {**definitions.get(reference.rsplit("/", 1)[-1], {}), **target}
        made = {**target, **made}
    return made
