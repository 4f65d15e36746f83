"""The agents that come along: each opens, fits its environment and plays as well as is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.engine import catalogue
from rlstudio.engine.files import checkpoint
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.worker.messages import OpenStage

AGENTS = catalogue.bundled_agents()
LEAST = {
    "CartPole-v1": 475.0,
    "rlstudio/Maze-v0": 1.0,
    "rlstudio/ConnectFour-v0": 0.9,
}
"""Mean return of 20 greedy episodes: CartPole's own mark, the treasure on a short way in the maze, and games
of Connect Four against chance."""


def test_there_are_agents_to_watch() -> None:
    stems = {path.stem for path in AGENTS}
    assert stems >= {"cartpole-ppo", "maze-q_learning", "pong-ppo", "breakout-ppo", "connectfour-alphazero"}
    assert sum(path.stat().st_size for path in AGENTS) < 25_000_000
    assert checkpoint.peek(next(p for p in AGENTS if p.stem == "breakout-ppo")).scores.mean_return > 60


@pytest.mark.parametrize("path", AGENTS, ids=lambda path: path.stem)
def test_a_bundled_agent_plays_well(path: Path) -> None:
    manifest = checkpoint.peek(path)
    assert path.stat().st_size < 4_000_000
    assert manifest.scores.mean_return is not None
    spec, policy = checkpoint.open_policy(checkpoint.load(path, training=False))
    assert spec.id == manifest.env
    if "pixels" in spec.capabilities:
        # Minutes of emulation: one decision shows that it fits, and its score was written by its run.
        world = spec.make_world(1, 0)
        try:
            world.step(policy.decide(world.observe(), explore=False).action)
        finally:
            world.close()
    else:
        assert evaluate(spec, policy, episodes=20, seed=1).mean >= LEAST[manifest.env]


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
    agent = next(a for a in made.agents if a.env == "CartPole-v1")
    assert agent.title == "CartPole · PPO"
    assert agent.mean_return is not None
    assert agent.mean_return >= 475
    assert agent.step > 0
    assert [f.name for f in made.failures if f.group == "agents"] == ["broken.rlstudio"]
