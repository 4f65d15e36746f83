"""DDPG, TD3 and SAC show what their critic thinks of the action chosen, to those who look."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.continuous.ddpg import DDPG
from rlstudio.algorithms.continuous.sac import SAC
from rlstudio.algorithms.continuous.td3 import TD3
from rlstudio.core.errors import UserError
from rlstudio.core.events import Stepped
from rlstudio.core.registry import environment
from rlstudio.engine.files import checkpoint
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from rlstudio.nn.acting.critic import Critic
from rlstudio.nn.blueprint import blueprints
from tests.algorithms.follow import Follow
from tests.engine.checkpoints import parts, written
from tests.engine.stages import one_step
from tests.nn.as_torch import as_torch

KINDS = [DDPG, TD3, SAC]
SMALL = {"hidden": (16,), "batch_size": 8, "learning_starts": 10, "replay_capacity": 200}


def build(kind, spec=None, seed=0, **more):
    return kind(spec or environment("Pendulum-v1"), kind.Config(**SMALL | more), device="cpu", seed=seed)


def learn(learner, steps, lanes=1):
    """Learn for so many steps of the world; returns the decisions."""
    decisions = []
    for event in learner.learn(learner.spec.make_world(lanes, 0)):
        if isinstance(event, Stepped):
            decisions.append(event.decision)
        if len(decisions) == steps and learner.owed == 0:
            return decisions
    raise AssertionError


def numbers(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("explore", [False, True])
@pytest.mark.parametrize("scaled", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_the_value_is_the_lower_critics_of_the_action_chosen(kind, scaled, explore):
    """Against torch: min_i Q_i(s, a), of what the networks see, in the environment's own rewards."""
    learner = build(kind, normalise_observations=scaled, normalise_rewards=scaled)
    learn(learner, 40)
    observation = numbers(9, 3)
    decision = learner.policy.decide(observation, explore=explore)
    seen = learner.normalising.seen(observation) if scaled else observation
    pair = np.concatenate([seen, decision.action / 2], 1)  # Pendulum's torque reaches from -2 to 2
    q_BC = as_torch(learner.critic)(torch.from_numpy(pair)).detach().numpy()
    assert q_BC.shape == (9, 1 if kind is DDPG else 2)
    unit = learner.rewards.unit if scaled else 1.0
    assert (unit == 1.0) != scaled
    np.testing.assert_allclose(decision.insight.value, q_BC.min(1) * unit, rtol=1e-4, atol=1e-5)
    assert decision.insight.value is decision.insight.value, "it is asked for once"


@pytest.mark.parametrize("kind", KINDS)
def test_a_critic_costs_nothing_where_nobody_looks(kind, monkeypatch):
    learner, asked = build(kind), []
    value = Critic.value
    monkeypatch.setattr(Critic, "value", lambda self, *pair: (asked.append(1), value(self, *pair))[1])
    decisions = learn(learner, 40)
    evaluate(learner.spec, learner.policy, 1, 0)
    assert not asked
    assert decisions[-1].insight.value is not None
    assert asked == [1]


