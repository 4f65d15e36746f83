"""Agents of other libraries in the window: opened, asked about, compared with, learned on from."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.comparison.opponents import from_file
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.system.folders import data_folder
from rlstudio.engine.worker.messages import RunSpec, Train

pytestmark = pytest.mark.usefixtures("dark")


def _network(path: Path, inputs: int = 4) -> Path:
    """As CleanRL's dqn.py saves it."""
    torch.manual_seed(1)
    layers = torch.nn.Sequential(torch.nn.Linear(inputs, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
    torch.save({f"network.{name}": value for name, value in layers.state_dict().items()}, path)
    return path


@pytest.fixture(scope="module")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("sb3_contrib")
    from tests.engine.files.foreign import theirs

    path = tmp_path_factory.mktemp("theirs") / "model.zip"
    return theirs.save(theirs.train("PPO", "CartPole-v1", 128, n_steps=64), path)


def test_it_opens_at_once_where_its_name_says_what_it_plays(
    window: MainWindow, qtbot: QtBot, zipped: Path, tmp_path: Path
) -> None:
    named = tmp_path / "ppo-CartPole-v1.zip"
    shutil.copy(zipped, named)
    window.open_file(str(named))
    qtbot.waitUntil(lambda: len(window.run_tabs()) == 1, timeout=60_000)
    (run_tab,) = window.run_tabs()
    qtbot.waitUntil(lambda: run_tab.pictures > 2, timeout=60_000)
    info = run_tab.status.info
    assert info is not None
    assert (info.env, info.algorithm, info.step) == ("CartPole-v1", "ppo", 128)
    # It is a file of this program now, and learns on.
    (ours,) = (data_folder() / "imported").rglob("*.rlstudio")
    assert ours.name == "ppo-CartPole-v1.rlstudio"
    going_on = window.continue_run(str(ours))
    assert going_on is not None
    assert isinstance(going_on.playback.source.training(), Train)
    qtbot.waitUntil(lambda: going_on.status.progress.step > 500, timeout=60_000)
    opponent, remark = from_file(info, str(zipped))
    assert opponent.opening is not None
    assert (opponent.opening.env, remark) == ("CartPole-v1", "")


def test_what_it_does_not_say_is_asked(window: MainWindow, qtbot: QtBot, zipped: Path) -> None:
    window.open_file(str(zipped))
    qtbot.waitUntil(lambda: window.foreign.dialog is not None, timeout=60_000)
    dialog = window.foreign.dialog
    assert dialog is not None
    assert dialog.environment.currentText() == "CartPole-v1"  # the only one that fits
    assert not dialog.algorithm.isVisible()
    chosen: list[tuple[str, str]] = []
    dialog.chosen.connect(lambda env, kind: chosen.append((env, kind)))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # in the field, whose text is complete
    assert chosen == [("CartPole-v1", "")]
    qtbot.waitUntil(lambda: len(window.run_tabs()) == 1, timeout=60_000)
    assert window.foreign.dialog is None


def test_of_tensors_both_are_asked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.open_file(str(_network(tmp_path / "dqn.cleanrl_model")))
    qtbot.waitUntil(lambda: window.foreign.dialog is not None, timeout=60_000)
    dialog = window.foreign.dialog
    assert dialog is not None
    assert not dialog.open_button.isEnabled()
    dialog.environment.setEditText("Acrobot-v1")
    dialog.algorithm.setCurrentIndex(dialog.algorithm.findData("dqn"))
    dialog.open_button.click()
    qtbot.waitUntil(lambda: bool(window.home.messages.text), timeout=60_000)
    assert "dqn.cleanrl_model cannot be opened" in window.home.messages.text
    window.open_file(str(tmp_path / "dqn.cleanrl_model"))
    qtbot.waitUntil(lambda: window.foreign.dialog is not None, timeout=60_000)
    dialog = window.foreign.dialog
    assert dialog is not None
    dialog.environment.setEditText("CartPole-v1")
    dialog.algorithm.setCurrentIndex(dialog.algorithm.findData("dqn"))
    dialog.open_button.click()
    qtbot.waitUntil(lambda: len(window.run_tabs()) == 1, timeout=60_000)


def test_what_is_never_opened_is_said_at_once(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "agent.pkl").write_bytes(pickle.dumps({}))
    (tmp_path / "rllib_checkpoint.json").write_text("{}")
    for path, words in ((tmp_path / "agent.pkl", "never opened"), (tmp_path, "RLlib")):
        assert window.open_file(str(path)) is None
        assert words in window.home.messages.text


def test_two_files_are_asked_about_one_after_the_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("a.pt", "b.pt"):
        window.open_file(str(_network(tmp_path / name)))
    for name in ("a.pt", "b.pt"):
        qtbot.waitUntil(lambda: window.foreign.dialog is not None, timeout=60_000)
        dialog = window.foreign.dialog
        assert dialog is not None
        assert name in " ".join(label.text() for label in dialog.findChildren(type(dialog.hint)))
        dialog.reject()
        qtbot.waitUntil(lambda: window.foreign.dialog is not dialog, timeout=60_000)  # noqa: B023
    assert not window.run_tabs()


def test_it_is_compared_with_a_run(window: MainWindow, qtbot: QtBot, zipped: Path) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="random", steps=2000))
    qtbot.waitUntil(lambda: run_tab.comparison.info is not None, timeout=60_000)
    run_tab.comparison.begin_file(str(zipped))
    qtbot.waitUntil(lambda: run_tab.comparison.on, timeout=60_000)
