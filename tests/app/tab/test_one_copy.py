"""An environment of which one copy can be open: it trains, and the screen shows the training itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec, Stop
from tests.app.runs import WAIT

_PACKAGE = """
import gymnasium, numpy, os
class OneRobot(gymnasium.Env):
    metadata = {"render_modes": ["rgb_array"], "render_fps": 30}
    observation_space = gymnasium.spaces.Box(-1, 1, (2,))
    action_space = gymnasium.spaces.Discrete(2)
    lock = os.path.join(os.path.dirname(__file__), "lock")
    def __init__(self, render_mode=None):
        self.render_mode = render_mode
        self.file = None
        self.file = os.open(self.lock, os.O_CREAT | os.O_EXCL)
    def reset(self, *, seed=None, options=None):
        self.steps = 0
        return numpy.zeros(2, numpy.float32), {}
    def step(self, action):
        self.steps += 1
        return numpy.zeros(2, numpy.float32), 1.0, self.steps == 20, False, {}
    def render(self): return numpy.full((80, 80, 3), 40, numpy.uint8)
    def close(self):
        if self.file is not None:
            os.close(self.file)
            os.remove(self.lock)
            self.file = None
gymnasium.register("OneRobot-v0", entry_point=OneRobot)
"""


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one_lab.py").write_text(_PACKAGE)
    monkeypatch.syspath_prepend(str(tmp_path))


# The window's first workers start with it, so the package has to be there before.
def test_it_trains_and_is_seen(lab: None, window: MainWindow, qtbot: QtBot) -> None:
    spec = RunSpec(env="one_lab:OneRobot-v0", algorithm="dqn", steps=100_000_000)
    run_tab = window.start_run(spec)
    playback = run_tab.playback
    qtbot.waitUntil(lambda: playback.alone and run_tab.pictures > 3, timeout=WAIT)
    assert playback.state == "running"
    assert playback.shown_thread is playback.training
    assert playback.info is not None
    assert playback.info.lanes == 1
    said = run_tab.messages.text
    assert "The screen shows the training itself" in said
    assert "FileExistsError" in said
    training = playback.training
    assert training is not None
    qtbot.waitUntil(lambda: "return" in training.series, timeout=WAIT)
    # Once the training is over its copy is free, and the agent plays.
    training.send(Stop())
    qtbot.waitUntil(lambda: playback.stage_alive and not playback.training_going, timeout=WAIT)
    assert not playback.alone
