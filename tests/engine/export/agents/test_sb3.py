"""Zips of Stable-Baselines3 are opened by the real library, and act there as here."""

from __future__ import annotations

import pickle
import warnings
import zipfile
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest

from rlstudio.core.spaces import Box
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.engine.export.agents.sb3 import sb3
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from tests.engine.export.agents import samples
from tests.engine.files.foreign import theirs

pytest.importorskip("sb3_contrib")

SCALED = {"normalise_observations": True, "normalise_rewards": True}
WARM = {"automatic_temperature": False, "temperature": 0.3}
SMALL: dict[str, Any] = {"hidden": [24, 16]}
AGENTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "dqn": ("CartPole-v1", "dqn", SMALL),
    "dqn of states": ("FrozenLake-v1", "dqn", SMALL | {"activation": "elu"}),
    "dqn of pictures": ("ALE/Pong-v5", "dqn", {"hidden": [32, 16]}),
    "dqn that normalises": ("CartPole-v1", "dqn", SMALL | {"normalise_observations": True}),
    "qr_dqn": ("CartPole-v1", "qr_dqn", SMALL | {"quantiles": 7}),
    "qr_dqn of pictures": ("ALE/Pong-v5", "qr_dqn", {"hidden": [32], "quantiles": 5}),
    "ppo": ("CartPole-v1", "ppo", SMALL),
    "ppo of shared layers": ("CartPole-v1", "ppo", SMALL | {"separate_towers": False, "activation": "silu"}),
    "ppo of pictures": ("ALE/Pong-v5", "ppo", {"hidden": [32]}),
    "ppo of numbers": ("Pendulum-v1", "ppo", SMALL | SCALED),
    "a2c": ("CartPole-v1", "a2c", {"hidden": []}),
    "a2c by adam": ("Pendulum-v1", "a2c", SMALL | {"optimiser": "adam"}),
    "a3c": ("CartPole-v1", "a3c", SMALL),
    "ddpg": ("Pendulum-v1", "ddpg", SMALL),
    "td3": ("Pendulum-v1", "td3", SMALL | {"normalise_observations": True}),
    "sac": ("Pendulum-v1", "sac", SMALL | {"normalise_rewards": True}),
    "sac at one temperature": ("Pendulum-v1", "sac", SMALL | WARM),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pictures are seen in few bits, actions are not comparable to 1e-5."""
    monkeypatch.setattr("rlstudio.nn.on_torch.network.cpu_has_bfloat16", lambda: False)


def _greedy(agent: Agent, seen: np.ndarray) -> np.ndarray:
    action = agent.policy.decide(seen, explore=False).action
    space = agent.spec.action_space
    return np.clip(action, *space.bounds()) if isinstance(space, Box) else action


def _loaded(agent: Agent, path: Path, env: Any = None) -> Any:
    kind = theirs.library(sb3.what_it_is(agent).rpartition(".")[2])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", ".*replay buffer.*")
        return kind.load(path, env=env, device="cpu")


def _normalised(path: Path, seen: np.ndarray) -> np.ndarray:
    """As the real library's VecNormalize of the file beside makes them."""
    beside = path.with_name(path.stem + sb3.STATISTICS)
    if not beside.exists():
        return seen
    with beside.open("rb") as file:
        return pickle.load(file).normalize_obs(seen)


@pytest.mark.parametrize("name", AGENTS)
def test_acts_there_as_here(tmp_path: Path, name: str) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS[name])
    written = sb3.write(agent, tmp_path / "theirs.zip")
    assert sorted(path for path in tmp_path.iterdir() if path.suffix != ".rlstudio") == sorted(written)
    model = _loaded(agent, tmp_path / "theirs.zip")
    seen = samples.observations(agent, 200 if "pictures" in name else 1000)
    action, _ = model.predict(_normalised(tmp_path / "theirs.zip", seen), deterministic=True)
    ours = _greedy(agent, seen)
    assert np.abs(action.astype(np.float64) - ours).max() <= 1e-5
    assert len(np.unique(ours)) > 1
    assert model.num_timesteps == 1000
    assert model.gamma == agent.setting("discount")


