"""The moments of a recording as columns of numbers, for a file, and back, bit for bit.

What only some of them have is kept for these alone: the column ``NAME`` has their rows, and ``NAME.there``
says which moments they are, unless all have it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.policy import ActionDistribution, ReturnDistribution
from rlstudio.core.words import words
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.snapshot import ShownDecision

_THERE = ".there"
_COUNTS = ("number", "step", "policy")
_FIGURES = ("reward", "score", "value", "gap")
_TRUTHS = ("human", "terminal")


def _of(pick: Callable[[ShownDecision], object]) -> Callable[[Moment], Array | None]:
    def picked(moment: Moment) -> Array | None:
        found = None if moment.decision is None else pick(moment.decision)
        return None if found is None else np.asarray(found)

    return picked


_SOME: dict[str, Callable[[Moment], Array | None]] = {
    "action": lambda moment: moment.action if moment.decision is not None else None,
    "decision.action": _of(lambda shown: None if shown.action is None else np.int64(shown.action)),
    "decision.action_vector": _of(lambda shown: shown.action_vector),
    "decision.explored": _of(lambda shown: np.bool_(shown.explored)),
    "decision.action_values": _of(lambda shown: shown.action_values),
    "decision.action_probabilities": _of(lambda shown: shown.action_probabilities),
    "decision.value": _of(lambda shown: None if shown.value is None else np.float64(shown.value)),
    "decision.legal": _of(lambda shown: shown.legal),
    "returns.value": _of(lambda shown: shown.return_distribution and shown.return_distribution.value),
    "returns.probability": _of(
        lambda shown: shown.return_distribution and shown.return_distribution.probability
    ),
    "actions.mean": _of(lambda shown: shown.action_distribution and shown.action_distribution.mean),
    "actions.deviation": _of(lambda shown: shown.action_distribution and shown.action_distribution.deviation),
    "actions.squashed": _of(
        lambda shown: shown.action_distribution and np.bool_(shown.action_distribution.squashed)
    ),
}


def sparse(name: str, rows: Sequence[Array | None]) -> State:
    """The column of what some moments have; nothing if none has it."""
    there = np.array([row is not None for row in rows], np.bool_)
    if not there.any():
        return {}
    column = {name: np.stack([row for row in rows if row is not None])}
    return column if there.all() else column | {name + _THERE: there}


def dense(state: Mapping[str, Array], name: str, count: int) -> list[Array | None]:
    """The rows of ``count`` moments, None where there is none. Raises ValueError if they do not fit."""
    if name not in state:
        return [None] * count
    rows = state[name]
    if name + _THERE not in state:
        if rows.ndim < 1 or len(rows) != count:
            raise Unsound(
                words("the number of rows of the array {name} must be {n}", name=repr(name), n=count)
            )
        return list(rows)
    there = checked(state, name + _THERE, (count,))
    if there.dtype != np.bool_ or rows.ndim < 1 or len(rows) != int(there.sum()):
        raise Unsound(
            words("the arrays {name} and {other} do not agree", name=repr(name), other=repr(name + _THERE))
        )
    found: list[Array | None] = [None] * count
    for place, row in zip(np.flatnonzero(there).tolist(), rows, strict=True):
        found[place] = row
    return found


def columns_of(moments: Sequence[Moment], lowest_policy: int) -> State:
    """The moments as columns. lowest_policy: the index of the policy that becomes the first.

    Raises ValueError if their decisions have different shapes.
    """
    state: State = {
        "number": np.array([one.number for one in moments], np.int64),
        "step": np.array([one.step for one in moments], np.int64),
        "policy": np.array([one.policy - lowest_policy for one in moments], np.int64),
        "ended": np.array([one.decision is None for one in moments], np.bool_),
    }
    for name in _FIGURES:
        state[name] = np.array([getattr(one, name) for one in moments], np.float64)
    for name in _TRUTHS:
        state[name] = np.array([getattr(one, name) for one in moments], np.bool_)
    for name, pick in _SOME.items():
        state |= sparse(name, [pick(one) for one in moments])
    return state


def moments_of(
    state: Mapping[str, Array], count: int, policies: int, actions: tuple[int, bool]
) -> list[Moment]:
    """The moments of columns. policies: how many there are; actions: how many, and whether continuous.

    Raises ValueError where the columns do not fit together.
    """
    counts = [whole(state, name, (count,)).tolist() for name in _COUNTS]
    if max(counts[2]) >= policies:
        raise Unsound(words("the array {name} must be below {n}", name=repr("policy"), n=policies))
    figures = [_kind(checked(state, name, (count,)), "f", name).tolist() for name in _FIGURES]
    truths = [_kind(checked(state, name, (count,)), "b", name).tolist() for name in _TRUTHS]
    ended = _kind(checked(state, "ended", (count,)), "b", "ended")
    known = {name: dense(state, name, count) for name in _SOME}
    _check(state, known, ended, actions)
    found = []
    nothing = np.empty(0)
    for place, over in enumerate(ended.tolist()):
        number, step, policy = (column[place] for column in counts)
        reward, score, value, gap = (column[place] for column in figures)
        human, terminal = (column[place] for column in truths)
        shown = None if over else _decision({name: column[place] for name, column in known.items()})
        action = known["action"][place]
        moment = Moment(
            number, shown, nothing if action is None else action, reward, step, score, human, policy,
            value, gap, terminal=terminal,
        )  # fmt: skip
        if shown is not None and shown.legal is not None:
            moment.legal = shown.legal[np.newaxis]
        found.append(moment)
    return found


def _decision(row: Mapping[str, Array | None]) -> ShownDecision:
    action, value, explored = row["decision.action"], row["decision.value"], row["decision.explored"]
    returns, mean, deviation = row["returns.value"], row["actions.mean"], row["actions.deviation"]
    squashed = row["actions.squashed"]
    return ShownDecision(
        action=None if action is None else int(action),
        action_vector=row["decision.action_vector"],
        explored=bool(explored),
        action_values=row["decision.action_values"],
        action_probabilities=row["decision.action_probabilities"],
        value=None if value is None else float(value),
        legal=row["decision.legal"],
        return_distribution=(
            None if returns is None else ReturnDistribution(returns, row["returns.probability"])
        ),
        action_distribution=(
            None if mean is None or deviation is None else ActionDistribution(mean, deviation, bool(squashed))
        ),
    )


def _kind(array: Array, kind: str, name: str) -> Array:
    if array.dtype.kind != kind:
        if kind == "b":
            raise Unsound(words("the array {name} must hold truths", name=repr(name)))
        raise Unsound(words("the array {name} must hold numbers", name=repr(name)))
    return array


def _check(
    state: Mapping[str, Array],
    known: Mapping[str, list[Array | None]],
    ended: Array,
    actions: tuple[int, bool],
) -> None:
    """Compare shapes and ranges with the actions there are. Raises ValueError."""
    count, continuous = actions
    each = {
        "action": (count if continuous else 1,),
        "decision.action": (),
        "decision.action_vector": (count,),
        "decision.explored": (),
        "decision.action_values": (count,),
        "decision.action_probabilities": (count,),
        "decision.value": (),
        "decision.legal": (count,),
        "actions.mean": (count,),
        "actions.deviation": (count,),
        "actions.squashed": (),
    }
    for name, shape in each.items():
        if name in state and state[name].shape[1:] != shape:
            raise Unsound(
                words(
                    "the array {name} has rows of {shape} where {needed} is needed",
                    name=repr(name),
                    shape=str(state[name].shape[1:]),
                    needed=str(shape),
                )
            )
    for name in ("decision.explored", "decision.legal", "actions.squashed"):
        if name in state:
            _kind(state[name], "b", name)
    for name in set(each) - {
        "action",
        "decision.action",
        "decision.explored",
        "decision.legal",
        "actions.squashed",
    }:
        if name in state:
            _kind(state[name], "f", name)
    if "decision.legal" in state and not state["decision.legal"].any(axis=1).all():
        raise Unsound(
            words("the array {name} must have a legal action in each row", name=repr("decision.legal"))
        )
    _check_returns(state, count)
    for name, column in known.items():
        if any(row is not None for row, over in zip(column, ended, strict=True) if over):
            raise Unsound(words("the array {name} has a row for the end of an episode", name=repr(name)))
    if any(row is None for row, over in zip(known["action"], ended, strict=True) if not over):
        raise Unsound(words("the array {name} must have a row for each decision", name=repr("action")))
    if continuous:
        if "decision.action" in state:
            raise Unsound(words("continuous actions have no numbers"))
        _kind(state["action"], "f", "action") if "action" in state else None
        return
    for name in ("action", "decision.action"):
        if name in state:
            whole({name: state[name].reshape(-1)}, name, (None,), count)


def _check_returns(state: Mapping[str, Array], count: int) -> None:
    if "returns.value" not in state:
        return
    points, chances = state["returns.value"], state.get("returns.probability")
    _kind(points, "f", "returns.value")
    if chances is None:
        fits = points.ndim == 3 and points.shape[1] == count and points.shape[2] >= 1
    else:
        _kind(chances, "f", "returns.probability")
        fits = (
            points.ndim == 2
            and points.shape[1] >= 1
            and chances.shape == (len(points), count, points.shape[1])
            and state.get("returns.probability" + _THERE, np.zeros(0)).tobytes()
            == state.get("returns.value" + _THERE, np.zeros(0)).tobytes()
        )
    if not fits:
        raise Unsound(words("the arrays of return distributions do not fit the actions"))
