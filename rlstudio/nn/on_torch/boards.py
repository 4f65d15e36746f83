"""The layers that see a board: residual convolutions, and heads that are convolutions themselves."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from rlstudio.nn.boards import SIZE, board_of, cell_heads
from rlstudio.nn.network import Architecture


class BoardLayers(nn.Module):
    """Convolutions of 3x3 that keep a board's rows and columns, all with ReLU; heads of 1x1 behind them."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        board, _ = board_of(architecture)
        self.planes = board.planes
        self.conv = nn.Sequential()
        for number in range(1 + 2 * board.blocks):
            seen = board.filters if number else board.planes
            self.conv.append(nn.Conv2d(seen, board.filters, SIZE, padding=SIZE // 2)).append(nn.ReLU())
        self.heads = nn.ModuleDict(
            {
                head: nn.Sequential(nn.Conv2d(board.filters, each, 1))
                for head, each in cell_heads(architecture).items()
            }
        )

    def forward(self, observation: Tensor) -> Tensor:
        """All filters at all cells (B, filters, rows, columns) of observations (B, planes, rows, columns)."""
        first, first_relu, *blocks = self.conv
        seen: Tensor = first_relu(first(observation[:, : self.planes]))
        for number in range(0, len(blocks), 4):
            conv, relu, second, last_relu = blocks[number : number + 4]
            seen = last_relu(seen + second(relu(conv(seen))))
        return seen

    def at_cells(self, filters: Tensor) -> list[Tensor]:
        """Outputs (B, cells * outputs of each) of the heads at the cells, cell by cell, in float32."""
        return [head(filters.float()).permute(0, 2, 3, 1).flatten(1) for head in self.heads.values()]

    def features(self, filters: Tensor) -> Tensor:
        """What other heads see, float32: the mean and the maximum of each filter, or all that there is."""
        if not len(self.heads):
            return filters.float().flatten(1)
        seen = filters.float().flatten(2)
        return torch.cat([seen.mean(2), seen.amax(2)], 1)

    def named_layers(self) -> list[tuple[str, nn.Module]]:
        """All convolutions by the names that their parameters have in files."""
        return [("conv", self.conv), *self.heads.items()]
