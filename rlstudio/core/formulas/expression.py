"""Arithmetic over letters: evaluated with numbers, and written column by column, letters over numbers.

``y = r + gamma * best`` is written once; what is shown in letters, what is shown in numbers and what is
computed cannot differ. Letters are numbers, or vectors (n,) of which ``total`` takes the sum.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

MOST_TERMS = 3
"""Of a longer sum so many terms are written."""

MOST_ARGUMENTS = 6
"""Of a longer list of numbers so many are written."""

Values = Mapping[str, Any]
"""Letters and what they stand for: numbers, or vectors (n,)."""

_FUNCTIONS: dict[str, tuple[str, Callable[..., Any]]] = {
    "min": (r"\min", lambda *given: np.min(given)),
    "max": (r"\max", lambda *given: np.max(given)),
    "clip": (r"\mathrm{clip}", np.clip),
    "exp": (r"\exp", np.exp),
    "ln": (r"\ln", np.log),
    "abs": ("", np.abs),
    "sqrt": ("", np.sqrt),
    "total": ("", np.sum),
}
_OPERATORS: dict[type[ast.operator], tuple[str, str, Callable[[Any, Any], Any]]] = {
    ast.Add: ("+", "+", lambda a, b: a + b),
    ast.Sub: ("-", "-", lambda a, b: a - b),
    ast.Mult: ("", r"\times", lambda a, b: a * b),
    ast.Div: ("/", "/", lambda a, b: a / b),
    ast.Pow: ("", "", lambda a, b: a**b),
}
_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Lt: lambda a, b: bool(a < b),
    ast.LtE: lambda a, b: bool(a <= b),
    ast.Gt: lambda a, b: bool(a > b),
    ast.GtE: lambda a, b: bool(a >= b),
    ast.Eq: lambda a, b: bool(a == b),
    ast.NotEq: lambda a, b: bool(a != b),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One place of an equation: LaTeX in the row of letters, and below it a number or a sign (LaTeX).

    ``operator``: with room on both sides. ``guarded``: a negative number stands in brackets here.
    """

    letters: str = ""
    number: float | None = None
    sign: str = ""
    operator: bool = False
    guarded: bool = False


COMMA = Column(",", sign=",\\;")


@cache
def parsed(text: str) -> ast.expr:
    """The tree of an expression. Raises ValueError for anything but arithmetic and comparisons."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"{text!r} is no expression") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            if name not in _FUNCTIONS or node.keywords:
                raise ValueError(f"{text!r} calls what is none of {', '.join(_FUNCTIONS)}")
        elif isinstance(node, ast.BinOp) and type(node.op) not in _OPERATORS:
            raise ValueError(f"{text!r} has an operator that is none of + - * / **")
        elif not isinstance(node, _ALLOWED):
            raise ValueError(f"{text!r} is more than arithmetic")
    return tree


_ALLOWED = (
    ast.Name, ast.Load, ast.Constant, ast.BinOp, ast.operator, ast.UnaryOp, ast.USub, ast.Not,
    ast.Compare, ast.cmpop, ast.BoolOp, ast.boolop,
)  # fmt: skip


@cache
def names(text: str) -> frozenset[str]:
    """The letters in an expression."""
    tree = parsed(text)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called)
    return frozenset(node.id for node in found)


def evaluate(text: str, values: Values) -> float:
    """What an expression comes to."""
    with np.errstate(all="ignore"):
        return float(_value(parsed(text), values))


def _value(node: ast.expr, values: Values) -> Any:
    match node:
        case ast.Name(id=name):
            return values[name]
        case ast.Constant(value=value):
            return value
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)][2](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, values)
        case ast.UnaryOp(operand=operand):
            return not _value(operand, values)
        case ast.BoolOp(op=op, values=parts):
            combine = all if isinstance(op, ast.And) else any
            return combine(_value(part, values) for part in parts)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _COMPARISONS[type(op)](_value(left, values), _value(right, values))
        case ast.Call(func=ast.Name(id=name), args=given):
            return _FUNCTIONS[name][1](*(_value(part, values) for part in given))
    raise ValueError(f"{ast.unparse(node)!r} cannot be evaluated")


def written(text: str, symbols: Mapping[str, str], values: Values, over: str = "") -> tuple[Column, ...]:
    """The columns of an expression. symbols: the letters' LaTeX; over: what sums go over, in LaTeX."""
    return tuple(_Writer(symbols, values, over).columns(parsed(text)))


