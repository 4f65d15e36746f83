"""Forms are made from schemas alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from rlstudio.algorithms.deep_q.rainbow import RainbowConfig
from rlstudio.app.forms.fields import FileField
from rlstudio.app.forms.fold import Fold
from rlstudio.app.forms.numbers.boxes import number_text
from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.core.hyperparameters import ABOVE_ZERO, without_effect
from rlstudio.envs.grid.settings import WorldSettings
from tests.app.catalogues import SCHEMA

pytestmark = pytest.mark.usefixtures("dark")


@pytest.fixture
def form(qtbot: QtBot) -> SchemaForm:
    made = SchemaForm(SCHEMA)
    qtbot.addWidget(made)
    made.show()
    return made


def editor(form: SchemaForm, name: str) -> object:
    return form.field(name).focusProxy()


def test_every_type_gets_its_widget(form: SchemaForm) -> None:
    kinds = {
        "learning_rate": QDoubleSpinBox,
        "batch": QDoubleSpinBox,
        "double": QCheckBox,
        "loss": QComboBox,
        "hidden": QLineEdit,
        "clip": QCheckBox,
        "note": QLineEdit,
    }
    for name, kind in kinds.items():
        assert isinstance(editor(form, name), kind), name
    assert form.value() == {}


@pytest.mark.parametrize("name", ["loss", "batch"])
def test_the_wheel_scrolls_past_a_field_and_changes_one_that_has_the_focus(
    form: SchemaForm, name: str
) -> None:
    box = editor(form, name)
    assert isinstance(box, QComboBox | QAbstractSpinBox)
    assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus
    form.activateWindow()
    editor(form, "note").setFocus()  # type: ignore[attr-defined]
    none = Qt.MouseButton.NoButton

    def shown() -> str:
        return box.currentText() if isinstance(box, QComboBox) else box.text()

    before = shown()

    def turn() -> None:
        QApplication.sendEvent(box, QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ))  # fmt: skip

    turn()
    assert shown() == before
    box.setFocus()
    turn()
    assert shown() != before


def test_bounds_and_units_come_from_the_schema(form: SchemaForm) -> None:
    batch = editor(form, "batch")
    assert isinstance(batch, QDoubleSpinBox)
    assert (batch.minimum(), batch.maximum(), batch.suffix()) == (1, 4096, " transitions")
    batch.setValue(1)
    assert batch.text() == "1 transition"
    rate = editor(form, "learning_rate")
    assert isinstance(rate, QDoubleSpinBox)
    assert 0 < rate.minimum() < 1e-9
    assert rate.maximum() == 1
    rate.setValue(5.0)
    assert rate.value() == 1


def test_whole_numbers_are_exact_beyond_32_bits(qtbot: QtBot) -> None:
    form = SchemaForm({"properties": {"steps": {"type": "integer", "minimum": 1, "default": 1, "log": True}}})
    qtbot.addWidget(form)
    steps = form.field("steps")
    steps.set_value(2**53 - 1)
    assert form.value() == {"steps": 2**53 - 1}
    assert isinstance(steps.value(), int)
    box = editor(form, "steps")
    assert isinstance(box, QDoubleSpinBox)
    box.setValue(3_000_000_000)
    box.stepBy(1)
    assert box.text() == "6,000,000,000"


def test_logarithmic_steps(form: SchemaForm) -> None:
    rate = editor(form, "learning_rate")
    assert isinstance(rate, QDoubleSpinBox)
    seen = []
    for _ in range(4):
        rate.stepUp()
        seen.append(rate.text())
    assert seen == ["0.0005", "0.001", "0.002", "0.005"]
    rate.stepDown()
    assert rate.text() == "0.002"
    batch = editor(form, "batch")
    assert isinstance(batch, QDoubleSpinBox)
    batch.stepUp()
    assert batch.value() == 128
    batch.stepBy(-2)
    assert batch.value() == 32


def test_numbers_can_be_typed_in_any_notation(form: SchemaForm, qtbot: QtBot) -> None:
    rate = editor(form, "learning_rate")
    assert isinstance(rate, QDoubleSpinBox)
    rate.selectAll()
    qtbot.keyClicks(rate, "2e-4")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    assert form.value() == {"learning_rate": pytest.approx(0.0002)}
    assert rate.text() == "0.0002"


def test_lists_are_checked_in_words(form: SchemaForm, qtbot: QtBot) -> None:
    layers = editor(form, "hidden")
    assert isinstance(layers, QLineEdit)
    for text, wrong in (("64, many", "whole numbers"), ("0, 5", "between 1 and 4096")):
        layers.setText(text)
        qtbot.keyClick(layers, Qt.Key.Key_Return)
        problem = form.problem()
        assert problem is not None
        assert wrong in problem
        with pytest.raises(ValueError, match=wrong):
            form.value()
    layers.setText("128 128, 32")
    qtbot.keyClick(layers, Qt.Key.Key_Return)
    assert form.problem() is None
    assert form.value() == {"hidden": [128, 128, 32]}


def test_a_setting_may_be_switched_off(form: SchemaForm) -> None:
    switch = editor(form, "clip")
    assert isinstance(switch, QCheckBox)
    switch.setChecked(True)
    assert "clip" in form.value()
    switch.setChecked(False)
    assert form.value() == {}


def test_advanced_settings_start_folded(form: SchemaForm, qtbot: QtBot) -> None:
    folds = {fold.heading.text(): fold for fold in form.findChildren(Fold)}
    assert set(folds) == {"Network", "Advanced"}
    assert form.field("hidden").isVisible()
    assert not form.field("loss").isVisible()
    qtbot.keyClick(folds["Advanced"].heading, Qt.Key.Key_Space)
    assert form.field("loss").isVisible()


def test_changes_are_marked_and_reset_to_the_preset(form: SchemaForm) -> None:
    form.set_base({"gamma": 0.9})
    assert not form.is_marked("gamma")
    assert form.value() == {"gamma": 0.9}
    gamma = editor(form, "gamma")
    assert isinstance(gamma, QDoubleSpinBox)
    gamma.setValue(0.99)
    assert form.is_marked("gamma")
    form.rows["gamma"].reset.click()
    assert form.value() == {"gamma": 0.9}
    assert not form.is_marked("gamma")


def test_only_live_settings_change_while_running(form: SchemaForm, qtbot: QtBot) -> None:
    form.set_running(True)
    assert not form.field("gamma").isEnabled()
    proxy = form.field("gamma").focusProxy()
    assert proxy is not None
    assert "Cannot change during a run" in proxy.toolTip()
    rate = editor(form, "learning_rate")
    assert isinstance(rate, QDoubleSpinBox)
    assert rate.isEnabled()
    with qtbot.waitSignal(form.live_changed, timeout=1000) as caught:
        rate.setValue(0.01)
    assert caught.args == ["learning_rate", 0.01]
    form.set_running(False)
    assert form.field("gamma").isEnabled()


def test_labels_stand_above_their_fields_where_there_is_little_room(qtbot: QtBot) -> None:
    form, dock = SchemaForm(SCHEMA), QScrollArea()
    qtbot.addWidget(dock)
    dock.setFrameShape(QScrollArea.Shape.NoFrame)
    dock.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    dock.setWidgetResizable(True)
    dock.setWidget(form)
    dock.show()
    field, label = form.field("learning_rate"), form.rows["learning_rate"].label

    def place(width: int) -> tuple[QPoint, QPoint]:
        dock.resize(width, 900)
        QApplication.processEvents()
        return label.mapTo(form, QPoint(0, 0)), field.mapTo(form, QPoint(0, 0))

    for _ in range(2):
        above, below = place(190)
        assert form.width() == 190
        assert below.y() >= above.y() + label.height()
        assert below.x() + field.width() <= 190
        left, right = place(400)
        assert right.x() > left.x() + label.width()
        assert abs(right.y() - left.y()) < field.height()


def test_every_editor_has_a_name_and_help(form: SchemaForm) -> None:
    for name in form.names:
        proxy = form.field(name).focusProxy()
        assert proxy is not None
        assert proxy.accessibleName()
        assert proxy.toolTip()


@pytest.mark.parametrize(
    ("value", "text"), [(64, "64"), (0.99, "0.99"), (3e-4, "0.0003"), (1e-8, "1e-8"), (2.0, "2")]
)
def test_numbers_are_said_shortly(value: float, text: str) -> None:
    assert number_text(value) == text


def test_a_map_that_is_none_is_not_pictured(qtbot: QtBot) -> None:
    form = SchemaForm(WorldSettings.model_json_schema())
    qtbot.addWidget(form)
    form.set_value({"map": {"rows": ["S?", "#G"]}})
    form.show()
    assert not form.grab().isNull()
    assert form.value() == {"map": {"rows": ["S?", "#G"]}}, "what is wrong with it is said by the run"


def test_data_of_any_kind_is_written_as_on_the_command_line(qtbot: QtBot) -> None:
    made = {
        "start": {"data": True, "default": [1, 2], "title": "start", "group": "Its own arguments"},
        "config": {"data": True, "default": None, "title": "config", "group": "Its own arguments"},
        "goal": {"data": True, "type": "string", "default": "right", "group": "Its own arguments"},
    }
    form = SchemaForm({"properties": made})
    qtbot.addWidget(form)
    fields = {name: form.field(name) for name in made}
    assert [field.editor.placeholderText() for field in fields.values()] == ["[1, 2]", "null", "right"]
    assert form.value() == {}
    fields["start"].editor.setText("[3, 4]")
    fields["config"].editor.setText('{"lanes": 3}')
    fields["goal"].editor.setText("12")
    assert form.value() == {"start": [3, 4], "config": {"lanes": 3}, "goal": "12"}
    form.set_value({"start": [1, 2], "config": "map", "goal": "left"})
    assert [field.editor.text() for field in fields.values()] == ["", "map", "left"]
    assert form.value() == {"config": "map", "goal": "left"}


def test_a_setting_that_names_a_file_has_a_button(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    about = {"type": "string", "title": "Demonstrations", "description": "A file.", "default": ""}
    schema = {"properties": {"shown": {**about, "file": ".rldemonstrations .rlreplay", "group": "Teacher"}}}
    form = SchemaForm(schema)
    qtbot.addWidget(form)
    asked = []
    chosen = tmp_path / "x.rlreplay"
    chosen.touch()

    def ask(parent: object, folder: str, endings: list[str]) -> str:
        asked.append(endings)
        return str(chosen)

    monkeypatch.setattr("rlstudio.app.forms.fields.ask_for_setting", ask)
    field = form.field("shown")
    assert isinstance(field, FileField)
    with qtbot.waitSignal(field.changed):
        field.button.click()
    assert asked == [[".rldemonstrations", ".rlreplay"]]
    assert form.value() == {"shown": str(chosen)}
    chosen.unlink()
    assert form.problem() == f"Demonstrations: there is no file {chosen}."


def test_a_share_is_seen_in_percent(qtbot: QtBot) -> None:
    """Settings and files hold it as a number up to 1."""
    field = NumberField({"type": "number", "exclusiveMinimum": 0, "maximum": 1, "unit": "share"})
    qtbot.addWidget(field)
    for share, shown in ((0.3, "30 %"), (1.0, "100 %"), (0.07, "7 %")):
        field.set_value(share)
        assert field.editor.text() == shown
        assert field.value() == share
    field.editor.setValue(250)
    assert field.value() == 1.0


def test_what_has_no_effect_with_the_others_as_they_are_says_so(qtbot: QtBot) -> None:
    form = SchemaForm(RainbowConfig.model_json_schema())
    qtbot.addWidget(form)
    why = "Has no effect now: Noisy network on."
    noise, final = form.rows["noise_initial"], form.rows["epsilon_final"]
    assert final.live
    assert noise.field.isEnabled()
    assert not final.field.isEnabled()
    assert not final.label.isEnabled()
    assert why in final.label.toolTip()
    assert form.choose("noisy", False)
    assert final.field.isEnabled()
    assert why not in final.label.toolTip()
    assert not noise.field.isEnabled()
    assert "Has no effect now: Noisy network off." in noise.label.toolTip()
    form.set_running(True)
    assert final.field.isEnabled()
    assert "Cannot change during a run" not in noise.label.toolTip(), "one reason is enough"
    form.set_running(False)
    form.set_base({})
    assert not final.field.isEnabled(), "the preset has the noise"


def test_reasons_follow_each_other_and_one_alternative_is_enough() -> None:
    settings = {
        "a": {"only_if": [{"b": [True]}, {"c": ABOVE_ZERO}]},
        "b": {"only_if": [{"d": ["x", "y"]}]},
        "c": {},
        "d": {},
    }
    assert without_effect(settings, {"b": True, "c": 0, "d": "x"}) == {}
    assert without_effect(settings, {"b": True, "c": 0, "d": "z"}) == {"a": ("d", "c"), "b": ("d",)}
    assert without_effect(settings, {"b": False, "c": 0.5, "d": "x"}) == {}
    assert without_effect(settings, {"b": False, "c": 0, "d": "x"}) == {"a": ("b", "c")}
