from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.policy_gradient.a2c import A2C, A2CConfig, a2c_gradient
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.acting.actors import Gaussian
from rlstudio.nn.acting.policies import Softmax
from tests.nn.as_torch import distribution_as_torch, numbers


@pytest.mark.parametrize("kind", [Softmax, Gaussian])
@pytest.mark.parametrize("bonus", [0.0, 0.2])
def test_gradient_is_autograds(kind, bonus):
    output, advantage, returns = 0.7 * numbers(30, 5), numbers(30, seed=1), numbers(30, seed=2)
    action = np.random.default_rng(3).integers(0, 4, 30) if kind is Softmax else numbers(30, 2, seed=3)
    gradient, metrics = a2c_gradient(
        output, action, advantage, returns, distribution=kind, entropy_bonus=bonus, value_weight=0.4
    )
    leaf = torch.from_numpy(output.copy()).requires_grad_()
    distribution = distribution_as_torch(kind, leaf[:, :-1])
    policy_loss = -(torch.from_numpy(advantage) * distribution.log_prob(torch.from_numpy(action))).mean()
    value_loss = ((leaf[:, -1] - torch.from_numpy(returns)) ** 2).mean()
    entropy = distribution.entropy().mean()
    (policy_loss + 0.4 * value_loss - bonus * entropy).backward()
    np.testing.assert_allclose(gradient, leaf.grad.numpy(), rtol=2e-4, atol=1e-6)
    assert metrics["policy_loss"] == pytest.approx(policy_loss.item(), rel=1e-4)
    assert metrics["value_loss"] == pytest.approx(value_loss.item(), rel=1e-4)
    assert metrics["entropy"] == pytest.approx(entropy.item(), rel=1e-4)


def test_returns_are_n_step_returns():
    """R = r_t + γ r_{t+1} + ... + γ^n V(s_{t+n}), cut at ends: by hand from the steps themselves."""
    config = A2CConfig(rollout_steps=12, discount=0.9, learning_rate=1e-9)
    learner = A2C(environment("CartPole-v1"), config, device="cpu", seed=0)
    world, steps = learner.spec.make_world(1, 3), []
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            steps.append(event.transition)
        if isinstance(event, Updated):
            if any(step.terminated[0] for step in steps):
                break
            steps.clear()
    after = float(learner.network(world.observe())[0, -1])
    expected = []
    for step in reversed(steps):
        after = float(step.reward[0]) + 0.9 * (0.0 if step.terminated[0] else after)
        expected.insert(0, after)
    np.testing.assert_allclose(event.evidence["return"], expected, rtol=1e-3)
