"""Agents as zip files of Stable-Baselines3, which its ``load`` opens.

``data`` is JSON. What JSON cannot say, spaces and classes, stands in it as that library writes it: as text
for people, and as a pickle in base64 (``pickles.py``). The tensors are PyTorch's files. Statistics of a
running normalisation are a second file, as that library keeps them.
"""

from __future__ import annotations

import base64
import io
import json
import warnings
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.arrays import State
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.engine.export.agents.agent import Agent
from rlstudio.engine.export.agents.pickles import written
from rlstudio.engine.export.agents.sb3 import settings as sb3_settings
from rlstudio.engine.export.agents.sb3.networks import ACTIVATIONS, WRITTEN, Theirs, moments, networks
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.foreign.inert import Made, Named
from rlstudio.nn.normalising.moments import FARTHEST

VERSION = "2.9.2"
"""Of Stable-Baselines3, whose files these are like."""
STATISTICS = "_vecnormalize.pkl"
"""How the name of the file with statistics ends, after the stem of the agent's."""
_EPSILON = 1e-8
_POLICIES = {
    "dqn": ("stable_baselines3.dqn.policies", "DQNPolicy", "CnnPolicy"),
    "qr_dqn": ("sb3_contrib.qrdqn.policies", "QRDQNPolicy", "CnnPolicy"),
    "td3": ("stable_baselines3.td3.policies", "TD3Policy", ""),
    "ddpg": ("stable_baselines3.td3.policies", "TD3Policy", ""),
    "sac": ("stable_baselines3.sac.policies", "SACPolicy", ""),
}
_ACTOR_CRITIC = ("stable_baselines3.common.policies", "ActorCriticPolicy", "ActorCriticCnnPolicy")
_RMSPROP = Named("stable_baselines3.common.sb2_compat.rmsprop_tf_like", "RMSpropTFLike")
_ADAM = Named("torch.optim.adam", "Adam")


