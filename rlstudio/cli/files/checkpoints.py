"""Commands for a checkpoint: ``rlstudio evaluate``, ``record`` and ``info``."""

from __future__ import annotations

import math
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rlstudio.cli.files import demonstrating
from rlstudio.cli.files.agents import manifest_of, opened_agent
from rlstudio.cli.guard import GUARD
from rlstudio.cli.options import AsJson, EnvSet, File, Plays, Seed, TrainedBy, settings
from rlstudio.cli.signals import stoppable
from rlstudio.cli.terminal import Reporter, counted, pairs, print_json, say, strangers_aside, table
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending

if TYPE_CHECKING:
    from rlstudio.engine.files.manifest import Manifest


def evaluate(
    file: File,
    episodes: Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="How many.")] = 20,
    seed: Seed = 0,
    env: Plays = None,
    algorithm: TrainedBy = None,
    env_changes: EnvSet = None,
    as_json: AsJson = False,
) -> None:
    """Play greedy episodes and report their returns. std_return is the sample standard deviation.

    low and high: the 95 % interval of the mean.

    --env-set: in an environment that differs from the one it was trained in.

    A policy that is a distribution over actions is also played with its actions drawn: sampled_return.
    """
    from rlstudio.engine.files import checkpoint
    from rlstudio.engine.run import devices, evaluation

    changes = settings(env_changes, "--env-set")
    opened = opened_agent(file, env, algorithm, changes)
    with strangers_aside():
        spec, policy = checkpoint.open_policy(opened, changes=changes)
    if "pixels" in spec.capabilities:
        devices.set_threads(True)
    with strangers_aside(), stoppable(), Reporter(0, episodes, unit="episodes") as reporter:
        lanes = opened.manifest.lanes if spec.keeps_copies else None
        result = evaluation.evaluate(spec, policy, episodes, seed, lanes=lanes, progress=reporter.advance)
        drawn = None
        if policy.stochastic and not result.unending:
            drawn = evaluation.evaluate(spec, policy, episodes, seed, lanes=lanes, explore=True)
    if result.unending or (drawn is not None and drawn.unending):
        raise UserError(evaluation.no_end(spec.id))
    if as_json:
        facts = {"env": spec.id, "algorithm": opened.manifest.algorithm, "episodes": result.episodes}
        low, high = result.interval
        facts |= {"mean_return": result.mean, "low": low, "high": high, "std_return": result.std}
        facts |= {"sampled_return": None if drawn is None else drawn.mean}
        print_json(facts | {"returns": result.returns, "lengths": result.lengths}, indent=None)
        return
    low, high = result.interval
    say(
        f"{spec.id} by {opened.manifest.algorithm}: mean return {result.mean:.2f} (95 % interval {low:.2f} "
        f"to {high:.2f}), standard deviation {result.std:.2f}, {result.episodes} episodes, "
        f"mean length {sum(result.lengths) / result.episodes:.1f} steps"
    )
    if drawn is not None and evaluation.differ(result, drawn):
        low, high = drawn.interval
        say(f"with actions drawn as in training: mean return {drawn.mean:.2f} ({low:.2f} to {high:.2f})")


def record(
    file: File,
    out: Annotated[Path, typer.Argument(metavar="OUT.mp4|OUT.gif", show_default=False)],
    seed: Seed = 0,
    seconds: Annotated[
        float | None, typer.Option(metavar="N", help="Length; one episode, at most a minute, by default.")
    ] = None,
    with_insight: Annotated[
        bool, typer.Option("--with-insight", help="Show what the agent thinks beside the game.")
    ] = False,
    ages: Annotated[
        str | None,
        typer.Option(metavar="RxC", help="Rows and columns of a wall of the run's ages, such as 3x3."),
    ] = None,
    env: Plays = None,
    algorithm: TrainedBy = None,
    env_changes: EnvSet = None,
) -> None:
    """Record a checkpoint's play as a video or a moving picture."""
    from rlstudio.engine.export import video

    if ages is not None:
        if seconds is not None or with_insight or env or algorithm or env_changes:
            raise UserError(
                "--ages shows one episode of each age, as they were trained: only --seed goes with it."
            )
        _record_ages(file, out, ages, seed)
        return
    changes = settings(env_changes, "--env-set")
    agent = opened_agent(file, env, algorithm, changes)
    total = round(seconds) if seconds is not None and math.isfinite(seconds) else None
    with strangers_aside(), stoppable(), Reporter(0, total, unit="s") as reporter:
        made = video.record(
            agent, out, seed, seconds, with_insight, lambda shown: reporter.advance(int(shown)), changes
        )
    say(f"{made.path}: {made.seconds:.1f} s, {made.width} x {made.height}, {made.frames} frames")


