"""What is told of variables: in short, bounded, without running anything of theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import numpy as np
import pytest

from rlstudio.engine.watch.variables import COLUMNS, MOST, ROWS, Variables, summary


class Stranger:
    """An object that does not like to be looked at."""

    def __repr__(self) -> str:
        raise AssertionError("repr was called")

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} was asked for")

    def __eq__(self, other: object) -> bool:
        raise AssertionError("it was compared")

    __hash__ = object.__hash__


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (3, "int", "3"),
        (12345, "int", "12,345"),
        (10**5000, "int", "a number of 16,610 bits"),
        (0.1234567, "float", "0.1235"),
        (float("nan"), "float", "nan"),
        (np.float32(-2), "float32", "−2"),
        (True, "bool", "True"),
        (None, "", "None"),
        ("x" * 500, "str", repr("x" * 60 + "…")),
        ([], "list of 0", ""),
        ([1.5, 2.0], "list of 2", "[1.5, 2]"),
        ((1, Stranger()), "tuple of 2", ""),
        ([10**400, 1], "list of 2", ""),
        ({"loss": 0.5, "n": 3}, "dict of 2", "loss 0.5, n 3"),
        (np.array([1, 2, 3]), "int64 (3)", "[1, 2, 3]"),
        (np.zeros((0, 4), np.float32), "float32 (0 × 4)", "empty"),
        (np.array([np.nan] * 20), "float64 (20)", "no finite number"),
        (np.array([True, False] * 10), "bool (20)", "10 of 20 true"),
        (np.array(["a"]), "<U1 (1)", ""),
        (Stranger(), "Stranger", ""),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_in_short(value: object, kind: str, text: str) -> None:
    told = summary("x", value)
    assert (told.kind, told.text) == (kind, text)


@pytest.mark.parametrize("shape", [(3,), (5000,), (900, 700), (32, 4, 84, 84), (2, 3, 4), (60, 1), (1, 1)])
def test_arrays_of_any_size_cross_as_few_cells(shape: tuple[int, ...]) -> None:
    array = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    told = summary("x", array)
    if told.cells is None:
        assert array.size <= 8
        return
    assert told.cells.shape[0] <= ROWS
    assert told.cells.size <= ROWS * COLUMNS
    assert told.thinned == (told.cells.size < array.size)
    assert np.isin(told.cells, array).all(), "every cell is a number of the array"


def stops(function: Callable[[], Any]) -> Iterator[FrameType]:
    """The frames of a generator at its yields."""
    generator = function()
    for _ in generator:
        yield generator.gi_frame


def test_what_has_changed_since_the_last_stop_is_marked() -> None:
    def work() -> Iterator[None]:
        table, big, stays, other = np.zeros((4, 3)), np.zeros(100_000), [1, 2], Stranger()
        yield
        table[2, 1] = 0.5
        yield
        big[99_999] = 1
        new = 1.0
        yield
        table += new
        stays.append(3)
        del other
        yield

    variables = Variables()
    told = [{v.name: v for v in variables.look(number, frame)} for number, frame in enumerate(stops(work))]
    assert not any(v.changed for v in told[0].values()), "at the first stop nothing is news"
    assert [name for name, v in told[1].items() if v.changed] == ["table"]
    assert told[1]["table"].text == "[2, 1]: 0 → 0.5"
    assert told[1]["table"].changed_cells is not None
    assert np.argwhere(told[1]["table"].changed_cells).tolist() == [[2, 1]]
    assert {name for name, v in told[2].items() if v.changed} == {"big", "new"}
    assert {name for name, v in told[3].items() if v.changed} == {"table", "stays"}
    assert told[3]["table"].text.startswith("1 … 1.5")


def test_the_same_stop_is_answered_the_same() -> None:
    def work() -> Iterator[None]:
        x = 1
        yield
        x += 1
        yield

    variables = Variables()
    frames = stops(work)
    variables.look(1, next(frames))
    frame = next(frames)
    first = variables.look(2, frame)
    assert first[0].changed
    assert variables.look(2, frame) is first


def test_a_frame_of_very_many_variables_is_cut_off() -> None:
    names: dict[str, Any] = {}
    body = "\n".join(f"    x{n} = {n}" for n in range(200))
    exec(f"def work():\n{body}\n    yield", names)
    (frame,) = stops(names["work"])
    assert len(Variables().look(1, frame)) == MOST
