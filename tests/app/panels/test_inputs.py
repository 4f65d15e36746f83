"""The frames that the network is given."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from rlstudio.app.panels.inputs import Inputs
from tests.app.panels.samples import (
    DARK,
    count,
    image_of,
    make,
    run_info,
    snapshot,
)


def test_inputs_show_every_frame_of_the_stack(qtbot) -> None:
    panel = make(qtbot, Inputs, run_info(), size=(420, 160))
    stack = np.zeros((4, 84, 83), np.uint8)
    for k in range(4):
        stack[k] = 40 + 60 * k
    panel.show_snapshot(snapshot(inputs=stack))
    image = image_of(panel.strip)
    rects = panel.strip.frame_rects()
    assert [image.pixelColor(r.center().toPoint()).red() for r in rects] == [40, 100, 160, 220]
    assert panel.strip.labels() == ["3 before", "2 before", "1 before", "now"]
    around = rects[-1].adjusted(-2, -2, 2, 2)
    assert count(image, QColor(DARK.accent), around, 12) > 100, "the newest has a rim"
    panel.show_snapshot(snapshot(inputs=np.linspace(-1, 1, 2 * 20 * 20).reshape(2, 20, 20)))
    image = image_of(panel.strip)
    first, second = (image.pixelColor(r.center().toPoint()).red() for r in panel.strip.frame_rects())
    assert first < 100 < second
