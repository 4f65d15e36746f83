from __future__ import annotations

import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.hosts.host import make_host
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import (
    CatalogueReady,
    Died,
    Failed,
    Finished,
    HumanAction,
    OpenStage,
    Pause,
    PolicyReady,
    PolicyRequest,
    Refused,
    Save,
    Saved,
    SendCatalogue,
    SeriesBatch,
    SetLive,
    SetPlaySpeed,
    SetPolicy,
    SetSpeed,
    Snapshot,
    SnapshotRequest,
    Started,
    StateChanged,
    Step,
    Stop,
    Train,
)
from rlstudio.engine.worker.transport.link import Link
from tests.engine.listening import Ear, run

PLUGIN = """
    import numpy as np
    from rlstudio.envs.classic.cartpole import CartPole

    class Hungry(CartPole):
        id = "test/Hungry-v0"

        def make_world(self, lanes, seed):
            world = super().make_world(lanes, seed)
            step = world.step
            count = 0

            def starving(action):
                nonlocal count
                count += 1
                if count > 300:
                    np.zeros(1 << 50, np.uint8)
                return step(action)

            world.step = starving
            return world

    class Broken(CartPole):
        id = "test/Broken-v0"

        def make_world(self, lanes, seed):
            raise ZeroDivisionError("on purpose")
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two environments that fail, installed as any plug-in is: by an entry point."""
    folder = tmp_path / "site"
    info = folder / "failing-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: failing\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[rlstudio.envs]\ntest/Hungry-v0 = failing:Hungry\ntest/Broken-v0 = failing:Broken\n"
    )
    (folder / "failing.py").write_text(textwrap.dedent(PLUGIN))
    monkeypatch.syspath_prepend(folder)


@pytest.fixture(params=["process", "thread"])
def link(request: pytest.FixtureRequest) -> Iterator[Link]:
    opened = make_host(request.param)
    yield opened
    opened.close()
    assert not opened.alive


def test_a_run_from_start_to_stop(link: Link, tmp_path: Path) -> None:
    ear = Ear(link)
    link.send(Train(run(), str(tmp_path)))
    info = ear.wait(Started).info
    assert (info.env, info.algorithm, info.lanes, info.device) == ("CartPole-v1", "dqn", 2, "cpu")
    assert ear.wait(StateChanged).state == "running"
    batch = ear.wait(SeriesBatch, lambda b: "loss" in b.points)
    assert batch.step > 0

    link.send(SnapshotRequest())
    snapshot = ear.wait(Snapshot)
    assert snapshot.source == "training"
    assert snapshot.frame is not None
    assert snapshot.frame.shape[2] == 3
    assert len(np.unique(snapshot.frame)) > 1

    link.send(PolicyRequest())
    policy = ear.wait(PolicyReady)
    assert policy.step > 0

    link.send(Pause())
    paused = ear.wait(StateChanged, lambda s: s.state == "paused").step
    link.send(Step("step"))
    assert ear.wait(StateChanged).step == paused + 2
    link.send(SnapshotRequest())
    assert ear.wait(Snapshot).policy_step == paused + 2
    link.send(SnapshotRequest())  # nothing is new: no answer until there is
    assert ear.count(Snapshot, 0.3) == 0
    link.send(Step("step"))
    assert ear.wait(Snapshot).policy_step == paused + 4

    link.send(SetLive("learning_rate", -1))
    assert "learning_rate" in ear.wait(Refused).message
    link.send(SetSpeed(-1))
    assert "speed" in ear.wait(Refused).message
    link.send(Save(str(tmp_path / "none" / "a.rlstudio")))
    assert "a.rlstudio" in ear.wait(Refused).message
    link.send(Save(str(tmp_path / "a.rlstudio")))
    assert ear.wait(Saved).kind == "asked"
    assert checkpoint.peek(tmp_path / "a.rlstudio").step == paused + 4

    link.send(Stop())
    finished = ear.wait(Finished)
    assert finished.last == str(tmp_path / "last.rlstudio")
    assert checkpoint.load(finished.last).training_state is not None
    assert not {Failed, Died} & set(ear.heard)


def test_process_and_thread_learn_the_same(tmp_path: Path) -> None:
    states = {}
    for kind in ("process", "thread"):
        link = make_host(kind)
        link.send(Train(run(3000), str(tmp_path / kind)))
        finished = Ear(link).wait(Finished)
        link.close()
        assert finished.last is not None
        file = checkpoint.load(finished.last)
        assert file.manifest.step == 3000
        states[kind] = file.policy_state
    assert states["process"].keys() == states["thread"].keys()
    for name, value in states["process"].items():
        np.testing.assert_array_equal(value, states["thread"][name])


