"""State dicts without anything beside them, of which a person says algorithm and environment.

Read are the names of CleanRL's scripts, which are the same in all of them, and of Stable-Baselines3's
policies; as ``.cleanrl_model``, ``.pt`` or ``.pth`` of PyTorch, or as ``.safetensors``.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.arrays import Floats, State, prefixed
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import mark, words
from rlstudio.engine.files import small, tensors
from rlstudio.engine.files.foreign import sb3_policies, torch_file
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.layers import (
    Layer,
    Tensors,
    Unfit,
    beside,
    convolutions,
    hidden_widths,
    named,
)
from rlstudio.engine.files.foreign.sb3_file import Sb3File
from rlstudio.nn.acting.actors import ActionScale

READ = ("ppo", "a2c", "dqn", "c51", "qr_dqn", "ddpg", "td3", "sac")
_LARGEST = 512 << 20
_THEIRS = ("mlp_extractor.", "q_net.", "quantile_net.", "actor.latent_pi.", "actor.mu.", "action_net.")
_TIANSHOU = (".preprocess.", "model.model.", "_old.", "critic_old", "actor_old")


def read(path: Path) -> list[State]:
    """The state dicts of a file: one, or those of actor and critics in this order. Raises UserError."""
    if ending(path) == ".safetensors":
        data = small.content(path, mark("file of tensors"), _LARGEST)
        try:
            return [tensors.read(io.BytesIO(data), len(data))]
        except tensors.BadTensors as error:
            raise UserError(words("{path} is damaged: it holds {found}.", path=path, found=error)) from None
    content = torch_file.read(path)
    if isinstance(content, Mapping):
        for name in ("model_weights", "state_dict", "model_state_dict", "model"):
            if isinstance(content.get(name), Mapping):
                content = content[name]
                break
    parts = content if isinstance(content, list) else [content]
    if not 1 <= len(parts) <= 3:
        raise UserError(
            words(
                "{path} holds {n} networks; an agent is one, or an actor and its critics.",
                path=path,
                n=len(parts),
            )
        )
    return [torch_file.state_of(path, part) for part in parts]


def found_in(path: Path, states: list[State], spec: EnvSpec, algorithm: str) -> Found:
    """The agent of these state dicts. Raises Unfit."""
    if any(mark in name for name in states[0] for mark in _TIANSHOU):
        raise Unfit(
            words(
                "its tensors are named as Tianshou names them, whose networks are built by each "
                "person's own code; what is read are CleanRL's and Stable-Baselines3's."
            )
        )
    if len(states) == 1 and any(name.startswith(_THEIRS) for name in states[0]):
        return _of_sb3(path, states[0], spec, algorithm)
    reader = _READERS.get(algorithm)
    if reader is None:
        raise Unfit(
            words(
                "of {algorithm} no tensors without a description are read; of {algorithms} it is.",
                algorithm=algorithm,
                algorithms=", ".join(_READERS),
            )
        )
    parts = [Tensors(state) for state in states]
    found = reader(parts, spec, algorithm)
    for part in parts:
        part.check_all_taken()
    return found


def _of_sb3(path: Path, state: State, spec: EnvSpec, algorithm: str) -> Found:
    """A policy of Stable-Baselines3 without its zip: as a file that says nothing but the algorithm."""
    data: dict[str, Any] = {"n_epochs": 10} if algorithm == "ppo" else {}
    head = next((name for name in reversed(state) if name.startswith("quantile_net.") and "bias" in name), "")
    if head and isinstance(spec.action_space, Discrete):
        data["n_quantiles"] = len(state[head]) // spec.action_space.n
    file = Sb3File(path, data, state, {}, "")
    there = sb3_policies.algorithm_of(file)
    if there != algorithm:
        raise Unfit(
            words(
                "its tensors are those of {library}, not of {algorithm}.", library=there, algorithm=algorithm
            )
        )
    return sb3_policies.found_in(file, spec)


def _image(spec: EnvSpec) -> bool:
    return isinstance(spec.observation_space, Box) and spec.observation_space.is_image


def _only(parts: list[Tensors]) -> Tensors:
    if len(parts) != 1:
        raise Unfit(words("it holds {n} networks, and this algorithm has one.", n=len(parts)))
    return parts[0]


# ---------------------------------------------------------------------------------- CleanRL


def _values(parts: list[Tensors], spec: EnvSpec, algorithm: str) -> Found:
    """dqn.py, dqn_atari.py, c51.py and c51_atari.py: one sequence called ``network``."""
    part, state = _only(parts), {}
    if _image(spec):
        state = convolutions(part, "network")
        layers = [part.layer("network.7"), part.layer("network.9")]
    else:
        layers = part.stack("network")
    hidden = _hidden(layers)
    state |= named("shared", layers, hidden)
    config: dict[str, Any] = {"hidden": hidden, "epsilon_initial": 0.05}
    policy = state | {"epsilon": np.asarray(0.05)}
    if algorithm == "c51":
        atoms = part.take("atoms").reshape(-1)
        if len(atoms) < 2 or not (np.diff(atoms) > 0).all():
            raise Unfit(words("its atoms do not rise."))
        config |= {"atoms": len(atoms), "return_range": "fixed"}
        config |= {"lowest_return": float(atoms[0]), "highest_return": float(atoms[-1])}
        policy["support"] = atoms
    return Found(algorithm, config, policy, prefixed("target", state))


def _actor_critic(parts: list[Tensors], spec: EnvSpec, algorithm: str) -> Found:
    """ppo.py, ppo_atari.py and ppo_continuous_action.py."""
    part, state = _only(parts), {}
    config: dict[str, Any] = {}
    if _image(spec):
        state = convolutions(part, "network")
        layers = [part.layer("network.7"), beside(part.layer("actor"), part.layer("critic"))]
        hidden = _hidden(layers)
        state |= named("shared", layers, hidden)
        return Found(algorithm, {"hidden": hidden, "separate_towers": False}, state)
    space = spec.action_space
    actor = part.stack("actor_mean" if isinstance(space, Box) else "actor")
    critic = part.stack("critic")
    if not (actor and critic):
        raise Unfit(words("it has no layers called actor and critic."))
    if isinstance(space, Box):
        actor[-1], state = sb3_policies.in_bounds(actor[-1], part.take("actor_logstd").reshape(-1), space)
    hidden = hidden_widths(actor, critic)
    state |= named("policy", actor, hidden) | named("value", critic, hidden)
    config = {"hidden": hidden, "separate_towers": True, "activation": "tanh"}
    return Found(algorithm, config, state)


def _deterministic(parts: list[Tensors], spec: EnvSpec, algorithm: str) -> Found:
    """ddpg_continuous_action.py and td3_continuous_action.py: an actor, then one or two critics."""
    count = 1 if algorithm == "ddpg" else 2
    if not isinstance(spec.action_space, Box) or len(parts) != 1 + count:
        raise Unfit(
            words(
                "{algorithm} is an actor and {n} of its critics, of numbers on a scale.",
                algorithm=algorithm,
                n=count,
            )
        )
    first, scale = parts[0], ActionScale(spec.action_space)
    for name, wanted in (("action_scale", scale.half), ("action_bias", scale.centre)):
        if name in first and not np.allclose(first.take(name).reshape(-1), wanted, rtol=1e-5):
            raise Unfit(
                words("its actions have other bounds than those of {environment}.", environment=spec.id)
            )
    acting = [first.layer("fc1"), first.layer("fc2"), first.layer("fc_mu")]
    judging = [[_of_units(p.layer("fc1"), scale), p.layer("fc2"), p.layer("fc3")] for p in parts[1:]]
    hidden = hidden_widths(acting, *judging)
    actor = named("shared", acting, hidden)
    critic: State = {}
    for number, layers in enumerate(judging):
        critic |= named(f"q{number + 1}", layers, hidden)
    policy = (
        actor | {"deviation": np.asarray(0.1)} | prefixed("critic", critic) | {"critic.unit": np.asarray(1.0)}
    )
    learning = (
        prefixed("critic", critic) | prefixed("target_critic", critic) | prefixed("target_actor", actor)
    )
    return Found(algorithm, {"hidden": hidden, "activation": "relu"}, policy, learning)


def _of_units(layer: Layer, scale: ActionScale) -> Layer:
    """A critic's first layer, which sees actions in the environment's units, for actions in [-1, 1]."""
    weight: Floats = layer.weight.copy()
    if layer.inputs <= scale.width:
        raise Unfit(words("its critic sees no actions."))
    of_action = layer.weight[:, -scale.width :]
    weight[:, -scale.width :] = of_action * scale.half
    return Layer(weight, (layer.bias + of_action @ scale.centre).astype(np.float32))


def _hidden(layers: list[Layer]) -> tuple[int, ...]:
    if not layers:
        raise Unfit(words("it has no layers called network.0, network.2 and so on."))
    return hidden_widths(layers)


_READERS: dict[str, Callable[[list[Tensors], EnvSpec, str], Found]] = {
    "dqn": _values,
    "c51": _values,
    "ppo": _actor_critic,
    "ddpg": _deterministic,
    "td3": _deterministic,
}
