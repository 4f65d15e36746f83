"""The exact model that an environment of Gymnasium tells in ``P``, checked before anybody trusts it.

``P[state][action]`` lists what may come of an action: (probability, next state, reward, terminated). States
and actions are the numbers that ``reset``, ``step`` and the spaces know.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Bools
from rlstudio.core.errors import UserError, one_line
from rlstudio.core.words import mark, said_within, words
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.gym.faults import LARGEST, begun, named, number
from rlstudio.envs.gym.masks import MaskReader
from rlstudio.envs.gym.open import close_env

MOST_PAIRS = 100_000
"""Models of more states times actions are not read."""
MOST_OUTCOMES = 1_000_000
"""Models with more outcomes than these, also if all lists were as long as the longest, are not read."""
TRIED_STEPS, TRIED_RESETS, TRIED_SECONDS = 500, 1000, 0.2
"""How long a model is compared with what the environment does: the first of the two ends it."""
_TOO_MANY = f"it has too many outcomes: more than {MOST_OUTCOMES:,} are not read"
_OUTCOME = "(probability, next state, reward, terminated)"

Outcome = tuple[int, float, bool]
"""Next state, reward, terminated."""


def tells_model(env: Any) -> bool:
    """Whether an environment of numbered states and actions has a ``P`` that looks like a model."""
    from gymnasium import spaces

    numbered = isinstance(env.observation_space, spaces.Discrete) and isinstance(
        env.action_space, spaces.Discrete
    )
    try:
        table = getattr(env.unwrapped, "P", None)
    except (Exception, SystemExit):  # a property that cannot tell now
        return False
    return numbered and isinstance(table, Mapping | Sequence | np.ndarray)


class WrongModel(Exception):
    """Why a ``P`` is no model of its environment."""


def read_model(
    table: Any,
    start: Any,
    states: int,
    actions: int,
    *,
    first_state: int = 0,
    first_action: int = 0,
    legal: Bools | None = None,
    telling: str = "reading its model",
) -> TabularModel:
    """The exact dynamics that ``table`` tells. Raises WrongModel for what cannot be one.

    Outcomes with the same result are merged. Terminal states lead to themselves with reward 0, so that
    their value is 0: in Gymnasium's tables some of them go on. ``start``: the distribution of first states
    (S,). ``first_state``, ``first_action``: the numbers with which states and actions begin in ``table``.
    telling: what is told of the progress.
    """
    if states * actions > MOST_PAIRS:
        raise WrongModel(f"it has {states:,} states x {actions:,} actions, and up to {MOST_PAIRS:,} are read")
    start_S = _distribution(start, states)
    joined: dict[tuple[int, int], dict[Outcome, float]] = {}
    entered, ended = set(np.flatnonzero(start_S).tolist()), set()
    room = MOST_OUTCOMES
    rows = _rows(table, first_state, states, "P", "state")
    for s, row in enumerate(rows):
        where = f"P[{s + first_state}]"
        progress.tell(
            words(
                "{what}, state {state:,} of {states:,}",
                what=said_within(telling),
                state=s + 1,
                states=states,
            ),
            s / states,
        )
        for a, listed in enumerate(_rows(row, first_action, actions, where, "action")):
            place = f"{where}[{a + first_action}]"
            heard = _heard(listed, place, room)
            room -= len(heard)
            outcomes = _merged(heard, states, first_state, place)
            for s_next, _, over in outcomes:
                if over:
                    ended.add(s_next)
                elif s_next != s:
                    entered.add(s_next)
            joined[s, a] = outcomes
    for s in ended - entered:
        for a in range(actions):
            joined[s, a] = {(s, 0.0, True): 1.0}
    for (s, a), outcomes in joined.items():
        total = math.fsum(outcomes.values())
        if abs(total - 1) > 1e-6:
            raise WrongModel(
                f"the probabilities of P[{s + first_state}][{a + first_action}] sum to {total:.6g}, not to 1"
            )
    most = max(len(outcomes) for outcomes in joined.values())
    if states * actions * most > MOST_OUTCOMES:
        raise WrongModel(_TOO_MANY)
    return _arrays(joined, (states, actions, most), start_S, legal)


def _arrays(
    joined: Mapping[tuple[int, int], Mapping[Outcome, float]],
    shape: tuple[int, int, int],
    start_S: Any,
    legal: Bools | None,
) -> TabularModel:
    model = TabularModel(
        np.zeros(shape), np.zeros(shape, np.int64), np.zeros(shape), np.zeros(shape, np.bool_), start_S, legal
    )
    model.next_state[...] = np.arange(shape[0])[:, None, None]
    for (s, a), outcomes in joined.items():
        for k, ((s_next, reward, over), chance) in enumerate(outcomes.items()):
            model.probability[s, a, k], model.next_state[s, a, k] = chance, s_next
            model.reward[s, a, k], model.terminated[s, a, k] = reward, over
    return model


def _rows(table: Any, first: int, count: int, where: str, what: str) -> list[Any]:
    """The entries of a dictionary or list by number. Raises WrongModel where one is missing or too many."""
    if not isinstance(table, Mapping | Sequence) or isinstance(table, str):
        raise WrongModel(
            f"{where} is a {type(table).__name__}, not a dictionary: P[state][action] lists {_OUTCOME}"
        )
    if len(table) != count:
        raise WrongModel(f"{where} has {len(table):,} {what}s, and the space of {what}s has {count:,}")
    try:
        return [table[number] for number in range(first, first + count)]
    except (KeyError, IndexError):
        missing = next(
            (n for n in range(first, first + count) if isinstance(table, Mapping) and n not in table), first
        )
        raise WrongModel(f"{where} has no {what} {missing}") from None


def _heard(listed: Any, where: str, most: int) -> list[Any]:
    """What may come of an action, as a list. It may grow while it is read, so no more than ``most``."""
    if not isinstance(listed, Sequence):
        raise WrongModel(f"{where} is a {type(listed).__name__}, not a list of {_OUTCOME}")
    heard = list(islice(listed, most + 1))
    if len(heard) > most:
        raise WrongModel(_TOO_MANY)
    return heard


def _merged(heard: list[Any], states: int, first: int, where: str) -> dict[Outcome, float]:
    """Probabilities by outcome, those of probability 0 left out."""
    outcomes: dict[Outcome, float] = {}
    for outcome in heard:
        try:
            chance, s_next, reward, over = outcome
            chance, reward, target = float(chance), float(reward), int(s_next) - first
            whole = target + first == s_next and bool(over) == over
        except (TypeError, ValueError, OverflowError):
            raise WrongModel(f"{where} holds {one_line(repr(outcome))}, not {_OUTCOME}") from None
        if not whole:
            raise WrongModel(f"{where} holds {one_line(repr(outcome))}, not {_OUTCOME}")
        if not 0 <= chance <= 1 + 1e-9:
            raise WrongModel(f"{where} holds the probability {chance:.6g}, which is not between 0 and 1")
        if not 0 <= target < states:
            raise WrongModel(
                f"{where} leads to the state {one_line(str(s_next))}, and there are {first:,} to "
                f"{first + states - 1:,}"
            )
        if not abs(reward) <= LARGEST:
            raise WrongModel(f"{where} gives the reward {reward:g}, and rewards are finite 32-bit numbers")
        if chance:
            key = target, reward, bool(over)
            outcomes[key] = outcomes.get(key, 0.0) + chance
    return outcomes


def _distribution(start: Any, states: int) -> Any:
    try:
        start_S = np.array(start, np.float64)
    except (TypeError, ValueError):
        start_S = np.empty(0)
    if start_S.shape != (states,) or not (start_S >= 0).all() or abs(start_S.sum() - 1) > 1e-6:
        raise WrongModel(
            f"its initial_state_distrib is not a probability for each of the {states:,} states that sum to 1"
        )
    return start_S


class ToldModel:
    """Reads the model of one environment and compares it with what the environment does.

    ``encode``: an observation as its number from 0. ``pick``: an action of Gymnasium, by the last ``info``
    and the number of steps. ``reader``: reads the legal actions, where it tells them.
    """

    def __init__(
        self,
        id: str,
        env: Any,
        encode: Callable[[Any], Any],
        pick: Callable[[Any, int], Any],
        reader: MaskReader | None,
    ) -> None:
        self.id, self.env, self.reader = id, env, reader
        self._encode, self._pick = encode, pick
        self.states, self.actions = int(env.observation_space.n), int(env.action_space.n)
        self.first_state, self.first_action = int(env.observation_space.start), int(env.action_space.start)

    def trusted(self, another: Callable[[], Any]) -> TabularModel:
        """The model, if all that it was compared with agrees. Raises WrongModel.

        another: opens another copy, whose table has to be the same.
        """
        try:
            return self._trusted(another)
        except WrongModel:
            raise
        except (Exception, SystemExit) as error:  # somebody else's code
            raise WrongModel(f"trying it out failed ({named(error)})") from error

    def _trusted(self, another: Callable[[], Any]) -> TabularModel:
        own = self.env.unwrapped
        told = getattr(own, "initial_state_distrib", getattr(own, "isd", None))
        starts = told if told is not None else self._seen_starts()
        model = self._read(own, starts, mark("reading its model"))
        self._try_out(model, told=told is not None)
        self._expect(
            model, own, "it changes from one reset() to the next", mark("reading its model once more")
        )
        try:
            copy = another()
        except UserError:
            copy = None  # only one can be open
        if copy is not None:
            try:
                own = copy.unwrapped
                self._expect(
                    model, own, "another copy has another P", mark("reading the model of another copy")
                )
            finally:
                close_env(copy)
        if told is None and not (model.start == 1).any():
            model.whole = False  # how likely each start is, nobody knows
        return model

    def _expect(self, model: TabularModel, own: Any, otherwise: str, telling: str) -> None:
        """Read once more, what has to be the same. Raises WrongModel."""
        try:
            same = _same(model, self._read(own, model.start, telling))
        except WrongModel:
            same = False
        if not same:
            raise WrongModel(otherwise)

    def _read(self, own: Any, start: Any, telling: str) -> TabularModel:
        return read_model(
            own.P,
            start,
            self.states,
            self.actions,
            first_state=self.first_state,
            first_action=self.first_action,
            legal=self._legal(own),
            telling=telling,
        )

    def _legal(self, own: Any) -> Bools | None:
        if self.reader is None:
            return None
        if not callable(getattr(own, "action_mask", None)):
            raise WrongModel(
                "the environment tells which actions are legal only where it is; a method action_mask(state) "
                "would tell it of every state"
            )
        numbers = range(self.first_state, self.first_state + self.states)
        legal = np.array([own.action_mask(state) for state in numbers], np.bool_)
        if legal.shape != (self.states, self.actions):
            raise WrongModel(f"action_mask(state) does not have {self.actions:,} values, one for each action")
        return legal

    def _seen_starts(self) -> Any:
        """How often resets lead to each state, in shares."""
        counts = np.zeros(self.states)
        until = time.perf_counter() + TRIED_SECONDS
        for seed in range(TRIED_RESETS):
            counts[int(self._encode(begun(self.id, self.env, seed)[0]))] += 1
            if time.perf_counter() > until and seed >= 10:
                break
        return counts / counts.sum()

    def _try_out(self, model: TabularModel, *, told: bool) -> None:
        """Take steps, each of which the model has to know. told: the starts, too. Raises WrongModel."""
        until = time.perf_counter() + TRIED_SECONDS
        over, length, state, info = True, 0, 0, None
        for step in range(TRIED_STEPS):
            if over:
                seen, info = begun(self.id, self.env, step)
                state, over, length = int(self._encode(seen)), False, 0
                if told and not model.start[state]:
                    raise WrongModel(
                        f"reset() begins in the state {state + self.first_state}, where no episode begins by "
                        "its initial_state_distrib"
                    )
            if self.reader is not None and model.legal is not None:
                legal = self.reader.read(self.env, info, length)
                if not np.array_equal(legal, model.legal[state]):
                    raise WrongModel(
                        f"action_mask({state + self.first_state}) is not what the environment allows there"
                    )
            action = self._pick(info, step)
            seen, reward, ended, late, info = self.env.step(action)
            successor, gained = int(self._encode(seen)), number(reward)
            self._compare(model, state, int(action) - self.first_action, successor, gained, bool(ended))
            state, over, length = successor, bool(ended or late), length + 1
            if late and not ended:
                model.whole = False  # it cuts episodes off by a limit that nobody knows
            if time.perf_counter() > until:
                return

    def _compare(
        self, model: TabularModel, state: int, action: int, successor: int, reward: float, ended: bool
    ) -> None:
        known = (
            (model.probability[state, action] > 0)
            & (model.next_state[state, action] == successor)
            & (model.terminated[state, action] == ended)
            & np.isclose(model.reward[state, action], reward, rtol=1e-5, atol=1e-6)
        )
        if not known.any():
            raise WrongModel(
                f"step({action + self.first_action}) in the state {state + self.first_state} led to "
                f"{successor + self.first_state} with reward {reward:g}{' and ended' if ended else ''}, "
                f"which P[{state + self.first_state}][{action + self.first_action}] does not hold"
            )


def _same(one: TabularModel, other: TabularModel) -> bool:
    return (
        one.probability.shape == other.probability.shape
        and all(
            np.array_equal(getattr(one, name), getattr(other, name))
            for name in ("probability", "next_state", "reward", "terminated", "start")
        )
        and (one.legal is None or np.array_equal(one.legal, other.legal))  # type: ignore[arg-type]
    )
