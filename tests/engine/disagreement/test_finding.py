"""Both agents are asked about the same states, and the list tells what they said there."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.core.policy import decided
from rlstudio.core.spaces import Box, Discrete
from rlstudio.engine.disagreement.finding import APART, MOMENTS, find
from rlstudio.engine.disagreement.measures import TEMPERATURE, Asked, distribution, divergences
from rlstudio.engine.play.agent import Agent, open_agent
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.worker.messages import OpenStage


def agent(env: str = "CartPole-v1", algorithm: str = "dqn", seed: int = 0, **settings: object) -> Agent:
    spec = RunSpec(env=env, algorithm=algorithm, seed=seed, env_settings=settings)
    return open_agent(OpenStage(spec=spec, seed=seed))


def discrete(*rows: list[float], actions: Array | None = None) -> Asked:
    table = np.array(rows)
    return Asked(table.argmax(1) if actions is None else actions, table)


def test_the_divergence_is_jensen_and_shannons_in_bits() -> None:
    p, q = [0.5, 0.5, 0.0], [0.1, 0.2, 0.7]
    middle = [(x + y) / 2 for x, y in zip(p, q, strict=True)]

    def entropy(row: list[float]) -> float:
        return -sum(x * math.log2(x) for x in row if x > 0)

    wanted = entropy(middle) - (entropy(p) + entropy(q)) / 2
    found = divergences(discrete(p, p, [1, 0, 0]), discrete(q, p, [0, 0, 1]), None, Discrete(n=3))
    np.testing.assert_allclose(found, [wanted, 0.0, 1.0], atol=1e-12)


def test_action_values_weigh_by_what_is_usually_at_stake() -> None:
    values = np.array([[1.0, 0.0], [1.0, 0.9], [3.0, 2.0]])
    made = distribution(Asked(values.argmax(1), value=values), None, 2)
    odds = made[:, 0] / made[:, 1]
    np.testing.assert_allclose(odds, np.exp(np.array([1.0, 0.1, 1.0]) / TEMPERATURE))
    scaled = distribution(Asked(values.argmax(1), value=100 * values + 7), None, 2)
    np.testing.assert_allclose(scaled, made, err_msg="in whatever unit rewards are")
    legal = np.array([[True, True], [False, True], [True, True]])
    assert distribution(Asked(values.argmax(1), value=values), legal, 2)[1].tolist() == [0.0, 1.0]
    flat = distribution(Asked(np.zeros(2, int), value=np.ones((2, 2))), None, 2)
    np.testing.assert_allclose(flat, 0.5)
    alone = distribution(Asked(np.array([1, 0])), None, 2)
    assert alone.tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_continuous_actions_are_apart_in_parts_of_their_range() -> None:
    space = Box(shape=(2,), low=[-1.0, 0.0], high=[1.0, 10.0])
    one, other = Asked(np.array([[-1.0, 5.0], [9.0, 0.0]])), Asked(np.array([[1.0, 5.0], [1.0, 5.0]]))
    found = divergences(one, other, None, space)
    np.testing.assert_allclose(found, [math.sqrt(0.5), math.sqrt(0.125)], err_msg="clipped to the range")


@pytest.mark.parametrize(
    ("one", "other"), [("dqn", "ppo"), ("dqn", "dqn"), ("ppo", "random")], ids=lambda name: name
)
def test_both_are_asked_about_the_very_states_of_the_list(one: str, other: str) -> None:
    a, b = agent(algorithm=one, seed=1), agent(algorithm=other, seed=2)
    found = find(a, b, seed=5)
    assert found.moments
    assert len(found.moments) <= MOMENTS
    for moment in found.moments:
        seen = moment.a.observation
        assert seen is not None
        np.testing.assert_array_equal(seen, moment.b.observation)
        for each, said in ((a, moment.a), (b, moment.b)):
            fresh = decided(each.policy, seen[None], None)
            if fresh.insight.action_values is not None:
                np.testing.assert_array_equal(said.action_values, fresh.insight.action_values[0])
            if not each.policy.draws:
                assert said.action == fresh.action[0]
    ranked = [moment.divergence for moment in found.moments if not moment.first]
    assert ranked == sorted(ranked, reverse=True)
    for side in "ab":
        steps = sorted(moment.step for moment in found.moments if moment.visited == side)
        assert all(later - step >= APART for step, later in pairwise(steps))


def test_where_they_part_is_the_last_state_that_both_episodes_have() -> None:
    a, b = agent(algorithm="dqn", seed=1), agent(algorithm="dqn", seed=2)
    found = find(a, b, seed=5)
    assert found.parted is not None
    display = a.spec.make_display(5)
    seen = display.reset(5)
    for _ in range(found.parted):
        one, other = (decided(each.policy, seen, None).action for each in (a, b))
        assert one[0] == other[0]
        seen = display.step(one).observation
    choices = [decided(each.policy, seen, None).action[0] for each in (a, b)]
    assert choices[0] != choices[1]
    first = found.moments[0]
    assert first.first
    assert (first.visited, first.step, first.same) == ("a", found.parted, False)
    np.testing.assert_array_equal(first.picture, display.frame())
    assert sum(moment.first for moment in found.moments) == 1


def test_an_agent_agrees_with_itself() -> None:
    a, b = agent(seed=3), agent(seed=3)
    found = find(a, b, seed=5)
    assert (found.parted, found.mean, found.agreement, found.moments) == (None, 0.0, 1.0, ())
    assert found.returns[0] == found.returns[1]


def test_continuous_agents(tmp_path: object) -> None:
    found = find(agent("Pendulum-v1", "sac", 1), agent("Pendulum-v1", "ppo", 2), seed=3, steps=40)
    assert found.agreement is None
    assert found.ended == (False, False)
    assert found.steps == (40, 40)
    assert 0 < found.mean <= 1
    assert found.moments[0].a.action_vector is not None
    assert found.moments[0].picture is not None


def test_what_cannot_be_compared_is_said_in_a_sentence() -> None:
    with pytest.raises(UserError, match="one agent plays CartPole-v1, the other one Acrobot-v1"):
        find(agent(), agent("Acrobot-v1"), seed=0)
    maze = "rlstudio/Maze-v0"
    with pytest.raises(UserError, match="what the two agents see is not the same"):
        find(agent(maze, "q_learning"), agent(maze, "q_learning", columns=21), seed=0)
