"""What a file is called that is made of a run that learns: the name and the file speak of one moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.tab.saving import exporting, going_out
from rlstudio.app.window.files import agents
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import LONG, WAIT, learning


def answered(qtbot: QtBot, folder: Path, *, name: bool = True) -> Callable[..., str]:
    """A dialog that somebody looks at for a while before taking the name that it proposes, or none."""

    def ask(_parent: object, *told: str) -> str:
        proposal = next(text for text in told if "/" in text and text != "/")
        qtbot.wait(400)
        return str(folder / Path(proposal).name) if name else ""

    return ask


def step_in(name: str) -> int:
    found = re.search(r"-ppo-(\d+)", name)
    assert found is not None, name
    return int(found[1])


def only_file(qtbot: QtBot, folder: Path, ending: str) -> Path:
    qtbot.waitUntil(lambda: bool(list(folder.glob(f"*{ending}"))), timeout=WAIT)
    return next(folder.glob(f"*{ending}"))


def test_an_agent_saved_while_it_learns_is_named_by_the_step_in_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = learning(qtbot, window)
    monkeypatch.setattr(agents, "ask_file_to_save", answered(qtbot, tmp_path))
    window.actions_.save.trigger()
    path = only_file(qtbot, tmp_path, ".rlstudio")
    assert peek(path).step == step_in(path.name) > 0
    goes_on(qtbot, run_tab)


def test_learning_goes_on_where_no_name_is_given_and_stays_paused_where_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab, asked = learning(qtbot, window), []
    ask = answered(qtbot, tmp_path, name=False)
    monkeypatch.setattr(agents, "ask_file_to_save", lambda *told: asked.append(told) or ask(*told))
    window.actions_.save.trigger()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=WAIT)
    goes_on(qtbot, run_tab)
    run_tab.playback.toggle_pause()
    window.actions_.save.trigger()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=WAIT)
    assert run_tab.playback.state == "paused"


def test_a_run_that_ends_before_it_can_stand_still_is_saved_all_the_same(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=6000))
    monkeypatch.setattr(agents, "ask_file_to_save", answered(qtbot, tmp_path))
    playback = run_tab.playback
    held: list[str] = []
    qtbot.waitUntil(lambda: playback.training_going and not playback.trainer_opening, timeout=WAIT)
    monkeypatch.setattr(playback, "to_training", lambda command: held.append(type(command).__name__))
    window.actions_.save.trigger()  # the worker never hears of it, as if its end were on the way already
    qtbot.waitUntil(lambda: playback.state == "finished", timeout=WAIT)
    assert "Pause" in held
    path = only_file(qtbot, tmp_path, ".rlstudio")
    assert peek(path).step == step_in(path.name) == 6000


def test_what_is_made_from_the_newest_file_is_named_by_the_step_of_that_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_tab = learning(qtbot, window, LONG)
    qtbot.waitUntil(lambda: run_tab.playback.files.agent is not None, timeout=WAIT)
    begun: list[tuple[str, str]] = []
    monkeypatch.setattr(
        run_tab.exporting.going_out, "_begin", lambda _, agent, out: begun.append((agent, out.name))
    )
    monkeypatch.setattr(going_out, "ask_where", lambda _p, _t, proposal, *_: proposal)
    run_tab.exporting.export_as("onnx")
    monkeypatch.setattr(exporting, "ask_where", lambda _p, _t, proposal, *_: proposal)
    filmed = run_tab.exporting.filming
    monkeypatch.setattr(filmed, "begin", lambda agent, out, _: begun.append((agent, Path(out).name)))
    assert run_tab.board.game is not None
    run_tab.exporting.export(run_tab.board.game, "video")
    assert len(begun) == 2
    training = run_tab.playback.training
    assert training is not None
    for agent, name in begun:
        assert step_in(name) == peek(agent).step


def goes_on(qtbot: QtBot, run_tab: RunTab) -> None:
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: run_tab.playback.state == "running", timeout=WAIT)
    step = training.progress.step
    qtbot.waitUntil(lambda: training.progress.step > step, timeout=WAIT)
