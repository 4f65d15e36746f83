"""Games played on to their end by chance."""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.search.chance import Seeds, draws
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.worlds.game import Game
from rlstudio.nn.acting.masks import legal_action


def played_out(game: Game, position: Array, seed: Seeds, number: int) -> Floats:
    """The first player's score (B,) after random moves from positions (B, W) to the end.

    Depends on the seed (B,) and the number of this game alone.
    """
    score_B = game.score(position)
    here = np.flatnonzero(~game.over(position))
    position, move = position[here], 0
    moves = (number + 1) * 2**20 + np.arange(game.longest)
    quickly = game.play_out(position, lambda: draws(seed[here, None], moves))
    if quickly is not None:
        score_B[here] = quickly
        return score_B
    while len(here):
        legal_KA = game.legal(position)
        # Only made-up views have positions from which nobody can move.
        can = legal_KA.any(1)
        here, position, legal_KA = here[can], position[can], legal_KA[can]
        share_K = draws(seed[here], (number + 1) * 2**20 + move)
        position = game.play(position, legal_action(share_K, legal_KA))
        over = game.over(position)
        score_B[here[over]] = game.score(position[over])
        here, position, move = here[~over], position[~over], move + 1
    return score_B
