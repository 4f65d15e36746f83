"""What a viewer is shown of updates that change a table, and of sweeps."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec


def start(opened: list[Session], algorithm: str, **config: object) -> Session:
    run = RunSpec(env="rlstudio/Maze-v0", algorithm=algorithm, config=config, lanes=1)
    session = open_session(run, None)
    opened.append(session)
    session.pause()
    return session


def step(session: Session, until: str) -> None:
    session.step_until(until)  # type: ignore[arg-type]
    while session.until is not None:
        session.advance(0.05)


def test_each_update_tells_which_entries_it_corrected(opened: list[Session]) -> None:
    session = start(opened, "dyna_q", planning_steps=6)
    assert session.snapshot().corrected is None
    step(session, "update")
    real = session.snapshot()
    assert real.corrected is not None
    np.testing.assert_array_equal(real.corrected.planned, [False])
    assert session.run.stepped is not None
    assert real.corrected.state == session.run.stepped.transition.observation[0]
    at_rest = real.decision.at_rest  # else the episode has ended with this step
    assert real.corrected.action == (real.decision.came_by if at_rest else real.decision.action)
    table = session.run.algorithm.policy.state()["q"].copy()
    step(session, "update")
    thought = session.snapshot().corrected
    assert thought is not None
    assert thought.planned.all()
    assert len(thought.state) == 6
    changed = np.argwhere(session.run.algorithm.policy.state()["q"] != table)
    assert {tuple(entry) for entry in changed} <= set(zip(thought.state, thought.action, strict=True))
    assert session.snapshot().corrected is None, "each is told once"


def test_nothing_of_a_slow_run_is_missed(opened: list[Session]) -> None:
    session = start(opened, "dyna_q", planning_steps=3)
    session.resume()
    session.set_speed(20.0)
    found = []
    while session.run.step < 30:
        session.advance(0.05)
        seen = session.snapshot(frame=False).corrected
        if seen is not None:
            found.append(seen)
    planned = np.concatenate([one.planned for one in found])
    # The newest step is shown before it is learned from.
    assert (~planned).sum() in (session.run.step, session.run.step - 1)
    assert planned.sum() in (3 * session.run.step, 3 * session.run.step - 3)


def test_networks_have_no_entries_to_mark(opened: list[Session]) -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="ppo", lanes=2), None)
    opened.append(session)
    session.pause()
    step(session, "update")
    assert session.snapshot().corrected is None


def test_sweeps_say_which_part_of_the_method_they_are(opened: list[Session]) -> None:
    session = start(opened, "policy_iteration", evaluation_sweeps=3)
    phases, numbers = [], []
    for _ in range(5):
        step(session, "step")
        shown = session.snapshot()
        phases.append(shown.phase)
        assert shown.trace is not None
        number, value, reward, _ = shown.trace[-1]
        numbers.append(number)
        assert shown.state_index is not None
        assert value == pytest.approx(session.run.algorithm.policy.state()["v"][shown.state_index])
        assert reward == 0
    assert phases == 3 * ["policy evaluation"] + ["policy improvement", "policy evaluation"]
    assert numbers == [1, 2, 3, 4, 5]


def test_who_plans_goes_nowhere_and_visits_nothing(opened: list[Session]) -> None:
    assert start(opened, "value_iteration").run.visits is None
    assert start(opened, "q_learning").run.visits is not None


def test_a_step_by_update_shows_what_it_changed(opened: list[Session]) -> None:
    """The world stands still between two minibatches: the same state, thought of before and after."""
    run = RunSpec(
        env="CartPole-v1", algorithm="ppo", lanes=2, config={"rollout_steps": 16, "minibatch_size": 16}
    )
    session = open_session(run, None)
    opened.append(session)
    session.pause()
    step(session, "update")
    first = session.snapshot().decision
    assert first.at_rest
    assert first.before_probabilities is None
    step(session, "update")
    second = session.snapshot().decision
    policy, world = session.run.algorithm.policy, session.run.world
    now = policy.decide(world.observe(), explore=False).insight.action_probabilities
    assert now is not None
    np.testing.assert_array_equal(second.action_probabilities, now[0])
    np.testing.assert_array_equal(second.before_probabilities, first.action_probabilities)
    assert (second.before_probabilities != second.action_probabilities).any()
    again = session.snapshot().decision
    np.testing.assert_array_equal(again.before_probabilities, first.action_probabilities)
    step(session, "step")
    assert session.snapshot().decision.before_probabilities is None, "of another state"
    session.resume()
    assert not session.snapshot().decision.at_rest


def test_the_fatal_step_stays_in_view(opened: list[Session]) -> None:
    """At a pace and step by step: the trap and the return it brought, not the start of the next episode."""
    session = start(opened, "q_learning", epsilon_initial=1.0, epsilon_final=1.0)
    world = session.run.world
    while session.run.episodes == 0:
        step(session, "step")
    seen = session.snapshot()
    stepped = session.run.stepped
    assert stepped is not None
    (ended,) = stepped.transition.episodes
    assert seen.ended
    assert (seen.episode, seen.episode_step, seen.episode_return) == (1, ended.length, ended.episode_return)
    assert seen.state_index == stepped.transition.next_observation[0] != world.observe()[0]
    assert seen.decision.action == stepped.decision.action[0]
    assert seen.frame is not None
    assert (seen.frame != world.frame()).any(), "the world stands at the start again"
    step(session, "step")
    after = session.snapshot()
    assert (after.ended, after.episode, after.episode_step) == (False, 2, 1)
    session.resume()
    session.set_speed(50.0)
    while not session.screen.at_an_end(session.run.stepped):
        session.advance(0.05)
    at = session.run.step
    assert 0 < session.advance(0.05) <= 0.6 / 50
    assert session.run.step == at, "it waits"


def test_at_full_speed_no_ending_is_drawn(opened: list[Session]) -> None:
    session = start(opened, "q_learning", epsilon_initial=1.0, epsilon_final=1.0)
    session.resume()
    session.advance(0.1)
    assert session.run.episodes > 3
    assert session.run.world.ending is None
