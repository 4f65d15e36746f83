"""The command line. Qt, torch and environments are imported only by the command that needs them.

Exit codes: 0; 1 something failed that the person could not know; 2 bad input, nothing was written;
130 (143) stopped by Ctrl-C (SIGTERM), after saving.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NoReturn

import typer

from rlstudio import __version__
from rlstudio.core.errors import UnknownId, UserError
from rlstudio.engine.terminal import Reporter, pairs, print_json, say, table

if TYPE_CHECKING:
    from rlstudio.core.algorithm import Algorithm
    from rlstudio.core.hyperparameters import Hyperparameters

app = typer.Typer(
    name="rlstudio",
    help="Watch reinforcement learning happen. Without a command it opens the window; "
    "`rlstudio FILE` opens it with a checkpoint or a world.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_DEFAULT_STEPS = 100_000

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A .rlstudio checkpoint.", show_default=False)]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**31 - 1, help="Where all randomness comes from.")]


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        say(f"rlstudio {__version__}")
        raise typer.Exit


@app.command()
def envs(
    add: Annotated[
        str | None, typer.Option(metavar="ENV", help="Offer this one of Gymnasium or of a package, too.")
    ] = None,
    remove: Annotated[str | None, typer.Option(metavar="ENV", help="No longer offer what was added.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the environments and the algorithms that fit each.

    --add takes any id that Gymnasium has registered; package:Name-v0 imports the
    package first, and lets checkpoint files name it from then on.
    """
    from rlstudio.core import registry
    from rlstudio.engine import own_environments

    if remove is not None:
        own_environments.remove(remove)
    if add is not None:
        spec = own_environments.add(add)
        if not as_json:
            say(f"{spec.id} is offered now: {spec.blurb}")
    if (add or remove) and not as_json:
        return
    found = []
    learners = _loaded_algorithms()
    for id in dict.fromkeys([*registry.environment_ids(), *own_environments.ids()]):
        try:
            spec = registry.environment(id)
        except UserError as error:
            _complain(str(error))
            continue
        found.append(
            {
                "id": id,
                "title": spec.title,
                "blurb": spec.blurb,
                "family": spec.family,
                "capabilities": sorted(spec.capabilities),
                "action_names": list(spec.action_names),
                "solved_at": spec.solved_at,
                "settings": spec.Settings.model_json_schema().get("properties", {}),
                "algorithms": [name for name, kind in learners.items() if kind.misfit(spec) is None],
            }
        )
    if as_json:
        print_json(found)
        return
    rows = [(e["id"], e["title"], e["family"], ", ".join(e["algorithms"])) for e in found]
    table(("id", "title", "family", "algorithms that fit"), rows)


