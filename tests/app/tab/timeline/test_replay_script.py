"""What the script of a replay's page computes, evaluated by Qt's JavaScript engine."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtQml import QJSEngine
from pytestqt.qtbot import QtBot

from rlstudio.core.system.resources import resources


@pytest.fixture
def script(qtbot: QtBot) -> QJSEngine:
    engine = QJSEngine()
    text = (resources() / "replay" / "page.js").read_text(encoding="utf-8")
    found = engine.evaluate(text, "page.js")
    assert not found.isError(), f"{found.toString()} in line {found.property('lineNumber').toInt()}"
    return engine


def value(engine: QJSEngine, text: str, **names: Any) -> Any:
    for name, given in names.items():
        engine.globalObject().setProperty(name, engine.evaluate(f"({json.dumps(given)})"))
    found = engine.evaluate(f"JSON.stringify({text})")
    assert not found.isError(), found.toString()
    return json.loads(found.toString())


def test_numbers_are_short(script: QJSEngine) -> None:
    numbers = [0, 3, -1, 0.5, -0.0123, -1e-5, 123.456, 4321.5, 1e-5, 2.5e7, None]
    assert value(script, "numbers.map(short)", numbers=numbers) == [
        "0", "3", "−1", "0.500", "−0.012", "−1.00e−5", "123.46", "4321.5", "1.00e−5", "2.50e+7", "–",
    ]  # fmt: skip
    assert value(script, "[0, 999, 1000, 1234567].map(grouped)") == ["0", "999", "1,000", "1,234,567"]
    assert value(script, "percent(0.1234)") == "12.3 %"


def test_bars_mark_the_chosen_action_and_begin_at_zero(script: QJSEngine) -> None:
    told = {
        "names": ["left", "right", "up"], "q": [[-1.0, 3.0, None]], "pi": [[0.25, 0.75, None]], "action": [1],
    }  # fmt: skip
    assert value(script, "kindsOf(told)", told=told) == ["pi", "q"]
    assert value(script, "reach(told.q)") == [-1, 3]
    left, right, up = value(script, 'barsAt(told, 0, "q", [-1, 3])')
    assert (left["fill"], left["text"], left["chosen"]) == ([0, 0.25], "−1", False)
    assert (right["fill"], right["zero"], right["chosen"]) == ([0.25, 1], 0.25, True)
    assert (up["illegal"], up["fill"]) == (True, [0.25, 0.25])
    _, right, _ = value(script, 'barsAt(told, 0, "pi", [0, 1])')
    assert (right["fill"], right["text"]) == ([0, 0.75], "75.0 %")


def test_bars_of_many_and_of_continuous_actions(script: QJSEngine) -> None:
    names = [f"a{i}" for i in range(40)]
    told = {"names": names, "pi": [[0.5, 0.2]], "shown": [[7, 31]], "action": [31]}
    bars = value(script, 'barsAt(told, 0, "pi", [0, 1])', told=told)
    assert [(bar["name"], bar["chosen"]) for bar in bars] == [("a7", False), ("a31", True)]
    told = {"names": ["torque"], "vector": [[-1.0], None], "low": [-2], "high": [2]}
    assert value(script, "kindsOf(told)", told=told) == ["vector"]
    (bar,) = value(script, 'barsAt(told, 0, "vector", reach(told.vector))')
    assert (bar["fill"], bar["zero"]) == ([0.25, 0.5], 0.5)
    (bar,) = value(script, 'barsAt(told, 1, "vector", reach(told.vector))')
    assert (bar["fill"], bar["illegal"]) == ([0.5, 0.5], False), "the episode is over there"


def test_time_goes_on_and_stops_at_the_end(script: QJSEngine) -> None:
    assert value(script, "playedOn(3, 0.5, 15, 2, 100)") == [18, True]
    assert value(script, "playedOn(98, 1, 15, 1, 100)") == [99, False]
    assert value(script, "[momentAt(-5, 101, 51), momentAt(50, 101, 51), momentAt(999, 101, 51)]") == [
        0, 25, 50,
    ]  # fmt: skip
    pictures = {"at": [0, 4], "way": [[], [1, 2, 3]]}
    shown = "[0, 0.2, 0.25, 0.6, 0.99].map((part) => pictureAt(pictures, 0, part))"
    assert value(script, shown, pictures=pictures) == [0, 0, 1, 2, 3]
    assert value(script, "pictureAt(pictures, 1, 0)") == 4
    assert value(script, "pictureAt({at: [7, 9], way: null}, 0, 0.9)") == 7


def test_no_peak_of_the_curve_is_lost(script: QJSEngine) -> None:
    values: list[float | None] = [0.0] * 1000
    values[501], values[777] = 9.0, -4.0
    values[:100] = [None] * 100
    found = value(script, "outline(values, 100)", values=values)
    assert max(high for _, _, high in found) == 9
    assert min(low for _, low, _ in found) == -4
    assert found[0][0] == 10
