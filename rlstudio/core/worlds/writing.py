"""Texts that an environment asks for, symbol by symbol, and texts of people that answer the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Ints
from rlstudio.core.errors import UserError
from rlstudio.core.words import Words, counted, mark


@dataclass(frozen=True, slots=True)
class Texts:
    """N texts. ``prompt`` (N,): what each answers. ``symbol`` (N, L): as written, -1 behind the end."""

    prompt: Ints
    symbol: Ints

    def __len__(self) -> int:
        return len(self.prompt)

    @property
    def length(self) -> Ints:
        """How many symbols each has, (N,)."""
        found: Ints = (self.symbol >= 0).sum(1)
        return found

    def rows(self, index: Array) -> Self:
        """Some of them, by number."""
        return type(self)(self.prompt[index], self.symbol[index])


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What a person may type as a text.

    ``letters``: one for each symbol. ``ending``: the one that ends a text. ``longest``: the most letters of a
    text, with its ending.
    """

    letters: str
    ending: str
    longest: int

    def tidied(self, typed: str) -> str:
        """What was typed in small letters, with single spaces, and with its ending."""
        return " ".join(typed.lower().split()).rstrip(f"{self.ending} ") + self.ending

    def fault(self, typed: str) -> str:
        """Why this cannot be written, in one sentence; "" if it can."""
        text = self.tidied(typed)
        unknown = sorted(set(text) - set(self.letters))
        if unknown:
            return _unknown(unknown)
        if len(text) == len(self.ending):
            return mark("Nothing is written yet.")
        if self.ending in text[:-1]:
            return mark("A text ends where its full stop stands.")
        if len(text) > self.longest:
            return counted(
                len(text),
                "It has {n} letter with its full stop, and {most} fit on the line.",
                "It has {n} letters with its full stop, and {most} fit on the line.",
                most=self.longest,
            )
        return ""

    def symbols(self, typed: str) -> Ints:
        """What was typed as symbols (L,), -1 behind the end. Raises UserError where it cannot be written."""
        fault = self.fault(typed)
        if fault:
            raise UserError(fault)
        found: Ints = np.full(self.longest, -1, np.int64)
        text = self.tidied(typed)
        found[: len(text)] = [self.letters.index(letter) for letter in text]
        return found


def _unknown(letters: list[str]) -> Words:
    """Says which letters are no symbols; of many the first ones."""
    return counted(
        len(letters),
        "{letters} is not in the alphabet here.",
        "{letters} are not in the alphabet here.",
        letters=" ".join(letters[:12]),
    )


class Writing(ABC):
    """What a learner of language must know of an environment whose actions are symbols of a text."""

    prompts: int
    """How many different things are asked for."""
    symbols: int
    """How many actions there are."""
    longest: int
    """The most symbols of a text, L."""

    @abstractmethod
    def demonstrations(self, count: int, generator: np.random.Generator) -> Texts:
        """So many texts that people wrote, for prompts as they come."""

    @abstractmethod
    def observed(self, texts: Texts) -> Array:
        """What the environment shows when these have been written: observations (N, *shape)."""

    @abstractmethod
    def read(self, observation: Array) -> Texts:
        """The texts that observations (N, *shape) show: the inverse of ``observed``."""

    @property
    @abstractmethod
    def alphabet(self) -> Alphabet:
        """What a person may type."""

    @abstractmethod
    def asked(self, prompt: int) -> str:
        """A prompt, for people."""

    @abstractmethod
    def spelled(self, texts: Texts) -> list[str]:
        """The texts, for people."""
