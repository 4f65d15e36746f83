"""Settings of Stable-Baselines3 as ours, as far as its file says them in plain text."""

from __future__ import annotations

import math
import re
from typing import Any

from rlstudio.core.words import words
from rlstudio.engine.files.foreign.found import possible
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.engine.files.foreign.sb3_file import Sb3File

_ACTIVATIONS = {
    "torch.nn.modules.activation.ReLU": "relu",
    "torch.nn.modules.activation.Tanh": "tanh",
    "torch.nn.modules.activation.ELU": "elu",
    "torch.nn.modules.activation.SiLU": "silu",
}
SAME = {
    "learning_rate": "learning_rate",
    "gamma": "discount",
    "batch_size": "batch_size",
    "buffer_size": "replay_capacity",
    "learning_starts": "learning_starts",
    "gradient_steps": "gradient_steps",
    "tau": "target_rate",
    "max_grad_norm": "max_grad_norm",
    "n_epochs": "epochs",
    "gae_lambda": "trace_decay",
    "ent_coef": "entropy_bonus",
    "vf_coef": "value_weight",
    "clip_range": "clip_range",
    "target_kl": "target_kl",
    "policy_delay": "policy_delay",
    "target_policy_noise": "target_noise",
    "target_noise_clip": "target_noise_limit",
    "target_entropy": "target_entropy",
}
"""Their settings that mean the same as one of ours, by its name."""
_MOST_MEMORIES = 1_000_000
"""Transitions of a memory that is made here: what was asked for there may be more than fits here."""


def activation(file: Sb3File, usual: str) -> str:
    """The activation of hidden layers, ``usual`` where the file says none. Raises Unfit if it is not ours."""
    name = file.policy_option("activation_fn")
    if name is None:
        return usual
    if name not in _ACTIVATIONS:
        short = str(name).rpartition(".")[2]
        said = short if re.fullmatch(r"\w{1,60}", short) else words("of a kind that is not known here")
        raise Unfit(
            words(
                "its units are {activation}; here they are relu, tanh, elu, silu, or gelu by its tanh form.",
                activation=said,
            )
        )
    return _ACTIVATIONS[name]


def on_policy(file: Sb3File, algorithm: str) -> dict[str, Any]:
    """Those of PPO and A2C."""
    wanted = _same(file) | {
        "rollout_steps": file.number("n_steps"),
        "minibatch_size": file.number("batch_size"),
        "normalise_advantages": file.flag("normalize_advantage"),
        "clip_value": file.number("clip_range_vf") is not None,
    }
    wanted.pop("batch_size", None)
    options = file.policy_option("optimizer_kwargs")
    if isinstance(options, dict):
        wanted |= {"adam_epsilon": options.get("eps"), "epsilon": options.get("eps")}
    if algorithm == "a2c" and file.policy_option("optimizer_class") == "torch.optim.adam.Adam":
        wanted["optimiser"] = "adam"
    return _given(algorithm, wanted)


def deep_q(file: Sb3File, algorithm: str) -> dict[str, Any]:
    """Those of DQN and QR-DQN; it goes on with the share of random actions that it ended with."""
    last = file.number("exploration_rate")
    if last is None:
        last = file.number("exploration_final_eps")
    wanted = _same(file) | {
        "epsilon_initial": last,
        "epsilon_final": last,
        "target_every": file.number("target_update_interval"),
        "n_step": file.number("n_steps"),
        "quantiles": file.number("n_quantiles"),
    }
    options = file.policy_option("optimizer_kwargs")
    if isinstance(options, dict):
        wanted["adam_epsilon"] = options.get("eps")
    return _given(algorithm, wanted)


def continuous(file: Sb3File, algorithm: str) -> dict[str, Any]:
    """Those of DDPG, TD3 and SAC."""
    wanted = _same(file)
    wanted.pop("entropy_bonus", None)
    if algorithm == "sac":
        temperature = file.number("ent_coef")
        logarithm = file.variables.get("log_ent_coef")
        if temperature is not None:
            wanted |= {"temperature": temperature, "automatic_temperature": False}
        elif logarithm is not None and logarithm.size == 1:
            wanted["temperature"] = math.exp(min(50.0, max(-50.0, float(logarithm.reshape(())))))
    return _given(algorithm, wanted)


def _same(file: Sb3File) -> dict[str, Any]:
    wanted: dict[str, Any] = {ours: file.number(theirs) for theirs, ours in SAME.items()}
    if wanted["replay_capacity"] is not None:
        wanted["replay_capacity"] = min(int(wanted["replay_capacity"]), _MOST_MEMORIES)
    given = {name: value for name, value in wanted.items() if value is not None}
    if file.data.get("max_grad_norm", 0) is None:
        given["max_grad_norm"] = None
    return given


def _given(algorithm: str, wanted: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in wanted.items() if value is not None or name == "max_grad_norm"}
    return possible(algorithm, kept)
