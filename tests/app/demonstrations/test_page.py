"""The page of demonstrations: what it lists, renames, deletes and brings back, and learning from a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rlstudio.app.demonstrations.page import DemonstrationsPage
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.demonstrations import shelf
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT
from tests.teachers import demonstrated


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(shelf, "data_folder", lambda: tmp_path / "data")
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def page(qtbot: QtBot, own: Path) -> DemonstrationsPage:
    made = DemonstrationsPage(lambda: str(own))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def test_files_are_listed_with_what_they_hold(page: DemonstrationsPage, own: Path) -> None:
    assert page.pages.currentIndex() == 1
    assert "no demonstrations yet" in page.nothing.text()
    assert not page.learn_button.isEnabled()
    demonstrated(own / "by chance.rldemonstrations", episodes=3)
    (own / "bad.rldemonstrations").write_bytes(b"nothing")
    page.look()
    assert page.count.text() == "1 file, and 1 that cannot be read"
    item = page.list.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in (0, 1, 2, 3)] == ["by chance", "CartPole-v1", "random", "3"]
    assert not item.icon(0).isNull()
    assert page.learn_button.isEnabled()


def test_a_file_is_renamed_deleted_and_brought_back(page: DemonstrationsPage, own: Path) -> None:
    made = demonstrated(own / "a.rldemonstrations")
    demonstrated(own / "b.rldemonstrations")
    page.look(made)
    page.rename("b")
    assert "is there already" in page.messages.text
    page.rename("first")
    assert not page.messages.isVisible()
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.path == own / "first.rldemonstrations"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert not chosen.path.exists()
    assert page.list.topLevelItemCount() == 1
    assert page.messages.text == "first.rldemonstrations is in the trash, which keeps the last 20 files."
    page.messages.buttons[0].click()
    assert chosen.path.exists()
    assert page.list.topLevelItemCount() == 2


def test_what_was_deleted_comes_back_after_a_restart(
    page: DemonstrationsPage, own: Path, qtbot: QtBot
) -> None:
    page.look(demonstrated(own / "a.rldemonstrations"))
    page.delete()
    later = DemonstrationsPage(lambda: str(own))
    qtbot.addWidget(later)
    later.look()
    assert later.list.topLevelItemCount() == 0
    later.undo()
    assert later.list.topLevelItemCount() == 1


def test_a_file_of_the_own_folder_that_cannot_be_read_says_why(page: DemonstrationsPage, own: Path) -> None:
    (own / "bad.rldemonstrations").write_bytes(b"nothing")
    page.take_in(str(own / "bad.rldemonstrations"))
    assert "bad.rldemonstrations" in page.messages.text


def test_a_dropped_file_is_on_the_shelf_and_sets_up_cloning(
    qtbot: QtBot, window: MainWindow, own: Path, tmp_path: Path
) -> None:
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    window.open_file(str(demonstrated(tmp_path / "mine.rldemonstrations", episodes=4)))
    page = window.demonstrations.page
    assert page is not None
    assert window.demonstrations.in_front
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.path == shelf.shelf_folder() / "mine.rldemonstrations"
    item = page.list.currentItem()
    assert item is not None
    assert item.text(1) == "CartPole"
    page.learn_button.click()
    assert window.tabs.currentIndex() == 0
    spec = window.home.form.value()
    assert (spec.env, spec.algorithm) == ("CartPole-v1", "behaviour_cloning")
    assert spec.config == {"demonstrations": str(chosen.path), "demonstrated_episodes": 4}
    assert window.home.ready
    form = window.home.form
    assert form.preset.currentText() == "Your file mine"
    assert "mine.rldemonstrations: 4 episodes" in form._blurb.text()
    form.preset.setCurrentIndex(0)
    assert form.value().config == {}
    form.preset.setCurrentIndex(form.preset.count() - 1)
    assert form.value() == spec, "chosen again, it is the person's file again"


def test_what_one_has_played_is_kept_by_one_click(
    qtbot: QtBot, window: MainWindow, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RLSTUDIO_HOST", "thread")  # the shelf of this test is this process's
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="human"))
    qtbot.waitUntil(lambda: run_tab.pictures > 0, timeout=WAIT)
    qtbot.keyClick(run_tab.view, Qt.Key.Key_Left)
    stage = run_tab.playback.stage
    assert stage is not None
    qtbot.waitUntil(lambda: "return" in stage.series, timeout=WAIT)
    qtbot.waitUntil(lambda: run_tab.timeline.moments.newest_end is not None, timeout=WAIT)
    run_tab.saving.fill()
    run_tab.saving.menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: window.demonstrations.page is not None, timeout=WAIT)
    page = window.demonstrations.page
    assert page is not None
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.about.made_by == "person"
    assert chosen.about.episodes >= 1
    assert chosen.path.parent == shelf.shelf_folder()
