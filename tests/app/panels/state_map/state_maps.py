"""Maps of states to show, and what a worker would answer to them."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from rlstudio.app.panels.state_map.state_map import StateMap
from rlstudio.core.worlds.chart import ChartRequest, ChartValues, StateChart, angle, number
from rlstudio.engine.worker.messages import RunInfo
from tests.app.panels.samples import THEMES, make, run_info, snapshot

POLE = StateChart(
    shape=(4,),
    dimensions=(
        number(0, "position", "m", -2.0, 2.0),
        number(1, "velocity", "m/s", -3.0, 3.0),
        number(2, "angle", "rad", -0.2, 0.2),
        number(3, "spin", "rad/s", -1.0, 1.0),
    ),
    axes=(2, 3),
)
ROD = StateChart(shape=(3,), dimensions=(angle(0, 1, "angle"), number(2, "velocity", "rad/s", -8.0, 8.0)))
LISTED = run_info(chart=POLE, action_names=("LEFT", "RIGHT"), shows=("action_values", "value"))
DRAWN = run_info(
    chart=ROD,
    action_names=("TORQUE",),
    shows=("action_distribution",),
    action_low=(-2.0,),
    action_high=(2.0,),
)


def shown(qtbot, info: RunInfo = LISTED, theme=THEMES[0], size=(380, 360)) -> StateMap:
    return make(qtbot, StateMap, info, size, theme)


def asked(panel: StateMap, now: float) -> ChartRequest | None:
    want = panel.snapshot_request(now)
    assert not want.frame
    return want.charts[0] if want.charts else None


def answer(request: ChartRequest, **tables: np.ndarray) -> ChartValues:
    """V rises to the right; LEFT is better in the upper half."""
    x_C, y_R = request.centres()
    value = np.broadcast_to(x_C, (request.rows, request.columns)).astype(np.float32)
    q = np.stack([np.broadcast_to(y_R[:, None], value.shape)] * 2, 2).astype(np.float32)
    q[:, :, 1] *= -1
    at = np.array(request.at if request.at is not None else np.zeros(4))
    return ChartValues(request, at, **(tables or {"value": value, "action_values": q}))


def feed(panel: StateMap, now: float = 0.0, **more: object) -> ChartRequest:
    request = asked(panel, now)
    assert request is not None
    panel.show_snapshot(snapshot(charts=(answer(request),), **more))
    return request


def colour(panel: StateMap, x: float, y: float) -> QColor:
    image: QImage = panel.view.grab().toImage()
    return image.pixelColor(panel.view.spot(x, y).toPoint())
