"""The command line. Qt, torch and environments are imported only by the commands that need them.

Exit codes: 0 success; 1 something failed without wrong input; 2 wrong input, nothing was written;
130 (143, 129) stopped by Ctrl-C (SIGTERM, SIGHUP) after saving.
"""

from __future__ import annotations

import io
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from rlstudio import __version__
from rlstudio.cli.choices import algorithms, envs
from rlstudio.cli.comparing import compare
from rlstudio.cli.desktop import desktop
from rlstudio.cli.files.checkpoints import evaluate, info, record
from rlstudio.cli.files.demonstrating import demonstrate
from rlstudio.cli.files.disagree import disagree
from rlstudio.cli.files.exporting import export
from rlstudio.cli.files.replays import replay
from rlstudio.cli.guard import GUARD
from rlstudio.cli.options import AsJson, complain
from rlstudio.cli.runs import runs
from rlstudio.cli.signals import Stopped
from rlstudio.cli.terminal import flush, lead_nowhere, print_json, say, table
from rlstudio.cli.training.train import train
from rlstudio.cli.training.tune import tune
from rlstudio.cli.usage import usage_sentence
from rlstudio.core.errors import Breakdown, UnknownId, UserError, out_of_memory
from rlstudio.core.system.file_types import SUFFIXES, ending
from rlstudio.processes.child import ONE_THREAD

app = typer.Typer(
    name="rlstudio",
    help="Watch reinforcement learning happen. Without a command it opens the window; "
    "`rlstudio FILE` opens it with a checkpoint, a world, a recording, a demo or a lesson. A window that is "
    "open already is used, `rlstudio --new-window [FILE]` opens another one.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        say(f"rlstudio {__version__}")
        raise typer.Exit


def doctor(
    withdraw: Annotated[
        str | None,
        typer.Option(metavar="ENV", help="Trust this environment no longer: files may not name it."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Look at this computer and try everything out; exit 1 if the app could not work.

    It also lists the environments of your own packages that files may name.
    """
    from rlstudio.engine import doctor as engine_doctor
    from rlstudio.engine.files import added_environments

    if withdraw is not None:
        added_environments.remove(withdraw)
        if not as_json:
            say(f"{withdraw} is not trusted any more: files that name it are refused.")
            return
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


def demo(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .rldemo file.")],
    new_window: Annotated[bool, typer.Option("--new-window", help="In a window of its own.")] = False,
) -> None:
    """Open the window with a demo, exactly as it was left."""
    from rlstudio.engine.files import demo_file

    if ending(file) != demo_file.SUFFIX:
        raise UserError(f"{file} is no demo: the name of a demo ends in {demo_file.SUFFIX}.")
    demo_file.check(file, demo_file.read(file))
    raise typer.Exit(_open_window(file, new_window))


# In the order of the help.
for command in (
    envs,
    algorithms,
    train,
    tune,
    runs,
    compare,
    evaluate,
    disagree,
    record,
    demonstrate,
    export,
    demo,
    info,
    replay,
    doctor,
    desktop,
):
    app.command()(command)


_NAMES_A_PATH = frozenset(
    ["--out", "--resume", "--fork", "--tensorboard", "--csv", "--to", "--import", "--html", "--mp4", "--gif"]
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """The program. It never prints a traceback."""
    # Before numpy is imported: more threads make small networks slower.
    for name, value in ONE_THREAD.items():
        os.environ.setdefault(name, value)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A character that the console lacks becomes a question mark instead of an error.
        sys.stdout.reconfigure(errors="replace")
    GUARD.armed = arguments is None
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        flush()
    except Breakdown as error:
        code = _fail(str(error), 1)
    except UserError as error:
        code = _fail(str(error), 2)
    except Stopped as stopped:
        code = _fail("stopped.", 128 + stopped.number)
    except KeyboardInterrupt:
        code = _fail("stopped.", 130)
    except BrokenPipeError:
        # The reader (`head`, a pager) has closed the pipe.
        lead_nowhere()
        code = 0
    except SystemExit as ended:
        # Rich, which writes tables and help, makes this of a closed pipe.
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        lead_nowhere()
        code = 0
    except Exception as error:
        if hasattr(error, "format_message"):  # Typer's own usage errors
            code = _fail(usage_sentence(error), 2)
        elif out_of_memory(error):
            code = _fail(f"there is not enough memory: {error}.", 1)
        else:
            code = _fail_unexpectedly(error, given)
    GUARD.note_end(code)
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    commands = [str(c.name or c.callback.__name__) for c in app.registered_commands if c.callback is not None]
    new_window = arguments[:1] == ["--new-window"]
    if new_window:
        arguments = arguments[1:]
    first = arguments[0] if arguments else ""
    if new_window and first in commands:
        raise UserError(f"--new-window opens the window, with a file if one is named; {first} is a command.")
    if not first.startswith("-") and first not in commands:
        if not first:
            return _open_window(None, new_window)
        path = Path(first)
        there = os.path.exists(path)  # unlike Path.exists, no error if the name is too long
        if not (there or ending(path) in SUFFIXES):
            raise UnknownId("command or file", first, commands)
        if len(arguments) > 1:
            raise UserError(f"only one file can be opened at a time; what is {arguments[1]!r}?")
        if not there:
            raise UserError(f"there is no file {path}.")
        return _open_window(path, new_window)
    _check_names(arguments)
    command = typer.main.get_command(app)
    try:
        with command.make_context("rlstudio", arguments) as context:
            command.invoke(context)
    except typer.Exit as ended:
        return ended.exit_code
    return 0


def _check_names(arguments: list[str]) -> None:
    """Raise UserError for what is named "", as an unset variable gives: a file would mean "."."""
    for before, word in pairwise(arguments):
        if not word and not before.startswith("-"):
            raise UserError("an argument is empty; a file or folder of the current one is ./NAME.")
    for option, name in pairwise([word for given in arguments for word in given.split("=", 1)]):
        if option in _NAMES_A_PATH | {"--export"} and not name:
            raise UserError(f"{option} is given no name; a file or folder of the current one is ./NAME.")


def _open_window(path: Path | None, new_window: bool) -> int:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return _fail("there is no display to open the window on; `rlstudio --help` lists the commands.", 1)
    # From here on Ctrl-C closes the window as a click does, which saves the runs.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        from rlstudio.app.main import run
    except ImportError as error:
        return _fail(f"the window cannot open ({error}); `rlstudio doctor` says what to install.", 1)
    return run([] if path is None else [str(path)], new_window=new_window)


def _fail(sentence: str, code: int) -> int:
    complain(sentence)
    return code


def _fail_unexpectedly(error: Exception, arguments: list[str]) -> int:
    """Print one line, and write the traceback to the log."""
    from rlstudio.core.registry import plugin_at_fault
    from rlstudio.core.system.folders import log_folder

    log = log_folder() / "cli.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now():%Y-%m-%d %H:%M:%S} rlstudio {' '.join(arguments)}\n")
            file.write("".join(traceback.format_exception(error)) + "\n")
        where = f"the details are in {log}"
    except OSError:
        where = "and the log cannot be written"
    what, plugin = f"{type(error).__name__}: {error}", plugin_at_fault(error)
    if plugin is not None:
        return _fail(f"the plug-in {plugin[0]} failed at {plugin[1]}: {what}; {where}.", 2)
    return _fail(f"an unexpected error, {what}; {where}.", 1)
