"""Training without a window: reports as it goes, and Ctrl-C saves and stops."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TypedDict

from rlstudio.engine.session import Session

RECENT_EPISODES = 20
_SLICE = 0.2


class Result(TypedDict):
    """What ``rlstudio train --json`` prints, in this order.

    steps: environment steps behind the policy, over all lanes. seconds: time spent training in this
    run (without evaluation). mean_return: greedy evaluation of the final policy over 20 episodes, 5
    for pixels; None if it was interrupted. best_return: the best such mean during the run, whose policy
    is in ``checkpoint``.
    """

    env: str
    algorithm: str
    seed: int
    steps: int
    seconds: float
    steps_per_second: float
    mean_return: float | None
    best_return: float | None
    checkpoint: str


@dataclass(frozen=True)
class Progress:
    """How far it is. ``recent``: mean training return of the last 20 episodes, None before the first."""

    step: int
    budget: int | None
    seconds: float
    steps_per_second: float
    recent: float | None
    best: float | None


class Interrupts:
    """Counts the wishes to stop; ``signal`` is the last one."""

    def __init__(self) -> None:
        self.count = 0
        self.signal: int | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Take one signal."""
        self.count += 1
        self.signal = number
        if self.count > 2:
            raise KeyboardInterrupt


@contextmanager
def interrupts() -> Iterator[Interrupts]:
    """Catch SIGINT and SIGTERM: training stops between two events; the third one ends it at once."""
    wishes = Interrupts()
    if threading.current_thread() is not threading.main_thread():
        yield wishes
        return
    before = {number: signal.signal(number, wishes) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield wishes
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def train(
    session: Session,
    folder: Path,
    wishes: Interrupts,
    report: Callable[[Progress], None] | None = None,
    say: Callable[[str], None] | None = None,
) -> Result:
    """Train to the end of the budget or the first interrupt, evaluate and save.

    The first interrupt saves at once and then evaluates; a second one gives up the evaluation, and so
    does SIGTERM. ``say`` hears what is going on then.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first_step, first_seconds = session.step, session.seconds

    def speed() -> float:
        return (session.step - first_step) / max(session.seconds - first_seconds, 1e-9)

    try:
        while not session.finished and not wishes.count:
            session.advance(_SLICE, should_stop=lambda: wishes.count > 0)
            session.flush(force=True)
            if report is not None:
                budget, seconds = session.budget, session.seconds - first_seconds
                best = session.best_return
                report(Progress(session.step, budget, seconds, speed(), recent_return(session), best))
        if not session.finished:
            saved = session.save_last()
            if say is not None:
                say(f"stopped and saved {saved}; a last evaluation (Ctrl-C again leaves it out)")
            hurry = wishes.signal == signal.SIGTERM
            session.finish(should_stop=lambda: hurry or wishes.count > 1)
        best_path = session.best_path or session.last_path
        assert best_path is not None
        return Result(
            env=session.spec.id,
            algorithm=type(session.algorithm).id,
            seed=session.run.seed,
            steps=session.step,
            seconds=round(session.seconds - first_seconds, 3),
            steps_per_second=round(speed(), 1),
            mean_return=session.mean_return if _evaluated_now(session) else None,
            best_return=session.best_return,
            checkpoint=str(best_path),
        )
    finally:
        session.close()


def recent_return(session: Session) -> float | None:
    """Mean return of the last episodes of the training."""
    series = session.recorder.series.get("return")
    if series is None or not len(series):
        return None
    return float(series.y[-RECENT_EPISODES:].mean())


def _evaluated_now(session: Session) -> bool:
    """Whether the newest evaluation is that of the final policy."""
    session.flush(force=True)
    series = session.recorder.series.get("evaluation")
    return series is not None and len(series) > 0 and int(series.x[-1]) == session.step
