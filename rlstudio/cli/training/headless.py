"""Training without a window: reports progress; Ctrl-C saves and stops."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TypedDict

from rlstudio.cli.signals import Interrupts
from rlstudio.core.errors import Breakdown, UserError
from rlstudio.engine.diagnosis.diagnose import diagnose
from rlstudio.engine.diagnosis.facts import facts_of
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.session import Session

RECENT_EPISODES = 20
_SLICE = 0.05
_EVALUATING_SECONDS = 5.0
"""Seconds between two lines that say that an evaluation is going on."""


class Result(TypedDict):
    """What ``rlstudio train --json`` prints, in this order.

    steps: environment steps behind the policy, over all lanes. seconds: time spent training in this
    run (without evaluation). mean_return: greedy evaluation of the final policy over 20 episodes, 5
    for pixels; None if it was interrupted. sampled_return: the same with actions drawn as in
    training, of a policy that is a distribution; else None. best_return: of the policy that did best in a
    test during the run, by a second test; that policy is in ``checkpoint``. None without any test.
    solved: it ended before its budget because the environment is solved (``--until-solved``).
    findings: what seems to be wrong with the run (name, sentence, evidence, remedy, step); mostly empty.
    """

    env: str
    algorithm: str
    seed: int
    steps: int
    seconds: float
    steps_per_second: float
    mean_return: float | None
    sampled_return: float | None
    best_return: float | None
    solved: bool
    checkpoint: str | None
    findings: list[dict[str, str | int]]


@dataclass(frozen=True)
class TrainingProgress:
    """Progress of a training. ``recent``: mean return of the last 20 episodes, None before the first."""

    step: int
    budget: int | None
    seconds: float
    steps_per_second: float
    recent: float | None
    best: float | None


def train(
    session: Session,
    wishes: Interrupts,
    report: Callable[[TrainingProgress], None],
    say: Callable[[str], None],
) -> tuple[Result, Breakdown | None]:
    """Train to the end of the budget or the first interrupt, evaluate and save.

    The first interrupt saves at once and then evaluates; a second one stops the evaluation, and so do
    SIGTERM and SIGHUP. ``say`` is called with messages. Also returns the Breakdown that ended the training,
    if there was one; the run is saved then. Other errors are raised after saving.
    """
    run = session.run
    first_step, first_seconds = run.step, run.seconds
    broken: Breakdown | None = None

    def speed() -> float:
        return (run.step - first_step) / max(run.seconds - first_seconds, 1e-9)

    def tell() -> None:
        while run.warnings:
            say(run.warnings.pop(0))

    def evaluating(stop: Callable[[], bool]) -> Callable[[], bool]:
        begun = told = time.monotonic()

        def asked() -> bool:
            nonlocal told
            now = time.monotonic()
            if now - told >= _EVALUATING_SECONDS:
                told = now
                say(f"evaluating for {now - begun:.0f} s")
            return stop()

        return asked

    try:
        while not session.finished and not wishes.count:
            session.advance(_SLICE, should_stop=evaluating(lambda: wishes.count > 0))
            session.flush(force=True)
            tell()
            if run.waiting:
                raise UserError("it waits for a person, and only the window asks a person.")
            budget, seconds = run.budget, run.seconds - first_seconds
            best = run.scoring.best_return
            report(TrainingProgress(run.step, budget, seconds, speed(), recent_return(run), best))
        if not session.finished:
            saved = run.autosaves.write_for_good()
            tell()
            say(f"stopped and saved {saved}; a last evaluation (Ctrl-C again leaves it out)")
            session.finish(should_stop=evaluating(lambda: wishes.hurried or wishes.count > 1))
    except Breakdown as error:
        broken = error
        if not session.finished:
            run.rescue()
    except Exception:
        saved = None if session.finished else run.rescue()
        if saved is not None:
            say(f"what had been learned is in {saved}")
        raise
    finally:
        tell()
        session.close()
    kept = run.autosaves.best_path or run.autosaves.last_path
    findings = diagnose(facts_of(run.info(), run.recorder.curves(), run.step))
    result = Result(
        env=run.spec.id,
        algorithm=type(run.algorithm).id,
        seed=run.asked.seed,
        steps=run.step,
        seconds=round(run.seconds - first_seconds, 3),
        steps_per_second=round(speed(), 1),
        mean_return=run.scoring.now,
        sampled_return=run.scoring.drawn_now,
        best_return=run.scoring.best_return,
        solved=run.ended_solved,
        checkpoint=str(kept) if kept is not None else None,
        findings=[asdict(finding) for finding in findings],
    )
    return result, broken


def recent_return(run: Run) -> float | None:
    """Mean return of the last training episodes; None before the first."""
    series = run.recorder.series.get("return")
    if series is None or not len(series):
        return None
    return float(series.y[-RECENT_EPISODES:].mean())
