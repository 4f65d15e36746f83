"""Sound files of other libraries, small ones: what Stable-Baselines3 and CleanRL's scripts save."""

from __future__ import annotations

import json
import pickle
import warnings
from copy import deepcopy
from pathlib import Path
from typing import Any

from tests.fuzz import zips


def make(agents: Path, statistics: Path) -> None:
    """Agents by the names of ``foreign_subjects.THEIRS``, and running statistics."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _zips(agents, statistics)
    _state_dicts(agents)


def _zips(agents: Path, statistics: Path) -> None:
    import gymnasium
    import numpy as np
    from sb3_contrib import QRDQN
    from stable_baselines3 import A2C, DQN, PPO, SAC
    from stable_baselines3.common import save_util
    from stable_baselines3.common.env_util import make_vec_env
    from stable_baselines3.common.vec_env import VecNormalize

    save_util.get_system_info = lambda **_: ({}, "")  # it would start programs that tell about this computer

    class Pictures(gymnasium.Env[Any, int]):
        observation_space = gymnasium.spaces.Box(0, 255, (4, 84, 84), np.uint8)
        action_space = gymnasium.spaces.Discrete(6)

    waits: dict[str, Any] = {"learning_starts": 10, "buffer_size": 50, "batch_size": 8}
    small = {"net_arch": [8]}
    for name, kind, env, options in (
        ("ppo", PPO, "CartPole-v1", {"n_steps": 16, "batch_size": 16, "policy_kwargs": small}),
        ("dqn", DQN, "CartPole-v1", waits | {"policy_kwargs": small}),
        ("qrdqn", QRDQN, "CartPole-v1", waits | {"policy_kwargs": small | {"n_quantiles": 5}}),
        ("sac", SAC, "Pendulum-v1", waits | {"policy_kwargs": small}),
        ("a2c", A2C, "Pendulum-v1", {"policy_kwargs": small}),
        ("pixels", DQN, Pictures(), {"policy": "CnnPolicy", "buffer_size": 2}),
    ):
        options = {"policy": "MlpPolicy", **deepcopy(options)}
        model = kind(options.pop("policy"), env, seed=3, device="cpu", **options)
        if name != "pixels":
            model.learn(40)
        model.save(agents / f"{name}.zip")
        _fix(agents / f"{name}.zip")
    for name, rewards in (("both", True), ("seen", False)):
        worlds = VecNormalize(make_vec_env("Pendulum-v1", 2, seed=1), norm_reward=rewards)
        A2C("MlpPolicy", worlds, seed=3, device="cpu").learn(20)
        worlds.save(str(statistics / f"{name}.pkl"))


def _state_dicts(agents: Path) -> None:
    import torch
    from safetensors.torch import save_file
    from torch import nn

    torch.manual_seed(3)

    def tower(*widths: int) -> nn.Sequential:
        return nn.Sequential(nn.Linear(widths[0], 8), nn.Tanh(), nn.Linear(8, widths[1]))

    values = {f"network.{name}": value for name, value in tower(4, 2).state_dict().items()}
    torch.save(values, agents / "values.cleanrl_model")
    agent = {f"{part}.{name}": value for part, outputs in (("actor", 2), ("critic", 1))
             for name, value in tower(4, outputs).state_dict().items()}  # fmt: skip
    save_file(agent, agents / "agent.safetensors")

    def dense(inputs: int, last: str) -> dict[str, Any]:
        sizes = (("fc1", inputs, 8), ("fc2", 8, 8), (last, 8, 1))
        layers = nn.ModuleDict({name: nn.Linear(below, above) for name, below, above in sizes})
        return dict(layers.state_dict())

    torch.save((dense(3, "fc_mu"), dense(4, "fc3"), dense(4, "fc3")), agents / "actor.pt")


def _fix(path: Path) -> None:
    """The same bytes whenever it is made: without times, and addresses in this process's memory."""
    archive = zips.read(path.read_bytes())
    for member in archive.members:
        if member.name == b"data":
            data = json.loads(member.data)
            data["start_time"] = 0
            for value in data.values():
                if isinstance(value, dict) and ":serialized:" in value:
                    value[":serialized:"] = pickle.dumps(0).hex()
                    for key in [key for key, text in value.items() if " at 0x" in str(text)]:
                        del value[key]
            member.data = json.dumps(data, indent=4).encode()
    path.write_bytes(zips.written(archive))
