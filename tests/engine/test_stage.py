from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.messages import OpenStage, RunSpec, Snapshot
from rlstudio.engine.session import Session
from rlstudio.engine.stage import FOREVER, Stage

from .sessions import finish

MAZE = "rlstudio/Maze-v0"


def open_stage(env: str = "CartPole-v1", algorithm: str = "dqn", **more: Any) -> Stage:
    return Stage(OpenStage(spec=RunSpec(env=env, algorithm=algorithm, **more), seed=7))


@pytest.fixture
def stage() -> Iterator[Stage]:
    opened = open_stage()
    yield opened
    opened.close()


@pytest.fixture
def maze() -> Iterator[Stage]:
    opened = open_stage(MAZE, "q_learning")
    yield opened
    opened.close()


def play(stage: Stage, seconds: float, *, watch: bool = True) -> list[Snapshot]:
    """Serve a stage as a worker does, taking a picture of every moment."""
    seen, moment = [], -1
    end = time.perf_counter() + seconds
    while (now := time.perf_counter()) < end:
        if watch:
            stage.want(True)
        wait = stage.advance()
        if stage.moment != moment and watch:
            moment = stage.moment
            seen.append(stage.snapshot())
        time.sleep(max(0.0, min(wait, end - now)))
    return seen


def one_step(stage: Stage) -> Snapshot:
    stage.step_until("step")
    assert stage.advance() == 0.0
    return stage.snapshot()


def test_pace_is_that_of_the_environment(maze: Stage) -> None:
    maze.set_policy(
        1, {**maze.policy.state(), "q": np.tile([1.0, 0, 0, 0], (len(maze.spec.all_observations()), 1))}
    )
    maze.set_speed(10.0)
    play(maze, 0.75)  # against the wall above the start, all the time
    assert maze.episode == 1
    rate = 10.0 * maze.spec.frame_rate
    assert 0.75 * 0.75 * rate <= maze.decisions <= 0.75 * rate + 2


def test_a_stall_is_not_made_up_for(stage: Stage) -> None:
    play(stage, 0.1)
    before = stage.decisions
    time.sleep(0.8)
    for _ in range(20):
        stage.advance()
    assert stage.decisions - before <= 0.1 * stage.spec.frame_rate + 2


def test_nobody_watching_draws_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[bool] = []
    step = stage.display.step
    monkeypatch.setattr(
        stage.display, "step", lambda action, *, render: drawn.append(render) or step(action, render=render)
    )
    stage._wanted_at = -10.0
    play(stage, 0.3, watch=False)
    assert drawn
    assert not any(drawn)
    assert stage.snapshot().frame is not None  # drawn when asked for


def test_pause_and_single_steps(stage: Stage) -> None:
    stage.set_paused(True)
    assert stage.advance() == FOREVER
    first = one_step(stage)
    second = one_step(stage)
    assert (first.episode_step, second.episode_step) == (1, 2)
    assert second.trace is not None
    assert second.trace.shape == (1, 3)
    assert second.trace[0, 1] == pytest.approx(float(np.max(second.action_values)))
    assert stage.advance() == FOREVER
    stage.step_until("episode")
    while stage._until is not None:
        stage.advance()
    assert stage.snapshot().ended
    assert stage.snapshot().episode == 1
    assert one_step(stage).episode == 2


def test_restart_with_a_seed_is_the_same_episode(stage: Stage) -> None:
    def episode() -> list[float]:
        stage.restart(11)
        values = []
        while not values or not stage._ended:
            values.append(float(np.max(one_step(stage).action_values)))
        return values

    stage.set_paused(True)
    first = episode()
    stage.restart()
    assert episode() == first


def test_values_are_those_that_chose_the_action(stage: Stage) -> None:
    stage.set_paused(True)
    for _ in range(5):
        snapshot = one_step(stage)
        assert snapshot.action == int(np.argmax(snapshot.action_values))
        assert not snapshot.explored


def test_new_policy_at_any_time(stage: Stage) -> None:
    session = Session(RunSpec(env="CartPole-v1", algorithm="dqn", seed=99), None)
    stage.set_policy(500, session.algorithm.policy.state())
    stage.set_paused(True)
    observation = stage._observation
    snapshot = one_step(stage)
    expected = session.algorithm.policy.decide(observation, explore=False).insight.action_values
    np.testing.assert_array_equal(snapshot.action_values, expected[0])
    assert snapshot.policy_step == 500
    session.close()


