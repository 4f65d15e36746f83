"""Starts the program's child processes. No other module of RL Studio does.

A child must not run code from the current folder. Python puts that folder first on its search path for ``-m``
and ``-c``, so that a ``numpy.py`` in a folder of downloads would be run. Every child is therefore started
with ``-P`` (and its own children with PYTHONSAFEPATH), in one of the program's own folders. The search path
of the parent is passed on, so that the child can import the same modules.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from rlstudio.core.system import own_packages
from rlstudio.core.system.folders import cache_folder
from rlstudio.processes import begin

CHILD_FLAG = "--rlstudio-child"
"""First argument by which a frozen application runs as a child (see ``freeze_support``)."""

CHILD_MODULES = (
    "rlstudio.engine.worker.worker",
    "rlstudio.algorithms.a3c.workers",
    "rlstudio.engine.export.filming",
    "rlstudio.engine.export.agents.process",
    "rlstudio.engine.calibration.measuring",
    "rlstudio.app.qt_probe",
)
"""The modules that may run in a child; each has a ``main(arguments)``."""

ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
    "GOMP_SPINCOUNT": "1000",
}
"""Variables that must be set before numpy and torch load: two threads make small networks much slower.

Threads of torch that have nothing to do sleep, so that they take no core from anybody. But they wait for
1000 turns first, some 25 microseconds: the next layer of a large network begins before.
"""


def start(
    module: str,
    arguments: Sequence[str],
    *,
    descriptors: Sequence[int] = (),
    handles: Sequence[int] = (),
    environment: Mapping[str, str] | None = None,
    errors: IO[bytes] | None = None,
) -> subprocess.Popen[bytes]:
    """Run ``main(arguments)`` of one of CHILD_MODULES in a new process.

    Its standard input is a pipe that ends when this process does (see ``parent.end_with_parent``).
    descriptors: file descriptors that it inherits; handles: the same on Windows, where descriptors are
    ignored. environment: variables in addition to ONE_THREAD. errors: the target of its standard error.
    Raises OSError if the process cannot be started.
    """
    begun = command(module)
    variables = {**child_environment(), **ONE_THREAD, **(environment or {})}
    if sys.platform == "win32":
        startup = subprocess.STARTUPINFO()
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup.lpAttributeList = {"handle_list": list(handles)}
        return subprocess.Popen(
            [*begun, *arguments],
            stdin=subprocess.PIPE,
            stderr=errors,
            env=variables,
            cwd=working_folder(),
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        [*begun, *arguments],
        stdin=subprocess.PIPE,
        stderr=errors,
        env=variables,
        cwd=working_folder(),
        pass_fds=list(descriptors),
    )


def command(module: str) -> list[str]:
    """The command that runs one of CHILD_MODULES, in a frozen application too; arguments follow it."""
    if module not in CHILD_MODULES:
        raise ValueError(f"{module!r} is not a module that runs in a child process")
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, module]
    return python("-m", begin.__name__, module)


def python(*arguments: str) -> list[str]:
    """The command that runs this Python without the current folder on its search path."""
    return [sys.executable, "-P", *arguments]


def child_environment() -> dict[str, str]:
    """The variables of a child: those of this process, its search path, and PYTHONSAFEPATH."""
    # A frozen program's own path leaves out what PYTHONPATH names.
    path = dict.fromkeys(folder for folder in (*sys.path, *own_packages.named()) if folder)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path), "PYTHONSAFEPATH": "1"}


def working_folder() -> Path:
    """The working folder of children: one of the program's own, else the root of the file system."""
    folder = cache_folder() / "work"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(Path(sys.executable).anchor)
    return folder


def freeze_support(arguments: Sequence[str] | None = None) -> None:
    """Run as a child if this process is one. A frozen application calls this first."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [CHILD_FLAG]:
        module = given[1]
        if module not in CHILD_MODULES:
            sys.exit(f"rlstudio: {module!r} is not a module that runs in a child process.")
        begin.run(module, given[2:])
        sys.exit(0)