def write(agent: Agent, path: Path) -> list[Path]:
    """Write the agent; returns the files that were written. Raises Unfit, and UserError."""
    theirs = networks(agent)
    observed = _observations(agent)
    data = json.dumps(_data(agent, theirs, observed), indent=4)
    rate = float(agent.setting("learning_rate"))
    members = {"data": data.encode(), "policy.pth": _tensors(theirs.policy)}
    for name, count in theirs.learned.items():
        members[f"{name}.pth"] = _optimiser(agent, count, rate)
    members |= _temperature(agent, rate) if agent.manifest.algorithm == "sac" else {}
    members |= {"_stable_baselines3_version": VERSION.encode(), "system_info.txt": _made_by(agent).encode()}
    statistics = path.with_name(path.stem + STATISTICS)
    seen = _statistics(agent, observed)
    if seen is not None:
        with replacing(statistics) as part:
            part.write_bytes(seen)
    with replacing(path) as part, zipfile.ZipFile(part, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return [path] if seen is None else [path, statistics]


def what_it_is(agent: Agent) -> str:
    """How the class is called that loads it, such as "stable_baselines3.PPO"."""
    name = WRITTEN[agent.manifest.algorithm].replace("-", "")
    return f"{'sb3_contrib' if name == 'QRDQN' else 'stable_baselines3'}.{name}"


def _made_by(agent: Agent) -> str:
    return "\n".join(f"- {name}: {version}" for name, version in agent.manifest.versions.items()) + "\n"


# ---------------------------------------------------------------------------------- data


def _data(agent: Agent, theirs: Theirs, observed: Any) -> dict[str, Any]:
    manifest, algorithm = agent.manifest, agent.manifest.algorithm
    module, plain, pictures = _POLICIES.get(algorithm, _ACTOR_CRITIC)
    policy = Named(module, pictures if theirs.image else plain)
    activation = ACTIVATIONS[agent.policy.network.architecture.activation]  # type: ignore[attr-defined]
    arguments: dict[str, Any] = theirs.arguments | {
        "activation_fn": Named("torch.nn.modules.activation", activation),
        "optimizer_class": _RMSPROP if _by_rmsprop(agent) else _ADAM,
        "optimizer_kwargs": _optimiser_arguments(agent),
    }
    acted = _theirs(agent.spec.action_space)
    return {
        "policy_class": _told("<class 'abc.ABCMeta'>", policy, {"__module__": policy.module}),
        "verbose": 0,
        "policy_kwargs": _told("<class 'dict'>", arguments, _shown(arguments)),
        "observation_space": _told(str(type(observed)), observed, _shown(vars(observed))),
        "action_space": _told(str(type(acted)), acted, _shown(vars(acted))),
        "n_envs": manifest.lanes,
        "num_timesteps": manifest.step,
        "_total_timesteps": manifest.step,
        "_episode_num": manifest.episodes,
        "_n_updates": manifest.updates,
        "seed": manifest.seed,
        "use_sde": False,
        **_noise(agent),
        **sb3_settings.of(agent),
    }


def _told(kind: str, value: Any, shown: dict[str, Any]) -> dict[str, Any]:
    """A value that JSON cannot say, as that library writes it."""
    return {":type:": kind, ":serialized:": base64.b64encode(written(value)).decode()} | shown


def _shown(values: dict[str, Any]) -> dict[str, Any]:
    """What of it people can read: plain data as it is, all else as text."""
    shown: dict[str, Any] = {}
    for name, value in values.items():
        try:
            shown[name] = json.loads(json.dumps(value))
        except TypeError:
            shown[name] = f"<class '{value.full}'>" if isinstance(value, Named) else str(value)
    return shown


def _noise(agent: Agent) -> dict[str, Any]:
    """The noise by which DDPG and TD3 explore, where actions are in [-1, 1]."""
    if "deviation" not in agent.state:
        return {}
    space = agent.spec.action_space
    sigma = np.full(space.shape, float(agent.state["deviation"]), np.float32)
    state = {"_mu": np.zeros(space.shape, np.float32), "_sigma": sigma, "_dtype": np.float32}
    noise = Made(Named("stable_baselines3.common.noise", "NormalActionNoise"), (), state)
    return {"action_noise": _told(f"<class '{noise.what.full}'>", noise, _shown(state))}


# ---------------------------------------------------------------------------------- spaces


def _observations(agent: Agent) -> Any:
    """The space of observations as Gymnasium has it, if it has this environment; else with no bounds.

    Stable-Baselines3 compares it with that of the environment that the agent is to learn on.
    """
    import gymnasium

    space = agent.spec.observation_space
    if isinstance(space, Box) and space.dtype == "float32":
        there = None
        with warnings.catch_warnings(), suppress(Exception):  # its author's, or none is called so there
            warnings.simplefilter("ignore")
            with gymnasium.make(agent.spec.id) as env:
                there = env.observation_space
        fits = isinstance(there, gymnasium.spaces.Box) and there.shape == space.shape
        if fits and there is not None and there.dtype == np.dtype(np.float32):
            return there
    return _theirs(space)


def _theirs(space: Space) -> Any:
    from gymnasium import spaces

    if isinstance(space, Discrete):
        return spaces.Discrete(space.n)
    if space.dtype == "uint8":
        return spaces.Box(0, 255, space.shape, np.uint8)
    low, high = space.bounds()
    return spaces.Box(low, high, space.shape, np.float32)


# ---------------------------------------------------------------------------------- tensors


def _saved(content: Any) -> bytes:
    import torch

    out = io.BytesIO()
    torch.save(content, out)
    return out.getvalue()


def _tensors(state: State) -> bytes:
    import torch

    return _saved({name: torch.from_numpy(np.array(value, np.float32)) for name, value in state.items()})


def _by_rmsprop(agent: Agent) -> bool:
    return WRITTEN[agent.manifest.algorithm] == "A2C" and agent.setting("optimiser", "rmsprop") == "rmsprop"


def _optimiser_arguments(agent: Agent) -> dict[str, Any]:
    if _by_rmsprop(agent):
        return {"alpha": 0.99, "eps": agent.setting("epsilon", 1e-5), "weight_decay": 0}
    epsilon = agent.setting("adam_epsilon", agent.setting("epsilon"))
    return {} if epsilon is None else {"eps": epsilon}


def _optimiser(agent: Agent, count: int, rate: float) -> bytes:
    """An optimiser of so many tensors that has not made a step."""
    import torch

    kind = torch.optim.RMSprop if _by_rmsprop(agent) else torch.optim.Adam
    parameters = [torch.zeros(1) for _ in range(count)]
    return _saved(kind(parameters, lr=rate, **_optimiser_arguments(agent)).state_dict())


def _temperature(agent: Agent, rate: float) -> dict[str, bytes]:
    """SAC's temperature: its logarithm and the optimiser of that, or the number that it stays."""
    import torch

    value = torch.tensor([float(agent.setting("temperature"))])
    if not agent.setting("automatic_temperature"):
        return {"pytorch_variables.pth": _saved({"ent_coef_tensor": value[0]})}
    adam = torch.optim.Adam([torch.zeros(1)], lr=rate)
    return {
        "pytorch_variables.pth": _saved({"log_ent_coef": value.log()}),
        "ent_coef_optimizer.pth": _saved(adam.state_dict()),
    }


# ---------------------------------------------------------------------------------- statistics


def _statistics(agent: Agent, observed: Any) -> bytes | None:
    """The pickle of a VecNormalize; None where neither observations nor rewards are normalised."""
    seen, unit = moments(agent)
    if seen is None and unit == 1.0:
        return None
    state = {
        "num_envs": agent.manifest.lanes,
        "observation_space": observed,
        "action_space": _theirs(agent.spec.action_space),
        "render_mode": None,
        "reset_infos": [{}] * agent.manifest.lanes,
        "norm_obs": seen is not None,
        "norm_obs_keys": None,
        "ret_rms": _running(
            np.zeros(()), np.asarray(unit * unit - _EPSILON), float(agent.manifest.step) or 1.0
        ),
        "clip_obs": FARTHEST,
        "clip_reward": FARTHEST,
        "gamma": agent.setting("discount"),
        "epsilon": _EPSILON,
        "training": True,
        "norm_reward": unit != 1.0,
        "old_reward": np.empty(0),
    }
    if seen is not None:
        state["obs_rms"] = _running(*seen)
    return written(Made(Named("stable_baselines3.common.vec_env.vec_normalize", "VecNormalize"), (), state))


def _running(mean: Any, variance: Any, count: float) -> Made:
    state = {"mean": np.asarray(mean, np.float64), "var": np.asarray(variance, np.float64), "count": count}
    return Made(Named("stable_baselines3.common.running_mean_std", "RunningMeanStd"), (), state)
