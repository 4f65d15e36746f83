"""The network and the policy of on-policy actor-critics: probabilities or Gaussians beside a state value."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.env import EnvSpec, Mirror
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.actors import ActionScale, GaussianActor
from rlstudio.nn.acting.policies import Categorical
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Activation, Architecture, Body, Optimiser, usual_body
from rlstudio.nn.normalising.network import Normalising, can_normalise
from rlstudio.nn.normalising.pixels import Pixels

ActorCritic = Categorical | GaussianActor
"""Outputs: what the policy's ``distribution`` reads, and last one value."""


def build_actor_critic(
    spec: EnvSpec,
    *,
    hidden: tuple[int, ...],
    activation: Activation,
    layer_norm: bool = False,
    separate_towers: bool,
    frame_difference: bool = False,
    initial_deviation: float = 1.0,
    normalise_observations: bool = False,
    normalise_rewards: bool = False,
    mirror: Mirror | None = None,
    optimiser: Optimiser = "adam",
    adam_epsilon: float = 1e-5,
    device: str,
    seed: int,
    one_vector: bool = False,
) -> ActorCritic:
    """Fresh: a softmax over A actions, or a Gaussian over D numbers whose deviations ignore the state.

    Stacks of frames always share their layers; of observations with several parts the layers that see the
    parts are shared. Numbered states are not normalised, nor are pictures that are parts. mirror: frames are
    normalised together with their reflections. Orthogonal weights, 0.01 for the policy: undecided at first.
    """
    actions, space = spec.action_space, spec.observation_space
    image = isinstance(space, Box) and space.is_image
    width = actions.n if isinstance(actions, Discrete) else int(np.prod(actions.shape))
    heads: tuple[tuple[str, int], ...] = (("policy", width), ("value", 1))
    gains: tuple[float, ...] = (0.01, 1.0)
    free: tuple[str, ...] = ()
    if isinstance(actions, Box):
        heads, gains, free = (("log_deviation", width), *heads), (1.0, *gains), ("log_deviation",)
    sees = normalise_observations and (image or can_normalise(space))
    body: Body = "difference_mlp" if frame_difference and image else usual_body(space)
    inputs, pixels = space, None
    if sees and image and isinstance(space, Box):
        pixels = Pixels(frame_difference, mirror)
        inputs = pixels.space(space)
        body = "mlp" if frame_difference else "nature_cnn"
    architecture = Architecture(
        inputs=inputs,
        heads=heads,
        hidden=hidden,
        activation="relu" if image else activation,
        initialisation="orthogonal",
        head_gains=gains,
        separate_towers=separate_towers and not image,
        body=body,
        adam_epsilon=adam_epsilon,
        free=free,
        optimiser=optimiser,
        layer_norm=layer_norm,
    )
    fresh = np.random.default_rng([seed, 0])
    network = build_network(architecture, device=device, generator=fresh, one_vector=one_vector)
    acting = np.random.default_rng([seed, 2])
    if isinstance(actions, Box):
        state = network.state()
        state["log_deviation.0.bias"] = np.full(width, math.log(initial_deviation), np.float32)
        network.restore(state)
    if sees or normalise_rewards:
        network = Normalising(network, sees=sees, pixels=pixels)
    if isinstance(actions, Discrete):
        return Categorical(network, actions.n, acting)
    return GaussianActor(network, ActionScale(actions), acting)
