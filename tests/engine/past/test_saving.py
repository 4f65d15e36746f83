"""A recording that is saved and opened again shows what it showed, bit for bit, without its environment."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import NetworkRequest, SaliencyRequest
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.past.saved import saving
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.snapshot import Snapshot
from rlstudio.engine.watch.inside import views
from rlstudio.engine.watch.saliency import saliency
from rlstudio.engine.worker.messages import RunSpec
from tests.engine.stages import MAZE, open_stage

PONG = {"noop_max": 1, "max_frames": 400}
SMALL = {"hidden": [8]}
PLAYED: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("ALE/Pong-v5", "dqn", PONG, SMALL),
    ("CartPole-v1", "c51", {}, SMALL | {"atoms": 5}),
    ("CartPole-v1", "qr_dqn", {}, SMALL),
    ("Pendulum-v1", "sac", {}, SMALL),
    ("HalfCheetah-v5", "ppo", {}, SMALL),
    (MAZE, "q_learning", {}, {}),
    ("FrozenLake-v1", "value_iteration", {}, {}),
    ("Taxi-v4", "sarsa", {}, {}),
    ("Blackjack-v1", "random", {}, {}),
    ("LunarLander-v3", "dqn", {}, SMALL),
]


@pytest.fixture
def opened() -> Iterator[list[Any]]:
    found: list[Any] = []
    yield found
    for one in found:
        one.close()


def playing(stage: Stage, decisions: int) -> Stage:
    stage.set_speed(None)
    stage.set_explore(True)
    while stage.decisions < decisions:
        stage.note_viewer(True)
        stage.advance()
    return stage


def saved(shown: Stage | Session | RecordedStage, path: Path, moment: int | None = None) -> RecordedStage:
    """The whole recording (or an episode of it), saved and opened again."""
    info = shown.run.info() if isinstance(shown, Session) else shown.info()
    shares = list(save_recording(path, shown.past, info, moment, everything=moment is None))
    assert shares == sorted(shares)
    return RecordedStage(str(path))


def assert_same(one: Any, other: Any) -> None:
    """Equal in every field, arrays bit for bit and of the same type."""
    if isinstance(one, np.ndarray):
        assert isinstance(other, np.ndarray)
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
    elif dataclasses.is_dataclass(one):
        assert type(one) is type(other)
        for field in dataclasses.fields(one):
            assert_same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, dict):
        assert one.keys() == other.keys()
        for name in one:
            assert_same(one[name], other[name])
    elif isinstance(one, float) and np.isnan(one):
        assert np.isnan(other)
    else:
        assert one == other


def at(stage: Any, moment: int, **asked: bool) -> Snapshot:
    stage.past.look(moment)
    found = stage.snapshot(**asked)
    assert isinstance(found, Snapshot)
    assert found.past is not None
    # How often a person has looked is no part of what is seen, and numbers begin anew in a file.
    found.past = dataclasses.replace(found.past, look=0, moment=0)
    return found


@pytest.mark.parametrize(("env", "algorithm", "settings", "config"), PLAYED, ids=lambda one: str(one)[:20])
def test_a_file_shows_what_the_recording_showed(
    env: str,
    algorithm: str,
    settings: dict[str, Any],
    config: dict[str, Any],
    opened: list[Any],
    tmp_path: Path,
) -> None:
    stage = open_stage(env, algorithm, env_settings=settings, config=config)
    opened.append(stage)
    playing(stage, 60)
    again = saved(stage, tmp_path / "x.rlreplay")
    opened.append(again)
    recording = stage.past.recorder.recording
    count = len(recording)
    assert len(again.past.recorder.recording) == count
    order = [*range(12), *np.random.default_rng(0).permutation(count)[:20].tolist(), count - 1]
    for moment in order:
        values = moment == order[-1]
        was = at(stage, moment, frame=True, state_values=values)
        assert_same(was, at(again, moment, frame=True, state_values=values))
    ours, theirs = stage.past.timeline(0), again.past.timeline(0)
    for name in ("number", "value", "reward", "episode", "explored", "bookmarks", "rate"):
        assert_same(getattr(ours, name), getattr(theirs, name))
    assert_same(stage.past.honesty(), again.past.honesty())
    told, kept = stage.info(), again.info()
    for name in ("env_title", "action_names", "shows", "layout", "networks", "looks", "frame_rate", "config"):
        assert getattr(told, name) == getattr(kept, name)
    assert kept.recorded is not None
    assert kept.recorded.missing == ""


@pytest.mark.parametrize(
    ("env", "algorithm", "settings"),
    [("ALE/Pong-v5", "dqn", PONG), ("CartPole-v1", "ppo", {}), ("Pendulum-v1", "sac", {})],
)
def test_the_network_can_be_looked_into(
    env: str, algorithm: str, settings: dict[str, Any], opened: list[Any], tmp_path: Path
) -> None:
    stage = playing(open_stage(env, algorithm, env_settings=settings, config=SMALL), 20)
    opened.append(stage)
    again = saved(stage, tmp_path / "x.rlreplay")
    opened.append(again)
    was, now = at(stage, 9), at(again, 9)
    assert_same(dict(stage.policy.state()), dict(again.policy.state()))
    request = SaliencyRequest("gradient")
    np.testing.assert_array_equal(
        saliency(stage.spec, stage.policy, was.decision, request).importance,
        saliency(again.spec, again.policy, now.decision, request).importance,
    )
    for one, other in zip(
        views(stage.policy, was.decision, NetworkRequest(True), 0),
        views(again.policy, now.decision, NetworkRequest(True), 0),
        strict=True,
    ):
        for layer, said in one.activations.items():
            np.testing.assert_array_equal(said, other.activations[layer])


def test_all_pictures_on_the_way_play_on(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("ALE/Pong-v5", "random", env_settings=PONG), 30)
    opened.append(stage)
    again = saved(stage, tmp_path / "x.rlreplay")
    opened.append(again)
    for moment in range(1, 30):
        for one, other in zip(
            stage.past.review.scenes.scene(moment).frames, again.past.review.scenes.scene(moment).frames,
            strict=True,
        ):  # fmt: skip
            np.testing.assert_array_equal(one, other)


def test_an_episode_alone_and_a_file_of_a_file(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("CartPole-v1", "dqn", config=SMALL), 120)
    opened.append(stage)
    recording = stage.past.recorder.recording
    first, stop = recording.episode_of(40)
    episode = saved(stage, tmp_path / "episode.rlreplay", 40)
    copy = saved(episode, tmp_path / "copy.rlreplay")
    opened.extend([episode, copy])
    assert len(episode.past.recorder.recording) == stop - first
    for moment in (first, first + 3, stop - 1):
        was = at(stage, moment)
        for one in (episode, copy):
            now = at(one, moment - first)
            np.testing.assert_array_equal(was.frame, now.frame)
            assert_same(was.decision, now.decision)
            assert (was.episode, was.episode_step) == (now.episode, now.episode_step)
    assert episode.past.manifest.run == copy.past.manifest.run


def test_a_training_that_was_watched_step_by_step(opened: list[Any], tmp_path: Path) -> None:
    session = open_session(
        RunSpec(env=MAZE, algorithm="q_learning", seed=3, steps=10_000, lanes=2, device="cpu"), None,
        evaluates=False,
    )  # fmt: skip
    opened.append(session)
    session.set_speed(1.0)
    for _ in range(30):
        session.step_until("step")
        while session.until is not None:
            session.advance()
    assert len(session.past.recorder.recording) > 20
    again = saved(session, tmp_path / "x.rlreplay")
    opened.append(again)
    for moment in (0, 5, 17):
        was, now = at(session, moment, state_values=True), at(again, moment, state_values=True)
        np.testing.assert_array_equal(was.frame, now.frame)
        assert_same(was.decision, now.decision)
        assert_same(was.state_values, now.state_values)  # of the table as it was then


def test_large_and_diverged_parameters_stay_out_and_that_is_said(
    opened: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = playing(open_stage("CartPole-v1", "dqn", config=SMALL), 20)
    opened.append(stage)
    with monkeypatch.context() as patched:
        patched.setattr(saving, "POLICIES_BOUND", 100)
        again = saved(stage, tmp_path / "large.rlreplay")
    opened.append(again)
    assert again.missing.startswith("The parameters of this policy take too much room for a file")
    info = again.info()
    assert info.networks == info.looks == ()
    assert info.recorded is not None
    assert info.recorded.networks
    assert at(again, 3, state_values=True).decision.action_values is not None
    state = {name: np.full_like(value, np.nan) for name, value in stage.policy.state().items()}
    stage.set_policy(9, state)
    playing(stage, 160)
    moment = len(stage.past.recorder.recording) - 1
    diverged = saved(stage, tmp_path / "diverged.rlreplay", moment)
    opened.append(diverged)
    assert diverged.missing.startswith("The parameters of this policy had diverged")


def test_an_unknown_algorithm_shows_what_was_decided(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("CartPole-v1", "dqn", config=SMALL), 20)
    opened.append(stage)
    saved(stage, tmp_path / "x.rlreplay").close()
    file = replay_file.read(tmp_path / "x.rlreplay")
    run = file.manifest.run.model_copy(update={"algorithm": "of_another_package", "env": "lost:Lost-v0"})
    manifest = file.manifest.model_copy(update={"run": run})
    replay_file.write(tmp_path / "y.rlreplay", dataclasses.replace(file, manifest=manifest))
    again = RecordedStage(str(tmp_path / "y.rlreplay"))
    opened.append(again)
    assert "there is no algorithm named 'of_another_package'" in again.missing
    assert_same(at(stage, 7).decision, at(again, 7).decision)


def test_it_opens_where_the_environment_is_not_installed(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("ALE/Pong-v5", "dqn", env_settings=PONG, config=SMALL), 20)
    opened.append(stage)
    saved(stage, tmp_path / "x.rlreplay").close()
    script = """
