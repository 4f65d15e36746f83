"""Networks say outside of this program what they say here: by onnxruntime, and by PyTorch alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rlstudio.core.parts import loosened
from rlstudio.core.spaces import Box
from rlstudio.engine.export.agents import onnx_file, torch_files
from rlstudio.engine.export.agents.agent import Agent, Unfit
from tests.engine.export.agents import samples

pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit.*deprecated:DeprecationWarning")

SMALL: dict[str, Any] = {"hidden": [24, 16]}
SEES = {"normalise_observations": True}
AGENTS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "dqn": ("CartPole-v1", "dqn", SMALL),
    "dqn of states": ("FrozenLake-v1", "dqn", SMALL | {"activation": "elu"}),
    "dueling and noisy": ("CartPole-v1", "dqn", SMALL | SEES | {"dueling": True, "noisy": True}),
    "dqn of pictures": ("ALE/Pong-v5", "dqn", {"hidden": [32, 16]} | SEES),
    "c51": ("CartPole-v1", "c51", SMALL | {"atoms": 11}),
    "qr_dqn": ("CartPole-v1", "qr_dqn", SMALL | {"quantiles": 7, "dueling": True}),
    "rainbow of pictures": ("ALE/Pong-v5", "rainbow", {"hidden": [32]}),
    "ppo": ("CartPole-v1", "ppo", SMALL | SEES | {"normalise_rewards": True, "layer_norm": True}),
    "ppo of numbers": ("Pendulum-v1", "ppo", SMALL | SEES | {"activation": "gelu"}),
    "ppo of pictures": ("ALE/Pong-v5", "ppo", {"hidden": [32]} | SEES),
    "ppo of motion": ("ALE/Pong-v5", "ppo", {"hidden": [32], "frame_difference": True}),
    "ppo of standardised motion": ("ALE/Pong-v5", "ppo", {"hidden": [32], "frame_difference": True} | SEES),
    "a2c": ("CartPole-v1", "a2c", {"hidden": [], "activation": "silu"}),
    "reinforce": ("CartPole-v1", "reinforce", SMALL),
    "wide": ("CartPole-v1", "a2c", {"hidden": [512]}),
    "ddpg": ("Pendulum-v1", "ddpg", SMALL | SEES),
    "td3": ("Pendulum-v1", "td3", SMALL),
    "sac": ("Pendulum-v1", "sac", SMALL | {"layer_norm": True}),
    "alphazero": ("rlstudio/TicTacToe-v0", "alphazero", SMALL),
    "alphazero of convolutions": (
        "rlstudio/Othello-v0",
        "alphazero",
        {"hidden": [8], "body": "convolutions"},
    ),
    "alphago": ("rlstudio/TicTacToe-v0", "alphago", SMALL),
    "muzero": ("CartPole-v1", "muzero", SMALL | SEES | {"latent": 8}),
}


@pytest.fixture(autouse=True)
def _in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pictures are seen in few bits, what is said of them is not comparable to 1e-5."""
    monkeypatch.setattr("rlstudio.nn.on_torch.network.cpu_has_bfloat16", lambda: False)


def _wanted(agent: Agent, seen: np.ndarray) -> dict[str, np.ndarray]:
    """What the program itself says, by the names of the outputs."""
    policy: Any = agent.policy
    if agent.kind.id == "muzero":
        state = policy.model.encode(seen)
        logits, value = policy.model.judge(state)
        return {"logits": logits, "value": value, "state": state}
    if agent.kind.id in ("alphazero", "alphago"):
        output = policy.network.peek(seen)
        value = policy.judging.peek(seen)[:, 0] if agent.kind.id == "alphago" else output[:, -1]
        return {"logits": output[:, : policy.actions], "value": np.tanh(value)}
    decision = policy.decide(seen, explore=False)
    insight, found = decision.insight, {}
    if insight.action_values is not None:
        found["action_values"] = insight.action_values
        if insight.return_distribution is not None:
            told = insight.return_distribution
            if told.probability is None:
                found["return_quantiles"] = told.value
            else:
                found["return_probabilities"] = told.probability
    elif insight.action_probabilities is not None:
        found["logits"] = policy.network.peek(seen)[:, : policy.actions]
        if insight.value is not None:
            found["value"] = insight.value
    elif agent.kind.id == "ppo":
        found = {"mean": decision.action, "value": insight.value}
        found["deviation"] = insight.action_distribution.deviation
    else:
        found["action"] = decision.action
    return found


