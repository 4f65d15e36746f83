"""What is told of a computer follows from its speed and the measured work, and from nothing else."""

from __future__ import annotations

from rlstudio.core.work import Speeds, Work

SPEEDS = Speeds(version="0", processor="p", cores=1, units={"tables": 50.0})


def test_time_is_work_by_speed() -> None:
    work = Work(kind="tables", cost=2.0, learned=100, goal=1.0)
    assert SPEEDS.seconds(work, work.learned) == 4.0
    assert SPEEDS.seconds(work, 1000) == 40.0


def test_what_was_not_measured_is_not_told() -> None:
    assert SPEEDS.seconds(None, 100) is None
    assert SPEEDS.seconds(Work(kind="search", cost=2.0, learned=1), 1) is None
    assert SPEEDS.seconds(Work(kind="tables", cost=2.0), None) is None
