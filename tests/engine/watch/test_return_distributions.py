"""Return distributions on their way from the forward pass to the window, and through a file to a stage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import OpenStage, RunSpec

SMALL = {"learning_starts": 50, "hidden": [16]}


@pytest.mark.parametrize("name", ["c51", "qr_dqn", "rainbow"])
def test_they_belong_to_the_q_values_shown(name: str, tmp_path: Path) -> None:
    run = RunSpec(env="CartPole-v1", algorithm=name, config=SMALL, lanes=2, steps=400)
    session = open_session(run, tmp_path)
    try:
        while not session.finished:
            session.advance(0.02)
            session.flush()
        path = tmp_path / "agent.rlstudio"
        session.run.save(path, resumable=True)
        shown = [session.snapshot()]
        assert "return_distribution" in session.run.info().shows
    finally:
        session.close()
    stage = Stage(OpenStage(path=str(path), seed=3))
    try:
        shown.append(stage.snapshot())
    finally:
        stage.close()
    for snapshot in shown:
        found, values = snapshot.decision.return_distribution, snapshot.decision.action_values
        assert found is not None
        assert values is not None
        if found.probability is None:
            assert found.value.shape == (2, 50)
            means = found.value.mean(1)
        else:
            assert found.value.shape == (51,)
            assert found.probability.shape == (2, 51)
            means = found.probability @ found.value
        np.testing.assert_allclose(means, values, rtol=1e-4, atol=1e-5)
