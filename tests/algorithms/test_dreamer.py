"""A small Dreamer: its returns, its actor's gradient and its sequences, against slow references."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.dreaming.dreamer import Dreamer
from rlstudio.algorithms.dreaming.layers import divergence
from rlstudio.algorithms.dreaming.network import Dreams
from rlstudio.algorithms.dreaming.scale import usual
from rlstudio.algorithms.dreaming.settings import DreamerConfig
from rlstudio.algorithms.dreaming.working import lambda_returns
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment

SMALL = {
    "units": 8, "memory_units": 6, "latents": 3, "sequence": 5, "dream_steps": 4, "batch_size": 16,
    "learning_starts": 120, "first_updates": 3, "update_every": 20,
}  # fmt: skip


def made(env="CartPole-v1", **changed):
    return Dreamer(environment(env), DreamerConfig(**SMALL | changed), device="cpu", seed=0)


def test_lambda_returns_are_the_mixture_of_all_n_step_returns():
    """(1 - λ) Σ λ^{n-1} G^n, the longest for all the rest: each n-step return summed by itself."""
    rng = np.random.default_rng(0)
    reward, end = rng.normal(size=(4, 3)).astype(np.float32), rng.normal(size=(5, 3)).astype(np.float32)
    going = rng.uniform(0.5, 1, (4, 3)).astype(np.float32)
    found = lambda_returns(reward, going, end, 0.8)
    for dream in range(3):
        for first in range(4):
            mixed = 0.0
            for n in range(1, 5 - first):
                total, alive = 0.0, 1.0
                for step in range(first, first + n):
                    total += alive * reward[step, dream]
                    alive *= going[step, dream]
                total += alive * end[first + n, dream]
                share = 0.8 ** (n - 1) if first + n == 4 else 0.2 * 0.8 ** (n - 1)
                mixed += share * total
            assert found[first, dream] == pytest.approx(mixed, abs=1e-5)


def test_surprise_is_torch_s_divergence():
    draw = torch.Generator().manual_seed(0)
    mean, other = torch.randn(6, 4, generator=draw), torch.randn(6, 4, generator=draw)
    deviation, others = (0.2 + torch.rand(6, 4, generator=draw) for _ in range(2))
    normal = torch.distributions.Normal
    wanted = torch.distributions.kl_divergence(normal(mean, deviation), normal(other, others)).sum(-1)
    torch.testing.assert_close(divergence(mean, deviation, other, others), wanted)


def test_the_actor_climbs_what_autograd_climbs():
    """Σ w (A ln π(a) + η H) / n, differentiated by torch; read from what the network was told to descend."""
    network, rng = made(entropy_weight=0.3).network, np.random.default_rng(0)
    steps, count, told = 4, 7, {}
    state = torch.from_numpy(rng.normal(size=(steps + 1, count, 9)).astype(np.float32))
    action = torch.from_numpy(rng.integers(0, 2, (steps, count)))
    advantage, weight = rng.normal(size=(2, steps, count)).astype(np.float32)
    dreams = Dreams(state, action, advantage, advantage)
    logit = torch.from_numpy(network.actor(state[:-1].reshape(-1, 9).numpy())).requires_grad_()
    network.actor.descend = lambda gradient, rate, longest: told.update(gradient=gradient)
    log_p, entropy = network.learn_actor(dreams, advantage, weight, DreamerConfig(entropy_weight=0.3))
    chosen = torch.distributions.Categorical(logits=logit)
    gain = torch.from_numpy(advantage).reshape(-1) * chosen.log_prob(action.reshape(-1))
    loss = -(torch.from_numpy(weight).reshape(-1) * (gain + 0.3 * chosen.entropy())).mean()
    loss.backward()
    np.testing.assert_allclose(told["gradient"], logit.grad.numpy(), atol=1e-6)
    np.testing.assert_allclose(log_p.reshape(-1), chosen.log_prob(action.reshape(-1)).detach(), atol=1e-5)
    np.testing.assert_allclose(entropy.reshape(-1), chosen.entropy().detach(), atol=1e-5)


def test_a_sequence_is_what_one_lane_went_through_and_ends_where_its_episode_did():
    """Against lists by lane; with three lanes, in a ring that is written over."""
    learner = made(replay_capacity=100, learning_starts=10_000)
    spec, lanes, went = learner.spec, 3, {}
    for number, event in enumerate(learner.learn(spec.make_world(lanes, 0))):
        if isinstance(event, Stepped):
            step = event.transition
            for lane in range(lanes):
                here = tuple(step.observation[lane].tolist())
                over = bool(step.terminated[lane] or step.truncated[lane])
                went[here] = (int(step.action[lane]), tuple(step.next_observation[lane].tolist()), over)
        if number > 300:
            break
    found = learner._sequences(learner.replay, lanes)
    scale = learner.policy.moments
    seen = found.seen * scale.deviation + scale.mean
    places, ends = {tuple(np.round(key, 4)): value for key, value in went.items()}, 0
    for piece in range(SMALL["batch_size"]):
        assert found.live[0, piece] == 1
        for step in range(SMALL["sequence"]):
            if not found.live[step, piece]:
                assert not found.live[step:, piece].any()
                break
            action, after, over = places[tuple(np.round(seen[step, piece], 4).tolist())]
            assert found.action[step, piece] == action
            np.testing.assert_allclose(seen[step + 1, piece], after, atol=1e-4)
            if over:
                ends += 1
                assert not found.live[step + 1 :, piece].any()
                break
    assert ends


def test_one_moment_has_the_same_dreams_alone_and_among_others():
    learner = made()
    updates = 0
    for event in learner.learn(learner.spec.make_world(2, 0)):
        updates += isinstance(event, Updated)
        if updates == 4:
            break
    seen = learner.spec.make_world(3, 1).observe()
    together = learner.policy.decide(seen, explore=False).insight.imagined
    for lane in range(3):
        alone = learner.policy.decide(seen[lane : lane + 1], explore=False).insight.imagined
        np.testing.assert_allclose(alone.observation[0], together.observation[lane], atol=1e-4)
        np.testing.assert_allclose(together.observation[lane, :, 0], np.tile(seen[lane], (4, 1)), atol=1e-4)
    assert together.reward.shape == (3, 4, 4)
    assert (np.diff(together.goes_on, axis=-1) <= 0).all()


def test_the_scale_is_that_of_the_axes_where_these_are_known():
    known = usual(environment("CartPole-v1"), 4)
    np.testing.assert_allclose(known.deviation[1], 1.0, rtol=1e-3)
    assert known.mean.tolist() == [0.0] * 4
    cosines = usual(environment("Acrobot-v1"), 6)
    np.testing.assert_allclose(cosines.deviation[:4], np.sqrt(0.5), rtol=1e-3)
    learner = made()
    learner.policy.learn_scale(np.full((2, 4), 50.0, np.float32))
    np.testing.assert_allclose(learner.policy.moments.mean, 0)