def _record_ages(file: Path, out: Path, shape: str, seed: int) -> None:
    from rlstudio.engine.export import wall_video

    parsed = wall_video.shape_of(shape)
    GUARD.stand(manifest_of(file, None, None).env)
    with strangers_aside(), stoppable(), Reporter(0, None, unit="s") as reporter:
        made = wall_video.record_wall(
            file, out, parsed, seed, progress=lambda shown: reporter.advance(int(shown))
        )
    say(f"{made.path}: {made.seconds:.1f} s, {made.width} x {made.height}, {made.frames} frames")


def info(file: File, as_json: AsJson = False, env: Plays = None, algorithm: TrainedBy = None) -> None:
    """Print what a checkpoint or a file of demonstrations is about; no tensors of ours are loaded."""
    from rlstudio.engine.files import demonstrations_file

    if ending(file) == demonstrations_file.SUFFIX:
        demonstrating.tell(file, as_json)
        return
    manifest = manifest_of(file, env, algorithm)
    steps, ages = _ages(file)
    if as_json:
        print_json({**manifest.model_dump(mode="json"), "ages": steps})
        return
    scores = manifest.scores
    budget = f" of {manifest.steps_budget:,}" if manifest.steps_budget else ""
    rows = [
        ("environment", manifest.env),
        ("environment settings", pairs(manifest.env_settings)),
        ("algorithm", manifest.algorithm),
        ("preset", manifest.preset or "none"),
        ("settings", pairs(manifest.config)),
        ("seed", str(manifest.seed)),
        ("trained", f"{manifest.step:,} {_unit(manifest.algorithm)}{budget}, "
                    f"{counted(manifest.episodes, 'episode')} in "
                    f"{counted(manifest.lanes, 'lane')}, {counted(manifest.updates, 'update')}, "
                    f"{manifest.seconds:.0f} s"),
        ("mean return", "not evaluated" if scores.mean_return is None else f"{scores.mean_return:.2f}"),
        ("best mean return", "not evaluated" if scores.best_return is None else f"{scores.best_return:.2f}"),
        ("rating", "none" if scores.rating is None else
                   f"{scores.rating:.0f} ± {scores.rating_error or 0:.0f} Elo"),
        *([("changed", _changes(manifest))] if manifest.changed else []),
        ("can be continued", "yes" if manifest.resumable else _why_not_on(file)),
        ("ages", ages),
        ("created", f"{manifest.created:%Y-%m-%d %H:%M} UTC"),
        ("made with", pairs(manifest.versions)),
    ]  # fmt: skip
    table(None, rows)


def _unit(algorithm: str) -> str:
    """What a run of this algorithm counts; steps where that is not known here."""
    from rlstudio.core import registry  # with numpy, whose threads are chosen before

    with suppress(UserError):
        return "steps" if registry.algorithm(algorithm).sweep_rate is None else "sweeps"
    return "steps"


def _changes(manifest: Manifest) -> str:
    """What a person changed while it learned."""
    told = (f"{one.name} from {one.before} to {one.after} at step {one.step:,}" for one in manifest.changed)
    return ", ".join(told)


def _why_not_on(file: Path) -> str:
    last = file.with_name("last.rlstudio")
    beside = f"; its run goes on from {last.name} beside it" if last != file and last.is_file() else ""
    return f"no, it holds the policy alone{beside}"


def _ages(file: Path) -> tuple[list[int], str]:
    """The steps of the policies that the run of this file keeps of its past, and the same in words."""
    from rlstudio.engine.files.runs import ages_file

    path = file.parent / ages_file.NAME
    if not path.is_file():
        return [], "none"
    try:
        steps = [age.step for age in ages_file.peek(path).ages]
    except UserError as error:
        return [], str(error)
    if not steps:
        return [], "none"
    policies = "1 policy" if len(steps) == 1 else f"{len(steps)} policies"
    size = path.stat().st_size / 2**20
    return steps, f"{policies}, steps {steps[0]:,} to {steps[-1]:,}, {size:.1f} MB"
