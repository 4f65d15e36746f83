"""The curves of ratings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.env import EnvSpec
from rlstudio.core.words import said_within, words

RATING, ERROR = "rating", "rating_error"


def share(kind: type[Algorithm], spec: EnvSpec, config: Any) -> float:
    """The share of the time in which agents play for their ratings; 0 where none are rated."""
    rated = kind.plays_itself and spec.game() is not None and spec.rivals()
    return float(config.rating_share) if rated else 0.0


def curve_of(rival: str) -> str:
    """The name of the curve of a fixed opponent's rating."""
    return f"{RATING}_of_{re.sub('[^a-z0-9]+', '_', rival.lower())}"


def measured(kind: type[Algorithm], spec: EnvSpec, config: Any) -> tuple[Metric, ...]:
    """What a run reports of ratings: the newest agent's, and those of the fixed opponents but the first."""
    if not share(kind, spec, config):
        return ()
    first, *others = spec.rivals()
    return (_of_agent(first), *_of_others(first, others))


def _of_agent(first: str) -> Metric:
    return Metric(
        name=RATING, title="this agent", unit="Elo", group="rating", error=ERROR,
        help=words(
            "How strong the newest agent is, by its games against others: {opponent} (whose rating is 0), a "
            "search of two strengths, its own past selves. The thin lines are one standard error above and "
            "below; 400 points more are odds of ten to one.", opponent=said_within(first),
        ),
    )  # fmt: skip


def _of_others(first: str, others: Iterable[str]) -> Iterable[Metric]:
    for rival in others:
        yield Metric(
            name=curve_of(rival), title=rival, unit="Elo", group="rating",
            help=words(
                "How strong {opponent} is by all games so far: it never changes, but is known ever better.",
                opponent=rival,
            ),
        )  # fmt: skip