def test_exploring(stage: Stage) -> None:
    stage.set_paused(True)
    stage.set_explore(True)
    state = {**stage.policy.state(), "epsilon": np.asarray(1.0)}
    stage.set_policy(1, state)
    assert any(one_step(stage).explored for _ in range(50))


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
        taken.append(snapshot.action)
    assert taken == [1, 1, 1, 1, 0, 0]
    with pytest.raises(UserError, match="no action 5"):
        stage.human_action(5)
    stage.take_over(False)
    assert not one_step(stage).human


def test_idle_action(stage: Stage) -> None:
    stage.spec.idle_action = 0
    stage.set_paused(True)
    stage.take_over(True)
    stage.human_action(1)
    assert one_step(stage).action == 1
    stage.human_action(None)
    assert one_step(stage).action == 0
    stage.human_action(1)
    stage.human_action(None)  # a tap between two decisions
    assert one_step(stage).action == 1
    assert one_step(stage).action == 0


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


def test_state_map_and_index(maze: Stage) -> None:
    maze.set_paused(True)
    snapshot = maze.snapshot(state_map=True)
    assert snapshot.state_map is not None
    assert snapshot.state_map.action_values is not None
    assert snapshot.state_map.action_values.shape == (len(maze.spec.all_observations()), 4)
    assert snapshot.action is None
    assert snapshot.state_index == int(maze._observation[0])
    after = one_step(maze)
    assert after.state_index == int(maze._observation[0])
    assert after.action is not None


def test_an_atari_decision_is_shown_by_four_frames() -> None:
    pytest.importorskip("ale_py")
    stage = open_stage(
        "ALE/Pong-v5", "ppo", env_settings={"height": 42, "width": 42}, config={"hidden": [16]}
    )
    try:
        stage.set_speed(1.0)
        seen = play(stage, 1.2)
        frames = [s for s in seen if s.episode_step]
        decisions = stage.decisions
        assert 0.6 * 1.2 * 60 <= len(frames) <= 1.2 * 60 + 2
        assert abs(len(frames) / 4 - decisions) <= 2
        assert frames[0].inputs is not None
        assert frames[0].inputs.shape == (4, 42, 42)
        assert frames[0].frame is not None
        assert frames[0].frame.shape == (210, 160, 3)
        trace = np.concatenate([s.trace for s in seen if s.trace is not None])
        assert trace[:, 0].tolist() == list(range(1, decisions + 1))
        stage.set_speed(None)
        before = stage.decisions
        play(stage, 0.3)
        assert stage.decisions - before > 20
    finally:
        stage.close()


def test_a_checkpoint_is_played(tmp_path: Path) -> None:
    session = Session(RunSpec(env=MAZE, algorithm="q_learning", steps=500), tmp_path)
    finish(session)
    session.close()
    stage = Stage(OpenStage(path=str(session.last_path)))
    info = stage.info()
    assert (info.algorithm, info.step, info.path) == ("q_learning", session.step, str(session.last_path))
    assert info.layout is not None
    np.testing.assert_array_equal(stage.policy.state()["q"], session.algorithm.policy.state()["q"])
    stage.close()
    with pytest.raises(UserError, match="nothing to play"):
        Stage(OpenStage())
    with pytest.raises(UserError, match=r"missing\.rlstudio"):
        Stage(OpenStage(path=str(tmp_path / "missing.rlstudio")))


def test_a_person_steers_by_vectors() -> None:
    stage = open_stage("LunarLanderContinuous-v3", "sac")
    try:
        info = stage.info()
        assert (info.action_low, info.action_high) == ((-1.0, -1.0), (1.0, 1.0))
        assert info.action_names == ("MAIN ENGINE", "SIDE ENGINES")
        snapshot = one_step(stage)
        assert snapshot.action is None
        assert snapshot.action_vector is not None
        assert snapshot.action_vector.shape == (2,)
        assert not snapshot.human
        stage.take_over(True)
        for held, vector in ((None, (0, 0)), (info.key_bindings["Up+Left"], (1, -1)), (None, (0, 0))):
            stage.human_action(held)
            if held is None:
                stage.take_over(True)  # forget the key that was let go
            snapshot = one_step(stage)
            assert snapshot.human
            assert snapshot.action_vector is not None
            assert tuple(snapshot.action_vector) == vector
        with pytest.raises(UserError, match="there is no action 6: there are 6"):
            stage.human_action(6)
        stage.restart()
        assert stage.snapshot().action_vector is None
    finally:
        stage.close()


