"""Settings that a form leaves out: of no use in an environment, or described without sense."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.forms.run_schema import of_use
from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.engine.catalogue import build_catalogue


def test_settings_of_which_an_environment_makes_nothing_are_left_out() -> None:
    known = build_catalogue()
    schema = next(entry for entry in known.algorithms if entry.id == "ppo").settings_schema
    table = set(of_use(schema, ("discrete",))["properties"])
    left_out = {"frame_difference", "mirror", "mirror_steps", "initial_deviation"}
    assert set(schema["properties"]) - table == left_out
    assert "frame_difference" in of_use(schema, ("discrete", "pixels"))["properties"]
    assert "initial_deviation" in of_use(schema, ("continuous",))["properties"]


def test_no_grid_is_offered_to_see_motion() -> None:
    """Nothing moves in a table of states; pictures of games do."""
    known = build_catalogue()
    schema = next(entry for entry in known.algorithms if entry.id == "ppo").settings_schema
    offered = {
        entry.id: "frame_difference" in of_use(schema, entry.capabilities)["properties"]
        for entry in known.environments
    }
    grids = [entry.id for entry in known.environments if "grid" in entry.capabilities]
    assert len(grids) >= 6
    assert not any(offered[grid] for grid in grids)
    assert offered["ALE/Pong-v5"]


@pytest.mark.parametrize(
    "broken",
    [
        {"type": "array", "items": "integer", "default": [1]},
        {"type": "array", "items": {"type": "integer", "minimum": "low"}, "default": [1]},
        {"type": "array", "prefixItems": ["x"], "default": [1]},
    ],
)
def test_a_setting_whose_description_makes_no_sense_is_left_out(qtbot: QtBot, broken: dict) -> None:
    """It could be shown, and failed when its value was asked for, with the run that was to begin."""
    good = {"type": "integer", "default": 3, "title": "Good"}
    form = SchemaForm({"properties": {"broken": broken, "good": good}})
    qtbot.addWidget(form)
    assert form.names == ["good"]
    assert form.value() == {}
