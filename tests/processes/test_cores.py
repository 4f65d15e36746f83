"""A person's choice of cores binds whole processes."""

from __future__ import annotations

import os
import subprocess

import pytest

from rlstudio.engine.run.devices import physical_cores
from rlstudio.processes import cores
from rlstudio.processes.child import python


@pytest.mark.parametrize("text", ["", "0", "-1", "two", "1.5", "²", "99999999"])
def test_what_is_no_number_of_cores_means_all(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cores.VARIABLE, text)
    assert cores.chosen() is None
    assert cores.usable() == cores.of_this_process()


def test_fewer_are_told_to_whoever_begins_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cores.VARIABLE, "1")
    assert cores.usable() == 1
    assert physical_cores() == 1
    cores.choose(None)
    assert cores.VARIABLE not in os.environ


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs Linux")
def test_a_child_is_bound(monkeypatch: pytest.MonkeyPatch) -> None:

    if cores.of_this_process() < 2:
        pytest.skip("there is one core only")
    monkeypatch.setenv(cores.VARIABLE, "1")
    code = "import os; from rlstudio.processes import cores; cores.obey(); print(os.sched_getaffinity(0))"
    done = subprocess.run(python("-c", code), capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str({min(os.sched_getaffinity(0))})
