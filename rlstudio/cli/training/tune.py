"""``rlstudio tune``: searches for the settings that learn best."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from rlstudio.cli.guard import GUARD
from rlstudio.cli.options import (
    AsJson,
    EnvSet,
    Seed,
    check_nobody_is_asked,
    complain,
    from_here,
    settings,
    steps_option,
)
from rlstudio.cli.terminal import a_return, counted, opening_lines, print_json, say, strangers_aside, table
from rlstudio.core import progress
from rlstudio.core.errors import Breakdown, UserError

if TYPE_CHECKING:
    from rlstudio.engine.run.setup import Setup
    from rlstudio.engine.tuning.ranges import Searched
    from rlstudio.engine.tuning.tuning import Trial, Tuning

_DEFAULT_STEPS = 100_000


def tune(
    env: Annotated[str, typer.Argument(metavar="ENV", show_default=False)],
    algorithm: Annotated[str, typer.Argument(metavar="ALGORITHM", show_default=False)],
    trials: Annotated[int, typer.Option(min=1, max=10_000, metavar="N", help="So many more trials.")] = 20,
    setting: Annotated[
        list[str] | None,
        typer.Option(
            "--setting",
            metavar="NAME",
            help="What to try: NAME, NAME=LOW..HIGH or NAME=VALUE,VALUE; usually learning_rate, discount.",
        ),
    ] = None,
    steps: Annotated[int | None, steps_option("Of each trial; the preset's by default.")] = None,
    preset: Annotated[str | None, typer.Option(metavar="NAME", help="What the trials begin with.")] = None,
    seed: Seed = 0,
    changes: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="Fix one hyperparameter.")
    ] = None,
    env_changes: EnvSet = None,
    lanes: Annotated[
        int | None, typer.Option(min=1, max=1024, metavar="N", help="Copies of the environment.")
    ] = None,
    device: Annotated[Literal["auto", "cpu", "cuda"], typer.Option(help="Where networks compute.")] = "auto",
    jobs: Annotated[
        int | None, typer.Option(min=1, max=1024, metavar="N", help="So many trials at a time; one a core.")
    ] = None,
    study: Annotated[
        str | None, typer.Option(metavar="NAME", help="The study, which goes on where it was.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Search for the settings by which ALGORITHM learns ENV best.

    Every trial is a run of the library with the study's name as its tag. One
    that falls behind the others in its tests is stopped early. The study is
    kept: the same command goes on with it. Ctrl-C saves and stops. It needs
    Optuna, the extra "search" of the package.

    With --json: study, trials (number, state, settings, mean_return, run,
    error), and best of the whole study (settings, mean_return, run), or null.
    """
    from rlstudio.cli import signals
    from rlstudio.engine.files import world_file
    from rlstudio.engine.queue.crew import jobs_at_once
    from rlstudio.engine.run import devices
    from rlstudio.engine.run.setup import set_up
    from rlstudio.engine.run_spec import RunSpec
    from rlstudio.engine.tuning.ranges import searched
    from rlstudio.engine.tuning.tuning import Tuning

    env, drawn = world_file.named(env)
    asked = RunSpec(
        env=env,
        env_settings=drawn | settings(env_changes, "--env-set"),
        algorithm=algorithm,
        config=from_here(settings(changes, "--set"), algorithm),
        preset=preset,
        seed=seed,
        lanes=lanes,
        device=device,
        steps=steps,
    )
    GUARD.stand(env)
    with strangers_aside(), progress.heard(opening_lines()):
        setup = set_up(asked, default_steps=_DEFAULT_STEPS)
        devices.resolve(device, setup.spec, setup.algorithm.family, setup.hidden)
    check_nobody_is_asked(setup)
    tried = searched(list(setting or ()), setup.algorithm.Config, setup.config, setup.spec.capabilities)
    _check_nobody_is_asked(setup, tried)
    usual = re.sub(r"[^a-z0-9]+", "-", f"{env}-{algorithm}".lower()).strip("-")
    name = usual if study is None else study
    # Every trial takes all its steps: those that end early because they are solved could not be compared.
    spec = setup.run.model_copy(update={"steps": setup.budget, "until_solved": False})
    tuning = Tuning(name, spec, tried, said=lambda trial: complain(_sentence(trial)))
    with signals.interrupts() as wishes:
        done = tuning.run(trials, jobs or jobs_at_once(0), lambda: wishes.count > 0)
    if as_json:
        print_json(_result(tuning, done), indent=None)
    else:
        _tell(tuning, done)
    if done and all(trial.state == "failed" for trial in done):
        raise Breakdown(f"every trial failed; the first: {done[0].message}")
    if wishes.signal is not None:
        raise typer.Exit(128 + wishes.signal)


def _check_nobody_is_asked(setup: Setup, tried: list[Searched]) -> None:
    """Raise UserError before the first trial if a value that is tried needs a person."""
    from rlstudio.engine.tuning.ranges import Choices

    for one in tried:
        for value in one.values if isinstance(one, Choices) else ():
            if setup.algorithm.needs_person(setup.config.model_copy(update={one.name: value})):
                wish = f"--setting {one.name}={value}"
                raise UserError(f"{wish} would wait for a person, and only the window asks a person.")


def _sentence(trial: Trial) -> str:
    score = "" if trial.mean_return is None else f", return {a_return(trial.mean_return)}"
    why = f": {trial.message}" if trial.message else ""
    return f"trial {trial.number} {trial.state}{score}, {_values(trial.settings)}{why}"


def _values(values: dict[str, Any]) -> str:
    return " ".join(f"{name}={_value(value)}" for name, value in values.items())


def _value(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _tell(tuning: Tuning, done: Sequence[Trial]) -> None:
    names = [one.name for one in tuning.settings]
    rows = [
        (
            str(trial.number),
            trial.state,
            "" if trial.mean_return is None else a_return(trial.mean_return),
            *(_value(trial.settings[name]) for name in names),
        )
        for trial in sorted(done, key=lambda trial: trial.number)
    ]
    table(("trial", "", "return", *names), rows)
    say(f"{counted(len(done), 'trial')} of the study {tuning.name}")
    best = tuning.best
    if best is None:
        say("No trial has come to its end yet.")
        return
    values, score, folder = best
    options = " ".join(f"--set {name}={_option(value)}" for name, value in values.items())
    say(f"best: return {a_return(score)}, {options}")
    say(folder)


def _option(value: Any) -> str:
    """A value as ``--set`` reads it, exactly; in quotes where a shell would take it apart."""
    text = value if isinstance(value, str) else json.dumps(value)
    return f"'{text}'" if " " in text else text


def _result(tuning: Tuning, done: Sequence[Trial]) -> dict[str, Any]:
    best = tuning.best
    return {
        "study": tuning.name,
        "trials": [
            {
                "number": trial.number,
                "state": trial.state,
                "settings": trial.settings,
                "mean_return": trial.mean_return,
                "run": trial.folder,
                "error": str(trial.message) or None,
            }
            for trial in done
        ],
        "best": None if best is None else dict(zip(("settings", "mean_return", "run"), best, strict=True)),
    }
