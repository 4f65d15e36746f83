"""The frames that the network is given."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from rlstudio.app.panels.screen.inputs import Inputs
from rlstudio.core.parts import packed, space_of
from rlstudio.core.spaces import Part
from rlstudio.engine.timeline import PastMoment
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


PARTS = (
    Part(name="camera", shape=(6, 40, 40), dtype="uint8", top=255),
    Part(name="codes", shape=(3, 7, 7), dtype="uint8", codes=True),
    Part(name="speed", shape=(2,)),
    Part(name="compass", shape=(4,), dtype="uint8"),
    Part(name="lidar", shape=(30,)),
)


def test_parts_are_shown_by_their_names_pictures_as_pictures(qtbot) -> None:
    info = run_info(capabilities=("parts", "discrete"), parts=PARTS)
    assert Inputs.fits(info)
    panel = make(qtbot, Inputs, info, size=(420, 420))
    camera = np.zeros((1, 6, 40, 40), np.uint8)
    camera[:, 0], camera[:, 4] = 200, 150  # red a moment ago, green now
    codes = np.zeros((1, 3, 7, 7), np.uint8)
    codes[:, 1] = 15
    parts = {
        "camera": camera, "codes": codes, "speed": np.float32([[0.5, -2]]), "compass": [[0, 0, 1, 0]],
        "lidar": np.zeros((1, 30)),
    }  # fmt: skip
    panel.show_snapshot(snapshot(inputs=packed(space_of(PARTS), parts)[0]))
    assert not panel.strip.isVisible()
    strip = panel.parts.strips["camera"]
    image, rects = image_of(strip), strip.frame_rects()
    before, now = (image.pixelColor(r.center().toPoint()).getRgb()[:3] for r in rects)
    assert (before, now) == ((200, 0, 0), (0, 150, 0))
    assert strip.labels() == ["1 before", "now"]
    shown = snapshot(inputs=packed(space_of(PARTS), parts)[0], past=PastMoment(5, 1, False, True, 0))
    panel.show_snapshot(shown)
    assert strip.labels() == ["1 before", "then"]
    strip = panel.parts.strips["codes"]
    image = image_of(strip)
    shades = [image.pixelColor(r.center().toPoint()).red() for r in strip.frame_rects()]
    assert shades == [0, 127, 0]  # ln 16 / ln 256 is a half
    assert strip.labels() == ["channel 0", "channel 1", "channel 2"]
    assert {name: line.text() for name, line in panel.parts.numbers.items()} == {
        "speed": "0.5  −2", "compass": "0  0  1  0", "lidar": "30 numbers:  " + "  ".join(["0"] * 12) + "  …",
    }  # fmt: skip
    panel.show_snapshot(snapshot(inputs=np.zeros(5, np.uint8)))  # of another run: not shown
    assert panel.parts.numbers["compass"].text() == "0  0  1  0"
    panel.start(run_info())
    assert not panel.strip.isHidden()
    assert panel.parts.isHidden()


def test_the_newest_frame_of_a_moment_of_the_past_is_not_now(qtbot) -> None:
    panel = make(qtbot, Inputs, run_info())
    stack = np.zeros((4, 8, 8), np.uint8)
    panel.show_snapshot(snapshot(inputs=stack, past=PastMoment(5, 1, False, True, 0)))
    assert panel.strip.labels() == ["3 before", "2 before", "1 before", "then"]
    panel.show_snapshot(snapshot(inputs=stack))
    assert panel.strip.labels()[-1] == "now"
