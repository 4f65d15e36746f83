"""Curves of several runs over each other in a real window."""

from __future__ import annotations

import csv
import threading
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.compare import drawing
from rlstudio.app.compare import page as page_module
from rlstudio.app.compare.page import ComparePage
from rlstudio.app.compare.plot import BAND_ALPHA
from rlstudio.app.compare.thread import CompareThread, Live, Wanted
from rlstudio.app.library.telling import Telling
from rlstudio.app.look import theme
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.library.scan import named
from rlstudio.engine.worker.messages import RunSpec
from tests.app.compare.runs import answered, made, pick
from tests.app.cut_words import cut_words
from tests.app.library.pages import choose, listing, press
from tests.app.panels.samples import run_info
from tests.app.runs import WAIT, learning
from tests.engine.library.runs import made_run


def near(image: QImage, x: float, y: float, colour: str, wide: int = 3) -> bool:
    """Whether this colour is painted there, or a few pixels beside it."""
    around = range(-wide, wide + 1)
    return any(image.pixelColor(round(x) + i, round(y) + j).name() == colour for i in around for j in around)


def test_settings_are_called_as_on_the_screen() -> None:
    catalogue = build_catalogue(own=False)
    telling = Telling(catalogue)
    world = catalogue.environment("FrozenLake-v1")
    assert world is not None
    slippery = world.settings_schema["properties"]["is_slippery"]["title"]
    for name, value, told in (
        ("target_kl", None, "Stop at KL not used"),
        ("activation", "tanh", "Activation tanh"),
        ("is_slippery", False, f"{slippery} off"),
        ("normalise_advantages", True, "Normalise advantages on"),
        ("lanes", 8, "Parallel environments 8"),
        ("gone_setting", 1.5, "gone setting 1.5"),
    ):
        assert telling.with_value("FrozenLake-v1", "ppo", name, value) == told


def test_seeds_are_a_band_and_a_single_run_says_that_it_has_none(qtbot: QtBot, page: ComparePage) -> None:
    figure = page.plot.figure
    assert len(figure.bands) == 1
    assert sorted(label for _, label in figure.listed) == [
        "PPO · Learning rate 0.0003",
        "PPO · Learning rate 0.01",
    ]
    told = [row.beside for row in page.legend._rows if row.beside]
    assert sorted(told) == ["Learning rate 0.0003 · 3 runs", "Learning rate 0.01 · 1 run: it has no band"]
    bold = {row.label for row in page.legend._rows if row.kind == "strong"}
    assert bold == {"PPO"}, "what tells them apart is where nothing is cut off"
    assert page.what.text() == "CartPole"
    table = page.table
    assert table.rowCount() == 2
    heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert heads[:6] == ["Configuration", "Runs", "At", "Interquartile mean", "Mean", "Median"]
    assert heads[6:] == ["P(> 1)", "P(> 2)"]
    quick = next(row for row in range(2) if "0.01" in table.item(row, 0).text())
    slow = 1 - quick
    assert (table.item(quick, 1).text(), table.item(slow, 1).text()) == ("1", "3")
    assert "[" not in table.item(quick, 3).text()
    assert "[" in table.item(slow, 3).text()
    assert table.item(quick, 6 + slow).text() == "1.00"
    assert table.item(slow, 6 + quick).text() == "0.00"


def test_a_probability_says_where_it_is_when_the_rival_ends_earlier(
    qtbot: QtBot, window: MainWindow, dark: None
) -> None:
    window._show_catalogue(build_catalogue(own=False))
    made("long", 0)
    made("brief", 1, last=500, height=300.0, learning_rate=0.01)
    window.actions_.library.trigger()
    library = window.library.page
    assert library is not None
    listing(qtbot, library, ["long", "brief"])
    choose(library, "long", "brief")
    press(library, "compare")
    page = window.curves.page
    assert page is not None
    answered(qtbot, page)
    table = page.table
    brief = next(row for row in range(2) if "0.01" in table.item(row, 0).text())
    assert table.item(brief, 6 + 1 - brief).text() == "1.00"
    assert table.item(1 - brief, 6 + brief).text() == "0.00 at 500"


