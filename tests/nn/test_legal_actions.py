"""Masks against slow references: targets, memories, and gradients of the masked softmax against autograd."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.deep_q.c51 import C51, project
from rlstudio.algorithms.deep_q.dqn import DQN, q_targets
from rlstudio.algorithms.deep_q.qr_dqn import QRDQN
from rlstudio.algorithms.policy_gradient.a2c import a2c_gradient
from rlstudio.algorithms.policy_gradient.minibatches import reflect_half
from rlstudio.algorithms.policy_gradient.ppo_objective import ppo_gradient
from rlstudio.algorithms.policy_gradient.reinforce import policy_gradient
from rlstudio.core.env import Mirror
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.masks import Masks, best_action, last_legal, legal_action, legal_logits
from rlstudio.nn.acting.policies import Categorical, EpsilonGreedy, Softmax
from rlstudio.nn.memory.replay import Batch, FrameReplay, RowReplay, build_replay
from tests.masked import Forbidden

ACTIONS = 6


def masks(rng, batch, actions=ACTIONS):
    legal = rng.random((batch, actions)) < 0.5
    legal[np.arange(batch), rng.integers(0, actions, batch)] = True
    return legal


class Table:
    """A network that says of observation i what row i says."""

    def __init__(self, output):
        self.output = output.astype(np.float32)

        class Plain:
            noisy = None

        self.architecture = Plain()

    def __call__(self, observation):
        return self.output[observation].copy()


# ------------------------------------------------------------------------------ choosing


def test_choosing_among_legal_actions():
    rng = np.random.default_rng(0)
    value, legal = rng.normal(size=(200, ACTIONS)).astype(np.float32), masks(rng, 200)
    share = rng.random(200)
    best, picked, last = best_action(value, legal), legal_action(share, legal), last_legal(legal)
    for row in range(200):
        allowed = np.flatnonzero(legal[row])
        assert best[row] == max(allowed, key=lambda a, row=row: value[row, a])
        assert picked[row] == allowed[int(share[row] * len(allowed))]
        assert last[row] == allowed[-1]
    np.testing.assert_array_equal(best_action(value, None), value.argmax(1))


@pytest.mark.parametrize("batch", [1, 40])
def test_random_actions_are_even_among_legal_ones(batch):
    rng = np.random.default_rng(1)
    legal = masks(rng, batch)
    policy = EpsilonGreedy(Table(rng.normal(size=(batch, ACTIONS))), np.random.default_rng(2), 0.5)
    counts = np.zeros((batch, ACTIONS))
    rounds = 4000 if batch == 1 else 800
    for _ in range(rounds):
        decision = policy.decide(np.arange(batch), explore=True, legal=legal)
        counts[np.arange(batch), decision.action] += 1
        np.testing.assert_array_equal(decision.insight.legal, legal)
    assert (counts[~legal] == 0).all()
    q = policy.network(np.arange(batch))
    for row in range(batch):
        expected = legal[row] * 0.5 / legal[row].sum()
        expected[best_action(q, legal)[row]] += 0.5
        np.testing.assert_allclose(counts[row] / rounds, expected, atol=5 * np.sqrt(0.25 / rounds))


def test_draws_follow_the_masked_softmax():
    rng = np.random.default_rng(3)
    logits, legal = rng.normal(size=(30, ACTIONS)).astype(np.float32), masks(rng, 30)
    logits[~legal] += 20  # what is illegal is what it would like best
    policy = Categorical(Table(logits), ACTIONS, np.random.default_rng(4))
    counts = np.zeros((30, ACTIONS))
    for _ in range(3000):
        decision = policy.decide(np.arange(30), explore=True, legal=legal)
        counts[np.arange(30), decision.action] += 1
    for row in range(30):
        weights = np.where(legal[row], np.exp(logits[row] - logits[row][legal[row]].max()), 0)
        p = weights / weights.sum()
        np.testing.assert_allclose(decision.insight.action_probabilities[row], p, rtol=1e-5)
        np.testing.assert_allclose(counts[row] / 3000, p, atol=0.05)
        np.testing.assert_allclose(
            decision.log_probability[row], np.log(p[decision.action[row]]), rtol=1e-4, atol=1e-5
        )
    assert (counts[~legal] == 0).all()


def test_what_rounding_leaves_over_goes_to_a_legal_action():
    class Highest:
        def random(self, shape, dtype):
            return np.full(shape, np.nextafter(np.float32(1), np.float32(0)), dtype)

    rng = np.random.default_rng(5)
    logits = rng.normal(size=(5000, ACTIONS)).astype(np.float32)
    legal = np.ones((5000, ACTIONS), bool)
    legal[:, -2:] = False
    policy = Categorical(Table(logits), ACTIONS, Highest())
    sums = policy.decide(np.arange(5000), explore=False, legal=legal).insight.action_probabilities.cumsum(1)
    assert (sums[:, -1] < 1).any(), "no row in which rounding leaves something over"
    assert (policy.decide(np.arange(5000), explore=True, legal=legal).action == 3).all()


# ------------------------------------------------------------------------------ targets


@pytest.mark.parametrize("double", [False, True])
def test_targets_take_the_best_legal_action(double):
    rng = np.random.default_rng(6)
    next_q, own_q = rng.normal(size=(2, 60, ACTIONS)).astype(np.float32)
    reward, over, legal = rng.normal(size=60).astype(np.float32), rng.random(60) < 0.2, masks(rng, 60)
    legal[over] = False
    choice = own_q if double else next_q
    found = q_targets(reward, over.astype(np.float32), next_q, choice, 0.9, legal)
    for row in range(60):
        expected = reward[row]
        if not over[row]:
            best = max(np.flatnonzero(legal[row]), key=lambda a, row=row: choice[row, a])
            expected += 0.9 * next_q[row, best]
        assert found[row] == pytest.approx(expected, rel=1e-5, abs=1e-6)


def batch_of(rng, count=32):
    reward, over = rng.normal(size=count).astype(np.float32), (rng.random(count) < 0.2).astype(np.float32)
    legal = masks(rng, count, 5)
    legal[over == 1] = False
    states = rng.integers(0, 12, (2, count))
    return Batch(states[0], rng.integers(0, 5, count), reward, states[1], over, next_legal=legal)


@pytest.mark.parametrize("kind", [DQN, C51, QRDQN])
@pytest.mark.parametrize("double", [False, True])
def test_every_deep_method_chooses_legally_in_its_targets(kind, double):
    """The network's own outputs, and the best legal mean found in a loop."""
    rng = np.random.default_rng(7)
    more = {"return_range": "fixed", "atoms": 11} if kind is C51 else {}
    learner = kind(Forbidden(), kind.Config(double=double, hidden=(8,), **more), device="cpu", seed=0)
    learner.target = learner.network.twin()
    other = kind(Forbidden(), kind.Config(double=double, hidden=(8,), **more), device="cpu", seed=1)
    learner.target.follow(other.network)
    batch = batch_of(rng)
    found = learner.targets(batch)
    next_output, own_output = learner.target(batch.next_observation), learner.network(batch.next_observation)
    choosing = own_output if double else next_output
    for row in range(len(batch.reward)):
        r, goes_on = batch.reward[row], 1 - batch.terminated[row]
        outputs = [output[row].reshape(5, -1) for output in (choosing, next_output)]
        if kind is C51:
            outputs = [np.exp(o - o.max(1, keepdims=True)) for o in outputs]
            outputs = [o / o.sum(1, keepdims=True) for o in outputs]
            mean = outputs[0] @ learner.policy.support
        else:
            mean = outputs[0].mean(1)
        allowed = np.flatnonzero(batch.next_legal[row]) if goes_on else [0]
        best = max(allowed, key=lambda a, mean=mean: mean[a])
        ahead = outputs[1][best]
        discount = np.float32(goes_on * learner.config.discount)
        if kind is C51:
            expected = project(r[None], discount[None], ahead[None], learner.policy.support)[0]
        else:
            expected = r + discount * ahead
        np.testing.assert_allclose(found[row], np.squeeze(expected), rtol=1e-4, atol=1e-5)


