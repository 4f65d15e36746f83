"""Whatever render() returns is shown as a picture."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import numpy as np
import pytest
from PIL import Image

from rlstudio.core.spaces import Discrete
from rlstudio.envs.drawing import larger
from rlstudio.envs.gym.environments import _frame_rate, _title
from rlstudio.envs.gym.keys import action_meanings, keys
from rlstudio.envs.gym.picture import as_picture

RED = np.zeros((8, 12, 3), np.uint8)
RED[..., 0] = 255
GREY = np.full((8, 12), 200, np.uint8)


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        (RED, RED),
        ([GREY, RED], RED),
        (RED.astype(float) / 255, RED),
        (RED.astype(np.int64), RED),
        (RED.astype(bool), RED),
        (np.dstack([RED, np.full((8, 12), 9, np.uint8)]), RED),
        (np.moveaxis(RED, 2, 0), RED),
        (Image.fromarray(RED), RED),
        (GREY, np.repeat(GREY[:, :, None], 3, 2)),
        (GREY[:, :, None], np.repeat(GREY[:, :, None], 3, 2)),
    ],
)
def test_pictures_of_every_form(drawn: Any, expected: np.ndarray) -> None:
    picture = as_picture(drawn)
    assert not isinstance(picture, str)
    assert picture.dtype == np.uint8
    np.testing.assert_array_equal(picture, expected)


def test_texts_are_written_and_nothing_is_said() -> None:
    text = as_picture("\x1b[41mS\x1b[0mFFF\nFHFH\n")
    assert not isinstance(text, str)
    assert text.std() > 5
    for nothing in (None, []):
        assert str(as_picture(nothing)) == "Its render() returns no picture."
    assert str(as_picture(np.zeros((5, 5, 7)))) == "Its picture is no RGB picture but float64 (5, 5, 7)."


@pytest.mark.parametrize("rate", [0, None, "fast", float("nan"), -3])
def test_nonsense_about_the_frame_rate_counts_as_nothing(rate: Any) -> None:
    class Env:
        metadata = {"render_fps": rate}  # noqa: RUF012

    assert _frame_rate(Env()) == 30.0


def test_titles() -> None:
    ids = ("lab:RewNaN-v0", "MyEnv-v1", "ALE/GridWorldA-v5", "two_words-v0", "MiniGrid-Empty-5x5-v0")
    wanted = ["Rew NaN", "My Env", "Grid World A", "Two words", "Mini Grid Empty 5x5"]
    assert [_title(id) for id in ids] == wanted


def test_each_pixel_of_a_tiny_picture_is_seen() -> None:
    picture = larger(RED)
    assert picture.shape == (8 * 26, 12 * 26, 3)
    np.testing.assert_array_equal(picture[13::26, 13::26], RED)
    large = np.zeros((40, 100, 3), np.uint8)
    assert larger(large) is large


def test_actions_have_the_names_of_the_environment() -> None:
    class Told:
        def get_action_meanings(self) -> list[str]:
            return ["NOOP", "FIRE"]

    class Enumerated:
        class actions(IntEnum):
            left = 0
            forward = 2
            right = 1

    class Sparse:
        class Actions(IntEnum):
            left = 3
            right = 4

    assert action_meanings(Told()) == ("NOOP", "FIRE")
    assert action_meanings(Enumerated()) == ("LEFT", "RIGHT", "FORWARD")
    assert action_meanings(Sparse()) == action_meanings(object()) == ()
    found = keys(Discrete(n=3), ("LEFT", "RIGHT", "FORWARD"))
    assert found == {"Left": 0, "Right": 1, "3": 2}
