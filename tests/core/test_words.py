"""Sentences remember how they were made, wherever they travel."""

from __future__ import annotations

import copy
import dataclasses
import json
import multiprocessing
import pickle
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, ValidationError

from rlstudio.core.words import (
    Sayable,
    SayableInJson,
    Words,
    as_data,
    counted,
    from_data,
    mark,
    said_within,
    words,
)
from rlstudio.core.worlds.chart import ChartDimension

REASON = words("{who} has {many}", who=said_within("DQN"), many=counted(1, "{n} lane", "{n:,} lanes"))


def test_it_is_its_english_sentence() -> None:
    assert words("Step {step:,} of {all:.1f} %", step=5000, all=12.34) == "Step 5,000 of 12.3 %"
    assert words("braces {stay} without values") == "braces {stay} without values"
    assert counted(1, "{n} step", "{n:,} steps") == "1 step"
    assert counted(0, "{n} step", "{n:,} steps") == "0 steps"
    assert counted(2000, "{n} step of {game}", "{n:,} steps of {game}", game="Go") == "2,000 steps of Go"
    assert f"{REASON}!" == "DQN has 1 lane!"
    assert mark("Learn") == "Learn"
    assert not isinstance(mark("Learn"), Words)


def test_it_remembers_template_and_values() -> None:
    told = counted(3, "{n} step", "{n} steps")
    assert (told.template, told.one, told.number, told.values) == ("{n} steps", "{n} step", 3, {"n": 3})
    assert all(isinstance(value, Words) for value in REASON.values.values())
    assert said_within(told) is told


def as_made(text: str) -> Any:
    """What a sentence and those in it were made from."""
    if not isinstance(text, Words):
        return text
    values = {name: as_made(v) if isinstance(v, str) else v for name, v in text.values.items()}
    return text.template, text.one, text.number, values


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    message: str
    share: float = 0.0


def test_it_survives_copies_and_the_way_between_processes() -> None:
    ours, theirs = multiprocessing.Pipe()
    ours.send(Told(REASON))
    sent = theirs.recv()
    for text in (sent.message, pickle.loads(pickle.dumps(REASON)), copy.deepcopy(REASON), copy.copy(REASON)):
        assert text == REASON
        assert as_made(text) == as_made(REASON)
    assert as_made(dataclasses.replace(Told(REASON), share=1.0).message) == as_made(REASON)


class Entry(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)
    reason: Sayable
    names: tuple[Sayable, ...] = ()
    by_name: dict[str, SayableInJson | None] = {}


def test_models_keep_it_and_json_has_its_english() -> None:
    entry = Entry(reason=REASON, names=(REASON, "plain"), by_name={"a": REASON, "b": None})
    for kept in (entry, pickle.loads(pickle.dumps(entry)), entry.model_copy(update={"names": (REASON,)})):
        for text in (kept.reason, kept.names[0], kept.by_name["a"]):
            assert as_made(text) == as_made(REASON)
    assert as_made(Entry.model_validate(entry.model_dump()).reason) == as_made(REASON)
    assert json.loads(entry.model_dump_json())["reason"] == "DQN has 1 lane"
    with pytest.raises(ValidationError):
        Entry(reason=3)  # type: ignore[arg-type]
    dimension = ChartDimension(name=words("observation {place}", place=2), places=(2,))
    assert dimension.model_copy(update={"rest": 1.0}).name == "observation 2"
    assert as_made(dimension.model_copy(update={"rest": 1.0}).name) == as_made(dimension.name)


def test_a_catalogue_keeps_it_in_json_too() -> None:
    entry = Entry(reason="", by_name={"a": REASON, "b": None, "c": "plain"})
    again = Entry.model_validate_json(entry.model_dump_json())
    assert again == entry
    assert as_made(again.by_name["a"] or "") == as_made(REASON)
    assert again.by_name["c"] == "plain"
    assert not isinstance(again.by_name["c"], Words)


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        [3],
        ["{x}", []],
        ["{x}", {"y": 1}],
        ["{x.__class__}", {"x": 1}],
        ["{x!r}", {"x": 1}],
        ["{x:999999999}", {"x": 1}],
        ["{x:{y}}", {"x": 1, "y": 2}],
        ["{x", {"x": 1}],
        ["{x:,}", {"x": "text"}],
        ["{x}", {"x": None}],
        ["{x}", {"x": {"y": 1}}],
        ["{x}", {"x": [1]}],
        ["{n}", {"n": 1}, "{m}", 1],
        ["{n}", {"n": 1}, 1, 1],
        ["{n}", {"n": 1}, "{n}", "1"],
        ["{n}", {"n": 1}, "{n}", 1, 1],
    ],
)
def test_what_is_no_sentence_is_refused(data: Any) -> None:
    with pytest.raises(ValidationError):
        Entry(reason="", by_name={"a": data})


def test_data_of_plain_text_is_itself() -> None:
    assert as_data("plain {text}") == "plain {text}"
    assert from_data("plain {text}") == "plain {text}"
    assert from_data(None) is None
