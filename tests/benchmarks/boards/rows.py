"""What is required of AlphaZero at boards, by what ``selfplay`` beside this found with several seeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.children import child
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
    score = min(each["score"] for each in found)
    detail["moves without a mistake"] = [round(each["perfect"], 2) for each in found]
    what = "AlphaZero Connect Four, 10 minutes: score against UCT-100"
    return [Measurement(what, score, "", 0.85, "at least", detail)]


def perfection(positions: int) -> Measurement:
    """How often the bundled agent of Connect Four moves as well as a perfect player."""
    found = child("boards.bundled", positions)
    what = f"bundled agent of Connect Four: moves without a mistake in {positions} positions"
    detail = {"where a mistake can be made": round(found["perfect_where_hard"], 2)}
    return Measurement(what, found["perfect"], "", 0.85, "at least", detail)
