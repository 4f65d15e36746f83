"""The presenter's keys: what is shown of them, frozen pictures, the spotlight, one number large."""

from __future__ import annotations

from threading import Lock
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from rlstudio.app.language.saying import said
from rlstudio.app.links.link_thread import RunProgress
from rlstudio.app.look import theme
from rlstudio.app.look.figures import figures
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.text import grouped
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.presenting.big_number import BigNumber
from rlstudio.app.window.presenting.keys_sheet import keys_of
from rlstudio.app.window.presenting.quantities import Quantity, _unit, quantities
from rlstudio.app.window.presenting.spotlight import panel_around
from rlstudio.core import registry
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT, learning

MAZE = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", seed=3, steps=10_000_000)


def test_every_key_of_the_menus_is_on_the_sheet(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.keys.trigger()
    sheet = window.classroom.presenter.keys
    assert sheet is not None
    assert sheet.isVisible()
    told = {label.text() for label in sheet.findChildren(QLabel)}
    for _, rows in keys_of(window.menuBar()):
        for keys, name in rows:
            assert {keys, name} <= told
    assert {"Step", "Freeze", "Spotlight", "Big number", "Learn", "Keys"} <= told
    assert {"Back", "Wall of ages", "Swap sides"} <= told, "those of menus inside a menu as well"
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Space)  # which is a shortcut of the window
    assert window.classroom.presenter.keys is None


def test_the_sheet_of_keys_fits_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 640)
    window.actions_.keys.trigger()
    sheet = window.classroom.presenter.keys
    assert sheet is not None
    assert window.rect().contains(sheet.geometry())
    for label in sheet.findChildren(QLabel):
        assert label.width() >= label.sizeHint().width(), label.text()
        assert label.height() >= label.sizeHint().height(), label.text()
    sheet.close()


def test_in_a_lecture_hall_the_sheet_of_keys_takes_the_room(
    qtbot: QtBot, window: MainWindow, monkeypatch
) -> None:
    window.resize(1800, 1000)
    sizes = []
    for look in (theme.dark(), theme.projector(theme.dark())):
        monkeypatch.setattr(theme, "_current", look)
        window.actions_.keys.trigger()
        sheet = window.classroom.presenter.keys
        assert sheet is not None
        assert window.rect().contains(sheet.geometry())
        sizes.append(sheet.findChildren(QLabel, "key")[0].font().pointSizeF())
        with qtbot.waitSignal(sheet.destroyed):
            sheet.close()
    assert sizes[1] > 1.7 * sizes[0]


def test_the_window_fills_the_screen_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    full = window.actions_.full_screen
    window.showMaximized()
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert window.isFullScreen()
    assert full.isChecked()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)  # by the desktop
    assert not full.isChecked()
    full.trigger()
    full.trigger()
    assert not window.isFullScreen()
    assert window.isMaximized()


def test_no_menu_is_higher_than_a_projector(window: MainWindow) -> None:
    """Qt cuts a menu that is higher than the screen into columns, which cover what is explained."""
    window.actions_.projector.trigger()
    try:
        menus = [action.menu() for action in window.menuBar().actions()]
        heights = {menu.title(): menu.sizeHint().height() for menu in menus if isinstance(menu, QMenu)}
        assert len(heights) == 4
        assert max(heights.values()) < 720, heights
    finally:
        window.actions_.projector.trigger()


def test_one_step_is_no_steps() -> None:
    assert [said(_unit("steps", value)) for value in (1.0, 2.0, 1.5, None)] == ["step", *["steps"] * 3]
    assert [said(_unit("points", value)) for value in (-1.0, 0.0)] == ["point", "points"]
    assert _unit("m", 1.0) == "m"


def test_a_question_mark_shows_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, "?")
    assert window.classroom.presenter.keys is not None
    window.classroom.presenter.keys.close()


def test_a_frozen_picture_is_held_while_training_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window, MAZE)
    training = run_tab.playback.training
    assert training is not None
    window.actions_.freeze.trigger()
    presenter = window.classroom.presenter
    assert presenter.frozen is run_tab
    screen = run_tab.board.game
    assert isinstance(screen, Screen)
    assert screen.line.caption == f"policy of step {grouped(presenter._frozen_at)}", (
        "banner and caption agree"
    )
    pictures, step = run_tab.pictures, training.progress.step
    qtbot.waitUntil(lambda: training.progress.step > step + 2000, timeout=WAIT)
    qtbot.waitUntil(lambda: "learning goes on" in presenter.banner.text(), timeout=WAIT)
    assert presenter.banner.isVisible()
    assert f"Frozen at step {presenter._frozen_at:,}" in presenter.banner.text()
    assert run_tab.pictures == pictures
    presenter.choose("step")
    assert presenter.big.text == figures(float(presenter._frozen_at)), "every number is of the frozen step"
    # By whole numbers: a picture of step 0 is held as well, and "10,000,000" has that digit.
    qtbot.waitUntil(lambda: grouped(presenter._frozen_at) not in run_tab.status_text.split(), timeout=WAIT)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not presenter.big.isVisible()
    window.actions_.freeze.trigger()
    assert not presenter.banner.isVisible()
    qtbot.waitUntil(lambda: run_tab.pictures > pictures + 3, timeout=WAIT)


