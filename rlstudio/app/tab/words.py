"""Texts about a run: its title, its status line, its device, a name for its file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.durations import about, passed
from rlstudio.app.panels.text import short
from rlstudio.app.tab.source import TabSource, is_bundled
from rlstudio.app.tab.status import RunStatus
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import Words, mark, words
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.recordings.manifest import ReplayManifest
from rlstudio.engine.worker.messages import RunInfo

OPENING = mark("The trainer is getting ready …")
NO_LINES = mark("Nothing learns here, so there are no lines of an algorithm to step through.")
SWAPPED = mark(
    "The screen shows the training itself now, with a timeline of its own; when it goes on at full speed, "
    "the stage comes back."
)
_STATES = {
    "loading": mark("Starting"),
    "paused": mark("Paused"),
    "playing": mark("Playing"),
    "finished": mark("Finished"),
    "failed": mark("Failed"),
}
_REACHING = {
    "step": mark("Taking a step"),
    "update": mark("Going on to the next update"),
    "episode": mark("Going on to the end of the episode"),
    "line": mark("Going on to the next line"),
}
_DOING = {
    "learning": mark("Learning"),
    "planning": mark("Planning"),
    "finding": mark("Finding the reward"),
    "playing": mark("Playing"),
}
_STILL = {
    "learning": mark("{run} is still learning."),
    "planning": mark("{run} is still planning."),
    "finding": mark("{run} is still looking for the reward."),
    "playing": mark("{run} is still playing."),
}
_PAUSED = {
    "learning": mark("{run} is paused before its learning is done."),
    "planning": mark("{run} is paused before its planning is done."),
    "finding": mark("{run} is paused before the reward is found."),
    "playing": mark("{run} is paused before its playing is done."),
}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def how_to_play(info: RunInfo | None) -> str:
    """By clicks on a board, or by which keys."""
    if info is None or info.board is None:
        return keys_to_play(info.key_bindings if info is not None else ())
    if not info.board.moves:
        return tr("Click for a menu of moves")
    if any(move.start is not None for move in info.board.moves):
        return tr("Click a piece, then where it goes")
    # A key for every cell would be a long list; one to pass with has no cell.
    key = next(iter(info.key_bindings)) if len(info.key_bindings) == 1 else ""
    return tr("Click a cell · {key} to pass", key=key) if key else tr("Click a cell")


def keys_to_play(bindings: Iterable[str]) -> str:
    """The keys of Qt key names such as "Up+Space", each once; arrows alone need no more words."""
    names = list(dict.fromkeys(key for binding in bindings for key in binding.split("+")))
    shown = " ".join(_ARROWS.get(name, name) for name in names)
    return shown if set(names) <= set(_ARROWS) else tr("Keys: {keys}", keys=shown)


def title(source: TabSource, info: RunInfo | None, pair: str, catalogue: Catalogue) -> str:
    """The file's name if a person gave it one; else environment and algorithm (``pair`` until known).

    In English; a window says it.
    """
    path, manifest = source.path, source.manifest
    if path is not None and Path(path).stem not in ("best", "last") and not is_bundled(path):
        return Path(path).stem
    if info is not None:
        return of_pair(info.env_title, info.algorithm_title)
    if manifest is not None:
        return of_pair(*catalogue.titles(manifest.env, manifest.algorithm))
    return pair or words("Run")


def of_pair(environment: str, algorithm: str) -> Words:
    """The name of a run by the titles of what learns, and where."""
    return words("{environment} · {algorithm}", environment=words(environment), algorithm=words(algorithm))


def amount(value: float, unit: str) -> str:
    """A number of what a return counts, e.g. "500 points"; unit: "" for what has no name."""
    return tr("{number} {unit}", number=short(value), unit=said(unit)) if unit else short(value)


def beginning(source: TabSource) -> str:
    """What is going on before there is a picture."""
    if source.path is not None:
        return tr("Opening {file} …", file=Path(source.path).name)
    return tr("Getting the game ready …") if source.by_person else tr("Starting …")


def status_line(run: RunStatus) -> str:
    """The progress in one line."""
    return joined(_parts(run), "   ·   ")


def _parts(run: RunStatus) -> list[str]:
    info, source, manifest = run.info, run.source, run.source.manifest
    if source.replay is not None and run.state != "failed":
        return [recording(source.replay), source.path or ""]
    if run.trainer_opening:
        parts = [tr("The trainer is getting ready"), *([said(run.opening)] if run.opening else [])]
        if run.stage_alive and source.resume is None:
            parts.append(tr("the untrained policy plays meanwhile"))
        elif run.stage_alive:
            parts.append(tr("the saved policy plays meanwhile"))
        return parts
    going = run.state == "running"
    if going and run.progress.waiting:
        return [tr("Waiting for your answer"), *_counts(run), clock(run.seconds)]
    reaching = None if run.reaching is None else _REACHING[run.reaching]
    parts = [tr(_DOING[_doing(run)] if going else reaching or _STATES[run.state])]
    if going and run.tests_at_end:
        return [tr("Testing what was learned"), *_counts(run), clock(run.seconds)]
    if run.looks_back:  # a panel that fills the tab hides the line below the picture
        parts.append(run.looks_back)
    if run.thinking is not None:
        parts.append(tr("thinking about its move, for {time} now", time=passed(run.thinking)))
    if run.trains and info is not None:
        parts += _counts(run)
        if run.rate is not None and going:
            parts.append(_speed(run.rate, sweeps=run.sweeps))
        parts.append(clock(run.seconds))
        if run.seconds_left is not None:
            parts.append(tr("{duration} left", duration=about(run.seconds_left)))
    elif source.path is not None and manifest is not None:
        step = manifest.step
        parts.append(
            plural(step, "after {n:,} sweep", "after {n:,} sweeps")
            if run.sweeps
            else plural(step, "trained for {n:,} step", "trained for {n:,} steps")
        )
        if not is_bundled(source.path):
            parts.append(source.path)
    return parts


def _counts(run: RunStatus) -> list[str]:
    """How far a training is."""
    p, budget = run.progress, run.info.steps_budget if run.info is not None else None
    if run.sweeps:
        if budget:
            return [tr("sweep {step:,} of {budget:,}", step=p.step, budget=budget)]
        return [tr("sweep {step:,}", step=p.step)]
    return [
        tr("step {step:,} of {budget:,}", step=p.step, budget=budget)
        if budget
        else tr("step {step:,}", step=p.step),
        plural(p.episodes, "{n:,} episode", "{n:,} episodes"),
        plural(p.updates, "{n:,} update", "{n:,} updates"),
    ]


def recording(replay: ReplayManifest) -> str:
    """What a file of a recording holds, and when it was saved, in the time of this computer."""
    what = plural(replay.moments, "{n:,} moment", "{n:,} moments")
    if replay.episodes > 1:
        several = plural(replay.episodes, "{n:,} episode", "{n:,} episodes")
        what = tr("{episodes}, {moments}", episodes=several, moments=what)
    run, saved = replay.run, replay.created
    with suppress(OverflowError, OSError, ValueError):  # the first and the last year have no time here
        saved = saved.astimezone()
    return tr(
        "Recording of {environment} by {algorithm}   ·   {what}   ·   seed {seed}   ·   "
        "saved {date:%Y-%m-%d %H:%M}",
        environment=said(run.env_title),
        algorithm=said(run.algorithm_title),
        what=what,
        seed=run.seed,
        date=saved,
    )


def status_tip(run: RunStatus) -> str:
    """What the clock in the status line counts; "" if there is none."""
    if not run.trains or run.info is None or run.trainer_opening:
        return ""
    return tr(
        "The clock: how long this run has been going on, pauses left out.\nSpent computing: {time}",
        time=clock(run.progress.seconds),
    )


def clock(seconds: float) -> str:
    """Hours, minutes and seconds; hours may exceed 24."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def distinction(source: TabSource, info: RunInfo | None) -> str:
    """What tells a tab from others of the same title: the seed of a run, or which of its files is shown."""
    if source.path is not None:
        return Path(source.path).stem
    seed = info.seed if info is not None else source.spec.seed if source.spec is not None else None
    return "" if seed is None else tr("seed {seed}", seed=seed)


