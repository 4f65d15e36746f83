"""The networks that a search asks."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Activation, Architecture, Network, Widths, usual_body


class NetworkSettings(Protocol):
    """What it is made of, see ``AlphaZeroConfig``."""

    @property
    def hidden(self) -> Widths:
        """Widths of the fully connected layers."""

    @property
    def activation(self) -> Activation:
        """What stands between them."""

    @property
    def layer_norm(self) -> bool:
        """Whether each is normalised."""


def judging_network(
    spec: EnvSpec,
    heads: dict[str, int],
    config: NetworkSettings,
    *,
    device: str,
    generator: np.random.Generator,
) -> Network:
    """A fresh network of positions with these heads and their outputs; it has almost no opinion yet."""
    architecture = Architecture(
        inputs=spec.observation_space,
        heads=tuple(heads.items()),
        hidden=config.hidden,
        activation=config.activation,
        initialisation="orthogonal",
        head_gains=(0.01,) * len(heads),
        body=usual_body(spec.observation_space),
        layer_norm=config.layer_norm,
    )
    return build_network(architecture, device=device, generator=generator)
