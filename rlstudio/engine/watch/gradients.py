"""The gradients by which a run's networks learn, noted only while somebody asks for them."""

from __future__ import annotations

from collections.abc import Mapping

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array
from rlstudio.core.inside.looking import GradientView, NetworkDescription, WeightSummary
from rlstudio.engine.watch.inside import descriptions, summary


class GradientNotes:
    """Makes the networks of an algorithm note their gradients for as long as anybody wants that."""

    def __init__(self, algorithm: Algorithm) -> None:
        self._algorithm = algorithm
        self._wanted: set[int] = set()

    def want(self, who: object, *, on: bool) -> None:
        """Somebody wants them from now on, or no longer. Nothing changes for the others."""
        before = bool(self._wanted)
        if on:
            self._wanted.add(id(who))
        else:
            self._wanted.discard(id(who))
        if before != bool(self._wanted):
            for network in self._algorithm.learning_networks().values():
                network.note_gradients(bool(self._wanted))

    def noted(self) -> dict[str, Mapping[str, Array]]:
        """The last gradients by network and parameter; of those networks that have learned since."""
        networks = self._algorithm.learning_networks()
        found = {name: network.noted_gradients() for name, network in networks.items()}
        return {name: gradient for name, gradient in found.items() if gradient}


class GradientWatch:
    """Reads the gradient of the next update after each question. ``armed``: whether it waits for one."""

    def __init__(self, algorithm: Algorithm, notes: GradientNotes) -> None:
        self.algorithm = algorithm
        self.armed = False
        self._notes = notes
        self._taken: GradientView | None = None

    @property
    def used(self) -> bool:
        """Whether it holds anything, or waits for an update."""
        return self.armed or self._taken is not None

    def ask(self) -> GradientView | None:
        """What was read since the last question; None if nothing was. Waits for the next update."""
        taken, self._taken = self._taken, None
        if not self.armed and self.algorithm.learning_networks():
            self._set_armed(True)
        return taken

    def take(self, number: int, step: int) -> None:
        """Read an update that has just happened; where no network has learned in it, the next one."""
        noted = self._notes.noted()
        if not noted:
            return
        self._set_armed(False)
        known = {network.name: network for network in descriptions(self.algorithm.policy)}
        only = next(iter(known.values())) if len(known) == 1 else None
        layers = {}
        for name, gradient in noted.items():
            network = known.get(name, only)
            if network is not None:
                layers[network.name] = _by_layer(network, gradient)
        self._taken = GradientView(number, step, layers)

    def forget(self) -> None:
        """Nobody looks any more."""
        if self.armed:
            self._set_armed(False)
        self._taken = None

    def _set_armed(self, on: bool) -> None:
        self.armed = on
        self._notes.want(self, on=on)


def _by_layer(network: NetworkDescription, gradient: Mapping[str, Array]) -> dict[str, WeightSummary]:
    return {
        layer.name: summary(gradient[layer.weight][slice(*layer.rows)])
        for layer in network.layers
        if layer.weight in gradient
    }
