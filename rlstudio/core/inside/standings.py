"""Who has played whom, and what came out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rlstudio.core.arrays import Doubles

Games = Literal["tests", "league"]
"""Games for ratings, in which everybody plays its best; games of the training, by chance as these are."""


@dataclass(slots=True)
class Standings:
    """N players of games of two.

    ``names``: of fixed opponents, "" of agents of the run; ``step`` (N,): how old an agent was in steps, NaN
    of fixed opponents. ``points`` (N, N): of the row's player against the column's, a win 1 and a draw a
    half, of ``games`` (N, N). ``rating`` and ``error`` (N,): in Elo, NaN where they are not rated. ``kind``:
    what games these were.
    """

    kind: Games
    names: tuple[str, ...]
    step: Doubles
    points: Doubles
    games: Doubles
    rating: Doubles
    error: Doubles
