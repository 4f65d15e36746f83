"""What a child process does with signals that reach its parent as well."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
BEGIN = "from rlstudio.processes import parent; parent.leave_signals_to_parent(); "
ENDS = "import os, sys, signal, subprocess, time; "
WAIT = "print('here', flush=True); time.sleep(60)"


def begun(code: str) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", ENDS + BEGIN + code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_it_goes_on_until_its_parent_has_saved(number: signal.Signals) -> None:
    with begun(WAIT) as process:
        process.send_signal(number)
        time.sleep(0.5)
        assert process.poll() is None
        process.kill()


def test_a_second_sigterm_is_obeyed_at_once() -> None:
    with begun(WAIT) as process:
        for _ in range(2):
            process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
        assert process.wait(10) == -signal.SIGTERM


def test_sigterm_is_obeyed_where_no_parent_ends_it() -> None:
    with begun("parent.TERM_SECONDS = 0.5; " + WAIT) as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == -signal.SIGTERM


@pytest.mark.parametrize(
    "start",
    [
        "child = subprocess.Popen(['sleep', '60']).pid; ",
        "child = os.fork(); child or time.sleep(60); ",
    ],
    ids=["program", "copy"],
)
def test_what_it_starts_obeys_as_ever(start: str) -> None:
    """Environments end processes of their own by SIGTERM."""
    told = "time.sleep(0.3); os.kill(child, signal.SIGTERM); "
    ended = "print('here', flush=True); sys.exit(os.waitpid(child, 0)[1] != signal.SIGTERM)"
    with begun(start + told + ended) as process:
        assert process.wait(10) == 0
