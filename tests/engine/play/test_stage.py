from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.play.stage import FOREVER, Stage
from rlstudio.engine.run.session import open_session
from rlstudio.engine.snapshot import CUT_OFF, GOES_ON, TERMINATED
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from tests.engine.sessions import finish
from tests.engine.stages import MAZE, one_step, open_stage, play


def test_pace_is_that_of_the_environment(maze: Stage) -> None:
    maze.set_policy(
        1, {**maze.policy.state(), "q": np.tile([1.0, 0, 0, 0], (len(maze.spec.all_observations()), 1))}
    )
    maze.set_speed(10.0)
    play(maze, 0.75)  # against the wall above the start, all the time
    assert maze.episode.number == 1
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


def test_frames_of_one_decision_show_the_very_same_one(opened: list[Stage]) -> None:
    stage = open_stage("ALE/Pong-v5", "random")
    opened.append(stage)
    shown: dict[int, list[object]] = {}
    while stage.decisions < 4:
        stage._due = 0.0
        stage.note_viewer(True)
        stage._tick(time.perf_counter())
        snapshot = stage.snapshot()
        shown.setdefault(snapshot.episode_step, []).append(snapshot.decision)
    assert all(len({id(one) for one in each}) == 1 for each in shown.values())
    assert len({id(each[0]) for each in shown.values()}) == len(shown) == 4
    assert [len(shown[step]) for step in (1, 2, 3)] == [stage.spec.frame_skip] * 3


def test_the_trace_tells_how_an_episode_ended(opened: list[Stage]) -> None:
    """A person's restart and a time limit cut it off; a pole that falls ends the task."""
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    assert one_step(stage).trace[-1, 3] == GOES_ON
    stage.restart()
    told_again = stage.snapshot().trace
    assert told_again is not None
    assert told_again[:, [0, 3]].tolist() == [[1, CUT_OFF]]
    one_step(stage)
    step, due = stage.display.step, iter((False, True))
    stage.display.step = lambda action, *, render: replace(  # type: ignore[method-assign]
        step(action, render=render), terminated=False, truncated=next(due)
    )
    one_step(stage)
    assert one_step(stage).trace[-1, 3] == CUT_OFF, "the time limit"
    stage.display.step = step  # type: ignore[method-assign]
    stage.restart()
    assert stage.snapshot().trace is None, "how it ended was told"
    stage.step_until("episode")
    while stage.until is not None:
        stage.advance()
    assert stage.snapshot().trace[-1, 3] == TERMINATED
    stage.past.look(2)
    told = stage.snapshot(frame=False).trace
    assert told is not None
    assert told[told[:, 3] != GOES_ON][:, [0, 3]].tolist() == [
        [1, CUT_OFF], [4, CUT_OFF], [stage.decisions, TERMINATED],
    ]  # fmt: skip


def test_pause_and_single_steps(stage: Stage) -> None:
    stage.set_paused(True)
    assert stage.advance() == FOREVER
    first = one_step(stage)
    second = one_step(stage)
    assert (first.episode_step, second.episode_step) == (1, 2)
    assert second.trace is not None
    assert second.trace.shape == (1, 4)
    assert second.trace[0, 1] == pytest.approx(float(np.max(second.decision.action_values)))
    assert stage.advance() == FOREVER
    stage.step_until("episode")
    while stage.until is not None:
        stage.advance()
    assert stage.snapshot().ended
    assert stage.snapshot().episode == 1
    assert one_step(stage).episode == 2


def test_at_rest_everything_is_of_the_state_in_view(maze: Stage) -> None:
    """The bars speak of the cell in which the agent stands, not of the one that it has left."""
    n = len(maze.spec.all_observations())
    maze.set_policy(1, {**maze.policy.state(), "q": np.arange(4.0 * n).reshape(n, 4)})
    maze.set_paused(True)
    taken = one_step(maze).decision.action
    seen = maze.snapshot()
    assert seen.decision.at_rest
    assert seen.decision.action is None
    assert seen.decision.came_by == taken
    np.testing.assert_array_equal(seen.decision.action_values, 4.0 * seen.state_index + np.arange(4.0))
    before = maze.moment
    maze.set_paused(False)
    assert maze.moment != before, "it is shown again"
    assert not maze.snapshot().decision.at_rest


def test_restart_with_a_seed_is_the_same_episode(stage: Stage) -> None:
    def episode() -> list[float]:
        stage.restart(11)
        values = []
        while not values or not stage.episode.ended:
            values.append(float(np.max(one_step(stage).decision.action_values)))
        return values

    stage.set_paused(True)
    first = episode()
    stage.restart()
    assert episode() == first


