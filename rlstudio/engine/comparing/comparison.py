"""Several runs compared by one of their curves: seeds of one configuration as one band, and a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.comparing import statistics
from rlstudio.engine.comparing.aligning import Curve, aligned, common_grid, smoothed
from rlstudio.engine.comparing.axes import Axis, over
from rlstudio.engine.comparing.metrics import CurveKind, offered
from rlstudio.engine.comparing.runs import ComparedRun
from rlstudio.engine.comparing.statistics import STATISTICS, Estimate, Statistic

MOST_NAMED = 3
"""So many settings tell a configuration from others at most."""
SMOOTHING = 20
"""Points that a smoothed curve averages, unless something else is asked for."""


@dataclass(frozen=True)
class Question:
    """What is compared. ``metric``: the curve's name. ``statistic``: of the seeds; None: each run alone.

    ``smoothing``: points that are averaged; tests never are, they are means already. ``left_out``: keys of
    runs that count for nothing. ``world``: the environment whose runs are compared; "": that of the first
    run; None: every one, each by itself.
    """

    metric: str = "return"
    axis: Axis = "steps"
    statistic: Statistic | None = "iqm"
    smoothing: int = SMOOTHING
    left_out: frozenset[str] = frozenset()
    world: str | None = None


@dataclass(frozen=True)
class RunCurve:
    """One run's curve: as it was noted, and smoothed (the same where nothing is)."""

    run: ComparedRun
    raw: Curve
    smooth: Curve


@dataclass(frozen=True)
class Band:
    """A statistic of several runs over x (G,); ``low`` and ``high`` (G,) are None for a single run."""

    x: Doubles
    middle: Doubles
    low: Doubles | None
    high: Doubles | None


@dataclass(frozen=True)
class Final:
    """What the runs of a configuration come to at ``at``, where its shortest run ends.

    ``scores``: of its runs (R,), smoothed as the curves are.
    """

    at: float
    scores: tuple[float, ...]
    of: Mapping[Statistic, Estimate]


@dataclass(frozen=True)
class Configuration:
    """Runs that differ by seed and length alone.

    ``differing``: its settings by which it differs from others of its environment and algorithm, by name.
    ``runs``: all of them; ``curves``: of those that are not left out and have the curve that is compared, one
    of each seed where a statistic is made of them.
    ``band``: None where each run is shown alone, or where its runs share no place. ``final``: None then.
    """

    fingerprint: str
    env: str
    algorithm: str
    differing: Mapping[str, Any]
    runs: tuple[ComparedRun, ...]
    curves: tuple[RunCurve, ...]
    band: Band | None
    final: Final | None

    @property
    def differs(self) -> str:
        """The first ones of ``differing`` in a line."""
        shown = [f"{name}={_plain(value)}" for name, value in list(self.differing.items())[:MOST_NAMED]]
        return ", ".join([*shown, *(["…"] if len(self.differing) > MOST_NAMED else [])])

    @property
    def counted(self) -> int:
        """How many of its runs are compared."""
        return len(self.curves)


@dataclass(frozen=True)
class Improvement:
    """How probable it is that a run of one configuration scores more than one of another at ``at``."""

    one: str
    other: str
    at: float
    probability: Estimate


@dataclass(frozen=True)
class Comparison:
    """The answer. ``kinds``: curves that can be compared. ``notes``: sentences on what is not as it seems.

    ``worlds``: the environments of all runs; ``world``: the one that is compared, None for every one.
    """

    question: Question
    kinds: tuple[CurveKind, ...]
    kind: CurveKind | None
    configurations: tuple[Configuration, ...]
    improvements: tuple[Improvement, ...]
    notes: tuple[str, ...]
    worlds: tuple[str, ...] = ()
    world: str | None = None


