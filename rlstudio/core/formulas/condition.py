"""Conditions that a person writes, such as ``td > 2 and r == 0``: parsed to numbers and comparisons only."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Collection, Mapping
from typing import Any

from rlstudio.core.errors import UserError
from rlstudio.core.words import words

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


class Condition:
    """A condition over some names. Nothing of it is run as Python.

    It knows names, numbers, + - * /, comparisons, ``and``, ``or``, ``not`` and brackets. names: those that it
    may have; truths: those of them that are 1 or 0 and need no comparison; example: a right one, for
    sentences. ``named``: the names in it. Raises UserError for anything else.
    """

    def __init__(
        self, text: str, names: Collection[str], truths: Collection[str] = (), example: str = "x > 2"
    ) -> None:
        self.text = text.strip()
        if not self.text or len(self.text) > LONGEST:
            raise UserError(
                words(
                    "a condition has 1 to {longest} characters, such as {example}.",
                    longest=LONGEST,
                    example=example,
                )
            )
        try:
            tree = ast.parse(self.text, mode="eval").body
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            raise UserError(
                words(
                    "{text} cannot be read; write a condition such as {example}.",
                    text=repr(self.text),
                    example=example,
                )
            ) from None
        _check(tree, 0, names)
        if not _is_truth(tree, truths):
            raise UserError(
                words(
                    "{text} is a number, not a condition; compare it, such as {example}.",
                    text=repr(self.text),
                    example=example,
                )
            )
        self._tree = tree
        self.named = frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))

    def holds(self, known: Mapping[str, float]) -> bool:
        """Whether it holds for these values by name; what is missing or NaN is not known."""
        return bool(_value(self._tree, known))


def _is_truth(node: ast.expr, truths: Collection[str]) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return _is_truth(node.operand, truths)
    if isinstance(node, ast.BoolOp):
        return all(_is_truth(one, truths) for one in node.values)
    return isinstance(node, ast.Compare) or (isinstance(node, ast.Name) and node.id in truths)


def _check(node: ast.AST, depth: int, names: Collection[str]) -> None:
    """Raise UserError for what is not in the whitelist."""
    if depth > DEEPEST:
        raise UserError(words("this condition has too many brackets inside each other."))
    match node:
        case ast.Name(id=name):
            if name not in names:
                raise UserError(
                    words(
                        "{name} is not known here; there are {names}.",
                        name=repr(name),
                        names=", ".join(names),
                    )
                )
        case ast.Constant(value=value):
            if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e300:
                raise UserError(words("{value} is not a number.", value=repr(str(value)[:40])))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
            _check(left, depth + 1, names)
            _check(right, depth + 1, names)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() | ast.Not(), operand=operand):
            _check(operand, depth + 1, names)
        case ast.BoolOp(values=values):
            for one in values:
                _check(one, depth + 1, names)
        case ast.Compare(left=left, ops=ops, comparators=others) if all(type(o) in _COMPARISONS for o in ops):
            for one in (left, *others):
                _check(one, depth + 1, names)
        case _:
            raise UserError(
                words(
                    "a condition has names, numbers, + - * /, comparisons, and, or, not, and brackets only."
                )
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
