"""Messages at the end of a run, with their remedies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rlstudio.app.look.message_bar import Kind, Remedy
from rlstudio.app.panels.text import short
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
) -> Ending:
    """The message after a complete training. ``folder``: the run's own, for its last policy.

    return_unit: what a return counts, e.g. "points". learns: else it played by a rule, which no step changed.
    """
    best = end.best
    remedies: list[Remedy] = [("Watch the best", lambda: watch(best))] if best is not None else []
    done, unit = ("Planning is done", "sweeps") if sweeps else ("Learning is done", "steps")
    counted = f" {return_unit}" if return_unit else ""
    if not learns:
        mean = "" if end.mean_return is None else f" Mean return {short(end.mean_return)}{counted}."
        return "good", f"Playing is done after {end.step:,} {unit}.{mean}", []
    text = f"{done} after {end.step:,} {unit}."
    if end.last is not None and folder is not None and Path(end.last).parent != folder:
        return "warning", f"{text} {folder} cannot be written: the agent is kept as {end.last}.", remedies
    if end.mean_return is None or end.best_return is None or end.best_step is None:
        return "good", text, remedies
    # Its diamond on the learning curve is the test that chose it, a lucky one; this is the second.
    at = f"at {unit.removesuffix('s')} {end.best_step:,}"
    best_at = f"{short(end.best_return)}{counted} {at} (tested again)"
    if end.forgot:
        return "warning", f"{text} It forgot: best {best_at}, last {short(end.mean_return)}.", remedies
    if end.solved:
        mean = f"a mean return of {short(end.mean_return)}{counted}"
        return "good", f"Solved: {mean}, after learning for {end.step:,} {unit}.", remedies
    if end.best_step >= end.step:
        return "good", f"{text} The last policy is the best: {short(end.mean_return)}{counted}.", remedies
    return "good", f"{text} Last policy {short(end.mean_return)}{counted}, best {best_at}.", remedies


def stopped(
    text: str, last: str | None, saved: Saved | None, resumable: str | None, watch: OpenFile, go_on: OpenFile
) -> Ending:
    """Message if the trainer failed or died. ``last``: its newest autosave; ``saved``: the last report."""
    if last is None:
        return "problem", f"The trainer stopped: {text} There was no autosave yet.", []
    at = f": step {saved.step:,}" if saved is not None and saved.path == last else ""
    remedies: list[Remedy] = [("Open", lambda: watch(last))]
    if resumable is not None:
        remedies.append(("Continue from it", lambda: go_on(resumable)))
    return "problem", f"The trainer stopped: {text} Last autosave{at}.", remedies
