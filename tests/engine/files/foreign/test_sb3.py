"""Files of Stable-Baselines3 act as the real library does."""

from __future__ import annotations

import io
import json
import pickle
import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec
from tests.engine.files.foreign import theirs

pytest.importorskip("sb3_contrib")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Any, Path]]:
    """Each trained once, when it is first asked for."""
    folder = tmp_path_factory.mktemp("theirs")

    class Made(dict[str, tuple[Any, Path]]):
        def __missing__(self, name: str) -> tuple[Any, Path]:
            kind, env, options = theirs.MADE[name]
            model = theirs.train(kind, env, **options)
            self[name] = model, theirs.save(model, folder / f"{name}.zip")
            return self[name]

    return Made()


def _acts(path: Path, env: str, seen: np.ndarray) -> np.ndarray:
    spec, policy = checkpoint.open_policy(agents.load(path, agents.Named(env), training=False))
    action = policy.decide(seen, explore=False).action
    return np.clip(action, *spec.action_space.bounds()) if isinstance(spec.action_space, Box) else action


@pytest.mark.parametrize("name", theirs.MADE)
def test_acts_as_the_library_does(models: dict[str, tuple[Any, Path]], name: str) -> None:
    model, path = models[name]
    seen = theirs.observations(model)
    wanted, _ = model.predict(seen, deterministic=True)
    ours = _acts(path, theirs.MADE[name][1], seen)
    assert np.abs(wanted.astype(np.float64) - ours).max() <= 1e-5
    assert len(np.unique(wanted)) > 1 or name == "a2c of states"


def test_values_are_those_of_the_library(models: dict[str, tuple[Any, Path]]) -> None:
    import torch

    model, path = models["ppo"]
    seen = theirs.observations(model)
    _, policy = checkpoint.open_policy(agents.load(path, agents.Named("CartPole-v1"), training=False))
    insight = policy.decide(seen, explore=False).insight
    with torch.no_grad():
        told = model.policy.predict_values(torch.from_numpy(seen))[:, 0].numpy()
        chances = model.policy.get_distribution(torch.from_numpy(seen)).distribution.probs.numpy()
    np.testing.assert_allclose(insight.value, told, atol=1e-5)
    np.testing.assert_allclose(insight.action_probabilities, chances, atol=1e-5)


def test_critics_tell_what_the_library_s_tell(models: dict[str, tuple[Any, Path]]) -> None:
    import torch

    for name, mean in (("td3", False), ("sac", False), ("tqc", True)):
        model, path = models[name]
        seen = theirs.observations(model)
        _, policy = checkpoint.open_policy(agents.load(path, agents.Named("Pendulum-v1"), training=False))
        decision = policy.decide(seen, explore=False)
        unit = torch.from_numpy(decision.action / 2)
        with torch.no_grad():
            told = model.critic(torch.from_numpy(seen), unit)
        values = [q.mean(1) for q in told.unbind(1)] if mean else [q[:, 0] for q in told]
        np.testing.assert_allclose(
            decision.insight.value, np.minimum(*(q.numpy() for q in values)), rtol=1e-4, atol=1e-4
        )


@pytest.mark.parametrize("name", ["dqn", "ppo", "a2c", "td3", "sac", "tqc", "ppo of numbers"])
def test_learns_on(models: dict[str, tuple[Any, Path]], name: str, tmp_path: Path) -> None:
    """From the same parameters; what is saved then is an agent of this program."""
    model, path = models[name]
    env = theirs.MADE[name][1]
    given = agents.load(path, agents.Named(env))
    run = RunSpec(env=env, algorithm=given.manifest.algorithm, steps=given.manifest.step + 300, device="cpu")
    session = open_session(run, None, resume=path)
    try:
        assert session.run.step == model.num_timesteps
        before = session.run.algorithm.policy.state()
        for name, value in given.policy_state.items():
            np.testing.assert_array_equal(before[name], value)
        while not session.run.over:
            session.advance(0.2)
        assert session.run.updates > given.manifest.updates
        after = session.run.algorithm.policy.state()
        session.run.save(tmp_path / "ours.rlstudio")
    finally:
        session.close()
    assert any(not np.array_equal(after[name], before[name]) for name in before)
    assert checkpoint.load(tmp_path / "ours.rlstudio").manifest.step >= run.steps


def test_settings_are_taken_over(models: dict[str, tuple[Any, Path]]) -> None:
    manifest = agents.load(models["ppo"][1], agents.Named("CartPole-v1"), training=False).manifest
    assert manifest.config["rollout_steps"] == 64
    assert manifest.config["clip_range"] == 0.2
    assert manifest.config["activation"] == "tanh"
    assert manifest.step == 128
    with zipfile.ZipFile(models["ppo"][1]) as file:
        told = file.read("_stable_baselines3_version").decode()
    assert manifest.versions["stable-baselines3"] == told


