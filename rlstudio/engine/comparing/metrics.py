"""The curves that runs have in common, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.comparing.runs import ComparedRun


@dataclass(frozen=True)
class CurveKind:
    """A curve that runs have. ``name``: in their files. ``tested``: its points are tests, means already."""

    name: str
    title: str
    unit: str = ""
    log: bool = False
    tested: bool = False


OF_ALL: tuple[CurveKind, ...] = (
    CurveKind("return", mark("Return per episode")),
    CurveKind("evaluation", mark("Return in tests"), tested=True),
    CurveKind("length", mark("Episode length"), mark("steps")),
)
"""What every run that acts has, in the order in which it is offered."""
LAST: tuple[CurveKind, ...] = (CurveKind("steps_per_second", mark("Speed"), mark("steps/s")),)
RETURNS = ("return", "evaluation")


def offered(runs: Iterable[ComparedRun]) -> list[CurveKind]:
    """The curves that any of these runs has, the most usual first; of algorithms' those that they declare."""
    names = {name for run in runs for name, (x, _) in run.curves.items() if len(x)}
    found = {kind.name: kind for kind in OF_ALL if kind.name in names}
    for id in dict.fromkeys(run.algorithm for run in runs):
        try:
            metrics = registry.algorithm(id).metrics
        except UserError:  # of a package that is not installed here
            continue
        for metric in metrics:
            if metric.name in names:
                found.setdefault(metric.name, CurveKind(metric.name, metric.title, metric.unit, metric.log))
    return [*found.values(), *(kind for kind in LAST if kind.name in names)]