class Comparing:
    """Compares again and again, and computes anew only what has changed since the last time."""

    def __init__(self) -> None:
        self._curves: dict[str, tuple[ComparedRun, tuple[object, ...], RunCurve]] = {}
        self._bands: dict[tuple[str, Statistic], tuple[list[RunCurve], Band | None]] = {}
        self._finals: dict[str, tuple[list[RunCurve], Final | None]] = {}

    def compare(self, runs: Sequence[ComparedRun], question: Question) -> Comparison:
        """Compare these runs. What cannot be compared is left out, and a note says why."""
        worlds = tuple(dict.fromkeys(run.env for run in runs))
        world = question.world
        if world is not None and worlds:
            world = world if world in worlds else worlds[0]
            runs = [run for run in runs if run.env == world]
        kinds = tuple(offered(runs))
        kind = next((kind for kind in kinds if kind.name == question.metric), None)
        notes = [*_worlds(runs)]
        differing = differences(runs)
        groups: dict[str, list[RunCurve]] = {run.fingerprint: [] for run in runs}
        for run in runs:
            if run.key in question.left_out:
                continue
            try:
                curve = self._curve(run, question, kind)
            except UserError as error:
                notes.append(_note(error))
                continue
            if curve is not None:
                groups[run.fingerprint].append(curve)
            elif kind is not None:
                notes.append(words("{run} has no such curve.", run=run.called))
        configurations = []
        for fingerprint, every in groups.items():
            curves, doubles = one_of_each_seed(every)
            notes += doubles
            of_it = tuple(run for run in runs if run.fingerprint == fingerprint)
            final = self._final(fingerprint, curves)
            configurations.append(
                Configuration(
                    fingerprint=fingerprint,
                    env=of_it[0].env,
                    algorithm=of_it[0].algorithm,
                    differing=differing[fingerprint],
                    runs=of_it,
                    curves=tuple(every if question.statistic is None else curves),
                    band=self._band(fingerprint, question, curves),
                    final=final,
                )
            )
            notes += _lengths(curves, final)
        return Comparison(
            question=question,
            kinds=kinds,
            kind=kind,
            configurations=tuple(configurations),
            improvements=tuple(_improvements(configurations)),
            notes=tuple(dict.fromkeys(notes)),
            worlds=worlds,
            world=world,
        )

    def _curve(self, run: ComparedRun, question: Question, kind: CurveKind | None) -> RunCurve | None:
        if kind is None:
            return None
        asked = (question.metric, question.axis, question.smoothing)
        before = self._curves.get(run.key)
        if before is not None and before[0] is run and before[1] == asked:
            return before[2]
        raw = over(run, question.metric, question.axis)
        if not len(raw[0]):
            return None
        smooth = raw if kind.tested else smoothed(raw, question.smoothing)
        found = RunCurve(run, raw, smooth)
        self._curves[run.key] = run, asked, found
        return found

    def _band(self, fingerprint: str, question: Question, curves: list[RunCurve]) -> Band | None:
        if question.statistic is None or not curves:
            return None
        key = fingerprint, question.statistic
        before = self._bands.get(key)
        if before is None or not _same(before[0], curves):
            self._bands[key] = before = curves, band([curve.smooth for curve in curves], question.statistic)
        return before[1]

    def _final(self, fingerprint: str, curves: list[RunCurve]) -> Final | None:
        before = self._finals.get(fingerprint)
        if before is None or not _same(before[0], curves):
            found = _final([curve.smooth for curve in curves]) if curves else None
            self._finals[fingerprint] = before = curves, found
        return before[1]


def compare(runs: Sequence[ComparedRun], question: Question) -> Comparison:
    """Compare these runs once."""
    return Comparing().compare(runs, question)


def one_of_each_seed(curves: Sequence[RunCurve]) -> tuple[list[RunCurve], list[str]]:
    """Of the runs of one configuration the longest of each seed, and a sentence about each other one.

    The same settings and seed are the same sample: an interval of both would be narrower than what is known.
    """
    longest: dict[int, RunCurve] = {}
    for curve in curves:
        other = longest.get(curve.run.seed)
        if other is None or curve.raw[0][-1] > other.raw[0][-1]:
            longest[curve.run.seed] = curve
    counted = [curve for curve in curves if longest[curve.run.seed] is curve]
    return counted, [
        words(
            "{run} has the settings and the seed {seed} of {other}: they are one sample, and the longer one "
            "counts.",
            run=curve.run.called,
            seed=curve.run.seed,
            other=longest[curve.run.seed].run.called,
        )
        for curve in curves
        if longest[curve.run.seed] is not curve
    ]


