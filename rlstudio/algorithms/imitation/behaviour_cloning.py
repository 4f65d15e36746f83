"""Behaviour cloning: learn from demonstrations what somebody did in each state (Pomerleau 1989)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import numpy as np

from rlstudio.algorithms.imitation.imitator import Imitator
from rlstudio.algorithms.imitation.labels import Labels
from rlstudio.algorithms.imitation.settings import ImitationConfig
from rlstudio.algorithms.imitation.taught_settings import TaughtConfig
from rlstudio.algorithms.imitation.working import (
    AGREEMENT,
    DERIVATION,
    HELD_OUT_AGREEMENT,
    HELD_OUT_LOSS,
    LABELS,
    LOSS,
)
from rlstudio.algorithms.policy_gradient.on_policy import GRADIENT_NORM, LEARNING_RATE
from rlstudio.core.algorithm import Metric, TaughtBy
from rlstudio.core.arrays import Array, State, prefixed, under
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.env import World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import redefault, setting


class BehaviourCloningConfig(ImitationConfig):
    """Everything that can be set about behaviour cloning."""

    demonstrations: str = redefault(TaughtConfig, "demonstrations", "")
    demonstrated_episodes: int = redefault(TaughtConfig, "demonstrated_episodes", 5)
    updates_per_step: int = setting(
        1, "Updates per step",
        "So many minibatches are learned with every step that it plays. Nothing is learned from these steps: "
        "they show how far it has come.", ge=1, le=1000, log=True, unit="updates", live=True,
    )  # fmt: skip


class BehaviourCloning(Imitator):
    """Supervised learning of π(a|s) from demonstrated pairs; rewards are not looked at."""

    id = "behaviour_cloning"
    title = "Behaviour cloning"
    blurb = (
        "Learns from a few demonstrations to do in each state what the expert did there. It never hears of "
        "a reward, and knows nothing of states that the expert never came to."
    )
    paper = "Pomerleau 1989, ALVINN: an autonomous land vehicle in a neural network"
    Config = BehaviourCloningConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        LOSS,
        HELD_OUT_LOSS,
        AGREEMENT,
        HELD_OUT_AGREEMENT,
        LABELS,
        GRADIENT_NORM,
        LEARNING_RATE,
    )
    derivation = DERIVATION
    without_rewards = "always"
    taught_by: ClassVar[TaughtBy] = "demonstrations"
    config: BehaviourCloningConfig

    def learn(self, world: World) -> Iterator[Event]:
        """Minibatches of the demonstrations, and beside them play; yields Stepped, EpisodeEnded, Updated."""
        config, policy, network = self.config, self.policy, self.learner
        if not self.labels.count:
            #: D ← pairs (s, a*) of the demonstrations, as many as it may take; hold out every tenth
            self._take_in()
        while True:
            while self.owed == 0:
                #: Play a step of π_θ, to see how far it has come: nothing is learned from that
                observation = world.observe()
                if self.normalising is not None:
                    self.normalising.add(observation)
                decision = policy.decide(observation, explore=True, legal=world.legal())
                transition = world.step(decision.action)
                self.steps += world.lanes
                self.owed = config.updates_per_step
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                #: Draw a minibatch of pairs (s, a*) from D
                batch = self.labels.sample(config.batch_size, self.generator)
                #: L(θ) = mean of -ln π_θ(a*|s), or of ‖π_θ(s) - a*‖² where actions are numbers
                output_BK, loss_B, gradient_BK = self.loss(network.forward(self.seen(batch)), batch)
                #: θ ← θ - α ∇_θ L(θ), by Adam
                norm = network.descend(gradient_BK, self.learning_rate, config.max_grad_norm)
                self.owed -= 1
                yield Updated(*self.told(batch, output_BK, loss_B, norm))

    def _take_in(self) -> None:
        """Make labels of the demonstrations. Raises ValueError where nobody gave it any."""
        shown = self.demonstrations
        if shown is None:
            raise ValueError("behaviour cloning needs demonstrations before it learns")
        few = np.linspace(0, shown.steps - 1, min(shown.steps, self.room)).astype(np.int64)
        legal = None if shown.legal is None else shown.legal[few]
        self.labels.add(shown.observation[few], shown.action[few], legal)

    def state(self) -> State:
        """What is learned, and the demonstrations, so that a file of a run needs no other one."""
        state = super().state()
        if self.demonstrations is not None:
            state |= prefixed("demonstrations", self.demonstrations.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        shown = under("demonstrations", state)
        if shown:
            spec = self.spec
            self.demonstrations = Demonstrations.of(shown, spec.observation_space, spec.action_space)
            self.labels = Labels(spec)
