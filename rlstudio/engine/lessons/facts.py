"""What a run reports, by the names that the checks of lessons use."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np

from rlstudio.core import registry
from rlstudio.core.words import Words, mark, said_within, words
from rlstudio.engine.lessons.lesson import Lesson, SetUp
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import Reference

RECENT = 100
"""Points over which ``_mean`` goes."""

COUNTS = {
    "step": "environment steps so far, of a planner sweeps",
    "updates": "updates so far",
    "episodes": "ended episodes so far",
    "seconds": "seconds of computing so far",
    "finished": "1 when the run has ended by itself, else 0",
    "optimal": "the exact mean return of the best policy, where the model is known",
    "by_chance": "the exact mean return of acting at random, where the model is known",
    "baseline": "the mean return of the environment's first rule over 64 episodes, where it has rules",
}
EXACT = {"optimal": "optimal", "by_chance": "random", "baseline": "baseline"}
"""Those that other policies reach, and under which name a reference has them."""
CURVES = {
    "episode_return": "the return of an episode of the training",
    "length": "its number of steps",
    "evaluation": "the mean return of greedy test episodes",
    "evaluation_sampled": "the same with actions drawn, measured at the end of a run",
    "steps_per_second": "the speed of the training",
}
"""Every metric of the algorithm is a curve, too, by its own name."""
ENDINGS = ("", "_mean", "_max", "_min")
"""The newest point; the mean of the last hundred; the largest and the smallest of all."""
RETURNS = {*EXACT, "episode_return", "evaluation", "evaluation_sampled"}
"""What is counted in the unit of the environment's return."""
_WORDS = {
    "step": mark("step"),
    "updates": mark("updates"),
    "episodes": mark("episodes"),
    "seconds": mark("seconds"),
    "finished": mark("finished"),
    "optimal": mark("best possible return"),
    "by_chance": mark("return at random"),
    "baseline": mark("return of the rule to beat"),
    "episode_return": mark("return"),
    "length": mark("length"),
    "evaluation": mark("greedy test"),
    "evaluation_sampled": mark("test with actions drawn"),
    "steps_per_second": mark("steps per second"),
}
_SERIES = {"episode_return": "return"}


def in_words(name: str, algorithm: str) -> Words:
    """A name that checks use of a run of this algorithm, as it is told to people."""
    titles = {metric.name: metric.title for metric in registry.algorithm(algorithm).metrics} | _WORDS
    ending = next((one for one in ENDINGS if one and name.endswith(one)), "") if name not in titles else ""
    stem = name.removesuffix(ending)
    what = said_within(titles.get(stem, stem.replace("_", " ")))
    if ending == "_mean":
        return words("{what}, mean of up to {count}", what=what, count=RECENT)
    if ending == "_max":
        return words("{what}, largest so far", what=what)
    if ending == "_min":
        return words("{what}, smallest so far", what=what)
    return what


def unit(name: str, setup: SetUp) -> str:
    """The unit of what checks name so of a run of this set-up, in English; "" for none."""
    metrics = {metric.name: metric for metric in registry.algorithm(setup.algorithm).metrics}
    stem = next((name.removesuffix(one) for one in reversed(ENDINGS) if name.endswith(one)), name)
    found = metrics.get(name) or metrics.get(stem)
    if found is not None:
        return found.unit
    if {name, stem} & RETURNS:
        return registry.environment(setup.env, setup.env_settings).return_unit
    return "s" if name == "seconds" else ""


def names_of(setup: SetUp) -> list[str]:
    """What a check may name of a run of this set-up. Raises UserError for an unknown algorithm."""
    metrics = [metric.name for metric in registry.algorithm(setup.algorithm).metrics]
    curves = [name + ending for name in (*CURVES, *metrics) for ending in ENDINGS]
    return [*COUNTS, *curves]


def names_at(lesson: Lesson, page: int) -> list[str]:
    """What the checks of a page (from 0) may name. Raises UserError for an unknown algorithm."""
    setup = lesson.setup_at(page)
    own = names_of(setup) if setup is not None else []
    earlier = [f"{one.name}_{name}" for one in lesson.named_before(page) for name in names_of(one)]
    return [*own, *earlier]


def facts(
    names: Iterable[str],
    series: Mapping[str, Series],
    counts: Mapping[str, float],
    references: Iterable[Reference] = (),
) -> dict[str, float]:
    """The values of these names; what is not known (yet) is left out.

    counts: step, updates, episodes, seconds and finished. The curves must not grow meanwhile.
    """
    exact = {"optimal" if one.plans else one.algorithm: one.mean_return for one in references}
    known: dict[str, float] = {}
    for name in names:
        if name in counts:
            known[name] = float(counts[name])
        elif name in EXACT:
            value = exact.get(EXACT[name])
            if value is not None:
                known[name] = value
        else:
            value = _of_curve(name, series)
            if value is not None and not math.isnan(value):
                known[name] = value
    return known


def _of_curve(name: str, series: Mapping[str, Series]) -> float | None:
    for ending in reversed(ENDINGS):
        stem = name.removesuffix(ending) if ending else name
        curve = series.get(_SERIES.get(stem, stem))
        if not name.endswith(ending) or curve is None or not len(curve):
            continue
        y = curve.y[~np.isnan(curve.y)]
        if not len(y):
            return None
        if ending == "_mean":
            return float(y[-RECENT:].mean())
        if ending == "_max":
            return float(y.max())
        if ending == "_min":
            return float(y.min())
        return float(y[-1])
    return None


def explained() -> dict[str, str]:
    """Every name that does not depend on the algorithm, and what it is."""
    return {**COUNTS, **CURVES}
