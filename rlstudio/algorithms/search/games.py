"""What self-play leaves behind: games under way, and the positions of finished games to learn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words
from rlstudio.core.worlds.game import Game


@dataclass(slots=True)
class Sample:
    """B remembered positions.

    ``observation`` (B, planes, rows, columns) as whoever moved saw it; ``legal`` (B, A) there; ``visits``
    (B, A): the shares of the search's visits; ``outcome`` (B,): how the game ended for whoever moved;
    ``searched`` (B,): the value that the search found, for whoever moved.
    """

    observation: Floats
    legal: Bools
    visits: Floats
    outcome: Floats
    searched: Floats


BYTE = np.float32(255)


def as_bytes(observation: Floats) -> Array:
    """Observations, all whose numbers are multiples of 1 / 255 from 0 to 1, in a quarter of the memory."""
    told: Array = np.rint(observation * BYTE).astype(np.uint8)
    return told


def restored_legal(state: Mapping[str, Array], count: int, actions: int) -> Bools | None:
    """What was legal in so many positions (count, A); None if the state is from before this was noted."""
    if "legal" not in state:
        return None
    packed = whole(state, "legal", (count, -(-actions // 8)), 256).astype(np.uint8)
    return np.unpackbits(packed, 1, actions).astype(np.bool_)


def restored_values(state: Mapping[str, Array], otherwise: Floats) -> Floats:
    """What searches found positions (K,) worth; ``otherwise`` if the state is from before this was noted."""
    if "searched" not in state:
        return otherwise
    values = checked(state, "searched", otherwise.shape)
    if not (np.abs(values) <= 1 + 1e-4).all():
        raise Unsound(words("the search's values lie between -1 and 1"))
    return values


class Positions:
    """A ring of positions, the newest ``capacity`` ones."""

    def __init__(self, game: Game, capacity: int) -> None:
        self.game, self.capacity = game, capacity
        self.shape = (game.planes, game.rows, game.columns)
        self.count, self._place = 0, 0
        self._seen = np.zeros((capacity, *self.shape), np.uint8)
        self._visits = np.zeros((capacity, game.actions), np.float32)
        self._legal = np.zeros((capacity, game.actions), np.bool_)
        self._outcome = np.zeros(capacity, np.float32)
        self._searched = np.zeros(capacity, np.float32)
        self._cells = np.stack([turn.cells for turn in game.symmetries]) if game.symmetries else None
        self._actions = np.stack([turn.actions for turn in game.symmetries]) if game.symmetries else None

    def add(
        self,
        seen: Array,
        visits: Floats,
        outcome: Floats,
        legal: Bools | None = None,
        searched: Floats | None = None,
    ) -> None:
        """Remember positions (K, ...) of a finished game, as bytes.

        legal (K, A): if it is known already. searched (K,): where no search found a value, the outcome.
        """
        if legal is None:
            legal = self._allowed(seen)
        place = (self._place + np.arange(len(outcome))) % self.capacity
        self._seen[place], self._visits[place], self._outcome[place] = seen, visits, outcome
        self._legal[place], self._searched[place] = legal, outcome if searched is None else searched
        self._place = (self._place + len(outcome)) % self.capacity
        self.count = min(self.capacity, self.count + len(outcome))

    def sample(self, size: int, generator: np.random.Generator, *, turned: bool) -> Sample:
        """Positions drawn evenly, each turned by one of the game's symmetries if wanted."""
        place_B = generator.integers(self.count, size=size)
        seen: Floats = self._seen[place_B].astype(np.float32) / BYTE
        visits, legal = self._visits[place_B], self._legal[place_B]
        if turned and self._cells is not None and self._actions is not None:
            turn_B = generator.integers(len(self._cells), size=size)
            flat = seen.reshape(size, self.shape[0], -1)
            seen = np.take_along_axis(flat, self._cells[turn_B][:, None], 2).reshape(seen.shape)
            visits = np.take_along_axis(visits, self._actions[turn_B], 1)
            legal = np.take_along_axis(legal, self._actions[turn_B], 1)
        return Sample(seen, legal, visits, self._outcome[place_B], self._searched[place_B])

    def first(self, most: int) -> Sample:
        """The positions in the first places, at most so many, as they are."""
        count = min(most, self.count)
        seen: Floats = self._seen[:count].astype(np.float32) / BYTE
        legal = self._legal[:count].copy()
        outcome, searched = self._outcome[:count].copy(), self._searched[:count].copy()
        return Sample(seen, legal, self._visits[:count].copy(), outcome, searched)

    def _allowed(self, seen: Array) -> Bools:
        """What is legal (K, A): some games play all moves anew for that, which takes its time."""
        observation: Floats = seen.astype(np.float32) / BYTE
        return self.game.legal(self.game.position(observation))

    def forget(self) -> None:
        """Begin anew, empty."""
        self.count, self._place = 0, 0

    def state(self) -> State:
        """All that is remembered."""
        return {
            "place": np.asarray(self._place),
            "seen": self._seen[: self.count].copy(),
            "legal": np.packbits(self._legal[: self.count], 1),
            "visits": self._visits[: self.count].copy(),
            "outcome": self._outcome[: self.count].copy(),
            "searched": self._searched[: self.count].copy(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over what ``state()`` told. Raises ValueError if it is of another game or size."""
        seen = whole(state, "seen", (None, *self.shape), 256)
        count = len(seen)
        visits = checked(state, "visits", (count, self.game.actions))
        outcome = checked(state, "outcome", (count,))
        searched = restored_values(state, outcome)
        if count > self.capacity:
            raise Unsound(
                words(
                    "the number of positions, {n}, is more than the memory holds, {most}",
                    n=count,
                    most=self.capacity,
                )
            )
        place = int(whole(state, "place", (), self.capacity))
        if count < self.capacity and place != count:
            raise Unsound(
                words("the next position has number {wanted}, not {number}", wanted=count, number=place)
            )
        if (visits < 0).any() or not np.isfinite(visits).all() or not (np.abs(outcome) <= 1).all():
            raise Unsound(words("shares of visits are not below 0, and outcomes lie between -1 and 1"))
        if not np.allclose(visits.sum(1), 1, atol=1e-3):
            raise Unsound(words("the shares of a position's visits add up to 1"))
        legal = restored_legal(state, count, self.game.actions)
        if legal is None:
            legal = self._allowed(seen)
        if ((visits > 0) & ~legal).any():
            raise Unsound(words("only legal moves are visited"))
        self._legal[:count] = legal
        self._seen[:count], self._visits[:count], self._outcome[:count] = seen, visits, outcome
        self._searched[:count] = searched
        self.count, self._place = count, place


class UnderWay:
    """The positions of the games that are being played in the lanes of a world."""

    def __init__(self, game: Game, lanes: int) -> None:
        self.game, self.lanes = game, lanes
        self._seen: list[list[Array]] = [[] for _ in range(lanes)]
        self._visits: list[list[Floats]] = [[] for _ in range(lanes)]
        self._legal: list[list[Bools]] = [[] for _ in range(lanes)]
        self._turn: list[list[int]] = [[] for _ in range(lanes)]
        self._searched: list[list[float]] = [[] for _ in range(lanes)]

    def moves(self) -> Ints:
        """How many moves were made in each lane's game (lanes,)."""
        return np.array([len(turns) for turns in self._turn])

    def add(self, observation: Floats, visits: Floats, searched: Floats | None = None) -> None:
        """Note a position of every lane, as whoever moves there sees it, and what the search made of it.

        visits (lanes, A): shares. searched (lanes,): its value for whoever moves there, if it has any.
        """
        position = self.game.position(observation)
        turn, legal = self.game.turn(position).tolist(), self.game.legal(position)
        seen = as_bytes(observation)
        value = [0.0] * self.lanes if searched is None else searched.tolist()
        for lane in range(self.lanes):
            self._seen[lane].append(seen[lane])
            self._visits[lane].append(visits[lane])
            self._legal[lane].append(legal[lane])
            self._turn[lane].append(turn[lane])
            self._searched[lane].append(value[lane])

    def finish(self, lane: int, reward: float, memory: Positions) -> int:
        """Remember a game whose last move got this reward for whoever made it; returns its positions."""
        turn = np.array(self._turn[lane])
        outcome = np.where(turn == turn[-1], reward, -reward).astype(np.float32)
        seen, visits, legal = (np.stack(rows[lane]) for rows in (self._seen, self._visits, self._legal))
        memory.add(seen, visits, outcome, legal, np.array(self._searched[lane], np.float32))
        self.drop(lane)
        return len(outcome)

    def drop(self, lane: int) -> None:
        """Forget a lane's game."""
        self._seen[lane], self._visits[lane], self._legal[lane], self._turn[lane] = [], [], [], []
        self._searched[lane] = []

    def state(self) -> State:
        """All positions, lane after lane."""
        game, count = self.game, int(self.moves().sum())
        shape = (game.planes, game.rows, game.columns)
        seen = [one for lane in self._seen for one in lane]
        visits = [one for lane in self._visits for one in lane]
        legal = [one for lane in self._legal for one in lane]
        return {
            "moves": self.moves(),
            "seen": np.stack(seen) if count else np.zeros((0, *shape), np.uint8),
            "visits": np.stack(visits) if count else np.zeros((0, game.actions), np.float32),
            "legal": np.packbits(np.stack(legal) if count else np.zeros((0, game.actions), np.bool_), 1),
            "turn": np.array([one for lane in self._turn for one in lane], np.int64),
            "searched": np.array([one for lane in self._searched for one in lane], np.float32),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over what ``state()`` told."""
        game = self.game
        moves = whole(state, "moves", (self.lanes,), game.longest + 1)
        count = int(moves.sum())
        seen = whole(state, "seen", (count, game.planes, game.rows, game.columns), 256).astype(np.uint8)
        visits = checked(state, "visits", (count, game.actions))
        turn = whole(state, "turn", (count,), 2)
        legal = restored_legal(state, count, game.actions)
        if legal is None:
            legal = game.legal(game.position(seen.astype(np.float32) / BYTE))
        searched = restored_values(state, np.zeros(count, np.float32))
        ends = np.cumsum(moves)[:-1]
        self._legal = [list(part) for part in np.split(legal, ends)]
        self._seen = [list(part) for part in np.split(seen, ends)]
        self._visits = [list(part) for part in np.split(visits, ends)]
        self._turn = [part.tolist() for part in np.split(turn, ends)]
        self._searched = [part.tolist() for part in np.split(searched, ends)]
