"""Our settings as those of Stable-Baselines3, as far as it has them."""

from __future__ import annotations

import math
from typing import Any

from rlstudio.core.spaces import Box
from rlstudio.engine.export.agents.agent import Agent
from rlstudio.engine.files.foreign.sb3_settings import SAME

_ON_POLICY = ("ppo", "a2c", "a3c")
_NO_LIMIT = 1e9
"""Of a gradient's length: there has to be one."""


def of(agent: Agent) -> dict[str, Any]:
    """The attributes of the model there, by name; what is not among them keeps its default there."""
    algorithm = agent.manifest.algorithm
    found = {theirs: agent.setting(ours) for theirs, ours in SAME.items() if agent.setting(ours) is not None}
    found.setdefault("max_grad_norm", _NO_LIMIT)
    if algorithm in _ON_POLICY:
        return found | _on_policy(agent)
    lanes = agent.manifest.lanes
    found["train_freq"] = max(1, int(agent.setting("train_every", 1)) // lanes)
    if algorithm in ("dqn", "qr_dqn"):
        return found | _deep_q(agent)
    found.pop("max_grad_norm")
    return found | (_sac(agent) if algorithm == "sac" else {})


def _on_policy(agent: Agent) -> dict[str, Any]:
    found = {
        "n_steps": agent.setting("rollout_steps"),
        "normalize_advantage": bool(agent.setting("normalise_advantages", False)),
    }
    if agent.manifest.algorithm == "ppo":
        found["batch_size"] = agent.setting("minibatch_size")
        found["clip_range_vf"] = agent.setting("clip_range") if agent.setting("clip_value") else None
    else:
        found.pop("batch_size", None)
    return found


def _deep_q(agent: Agent) -> dict[str, Any]:
    found = {
        "exploration_initial_eps": agent.setting("epsilon_initial"),
        "exploration_final_eps": agent.setting("epsilon_final"),
        "exploration_rate": float(agent.state["epsilon"]),
        "exploration_fraction": min(1.0, agent.setting("exploration_steps") / max(1, agent.manifest.step)),
        "target_update_interval": agent.setting("target_every"),
        "n_steps": agent.setting("n_step"),
    }
    if agent.manifest.algorithm == "qr_dqn":
        found["n_quantiles"] = agent.setting("quantiles")
    return found


def _sac(agent: Agent) -> dict[str, Any]:
    space, entropy = agent.spec.action_space, agent.setting("target_entropy")
    assert isinstance(space, Box)
    automatic = agent.setting("automatic_temperature")
    temperature = float(agent.setting("temperature"))
    return {
        "ent_coef": f"auto_{temperature!r}" if automatic else temperature,
        "target_entropy": float(-math.prod(space.shape)) if entropy is None else float(entropy),
    }
