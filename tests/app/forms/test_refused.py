"""What is typed and cannot be taken stays, and a sentence at its field says what would be right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rlstudio.app.forms.schema_form import SchemaForm
from tests.app.catalogues import SCHEMA

pytestmark = pytest.mark.usefixtures("dark")
_ARGUMENT = {"data": True, "title": "goals", "description": "Goals.", "default": [1]}
_SHARE = {"type": "number", "title": "Share", "unit": "share", "minimum": 0, "maximum": 1, "default": 0.5}


@pytest.fixture
def form(qtbot: QtBot) -> SchemaForm:
    made = SchemaForm(
        {**SCHEMA, "properties": {**SCHEMA["properties"], "goals": _ARGUMENT, "share": _SHARE}},
        {"clip": 0.5},
    )
    qtbot.addWidget(made)
    made.show()
    return made


def write(form: SchemaForm, name: str, text: str, qtbot: QtBot) -> QLineEdit:
    line = next(line for line in form.field(name).findChildren(QLineEdit) if line.isEnabled())
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(
        line.parentWidget() if line.parentWidget() is not form.field(name) else line, Qt.Key.Key_Return
    )
    return line


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("gamma", "2", "Discount cannot be 2. At least 0 and at most 1."),
        ("gamma", "1e", "Discount must be a number. At least 0 and at most 1."),
        ("batch", "5000", "Batch size cannot be 5000. At least 1 and at most 4096 transitions."),
        ("batch", "2.5", "Batch size must be a whole number. At least 1 and at most 4096 transitions."),
        ("share", "250", "Share cannot be 250. At least 0 and at most 100 %."),
        ("clip", "-1", "Gradient clipping cannot be -1. More than 0."),
        ("hidden", "64, many", "Hidden layers must be whole numbers separated by commas, such as 64, 64."),
        ("hidden", "64, 9999", "Hidden layers: every number must lie between 1 and 4096."),
        (
            "goals",
            "[1, 2",
            'goals begins like data and is none: [1, "two"] is a list, {"name": 1} names with values.',
        ),
    ],
)
def test_a_sentence_at_the_field_says_what_would_be_right(
    form: SchemaForm, qtbot: QtBot, name: str, typed: str, said: str
) -> None:
    before = form.value()
    line = write(form, name, typed, qtbot)
    row = form.rows[name]
    assert line.text().startswith(typed), "it can be mended where it stands"
    assert (row.problem.isHidden(), row.problem.text()) == (False, said)
    assert form.problem() == said, "nothing begins with another value than the one that is seen"
    assert [other.name for other in form.rows.values() if not other.problem.isHidden()] == [name]
    if row.problem.isVisible():  # not in a fold that is shut
        form.layout().activate()
        assert row.problem.geometry().top() >= row.field.geometry().bottom()
    row.reset.click()
    assert row.problem.isHidden()
    assert form.problem() is None
    assert form.value() == before


def test_it_goes_as_soon_as_what_is_typed_could_be_taken(form: SchemaForm, qtbot: QtBot) -> None:
    line = write(form, "gamma", "2", qtbot)
    row = form.rows["gamma"]
    assert not row.problem.isHidden()
    line.selectAll()
    qtbot.keyClicks(line, "0.")
    assert row.problem.isHidden()
    qtbot.keyClicks(line, "5")
    qtbot.keyClick(line.parentWidget(), Qt.Key.Key_Return)
    assert form.value()["gamma"] == 0.5


def test_leaving_a_field_confirms_it_too_and_a_preset_takes_its_place(form: SchemaForm, qtbot: QtBot) -> None:
    gamma = form.field("gamma").focusProxy()
    assert gamma is not None
    form.activateWindow()
    gamma.setFocus()
    line = gamma.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(gamma, "7")
    form.field("note").setFocus()
    assert form.problem() == "Discount cannot be 7. At least 0 and at most 1."
    form.set_base({})
    assert form.problem() is None
    assert line.text() == "0.99"


def test_whole_numbers_are_written_in_any_notation(form: SchemaForm, qtbot: QtBot) -> None:
    for typed in ("1,024", "1024", "1.024e3"):
        form.set_base({})
        write(form, "batch", typed, qtbot)
        assert form.value() == {"batch": 1024}, typed


def test_a_run_that_goes_on_is_not_told_a_value_that_is_none(form: SchemaForm, qtbot: QtBot) -> None:
    form.set_running(True)
    told: list[object] = []
    form.live_changed.connect(lambda name, value: told.append(value))
    write(form, "learning_rate", "2", qtbot)
    assert told == []
    assert form.problem() == "Learning rate cannot be 2. More than 0 and at most 1."
    write(form, "learning_rate", "0.5", qtbot)
    assert told == [0.5]
