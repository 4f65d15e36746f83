"""Imagined futures: each model's line, the shade between them, and the real course over both."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.search.futures import FuturesPanel
from rlstudio.core.inside.imagined import Futures
from rlstudio.core.spaces import Box
from rlstudio.core.worlds.chart import StateChart, angle, number, plain_chart
from tests.app.panels.samples import DARK, LIGHT, count, image_of, imagined, make, run_info, snapshot

INFO = run_info(shows=("imagined",), chart=plain_chart(Box(shape=(3,), low=-1.0, high=1.0)))


def at(step: int, observation: object, episode: int = 3, **changes: object) -> object:
    return snapshot(
        episode=episode,
        episode_step=step,
        imagined=imagined(),
        observation=np.float32(observation),
        **changes,
    )


def test_it_fits_what_imagines() -> None:
    assert FuturesPanel.fits(INFO)
    assert not FuturesPanel.fits(run_info(shows=("thought",)))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_real_course_is_drawn_over_the_plan_that_was_held(qtbot, theme) -> None:
    panel = make(qtbot, FuturesPanel, INFO, size=(320, 420), theme=theme)
    for since in range(5):
        here = [0.0, 0.5 - 0.02 * since, 0.2]
        panel.show_snapshot(at(17 + since, here, episode_return=0.75 * since))
    assert panel.line.text().endswith("Reward: 8.4 to come; in the first 4 steps 4 was expected and 3 came.")
    held = panel.plot.held
    assert (held.step, held.horizon) == (17, 10)
    steps, real = held.real_course()
    assert steps == [0, 1, 2, 3, 4]
    np.testing.assert_allclose(real[:, 1], 0.5 - 0.02 * np.arange(5), atol=1e-6)
    image, plot = image_of(panel.plot), panel.plot
    for step in (1.5, 3.5):
        where = plot.at(1, step, 0.5 - 0.02 * step)
        assert count(image, QColor(theme.text), QRectF(where - QPointF(3, 3), where + QPointF(3, 3))) > 5
    # Of the first quantity the models part; of the last they all say the same.
    shade = plot.at(0, 9.0, 0.05)
    assert image.pixelColor(shade.toPoint()) != QColor(theme.surface)
    assert plot.ends(0) == pytest.approx((-0.1, 0.1), abs=1e-6)
    assert plot.ends(2) == pytest.approx((0.15, 0.25), abs=1e-6), "a line that is flat stays flat"
    assert plot.expected_end() == 8
    assert "8" in panel.line.text()
    assert "imagined −0.1 to 0.1 after 10 steps" in plot.in_words()


@pytest.mark.parametrize(
    ("step", "episode", "changes", "begun"),
    [
        (18, 3, {}, 17),
        (27, 3, {}, 17),
        (28, 3, {}, 28),
        (5, 3, {}, 5),
        (18, 4, {}, 18),
        (18, 3, {"at_rest": True}, 18),
    ],
)
def test_when_the_newest_plan_is_taken(qtbot, step, episode, changes, begun) -> None:
    """After its last step, in another episode, when time went back, and while it stands still."""
    panel = make(qtbot, FuturesPanel, INFO)
    panel.show_snapshot(at(17, [0.0, 0.5, 0.2]))
    panel.show_snapshot(at(step, [0.1, 0.4, 0.2], episode, **changes))
    assert panel.plot.held.step == begun


def test_an_angle_goes_on_over_half_a_turn(qtbot) -> None:
    """3.1 rad and then -3.1 rad is a small step, imagined and real."""
    chart = StateChart(shape=(3,), dimensions=(angle(0, 1, "angle"), number(2, "speed", "rad/s", -8, 8)))
    info = dataclasses.replace(INFO, chart=chart) if dataclasses.is_dataclass(INFO) else INFO
    turns = np.float32([3.0, 3.1, 3.2, 3.3])
    course = np.stack([np.cos(turns), np.sin(turns), np.ones(4, np.float32)], axis=-1)[None]
    futures = Futures(course, np.zeros((1, 3), np.float32), np.ones((1, 4), np.float32))
    panel = make(qtbot, FuturesPanel, info)
    for since, turn in enumerate(turns):
        seen = np.float32([np.cos(turn), np.sin(turn), 1.0])
        panel.show_snapshot(snapshot(episode_step=since, imagined=futures, observation=seen))
    np.testing.assert_allclose(panel.plot.held.course[0, :, 0], turns, atol=1e-5)
    np.testing.assert_allclose(panel.plot.held.real_course()[1][:, 0], turns, atol=1e-5)
    assert panel.plot.name(1) == "speed (rad/s)"


def test_how_far_the_models_are_apart_is_told_in_words_and_colour(qtbot) -> None:
    """Shares of the quantity's range: below a tenth, to three tenths, beyond; one model tells nothing."""
    chart = StateChart(shape=(2,), dimensions=(number(0, "angle", "rad", -2, 2), number(1, "x", "", -1, 1)))
    info = dataclasses.replace(INFO, chart=chart) if dataclasses.is_dataclass(INFO) else INFO
    apart = np.float32([0.0, 0.2, 0.5, 1.0, 2.0])
    course = np.zeros((2, 5, 2), np.float32)
    course[1, :, 0] = apart
    told = Futures(course, np.zeros((2, 4), np.float32), np.ones((2, 5), np.float32))
    panel = make(qtbot, FuturesPanel, info, size=(360, 420))
    seen = np.zeros(2, np.float32)
    panel.show_snapshot(snapshot(imagined=told, observation=seen))
    np.testing.assert_allclose(panel.plot.shares()[:, 0], apart / 4)
    assert panel.apart.text() == (
        "The courses agree for 1 step, then they part: angle (rad) up to 2 apart, 50% of its range."
    )
    image, plot = image_of(panel.plot), panel.plot
    wanted = (plot.theme.series_colour(0), QColor(plot.theme.warning), QColor(plot.theme.danger))
    for step, ink in ((0.9, wanted[0]), (2.5, wanted[1]), (3.8, wanted[2])):
        spot = image.pixelColor(plot.at(0, step, 0.3 * float(np.interp(step, range(5), apart))).toPoint())
        ground = QColor(plot.theme.surface)
        mixed = [
            0.725 * below + 0.275 * over for below, over in zip(ground.getRgb(), ink.getRgb(), strict=True)
        ]
        np.testing.assert_allclose(spot.getRgb()[:3], mixed[:3], atol=6)
    panel.legend.entries["apart"].click()
    assert image_of(panel.plot).pixelColor(plot.at(0, 3.8, 0.3).toPoint()) == QColor(plot.theme.surface)
    alone = Futures(course[:1], told.reward[:1], told.goes_on[:1])
    panel.show_snapshot(snapshot(imagined=alone, observation=seen, at_rest=True))
    assert panel.line.text().split(".")[0].endswith("steps ahead, once")
    assert panel.apart.text() == "A single course: nothing tells where little is known."
