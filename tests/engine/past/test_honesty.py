from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.engine.past.honesty import honesty
from rlstudio.engine.past.recording import Moment, Recording
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.timeline import KNOWN, why_incomparable
from tests.engine.stages import open_stage


def recorded(*episodes: tuple[list[float], list[float], str]) -> Recording:
    """Episodes of values and rewards that were "terminated" or "truncated", or "": no end is recorded."""
    recording = Recording()
    recording.policies.note(1000, {"weights": np.zeros(1)})
    nothing = np.zeros(1)
    for number, (values, rewards, ending) in enumerate(episodes):
        recording.begin(number, None, None, anew=True)
        for step, (value, reward) in enumerate(zip(values, rewards, strict=True)):
            decision = ShownDecision(action=0)
            recording.append(Moment(0, decision, nothing, reward, step, 0.0, False, 0, value=value))
        if ending:
            end = Moment(0, None, nothing, 0.0, len(values), 0.0, False, 0, terminal=ending == "terminated")
            recording.append(end)
    return recording


def test_what_came_is_the_discounted_return_of_an_episode_that_ended() -> None:
    found = honesty(recorded(([5.0, 4.0, 3.0], [1.0, 0.0, 2.0], "terminated")), 0.5, clipped=False)
    assert sorted(zip(found.predicted.tolist(), found.came.tolist(), strict=True)) == [
        (3.0, 2.0), (4.0, 1.0), (5.0, 1.5),
    ]  # fmt: skip
    assert found.unknown == 0
    assert len(set(found.episode.tolist())) == 1
    assert found.policy is not None
    assert found.policy.tolist() == [1000] * 3, "the steps of training behind the policy that decided"


def test_an_unknown_future_is_left_out() -> None:
    """Cut off by time, interrupted by a gap, or still going on: nobody knows what would have followed."""
    found = honesty(
        recorded(
            ([1.0, 1.0], [1.0, 1.0], "truncated"),
            ([2.0], [1.0], ""),
            ([7.0], [3.0], "terminated"),
            ([9.0], [1.0], ""),
        ),
        0.9,
        clipped=False,
    )
    assert found.predicted.tolist() == [7.0]
    assert found.came.tolist() == [3.0]
    assert found.unknown == 4


def test_long_before_a_cut_the_return_is_known() -> None:
    """What is not known weighs γ^(steps left), and counts as known at 1 %: at γ = .5 seven steps before."""
    values, ones = [2.0, *[3.0] * 9], [1.0] * 10
    for ending in ("truncated", ""):
        found = honesty(recorded((values, ones, ending)), 0.5, clipped=False)
        assert found.predicted.tolist() == [3.0, 3.0, 3.0, 2.0]
        np.testing.assert_allclose(found.came, 2.0, rtol=KNOWN)
        assert found.unknown == 6
        assert len(set(found.episode.tolist())) == 1
    both = honesty(recorded((values, ones, ""), (values, ones, "truncated")), 0.5, clipped=False)
    assert np.unique(both.episode, return_counts=True)[1].tolist() == [4, 4], "episodes of their own"


def test_a_person_plays_long_after_the_policy() -> None:
    recording = recorded(([3.0] * 10, [1.0] * 10, "terminated"))
    recording[9].human = True
    found = honesty(recording, 0.5, clipped=False)
    assert len(found.came) == 3
    np.testing.assert_allclose(found.came, 2.0, rtol=KNOWN)


@pytest.mark.parametrize(
    ("discount", "says"), [(0.99, "counts for at most 1% after 459 steps"), (1.0, "is not known.")]
)
def test_where_nothing_is_known_it_is_said_why(discount: float, says: str) -> None:
    episode = ([1.0] * 200, [1.0] * 200, "truncated")
    assert says in honesty(recorded(episode), discount, clipped=False).reason
    assert not honesty(recorded(), discount, clipped=False).reason
    assert not honesty(recorded(episode, ([1.0], [1.0], "terminated")), discount, clipped=False).reason
    assert 0.99**459 <= KNOWN < 0.99**458


def test_rewards_count_as_they_are_learned_from() -> None:
    recording = recorded(([1.0, 1.0], [7.0, -4.0], "terminated"))
    assert honesty(recording, 1.0, clipped=True).came.tolist() == [-1.0, 0.0]
    assert honesty(recording, 1.0, clipped=False).came.tolist() == [-4.0, 3.0]


def test_where_a_person_played_the_policy_is_not_judged() -> None:
    recording = recorded(([1.0, 1.0, 1.0], [1.0, 1.0, 1.0], "terminated"))
    recording[1].human = True
    found = honesty(recording, 1.0, clipped=False)
    assert found.came.tolist() == [1.0]
    assert found.unknown == 2


@pytest.mark.parametrize(
    ("env", "settings", "config", "says"),
    [
        ("CartPole-v1", {}, {}, ""),
        ("CartPole-v1", {}, {"normalise_rewards": True}, "another unit"),
        ("ALE/Breakout-v5", {"episodic_life": True}, {}, "lost life"),
        ("ALE/Breakout-v5", {"episodic_life": False, "life_cost": 1.0}, {}, "lost life"),
        ("ALE/Pong-v5", {}, {}, ""),
        *(
            (env, {}, registry.algorithm(name).Config().model_dump(), "reward is learned")
            for env, name in (
                ("CartPole-v1", "gail"),
                ("Pendulum-v1", "preferences"),
                ("rlstudio/Sentences-v0", "instruct"),
            )
        ),
        ("CartPole-v1", {}, registry.algorithm("ppo").Config().model_dump(), ""),
        ("Pendulum-v1", {}, registry.algorithm("sac").Config().model_dump(), "entropy that is still to come"),
        ("Pendulum-v1", {}, registry.algorithm("td3").Config().model_dump(), ""),
        ("rlstudio/GridWorld-v0", {}, registry.algorithm("dyna_q").Config().model_dump(), ""),
        ("rlstudio/GridWorld-v0", {}, {"bonus": 0.001}, "as if it were a reward"),
    ],
)
def test_values_of_another_return_are_not_compared(
    env: str, settings: dict[str, Any], config: dict[str, object], says: str
) -> None:
    found = why_incomparable(registry.environment(env, settings).settings.model_dump(), config)
    assert (says in found) if says else found == ""


def test_a_stage_tells_what_came_of_its_values() -> None:
    stage = open_stage("CartPole-v1", "dqn")
    stage.set_speed(None)
    while stage.decisions < 100:
        stage.advance()
    found, recording = stage.past.honesty(), stage.past.review.recording
    discount = stage.past.recorder.bookmarks.discount
    assert discount is not None
    ends = [n for n in range(len(recording)) if recording[n].decision is None]
    assert len(found.predicted) == sum(recording[n].decision is not None for n in range(ends[-1]))
    last = recording[ends[-1] - 1]
    assert math.isclose(found.predicted[0], last.value, rel_tol=1e-6)
    assert found.came[0] == last.reward
    longest = max(found.came)
    assert longest <= (1 - discount**500) / (1 - discount)
    stage.close()