def test_a_stage_plays_the_newest_policy(link: Link, tmp_path: Path) -> None:
    ear = Ear(link)
    link.send(OpenStage(spec=run(), seed=3))
    assert ear.wait(Started).info.algorithm == "dqn"
    link.send(SetPlaySpeed(8.0))
    link.send(SnapshotRequest())
    first = ear.wait(Snapshot)
    assert (first.source, first.policy_step) == ("stage", 0)
    assert first.frame is not None
    link.send(SetPolicy(77, {**_policy_state(), "epsilon": np.asarray(0.0)}))
    shown = 0
    for _ in range(100):
        link.send(SnapshotRequest())
        snapshot = ear.wait(Snapshot)
        shown += snapshot.policy_step == 77 and snapshot.decision.action_values is not None
        if shown > 3:
            break
    assert shown > 3
    link.send(HumanAction(99))
    assert "no action 99" in ear.wait(Refused).message
    link.send(Stop())
    ear.wait(Finished)


def _policy_state() -> dict[str, np.ndarray]:
    from rlstudio.engine.run.session import open_session

    session = open_session(run(), None)
    state = session.run.algorithm.policy.state()
    session.close()
    return state


def test_a_question_is_kept_until_there_is_something_to_see(process: ProcessHost, tmp_path: Path) -> None:
    ear = Ear(process)
    process.send(SnapshotRequest())
    process.send(Train(run(), str(tmp_path)))
    assert ear.wait(Snapshot).frame is not None
    assert ear.count(Snapshot, 0.3) == 0, "one answer to one question"


def test_out_of_memory_fails_and_keeps_the_autosave(plugin: None, link: Link, tmp_path: Path) -> None:
    ear = Ear(link)
    link.send(Train(run(env="test/Hungry-v0"), str(tmp_path / "run"), paused=True))
    ear.wait(Started)
    link.send(Step("update"))
    failed = ear.wait(Failed)
    assert "not enough memory" in failed.message
    assert "MemoryError" in failed.traceback
    assert link.alive
    link.send(Train(run(200), str(tmp_path / "next")))  # the worker is as good as new
    assert ear.wait(Finished).step == 200


@pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_AS to be obeyed")
def test_memory_limit(process: ProcessHost, tmp_path: Path) -> None:
    ear = Ear(process)
    process.send(Train(run(100), str(tmp_path)))
    ear.wait(Finished)
    size = psutil.Process(process.process_id).memory_info().vms
    psutil.Process(process.process_id).rlimit(psutil.RLIMIT_AS, (size + (64 << 20), size + (64 << 20)))
    # Touched as it is filled, so a ring of 5 million transitions (220 MB) does not fit.
    process.send(Train(run(config={"replay_capacity": 5_000_000}), str(tmp_path / "large")))
    failed = ear.wait(Failed)
    assert "choose a smaller replay memory" in failed.message


def test_errors_of_the_environment_and_of_the_input(
    plugin: None, process: ProcessHost, tmp_path: Path
) -> None:
    ear = Ear(process)
    process.send(Train(run(env="test/Broken-v0"), str(tmp_path)))
    failed = ear.wait(Failed)
    assert "on purpose" in failed.message
    assert "ZeroDivisionError" in failed.traceback
    process.send(Train(run(env="CartPole-v2"), str(tmp_path)))
    failed = ear.wait(Failed)
    assert "CartPole-v1" in failed.message
    assert failed.traceback == ""
    process.send(OpenStage(path=str(tmp_path / "nothing.rlstudio")))
    assert ear.wait(Failed).traceback == ""


def test_catalogue_comes_from_the_worker(plugin: None, process: ProcessHost) -> None:
    process.send(SendCatalogue())
    catalogue = Ear(process).wait(CatalogueReady).catalogue
    assert "test/Hungry-v0" in [env.id for env in catalogue.environments]


def test_opening_tells_how_far_it_is(link: Link, tmp_path: Path) -> None:
    link.send(m.Train(m.RunSpec(env="Hopper-v5", algorithm="ppo", lanes=100), str(tmp_path)))
    told: list[m.Opening] = []
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up:
        notices = link.poll(0.1)
        told += [notice for notice in notices if isinstance(notice, m.Opening)]
        if any(isinstance(notice, m.Started) for notice in notices):
            break
    assert told[0].what == "building the algorithm"
    lanes = [notice for notice in told if notice.share is not None]
    assert "Hopper-v5, lane" in lanes[0].what
    assert all(0 <= (notice.share or 0.0) < 1 for notice in lanes)


def test_a_ping_is_answered_by_whoever_is_there(link: Link) -> None:
    link.send(m.Ping())
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up:
        if any(isinstance(notice, m.Pong) for notice in link.poll(0.1)):
            return
    pytest.fail("no answer")
