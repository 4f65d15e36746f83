"""What a map of states can show of a run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from rlstudio.app.panels.state_map.chart_layers import layer_of, words
from rlstudio.core.worlds.chart import ChartRequest, ChartValues
from tests.app.panels.state_map.state_maps import LISTED


def test_what_is_not_known_is_not_drawn() -> None:
    request = ChartRequest(0, 1, (0, 1), (0, 1), columns=2, rows=1)
    values = ChartValues(request, np.zeros(2), value=np.float32([[np.nan, 3.0]]))
    layer = layer_of(values, "value", 0, LISTED)
    assert layer is not None
    assert (layer.low, layer.high) == (3.0, 3.0)
    for mode in ("choice", "actions", "probabilities", "command"):
        assert layer_of(values, mode, 0, LISTED) is None


def test_values_of_actions_chosen_are_called_so() -> None:
    """A critic's Q(s, a) is not the value of a state."""
    request = ChartRequest(0, 1, (0, 1), (0, 1), columns=2, rows=1)
    values = ChartValues(request, np.zeros(2), value=np.float32([[1.0, 3.0]]))
    judged = replace(LISTED, value_of="action")
    assert "critic" in words("value", judged)[3]
    assert "critic" not in words("value", LISTED)[3]
    titles = [layer.title for info in (judged, LISTED) if (layer := layer_of(values, "value", 0, info))]
    assert titles == ["Q of the action", "expected return"]
