from __future__ import annotations

import time

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.play.stage import Stage
from tests.engine.stages import one_step, open_stage, play


def test_a_person_holds_the_last_action_without_idle_action(stage: Stage) -> None:
    stage.set_paused(True)
    stage.take_over(True)
    assert stage.spec.idle_action is None
    assert not stage.spec.turn_based
    taken = []
    for held in (1, 1, None, None, 0, None):
        stage.human_action(held)
        snapshot = one_step(stage)
        assert snapshot.human
        taken.append(snapshot.decision.action)
    assert taken == [1, 1, 1, 1, 0, 0]
    with pytest.raises(UserError, match="no action 5"):
        stage.human_action(5)
    stage.take_over(False)
    assert not one_step(stage).human


def test_where_nothing_is_no_action_time_waits_for_the_first_key(stage: Stage) -> None:
    """A cart that nobody pushes is not pushed on for the person."""
    one_step(stage)
    stage.set_paused(False)
    stage.set_speed(2.0)  # a cart that is pushed one way falls after ten decisions
    stage.take_over(True)
    seen = stage.snapshot()
    assert seen.awaits_key
    play(stage, 0.2)
    assert stage.episode.steps == seen.episode_step
    stage.human_action(1)
    stage.human_action(None)
    play(stage, 0.1)
    assert stage.episode.steps > seen.episode_step, "then time goes on by the last action"
    assert not stage.snapshot().awaits_key
    stage.restart()
    play(stage, 0.2)
    assert (stage.episode.steps, stage.snapshot().awaits_key) == (0, True)
    stage.take_over(False)
    play(stage, 0.1)
    assert stage.episode.steps > 0, "the agent needs no key"


def test_where_one_may_rest_a_person_who_takes_over_is_not_waited_for(stage: Stage) -> None:
    stage.spec.idle_action = 0
    stage.set_speed(20.0)
    stage.take_over(True)
    play(stage, 0.1)
    assert stage.episode.steps > 0


def test_idle_action(stage: Stage) -> None:
    stage.spec.idle_action = 0
    stage.set_paused(True)
    stage.take_over(True)
    stage.human_action(1)
    assert one_step(stage).decision.action == 1
    stage.human_action(None)
    assert one_step(stage).decision.action == 0
    stage.human_action(1)
    stage.human_action(None)  # a tap between two decisions
    assert one_step(stage).decision.action == 1
    assert one_step(stage).decision.action == 0


def test_turn_based_waits_for_the_person(maze: Stage) -> None:
    assert maze.spec.turn_based
    maze.take_over(True)
    play(maze, 0.3)
    assert maze.decisions == 0
    maze.set_speed(20.0)
    for action in (0, 2, 0):  # against a wall, down, up
        maze.human_action(action)
        maze.human_action(None)
    play(maze, 0.4)
    assert maze.decisions == 3
    assert maze.snapshot().human


def test_a_person_steers_by_vectors() -> None:
    stage = open_stage("LunarLanderContinuous-v3", "sac")
    try:
        info = stage.info()
        assert (info.action_low, info.action_high) == ((-1.0, -1.0), (1.0, 1.0))
        assert info.action_names == ("MAIN ENGINE", "SIDE ENGINES")
        snapshot = one_step(stage)
        assert snapshot.decision.action is None
        assert snapshot.decision.action_vector is not None
        assert snapshot.decision.action_vector.shape == (2,)
        assert not snapshot.human
        stage.take_over(True)
        for held, vector in ((None, (0, 0)), (info.key_bindings["Up+Left"], (1, -1)), (None, (0, 0))):
            stage.human_action(held)
            if held is None:
                stage.take_over(True)  # forget the key that was let go
            snapshot = one_step(stage)
            assert snapshot.human
            assert snapshot.decision.action_vector is not None
            assert tuple(snapshot.decision.action_vector) == vector
        with pytest.raises(UserError, match="there is no action 6: there are 6"):
            stage.human_action(6)
        stage.restart()
        assert stage.snapshot().decision.action_vector is None
    finally:
        stage.close()


def test_a_person_plays_and_begins_each_episode_with_a_key() -> None:
    stage = open_stage("CartPole-v1", "human")
    stage.set_speed(100.0)
    assert stage.human
    assert stage.info().acts_by == "person"
    play(stage, 0.1)
    assert stage.decisions == 0
    stage.take_over(False)
    assert stage.human, "there is nobody to give the controls back to"
    seen = stage.snapshot()
    assert (seen.decision.action_values, seen.decision.action_probabilities, seen.decision.value) == (
        None,
        None,
        None,
    )
    stage.human_action(0)
    deadline = time.perf_counter() + 10
    while not stage.episode.ended and time.perf_counter() < deadline:
        stage.advance()
    stage.human_action(None)
    batch = stage.flush()
    assert batch is not None
    assert batch.points["return"][1].tolist() == batch.points["length"][1].tolist() == [stage.episode.steps]
    assert batch.episodes == 1
    play(stage, 0.3)
    assert (stage.episode.number, stage.episode.steps) == (2, 0)
    stage.close()


def test_a_step_after_the_end_begins_the_next_episode_of_a_person_too(maze: Stage) -> None:
    maze.set_paused(True)
    maze.take_over(True)
    maze.episode.ended = True
    assert one_step(maze).episode == 2
    assert one_step(maze).episode_step == 0, "the new episode waits for a key"


@pytest.mark.parametrize("id", ["rlstudio/Glimpses-v0", "rlstudio/Feed-v0", "rlstudio/Views-v0"])
def test_a_person_sees_no_more_than_the_agent(id: str) -> None:
    """What the agent does not see leaves no trace in the picture while a person plays."""
    pictures = {}
    for hidden, secret in ((True, 0), (True, 1), (False, 0), (False, 1)):
        stage = open_stage(id, "random")
        try:
            stage.set_paused(True)
            stage.take_over(True)
            stage.human_action(0)
            one_step(stage)
            world = stage.display.world
            if id == "rlstudio/Glimpses-v0":
                world.picture[0, -4:] = secret  # below the windows of both looks
            elif id == "rlstudio/Feed-v0":
                world.parts["own"][0] = 2.0 * secret
            else:
                world.parts["object"][0] = secret
            stage.take_over(False)
            stage.take_over(hidden)
            pictures[hidden, secret] = stage.snapshot().frame
        finally:
            stage.close()
    assert np.array_equal(pictures[True, 0], pictures[True, 1])
    assert not np.array_equal(pictures[False, 0], pictures[False, 1])
    assert not np.array_equal(pictures[True, 0], pictures[False, 0])
