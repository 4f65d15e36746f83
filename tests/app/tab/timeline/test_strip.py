from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from pytestqt.qtbot import QtBot

from rlstudio.app.look.theme import current
from rlstudio.app.tab.timeline.bar import TimelineBar
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.app.tab.timeline.strip import Strip
from rlstudio.engine.timeline import Bookmark, PastMoment, TimelineNews


def news(start: int, count: int, *, first: int = 0, bookmarks: tuple[Bookmark, ...] = ()) -> TimelineNews:
    numbers = np.arange(start, start + count)
    return TimelineNews(
        start, numbers + 1, np.sin(numbers / 9).astype(np.float32), (numbers % 40 == 7).astype(np.float32),
        numbers // 50 + 1, np.zeros(count, np.bool_), numbers % 50 == 49, numbers // 50 * 1000,
        first, bookmarks, 1000, 2000, 15.0, can_branch=True,
    )  # fmt: skip


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    moments = Moments()
    moments.take(news(0, 300, bookmarks=(Bookmark(120, "TD error", 0.5), Bookmark(250, "explored", 1.0))))
    strip = Strip(moments)
    strip.resize(601, 40)
    qtbot.addWidget(strip)
    return strip


def picture(strip: Strip) -> QImage:
    return strip.grab().toImage()


def colours(image: QImage, x: int) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(image.height())}


def test_moments_know_episodes_and_bookmarks() -> None:
    moments = Moments()
    moments.take(news(0, 120))
    assert not moments.take(news(500, 60)), "an answer to a question of before"
    assert moments.take(news(120, 60, first=30, bookmarks=(Bookmark(60, "first reward", 1.0),)))
    assert moments.figures(127) == (pytest.approx(np.sin(127 / 9), abs=1e-6), 1.0)
    assert moments.starts == [0, 50, 100, 150]
    assert (moments.first, moments.stop, len(moments)) == (30, 180, 150)
    assert moments.episode_start(149) == 100
    assert moments.episode_start(40) == 30
    assert moments.next_bookmark(0, 1) == Bookmark(60, "first reward", 1.0)
    assert moments.next_bookmark(60, 1) is None
    assert moments.of_decision(101) == 100
    assert moments.of_decision(3) == 30, "the nearest one that is kept"
    assert moments.of_decision(1e9) == 179
    assert moments.next_bookmark(100, -1) == Bookmark(60, "first reward", 1.0)


def test_a_click_and_a_drag_go_to_the_moment_under_the_pointer(qtbot: QtBot, strip: Strip) -> None:
    wanted: list[int] = []
    strip.wanted.connect(wanted.append)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(strip, left, pos=QPoint(100, 20))
    qtbot.mouseMove(strip, QPoint(300, 20))
    qtbot.mouseRelease(strip, left, pos=QPoint(300, 20))
    assert wanted[0] == round(100 / 600 * 299)
    for x in (0, 37, 300, 600):
        assert strip.moment_at(strip.x_of(strip.moment_at(x))) == strip.moment_at(x)
    assert strip.moment_at(-50) == 0
    assert strip.moment_at(9000) == 299


def test_a_click_close_to_a_bookmark_means_the_bookmark(qtbot: QtBot, strip: Strip) -> None:
    wanted: list[int] = []
    strip.wanted.connect(wanted.append)
    at = round(strip.x_of(120))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(at + 3, 20))
    assert wanted == [120]
    assert strip.words_at(at + 2).startswith("Large TD error: 0.5\nmoment 121, step 20")


def test_the_arrow_keys_go_through_the_moments(qtbot: QtBot, strip: Strip) -> None:
    stepped: list[int] = []
    strip.stepped.connect(stepped.append)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stepped == [-1, 1, -10]


def test_the_wheel_zooms_around_the_pointer_and_a_double_click_shows_all(qtbot: QtBot, strip: Strip) -> None:
    under = strip.moment_at(200)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(200, 20), QPointF(200, 20), QPoint(), QPoint(0, 240), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    strip.wheelEvent(event)
    low, high = strip.span
    assert high - low == pytest.approx(299 * 0.64)
    assert abs(strip.moment_at(200) - under) <= 1
    strip.show_at(299)
    assert strip.span[0] <= 299 <= strip.span[1], "what is zoomed in on follows the cursor"
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    strip.show_at(None)
    assert strip.span == (0.0, 299.0)


