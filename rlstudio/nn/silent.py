"""Which rectifiers of a network let nothing through."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.nn.layers import described
from rlstudio.nn.network import Network

FEWEST, MOST = 16, 64
"""Inputs of which that is said at least, and for which the layers are asked again at most."""


def silent_share(network: Network, observation: Array | None) -> float | None:
    """Share of hidden rectifiers that are 0 for every one of the first ``MOST`` of these observations.

    Of a convolution a filter counts as one, silent if it is so at every place. None where it is not known:
    other activations, nothing learned yet, or fewer than ``FEWEST`` inputs. It costs one pass.
    """
    hidden = [layer for layer in described("", network.architecture).layers if layer.activation == "relu"]
    if observation is None or len(observation) < FEWEST or not hidden:
        return None
    said = network.activations(observation[:MOST])
    alive = []
    for layer in hidden:
        through = said[layer.name] > 0
        alive.append(through.reshape(len(through), layer.units, -1).any((0, 2)))
    return 1.0 - float(np.concatenate(alive).mean())