# ------------------------------------------------------------------------------ gradients


def masked_log_p(logit, legal):
    """ln of the softmax over the legal actions alone, by autograd."""
    return torch.log_softmax(torch.where(legal, logit, torch.tensor(-torch.inf)), 1)


def entropy_of(log_p, legal):
    safe = torch.where(legal, log_p, torch.tensor(0.0))
    return -(torch.where(legal, log_p.exp(), torch.tensor(0.0)) * safe).sum(1)


@pytest.mark.parametrize("objective", ["clipped", "adaptive kl"])
def test_ppo_against_autograd(objective):
    rng = np.random.default_rng(8)
    batch = 80
    output = rng.normal(size=(batch, ACTIONS + 1)).astype(np.float32)
    old = (output + 0.3 * rng.normal(size=output.shape)).astype(np.float32)
    legal = masks(rng, batch)
    action = legal_action(rng.random(batch), legal)
    advantage, returns = rng.normal(size=(2, batch)).astype(np.float32)
    old_log_p = Softmax(legal_logits(old[:, :-1], legal)).log_probability(action)
    penalised = objective == "adaptive kl"
    found, metrics = ppo_gradient(
        legal_logits(output, legal), action, old_log_p, advantage, returns, old[:, -1],
        clip_range=0.2, entropy_bonus=0.05, value_weight=0.5, clip_value=False,
        old_output_BP=legal_logits(old, legal)[:, :-1] if penalised else None, kl_weight=0.7,
    )  # fmt: skip

    free = torch.tensor(output, requires_grad=True)
    allowed, rows = torch.tensor(legal), torch.arange(batch)
    log_p = masked_log_p(free[:, :-1], allowed)
    ratio = (log_p[rows, action] - torch.tensor(old_log_p)).exp()
    adv = torch.tensor(advantage)
    entropy = entropy_of(log_p, allowed)
    if penalised:
        old_p = masked_log_p(torch.tensor(old[:, :-1]), allowed)
        gap = torch.where(allowed, old_p.exp() * (old_p - log_p), torch.tensor(0.0))
        policy_loss = -(ratio * adv).mean() + 0.7 * gap.sum(1).mean()
    else:
        policy_loss = -torch.min(ratio * adv, ratio.clip(0.8, 1.2) * adv).mean()
    value_loss = ((free[:, -1] - torch.tensor(returns)) ** 2).mean()
    (policy_loss + 0.5 * value_loss - 0.05 * entropy.mean()).backward()
    assert torch.isfinite(free.grad).all()
    np.testing.assert_allclose(found, free.grad.numpy(), rtol=2e-4, atol=1e-6)
    assert (found[:, :-1][~legal] == 0).all()
    assert metrics["policy_loss"] == pytest.approx(policy_loss.item(), rel=1e-4, abs=1e-6)
    assert metrics["entropy"] == pytest.approx(entropy.mean().item(), rel=1e-5)


