"""The window itself: its catalogue, files, themes, layout and shortcuts."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolBar
from pytestqt.qtbot import QtBot

from rlstudio.app.settings import read_catalogue
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.catalogue import EMPTY
from tests.app.gestures import drop
from tests.app.runs import WAIT

pytestmark = pytest.mark.usefixtures("dark")


def test_it_fetches_and_keeps_the_catalogue(qtbot: QtBot, window: MainWindow) -> None:
    assert window.catalogue is None
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    ids = [entry.id for entry in (window.catalogue or EMPTY).environments]
    assert "CartPole-v1" in ids
    assert window.home.ready
    assert read_catalogue() == window.catalogue


def empty(path: Path) -> None:
    path.touch()


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", "{}")


def missing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize("make", [empty, picture, other_zip, missing])
def test_a_bad_file_is_one_sentence(window: MainWindow, tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "bad.rlstudio"
    make(path)
    assert window.open_file(str(path)) is None
    text = window.home.messages.text
    assert "bad.rlstudio" in text
    assert "\n" not in text
    assert window.tabs.count() == 1


def test_files_can_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.rlstudio"
    path.touch()
    drop(window, path)
    assert "bad.rlstudio" in window.home.messages.text


def test_another_theme_does_not_make_every_widget_take_a_new_style(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With five runs open the new style took as long as everything else about the projector's mode."""
    assert qapp.styleSheet(), "the window has its look"
    styles: list[str] = []
    monkeypatch.setattr(QApplication, "setStyle", lambda app, name: styles.append(name))
    small = qapp.font().pointSizeF()
    window.actions_.projector.trigger()
    assert qapp.font().pointSizeF() > small
    window.actions_.projector.trigger()
    assert qapp.font().pointSizeF() == small
    assert not styles


def test_themes_and_projector_are_remembered(window: MainWindow, qapp: QApplication) -> None:
    from rlstudio.app.look import theme

    window.actions_.light.trigger()
    assert not theme.current().is_dark
    window.actions_.projector.trigger()
    assert theme.current().large
    assert qapp.font().pointSizeF() == pytest.approx(theme.current().body)
    assert window.settings.flag("light")
    assert window.settings.flag("projector")
    window.actions_.projector.trigger()
    window.actions_.light.trigger()
    assert theme.current() == theme.dark()


def test_type_for_a_projector_suits_the_pixels_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    """On a 4K projector it is as high, in centimetres, as on one of 1920x1080."""
    from rlstudio.app.look import theme

    window.resize(1920, 1080)
    window.actions_.projector.trigger()
    usual = theme.current()
    toolbar = window.findChild(QToolBar, "tools")
    assert toolbar is not None
    icon = toolbar.iconSize().height()
    assert usual.scale == 1.0
    window.resize(3840, 2160)
    qtbot.waitUntil(lambda: theme.current().scale == 2.0, timeout=5000)
    assert theme.current().body == 2 * usual.body
    assert toolbar.iconSize().height() == 2 * icon
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: theme.current() == usual, timeout=5000)
    window.actions_.projector.trigger()
    window.resize(3840, 2160)
    qtbot.wait(300)
    assert theme.current() == theme.dark(), "whoever sits before it has chosen its type"


def test_every_action_has_help_and_no_two_share_a_shortcut(window: MainWindow) -> None:
    from PySide6.QtGui import QAction

    seen: dict[str, str] = {}
    for action in window.actions_.findChildren(QAction):
        assert action.toolTip()
        for shortcut in action.shortcuts():
            text = shortcut.toString()
            assert text not in seen, f"{text}: {seen.get(text)} and {action.text()}"
            seen[text] = action.text()
    assert {"Space", ".", "T", "R", "C", "F11", "Ctrl+S", "Ctrl+O"} <= set(seen)


def test_a_trained_agent_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.home.choose("rlstudio/GridWorld-v0", "ppo")
    assert not window.home.watch_button.isVisible()
    assert not window.actions_.watch.isEnabled()
    window.home.choose("CartPole-v1", "ppo")
    assert window.home.watch_button.isVisible()
    assert "mean return 500" in window.home.watch_button.toolTip()
    qtbot.mouseClick(window.home.watch_button, Qt.MouseButton.LeftButton)
    played = window.front_tab()
    assert played is not None
    qtbot.waitUntil(lambda: played.pictures > 3, timeout=WAIT)
    assert played.title == "CartPole · PPO"
    assert window.settings.recent() == []
    window.tabs.setCurrentIndex(0)
    window.home.choose("rlstudio/Maze-v0", "ppo")
    qtbot.keyClick(window.home.gallery.cards, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    played = window.front_tab()
    assert played is not None
    assert played.source.path is not None
    assert "maze" in played.source.path
