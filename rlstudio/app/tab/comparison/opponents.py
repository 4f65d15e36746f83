"""Opponents that a run can be compared with, and scores."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rlstudio.app.language.saying import plural
from rlstudio.app.panels.text import decimals_for, fixed, short
from rlstudio.core import registry
from rlstudio.core.catalogue import AlgorithmEntry, Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.foreign.recognised import kind_of
from rlstudio.engine.files.runs.places import called
from rlstudio.engine.worker.messages import OpenStage, RunInfo, RunSpec

_DISCOUNT = 0.99
"""Discount factor if the run has none below 1."""


@dataclass(frozen=True)
class Opponent:
    """An opponent of a run. ``opening`` None: it is impossible; ``reason`` is a sentence that says why."""

    title: str
    help: str
    symbol: str
    opening: OpenStage | None
    reason: str = ""


def opponents(info: RunInfo, catalogue: Catalogue) -> list[Opponent]:
    """All opponents without a file: the rules, one planner and a person, as the catalogue declares them."""
    found: list[Opponent] = []
    environment = catalogue.environment(info.env)
    planner: Opponent | None = None
    for entry in catalogue.algorithms:
        reason = (environment.misfit(entry.id) if environment is not None else None) or ""
        opening = None if reason else _opening(info, entry)
        if entry.acts_by == "rule" and not reason:
            found.append(Opponent(entry.title, entry.blurb, "dice-3-outline", opening, reason))
        elif entry.acts_by == "planning" and (planner is None or (opening and not planner.opening)):
            help: str = words(
                "{planner} is carried to its end before it plays: it knows the exact rules.",
                planner=words(entry.title),
            )
            planner = Opponent(mark("Optimal plan"), help, "map-marker-path", opening, reason)
        elif entry.by_person and not info.by_person:
            help = mark("You play beside it, by the keys of your keyboard.")
            found.append(Opponent(mark("A person"), help, "gamepad-variant-outline", opening, reason))
    if planner is not None:
        found.insert(min(1, len(found)), planner)
    return found


def from_file(info: RunInfo, path: str) -> tuple[Opponent, str]:
    """The agent of a file, and a sentence about it ("" for none).

    Raises UserError if the file is broken or its agent plays another environment.
    """
    name = called(path)
    if kind_of(Path(path)) in (
        "sb3",
        "tensors",
    ):  # of another library: it plays what is played here, if it can
        opening = OpenStage(
            path=str(Path(path).resolve()),
            judged_by=discount(info),
            env=info.env,
            env_settings=info.env_settings,
        )
        return Opponent(name, path, "folder-open-outline", opening), ""
    manifest = peek(path)
    if manifest.env != info.env:
        raise UserError(
            words(
                "{agent} plays {environment}; to be compared here it has to play {wanted}.",
                agent=Path(path).name,
                environment=manifest.env,
                wanted=info.env,
            )
        )
    here, there = info.env_settings, manifest.env_settings
    # Arguments of a constructor stand there only where they were given.
    keys = {**here, **there} if registry.of_gymnasium(info.env) else there
    other = [key for key in keys if here.get(key) != there.get(key)]
    remark: str = ""
    if other:
        remark = words(
            "{agent} plays with its own settings of {environment}: {settings}.",
            agent=name,
            environment=words(info.env_title),
            settings=", ".join(sorted(other)),
        )
    opening = OpenStage(path=str(Path(path).resolve()), judged_by=discount(info))
    return Opponent(name, path, "folder-open-outline", opening), remark


def discount(info: RunInfo) -> float:
    """The discount factor for the planner, below 1: at 1 a plan need not take the shortest way."""
    found = info.config.get("discount")
    return found if isinstance(found, float) and 0 < found < 1 else _DISCOUNT


def _opening(info: RunInfo, entry: AlgorithmEntry) -> OpenStage:
    settings = entry.settings_schema.get("properties", {})
    spec = RunSpec(
        env=info.env,
        env_settings=info.env_settings,
        algorithm=entry.id,
        config={"discount": discount(info)} if "discount" in settings else {},
        seed=info.seed,
    )
    ready = entry.acts_by in ("rule", "planning")
    return OpenStage(spec=spec, seed=info.seed, ready=ready, judged_by=discount(info))


@dataclass(frozen=True)
class Score:
    """The score of a side: mean return with its standard error, NaN for fewer than two episodes."""

    episodes: int = 0
    mean: float = math.nan
    error: float = math.nan

    @classmethod
    def of(cls, returns: NDArray[np.float64]) -> Score:
        """The score of these returns (n,) in order; NaN are left out."""
        known = returns[np.isfinite(returns)]
        n = len(known)
        if not n:
            return cls()
        error = float(known.std(ddof=1)) / math.sqrt(n) if n > 1 else math.nan
        return cls(n, float(known.mean()), error)

    @property
    def text(self) -> str:
        """The mean with its standard error, in as many decimals as the error allows; "" for nothing."""
        if not self.episodes:
            return ""
        if not math.isfinite(self.error):
            return short(self.mean)
        decimals = decimals_for(4 * self.error) if self.error > 0 else decimals_for(abs(self.mean) or 1.0)
        decimals = min(decimals, 3)
        error = fixed(self.error, decimals) if self.error > 0 else "0"
        return f"{fixed(self.mean, decimals)} ± {error}"


def episodes_text(count: int) -> str:
    """The number of episodes as a text."""
    return plural(count, "{n:,} episode", "{n:,} episodes")
