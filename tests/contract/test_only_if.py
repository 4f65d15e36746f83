"""A setting that is declared to have no effect with the others as they are has none: bit by bit."""

from __future__ import annotations

from typing import Any

import pytest

from rlstudio.core.hyperparameters import ABOVE_ZERO, without_effect
from rlstudio.core.registry import algorithm
from tests.contract.test_algorithms import PAIRS, build, busy, run, same

ENV: dict[str, str] = {}
for _env, _name in PAIRS:
    ENV.setdefault(_name, _env)
STEPS = 160
UNTOLD = {
    ("rating_games", "rating_share"),  # games are rated by the run, beside learning
    ("noise", "noise_share"),  # it is drawn all the same, and other chance follows
    ("label_budget", "judge"), ("steps_per_label", "judge"), ("judge_errors", "judge"),  # somebody answers
    ("expert", "teacher"), ("asked_share", "teacher"),
}  # fmt: skip
"""Settings of which a short run of learning alone tells nothing."""
NOTED = ("policy.deviation", "model.")
"""What begins so is noted all the same, and nothing follows from it."""


def schemas(name: str) -> dict[str, Any]:
    """The settings of an algorithm, as forms know them."""
    return algorithm(name).Config.model_json_schema()["properties"]


DECLARED = [
    (name, setting, place, other)
    for name in ENV
    for setting, schema in schemas(name).items()
    for place, wanted in enumerate(schema.get("only_if", ()))
    for other in wanted
    if algorithm(name).acts_by == "learning" and (setting, other) not in UNTOLD
]


def other_value(schema: dict[str, Any], value: Any) -> Any:
    """Another value that this setting takes."""
    if isinstance(value, bool):
        return not value
    if "enum" in schema:
        return next(option for option in schema["enum"] if option != value)
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return [24]
    if value is None:  # a number that may be left out
        return 1 if any(kind.get("type") == "integer" for kind in schema["anyOf"]) else 0.01
    high = schema.get("maximum", 1e9)
    return type(value)(value * 2 + 1 if value * 2 + 1 <= high else (value + high) / 2)


@pytest.mark.parametrize("name", ENV)
def test_what_is_needed_is_a_setting_and_one_of_its_values(name: str) -> None:
    known = schemas(name)
    for schema in known.values():
        for wanted in schema.get("only_if", ()):
            for other, needed in wanted.items():
                assert other in known
                default = known[other]["default"]
                assert isinstance(default, int | float) if needed == ABOVE_ZERO else needed
                for value in [] if needed == ABOVE_ZERO else needed:
                    algorithm(name).Config(**{other: value})


def idle_config(name: str, setting: str, place: int, other: str) -> dict[str, Any]:
    """Settings under which it has no effect, of this alternative by this other setting."""
    known, config = schemas(name), dict(busy(name))
    for number, wanted in enumerate(known[setting]["only_if"]):
        reason = other if number == place else next(iter(wanted))
        if wanted[reason] == ABOVE_ZERO:
            config[reason] = type(known[reason]["default"])(0)
        else:
            options = known[reason].get("enum") or [True, False]
            config[reason] = next(option for option in options if option not in wanted[reason])
    return config


@pytest.mark.parametrize(("name", "setting", "place", "other"), DECLARED)
def test_it_has_no_effect(name: str, setting: str, place: int, other: str) -> None:
    config = idle_config(name, setting, place, other)
    known = schemas(name)
    values = {other: schema.get("default") for other, schema in known.items()} | config
    assert setting in without_effect(known, values)
    states = []
    for value in (values[setting], other_value(known[setting], values[setting])):
        spec, learner = build(ENV[name], name, config={**config, setting: value})
        run(learner, spec.make_world(2 if algorithm(name).lanes is None else algorithm(name).lanes, 0), STEPS)
        states.append(learner.state())
    same(*({key: part for key, part in state.items() if not key.startswith(NOTED)} for state in states))
