"""Texts that an environment asks for, symbol by symbol, and texts of people that answer the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Ints


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

    @abstractmethod
    def asked(self, prompt: int) -> str:
        """A prompt, for people."""

    @abstractmethod
    def spelled(self, texts: Texts) -> list[str]:
        """The texts, for people."""
