"""Every kind of work can be measured, in a process of its own that lowers its priority."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rlstudio.core.work import KINDS, Kind
from rlstudio.engine.calibration.kinds import SMALL_TRAININGS
from rlstudio.engine.calibration.measuring import speed
from rlstudio.processes.child import start


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_measured(kind: Kind) -> None:
    found = speed(kind, 0.01)
    assert found is not None
    assert found > 0


def test_the_clock_that_was_not_disturbed_counts() -> None:
    """A clock on which nothing takes longer than a millionth of what it takes here."""
    ticks = iter(range(10_000_000))
    quick = speed("tables", 0.05, (lambda: next(ticks) * 1e-6,))
    assert quick == pytest.approx(SMALL_TRAININGS["tables"].cycle / 1e-6, rel=0.5)


@pytest.mark.slow
def test_the_process_writes_what_it_found(tmp_path: Path) -> None:
    path = tmp_path / "speeds.json"
    child = start("rlstudio.engine.calibration.measuring", [str(path)])
    try:
        child.wait(120)
    finally:
        child.kill()
        if child.stdin is not None:
            child.stdin.close()
    assert set(json.loads(path.read_text())) == set(KINDS)
