"""GAIL's discriminator against torch, its rewards' signs, and what each makes of CartPole."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from rlstudio.algorithms.imitation.discriminator import (
    Discriminator,
    imitation_reward,
    softplus,
    told_apart,
)
from rlstudio.algorithms.imitation.gail import GAIL, GAILConfig
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import environment
from tests.teachers import taught


def test_the_loss_is_the_likelihood_of_who_did_it_and_its_slope_is_numeric():
    rng = np.random.default_rng(0)
    logit_B, expert_B = rng.normal(scale=3, size=9), (rng.random(9) < 0.5).astype(float)

    def slow(logits):
        total = 0.0
        for logit, expert in zip(logits, expert_B, strict=True):
            guess = 1 / (1 + math.exp(-logit))
            total -= math.log(guess if expert else 1 - guess)
        return total / len(logits)

    loss, gradient_B = told_apart(logit_B, expert_B)
    assert loss == pytest.approx(slow(logit_B), rel=1e-9)
    for n in range(9):
        small = np.zeros(9)
        small[n] = 1e-6
        slope = (slow(logit_B + small) - slow(logit_B - small)) / 2e-6
        assert gradient_B[n] == pytest.approx(slope, abs=1e-6)
    extreme = np.float32([-1e4, 1e4])
    assert told_apart(extreme, np.float32([0, 1]))[0] == 0.0
    assert np.isfinite(told_apart(extreme, np.float32([1, 0]))[1]).all()


def test_the_discriminators_gradient_is_that_of_torch():
    rng = np.random.default_rng(1)
    found = Discriminator(5, (8, 6), generator=rng)
    expert_BD, policy_BD = (rng.normal(size=(7, 5)).astype(np.float32) for _ in range(2))
    state = {name: torch.tensor(value, requires_grad=True) for name, value in found.network.state().items()}
    hidden = torch.tensor(np.concatenate([expert_BD, policy_BD]))
    layers = sorted({name.rpartition(".")[0] for name in state})
    for layer in layers:
        hidden = hidden @ state[f"{layer}.weight"].T + state[f"{layer}.bias"]
        if layer != layers[-1]:
            hidden = torch.tanh(hidden)
    wanted = torch.cat([torch.ones(7), torch.zeros(7)])
    loss = torch.nn.functional.binary_cross_entropy_with_logits(hidden[:, 0], wanted)
    loss.backward()
    found.network.note_gradients(True)
    told, right = found.learn(expert_BD, policy_BD, 1e-3)
    assert told == pytest.approx(loss.item(), rel=1e-5)
    guessed = (hidden[:, 0] > 0) == (wanted > 0)
    assert right == pytest.approx(guessed.float().mean().item())
    noted = found.network.noted_gradients()
    assert noted.keys() == state.keys()
    for name, gradient in noted.items():
        np.testing.assert_allclose(gradient, state[name].grad.numpy(), atol=1e-6, err_msg=name)


def test_rewards_are_what_the_paper_says_and_have_their_signs():
    logit = np.linspace(-6, 6, 13).astype(np.float32)
    by_policy = 1 / (1 + np.exp(logit.astype(np.float64)))  # D of the paper
    positive = imitation_reward(logit, "always positive")
    negative = imitation_reward(logit, "always negative")
    np.testing.assert_allclose(positive, -np.log(by_policy), rtol=1e-5)
    np.testing.assert_allclose(negative, np.log(1 - by_policy), rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(imitation_reward(logit, "either sign"), positive + negative, atol=1e-5)
    assert (positive > 0).all()
    assert (negative < 0).all()
    assert np.isfinite(softplus(np.float32([-1e5, 1e5]))).all()


def learner(env="CartPole-v1", **config):
    spec = environment(env)
    settings = {"rollout_steps": 32, "minibatch_size": 64, **config}
    return spec, taught(GAIL(spec, GAILConfig(**settings), device="cpu", seed=0))


def test_the_policy_learns_from_the_learned_reward_alone():
    """Rewards of the world times a thousand change nothing."""
    ends = []
    for factor in (1.0, 1000.0):
        spec, made = learner()
        world, updates = spec.make_world(4, 0), 0
        original = world.step

        def louder(action, original=original, factor=factor):
            transition = original(action)
            transition.reward = transition.reward * np.float32(factor)
            return transition

        world.step = louder
        for event in made.learn(world):
            updates += isinstance(event, Updated)
            if updates == 25:
                break
        ends.append(made.state())
    for name, value in ends[0].items():
        np.testing.assert_array_equal(value, ends[1][name], err_msg=name)


def test_pairs_are_taken_evenly_and_never_more_than_there_are():
    _, made = learner(pairs=250)
    shown = made.demonstrations
    expert = made._expert()
    assert expert.shape == (250, 6)
    np.testing.assert_allclose(expert[0, :4], shown.observation[0])
    np.testing.assert_allclose(expert[-1, :4], shown.observation[-1])
    np.testing.assert_allclose(expert[:, 4:].sum(1), 1.0)
    assert len(learner(pairs=None)[1]._expert()) == shown.steps
    assert len(learner(pairs=1_000_000)[1]._expert()) == shown.steps


def test_returns_by_both_rewards_are_of_the_same_episodes():
    spec, made = learner(reward_form="always positive")
    sums, told, returns = np.zeros(4), [], []
    for event in made.learn(spec.make_world(4, 0)):
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
        if isinstance(event, Updated):
            rollout = made.rollout
            for reward_N, over_N in zip(
                rollout.reward_TN, rollout.terminated_TN | rollout.truncated_TN, strict=True
            ):
                sums += reward_N
                told += sums[over_N].tolist()
                sums[over_N] = 0
            assert event.metrics["true_return"] == pytest.approx(np.mean(returns))
            assert event.metrics["learned_return"] == pytest.approx(np.mean(told), rel=1e-5)
            break
    assert told


def trained(form, steps):
    spec, made = learner(reward_form=form, rollout_steps=128, minibatch_size=256, learning_rate=1e-3)
    taken, returns = 0, []
    for event in made.learn(spec.make_world(16, 0)):
        if isinstance(event, Stepped):
            taken += 16
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
        if taken >= steps:
            break
    return float(np.mean(returns[-20:]))


def test_a_positive_reward_holds_the_pole_and_a_negative_one_drops_it():
    assert trained("always positive", 40_000) > 150
    assert trained("always negative", 40_000) < 15
