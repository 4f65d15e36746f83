"""How much computing a preset takes, in units that every computer can count for itself.

The unit of each kind of work is an environment step of a small training of that kind
(engine/calibration/kinds.py). How many a second a computer takes is measured on it; nothing here is a time.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

Kind = Literal[
    "tables",
    "rollouts",
    "replay",
    "critics",
    "wide",
    "box2d",
    "mujoco",
    "pictures",
    "convolutions",
    "search",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
ON_A_GPU: frozenset[Kind] = frozenset({"pictures", "convolutions"})
"""Kinds that "auto" computes on a GPU where there is one; what they take there is not known."""
_Amount = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class Work(BaseModel):
    """What a preset takes, as ``python -m tests.benchmarks.preset_work`` has measured it.

    ``cost``: units of its ``kind`` for one environment step, tests of the policy included. ``learned``: after
    so many steps it had learned, the median over seeds; None where it was not measured, or where it did not
    with every seed. ``goal``: the greedy mean return that counts as learned.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    kind: Kind
    cost: _Amount
    learned: int | None = Field(default=None, ge=1)
    goal: float | None = Field(default=None, allow_inf_nan=False)


class Speeds(BaseModel):
    """Units of each kind a second on one computer; kinds that could not be measured are missing.

    ``version``, ``processor``, ``cores``: the program, and what it was measured on. Others need a new one.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    version: str
    processor: str
    cores: int = Field(ge=1)
    units: dict[Kind, _Amount] = Field(default_factory=dict)

    def seconds(self, work: Work | None, steps: int | None) -> float | None:
        """How long so many steps take at full speed; None where that is not known."""
        speed = self.units.get(work.kind) if work is not None else None
        return None if work is None or speed is None or steps is None else steps * work.cost / speed