def test_a2c_and_reinforce_against_autograd():
    rng = np.random.default_rng(9)
    batch = 50
    output, legal = rng.normal(size=(batch, ACTIONS + 1)).astype(np.float32), masks(rng, batch)
    action = legal_action(rng.random(batch), legal)
    weight, returns = rng.normal(size=(2, batch)).astype(np.float32)
    found, metrics = a2c_gradient(
        legal_logits(output, legal), action, weight, returns, distribution=Softmax, entropy_bonus=0.1,
        value_weight=0.5,
    )  # fmt: skip
    logits, loss, entropy = policy_gradient(
        legal_logits(output[:, :-1], legal), action, weight, entropy_bonus=0.1, episodes=batch
    )
    free = torch.tensor(output, requires_grad=True)
    allowed = torch.tensor(legal)
    log_p = masked_log_p(free[:, :-1], allowed)
    bonus = 0.1 * entropy_of(log_p, allowed).mean()
    chosen = (log_p[torch.arange(batch), action] * torch.tensor(weight)).mean()
    value_loss = ((free[:, -1] - torch.tensor(returns)) ** 2).mean()
    (0.5 * value_loss - chosen - bonus).backward()
    np.testing.assert_allclose(found, free.grad.numpy(), rtol=2e-4, atol=1e-6)
    np.testing.assert_allclose(logits, free.grad.numpy()[:, :-1], rtol=2e-4, atol=1e-6)
    assert metrics["entropy"] == pytest.approx(entropy, rel=1e-5)
    assert loss == pytest.approx((-chosen - bonus).item(), rel=1e-4)


def test_the_divergence_counts_legal_actions_only():
    rng = np.random.default_rng(10)
    old, new, legal = *rng.normal(size=(2, 30, ACTIONS)).astype(np.float32), masks(rng, 30)
    found = Softmax(legal_logits(new, legal)).kl_from(Softmax(legal_logits(old, legal)))
    for row in range(30):
        p, q = (np.exp(x[row][legal[row]].astype(float)) for x in (old, new))
        p, q = p / p.sum(), q / q.sum()
        assert found[row] == pytest.approx((p * np.log(p / q)).sum(), abs=1e-5)


# ------------------------------------------------------------------------------ memories


def mask_of(number, actions):
    """A mask that is known by the number of the successor."""
    legal = np.array([(number * 7 + action * 3) % 5 < 2 for action in range(actions)])
    legal[number % actions] = True
    return legal