@pytest.mark.parametrize("scaled", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_where_the_value_is_known_it_is_told_after_training(kind, scaled):
    """Episodes of one step: Q(x, a) = -(a - 2 x)², whatever the noise and the unit of rewards."""
    noise = {"temperature": 1.0, "automatic_temperature": False} if kind is SAC else {"noise_deviation": 0.4}
    more = {"hidden": (32,), "batch_size": 64, "learning_rate": 3e-3, "replay_capacity": 20_000}
    learner = build(kind, Follow(), normalise_rewards=scaled, learning_starts=800, **more, **noise)
    learn(learner, 800, lanes=4)
    seen = np.linspace(-0.8, 0.8, 40, dtype=np.float32)[:, None]
    decision = learner.policy.decide(seen, explore=True)
    worth = -((decision.action - 2 * seen)[:, 0] ** 2)
    assert worth.min() < -1.0, "actions of different worth are tried"
    np.testing.assert_allclose(decision.insight.value, worth, atol=0.8)
    assert np.abs(decision.insight.value - worth).mean() < 0.25


@pytest.mark.parametrize("kind", KINDS)
def test_the_critic_travels_with_the_policy(kind):
    learner = build(kind, normalise_rewards=True)
    learn(learner, 40)
    other = kind.make_policy(learner.spec, learner.config, device="cpu", seed=5)
    other.restore(learner.policy.state())
    observation = numbers(6, 3)
    ours, theirs = (policy.decide(observation, explore=False) for policy in (learner.policy, other))
    np.testing.assert_array_equal(ours.insight.value, theirs.insight.value)
    assert other.untold == frozenset()


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_holds_its_critic_once(kind):
    """What continuing needs has the same names as ever, so that older runs go on; the value goes on too."""
    learner = build(kind, normalise_rewards=True)
    learn(learner, 40)
    state = learner.state()
    assert not [name for name in state if name.startswith("policy.critic")]
    again = build(kind, normalise_rewards=True, seed=9)
    again.restore(state)
    observation = numbers(6, 3)
    ours, theirs = (one.policy.decide(observation, explore=False).insight for one in (learner, again))
    np.testing.assert_array_equal(ours.value, theirs.value)


@pytest.mark.parametrize("algorithm", ["ddpg", "td3", "sac"])
def test_a_file_without_a_critic_plays_without_values(tmp_path, algorithm):
    """Files of earlier versions hold the actor alone."""
    state = parts("Pendulum-v1", algorithm)["policy_state"]
    actor = {name: value for name, value in state.items() if not name.startswith("critic.")}
    assert 0 < len(actor) < len(state)
    old = written(tmp_path / "old.rlstudio", env="Pendulum-v1", algorithm=algorithm, policy_state=actor)
    _, policy = checkpoint.open_policy(checkpoint.load(old))
    decision = policy.decide(numbers(2, 3), explore=False)
    assert decision.insight.value is None
    assert policy.state().keys() == actor.keys()
    stage = Stage(OpenStage(path=str(old), seed=3))
    assert "value" not in stage.info().shows
    assert one_step(stage).decision.value is None
    stage.close()

    new = written(tmp_path / "new.rlstudio", env="Pendulum-v1", algorithm=algorithm)
    stage = Stage(OpenStage(path=str(new), seed=3))
    assert "value" in stage.info().shows
    assert stage.info().value_of == "action"
    shown = one_step(stage)
    assert shown.decision.value is not None
    assert np.isfinite(shown.trace[:, 1]).all()
    stage.close()

    state.pop(next(name for name in state if name.startswith("critic.")))
    torn = written(tmp_path / "torn.rlstudio", env="Pendulum-v1", algorithm=algorithm, policy_state=state)
    with pytest.raises(UserError, match="its policy lacks the tensor 'critic"):
        checkpoint.open_policy(checkpoint.load(torn))


def test_an_impossible_unit_is_refused(tmp_path):
    state = parts("Pendulum-v1", "sac")["policy_state"] | {"critic.unit": np.asarray(-1.0)}
    path = written(tmp_path / "a.rlstudio", env="Pendulum-v1", algorithm="sac", policy_state=state)
    with pytest.raises(UserError, match="cannot be the unit of values"):
        checkpoint.open_policy(checkpoint.load(path))


def test_a_critic_that_is_too_large_stays_at_home():
    """Two critics of 2048 x 2048 would be 34 MB in every policy that crosses to the stage."""
    spec = environment("Pendulum-v1")
    for hidden, untold in (((1024, 1024), set()), ((2048, 2048), {"value"})):
        with blueprints():
            policy = SAC.make_policy(spec, SAC.Config(hidden=hidden), device="cpu", seed=0)
        assert policy.untold == untold
        assert any(name.startswith("critic.") for name in policy.state()) == (not untold)


def test_a_training_shows_it_step_by_step():
    run = RunSpec(env="Pendulum-v1", algorithm="td3", config={"hidden": [16], "learning_starts": 5}, lanes=1)
    session = open_session(run, None)
    assert "value" in session.run.info().shows
    for _ in range(9):
        session.step_until("step")
        while session.until is not None:
            session.advance(0.01)
        session.resume()
        stepped = session.run.stepped
        seen = session.snapshot(frame=False)
        assert seen.decision.value == pytest.approx(float(stepped.decision.insight.value[0]))
        assert seen.trace[-1, 1] == pytest.approx(seen.decision.value)
        session.pause()
    session.close()
