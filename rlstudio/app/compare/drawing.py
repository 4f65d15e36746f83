"""What of a comparison is drawn how, and what its runs and configurations are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from rlstudio.app.compare.plot import Drawn, DrawnBand, Figure
from rlstudio.app.compare.thread import Answer
from rlstudio.app.language.saying import joined, tr
from rlstudio.app.library.telling import Telling
from rlstudio.core.words import Words
from rlstudio.engine.comparing.axes import AXIS_TITLES
from rlstudio.engine.comparing.comparison import MOST_NAMED, Comparison, Configuration
from rlstudio.engine.comparing.runs import ComparedRun
from rlstudio.engine.series import Series


class Naming:
    """What configurations and runs are called; the environment is left out where all have the same."""

    def __init__(self, telling: Telling, comparison: Comparison) -> None:
        self._telling, self._configurations = telling, comparison.configurations
        environments = {one.env for one in comparison.configurations}
        self.shared = telling.environment(next(iter(environments))) if len(environments) == 1 else ""
        self._seeds = Counter(
            (one.fingerprint, run.seed) for one in comparison.configurations for run in one.runs
        )

    def configuration(self, one: Configuration) -> str:
        """Environment, algorithm, and the settings that tell it from others."""
        return joined([self.pair(one), *self.differing(one)])

    def pair(self, one: Configuration) -> str:
        """Environment and algorithm."""
        environment = "" if self.shared else self._telling.environment(one.env)
        return joined([environment, self._telling.algorithm(one.algorithm)])

    def differing(self, one: Configuration) -> list[str]:
        """The settings that tell it from others, as they are called on the screen; the first of many."""
        values = list(one.differing.items())
        told = [
            self._telling.with_value(one.env, one.algorithm, name, value)
            for name, value in values[:MOST_NAMED]
        ]
        return [*told, "…"] if len(values) > MOST_NAMED else told

    def run(self, run: ComparedRun) -> str:
        """Its seed, and a person's name for it; that of its folder where another one has the same seed."""
        alone = self._seeds[run.fingerprint, run.seed] < 2
        return joined([tr("seed {seed}", seed=run.seed), run.title if alone else run.called])

    def note(self, note: str) -> str:
        """What is to be said of a run, in which its folder is called as on this page."""
        if not isinstance(note, Words) or "run" not in note.values:
            return note
        named = {
            run.called: run.title or joined([self.configuration(one), self.run(run)])
            for one in self._configurations
            for run in one.runs
        }
        meant = named.get(str(note.values["run"]), note.values["run"])
        return Words(note.template, {**note.values, "run": meant}, note.one, note.number)


def styles(answer: Answer, order: Mapping[str, int]) -> dict[str, int]:
    """By key of a run and fingerprint: the index of its colour and its shape.

    order: by key of a run, its place among all that are compared: none changes when another is hidden.
    """
    comparison, found = answer.comparison, {}
    for place, one in enumerate(comparison.configurations):
        found[one.fingerprint] = place
        for run in one.runs:
            alone = comparison.question.statistic is None
            found[run.key] = order.get(run.key, 0) if alone else place
    return found


def figure_of(answer: Answer, order: Mapping[str, int], naming: Naming, *, raw: bool) -> Figure:
    """All that the plot is to show.

    raw: beside smoothed curves as they were noted; beside statistics their single runs.
    """
    comparison, style = answer.comparison, styles(answer, order)
    kind, question = comparison.kind, comparison.question
    if kind is None:
        return Figure()
    curves: list[Drawn] = []
    bands: list[DrawnBand] = []
    listed: list[tuple[str, str]] = []
    for one in comparison.configurations:
        if question.statistic is not None and one.curves:
            key, label = one.fingerprint, naming.configuration(one)
            if one.band is not None:
                band, mark = one.band, style[key]
                middle = _series(band.x, band.middle)
                curves.append(Drawn(key, label, "strong", mark, middle, ends=True))
                listed.append((key, label))
                if band.low is not None and band.high is not None:
                    bands.append(DrawnBand(key, mark, _series(band.x, band.low), _series(band.x, band.high)))
            if raw and len(one.curves) > 1:
                for curve in one.curves:
                    smooth = answer.lines[curve.run.key][1]
                    curves.append(Drawn(f"{curve.run.key} ~", "", "faint", style[curve.run.key], smooth))
            continue
        for curve in one.curves:
            key, (noted, smooth) = curve.run.key, answer.lines[curve.run.key]
            label = joined([naming.configuration(one), naming.run(curve.run)])
            if raw and noted is not smooth:
                curves.append(Drawn(f"{key} ~", "", "faint", style[key], noted))
            curves.append(Drawn(key, label, "strong", style[key], smooth, ends=True))
            listed.append((key, label))
    return Figure(
        title=kind.title,
        unit=kind.unit,
        x_title=AXIS_TITLES[question.axis],
        log=kind.log,
        curves=tuple(curves),
        bands=tuple(bands),
        listed=tuple(listed),
    )


def _series(x: object, y: object) -> Series:
    made = Series()
    made.extend(x, y)  # type: ignore[arg-type]
    return made
