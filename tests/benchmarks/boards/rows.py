"""What is required of AlphaZero at boards, by what ``selfplay`` beside this found with several seeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.table import Measurement


def strength(game: str, found: Sequence[dict[str, Any]]) -> list[Measurement]:
    """The rows of a game; of several seeds the worst counts."""
    detail = {
        "scores": [round(each["score"], 2) for each in found],
        "simulations/s": [each["simulations_per_second"] for each in found],
    }
    if game == "tictactoe":
        lost = max(each["lost"] for each in found)
        what = "AlphaZero tic-tac-toe, 2 minutes: games of 200 lost to UCT-1000"
        return [Measurement(what, lost, "games", 0, "at most", detail)]
    what = "AlphaZero Connect Four, 10 minutes"
    score, perfect = (min(each[name] for each in found) for name in ("score", "perfect"))
    mistakes = {
        "shares": [round(each["perfect"], 2) for each in found],
        "where a mistake can be made": [round(each["perfect_where_hard"], 2) for each in found],
    }
    return [
        Measurement(f"{what}: score against UCT-100", score, "", 0.85, "at least", detail),
        Measurement(
            f"{what}: moves without a mistake in 300 positions", perfect, "", 0.85, "at least", mistakes
        ),
    ]