def going_on(runs: Sequence[RunStatus]) -> tuple[str, str]:
    """What closing would interrupt, and the remedy."""
    doings = {_doing(run) for run in runs}
    if len(runs) == 1:
        told = _PAUSED if runs[0].state == "paused" else _STILL
        text = tr(told[_doing(runs[0])], run=runs[0].title)
    elif doings == {"learning"}:
        text = plural(len(runs), "{n} run is still learning.", "{n} runs are still learning.")
    elif doings == {"planning"}:
        text = plural(len(runs), "{n} run is still planning.", "{n} runs are still planning.")
    elif doings == {"playing"}:
        text = plural(len(runs), "{n} run is still playing.", "{n} runs are still playing.")
    else:
        text = plural(len(runs), "{n} run is still going on.", "{n} runs are still going on.")
    return text, tr(
        "Saving keeps everything that is needed to continue later; you find it under Open recent."
    )


def ended(runs: Sequence[RunStatus]) -> tuple[str, str]:
    """A text that the runs have ended meanwhile, and what remains of them."""
    if len(runs) == 1:
        text = tr("{run} has ended meanwhile.", run=runs[0].title)
    else:
        text = tr("All runs have ended meanwhile.")
    kept = all(run.kept for run in runs)
    return text, tr("What was learned is saved; you find it under Open recent.") if kept else ""


def _speed(rate: float, *, sweeps: bool) -> str:
    """Steps per second; a search may take longer than a second for one."""
    if rate < 9.5:
        return tr("{rate} sweeps/s", rate=short(rate)) if sweeps else tr("{rate} steps/s", rate=short(rate))
    return tr("{rate:,.0f} sweeps/s", rate=rate) if sweeps else tr("{rate:,.0f} steps/s", rate=rate)


def _doing(run: RunStatus) -> str:
    if run.sweeps:
        return "finding" if run.finds_reward else "planning"
    return "playing" if run.plays_by_rule else "learning"


def device(run: RunStatus) -> str:
    """The device of the run; "" if nothing learns or it is unknown."""
    if run.info is None or not run.trains or run.trainer_opening:
        return ""
    kind, _, number = run.info.device.partition(":")
    return f"GPU {number}".strip() if kind == "cuda" else kind.upper()


def file_stem(run: RunStatus, file: str | None = None, played: int | None = None) -> str:
    """A good name for a file of this agent: environment, algorithm, step, and its score if that is known.

    file: the file of the agent that it is made from, where it is not made from the run as it is now. The name
    has the step in that file, which the run may have passed since. played: the step of the policy that has
    played what the file is to hold.
    """
    if run.info is None:
        return "agent"
    step, held = run.progress.step, run.source.manifest
    if run.trains and file is not None:
        with suppress(UserError):  # whoever makes something from it tells what is wrong with the file
            step = peek(file).step
    if played is not None:
        step = played
    stem = f"{run.info.env}-{run.info.algorithm}-{step}"
    score = held.scores.mean_return if held is not None and not run.trains else None
    return (stem if score is None else f"{stem}-return-{score:.4g}").replace("/", "-").lower()
