"""MuZero's loss over K imagined steps, and its gradient back through them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.muzero.model import Model, between, between_back, length
from rlstudio.algorithms.muzero.trajectories import Sequences
from rlstudio.core.arrays import Floats
from rlstudio.nn.acting.policies import log_softmax

INTO_DYNAMICS = np.float32(0.5)
"""What the gradient is multiplied by wherever it leaves g for the state before (appendix G)."""


@dataclass(slots=True)
class Unrolled:
    """What the networks say of B sequences.

    ``raw``: states before they are brought between 0 and 1, K + 1 of (B, D); ``state`` likewise, after;
    ``pairs``: g's inputs, K of (B, D + A); ``log_policy`` (B, K + 1, A), ``value`` (B, K + 1, N) and
    ``reward`` (B, K, N): ln of the probabilities.
    """

    raw: list[Floats]
    state: list[Floats]
    pairs: list[Floats]
    log_policy: Floats
    value: Floats
    reward: Floats


@dataclass(slots=True)
class Loss:
    """The loss of B sequences, (B,) in parts, each summed over k with its ``scale`` (K + 1,).

    The parts at each k: ``policy_k``, ``value_k``, ``reward_k`` (B, K + 1; no reward at k = 0).
    ``value_target`` (B, K + 1, N), ``reward_target`` (B, K, N): two-hot. ``values`` (B, K + 1) and
    ``rewards`` (B, K): what was said, as numbers. ``error`` (B,): that of the value at k = 0, minus
    z. ``consistency_loss`` (B,): 0 until ``descend`` has compared states.
    """

    scale: Floats
    policy_k: Floats
    value_k: Floats
    reward_k: Floats
    value_target: Floats
    reward_target: Floats
    values: Floats
    rewards: Floats
    error: Floats
    policy_loss: Floats
    value_loss: Floats
    reward_loss: Floats
    loss: Floats
    consistency_loss: Floats


def unrolled(model: Model, sequences: Sequences) -> Unrolled:
    """h once, g K times, f of all states at once."""
    raw = [model.representation(sequences.observation)]
    state, pairs, rewards = [between(raw[0])], list[Floats](), list[Floats]()
    for action_B in sequences.action.T:
        pairs.append(model.pairs(state[-1], action_B))
        output = model.dynamics(pairs[-1])
        raw.append(state[-1] + output[:, : model.width])
        state.append(between(raw[-1]))
        rewards.append(output[:, model.width :])
    judged = model.prediction.forward(np.concatenate(state)).reshape(len(state), len(raw[0]), -1)
    judged = judged.swapaxes(0, 1)
    return Unrolled(
        raw,
        state,
        pairs,
        _log(judged[:, :, : model.actions]),
        _log(judged[:, :, model.actions :]),
        _log(np.stack(rewards, 1)),
    )


def _log(logit: Floats) -> Floats:
    return log_softmax(logit.reshape(-1, logit.shape[-1])).reshape(logit.shape)


def compared(model: Model, found: Unrolled, sequences: Sequences, value_weight: float) -> Loss:
    """Cross entropies with the targets; at k = 0 in full, of each later step a K-th."""
    batch, steps = sequences.reward.shape
    atoms = model.support.atoms
    scale: Floats = np.full(steps + 1, 1 / steps, np.float32)
    scale[0] = 1
    value_target = model.support.two_hot(sequences.value.reshape(-1)).reshape(batch, steps + 1, atoms)
    reward_target = model.support.two_hot(sequences.reward.reshape(-1)).reshape(batch, steps, atoms)
    policy_k = -(sequences.visits * found.log_policy).sum(2) * sequences.known
    value_k = -(value_target * found.value).sum(2) * sequences.has_value
    reward_k = np.zeros_like(value_k)
    reward_k[:, 1:] = -(reward_target * found.reward).sum(2) * sequences.has_reward
    values = model.support.mean(found.value.reshape(-1, atoms)).reshape(batch, steps + 1)
    rewards = model.support.mean(found.reward.reshape(-1, atoms)).reshape(batch, steps)
    parts = [(part * scale).sum(1) for part in (policy_k, value_k, reward_k)]
    return Loss(
        scale=scale,
        policy_k=policy_k,
        value_k=value_k,
        reward_k=reward_k,
        value_target=value_target,
        reward_target=reward_target,
        values=values,
        rewards=rewards,
        error=values[:, 0] - sequences.value[:, 0],
        policy_loss=parts[0],
        value_loss=parts[1],
        reward_loss=parts[2],
        loss=parts[0] + np.float32(value_weight) * parts[1] + parts[2],
        consistency_loss=np.zeros(batch, np.float32),
    )


def descend(
    model: Model,
    found: Unrolled,
    sequences: Sequences,
    loss: Loss,
    *,
    value_weight: float,
    consistency: float,
    learning_rate: float,
    max_norm: float | None,
) -> float:
    """One step of all networks down the mean loss; returns the gradient's length before it is limited.

    With ``consistency`` its loss is added to ``loss``.
    """
    width, steps, batch = model.width, len(found.pairs), len(sequences.weight)
    share_BK = (sequences.weight[:, None] * loss.scale / batch).astype(np.float32)
    norms: dict[str, float] = {}
    # Targets add up to 1, so the gradient of -m · ln softmax is p - m.
    policy_BKA = (np.exp(found.log_policy) - sequences.visits) * (share_BK * sequences.known)[:, :, None]
    value_BKN = np.exp(found.value) - loss.value_target
    value_BKN *= (np.float32(value_weight) * share_BK * sequences.has_value)[:, :, None]
    judged = np.concatenate([policy_BKA, value_BKN], 2).swapaxes(0, 1).reshape((steps + 1) * batch, -1)
    back = model.prediction.input_gradient(judged).reshape(steps + 1, batch, width)
    norms["prediction"] = model.prediction.descend(judged, learning_rate, max_norm)
    if "guess" in model.networks:
        back[1:] += _consistency(model, found, sequences, loss, consistency, learning_rate, max_norm, norms)
    reward_BKN = np.exp(found.reward) - loss.reward_target
    reward_BKN *= (share_BK[:, 1:] * sequences.has_reward)[:, :, None]
    changes = list[Floats]()
    for k in range(steps, 0, -1):
        raw_BD = between_back(found.raw[k], back[k])
        changes.append(np.concatenate([raw_BD, reward_BKN[:, k - 1]], 1))
        model.dynamics.forward(found.pairs[k - 1])
        through_BD = model.dynamics.input_gradient(changes[-1])[:, :width]
        back[k - 1] += INTO_DYNAMICS * (through_BD + raw_BD)
    model.dynamics.forward(np.concatenate(found.pairs))
    norms["dynamics"] = model.dynamics.descend(np.concatenate(changes[::-1]), learning_rate, max_norm)
    model.representation.forward(sequences.observation)
    first_BD = between_back(found.raw[0], back[0])
    norms["representation"] = model.representation.descend(first_BD, learning_rate, max_norm)
    return length(norms)


def _consistency(
    model: Model,
    found: Unrolled,
    sequences: Sequences,
    loss: Loss,
    weight: float,
    learning_rate: float,
    max_norm: float | None,
    norms: dict[str, float],
) -> Floats:
    """EfficientZero: minus the cosine between guess(projection(s^k)) and projection(h(o_{t+k})).

    The latter is held fixed. Returns the gradient with respect to s^1..s^K, (K, B, D).
    """
    batch, steps = sequences.reward.shape
    real = sequences.after.swapaxes(0, 1).reshape(steps * batch, *sequences.after.shape[2:])
    aim_MD = model.networks["projection"](model.encode(real))
    aim_MD = aim_MD / _long(aim_MD)
    projected_MD = model.networks["projection"].forward(np.concatenate(found.state[1:]))
    guess_MD = model.networks["guess"].forward(projected_MD)
    long_M1 = _long(guess_MD)
    unit_MD = guess_MD / long_M1
    cosine_M1 = (unit_MD * aim_MD).sum(1, keepdims=True)
    seen_KB = sequences.done.T.astype(np.float32)
    share_M1 = (seen_KB * (sequences.weight * (loss.scale[1:, None]))).reshape(-1, 1)
    gradient_MD = -np.float32(weight / batch) * share_M1 * (aim_MD - cosine_M1 * unit_MD) / long_M1
    within_MD = model.networks["guess"].input_gradient(gradient_MD)
    norms["guess"] = model.networks["guess"].descend(gradient_MD, learning_rate, max_norm)
    back_MD = model.networks["projection"].input_gradient(within_MD)
    norms["projection"] = model.networks["projection"].descend(within_MD, learning_rate, max_norm)
    each_KB = seen_KB * loss.scale[1:, None] * (1 - cosine_M1.reshape(steps, batch))
    loss.consistency_loss = each_KB.sum(0)
    loss.loss = loss.loss + np.float32(weight) * loss.consistency_loss
    back_KBD: Floats = back_MD.reshape(steps, batch, -1)
    return back_KBD


def _long(x_MD: Floats) -> Floats:
    long_M1: Floats = np.maximum(np.sqrt((x_MD * x_MD).sum(1, keepdims=True)), np.float32(1e-6))
    return long_M1
