"""The exact model that an environment of Gymnasium tells in ``P``, checked before anybody trusts it.

``P[state][action]`` lists what may come of an action: (probability, next state, reward, terminated). States
and actions are the numbers that ``reset``, ``step`` and the spaces know.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Bools
from rlstudio.core.errors import Unsound, one_line
from rlstudio.core.words import mark, said_within, words
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.gym.faults import LARGEST

MOST_PAIRS = 100_000
"""Models of more states times actions are not read."""
MOST_OUTCOMES = 1_000_000
"""Models with more outcomes than these, also if all lists were as long as the longest, are not read."""
_TOO_MANY = words("it has too many outcomes: more than {most:,} are not read", most=MOST_OUTCOMES)
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


class WrongModel(Unsound):
    """Why a ``P`` is no model of its environment, in words."""


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
        raise WrongModel(
            words(
                "it has {states:,} states x {actions:,} actions, and up to {most:,} are read",
                states=states,
                actions=actions,
                most=MOST_PAIRS,
            )
        )
    start_S = _distribution(start, states)
    joined: dict[tuple[int, int], dict[Outcome, float]] = {}
    entered, ended = set(np.flatnonzero(start_S).tolist()), set()
    room = MOST_OUTCOMES
    rows = _rows(table, first_state, states, "P")
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
        for a, listed in enumerate(_rows(row, first_action, actions, where)):
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
                words(
                    "the probabilities of {place} sum to {total:.6g}, not to 1",
                    place=f"P[{s + first_state}][{a + first_action}]",
                    total=total,
                )
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


def _rows(table: Any, first: int, count: int, where: str) -> list[Any]:
    """The entries of a dictionary or list by number: of ``P`` the states, of ``P[s]`` the actions.

    Raises WrongModel where one is missing or too many.
    """
    if not isinstance(table, Mapping | Sequence) or isinstance(table, str):
        raise WrongModel(
            words(
                "{place} is a {kind}, not a dictionary: P[state][action] lists {outcome}",
                place=where,
                kind=type(table).__name__,
                outcome=_OUTCOME,
            )
        )
    if len(table) != count:
        of_states = mark("{place} has {n:,} states, and the space of states has {count:,}")
        of_actions = mark("{place} has {n:,} actions, and the space of actions has {count:,}")
        raise WrongModel(
            words(of_states if where == "P" else of_actions, place=where, n=len(table), count=count)
        )
    try:
        return [table[number] for number in range(first, first + count)]
    except (KeyError, IndexError):
        missing = next(
            (n for n in range(first, first + count) if isinstance(table, Mapping) and n not in table), first
        )
        no_state, no_action = mark("{place} has no state {number}"), mark("{place} has no action {number}")
        raise WrongModel(
            words(no_state if where == "P" else no_action, place=where, number=missing)
        ) from None


def _heard(listed: Any, where: str, most: int) -> list[Any]:
    """What may come of an action, as a list. It may grow while it is read, so no more than ``most``."""
    if not isinstance(listed, Sequence):
        raise WrongModel(
            words(
                "{place} is a {kind}, not a list of {outcome}",
                place=where,
                kind=type(listed).__name__,
                outcome=_OUTCOME,
            )
        )
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
            raise _no_outcome(where, outcome) from None
        if not whole:
            raise _no_outcome(where, outcome)
        if not 0 <= chance <= 1 + 1e-9:
            raise WrongModel(
                words(
                    "{place} holds the probability {chance:.6g}, which is not between 0 and 1",
                    place=where,
                    chance=chance,
                )
            )
        if not 0 <= target < states:
            raise WrongModel(
                words(
                    "{place} leads to the state {state}, and there are {first:,} to {last:,}",
                    place=where,
                    state=one_line(str(s_next)),
                    first=first,
                    last=first + states - 1,
                )
            )
        if not abs(reward) <= LARGEST:
            raise WrongModel(
                words(
                    "{place} gives the reward {reward:g}, and rewards are finite 32-bit numbers",
                    place=where,
                    reward=reward,
                )
            )
        if chance:
            key = target, reward, bool(over)
            outcomes[key] = outcomes.get(key, 0.0) + chance
    return outcomes


def _no_outcome(where: str, found: Any) -> WrongModel:
    return WrongModel(
        words(
            "{place} holds {found}, not {outcome}", place=where, found=one_line(repr(found)), outcome=_OUTCOME
        )
    )


def _distribution(start: Any, states: int) -> Any:
    try:
        start_S = np.array(start, np.float64)
    except (TypeError, ValueError):
        start_S = np.empty(0)
    if start_S.shape != (states,) or not (start_S >= 0).all() or abs(start_S.sum() - 1) > 1e-6:
        raise WrongModel(
            words(
                "its initial_state_distrib is not a probability for each of the {n:,} states that sum to 1",
                n=states,
            )
        )
    return start_S
