from __future__ import annotations

import cv2
import pytest

from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS
from rlstudio.core.resources import resources

FOLDER = resources() / "thumbnails"
FILES = {id: id.replace("/", "_") + ".png" for id in BUILT_IN_ENVIRONMENTS}
# Of more than a hundred games the best known have a picture; the gallery draws a card for the others.
GAMES = [id for id in FILES if id.startswith("ALE/") and (FOLDER / FILES[id]).exists()]


@pytest.mark.parametrize("id", [*(id for id in FILES if not id.startswith("ALE/")), *GAMES])
def test_every_environment_has_a_small_picture(id: str) -> None:
    path = FOLDER / FILES[id]
    picture = cv2.imread(str(path))
    assert picture is not None
    assert picture.shape == (320, 480, 3)
    assert picture.std() > 5
    assert path.stat().st_size < 60_000


def test_the_best_known_games_have_a_picture_and_no_picture_is_left_over() -> None:
    assert len(GAMES) >= 16
    assert {path.name for path in FOLDER.glob("*.png")} <= set(FILES.values())
