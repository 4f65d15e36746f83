"""Messages at the end of a run, with their remedies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.message_bar import Kind, Remedy
from rlstudio.app.panels.text import short
from rlstudio.app.tab.words import amount
from rlstudio.engine.worker.messages import Finished, Saved

Ending = tuple[Kind, str, list[Remedy]]
"""The kind of message, its sentences and its buttons."""
OpenFile = Callable[[str], None]


def finished(
    end: Finished,
    sweeps: bool,
    folder: Path | None,
    watch: OpenFile,
    return_unit: str = "",
    *,
    learns: bool = True,
    finds_reward: bool = False,
) -> Ending:
    """The message after a complete training. ``folder``: the run's own, for its last policy.

    return_unit: what a return counts, e.g. "points". learns: else it played by a rule, which no step changed.
    finds_reward: its sweeps looked for the reward behind what somebody does.
    """
    best, step = end.best, end.step
    remedies: list[Remedy] = [(tr("Watch the best"), lambda: watch(best))] if best is not None else []
    if not learns:
        done = plural(step, "Playing is done after {n:,} step.", "Playing is done after {n:,} steps.")
        if end.mean_return is None:
            return "good", done, []
        mean = tr("Mean return {figure}.", figure=amount(end.mean_return, return_unit))
        return "good", _both(done, mean), []
    if finds_reward:
        done = plural(
            step, "The reward is found after {n:,} sweep.", "The reward is found after {n:,} sweeps."
        )
    elif sweeps:
        done = plural(step, "Planning is done after {n:,} sweep.", "Planning is done after {n:,} sweeps.")
    else:
        done = plural(step, "Learning is done after {n:,} step.", "Learning is done after {n:,} steps.")
    if end.last is not None and folder is not None and Path(end.last).parent != folder:
        elsewhere = tr(
            "{folder} cannot be written: the agent is kept as {file}.", folder=folder, file=end.last
        )
        return "warning", _both(done, elsewhere), remedies
    if end.mean_return is None or end.best_return is None or end.best_step is None:
        return "good", done, remedies
    mean = amount(end.mean_return, return_unit)
    if end.forgot:
        best_at = _best_at(end.best_return, end.best_step, return_unit, sweeps)
        last = short(end.mean_return)
        forgot = tr("It forgot: best {best}, last {last}.", best=best_at, last=last)
        if best is not None and end.last is not None:
            newest = end.last
            forgot = _both(forgot, tr("The best plays on."))
            remedies = [(tr("Watch the last"), lambda: watch(newest))]
        return "warning", _both(done, forgot), remedies
    if end.solved:
        return "good", _solved(mean, step, sweeps), remedies
    if end.best_step >= step:
        return "good", _both(done, tr("The last policy is the best: {figure}.", figure=mean)), remedies
    best_at = _best_at(end.best_return, end.best_step, return_unit, sweeps)
    more = tr("Last policy {figure}, best {best}.", figure=mean, best=best_at)
    return "good", _both(done, more), remedies


def _best_at(value: float, step: int, unit: str, sweeps: bool) -> str:
    """The best policy's return, and when that was.

    Its diamond on the learning curve is the test that chose it, a lucky one; this is the second.
    """
    figure = amount(value, unit)
    if sweeps:
        return tr("{figure} at sweep {step:,} (tested again)", figure=figure, step=step)
    return tr("{figure} at step {step:,} (tested again)", figure=figure, step=step)


def _solved(mean: str, step: int, sweeps: bool) -> str:
    if sweeps:
        return plural(
            step,
            "Solved: a mean return of {figure}, after planning for {n:,} sweep.",
            "Solved: a mean return of {figure}, after planning for {n:,} sweeps.",
            figure=mean,
        )
    return plural(
        step,
        "Solved: a mean return of {figure}, after learning for {n:,} step.",
        "Solved: a mean return of {figure}, after learning for {n:,} steps.",
        figure=mean,
    )


def _both(sentence: str, more: str) -> str:
    """Two sentences, one after the other."""
    return tr("{sentence} {more}", sentence=sentence, more=more)


def stopped(
    text: str,
    last: str | None,
    saved: Saved | None,
    resumable: str | None,
    watch: OpenFile,
    go_on: OpenFile,
    *,
    sweeps: bool = False,
) -> Ending:
    """Message if the trainer failed or died. ``last``: its newest autosave; ``saved``: the last report."""
    reason = said(text)
    if last is None:
        return "problem", tr("The trainer stopped: {reason} There was no autosave yet.", reason=reason), []
    remedies: list[Remedy] = [(tr("Open"), lambda: watch(last))]
    if resumable is not None:
        remedies.append((tr("Continue from it"), lambda: go_on(resumable)))
    if saved is not None and saved.path == last:
        step = saved.step
        told = (
            tr("The trainer stopped: {reason} Last autosave: sweep {step:,}.", reason=reason, step=step)
            if sweeps
            else tr("The trainer stopped: {reason} Last autosave: step {step:,}.", reason=reason, step=step)
        )
    else:
        told = tr("The trainer stopped: {reason} Last autosave.", reason=reason)
    return "problem", told, remedies


def saved(saved: Saved, *, sweeps: bool) -> str:
    """That an agent is in the file where it was wanted."""
    if sweeps:
        return tr("Saved to {path} at sweep {step:,}.", path=saved.path, step=saved.step)
    return tr("Saved to {path} at step {step:,}.", path=saved.path, step=saved.step)


def stage_stopped(text: str, again: Callable[[], None] | None, *, alone: bool) -> Ending:
    """Message if the stage failed or died. again: lets it play again, None before it has ever played.

    alone: a training goes on without it.
    """
    reason, remedies = said(text), list[Remedy]()
    if again is not None:
        remedies = [(tr("Play again"), again)]
        reason = tr("The stage stopped: {reason}", reason=reason)
    if not alone:
        return "problem", reason, remedies
    shown = tr("The screen shows the training itself, because nothing plays beside it.")
    return "warning", _both(shown, reason), remedies
