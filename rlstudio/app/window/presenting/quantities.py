"""The numbers of a run that can be shown large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rlstudio.app.panels.text import OF_ONE
from rlstudio.core.words import counted, mark

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

_RECENT = 100


@dataclass(frozen=True)
class Quantity:
    """One number of a run; title and unit are English. ``value``: None if it is not known yet."""

    name: str
    title: str
    value: float | None
    unit: str = ""


def quantities(tab: RunTab) -> list[Quantity]:
    """The numbers of a run: returns, counts, what the algorithm reports."""
    playback = tab.playback
    info, thread = playback.info, playback.training or playback.stage
    if info is None or thread is None:
        return []
    curves: dict[str, float | None] = {}
    mean: float | None = None
    recent = _RECENT
    with thread.lock:
        for name, series in thread.series.items():
            curves[name] = series.last[1] if series.last is not None else None
        returns = thread.series.get("return")
        if returns is not None and len(returns):
            mean = float(returns.y[-_RECENT:].mean())
            recent = min(_RECENT, len(returns))
    progress = thread.progress
    unit = info.return_unit
    found = [
        Quantity("return", mark("Return of the last episode"), curves.get("return"), unit),
        Quantity(
            "mean_return",
            counted(recent, "Return of the last episode", "Mean return of the last {n} episodes"),
            mean,
            unit,
        ),
        Quantity("evaluation", mark("Return of the greedy test"), curves.get("evaluation"), unit),
        Quantity("step", mark("Sweeps") if info.sweeps else mark("Steps"), float(progress.step)),
        Quantity("episodes", mark("Episodes"), float(progress.episodes)),
        Quantity("updates", mark("Updates"), float(progress.updates)),
        Quantity("length", mark("Length of the last episode"), curves.get("length"), mark("steps")),
    ]
    if info.sweeps:  # a planner plays no episodes while it plans
        found = [one for one in found if one.name in ("evaluation", "step")]
    found = [replace(one, unit=_unit(one.unit, one.value)) for one in found]
    found += [
        Quantity(metric.name, metric.title, curves.get(metric.name), metric.unit) for metric in info.metrics
    ]
    return found if playback.training is not None else found[:1]


def _unit(unit: str, value: float | None) -> str:
    """A unit as it is written behind a number: 1 step, 2 steps."""
    return OF_ONE.get(unit, unit) if value is not None and abs(value) == 1 else unit
