"""The page of all runs in a real window: found, named, sent, deleted, brought back."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from rlstudio.app.language import switching
from rlstudio.app.language.saying import tr
from rlstudio.app.library import changes
from rlstudio.app.library.page import LibraryPage
from rlstudio.app.look import theme
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files.runs.notes import RunNotes, read_notes
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.library.catalogue import Library
from tests.app import speaking
from tests.app.cut_words import cut_words
from tests.app.library.pages import choose, listing, names, press, said
from tests.app.runs import WAIT
from tests.engine.checkpoints import parts
from tests.engine.library.runs import NOW, made_run


def test_search_filters_and_order(qtbot: QtBot, page: LibraryPage) -> None:
    assert page.count.text() == "3 runs"
    for word, found in (
        ("maze", ["maze"]),
        ("q-LEARN", ["maze"]),
        ("cart pole", ["pole", "pole2"]),
        ("zzz", []),
    ):
        page.filters.search.setText(word)
        listing(qtbot, page, found)
    assert page._nothing.isVisible()
    page._clear.click()
    listing(qtbot, page, ["maze", "pole", "pole2"])
    page.filters.least.setText("12,5")
    listing(qtbot, page, ["pole"])
    assert page.count.text() == "1 of 3 runs"
    page.filters.least.clear()
    page.filters.order.setCurrentIndex(page.filters.order.findData("best"))
    page.filters.order.activated.emit(0)
    qtbot.waitUntil(lambda: names(page) == ["pole", "pole2", "maze"], timeout=WAIT)
    page.filters.environment.setCurrentIndex(page.filters.environment.findData("rlstudio/Maze-v0"))
    page.filters.environment.activated.emit(0)
    listing(qtbot, page, ["maze"])
    assert page.filters.environment.currentText() == "Maze (1)"


def test_what_differs_from_the_preset_is_said(qtbot: QtBot, page: LibraryPage) -> None:
    usual = parts()["manifest"].config
    made_run("fast", config={**usual, "learning_rate": 0.003})
    page.filters.search.setText("fast")
    page.thread_.refresh()
    listing(qtbot, page, ["fast"])
    choose(page, "fast")
    qtbot.waitUntil(lambda: "Learning rate 0.003" in page.details.facts.text(), timeout=WAIT)
    page.filters.search.clear()
    listing(qtbot, page, ["fast", "pole", "pole2", "maze"])
    choose(page, "pole")
    qtbot.waitUntil(lambda: "Best return: 14" in page.details.facts.text(), timeout=WAIT)
    assert "Learning rate" not in page.details.facts.text()


def test_runs_of_the_same_settings(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "maze")
    assert "no other run has these settings" in page.details.buttons["alike"].toolTip()
    choose(page, "pole2")
    press(page, "alike")
    listing(qtbot, page, ["pole", "pole2"])
    assert page.filters.alike.isVisible()
    page.filters.alike.click()
    listing(qtbot, page, ["pole", "pole2", "maze"])


def test_a_return_that_is_no_number_is_told(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.filters.least, "14k")
    qtbot.waitUntil(
        lambda: "“14k” is no number, so all returns are listed" in page.count.text(), timeout=WAIT
    )
    page.filters.least.setText("13")
    qtbot.waitUntil(lambda: "no number" not in page.count.text(), timeout=WAIT)


def test_several_runs_get_tags_at_once_and_keep_their_own(qtbot: QtBot, page: LibraryPage) -> None:
    def tags(name: str) -> list[str]:
        return sorted(read_notes(runs_folder() / name).tags)

    def listed() -> set[tuple[str, ...]]:
        return {entry.tags for entry in page._answer.entries} if page._answer is not None else set()

    wait = partial(qtbot.waitUntil, timeout=WAIT)
    for name, own in (("pole", "exam"), ("maze", "hard")):
        choose(page, name)
        page.details.tags.setText(own)
        page.details.keep()
        wait(lambda name=name, own=own: tags(name) == [own])
    qtbot.waitUntil(
        lambda: {entry.tags for entry in page._answer.entries} >= {("exam",), ("hard",)}, timeout=WAIT
    )
    choose(page, "pole", "maze")
    assert page.details.tags.isEnabled()
    assert page.details.tags.text() == "", "they have none in common"
    assert not page.details.title.isEnabled()
    qtbot.keyClicks(page.details.tags, "lecture, week 3")
    choose(page, "pole2")
    wait(lambda: tags("pole") == ["exam", "lecture", "week 3"])
    wait(lambda: tags("maze") == ["hard", "lecture", "week 3"])
    assert tags("pole2") == []
    wait(lambda: sum("lecture" in one for one in listed()) == 2)
    choose(page, "pole", "maze")
    assert page.details.tags.text() == "lecture, week 3"
    page.details.tags.setText("week 3")
    page.details.keep()
    qtbot.waitUntil(
        lambda: (tags("pole"), tags("maze")) == (["exam", "week 3"], ["hard", "week 3"]), timeout=WAIT
    )


def test_what_is_written_is_kept_in_the_folder(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "pole")
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.details.title.hasFocus(), timeout=WAIT)
    qtbot.keyClicks(page.details.title, "Best of all")
    page.details.tags.setFocus()
    qtbot.keyClicks(page.details.tags, "exam, lecture 4 ,exam")
    page.details.note.setFocus()
    qtbot.keyClicks(page.details.note, "Two words")
    choose(page, "maze")
    folder = runs_folder() / "pole"
    wanted = RunNotes(title="Best of all", tags=["exam", "lecture 4"], note="Two words")
    qtbot.waitUntil(
        lambda: read_notes(folder).model_copy(update={"tags": sorted(read_notes(folder).tags)}) == wanted
    )
    qtbot.waitUntil(lambda: "Best of all" in [page.runs.index(row).data() for row in range(3)], timeout=WAIT)
    assert page.details.title.text() == "", "the other one has no name"
    page.filters.tag.setCurrentIndex(page.filters.tag.findData("lecture 4"))
    page.filters.tag.activated.emit(0)
    listing(qtbot, page, ["pole"])


def test_a_deletion_is_taken_back(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "pole", "maze")
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    listing(qtbot, page, ["pole2"])
    said(qtbot, page, "2 runs are in the trash.")
    assert not (runs_folder() / "pole").exists()
    page.messages.buttons[0].click()
    listing(qtbot, page, ["pole", "pole2", "maze"])
    choose(page, "pole2")
    press(page, "delete")
    listing(qtbot, page, ["pole", "maze"])
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    listing(qtbot, page, ["pole", "pole2", "maze"])


def test_the_trash(qtbot: QtBot, page: LibraryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(page, "pole", "pole2")
    press(page, "delete")
    listing(qtbot, page, ["maze"])
    assert page.filters.trash.text() == "Trash (2)"
    page.filters.trash.click()
    qtbot.waitUntil(lambda: page.runs.rowCount() == 2, timeout=WAIT)
    choose(page, names(page)[0])
    assert page.details.title.isEnabled() is False
    press(page, "restore")
    qtbot.waitUntil(lambda: page.runs.rowCount() == 1, timeout=WAIT)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(
        QMessageBox,
        "clickedButton",
        lambda box: next(one for one in box.buttons() if one.text() == "Delete for good"),
    )
    left = Path(page.runs.entry_at(0).folder)  # type: ignore[union-attr]
    choose(page, left.name)
    press(page, "erase")
    qtbot.waitUntil(lambda: page.runs.rowCount() == 0, timeout=WAIT)
    assert not left.exists()
    assert page._nothing.text() == "The trash is empty."
    page.filters.trash.click()
    qtbot.waitUntil(lambda: page.runs.rowCount() == 2, timeout=WAIT)


def test_a_copy_and_a_file(
    qtbot: QtBot, page: LibraryPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "maze")
    press(page, "duplicate")
    qtbot.waitUntil(lambda: page.runs.rowCount() == 4, timeout=WAIT)
    qtbot.waitUntil(
        lambda: [entry.title for entry in page.chosen()] == ["Maze · Q-learning, copy"], timeout=WAIT
    )
    file = tmp_path / "sent.rlrun"
    monkeypatch.setattr(changes, "ask_run_to_save", lambda parent, proposal: str(file))
    press(page, "export")
    said(qtbot, page, "was written to")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(file), ""))
    page.take_in.click()
    qtbot.waitUntil(lambda: page.runs.rowCount() == 5, timeout=WAIT)
    window.open_file(str(file))
    qtbot.waitUntil(lambda: page.runs.rowCount() == 6, timeout=WAIT)
    file.write_text("no run")
    window.open_file(str(file))
    said(qtbot, page, "is a text file")
    assert page.runs.rowCount() == 6


def test_a_choice_stays_where_it_is_while_the_list_changes(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "pole")
    made_run("newer", created=NOW.replace(year=2027))
    page.look()
    listing(qtbot, page, ["newer", "maze", "pole2", "pole"])
    assert [entry.name for entry in page.chosen()] == ["pole"]
    assert page.details.entry is not None
    assert page.details.entry.name == "pole"


def test_the_window_never_waits(qtbot: QtBot, page: LibraryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    find = Library.find
    slow = threading.Event()
    monkeypatch.setattr(Library, "find", lambda *given: (slow.wait(60), find(*given))[1])
    begun = time.perf_counter()
    for letter in "maze":
        page.filters.search.insert(letter)
        page.ask()
    assert time.perf_counter() - begun < 30
    slow.set()
    listing(qtbot, page, ["maze"])


def test_pictures_and_curves(qtbot: QtBot, page: LibraryPage, window: MainWindow) -> None:
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: len(page.runs._pictures) == 3, timeout=WAIT)
    entry = page.runs.entry_at(0)
    assert entry is not None
    picture = page.runs.picture(entry)
    assert picture is not None
    assert (picture.width(), picture.height()) == (60, 40)
    page.list.viewport().update()
    qtbot.wait(50)
    row = page.list.visualRect(page.runs.index(0))
    image = page.list.viewport().grab(row).toImage()
    place = QPoint(row.height() // 2 + 10, row.height() // 2)
    assert image.pixelColor(place).getRgb()[:3] == (90, 90, 90)
    curve = theme.current().series_colour(0).getRgb()[:3]
    pixels = (image.pixelColor(x, y).getRgb() for x in range(image.width()) for y in range(image.height()))
    near = sum(max(abs(a - b) for a, b in zip(curve, pixel, strict=False)) < 60 for pixel in pixels)
    assert near > 50, "the curve of its returns"


def test_it_is_closed_and_opened_again(qtbot: QtBot, page: LibraryPage, window: MainWindow) -> None:
    assert window.tabs.indexOf(page) == 1
    assert window.windowTitle() == "RL Studio"
    window.actions_.close_tab.trigger()
    assert window.library.page is None
    assert window.tabs.count() == 1
    window.home.header.recents.all.click()
    again = window.library.page
    assert again is not None
    listing(qtbot, again, ["pole", "pole2", "maze"])
    window.tabs.setCurrentIndex(0)
    assert not again._timer.isActive()
    window.actions_.find.trigger()
    assert window.home.gallery.search.hasFocus()
    window.actions_.library.trigger()
    window.home.gallery.search.setFocus()
    window.actions_.find.trigger()
    assert again.filters.search.hasFocus()
    window.tabs.tabCloseRequested.emit(1)
    assert window.library.page is None


def test_it_is_told_and_reached(qtbot: QtBot, page: LibraryPage, window: MainWindow) -> None:
    for wanted in ([], ["pole"], ["pole", "maze"]):
        choose(page, *wanted)
        assert speaking.unspoken(window) == []
        assert speaking.unreachable(window) == []
    told = page.runs.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Maze · Q-learning · 1,000 steps · seed 3 · best return 1 · last return 9")


@pytest.mark.parametrize("language", ["en", "ru", "fa"])
def test_no_word_of_an_empty_one_is_cut(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, language: str
) -> None:
    shown = window.library.show()
    qtbot.waitUntil(lambda: bool(shown._nothing.text()), timeout=WAIT)
    switching.use(qapp, language)
    qtbot.wait(200)
    assert shown._nothing.isVisible()
    found = cut_words(shown, window.refresh_theme)
    switching.use(qapp, "en")
    assert found == []


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "ru", "fa"])
def test_no_word_is_cut(
    qapp: QApplication,
    qtbot: QtBot,
    page: LibraryPage,
    window: MainWindow,
    language: str,
    size: tuple[int, int],
    large: bool,
) -> None:
    made_run("now", created=datetime.now(UTC) - timedelta(minutes=48))
    page.look()
    listing(qtbot, page, ["now", "maze", "pole2", "pole"])
    window.resize(*size)
    switching.use(qapp, language)
    if large:
        window.actions_.projector.trigger()
    choose(page, "pole")
    qtbot.wait(200)
    found = cut_words(page, window.refresh_theme)
    buttons = [button for button in page.details.buttons.values() if button.isVisible()]
    assert all(button.height() >= button.sizeHint().height() for button in buttons)
    assert page.details.note.placeholderText() == tr("Note")
    switching.use(qapp, "en")
    # A list of choices has them whole; what a run is stands in its row as well.
    assert [words for words in found if not words.startswith(("ElidedBox", "QLineEdit"))] == []


@pytest.mark.parametrize("large", [False, True])
def test_in_the_smallest_window_buttons_are_whole_and_all_is_reached(
    qtbot: QtBot, page: LibraryPage, window: MainWindow, large: bool
) -> None:
    if large:
        window.actions_.projector.trigger()
    window.resize(window.minimumSize())
    choose(page, "pole")
    qtbot.wait(200)
    details = page.details
    buttons = [button for button in details.buttons.values() if button.isVisible()]
    assert all(button.height() >= button.sizeHint().height() for button in buttons)
    assert details.rect().contains(details.buttons["delete"].geometry())
    for part in (details.title, details.note):
        details.scrolled.ensureWidgetVisible(part)
        assert not part.visibleRegion().isEmpty()
