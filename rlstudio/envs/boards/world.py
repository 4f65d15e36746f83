"""Games of two in lanes: a learner against an opponent, or both sides moved by whoever steps the world."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import (
    Array,
    Bools,
    Floats,
    Ints,
    State,
    checked,
    generator_state,
    restore_generator,
    whole,
)
from rlstudio.core.env import Frame
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.words import words
from rlstudio.core.worlds.game import FIRST, Game, Opponent
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

Paint = Callable[[Array, int | None], Frame]
"""Paints a position (W,), with the last move if there was one."""
NONE = -1


class GameWorld(LaneWorld):
    """One game per lane. ``seat`` (B,) is the side that the score is about: the learner's.

    A step is the learner's move and the opponent's answer; an episode that the opponent begins starts with
    its move. With ``both`` a step is one move of whoever's turn it is: observations and rewards are then
    those of the side that moves. An illegal move loses the game. ``side``: the learner's in every game;
    None: it changes from game to game, and from lane to lane.
    """

    def __init__(
        self,
        game: Game,
        opponent: Opponent,
        side: int | None,
        lanes: int,
        seed: int,
        paint: Callable[[], Paint],
    ) -> None:
        super().__init__(lanes)
        self.game, self.opponent, self.side = game, opponent, side
        self.both = False
        self.position: Array = game.begin(lanes)
        self.seat: Ints = np.zeros(lanes, np.int64)
        self.games: Ints = np.zeros(lanes, np.int64)
        self.moves: list[list[int]] = [[] for _ in range(lanes)]
        self._generators: list[np.random.Generator] = []
        self._make_paint = paint
        self._paint: Paint | None = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]
        self.games = np.arange(self.lanes) + seed % 2

    def play_both(self) -> None:
        """From now on a step is one move of either side, and returns are those of the first player."""
        self.both = True
        self.side = FIRST
        self.seat = np.zeros(self.lanes, np.int64)
        self._observation = self._observed()
        self._legal = self._legal_now()

    def _restart(self, lanes: Sequence[int]) -> Array:
        chosen = np.asarray(list(lanes))
        self.position = self.position.copy()
        self.position[chosen] = self.game.begin(len(chosen))
        self.seat, self.games = self.seat.copy(), self.games.copy()
        self.seat[chosen] = self.games[chosen] % 2 if self.side is None else self.side
        self.games[chosen] += 1
        for lane in lanes:
            self.moves[lane] = []
        if not self.both:
            self._answer(chosen)
        seen: Floats = self._observed()[chosen]
        return seen

    def _observed(self) -> Floats:
        return self.game.observe(self.position, None if self.both else self.seat)

    def _legal_now(self) -> Bools:
        return self.game.legal(self.position)

    def _play(self, lanes: Ints, action: Ints) -> None:
        """Carry out legal moves in some lanes."""
        self.position = self.position.copy()
        self.position[lanes] = self.game.play(self.position[lanes], action)
        for lane, move in zip(lanes.tolist(), action.tolist(), strict=True):
            self.moves[lane].append(move)

    def _answer(self, lanes: Ints) -> None:
        """Let the opponent move in those of these lanes where it is its turn, as long as it is."""
        while len(lanes):
            position = self.position[lanes]
            waits = ~self.game.over(position) & (self.game.turn(position) != self.seat[lanes])
            lanes = lanes[waits]
            if len(lanes):
                played = [self.moves[lane] for lane in lanes]
                generators = [self._generators[lane] for lane in lanes]
                self._play(lanes, self.opponent.choose(self.position[lanes], played, generators))

    def _advance(self, action: Array) -> Advance:
        action = np.asarray(action, np.int64)
        every = np.arange(self.lanes)
        ended = self.game.over(self.position)  # only on a display that was not begun anew
        mover = self.game.turn(self.position)
        allowed = self.game.legal(self.position)[every, action]
        goes_on = every[allowed & ~ended]
        self._play(goes_on, action[goes_on])
        if not self.both:
            self._answer(goes_on)
        terminated = self.game.over(self.position) | ~allowed
        first = np.where(allowed | ended, self.game.score(self.position), np.where(mover == FIRST, -1.0, 1.0))
        looks = mover if self.both else self.seat
        reward = np.where(looks == FIRST, first, -first).astype(np.float32)
        score = np.where(self.seat == FIRST, first, -first).astype(np.float32)
        over = np.flatnonzero(terminated).tolist()
        return self._observed(), reward, score, terminated, np.zeros(self.lanes, np.bool_), over

    def frame(self, lane: int = 0) -> Frame:
        """The board of a lane."""
        if self._paint is None:
            self._paint = self._make_paint()
        moves = self.moves[lane]
        return self._paint(self.position[lane], moves[-1] if moves else None)

    def _dynamics(self) -> State:
        moves = np.full((self.lanes, self.game.longest), NONE, np.int16)
        for lane, played in enumerate(self.moves):
            moves[lane, : len(played)] = played
        return {
            "position": self.position.copy(),
            "seat": self.seat.copy(),
            "games": self.games.copy(),
            "moves": moves,
            "both": np.asarray(self.both),
            **{f"generator.{lane}": generator_state(g) for lane, g in enumerate(self._generators)},
        }

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        seat = whole(state, "seat", (self.lanes,), 2)
        games = whole(state, "games", (self.lanes,))
        told = checked(state, "moves", (self.lanes, self.game.longest))
        both = bool(checked(state, "both", ()))
        moves = [[int(move) for move in row[row != NONE]] for row in told]
        # Positions follow from the moves, so that no file can hold one that there is not.
        position = self._replayed(moves)
        if not np.array_equal(position, state["position"]):
            raise Unsound(words("the positions are not those to which the moves lead"))
        for lane, generator in enumerate(self._generators):
            restore_generator(generator, state[f"generator.{lane}"])
        self.position, self.seat, self.games, self.moves = position, seat, games, moves
        self.both = both

    def _replayed(self, moves: list[list[int]]) -> Array:
        game, position = self.game, self.game.begin(self.lanes)
        for number in range(max(map(len, moves), default=0)):
            lanes = np.array([lane for lane, played in enumerate(moves) if number < len(played)])
            action = np.array([moves[lane][number] for lane in lanes])
            if (action < 0).any() or (action >= game.actions).any():
                raise Unsound(words("a move is none of this game"))
            if not game.legal(position[lanes])[np.arange(len(lanes)), action].all():
                raise Unsound(words("a move is not legal where it was made"))
            position[lanes] = game.play(position[lanes], action)
        return position


class GameDisplay(LaneDisplay):
    """One game to watch and to play."""

    world: GameWorld

    def __init__(self, world: GameWorld) -> None:
        super().__init__(world)
        self._both = False

    def reset(self, seed: int | None = None) -> Array:
        """Begin a game; the opponent is there again unless both sides are played by whoever acts."""
        self.world.both = self._both
        return super().reset(seed)

    def play_both(self, on: bool) -> None:
        """Have every move decided here: at once, or no more from the next game on."""
        self._both = on
        if on:
            self.world.both = True

    def moves(self) -> tuple[int, ...]:
        """Those of both sides, until now."""
        return tuple(self.world.moves[0])

    def seat(self) -> int:
        """The side that the score is about."""
        return int(self.world.seat[0])

    def swap_sides(self) -> Array:
        """Whoever the score is about plays the other side from now on."""
        if not self.world.both:
            raise UserError(words("sides are swapped where you play an agent: take over first."))
        self.world.seat = 1 - self.world.seat
        return self.world.observe()

    def seat_moves(self) -> bool:
        """Whether it is the turn of the side that the score is about."""
        return bool(self.world.game.turn(self.world.position)[0] == self.world.seat[0])