def to_its_end(stage: Stage) -> None:
    """Play until nothing moves any more."""
    for _ in range(100_000):
        if stage.advance() == FOREVER:
            return
    raise AssertionError("the episode did not end, or the stage did not wait")


def test_episodes_by_seed_are_told_and_waited_for() -> None:
    """The same seeds on two stages are the same episodes; each waits until the next is begun."""
    told = []
    for _ in range(2):
        stage = open_stage("FrozenLake-v1", "value_iteration")
        stage.set_speed(None)
        stage.play_by_seed(30, wait=True)
        to_its_end(stage)
        assert stage.advance() == FOREVER
        stage.restart()
        to_its_end(stage)
        batch = stage.flush()
        assert batch is not None
        assert stage.flush() is None
        told.append(batch.points["played"])
        stage.close()
    np.testing.assert_array_equal(told[0][0], [30, 31])
    np.testing.assert_array_equal(told[0][1], told[1][1])


def test_by_seed_without_waiting_goes_on_until_it_is_ended() -> None:
    stage = open_stage("CartPole-v1", "random")
    stage.set_speed(None)
    stage.play_by_seed(5)
    while stage.episode < 6:
        stage.advance()
    batch = stage.flush()
    assert batch is not None
    seeds, returns = batch.points["played"]
    np.testing.assert_array_equal(seeds, np.arange(5, 5 + len(seeds)))
    assert (returns > 0).all()
    stage.play_by_seed(None)
    begun = stage.episode
    while stage.episode < begun + 3:
        stage.advance()
    rest = stage.flush()
    assert rest is None or len(rest.points["played"][0]) == 1  # the one that was going
    stage.close()


def test_an_episode_with_a_hand_in_it_does_not_count(stage: Stage) -> None:
    stage.set_speed(None)
    stage.play_by_seed(1, wait=True)
    stage.take_over(True)
    stage.advance()
    stage.take_over(False)
    to_its_end(stage)
    batch = stage.flush()
    assert batch is not None
    seeds, returns = batch.points["played"]
    assert seeds.tolist() == [1]
    assert np.isnan(returns).all()


def test_an_opponent_that_needs_no_training_plays_at_once() -> None:
    run = RunSpec(env=MAZE, algorithm="value_iteration")
    stage = Stage(OpenStage(spec=run, ready=True, judged_by=0.99))
    stage.set_speed(None)
    stage.play_by_seed(0, wait=True)
    to_its_end(stage)
    batch = stage.flush()
    assert batch is not None
    assert batch.points["played"][1][0] == pytest.approx(7.2, abs=1e-5)
    assert stage.policy_step > 10  # the sweeps of its plan
    stage.close()
    with pytest.raises(UserError, match="has to be trained first"):
        Stage(OpenStage(spec=RunSpec(env=MAZE, algorithm="q_learning"), ready=True))


def test_a_policy_without_values_is_shown_with_exact_ones() -> None:
    from rlstudio.engine import exact

    run = RunSpec(env="rlstudio/GridWorld-v0", algorithm="random")
    stage = Stage(OpenStage(spec=run, ready=True, judged_by=0.9))
    found = stage.snapshot(state_map=True).state_map
    model = stage.spec.model()
    assert found is not None
    assert model is not None
    v_S = exact.policy_values(model, np.full((16, 4), 0.25), 0.9)
    np.testing.assert_allclose(found.value, v_S, rtol=1e-6)
    stage.close()
    plain = open_stage("rlstudio/GridWorld-v0", "random")
    found = plain.snapshot(state_map=True).state_map
    assert found is not None
    figure = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0]
    np.testing.assert_allclose(found.value, figure, atol=1e-4)  # Sutton and Barto 2018, figure 4.1
    plain.close()


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
    assert (seen.action_values, seen.action_probabilities, seen.value) == (None, None, None)
    stage.human_action(0)
    deadline = time.perf_counter() + 10
    while not stage._ended and time.perf_counter() < deadline:
        stage.advance()
    stage.human_action(None)
    batch = stage.flush()
    assert batch is not None
    assert batch.points["return"][1].tolist() == batch.points["length"][1].tolist() == [stage.episode_step]
    assert batch.episodes == 1
    play(stage, 0.3)
    assert (stage.episode, stage.episode_step) == (2, 0)
    stage.close()


def test_a_step_after_the_end_begins_the_next_episode_of_a_person_too(maze: Stage) -> None:
    maze.set_paused(True)
    maze.take_over(True)
    maze._ended = True
    assert one_step(maze).episode == 2
    assert one_step(maze).episode_step == 0, "the new episode waits for a key"
