"""Target networks: a slow copy that bootstrapped targets come from."""

from __future__ import annotations

from typing import Generic, TypeVar

from rlstudio.nn.network import Network

N = TypeVar("N", bound=Network)


class Target(Generic[N]):
    """A twin of ``online`` that follows it: at once every ``interval`` calls, or a little each time.

    rate 1 is the hard copy of Mnih et al. 2015; below 1 it is Polyak averaging (Lillicrap et al. 2016),
    target += rate * (online - target).
    """

    def __init__(self, online: N) -> None:
        self.online = online
        self.network: N = online.twin()

    def update(self, rate: float = 1.0) -> None:
        """Move towards the online network."""
        self.network.follow(self.online, rate)
