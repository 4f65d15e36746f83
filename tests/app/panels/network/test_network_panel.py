"""Inside the network: the layers in words, what they say in colours, idle units counted over real moments."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels.network.layers_view import (
    LayersView,
    filters_of,
    layer_facts,
    layer_title,
    network_title,
)
from rlstudio.app.panels.network.mosaic import cells, columns_for, maps, scale_of
from rlstudio.app.panels.network.network import NetworkPanel
from rlstudio.app.panels.network.recent_units import MOMENTS, RecentUnits
from rlstudio.core.inside.looking import Layer, NetworkRequest, NetworkView
from rlstudio.core.spaces import Box
from rlstudio.engine.worker.messages import SnapshotRequest
from rlstudio.nn.layers import described
from rlstudio.nn.network import Architecture
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    NETWORK,
    THEMES,
    full_snapshot,
    image_of,
    looked,
    make,
    run_info,
    snapshot,
)

ACTOR = described("actor", Architecture(Box(shape=(3,)), (("mean", 2),), (8,), activation="tanh"))
CRITIC = described(
    "critic", Architecture(Box(shape=(5,)), (("first", 1), ("second", 1)), (8,), separate_towers=True)
)


def test_layers_in_words() -> None:
    conv, *_, dense, policy, value = NETWORK.layers
    assert (
        network_title(NETWORK)
        == f"policy and value · sees 4 × 84 × 84 · {NETWORK.parameters / 1000:.0f}k parameters"
    )
    assert layer_title(conv) == "conv.0 · 8 × 8 convolution"
    assert layer_facts(conv) == "32 × 20 × 20 relu · 8.22k parameters"
    assert layer_facts(dense, "3 silent so far (9 moments)") == (
        "32 relu · 3 silent so far (9 moments) · 100k parameters"
    )
    assert (layer_title(policy), layer_facts(policy)) == ("policy · output", "4 · 132 parameters")
    assert layer_facts(value) == "1 · 33 parameters"
    assert network_title(ACTOR) == "actor · sees 3 inputs · 50 parameters"


def test_everything_is_shown_and_named(qtbot) -> None:
    info = run_info(networks=(ACTOR, CRITIC), action_names=("left", "right"))
    panel = make(qtbot, NetworkPanel, info)
    views = tuple(
        NetworkView(
            network.name, {layer.name: np.ones(layer.shape, np.float32) for layer in network.layers}, 3
        )
        for network in (ACTOR, CRITIC)
    )
    panel.show_snapshot(snapshot(networks=views))
    titles = [block.title for block in panel.view.blocks]
    assert [title.split(" · ")[0] for title in titles] == [
        "actor", "shared.0", "mean", "critic", "first.0", "first", "second.0", "second",
    ]  # fmt: skip
    assert panel.view.blocks[2].numbers == (("left", 1.0), ("right", 1.0))
    assert not panel.covered


def test_a_dead_unit_is_one_that_was_idle_in_every_moment() -> None:
    layer = Layer("conv.0", "convolution", (3, 2, 2), 10, activation="relu")
    units, values = RecentUnits(layer), np.zeros((3, 2, 2), np.float32)
    assert units.words() == ""
    values[0, 1, 1] = 0.5
    units.note(values)
    assert units.words() == "2 silent so far (1 moment)", "one moment kills nobody"
    values = np.roll(values, 1, 0)
    units.note(values)
    assert units.words() == "1 silent so far (2 moments)"
    for _ in range(MOMENTS):
        units.note(values)
    assert units.words() == f"2 dead in all of {MOMENTS} moments", "what was long ago is forgotten"
    tanh = RecentUnits(Layer("a.0", "dense", (2,), 3, activation="tanh"))
    tanh.note(np.float32([-0.999, 0.5]))
    assert tanh.words() == "1 saturated so far (1 moment)"
    silu = RecentUnits(Layer("a.0", "dense", (2,), 3, activation="silu"))
    silu.note(np.float32([0.0, 0.5]))
    assert silu.words() == ""


def test_the_same_moment_counts_once(qtbot) -> None:
    panel = make(qtbot, NetworkPanel, GRID_INFO)
    units = panel.units[NETWORK.name, "conv.0"]
    for step, wanted in ((17, 1), (17, 1), (18, 2)):
        shown = full_snapshot()
        shown.episode_step = step
        panel.show_snapshot(shown)
        assert units.moments == wanted


def test_it_asks_for_weights_only_where_they_are_shown(qtbot) -> None:
    panel = make(qtbot, NetworkPanel, GRID_INFO)
    assert panel.snapshot_request(0.0) == SnapshotRequest(False, network=NetworkRequest())
    panel.show_snapshot(full_snapshot())
    panel.pace.see(snapshot(episode_step=18))
    assert panel.snapshot_request(9.0) == SnapshotRequest(False, network=NetworkRequest())
    panel.switch.choose("weights")
    assert panel.snapshot_request(9.1) == SnapshotRequest(False, network=NetworkRequest(weights=True))
    assert panel.view.blocks[1].counts is not None
    assert panel.view.blocks[1].picture is not None, "the first layer's filters"
    assert panel.view.blocks[4].picture is None
    assert not NetworkPanel.fits(run_info())


def test_pictures_of_units() -> None:
    values = np.float32([[[0, 1]], [[2, 3]], [[4, 5]]])
    scale = scale_of(values, DARK)
    found = maps(values, 2, scale, 7)
    assert found.shape == (3, 5)
    np.testing.assert_array_equal(found[0], [*scale.colours(values[0, 0]), 7, *scale.colours(values[1, 0])])
    assert (found[2, 3:] == 7).all(), "there is no fourth"
    row = cells(np.float32([0, 1, 2]), 2, scale, 7)
    assert row.shape == (2, 2)
    assert row[1, 1] == 7
    assert scale_of(np.float32([-1, 2]), DARK).diverges
    assert not scale_of(np.float32([1, 2]), DARK).diverges
    assert columns_for(64, 300, 7) == 32
    assert columns_for(3, 300, 30) == 3


def test_filters_are_those_of_the_newest_frame() -> None:
    stack = np.arange(2 * 4 * 3 * 3, dtype=np.float32).reshape(2, 4, 3, 3)
    np.testing.assert_array_equal(filters_of(stack, (4, 84, 84)), stack[:, -1])
    dense = np.arange(2 * 2 * 12, dtype=np.float32).reshape(2, 24)
    np.testing.assert_array_equal(filters_of(dense, (2, 3, 4)), dense[:, :12].reshape(2, 3, 4))
    np.testing.assert_array_equal(filters_of(dense, (4, 3, 4)), dense[:, :12].reshape(2, 3, 4))
    assert filters_of(dense, (24,)).shape == (1, 24, 2)


@pytest.mark.parametrize("theme", THEMES, ids=["dark", "light", "projector"])
@pytest.mark.parametrize("mode", ["activations", "weights"])
def test_it_is_one_widget_however_many_units(qtbot, theme, mode) -> None:
    panel = make(qtbot, NetworkPanel, GRID_INFO, size=(340, 500), theme=theme)
    panel.switch.choose(mode)
    panel.show_snapshot(full_snapshot())
    qtbot.wait(20)
    assert len(panel.view.findChildren(LayersView)) == 0
    assert panel.view.height() > 300
    image = image_of(panel.view)
    colours = {image.pixel(x, y) for x in range(4, 300, 3) for y in range(60, 120, 3)}
    assert len(colours) > 20
    assert len(looked()["networks"]) == 1