@app.command()
def algorithms(
    env: Annotated[
        str | None, typer.Option("--env", metavar="ENV", help="Say which fit it; an id or a .rlworld file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the algorithms; with --env, whether each fits it, and if not, why."""
    from rlstudio.core import registry
    from rlstudio.engine import world_file

    spec = registry.environment(*world_file.named(env)) if env is not None else None
    found: list[dict[str, Any]] = []
    for id, kind in _loaded_algorithms().items():
        entry: dict[str, Any] = {"id": id, "title": kind.title, "blurb": kind.blurb, "family": kind.family}
        entry |= {"paper": kind.paper, "settings": kind.Config.model_json_schema().get("properties", {})}
        if spec is not None:
            reason = kind.misfit(spec)
            entry |= {"fits": reason is None, "reason": reason}
        found.append(entry)
    if as_json:
        print_json(found)
    elif spec is None:
        rows = [(a["id"], a["title"], a["family"], a["blurb"]) for a in found]
        table(("id", "title", "family", "what it does"), rows)
    else:
        fits = [(a["id"], a["title"], "yes" if a["fits"] else f"no: {a['reason']}") for a in found]
        table(("id", "title", f"fits {spec.id}"), fits)


@app.command()
def train(
    env: Annotated[str | None, typer.Argument(metavar="ENV", show_default=False)] = None,
    algorithm: Annotated[str | None, typer.Argument(metavar="ALGORITHM", show_default=False)] = None,
    preset: Annotated[
        str | None, typer.Option(metavar="NAME", help="Known good settings; the pair's first by default.")
    ] = None,
    steps: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Environment steps; the preset's by default.")
    ] = None,
    seed: Seed = 0,
    changes: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="Change one hyperparameter.")
    ] = None,
    env_changes: Annotated[
        list[str] | None,
        typer.Option("--env-set", metavar="NAME=VALUE", help="Change one setting of the environment."),
    ] = None,
    lanes: Annotated[
        int | None, typer.Option(min=1, max=1024, metavar="N", help="Copies of the environment.")
    ] = None,
    device: Annotated[Literal["auto", "cpu", "cuda"], typer.Option(help="Where networks compute.")] = "auto",
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder for best.rlstudio and last.rlstudio.")
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Continue the run of a resumable checkpoint.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Train ENV by ALGORITHM. Ctrl-C saves and stops (exit 130).

    ENV is an id, or a .rlworld file: a world that was drawn in the editor.

    With --json: mean_return is the greedy mean of the final policy over 20
    episodes (5 for pixels), best_return the best such mean of the run, and
    checkpoint the file that holds the best policy.
    """
    from rlstudio.core import registry
    from rlstudio.engine import headless, own_environments, presets, world_file
    from rlstudio.engine.folders import new_run_folder
    from rlstudio.engine.messages import RunSpec

    if resume is not None:
        from rlstudio.engine.checkpoint import peek

        manifest = peek(resume)
        for kind, given, there in (("ENV", env, manifest.env), ("ALGORITHM", algorithm, manifest.algorithm)):
            if given not in (None, there):
                raise UserError(f"{resume} is a run of {there}, not of {given}; leave {kind} out.")
        if preset or changes or env_changes or lanes:
            raise UserError(
                "--resume continues a run as it was: only --steps, --device and --out go with it."
            )
        env, algorithm, seed = manifest.env, manifest.algorithm, manifest.seed
    if env is None or algorithm is None:
        raise UserError(f"{'ENV' if env is None else 'ALGORITHM'} is missing; try: rlstudio train --help")
    env, drawn = world_file.named(env)
    trusted = resume is None or own_environments.trusted(env)
    spec, learner = registry.environment(env, imports=trusted), registry.algorithm(algorithm)
    if resume is None and preset is None:
        preset = next((p.name for p in presets.presets_for(env, algorithm)), None)
        steps = steps or (None if preset else _DEFAULT_STEPS)
    run = RunSpec(
        env=env,
        env_settings=drawn | _settings(spec.Settings, env_changes, env, "--env-set"),
        algorithm=algorithm,
        config=_settings(learner.Config, changes, algorithm, "--set"),
        preset=preset,
        seed=seed,
        lanes=lanes,
        device=device,
        steps=steps,
    )
    folder = out or new_run_folder(env, algorithm)
    _check_out(folder, resume)

    from rlstudio.engine.session import Session

    session = Session(run, folder, resume=resume)
    with headless.interrupts() as wishes, Reporter(session.step, session.budget) as reporter:
        reporter.line(f"{env} by {algorithm} on {session.device}, {session.lanes} lanes, into {folder}")
        result = headless.train(session, folder, wishes, reporter.show, reporter.line)
        for warning in session.warnings:
            reporter.line(warning)
    if as_json:
        print_json(result, indent=None)
    else:
        best = "" if result["best_return"] is None else f", best {result['best_return']:.1f}"
        final = "not evaluated" if result["mean_return"] is None else f"{result['mean_return']:.1f}"
        say(f"{result['steps']:,} steps at {result['steps_per_second']:,.0f} steps/s: return {final}{best}")
        say(result["checkpoint"])
    if wishes.signal is not None:
        raise typer.Exit(128 + wishes.signal)


@app.command()
def evaluate(
    file: File,
    episodes: Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="How many.")] = 20,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> None:
    """Play greedy episodes and report their returns. std_return is the sample standard deviation."""
    from rlstudio.engine import checkpoint, devices, evaluation

    opened = checkpoint.load(file, training=False)
    spec, policy = checkpoint.open_policy(opened)
    if "pixels" in spec.capabilities:
        devices.set_threads(True)
    with Reporter(0, episodes, unit="episodes") as reporter:
        result = evaluation.evaluate(spec, policy, episodes, seed, progress=reporter.advance)
    if as_json:
        facts = {"env": spec.id, "algorithm": opened.manifest.algorithm, "episodes": result.episodes}
        facts |= {"mean_return": result.mean, "std_return": result.std}
        print_json(facts | {"returns": result.returns, "lengths": result.lengths}, indent=None)
        return
    low, high = result.interval
    say(
        f"{spec.id} by {opened.manifest.algorithm}: mean return {result.mean:.2f} (95 % interval {low:.2f} "
        f"to {high:.2f}), standard deviation {result.std:.2f}, {result.episodes} episodes, "
        f"mean length {sum(result.lengths) / result.episodes:.1f} steps"
    )


@app.command()
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
) -> None:
    """Record a checkpoint's play as a video or a moving picture."""
    from rlstudio.engine import export

    with Reporter(0, None if seconds is None else round(seconds), unit="s") as reporter:
        made = export.record(
            file, out, seed, seconds, with_insight, lambda shown: reporter.advance(int(shown))
        )
    say(f"{made.path}: {made.seconds:.1f} s, {made.width} x {made.height}, {made.frames} frames")


@app.command()
def info(file: File, as_json: AsJson = False) -> None:
    """Print what a checkpoint is about, without loading its tensors."""
    from rlstudio.engine.checkpoint import peek

    manifest = peek(file)
    if as_json:
        print_json(manifest.model_dump(mode="json"))
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
        ("trained", f"{manifest.step:,} steps{budget}, {manifest.episodes:,} episodes in {manifest.lanes} "
                    f"lanes, {manifest.updates:,} updates, {manifest.seconds:.0f} s"),
        ("mean return", "not evaluated" if scores.mean_return is None else f"{scores.mean_return:.2f}"),
        ("best mean return", "not evaluated" if scores.best_return is None else f"{scores.best_return:.2f}"),
        ("can be continued", "yes" if manifest.resumable else "no, it holds the policy alone"),
        ("created", f"{manifest.created:%Y-%m-%d %H:%M} UTC"),
        ("made with", pairs(manifest.versions)),
    ]  # fmt: skip
    table(None, rows)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at this computer and try everything out; exit 1 if the app could not work."""
    from rlstudio.engine import doctor as engine_doctor

    found = engine_doctor.diagnose()
    if as_json:
        print_json(found.model_dump(mode="json"))
    else:
        table(None, engine_doctor.table(found))
        for text in found.problems:
            say(f"Problem: {text}")
        for text in found.advice:
            say(f"Try: {text}")
        say("RL Studio works here." if found.ok else "RL Studio's window would not work here.")
    if not found.ok:
        raise typer.Exit(1)


# ---------------------------------------------------------------------------------- pieces


def _loaded_algorithms() -> dict[str, type[Algorithm]]:
    """Every algorithm that loads; a plug-in that does not is a line on standard error."""
    from rlstudio.core import registry

    found = {}
    for id in registry.algorithm_ids():
        try:
            found[id] = registry.algorithm(id)
        except UserError as error:
            _complain(str(error))
    return found


def _settings(
    kind: type[Hyperparameters], changes: Iterable[str] | None, subject: str, option: str
) -> dict[str, Any]:
    """``NAME=VALUE`` texts as validated values."""
    values: dict[str, Any] = {}
    for change in changes or ():
        name, equals, text = change.partition("=")
        if not (name and equals):
            raise UserError(f"{option} takes NAME=VALUE, not {change!r}.")
        values[name] = kind.from_text(name, text, subject)
    return values


def _check_out(folder: Path, resume: Path | None) -> None:
    """Refuse to overwrite another run; continuing one in its own folder is what --resume is for."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file; --out needs a folder.")
    own = resume is not None and resume.resolve().parent == folder.resolve()
    for name in ("best.rlstudio", "last.rlstudio"):
        if not own and (folder / name).exists():
            raise UserError(f"{folder} holds a run already ({name}); choose another folder for --out.")


