"""Sentences for people: one line, printable, of bounded length, whatever stands in them."""

from __future__ import annotations

import errno
import os
import pickle
from datetime import datetime
from pathlib import Path
from typing import Annotated

import numpy as np
import pytest
from pydantic import AwareDatetime, BaseModel, Field, TypeAdapter, ValidationError

from rlstudio.core.errors import (
    Breakdown,
    EnvironmentFault,
    OpensOnce,
    UnknownId,
    Unsound,
    Untold,
    UserError,
    one_line,
    sentence,
    shown,
    system_reason,
)
from rlstudio.core.words import Words, as_data, from_data, mark, words
from rlstudio.engine.export.agents.agent import Unfit as NotWritten
from rlstudio.engine.files.foreign.agents import MoreWanted
from rlstudio.engine.files.foreign.inert import BadPickle
from rlstudio.engine.files.foreign.layers import Unfit
from rlstudio.engine.files.packed_frames import BadFrames
from rlstudio.engine.files.recordings.strip import BadStrip
from rlstudio.engine.files.runs.trash import InUse
from rlstudio.engine.files.tensors import BadTensors
from rlstudio.envs.gym.told.model import WrongModel


@pytest.mark.parametrize(
    "text",
    ["x" * 4_000_000, "a\nb\r\tc\0d", "\x1b[31mred\x1b[0m", "\u202eright to left", "\ud800", "9" * 5000],
)
def test_a_sentence_is_one_bounded_line(text: str) -> None:
    for said in (str(UserError(f"the file {text} is bad.")), str(UnknownId("setting", text, ["a", "b"]))):
        assert said.isprintable()
        assert len(said) <= 700
        assert said.encode()


def test_a_short_one_stays_as_it_is() -> None:
    assert str(UserError("γ must be below 1 – not 2.")) == "γ must be below 1 – not 2."
    assert one_line("abc", 3) == "abc"


def test_values_are_shown_whatever_they_are() -> None:
    assert shown(0.5) == "0.5"
    assert shown("name") == "'name'"
    assert shown(10**5000) == "a value of type int"
    assert len(shown("x" * 1_000_000)) <= 80
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    assert shown(nested) == "a value of type list"


class Model(BaseModel):
    number: float


@pytest.mark.parametrize("kind", ["integer", "text", "list", "object", "nothing"])
def test_what_pydantic_refuses_is_told_in_a_bounded_line(kind: str) -> None:
    value = {
        "integer": 10**5000, "text": "x" * 1_000_000, "list": [[[]]] * 10_000,
        "object": {"a": "b" * 100_000}, "nothing": None,
    }[kind]  # fmt: skip
    with pytest.raises(ValidationError) as caught:
        Model.model_validate({"number": value})
    said = sentence(caught.value, "this model")
    assert said.startswith("number of this model must be ")
    assert len(said) < 200


@pytest.mark.parametrize(
    ("value", "said"), [("x" * 11, "have at most 10 characters"), ("\udcff", "be text in UTF-8")]
)
def test_a_text_that_does_not_fit_is_told_in_plain_words(value: str, said: str) -> None:
    class Named(BaseModel):
        name: str = Field(max_length=10)

    with pytest.raises(ValidationError) as caught:
        Named.model_validate({"name": value})
    assert sentence(caught.value, "this model").startswith(f"name of this model must {said}, but")


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (list[int], 3, "must be a list in square brackets, but it is 3."),
        (dict[str, int], 3, "must be an object in braces, but it is 3."),
        (int, "9" * 5000, "must be a whole number, but it is '99"),
        (Annotated[list[int], Field(max_length=2)], [1] * 3, "must have at most 2 items, but it is [1, 1"),
        (Annotated[list[int], Field(min_length=1)], [], "must have at least 1 item, but it is []."),
        (Annotated[str, Field(pattern="^a$")], "b", "must match the pattern ^a$, but it is 'b'."),
        (AwareDatetime, "2026-13-01", "must be a date with its time and zone, such as"),
        (AwareDatetime, "2026-12-01T12:00:00", "must be a date with its time and zone, such as"),
        (AwareDatetime, [], "must be a date with its time and zone, such as"),
    ],
)
def test_what_pydantic_refuses_is_told_in_words_of_every_language(
    kind: object, value: object, said: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    told = sentence(caught.value, "this")
    assert told.startswith(f"this {said}")
    assert isinstance(told, Words)
    problem = told.values["problem"]
    assert isinstance(problem, Words)
    assert problem.template.startswith("{place} must ")


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.ENAMETOOLONG])
def test_the_usual_reasons_of_the_system_are_words(number: int) -> None:
    told = system_reason(OSError(number, os.strerror(number), "a file"))
    assert isinstance(told, Words)
    assert told