def test_colours_of_lines_and_bands_are_those_of_the_legend(qtbot: QtBot, page: ComparePage) -> None:
    answer = page._answer
    assert answer is not None
    slow = next(one for one in answer.comparison.configurations if one.counted == 3)
    assert slow.band is not None
    entry = page.legend.entries[slow.fingerprint]
    colour = entry.colour.name()
    image = page.plot.canvas.grab().toImage()
    place = len(slow.band.x) * 2 // 3
    at = page.plot.to_pixel(slow.band.x[place], slow.band.middle[place])
    assert near(image, at.x(), at.y(), colour)
    ink, ground = entry.colour, theme.current().colour("surface")
    mixed = [
        round(BAND_ALPHA * a + (1 - BAND_ALPHA) * b)
        for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)
    ]
    page.raw.setChecked(False)
    image = page.plot.canvas.grab().toImage()
    assert slow.band.low is not None
    place = int(np.argmax(slow.band.middle - slow.band.low))
    inside = page.plot.to_pixel(slow.band.x[place], (slow.band.low[place] + slow.band.middle[place]) / 2)
    seen = image.pixelColor(round(inside.x()), round(inside.y())).getRgb()[:3]
    assert np.abs(np.array(seen) - mixed).max() <= 12


def test_a_click_hides_a_run_and_it_counts_for_nothing(qtbot: QtBot, page: ComparePage) -> None:
    key = named(runs_folder() / "slow2")
    page.legend.entries[key].click()
    answered(qtbot, page)
    assert not page.legend.entries[key].isChecked()
    counts = sorted(one.counted for one in page._answer.comparison.configurations)  # type: ignore[union-attr]
    assert counts == [1, 2]
    page.legend.entries[key].click()
    answered(qtbot, page)
    quick = next(one for one in page._answer.comparison.configurations if one.counted == 1)  # type: ignore[union-attr]
    page.legend.entries[quick.fingerprint].click()
    answered(qtbot, page)
    assert len(page.plot.figure.listed) == 1
    assert page.table.rowCount() == 1
    assert quick.fingerprint in page.legend.entries  # it can be shown again


def test_each_run_alone_has_a_colour_and_shape_of_its_own(qtbot: QtBot, page: ComparePage) -> None:
    pick(qtbot, page, "statistic", None)
    strong = [curve for curve in page.plot.figure.curves if curve.kind == "strong"]
    assert len(strong) == 4
    assert len({curve.style for curve in strong}) == 4
    assert not page.plot.figure.bands
    faint = [curve for curve in page.plot.figure.curves if curve.kind == "faint"]
    assert len(faint) == 4  # the raw data behind smoothed curves
    page.raw.setChecked(False)
    assert all(curve.kind == "strong" for curve in page.plot.figure.curves)
    styles = {curve.key: curve.style for curve in page.plot.figure.curves}
    page.legend.entries[named(runs_folder() / "slow0")].click()
    answered(qtbot, page)
    assert {curve.key: curve.style for curve in page.plot.figure.curves}.items() <= styles.items()


def test_another_curve_over_another_axis(qtbot: QtBot, page: ComparePage) -> None:
    pick(qtbot, page, "curve", "evaluation")
    assert page.plot.figure.title == "Return in tests"
    assert not page.choices.smoothing.isEnabled()
    assert "means of several episodes" in page.choices.smoothing.toolTip()
    pick(qtbot, page, "curve", "return")
    pick(qtbot, page, "axis", "episodes")
    assert page.plot.x_title == "episodes"
    assert page.plot.ranges.x[1] == pytest.approx(106, abs=1)
    pick(qtbot, page, "axis", "seconds")
    assert page._pages.currentIndex() == 0
    assert not page.plot.figure.curves
    assert "which noted no times" in page.notes.text()


