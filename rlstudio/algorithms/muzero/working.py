"""MuZero's update in letters: targets at k = 0, and the losses over the unrolled steps."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter


def powers(evidence: Evidence) -> Floats:
    """What each of the n rewards counts, (B, n)."""
    rewards = evidence["sequences"].rewards
    return np.broadcast_to(evidence["factor"] ** np.arange(rewards.shape[1]), rewards.shape)


def steps(evidence: Evidence) -> Floats:
    """What each k counts, (B, K + 1)."""
    return np.broadcast_to(evidence["loss"].scale, evidence["loss"].policy_k.shape)


DERIVATION = Derivation(
    letters={
        "u": Letter("u_i", "sequences.rewards", "the rewards of the next n steps, as far as they are known"),
        "gamma": Letter(
            r"\gamma^i",
            powers,
            "what they count; in games of two with a changing sign, as every other one is the opponent's",
        ),
        "rest": Letter(
            r"\gamma^n \nu",
            "sequences.rest",
            "what stands for the rewards after them: 0 where the episode terminated",
        ),
        "z": Letter("z", lambda evidence: evidence["sequences"].value[:, 0], "the target of the value"),
        "v": Letter("v^0", lambda evidence: evidence["loss"].values[:, 0], "the value before the step"),
        "pi": Letter(
            r"\pi_a",
            lambda evidence: evidence["sequences"].visits[:, 0],
            "the shares of the search's visits",
        ),
        "lnp": Letter(
            r"\ln p_a^0",
            lambda evidence: evidence["unrolled"].log_policy[:, 0],
            "what the network said of each action",
        ),
        "c": Letter("c_k", steps, "what each k counts: 1, then 1 / K"),
        "lpk": Letter("l^p_k", "loss.policy_k", "the policy's loss at each k; 0 where nothing is known"),
        "lvk": Letter("l^v_k", "loss.value_k", "the value's loss at each k"),
        "lrk": Letter("l^r_k", "loss.reward_k", "the reward's loss at each k"),
        "lp0": Letter(
            "l^p_0", lambda evidence: evidence["loss"].policy_k[:, 0], "the policy's loss at k = 0"
        ),
        "w": Letter("w", "value_weight", "how much the value's error counts"),
        "wc": Letter("w_c", "consistency", "how much consistency counts"),
        "lp": Letter("l^p", "loss.policy_loss", "the policy's loss, in nats"),
        "lv": Letter("l^v", "loss.value_loss", "the value's loss, in nats"),
        "lr": Letter("l^r", "loss.reward_loss", "the reward's loss, in nats"),
        "lc": Letter("l^c", "loss.consistency_loss", "how unlike imagined states are to real ones"),
        "loss": Letter("L", "loss.loss", "the loss of this sequence"),
        "delta": Letter(r"\delta", None, "how far the value was off"),
        "consistent": Letter(
            "", lambda evidence: evidence["consistency"] > 0, "imagined states are compared", "flag"
        ),
    },
    equations=(
        Equation("Target", "z = total(gamma * u) + rest", over="i"),
        Equation("Difference", "delta = z - v"),
        Equation("Policy at once", "lp0 = -total(pi * lnp)", over="a"),
        Equation("Policy", "lp = total(c * lpk)", over="k", mean="policy_loss"),
        Equation("Value", "lv = total(c * lvk)", over="k", mean="value_loss"),
        Equation("Reward", "lr = total(c * lrk)", over="k", mean="reward_loss"),
        Equation("Loss", "loss = lp + w * lv + lr", "not consistent", mean="loss"),
        Equation("Loss", "loss = lp + w * lv + lr + wc * lc", "consistent", mean="loss"),
    ),
    columns=("z", "v", "loss"),
    error="loss",
    rows="sequences",
    predictions=("v", "lnp"),
    observation="sequences.observation",
)
