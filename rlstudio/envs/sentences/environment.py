"""Sentences, stepped in lanes: an action is the next letter, and a reader judges what was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import Array, Ints, State, generator_state, restore_generator, whole
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.writing import Alphabet, Texts, Writing
from rlstudio.envs.sentences.grammar import POINTS, TOPICS, points, sentence
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

if TYPE_CHECKING:
    from rlstudio.envs.sentences.painter import SentencePainter

LETTERS = "abcdefghijklmnopqrstuvwxyz ."
SPACE, STOP = LETTERS.index(" "), LETTERS.index(".")
SYMBOLS = len(LETTERS)


class SentencesSettings(Hyperparameters):
    """How long a sentence may be, and how long one may be that the reader calls short."""

    longest: int = setting(
        30, "Room",
        "How many letters, spaces and full stop fit on the line. What does not end there gets no points.",
        ge=8, le=36, unit="symbols",
    )  # fmt: skip
    short: int = setting(
        20, "Short", "A sentence of at most so many letters and spaces is short, and the reader likes that.",
        ge=1, le=36, unit="symbols",
    )  # fmt: skip


class Letters(Writing):
    """Texts as they are written and seen here.

    An observation is a row of zeros and ones: a one for the topic, then for each place of the text, the
    newest first, a one for its symbol, and none where nothing has been written.
    """

    prompts = len(TOPICS)
    symbols = SYMBOLS

    def __init__(self, longest: int) -> None:
        self.longest = longest

    @property
    def width(self) -> int:
        """Numbers of an observation."""
        return self.prompts + self.longest * self.symbols

    def demonstrations(self, count: int, generator: np.random.Generator) -> Texts:
        """Sentences of people, for topics drawn evenly; those that do not fit on the line are left out."""
        prompts: list[int] = []
        rows: list[list[int]] = []
        while len(rows) < count:
            prompt = int(generator.integers(self.prompts))
            text = sentence(TOPICS[prompt], generator) + "."
            if len(text) <= self.longest:
                prompts.append(prompt)
                rows.append(self._written(text))
        return Texts(np.array(prompts, np.int64), np.array(rows, np.int64).reshape(count, self.longest))

    def _written(self, text: str) -> list[int]:
        return [LETTERS.index(letter) for letter in text] + [-1] * (self.longest - len(text))

    def observed(self, texts: Texts) -> Array:
        """Zeros and ones (N, width)."""
        count = len(texts)
        place_NL = texts.length[:, None] - 1 - np.arange(self.longest)
        newest_NL = np.where(
            place_NL >= 0, np.take_along_axis(texts.symbol, np.maximum(place_NL, 0), axis=1), -1
        )
        seen = np.zeros((count, self.width), np.float32)
        seen[np.arange(count), texts.prompt] = 1.0
        row, place = np.nonzero(newest_NL >= 0)
        seen[row, self.prompts + place * self.symbols + newest_NL[row, place]] = 1.0
        return seen

    def read(self, observation: Array) -> Texts:
        """Topics and texts of observations (N, width)."""
        count = len(observation)
        prompt = observation[:, : self.prompts].argmax(1)
        places = observation[:, self.prompts :].reshape(count, self.longest, self.symbols)
        newest_NL = np.where(places.any(2), places.argmax(2), -1)
        length = (newest_NL >= 0).sum(1)
        place_NL = length[:, None] - 1 - np.arange(self.longest)
        symbol = np.take_along_axis(newest_NL, np.maximum(place_NL, 0), axis=1)
        return Texts(prompt, np.where(place_NL >= 0, symbol, -1))

    @property
    def alphabet(self) -> Alphabet:
        """Letters and the space, and the full stop that ends a sentence."""
        return Alphabet(LETTERS, LETTERS[STOP], self.longest)

    def asked(self, prompt: int) -> str:
        """The topic."""
        return TOPICS[prompt]

    def spelled(self, texts: Texts) -> list[str]:
        """What was written."""
        return ["".join(LETTERS[symbol] for symbol in row if symbol >= 0) for row in texts.symbol.tolist()]


class SentencesWorld(LaneWorld):
    """One sentence per lane. B lanes: ``topic`` (B,), ``text`` (B, L) in the order of writing, -1 behind it.

    ``points`` (B,): what the reader gave for a lane's finished sentence until the next begins, -1 before.
    """

    def __init__(self, settings: SentencesSettings, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self.settings = settings
        self.letters = Letters(settings.longest)
        self.topic: Ints = np.zeros(lanes, np.int64)
        self.text: Ints = np.full((lanes, settings.longest), -1, np.int64)
        self.points: Ints = np.full(lanes, -1, np.int64)
        self._generator = np.random.default_rng(0)
        self._painter: SentencePainter | None = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        chosen = list(lanes)
        self.topic = self.topic.copy()
        self.topic[chosen] = self._generator.integers(0, len(TOPICS), len(chosen))
        self.text[chosen] = self.points[chosen] = -1
        return self.letters.observed(Texts(self.topic[chosen], self.text[chosen]))

    def _advance(self, action: Array) -> Advance:
        place = (self.text >= 0).sum(1)
        self.text[np.arange(self.lanes), place] = action
        over_B = (action == STOP) | (place + 1 == self.settings.longest)
        reward = np.zeros(self.lanes, np.float32)
        over = np.flatnonzero(over_B).tolist()
        for lane in over:
            self.points[lane] = reward[lane] = self._judged(lane)
        successor = self.letters.observed(Texts(self.topic, self.text))
        return successor, reward, reward, over_B, np.zeros(self.lanes, np.bool_), over

    def _judged(self, lane: int) -> int:
        text = self.spelled(lane)
        if not text.endswith("."):
            return 0
        return points(TOPICS[self.topic[lane]], text[:-1], self.settings.short)

    def spelled(self, lane: int) -> str:
        """What has been written in a lane."""
        return self.letters.spelled(Texts(self.topic[[lane]], self.text[[lane]]))[0]

    def frame(self, lane: int = 0) -> Frame:
        """The topic, the sentence so far and, when it is finished, its points: (H, W, 3)."""
        if self._painter is None:
            from rlstudio.envs.sentences.painter import SentencePainter

            self._painter = SentencePainter(self.settings.longest)
        given = int(self.points[lane])
        return self._painter.paint(
            TOPICS[self.topic[lane]], self.spelled(lane), None if given < 0 else given, self.settings.short
        )

    def _dynamics(self) -> State:
        return {
            "topic": self.topic.copy(),
            "text": self.text.copy(),
            "points": self.points.copy(),
            "generator": generator_state(self._generator),
        }

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        topic = whole(state, "topic", (self.lanes,), len(TOPICS))
        text = whole({"text": state["text"] + 1}, "text", self.text.shape, SYMBOLS + 1) - 1
        given = whole({"points": state["points"] + 1}, "points", (self.lanes,), POINTS + 2) - 1
        written = text >= 0
        if (written[:, 1:] & ~written[:, :-1]).any():
            raise Unsound(words("a text has a gap"))
        restore_generator(self._generator, state["generator"])
        self.topic, self.text, self.points = topic, text, given


class Sentences(EnvSpec):
    """Write a sentence on the topic that was asked for, letter by letter, as a reader likes it."""

    id = "rlstudio/Sentences-v0"
    title = "Sentences"
    blurb = (
        "Write a sentence on a topic, letter by letter; a reader judges it. InstructGPT (RLHF) and DPO "
        "in miniature."
    )
    family = "Language"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = (*LETTERS[:SPACE].upper(), mark("SPACE"), mark("FULL STOP"))
    key_bindings: Mapping[str, int] = {letter.upper(): n for n, letter in enumerate(LETTERS[:SPACE])} | {
        "Space": SPACE,
        ".": STOP,
    }
    turn_based = True
    ends_by_length = True
    frame_rate = 8.0
    solved_at = 2.8
    return_unit = "points"
    default_lanes = 64
    Settings = SentencesSettings
    settings: SentencesSettings

    @property
    def observation_space(self) -> Box:
        """A one for the topic, then for every place of the text, newest first, a one for its symbol."""
        return Box(shape=(self.writing().width,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """The next symbol: a letter, the space, or the full stop, which ends the sentence."""
        return Discrete(n=SYMBOLS)

    def writing(self) -> Letters:
        """Its texts, and those of people."""
        return Letters(self.settings.longest)

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` lines to write on."""
        return SentencesWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(SentencesWorld(self.settings, 1, seed))
