"""MuZero's networks: what a position is to it, what an action makes of that, and what it says of it."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from rlstudio.algorithms.muzero.settings import MuZeroConfig
from rlstudio.algorithms.muzero.values import Support
from rlstudio.core.arrays import Array, Floats, Ints, State, prefixed, under
from rlstudio.core.env import EnvSpec
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import mark
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, Network
from rlstudio.nn.normalising.network import behind_normalisation, unwrapped

LEAST_SPAN = np.float32(1e-5)


class Model:
    """Representation h, dynamics g and prediction f, fully connected; with consistency two more.

    h: observation to state (D,). g: state and action, one of A, to the change of the state and N logits of
    the reward. f: state to A logits of the policy and N logits of the value. A state's numbers lie between 0
    and 1 (appendix G of the paper). ``projection`` and ``guess`` are EfficientZero's: what states are
    compared in.
    """

    def __init__(self, spec: EnvSpec, config: MuZeroConfig, *, device: str, seed: int) -> None:
        if not isinstance(spec.action_space, Discrete):
            raise ValueError("the actions are no list to choose from")
        self.actions, self.width = spec.action_space.n, config.latent
        self.support = Support(config.atoms, config.largest_value)
        generator = np.random.default_rng([seed, 0])

        def built(inputs: Space, *heads: tuple[str, int]) -> Network:
            architecture = Architecture(
                inputs=inputs,
                heads=heads,
                hidden=config.hidden,
                activation=config.activation,
                initialisation="orthogonal",
                head_gains=tuple(1.0 if name in ("state", "features") else 0.01 for name, _ in heads),
                layer_norm=config.layer_norm,
            )
            return build_network(architecture, device=device, generator=generator)

        width, atoms = config.latent, config.atoms
        state, pair = Box(shape=(width,)), Box(shape=(width + self.actions,))
        self.representation = behind_normalisation(
            built(spec.observation_space, ("state", width)), observations=config.normalise_observations
        )
        self.dynamics = built(pair, ("state", width), ("reward", atoms))
        self.prediction = built(state, ("policy", self.actions), ("value", atoms))
        self.networks: dict[str, Network] = {
            mark("representation"): self.representation,
            mark("dynamics"): self.dynamics,
            mark("prediction"): self.prediction,
        }
        if config.consistency > 0:
            self.networks[mark("projection")] = built(state, ("features", width))
            self.networks[mark("guess")] = built(state, ("features", width))
        self.normalising, self.encoder = unwrapped(self.representation)

    def encode(self, observation: Array) -> Floats:
        """s⁰ = h(o), (B, D)."""
        return between(self.representation(observation))

    def imagine(self, state_BD: Floats, action_B: Ints) -> tuple[Floats, Floats]:
        """r, s' = g(s, a): rewards (B,) and states (B, D)."""
        output = self.dynamics(self.pairs(state_BD, action_B))
        return self.support.mean(output[:, self.width :]), between(state_BD + output[:, : self.width])

    def judge(self, state_BD: Floats) -> tuple[Floats, Floats]:
        """p, v = f(s): logits (B, A) and values (B,)."""
        output = self.prediction(state_BD)
        return output[:, : self.actions], self.support.mean(output[:, self.actions :])

    def pairs(self, state_BD: Floats, action_B: Ints) -> Floats:
        """States and actions side by side, as g takes them (B, D + A)."""
        joined: Floats = np.zeros((len(state_BD), self.width + self.actions), np.float32)
        joined[:, : self.width] = state_BD
        joined[np.arange(len(state_BD)), self.width + action_B] = 1
        return joined

    def state(self) -> State:
        """The parameters of all networks."""
        found: State = {}
        for name, network in self.networks.items():
            found |= prefixed(name, network.state())
        return found

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over parameters."""
        for name, network in self.networks.items():
            network.restore(under(name, state))

    def optimiser_state(self) -> State:
        """Those of all networks."""
        found: State = {}
        for name, network in self.networks.items():
            found |= prefixed(name, network.optimiser_state())
        return found

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        for name, network in self.networks.items():
            network.restore_optimiser(under(name, state))


def between(raw_BD: Floats) -> Floats:
    """(x - min) / (max - min) of each row: states between 0 and 1."""
    low_B1 = raw_BD.min(1, keepdims=True)
    span_B1 = np.maximum(raw_BD.max(1, keepdims=True) - low_B1, LEAST_SPAN)
    state_BD: Floats = (raw_BD - low_B1) / span_B1
    return state_BD


def between_back(raw_BD: Floats, gradient_BD: Floats) -> Floats:
    """The gradient with respect to x of that with respect to ``between``."""
    rows = np.arange(len(raw_BD))
    least, most = raw_BD.argmin(1), raw_BD.argmax(1)
    low_B = raw_BD[rows, least]
    span_B = np.maximum(raw_BD[rows, most] - low_B, LEAST_SPAN)
    at_BD = (raw_BD - low_B[:, None]) / span_B[:, None]
    back: Floats = gradient_BD / span_B[:, None]
    total_B = back.sum(1)
    pull_B = (back * at_BD).sum(1)
    back[rows, most] -= pull_B
    back[rows, least] -= total_B - pull_B
    return back


def length(gradients: Mapping[str, float]) -> float:
    """The length of several gradients together."""
    return math.sqrt(sum(norm * norm for norm in gradients.values()))
