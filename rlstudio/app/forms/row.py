"""One setting in a form: its label, editor and reset button, and what is said of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from rlstudio.app.forms.editor_field import EDITORS, EditorField
from rlstudio.app.forms.field import Field
from rlstudio.app.forms.fields import choice_title, make_field
from rlstudio.app.forms.numbers.bounds import bounds_text
from rlstudio.app.forms.numbers.boxes import number_text
from rlstudio.app.forms.problem_label import ProblemLabel
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.icons import show_icon

GAP = 6
RESET_WIDTH = 22
"""Pixels between the parts of a row, and of its reset button."""


class Row:
    """One setting's widgets: label, editor, the button that resets it."""

    def __init__(self, name: str, schema: dict[str, Any]) -> None:
        self.name = name
        self.schema = schema
        self.live = bool(schema.get("live"))
        self.title = str(schema.get("title", name))
        self.default: Any = schema.get("default")
        self.base: Any = self.default
        self.editor = str(schema.get("editor") or "")
        self.field: Field = EditorField(schema) if self.editor in EDITORS else make_field(schema)
        self.label = QLabel(said(self.title))
        self.label.setWordWrap(True)
        self.label.setBuddy(self.field)
        self.reset = QToolButton()
        self.reset.setObjectName("tiny")
        self.reset.setAccessibleName(tr("Reset {setting}", setting=said(self.title)))
        self.reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reset.setFixedSize(RESET_WIDTH, 22)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.heading = self._make_heading()
        self.problem = ProblemLabel(self.field, follows=False)
        self.running, self.idle, self._usable = False, "", True
        self.refresh_help(running=False)
        self.refresh_theme()

    def _make_heading(self) -> QWidget:
        """The label, and whether the setting is live."""
        heading = QWidget()
        heading.setObjectName("transparent")
        line = QGridLayout(heading)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.setColumnStretch(0, 1)
        line.addWidget(self.label, 0, 0)
        if self.live:
            live = QLabel(tr("live"))
            live.setObjectName("accent")
            live.setToolTip(tr("May change while the run goes on; it takes effect at once."))
            line.addWidget(live, 0, 1)
        return heading

    def refresh_help(self, running: bool) -> None:
        """Set the tooltip: help, bounds, and why it cannot be changed now, or why that changes nothing."""
        self.running = running
        lines = [said(self.schema.get("description", self.title))]
        bounds = bounds_text(self.schema)
        if bounds:
            lines.append(bounds)
        if "default" in self.schema:
            lines.append(tr("Default: {value}.", value=self.shown(self.default)))
        if self.live:
            lines.append(tr("Live: may change while the run goes on."))
        elif running and not self.idle:
            lines.append(tr("Cannot change during a run; start a new run with it."))
        if self.idle:
            lines.append(tr("Has no effect now: {settings}.", settings=self.idle))
        text = "\n".join(lines)
        for widget in (self.label, self.field, self.field.focusProxy()):
            if widget is not None:
                widget.setToolTip(text)
                widget.setAccessibleDescription(text)
        proxy = self.field.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(said(self.title))
        self.field.setAccessibleName(said(self.title))
        self.reset.setToolTip(tr("Back to {value}", value=self.shown(self.base)))

    def enable(self, idle: str) -> None:
        """Let it be changed where that means something. idle: the others because of which it does not."""
        usable = not idle and (self.live or not self.running)
        if (idle, usable) != (self.idle, self._usable):  # others may have disabled it for good
            self.idle, self._usable = idle, usable
            self.field.setEnabled(usable)
            self.label.setEnabled(usable)
            self.refresh_help(self.running)

    def shown(self, value: Any) -> str:
        """A value of this setting, as it is said."""
        return choice_title(self.schema, value) if isinstance(value, str) else shown(value)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        show_icon(self.reset, "undo-variant", "accent")

    def value_or_none(self) -> Any:
        """The value; None if the text is invalid."""
        try:
            return self.field.value()
        except ValueError:
            return None

    def changed_from(self, other: Any) -> bool:
        """Whether the value differs from ``other``."""
        value = self.value_or_none()
        return not same(value, other)


def same(a: Any, b: Any) -> bool:
    """Equal as JSON: tuples are lists, and floats that print the same are the same."""
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, int | float) and isinstance(b, int | float):
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    return bool(a == b)


def shown(value: Any) -> str:
    """A value as text for the window."""
    if value is None:
        return tr("none")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, dict):
        return tr("the one that comes along")
    if isinstance(value, list | tuple):
        return ", ".join(map(shown, value)) or tr("none")
    return str(value)