def test_cursor_rewards_values_and_bookmarks_are_drawn_in_their_colours(strip: Strip) -> None:
    theme = strip.theme
    strip.show_at(200)
    image = picture(strip)
    assert theme.accent in colours(image, round(strip.x_of(200)))
    assert QColor(theme.good).name() in colours(image, round(strip.x_of(87)))
    assert theme.series_colour(0).name() in colours(image, 301)
    assert theme.series_colour(4).name() in colours(image, round(strip.x_of(120)))
    strip.show_at(None)
    assert theme.accent not in colours(picture(strip), round(strip.x_of(200)))


def test_returns_are_drawn_where_there_is_no_value(strip: Strip) -> None:
    """Imitation, rules and chance have none: the strip was black."""
    theme, moments = strip.theme, Moments()
    for start, count in ((0, 60), (60, 100), (160, 140)):
        told = news(start, count)
        moments.take(replace(told, value=np.full(count, np.nan, np.float32)))
    # Rewards come at moments 7, 47, 87, ...; episodes have 50 moments.
    assert [moments.score_at(at) for at in (0, 7, 8, 47, 48, 49, 50, 60, 87, 88, 99, 100, 299)] == [
        0, 0, 1, 1, 2, 2, 0, 0, 0, 1, 1, 0, 1
    ]  # fmt: skip
    strip.moments = moments
    image = picture(strip)
    assert theme.series_colour(1).name() in colours(image, round(strip.x_of(95)))
    assert theme.series_colour(0).name() not in colours(image, round(strip.x_of(95)))
    assert "return so far 2" in strip.words_at(strip.x_of(48))
    late = Moments()
    late.take(replace(news(30, 40, first=30), value=np.full(40, np.nan, np.float32)))
    assert np.isnan(late.score_at(48)), "nobody told what came before"
    assert late.score_at(51) == 0


def test_a_hundred_thousand_moments_are_drawn_from_few_points(strip: Strip) -> None:
    moments = Moments()
    for start in range(0, 100_000, 5000):
        moments.take(news(start, 5000))
    strip.moments = moments
    x, _ = moments.value.view(*strip.span, strip.width())
    assert len(x) < 5000
    assert picture(strip).width() == 601
    assert strip.moment_at(600) == 99_999


def test_the_bar_offers_what_is_possible(qtbot: QtBot) -> None:
    moments = Moments()
    bar = TimelineBar(moments)
    qtbot.addWidget(bar)
    bar.show_past(None)
    assert not bar.now_button.isEnabled()
    bar.marks_button.menu().aboutToShow.emit()
    assert [a.text() for a in bar.marks_button.menu().actions()] == ["No bookmarks yet"]
    moments.take(news(0, 300, bookmarks=(Bookmark(120, "TD error", 0.5), Bookmark(250, "explored", 1.0))))
    bar.refresh()
    assert "300 moments in 0 MB of memory" in bar.toolTip()
    bar.show_past(PastMoment(10, 1, playing=True, thought_by=0))
    assert bar.strip.at == 10
    assert bar.now_button.isEnabled()
    wanted: list[int] = []
    bar.wanted.connect(wanted.append)
    bar.marks_button.menu().aboutToShow.emit()
    for action in bar.marks_button.menu().actions():
        action.trigger()
    assert wanted == [120, 250]


def test_a_narrow_timeline_keeps_its_strip_and_puts_the_menus_into_one(qtbot: QtBot) -> None:
    moments = Moments()
    moments.take(news(0, 300, bookmarks=(Bookmark(120, "TD error", 0.5),)))
    bar = TimelineBar(moments)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    bar.show()
    assert bar.marks_button.isVisible()
    assert not bar.more_button.isVisible()
    bar.resize(400, 60)
    qtbot.waitUntil(lambda: bar.strip.width() > 200)
    assert not bar.marks_button.isVisible()
    assert bar.more_button.isVisible()
    bar.more_button.menu().aboutToShow.emit()
    titles = [action.text() for action in bar.more_button.menu().actions()]
    assert "Bookmarks" in titles
    assert "Stop when a condition holds" in titles


def test_the_menu_of_bookmarks_is_the_legend_of_their_colours(qtbot: QtBot) -> None:
    moments = Moments()
    moments.take(
        news(0, 300, bookmarks=(Bookmark(120, "TD error", 0.5), Bookmark(250, "fall of value", 1.0)))
    )
    bar = TimelineBar(moments)
    qtbot.addWidget(bar)
    bar.marks_button.menu().aboutToShow.emit()
    shown = []
    for action in bar.marks_button.menu().actions():
        image = action.icon().pixmap(32, 32).toImage()
        shown.append(image.pixelColor(image.width() // 2, image.height() // 3).name())
    theme = current()
    assert shown == [theme.series_colour(4).name(), theme.series_colour(2).name()], "as in the strip"
