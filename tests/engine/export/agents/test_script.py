"""Every script that is offered is carried out, shortened."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces

from rlstudio.core import registry
from rlstudio.core.live_changes import LiveChange
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.engine.export.agents.scripts import script
from rlstudio.engine.files.runs.notes import Change, note_parent
from tests.engine.export.agents import samples

pytest.importorskip("sb3_contrib")

SMALL: dict[str, Any] = {"hidden": [16]}
EARLY = SMALL | {"learning_starts": 20, "replay_capacity": 1000, "batch_size": 8}
SCALED = {"normalise_observations": True, "normalise_rewards": True}
RUNS: dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]] = {
    "q_learning": ("FrozenLake-v1", "q_learning", {"learning_rate_falls": "with visits"}, {}),
    "sarsa": ("CliffWalking-v1", "sarsa", {"learning_rate_falls": "evenly"}, {}),
    "expected_sarsa": ("FrozenLake-v1", "expected_sarsa", {}, {"is_slippery": False}),
    "dqn": ("CartPole-v1", "dqn", EARLY | {"anneal_learning_rate": True, "n_step": 3}, {}),
    "dqn of states": ("FrozenLake-v1", "dqn", EARLY | {"max_grad_norm": None}, {}),
    "qr_dqn": ("CartPole-v1", "qr_dqn", EARLY | {"quantiles": 5}, {}),
    "ppo": ("CartPole-v1", "ppo", SMALL | {"rollout_steps": 32, "anneal_clip_range": True}, {}),
    "ppo of numbers": ("Pendulum-v1", "ppo", SMALL | SCALED | {"rollout_steps": 32}, {}),
    "ppo of pictures": ("ALE/Pong-v5", "ppo", {"hidden": [32], "rollout_steps": 16}, {"episodic_life": True}),
    "a2c": ("CartPole-v1", "a2c", SMALL, {}),
    "a2c by adam": ("Pendulum-v1", "a2c", SMALL | {"optimiser": "adam"}, {}),
    "ddpg": ("Pendulum-v1", "ddpg", EARLY | {"noise": "ornstein-uhlenbeck"}, {}),
    "td3": ("Pendulum-v1", "td3", EARLY | {"normalise_observations": True}, {}),
    "sac": ("Pendulum-v1", "sac", EARLY | {"target_entropy": -2.0}, {}),
}


def test_all_that_is_offered_is_here() -> None:
    assert {algorithm for _, algorithm, _, _ in RUNS.values()} == set(script.OFFERED)


class Brief(gymnasium.Env):
    """Ends at once; its spaces are what it is told."""

    observation_space, action_space = spaces.Box(-1, 1, (3,)), spaces.Discrete(2)

    def __init__(self, seen: bool = False, done: bool = False, numbers: bool = False) -> None:
        if seen:
            self.observation_space = spaces.Discrete(3, start=4)
        if done:
            self.action_space = spaces.MultiDiscrete([2, 3])
        if numbers:
            self.action_space = spaces.Box(0, 3, (2,), np.int64)

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[Any, dict[str, Any]]:
        return self.observation_space.sample(), {}

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        return self.observation_space.sample(), 0.0, True, False, {}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"seen": True}, r"what is seen there is Discrete\(3, start=4\)"),
        ({"done": True}, r"an action there is MultiDiscrete"),
        ({"numbers": True}, r"an action there is Box\(0, 3"),
        ({}, None),
    ],
)
def test_an_agent_that_sees_or_does_something_else_has_no_script(
    tmp_path: Path, told: dict[str, Any], words: str | None
) -> None:
    if "BriefSpaces-v0" not in gymnasium.registry:
        gymnasium.register("BriefSpaces-v0", entry_point=Brief)
    config = SMALL | {"rollout_steps": 32}
    agent = samples.agent(tmp_path / "a.rlstudio", "BriefSpaces-v0", "ppo", config, told)
    if words is None:
        assert "gymnasium.make('BriefSpaces-v0'" in script.script(agent)
        return
    with pytest.raises(Unfit, match=words):
        script.script(agent)


@pytest.mark.parametrize("name", RUNS)
def test_it_runs(tmp_path: Path, name: str) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *RUNS[name])
    script.write(agent, tmp_path / "again.py")
    text = (tmp_path / "again.py").read_text()
    assert "rlstudio" not in text
    assert max(map(len, text.splitlines())) <= 100
    shorter = re.sub(r"^STEPS, LANES, SEED = 1000, 2, 3$", "STEPS, LANES, SEED = 120, 2, 3", text, flags=re.M)
    shorter = shorter.replace("n_eval_episodes=20", "n_eval_episodes=1")
    if "pictures" in name:  # an episode of Pong takes a minute
        shorter = re.sub(r"max_num_frames_per_episode=\d+", "max_num_frames_per_episode=400", shorter)
    assert shorter != text
    (tmp_path / "again.py").write_text(shorter)
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "again.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert re.search(r"mean return .*-?\d", ran.stdout)


def test_a_fork_says_that_it_had_other_settings_before(tmp_path: Path) -> None:
    parent, fork = tmp_path / "parent", tmp_path / "fork"
    for folder in (parent, fork):
        folder.mkdir()
        (folder / ".lock").touch()
    agent = samples.agent(fork / "last.rlstudio", "CartPole-v1", "ppo", SMALL, {})
    assert "branched off" not in script.script(agent)
    changed = [Change(of="algorithm", name="learning_rate", before=0.001, after=0.0003)]
    note_parent(fork, parent / "last.rlstudio", 500, changed)
    text = script.script(agent)
    assert "It branched off from another run at step 500." in text
    assert "(learning_rate)" in text
    compile(text, "again.py", "exec")


def changed(agent: Agent, **values: tuple[Any, Any]) -> Agent:
    """An agent of whose run these settings were changed at step 60: by name, before and after."""
    changes = [LiveChange(step=60, name=name, before=a, after=b) for name, (a, b) in values.items()]
    return replace(agent, manifest=agent.manifest.model_copy(update={"changed": changes}))


def test_what_was_changed_while_it_learned_is_changed_again(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", "FrozenLake-v1", "q_learning", {}, {})
    text = script.script(changed(agent, learning_rate=(0.5, 0.1), discount=(0.9, 0.99)))
    assert "- learning_rate 0.5 -> 0.1 at step 60: done here, too." in text
    text = text.replace("STEPS, LANES, SEED = 1000", "STEPS, LANES, SEED = 100")
    used: dict[str, Any] = {"__name__": "again"}
    exec(compile(text, "again.py", "exec"), used)
    assert [used["as_was"](step, [(0, 0.5), (60, 0.1)]) for step in (0, 59, 60, 99)] == [0.5, 0.5, 0.1, 0.1]
    assert "alpha = as_was(step, [(0, 0.5), (60, 0.1)])" in text
    assert "reward + as_was(step, [(0, 0.9), (60, 0.99)]) * ahead" in text


def test_a_schedule_of_the_library_changes_what_was_changed(tmp_path: Path) -> None:
    agent = samples.agent(tmp_path / "ours.rlstudio", *RUNS["ppo"])
    agent = changed(agent, learning_rate=(0.001, 0.0005), clip_range=(0.3, 0.1), discount=(0.9, 0.99))
    text = script.script(agent)
    assert "- clip_range 0.3 -> 0.1 at step 60: done here, too." in text
    assert "- discount 0.9 -> 0.99 at step 60: here it has its last value all the time." in text
    assert max(map(len, text.splitlines())) <= 100
    text = text.replace("STEPS, LANES, SEED = 1000", "STEPS, LANES, SEED = 128")
    used: dict[str, Any] = {"__name__": "again"}
    monkey = text[: text.index("mean, deviation")].replace("model.save(", "str(")
    exec(compile(monkey, "again.py", "exec"), used)
    model = used["model"]
    for left, rate in ((1.0, 0.001), (0.6, 0.001), (0.5, 0.0005), (0.0, 0.0005)):
        assert model.lr_schedule(left) == pytest.approx(rate)
    falling = used["falling"]
    assert model.clip_range(0.1) == pytest.approx(falling(0.1)(0.1))


NONE: dict[str, tuple[str, str, dict[str, Any], dict[str, Any], str]] = {
    "another algorithm": ("CartPole-v1", "c51", {}, {}, "no script for C51"),
    "a switch": ("CartPole-v1", "dqn", {"double": True}, {}, "double is True"),
    "a network": ("CartPole-v1", "dqn", {"dueling": True}, {}, "dueling"),
    "shared layers": ("CartPole-v1", "ppo", {"separate_towers": False}, {}, "share layers"),
    "a world of ours": ("rlstudio/Maze-v0", "q_learning", {}, {}, "world of this program"),
    "illegal actions": ("Taxi-v4", "q_learning", {}, {}, "illegal"),
    "a cut picture": ("ALE/Pong-v5", "dqn", {"hidden": [8]}, {"crop_top": 10}, "crop_top"),
    "pictures of ours": ("CarRacing-v3", "ppo", {"hidden": [8]}, {}, "made by this program"),
}


@pytest.mark.parametrize("name", NONE)
def test_where_there_is_none_a_sentence_says_why(tmp_path: Path, name: str) -> None:
    env, algorithm, config, settings, words = NONE[name]
    agent = samples.agent(tmp_path / "ours.rlstudio", env, algorithm, config, settings)
    with pytest.raises(Unfit, match=words):
        script.script(agent)


def test_neutral_settings_are_known() -> None:
    from rlstudio.engine.export.agents.scripts import script_of_networks

    for algorithm, neutral in script_of_networks.NEUTRAL.items():
        assert set(neutral) <= set(registry.algorithm(algorithm).Config.model_fields)


def test_agents_of_earlier_versions_have_scripts_or_sentences() -> None:
    """Those that come along: their files may lack settings that were added since."""
    from rlstudio.core.system.resources import resources
    from rlstudio.engine.export.agents.agent import opened
    from rlstudio.engine.files import checkpoint

    told = {}
    for path in sorted((resources() / "checkpoints").glob("*.rlstudio")):
        agent = opened(checkpoint.load(path, training=False))
        try:
            told[path.stem] = "model.learn(STEPS)" in script.script(agent)
        except Unfit:
            told[path.stem] = False
    assert told["cartpole-ppo"]
    assert not told["maze-q_learning"]