def test_towers_of_other_widths(tmp_path: Path) -> None:
    sizes = {"net_arch": {"pi": [8, 24], "vf": [32, 4]}}
    model = theirs.train("PPO", "CartPole-v1", 64, n_steps=64, policy_kwargs=sizes)
    path = theirs.save(model, tmp_path / "model.zip")
    seen = theirs.observations(model)
    assert (model.predict(seen, deterministic=True)[0] == _acts(path, "CartPole-v1", seen)).all()
    assert agents.load(path, agents.Named("CartPole-v1"), training=False).manifest.config["hidden"] == [
        32,
        24,
    ]


def test_the_environment_is_in_the_file_s_name(models: dict[str, tuple[Any, Path]], tmp_path: Path) -> None:
    data = models["ppo"][1].read_bytes()
    for name in ("CartPole-v1.zip", "ppo-CartPole-v1.zip", "CartPole-v1_1/best_model.zip"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        assert agents.load(path, training=False).manifest.env == "CartPole-v1"
    for name in ("model.zip", "Pendulum-v1.zip", "Nothing-v1.zip"):
        path = tmp_path / "somewhere" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        with pytest.raises(UserError, match=r"does not say which.*sees 4 numbers.*one of 2 actions"):
            agents.load(path)
    with pytest.raises(UserError, match="it sees 4 numbers, and Pendulum-v1 shows 3 numbers"):
        agents.load(path, agents.Named("Pendulum-v1"))


REFUSED = {
    "LSTM": ("RecurrentPPO", "CartPole-v1", {"policy": "MlpLstmPolicy", "n_steps": 16}, "memory"),
    "gSDE": ("SAC", "Pendulum-v1", {"use_sde": True} | theirs.WAITS | theirs.SIZES, "state-dependent noise"),
    "TRPO": ("TRPO", "CartPole-v1", {"n_steps": 16}, "TRPO"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_no_network_here_can_be_is_said(tmp_path: Path, name: str) -> None:
    kind, env, options, words = REFUSED[name]
    path = theirs.save(theirs.train(kind, env, 40, **options), tmp_path / "model.zip")
    with pytest.raises(UserError, match=words):
        agents.load(path, agents.Named(env))


def test_another_activation_and_depth_are_said(tmp_path: Path) -> None:
    import torch

    for kwargs, words in (
        ({"activation_fn": torch.nn.LeakyReLU}, "LeakyReLU"),
        ({"net_arch": {"pi": [8], "vf": [8, 8]}}, "1 and 2 hidden layers"),
    ):
        model = theirs.train("PPO", "CartPole-v1", 64, n_steps=64, policy_kwargs=kwargs)
        with pytest.raises(UserError, match=words):
            agents.load(theirs.save(model, tmp_path / "model.zip"), agents.Named("CartPole-v1"))


class _Evil:
    def __init__(self, trap: Path) -> None:
        self.trap = trap

    def __reduce__(self) -> Any:
        return (Path.touch, (self.trap,))


def test_nothing_in_a_file_is_executed(models: dict[str, tuple[Any, Path]], tmp_path: Path) -> None:
    """A pickle in each place that has one: those of tensors are refused, those of JSON are not looked at."""
    import base64

    trap, evil = tmp_path / "trap", pickle.dumps(_Evil(tmp_path / "trap"), protocol=2)
    with zipfile.ZipFile(models["ppo"][1]) as sound:
        members = {name: sound.read(name) for name in sound.namelist()}

    def written(changes: dict[str, bytes]) -> Path:
        with zipfile.ZipFile(tmp_path / "model.zip", "w") as out:
            for name, data in (members | changes).items():
                out.writestr(name, data)
        return tmp_path / "model.zip"

    text = re.sub(
        r'":serialized:": "[^"]*"',
        f'":serialized:": "{base64.b64encode(evil).decode()}"',
        members["data"].decode(),
    )
    assert json.loads(text)["observation_space"][":serialized:"]
    assert (
        agents.load(written({"data": text.encode()}), agents.Named("CartPole-v1")).manifest.algorithm == "ppo"
    )
    inner = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(members["policy.pth"])) as old, zipfile.ZipFile(inner, "w") as new:
        for name in old.namelist():
            new.writestr(name, evil if name.endswith("data.pkl") else old.read(name))
    for bad in (inner.getvalue(), evil):
        with pytest.raises(UserError):
            agents.load(written({"policy.pth": bad}), agents.Named("CartPole-v1"))
    assert not trap.exists()
    pickle.loads(evil)  # it would have worked
    assert trap.exists()
