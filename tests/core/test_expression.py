"""Arithmetic over letters: what it comes to, and what is written of it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.core.formulas.derivation import Derivation, Equation, Letter
from rlstudio.core.formulas.expression import MOST_TERMS, Column, evaluate, names, parsed, written


def letters(columns: tuple[Column, ...]) -> str:
    return " ".join(column.letters for column in columns if column.letters)


def numbers(columns: tuple[Column, ...]) -> str:
    told = [
        f"({c.number:g})" if c.guarded and c.number is not None and c.number < 0
        else c.sign if c.number is None else f"{c.number:g}"
        for c in columns
    ]  # fmt: skip
    return " ".join(part for part in told if part)


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("r + gamma * best", {"r": 1.0, "gamma": 0.9, "best": 2.0}, 2.8),
        ("-min(a, clip(b, 1 - c, 1 + c) * d)", {"a": 3.0, "b": 5.0, "c": 0.2, "d": 2.0}, -2.4),
        ("(a - b) / c**2", {"a": 3.0, "b": 1.0, "c": 2.0}, 0.5),
        ("-total(m * ln(p))", {"m": np.array([0.5, 0.5]), "p": np.array([0.5, 0.25])}, 1.5 * math.log(2)),
        ("max(q)", {"q": np.array([1.0, -np.inf, 4.0])}, 4.0),
        ("a > 0 and not b", {"a": 1.0, "b": 0.0}, 1.0),
        ("a < 0 or b == 0", {"a": 1.0, "b": 3.0}, 0.0),
        ("sqrt(a) + abs(b)", {"a": 4.0, "b": -1.0}, 3.0),
    ],
)
def test_what_an_expression_comes_to(text: str, values: dict[str, object], expected: float) -> None:
    assert evaluate(text, values) == pytest.approx(expected)
    assert names(text) == set(values)


@pytest.mark.parametrize(
    "text",
    [
        "a.b",
        "a[0]",
        "__import__('os')",
        "open(a)",
        "lambda: a",
        "a +",
        "max(a, key=b)",
        "a // b",
        "a if b else c",
    ],
)
def test_nothing_but_arithmetic_is_an_expression(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no expression|calls what|operator|more than arithmetic"):
        parsed(text)


def test_numbers_stand_below_their_letters() -> None:
    symbols = {"r": "r", "gamma": r"\gamma", "best": "Q"}
    columns = written("r + gamma * best", symbols, {"r": 0.0, "gamma": 0.99, "best": -1.32})
    assert [(c.letters, c.number, c.sign) for c in columns] == [
        ("r", 0.0, ""), ("+", None, "+"), (r"\gamma", 0.99, ""), ("", None, r"\times"), ("Q", -1.32, ""),
    ]  # fmt: skip
    assert numbers(columns) == r"0 + 0.99 \times (-1.32)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a - (b + c)", "1 - ( 2 + 3 )"),
        ("a * (b + c)", r"1 \times ( 2 + 3 )"),
        ("a / (b * c)", r"1 / ( 2 \times 3 )"),
        ("(a - b) / c", "( 1 - 2 ) / 3"),
        ("(a - b)**2", "( 1 - 2 ) {}^{2}"),
        ("-a + b", "- 1 + 2"),
        ("a + b * c", r"1 + 2 \times 3"),
    ],
)
def test_brackets_stand_where_they_are_needed(text: str, expected: str) -> None:
    values = {"a": 1.0, "b": 2.0, "c": 3.0}
    assert numbers(written(text, {key: key for key in values}, values)) == expected


def test_a_sum_writes_what_counts_and_cuts_the_rest() -> None:
    symbols = {"p": "p_i", "v": "v_i"}
    values = {"p": np.array([0.0, 0.25, 0.75]), "v": np.array([9.0, 1.0, 2.0])}
    columns = written("total(p * v)", symbols, values, over="i")
    assert letters(columns) == r"\sum_{i} p_i v_i"
    assert numbers(columns) == r"0.25 \times 1 + 0.75 \times 2"
    many = {"p": np.linspace(0.1, 0.4, 9), "v": np.arange(9.0)}
    told = numbers(written("total(p * v)", symbols, many, over="i"))
    assert told.count(r"\times") == MOST_TERMS
    assert told.startswith(r"0.4 \times 8")
    assert told.endswith(r"+ \cdots")


def test_an_equation_says_what_is_wrong_with_it() -> None:
    with pytest.raises(ValueError, match="no single letter"):
        Equation("Target", "y + 1 = r")
    with pytest.raises(ValueError, match="calls what"):
        Equation("Target", "y = eval(r)")
    letter = Letter("r", "reward", "the reward")
    with pytest.raises(ValueError, match="no letters y"):
        Derivation(letters={"r": letter}, equations=(Equation("Target", "y = r"),), columns=("r",))
    with pytest.raises(ValueError, match="needs a source"):
        Derivation(
            letters={"r": letter, "y": Letter("y", None, "target")},
            equations=(Equation("Target", "y = r"),),
            columns=("y",),
        )
