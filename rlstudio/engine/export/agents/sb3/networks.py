"""Our networks as Stable-Baselines3 names them: the same functions of observations, other names.

The opposite of ``engine/files/foreign/sb3_policies.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from rlstudio.core.arrays import Floats, State
from rlstudio.core.errors import in_a_row
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.nn.acting.actors import ActionScale
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.network import CONVOLUTIONS, Architecture, Network
from rlstudio.nn.normalising.network import Normalising

WRITTEN = {
    "dqn": "DQN",
    "qr_dqn": "QR-DQN",
    "ppo": "PPO",
    "a2c": "A2C",
    "a3c": "A2C",
    "ddpg": "DDPG",
    "td3": "TD3",
    "sac": "SAC",
}
"""Our algorithms, and what their agents are there."""
ACTIVATIONS = {"relu": "ReLU", "tanh": "Tanh", "elu": "ELU", "silu": "SiLU"}
_COPIES = ("features_extractor", "pi_features_extractor", "vf_features_extractor")


@dataclass
class Theirs:
    """``policy``: its state dict. ``learned``: how many tensors each optimiser has, by its name.

    ``arguments``: those of the policy's class beside activation and optimiser. ``image``: it sees frames.
    """

    policy: State
    learned: dict[str, int]
    arguments: dict[str, Any] = field(default_factory=dict)
    image: bool = False


_NO_PARTS = mark("{library} has no network that sees several parts as this one does.")
_NO_DIFFERENCES = mark("{library} has no network that sees the difference of two frames as this one does.")


def network_of(agent: Agent) -> Network:
    """The network that acts, without normalisation around it. Raises Unfit if none there can be it."""
    there = "Stable-Baselines3"
    if agent.manifest.algorithm not in WRITTEN:
        raise Unfit(
            words(
                "{library} has nothing that acts as {agent} does; it has {listed}.",
                library=there,
                agent=said_within(agent.title),
                listed=_listed(),
            )
        )
    network: Network = agent.policy.network  # type: ignore[attr-defined]
    if isinstance(network, Normalising):
        if network.pixels is not None and network.moments is not None:
            raise Unfit(
                words(
                    "{library} does not normalise pictures pixel by pixel, as {agent} here does.",
                    library=there,
                    agent=said_within(agent.title),
                )
            )
        network = network.network
    if isinstance(network, Dueling):
        raise Unfit(words("{library} has no dueling networks, and this is one.", library=there))
    made = network.architecture
    if made.noisy is not None:
        raise Unfit(words("{library} has no noisy networks, and this is one.", library=there))
    if made.layer_norm:
        raise Unfit(words("{library} does not normalise layers, and this network does.", library=there))
    if made.body not in ("mlp", "nature_cnn"):
        raise Unfit(words(_NO_PARTS if made.body == "parts" else _NO_DIFFERENCES, library=there))
    if made.body == "nature_cnn" and not made.hidden:
        raise Unfit(
            words(
                "{library} has a fully connected layer behind convolutions, and this network has none.",
                library=there,
            )
        )
    if made.activation not in ACTIVATIONS:
        raise Unfit(
            words(
                "its units are {activation}, of which Stable-Baselines3 has another form.",
                activation=made.activation,
            )
        )
    if agent.spec.masked:
        raise Unfit(
            words(
                "some actions are illegal now and then in {environment}, which {library} does not know.",
                environment=agent.spec.id,
                library=there,
            )
        )
    return network


def networks(agent: Agent) -> Theirs:
    """The agent's networks there. Raises Unfit."""
    made = network_of(agent).architecture
    if agent.manifest.algorithm in ("dqn", "qr_dqn"):
        return _values(agent, made)
    if agent.manifest.algorithm in ("ppo", "a2c", "a3c"):
        return _actor_critic(agent, made)
    return _continuous(agent, made)


def _listed() -> str:
    return in_a_row(list(dict.fromkeys(WRITTEN.values())), "and")


def _below(state: State, tower: str, layers: range, prefix: str) -> State:
    """Hidden layers of a tower as a sequence of layers and activations."""
    return {
        f"{prefix}.{2 * number}.{kind}": state[f"{tower}.{layer}.{kind}"]
        for number, layer in enumerate(layers)
        for kind in ("weight", "bias")
    }


def _pixels(state: State, prefix: str) -> State:
    """Convolutions, and the layer behind them, which is the first of ours."""
    found = {
        f"{prefix}.cnn.{2 * number}.{kind}": state[f"conv.{number}.{kind}"]
        for number in range(len(CONVOLUTIONS))
        for kind in ("weight", "bias")
    }
    return found | {f"{prefix}.linear.0.{kind}": state[f"shared.0.{kind}"] for kind in ("weight", "bias")}


def _behind(made: Architecture) -> dict[str, Any]:
    return {"features_extractor_kwargs": {"features_dim": made.hidden[0]}}


# ---------------------------------------------------------------------------------- values


