"""Planning in a learned model: CEM, the ensemble's loss, and what plans promise, against slow references."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.mpc.ensemble import Ensemble, returns
from rlstudio.algorithms.mpc.losses import bounded, compared
from rlstudio.algorithms.mpc.mpc import MPC
from rlstudio.algorithms.mpc.particles import Chance
from rlstudio.algorithms.mpc.planner import Categorical, Gaussian, Planner
from rlstudio.algorithms.mpc.reckoning import Reckoning
from rlstudio.algorithms.mpc.settings import MPCConfig
from rlstudio.core.events import Updated
from rlstudio.core.inside.imagined import ManyFutures
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.memory.replay import Batch

SMALL = {"units": 8, "ensemble": 3, "horizon": 4, "candidates": 12, "elites": 4, "iterations": 2}


def learned(env, steps=60, **changed):
    """A small one that has learned a little."""
    config = MPCConfig(random_steps=40, fit_every=40, fit_updates=30, **{**SMALL, **changed})
    spec = environment(env)
    learner = MPC(spec, config, device="cpu", seed=0)
    updates = 0
    for event in learner.learn(spec.make_world(2, 0)):
        updates += isinstance(event, Updated)
        if updates == steps:
            return spec, learner
    raise AssertionError


class Hill:
    """In place of an ensemble: a plan is worth minus its squared distance from ``best``."""

    def __init__(self, best):
        self.best = best

    def layers(self):
        return None

    def imagine(self, observation, plan, layers, chance=None):
        worth = -((plan - self.best) ** 2).sum(-1)[:, None]
        ones = np.ones((len(plan), 1, plan.shape[1] + 1), np.float32)
        return ManyFutures(ones[..., None], worth, ones)


def test_cem_finds_the_top_of_a_quadratic():
    """As closely as the least spread lets it; without rounds it stays in the middle."""
    spec = environment("Pendulum-v1")
    best = np.float32([[1.3], [-0.4], [0.0], [1.9], [-1.1]])
    config = MPCConfig(horizon=5, candidates=200, elites=20, iterations=12)
    planner = Planner(spec, config, Hill(best), np.random.default_rng(0))
    plans = planner.plan(np.zeros(3, np.float32), None, np.random.default_rng(1))
    np.testing.assert_allclose(plans.likeliest(), best, atol=0.1)
    assert plans.deviation.max() <= 0.15


def test_cem_finds_the_best_of_separate_actions():
    spec = environment("CartPole-v1")
    best = np.eye(2, dtype=np.float32)[[0, 1, 1, 0, 1, 0]]
    config = MPCConfig(horizon=6, candidates=100, elites=10, iterations=6)
    planner = Planner(spec, config, Hill(best), np.random.default_rng(0))
    plans = planner.plan(np.zeros(4, np.float32), None, np.random.default_rng(1))
    assert plans.likeliest().tolist() == [0, 1, 1, 0, 1, 0]


def test_one_round_is_the_mean_and_the_deviation_of_the_elites():
    """Recomputed by sorting all plans."""
    spec = environment("Pendulum-v1")
    best = np.float32([[0.5], [-0.5]])
    config = MPCConfig(horizon=2, candidates=50, elites=7, iterations=1)
    planner = Planner(spec, config, Hill(best), np.random.default_rng(0))
    plans = planner.plan(np.zeros(3, np.float32), None, np.random.default_rng(3))
    drawn = Gaussian(spec.action_space, 2).draw(50, np.random.default_rng(3))
    worth = [-sum(float(part) ** 2 for part in (plan - best).reshape(-1)) for plan in drawn]
    elite = drawn[sorted(range(50), key=lambda n: -worth[n])[:7]]
    np.testing.assert_allclose(plans.mean, elite.mean(0), atol=1e-6)
    np.testing.assert_allclose(plans.deviation, np.maximum(elite.std(0), 0.1), atol=1e-6)


def test_plans_keep_to_the_bounds_and_chances_to_one():
    plans = Gaussian(Box(shape=(2,), low=(-1.0, 0.0), high=(1.0, 3.0)), 5)
    drawn = plans.draw(500, np.random.default_rng(0))
    assert drawn.shape == (500, 5, 2)
    assert (drawn >= [-1, 0]).all()
    assert (drawn <= [1, 3]).all()
    chances = Categorical(Discrete(n=3), 2)
    chances.move(np.array([[0, 1], [0, 1], [0, 2]]))
    np.testing.assert_allclose(chances.chance.sum(1), 1, atol=1e-6)
    drawn = chances.draw(20_000, np.random.default_rng(0))
    for step in range(2):
        np.testing.assert_allclose(
            np.bincount(drawn[:, step], minlength=3) / 20_000, chances.chance[step], atol=0.01
        )


def test_the_gradient_of_the_loss_is_that_of_autograd():
    rng = np.random.default_rng(0)
    output = rng.normal(size=(6, 3, 5)).astype(np.float32)
    aims = rng.normal(size=(6, 4)).astype(np.float32)
    over = np.float32([0, 1, 0, 0, 1, 0])
    share = rng.choice([0, 2], (6, 3)).astype(np.float32)
    loss = compared(output, aims, over, share)
    said = torch.tensor(output, requires_grad=True)
    squares = ((said[..., :-1] - torch.tensor(aims)[:, None]) ** 2).sum(-1) / 2
    came = torch.tensor(over)[:, None].expand(6, 3)
    ends = torch.nn.functional.binary_cross_entropy_with_logits(said[..., -1], came, reduction="none")
    mean = (torch.tensor(share) * (squares + ends)).mean()
    mean.backward()
    assert loss.row.mean() == pytest.approx(mean.item(), rel=1e-5)
    np.testing.assert_allclose(loss.gradient, said.grad.numpy(), atol=1e-6)


def test_the_gradient_of_a_gaussian_s_likelihood_is_that_of_autograd():
    """Against torch's own Gaussian; log-variances are soft within their bounds."""
    rng = np.random.default_rng(0)
    output = rng.normal(size=(6, 3, 9)).astype(np.float32)
    output[..., 5:] *= 6  # beyond both bounds, too
    aims = rng.normal(size=(6, 4)).astype(np.float32)
    over = np.float32([0, 1, 0, 0, 1, 0])
    share = rng.choice([0, 2], (6, 3)).astype(np.float32)
    loss = compared(output, aims, over, share)
    said = torch.tensor(output, dtype=torch.float64, requires_grad=True)
    spread = 0.5 - torch.nn.functional.softplus(0.5 - said[..., 5:])
    spread = -10 + torch.nn.functional.softplus(spread + 10)
    aim = torch.tensor(aims, dtype=torch.float64)[:, None].expand(6, 3, 4)
    gaussian = torch.distributions.Normal(said[..., :4], (spread / 2).exp())
    squares = -gaussian.log_prob(aim).sum(-1) - 2 * np.log(2 * np.pi)
    came = torch.tensor(over, dtype=torch.float64)[:, None].expand(6, 3)
    ends = torch.nn.functional.binary_cross_entropy_with_logits(said[..., 4], came, reduction="none")
    mean = (torch.tensor(share) * (squares + ends)).mean()
    mean.backward()
    assert loss.row.mean() == pytest.approx(mean.item(), rel=1e-5)
    np.testing.assert_allclose(loss.gradient, said.grad.numpy(), rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(bounded(np.float32([-1e4, 1e4]))[0], [-10, 0.5], atol=1e-3)


@pytest.mark.parametrize("moves", [False, True], ids=["ts-infinity", "ts-1"])
def test_particles_go_as_their_members_and_their_noise_say(moves):
    """One plan, one particle, one step after the other; TS1: where it comes to at each step."""
    spec, learner = learned("CartPole-v1", members="gaussian")
    ensemble, config, width = learner.ensemble, learner.config, 4
    observation = spec.make_world(1, 5).observe()[0]
    plans = learner.policy.begun()
    drawn = plans.draw(5, np.random.default_rng(0))
    chance = Chance.drawn(np.random.default_rng(1), (config.horizon, 3, 2, 5, width), moves=moves)
    found = ensemble.imagine(observation, plans.coded(drawn), ensemble.layers(), chance)
    members = set()
    for plan in range(5):
        for particle in range(6):
            here = observation.astype(np.float64)
            for step in range(config.horizon):
                place = particle
                if moves:
                    place = int(np.flatnonzero(chance.order[step, :, plan] == particle)[0])
                members.add((particle, place // 2))
                pairs = ensemble.pairs(here[None], drawn[plan, step][None])
                output = ensemble.network(ensemble.seen(pairs))[0].reshape(3, -1)[place // 2]
                noise = chance.noise[step].reshape(6, 5, width)[particle, plan]
                change = output[:width] + np.exp(bounded(output[width + 2 : -1])[0] / 2) * noise
                target = np.clip(change, -5, 5) * ensemble.targets.deviation[:-1]
                here = np.clip(here + target + ensemble.targets.mean[:-1], ensemble.low, ensemble.high)
                np.testing.assert_allclose(found.observation[plan, particle, step + 1], here, atol=2e-3)
    assert len(members) == (18 if moves else 6)


def test_gaussian_members_tell_chance_from_not_knowing():
    """Of y = x + noise the expected noise comes to the true one, where the members agree."""
    spec = environment("Pendulum-v1")
    config = MPCConfig(**{**SMALL, "units": 32}, members="gaussian")
    ensemble, rng = Ensemble(spec, config, device="cpu", seed=0), np.random.default_rng(0)
    x = rng.uniform(-1, 1, (4000, 3)).astype(np.float32)
    noise = np.float32([0.05, 0.2, 0.4]) * rng.normal(size=x.shape).astype(np.float32)
    batch = Batch(x, np.zeros((4000, 1), np.float32), np.zeros(4000), 2 * x + noise, np.zeros(4000))
    ensemble.add(batch)
    for _ in range(500):
        rows = rng.integers(0, 4000, 128)
        part = Batch(
            *(
                getattr(batch, name)[rows]
                for name in Batch.__dataclass_fields__
                if getattr(batch, name) is not None
            )
        )
        output = ensemble.forward(part)
        gradient = compared(output, ensemble.aims(part), part.terminated, ensemble.shares(part)).gradient
        ensemble.network.descend(gradient.reshape(128, -1), 3e-3)
    output = ensemble.forward(batch)
    spread = np.exp(bounded(output[..., 5:-1])[0] / 2) * ensemble.targets.deviation[:-1]
    np.testing.assert_allclose(spread.mean((0, 1)), [0.05, 0.2, 0.4], rtol=0.2)


@pytest.mark.parametrize("env", ["Pendulum-v1", "CartPole-v1"])
def test_what_a_plan_is_worth_is_what_it_comes_to_step_by_step(env):
    """One plan, one member, one step after the other by the network itself, in double precision."""
    spec, learner = learned(env)
    ensemble, config = learner.ensemble, learner.config
    observation = spec.make_world(1, 5).observe()[0]
    plans = learner.policy.begun()
    drawn = plans.draw(7, np.random.default_rng(0))
    found = ensemble.imagine(observation, plans.coded(drawn), ensemble.layers())
    for plan in range(7):
        for member in range(config.ensemble):
            here, alive, worth = observation.astype(np.float64), 1.0, 0.0
            for step in range(config.horizon):
                pairs = ensemble.pairs(here[None], drawn[plan, step][None])
                output = ensemble.network(ensemble.seen(pairs))[0].reshape(config.ensemble, -1)[member]
                target = np.clip(output[:-2], -5, 5) * ensemble.targets.deviation[:-1]
                here = np.clip(here + target + ensemble.targets.mean[:-1], ensemble.low, ensemble.high)
                reward = output[-2] * ensemble.targets.deviation[-1] + ensemble.targets.mean[-1]
                worth += alive * np.clip(reward, *ensemble.rewards)
                alive *= 1 - 1 / (1 + np.exp(-output[-1]))
                np.testing.assert_allclose(found.observation[plan, member, step + 1], here, atol=2e-3)
                assert found.goes_on[plan, member, step + 1] == pytest.approx(alive, abs=1e-3)
            assert returns(found)[plan, member] == pytest.approx(worth, rel=2e-3, abs=2e-3)


def test_no_two_members_learn_from_the_same_half():
    spec = environment("Pendulum-v1")
    ensemble = Ensemble(spec, MPCConfig(**SMALL), device="cpu", seed=0)
    rng = np.random.default_rng(0)
    seen = rng.normal(size=(2, 4000, 3)).astype(np.float32)
    batch = Batch(seen[0], np.zeros((4000, 1)), np.zeros(4000), seen[1], np.zeros(4000))
    shares = ensemble.shares(batch)
    np.testing.assert_array_equal(shares, ensemble.shares(batch))
    assert set(np.unique(shares)) == {0, 2}
    assert abs(shares.mean() - 1) < 0.05
    assert np.abs(np.corrcoef(shares.T) - np.eye(3)).max() < 0.06


def test_plans_are_held_to_what_came_of_them():
    """Against lists: a plan ends after H steps or where the task ends; a time limit says nothing."""
    reckoning, rng, plans = Reckoning(2, 3), np.random.default_rng(0), [[], []]
    compared_plans = 0
    for _ in range(200):
        planned, reward = rng.normal(size=(2, 2)).astype(np.float32)
        terminated = rng.random(2) < 0.1
        truncated = ~terminated & (rng.random(2) < 0.1)
        reckoning.add(planned, reward, terminated, truncated)
        over = []
        for lane in range(2):
            plans[lane].append([planned[lane]])
            for plan in plans[lane]:
                plan.append(reward[lane])
            over += [plan for plan in plans[lane] if len(plan) == 4 or terminated[lane]]
            left = [plan for plan in plans[lane] if len(plan) < 4]
            plans[lane] = [] if terminated[lane] or truncated[lane] else left
        if over:
            compared_plans += len(over)
            assert reckoning.last[0] == pytest.approx(np.mean([plan[0] for plan in over]), abs=1e-5)
            assert reckoning.last[1] == pytest.approx(np.mean([sum(plan[1:]) for plan in over]), abs=1e-5)
    assert compared_plans > 100


@pytest.mark.parametrize("members", ["deterministic", "gaussian"])
def test_the_same_state_has_the_same_plan_among_others_and_alone(members):
    spec, learner = learned("Pendulum-v1", members=members)
    seen = spec.make_world(3, 2).observe()
    together = learner.policy.decide(seen, explore=False)
    for lane in range(3):
        alone = learner.policy.decide(seen[lane : lane + 1], explore=False)
        np.testing.assert_allclose(alone.action[0], together.action[lane], atol=1e-5)
        futures = together.insight.imagined.told(lane)
        assert futures.observation.shape == (3, 5, 3)
        np.testing.assert_allclose(futures.observation[:, 0], np.broadcast_to(seen[lane], (3, 3)))