import sys
for name in ("gymnasium", "ale_py", "rlstudio.envs.atari"):
    sys.modules[name] = None  # importing it fails
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
stage = RecordedStage(sys.argv[1])
stage.past.look(8)
seen = stage.snapshot(frame=True, state_values=True)
print(seen.frame.shape, len(stage.info().networks), stage.missing)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "x.rlreplay"], capture_output=True, text=True, check=False
    )
    assert done.stdout == "(210, 160, 3) 1 \n", done.stderr


def test_nothing_half_is_left_when_it_is_given_up(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("CartPole-v1", "random"), 30)
    opened.append(stage)
    writing = save_recording(tmp_path / "x.rlreplay", stage.past, stage.info(), None, everything=True)
    next(writing)
    writing.close()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match="there is no folder"):
        list(save_recording(tmp_path / "no" / "x.rlreplay", stage.past, stage.info(), None))


def test_what_does_not_fit_goes_from_the_beginning(
    opened: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = playing(open_stage("CartPole-v1", "random"), 200)
    opened.append(stage)
    whole = saved(stage, tmp_path / "x.rlreplay")
    opened.append(whole)
    size = sum(array.nbytes for array in replay_file.read(tmp_path / "x.rlreplay").pictures.values())
    monkeypatch.setattr(replay_file, "PICTURES_BOUND", size // 2)
    part = saved(stage, tmp_path / "y.rlreplay")
    opened.append(part)
    recording, count = stage.past.recorder.recording, len(part.past.recorder.recording)
    assert 20 < count < len(recording)
    was, now = at(stage, len(recording) - 1), at(part, count - 1)
    np.testing.assert_array_equal(was.frame, now.frame)


def test_the_next_moment_at_which_a_condition_holds_is_found(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("CartPole-v1", "random"), 60)
    opened.append(stage)
    again = saved(stage, tmp_path / "x.rlreplay")
    opened.append(again)
    again.past.stop_when("done == 1", again.info())
    met = again.past.pop_met()
    assert met is not None
    assert again.past.recorder.recording[met + 1].decision is None
    with pytest.raises(UserError, match="at no later moment"):
        again.past.stop_when("step > 100000", again.info())


def test_a_file_tells_what_it_is(opened: list[Any], tmp_path: Path) -> None:
    stage = playing(open_stage("CartPole-v1", "dqn", config=SMALL), 60)
    opened.append(stage)
    saved(stage, tmp_path / "x.rlreplay").close()
    told = json.loads(replay_file.peek(tmp_path / "x.rlreplay").model_dump_json())
    assert told["run"]["env"] == "CartPole-v1"
    assert told["moments"] == len(stage.past.recorder.recording)
    assert told["seconds"] == pytest.approx(told["moments"] / 50)
