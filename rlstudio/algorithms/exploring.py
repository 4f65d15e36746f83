"""How DDPG, TD3 and SAC explore: noise that drifts, and an actor that explores only by noise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np

from rlstudio.algorithms.continuous.off_policy import OffPolicyActorCritic, OffPolicyConfig
from rlstudio.core.arrays import Array, Floats, State, checked
from rlstudio.core.env import EnvSpec
from rlstudio.core.events import Transition
from rlstudio.core.hyperparameters import ABOVE_ZERO, setting
from rlstudio.core.spaces import Box
from rlstudio.nn.acting.actors import ActionScale, DeterministicActor
from rlstudio.nn.acting.noise import OrnsteinUhlenbeck
from rlstudio.nn.network import Network


class DriftingActorCritic(OffPolicyActorCritic):
    """Actor-critic with drifting noise on its actions, independent in each lane."""

    def __init__(self, spec: EnvSpec, config: OffPolicyConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.process: OrnsteinUhlenbeck | None = None

    def drift(self, lanes: int, deviation: float) -> Floats | None:
        """The noise (lanes, D) of the next decision; None without noise, if the deviation is 0."""
        if deviation == 0:
            self.process = None
            return None
        if self.process is None:
            self.process = OrnsteinUhlenbeck(lanes, self.scale.width)
        return self.process.step(self.generator, deviation)

    def restart_noise(self, transition: Transition) -> None:
        """Restart the noise in the lanes whose episode is over."""
        if self.process is not None:
            self.process.restart(transition.terminated | transition.truncated)

    def state(self) -> State:
        """Networks, optimisers, memory, generators, counters, and the noise."""
        state = super().state()
        if self.process is not None:
            state["noise"] = self.process.noise.copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.process = None
        if "noise" in state:
            self.process = OrnsteinUhlenbeck(self.world_lanes, self.scale.width)
            self.process.noise = checked(state, "noise", self.process.noise.shape).copy()


class ExploringConfig(OffPolicyConfig):
    """Settings of the noise of a deterministic actor."""

    noise: Literal["gaussian", "ornstein-uhlenbeck"] = setting(
        "gaussian",
        "Noise",
        "What is added to actions to try them out: gaussian is new at every step; ornstein-uhlenbeck drifts, "
        "so that it pushes one way for a while (Lillicrap et al. 2016).",
        live=True,
        group="Exploration",
        only_if={"noise_deviation": ABOVE_ZERO},
    )
    noise_deviation: float = setting(
        0.1,
        "Noise σ",
        "How large the noise is, where actions reach from -1 to 1.",
        ge=0,
        le=2,
        live=True,
        group="Exploration",
    )


class ExploringActorCritic(DriftingActorCritic):
    """Base of DDPG and TD3: the actor and its noise; the learning rules are in ``learn``."""

    policy: DeterministicActor
    target_actor: Network
    config: ExploringConfig

    @classmethod
    def make_policy(
        cls, spec: EnvSpec, config: ExploringConfig, *, device: str, seed: int
    ) -> DeterministicActor:
        """A fresh actor with D outputs, to be squashed by tanh."""
        network = cls.actor_network(spec, ("action",), config, device, seed)
        assert isinstance(spec.action_space, Box)
        scale, generator = ActionScale(spec.action_space), np.random.default_rng([seed, 2])
        critic = cls.carried_critic(spec, config, device, seed)
        return DeterministicActor(network, scale, generator, spread(config), critic)

    @classmethod
    def _fresh_policy(cls, spec: EnvSpec, config: Any, device: str, seed: int) -> DeterministicActor:
        return cls.make_policy(spec, config, device=device, seed=seed)

    def prepare_noise(self, lanes: int) -> None:
        """Set the noise of the policy's next decision; drifting noise advances."""
        config, policy = self.config, self.policy
        policy.random = self.steps < config.learning_starts
        policy.deviation = spread(config)
        policy.noise = self.drift(lanes, 0.0 if config.noise == "gaussian" else config.noise_deviation)


def spread(config: ExploringConfig) -> float:
    """Standard deviation of one step's noise in the long run."""
    if config.noise == "gaussian":
        return config.noise_deviation
    return OrnsteinUhlenbeck.stationary_deviation(config.noise_deviation)
