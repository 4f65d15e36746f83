"""Frames as images of Qt."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from rlstudio.core.env import Frame


def image_of(frame: Frame) -> QImage:
    """A copy of the picture."""
    pixels = np.ascontiguousarray(frame)
    high, wide = pixels.shape[:2]
    return QImage(pixels.data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()
