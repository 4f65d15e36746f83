"""The agent of Connect Four that comes along plays as well as is said of it."""

from __future__ import annotations

from rlstudio.engine import catalogue
from rlstudio.engine.files import checkpoint
from tests.perfect_connect_four import perfect_shares, riddles

FILE = next(path for path in catalogue.bundled_agents() if path.stem == "connectfour-alphazero")


def test_it_makes_few_mistakes() -> None:
    """By a solver: 60 late positions here, 300 in the benchmark."""
    _, policy = checkpoint.open_policy(checkpoint.load(FILE, training=False))
    share, hard = perfect_shares(policy, riddles(60, seed=2, fewest=20))
    assert share >= 0.8
    assert hard >= 0.65


def test_it_is_small_and_opens_without_the_engine() -> None:
    assert FILE.stat().st_size < 2_000_000
    spec, _ = checkpoint.open_policy(checkpoint.load(FILE, training=False))
    assert spec.settings.model_dump()["opponent"] == "random", "which needs no further package"
