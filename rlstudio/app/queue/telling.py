"""What is said of a run in the queue."""

from __future__ import annotations

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.durations import about
from rlstudio.app.look.figures import figures
from rlstudio.app.queue.thread import QueueNews
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.core.words import mark
from rlstudio.engine.queue.entries import QueuedRun, State

STATES: dict[State, str] = {
    "waiting": mark("waiting"),
    "running": mark("learning"),
    "done": mark("done"),
    "failed": mark("failed"),
    "cancelled": mark("cancelled"),
}
SYMBOLS: dict[State, str] = {
    "waiting": "timer-sand",
    "running": "school-outline",
    "done": "check",
    "failed": "alert-circle-outline",
    "cancelled": "close",
}


class QueueTelling:
    """Names runs by what the catalogue calls their environments, algorithms and settings."""

    def __init__(self, catalogue: Catalogue = EMPTY) -> None:
        self.catalogue = catalogue

    def title(self, run: QueuedRun) -> str:
        """Environment and algorithm."""
        environment = self.catalogue.environment(run.spec.env)
        algorithm = self.catalogue.algorithm(run.spec.algorithm)
        return joined(
            [
                said(environment.title) if environment is not None else run.spec.env,
                said(algorithm.title) if algorithm is not None else run.spec.algorithm,
            ]
        )

    def setting(self, algorithm: str, name: str) -> str:
        """What a setting of an algorithm is called."""
        kind = self.catalogue.algorithm(algorithm)
        known = kind.settings_schema.get("properties", {}) if kind is not None else {}
        return said(str(known.get(name, {}).get("title", name)))

    def facts(self, run: QueuedRun) -> str:
        """The line below the title: what tells it from the others of its batch, and how far it is."""
        parts = [tr("seed {seed}", seed=run.spec.seed)]
        if run.varied in run.spec.config:
            name, value = self.setting(run.spec.algorithm, run.varied), run.spec.config[run.varied]
            shown = (
                figures(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
            )
            parts.insert(0, tr("{setting} {value}", setting=name, value=shown))
        return joined([*parts, self.steps(run)])

    def steps(self, run: QueuedRun) -> str:
        """Its steps so far, of a planner sweeps, or how many it is to take."""
        now, sweeps = run.progress, self.catalogue.counts_sweeps(run.spec.algorithm)
        if run.state == "running" and now.budget is not None:
            if sweeps:
                return tr("{step:,} of {budget:,} sweeps", step=now.step, budget=now.budget)
            return tr("{step:,} of {budget:,} steps", step=now.step, budget=now.budget)
        steps = now.step if run.begun else now.budget or run.spec.steps
        if steps is None:
            return ""
        if sweeps:
            return plural(steps, "{n:,} sweep", "{n:,} sweeps")
        return plural(steps, "{n:,} step", "{n:,} steps")

    @staticmethod
    def state(run: QueuedRun, paused: bool) -> str:
        """What happens to it now."""
        if run.state == "running" and paused:
            return tr("paused")
        if run.state == "done" and run.progress.solved:
            return tr("solved")
        left = run.progress.left
        return about(left) if run.state == "running" and left is not None else tr(STATES[run.state])

    def in_words(self, run: QueuedRun, paused: bool) -> str:
        """All that a row shows, for a screen reader."""
        now = run.progress
        parts = [self.title(run), self.facts(run), tr(STATES[run.state])]
        if now.best is not None:
            parts.append(tr("best return {score}", score=figures(now.best)))
        if now.last is not None:
            parts.append(tr("last return {score}", score=figures(now.last)))
        return joined([*parts, self.state(run, paused), said(run.message)])


def counts(news: QueueNews) -> str:
    """How many runs are done, under way and waiting, and how long the rest takes."""
    of = {state: sum(run.state == state for run in news.runs) for state in STATES}
    parts = [
        plural(of["running"], "{n} learning", "{n} learning") if of["running"] else "",
        plural(of["waiting"], "{n} waiting", "{n} waiting") if of["waiting"] else "",
        plural(of["done"], "{n} done", "{n} done") if of["done"] else "",
        plural(of["failed"], "{n} failed", "{n} failed") if of["failed"] else "",
        plural(of["cancelled"], "{n} cancelled", "{n} cancelled") if of["cancelled"] else "",
    ]
    left = seconds_left(news)
    if left is not None:
        parts.append(tr("{duration} to go", duration=about(left)))
    return joined(parts)


def seconds_left(news: QueueNews) -> float | None:
    """How long all the rest takes, as fast as the runs under way are now; None while that is not known."""
    if not news.going:
        return None
    rates = [run.progress.rate for run in news.runs if run.state == "running" and run.progress.rate > 0]
    left = 0.0
    for run in news.runs:
        if run.ended:
            continue
        budget = run.progress.budget or run.spec.steps
        if budget is None or not rates:
            return None
        left += max(0, budget - run.progress.step) / (run.progress.rate or sum(rates) / len(rates))
    return left / max(1, min(news.at_once, news.unfinished))