def test_values_are_those_that_chose_the_action(stage: Stage) -> None:
    stage.set_paused(True)
    for _ in range(5):
        snapshot = one_step(stage)
        assert snapshot.decision.action == int(np.argmax(snapshot.decision.action_values))
        assert not snapshot.decision.explored


def test_new_policy_at_any_time(stage: Stage) -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="dqn", seed=99), None)
    stage.set_policy(500, session.run.algorithm.policy.state())
    stage.set_paused(True)
    observation = stage.episode.observation
    snapshot = one_step(stage)
    expected = session.run.algorithm.policy.decide(observation, explore=False).insight.action_values
    np.testing.assert_array_equal(snapshot.decision.action_values, expected[0])
    assert snapshot.policy_step == 500
    session.close()


def test_exploring(stage: Stage) -> None:
    stage.set_paused(True)
    stage.set_explore(True)
    state = {**stage.policy.state(), "epsilon": np.asarray(1.0)}
    stage.set_policy(1, state)
    assert any(one_step(stage).decision.explored for _ in range(50))


def test_state_map_and_index(maze: Stage) -> None:
    maze.set_paused(True)
    snapshot = maze.snapshot(state_values=True)
    assert snapshot.state_values is not None
    assert snapshot.state_values.action_values is not None
    assert snapshot.state_values.action_values.shape == (len(maze.spec.all_observations()), 4)
    assert snapshot.decision.action is None
    assert snapshot.state_index == int(maze.episode.observation[0])
    after = one_step(maze)
    assert after.state_index == int(maze.episode.observation[0])
    assert after.decision.action is not None


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
        assert frames[0].decision.inputs is not None
        assert frames[0].decision.inputs.shape == (4, 42, 42)
        assert frames[0].frame is not None
        assert frames[0].frame.shape == (210, 160, 3)
        trace = np.concatenate([s.trace for s in seen if s.trace is not None])
        assert trace[:, 0].tolist() == list(range(1, decisions + 1))
        stage.set_speed(None)
        before = stage.decisions
        give_up = time.monotonic() + 30
        while stage.decisions - before <= 20 and time.monotonic() < give_up:
            play(stage, 0.1)
        assert stage.decisions - before > 20
    finally:
        stage.close()


def test_a_checkpoint_is_played(tmp_path: Path) -> None:
    session = open_session(RunSpec(env=MAZE, algorithm="q_learning", steps=500), tmp_path)
    finish(session)
    session.close()
    last = str(session.run.autosaves.last_path)
    stage = Stage(OpenStage(path=last))
    info = stage.info()
    assert (info.algorithm, info.step, info.path) == (
        "q_learning",
        session.run.step,
        last,
    )
    assert info.layout is not None
    np.testing.assert_array_equal(stage.policy.state()["q"], session.run.algorithm.policy.state()["q"])
    stage.close()
    with pytest.raises(UserError, match="nothing to play"):
        Stage(OpenStage())
    with pytest.raises(UserError, match=r"missing\.rlstudio"):
        Stage(OpenStage(path=str(tmp_path / "missing.rlstudio")))


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
    while stage.episode.number < 6:
        stage.advance()
    batch = stage.flush()
    assert batch is not None
    seeds, returns = batch.points["played"]
    np.testing.assert_array_equal(seeds, np.arange(5, 5 + len(seeds)))
    assert (returns > 0).all()
    stage.play_by_seed(None)
    begun = stage.episode.number
    while stage.episode.number < begun + 3:
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
    from rlstudio.engine.watch import exact

    run = RunSpec(env="rlstudio/GridWorld-v0", algorithm="random")
    stage = Stage(OpenStage(spec=run, ready=True, judged_by=0.9))
    found = stage.snapshot(state_values=True).state_values
    model = stage.spec.model()
    assert found is not None
    assert model is not None
    v_S = exact.policy_values(model, np.full((16, 4), 0.25), 0.9)
    np.testing.assert_allclose(found.value, v_S, rtol=1e-6)
    stage.close()
    plain = open_stage("rlstudio/GridWorld-v0", "random")
    found = plain.snapshot(state_values=True).state_values
    assert found is not None
    figure = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0]
    np.testing.assert_allclose(found.value, figure, atol=1e-4)  # Sutton and Barto 2018, figure 4.1
    plain.close()
