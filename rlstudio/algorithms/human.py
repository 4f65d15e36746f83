"""A person at the keyboard, to compare agents with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import UserError
from rlstudio.core.events import Event
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, words


class HumanConfig(Hyperparameters):
    """A person has no settings."""


class HumanPolicy(Policy):
    """Placeholder for the person: it has no Insight, and its actions are never carried out."""

    def __init__(self, spec: EnvSpec) -> None:
        space = spec.action_space
        self.idle: Array = np.asarray(spec.idle_action or 0)
        if isinstance(space, Box):
            self.idle = np.clip(0.0, *space.bounds()).astype(np.float32)

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """B actions that do nothing; no Insight, as a person's is unknown."""
        return Decision(np.broadcast_to(self.idle, (len(observation), *self.idle.shape)).copy(), Insight())

    def state(self) -> State:
        """Nothing."""
        return {}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Does nothing."""


class Human(Algorithm):
    """Played by a person in the window; cannot be trained."""

    id = "human"
    title = "Human"
    blurb = "You play, by the keys of your keyboard. Your returns are drawn as an agent's are."
    family = "baseline"
    paper = mark("The players whom the games were made for")
    Config = HumanConfig
    acts_by = "person"
    obeys_masks = True
    policy: HumanPolicy

    def __init__(self, spec: EnvSpec, config: HumanConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.policy = self.make_policy(spec, config, device=device, seed=seed)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """A person needs key bindings."""
        if not spec.key_bindings:
            return mark("No keys are known by which a person could play it.")
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: HumanConfig, *, device: str, seed: int) -> HumanPolicy:
        """A policy that does nothing."""
        return HumanPolicy(spec)

    def learn(self, world: World) -> Iterator[Event]:
        """Raises UserError: a person cannot be trained, only play in the window."""
        raise UserError(words("{id} learns by no rule: a person plays in the window.", id=self.id))

    def state(self) -> State:
        """Nothing."""
        return {}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Does nothing."""
