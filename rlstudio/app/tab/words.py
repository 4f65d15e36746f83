"""What is said about a tab in words: its title, its line of status, its device, a name for its file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rlstudio.app.tab.source import is_bundled

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

OPENING = "The trainer is getting ready …"
_STATES = {"loading": "Starting", "running": "Learning", "playing": "Playing"}


def title(tab: RunTab) -> str:
    """The file's name where a person gave it one; else environment and algorithm."""
    path, manifest = tab.source.path, tab.source.manifest
    if path is not None and Path(path).stem not in ("best", "last") and not is_bundled(path):
        return Path(path).stem
    if tab.info is not None:
        return f"{tab.info.env_title} · {tab.info.algorithm_title}"
    if manifest is not None:
        return f"{manifest.env} · {manifest.algorithm}"
    return tab.run_settings.title or "Run"


def status(tab: RunTab) -> str:
    """How far it is, in one line."""
    return "   ·   ".join(_parts(tab))


def _parts(tab: RunTab) -> list[str]:
    training, info, manifest = tab.training, tab.info, tab.source.manifest
    sweeps = info is not None and info.sweeps
    plans = sweeps and tab.state == "running"
    parts = ["Planning" if plans else _STATES.get(tab.state, tab.state.capitalize())]
    if training is not None and tab.trainer_opening:
        parts = [OPENING.removesuffix(" …"), *([tab.opening] if tab.opening else [])]
        if tab.stage_alive:
            whose = "untrained" if tab.source.resume is None else "saved"
            parts.append(f"the {whose} policy plays meanwhile")
    elif training is not None and info is not None:
        p = training.progress
        budget = f" of {info.steps_budget:,}" if info.steps_budget else ""
        if sweeps:
            parts.append(f"sweep {p.step:,}{budget}")
        else:
            parts += [f"step {p.step:,}{budget}", f"{p.episodes:,} episodes", f"{p.updates:,} updates"]
        with training.lock:
            rate = training.series.get("steps_per_second")
            last = rate.last if rate is not None else None
        if last is not None and tab.state == "running":
            parts.append(f"{last[1]:,.0f} {'sweeps' if sweeps else 'steps'}/s")
        parts.append(clock(tab.clock.seconds))
    elif tab.source.path is not None and manifest is not None:
        parts.append(
            f"planned in {manifest.step:,} sweeps" if sweeps else f"trained for {manifest.step:,} steps"
        )
        if not is_bundled(tab.source.path):
            parts.append(tab.source.path)
    return parts


def status_tip(tab: RunTab) -> str:
    """What the clock in the line of status counts; "" where there is none."""
    if tab.training is None or tab.info is None or tab.trainer_opening:
        return ""
    computed = clock(tab.training.progress.seconds)
    return f"The clock: how long this run has been going on, pauses left out.\nSpent computing: {computed}"


def clock(seconds: float) -> str:
    """Hours, minutes and seconds; hours go on counting after a day."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def going_on(runs: Sequence[RunTab]) -> tuple[str, str]:
    """What closing would interrupt, and what can be done about it."""
    if len(runs) == 1:
        doing = _doing(runs[0])
        paused = runs[0].state == "paused"
        text = f"{runs[0].title} is paused before its {doing} is done." if paused else ""
        text = text or f"{runs[0].title} is still {doing}."
    else:
        doings = {_doing(run) for run in runs}
        text = f"{len(runs)} runs are still {' or '.join(sorted(doings))}."
    return text, "Saving keeps everything that is needed to continue later; you find it under Open recent."


def ended(runs: Sequence[RunTab]) -> tuple[str, str]:
    """That runs have come to their end meanwhile, and what is left of them."""
    text = f"{runs[0].title} has ended meanwhile." if len(runs) == 1 else "All runs have ended meanwhile."
    kept = all(run.state == "finished" and run.files.agent is not None for run in runs)
    return text, "What was learned is saved; you find it under Open recent." if kept else ""


def _doing(tab: RunTab) -> str:
    return "planning" if tab.info is not None and tab.info.sweeps else "learning"


def device(tab: RunTab) -> str:
    """Where the run computes; "" where nothing learns, or nobody knows yet."""
    if tab.info is None or tab.training is None or tab.trainer_opening:
        return ""
    kind, _, number = tab.info.device.partition(":")
    return f"GPU {number}".strip() if kind == "cuda" else kind.upper()


def file_stem(tab: RunTab) -> str:
    """A good name for a file of this agent."""
    thread = tab.training or tab.stage
    step = thread.progress.step if thread is not None else 0
    stem = f"{tab.info.env}-{tab.info.algorithm}-{step}" if tab.info is not None else "agent"
    return stem.replace("/", "-").lower()
