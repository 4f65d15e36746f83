"""What a person may do at a board beside moving: take a move back, change sides, set up a game."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Ints
from rlstudio.core.env import DisplayEnv
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.play.episode import Episode


class BoardPlay:
    """Remembers where a person was to move in a game of two. go_on: shows what the episode has become.

    ``given``: moves of a game that is played again; they are made at once, before anybody is asked.
    ``turns``: where a move can be taken back: the display's state, steps and score of the game.
    """

    def __init__(self, display: DisplayEnv, go_on: Callable[[Episode], None]) -> None:
        self._display, self._go_on = display, go_on
        self.turns: list[tuple[Any, int, float]] = []
        self.given: deque[int] = deque()

    def begin_episode(self) -> None:
        """Forget the game before."""
        self.turns.clear()
        self.given.clear()

    def note(self, episode: Episode, by_person: bool) -> None:
        """Somebody is about to move."""
        if by_person and self._display.seat() is not None:
            self.turns.append((self._display.snapshot(), episode.steps, episode.score))

    def choices(self, episode: Episode) -> Ints | None:
        """The legal moves (n,) where a game of two goes on; else None."""
        if episode.ended or episode.legal is None or self._display.seat() is None:
            return None
        found: Ints = np.flatnonzero(episode.legal[0])
        return found

    def take_back(self, episode: Episode) -> None:
        """Undo the person's last move, and all that came after it, the end of the game as well.

        Raises UserError where there is none.
        """
        if not self.turns:
            raise UserError(words("you have made no move in this game that could be taken back."))
        state, steps, score = self.turns.pop()
        self._again(episode, self._display.rewind(state), steps, score)

    def swap_sides(self, episode: Episode) -> None:
        """Let the person and the agent change places in the game under way.

        Raises UserError where they do not play each other, and where the game is over.
        """
        if episode.ended:
            raise UserError(words("the game is over; sides can be swapped in the next one."))
        self._again(episode, self._display.swap_sides(), episode.steps, episode.score)

    def _again(self, episode: Episode, observation: Array, steps: int, score: float) -> None:
        self._go_on(
            Episode(
                episode.number, observation, self._display.legal(), episode.seed,
                mixed=True, steps=steps, score=score,
            )
        )  # fmt: skip
