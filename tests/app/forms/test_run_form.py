"""The form of a run: its preset, what it starts with, and how it is shown again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rlstudio.app.forms.run_form import RunForm
from rlstudio.core.catalogue import Catalogue
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.envs.grid.settings import WorldSettings
from tests.app.catalogues import CARTPOLE, CATALOGUE, DQN, PPO, environment

pytestmark = pytest.mark.usefixtures("dark")


def test_a_run_is_what_the_form_says(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, PPO, CATALOGUE)
    assert [form.preset.itemText(i) for i in range(form.preset.count())] == ["Quick", "As published"]
    spec = form.value()
    assert (spec.preset, spec.steps, spec.lanes, spec.config) == ("default", 50_000, 4, {"gamma": 0.98})
    form.run.field("steps").set_value(None)
    spec = form.value()
    # A preset would fill its budget in again.
    assert (spec.preset, spec.steps, spec.config) == (None, None, {"gamma": 0.98})
    form.preset.setCurrentIndex(1)
    spec = form.value()
    assert (spec.preset, spec.config, spec.env_settings) == ("paper", {"batch": 128}, {"size": 7})


def test_nothing_is_cut_at_the_side_of_the_narrowest_form(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, PPO, CATALOGUE)
    form.show()
    form.resize(form.minimumSizeHint().width(), 300)
    QApplication.processEvents()
    fields = [part.field(name) for part in form._forms() for name in part.names]
    right = form._scroll.viewport().mapTo(form, form._scroll.viewport().rect().topRight()).x()
    shown = [field for field in fields if field.isVisible()]
    assert len(shown) > 5
    for field in shown:
        assert field.mapTo(form, field.rect().topRight()).x() <= right


def test_a_preset_for_this_very_environment_comes_first(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, PPO, Catalogue(version="0", presets=CATALOGUE.presets[::-1]))
    assert form.value().preset == "default"


def test_a_planner_is_asked_for_sweeps_and_no_lanes(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    planner = PPO.model_copy(update={"acts_by": "planning", "sweeps": True})
    form.show_pair(CARTPOLE, planner, CATALOGUE)
    assert "lanes" not in form.run.names
    said = [label.text() for label in form.run.findChildren(QLabel)]
    assert "Most sweeps" in said
    assert not any("Step" in text or "Parallel" in text for text in said)
    # Its preset may say what it has no use for.
    assert (form.value().preset, form.value().lanes) == ("default", None)
    form.set_running(True)
    form.show_run(form.value().model_copy(update={"lanes": 1, "steps": 50_000}))
    assert form.preset.currentText() == "Quick"
    assert not any(form.run.is_marked(name) for name in form.run.names)
    form.show_pair(CARTPOLE, PPO, CATALOGUE)
    assert "Step budget" in [label.text() for label in form.run.findChildren(QLabel)]
    assert "lanes" in form.run.names


WORLD = environment("rlstudio/World-v0", "Own world", {}).model_copy(
    update={"settings_schema": WorldSettings.model_json_schema()}
)
DRAWING = {"rows": ["S.", ".G"], "rewards": []}


def form_of_a_world(qtbot: QtBot) -> RunForm:
    """The form of an environment that is drawn by hand, with two presets."""
    presets = tuple(preset.model_copy(update={"env": WORLD.id}) for preset in CATALOGUE.presets)
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(WORLD, PPO, Catalogue(version="0", presets=presets))
    return form


def test_a_drawing_outlives_the_choice_of_a_preset(qtbot: QtBot) -> None:
    form = form_of_a_world(qtbot)
    form.show_environment({"map": DRAWING, "slip": 0.5})
    form.preset.setCurrentIndex(1)
    assert form.value().env_settings == {"map": DRAWING, "slip": 0.5}


def test_a_drawing_is_no_difference_from_a_preset(qtbot: QtBot) -> None:
    form = form_of_a_world(qtbot)
    form.show_environment({"map": DRAWING, "slip": 0.5})
    spec = form.value()
    assert (spec.preset, spec.env_settings) == ("default", {"map": DRAWING, "slip": 0.5})
    running = form_of_a_world(qtbot)
    running.show_spec(spec)
    running.set_running(True)
    assert running.preset.currentText() == "Quick"
    resolved = {**spec.config, "hidden": [64, 64]}
    running.show_run(spec.model_copy(update={"preset": None, "config": resolved}))
    assert running.preset.currentText() == "Quick"
    assert not running.run.is_marked("lanes")
    # The same from a file, which knows no names.
    opened = form_of_a_world(qtbot)
    opened.show_run(spec.model_copy(update={"preset": None, "config": resolved}))
    assert opened.preset.currentText() == "Quick"
    # Any other setting that was changed is one.
    form.config.field("gamma").set_value(0.5)
    assert form.value().preset is None


def test_what_was_left_open_is_no_difference_once_it_is_known(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, DQN, CATALOGUE)
    asked = form.value()
    assert (asked.preset, asked.lanes) == (None, None)
    form.show_spec(asked)
    form.set_running(True)
    form.show_run(asked.model_copy(update={"lanes": 8}))
    assert form.run.field("lanes").value() == 8
    assert not form.run.is_marked("lanes")
    # What a person asked for stays marked.
    form.show_spec(asked.model_copy(update={"lanes": 3}))
    form.show_run(asked.model_copy(update={"lanes": 3}))
    assert form.run.is_marked("lanes")


def test_a_run_is_shown_again_as_it_was_asked_for(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, PPO, CATALOGUE)
    spec = RunSpec(
        env="CartPole-v1",
        algorithm="ppo",
        config={"hidden": [8], "learning_rate": 0.01},
        seed=3,
        lanes=2,
        steps=10,
        device="cpu",
    )
    form.show_spec(spec)
    assert form.value() == spec


@pytest.mark.parametrize(
    ("config", "size", "title", "blurb"),
    [
        ({"gamma": 0.98}, 5, "Quick", ""),
        ({}, 5, "Default settings", ""),
        ({"gamma": 0.98, "double": False}, 5, "Own settings", "As “Quick”, but for: Double off"),
        ({"batch": 128}, 9, "Own settings", "As “As published”, but for: Size 9"),
        ({"note": "x"}, 5, "Own settings", "As the defaults, but for: Note x"),
    ],
)
def test_a_file_without_a_preset_is_told_by_what_differs(
    qtbot: QtBot, config: dict[str, object], size: int, title: str, blurb: str
) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    form.show_pair(CARTPOLE, PPO, CATALOGUE)
    for other in ({"gamma": 0.5}, config):  # opened over another one, too
        spec = RunSpec(env="CartPole-v1", algorithm="ppo", config=other, env_settings={"size": size})
        form.show_run(spec)
    assert form.preset.currentText() == title
    told = [label.text() for label in form.findChildren(QLabel) if label.text().startswith("As ")]
    assert told == ([blurb] if blurb else [])
    assert form.value().config == config
