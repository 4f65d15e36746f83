"""Starts the program's own child processes. Nothing else in RL Studio does.

A child must not run code that merely lies about: Python puts the current folder first on its search path for
``-m`` and ``-c``, so that a ``numpy.py`` in a folder of downloads would be run. Every child is therefore
started with ``-P`` (and its own children with PYTHONSAFEPATH), in a folder of the program's own. What the
parent could import the child can: its search path is handed on.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import IO

from rlstudio.core.folders import cache_folder

CHILD_FLAG = "--rlstudio-child"
"""First argument with which a frozen application becomes one of its children (see ``freeze_support``)."""

CHILD_MODULES = ("rlstudio.engine.worker.worker", "rlstudio.algorithms.a3c_workers")
"""What may run in a child: modules with a ``main(arguments)``."""

ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
}
"""Must be set before numpy and torch load: two threads make small networks many times slower."""


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
    ignored. environment: variables in addition to ONE_THREAD. errors: where its standard error goes.
    Raises OSError when the process cannot be started.
    """
    if module not in CHILD_MODULES:
        raise ValueError(f"{module!r} is not a module that runs in a child process")
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, CHILD_FLAG, module] if frozen else python("-m", module)
    variables = {**child_environment(), **ONE_THREAD, **(environment or {})}
    if sys.platform == "win32":
        startup = subprocess.STARTUPINFO()
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup.lpAttributeList = {"handle_list": list(handles)}
        return subprocess.Popen(
            [*command, *arguments],
            stdin=subprocess.PIPE,
            stderr=errors,
            env=variables,
            cwd=working_folder(),
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        [*command, *arguments],
        stdin=subprocess.PIPE,
        stderr=errors,
        env=variables,
        cwd=working_folder(),
        pass_fds=list(descriptors),
    )


def python(*arguments: str) -> list[str]:
    """The command that runs this Python without the current folder on its search path."""
    return [sys.executable, "-P", *arguments]


def child_environment() -> dict[str, str]:
    """The variables of a child: ours, our search path, and no current folder for its own children."""
    path = os.pathsep.join(folder for folder in sys.path if folder)
    return {**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"}


def working_folder() -> Path:
    """The folder that children work in: one of the program's own, else the root of the file system."""
    folder = cache_folder() / "work"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(Path(sys.executable).anchor)
    return folder


def freeze_support(arguments: Sequence[str] | None = None) -> None:
    """Call this first in the main function of a frozen application: its children end here."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [CHILD_FLAG]:
        module = given[1]
        if module not in CHILD_MODULES:
            sys.exit(f"rlstudio: {module!r} is not a module that runs in a child process.")
        import_module(module).main(given[2:])
        sys.exit(0)
