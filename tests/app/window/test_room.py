"""There is room for every word, in small windows and in large type."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.cut_words import cut_words
from tests.app.runs import WAIT, filled, learning
from tests.kinds_of_run import KINDS, SIZES

SETTLED_MS = 150
LOOKS = {
    "dark": (False, False),
    "light": (True, False),
    "projector": (False, True),
    "light projector": (True, True),
}


def look(qtbot: QtBot, window: MainWindow, *, light: bool, large: bool) -> None:
    for action, wanted in ((window.actions_.light, light), (window.actions_.projector, large)):
        if action.isChecked() != wanted:
            action.trigger()
    qtbot.wait(SETTLED_MS)


def cut(qtbot: QtBot, window: MainWindow, shown: QWidget) -> list[str]:
    """What is cut once everything has found its place, painted anew."""
    window.refresh_theme()
    qtbot.wait(SETTLED_MS)
    # A preset's title may be a sentence; its list has it whole.
    return [words for words in cut_words(shown, window.refresh_theme) if not words.startswith("ElidedBox")]


def begun(qtbot: QtBot, window: MainWindow, name: str) -> RunTab:
    window.actions_.speed_chosen = name != "planning"
    run_tab = window.start_run(RunSpec.model_validate(KINDS[name]))
    qtbot.waitUntil(lambda: run_tab.pictures > 1, timeout=2 * WAIT)
    qtbot.wait(2000)
    return run_tab


QUICK = ("maze", "pong", "continuous")
"""The kinds that `make test` looks at; half a minute each."""


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in KINDS]
)
def test_no_word_of_a_run_is_cut(qtbot: QtBot, window: MainWindow, dark: None, name: str) -> None:
    run_tab = begun(qtbot, window, name)
    found: list[str] = []
    for size, (wide, high) in SIZES.items():
        for title, (light, large) in LOOKS.items():
            window.resize(wide, high)
            look(qtbot, window, light=light, large=large)
            found += [f"{size} {title}: {words}" for words in cut(qtbot, window, window)]
            for slot in run_tab.board.slots:
                if light or slot.dock is None or (large and slot.dock.isHidden()):
                    continue  # in large type only what the default layout has
                hidden = slot.dock.isHidden()
                slot.dock.show()
                slot.dock.raise_()
                filled(qtbot, slot.panel)
                found += [
                    f"{size} {title}, {slot.panel.id}: {words}" for words in cut(qtbot, window, slot.panel)
                ]
                slot.dock.setHidden(hidden)
            look(qtbot, window, light=False, large=False)
    assert not found, "\n".join(found)


def test_large_type_reaches_every_word(qtbot: QtBot, window: MainWindow, dark: None) -> None:
    run_tab = learning(qtbot, window)
    look(qtbot, window, light=False, large=True)
    kinds = (QLabel, QAbstractButton, QComboBox, QMenuBar, QTabBar)
    for tab in (run_tab, window.home):
        window.tabs.setCurrentWidget(tab)
        qtbot.wait(SETTLED_MS)
        small = {
            f"{type(widget).__name__} {widget.objectName()} {getattr(widget, 'text', str)()!r}"
            for widget in window.findChildren(QWidget)
            if isinstance(widget, kinds) and widget.isVisible()
            and widget.font().pointSizeF() < theme.current().small
        }  # fmt: skip
        assert not small
    look(qtbot, window, light=False, large=False)
    assert window.menuBar().font().pointSizeF() == pytest.approx(theme.current().body)