# ---------------------------------------------------------------------------------- entry


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """The program. Never lets a traceback reach a person."""
    # Before numpy is imported: small networks get slower with every further thread.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A console that lacks a letter shows a question mark instead of failing.
        sys.stdout.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        sys.stdout.flush()
    except UserError as error:
        code = _fail(str(error), 2)
    except KeyboardInterrupt:
        code = _fail("stopped.", 130)
    except BrokenPipeError:
        # The reader (`head`, a pager) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        if hasattr(error, "format_message"):  # Typer's own usage errors
            text = error.format_message() or "a value is missing."
            code = _fail(text.replace("Value error, ", "").rstrip(".") + ".", 2)
        else:
            code = _fail_unexpectedly(error, given)
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    commands = [str(c.name or c.callback.__name__) for c in app.registered_commands if c.callback is not None]
    first = arguments[0] if arguments else ""
    if not first.startswith("-") and first not in commands:
        if not first:
            return _open_window(None)
        path = Path(first)
        if not (path.exists() or path.suffix in (".rlstudio", ".rlworld")):
            raise UnknownId("command or file", first, commands)
        if len(arguments) > 1:
            raise UserError(f"only one file can be opened at a time; what is {arguments[1]!r}?")
        if not path.exists():
            raise UserError(f"there is no file {path}.")
        return _open_window(path)
    command = typer.main.get_command(app)
    try:
        with command.make_context("rlstudio", arguments) as context:
            command.invoke(context)
    except typer.Exit as ended:
        return ended.exit_code
    return 0


def _open_window(path: Path | None) -> int:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return _fail("there is no display to open the window on; `rlstudio --help` lists the commands.", 1)
    try:
        from rlstudio.app.main import run
    except ImportError as error:
        return _fail(f"the window cannot open ({error}); `rlstudio doctor` says what to install.", 1)
    return run(None if path is None else str(path))


def _complain(sentence: str) -> None:
    print("rlstudio: " + " ".join(sentence.splitlines()), file=sys.stderr)  # noqa: T201


def _fail(sentence: str, code: int) -> int:
    _complain(sentence)
    return code


def _fail_unexpectedly(error: Exception, arguments: list[str]) -> int:
    """One line for the person, everything for the log."""
    from rlstudio.engine.folders import log_folder

    log = log_folder() / "cli.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} rlstudio {' '.join(arguments)}\n")
            file.write("".join(traceback.format_exception(error)) + "\n")
        where = f"the details are in {log}"
    except OSError:
        where = "and the log cannot be written"
    return _fail(f"an unexpected error, {type(error).__name__}: {error}; {where}.", 1)
