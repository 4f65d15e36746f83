"""What a learned model makes of a plan: futures that were imagined, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.arrays import Array, Floats


@dataclass(slots=True)
class Futures:
    """One plan as E models imagine it, H steps ahead.

    ``observation`` (E, H + 1, D): each model's course, flattened, beginning at what was seen. ``reward``
    (E, H): what each step brings. ``goes_on`` (E, H + 1): how likely the episode has not ended by then.
    """

    observation: Floats
    reward: Floats
    goes_on: Floats

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        return [self.observation, self.reward, self.goes_on]


@dataclass(slots=True)
class ManyFutures:
    """The same for B decisions: every array with B in front."""

    observation: Floats
    reward: Floats
    goes_on: Floats

    def told(self, lane: int) -> Futures:
        """Those of one of them, copied."""
        return Futures(self.observation[lane].copy(), self.reward[lane].copy(), self.goes_on[lane].copy())
