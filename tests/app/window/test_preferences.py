"""The preferences: both ways with the window's own switches, and trust that can be withdrawn."""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton
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
    assert dialog.cores.value() == there
    dialog.cores.editor.setValue(1)
    dialog.accept()
    assert window.settings.cores == 1
    host = ProcessHost()
    try:
        qtbot.waitUntil(lambda: psutil.Process(host.process_id).cpu_affinity() == [0], timeout=20_000)
    finally:
        host.close()
    dialog = opened(window)
    assert dialog.cores.value() == 1
    dialog.cores.editor.setValue(there)
    dialog.accept()
    assert window.settings.cores is None, "all of them, also on another computer"
    assert cores.VARIABLE not in os.environ


def test_a_number_that_cannot_be_taken_stays_in_its_field_with_a_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "of_this_process", lambda: 8)
    dialog = opened(window)
    qtbot.wait(50)  # the window's own turn to come to the front is over
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    room = "Room for the autosaves of old runs"
    cases = (
        (dialog.cores, "12", "Cores to use cannot be 12. At least 1 and at most 8.", "4", 4),
        (dialog.room, "2500", f"{room} cannot be 2500. At least 0 and at most 1000 GB.", "25", 25.0),
    )
    for field, wrong, sentence, right, value in cases:
        box = field.editor
        before = (window.settings.cores, window.settings.kept_gigabytes)
        box.setFocus()
        box.lineEdit().selectAll()
        for digits in range(1, len(wrong) + 1):  # no letter is swallowed, nothing is told half-way
            qtbot.keyClicks(box, wrong[digits - 1])
            assert box.bare(box.lineEdit().text()) == wrong[:digits]
            assert not shown(dialog, sentence)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
        assert box.bare(box.lineEdit().text()) == wrong
        assert shown(dialog, sentence)
        assert (window.settings.cores, window.settings.kept_gigabytes) == before
        dialog.accept()
        assert dialog.isVisible(), "nothing is closed over what is seen and does not hold"
        assert box.hasFocus()
        box.lineEdit().selectAll()
        qtbot.keyClicks(box, right)
        assert not shown(dialog, sentence)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
        assert field.value() == value
    assert (window.settings.cores, window.settings.kept_gigabytes) == (4, 25.0)
    dialog.room.editor.setValue(0)
    assert dialog.room.editor.text() == "no limit"
    dialog.accept()
    assert not dialog.isVisible()


def shown(dialog: Preferences, sentence: str) -> bool:
    return any(label.text() == sentence and label.isVisible() for label in dialog.findChildren(QLabel))


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
