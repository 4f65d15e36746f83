"""Texts about a run: its title, its status line, its device, a name for its file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from rlstudio.app.look.durations import about
from rlstudio.app.tab.source import TabSource, is_bundled
from rlstudio.app.tab.status import RunStatus
from rlstudio.engine.files.replay_manifest import ReplayManifest
from rlstudio.engine.worker.messages import RunInfo

OPENING = "The trainer is getting ready …"
NO_LINES = "Nothing learns here, so there are no lines of an algorithm to step through."
SWAPPED = (
    "The screen shows the training itself now, with a timeline of its own; when it goes on at full speed, "
    "the stage comes back."
)
_STATES = {"loading": "Starting"}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def how_to_play(info: RunInfo | None) -> str:
    """By clicks on a board, or by which keys."""
    if info is None or info.board is None:
        return keys_to_play(info.key_bindings if info is not None else ())
    # A key for every cell would be a long list; one to pass with has no cell.
    keys = keys_to_play(info.key_bindings) if len(info.key_bindings) == 1 else ""
    return f"Click a cell · {keys}" if keys else "Click a cell"


def keys_to_play(bindings: Iterable[str]) -> str:
    """The keys of Qt key names such as "Up+Space", each once; arrows alone need no more words."""
    names = list(dict.fromkeys(key for binding in bindings for key in binding.split("+")))
    shown = " ".join(_ARROWS.get(name, name) for name in names)
    return shown if set(names) <= set(_ARROWS) else f"Keys: {shown}"


def title(source: TabSource, info: RunInfo | None, pair: str) -> str:
    """The file's name if a person gave it one; else environment and algorithm (``pair`` until known)."""
    path, manifest = source.path, source.manifest
    if path is not None and Path(path).stem not in ("best", "last") and not is_bundled(path):
        return Path(path).stem
    if info is not None:
        return f"{info.env_title} · {info.algorithm_title}"
    if manifest is not None:
        return f"{manifest.env} · {manifest.algorithm}"
    return pair or "Run"


def status_line(run: RunStatus) -> str:
    """The progress in one line."""
    return "   ·   ".join(_parts(run))


def _parts(run: RunStatus) -> list[str]:
    info, source, manifest = run.info, run.source, run.source.manifest
    if source.replay is not None and run.state != "failed":
        return [recording(source.replay), source.path or ""]
    going = run.state == "running"
    parts = [_doing(run).capitalize() if going else _STATES.get(run.state, run.state.capitalize())]
    if run.trainer_opening:
        parts = [OPENING.removesuffix(" …"), *([run.opening] if run.opening else [])]
        if run.stage_alive:
            whose = "untrained" if source.resume is None else "saved"
            parts.append(f"the {whose} policy plays meanwhile")
    elif run.trains and info is not None:
        p = run.progress
        budget = f" of {info.steps_budget:,}" if info.steps_budget else ""
        if run.sweeps:
            parts.append(f"sweep {p.step:,}{budget}")
        else:
            counts = [_counted(p.episodes, "episode"), _counted(p.updates, "update")]
            parts += [f"step {p.step:,}{budget}", *counts]
        if run.rate is not None and going:
            parts.append(f"{run.rate:,.0f} {'sweeps' if run.sweeps else 'steps'}/s")
        parts.append(clock(run.seconds))
        if run.seconds_left is not None:
            parts.append(f"{about(run.seconds_left)} left")
    elif source.path is not None and manifest is not None:
        done = "planned in {:,} sweeps" if run.sweeps else "trained for {:,} steps"
        parts.append(done.format(manifest.step))
        if not is_bundled(source.path):
            parts.append(source.path)
    return parts


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def recording(replay: ReplayManifest) -> str:
    """What a file of a recording holds, and when it was saved, in the time of this computer."""
    moments, several = f"{replay.moments:,} moments", f"{replay.episodes:,} episodes"
    what = f"{several}, {moments}" if replay.episodes > 1 else moments
    run, saved = replay.run, replay.created
    with suppress(OverflowError, OSError, ValueError):  # the first and the last year have no time here
        saved = saved.astimezone()
    who = f"{run.env_title} by {run.algorithm_title}"
    return f"Recording of {who}   ·   {what}   ·   seed {run.seed}   ·   saved {saved:%d %b %Y %H:%M}"


def status_tip(run: RunStatus) -> str:
    """What the clock in the status line counts; "" if there is none."""
    if not run.trains or run.info is None or run.trainer_opening:
        return ""
    computed = clock(run.progress.seconds)
    return f"The clock: how long this run has been going on, pauses left out.\nSpent computing: {computed}"


def clock(seconds: float) -> str:
    """Hours, minutes and seconds; hours may exceed 24."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def distinction(source: TabSource, info: RunInfo | None) -> str:
    """What tells a tab from others of the same title: the seed of a run, or which of its files is shown."""
    if source.path is not None:
        return Path(source.path).stem
    seed = info.seed if info is not None else source.spec.seed if source.spec is not None else None
    return "" if seed is None else f"seed {seed}"


def going_on(runs: Sequence[RunStatus]) -> tuple[str, str]:
    """What closing would interrupt, and the remedy."""
    if len(runs) == 1:
        doing = _doing(runs[0])
        paused = runs[0].state == "paused"
        text = f"{runs[0].title} is paused before its {doing} is done." if paused else ""
        text = text or f"{runs[0].title} is still {doing}."
    else:
        doings = {_doing(run) for run in runs}
        text = f"{len(runs)} runs are still {' or '.join(sorted(doings))}."
    return text, "Saving keeps everything that is needed to continue later; you find it under Open recent."


def ended(runs: Sequence[RunStatus]) -> tuple[str, str]:
    """A text that the runs have ended meanwhile, and what remains of them."""
    text = f"{runs[0].title} has ended meanwhile." if len(runs) == 1 else "All runs have ended meanwhile."
    kept = all(run.kept for run in runs)
    return text, "What was learned is saved; you find it under Open recent." if kept else ""


def _doing(run: RunStatus) -> str:
    return "planning" if run.sweeps else "playing" if run.plays_by_rule else "learning"


def device(run: RunStatus) -> str:
    """The device of the run; "" if nothing learns or it is unknown."""
    if run.info is None or not run.trains or run.trainer_opening:
        return ""
    kind, _, number = run.info.device.partition(":")
    return f"GPU {number}".strip() if kind == "cuda" else kind.upper()


def file_stem(run: RunStatus) -> str:
    """A good name for a file of this agent: environment, algorithm, step, and its score if that is known."""
    if run.info is None:
        return "agent"
    stem = f"{run.info.env}-{run.info.algorithm}-{run.progress.step}"
    score = (
        run.source.manifest.scores.mean_return if run.source.manifest is not None and not run.trains else None
    )
    return (stem if score is None else f"{stem}-return-{score:.4g}").replace("/", "-").lower()
