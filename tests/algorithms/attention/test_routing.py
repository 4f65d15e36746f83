"""Estimators of a choice's gradient: autograd, enumeration of all routes, and what learning comes to."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.attention import route_estimators as estimators
from rlstudio.core.events import Updated
from rlstudio.core.registry import algorithm, environment

RNG = np.random.default_rng(0)
LOGIT = RNG.standard_normal((5, 4)).astype(np.float32)
Q = RNG.uniform(0.02, 0.98, (5, 4)).astype(np.float32)
P = estimators.softmax(LOGIT)


def autograd(loss):
    logit = torch.from_numpy(LOGIT.astype(np.float64)).requires_grad_()
    loss(logit, torch.from_numpy(Q.astype(np.float64))).sum().backward()
    return logit.grad.numpy()


def every_route(estimate):
    """E_{a~p} of an estimate by all routes."""
    return sum(P[:, [k]] * estimate(np.full(5, k)) for k in range(4))


def test_the_exact_gradient_and_that_of_the_mixture_are_autograds():
    expected = autograd(lambda logit, q: -(logit.softmax(1) * q.log()).sum(1))
    np.testing.assert_allclose(estimators.exact(P, Q), expected, atol=1e-6)
    mixed = autograd(lambda logit, q: -(logit.softmax(1) * q).sum(1).log())
    np.testing.assert_allclose(estimators.soft(P, Q), mixed, atol=1e-6)


@pytest.mark.parametrize("baseline", [0.0, 1.3, -20.0])
def test_the_score_function_is_right_on_average_whatever_the_baseline(baseline):
    mean = every_route(lambda route: estimators.score_function(P, route, Q, baseline))
    np.testing.assert_allclose(mean, estimators.exact(P, Q), atol=2e-5)


def test_straight_through_is_not_right_on_average():
    route = np.array([0, 3, 2, 1, 1])

    def loss(logit, q):
        share = logit.softmax(1)
        drawn = torch.nn.functional.one_hot(torch.from_numpy(route), 4) - share.detach() + share
        return -(drawn * q).sum(1).log()

    np.testing.assert_allclose(estimators.straight_through(P, route, Q), autograd(loss), atol=1e-5)
    mean = every_route(lambda route: estimators.straight_through(P, route, Q))
    assert np.abs(mean - estimators.exact(P, Q)).max() > 0.1


@pytest.mark.parametrize("temperature", [0.3, 1.0, 5.0])
def test_gumbel_softmax_goes_through_its_noise(temperature):
    noise = RNG.gumbel(size=(5, 4)).astype(np.float32)

    def loss(logit, q):
        share = ((logit + torch.from_numpy(noise)) / temperature).softmax(1)
        return -(share * q).sum(1).log()

    ours = estimators.gumbel_softmax(LOGIT, noise, Q, temperature)
    np.testing.assert_allclose(ours, autograd(loss), rtol=1e-4, atol=1e-5)


def test_a_baseline_makes_it_scatter_less():
    route = (RNG.gumbel(size=(4000, 5, 4)) + LOGIT).argmax(-1)
    frequency = np.stack([(route == k).mean(0) for k in range(4)], 1)
    np.testing.assert_allclose(frequency, P, atol=0.03)
    plain, compared = (estimators.score_function(P, route, Q, b) for b in (0.0, float(-np.log(Q).mean())))
    assert estimators.scatter(compared) < 0.8 * estimators.scatter(plain)
    # By all routes: E|g|² - |E g|².
    second = every_route(lambda a: (estimators.score_function(P, a, Q, 0.0) ** 2).sum(1, keepdims=True))
    wanted = (second[:, 0] - (estimators.exact(P, Q) ** 2).sum(1)).mean()
    assert estimators.scatter(plain) == pytest.approx(wanted, rel=0.1)


@pytest.mark.parametrize("estimator", ["score function", "straight-through", "gumbel-softmax", "soft"])
def test_every_estimator_finds_the_right_networks(estimator):
    kind, spec = algorithm("routing"), environment("rlstudio/Routes-v0")
    config = kind.Config(estimator=estimator, router=(32,), temperature=0.7, schedule_steps=20_000)
    learner = kind(spec, config, device="cpu", seed=1)
    found = []
    for event in learner.learn(spec.make_world(64, 1)):
        if isinstance(event, Updated):
            found.append(event.metrics["right_route"])
            if len(found) == 300:
                break
    assert np.mean(found[:3]) < 45
    assert np.mean(found[-30:]) > 60