def _values(agent: Agent, made: Architecture) -> Theirs:
    state, image = agent.state, made.body == "nature_cnn"
    first, depth = int(image), len(made.hidden)
    kind = "q_net" if agent.manifest.algorithm == "dqn" else "quantile_net"
    one: State = _pixels(state, "features_extractor") if image else {}
    one |= _below(state, "shared", range(first, depth), kind)
    head = {part: state[f"shared.{depth}.{part}"] for part in ("weight", "bias")}
    order = _by_point(len(head["bias"]), made.points)
    one |= {f"{kind}.{2 * (depth - first)}.{part}": value[order] for part, value in head.items()}
    policy = {f"{whose}.{name}": value for whose in (kind, f"{kind}_target") for name, value in one.items()}
    arguments: dict[str, Any] = {"net_arch": list(made.hidden[first:])}
    if image:
        arguments |= _behind(made)
    if kind == "quantile_net":
        arguments["n_quantiles"] = made.points
    return Theirs(policy, {"policy.optimizer": len(one)}, arguments, image)


def _by_point(outputs: int, points: int) -> Any:
    """Outputs that stand action by action, as there: quantile by quantile, each for all actions."""
    return np.arange(outputs).reshape(-1, points).T.reshape(-1)


# ---------------------------------------------------------------------------------- on policy


def _actor_critic(agent: Agent, made: Architecture) -> Theirs:
    state, image = agent.state, made.body == "nature_cnn"
    first, depth = int(image), len(made.hidden)
    apart = made.separate_towers
    policy: State = {}
    space = agent.spec.action_space
    if apart:
        heads = [{p: state[f"{t}.{depth}.{p}"] for p in ("weight", "bias")} for t in ("policy", "value")]
    else:
        both = {p: state[f"shared.{depth}.{p}"] for p in ("weight", "bias")}
        heads = [{p: v[:-1] for p, v in both.items()}, {p: v[-1:] for p, v in both.items()}]
    if isinstance(space, Box):
        scale = ActionScale(space)
        if not scale.half.all():
            raise Unfit(
                words("Stable-Baselines3 divides by the width of an action's bounds; one here has none.")
            )
        policy["log_std"] = state["log_deviation.0.bias"] + np.log(scale.half)
        heads[0] = _outward(heads[0], scale)
    if image:
        for copy in _COPIES:
            policy |= _pixels(state, copy)
    for theirs, ours in (("policy_net", "policy"), ("value_net", "value")):
        tower = ours if apart else "shared"
        policy |= _below(state, tower, range(first, depth), f"mlp_extractor.{theirs}")
    for name, head in zip(("action_net", "value_net"), heads, strict=True):
        policy |= {f"{name}.{part}": value for part, value in head.items()}
    widths = list(made.hidden[first:])
    arguments: dict[str, Any] = {"net_arch": {"pi": widths, "vf": widths}}
    if image:
        arguments |= _behind(made)
    copies = sum(name.startswith(_COPIES[1:]) for name in policy)
    return Theirs(policy, {"policy.optimizer": len(policy) - copies}, arguments, image)


def _outward(head: State, scale: ActionScale) -> State:
    """A mean of actions in [-1, 1] as one in the environment's units."""
    weight, bias = head["weight"] * scale.half[:, None], scale.outward(head["bias"].astype(np.float32))
    return {"weight": weight, "bias": bias}


# ---------------------------------------------------------------------------------- continuous actions


def _continuous(agent: Agent, made: Architecture) -> Theirs:
    state, depth, width = agent.state, len(made.hidden), ActionScale(_box(agent)).width
    critics = [name for name in ("q1", "q2") if f"critic.{name}.0.weight" in state]
    if not critics:
        raise Unfit(
            words(
                "Stable-Baselines3 keeps an actor's critics in the same file, and this file has "
                "none: it is one of an earlier version, or they are too large for it."
            )
        )
    actor = _below(state, "shared", range(depth), "latent_pi" if made.outputs > width else "mu")
    head = {part: state[f"shared.{depth}.{part}"] for part in ("weight", "bias")}
    if made.outputs > width:
        actor |= {f"mu.{part}": value[:width] for part, value in head.items()}
        actor |= {f"log_std.{part}": value[width:] for part, value in head.items()}
    else:
        actor |= {f"mu.{2 * depth}.{part}": value for part, value in head.items()}
    critic: State = {}
    for number, name in enumerate(critics):
        critic |= _below(state, f"critic.{name}", range(depth + 1), f"qf{number}")
    copied = ("critic_target",) if agent.manifest.algorithm == "sac" else ("actor_target", "critic_target")
    policy: State = {}
    for whose in ("actor", "critic", *copied):
        part = actor if whose.startswith("actor") else critic
        policy |= {f"{whose}.{name}": value for name, value in part.items()}
    learned = {"actor.optimizer": len(actor), "critic.optimizer": len(critic)}
    return Theirs(policy, learned, {"net_arch": list(made.hidden), "n_critics": len(critics)})


def _box(agent: Agent) -> Box:
    space = agent.spec.action_space
    assert isinstance(space, Box)
    return space


# ---------------------------------------------------------------------------------- statistics


def moments(agent: Agent) -> tuple[tuple[Floats, Floats, float] | None, float]:
    """Mean, variance and count of observations, None if they are seen as they are; and what rewards are in.

    1 is the environment's own unit.
    """
    state = agent.state
    unit = float(state.get("critic.unit", state.get("value_unit", np.asarray(1.0))))
    if "observation.mean" not in state:
        return None, unit
    found = state["observation.mean"], state["observation.variance"], float(state["observation.count"])
    return found, unit
