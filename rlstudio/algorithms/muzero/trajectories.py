"""MuZero's memory: the steps of all lanes in their order, and sequences of them with their targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Discrete, Space
from rlstudio.core.words import words
from rlstudio.core.worlds.game import Game, Symmetry
from rlstudio.nn.acting.masks import Masks
from rlstudio.nn.memory.priorities import Priorities
from rlstudio.nn.memory.ring import Batch, Replay

GOES_ON, TERMINATED, TRUNCATED, BROKEN_OFF = range(4)
BYTE = np.float32(255)


@dataclass(slots=True)
class Sequences:
    """B positions, the K actions that followed each, and the targets at k = 0..K.

    ``observation`` (B, *shape); ``after`` (B, K, *shape): what was seen after each action; ``action`` (B, K):
    by chance after an end. ``visits`` (B, K + 1, A): shares of the search's visits; ``value`` (B, K + 1): the
    n-step return; ``reward`` (B, K): that of each action. ``known`` (B, K + 1): there was such a position;
    ``has_value`` (B, K + 1): it has a target, which after an end is 0; ``has_reward`` (B, K) likewise;
    ``done`` (B, K): the action was really taken.
    For people, of k = 0: ``rewards`` (B, n) within the n steps, and ``rest`` (B,), what stands for those
    after them, discounted: 0 where the episode terminated. ``index`` (B,): their places. ``weight`` (B,).
    """

    observation: Array
    after: Array
    action: Ints
    visits: Floats
    value: Floats
    reward: Floats
    known: Bools
    has_value: Bools
    has_reward: Bools
    done: Bools
    rewards: Floats
    rest: Floats
    index: Ints
    weight: Floats


class Trajectories(Replay):
    """A ring of steps, the newest ``capacity``; place ``t % length * lanes + lane`` is step t of a lane.

    ``factor``: what the next position's value counts: γ, or -γ in games of two. Of each step: what was seen
    before and after it, the action, its reward, how the episode went on, the search's visits and value there,
    and of a truncated end ``beyond``, the value of where it was cut off. The newest step of each lane waits
    for its successor.
    """

    def __init__(
        self,
        space: Space,
        actions: int,
        lanes: int,
        capacity: int,
        *,
        unroll: int,
        n_step: int,
        factor: float,
        game: Game | None = None,
        priority_exponent: float | None = None,
    ) -> None:
        self.space, self.lanes = space, lanes
        self.unroll, self.n_step, self.factor = unroll, n_step, factor
        self.length = max(2, capacity // lanes)
        self.symmetries = game.symmetries if game is not None else ()
        self.time = 0
        places = self.length * lanes
        # Boards hold multiples of 1 / 255.
        self._bytes = game is not None
        kind = np.dtype(np.int64 if isinstance(space, Discrete) else np.uint8 if self._bytes else space.dtype)
        self.seen: Array = np.zeros((places, *space.shape), kind)
        self.after: Array = np.zeros((places, *space.shape), kind)
        self.action: Ints = np.zeros(places, np.int64)
        self.reward: Floats = np.zeros(places, np.float32)
        self.ending: Array = np.zeros(places, np.uint8)
        self.visits: Floats = np.zeros((places, actions), np.float32)
        self.value: Floats = np.zeros(places, np.float32)
        self.beyond: Floats = np.zeros(places, np.float32)
        self.legal: Masks | None = None
        if priority_exponent is not None:
            self.priorities = Priorities(places, priority_exponent)
        self._thought: tuple[Floats, Floats, Floats] | None = None

    def __len__(self) -> int:
        return max(0, min(self.time, self.length) - 1) * self.lanes

    def think(self, visits: Floats, value: Floats, beyond: Floats) -> None:
        """What belongs to the next step: the search's visits (L, A) and values (L,), and ``beyond`` (L,)."""
        self._thought = visits, value, beyond

    def add(self, transition: Transition) -> None:
        """Remember a step of all lanes."""
        assert self._thought is not None
        visits, value, beyond = self._thought
        here = np.arange(self.lanes) + self.time % self.length * self.lanes
        self.seen[here] = self._kept(transition.observation)
        self.after[here] = self._kept(transition.next_observation)
        self.action[here], self.reward[here] = transition.action, transition.reward
        self.ending[here] = np.where(transition.truncated, TRUNCATED, GOES_ON)
        self.ending[here[transition.terminated]] = TERMINATED
        self.visits[here], self.value[here], self.beyond[here] = visits, value, beyond
        if self.legal is None and transition.legal is not None:
            self.legal = Masks(self.places, self.visits.shape[1])
        if self.legal is not None:
            self.legal.write(here, transition.legal)
        self.time += 1
        if self.priorities is not None:
            self.priorities.forget(here)
        if self.time > 1:
            self._welcome(np.arange(self.lanes) + (self.time - 2) % self.length * self.lanes)

    def _kept(self, observation: Array) -> Array:
        return np.rint(observation * BYTE).astype(np.uint8) if self._bytes else observation

    def _told(self, kept: Array) -> Array:
        return kept.astype(np.float32) / BYTE if self._bytes else kept

    # ------------------------------------------------------------------------------ sequences

    def sequences(self, size: int, generator: np.random.Generator, *, turned: bool) -> Sequences:
        """Sequences drawn evenly or by priority, each turned by one of the game's symmetries if wanted."""
        weight: Floats = np.ones(size, np.float32)
        if self.priorities is None:
            index = self.draw(size, generator)
        else:
            index, weight = self.priorities.draw(size, generator, 1.0)
        if self.watch is not None:
            self.watch.note_drawn(index)
        found = self.at(index, generator)
        found.weight = weight
        if turned and self.symmetries:
            turn(found, self.symmetries, generator)
        return found

    def noted(self, sequences: Sequences, error_B: Floats) -> None:
        """The errors of sequences that were just learned from: new priorities."""
        if self.priorities is not None:
            self.priorities.update(sequences.index, error_B)
        if self.watch is not None:
            self.watch.note_errors(sequences.index, error_B)

    def at(self, index_B: Ints, generator: np.random.Generator) -> Sequences:
        """The sequences that begin at these places."""
        unroll, n_step, rows_B = self.unroll, self.n_step, np.arange(len(index_B))
        k_K, ahead_W = np.arange(unroll + 1), np.arange(unroll + n_step + 1)
        slot_B, lane_B = np.divmod(index_B, self.lanes)
        left_B = (self.time - 1 - slot_B) % self.length  # so many steps came after
        there_BW = (slot_B[:, None] + ahead_W) % self.length * self.lanes + lane_B[:, None]
        stops_BW = (self.ending[there_BW] != GOES_ON) | (ahead_W >= left_B[:, None])
        stopped_B = stops_BW.any(1)
        last_B = np.where(stopped_B, stops_BW.argmax(1), unroll + n_step)  # the last step of the way
        stop_B = there_BW[rows_B, last_B]
        how_B = np.where(stopped_B, self.ending[stop_B], GOES_ON)
        truncated_B = how_B == TRUNCATED
        over_BK = (k_K > last_B[:, None]) & (how_B == TERMINATED)[:, None]
        # Where a successor is not known (yet), what was thought of the last position stands for all of it.
        cut_B = stopped_B & ((how_B == GOES_ON) | (how_B == BROKEN_OFF))
        paid_BW = np.where(ahead_W < (last_B + ~cut_B)[:, None], self.reward[there_BW], 0)
        tail_B = np.where(truncated_B, self.factor * self.beyond[stop_B], 0) + np.where(
            cut_B, self.value[stop_B], 0
        )
        gain_BW = paid_BW.astype(np.float64)
        gain_BW[rows_B, last_B] += tail_B
        powers = self.factor ** np.arange(n_step + 1)
        value_BK = sliding_window_view(gain_BW[:, :-1], n_step, axis=1) @ powers[:-1]
        goes_on_BK = k_K + n_step <= last_B[:, None]
        value_BK += np.where(goes_on_BK, self.value[there_BW[:, n_step:]], 0) * powers[-1]
        known_BK = k_K <= (last_B - cut_B)[:, None]
        done_BK = k_K[:-1] <= last_B[:, None]
        by_chance_BK = generator.integers(self.visits.shape[1], size=done_BK.shape)
        rest_B = np.where(
            goes_on_BK[:, 0], self.value[there_BW[:, n_step]] * powers[-1], self.factor**last_B * tail_B
        )
        first_BK = there_BW[:, : unroll + 1]
        return Sequences(
            observation=self._told(self.seen[index_B]),
            after=self._told(self.after[first_BK[:, :-1]]),
            action=np.where(done_BK, self.action[first_BK[:, :-1]], by_chance_BK),
            visits=self.visits[first_BK],
            value=value_BK.astype(np.float32),
            reward=np.where(done_BK, self.reward[first_BK[:, :-1]], 0).astype(np.float32),
            known=known_BK,
            has_value=known_BK | over_BK,
            has_reward=done_BK | over_BK[:, 1:],
            done=done_BK,
            rewards=paid_BW[:, :n_step].astype(np.float32),
            rest=rest_B.astype(np.float32),
            index=index_B,
            weight=np.ones(len(index_B), np.float32),
        )

    def renew(self, index_B: Ints, visits_BA: Floats, value_B: Floats) -> None:
        """What a search says today of the positions at these places."""
        self.visits[index_B], self.value[index_B] = visits_BA, value_B

    def positions(self, index_B: Ints) -> tuple[Array, Bools | None]:
        """What was seen at these places, and which actions were legal there (None: all)."""
        legal = None if self.legal is None else self.legal.read(index_B)
        return self._told(self.seen[index_B]), legal

    def met(self, most: int) -> Array:
        """What was seen before the newest steps, at most so many, and after those that nothing follows."""
        rounds = (self.time - 1 - np.arange(min(self.time, self.length))) % self.length
        place = (rounds[:, None] * self.lanes + np.arange(self.lanes)).reshape(-1)[:most]
        last = np.isin(self.ending[place], (TERMINATED, TRUNCATED)) | (np.arange(len(place)) < self.lanes)
        return self._told(np.concatenate([self.seen[place], self.after[place[last]]]))

    # ------------------------------------------------------------------------------ a replay memory

    @property
    def places(self) -> int:
        """One for each step."""
        return self.length * self.lanes

    def held(self) -> Ints:
        """All but the newest step of each lane, whose successor is not known yet."""
        rounds = (self.time - 2 - np.arange(len(self) // self.lanes)) % self.length
        return (rounds[:, None] * self.lanes + np.arange(self.lanes)).reshape(-1)

    def ages(self, index_B: Ints) -> Ints:
        """Environment steps since."""
        ages: Ints = (self.time - 1 - index_B // self.lanes) % self.length * self.lanes
        return ages

    def rewards(self, index_B: Ints) -> Floats:
        """The reward of each step."""
        found: Floats = self.reward[index_B]
        return found

    def draw(self, batch: int, generator: np.random.Generator) -> Ints:
        """Any step that is held."""
        number_B = generator.integers(len(self), size=batch)
        rounds_B, lane_B = np.divmod(number_B, self.lanes)
        place_B: Ints = (self.time - 2 - rounds_B) % self.length * self.lanes + lane_B
        return place_B

    def gather(self, index_B: Ints) -> Batch:
        """The transitions at these places, for people."""
        return Batch(
            self._told(self.seen[index_B]),
            self.action[index_B],
            self.reward[index_B],
            self._told(self.after[index_B]),
            (self.ending[index_B] == TERMINATED).astype(np.float32),
        )

    def break_off(self) -> None:
        """The episodes under way will not go on."""
        if self.time:
            newest = np.arange(self.lanes) + (self.time - 1) % self.length * self.lanes
            self.ending[newest[self.ending[newest] == GOES_ON]] = BROKEN_OFF

    def state(self) -> State:
        """All that is remembered."""
        used = min(self.time, self.length) * self.lanes
        state = {name: getattr(self, name)[:used].copy() for name in _ARRAYS}
        if self.legal is not None:
            state["legal"] = self.legal.bits[:used].copy()
        return state | {"time": np.asarray(self.time)} | self._parts_state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError for what cannot be remembered here."""
        time = int(whole(state, "time", ()))
        used = min(time, self.length) * self.lanes
        found = {name: checked(state, name, (used, *getattr(self, name).shape[1:])) for name in _ARRAYS}
        actions = self.visits.shape[1]
        whole(state, "action", (used,), actions)
        whole(state, "ending", (used,), BROKEN_OFF + 1)
        if isinstance(self.space, Discrete):
            for name in ("seen", "after"):
                whole(state, name, (used,), self.space.n)
        for name in ("seen", "after", "reward", "visits", "value", "beyond"):
            if not np.isfinite(found[name]).all():
                raise Unsound(words("what is remembered must be finite"))
        visits = found["visits"]
        if (visits < 0).any() or not np.allclose(visits.sum(1), 1, atol=1e-3):
            raise Unsound(words("the shares of a position's visits add up to 1"))
        self.legal = None
        if "legal" in state:
            self.legal = Masks(self.places, actions)
            self.legal.bits[:used] = whole(state, "legal", (used, self.legal.bits.shape[1]), 256)
        self._restore_parts(state)
        for name, value in found.items():
            getattr(self, name)[:used] = value
        self.time = time


_ARRAYS = ("seen", "after", "action", "reward", "ending", "visits", "value", "beyond")


def turn(found: Sequences, symmetries: tuple[Symmetry, ...], generator: np.random.Generator) -> None:
    """Turn each sequence by a symmetry drawn evenly, in place."""
    cells = np.stack([one.cells for one in symmetries])
    actions = np.stack([one.actions for one in symmetries])
    inverse = actions.argsort(1)  # the action on the turned board of each action on the board
    which_B = generator.integers(len(symmetries), size=len(found.action))
    found.observation = _turned(found.observation, cells[which_B][:, None])
    found.after = _turned(found.after, cells[which_B][:, None, None])
    found.visits = np.take_along_axis(found.visits, actions[which_B][:, None], 2)
    found.action = np.take_along_axis(inverse[which_B], found.action, 1)


def _turned(observation: Array, cells: Ints) -> Array:
    """Boards (B, ..., R, C) turned by cells (B, ..., R * C)."""
    flat = observation.reshape(*observation.shape[:-2], -1)
    return np.take_along_axis(flat, cells, flat.ndim - 1).reshape(observation.shape)
