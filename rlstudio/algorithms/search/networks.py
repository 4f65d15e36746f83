"""The networks that a search asks."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.worlds.game import Game
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Activation, Architecture, BoardBody, Network, Widths, usual_body


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
    board: BoardBody | None = None,
) -> Network:
    """A fresh network of positions with these heads and their outputs; it has almost no opinion yet.

    board: the convolutions that it has.
    """
    architecture = Architecture(
        inputs=spec.observation_space,
        heads=tuple(heads.items()),
        hidden=config.hidden,
        activation=config.activation,
        initialisation="orthogonal",
        head_gains=(0.01,) * len(heads),
        body=usual_body(spec.observation_space) if board is None else "board",
        layer_norm=config.layer_norm,
        board=board,
    )
    return build_network(architecture, device=device, generator=generator)


def convolutional_heads(game: Game, filters: int, blocks: int) -> tuple[dict[str, int], BoardBody]:
    """Heads of A logits and of a value, and the convolutions below them.

    Where actions are counted by cells, their logits are made by convolutions as well, and those of actions
    that have no cell, such as to pass, beside the value.
    """
    at_cells = game.cell_actions * game.rows * game.columns
    others = game.actions - at_cells
    if not at_cells:
        return {"policy": game.actions, "value": 1}, BoardBody(game.board_planes, filters, blocks)
    heads = {"policy": at_cells, **({"pass": others} if others else {}), "value": 1}
    return heads, BoardBody(game.board_planes, filters, blocks, ("policy",))
