"""Many runs in a real window: asked for, done, paused, cancelled, and gone on with at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.language.saying import tr
from rlstudio.app.queue.dialog import RunManyDialog
from rlstudio.app.queue.page import QueuePage
from rlstudio.app.queue.thread import QueueNews, QueueThread
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import words
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.queue.entries import Progress, QueuedRun
from rlstudio.engine.queue.queue import Queue, queue_file
from rlstudio.engine.run_spec import RunSpec
from tests.app import speaking
from tests.app.cut_words import cut_words
from tests.app.language.pseudo import pseudo, unsaid, unsaid_texts
from tests.app.library.pages import choose, listing
from tests.app.runs import LONG, WAIT
from tests.engine.library.runs import made_run

MAZE = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", steps=2000)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return build_catalogue(own=False)


@pytest.fixture
def asking(qtbot: QtBot, catalogue: Catalogue) -> RunManyDialog:
    dialog = RunManyDialog(
        RunSpec(env="CartPole-v1", algorithm="ppo", steps=3000),
        catalogue,
        lambda spec: (spec.steps or 0) / 100,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def news(window: MainWindow) -> QueueNews:
    page = window.queue.page
    assert page is not None
    assert page.news is not None
    return page.news


def states(window: MainWindow) -> list[str]:
    page = window.queue.page
    return [] if page is None or page.news is None else [run.state for run in page.news.runs]


def test_several_seeds_of_what_is_chosen_are_done_and_open(
    qtbot: QtBot, window: MainWindow, catalogue: Catalogue, dark: None
) -> None:
    window._show_catalogue(catalogue)
    window.home.choose("rlstudio/Maze-v0", "q_learning")
    window.home.many_button.click()
    dialog = window.queue.dialog
    assert dialog is not None
    dialog.seeds.setText("1-3")
    dialog.steps.setValue(2000)
    dialog.add.click()
    assert window.queue.in_front
    qtbot.waitUntil(lambda: states(window) == ["done"] * 3, timeout=WAIT)
    runs = news(window).runs
    assert [run.spec.seed for run in runs] == [1, 2, 3]
    assert [peek(run.progress.path).seed for run in runs] == [1, 2, 3]
    library = Library()
    library.refresh()
    entries = library.find()
    library.close()
    assert [entry.same for entry in entries] == [3, 3, 3], "seeds of one configuration"
    page = window.queue.page
    assert page is not None
    assert window.tabs.tabText(window.tabs.indexOf(page)) == "Queue"
    page.list.setCurrentIndex(page.runs.index(1))
    page.watch.click()
    front = window.front_tab()
    assert front is not None
    assert front.source.path == runs[1].progress.path
    window.actions_.queue.trigger()
    page.compare.click()
    curves = window.curves.page
    assert curves is not None
    assert window.curves.in_front
    qtbot.waitUntil(lambda: curves._answer is not None, timeout=WAIT)
    assert curves._answer is not None
    (one,) = curves._answer.comparison.configurations
    assert [run.seed for run in one.runs] == [1, 2, 3], "of one run its whole batch"
    window.actions_.queue.trigger()
    page.list.selectAll()
    page.clear.click()
    qtbot.waitUntil(lambda: states(window) == [], timeout=WAIT)
    assert Path(runs[0].folder).is_dir(), "the library keeps it"


def test_many_of_the_run_that_is_chosen_in_the_library(
    qtbot: QtBot, window: MainWindow, catalogue: Catalogue, dark: None
) -> None:
    window._show_catalogue(catalogue)
    window.home.choose("rlstudio/Maze-v0", "human")  # with which nothing can be run many times
    folder = made_run("pole", lanes=3, seed=4, steps_budget=6000)
    chosen = peek(folder / "last.rlstudio")
    window.actions_.library.trigger()
    page = window.library.page
    assert page is not None
    listing(qtbot, page, ["pole"])
    choose(page, "pole")
    window.actions_.run_many.trigger()
    dialog = window.queue.dialog
    assert dialog is not None
    dialog.seeds.setText("8")
    (spec,) = dialog.specs()
    assert (spec.env, spec.algorithm, spec.lanes, spec.seed) == (chosen.env, chosen.algorithm, 3, 8)
    assert spec.config == chosen.config
    assert spec.steps == 6000
    dialog.reject()
    (folder / "best.rlstudio").write_bytes(b"")
    window.actions_.run_many.trigger()
    assert "best.rlstudio is empty" in page.messages.text


def test_pause_cancel_and_go_on(qtbot: QtBot, window: MainWindow) -> None:
    window.queue.add([LONG, MAZE], "seed", 1)
    qtbot.waitUntil(lambda: states(window) == ["running", "waiting"], timeout=WAIT)
    page = window.queue.page
    assert page is not None
    qtbot.waitUntil(lambda: news(window).runs[0].progress.step > 0, timeout=WAIT)
    assert window.tabs.tabText(window.tabs.indexOf(page)) == "Queue 0 of 2"
    page.pause.click()
    qtbot.waitUntil(lambda: news(window).paused, timeout=WAIT)
    step, before, looks = news(window).runs[0].progress.step, -1, 0
    while step != before and looks < 10:  # what was under way is told a little later
        QTest.qWait(2500)
        step, before, looks = news(window).runs[0].progress.step, step, looks + 1
    assert step == before, "it goes on"
    assert page.pause.text() == "Go on"
    page.pause.click()
    qtbot.waitUntil(lambda: news(window).runs[0].progress.step > step, timeout=WAIT)
    page.list.setCurrentIndex(page.runs.index(0))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: states(window) == ["cancelled", "done"], timeout=WAIT)
    saved = peek(Path(news(window).runs[0].folder) / "last.rlstudio")
    assert saved.step == news(window).runs[0].progress.step
    page.again.click()
    qtbot.waitUntil(lambda: news(window).runs[0].progress.step > saved.step, timeout=WAIT)
    page.cancel_all.click()
    qtbot.waitUntil(lambda: states(window)[0] == "cancelled", timeout=WAIT)
    assert peek(Path(news(window).runs[0].folder) / "last.rlstudio").step > saved.step, "it went on"


def test_what_is_left_is_offered_and_does_not_begin_by_itself(
    qtbot: QtBot, window: MainWindow, catalogue: Catalogue
) -> None:
    before = Queue(queue_file())
    before.add([MAZE, MAZE.model_copy(update={"seed": 1})])
    window._show_catalogue(catalogue)
    window.queue.warm_up()
    qtbot.waitUntil(lambda: "2 runs of the queue" in window.home.messages.text, timeout=WAIT)
    QTest.qWait(1500)
    assert {run.state for run in before.runs()} == {"waiting"}
    window.home.messages.buttons[0].click()
    qtbot.waitUntil(lambda: states(window) == ["done", "done"], timeout=WAIT)
    before.close()


def test_curves_of_what_is_chosen_or_of_the_newest_batch_are_compared(
    qtbot: QtBot, window: MainWindow, dark: None
) -> None:
    page = window.queue.show()
    qtbot.waitUntil(lambda: page.news is not None, timeout=WAIT)  # no other news comes after it
    saved = Progress(path="best.rlstudio")
    runs = [
        QueuedRun(n, batch, "seed", MAZE, "done", f"/runs/{n}", progress=progress)
        for n, (batch, progress) in enumerate([(1, saved), (1, saved), (2, saved), (2, Progress())])
    ]
    page.show_news(QueueNews(tuple(runs[3:]), False, 1, 1, True))
    assert not page.compare.isEnabled()
    assert "nothing has been saved yet" in page.compare.toolTip()
    page.show_news(QueueNews(tuple(runs), False, 1, 1, True))
    wanted: list[list[str]] = []
    page.compare_wanted.disconnect()
    page.compare_wanted.connect(wanted.append)
    for chosen in ([], [0], [0, 2]):
        page.list.clearSelection()
        for row in chosen:
            flag = QItemSelectionModel.SelectionFlag.Select
            page.list.selectionModel().select(page.runs.index(row), flag)
        page.compare.click()
    assert wanted == [["/runs/2"], ["/runs/0", "/runs/1"], ["/runs/0", "/runs/2"]]


def test_two_windows_share_a_queue(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first, second = (QueueThread(tmp_path / "queue" / "queue.db") for _ in range(2))
    told: dict[QueueThread, QueueNews] = {}
    try:
        for thread in (first, second):
            thread.told.connect(lambda news, thread=thread: told.update({thread: news}))
            thread.start()
            qtbot.waitUntil(lambda thread=thread: thread in told, timeout=WAIT)
        assert (told[first].ours, told[second].ours) == (True, False)
        second.do(lambda queue: queue.add([MAZE.model_copy(update={"steps": 10**9})]))
        qtbot.waitUntil(lambda: any(run.progress.step > 0 for run in told[first].runs), timeout=WAIT)
        second.do(lambda queue: queue.cancel([1]))  # it is done by the other one
        qtbot.waitUntil(lambda: told[second].runs[0].state == "cancelled", timeout=WAIT)
        second.do(lambda queue: queue.again([1]))
        qtbot.waitUntil(lambda: told[first].runs[0].begun == 2, timeout=WAIT)
        first.end()
        qtbot.waitUntil(lambda: told[second].ours and told[second].runs[0].state == "running", timeout=WAIT)
        assert told[second].runs[0].begun == 3
        second.do(lambda queue: queue.cancel())
        qtbot.waitUntil(lambda: told[second].runs[0].state == "cancelled", timeout=WAIT)
    finally:
        first.end()
        second.end()
    assert len(list(runs_folder().glob("[!.]*"))) == 1, "it went on in its folder"


def test_closing_the_window_saves_what_learns(qtbot: QtBot, window: MainWindow) -> None:
    window.queue.add([LONG], "seed", 1)
    qtbot.waitUntil(lambda: states(window) == ["running"], timeout=WAIT)
    qtbot.waitUntil(lambda: news(window).runs[0].progress.step > 0, timeout=WAIT)
    window.close()
    after = Queue(queue_file())
    run = after.runs()[0]
    after.close()
    assert run.state == "waiting"
    manifest = peek(Path(run.folder) / "last.rlstudio")
    assert manifest.resumable
    assert manifest.step >= run.progress.step > 0


def test_the_dialog_tells_how_many_runs_and_how_long(asking: RunManyDialog) -> None:
    asking.jobs.editor.setMaximum(2)
    asking.jobs.editor.setValue(2)
    assert "10 runs, 2 at a time" in asking.said.text()
    assert "about 2 min" in asking.said.text(), "ten of 30 s, two at a time"
    assert "They differ by their seed alone" in asking.said.text()
    assert [spec.seed for spec in asking.specs()] == list(range(10))
    asking.seeds.setText("9-0")
    assert "wrong way round" in asking.said.text()
    assert not asking.add.isEnabled()
    asking.seeds.setText("0")
    assert asking.add.isEnabled()
    assert asking.said.text().startswith("1 run, ")
    assert "differ" not in asking.said.text()


def test_the_dialog_varies_algorithms(asking: RunManyDialog) -> None:
    asking.kind.setCurrentIndex(1)
    asking.seeds.setText("0-1")
    items = [asking.algorithms.list.item(row) for row in range(asking.algorithms.list.count())]
    ids = [item.data(Qt.ItemDataRole.UserRole) for item in items]
    assert "human" not in ids
    assert "ddpg" not in ids, "it does not fit"
    items[ids.index("dqn")].setCheckState(Qt.CheckState.Checked)
    wanted = {("dqn", 0), ("dqn", 1), ("ppo", 0), ("ppo", 1)}
    assert {(spec.algorithm, spec.seed) for spec in asking.specs()} == wanted
    assert {spec.steps for spec in asking.specs()} == {3000}
    apart = asking.said.text().partition("They differ by algorithm, ")[2]
    assert "PPO (" in apart, "by which settings each learns"
    assert "DQN (“" in apart
    for item in items:
        item.setCheckState(Qt.CheckState.Unchecked)
    assert "at least one" in asking.said.text()


def test_the_dialog_varies_a_setting(qtbot: QtBot, asking: RunManyDialog) -> None:
    asking.kind.setCurrentIndex(2)
    asking.seeds.setText("0")
    setting = asking.setting
    setting.names.setCurrentIndex(setting.names.findData("learning_rate"))
    setting.low.setText("1e-4")
    setting.high.setText("1e-2")
    setting.count.set_value(3)
    setting.fill.click()
    assert setting.values.text() == "0.0001, 0.001, 0.01"
    named = "Learning rate 0.0001, Learning rate 0.001, Learning rate 0.01. All else is the same."
    assert asking.said.text().endswith(f"They differ by one setting: {named}")
    asking.seeds.setText("0-1")
    assert "by one setting and by seed" in asking.said.text()
    asking.seeds.setText("0")
    with qtbot.waitSignal(asking.wanted) as wanted:
        asking.add.click()
    specs, varied, _ = wanted.args
    assert varied == "learning_rate"
    assert [spec.config["learning_rate"] for spec in specs] == [1e-4, 1e-3, 1e-2]
    setting.values.setText("7")
    assert "Learning rate" in asking.said.text()


@pytest.fixture
def page(qtbot: QtBot, catalogue: Catalogue, dark: None) -> QueuePage:
    """Runs in every state."""
    spark = b"\0\0\0\0\0\0\x80?" * 4
    swept = MAZE.model_copy(update={"config": {"learning_rate": 0.25}})
    runs = [
        QueuedRun(1, 1, "seed", MAZE, "waiting"),
        QueuedRun(2, 1, "seed", MAZE, "running", "/7", "", 1, Progress(500, 2000, 3.0, 20.0, spark=spark)),
        QueuedRun(
            3, 1, "seed", MAZE, "done", "/7", "", 1, Progress(2000, 2000, last=1.0, best=2.0, path="/7")
        ),
        QueuedRun(
            4, 2, "learning_rate", swept, "failed", "/7", words("{setting} is a number.", setting=7), 1
        ),
        QueuedRun(5, 2, "learning_rate", swept, "cancelled", "/7", "", 1, Progress(5)),
    ]
    page = QueuePage()
    qtbot.addWidget(page)
    page.show_catalogue(catalogue)
    page.show_news(QueueNews(tuple(runs), False, 0, 2, True))
    page.resize(1000, 640)
    page.show()
    return page


def test_all_that_a_row_shows_is_told(page: QueuePage) -> None:
    told = [str(page.runs.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(5)]
    assert "Maze" in told[0]
    assert "waiting" in told[0]
    assert "500 of 2,000 steps" in told[1]
    assert "about 75 s" in told[1]
    assert "best return 2" in told[2]
    assert "7 is a number" in told[3]
    assert "Learning rate α 0.25" in told[4]
    assert page.count.text() == "1 learning · 1 waiting · 1 done · 1 failed · 1 cancelled · about 88 s to go"
    assert speaking.unspoken(page) == []


def test_what_is_not_possible_says_why(page: QueuePage) -> None:
    assert "no run is chosen" in page.watch.toolTip()
    page.list.setCurrentIndex(page.runs.index(0))
    assert "nothing yet" in page.watch.toolTip()
    assert page.cancel.isEnabled()
    page.list.setCurrentIndex(page.runs.index(2))
    assert page.watch.isEnabled()
    assert "has ended" in page.cancel.toolTip()
    page.list.setCurrentIndex(page.runs.index(3))
    assert page.again.isEnabled()


def test_all_of_it_is_said_in_another_language(
    qapp: QApplication, page: QueuePage, asking: RunManyDialog
) -> None:
    before = page.count.text()
    with pseudo(qapp):
        for row in range(5):
            page.list.setCurrentIndex(page.runs.index(row))
            qapp.processEvents()
            assert unsaid_texts(page) == []
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        told = [str(page.runs.index(row).data(role)) for row in range(5) for role in roles]
        assert [text for text in told if unsaid(text)] == []
        for kind in range(3):
            asking.kind.setCurrentIndex(kind)
            qapp.processEvents()
            assert unsaid_texts(asking) == []
    qapp.processEvents()
    assert page.count.text() == before


def test_no_word_is_cut(page: QueuePage, asking: RunManyDialog) -> None:
    assert cut_words(page) == []
    for kind in range(3):
        asking.kind.setCurrentIndex(kind)
        assert cut_words(asking) == []
    assert tr("Queue") == "Queue"
