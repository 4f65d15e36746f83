"""To scroll a page changes none of the boxes, numbers and sliders that lie on it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rlstudio.app.forms.fork_dialog import ForkDialog
from rlstudio.app.look.fitting.calm import Calm
from rlstudio.app.panels import PANELS
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from tests.app.panels.samples import GRID_INFO, make
from tests.engine.checkpoints import parts


def on_a_page(top: QWidget) -> list[QWidget]:
    """The boxes, numbers and sliders that lie on a page that can scroll."""
    found = []
    for kind in (QComboBox, QAbstractSpinBox, QSlider):
        for one in top.findChildren(kind):
            above = one.parentWidget()
            while above is not None and not isinstance(above, QAbstractScrollArea):
                above = above.parentWidget()
            if above is not None:
                found.append(one)
    return found


def restless(top: QWidget) -> list[str]:
    """Those of them that the wheel would change in passing, in words."""
    return [
        f"{type(one).__name__} {one.accessibleName()}" for one in on_a_page(top) if not isinstance(one, Calm)
    ]


def test_no_panel_is_changed_by_scrolling_past(qtbot: QtBot) -> None:
    for name, kind in PANELS.items():
        panel = make(qtbot, kind, GRID_INFO, size=(600, 500))
        assert restless(panel) == [], name


def test_no_page_is_changed_by_scrolling_past(qtbot: QtBot, window: MainWindow) -> None:
    window._show_catalogue(build_catalogue())
    window.home.choose("CartPole-v1", "ppo")
    assert len(on_a_page(window.home.form)) > 20
    for action in ("library", "queue", "compare_curves", "preferences", "run_many"):
        getattr(window.actions_, action).trigger()
        QApplication.processEvents()
    window.add_environment()
    window.worlds.edit("world", {})
    assert window.worlds.editor is not None
    fork = ForkDialog("run", parts("CartPole-v1", "ppo")["manifest"], 4000, window.home.catalogue, window)
    assert len(on_a_page(fork)) > 10
    tops = [window, window.worlds.editor, *window.findChildren(QDialog)]
    assert len(tops) > 5
    assert [one for top in tops for one in restless(top)] == []
