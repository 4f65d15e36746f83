"""Agents of Stable-Baselines3 that see normalised observations: the statistics beside their files."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents, statistics
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec
from tests.engine.files.foreign import theirs

pytest.importorskip("stable_baselines3")


def _trained(kind: str, env: str, folder: Path, **options: Any) -> tuple[Any, Any, Path]:
    from stable_baselines3.common.env_util import make_vec_env
    from stable_baselines3.common.vec_env import VecNormalize

    worlds = VecNormalize(make_vec_env(env, 1, seed=1))
    model = theirs.train(kind, worlds, 200, **options)
    worlds.save(str(folder / "vecnormalize.pkl"))
    return model, worlds, theirs.save(model, folder / f"{env}.zip")


@pytest.mark.parametrize("kind", ["PPO", "SAC", "DQN"])
def test_observations_are_normalised_as_there(tmp_path: Path, kind: str) -> None:
    env = "CartPole-v1" if kind == "DQN" else "Pendulum-v1"
    options = {"n_steps": 64} if kind == "PPO" else theirs.WAITS
    model, worlds, path = _trained(kind, env, tmp_path, **options, **theirs.SIZES)
    seen = theirs.observations(model)
    wanted, _ = model.predict(worlds.normalize_obs(seen), deterministic=True)
    file = agents.load(path)
    assert file.manifest.config["normalise_observations"]
    spec, policy = checkpoint.open_policy(file)
    decision = policy.decide(seen, explore=False)
    ours = decision.action if kind == "DQN" else np.clip(decision.action, *spec.action_space.bounds())
    assert np.abs(wanted.astype(np.float64) - ours).max() <= 1e-5
    _values_are_in_rewards(model, worlds, seen, decision.insight)
    run = RunSpec(env=env, algorithm=kind.lower(), steps=file.manifest.step + 100, device="cpu")
    session = open_session(run, None, resume=path)
    try:
        while not session.run.over:
            session.advance(0.2)
        assert np.isfinite(session.run.algorithm.policy.state()["observation.mean"]).all()
    finally:
        session.close()


def _values_are_in_rewards(model: Any, worlds: Any, seen: np.ndarray, insight: Any) -> None:
    """What they tell is in the environment's own rewards, not in those that were divided."""
    import torch

    unit = float(np.sqrt(worlds.ret_rms.var + worlds.epsilon))
    assert abs(unit - 1) > 0.01
    inputs = torch.from_numpy(worlds.normalize_obs(seen))
    with torch.no_grad():
        if hasattr(model, "q_net"):
            told, ours = model.q_net(inputs).numpy(), insight.action_values
        elif hasattr(model, "critic"):
            both = model.critic(inputs, model.actor(inputs, deterministic=True))
            told, ours = torch.cat(both, 1).min(1)[0].numpy(), insight.value
        else:
            told, ours = model.policy.predict_values(inputs)[:, 0].numpy(), insight.value
    np.testing.assert_allclose(ours, told * unit, rtol=1e-4, atol=1e-4)


def test_statistics_of_something_else_are_said(tmp_path: Path) -> None:
    _trained("PPO", "Pendulum-v1", tmp_path, n_steps=64)
    other = tmp_path / "other"
    other.mkdir()
    theirs.save(theirs.train("PPO", "CartPole-v1", 64, n_steps=64), other / "CartPole-v1.zip")
    (other / "vecnormalize.pkl").write_bytes((tmp_path / "vecnormalize.pkl").read_bytes())
    with pytest.raises(UserError, match="statistics of 3 numbers"):
        agents.load(other / "CartPole-v1.zip")


def test_nothing_in_them_is_executed(tmp_path: Path) -> None:
    trap = tmp_path / "trap"

    class Evil:
        def __reduce__(self) -> Any:
            return (Path.touch, (trap,))

    for evil in (Evil(), {"obs_rms": Evil()}, [Evil()]):
        (tmp_path / "vecnormalize.pkl").write_bytes(pickle.dumps(evil))
        with pytest.raises(UserError, match="damaged"):
            statistics.read(tmp_path / "vecnormalize.pkl")
    assert not trap.exists()


def test_where_they_lie(tmp_path: Path) -> None:
    """By the names that people, CheckpointCallback and the zoo give them."""
    for agent, beside in (
        ("a/model.zip", "a/vec_normalize.pkl"),
        ("b/rl_model_1000_steps.zip", "b/rl_model_vecnormalize_1000_steps.pkl"),
        ("c/Hopper-v4.zip", "c/Hopper-v4/vecnormalize.pkl"),
        ("d/best.zip", "d/best_vecnormalize.pkl"),
    ):
        assert statistics.beside(tmp_path / agent) is None
        (tmp_path / beside).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / beside).touch()
        assert statistics.beside(tmp_path / agent) == tmp_path / beside
