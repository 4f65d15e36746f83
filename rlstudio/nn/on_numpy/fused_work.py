"""The arrays that ``FusedMLP`` computes in, made once for every batch size."""

from __future__ import annotations

from copy import copy
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy.layer_norm import Normalised


class Work:
    """Arrays for one batch size B: layers [0] (B, in + 1) and on ([towers,] B, width + 1), and gradients.

    ``cores`` are the views without the constant-1 column, ``turned`` the layers' transposes. What is done
    element by element is done to the whole arrays, constant column and all: contiguous memory is faster.
    """

    def __init__(self, batch: int, inputs: int, architecture: Architecture) -> None:
        hidden, towers = architecture.hidden, len(architecture.towers)
        relu, normal = architecture.activation == "relu", architecture.layer_norm
        lead = (towers,) if towers > 1 else ()
        shapes = [(*lead, batch, width + 1) for width in hidden]
        self.layers: list[Floats] = [np.ones((batch, inputs + 1), np.float32)]
        self.layers += [np.ones(shape, np.float32) for shape in shapes]
        self.cores: list[Floats] = [layer[..., :-1] for layer in self.layers]
        self.turned: list[Floats] = [np.swapaxes(layer, -1, -2) for layer in self.layers]
        self.zeros: list[Floats] = [np.zeros(shape, np.float32) for shape in shapes]
        self.deltas: list[Floats] = [np.zeros(shape, np.float32) for shape in shapes]
        self.delta_cores: list[Floats] = [delta[..., :-1] for delta in self.deltas]
        self.slopes: list[Array] = [np.zeros(shape, np.bool_ if relu else np.float32) for shape in shapes]
        self.normals = [Normalised(core.shape) for core in self.delta_cores] if normal else []
        self.rows = np.arange(batch)

    def first(self, batch: int) -> Self:
        """Arrays for the first rows alone, in the same memory, to look with; of one tower without norms.

        Searches ask about another number of positions each time: to make arrays anew took a tenth of them.
        """
        found = copy(self)
        found.layers = [layer[:batch] for layer in self.layers]
        found.cores = [core[:batch] for core in self.cores]
        found.zeros = [zero[:batch] for zero in self.zeros]
        found.slopes = [slope[:batch] for slope in self.slopes]
        found.rows = self.rows[:batch]
        return found
