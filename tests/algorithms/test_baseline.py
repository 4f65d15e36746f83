"""Rules of thumb: they play as they are, and their measured returns are lines across the curve."""

from __future__ import annotations

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env

from rlstudio.algorithms.baseline import RuleOfThumb
from rlstudio.core.errors import UserError
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.spaces import Discrete
from rlstudio.engine.play.ready_policies import references, rule_returns, without_training
from rlstudio.envs.gym.ids import WORLDS

RULED = [id for id in BUILT_IN_ENVIRONMENTS if not id.startswith("ALE/") and environment(id).baselines()]


@pytest.mark.parametrize("id", RULED)
def test_rules_are_functions_of_what_is_seen_and_better_than_chance(id: str) -> None:
    spec = environment(id)
    assert RuleOfThumb in list(without_training(spec))
    world = spec.make_world(6, 4)
    rng = np.random.default_rng(0)
    for rule in spec.baselines():
        assert rule.title
        assert rule.help.endswith(".")
        seen = world.observe()
        first = rule.act(seen)
        np.testing.assert_array_equal(first, rule.act(seen.copy()))
        np.testing.assert_array_equal(first[2:3], rule.act(seen[2:3]))
        space = spec.action_space
        assert isinstance(space, Discrete)
        assert first.shape == (6,)
        assert ((first >= 0) & (first < space.n)).all()
        for _ in range(5):
            world.step(rng.integers(0, space.n, 6))


@pytest.mark.parametrize("id", RULED)
def test_their_returns_are_measured_and_say_so(id: str) -> None:
    spec = environment(id)
    found = [one for one in references(spec) if one.algorithm.startswith("baseline")]
    assert [one.title for one in found] == [rule.title for rule in spec.baselines()]
    assert found[0].algorithm == "baseline"
    assert found[0].episodes == 64
    assert found[0].mean_return == rule_returns(spec, spec.baselines()[0], 64, 0).mean()


def test_there_are_only_so_many() -> None:
    spec = environment("rlstudio/Junction-v0")
    with pytest.raises(UserError, match="no rule of thumb 9: the last is 1"):
        RuleOfThumb(spec, RuleOfThumb.Config(rule=9), device="cpu", seed=0)
    assert RuleOfThumb.misfit(environment("CartPole-v1"))
    assert references(environment("CartPole-v1")) == ()


@pytest.mark.parametrize("id", WORLDS)
def test_gymnasium_has_them_and_its_checker_passes(id: str) -> None:
    check_env(gymnasium.make(id).unwrapped, skip_render_check=True)
    limited = "max_steps" in type(environment(id)).Settings.model_fields
    first = gymnasium.make(id, render_mode="rgb_array", **({"max_steps": 7} if limited else {}))
    first.reset(seed=3)
    assert first.render().shape[2] == 3
    ends = [(False, False)]
    while not any(ends[-1]):
        ends.append(first.step(first.action_space.sample())[2:4])
        assert len(ends) <= (8 if limited else 1000)
    if ends[-1][1]:
        assert not ends[-1][0]
        assert not limited or len(ends) == 8
