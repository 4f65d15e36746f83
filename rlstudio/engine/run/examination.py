"""The copies of an environment in which a run is evaluated, where opening copies may cost much."""

from __future__ import annotations

from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import OpensOnce, UserError, reason_in
from rlstudio.core.words import words


def training_world(spec: EnvSpec, lanes: int, seed: int, *, fixed: bool) -> tuple[World, str]:
    """A world of ``lanes`` copies; of one where only one opens, with a sentence that says so ("" else).

    fixed: the number of lanes was asked for. Raises UserError, for too many lanes too where it was.
    """
    try:
        return spec.make_world(lanes, seed), ""
    except OpensOnce as error:
        if fixed:
            raise UserError(
                words("{reason}; choose one lane (--lanes 1).", reason=reason_in(error))
            ) from error
        return spec.make_world(1, seed), words("{reason}; it trains with one lane.", reason=reason_in(error))


class Examination:
    """Copies of one environment that are opened once and used for every evaluation of a run.

    ``alone``: why no copy opens beside those that train; "" where one does.
    """

    def __init__(self, spec: EnvSpec, lanes: int) -> None:
        self._spec, self._lanes = spec, lanes
        self._world: World | None = None
        self.alone = ""

    def world(self, training: World, *, at_end: bool) -> World | None:
        """Where to evaluate; None where it must wait until those that train are free."""
        if self._world is None and not self.alone:
            self._world = self._opened()
        if self.alone:
            return training if at_end else None
        return self._world

    def _opened(self) -> World | None:
        for lanes in dict.fromkeys((self._lanes, 1)):
            try:
                return self._spec.make_test_world(lanes, 0)
            except OpensOnce:
                continue
            except UserError as error:
                self.alone = str(error)
                return None
        return None

    def close(self) -> None:
        """Close the copies."""
        world, self._world = self._world, None
        if world is not None:
            world.close()
