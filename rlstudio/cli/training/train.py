"""``rlstudio train``."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from rlstudio.cli.files.agents import manifest_of
from rlstudio.cli.guard import GUARD
from rlstudio.cli.options import (
    AsJson,
    EnvSet,
    check_nobody_is_asked,
    from_here,
    settings,
    steps_option,
    to_go_on_from,
)
from rlstudio.cli.terminal import Reporter, a_return, opening_lines, print_json, say, strangers_aside
from rlstudio.cli.training.seeds import train_seeds
from rlstudio.core import progress
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.engine.run.run import Run
    from rlstudio.engine.run.setup import Setup
    from rlstudio.engine.run_spec import RunSpec

_DEFAULT_STEPS = 100_000
ToBegin = Annotated[
    int | None,
    typer.Option("--seed", min=0, max=2**31 - 1, help="Where all randomness comes from; 0 by default."),
]


def train(
    env: Annotated[str | None, typer.Argument(metavar="ENV", show_default=False)] = None,
    algorithm: Annotated[str | None, typer.Argument(metavar="ALGORITHM", show_default=False)] = None,
    preset: Annotated[
        str | None, typer.Option(metavar="NAME", help="Known good settings; the pair's first by default.")
    ] = None,
    steps: Annotated[int | None, steps_option("Environment steps; the preset's by default.")] = None,
    until_solved: Annotated[
        bool | None,
        typer.Option(
            "--until-solved/--to-the-end",
            help="End as soon as the environment is solved; as the preset says by default.",
            show_default=False,
        ),
    ] = None,
    seed: ToBegin = None,
    seeds: Annotated[
        str | None,
        typer.Option(metavar="LIST", help="Several seeds, each a run of its own: 0-9, or 0,3,7-9."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, max=1024, metavar="N", help="With --seeds: so many at a time; one a core."),
    ] = None,
    changes: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="Change one hyperparameter.")
    ] = None,
    env_changes: EnvSet = None,
    lanes: Annotated[
        int | None, typer.Option(min=1, max=1024, metavar="N", help="Copies of the environment.")
    ] = None,
    device: Annotated[Literal["auto", "cpu", "cuda"], typer.Option(help="Where networks compute.")] = "auto",
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder for best.rlstudio and last.rlstudio.")
    ] = None,
    resume: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Continue a run (its name, or its last.rlstudio) or learn on from another library's agent.",
            callback=to_go_on_from,
        ),
    ] = None,
    fork: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Go on from a run (its name, or its last.rlstudio) in a run of its own, changed.",
            callback=to_go_on_from,
        ),
    ] = None,
    tensorboard: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write the curves there for TensorBoard while it learns."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Train ENV by ALGORITHM. Ctrl-C saves and stops (exit 130).

    ENV is an id, or a .rlworld file: a world that was drawn in the editor.

    --fork goes on from FILE in a folder of its own, which knows its parent.
    --set takes what may change during a run, --env-set any setting that leaves
    what is seen and done as it is, --seed another chance; without these it
    learns bit for bit as its parent would.

    --resume goes on in a new folder, and the old one stays as it is; --out
    with the folder of the file goes on in that.

    With --json: mean_return is the greedy mean of the final policy over 20
    episodes (5 for pixels), sampled_return the same with actions drawn as in
    training, best_return that of the policy that did best in a test of the
    run, by a second test, solved whether it ended early because the
    environment is solved, checkpoint the file that holds this policy, and
    findings what seems to be wrong with the run. When tests are made
    follows the clock: they take 5 % of the time at most. So which policy is
    the best, and when a run is solved, may differ from computer to computer.

    --seeds trains several seeds, each into a folder of its own (with --out
    DIR: DIR/seed-N), and tells at the end what they came to. With --json
    there is then one object: runs, with seed, state, steps, seconds,
    mean_return, best_return, solved, checkpoint and error of each;
    mean_return and best_return, each with runs, mean, std (of the
    sample), iqm (the interquartile mean) and its 95 % interval, low and
    high.
    """
    from rlstudio.cli import signals
    from rlstudio.cli.training import headless
    from rlstudio.engine.export import event_files
    from rlstudio.engine.files import checkpoint, world_file
    from rlstudio.engine.files.foreign.recognised import kind_of
    from rlstudio.engine.files.runs.run_folders import made_run_folder, sweep_leftovers
    from rlstudio.engine.run.evaluation import differ
    from rlstudio.engine.run.run import Run
    from rlstudio.engine.run.session import Session
    from rlstudio.engine.run.setup import set_up
    from rlstudio.engine.run_spec import Fork, RunSpec

    drawn: dict[str, Any] = {}
    changed = Fork(
        config=settings(changes, "--set"), env_settings=settings(env_changes, "--env-set"), seed=seed
    )
    if fork is not None:
        if resume is not None:
            raise UserError("--fork and --resume exclude each other: a fork is a run of its own.")
        if seeds is not None:
            raise UserError("--fork makes one run; --seeds does not go with it.")
        if preset or lanes:
            raise UserError("--fork keeps preset and lanes of its parent: leave --preset and --lanes out.")
        resume = fork
    elif resume is not None and (preset or changes or env_changes or lanes or seed is not None):
        raise UserError(
            "--resume continues a run as it was: only --steps, --until-solved, --device and --out "
            "go with it; --fork changes something."
        )
    wanted = _wanted_seeds(seeds, jobs, seed or 0, resume)
    if resume is not None:
        manifest = checkpoint.peek(resume) if kind_of(resume) is None else manifest_of(resume, env, algorithm)
        for kind, given, there in (("ENV", env, manifest.env), ("ALGORITHM", algorithm, manifest.algorithm)):
            if given not in (None, there):
                raise UserError(f"{resume} is a run of {there}, not of {given}; leave {kind} out.")
        env, algorithm = manifest.env, manifest.algorithm
    elif env is not None:
        env, drawn = world_file.named(env)
    if env is None or algorithm is None:
        raise UserError(f"{'ENV' if env is None else 'ALGORITHM'} is missing; try: rlstudio train --help")
    changed.config = from_here(changed.config, algorithm)
    asked = RunSpec(
        env=env,
        env_settings={} if fork is not None else drawn | changed.env_settings,
        algorithm=algorithm,
        config={} if fork is not None else changed.config,
        preset=preset,
        seed=seed or 0,
        lanes=lanes,
        device=device,
        steps=steps,
        until_solved=until_solved,
    )
    if out is not None:
        _check_out(out, None if fork is not None else resume)
        for one in wanted:
            _check_out(_seed_folder(out, one), None)
    if tensorboard is not None:
        if wanted:
            raise UserError(
                "--tensorboard tells of one run; with --seeds, rlstudio export writes the curves."
            )
        event_files.check(tensorboard)
    GUARD.stand(env)
    sweep_leftovers()
    if wanted:
        _train_seeds(asked, wanted, jobs or 0, out, as_json)
        return
    # The folder is made last, when everything that was requested has been checked.
    folder = out or (lambda: made_run_folder(env, algorithm))
    with strangers_aside(), progress.heard(opening_lines()):
        branch = changed if fork is not None else None
        setup = set_up(asked, resume, fork=branch, default_steps=_DEFAULT_STEPS)
        check_nobody_is_asked(setup)
        _tell_idle(setup, changed.config)
        run = Run(setup, folder)
    sweeps = run.algorithm.sweep_rate is not None
    unit = "sweeps" if sweeps else "steps"
    lanes_said = "" if sweeps else f", {run.lanes} lane{'s' * (run.lanes > 1)}"
    with signals.interrupts() as wishes, Reporter(run.step, run.budget, unit) as reporter:
        kept = run.autosaves.folder
        into = f", into {kept.path}" if kept is not None else ""
        if kept is not None:
            GUARD.note_folder(kept.path)
        reporter.line(f"{env} by {algorithm} on {run.device}{lanes_said}{into}")
        if resume is not None and kept is not None and not _same_folder(kept.path, resume.parent):
            told = "it goes on in" if fork is None else "the fork is in"
            own = out is None and fork is None and resume.name == "last.rlstudio"
            hint = f"; with --out {resume.parent} it would go on there" if own else ""
            reporter.line(f"{told} {kept.path}; {resume} stays as it is{hint}")
        live = event_files.live(tensorboard, run.recorder.series, _about(run), reporter.line)
        with strangers_aside(), live as look:

            def report(now: headless.TrainingProgress) -> None:
                reporter.show(now)
                look()

            result, broken = headless.train(Session(run), wishes, report, reporter.line)
    if as_json:
        print_json(result, indent=None)
    else:
        scoring = run.scoring
        best = "" if result["best_return"] is None else f", best {a_return(result['best_return'])}"
        if scoring.forgot:
            best += f" at {unit.removesuffix('s')} {scoring.best_step:,}: it forgot"
        final = "not evaluated" if result["mean_return"] is None else a_return(result["mean_return"])
        if scoring.greedy and scoring.sampled and differ(scoring.greedy, scoring.sampled):
            final += f" ({a_return(scoring.sampled.mean)} with actions drawn)"
        if run.ended_solved:
            final += ", solved"
        speed = f"{result['steps_per_second']:,.0f} {unit}/s"
        say(f"{result['steps']:,} {unit} at {speed}: return {final}{best}")
        for found in result["findings"]:
            say(f"{found['name']}: {found['sentence']} {found['evidence']}. {found['remedy']}")
        if result["checkpoint"] is not None:
            say(result["checkpoint"])
    if broken is not None:
        raise broken
    if wishes.signal is not None:
        raise typer.Exit(128 + wishes.signal)


