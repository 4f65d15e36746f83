"""The command line, run here or as a process of its own."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from rlstudio import cli


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


def rlstudio(*arguments: object) -> Ran:
    """Run the command line in this process, as ``main`` would be run."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
        cli.main([str(a) for a in arguments])
    assert isinstance(ended.value.code, int)
    return Ran(ended.value.code, out.getvalue(), err.getvalue())


def installed(*arguments: object) -> Ran:
    """Run it in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "rlstudio", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def refused(ran: Ran, words: str, code: int = 2) -> None:
    """One line on standard error and nothing else."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.err.startswith("rlstudio: ")
    assert re.search(words, ran.err), ran.err
