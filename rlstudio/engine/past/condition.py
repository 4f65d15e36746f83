"""Conditions that a person writes, such as ``td > 2 and r == 0``: parsed to numbers and comparisons only."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.run_info import RunInfo

NAMES: dict[str, str] = {
    "q": "the highest action value",
    "v": "the value of the state, else the highest action value",
    "pi": "the probability of the action that was taken",
    "r": "the reward that it brought",
    "td": "the TD error r + γ v' - v, known once the next decision is made",
    "done": "1 at the end of an episode, else 0",
    "step": "the step of the episode, from 0",
    "action": "the number of the action",
    "entropy": "the entropy of the action probabilities, in nats",
}
"""What a condition may name. What is not known at a moment makes every comparison with it false."""
LONGEST = 200
"""Characters of a condition."""
DEEPEST = 20
"""Brackets and operators inside each other."""

_ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_COMPARISONS: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def names_of(info: RunInfo) -> tuple[str, ...]:
    """Those of ``NAMES`` that are known where this is shown: an actor without Q-values has no q."""
    known = {"r", "done", "step"}
    if "discrete" in info.capabilities:
        known.add("action")
    if "action_values" in info.shows:
        known |= {"q", "v"}
    if "value" in info.shows:
        known.add("v")
    if "action_probabilities" in info.shows:
        known |= {"pi", "entropy"}
    if "v" in known and info.config.get("discount") is not None:
        known.add("td")
    return tuple(name for name in NAMES if name in known)


def known_of(moment: Moment, after: Moment | None, discount: float | None) -> dict[str, float]:
    """The values by name at a moment. after: the next one, None if it is not known.

    discount: γ; None: there is no TD error.
    """
    shown = moment.decision
    if shown is None:
        return {}
    ended = after is not None and after.decision is None
    known = {"v": moment.value, "r": moment.reward, "done": float(ended), "step": float(moment.step)}
    if shown.action_values is not None:
        values = shown.action_values if shown.legal is None else shown.action_values[shown.legal]
        known["q"] = float(values.max())
    if shown.action is not None:
        known["action"] = float(shown.action)
    if shown.action_probabilities is not None:
        p_A = shown.action_probabilities
        some = p_A[p_A > 0]
        known["entropy"] = float(-(some * np.log(some)).sum())
        if shown.action is not None:
            known["pi"] = float(p_A[shown.action])
    if discount is not None and after is not None:
        following = 0.0 if after.terminal else after.value
        known["td"] = moment.reward + discount * following - moment.value
    return known


class Condition:
    """A condition over ``NAMES``, or those of them in ``names``. Nothing of it is run as Python.

    It knows names, numbers, + - * /, comparisons, ``and``, ``or``, ``not`` and brackets. Raises UserError for
    anything else.
    """

    def __init__(self, text: str, names: Sequence[str] = tuple(NAMES)) -> None:
        self.text = text.strip()
        if not self.text or len(self.text) > LONGEST:
            raise UserError(f"a condition has 1 to {LONGEST} characters, such as td > 2 and r == 0.")
        try:
            tree = ast.parse(self.text, mode="eval").body
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            raise UserError(f"{self.text!r} cannot be read; write a condition such as td > 2.") from None
        _check(tree, 0)
        used = (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
        missing = next((name for name in used if name not in names), None)
        if missing is not None:
            raise UserError(f"{missing} is never known here: this has {', '.join(names)}.")
        if not _is_truth(tree):
            raise UserError(f"{self.text!r} is a number, not a condition; compare it, such as td > 2.")
        self._tree = tree

    def holds(self, known: Mapping[str, float]) -> bool:
        """Whether it holds for these values by name; what is missing or NaN is not known."""
        return bool(_value(self._tree, known))


def _is_truth(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return _is_truth(node.operand)
    if isinstance(node, ast.BoolOp):
        return all(_is_truth(one) for one in node.values)
    return isinstance(node, ast.Compare) or (isinstance(node, ast.Name) and node.id == "done")


def _check(node: ast.AST, depth: int) -> None:
    """Raise UserError for what is not in the whitelist."""
    if depth > DEEPEST:
        raise UserError("this condition has too many brackets inside each other.")
    match node:
        case ast.Name(id=name):
            if name not in NAMES:
                raise UserError(f"{name!r} is not known here; there are {', '.join(NAMES)}.")
        case ast.Constant(value=value):
            if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e300:
                raise UserError(f"{str(value)[:40]!r} is not a number.")
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
            _check(left, depth + 1)
            _check(right, depth + 1)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() | ast.Not(), operand=operand):
            _check(operand, depth + 1)
        case ast.BoolOp(values=values):
            for one in values:
                _check(one, depth + 1)
        case ast.Compare(left=left, ops=ops, comparators=others) if all(type(o) in _COMPARISONS for o in ops):
            for one in (left, *others):
                _check(one, depth + 1)
        case _:
            raise UserError(
                "a condition has names, numbers, + - * /, comparisons, and, or, not, and brackets only."
            )


def _value(node: Any, known: Mapping[str, float]) -> float:
    """The number of a part; a truth is 1 or 0."""
    match node:
        case ast.Name(id=name):
            return known.get(name, math.nan)
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.BinOp(left=left, op=op, right=right):
            try:
                return _ARITHMETIC[type(op)](_value(left, known), _value(right, known))
            except (ZeroDivisionError, OverflowError):
                return math.nan
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return float(not _truth(operand, known))
        case ast.UnaryOp(op=op, operand=operand):
            number = _value(operand, known)
            return -number if isinstance(op, ast.USub) else number
        case ast.BoolOp(op=op, values=values):
            together = all if isinstance(op, ast.And) else any
            return float(together(_truth(one, known) for one in values))
        case ast.Compare(left=left, ops=ops, comparators=others):
            numbers = [_value(one, known) for one in (left, *others)]
            if any(math.isnan(number) for number in numbers):
                return 0.0
            pairs = zip(ops, numbers, numbers[1:], strict=False)
            return float(all(_COMPARISONS[type(op)](a, b) for op, a, b in pairs))
    raise AssertionError("what is not in the whitelist was refused before")


def _truth(node: Any, known: Mapping[str, float]) -> bool:
    number = _value(node, known)
    return not math.isnan(number) and number != 0