def test_the_gallery_ends_freeze_and_spotlight(qtbot: QtBot, window: MainWindow) -> None:
    learning(qtbot, window, MAZE)
    actions, presenter = window.actions_, window.classroom.presenter
    for action in (actions.freeze, actions.spotlight, actions.big_number):
        action.trigger()
    assert presenter.big.isVisible()
    window.tabs.setCurrentIndex(0)
    assert presenter.frozen is None
    assert not any(widget.isVisible() for widget in (presenter.banner, presenter.spotlight, presenter.big))
    assert not actions.freeze.isChecked()
    assert not actions.spotlight.isChecked()
    assert not actions.freeze.isEnabled()


def test_the_spotlight_dims_all_but_one_panel(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window, MAZE)
    run_tab.playback.toggle_pause()
    spotlight = window.classroom.presenter.spotlight
    before = window.grab().toImage()
    window.actions_.spotlight.trigger()
    grid = run_tab.board.panels["grid"]
    dock = panel_around(grid)
    assert dock is not None
    spotlight.lit = dock
    spotlight.update()
    after = window.grab().toImage()
    ratio = after.devicePixelRatio()
    inside = dock.mapTo(window, QPoint(dock.width() // 2, 12))
    settings = run_tab.board.settings_dock
    outside = settings.mapTo(window, QPoint(settings.width() // 2, settings.height() // 2))

    def light(image, point: QPoint) -> int:
        return int(image.pixelColor(int(point.x() * ratio), int(point.y() * ratio)).lightness())

    assert light(after, inside) == light(before, inside)
    assert light(after, outside) < light(before, outside) or light(before, outside) == 0
    assert spotlight.lit_area().contains(inside)
    assert panel_around(run_tab.view.restart_button) is run_tab.view
    assert panel_around(window.tabs.tabBar()) is None
    window.actions_.spotlight.trigger()
    assert not spotlight.isVisible()


def test_numbers_are_shown_large_one_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    run_tab = learning(qtbot, window, MAZE)
    presenter, action = window.classroom.presenter, window.actions_.big_number
    qtbot.waitUntil(lambda: all(one.value is not None for one in quantities(run_tab)), timeout=WAIT)
    names = [quantity.name for quantity in quantities(run_tab)]
    assert {"return", "mean_return", "step", "episodes", "td_error", "epsilon"} <= set(names)
    seen = []
    for name in names:
        qtbot.keyClick(window, "#")
        assert presenter.chosen == name
        assert action.isChecked()
        seen.append(presenter.big.title)
    assert len(set(seen)) == len(names)
    qtbot.keyClick(window, "#")
    assert not presenter.big.isVisible()
    presenter.choose("step")
    qtbot.waitUntil(lambda: presenter.big.isVisible())
    first = presenter.big.text
    qtbot.waitUntil(lambda: presenter.big.text != first, timeout=WAIT)  # it grows


def test_what_is_not_known_yet_is_not_shown_large(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planner has no test before it is done: the first key of a lecturer showed a dash."""
    presenter = window.classroom.presenter
    there = [Quantity("evaluation", "Return of the greedy test", None), Quantity("step", "Sweeps", 30.0)]
    monkeypatch.setattr(presenter, "_quantities", lambda: there)
    presenter._next_quantity()
    assert (presenter.big.title, presenter.big.text) == ("Sweeps", "30")
    presenter.choose("evaluation")
    presenter._next_quantity()
    assert presenter.big.title == "Sweeps"


def test_a_big_number_fills_its_card_and_is_not_cut(qtbot: QtBot, window: MainWindow) -> None:
    big = BigNumber(window, window.tabs)
    for text in (0.5, 1_234_567.0, -0.000123):
        big.show_value("Return of the greedy test", text)
        image = big.grab().toImage()
        ink = [
            (x, y)
            for x in range(6, image.width() - 6, 3)
            for y in range(image.height() // 3, image.height() - 6, 3)
            if abs(image.pixelColor(x, y).lightness() - image.pixelColor(20, image.height() // 2).lightness())
            > 60
        ]
        xs, ys = [x for x, _ in ink], [y for _, y in ink]
        inked = QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))
        assert inked.height() > image.height() * 0.3 or inked.width() > image.width() * 0.7
        assert min(xs) > 10
        assert max(xs) < image.width() - 10
    big.hide()


def test_figures() -> None:
    assert [figures(value) for value in (1234567.0, -3.0, 0.12345, 16720.21, -0.5)] == [
        "1,234,567", "−3", "0.1235", "16,720.2", "−0.5",
    ]  # fmt: skip


def test_a_share_is_shown_in_the_unit_in_which_it_is_reported() -> None:
    metrics = registry.algorithm("ppo").metrics
    clip = next(metric for metric in metrics if metric.name == "clip_fraction")
    assert clip.unit == "%"
    curve = Series()
    curve.append(1.0, 6.641)
    thread = SimpleNamespace(lock=Lock(), series={"clip_fraction": curve}, progress=RunProgress())
    info = SimpleNamespace(return_unit="", sweeps=False, metrics=metrics)
    tab = SimpleNamespace(playback=SimpleNamespace(info=info, training=thread, stage=None))
    found = {quantity.name: quantity for quantity in quantities(tab)}  # type: ignore[arg-type]
    assert (found["clip_fraction"].value, found["clip_fraction"].unit) == (6.641, "%")
