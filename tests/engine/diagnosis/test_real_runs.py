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


@pytest.mark.parametrize(
    ("env", "algorithm", "config"),
    [
        ("rlstudio/Sentences-v0", "instruct", {"passes": 2}),
        ("rlstudio/Sentences-v0", "dpo", {"passes": 2, "comparisons": 100}),
        ("CartPole-v1", "behaviour_cloning", {}),
    ],
)
def test_what_learns_from_people_is_not_accused_of_missing_rewards(env, algorithm, config) -> None:
    assert findings(12_000, env, algorithm, preset="default", config=config) == {}


def test_values_that_are_far_from_what_follows() -> None:
    """The table of a run that has learned says the truth; six more everywhere is an illusion."""
    run = RunSpec(
        env="rlstudio/GridWorld-v0", algorithm="q_learning", steps=10**6, seed=1, until_solved=False
    )
    session = open_session(run, None)
    while session.run.step < 8_000:
        session.advance(0.1)
    run_, policy = session.run, session.run.algorithm.policy

    def told() -> dict[str, Finding]:
        for _ in range(4):
            run_.scoring.test(patience=60.0)
        run_.recorder.collect()
        found = diagnose(facts_of(run_.info(), run_.recorder.curves(), run_.step))
        return {finding.name: finding for finding in found}

    assert "dishonest values" not in told()
    policy.restore({**policy.state(), "q": policy.state()["q"] + 6.0})  # its greedy actions stay the same
    found = told()["dishonest values"]
    curves = run_.recorder.curves()
    expected, came = curves["expected_at_start"][1][-1], curves["came_after_start"][1][-1]
    assert expected == pytest.approx(came + 6.0, abs=1.0)
    assert f"{came:.4g} came" in found.evidence
    session.close()


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


WIDE = [420]
"""So wide that torch computes it."""


@pytest.mark.parametrize(("env", "algorithm", "config"), [
    ("CartPole-v1", "dqn", {"learning_starts": 50, "hidden": WIDE}),
    ("CartPole-v1", "dqn", {"learning_starts": 50, "hidden": WIDE, "dueling": True}),
    ("CartPole-v1", "ppo", {"rollout_steps": 32, "hidden": WIDE, "activation": "relu",
                            "normalise_observations": True}),
    ("Pendulum-v1", "sac", {"learning_starts": 50, "batch_size": 32, "hidden": WIDE}),
    ("ALE/Pong-v5", "dqn", {"learning_starts": 50, "batch_size": 32, "hidden": [32], "replay_capacity": 500}),
])  # fmt: skip
def test_dead_units_of_networks_in_torch_are_found(env, algorithm, config) -> None:
    """Silent on a healthy run, and told once biases have switched rectifiers off."""
    run = RunSpec.model_validate(
        {"env": env, "algorithm": algorithm, "steps": 10**6, "seed": 1, "lanes": 2, "config": config}
    )
    session = open_session(run, None, evaluates=False)
    run_, networks = session.run, session.run.algorithm.learning_networks().values()

    def noted(times: int) -> dict[str, Finding]:
        before = run_.updates
        for time in range(times):
            while run_.updates <= before + time:
                run_.learn(5.0, 10)
            session._signs._due = 0.0  # it waits so that it takes no more than a share of the time
            session._signs.note(run_.step, run_.seconds, run_.recorder)
        run_.recorder.collect()
        found = diagnose(facts_of(run_.info(), run_.recorder.curves(), run_.step))
        return {finding.name: finding for finding in found}

    assert "dead units" not in noted(4)
    _, y = run_.recorder.curves()["silent_units"]
    assert len(y) >= 3
    assert (y < 0.8).all()
    for network in networks:
        state = network.state()  # type: ignore[attr-defined]
        for name in state:
            if name.endswith(".bias") and len(state[name]) > 6:  # no outputs
                state[name] = np.full_like(state[name], -1e3)
        network.restore(state)  # type: ignore[attr-defined]
    told = noted(4)["dead units"]
    assert "100 %" in told.evidence
    session.close()


def test_counting_silent_units_changes_nothing_and_takes_little_time() -> None:
    learned = []
    for noting in (False, True):
        config = {"learning_starts": 50, "hidden": WIDE}
        run = RunSpec(env="CartPole-v1", algorithm="dqn", seed=1, lanes=2, config=config)
        session = open_session(run, None, evaluates=False)
        while session.run.updates < 30:
            session.run.learn(5.0, 3)
            if noting:
                session._signs._due = 0.0
                session._signs.note(session.run.step, session.run.seconds, session.run.recorder)
        learned.append({name: value.copy() for name, value in session.run.algorithm.state().items()})
        session._signs.note(session.run.step, session.run.seconds, session.run.recorder)
        session.run.recorder.collect()
        before = len(session.run.recorder.curves()["silent_units"][1])
        session._signs.note(session.run.step, session.run.seconds, session.run.recorder)
        session.run.recorder.collect()
        assert len(session.run.recorder.curves()["silent_units"][1]) == before > 0, "not again at once"
        session.close()
    for name, value in learned[0].items():
        np.testing.assert_array_equal(value, learned[1][name])
