"""Output of the command line: answers on standard output, progress on standard error."""

from __future__ import annotations

import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from typing import TYPE_CHECKING, Any

from rlstudio.core.errors import Breakdown

if TYPE_CHECKING:
    from rich.table import Table

    from rlstudio.cli.training.headless import TrainingProgress


_LINE_SECONDS = 5.0
_LEAST_COLUMN, _BETWEEN = 6, 3
"""Letters in a line of a column that can still be read, and between two columns."""


class Reporter:
    """A progress bar on a terminal, elsewhere a line every few seconds; on standard error."""

    def __init__(self, start: int, total: int | None, unit: str = "steps") -> None:
        self._start, self._total, self._unit = start, total, unit
        self._bar: Any = None
        self._next_line = _LINE_SECONDS

    def __enter__(self) -> Reporter:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

            text = TextColumn("{task.completed:,.0f} " + self._unit + " {task.fields[note]}")
            share, left = TextColumn("{task.percentage:3.0f} %"), TimeRemainingColumn(compact=True)
            columns = (BarColumn(bar_width=16), share, text, left)
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=self._total, completed=self._start, note="")
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def line(self, text: str) -> None:
        """Print a line above the bar."""
        if self._bar is not None:
            self._bar.console.print(text, markup=False, highlight=False)
        else:
            print(text, file=sys.stderr, flush=True)  # noqa: T201

    def advance(self, done: int) -> None:
        """Show that ``done`` units are done."""
        if self._bar is not None:
            self._bar.update(self._task, completed=done)

    def show(self, now: TrainingProgress) -> None:
        """Show how far a training is."""
        if self._bar is not None:
            # The return of the last 20 episodes. The line fits into 80 columns.
            recent = "" if now.recent is None else f", return {a_return(now.recent)}"
            note = f"at {now.steps_per_second:,.0f}/s{recent}"
            self._bar.update(self._task, completed=now.step, note=note)
        elif now.seconds >= self._next_line:
            self._next_line = now.seconds + _LINE_SECONDS
            left = ""
            if now.budget is not None and now.steps_per_second > 0:
                left = f", {(now.budget - now.step) / now.steps_per_second:.0f} s left"
            budget = "" if now.budget is None else f" of {now.budget:,}"
            recent = "" if now.recent is None else f", return of the last 20 episodes {a_return(now.recent)}"
            note = f"at {now.steps_per_second:,.0f} {self._unit}/s{recent}"
            self.line(f"{now.step:,}{budget} {self._unit} {note}{left}")


def opening_lines() -> Callable[[str, float | None], None]:
    """A listener that prints a line every few seconds while a run is being opened."""
    begun = told = time.monotonic()

    def listen(what: str, share: float | None) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _LINE_SECONDS:
            told = now
            part = "" if share is None else f" ({share:.0%})"
            print(f"{what}{part}, {now - begun:.0f} s", file=sys.stderr, flush=True)  # noqa: T201

    return listen


def say(text: str) -> None:
    """Print an answer on standard output. Raises Breakdown if it cannot be written."""
    with _answering():
        print(printable(text))  # noqa: T201


def printable(text: str) -> str:
    """The text without control characters, which a name in a file may contain."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


def flush() -> None:
    """Flush standard output. Raises Breakdown if it cannot be written."""
    with _answering():
        sys.stdout.flush()


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # the reader has closed the pipe
    except OSError as error:
        lead_nowhere()
        reason = error.strerror or str(error)
        raise Breakdown(f"the answer could not be written to standard output: {reason}.") from error


@contextmanager
def strangers_aside() -> Iterator[None]:
    """What an environment prints goes to standard error meanwhile, and it finds nothing to read.

    So what stands on standard output is the answer alone.
    """
    real = sys.stdout is sys.__stdout__ and sys.__stdout__ is not None
    before, kept = sys.stdin, [os.dup(0), os.dup(1)] if real else []
    with redirect_stdout(sys.stderr), open(os.devnull, encoding="utf-8") as nothing:
        sys.stdin = nothing
        if real:
            os.dup2(nothing.fileno(), 0)
            os.dup2(2, 1)
        try:
            yield
        finally:
            sys.stdin = before
            for number, copy in enumerate(kept):
                os.dup2(copy, number)
                os.close(copy)


def lead_nowhere() -> None:
    """Discard what is left in standard output, which cannot be written any more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(content: object, indent: int | None = 2) -> None:
    """Print strict JSON, without NaN."""
    say(json.dumps(content, indent=indent, allow_nan=False))


def pairs(values: dict[str, Any]) -> str:
    """Settings in one line; of a nested value, such as a map, only the name."""
    return ", ".join(f"{name} {_in_words(value)}" for name, value in values.items()) or "none"


def _in_words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else "{…}" if isinstance(value, dict) else str(value)


def decimals_of(value: float) -> int:
    """Decimals that give a number three figures, one at least and six at most: 500.0, 1.50, 0.740."""
    if not math.isfinite(value) or abs(value) < 1e-6:
        return 1
    return min(max(1, 2 - math.floor(math.log10(abs(value)))), 6)


def a_return(value: float) -> str:
    """A return for people, in three figures at least."""
    return f"{value:.{decimals_of(value)}f}"


def counted(number: int, what: str) -> str:
    """1 episode, 2,000 episodes."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def table(titles: Sequence[str] | None, rows: Iterable[Sequence[str]]) -> None:
    """Print rows under ``titles``; without titles, names and values.

    Where a terminal is too narrow for its columns, each row is a block of titles and values.
    """
    from rich.console import Console

    # A file or a pipe has no width: long lines are better there than wrapped ones.
    console: Console = Console() if sys.stdout.isatty() else Console(width=200)
    cells = [[printable(cell) for cell in row] for row in rows]
    narrow = titles is not None and _least_width(titles, cells) > console.width
    with _answering():
        if titles is None or not narrow:
            console.print(_grid(titles, cells))
            return
        for row in cells:
            console.print(_grid(None, list(zip(titles, row, strict=False))))
            console.print()


def _least_width(titles: Sequence[str], cells: Sequence[Sequence[str]]) -> int:
    """Below so many letters a line nothing in the columns can be read."""
    columns = zip(titles, *cells, strict=False)
    return sum(min(max(map(len, column)), _LEAST_COLUMN) + _BETWEEN for column in columns) - _BETWEEN


def _grid(titles: Sequence[str] | None, cells: Sequence[Sequence[str]]) -> Table:
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    grid = Table(box=box.SIMPLE_HEAD if titles else None, show_header=titles is not None, pad_edge=False)
    for index in range(len(titles) if titles else 2):
        grid.add_column(titles[index] if titles else "", style="bold" if index == 0 else "", overflow="fold")
    for row in cells:
        grid.add_row(*map(escape, row))
    return grid