def test_picture_and_numbers_in_files(
    qtbot: QtBot, page: ComparePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for suffix in (".png", ".svg"):
        path = tmp_path / f"picture{suffix}"
        monkeypatch.setattr(page_module, "ask_where", lambda *_, path=path: str(path))
        page.save_picture.click()
        assert f"Saved to {path}" in page.messages.text
    image = QImage(str(tmp_path / "picture.png"))
    assert image.width() > 900
    ink = {colour.name() for colour in (entry.colour for entry in page.legend.entries.values())}
    found = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert len(ink & found) == 2
    drawing = ET.parse(tmp_path / "picture.svg").getroot()
    kinds = {element.tag.split("}")[1] for element in drawing.iter()}
    assert "image" not in kinds  # all of it is shapes and letters
    assert {"polyline", "text"} <= kinds or {"path", "text"} <= kinds
    assert any("Learning rate 0.01" in (element.text or "") for element in drawing.iter())
    path = tmp_path / "numbers.csv"
    monkeypatch.setattr(page_module, "ask_where", lambda *_: str(path))
    page.save_numbers.click()
    qtbot.waitUntil(lambda: f"Saved to {path}" in page.messages.text, timeout=WAIT)
    rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    assert {row["run"] for row in rows} == {"", "slow0", "slow1", "slow2", "quick"}
    monkeypatch.setattr(page_module, "ask_where", lambda *_: str(tmp_path / "nowhere" / "a.csv"))
    page.save_numbers.click()
    qtbot.waitUntil(lambda: "there is no folder" in page.messages.text, timeout=WAIT)
    monkeypatch.setattr(page_module, "ask_where", lambda *_: str(tmp_path / "nowhere" / "a.svg"))
    page.save_picture.click()
    assert "a.svg cannot be written: there is no folder" in page.messages.text


def test_curves_of_other_environments_are_not_laid_over_each_other(qtbot: QtBot, page: ComparePage) -> None:
    assert page.choices.world.isHidden()
    page.add([Wanted(str(made_run("swing", env="Acrobot-v1")))])
    answered(qtbot, page)
    qtbot.waitUntil(lambda: page.choices.world.count() == 2, timeout=WAIT)
    answered(qtbot, page)
    assert [page.choices.world.itemText(n) for n in range(2)] == ["CartPole", "Acrobot"]
    assert not page.choices.world.isHidden()
    assert "Runs of another environment are not shown" in page.notes.text()
    assert page.what.text() == "CartPole"
    assert len(page.plot.figure.listed) == 2
    pick(qtbot, page, "world", "Acrobot-v1")
    assert page.what.text() == "Acrobot"
    assert len(page.plot.figure.listed) == 1
    assert page.table.rowCount() == 1


def test_what_cannot_be_read_is_said_and_the_others_are_compared(qtbot: QtBot, page: ComparePage) -> None:
    broken = made_run("broken", files=("last.rlstudio",))
    (broken / "last.rlstudio").write_bytes(b"")
    sound = Wanted(named(runs_folder() / "quick"))
    page.compare([sound, Wanted(named(broken)), Wanted(str(runs_folder() / "gone"))])
    answered(qtbot, page)
    assert "is empty (0 bytes)" in page.notes.text()
    assert "gone is not there any more." in page.notes.text()
    assert len(page.plot.figure.listed) == 1
    page.compare([Wanted(named(broken))])
    qtbot.waitUntil(lambda: "is empty (0 bytes)" in page._nothing.text(), timeout=WAIT)
    assert not page.save_picture.isEnabled()
    assert "there are no curves" in page.save_picture.toolTip()


def test_runs_that_are_taken_away_and_back_at_once_are_answered(qtbot: QtBot, page: ComparePage) -> None:
    wanted, begun, go_on = page._wanted, threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(WAIT / 1000)

    page.thread_.do(work, lambda error: None)
    assert begun.wait(WAIT / 1000)
    page.compare([])  # the thread is busy and never hears of this
    page.compare(wanted)
    assert page._answer is None
    go_on.set()
    answered(qtbot, page)


def test_a_file_that_is_written_anew_is_shown_anew(qtbot: QtBot, page: ComparePage) -> None:
    quick = runs_folder() / "quick"
    newer = made("newer", 7, height=300.0, learning_rate=0.01, last=2000)
    (newer / "last.rlstudio").replace(quick / "last.rlstudio")
    qtbot.waitUntil(lambda: page.plot.ranges.x[1] >= 2000, timeout=WAIT)


def test_a_run_that_learns_in_a_tab_goes_on_live(qtbot: QtBot, window: MainWindow, dark: None) -> None:
    run_tab = learning(qtbot, window, RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=100_000_000))
    training = run_tab.playback.training
    assert training is not None
    window.actions_.compare_curves.trigger()
    page = window.curves.page
    assert page is not None
    answered(qtbot, page)
    key = named(training.folder)

    def end() -> float:
        line = page.plot.lines.get(page.plot.figure.listed[0][0]) if page.plot.figure.listed else None
        return 0.0 if line is None or line.source is None else float(line.source.x[-1])  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: end() > 0, timeout=WAIT)
    first = end()
    qtbot.waitUntil(lambda: end() > first, timeout=WAIT)
    assert key in page.legend.entries
    pick(qtbot, page, "axis", "seconds")
    qtbot.waitUntil(lambda: bool(page.plot.figure.listed), timeout=WAIT)
    assert 0 < end() < 600
    window.actions_.close_tab.trigger()
    assert window.curves.page is None


