from __future__ import annotations

import cv2
import pytest

from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.core.resources import resources


@pytest.mark.parametrize("id", BUILT_IN_ENVIRONMENTS)
def test_every_environment_has_a_small_picture(id: str) -> None:
    path = resources() / "thumbnails" / (id.replace("/", "_") + ".png")
    picture = cv2.imread(str(path))
    assert picture is not None
    assert picture.shape == (320, 480, 3)
    assert picture.std() > 10
    assert path.stat().st_size < 100_000
