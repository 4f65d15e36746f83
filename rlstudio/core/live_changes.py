"""Settings that a person has changed while a run learned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from rlstudio.core.arrays import COUNTED

MOST_CHANGES = 300
"""So many changes of settings during a run are kept at most."""

LiveValue = StrictBool | int | float | Annotated[str, Field(max_length=200)] | None


class LiveChange(BaseModel):
    """A setting of the algorithm that was changed while it learned, at this step; None: not a plain value."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    step: int = Field(ge=0, le=COUNTED)
    name: str = Field(max_length=200)
    before: LiveValue = None
    after: LiveValue = None


def changed_live(
    changes: Sequence[LiveChange], step: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> list[LiveChange]:
    """The changes with that from the settings ``before`` to those ``after``; the oldest give way to it.

    Several of one setting at one step, such as those of a slider, are one.
    """
    found = list(changes)
    for name, value in after.items():
        old = before.get(name)
        if value == old:
            continue
        same = next((one for one in found if (one.step, one.name) == (step, name)), None)
        if same is not None:
            found.remove(same)
            old = same.before
        if value != old:
            plain = [one if isinstance(one, bool | int | float | str) else None for one in (old, value)]
            found.append(LiveChange(step=step, name=name, before=plain[0], after=plain[1]))
    return found[-MOST_CHANGES:]
