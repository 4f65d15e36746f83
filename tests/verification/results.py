"""What trials came to, kept on disk: hours of work are not lost when they are interrupted."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel

from rlstudio.processes.child import ONE_THREAD
from tests.verification.trials import Side, Trial


class Result(BaseModel):
    """One side of one trial with one seed: a greedy mean return, and what training took."""

    mean_return: float
    seconds: float
    cpu_seconds: float
    steps: int
    date: str


class Section(BaseModel):
    """A page's section that measures itself: its text, and whether all its figures are met."""

    text: str
    holds: bool
    date: str


class Results:
    """Looks up what is known and measures what is not, one process after another."""

    def __init__(self, path: Path, *, fresh: bool) -> None:
        self.path = path
        self._fresh = fresh
        self._known: dict[str, dict[str, object]] = {}
        self._used: set[str] = set()
        if path.exists():
            self._known = json.loads(path.read_text(encoding="utf-8"))

    def of(self, side: Side, trial: Trial, seed: int) -> Result:
        """The result of one side, from the file or by running it. Raises RuntimeError where it fails."""
        key = f"{side} {seed} {trial.model_dump_json()}"
        if not self._has(key):
            command = [
                sys.executable,
                "-m",
                "tests.verification.trial",
                side,
                trial.model_dump_json(),
                str(seed),
            ]
            environment = {**os.environ, **ONE_THREAD}
            done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
            if done.returncode:
                raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
            found = json.loads(done.stdout.strip().splitlines()[-1])
            self._keep(key, Result(**found, date=_today()))
            print(f"{side} {trial.name} seed {seed}: {found}", file=sys.stderr, flush=True)
        return Result.model_validate(self._known[key])

    def section(self, name: str, measure: Callable[[], int]) -> tuple[str, bool]:
        """What ``measure`` prints and whether it returned 0, from the file or by running it."""
        key = f"section {name}"
        if not self._has(key):
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                code = measure()
            self._keep(key, Section(text=printed.getvalue().strip(), holds=code == 0, date=_today()))
        section = Section.model_validate(self._known[key])
        return section.text, section.holds

    def dates(self) -> str:
        """When what was used was measured: the first day and the last."""
        dates = sorted({str(self._known[key]["date"]) for key in self._used})
        return " and ".join(dict.fromkeys([dates[0], dates[-1]])) if dates else _today()

    def _has(self, key: str) -> bool:
        known = key in self._known and not (self._fresh and key not in self._used)
        self._used.add(key)
        return known

    def _keep(self, key: str, result: Result | Section) -> None:
        if self.path.exists():  # another run may have been at work on other trials
            self._known = {**json.loads(self.path.read_text(encoding="utf-8")), **self._known}
        self._known[key] = result.model_dump()
        beside = self.path.with_suffix(".new")
        beside.write_text(json.dumps(self._known, indent=1), encoding="utf-8")
        beside.replace(self.path)


def _today() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d}"
