"""All lanes of a training at once."""

from __future__ import annotations

from rlstudio.app.panels.screen.wall import Wall
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.samples import (
    image_of,
    lane_view,
    make,
    run_info,
)


def test_the_wall_shows_every_lane_in_its_tile(qtbot) -> None:
    panel = make(qtbot, Wall, run_info(training=True, lanes=6), size=(420, 300))
    lanes, width = panel.needed_lanes()
    assert lanes == 6
    assert 60 <= width <= 400
    panel.show_training(
        TrainingView(10, None, {lane: lane_view(40 * lane, lane, -1.0 * lane) for lane in range(4)})
    )
    panel.show_training(TrainingView(12, None, {4: lane_view(160, 4, 2.5), 5: lane_view(200, 5, 3.0)}))
    image = image_of(panel.tiles)
    for lane in range(6):
        middle = panel.tiles.picture_rect(lane).center().toPoint()
        assert image.pixelColor(middle).red() == 40 * lane
    boxes = [panel.tiles.tile_rect(lane) for lane in range(6)]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    spot = panel.tiles.picture_rect(4).center().toPoint()
    assert panel.tiles.lane_at(spot) == 4
    assert "step 4" in panel.tiles.describe(4)
    assert "2.5" in panel.tiles.describe(4)


def test_the_wall_needs_more_than_one_lane_and_shows_sixteen_at_most(qtbot) -> None:
    assert not Wall.fits(run_info(training=True, lanes=1))
    assert Wall.fits(run_info(training=True, lanes=2))
    panel = make(qtbot, Wall, run_info(training=True, lanes=64), size=(420, 300))
    assert panel.needed_lanes()[0] == 16
    panel.show_training(TrainingView(1, None, {0: lane_view(9, 1, 0.0)}))
    assert "16 of 64" in panel.tiles.caption
