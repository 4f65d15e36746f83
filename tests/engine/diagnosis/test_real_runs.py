"""Runs that really have a fault, and healthy ones."""

from __future__ import annotations

import gymnasium
import numpy as np
import pytest

from rlstudio.engine.diagnosis.diagnose import diagnose
from rlstudio.engine.diagnosis.facts import Finding, facts_of
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec


def findings(steps: int, env: str, algorithm: str, **more: object) -> dict[str, Finding]:
    run = {"env": env, "algorithm": algorithm, "steps": steps, "seed": 1, "until_solved": False, **more}
    session = open_session(RunSpec.model_validate(run), None)
    while not session.finished:
        session.advance(0.1)
        session.flush(force=True)
    session.close()
    run_ = session.run
    found = diagnose(facts_of(run_.info(), run_.recorder.curves(), run_.step))
    return {finding.name: finding for finding in found}


@pytest.mark.parametrize(
    ("env", "algorithm", "steps"),
    [
        ("rlstudio/GridWorld-v0", "q_learning", 8_000),
        ("CartPole-v1", "dqn", 30_000),
        ("CartPole-v1", "ppo", 40_000),
    ],
)
def test_a_healthy_run_has_no_findings(env: str, algorithm: str, steps: int) -> None:
    assert findings(steps, env, algorithm, preset="default") == {}


def test_a_rate_that_falls_to_nothing() -> None:
    config = {"anneal_learning_rate": True, "schedule_steps": 2_000, "rollout_steps": 64}
    found = findings(12_000, "CartPole-v1", "ppo", lanes=4, config=config)
    # At the end of its budget nothing is said of it: so it is looked at before.
    assert "learning rate at zero" not in found
    found = findings_before_the_end(config)
    assert 1_500 <= found["learning rate at zero"].step <= 2_500


def findings_before_the_end(config: dict[str, object]) -> dict[str, Finding]:
    run = RunSpec(env="CartPole-v1", algorithm="ppo", steps=100_000, lanes=4, config=config)
    session = open_session(run, None, evaluates=False)
    while session.run.step < 10_000:
        session.advance(0.05)
        session.flush(force=True)
    found = diagnose(facts_of(session.run.info(), session.run.recorder.curves(), session.run.step))
    session.close()
    return {finding.name: finding for finding in found}


def test_rewards_that_are_never_found_and_exploration_that_ends_before() -> None:
    config = {"learning_starts": 100, "exploration_steps": 3_000, "batch_size": 16, "replay_capacity": 350}
    found = findings(9_000, "MountainCar-v0", "dqn", lanes=1, config=config)
    assert found.keys() >= {"no reward", "exploration over too early", "memory of one episode"}
    assert "200" in found["memory of one episode"].evidence
    assert "-200" in found["no reward"].evidence


class Ends(gymnasium.Env):
    """Its own time limit is told as an end; its observations are large. Right is right."""

    observation_space = gymnasium.spaces.Box(-np.inf, np.inf, (2,), np.float32)
    action_space = gymnasium.spaces.Discrete(2)

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed)
        self.time = 0
        return self._seen(), {}

    def _seen(self):
        return np.array([5_000.0 + self.time, self.np_random.normal()], np.float32)

    def step(self, action):
        self.time += 1
        fell = bool(self.np_random.random() < 0.01)
        return self._seen(), float(action), fell or self.time == 60, False, {}


def test_a_time_limit_told_as_an_end_and_observations_in_thousands() -> None:
    gymnasium.register("rlstudio_test/Ends-v0", Ends)
    try:
        config = {"rollout_steps": 64, "epochs": 1}
        found = findings(12_000, "rlstudio_test/Ends-v0", "ppo", lanes=2, config=config)
    finally:
        gymnasium.registry.pop("rlstudio_test/Ends-v0")
    assert "exactly 60 steps" in found["time limit learned as an end"].evidence
    assert "inputs not normalised" in found


def test_silent_units_are_counted_in_the_network_itself() -> None:
    """A bias far below zero switches a rectifier off for good."""
    session = open_session(
        RunSpec(env="CartPole-v1", algorithm="dqn", config={"learning_starts": 50, "hidden": [40]}), None
    )
    session.run.learn(5.0, 400)
    network = session.run.algorithm.policy.network  # type: ignore[attr-defined]
    before = network.silent_units()
    assert before is not None
    assert before < 0.7
    network._weights[0][-1, :36] = -1e3
    session.run.learn(5.0, 20)
    assert 0.9 <= network.silent_units() <= 1.0
    session.close()