def band(curves: Sequence[Curve], statistic: Statistic) -> Band | None:
    """A statistic of curves where all of them are known, with its intervals; None where none is."""
    grid = common_grid(curves)
    if not len(grid):
        return None
    scores = aligned(curves, grid)[..., None]
    middle = statistics.OF[statistic](scores)
    if len(curves) < 2:
        return Band(grid, middle, None, None)
    low, high = statistics.interval(scores, statistic, statistics.CURVE_REPEATS)
    return Band(grid, middle, low, high)


def differences(runs: Iterable[ComparedRun]) -> dict[str, dict[str, Any]]:
    """By fingerprint: settings in which it differs from others of its environment and algorithm, by name."""
    found: dict[str, dict[str, Any]] = {}
    firsts = {run.fingerprint: run for run in reversed(list(runs))}
    for fingerprint, run in firsts.items():
        family = [one for one in firsts.values() if (one.env, one.algorithm) == (run.env, run.algorithm)]
        names = dict.fromkeys(name for one in family for name in one.settings)
        differing = [name for name in names if len({repr(one.settings.get(name)) for one in family}) > 1]
        found[fingerprint] = {name: run.settings.get(name) for name in differing}
    return found


def _worlds(runs: Sequence[ComparedRun]) -> Iterator[str]:
    """What is to be said where the returns of runs may lie on other scales."""
    worlds = {run.env for run in runs}
    if len(worlds) > 1:
        yield words(
            "These runs are of {count} environments, and returns of one say nothing of another.",
            count=len(worlds),
        )
    for world in sorted(worlds):
        told = [run.env_settings for run in runs if run.env == world]
        names = sorted({name for one in told for name in one})
        other = [name for name in names if len({repr(one.get(name)) for one in told}) > 1]
        if other:
            yield words(
                "These runs differ in settings of the environment itself ({names}): their returns may be on "
                "other scales.",
                names=", ".join(other),
            )


def _plain(value: object) -> str:
    """The value of a setting, cut where it is long."""
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text if len(text) <= 24 else f"{text[:23]}…"


def _final(curves: Sequence[Curve]) -> Final | None:
    grid = common_grid(curves)
    if not len(grid):
        return None
    scores = aligned(curves, grid[-1:])[0]
    return Final(
        float(grid[-1]),
        tuple(scores.tolist()),
        {each: statistics.estimate(scores, each) for each in STATISTICS},
    )


def _improvements(configurations: Sequence[Configuration]) -> list[Improvement]:
    """Of every configuration over every other one of its environment, where the shorter of both ends."""
    found = []
    for one, other in permutations(configurations, 2):
        if one.env != other.env or one.final is None or other.final is None:
            continue
        at = min(one.final.at, other.final.at)
        scores = [
            aligned([curve.smooth for curve in one_of_each_seed(each.curves)[0]], np.array([at]))[0]
            for each in (one, other)
        ]
        if all(np.isfinite(each).all() for each in scores):
            probability = statistics.improvement_estimate(*scores)
            found.append(Improvement(one.fingerprint, other.fingerprint, at, probability))
    return found


def _lengths(curves: Sequence[RunCurve], final: Final | None) -> list[str]:
    """What is to be said where the runs of one configuration do not go equally far."""
    if len(curves) < 2:
        return []
    ends = [float(curve.smooth[0][-1]) for curve in curves]
    if final is None:
        return [
            words(
                "{run} begins after another run of its configuration has ended: they share no place.",
                run=max(curves, key=lambda curve: float(curve.smooth[0][0])).run.called,
            )
        ]
    if max(ends) > 1.02 * min(ends):
        shortest = curves[int(np.argmin(ends))].run
        return [
            words(
                "{run} is the shortest run of its configuration: statistics end with it, at {end:,.0f}.",
                run=shortest.called,
                end=min(ends),
            )
        ]
    return []


def _same(before: Sequence[RunCurve], now: Sequence[RunCurve]) -> bool:
    return len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))


def _note(error: UserError) -> str:
    """The sentence of an error, as it was made, so that it can be said in another language."""
    return error.args[0] if error.args else str(error)
