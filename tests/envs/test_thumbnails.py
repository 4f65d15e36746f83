from __future__ import annotations

import cv2
import pytest

from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.core.system.resources import resources

FOLDER = resources() / "thumbnails"
FILES = {id: id.replace("/", "_") + ".png" for id in BUILT_IN_ENVIRONMENTS}


@pytest.mark.parametrize("id", FILES)
def test_every_environment_has_a_small_picture(id: str) -> None:
    path = FOLDER / FILES[id]
    picture = cv2.imread(str(path))
    assert picture is not None
    assert picture.shape == (320, 480, 3)
    assert picture.std() > 5
    assert path.stat().st_size < 60_000


def test_no_picture_is_left_over_and_all_of_them_are_small_together() -> None:
    pictures = list(FOLDER.glob("*.png"))
    assert {path.name for path in pictures} == set(FILES.values())
    assert sum(path.stat().st_size for path in pictures) < 1_500_000
