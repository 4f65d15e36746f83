"""A map of recorded moments: by one network, of a stated number of them, and without a trace."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import Embedding, EmbeddingRequest
from rlstudio.core.registry import algorithm
from rlstudio.core.system.resources import resources
from rlstudio.engine.past import embedding
from rlstudio.engine.past.past import Past
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import open_session
from rlstudio.engine.watch.projection import principal_axes
from rlstudio.engine.worker.hosts.thread_host import ThreadHost
from rlstudio.engine.worker.messages import (
    OpenStage,
    Refused,
    RunSpec,
    Snapshot,
    SnapshotRequest,
    Started,
    Stop,
)
from tests.engine.listening import Ear
from tests.engine.sessions import fingerprint, spec
from tests.engine.stages import open_stage

PONG = resources() / "checkpoints" / "pong-ppo.rlstudio"


def played(stage: Stage, decisions: int) -> Stage:
    stage.set_paused(False)
    stage.set_speed(None)
    while stage.decisions < decisions:
        stage.advance()
    stage.set_paused(True)
    return stage


def wish(stage: Stage, method: Any = "pca", edition: int = 0, known: int = 0) -> EmbeddingRequest:
    network = stage.info().networks[0]
    return EmbeddingRequest(method, network.name, network.last_hidden[0].name, edition, known)


def mapped(past: Past, request: EmbeddingRequest, observation: Any = None) -> Embedding:
    found = past.embedding(request, observation)
    while past.go_on(0.01):
        told = past.embedding(request, observation)
        assert 0 <= told.share < 1
    found = past.embedding(request, observation)
    assert found.share == 1
    return found


def seen_at(stage: Stage, moment: int) -> Any:
    stage.past.look(moment)
    observation = stage.snapshot(frame=False).decision.observation
    stage.past.look(None)
    return observation


@pytest.mark.parametrize("kind", ["numpy", "torch", "pictures"])
def test_places_are_the_principal_coordinates_of_what_the_layer_says(kind: str, tmp_path: Path) -> None:
    if kind == "pictures":
        stage, decisions = Stage(OpenStage(path=str(PONG), seed=1)), 60
    else:
        config = {"hidden": [450] if kind == "torch" else [24, 16]}
        stage, decisions = open_stage("CartPole-v1", "dqn", config=config), 150
    played(stage, decisions)
    request = wish(stage)
    told = mapped(stage.past, request)
    points = told.points
    assert points is not None
    recording = stage.past.recorder.recording
    there = [n for n in range(len(recording)) if recording[n].decision is not None]
    assert points.moment.tolist() == there
    assert (told.every, told.recorded, told.policy_step) == (1, len(recording), stage.policy_step)
    seen = np.stack([seen_at(stage, moment) for moment in there])
    said = stage.policy.activations(seen)[request.network][request.layer].reshape(len(there), -1)
    axes = principal_axes(said)
    assert told.units == said.shape[1]
    assert told.spread is not None
    np.testing.assert_allclose(told.spread, axes.shares, atol=1e-4)
    away = np.abs(np.abs(points.place) - np.abs(axes(said))).max() / np.abs(said).max()
    assert away < (0.05 if kind == "pictures" else 1e-4), "in bfloat16 batches are rounded otherwise"
    for row in (0, 7, len(there) - 1):
        moment = recording[int(points.moment[row])]
        assert points.decision[row] == moment.number
        assert points.step[row] == moment.step
        assert points.value[row] == np.float32(moment.value)
        assert points.action[row].tolist() == np.float32(moment.action).tolist()
    stage.close()


def test_all_points_are_placed_by_one_network_the_newest() -> None:
    """The policy changed on the way, and the map does not mix what the two say."""
    stage = played(open_stage("CartPole-v1", "ppo", config={"hidden": [16]}), 40)
    kind = algorithm("ppo")
    other = kind.make_policy(stage.spec, kind.Config.model_validate({"hidden": [16]}), device="cpu", seed=9)
    stage.set_policy(500, {name: value.copy() for name, value in other.state().items()})
    played(stage, 80)
    told = mapped(stage.past, wish(stage))
    assert told.policy_step == 500
    assert told.points is not None
    request, seen = wish(stage), np.stack([seen_at(stage, moment) for moment in told.points.moment.tolist()])
    said = other.activations(seen)[request.network][request.layer]
    np.testing.assert_allclose(np.abs(told.points.place), np.abs(principal_axes(said)(said)), atol=1e-4)
    stage.past.look(3)
    again = mapped(stage.past, wish(stage, edition=1))
    assert again.points is not None
    np.testing.assert_allclose(again.points.place, told.points.place, atol=1e-5)
    stage.close()


def test_of_many_moments_every_nth_is_a_point(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "MOST", 20)
    stage = played(open_stage(), 130)
    told = mapped(stage.past, wish(stage))
    assert told.points is not None
    assert told.every == 8
    assert (told.points.moment % 8 == 0).all()
    assert 10 <= len(told.points.moment) <= 20
    stage.close()


@pytest.mark.parametrize("method", ["pca", "tsne"])
def test_the_moment_in_view_has_its_place(method: str) -> None:
    stage = played(open_stage("CartPole-v1", "dqn", config={"hidden": [12]}), 60)
    told = mapped(stage.past, wish(stage, method))
    assert told.here is None
    assert told.points is not None
    for row in (2, 30):
        stage.past.look(int(told.points.moment[row]))
        seen = stage.snapshot(frame=False).decision.observation
        here = stage.past.embedding(wish(stage, method, known=told.number), seen)
        assert here.points is None, "they are known"
        np.testing.assert_allclose(here.here, told.points.place[row], atol=1e-4)
    stage.close()


def test_what_takes_long_tells_how_far_it_is_and_is_given_up() -> None:
    stage = played(open_stage(config={"hidden": [12]}), 80)
    past, flat = stage.past, mapped(stage.past, wish(stage))
    shares = []
    for _ in range(20):
        told = past.embedding(wish(stage, "tsne"), None)
        assert told.number == flat.number, "the map before it stays"
        shares.append(told.share)
        assert past.go_on(0.0005)
    assert shares == sorted(shares)
    assert 0.3 < shares[-1] < 1
    told = past.embedding(wish(stage), None)
    assert (told.number, told.share) == (flat.number, 1)
    assert not past.go_on(0.01), "nothing is computed for it any more"
    neighbours = mapped(past, wish(stage, "tsne"))
    assert neighbours.number > flat.number
    assert (neighbours.method, neighbours.spread) == ("tsne", None)
    stage.close()


def test_nothing_is_held_where_nobody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = played(open_stage(), 30)
    assert stage.past._map is None
    assert not stage.past.go_on(1.0)
    stage.past.embedding(wish(stage), None)
    assert stage.past.go_on(0.0)
    monkeypatch.setattr(embedding, "REST_SECONDS", -1.0)
    assert not stage.past.go_on(1.0), "it rests"
    assert stage.past._map is not None
    monkeypatch.setattr(embedding, "PATIENCE_SECONDS", -1.0)
    assert not stage.past.go_on(1.0)
    assert stage.past._map is None
    stage.close()


def test_few_moments_and_unknown_layers() -> None:
    stage = open_stage()
    assert stage.past.embedding(wish(stage), None).number == 0
    assert not stage.past.go_on(0.1), "there is nothing to be mapped"
    played(stage, 10)
    with pytest.raises(UserError, match=r"no layer “shared\.9”"):
        stage.past.embedding(EmbeddingRequest("pca", "Q-values", "shared.9"), None)
    with pytest.raises(UserError, match="of “actor”"):
        stage.past.embedding(EmbeddingRequest("pca", "actor", "shared.0"), None)
    assert mapped(stage.past, wish(stage)).number > 0
    stage.close()


def test_a_network_that_has_broken_says_so() -> None:
    stage = played(open_stage("CartPole-v1", "dqn", config={"hidden": [8]}), 20)
    broken = {name: np.full_like(value, np.nan) if "weight" in name else value
              for name, value in stage.policy.state().items()}  # fmt: skip
    stage._recorder.recording.policies.note(7, broken)
    stage._recorder.recording.policies.use()
    told = mapped(stage.past, wish(stage))
    assert told.fault == "What this layer says is no longer finite."
    assert told.points is not None
    assert not len(told.points.place)
    assert stage.past.embedding(wish(stage), np.zeros(4, np.float32)).here is None
    stage.close()


def test_what_cannot_be_seen_again_is_a_fault_of_the_map_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = played(open_stage(), 20)

    def refuse(number: int) -> None:
        raise UserError("the display of the past is gone.")

    stage.past.embedding(wish(stage), None)
    assert stage.past._map is not None
    monkeypatch.setattr(stage.past._map._scenes, "observation", refuse)
    told = mapped(stage.past, wish(stage))
    assert told.fault == "the display of the past is gone."
    monkeypatch.undo()
    again = mapped(stage.past, wish(stage, edition=1))
    assert again.fault == ""
    assert again.number > told.number
    stage.close()


def test_play_goes_on_the_same_beside_a_map() -> None:
    done = []
    for looked in (False, True):
        stage = Stage(OpenStage(path=str(PONG), seed=3))
        stage.set_speed(None)
        stage.explore = True
        while stage.decisions < 80:
            stage.advance()
            if looked:
                stage.past.embedding(wish(stage, edition=stage.decisions // 20), None)
                stage.past.go_on(0.002)
        recording = stage.past.recorder.recording
        done.append([recording[n].action.tolist() for n in range(len(recording))])
        stage.close()
    assert done[0] == done[1]


def test_observations_are_had_without_drawing_and_the_look_stays_where_it_was() -> None:
    stage = played(Stage(OpenStage(path=str(PONG), seed=1)), 40)
    scenes = stage.past.review.scenes
    expected = {moment: scenes.scene(moment).observation for moment in (3, 9, 17, 18, 30)}
    for moment in (30, 3, 17, 9, 18, 18):
        np.testing.assert_array_equal(scenes.observation(moment), expected[moment])
    stage.close()


def test_a_training_that_is_watched_has_a_map_and_learns_the_same() -> None:
    learned = []
    for looked in (False, True):
        session = open_session(spec("CartPole-v1", "dqn", lanes=2), None, evaluates=False)
        session.pause()
        for _ in range(120):
            session.step_until("step")
            session.advance(1.0)
            if looked and session.run.step > 20:
                network = session.run.info().networks[0]
                request = EmbeddingRequest("pca", network.name, network.last_hidden[0].name, session.run.step)
                told = mapped(session.past, request)
                assert told.points is not None
                assert len(told.points.moment) == session.run.step // 2
        learned.append(fingerprint(session))
        session.close()
    assert learned[0] == learned[1]


def test_a_worker_makes_it_between_moments() -> None:
    host = ThreadHost()
    try:
        ear = Ear(host)
        host.send(OpenStage(spec=RunSpec(env="CartPole-v1", algorithm="ppo"), seed=3))
        info = ear.wait(Started).info
        network = info.networks[0]
        request = EmbeddingRequest("pca", network.name, network.last_hidden[0].name)
        told = None
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            host.send(SnapshotRequest(frame=False, embedding=request))
            told = ear.wait(Snapshot).embedding
            assert told is not None
            if told.share == 1:
                break
        assert told is not None
        assert told.points is not None
        assert told.here is not None
        assert told.seconds > 0
        host.send(SnapshotRequest(frame=False, embedding=EmbeddingRequest("pca", "none", "x")))
        assert "no layer" in ear.wait(Refused).message
        host.send(Stop())
    finally:
        host.close()
