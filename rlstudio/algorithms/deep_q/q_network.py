"""The network of the DQN family: so many numbers for each action."""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.deep_q.settings import DeepQConfig
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, Network, usual_body
from rlstudio.nn.normalising.network import behind_normalisation
from rlstudio.nn.normalising.pixels import Pixels


def q_network(
    kind: type[Algorithm], spec: EnvSpec, config: DeepQConfig, *, device: str, seed: int, points: int = 1
) -> Network:
    """A fresh network with ``points`` numbers for each action, dueling and noisy if the settings say so.

    The streams of a dueling network share the convolutions, and where observations have several parts the
    layer that sees the numbers beside them; else no fully connected layer. It may stand behind running
    normalisation of observations, of frames pixel by pixel.
    """
    actions, space = spec.action_space, spec.observation_space
    if not isinstance(actions, Discrete):
        raise ValueError(kind.misfit(spec))
    body, inputs, pixels = usual_body(space), space, None
    image = isinstance(space, Box) and space.is_image
    if config.normalise_observations and isinstance(space, Box) and image:
        pixels = Pixels(difference=False)
        inputs = pixels.space(space)
    streams = (("value", points), ("advantage", actions.n * points))
    architecture = Architecture(
        inputs=inputs,
        heads=streams if config.dueling else (("q", actions.n * points),),
        hidden=config.hidden,
        separate_towers=config.dueling,
        body=body,
        adam_epsilon=config.adam_epsilon,
        noisy=config.noise_initial if config.noisy else None,
        activation="relu" if image else config.activation,
        layer_norm=config.layer_norm,
        points=points,
    )
    network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
    if config.dueling:
        network = Dueling(network, actions.n, points)
    return behind_normalisation(network, observations=config.normalise_observations, pixels=pixels)
