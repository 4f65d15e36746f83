"""There is room for every word in every language, in small windows too.

The descriptions on the gallery's cards are no part of this: they end where their room ends, in English too.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.language import switching
from rlstudio.app.language.saying import tr
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.preferences import Preferences
from rlstudio.core.system.resources import resources
from rlstudio.core.work import Speeds
from rlstudio.engine.worker.messages import RunSpec
from tests.app.cut_words import cut_words
from tests.app.runs import WAIT, filled
from tests.kinds_of_run import KINDS, SIZES

CODES = ("ru", "fa", "zh")
SETTLED_MS = 400
QUICK = "maze"
"""The kind that `make test` looks at, in the panels of its default layout."""


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """The language of all other tests comes back."""
    yield
    switching.use(qapp, "en")


def cut(qtbot: QtBot, window: MainWindow, shown: QWidget) -> list[str]:
    qtbot.wait(SETTLED_MS)
    # Titles of presets may be sentences, and a list has them whole; descriptions on cards end with
    # their room.
    allowed = ("ElidedBox", "PresetBox", "NoneType: ", "CardList: ")
    found = cut_words(shown, window.refresh_theme)
    return [words for words in found if not words.startswith(allowed) or " needs " in words]


def everywhere(
    qtbot: QtBot,
    window: MainWindow,
    run_tab: RunTab | None,
    *,
    all_panels: bool,
    codes: tuple[str, ...] = CODES,
    sizes: tuple[str, ...] = tuple(SIZES),
) -> list[str]:
    """What is cut in each language and each size."""
    app, found = QApplication.instance(), []
    assert isinstance(app, QApplication)
    for code in codes:
        switching.use(app, code)
        for size in sizes:
            window.resize(*SIZES[size])
            found += [f"{code} {size}: {words}" for words in cut(qtbot, window, window)]
            for slot in run_tab.board.slots if run_tab is not None and all_panels else ():
                if slot.dock is None:
                    continue
                hidden = slot.dock.isHidden()
                slot.dock.show()
                slot.dock.raise_()
                filled(qtbot, slot.panel)
                panel = slot.panel
                found += [f"{code} {size}, {panel.id}: {words}" for words in cut(qtbot, window, panel)]
                slot.dock.setHidden(hidden)
    return found


@pytest.mark.parametrize("large", [False, True])
def test_no_word_of_the_first_page_is_cut(qtbot: QtBot, window: MainWindow, dark: None, large: bool) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.home.show_speeds(Speeds(version="", processor="", cores=2, units={"rollouts": 1e5, "search": 1e4}))
    if large:
        window.actions_.projector.trigger()
    found = []
    # The second pair's settings are put where those of the first were; an agent of the first comes along.
    for env, algorithm in (("CartPole-v1", "ppo"), ("rlstudio/TicTacToe-v0", "alphago")):
        assert window.home.gallery.choose(env)
        window.home.algorithms.choose(algorithm)
        found += everywhere(qtbot, window, None, all_panels=False, codes=("en", *CODES))
    # Beside the lessons there is less room; a door's second line may be elided there.
    window.classroom.show_lessons()
    beside = everywhere(qtbot, window, None, all_panels=False, codes=("en", *CODES), sizes=("small",))
    assert window.classroom.sheet is not None
    window.classroom.sheet.closed.emit()
    found += [words for words in beside if "ElidedLabel" not in words]
    if large:
        window.actions_.projector.trigger()
    assert not found, "\n".join(found)


def test_an_open_dialog_grows_with_words_and_type(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, dark: None
) -> None:
    window.show_preferences()
    dialog = window.findChildren(Preferences)[0]
    window.actions_.projector.trigger()
    switching.use(qapp, "ru")
    qtbot.wait(SETTLED_MS)
    found = cut_words(dialog)
    window.actions_.projector.trigger()
    dialog.close()
    assert not [words for words in found if not words.startswith("ElidedLabel")]  # paths of folders


def test_buttons_below_the_queue_are_not_cut(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, dark: None
) -> None:
    window.queue.show()
    window.resize(*SIZES["small"])
    window.actions_.projector.trigger()
    switching.use(qapp, "ru")
    found = cut(qtbot, window, window)
    window.actions_.projector.trigger()
    assert not found, "\n".join(found)


def test_names_of_files_and_of_switches(qapp: QApplication, window: MainWindow, tmp_path: Path) -> None:
    """A file's name is no word of the program, even where the program has such a word."""
    shutil.copy(resources() / "checkpoints" / "maze-q_learning.rlstudio", tmp_path / "model.rlstudio")
    run_tab = window.open_file(str(tmp_path / "model.rlstudio"))
    assert run_tab is not None
    window.show_preferences()
    boxes = window.findChildren(Preferences)[0].findChildren(QCheckBox)
    english = [box.text() for box in boxes]
    assert "Projector" in english
    for code in ("ru", "en"):
        switching.use(qapp, code)
        qapp.processEvents()
        assert (tr("model") == "model") == (code == "en")
        assert window.tabs.tabText(window.tabs.indexOf(run_tab)) == "model"
        assert window.windowTitle() == "model – RL Studio"
        said = [box.text() for box in boxes]
        assert (said == english) == (code == "en")
        assert all(one != other for one, other in zip(said, english, strict=True)) == (code == "ru")


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "name", [name if name == QUICK else pytest.param(name, marks=pytest.mark.slow) for name in KINDS]
)
def test_no_word_of_a_run_is_cut(qtbot: QtBot, window: MainWindow, dark: None, name: str) -> None:
    window.actions_.speed_chosen = name != "planning"
    run_tab = window.start_run(RunSpec.model_validate(KINDS[name]))
    qtbot.waitUntil(lambda: run_tab.pictures > 1, timeout=2 * WAIT)
    qtbot.wait(2000)
    found = everywhere(qtbot, window, run_tab, all_panels=name != QUICK)
    assert not found, "\n".join(found)
