"""A feed that recommends: simulated users whose tastes drift, who get bored, and who leave.

The users are made up: there are three moods with two topics each, and a click comes with the logistic
function of taste less boredom. What is seen are recent recommendations and clicks, neither mood nor taste.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.envs.systems.world import SystemWorld, pushed
from rlstudio.envs.world import LaneDisplay

K = 6
"""Topics: news, sport, music, film, science, cooking."""
LIKES: Doubles = np.array([[1, -1, -1, -1, 1, -1], [-1, 1, -1, -1, -1, 1], [-1, -1, 1, 1, -1, -1.0]])
"""What users like in each of three moods: two topics of six."""
MOODS: Doubles = np.array([0.45, 0.3, 0.25])
"""How many users are in each mood at first, and after a change."""
SPREAD = 0.4
"""Standard deviation of a user's own tastes about those of the mood."""
STEEP = 2.5
"""How strongly taste less boredom decides about a click."""
BORED, RECOVERS = 0.5, 0.7
"""What one more of the same takes of the taste, and the share of boredom that is left after a step."""
LEAVES, LEAVES_UNMOVED = 0.0, 0.01
"""Chance that a user leaves after a click, and without one."""
FORGETS = 0.9
"""Share of the counts of clicks and recommendations that is left after a step."""
OPTIMISM = 1.0
"""Of the bandit: how much a topic that was not shown lately is favoured (the best of a grid, a test)."""
REMEMBERED = 36
"""Recommendations that the picture shows."""


class FeedSettings(Hyperparameters):
    """How users change."""

    drift: float = setting(
        0.04, "Drift", "Chance in every step that the user comes into another mood.", ge=0, le=1
    )
    boredom: float = setting(BORED, "Boredom", "What one more of the same takes of the taste.", ge=0, le=5)
    max_steps: int = setting(
        60, "Time limit", "After so many steps an episode is cut off.", ge=1, le=100_000, unit="steps"
    )


class FeedWorld(SystemWorld):
    """One user per lane.

    ``parts``: ``mood`` (B,), ``own`` tastes and ``bored`` (B, 6), ``shown`` and ``clicked`` (B, 6) counts
    that fade, ``past`` (B, 36, 2) for the picture: topic and whether it was clicked; -1: not yet.
    """

    secrets = True

    def __init__(self, settings: FeedSettings, lanes: int, seed: int) -> None:
        self.settings = settings
        parts: dict[str, Array] = {
            name: np.zeros((lanes, K)) for name in ("own", "bored", "shown", "clicked")
        }
        parts["mood"] = np.zeros(lanes, np.int64)
        parts["past"] = np.full((lanes, REMEMBERED, 2), -1, np.int64)
        super().__init__(lanes, settings.max_steps, parts, {"mood": len(LIKES)})
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        for name in ("bored", "shown", "clicked"):
            self.parts[name][lane] = 0.0
        self.parts["mood"][lane] = generator.choice(len(LIKES), p=MOODS)
        self.parts["own"][lane] = SPREAD * generator.standard_normal(K)
        self.parts["past"][lane] = -1

    def tastes(self) -> Doubles:
        """What the users like now (B, 6)."""
        found: Doubles = LIKES[self.parts["mood"]] + self.parts["own"]
        return found

    def chances(self) -> Doubles:
        """The chance of a click on every topic (B, 6)."""
        found: Doubles = 1 / (1 + np.exp(-STEEP * (self.tastes() - self.parts["bored"])))
        return found

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        parts, chance = self.parts, self.drawn_numbers(4)
        lane, action = np.arange(self.lanes), np.asarray(action, np.int64)
        clicked = chance[:, 0] < self.chances()[lane, action]
        other = (chance[:, 3:] >= np.cumsum(MOODS)[:-1]).sum(1)
        here = np.eye(K)[action]
        self.parts = {
            "mood": np.where(chance[:, 2] < self.settings.drift, other, parts["mood"]),
            "own": parts["own"],
            "bored": RECOVERS * parts["bored"] + self.settings.boredom * here,
            "shown": FORGETS * parts["shown"] + here,
            "clicked": FORGETS * parts["clicked"] + here * clicked[:, None],
            "past": pushed(parts["past"], np.stack([action, clicked], axis=1).astype(np.int64)),
        }
        leaves = chance[:, 1] < np.where(clicked, LEAVES, LEAVES_UNMOVED)
        return clicked.astype(np.float32), leaves

    def _observed(self) -> Array:
        # A topic that is always shown comes to a count of 1 / (1 - FORGETS).
        seen = np.concatenate([self.parts["shown"], self.parts["clicked"]], axis=1) * (1 - FORGETS)
        return np.clip(seen, 0, 1).astype(np.float32)

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        past = np.asarray(state["past"])
        if past.size and (past.min() < -1 or past[..., 0].max() >= K or past[..., 1].max() > 1):
            raise Unsound(words("the array {name} must hold topics and clicks", name=repr("past")))
        super()._restore_dynamics(state)

    def frame(self, lane: int = 0) -> Frame:
        """The user's tastes, and what was recommended and clicked lately: (H, W, 3).

        To a person who plays it shows the share of clicks in place of tastes.
        """
        from rlstudio.envs.systems.feed_painter import paint_clicks, paint_feed

        parts = self.parts
        if self.hides:
            return paint_clicks(parts["shown"][lane], parts["clicked"][lane], parts["past"][lane])
        return paint_feed(self.tastes()[lane], parts["bored"][lane], parts["past"][lane])


def bandit(observation: Array) -> Array:
    """The topic (B,) with the highest share of recent clicks, and a bonus for what was not shown lately."""
    shown, clicked = (half / (1 - FORGETS) for half in (observation[:, :K], observation[:, K:]))
    share = (clicked + 0.5) / (shown + 1.0)
    bonus = OPTIMISM * np.sqrt(1 / (shown + 1.0))
    found: Array = (share + bonus).argmax(1)
    return found


class Feed(EnvSpec):
    """Recommend topics to users whose tastes drift and who get bored."""

    id = "rlstudio/Feed-v0"
    title = "Recommending"
    blurb = (
        "Simulated users click, get bored, change their tastes and leave. Find out what this one likes, and "
        "do not repeat yourself."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("NEWS", "SPORT", "MUSIC", "FILM", "SCIENCE", "COOKING")
    key_bindings: Mapping[str, int] = {str(number + 1): number for number in range(K)}
    turn_based = True
    frame_rate = 4.0
    return_unit = "clicks"
    default_lanes = 8
    Settings = FeedSettings
    settings: FeedSettings
    remarks = (
        mark(
            "The users are simulated. Whoever recommends sees clicks and not tastes: the picture shows "
            "tastes while an agent plays, and hides them from a person."
        ),
    )

    @property
    def observation_space(self) -> Box:
        """For each topic how often it was shown lately, then how often clicked; 1: always. Counts fade."""
        return Box(shape=(2 * K,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """The topic of what is recommended next."""
        return Discrete(n=K)

    def chart(self) -> None:
        """No map: two of twelve counts say little."""

    def baselines(self) -> tuple[Baseline, ...]:
        """A bandit that forgets, and the most popular topic."""
        return (
            Baseline(
                mark("Bandit"),
                mark("The highest share of recent clicks, with a bonus for what was not shown lately."),
                bandit,
            ),
            Baseline(
                mark("Most popular"),
                mark("Always the topic that most users like best."),
                lambda observation: np.full(len(observation), 0),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` users to train with."""
        return FeedWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(FeedWorld(self.settings, 1, seed))
