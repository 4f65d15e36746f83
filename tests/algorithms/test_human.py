"""A person as a policy: offered where there are keys, never trained, and of whom nothing is known."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.policy import Insight
from rlstudio.core.registry import algorithm, algorithm_ids, environment, environment_ids
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec

HUMAN = algorithm("human")


def test_only_one_is_played_by_a_person() -> None:
    kinds = {name: algorithm(name).acts_by for name in algorithm_ids()}
    assert [name for name, acts_by in kinds.items() if acts_by == "person"] == ["human"]
    assert kinds["random"] == "rule"
    assert {name for name, a in kinds.items() if a == "planning"} == {
        "value_iteration",
        "policy_iteration",
        "max_ent_irl",
        "linear_irl",
    }


@pytest.mark.parametrize("env", environment_ids())
def test_it_fits_where_there_are_keys(env: str) -> None:
    spec = environment(env)
    assert (HUMAN.misfit(spec) is None) == bool(spec.key_bindings)


@pytest.mark.parametrize("env", ["CartPole-v1", "Pendulum-v1", "Taxi-v4"])
def test_it_has_no_thoughts_and_no_parameters(env: str) -> None:
    spec = environment(env)
    policy = HUMAN.make_policy(spec, HUMAN.Config(), device="cpu", seed=0)
    observation = np.zeros((3, *spec.observation_space.shape), np.int64)
    decision = policy.decide(observation, explore=False)
    assert decision.insight == Insight()
    assert decision.action.shape == (3, *spec.action_space.shape)
    assert policy.state() == {}
    assert HUMAN.shows == frozenset()
    assert HUMAN.metrics == ()


def test_it_cannot_be_trained() -> None:
    sentence = r"human cannot be trained, it is played in the window: start rlstudio and choose CartPole and"
    with pytest.raises(UserError, match=sentence):
        open_session(RunSpec(env="CartPole-v1", algorithm="human"), None)
    spec = environment("CartPole-v1")
    player = HUMAN(spec, HUMAN.Config(), device="cpu", seed=0)
    with pytest.raises(UserError, match="a person plays in the window"):
        player.learn(spec.make_world(1, 0))
