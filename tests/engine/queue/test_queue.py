from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.words import Words, words
from rlstudio.engine.queue.entries import Progress
from rlstudio.engine.queue.queue import MOST, Queue
from tests.engine.queue.crews import short


def test_what_was_added_is_there_after_a_restart(queue: Queue, path: Path) -> None:
    first = queue.add([short(0), short(1)], "seed", [2000, None])
    second = queue.add([short(5, config={"learning_rate": 0.5})], "learning_rate")
    queue.pause(True)
    queue.set_jobs(3)
    queue.close()
    again = Queue(path)
    runs = again.runs()
    assert [run.spec for run in runs] == [short(0), short(1), short(5, config={"learning_rate": 0.5})]
    assert [run.batch for run in runs] == [first, first, second]
    assert [run.progress.budget for run in runs] == [2000, None, None]
    assert {run.state for run in runs} == {"waiting"}
    assert runs[2].varied == "learning_rate"
    assert again.paused
    assert again.jobs == 3
    again.close()


def test_two_processes_cannot_begin_the_same_run(queue: Queue, path: Path) -> None:
    queue.add([short(0)])
    other = Queue(path)
    number = queue.runs()[0].number
    assert queue.begin(number, "a")
    assert not other.begin(number, "b")
    assert other.runs()[0].folder == "a"
    other.close()


def test_a_reason_can_be_said_in_other_languages_after_a_restart(queue: Queue, path: Path) -> None:
    queue.add([short(0)])
    queue.end(1, "failed", words("{n} of {m} crashed.", n=1, m=2))
    other = Queue(path)
    message = other.runs()[0].message
    other.close()
    assert message == "1 of 2 crashed."
    assert isinstance(message, Words)
    assert message.template == "{n} of {m} crashed."


def test_cancelling_ends_what_waits_and_asks_for_the_end_of_what_is_under_way(queue: Queue) -> None:
    queue.add([short(0), short(1), short(2)])
    queue.begin(1, "a")
    queue.end(3, "done")
    queue.cancel()
    assert [run.state for run in queue.runs()] == ["running", "cancelled", "done"]
    assert queue.cancelled() == {1}
    queue.end(1, "cancelled")
    queue.again([1, 2, 3])
    assert [run.state for run in queue.runs()] == ["waiting", "waiting", "done"], "what is done stays so"
    assert not queue.cancelled()


def test_only_what_has_ended_can_be_taken_off(queue: Queue) -> None:
    queue.add([short(0), short(1), short(2)])
    queue.begin(1, "a")
    queue.note(2, Progress(step=7, best=3.0))
    queue.end(2, "failed", "no")
    queue.forget([1, 2, 3])
    assert [run.number for run in queue.runs()] == [1, 3]


def test_whoever_takes_over_goes_on_with_what_was_under_way(queue: Queue) -> None:
    queue.add([short(0), short(1)])
    queue.begin(1, "a")
    queue.begin(2, "b")
    queue.cancel([2])
    queue.take_back()
    assert [(run.state, run.folder) for run in queue.runs()] == [("waiting", "a"), ("cancelled", "b")]


def test_a_damaged_queue_is_put_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\0" + b"no" * 3000)
    queue = Queue(path)
    queue.add([short(0)])
    assert len(queue.runs()) == 1
    queue.close()
    assert path.with_name("queue.db.unreadable").exists()


def test_a_queue_of_a_later_version_is_put_aside(queue: Queue, path: Path) -> None:
    queue.add([short(0)])
    queue.close()
    with sqlite3.connect(path) as later:
        later.execute("PRAGMA user_version = 9")
    later.close()
    fresh = Queue(path)
    assert fresh.runs() == []
    fresh.close()
    assert path.with_name("queue.db.unreadable").exists()


def test_a_row_that_cannot_be_read_hides_no_other(queue: Queue, path: Path) -> None:
    queue.add([short(0), short(1)])
    with sqlite3.connect(path) as spoiled:
        spoiled.execute("""UPDATE runs SET spec = '{"env": 3}' WHERE number = 1""")
    spoiled.close()
    assert [run.spec.seed for run in queue.runs()] == [1]


def test_too_many_at_once_are_refused(queue: Queue) -> None:
    with pytest.raises(UserError, match="too many"):
        queue.add([short(0)] * (MOST + 1))
    assert queue.runs() == []


def test_ten_thousand_runs_are_read_at_once_and_then_only_what_changes(queue: Queue) -> None:
    for batch in range(10):
        queue.add([short(MOST * batch + seed) for seed in range(MOST)])
    began = time.process_time()
    runs = queue.runs()
    first = time.process_time() - began
    queue.note(5, Progress(step=7))
    began = time.process_time()
    again = queue.runs()
    second = time.process_time() - began
    assert second < first / 2, "a window looks twice a second"
    assert [run.number for run, other in zip(runs, again, strict=True) if run is not other] == [5]
    assert again[4].progress.step == 7
    queue.cancel()
    queue.forget(range(1, 10_001))
    assert queue.runs() == []
    assert queue._known == {}
