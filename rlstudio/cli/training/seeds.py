"""``rlstudio train --seeds``: one configuration with several seeds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from rlstudio.cli import signals
from rlstudio.cli.terminal import a_return, counted, print_json, say, table
from rlstudio.core.errors import Breakdown

if TYPE_CHECKING:
    from rlstudio.engine.queue.entries import QueuedRun
    from rlstudio.engine.queue.summary import Summary
    from rlstudio.engine.run.setup import Setup
    from rlstudio.engine.run_spec import RunSpec

_SHOW_SECONDS = 0.25
_LINE_SECONDS = 10.0
_SAID = {
    "waiting": "waiting",
    "running": "learning",
    "done": "done",
    "failed": "failed",
    "cancelled": "stopped",
}


def train_seeds(
    setup: Setup, seeds: Sequence[int], jobs: int, folder: Callable[[RunSpec], Path] | None, as_json: bool
) -> None:
    """Train this with every seed, ``jobs`` at a time (0: one on each core), and tell what came of it.

    folder: makes the folder of each run; None: the library's. Raises Breakdown if a run failed, and Exit
    after a signal.
    """
    from rlstudio.engine.queue.crew import Crew, jobs_at_once
    from rlstudio.engine.queue.queue import Queue

    asked = setup.run.model_copy(update={"steps": setup.budget, "until_solved": setup.until_solved})
    queue = Queue()
    queue.add(
        [asked.model_copy(update={"seed": seed}) for seed in seeds], "seed", [setup.budget] * len(seeds)
    )
    queue.set_jobs(jobs)
    crew = Crew(queue, folder=folder)
    unit = "sweeps" if setup.algorithm.sweep_rate is not None else "steps"
    try:
        with signals.interrupts() as wishes, _Progress(unit) as progress:
            at_once = counted(min(jobs_at_once(jobs), len(seeds)), "run")
            progress.line(
                f"{asked.env} by {asked.algorithm}, {counted(len(seeds), 'seed')}, {at_once} at a time"
            )
            stopping = False
            while queue.unfinished() and wishes.count < 2:
                if wishes.count and not stopping:
                    stopping = True
                    queue.cancel()
                    progress.line("stopping: what was learned is saved (Ctrl-C again does not wait for it)")
                if not crew.work():
                    time.sleep(0.02)
                if progress.due:
                    progress.show(queue.runs())
            progress.show(queue.runs())
    finally:
        crew.close()
    runs = queue.runs()
    queue.close()
    if as_json:
        print_json(_result(asked, runs), indent=None)
    else:
        _tell(runs, unit)
    failed = [run for run in runs if run.state == "failed"]
    if failed:
        first = f"seed {failed[0].spec.seed}: {failed[0].message}"
        raise Breakdown(f"{counted(len(failed), 'run')} of {len(runs)} failed; {first}")
    if wishes.signal is not None:
        raise typer.Exit(128 + wishes.signal)


def _result(asked: RunSpec, runs: Sequence[QueuedRun]) -> dict[str, Any]:
    """What ``--json`` prints; the names of these are stable."""
    last, best = _summaries(runs)
    return {
        "env": asked.env,
        "algorithm": asked.algorithm,
        "runs": [
            {
                "seed": run.spec.seed,
                "state": _SAID[run.state],
                "steps": run.progress.step,
                "seconds": round(run.progress.seconds, 3),
                "mean_return": run.progress.last,
                "best_return": run.progress.best,
                "solved": run.progress.solved,
                "checkpoint": run.progress.path or None,
                "error": str(run.message) or None,
            }
            for run in runs
        ],
        "mean_return": None if last is None else asdict(last),
        "best_return": None if best is None else asdict(best),
    }


def _summaries(runs: Sequence[QueuedRun]) -> tuple[Summary | None, Summary | None]:
    """Of the last and of the best policies of the runs that are done; None without any."""
    from rlstudio.engine.queue.summary import summary

    done = [run.progress for run in runs if run.state == "done"]
    last = summary([one.last for one in done if one.last is not None])
    best = summary([one.best for one in done if one.best is not None])
    return last, best


def _tell(runs: Sequence[QueuedRun], unit: str) -> None:
    rows = [
        (
            str(run.spec.seed),
            _SAID[run.state] + (", solved" if run.progress.solved else ""),
            f"{run.progress.step:,}",
            _number(run.progress.last),
            _number(run.progress.best),
            run.message or Path(run.folder).name,
        )
        for run in runs
    ]
    table(("seed", "", unit, "return", "best", "run"), rows)
    for parent in dict.fromkeys(str(Path(run.folder).parent) for run in runs if run.folder):
        say(f"in {parent}")
    for name, found in zip(("return", "best"), _summaries(runs), strict=True):
        if found is not None and found.low is not None and found.high is not None:
            interval = f"95 % interval {a_return(found.low)} to {a_return(found.high)}"
            mean = f"mean {a_return(found.mean)}, standard deviation {a_return(found.std)}"
            say(f"{name} of {found.runs} runs: {mean}, interquartile mean {a_return(found.iqm)}, {interval}")


def _number(value: float | None) -> str:
    return "" if value is None else a_return(value)


class _Progress:
    """A table of the runs on a terminal, elsewhere a line for what changes; on standard error."""

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._live: Any = None
        self._shown_at = self._told_at = time.monotonic()
        self._states: dict[int, str] = {}

    def __enter__(self) -> _Progress:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.live import Live

            self._live = Live(console=Console(stderr=True), auto_refresh=False, transient=True)
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is not None:
            self._live.stop()

    def line(self, text: str) -> None:
        """Print a line above the table."""
        if self._live is not None:
            self._live.console.print(text, markup=False, highlight=False)
        else:
            print(text, file=sys.stderr, flush=True)  # noqa: T201

    @property
    def due(self) -> bool:
        """Whether it is time to show them again."""
        return time.monotonic() - self._shown_at >= _SHOW_SECONDS

    def show(self, runs: Sequence[QueuedRun]) -> None:
        """Show how far the runs are."""
        now = self._shown_at = time.monotonic()
        if self._live is not None:
            self._live.update(self._table(runs), refresh=True)
            return
        for run in runs:
            if self._states.get(run.number, "waiting") != run.state:
                self.line(self._sentence(run))
            self._states[run.number] = run.state
        if now - self._told_at >= _LINE_SECONDS:
            self._told_at = now
            for run in runs:
                if run.state == "running":
                    self.line(self._sentence(run))

    def _sentence(self, run: QueuedRun) -> str:
        now, said = run.progress, f"seed {run.spec.seed}: {_SAID[run.state]}"
        if run.state == "running" and now.step:
            said += f", {now.step:,} {self._unit} at {now.rate:,.0f}/s"
            said += "" if now.recent is None else f", return of the last 20 episodes {a_return(now.recent)}"
            return said + ("" if now.left is None else f", {now.left:.0f} s left")
        if run.state == "failed":
            return f"{said}: {run.message}"
        ended = run.ended and now.step
        said += f", {now.step:,} {self._unit}" if ended else ""
        return said + (f", return {_number(now.last)}" if ended and now.last is not None else "")

    def _table(self, runs: Sequence[QueuedRun]) -> Any:
        """The table, no higher than the terminal: what is under way has room before what waits."""
        from rich import box
        from rich.table import Table

        grid = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for name in ("seed", "", self._unit, "return", "best test", "left"):
            grid.add_column(name, justify="left" if name == "" else "right", no_wrap=True)
        room = max(3, self._live.console.height - 6)
        order = {"running": 0, "failed": 1, "done": 2, "cancelled": 3, "waiting": 4}
        kept = {run.number for run in sorted(runs, key=lambda run: (order[run.state], run.number))[:room]}
        for run in runs:
            if run.number in kept:
                grid.add_row(*self._cells(run))
        if len(kept) < len(runs):
            grid.add_row("", f"and {len(runs) - len(kept)} more", "", "", "", "")
        return grid

    def _cells(self, run: QueuedRun) -> tuple[str, ...]:
        now = run.progress
        steps = f"{now.step:,}" if now.step else ""
        if run.state == "running" and now.budget:
            steps = f"{min(1.0, now.step / now.budget):.0%} of {now.budget:,}"
        going = run.state == "running"
        score = _number(now.recent if going else now.last)
        left = "" if now.left is None or not going else f"{now.left:.0f} s"
        return str(run.spec.seed), _SAID[run.state], steps, score, _number(now.best), left
