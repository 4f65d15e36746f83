"""What goes out of a tab, written by a process of its own."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.saving import going_out
from rlstudio.app.tab.saving.going_out import GoingOut
from rlstudio.app.tab.saving.script_window import ScriptWindow
from rlstudio.app.window.export_menu import ExportMenu
from rlstudio.core.system.resources import resources
from tests.app.runs import WAIT

AGENT = str(resources() / "checkpoints" / "cartpole-ppo.rlstudio")


@pytest.fixture
def going(qtbot: QtBot) -> tuple[GoingOut, list[tuple[str, str]]]:
    parent = QWidget()
    qtbot.addWidget(parent)
    found, said = GoingOut(parent), []
    found.said.connect(lambda kind, text: said.append((kind, text)))
    found.kept = parent
    return found, said


def test_an_agent_is_written_and_told(going, qtbot, tmp_path: Path, monkeypatch) -> None:
    found, said = going
    asked = []

    def where(parent, title, proposal, filter, suffix, *others):
        asked.append((title, Path(proposal).name, suffix))
        return str(tmp_path / "pole.csv")

    monkeypatch.setattr(going_out, "ask_where", where)
    found.ask("csv", AGENT, "pole")
    found.ask("csv", AGENT, "pole")
    qtbot.waitUntil(lambda: len(said) == 3, timeout=WAIT)
    assert [kind for kind, _ in said] == ["info", "warning", "good"]
    assert asked == [("Export: Curves as a table", "pole.csv", ".csv")]
    assert (tmp_path / "pole.csv").read_text().startswith("curve,environment steps,value")


def test_what_cannot_go_out_is_told_in_a_sentence(going, qtbot, tmp_path: Path, monkeypatch) -> None:
    found, said = going
    found.ask("sb3", None, "pole")
    assert said[0] == ("warning", "There is nothing to export yet: no file of this agent has been saved.")
    monkeypatch.setattr(going_out, "ask_where", lambda *_: "")
    found.ask("sb3", AGENT, "pole")
    assert len(said) == 1, "it was cancelled"
    maze = str(resources() / "checkpoints" / "maze-q_learning.rlstudio")
    monkeypatch.setattr(going_out, "ask_where", lambda *_: str(tmp_path / "maze.zip"))
    found.ask("sb3", maze, "maze")
    qtbot.waitUntil(lambda: len(said) == 3, timeout=WAIT)
    kind, text = said[-1]
    assert kind == "problem"
    assert text.startswith("Nothing was exported: Stable-Baselines3 has nothing that acts as")
    assert not (tmp_path / "maze.zip").exists()


def test_curves_for_tensorboard_ask_for_a_folder(going, qtbot, tmp_path: Path, monkeypatch) -> None:
    found, said = going
    (tmp_path / "events").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "events"))
    found.ask("tensorboard", AGENT, "pole")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=WAIT)
    assert said[-1][0] == "good"
    assert len(list((tmp_path / "events").iterdir())) == 1


def test_a_script_is_shown_copied_and_saved(going, qtbot, tmp_path: Path, monkeypatch) -> None:
    found, said = going
    found.ask("python", AGENT, "pole")

    def shown() -> list[ScriptWindow]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, ScriptWindow) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=WAIT)
    (window,) = shown()
    text = window.text.toPlainText()
    assert "model = PPO(" in text
    window.copy.click()
    assert QGuiApplication.clipboard().text() == text
    monkeypatch.setattr(going_out, "ask_where", lambda *_: str(tmp_path / "again.py"))
    window.save.click()
    assert (tmp_path / "again.py").read_text() == text
    assert said == [("good", f"Saved to {tmp_path / 'again.py'}.")]
    window.reject()


def test_closing_gives_up(going, tmp_path: Path) -> None:
    found, said = going
    found.ask("python", AGENT, "pole")
    found.end()
    found.end()
    assert not said


def test_the_menu_offers_every_kind(qtbot: QtBot) -> None:
    from rlstudio.app.window.actions import WindowActions
    from rlstudio.engine.export.agents.kinds import KINDS

    parent = QWidget()
    qtbot.addWidget(parent)
    actions, wanted = WindowActions(parent), []
    actions.export_menu.wanted.connect(wanted.append)
    entries = actions.export_as.menu().actions()
    for entry in entries:
        assert entry.toolTip()
        entry.setEnabled(True)  # whatever is installed here
        entry.trigger()
    assert wanted == [kind.id for kind in KINDS if kind.id != "python"]


def test_a_form_whose_package_is_not_there_is_grey_and_says_why(qtbot, monkeypatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "onnx" else found(name))
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = ExportMenu(parent)
    onnx, sb3 = (next(a for a in menu.actions() if a.text().startswith(n)) for n in ("ONNX", "Stable"))
    assert not onnx.isEnabled()
    assert "package onnx is not installed" in onnx.toolTip()
    assert sb3.isEnabled()
