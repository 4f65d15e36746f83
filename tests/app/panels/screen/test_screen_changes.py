"""Only what differs between two pictures is converted and drawn."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.screen.changes import changed_parts
from rlstudio.app.panels.screen.picture import Picture


def pictures(height: int, width: int, patches: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A picture, and the same with some rectangles of it changed."""
    rng = np.random.default_rng(seed)
    before = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    now = before.copy()
    for _ in range(patches):
        top, left = rng.integers(0, height - 1), rng.integers(0, width - 1)
        high, wide = rng.integers(1, 9, 2)
        part = now[top : top + high, left : left + wide]
        part[:] = rng.integers(0, 256, part.shape, dtype=np.uint8)
    return before, now


@pytest.mark.parametrize(("height", "width"), [(40, 64), (30, 41), (210, 160), (1, 1)])
@pytest.mark.parametrize("patches", [0, 1, 2, 7])
def test_parts_hold_all_that_differs(height: int, width: int, patches: int) -> None:
    if height == 1 and patches:
        before, now = np.zeros((1, 1, 3), np.uint8), np.ones((1, 1, 3), np.uint8)
    else:
        before, now = pictures(max(height, 2), max(width, 2), patches, seed=patches + width)
    parts = list(changed_parts(before, now))
    assert len(parts) == 0 or patches > 0
    patched = before.copy()
    for rows, columns in parts:
        patched[rows, columns] = now[rows, columns]
    assert np.array_equal(patched, now)


def test_a_small_change_is_a_small_part_and_two_far_ones_are_two() -> None:
    before = np.zeros((400, 600, 3), np.uint8)
    now = before.copy()
    now[10:20, 300:310] = 9
    now[350:360, 20:30] = 9
    parts = list(changed_parts(before, now))
    assert len(parts) == 2
    assert sum((r.stop - r.start) * (c.stop - c.start) for r, c in parts) < 2 * 10 * 16


class Noted(Picture):
    """A picture that notes what it wants drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[QRect] = []

    def update(self, *parts: QRect) -> None:  # type: ignore[override]
        self.wanted += parts or [self.rect()]
        super().update()


def pixels(widget: Picture) -> NDArray[np.uint8]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), :3].copy()


@pytest.mark.parametrize("sharp", [False, True])
@pytest.mark.parametrize("size", [(300, 200), (801, 533), (57, 91)])
def test_what_is_drawn_anew_holds_every_pixel_that_differs(
    qtbot: QtBot, sharp: bool, size: tuple[int, int]
) -> None:
    widget = Noted()
    qtbot.addWidget(widget)
    widget.pixels = sharp
    widget.resize(*size)
    for seed in range(6):
        before, now = pictures(40, 64, 2, seed)
        widget.show_frame(before)
        old = pixels(widget)
        widget.wanted.clear()
        widget.show_frame(now)
        new = pixels(widget)
        drawn = np.zeros(new.shape[:2], bool)
        for part in widget.wanted:
            drawn[part.top() : part.bottom() + 1, part.left() : part.right() + 1] = True
        assert not ((old != new).any(axis=2) & ~drawn).any()
        widget.wanted.clear()
        widget.show_frame(now.copy())
        assert widget.wanted == [], "the same picture again is not drawn"
