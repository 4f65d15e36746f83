"""A picture that is none never stops a training nor spoils a file: the place of the picture says why."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rlstudio.envs.drawing import drawn


@pytest.mark.parametrize(
    "nonsense",
    [
        np.zeros((40, 40, 3)),
        np.zeros((40, 40), np.uint8),
        np.zeros((40, 40, 4), np.uint8),
        np.zeros((0, 40, 3), np.uint8),
        None,
        "picture",
    ],
)
def test_what_is_no_picture_becomes_a_notice(nonsense: Any) -> None:
    shown = drawn(lambda: nonsense)
    assert (shown.dtype, shown.shape) == (np.uint8, (240, 360, 3))


def test_a_picture_stays_itself() -> None:
    picture = np.full((40, 60, 3), 7, np.uint8)
    assert drawn(lambda: picture) is picture
