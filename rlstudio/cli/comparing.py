"""``rlstudio compare``: what several runs come to, by configuration."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from rlstudio.cli.options import AsJson
from rlstudio.cli.terminal import decimals_of, print_json, say, table
from rlstudio.core.errors import UnknownId, UserError

if TYPE_CHECKING:
    from rlstudio.engine.comparing.comparison import Comparison
    from rlstudio.engine.comparing.statistics import Estimate

_Axis = Literal["steps", "episodes", "seconds"]
_Statistic = Literal["iqm", "mean", "median", "none"]


def compare(
    runs: Annotated[
        list[str], typer.Argument(metavar="RUN", help="Names of runs of the library, folders or files.")
    ],
    metric: Annotated[
        str, typer.Option(metavar="CURVE", help="Which curve: return, evaluation, …")
    ] = "return",
    x: Annotated[_Axis, typer.Option(help="What the curves lie over.")] = "steps",
    statistic: Annotated[
        _Statistic, typer.Option(help="Of the seeds, in --csv; none: each run alone.")
    ] = "iqm",
    smoothing: Annotated[
        int, typer.Option(min=1, max=1_000_000, metavar="N", help="Average the last N points.")
    ] = 20,
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the curves to this file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Compare runs: seeds of one configuration as one, with 95 % intervals.

    The numbers are where the shortest run of a configuration ends: the
    interquartile mean, mean and median of its runs by rliable's definitions.
    """
    from rlstudio.engine.comparing.comparison import Question
    from rlstudio.engine.comparing.comparison import compare as compared
    from rlstudio.engine.comparing.runs import each_once, read_compared
    from rlstudio.engine.comparing.tables import write_numbers

    paths = each_once(map(_path, runs))
    question = Question(
        metric=metric,
        axis=x,
        statistic=None if statistic == "none" else statistic,
        smoothing=smoothing,
    )
    found = compared([read_compared(path) for path in paths], question)
    if found.kind is None:
        raise UnknownId("curve", metric, [kind.name for kind in found.kinds])
    if csv is not None:
        write_numbers(found, csv)
    if as_json:
        print_json(_facts(found))
    else:
        _tell(found)


def _path(run: str) -> Path:
    """The folder of a run of the library, or else the path itself."""
    from rlstudio.engine.files.runs.run_folders import wanted_runs_folder

    for path in (Path(run), wanted_runs_folder() / run):
        if os.path.exists(path):
            return path
    raise UserError(f"there is no run {run}: name a folder, a file, or a run of `rlstudio runs`.")


def _tell(found: Comparison) -> None:
    from rlstudio.engine.comparing.statistics import STATISTICS
    from rlstudio.engine.comparing.tables import name_of

    shown = [one for one in found.configurations if one.final is not None]
    numbers = {one.fingerprint: number for number, one in enumerate(shown, 1)}
    rows = []
    for one in shown:
        assert one.final is not None
        row = [str(numbers[one.fingerprint]), name_of(one), str(one.counted), f"{one.final.at:,.0f}"]
        rows.append([*row, *(_told(one.final.of[each]) for each in STATISTICS)])
    table(("", "configuration", "runs", found.question.axis, *STATISTICS), rows)
    for each in found.improvements:
        first, second = numbers[each.one], numbers[each.other]
        if first < second:
            share = _told(each.probability, 2)
            say(f"P({first} > {second}) = {share} at {each.at:,.0f} {found.question.axis}")
    for note in found.notes:
        say(note[:1].upper() + note[1:])


def _told(estimate: Estimate, decimals: int | None = None) -> str:
    decimals = decimals_of(estimate.value) if decimals is None else decimals
    value = f"{estimate.value:,.{decimals}f}"
    if estimate.low is None or estimate.high is None:
        return value
    return f"{value} [{estimate.low:,.{decimals}f}, {estimate.high:,.{decimals}f}]"


def _facts(found: Comparison) -> dict[str, Any]:
    """A comparison in JSON; the names of these are stable."""
    return {
        "metric": found.question.metric,
        "x": found.question.axis,
        "smoothing": found.question.smoothing,
        "configurations": [
            {
                "configuration": one.fingerprint,
                "env": one.env,
                "algorithm": one.algorithm,
                "differs": one.differs,
                "runs": [curve.run.name for curve in one.curves],
                "seeds": [curve.run.seed for curve in one.curves],
                "at": None if one.final is None else one.final.at,
                "scores": [] if one.final is None else list(one.final.scores),
                **({} if one.final is None else {k: _interval(v) for k, v in one.final.of.items()}),
            }
            for one in found.configurations
        ],
        "improvements": [
            {"of": each.one, "over": each.other, "at": each.at, **_interval(each.probability)}
            for each in found.improvements
        ],
        "notes": list(found.notes),
    }


def _interval(estimate: Estimate) -> dict[str, float | None]:
    return {"value": estimate.value, "low": estimate.low, "high": estimate.high}
