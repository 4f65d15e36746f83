from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.keeping.resume import seeds
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.engine.sessions import MAZE, fingerprint, finish, spec

PAIRS = [("CartPole-v1", "dqn"), ("CartPole-v1", "ppo"), (MAZE, "q_learning"), ("CartPole-v1", "reinforce")]


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_continued_equals_never_stopped(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    whole = open_session(spec(env, algorithm, steps=4000), tmp_path / "whole")
    opened.append(whole)
    finish(whole)
    part = open_session(spec(env, algorithm, steps=1500), tmp_path / "part")
    opened.append(part)
    finish(part)
    assert part.run.step == 1500
    assert fingerprint(part) != fingerprint(whole)
    again = open_session(
        spec(env, algorithm, steps=4000), tmp_path / "again", resume=tmp_path / "part" / "last.rlstudio"
    )
    opened.append(again)
    assert (again.run.step, again.run.updates, again.run.episodes) == (
        part.run.step,
        part.run.updates,
        part.run.episodes,
    )
    finish(again)
    assert fingerprint(again) == fingerprint(whole)
    assert (again.run.step, again.run.episodes) == (whole.run.step, whole.run.episodes)
    # Q-learning tells of an update only after the step it was made with, where the budget cut in.
    assert 0 <= whole.run.updates - again.run.updates <= 1
    for name in ("return", "length"):
        np.testing.assert_array_equal(again.run.recorder.series[name].x, whole.run.recorder.series[name].x)
        np.testing.assert_array_equal(again.run.recorder.series[name].y, whole.run.recorder.series[name].y)


@pytest.mark.parametrize(("env", "algorithm"), PAIRS[:3])
def test_saving_evaluating_and_pausing_change_nothing(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    quiet, disturbed = (open_session(spec(env, algorithm, steps=2000), None) for _ in range(2))
    opened += [quiet, disturbed]
    finish(quiet)
    disturbed.pause()
    for until in ("step", "update", "episode"):
        disturbed.step_until(until)  # type: ignore[arg-type]
        while disturbed.until is not None:
            disturbed.advance(0.01)
        disturbed.run.save(tmp_path / f"{until}.rlstudio")
        disturbed.run.scoring.test(3)
        disturbed.snapshot(state_values=True)
    disturbed.resume()
    finish(disturbed)
    assert fingerprint(disturbed) == fingerprint(quiet)


@pytest.mark.parametrize(
    ("algorithm", "config"),
    [
        ("ppo", {"rollout_steps": 40}),
        ("a2c", {"rollout_steps": 40}),
        ("reinforce", {"episodes_per_update": 100}),
        ("dqn", {"n_step": 5, "learning_starts": 10_000}),
    ],
)
def test_new_episodes_never_join_those_of_a_world_that_could_not_be_stored(
    algorithm: str, config: dict[str, int], tmp_path: Path, opened: list[Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    first = open_session(spec(algorithm=algorithm, config=config, lanes=2, steps=50), tmp_path)
    opened.append(first)
    monkeypatch.setattr(first.run.world, "state", lambda: None)
    finish(first)
    second = open_session(spec(algorithm=algorithm, steps=10_000), None, resume=first.run.autosaves.last_path)
    opened.append(second)
    seen: list[np.ndarray] = []
    while len(seen) < 30:
        second.step_until("step")
        second.advance(1.0)
        assert second.run.stepped is not None
        seen.append(second.run.stepped.transition.observation)
    learner: Any = second.run.algorithm
    if algorithm in ("ppo", "a2c"):
        np.testing.assert_array_equal(learner.rollout.observation_TN[:30], seen)
    elif algorithm == "reinforce":
        begun = [episode.observation[0] for episode in learner.episodes.finished]
        after = [row for lanes in seen for row in lanes]
        old = sum(not any((row == start).all() for row in after) for start in begun)
        assert old == first.run.episodes
    else:
        rows = learner.replay.rows[: learner.replay.size]
        span, observation, successor = rows[:, -1].astype(int), rows[:, :4], rows[:, 4:8]
        after = np.concatenate(seen)
        joined = [
            start for start, end, n in zip(observation, successor, span, strict=True)
            if n > 1 and (after == end).all(1).any() and not (after == start).all(1).any()
        ]  # fmt: skip
        assert joined == []


def test_seeds_are_distinct_and_derived() -> None:
    assert seeds(1) == seeds(1)
    every = [*seeds(0), *seeds(1), *seeds(1, 500)]
    assert len(set(every)) == len(every)
    assert all(0 <= seed < 2**31 for seed in every)


@pytest.mark.parametrize(
    ("env", "algorithm", "name", "value"),
    [
        (MAZE, "q_learning", "world.observation", np.full(4, 2**62)),
        (MAZE, "q_learning", "world.observation", np.zeros(8, np.int64)),
        (MAZE, "q_learning", "world.dynamics.states", np.full(4, -1)),
        (MAZE, "q_learning", "algorithm.generator", np.frombuffer(b"[" * 5000, np.uint8)),
        (MAZE, "q_learning", "algorithm.steps", np.asarray(-1)),
        (MAZE, "sarsa", "algorithm.planned.action", np.full(4, 4)),
        (MAZE, "monte_carlo", "algorithm.path.length", np.asarray(3)),
        (MAZE, "dyna_q", "algorithm.model.pairs", np.zeros((1, 2))),
        ("CartPole-v1", "dqn", "algorithm.owed", np.asarray(-1)),
        ("Pendulum-v1", "td3", "algorithm.owed", np.asarray(-1)),
        ("Pendulum-v1", "sac", "algorithm.temperature_steps", np.asarray(-1)),
        ("Pendulum-v1", "ddpg", "algorithm.actor_optimiser.steps", np.asarray(-1)),
        ("CartPole-v1", "dqn", "algorithm.replay.rows", np.full((250, 11), np.nan, np.float32)),
        ("CartPole-v1", "dqn", "algorithm.replay.rows", np.full((250, 11), 2, np.float32)),
        ("CartPole-v1", "dqn", "world.dynamics.rows", np.full((4, 4), np.inf)),
        ("CartPole-v1", "ppo", "algorithm.rollout.action_TN", np.full((32, 4), 2)),
        ("CartPole-v1", "reinforce", "algorithm.episodes.action", np.full((9, 4), 2)),
        ("CartPole-v1", "reinforce", "algorithm.episodes.begun", np.full(4, 2**40)),
    ],
)
def test_a_training_state_that_makes_no_sense_is_refused_in_a_sentence(
    env: str, algorithm: str, name: str, value: np.ndarray, tmp_path: Path, opened: list[Session]
) -> None:
    session = open_session(spec(env, algorithm, steps=250), tmp_path)
    opened.append(session)
    finish(session)
    file = checkpoint.load(tmp_path / "last.rlstudio")
    assert file.training_state is not None
    assert name in file.training_state
    state = file.training_state | {name: value}
    strange = tmp_path / "strange.rlstudio"
    if np.isfinite(value).all():
        checkpoint.write(strange, file.manifest, file.policy_state, {}, file.thumbnail_png, state)
    else:
        with pytest.raises(UserError, match=f"was not written: the training has diverged .{name}"):
            checkpoint.write(strange, file.manifest, file.policy_state, {}, file.thumbnail_png, state)
        return
    with pytest.raises(UserError, match=r"strange\.rlstudio (cannot be continued|is damaged)"):
        open_session(RunSpec(env=env, algorithm=algorithm, steps=1000), None, resume=strange)


@pytest.mark.parametrize(("env", "algorithm"), [("CartPole-v1", "reinforce"), ("Pendulum-v1", "preferences")])
def test_files_from_before_something_was_added_are_continued(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    part = open_session(spec(env, algorithm, steps=100), tmp_path / "part", evaluates=False)
    opened.append(part)
    part.run.save(tmp_path / "new.rlstudio")
    file = checkpoint.load(tmp_path / "new.rlstudio")
    state = dict(file.training_state or {})
    for name in part.run.algorithm.added:
        del state[f"algorithm.{name}"]
    older = tmp_path / "older.rlstudio"
    checkpoint.write(older, file.manifest, file.policy_state, {}, file.thumbnail_png, state)
    opened.append(open_session(None, None, resume=older, evaluates=False))
