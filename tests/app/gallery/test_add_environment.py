"""Adding an environment in the window, with a real worker."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery.adding.add_environment import AddEnvironmentDialog
from rlstudio.app.settings import Settings
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core import registry
from rlstudio.engine.files import added_environments
from tests.app.catalogues import CATALOGUE

pytestmark = pytest.mark.usefixtures("dark")

PACKAGE = '''
import gymnasium
import numpy as np


class Walk(gymnasium.Env):
    observation_space = gymnasium.spaces.Box(-1, 1, (2,), np.float32)
    action_space = gymnasium.spaces.Discrete(2)
    metadata = {"render_modes": ["rgb_array"], "render_fps": 10}

    def __init__(self, render_mode=None):
        self.render_mode = render_mode

    def reset(self, *, seed=None, options=None):
        return np.zeros(2, np.float32), {}

    def step(self, action):
        return np.zeros(2, np.float32), 0.0, False, False, {}

    def render(self):
        return np.zeros((8, 8, 3), np.uint8)


class Hike(Walk):
    """A walk.

    Args:
        steps: how many numbers are seen.
    """

    def __init__(self, steps, pace: float = 0.5, weather: str = "dry", render_mode=None):
        super().__init__(render_mode)
        self.width = int(steps)
        self.observation_space = gymnasium.spaces.Box(-1, 1, (self.width,), np.float32)

    def reset(self, *, seed=None, options=None):
        return np.zeros(self.width, np.float32), {}

    def step(self, action):
        return np.zeros(self.width, np.float32), 0.0, False, False, {}


gymnasium.register("Stroll-v0", entry_point=Walk, max_episode_steps=20)
gymnasium.register("Hike-v0", entry_point=Hike, max_episode_steps=20)
'''


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    (tmp_path / "strolling.py").write_text(PACKAGE)
    (tmp_path / "crumbling.py").write_text("raise RuntimeError('no more bricks')")
    monkeypatch.syspath_prepend(tmp_path)
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def open_dialog(window: MainWindow) -> AddEnvironmentDialog:
    window.home.gallery.add.click()
    return next(iter(window.findChildren(AddEnvironmentDialog)))


def ask(qtbot: QtBot, dialog: AddEnvironmentDialog, id: str) -> str:
    dialog.id.setText(id)
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.said.isVisible() and not dialog.busy, timeout=60_000)
    return dialog.said.text()


def test_it_is_added_chosen_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(window)
    assert "Your own" in ask(qtbot, dialog, "strolling:Stroll-v0")
    assert added_environments.ids() == ["strolling:Stroll-v0"]
    gallery = window.home.gallery
    assert gallery.current_id() == "strolling:Stroll-v0"
    assert window.home.ready
    gallery.families.choose("Your own")
    assert gallery.families.current == "Your own"
    assert "already" in ask(qtbot, dialog, "CartPole-v1")
    remove = dialog.findChildren(QPushButton, "remove")
    assert len(remove) == 1
    remove[0].click()
    qtbot.waitUntil(lambda: not dialog.findChildren(QPushButton, "remove"), timeout=60_000)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=10_000)
    assert added_environments.ids() == []
    assert not gallery.reveal("strolling:Stroll-v0")
    dialog.reject()


def test_what_must_be_told_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    """Added with it, the environment begins every new run with it; another value is another choice."""
    dialog, id = open_dialog(window), "strolling:Hike-v0"
    said = ask(qtbot, dialog, id)
    assert said == f"{id} does not open without being told its steps."
    assert dialog.form is not None
    assert dialog.form.names == ["steps", "pace", "weather"]
    assert "how many numbers are seen" in dialog.form.field("steps").toolTip()
    dialog.add.click()
    assert dialog.said.text() == "steps must be told: it has no default."
    assert not dialog.busy
    for name, text in (("steps", "3"), ("weather", "rain")):
        editor = dialog.form.field(name).focusProxy()
        editor.setText(text)
        editor.editingFinished.emit()
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.said.isVisible() and not dialog.busy, timeout=60_000)
    assert "in the gallery now" in dialog.said.text()
    assert added_environments.told() == {id: {"steps": 3, "weather": "rain"}}
    assert added_environments.texts() == {id: ["rain"]}
    gallery = window.home.gallery
    assert gallery.current_id() == id
    run = window.home.form.value()
    assert run.env_settings == {"steps": 3, "weather": "rain"}
    assert registry.environment(id, run.env_settings).observation_space.shape == (3,)
    window.home.form.env_settings.field("steps").set_value(5)
    assert window.home.form.value().env_settings == {"steps": 5, "weather": "rain"}
    dialog.id.setText(id)
    dialog.arguments.click()
    qtbot.waitUntil(lambda: dialog.form is not None and not dialog.busy, timeout=60_000)
    assert dialog.form.value() == {"steps": 3, "weather": "rain"}, "what it was told is there to be changed"
    dialog.reject()


def test_what_can_be_told_is_shown_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(window)
    dialog.id.setText("strolling:Stroll-v0")
    dialog.arguments.click()
    qtbot.waitUntil(lambda: dialog.said.isVisible() and not dialog.busy, timeout=60_000)
    assert dialog.said.text() == "strolling:Stroll-v0 takes no arguments."
    dialog.id.setText("Acrobatics-v0")
    dialog.arguments.click()
    qtbot.waitUntil(lambda: dialog.said.isVisible() and "Acrobatics-v0" in dialog.said.text(), timeout=60_000)
    assert dialog.form is None
    qtbot.waitUntil(lambda: not dialog.busy, timeout=10_000)
    dialog.id.setText("strolling:Hike-v0")
    dialog.arguments.click()
    qtbot.waitUntil(lambda: dialog.form is not None and not dialog.busy, timeout=60_000)
    dialog.id.setText("strolling:Hike-v1")
    assert dialog.form is None, "they are those of one environment"
    dialog.reject()


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("Nowhere-v0", "Nowhere-v0"),
        ("lost_package:It-v0", "lost_package"),
        ("crumbling:It-v0", "no more bricks"),
    ],
)
def test_a_refusal_is_one_calm_sentence(window: MainWindow, qtbot: QtBot, id: str, said: str) -> None:
    dialog = open_dialog(window)
    sentence = ask(qtbot, dialog, id)
    assert said in sentence
    assert "Traceback" not in sentence
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert dialog.id.text() == id, "what was typed stays, to be mended"
    assert added_environments.ids() == []
    dialog.reject()


def test_nothing_can_be_added_without_an_id(qtbot: QtBot) -> None:
    dialog = AddEnvironmentDialog("process", CATALOGUE)
    qtbot.addWidget(dialog)
    assert not dialog.add.isEnabled()
    dialog.id.setText("  ")
    assert not dialog.add.isEnabled()
