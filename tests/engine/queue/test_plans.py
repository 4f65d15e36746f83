from __future__ import annotations

from typing import Any

import pytest

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.words import Words
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.queue import plans
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.run_spec import RunSpec


def schema(name: str, algorithm: str = "ppo") -> dict[str, Any]:
    found: dict[str, Any] = registry.algorithm(algorithm).Config.model_json_schema()["properties"][name]
    return found


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "1e-4, 0.001", [1e-4, 1e-3]),
        ("epochs", "1,2, 10", [1, 2, 10]),
        ("objective", "clip, adaptive kl", ["clip", "adaptive kl"]),
        ("layer_norm", "true,false", [True, False]),
        ("max_grad_norm", "0.5, null", [0.5, None]),
        ("max_grad_norm", "none", [None]),
    ],
)
def test_values_are_what_their_setting_takes(name: str, text: str, values: list[Any]) -> None:
    assert plans.can_vary(schema(name))
    assert plans.values_of(text, schema(name), "T") == values
    for value in values:
        registry.algorithm("ppo").Config.parse({name: value}, "ppo")


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("learning_rate", "0.1,,0.2", "commas"),
        ("learning_rate", "fast", "a number"),
        ("learning_rate", "0", "above 0"),
        ("learning_rate", "2", "at most 1"),
        ("learning_rate", "0.1, 0.1", "twice"),
        ("discount", "-1", "from 0 to 1"),
        ("epochs", "1.5", "whole"),
        ("objective", "no", "one of clip, adaptive kl"),
        ("layer_norm", "1", "true or false"),
        ("max_grad_norm", "-1", "above 0"),
    ],
)
def test_other_values_are_refused_in_words_that_can_be_translated(
    name: str, text: str, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence) as refused:
        plans.values_of(text, schema(name), "The setting")
    assert isinstance(refused.value.args[0], Words)


def test_what_is_no_number_no_choice_and_no_switch_cannot_vary() -> None:
    assert not plans.can_vary(schema("hidden"))
    assert not plans.is_number(schema("objective"))


def test_ranges_are_spread_as_their_setting_is_declared() -> None:
    assert plans.spread(1e-4, 1e-2, 3, schema("learning_rate")) == [1e-4, 1e-3, 1e-2]
    assert plans.spread(0.8, 1.0, 3, schema("discount")) == [0.8, 0.9, 1.0]
    assert plans.spread(16, 256, 5, schema("minibatch_size")) == [16, 32, 64, 128, 256]
    assert plans.spread(1, 3, 9, schema("epochs")) == [1, 2, 3], "none twice"
    assert plans.spread(0.5, 1.0, 1, schema("discount")) == [0.5]
    with pytest.raises(UserError, match="smaller"):
        plans.spread(1.0, 1.0, 3, schema("discount"))


def test_a_preset_written_out_is_the_same_run() -> None:
    catalogue = build_catalogue(own=False)
    spec = RunSpec(
        env="CartPole-v1", algorithm="ppo", preset=catalogue.presets_for("CartPole-v1", "ppo")[0].name
    )
    before, after = set_up(spec), set_up(plans.resolved(spec, catalogue))
    assert after.config == before.config
    assert (after.lanes, after.budget, after.until_solved) == (
        before.lanes,
        before.budget,
        before.until_solved,
    )
    changed = [
        set_up(one).config for one in plans.with_setting(plans.resolved(spec, catalogue), "epochs", [3, 4])
    ]
    assert [config.model_dump() | {"epochs": 0} for config in changed] == [
        before.config.model_dump() | {"epochs": 0}
    ] * 2
    assert [config.model_dump()["epochs"] for config in changed] == [3, 4]


def test_every_algorithm_runs_by_its_own_preset_and_every_seed() -> None:
    catalogue = build_catalogue(own=False)
    spec = RunSpec(env="CartPole-v1", algorithm="ppo", config={"epochs": 3}, steps=5000)
    runs = plans.with_seeds(plans.with_algorithms(spec, ["ppo", "dqn"], catalogue), [4, 7])
    assert [(run.algorithm, run.seed) for run in runs] == [("ppo", 4), ("ppo", 7), ("dqn", 4), ("dqn", 7)]
    assert runs[0].config == {"epochs": 3}
    assert runs[2].preset == catalogue.presets_for("CartPole-v1", "dqn")[0].name
    for run in runs:
        assert set_up(run).budget
