"""A training tells what its replay memory holds, and counts draws only while somebody asks."""

from __future__ import annotations

import pytest

from rlstudio.core.inside.remembered import MemoryRequest
from rlstudio.engine.run import training_views
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec, TrainingViewRequest


@pytest.mark.parametrize(("env", "name"), [("CartPole-v1", "dqn"), ("Pendulum-v1", "sac")])
def test_a_view_has_the_memory(env: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = {"learning_starts": 50, "batch_size": 8, "hidden": [8]}
    session = open_session(RunSpec(env=env, algorithm=name, steps=100_000, lanes=1, config=config), None)
    try:
        assert session.run.info().remembers
        while session.run.step < 60:
            session.advance(0.01)
        want = TrainingViewRequest(memory=MemoryRequest("oldest", 3))
        first = session.training_view(want).memory
        assert first is not None
        assert first.batches == 0
        assert len(first.shown) == 3
        before = session.run.updates
        while session.run.updates < before + 5:
            session.advance(0.01)
        told = session.training_view(want).memory
        assert told is not None
        assert told.batches >= 5
        assert told.histograms["drawn"].high > 0
        assert told.size == min(told.capacity, session.run.step)
        assert session.training_view(TrainingViewRequest(visits=True)).memory is None
        replay = session.run.algorithm.replay
        assert replay is not None
        assert replay.watch is not None, "somebody may ask again"  # type: ignore[attr-defined]
        monkeypatch.setattr(training_views, "LOOK_SECONDS", 0.0)
        session.training_view(TrainingViewRequest(visits=True))
        assert replay.watch is None  # type: ignore[attr-defined]
        session.training_view(want)
        session.stop_watching()
        assert replay.watch is None  # type: ignore[attr-defined]
    finally:
        session.close()


def test_what_has_no_memory_says_so() -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="ppo", steps=1000), None)
    try:
        assert not session.run.info().remembers
        assert session.training_view(TrainingViewRequest(memory=MemoryRequest())).memory is None
    finally:
        session.close()