def _wanted_seeds(seeds: str | None, jobs: int | None, seed: int, resume: Path | None) -> list[int]:
    """Those of ``--seeds``, none without it. Raises UserError for options that do not go together."""
    if seeds is None:
        if jobs is not None:
            raise UserError("--jobs says how many of several seeds are trained at a time; it needs --seeds.")
        return []
    if resume is not None:
        raise UserError("--resume continues one run with the seed that it has; --seeds does not go with it.")
    if seed:
        raise UserError("--seed and --seeds do not go together; name all seeds in --seeds.")
    from rlstudio.engine.queue.plans import seeds_of

    return seeds_of(seeds)


def _train_seeds(asked: RunSpec, seeds: list[int], jobs: int, out: Path | None, as_json: bool) -> None:
    from rlstudio.engine.run import devices
    from rlstudio.engine.run.setup import set_up

    def folder(spec: RunSpec) -> Path:
        assert out is not None
        return _seed_folder(out, spec.seed)

    # What was requested is checked here, before any worker begins and anything is written.
    with strangers_aside(), progress.heard(opening_lines()):
        setup = set_up(asked, default_steps=_DEFAULT_STEPS)
        devices.resolve(asked.device, setup.spec, setup.algorithm.family, setup.hidden)
    check_nobody_is_asked(setup)
    _tell_idle(setup, asked.config)
    train_seeds(setup, seeds, jobs, folder if out is not None else None, as_json)


def _tell_idle(setup: Setup, chosen: Mapping[str, Any]) -> None:
    """Say which of the settings that somebody chose change nothing, before time is spent on them."""
    from rlstudio.core.hyperparameters import idle

    for name, why in idle(setup.config, chosen, setup.spec.capabilities).items():
        print(f"{name} has no effect {why}.", file=sys.stderr)  # noqa: T201


def _seed_folder(out: Path, seed: int) -> Path:
    return out / f"seed-{seed}"


def _about(run: Run) -> dict[str, Any]:
    """What event files say of a run."""
    told = {"environment": run.spec.id, "algorithm": type(run.algorithm).id, "seed": run.asked.seed}
    return told | run.config.model_dump(mode="json")


def _same_folder(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _check_out(folder: Path, resume: Path | None) -> None:
    """Raise UserError if the folder holds another run than the one that is continued."""
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise UserError(f"{folder} is a file; --out needs a folder.")
    own = resume is not None and resume.resolve().parent == folder.resolve()
    for name in ("best.rlstudio", "last.rlstudio"):
        if not own and os.path.exists(folder / name):
            raise UserError(f"{folder} holds a run already ({name}); choose another folder for --out.")