def test_files_and_links_of_a_run_count_once(qtbot: QtBot, page: ComparePage, tmp_path: Path) -> None:
    before = page._wanted
    link = tmp_path / "link"
    link.symlink_to(before[0].key, target_is_directory=True)
    page.add([Wanted(str(link)), Wanted(str(Path(before[0].key) / "last.rlstudio"))])
    assert page._wanted == before


def test_without_runs_it_says_where_they_are_chosen(qtbot: QtBot, window: MainWindow, dark: None) -> None:
    window.actions_.compare_curves.trigger()
    page = window.curves.page
    assert page is not None
    assert "Choose runs in the library" in page._nothing.text()
    page.add_open.click()
    assert "No run is open" in page.messages.text
    page._library.click()
    assert window.library.in_front
    window.actions_.compare_curves.trigger()
    assert window.tabs.tabText(window.tabs.currentIndex()) == "Curves"
    assert [window.tabs.tabText(place) for place in range(3)] == ["Gallery", "Library", "Curves"] or [
        window.tabs.tabText(place) for place in range(3)
    ] == ["Gallery", "Curves", "Library"]


def test_many_curves_are_drawn_in_haste_while_they_are_moved(qtbot: QtBot, page: ComparePage) -> None:
    for seed in range(10, 16):
        made(f"more{seed}", seed)
    page.add([Wanted(named(runs_folder() / f"more{seed}")) for seed in range(10, 16)])
    answered(qtbot, page)
    pick(qtbot, page, "statistic", None)
    lines = page.plot.lines
    assert {line.item.opts["pen"].width() for line in lines.values() if line.kind == "strong"} == {2}
    page.plot.plot.getViewBox().sigRangeChangedManually.emit([True, False])
    assert page.plot.moving
    assert {line.item.opts["pen"].width() for line in lines.values() if line.kind == "strong"} == {1}
    assert not any(line.item.isVisible() for line in lines.values() if line.kind == "faint")
    qtbot.waitUntil(lambda: not page.plot.moving, timeout=WAIT)
    assert {line.item.opts["pen"].width() for line in lines.values() if line.kind == "strong"} == {2}
    assert all(line.item.isVisible() for line in lines.values())
    assert not page.plot.following


@pytest.mark.parametrize("size", [(1440, 900), (1024, 768)])
@pytest.mark.parametrize("look", ["dark", "light", "projector"])
def test_no_word_is_cut(
    qapp: QApplication, qtbot: QtBot, page: ComparePage, look: str, size: tuple[int, int]
) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.resize(*size)
    chosen = theme.light() if look == "light" else theme.dark()
    theme.apply(qapp, theme.projector(chosen) if look == "projector" else chosen)
    window.refresh_theme()
    qtbot.wait(50)
    assert cut_words(page) == []


def test_a_screen_reader_is_told_the_newest_numbers(page: ComparePage) -> None:
    told = page.plot.in_words()
    assert "PPO · Learning rate 0.01: " in told
    assert " at " in told
    names = [entry.accessibleName() for entry in page.legend.entries.values()]
    assert all(names)
    assert page.legend.entries[named(runs_folder() / "slow1")].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_note_names_a_run_as_the_page_does(qtbot: QtBot, page: ComparePage) -> None:
    """Nobody in a class knows the folders of runs."""
    answer = page._answer
    assert answer is not None
    naming = drawing.Naming(page._telling, answer.comparison)
    one = answer.comparison.configurations[0]
    run = one.runs[0]
    told = naming.note(words("{run} has no such curve.", run=run.called))
    assert naming.configuration(one) in told
    assert run.name not in told
    assert told.endswith(" has no such curve.")
    assert naming.note("a plain one.") == "a plain one."


def test_a_run_in_a_tab_without_curves_is_called_as_its_tab() -> None:
    info, folder = run_info(), Wanted("/data/runs/20261130-072449-cartpole-v1-dqn")
    thread = CompareThread()
    with pytest.raises(UserError) as refused:
        thread._run(folder, Live(info, {}, 0), 0, 1)
    assert str(refused.value).startswith(f"{info.env_title} · {info.algorithm_title} · seed {info.seed}")
    with pytest.raises(UserError, match=r"^my best has no curves yet\.$"):
        thread._run(replace(folder, title="my best"), Live(info, {}, 0), 0, 1)
