"""The agents of Connect Four and Go that come along play as well as is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.core.registry import environment
from rlstudio.engine import catalogue
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.evaluation import evaluate
from tests.perfect_connect_four import perfect_shares, riddles

FILE = next(path for path in catalogue.bundled_agents() if path.stem == "connectfour-alphazero")
GO = next(path for path in catalogue.bundled_agents() if path.stem == "go-alphazero")
GO_9 = next(path for path in catalogue.bundled_agents() if path.stem == "go9-alphazero")


def test_it_makes_few_mistakes() -> None:
    """By a solver: 60 late positions here, 300 in the benchmark."""
    _, policy = checkpoint.open_policy(checkpoint.load(FILE, training=False))
    share, hard = perfect_shares(policy, riddles(60, seed=2, fewest=20))
    assert share >= 0.8
    assert hard >= 0.65


@pytest.mark.parametrize("file", [FILE, GO, GO_9], ids=lambda path: path.stem)
def test_it_is_small_and_opens_without_the_engine(file: Path) -> None:
    assert file.stat().st_size < 2_000_000
    spec, _ = checkpoint.open_policy(checkpoint.load(file, training=False))
    assert spec.settings.model_dump()["opponent"] == "random", "which needs no further package"


def test_the_one_of_go_beats_a_search_from_both_sides() -> None:
    """12 games against UCT with 100 simulations; it took 0.88 ± 0.03 of 100 against one with 500."""
    pytest.importorskip("pyspiel")
    spec, policy = checkpoint.open_policy(checkpoint.load(GO, training=False))
    strong = {**spec.settings.model_dump(mode="json"), "opponent": "uct", "simulations": 100}
    for side in ("first", "second"):
        world = environment(spec.id, {**strong, "side": side})
        assert evaluate(world, policy, 6, seed=1).mean >= 0.2, side


def test_the_one_on_nine_by_nine_beats_a_search_from_both_sides() -> None:
    """4 games against UCT with 100 simulations; it took all of 20 against 2,000, with 64 of its own."""
    pytest.importorskip("pyspiel")
    spec, policy = checkpoint.open_policy(checkpoint.load(GO_9, training=False), changes={"opponent": "uct"})
    policy.config.set_live("simulations", 16, "alphazero")
    assert evaluate(spec, policy, 4, seed=1).mean >= 0.5


def test_the_boards_are_part_of_the_titles() -> None:
    agents = {Path(agent.path).stem: agent for agent in catalogue.build_catalogue(own=False).agents}
    small, large, alone = agents["go-alphazero"], agents["go9-alphazero"], agents["connectfour-alphazero"]
    assert (small.title, small.settings) == ("Go · AlphaZero · Board 5", {"board_size": 5})
    assert (large.title, large.settings) == ("Go · AlphaZero · Board 9", {"board_size": 9})
    assert (alone.title, alone.settings) == ("Connect Four · AlphaZero", {})
