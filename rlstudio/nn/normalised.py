"""Networks that normalise what they see, for those who learn with one or do without."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from rlstudio.nn.memory.ring import Batch
from rlstudio.nn.network import Network
from rlstudio.nn.normalising import Normalising, RunningMoments, can_normalise
from rlstudio.nn.pixels import Pixels


def normalised(
    network: Network, *, observations: bool, values: bool = False, pixels: Pixels | None = None
) -> Network:
    """The network behind running normalisation of its observations, where these hold quantities.

    values: its last output is a value, which is to be told in full where rewards are scaled. Without either
    the network itself. pixels: observations are frames, of which the network takes these inputs.
    """
    sees = observations and can_normalise(network.architecture.inputs)
    return Normalising(network, sees=sees, pixels=pixels) if sees or values else network


def within(network: Network) -> tuple[Normalising | None, Network]:
    """What normalises, or None, and the network that learns from what is seen."""
    return (network, network.network) if isinstance(network, Normalising) else (None, network)


def seen_batch(batch: Batch, normalising: Normalising) -> Batch:
    """The same transitions as the network within sees them, by the moments as they are now."""
    batch.observation = normalising.seen(batch.observation)
    batch.next_observation = normalising.seen(batch.next_observation)
    return batch


def joined(parts: Sequence[RunningMoments]) -> RunningMoments:
    """The moments of all that these were given (Chan, Golub and LeVeque 1979); of one: it itself."""
    return reduce(_two, parts)


def _two(first: RunningMoments, second: RunningMoments) -> RunningMoments:
    both = RunningMoments(first.mean.shape)
    total = first.count + second.count
    shift = second.mean - first.mean
    squares = first.variance * first.count + second.variance * second.count
    both.mean = first.mean + shift * (second.count / total)
    both.variance = (squares + shift * shift * (first.count * second.count / total)) / total
    both.count = total
    return both
