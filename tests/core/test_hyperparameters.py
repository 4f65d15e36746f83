from __future__ import annotations

from typing import Literal

import pytest

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.hyperparameters import Hyperparameters, from_text, setting


class Example(Hyperparameters):
    """Two settings."""

    learning_rate: float = setting(1e-3, "Learning rate", "Size of a step.", gt=0, le=1, log=True, live=True)
    layers: tuple[int, ...] = setting((64, 64), "Layers", "Units per hidden layer.")
    double: bool = setting(False, "Double", "Whether to pick and to judge with different networks.")


def test_unknown_names_are_refused_with_the_nearest_ones() -> None:
    with pytest.raises(UnknownId, match="perhaps you mean learning_rate"):
        Example.parse({"learning_rat": 1}, "dqn")


@pytest.mark.parametrize("value", [0, -1.0, 2.0, float("nan"), float("inf"), "fast"])
def test_values_out_of_bounds_are_refused_in_one_sentence(value: object) -> None:
    with pytest.raises(UserError) as caught:
        Example.parse({"learning_rate": value}, "dqn")
    assert str(caught.value).startswith("learning_rate of dqn must be ")
    assert "\n" not in str(caught.value)


def test_text_is_read_as_json_where_it_is_json() -> None:
    assert from_text("0.5") == 0.5
    assert from_text("[8, 4]") == [8, 4]
    assert from_text("true") is True
    assert from_text("yes") == "yes"
    with pytest.raises(UnknownId, match="perhaps you mean double"):
        Example.parse({"doubel": from_text("true")}, "dqn")


def test_none_is_no_value_where_none_is_possible() -> None:
    class Optional(Hyperparameters):
        steps: int | None = setting(5, "Steps", "How many.")
        name: str | None = setting("a", "Name", "What it is called.")
        baseline: Literal["none", "average"] = setting("average", "Baseline", "What is subtracted.")

    parsed = Optional.parse(dict.fromkeys(("steps", "name", "baseline"), "none"), "it")
    assert (parsed.steps, parsed.name, parsed.baseline) == (None, "none", "none")
    with pytest.raises(UserError, match="learning_rate of it must be a number"):
        Example.parse({"learning_rate": "none"}, "it")


def test_only_live_settings_change_during_a_run() -> None:
    example = Example()
    example.set_live("learning_rate", 0.25, "dqn")
    assert example.learning_rate == 0.25
    with pytest.raises(UserError, match="cannot change during a run"):
        example.set_live("double", True, "dqn")
    with pytest.raises(UserError, match="less than or equal to 1"):
        example.set_live("learning_rate", 3, "dqn")
    assert example.learning_rate == 0.25


def test_the_schema_carries_what_a_form_needs() -> None:
    rate = Example.model_json_schema()["properties"]["learning_rate"]
    assert rate["title"] == "Learning rate"
    assert rate["exclusiveMinimum"] == 0
    assert rate["maximum"] == 1
    assert rate["log"] is True
    assert rate["live"] is True