class _Writer:
    def __init__(self, symbols: Mapping[str, str], values: Values, over: str) -> None:
        self.symbols, self.values, self.over = symbols, values, over

    def columns(self, node: ast.expr, *, first: bool = True) -> list[Column]:
        """first: nothing stands before it within its brackets, so that a minus needs none."""
        match node:
            case ast.Name(id=name):
                return [Column(self.symbols[name], float(self.values[name]), guarded=not first)]
            case ast.Constant(value=value):
                return [Column(str(value), sign=str(value))]
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                power = rf"{{}}^{{{ast.unparse(right)}}}"
                alone = isinstance(left, ast.Name | ast.Constant)
                base = self.columns(left, first=False) if alone else _in_brackets(self.columns(left))
                return [*base, Column(power, sign=power)]
            case ast.BinOp(left=left, op=op, right=right):
                letters, sign, _ = _OPERATORS[type(op)]
                products = isinstance(op, ast.Mult | ast.Div)
                strict = isinstance(op, ast.Sub | ast.Div)
                return [
                    *self._operand(left, products, False, first=first),
                    Column(letters, sign=sign, operator=True),
                    *self._operand(right, products, strict, first=False),
                ]
            case ast.UnaryOp(operand=operand):
                return [Column("-", sign="-"), *self._operand(operand, True, False, first=False)]
            case ast.Call(func=ast.Name(id=name), args=given):
                return self._called(name, given)
        raise ValueError(f"{ast.unparse(node)!r} cannot be written")

    def _operand(self, node: ast.expr, products: bool, strict: bool, *, first: bool) -> list[Column]:
        """strict: to the right of a minus or a fraction, where a sum or a product needs brackets."""
        sums = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub)
        long = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "total"
        inner = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div)
        if (sums and (products or strict)) or (long and products) or (inner and strict and products):
            return _in_brackets(self.columns(node))
        return self.columns(node, first=first)

    def _called(self, name: str, given: list[ast.expr]) -> list[Column]:
        if name == "total":
            return self._sum(given[0])
        if name == "abs":
            return [Column("|", sign="|"), *self.columns(given[0]), Column("|", sign="|")]
        if name == "sqrt" and isinstance(given[0], ast.Name):
            letter = given[0].id
            return [
                Column(sign=r"\surd"),
                Column(rf"\sqrt{{{self.symbols[letter]}}}", float(self.values[letter])),
            ]
        inside: list[Column] = []
        for place, part in enumerate(given):
            inside += ([COMMA] if place else []) + self._argument(part)
        head = _FUNCTIONS[name][0] or rf"\mathrm{{{name}}}"
        return [Column(head, sign=head), *_in_brackets(inside)]

    def _argument(self, node: ast.expr) -> list[Column]:
        """An argument; a vector one number after the other, without those that mean nothing."""
        if isinstance(node, ast.Name):
            numbers = np.asarray(self.values[node.id])
            if numbers.ndim:
                told = [float(number) for number in numbers if np.isfinite(number)]
                columns = [Column(self.symbols[node.id], told[0] if told else None)]
                for number in told[1:MOST_ARGUMENTS]:
                    columns += [Column(sign=",\\;"), Column(number=number)]
                return columns + ([Column(sign=",\\;\\cdots")] if len(told) > MOST_ARGUMENTS else [])
        return self.columns(node)

    def _sum(self, node: ast.expr) -> list[Column]:
        """Σ over the letters of the first term; the other terms have none over them."""
        vectors = {name: np.asarray(self.values[name]) for name in names(ast.unparse(node))}
        length = max((vector.shape[0] for vector in vectors.values() if vector.ndim), default=1)
        places = list(range(length))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.Name):
            weight = vectors[node.left.id]
            if weight.ndim:  # what counts nothing is not written; of the rest what counts most
                places = np.flatnonzero(weight).tolist() or places[:1]
                if len(places) > MOST_TERMS:
                    places.sort(key=lambda place: -abs(float(weight[place])))
        columns = [Column(rf"\sum_{{{self.over}}}")]
        for number, place in enumerate(places[:MOST_TERMS]):
            here = {name: vector[place] if vector.ndim else vector for name, vector in vectors.items()}
            term = _Writer(self.symbols, {**self.values, **here}, self.over)
            told = term.columns(node, first=number == 0)
            if number:
                columns.append(Column(sign="+", operator=True))
                told = [Column("", c.number, c.sign, c.operator, c.guarded) for c in told]
            columns += told
        if len(places) > MOST_TERMS:
            columns += [Column(sign="+", operator=True), Column(sign=r"\cdots")]
        return columns


def _in_brackets(columns: list[Column]) -> list[Column]:
    return [Column("(", sign="("), *columns, Column(")", sign=")")]
