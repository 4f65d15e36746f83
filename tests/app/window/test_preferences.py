"""The preferences: both ways with the window's own switches, and trust that can be withdrawn."""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from rlstudio.app.settings import Settings
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.preferences import Preferences
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.folders import data_folder
from rlstudio.engine.export import event_files
from rlstudio.engine.files import added_environments
from rlstudio.engine.files.runs import run_folders
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.processes import cores

pytestmark = pytest.mark.usefixtures("dark")
ID = "gymnasium.envs:Nothing-v0"


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: MainWindow) -> Preferences:
    window.actions_.preferences.trigger()
    return next(iter(window.findChildren(Preferences)))


def test_switches_go_both_ways(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    theme = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Theme")
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert window.actions_.light.isChecked()
    assert window.settings.flag("light")
    window.actions_.light.trigger()
    assert theme.currentText() == "Dark"
    large = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "Projector")
    large.click()
    assert window.actions_.projector.isChecked()
    window.actions_.projector.trigger()
    assert not large.isChecked()
    dialog.accept()


def test_new_workers_get_as_many_cores_as_were_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(cores.VARIABLE, raising=False)
    there = cores.of_this_process()
    if there < 2:
        pytest.skip("there is one core only")
    dialog = opened(window)
    field = next(box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == "Cores to use")
    assert field.text() == f"all {there}"
    field.setValue(1)
    dialog.accept()
    assert window.settings.cores == 1
    host = ProcessHost()
    try:
        qtbot.waitUntil(lambda: psutil.Process(host.process_id).cpu_affinity() == [0], timeout=20_000)
    finally:
        host.close()
    dialog = opened(window)
    field = next(box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == "Cores to use")
    assert field.text() == f"1 of {there}"
    field.setValue(there)
    dialog.accept()
    assert window.settings.cores is None, "all of them, also on another computer"
    assert cores.VARIABLE not in os.environ


def test_runs_are_kept_where_they_were_wanted(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(run_folders.RUNS_VARIABLE, raising=False)
    wanted = tmp_path / "my runs"
    wanted.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(wanted))
    dialog = opened(window)
    change = next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.accessibleName() == "Where runs are kept: change the folder"
    )
    change.click()
    assert run_folders.new_run_folder("CartPole-v1", "ppo").parent == wanted
    usual = str(data_folder() / "runs")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: usual)
    change.click()
    assert run_folders.new_run_folder("CartPole-v1", "ppo").parent == Path(usual)
    dialog.accept()


def test_curves_for_tensorboard_are_wished_of_new_workers(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(event_files.VARIABLE, raising=False)
    window.actions_.preferences.trigger()
    box = window.findChildren(Preferences)[-1].tensorboard
    assert not box.isChecked()
    box.click()
    assert os.environ[event_files.VARIABLE] == str(data_folder() / "tensorboard")
    assert window.settings.flag("tensorboard")
    box.click()
    assert event_files.VARIABLE not in os.environ
    assert not window.settings.flag("tensorboard")


def test_the_agent_in_the_header_stands_still_where_little_motion_is_wanted(window: MainWindow) -> None:
    may_play = window.home.header.showcase.may_play
    assert may_play()
    window.actions_.still.trigger()
    try:
        assert not may_play()
    finally:
        window.actions_.still.trigger()
    assert may_play()


def test_trust_is_withdrawn(window: MainWindow, qtbot: QtBot) -> None:
    added_environments.remember(ID)
    window.catalogue = Catalogue(version="0", own=tuple(added_environments.ids()))
    dialog = opened(window)
    assert added_environments.trusted(ID)
    withdraw = dialog.findChildren(QPushButton, "remove")
    assert [button.accessibleName() for button in withdraw] == [f"Withdraw {ID}"]
    withdraw[0].click()
    qtbot.waitUntil(lambda: not dialog.findChildren(QPushButton, "remove"), timeout=60_000)
    assert not added_environments.trusted(ID)
    assert dialog.said.text() == "None yet."
    assert window.catalogue is not None
    assert window.catalogue.own == ()
    dialog.accept()
