"""State dicts as CleanRL's scripts save them, and what is said of files that cannot be read."""

from __future__ import annotations

import pickle
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec

COUNT = 1000


def _sequence(*widths: int, activation: type[nn.Module] = nn.ReLU) -> nn.Sequential:
    layers: list[nn.Module] = []
    for below, above in pairwise(widths):
        layers += [nn.Linear(below, above), activation()]
    return nn.Sequential(*layers[:-1])


def _convolutions(*behind: nn.Module) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(4, 32, 8, stride=4), nn.ReLU(), nn.Conv2d(32, 64, 4, stride=2), nn.ReLU(),
        nn.Conv2d(64, 64, 3, stride=1), nn.ReLU(), nn.Flatten(), nn.Linear(3136, 512), nn.ReLU(), *behind,
    )  # fmt: skip


class Q(nn.Module):
    """dqn.py and dqn_atari.py; c51.py with atoms."""

    def __init__(self, network: nn.Sequential, atoms: int = 0) -> None:
        super().__init__()
        self.network = network
        if atoms:
            self.register_buffer("atoms", torch.linspace(-100, 100, atoms))

    def act(self, seen: torch.Tensor) -> torch.Tensor:
        out = self.network(seen / 255 if seen.dtype == torch.uint8 else seen)
        if hasattr(self, "atoms"):
            chances = torch.softmax(out.view(len(out), -1, len(self.atoms)), 2)
            out = (chances * self.atoms).sum(2)
        return out.argmax(1)


class Actor(nn.Module):
    """td3_continuous_action.py."""

    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self.fc1, self.fc2, self.fc_mu = nn.Linear(3, 32), nn.Linear(32, 32), nn.Linear(32, 1)
        self.register_buffer("action_scale", torch.tensor([[(high - low) / 2]]))
        self.register_buffer("action_bias", torch.tensor([[(high + low) / 2]]))

    def act(self, seen: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.fc2(torch.relu(self.fc1(seen))))
        return torch.tanh(self.fc_mu(hidden)) * self.action_scale + self.action_bias


