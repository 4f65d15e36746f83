"""Base of cloning and DAgger: the network that imitates, its labels, its counts and its state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.imitation.labels import Batch, Labels
from rlstudio.algorithms.imitation.objective import agrees, choice_loss, number_loss
from rlstudio.core.algorithm import Algorithm, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Floats,
    State,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.actors import ActionScale, DeterministicActor
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import Categorical
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, usual_body
from rlstudio.nn.normalising.network import behind_normalisation, unwrapped
from rlstudio.nn.schedules import annealed

HELD_OUT = ("held_out_loss", "held_out_agreement")
HELD_OUT_AFTER = 10
"""After so many updates it is looked how well the labels that are held out are known."""


class Imitator(Algorithm):
    """A network that learns to do what somebody else did; where labels come from, its subclasses say."""

    family = "imitation"
    shows = frozenset({"action_probabilities", "action_distribution"})
    obeys_masks = True
    added = ("held_out_known",)
    policy: Categorical | DeterministicActor

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        policy = self.make_policy(spec, config, device=device, seed=seed)
        assert isinstance(policy, Categorical | DeterministicActor)
        self.policy = policy
        self.normalising, self.learner = unwrapped(policy.network)
        self.generator = np.random.default_rng([seed, 1])
        self.labels = Labels(spec)
        self.steps = self.updates = 0
        self.owed = 0
        # Mean loss and agreement (%) on labels that are held out, as soon as there were any.
        self.held_out: dict[str, float] = {}

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Actions that are numbers need bounds."""
        space = spec.action_space
        if isinstance(space, Box) and not all(np.isfinite(bound).all() for bound in space.bounds()):
            return words(
                "{algorithm} needs to know the lowest and the highest action, and here there is none.",
                algorithm=said_within(cls.title),
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: Any, *, device: str, seed: int) -> Policy:
        """A softmax over A actions, or one action between the bounds, without noise."""
        space = spec.action_space
        width = space.n if isinstance(space, Discrete) else int(np.prod(space.shape))
        architecture = Architecture(
            inputs=spec.observation_space,
            heads=(("policy", width),),
            hidden=config.hidden,
            activation=config.activation,
            body=usual_body(spec.observation_space),
            layer_norm=config.layer_norm,
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        network = behind_normalisation(network, observations=config.normalise_observations)
        acting = np.random.default_rng([seed, 2])
        if isinstance(space, Discrete):
            return Categorical(network, space.n, acting)
        return DeterministicActor(network, ActionScale(space), acting, 0.0)

    @property
    def room(self) -> int:
        """How many more labels it may take."""
        most = self.config.labels
        return 1 << 62 if most is None else max(0, most - self.labels.count)

    @property
    def learning_rate(self) -> float:
        """The rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def seen(self, batch: Batch) -> Array:
        """The states of labels as the network within sees them."""
        return batch.observation if self.normalising is None else self.normalising.seen(batch.observation)

    def loss(self, output_BK: Floats, batch: Batch) -> tuple[Floats, Floats, Floats]:
        """The outputs with illegal actions masked, each label's loss, the gradient of its mean."""
        if batch.action.ndim > 1:
            return output_BK, *number_loss(output_BK, batch.action)
        logit_BA = legal_logits(output_BK, batch.legal)
        return logit_BA, *choice_loss(logit_BA, batch.action)

    def told(
        self, batch: Batch, output_BK: Floats, loss_B: Floats, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update, which this counts."""
        if self.updates % HELD_OUT_AFTER == 0 or not self.held_out:
            self.held_out = self._known(self.labels.held_out())
        self.updates += 1
        same_B = agrees(output_BK, batch.action)
        metrics = {
            "loss": float(loss_B.mean()),
            "agreement": 100 * float(same_B.mean()),
            "labels": float(self.labels.count),
            "gradient_norm": norm,
            "learning_rate": self.learning_rate,
            **self.held_out,
        }
        return metrics, {"batch": batch, "output": output_BK, "loss": loss_B, "agrees": same_B}

    def _known(self, batch: Batch) -> dict[str, float]:
        """Mean loss and agreement (%) on these labels; nothing of none."""
        if not len(batch):
            return {}
        output_BK, loss_B, _ = self.loss(self.learner(self.seen(batch)), batch)
        agreement = 100 * float(agrees(output_BK, batch.action).mean())
        return dict(zip(HELD_OUT, (float(loss_B.mean()), agreement), strict=True))

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The loss of the same labels after the step."""
        batch = evidence["batch"]
        return {"loss": self.loss(self.learner(self.seen(batch)), batch)[1]}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The one that imitates."""
        return {"": self.learner}

    def state(self) -> State:
        """Network, optimiser, generators and counts; where labels come from, subclasses say."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.policy.network.optimiser_state())
        state["acting_generator"] = generator_state(self.policy.generator)
        state["generator"] = generator_state(self.generator)
        state["counts"] = np.array([self.steps, self.updates, self.owed])
        return state | figures.kept("held_out", self.held_out, HELD_OUT)

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.policy.network.restore_optimiser(under("optimiser", state))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        restore_generator(self.generator, present(state, "generator"))
        self.steps, self.updates, self.owed = whole(state, "counts", (3,)).tolist()
        self.held_out = figures.found("held_out", state, HELD_OUT)