def _given(agent: Agent, seen: np.ndarray) -> np.ndarray:
    space = agent.spec.observation_space
    return loosened(space, seen) if isinstance(space, Box) and space.parts else seen


@pytest.mark.parametrize("name", AGENTS)
def test_says_the_same_outside(tmp_path: Path, name: str) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS[name])
    assert tmp_path / "net.onnx" in onnx_file.write(agent, tmp_path / "net.onnx")
    torch_files.write_script(agent, tmp_path / "net.pt")
    session = onnxruntime.InferenceSession(tmp_path / "net.onnx")
    module = torch.jit.load(tmp_path / "net.pt")
    names = [output.name for output in session.get_outputs()]
    seen = samples.observations(agent, 100 if agent.manifest.observation_space.shape[1:] else 1000)
    given = _given(agent, seen)
    by_onnx = dict(zip(names, session.run(None, {"observation": given}), strict=True))
    with torch.no_grad():
        by_torch = dict(zip(names, (t.numpy() for t in module(torch.from_numpy(given))), strict=True))
    wanted = _wanted(agent, seen)
    assert set(wanted) <= set(names)
    for told in (by_onnx, by_torch):
        for output, value in wanted.items():
            size = max(1.0, float(np.abs(value).max()))
            np.testing.assert_allclose(told[output], value, rtol=0, atol=1e-5 * size, err_msg=output)
    assert np.ptp(next(iter(wanted.values())), 0).max() > 1e-3


def test_one_step_of_a_model(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS["muzero"])
    written = onnx_file.write(agent, tmp_path / "net.onnx")
    assert [path.name for path in written] == ["net.onnx", "net-dynamics.onnx"]
    session = onnxruntime.InferenceSession(written[1])
    generator = np.random.default_rng(0)
    state, action = generator.random((500, 8), np.float32), generator.integers(0, 2, 500)
    logits, value, after, reward = session.run(None, {"state": state, "action": action})
    model = agent.policy.model  # type: ignore[attr-defined]
    there_reward, there_state = model.imagine(state, action)
    there_logits, there_value = model.judge(there_state)
    for told, wanted in (
        (logits, there_logits),
        (value, there_value),
        (after, there_state),
        (reward, there_reward),
    ):
        np.testing.assert_allclose(told, wanted, rtol=1e-5, atol=1e-5)


def test_files_say_what_they_are(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS["dqn of pictures"])
    onnx_file.write(agent, tmp_path / "net.onnx")
    told = onnxruntime.InferenceSession(tmp_path / "net.onnx").get_modelmeta().custom_metadata_map
    assert told["environment"] == "ALE/Pong-v5"
    assert told["greedy_action"] == "the action with the highest of action_values"
    assert "frames, oldest first" in told["observation"]
    assert json.loads(told["environment_settings"]) == agent.manifest.env_settings
    torch_files.write_script(agent, tmp_path / "net.pt")
    extra = {torch_files.ABOUT: ""}
    torch.jit.load(tmp_path / "net.pt", _extra_files=extra)
    assert json.loads(extra[torch_files.ABOUT]) == told


def test_parameters_alone(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS["sac"])
    torch_files.write_state(agent, tmp_path / "net.pth")
    told = torch.load(tmp_path / "net.pth", weights_only=True)
    assert json.loads(told["about"])["algorithm"] == "sac"
    assert list(told["state_dict"]) == list(agent.state)
    for name, value in agent.state.items():
        np.testing.assert_array_equal(told["state_dict"][name].numpy(), value)


def test_without_a_network_there_is_none(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", "FrozenLake-v1", "q_learning")
    with pytest.raises(Unfit, match="has no network"):
        onnx_file.write(agent, tmp_path / "net.onnx")


def test_a_missing_package_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from rlstudio.core.errors import UserError

    monkeypatch.setitem(sys.modules, "onnx", None)
    agent = samples.agent(tmp_path / "ours.rlstudio", *AGENTS["a2c"])
    with pytest.raises(UserError, match=r"rlstudio\[onnx\]"):
        onnx_file.write(agent, tmp_path / "net.onnx")
