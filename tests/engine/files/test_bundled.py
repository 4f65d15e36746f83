"""The agents that come along: each opens, fits its environment and plays as well as is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.engine import catalogue
from rlstudio.engine.files import checkpoint
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.worker.messages import OpenStage
from tests.packaging.tools import tool

AGENTS = catalogue.bundled_agents()
MADE = {agent.name: agent for agent in tool("agents").AGENTS}
"""How each was made, and the mean return that it has to reach."""


def test_there_are_agents_to_watch() -> None:
    stems = {path.stem for path in AGENTS}
    assert stems == set(MADE)
    assert sum(path.stat().st_size for path in AGENTS) < 25_000_000
    games = {checkpoint.peek(path).env for path in AGENTS}
    assert games >= {
        "CartPole-v1", "LunarLander-v3", "MountainCar-v0", "Pendulum-v1", "HalfCheetah-v5",
        "rlstudio/Maze-v0", "rlstudio/ConnectFour-v0", "ALE/Pong-v5", "ALE/Breakout-v5", "ALE/Freeway-v5",
    }  # fmt: skip


@pytest.mark.parametrize("path", AGENTS, ids=lambda path: path.stem)
def test_the_table_tells_how_it_was_made(path: Path) -> None:
    made, manifest = MADE[path.stem], checkpoint.peek(path)
    _, file, command, steps, _, score, least, _ = (
        cell.strip() for cell in tool("agents").rows()[path.stem].split("|")
    )
    assert (file, command) == (f"`{path.stem}`", f"`{made.command}`")
    assert steps == f"{manifest.step:,}"
    assert float(score.split(" ± ")[0].replace(",", "")) >= made.least
    assert float(least.replace(",", "")) == made.least
    words = made.arguments.split()
    if not made.module:
        assert (manifest.env, manifest.algorithm) == tuple(words[:2])
        assert manifest.seed == (int(words[words.index("--seed") + 1]) if "--seed" in words else 0)


@pytest.mark.parametrize("path", AGENTS, ids=lambda path: path.stem)
def test_a_bundled_agent_plays_well(path: Path) -> None:
    manifest = checkpoint.peek(path)
    assert path.stat().st_size < 5_000_000
    assert manifest.scores.mean_return is not None
    spec, policy = checkpoint.open_policy(checkpoint.load(path, training=False))
    assert spec.id == manifest.env
    if MADE[path.stem].pixels:
        # Minutes of emulation: one decision shows that it fits; the test below plays.
        world = spec.make_world(1, 0)
        try:
            world.step(policy.decide(world.observe(), explore=False).action)
        finally:
            world.close()
    else:
        assert evaluate(spec, policy, episodes=20, seed=1).mean >= MADE[path.stem].least


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", [path for path in AGENTS if MADE[path.stem].pixels], ids=lambda path: path.stem
)
def test_a_bundled_agent_plays_a_game_of_atari_well(path: Path) -> None:
    spec, policy = checkpoint.open_policy(checkpoint.load(path, training=False))
    assert evaluate(spec, policy, episodes=3, seed=1).mean >= MADE[path.stem].least


@pytest.mark.parametrize("path", AGENTS, ids=lambda path: path.stem)
def test_an_opened_agent_tells_the_seed_that_it_was_trained_with(path: Path) -> None:
    stage = Stage(OpenStage(path=str(path), seed=7))
    try:
        assert stage.info().seed == checkpoint.peek(path).seed
    finally:
        stage.close()


def test_the_catalogue_lists_them_and_names_a_broken_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.rlstudio"
    broken.write_bytes(b"no agent")
    monkeypatch.setattr(catalogue, "bundled_agents", lambda: [*AGENTS, broken])
    made = catalogue.build_catalogue()
    assert [Path(agent.path) for agent in made.agents] == AGENTS
    agent = next(a for a in made.agents if (a.env, a.algorithm) == ("CartPole-v1", "ppo"))
    assert agent.title == "CartPole · PPO"
    assert agent.mean_return is not None
    assert agent.mean_return >= 475
    assert agent.step > 0
    assert [f.name for f in made.failures if f.group == "agents"] == ["broken.rlstudio"]