@pytest.mark.parametrize("name", ["dqn", "qr_dqn", "ppo", "a2c", "ddpg", "td3", "sac"])
def test_learns_on_there(tmp_path: Path, name: str) -> None:
    env, algorithm, config = AGENTS[name]
    small = {"learning_starts": 10, "batch_size": 8, "replay_capacity": 500}
    config = config | (small if algorithm not in ("ppo", "a2c") else {"rollout_steps": 16})
    agent = samples.agent(tmp_path / "ours.rlstudio", env, algorithm, config)
    sb3.write(agent, tmp_path / "theirs.zip")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = _loaded(agent, tmp_path / "theirs.zip", gymnasium.make(env))
        before = {key: value.clone() for key, value in model.policy.state_dict().items()}
        model.learn(60, reset_num_timesteps=False)
    after = model.policy.state_dict()
    assert any((before[key] != after[key]).any() for key in before)
    assert model.num_timesteps >= 1060


@pytest.mark.parametrize(
    "name", [name for name in AGENTS if "shared" not in name and name != "dqn of pictures"]
)
def test_comes_back_as_it_went(tmp_path: Path, name: str) -> None:
    env, algorithm, config = AGENTS[name]
    agent = samples.agent(tmp_path / "ours.rlstudio", env, algorithm, config)
    sb3.write(agent, tmp_path / "theirs.zip")
    back = agents.load(tmp_path / "theirs.zip", agents.Named(env))
    spec, policy = checkpoint.open_policy(back)
    seen = samples.observations(agent, 100)
    again = policy.decide(seen, explore=False)
    once = agent.policy.decide(seen, explore=False)
    np.testing.assert_allclose(again.action, once.action, atol=1e-5)
    if once.insight.value is not None:
        np.testing.assert_allclose(again.insight.value, once.insight.value, rtol=1e-4, atol=1e-4)
    for setting in ("learning_rate", "discount", "hidden", "target_rate", "clip_range", "temperature"):
        assert back.manifest.config.get(setting) == agent.manifest.config.get(setting), setting
    assert spec.id == env


REFUSED: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "c51": ("CartPole-v1", "c51", {}, "nothing that acts as an agent of C51"),
    "table": ("FrozenLake-v1", "q_learning", {}, "nothing that acts as"),
    "dueling": ("CartPole-v1", "dqn", {"dueling": True}, "dueling"),
    "noisy": ("CartPole-v1", "dqn", {"noisy": True}, "noisy"),
    "layer norm": ("CartPole-v1", "ppo", {"layer_norm": True}, "normalise layers"),
    "gelu": ("CartPole-v1", "ppo", {"activation": "gelu"}, "gelu"),
    "pixels": ("ALE/Pong-v5", "ppo", {"normalise_observations": True}, "pixel by pixel"),
    "difference": ("ALE/Pong-v5", "ppo", {"frame_difference": True}, "difference of two frames"),
    "illegal": ("rlstudio/ConnectFour-v0", "dqn", {}, "illegal"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_like_there_is_said(tmp_path: Path, name: str) -> None:
    env, algorithm, config, words = REFUSED[name]
    agent = samples.agent(tmp_path / "ours.rlstudio", env, algorithm, config)
    with pytest.raises(Unfit, match=words):
        sb3.write(agent, tmp_path / "theirs.zip")
    assert not (tmp_path / "theirs.zip").exists()


def test_pickles_name_nothing_of_this_program(tmp_path: Path) -> None:
    import base64
    import json
    import pickletools

    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS["ppo of numbers"])
    sb3.write(agent, tmp_path / "theirs.zip")
    with zipfile.ZipFile(tmp_path / "theirs.zip") as archive:
        data = json.loads(archive.read("data"))
    found = [base64.b64decode(v[":serialized:"]) for v in data.values() if isinstance(v, dict)]
    found.append((tmp_path / "theirs_vecnormalize.pkl").read_bytes())
    names = {
        str(word[1]) for words in found for word in pickletools.genops(words) if word[0].name == "GLOBAL"
    }
    assert names
    assert {name.partition(".")[0].partition(" ")[0] for name in names} <= {
        "gymnasium", "numpy", "stable_baselines3", "torch", "_codecs", "__builtin__", "copy_reg",
    }  # fmt: skip
