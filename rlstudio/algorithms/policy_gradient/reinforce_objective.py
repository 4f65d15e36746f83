"""REINFORCE's objective as a gradient in the network's outputs, and whole episodes as one batch."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.memory.episodes import Episode


def policy_gradient(
    logit_BA: Floats, action_B: Ints, weight_B: Floats, entropy_bonus: float, episodes: int
) -> tuple[Floats, float, float]:
    """Gradient of -(Σ_t weight * ln pi(a|s) + entropy_bonus * H) / episodes with respect to the logits.

    d ln pi(a) / d logits = onehot(a) - pi. The sum goes over all B steps of so many episodes. The mean over
    steps in its place would count an episode less the longer it is, which the return often depends on.
    Returns the gradient (B, A), the loss and the mean entropy of a step in nats.
    """
    batch = len(action_B)
    rows_B = np.arange(batch)
    log_p_BA = log_softmax(logit_BA)
    p_BA = np.exp(log_p_BA)
    gradient_BA: Floats = (p_BA * (weight_B / episodes)[:, None]).astype(np.float32, copy=False)
    gradient_BA[rows_B, action_B] -= weight_B / episodes
    entropy_B = np.asarray(-(p_BA * log_p_BA).sum(1), np.float32)
    if entropy_bonus:
        gradient_BA += (p_BA * (log_p_BA + entropy_B[:, None])) * (entropy_bonus / episodes)
    loss = -float(np.dot(weight_B, log_p_BA[rows_B, action_B])) / episodes
    entropy = float(entropy_B.sum())
    return gradient_BA, loss - entropy_bonus * entropy / episodes, entropy / batch


def gradient_variance(gradient_EP: Floats) -> float:
    """How far the gradients of E episodes scatter: the trace of their covariance, unbiased (E - 1).

    It is that of one episode's gradient; their mean over E episodes has an E-th of it. There must be two.
    """
    episodes = len(gradient_EP)
    centred_EP = gradient_EP - gradient_EP.mean(0)
    return float(np.vdot(centred_EP, centred_EP)) / (episodes - 1)


def first_of(batch: list[Episode], number_B: Floats) -> Floats:
    """At every step the number (B,) of the first step of its episode."""
    length_E = np.array([len(episode.action) for episode in batch])
    return np.repeat(number_B[np.cumsum(length_E) - length_E], length_E)


def all_legal(batch: list[Episode]) -> Bools | None:
    """The actions that were legal at every step (B, A); None: all, in all of these episodes."""
    told = next((episode.legal for episode in batch if episode.legal is not None), None)
    if told is None:
        return None
    shape = told.shape[1:]
    return np.concatenate(
        [np.ones((len(e.action), *shape), np.bool_) if e.legal is None else e.legal for e in batch]
    )