def numbered(replay, space, lanes, steps, actions, begin=0):
    """Steps whose observations are running numbers; episodes of nine steps."""
    image = len(space.shape) == 3

    def seen(number):
        return np.full(space.shape, number % 250, space.dtype)

    for step in range(begin, begin + steps):
        numbers = np.arange(lanes) * 60 + step
        successors = np.stack([seen(n + 1) for n in numbers])
        observations = np.stack([seen(n) for n in numbers])
        if image:  # stacks of one frame
            observations, successors = observations[:, -1:], successors[:, -1:]
        ended = np.full(lanes, step % 9 == 8)
        replay.add(
            Transition(
                observations,
                np.zeros(lanes, int),
                np.ones(lanes, np.float32),
                successors,
                ended & (np.arange(lanes) % 2 == 0),
                ended & (np.arange(lanes) % 2 == 1),
                next_legal=np.stack([mask_of((n + 1) % 250, actions) for n in numbers]),
            )
        )


@pytest.mark.parametrize("actions", [3, 8, 19])
@pytest.mark.parametrize("n_step", [1, 3])
@pytest.mark.parametrize("space", [Box(shape=(2,)), Box(shape=(1, 36, 36), dtype="uint8")])
@pytest.mark.parametrize("prioritised", [None, 0.5])
def test_a_memory_knows_what_is_legal_in_the_successors(space, n_step, actions, prioritised):
    """Also where the ring has come round, with several lanes, and after saving and continuing."""

    def build():
        return build_replay(
            space, 60, 3, Discrete(n=actions), n_step=n_step, priority_exponent=prioritised
        )  # fmt: skip

    def check(replay, count=200):
        found = replay.sample(count, np.random.default_rng(1))
        last = found.next_observation.reshape(count, -1)[:, -1].astype(int)
        for number, legal in zip(last, found.next_legal, strict=True):
            np.testing.assert_array_equal(legal, mask_of(number, actions))

    replay = build()
    numbered(replay, space, 3, 30, actions)
    check(replay)
    other = build()
    other.restore(replay.state())
    for one in (replay, other):
        numbered(one, space, 3, 15, actions, begin=30)
        check(one)
    for name, array in replay.state().items():
        np.testing.assert_array_equal(array, other.state()[name], err_msg=name)


def test_a_memory_from_before_masks_were_told_goes_on():
    """What it held then counts as all legal."""
    for replay in (RowReplay(Box(shape=(2,)), 20, actions=4), FrameReplay(
        Box(shape=(1, 36, 36), dtype="uint8"), 20, 1, actions=4)):  # fmt: skip
        space = Box(shape=(2,)) if isinstance(replay, RowReplay) else Box(shape=(1, 36, 36), dtype="uint8")
        seen = np.zeros((1, *space.shape), space.dtype)
        nobody = np.zeros(1, bool)
        for _ in range(5):
            replay.add(Transition(seen, np.zeros(1, int), np.zeros(1, np.float32), seen, nobody, nobody))
        assert replay.sample(8, np.random.default_rng(0)).next_legal is None
        assert "next_legal" not in replay.state()
        legal = np.array([[True, False, False, True]])
        replay.add(Transition(
            seen, np.zeros(1, int), np.zeros(1, np.float32), seen, nobody, nobody, next_legal=legal
        ))  # fmt: skip
        found = replay.sample(200, np.random.default_rng(0)).next_legal
        assert {tuple(row) for row in found.tolist()} == {(True,) * 4, tuple(legal[0].tolist())}


def test_masks_of_another_size_are_refused():
    replay = RowReplay(Box(shape=(2,)), 60, lanes=3, actions=19)
    numbered(replay, Box(shape=(2,)), 3, 5, 19)
    with pytest.raises(ValueError, match="next_legal"):
        RowReplay(Box(shape=(2,)), 60, lanes=3, actions=3).restore(replay.state())


def test_a_bit_for_each_action():
    stored = Masks(10, 19)
    assert stored.bits.shape == (10, 3)
    assert stored.read(np.arange(10)).all()


def test_a_mirror_turns_masks_as_it_turns_actions():
    """What was legal before its reflection is legal after it, for every step of the first half."""
    rng = np.random.default_rng(11)
    mirror = Mirror("columns", (0, 2, 1, 3, 5, 4))
    legal = masks(rng, 20)
    action = legal_action(rng.random(20), legal)
    picture = rng.integers(0, 255, (20, 1, 8, 8)).astype(np.uint8)
    turned_picture, turned_action, turned = picture.copy(), action.copy(), legal.copy()
    reflect_half(mirror, turned_picture, turned_action, turned)
    for row in range(10):
        for a in range(ACTIONS):
            assert turned[row, mirror.actions[a]] == legal[row, a]
        assert turned[row, turned_action[row]]
    np.testing.assert_array_equal(turned[10:], legal[10:])
