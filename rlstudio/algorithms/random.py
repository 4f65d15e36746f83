"""Acting at random: a baseline for every learner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import (
    Array,
    Bools,
    Floats,
    State,
    checked,
    generator_state,
    present,
    restore_generator,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import mark
from rlstudio.nn.acting.masks import legal_action


class RandomConfig(Hyperparameters):
    """Random has no settings."""


class RandomPolicy(Policy):
    """Uniform actions: among n, or between the bounds of every dimension.

    It also acts at random without exploration, with a generator of its own that is not part of the run.
    """

    draws = True

    def __init__(self, space: Space, seed: int) -> None:
        self.generator = np.random.default_rng([seed, 2])
        self._watched = np.random.default_rng([seed, 3])
        if isinstance(space, Discrete):
            self.probability_A: Floats | None = np.full(space.n, 1 / space.n, np.float32)
        else:
            self.probability_A = None
            self.low_D, self.high_D = space.bounds()

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions for any B observations: integers (B,) or floats (B, D)."""
        generator = self.generator if explore else self._watched
        lanes = len(observation)
        if self.probability_A is None:
            shape = (lanes, *self.low_D.shape)
            return Decision(
                generator.uniform(self.low_D, self.high_D, shape).astype(np.float32), Insight(), None
            )
        if legal is not None:
            share_B1 = np.float32(1) / legal.sum(1, keepdims=True, dtype=np.float32)
            insight = Insight(action_probabilities=legal * share_B1, legal=legal)
            return Decision(legal_action(generator.random(lanes), legal), insight, np.log(share_B1[:, 0]))
        actions = len(self.probability_A)
        insight = Insight(action_probabilities=np.broadcast_to(self.probability_A, (lanes, actions)))
        return Decision(
            generator.integers(0, actions, lanes), insight, np.full(lanes, -np.log(actions), np.float32)
        )

    def state(self) -> State:
        """The ``probability`` (A,) of each action, or the bounds ``low`` and ``high`` (D,)."""
        if self.probability_A is not None:
            return {"probability": self.probability_A.copy()}
        return {"low": self.low_D.copy(), "high": self.high_D.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Check the number of actions in ``state()``; nothing else is restored."""
        if self.probability_A is not None:
            checked(state, "probability", self.probability_A.shape)
        else:
            checked(state, "low", self.low_D.shape)
            checked(state, "high", self.high_D.shape)


class Random(Algorithm):
    """Acts at random and learns nothing: a baseline for all others."""

    id = "random"
    title = "Random"
    blurb = "Acts by chance and learns nothing. Put it beside a learner to see what learning is worth."
    family = "baseline"
    acts_by = "rule"
    paper = mark("The oldest policy there is")
    Config = RandomConfig
    shows = frozenset({"action_probabilities"})
    obeys_masks = True
    policy: RandomPolicy

    def __init__(self, spec: EnvSpec, config: RandomConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs discrete actions, or bounds."""
        space = spec.action_space
        if isinstance(space, Box) and not all(np.isfinite(bound).all() for bound in space.bounds()):
            return mark("Nothing can be drawn evenly from actions that have no bounds.")
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: RandomConfig, *, device: str, seed: int) -> RandomPolicy:
        """The uniform policy."""
        return RandomPolicy(spec.action_space, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Yields Stepped and EpisodeEnded; there is nothing to update."""
        while True:
            #: Observe the state S, and ignore it
            observation = world.observe()
            #: Draw the action A evenly among all legal actions
            decision = self.policy.decide(observation, explore=True, legal=world.legal())
            #: Take action A; learn nothing from R and S'
            transition = world.step(decision.action)
            yield Stepped(transition, decision)
            yield from transition.episodes

    def state(self) -> State:
        """The policy and its generator."""
        return {**self.policy.state(), "generator": generator_state(self.policy.generator)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        generator = present(state, "generator")
        self.policy.restore(state)
        restore_generator(self.policy.generator, generator)