class Critic(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.fc1, self.fc2, self.fc3 = nn.Linear(4, 32), nn.Linear(32, 32), nn.Linear(32, 1)

    def forward(self, seen: torch.Tensor, action: torch.Tensor) -> torch.Tensor:
        return self.fc3(torch.relu(self.fc2(torch.relu(self.fc1(torch.cat([seen, action], 1))))))


class Agent(nn.Module):
    """ppo.py and ppo_continuous_action.py."""

    def __init__(self, inputs: int, actions: int, continuous: bool) -> None:
        super().__init__()
        self.critic = _sequence(inputs, 64, 64, 1, activation=nn.Tanh)
        policy = _sequence(inputs, 64, 64, actions, activation=nn.Tanh)
        if continuous:
            self.actor_mean, self.actor_logstd = policy, nn.Parameter(torch.full((1, actions), -0.5))
        else:
            self.actor = policy

    def act(self, seen: torch.Tensor) -> torch.Tensor:
        return self.actor_mean(seen) if hasattr(self, "actor_mean") else self.actor(seen).argmax(1)


def _seen(width: int) -> np.ndarray:
    return (3 * np.random.default_rng(1).standard_normal((COUNT, width))).astype(np.float32)


def _compare(path: Path, env: str, algorithm: str, seen: np.ndarray, wanted: torch.Tensor) -> Any:
    said = agents.Named(env, algorithm=algorithm)
    spec, policy = checkpoint.open_policy(agents.load(path, said, training=False))
    decision = policy.decide(seen, explore=False)
    low, high = spec.action_space.bounds() if isinstance(spec.action_space, Box) else (None, None)
    ours = np.clip(decision.action, low, high)
    assert np.abs(ours - np.clip(wanted.detach().numpy(), low, high)).max() <= 1e-5
    assert len(np.unique(ours)) > 1
    return decision


@pytest.mark.parametrize("algorithm", ["dqn", "c51"])
def test_values(tmp_path: Path, algorithm: str) -> None:
    torch.manual_seed(2)
    atoms = 11 if algorithm == "c51" else 1
    model = Q(_sequence(4, 120, 84, 2 * atoms), atoms if algorithm == "c51" else 0)
    path, content = tmp_path / "dqn.cleanrl_model", model.state_dict()
    torch.save({"model_weights": content, "args": {"seed": 1}} if algorithm == "c51" else content, path)
    seen = _seen(4)
    _compare(path, "CartPole-v1", algorithm, seen, model.act(torch.from_numpy(seen)))


def test_values_of_pictures(tmp_path: Path) -> None:
    torch.manual_seed(2)
    model = Q(_convolutions(nn.Linear(512, 6)))
    path = tmp_path / "dqn_atari.cleanrl_model"
    torch.save(model.state_dict(), path)
    said = agents.Named("ALE/Pong-v5", algorithm="dqn")
    _, policy = checkpoint.open_policy(agents.load(path, said, training=False))
    seen = np.random.default_rng(1).integers(0, 256, (50, 4, 84, 84), dtype=np.uint8)
    told = policy.networks["Q-values"].peek(seen)
    with torch.no_grad():
        wanted = model.network(torch.from_numpy(seen) / 255).numpy()
    np.testing.assert_allclose(told, wanted, atol=1e-5)


@pytest.mark.parametrize(("env", "width", "actions"), [("CartPole-v1", 4, 2), ("Pendulum-v1", 3, 1)])
def test_ppo(tmp_path: Path, env: str, width: int, actions: int) -> None:
    torch.manual_seed(2)
    model = Agent(width, actions, env == "Pendulum-v1")
    seen = _seen(width)
    values = model.critic(torch.from_numpy(seen))[:, 0].detach().numpy()
    torch.save(model.state_dict(), tmp_path / "ppo.pt")
    save_file(model.state_dict(), tmp_path / "ppo.safetensors")
    for name in ("ppo.pt", "ppo.safetensors"):
        decision = _compare(tmp_path / name, env, "ppo", seen, model.act(torch.from_numpy(seen)))
        np.testing.assert_allclose(decision.insight.value, values, atol=1e-5)


@pytest.mark.parametrize("algorithm", ["ddpg", "td3"])
def test_actors_and_critics(tmp_path: Path, algorithm: str) -> None:
    torch.manual_seed(2)
    actor, critics = Actor(-2.0, 2.0), [Critic() for _ in range(1 if algorithm == "ddpg" else 2)]
    path = tmp_path / "a.cleanrl_model"
    torch.save((actor.state_dict(), *(critic.state_dict() for critic in critics)), path)
    seen = _seen(3)
    inputs = torch.from_numpy(seen)
    decision = _compare(path, "Pendulum-v1", algorithm, seen, actor.act(inputs))
    told = torch.cat([critic(inputs, actor.act(inputs)) for critic in critics], 1).min(1)[0]
    np.testing.assert_allclose(decision.insight.value, told.detach().numpy(), rtol=1e-4, atol=1e-5)
    run = RunSpec(env="Pendulum-v1", algorithm=algorithm, steps=1100, device="cpu")
    session = open_session(run, None, resume=path)
    try:
        while not session.run.over:
            session.advance(0.2)
        assert session.run.updates
    finally:
        session.close()


def test_what_is_wanted_is_said(tmp_path: Path) -> None:
    torch.save(Agent(4, 2, False).state_dict(), tmp_path / "a.pt")
    with pytest.raises(agents.MoreWanted, match="name what it plays and the algorithm") as raised:
        agents.load(tmp_path / "a.pt")
    assert "ppo" in raised.value.algorithms
    for env, algorithm, words in (
        ("Pendulum-v1", "ppo", "no layers called actor and critic"),
        ("CartPole-v1", "dqn", "no layers called network"),
        ("CartPole-v1", "sac", "sac no tensors"),
        ("CartPole-v1", "nothing", "no algorithm named"),
        ("Acrobot-v1", "ppo", "is float32"),
    ):
        with pytest.raises(UserError, match=words):
            agents.load(tmp_path / "a.pt", agents.Named(env, algorithm=algorithm))


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    said = agents.Named("CartPole-v1", algorithm="ppo")
    preprocess = {"actor.preprocess.model.model.0.weight": torch.zeros(2, 2)}
    torch.save(preprocess, tmp_path / "tianshou.pth")
    torch.save({"a": torch.zeros(2)}, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    torch.save({"actor.0.weight": torch.full((2, 2), torch.nan)}, tmp_path / "nan.pth")
    torch.save(torch.zeros(3), tmp_path / "one.pth")
    torch.save(nn.Linear(2, 2), tmp_path / "module.pth")
    (tmp_path / "agent.pkl").write_bytes(pickle.dumps({}))
    (tmp_path / "checkpoint").mkdir()
    (tmp_path / "checkpoint" / "rllib_checkpoint.json").write_text("{}")
    (tmp_path / "a.safetensors").write_bytes(b"nothing")
    for name, words in (
        ("tianshou.pth", "as Tianshou names them"),
        ("old.pth", "before version 1.6"),
        ("nan.pth", "NaN"),
        ("one.pth", "no dictionary of tensors"),
        ("module.pth", "no dictionary of tensors"),
        ("agent.pkl", "never opened"),
        ("checkpoint", "RLlib"),
        ("checkpoint/rllib_checkpoint.json", "RLlib"),
        ("a.safetensors", "damaged"),
    ):
        with pytest.raises(UserError, match=words):
            agents.load(tmp_path / name, said)
