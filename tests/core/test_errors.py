"""Sentences for people: one line, printable, of bounded length, whatever stands in them."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, Field, ValidationError

from rlstudio.core.errors import UnknownId, UserError, one_line, sentence, shown


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
