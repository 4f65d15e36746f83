"""The map of states in the real window: a bundled agent, a run that learns, and time that stands still."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.state_map.state_map import StateMap
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.system.resources import resources
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT

pytestmark = pytest.mark.usefixtures("dark")


def map_of(qtbot: QtBot, run_tab: RunTab) -> StateMap:
    qtbot.waitUntil(lambda: "state_map" in run_tab.board.panels, timeout=WAIT)
    panel = run_tab.board.panels["state_map"]
    assert isinstance(panel, StateMap)
    qtbot.waitUntil(lambda: panel.values is not None, timeout=WAIT)
    return panel


def test_a_bundled_agent_has_learned_to_push_under_the_pole(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.open_file(str(resources() / "checkpoints" / "cartpole-ppo.rlstudio"))
    assert run_tab is not None
    panel = map_of(qtbot, run_tab)
    values = panel.values
    assert values is not None
    assert values.preference is not None
    assert values.value is not None
    rows, columns = values.preference.shape
    # Falling to the left it pushes left, falling to the right it pushes right.
    assert values.preference[rows // 8, columns // 8] == 0
    assert values.preference[-rows // 8, -columns // 8] == 1
    middle = values.value[rows // 2, columns // 2]
    assert middle > values.value[-1, -1]
    assert middle > values.value[0, 0]
    # While it plays on with the same policy nothing is computed anew, and its trail grows.
    qtbot.waitUntil(lambda: len(panel.trail) > 20, timeout=WAIT)
    assert panel.values is values
    np.testing.assert_array_less(np.abs(panel.trail[:, 2]), 0.21)
    # Another axis is there at once even while time stands still.
    run_tab.playback.toggle_pause()
    qtbot.waitUntil(lambda: run_tab.playback.stage is not None and run_tab.playback.paused, timeout=WAIT)
    qtbot.wait(300)
    panel.x_axis.setCurrentIndex(0)
    panel.x_axis.activated.emit(0)
    qtbot.waitUntil(lambda: panel.values is not None and panel.values.request.x == 0, timeout=5000)
    assert panel.view.layer is not None


def test_the_map_follows_the_learning(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=100_000_000))
    panel = map_of(qtbot, run_tab)
    first = panel.values
    assert first is not None
    qtbot.waitUntil(lambda: panel._step_shown > 20_000, timeout=WAIT)
    assert panel.values is not None
    assert panel.values.value is not None
    assert first.value is not None
    assert panel.values.request == first.request
    assert np.abs(panel.values.value - first.value).max() > 1.0