def test_other_reasons_are_told_as_they_are() -> None:
    assert system_reason(OSError(errno.ELOOP, "Too many links.")) == "Too many links"
    assert system_reason(ValueError("embedded null byte")) == "embedded null byte"
    assert isinstance(system_reason(Unsound(words("the array {name} is missing", name="a"))), Words)


SAMPLES: tuple[Exception, ...] = (
    UserError(words("there is no file {path}.", path=Path("a b"))),
    Breakdown(words("it ended ({code}).", code=-9), "line 1\nline 2"),
    EnvironmentFault(words("{id}: step() failed.", id="World-v0")),
    Untold("World-v0", ["size", "map"]),
    OpensOnce("World-v0", 1, "it holds a port"),
    UnknownId(mark("algorithm"), "dqm", ["dqn", "ppo"]),
    InUse("run", learning=True),
    MoreWanted(words("{path} says too little.", path="a"), ("A-v0", "B-v0"), ("dqn",)),
    BadStrip(words("it has {n} bytes.", n=3)),
    NotWritten(words("there is no script for {environment}.", environment="A-v0")),
    BadTensors(words("{n} tensors", n=3)),
    BadFrames(words("a block of impossible length")),
    BadPickle(words("a pickle that is damaged")),
    Unfit(words("it holds {n} networks.", n=2)),
    WrongModel(words("{place} has no state {number}", place="P", number=3)),
)


def kinds(of: type[Exception]) -> set[type[Exception]]:
    below = {one for one in of.__subclasses__() if one.__module__.startswith("rlstudio.")}
    return below.union(*map(kinds, below))


def test_every_kind_of_error_is_tried() -> None:
    assert {type(error) for error in SAMPLES} | {Unsound} == kinds(UserError) | kinds(Unsound) | {
        UserError,
        Unsound,
    }


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_crosses_between_processes_with_its_words(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    told, before = str(again), str(error)
    assert isinstance(told, Words)
    assert isinstance(before, Words)
    assert (told.template, told.values, told.one, told.number) == (
        before.template,
        before.values,
        before.one,
        before.number,
    )


def test_what_an_error_quotes_is_cut_and_its_words_stay() -> None:
    inner = UserError(words("its tensor {name} is damaged.", name="n\n" * 3000))
    said = str(UserError(words("{path} cannot be opened: {reason}.", path="p" * 3000, reason=inner)))
    assert isinstance(said, Words)
    assert said.template == "{path} cannot be opened: {reason}."
    assert isinstance(said.values["reason"], Words)
    assert len(said) <= 700
    assert said.isprintable()
    assert said.endswith("is damaged.")
    assert from_data(as_data(said)) == said


def test_a_sentence_within_another_goes_without_its_full_stop() -> None:
    inner = words("it ends.")
    assert words("{a}: {b}.", a="x", b=inner) == "x: it ends."
    assert words("{b}; do so.", b=inner) == "it ends; do so."
    assert words("{b} Do so.", b=inner) == "it ends. Do so."
    assert words("there is {b}.", b="a.") == "there is a.."


def test_what_stands_in_words_can_be_read_by_any_process() -> None:
    said = words("{path} {n} {error}", path=Path("a"), n=np.int64(3), error=UserError(words("it ends.")))
    assert said.values == {"path": "a", "n": 3, "error": "it ends."}
    assert type(said.values["n"]) is int
    assert words("{at:%H:%M}", at=datetime(2026, 1, 2, 3, 4)) == "03:04"
    assert isinstance(said.values["error"], Words)
