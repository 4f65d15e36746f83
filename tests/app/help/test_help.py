"""The help says what the program says of itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from rlstudio.app.help.help_window import HelpWindow
from rlstudio.app.help.pages import Page, algorithm_page, pages
from rlstudio.app.panels import all_panels
from rlstudio.app.window.actions import WindowActions
from rlstudio.engine.catalogue import build_catalogue


@pytest.fixture(scope="module")
def algorithms():
    return build_catalogue().algorithms


@pytest.fixture
def found(qtbot, algorithms) -> list[Page]:
    window = QMainWindow()
    qtbot.addWidget(window)
    return pages(WindowActions(window).explained(), algorithms)


def test_every_learner_has_a_page_with_its_pseudocode_and_its_settings(algorithms) -> None:
    for entry in algorithms:
        if entry.by_person or entry.id == "random":
            continue
        html = algorithm_page(entry).html
        assert entry.pseudocode, entry.id
        assert entry.paper in html or "&" in entry.paper
        for name in entry.settings_schema["properties"]:
            assert f"<code>{name}</code>" in html


def test_pseudocode_is_that_of_the_file_with_its_indents(algorithms) -> None:
    entry = next(entry for entry in algorithms if entry.id == "q_learning")
    first, *rest = entry.pseudocode
    assert first == "Initialise Q(s, a) for all states s and actions a"
    assert any(line.startswith("    ") for line in rest)
    assert any("max_a Q(S', a)" in line for line in rest)
    assert "max_a Q(S&#x27;, a)" in algorithm_page(entry).html


def test_every_panel_and_every_key_is_explained(found: list[Page]) -> None:
    titles = {page.title for page in found if page.group == "Panels"}
    assert titles == {kind.title for kind in all_panels().values()}
    keys = next(page for page in found if page.title == "Keys").html
    for key in ("Space", "F11", "Ctrl+E", "Ctrl+S", "Shift+."):
        assert key in keys


def test_words_are_found_and_a_page_is_opened_by_its_title(qtbot, found: list[Page]) -> None:
    window = HelpWindow(found)
    qtbot.addWidget(window)
    window.show()
    assert window.text.toPlainText().startswith("Keys")
    assert window.open_page("Q-learning")
    assert "Initialise Q(s, a)" in window.text.toPlainText()
    assert not window.open_page("No such page")
    window.search.setText("Clip range")
    shown = [
        item.text(0)
        for item in window.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    ]
    assert "PPO" in shown
    assert "SARSA" not in shown
    window.search.setText("no such words at all")
    assert "Nothing in the help" in window.text.toPlainText()
