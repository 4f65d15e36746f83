"""``python -m tests.verification.lessons [FILE ...]``: each lesson's own steps, without a window.

Every set-up of a lesson is begun as its button begins it, and learns to its end. Then the checks about it
must have come true, and so must the claims: what the lesson's text and its answers say of the runs. Without
files: the lessons that come along. The window's checks and these are the same code (``LessonProgress``).
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from rlstudio.engine.lessons import reading
from rlstudio.engine.lessons.lesson import Lesson
from rlstudio.engine.lessons.progress import LessonProgress
from rlstudio.engine.play.ready_policies import references
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import Reference

LONGEST = 900.0
"""Seconds that a set-up may take on a busy machine."""

QUICK = (
    "01-what-an-mdp-is",
    "02-random-against-optimal",
    "03-value-iteration",
    "04-q-learning-in-the-maze",
    "05-epsilon-and-exploration",
)
"""Lessons whose runs are of tables: together a few seconds."""


def faults(path: Path, tell: Callable[[str], None] = lambda text: None) -> list[str]:
    """What of a lesson is not true here; empty if everything is."""
    lesson = reading.read(path)
    progress = LessonProgress(lesson, claims=True)
    for number, page in enumerate(lesson.page):
        if page.setup is None:
            continue
        began = time.perf_counter()
        progress.begin(number)
        session = open_session(page.setup.spec, None)
        try:
            _learn(session, progress, began)
        finally:
            session.close()
        tell(f"{path.stem}: page {number + 1}, {page.setup.button}: {time.perf_counter() - began:.1f} s")
    return _untrue(lesson, progress)


def _learn(session: Session, progress: LessonProgress, began: float) -> None:
    """Learn to the end, looking all the while, as the window does."""
    wanted = progress.running is not None and progress.wants_references(progress.running)
    exact = references(session.spec) if wanted else ()
    while not session.finished and time.perf_counter() - began < LONGEST:
        session.advance(0.2)
        _look(session, progress, exact)
    _look(session, progress, exact)


def _look(session: Session, progress: LessonProgress, exact: tuple[Reference, ...]) -> None:
    run = session.run
    run.recorder.flush()
    counts = {
        "step": run.step,
        "updates": run.updates,
        "episodes": run.episodes,
        "seconds": run.seconds,
        "finished": float(session.finished),
    }
    progress.note(run.recorder.series, counts, exact)


def _untrue(lesson: Lesson, progress: LessonProgress) -> list[str]:
    found = []
    for number, page in enumerate(lesson.page):
        for count, check in enumerate([*page.check, *page.claim]):
            if (number, count) not in progress.done:
                values = {name: f"{value:.5g}" for name, value in progress.values(number, count).items()}
                found.append(f"page {number + 1}: {check.says!r}: {check.when}, but {values}")
    return found


def main(arguments: list[str]) -> int:
    """The command line; returns the exit code."""
    paths = [Path(argument) for argument in arguments] or reading.bundled()
    wrong = 0
    for path in paths:
        for fault in faults(path, lambda text: print(text, flush=True)):
            wrong += 1
            print(f"NOT TRUE: {path.name}: {fault}", flush=True)
    print(f"{len(paths)} lessons, {wrong} statements that are not true here")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
