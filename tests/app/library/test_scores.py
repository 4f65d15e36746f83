"""The returns in the rows of the library and of the queue can be read in every size of type and language."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from rlstudio.app.language import switching
from rlstudio.app.library.scores import paint_scores, scores_width
from rlstudio.app.look import theme
from rlstudio.core.arrays import Array

LOOKS = {
    "usual": theme.dark(),
    "projector": theme.projector(theme.dark()),
    "4k": theme.projector(theme.dark(), 2.0),
}


def painted(look: theme.Theme, score: float | None, width: int, high: int) -> Array:
    """Where there is ink, (pixels of a line's height, width)."""
    image = QImage(width, 2 * high, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    with QPainter(image) as painter:
        paint_scores(painter, QRect(0, 0, width, 2 * high), score, score, look)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(2 * high, width, 4)
    return pixels[..., :3].max(axis=2) > 60


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize("code", [language.code for language in switching.spoken()])
def test_a_name_and_its_number_stand_apart(
    qapp: QApplication, dark: None, code: str, look: theme.Theme
) -> None:
    switching.use(qapp, code)
    try:
        width, high = scores_width(look), round(3 * look.body)
        for score in (None, 9.0, 72.5, -8943.2, -12345.6, -123456.7, 1.234e12):
            ink = painted(look, score, width, high)
            for line in (ink[:high], ink[high:]):
                inked = np.flatnonzero(line.any(axis=0))
                widest = int(np.diff(inked).max())
                assert widest >= 0.8 * look.body, f"{score} touches its name"
                assert line[:, -1].sum() == 0 or inked[-1] < width
    finally:
        switching.use(qapp, "en")
