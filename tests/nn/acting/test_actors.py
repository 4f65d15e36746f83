from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from rlstudio.core.spaces import Box
from rlstudio.nn.acting.actors import (
    ActionScale,
    DeterministicActor,
    Gaussian,
    GaussianActor,
    SquashedGaussian,
    squashed_sample,
)
from rlstudio.nn.acting.noise import OrnsteinUhlenbeck
from rlstudio.nn.acting.policies import Softmax
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture
from tests.nn.as_torch import distribution_as_torch, numbers


@pytest.mark.parametrize("kind", [Softmax, Gaussian])
def test_distributions_are_torchs(kind):
    """Log-probability, entropy, divergence, and the gradient of each in the network's own outputs."""
    batch = 20
    output, old_output = 0.7 * numbers(batch, 6), 0.7 * numbers(batch, 6, seed=1)
    weight = numbers(batch, seed=2)
    action = np.random.default_rng(3).integers(0, 6, batch) if kind is Softmax else numbers(batch, 3, seed=3)
    ours, old = kind(output), kind(old_output)

    leaf = torch.from_numpy(output.copy()).requires_grad_()
    distribution, before = (
        distribution_as_torch(kind, leaf),
        distribution_as_torch(kind, torch.from_numpy(old_output)),
    )
    log_p = distribution.log_prob(torch.from_numpy(action))
    kl = torch.distributions.kl_divergence(before, distribution)
    np.testing.assert_allclose(ours.log_probability(action), log_p.detach().numpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(ours.entropy(), distribution.entropy().detach().numpy(), rtol=1e-5)
    np.testing.assert_allclose(ours.kl_from(old), kl.detach().numpy(), rtol=1e-4, atol=1e-5)
    for value, gradient in (
        ((torch.from_numpy(weight) * log_p).sum(), ours.gradient(action, weight)),
        (distribution.entropy().sum(), ours.entropy_gradient()),
        (kl.sum(), ours.kl_gradient(old)),
    ):
        (expected,) = torch.autograd.grad(value, leaf, retain_graph=True)
        np.testing.assert_allclose(gradient, expected.numpy(), rtol=2e-4, atol=2e-5)


def test_an_action_without_a_choice_is_its_one_value():
    scale = ActionScale(Box(shape=(2,), low=(0.5, -1.0), high=(0.5, 3.0)))
    action = scale.outward(np.array([[-1.0, -1.0], [1.0, 0.0]], np.float32))
    np.testing.assert_array_equal(action, [[0.5, -1.0], [0.5, 1.0]])
    np.testing.assert_array_equal(scale.inward(action), [[0.0, -1.0], [0.0, 0.0]])
    net = network((("log_deviation", 2), ("mean", 2), ("value", 1)), free=("log_deviation",))
    policy = GaussianActor(net, scale, np.random.default_rng(1))
    seen = numbers(6, 3)
    drawn = policy.decide(seen, explore=True)
    assert set(drawn.action[:, 0]) == {0.5}
    learned = Gaussian(net(seen)[:, :4]).log_probability(scale.inward(drawn.action))
    np.testing.assert_allclose(drawn.log_probability, learned, atol=1e-5)


def test_the_squashed_density_is_torchs():
    mean, log_deviation, noise = numbers(50, 2), 0.5 * numbers(50, 2, seed=1), numbers(50, 2, seed=2)
    action, log_p = squashed_sample(mean, log_deviation, noise)
    normal = torch.distributions.Normal(
        *map(torch.from_numpy, (mean.astype(float), np.exp(log_deviation.astype(float))))
    )
    squashed = torch.distributions.TransformedDistribution(
        normal, torch.distributions.TanhTransform(cache_size=1)
    )
    u = mean.astype(float) + np.exp(log_deviation.astype(float)) * noise
    theirs_action = torch.tanh(torch.from_numpy(u))
    np.testing.assert_allclose(action, theirs_action.numpy(), rtol=1e-5, atol=1e-6)
    expected = normal.log_prob(torch.from_numpy(u)) - torch.log(1 - theirs_action**2)
    assert squashed.event_shape == ()
    np.testing.assert_allclose(log_p, expected.sum(1).numpy(), rtol=1e-4, atol=1e-4)


def test_the_squashed_density_integrates_to_one():
    u = np.linspace(-8, 8, 20001, dtype=np.float32)[:, None]
    mean, log_deviation = np.full_like(u, 0.3), np.full_like(u, math.log(0.8))
    action, log_p = squashed_sample(mean, log_deviation, (u - mean) / np.float32(0.8))
    assert np.trapezoid(np.exp(log_p), action[:, 0].astype(float)) == pytest.approx(1, abs=1e-3)


def test_far_out_the_squashed_density_stays_finite():
    mean = np.array([[40.0], [-40.0]], np.float32)
    action, log_p = squashed_sample(mean, np.zeros_like(mean), np.zeros_like(mean))
    np.testing.assert_array_equal(action, [[1], [-1]])
    np.testing.assert_allclose(log_p, 80 - 2 * math.log(2) - 0.5 * math.log(2 * math.pi), rtol=1e-4)


def test_ornstein_uhlenbeck_has_the_statistics_of_its_equation():
    generator, process = np.random.default_rng(0), OrnsteinUhlenbeck(500, 2)
    kept = np.stack([process.step(generator, 0.2) for _ in range(400)])[100:]
    expected = OrnsteinUhlenbeck.stationary_deviation(0.2)
    assert expected == pytest.approx(0.2 / math.sqrt(1 - 0.85**2))
    assert kept.std() == pytest.approx(expected, rel=0.02)
    assert abs(kept.mean()) < 0.02
    correlation = np.corrcoef(kept[:-1].ravel(), kept[1:].ravel())[0, 1]
    assert correlation == pytest.approx(0.85, abs=0.01)
    ended = np.zeros(500, np.bool_)
    ended[3] = True
    process.restart(ended)
    assert (process.noise[3] == 0).all()
    assert (process.noise[4] != 0).all()


def test_scale_goes_to_the_bounds_and_back():
    scale = ActionScale(Box(shape=(3,), low=(-1, 0, 0), high=(1, 1, 4)))
    np.testing.assert_allclose(scale.outward(np.array([[-1, -1, -1], [1, 1, 1], [0, 0, 0]], np.float32)),
                               [[-1, 0, 0], [1, 1, 4], [0, 0.5, 2]])  # fmt: skip
    units = numbers(5, 3)
    np.testing.assert_allclose(scale.inward(scale.outward(units)), units, rtol=1e-5, atol=1e-6)
    with pytest.raises(ValueError, match="lowest"):
        ActionScale(Box(shape=(1,)))


def network(heads, free=()):
    architecture = Architecture(Box(shape=(3,)), heads, (16,), free=free)
    return build_network(architecture, device="cpu", generator=np.random.default_rng(0))


def test_deterministic_actions_stay_within_bounds_and_their_noise_is_as_wide_as_said():
    scale = ActionScale(Box(shape=(2,), low=-2, high=2))
    policy = DeterministicActor(network((("action", 2),)), scale, np.random.default_rng(0), 0.1)
    observation = np.repeat(numbers(1, 3), 4000, 0)
    greedy = policy.decide(observation, explore=False)
    assert (greedy.insight.action_distribution.deviation == 0).all()
    drawn = policy.decide(observation, explore=True)
    np.testing.assert_allclose((drawn.action - greedy.action).std(0), 0.2, rtol=0.05)
    np.testing.assert_allclose(drawn.insight.action_distribution.deviation, 0.2, rtol=1e-6)
    policy.deviation = 5.0
    assert np.abs(policy.decide(observation, explore=True).action).max() == 2
    policy.random = True
    anywhere = policy.decide(observation, explore=True)
    assert anywhere.explored.all()
    np.testing.assert_allclose(anywhere.action.std(0), 4 / math.sqrt(12), rtol=0.05)
    policy.random, policy.noise = False, np.full((1, 2), 0.25, np.float32)
    np.testing.assert_allclose(
        policy.decide(observation[:1], explore=True).action, greedy.action[:1] + 0.5, rtol=1e-5
    )


def test_gaussians_draw_what_they_say():
    observation = np.repeat(numbers(1, 3), 20_000, 0)
    net = network((("log_deviation", 2), ("mean", 2), ("value", 1)), free=("log_deviation",))
    state = net.state()
    state["log_deviation.0.bias"] = np.log(np.array([0.5, 2.0], np.float32))
    net.restore(state)
    scale = ActionScale(Box(shape=(2,), low=(-1.0, 290.0), high=(1.0, 310.0)))
    policy = GaussianActor(net, scale, np.random.default_rng(0))
    drawn = policy.decide(observation, explore=True)
    np.testing.assert_allclose(drawn.action.std(0), [0.5, 20.0], rtol=0.03)
    told = drawn.insight.action_distribution
    np.testing.assert_allclose(told.deviation[0], [0.5, 20.0], rtol=1e-5)
    np.testing.assert_allclose(
        drawn.log_probability,
        distribution_as_torch(Gaussian, torch.from_numpy(net(observation)[:, :4])).log_prob(
            torch.from_numpy(scale.inward(drawn.action))
        ),
        rtol=1e-3,
        atol=1e-3,
    )
    mean = policy.decide(observation[:1], explore=False).action
    np.testing.assert_allclose(told.mean[0], mean[0])
    np.testing.assert_allclose(scale.inward(drawn.action).mean(0), scale.inward(mean[0]), atol=0.05)

    scale = ActionScale(Box(shape=(2,), low=-2, high=2))
    squashed = SquashedGaussian(network((("mean", 2), ("log_deviation", 2))), scale, np.random.default_rng(0))
    drawn = squashed.decide(observation, explore=True)
    shown = drawn.insight.action_distribution
    assert shown.squashed
    u = np.arctanh(np.clip(drawn.action / 2, -0.999999, 0.999999).astype(float))
    np.testing.assert_allclose(np.median(u, 0), shown.mean[0], atol=0.05)
    assert np.abs(drawn.action).max() <= 2
