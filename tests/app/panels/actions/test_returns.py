"""The panel of return distributions, checked by pixels that mean something."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from rlstudio.app.look import theme as themes
from rlstudio.app.panels import PANELS
from rlstudio.app.panels.actions.returns import Returns
from rlstudio.core.policy import ReturnDistribution
from tests.app.panels.samples import DARK, image_of, make, run_info, snapshot

THEMES = [themes.dark(), themes.light(), themes.projector(themes.dark())]
INFO = run_info(shows=("action_values", "return_distribution"), action_names=("stay", "up", "down"))


def histogram() -> ReturnDistribution:
    support = np.linspace(-10, 10, 21, dtype=np.float32)
    p = np.zeros((3, 21), np.float32)
    p[0, 10] = 1.0  # 0 for certain
    p[1, [5, 15]] = 0.5  # -5 or 5
    p[2, 20] = 1.0  # 10 for certain
    return ReturnDistribution(support, p)


def quantiles() -> ReturnDistribution:
    return ReturnDistribution(np.array([[0, 1, 2, 3], [-4, 0, 4, 8], [5, 5, 5, 5]], np.float32))


def panel(qtbot, theme, found, chosen=1):
    shown = Returns()
    qtbot.addWidget(shown)
    shown.set_theme(theme)
    shown.resize(420, 300)
    shown.start(INFO)
    shown.set_state("running")
    shown.show_snapshot(snapshot(action=chosen, return_distribution=found))
    shown.show()
    return shown


def colour(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(QPointF(x, y).toPoint()).name()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_bars_stand_at_their_returns(qtbot, theme):
    shown = panel(qtbot, theme, histogram())
    strips = shown.strips
    image = strips.grab().toImage()
    plain, accent = theme.series_colour(0).name(), QColor(theme.accent).name()
    bottoms = [strips.strip(action).bottom() - 4 for action in range(3)]
    wide = strips.x_of(1) - strips.x_of(0)
    beside = 0.3 * wide  # not on the mark of the mean
    assert colour(image, strips.x_of(0) + beside, bottoms[0]) == plain
    assert colour(image, strips.x_of(-5) + beside, bottoms[1]) == accent
    assert colour(image, strips.x_of(5) + beside, bottoms[1]) == accent
    assert colour(image, strips.x_of(10) - beside, bottoms[2]) == plain
    assert colour(image, strips.x_of(2) + beside, bottoms[0]) == theme.surface
    # Half the probability is half the height, and the mean of both halves is marked between them.
    tops = [strips.strip(action).top() + 3 for action in range(3)]
    assert colour(image, strips.x_of(0) + beside, tops[0]) == plain
    assert colour(image, strips.x_of(5) + beside, tops[1]) == theme.surface
    assert colour(image, strips.x_of(0), bottoms[1]) == theme.text
    assert strips.means.tolist() == [0, 0, 10]
    assert "up 0.00" in strips.in_words()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_steps_rise_at_the_quantiles(qtbot, theme):
    shown = panel(qtbot, theme, quantiles(), chosen=0)
    strips = shown.strips
    image = strips.grab().toImage()
    box = strips.strip(0)
    inside = [colour(image, strips.x_of(2.5), box.bottom() - part * box.height()) for part in (0.5, 0.9)]
    assert inside[0] != theme.surface  # three quarters of the returns lie below 2.5
    assert inside[1] == theme.surface
    assert strips.means.tolist() == [1.5, 2, 5]
    assert strips.span()[0] < -4
    assert strips.span()[1] > 8


def test_it_belongs_to_runs_with_distributions():
    assert PANELS["returns"] is Returns
    assert Returns.fits(INFO)
    assert not Returns.fits(run_info())


def test_a_game_of_a_thousand_moves_has_no_strip_for_each():
    many = tuple(str(number) for number in range(1924))
    assert not Returns.fits(run_info(shows=("return_distribution",), action_names=many))
    assert Returns.fits(run_info(shows=("return_distribution",), action_names=many[:26]))


def test_the_axis_follows_the_mass_and_not_the_support(qtbot):
    shown = panel(qtbot, THEMES[0], histogram())
    support = np.linspace(-1000, 1000, 201, dtype=np.float32)
    p = np.full((3, 201), 1e-7, np.float32)
    p[:, 100] = 1
    shown.start(INFO)
    shown.show_snapshot(snapshot(action=None, return_distribution=ReturnDistribution(support, p)))
    low, high = shown.strips.span()
    assert -20 < low < 0 < high < 20


def test_of_more_actions_than_have_room_those_of_the_highest_means_are_shown(qtbot):
    names = tuple(f"letter {number}" for number in range(28))
    means = np.random.default_rng(3).normal(size=28).astype(np.float32)
    found = ReturnDistribution(np.repeat(means[:, np.newaxis], 4, axis=1))
    shown = make(qtbot, Returns, run_info(shows=("return_distribution",), action_names=names))
    shown.resize(300, 190)
    assert shown.minimumSizeHint().height() <= 190, "it pushes no other panel from its place"
    chosen = int(means.argmin())
    shown.show_snapshot(snapshot(action=chosen, return_distribution=found))
    rows = shown.strips.rows.tolist()
    assert chosen in rows
    best = set(np.argsort(-means)[: len(rows) - 1].tolist())
    assert set(rows) - {chosen} == best
    assert rows == sorted(rows)
    assert all(shown.strips.strip(row).bottom() < shown.strips.height() for row in rows)
    shown.resize(300, 900)
    assert shown.strips.rows.tolist() == list(range(28)), "all where there is room"
    assert shown.strips.strip(0).height() > 15


def test_many_actions_and_little_room(qtbot):
    names = tuple(f"action {number}" for number in range(18))
    shown = Returns()
    qtbot.addWidget(shown)
    shown.start(run_info(shows=("return_distribution",), action_names=names))
    support = np.linspace(0, 1, 51, dtype=np.float32)
    p = np.full((18, 51), 1 / 51, np.float32)
    shown.show_snapshot(snapshot(action=17, return_distribution=ReturnDistribution(support, p)))
    shown.resize(shown.minimumSizeHint())
    shown.show()
    shown.grab()
    assert shown.strips.strip(17).bottom() < shown.strips.height()


def test_illegal_actions_have_no_distribution(qtbot) -> None:
    """Where they were they leave an empty strip, and they do not widen the axis."""
    value = np.array([[0, 1, 2, 3], [900, 901, 902, 903], [1, 2, 3, 4]], np.float32)
    shown = make(qtbot, Returns, run_info(shows=("action_values", "return_distribution")))
    legal = np.array([True, False, True])
    shown.show_snapshot(snapshot(action=0, legal=legal, return_distribution=ReturnDistribution(value)))
    assert shown.strips.span()[1] < 5
    assert "UP illegal" in shown.strips.in_words()
    image, strip = image_of(shown.strips), shown.strips.strip(1)
    inks = {
        image.pixelColor(x, int(strip.bottom()) - 3).name()
        for x in range(int(strip.left()), int(strip.right()))
    }
    assert DARK.series_colour(0).name() not in inks


def test_long_names_are_whole_in_a_narrow_panel(qtbot):
    """ "LEFT ENGINE" was cut to "LEFT ENGI…", though there was height for two lines."""
    names = ("NOOP", "LEFT ENGINE", "MAIN ENGINE", "RIGHT ENGINE")
    shown = Returns()
    qtbot.addWidget(shown)
    shown.set_theme(DARK)
    shown.start(replace(INFO, action_names=names))
    shown.set_state("running")
    found = ReturnDistribution(
        np.linspace(-10, 10, 21, dtype=np.float32), np.full((4, 21), 1 / 21, np.float32)
    )
    shown.show_snapshot(snapshot(action=1, return_distribution=found))
    shown.show()
    one_line = QFontMetricsF(DARK.font(bold=True)).horizontalAdvance("RIGHT ENGINE")
    ink = {}
    for width in (240, 700):
        shown.resize(width, 320)
        qtbot.wait(10)
        strips = shown.strips
        box = strips.strip(3)
        image = strips.grab().toImage()
        spot = [
            (x, y) for x in range(int(box.left()) - 8) for y in range(int(box.top()), int(box.bottom()) - 1)
        ]
        inked = [(x, y) for x, y in spot if image.pixelColor(x, y).lightness() > 140]
        ink[width] = max(x for x, _ in inked), max(y for _, y in inked) - min(y for _, y in inked)
    line = QFontMetricsF(DARK.font()).lineSpacing()
    assert ink[240][0] < 0.3 * 240 < one_line, "two lines, narrower than the name in one"
    assert ink[240][1] > line > ink[700][1]
