"""Forms and the editor of worlds say everything in the person's language, and anew in another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.document import State
from rlstudio.app.editor.hints import hint
from rlstudio.app.editor.window import WorldEditor
from rlstudio.app.forms.fields import ListField
from rlstudio.app.forms.numbers.bounds import bounds_text
from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.forms.numbers.units import SAME, around
from rlstudio.app.forms.run_form import RunForm
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.settings import Settings
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.catalogue import build_catalogue
from tests.app.language.pseudo import pseudo, unsaid, unsaid_texts

pytestmark = pytest.mark.usefixtures("dark")
PAIRS = [
    ("rlstudio/World-v0", "q_learning"),
    ("rlstudio/GridWorld-v0", "value_iteration"),
    ("CartPole-v1", "ppo"),
    ("ALE/Pong-v5", "human"),
]


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return build_catalogue(own=False)


@pytest.mark.parametrize(("environment", "algorithm"), PAIRS)
def test_a_form_is_said(
    qtbot: QtBot, qapp: QApplication, known: Catalogue, environment: str, algorithm: str
) -> None:
    env, kind = known.environment(environment), known.algorithm(algorithm)
    assert env is not None
    assert kind is not None
    with pseudo(qapp):
        form = RunForm()
        qtbot.addWidget(form)
        form.show_estimates(lambda preset: "")
        form.show_pair(env, kind, known)
        assert unsaid_texts(form) == []
        form.set_running(True)
        assert unsaid_texts(form) == [], "while it runs"


def test_a_form_speaks_another_language_at_once(qtbot: QtBot, qapp: QApplication, known: Catalogue) -> None:
    env, kind = known.environment("CartPole-v1"), known.algorithm("dqn")
    assert env is not None
    assert kind is not None
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(env, kind, known)
    before = [row.label.toolTip() for row in form.config.rows.values()]
    with pseudo(qapp):
        qapp.processEvents()
        assert unsaid_texts(form) == []
    qapp.processEvents()
    assert [row.label.toolTip() for row in form.config.rows.values()] == before


def test_problems_are_said(qtbot: QtBot, qapp: QApplication) -> None:
    items = {"type": "integer", "minimum": 1, "maximum": 64}
    with pseudo(qapp):
        field = ListField({"type": "array", "title": "Widths", "items": items, "minItems": 1, "maxItems": 2})
        qtbot.addWidget(field)
        for text in ("a", "1 2 3", "0"):
            field.editor.setText(text)
            with pytest.raises(ValueError, match="Widths") as problem:
                field.value()
            assert not unsaid(str(problem.value))


def test_nothing_and_data_are_said(qtbot: QtBot, qapp: QApplication) -> None:
    part = {"type": "string", "data": True, "title": "Name", "required": True, "description": "What it is."}
    with pseudo(qapp):
        for schema in ({}, {"properties": {"name": part}}):
            form = SchemaForm(schema)
            qtbot.addWidget(form)
            assert unsaid_texts(form) == []


def test_bounds_are_whole_sentences() -> None:
    assert bounds_text({"minimum": 1}) == "At least 1."
    assert bounds_text({"exclusiveMinimum": 0, "maximum": 1}) == "More than 0 and at most 1."
    assert bounds_text({"exclusiveMaximum": 5}) == "Less than 5."
    assert bounds_text({"type": "string"}) == ""


def test_units_have_the_form_of_their_number(qtbot: QtBot, qapp: QApplication) -> None:
    assert around(1, "processes") == ("", " process")
    assert around(1_000_000, "steps") == ("", " steps")
    assert around(0.5, "nats") == ("", " nats")
    assert around(1, "parsecs") == ("", " parsecs"), "of a package"
    assert around(1, "") == ("", "")
    box = NumberField({"type": "integer", "unit": "steps", "minimum": 0, "default": 3})
    qtbot.addWidget(box)
    box.set_value(3000)
    assert box.editor.text() == "3,000 steps"
    with pseudo(qapp):
        qapp.processEvents()
        assert box.editor.text() == "⟦3,000 steps⟧"
        assert box.value() == 3000
        box.editor.lineEdit().setText("⟦4,000 steps⟧")
        box.editor.interpretText()
        assert box.value() == 4000


def test_every_unit_of_a_setting_can_be_said(qapp: QApplication, known: Catalogue) -> None:
    schemas = [entry.settings_schema for entry in (*known.algorithms, *known.environments)]
    units = {
        str(part.get("unit") or "") for schema in schemas for part in schema.get("properties", {}).values()
    }
    assert {"steps", "updates"} <= units
    with pseudo(qapp):
        said = {unit for unit in units if "⟧" in around(2, unit)[1]}
    assert units - said <= SAME | {""}


@pytest.fixture
def editor(settings: Settings) -> Iterator[WorldEditor]:
    made = WorldEditor(settings)
    made.show()
    yield made
    made.document.history.setClean()  # or closing asks
    made.close()
    made.deleteLater()


def test_the_editor_is_said(qtbot: QtBot, qapp: QApplication, editor: WorldEditor) -> None:
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Space)
    assert editor.undo_action.text() == "&Undo draw wall"
    with pseudo(qapp):
        qapp.processEvents()
        assert unsaid_texts(editor) == []
        assert editor.undo_action.text() == "⟦&Undo ⟦draw wall⟧⟧"
        editor.undo_action.trigger()
        assert editor.undo_action.text() == "⟦&Undo⟧"
        assert editor.redo_action.text() == "⟦&Redo ⟦draw wall⟧⟧"
        assert unsaid_texts(editor) == []
    qapp.processEvents()
    assert editor.redo_action.text() == "&Redo draw wall"
    assert editor.redo_action.iconText() == "Redo"


@pytest.mark.parametrize(
    ("rows", "rewards"),
    [
        (("S.", ".."), ()),
        (("S#", "#G"), ()),
        (("S#S", "##G"), ()),
        ((".#.", "##G"), ()),
        (("S.G",), ()),
        (("S..", "..G"), ()),
        (("S..", "S.G"), ()),
        (("S..", "..G"), ((0, 1, 2.0),)),
    ],
)
def test_hints_are_said(
    qapp: QApplication,
    editor: WorldEditor,
    rows: tuple[str, ...],
    rewards: tuple[tuple[int, int, float], ...],
) -> None:
    sketch = editor.document.sketch
    cells = {(row, column): reward for row, column, reward in rewards}
    editor.document.state = State(type(sketch)(rows, cells))
    with pseudo(qapp):
        kind, text = hint(editor.document)
        if len(rows) == 1:
            assert kind == "problem"  # of a map that nobody can draw here: told in English
        else:
            assert not unsaid(text)
