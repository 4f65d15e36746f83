"""The numbers of a comparison as a table in a file."""

from __future__ import annotations

import csv
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.comparing.comparison import Comparison, Configuration
from rlstudio.engine.files.atomic import replacing

COLUMNS = ("configuration", "run", "seed", "x", "value", "smoothed", "low", "high")


def write_numbers(comparison: Comparison, path: Path) -> None:
    """Write every point that is compared, a row each, as CSV, completely or not at all. Raises UserError.

    A run's points have ``value`` as noted and ``smoothed``; those of a statistic have no run, and the ends of
    their interval. The x column is named after the axis. Numbers are written so that reading gives the same.
    The name has to end in .csv: what is compared lies beside it, and must not be written over.
    """
    if path.suffix.lower() != ".csv":
        raise UserError(words("{path} has to end in {ending}.", path=str(path), ending=".csv"))
    question = comparison.question
    with replacing(path) as part, part.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(question.axis if name == "x" else name for name in COLUMNS)
        for one in comparison.configurations:
            name = name_of(one)
            if one.band is not None:
                nothing = [""] * len(one.band.x)
                low = nothing if one.band.low is None else map(_plain, one.band.low.tolist())
                high = nothing if one.band.high is None else map(_plain, one.band.high.tolist())
                for x, middle, below, above in zip(
                    one.band.x.tolist(), one.band.middle.tolist(), low, high, strict=True
                ):
                    statistic = f"{name}: {question.statistic} of {one.counted}"
                    table.writerow([statistic, "", "", _plain(x), _plain(middle), "", below, above])
            for curve in one.curves:
                run = curve.run
                for x, raw, smooth in zip(
                    curve.raw[0].tolist(), curve.raw[1].tolist(), curve.smooth[1].tolist(), strict=True
                ):
                    table.writerow(
                        [name, run.called, run.seed, _plain(x), _plain(raw), _plain(smooth), "", ""]
                    )


def name_of(one: Configuration) -> str:
    """Environment, algorithm, and what tells it from others of both."""
    return ", ".join(part for part in (f"{one.env} {one.algorithm}", one.differs) if part)


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
