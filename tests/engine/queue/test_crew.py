from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.library.reading import fingerprint
from rlstudio.engine.queue.crew import Crew
from rlstudio.engine.queue.queue import Queue
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.worker.hosts.thread_host import ThreadHost
from tests.engine.queue.crews import LONG_STEPS, learned, long, short, state, work
from tests.engine.sessions import finish

TEN_YEARS = 10 * 365 * 86_400.0


def alone(spec: RunSpec, folder: Path) -> str:
    """What a run learns without a queue."""
    session = open_session(spec, folder)
    finish(session)
    session.close()
    return learned(folder)


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What ``long(1)`` learns where nothing happens to it."""
    return alone(long(1), tmp_path_factory.mktemp("alone"))


def test_a_run_of_the_queue_is_the_run_alone(queue: Queue, crew: Crew, tmp_path: Path) -> None:
    specs = [short(3), short(4), long(3).model_copy(update={"steps": 3000})]
    queue.add(specs)
    work(crew, lambda: not queue.unfinished())
    runs = queue.runs()
    assert [run.state for run in runs] == ["done"] * 3
    for spec, run in zip(specs, runs, strict=True):
        assert learned(run.folder) == alone(spec, tmp_path / f"alone-{run.number}")
        assert run.progress.step == run.progress.budget == spec.steps
        assert run.progress.last is not None
        assert len(run.progress.spark) >= 8
        assert Path(run.progress.path).is_file()
    manifests = [checkpoint.peek(Path(run.folder) / "last.rlstudio") for run in runs]
    assert fingerprint(manifests[0]) == fingerprint(manifests[1]) != fingerprint(manifests[2])
    assert learned(runs[0].folder) != learned(runs[1].folder), "the seeds differ"


def test_one_that_fails_does_not_stop_the_others(queue: Queue, crew: Crew) -> None:
    queue.add([short(0), short(1, config={"learning_rate": -1.0}), short(2)])
    queue.set_jobs(1)
    work(crew, lambda: not queue.unfinished())
    runs = queue.runs()
    assert [run.state for run in runs] == ["done", "failed", "done"]
    assert "learning_rate" in runs[1].message


def test_a_worker_that_is_killed_fails_its_run_which_can_go_on(
    queue: Queue, unbroken: str, crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RLSTUDIO_AUTOSAVE_SECONDS", "0.2")
    queue.add([long(1)])
    work(crew, lambda: bool(list(tmp_path.glob("runs/*/last.rlstudio"))))
    os.kill(next(iter(crew.hands.values())).link.process_id, signal.SIGKILL)  # type: ignore[attr-defined]
    work(crew, lambda: not queue.unfinished())
    assert state(queue).state == "failed"
    assert "killed" in state(queue).message
    queue.again([1])
    work(crew, lambda: not queue.unfinished())
    assert (state(queue).state, state(queue).begun) == ("done", 2)
    assert learned(state(queue).folder) == unbroken


def test_a_crew_that_is_killed_with_all_its_workers(
    queue: Queue, unbroken: str, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RLSTUDIO_AUTOSAVE_SECONDS", "0.2")
    queue.add([short(0), long(1), short(2)])
    queue.set_jobs(1)
    process = crew_process(path)
    wait(lambda: state(queue, 1).folder != "" and (Path(state(queue, 1).folder) / "last.rlstudio").is_file())
    children = psutil.Process(process.pid).children(recursive=True)
    assert children
    os.kill(process.pid, signal.SIGKILL)
    for child in children:
        child.kill()
    process.wait()
    assert [run.state for run in queue.runs()] == ["done", "running", "waiting"], "as it was when it died"
    began = checkpoint.peek(Path(state(queue, 1).folder) / "last.rlstudio").step
    assert 0 < began < LONG_STEPS
    crew = Crew(queue)
    work(crew, lambda: not queue.unfinished())
    crew.close()
    assert [(run.state, run.begun) for run in queue.runs()] == [("done", 1), ("done", 2), ("done", 1)]
    assert learned(state(queue, 1).folder) == unbroken, "as if nothing had happened"
    assert len(list(tmp_path.glob("runs/*"))) == 3, "nothing was done twice"


def test_two_processes_share_a_queue_and_do_nothing_twice(queue: Queue, path: Path, tmp_path: Path) -> None:
    queue.add([short(seed) for seed in range(6)])
    processes = [crew_process(path) for _ in range(2)]
    for process in processes:
        assert process.wait(90) == 0
    runs = queue.runs()
    assert [(run.state, run.begun) for run in runs] == [("done", 1)] * 6
    assert len({run.folder for run in runs}) == len(list(tmp_path.glob("runs/*"))) == 6


def test_another_takes_over_when_the_one_that_works_is_gone(queue: Queue, crew: Crew, path: Path) -> None:
    queue.add([long(0)])
    work(crew, lambda: state(queue).state == "running")
    other = Crew(Queue(path))
    assert not other.take_lead()
    crew.close()
    assert state(queue).state == "waiting"
    assert other.take_lead()
    other.queue.cancel()
    work(other, lambda: not queue.unfinished())
    other.close()
    other.queue.close()
    assert state(queue).state == "cancelled"


def test_a_pause_lets_time_stand_still_for_all(queue: Queue, unbroken: str, crew: Crew) -> None:
    queue.add([long(1), short(1)])
    queue.set_jobs(1)
    work(crew, lambda: any(hand.progress.step > 0 for hand in crew.hands.values()))
    queue.pause(True)
    stand(crew, 0.5)
    step = next(iter(crew.hands.values())).progress.step
    stand(crew, 0.5)
    assert next(iter(crew.hands.values())).progress.step == step
    assert state(queue, 1).state == "waiting"
    queue.pause(False)
    work(crew, lambda: not queue.unfinished())
    assert [run.state for run in queue.runs()] == ["done", "done"]
    assert learned(state(queue).folder) == unbroken


def test_nothing_begins_during_a_pause(queue: Queue, crew: Crew) -> None:
    queue.pause(True)
    queue.add([short(0)])
    stand(crew, 0.3)
    assert not crew.hands
    assert state(queue).folder == ""


def test_what_is_cancelled_is_saved_and_goes_on_later(queue: Queue, unbroken: str, crew: Crew) -> None:
    queue.add([long(1), short(1)])
    queue.set_jobs(1)
    work(crew, lambda: any(hand.progress.step > 500 for hand in crew.hands.values()))
    queue.cancel()
    work(crew, lambda: not queue.unfinished())
    assert [run.state for run in queue.runs()] == ["cancelled", "cancelled"]
    manifest = checkpoint.peek(Path(state(queue).folder) / "last.rlstudio")
    assert manifest.step == state(queue).progress.step > 500
    queue.again([1])
    work(crew, lambda: not queue.unfinished())
    assert state(queue).state == "done"
    assert learned(state(queue).folder) == unbroken


def test_an_end_that_was_not_noted_is_not_repeated(queue: Queue, crew: Crew) -> None:
    queue.add([short(0)])
    work(crew, lambda: not queue.unfinished())
    before = state(queue)
    written = (Path(before.folder) / "last.rlstudio").stat().st_mtime_ns
    queue.end(1, "running")
    queue.take_back()
    work(crew, lambda: not queue.unfinished())
    after = state(queue)
    assert (after.state, after.begun, after.progress.step) == ("done", 1, 2000)
    assert after.progress.last == before.progress.last
    assert (Path(after.folder) / "last.rlstudio").stat().st_mtime_ns == written


def test_as_many_as_were_wanted_are_done_at_a_time(queue: Queue, crew: Crew) -> None:
    queue.add([short(seed) for seed in range(4)])
    queue.set_jobs(3)
    most = 0

    def over() -> bool:
        nonlocal most
        most = max(most, len(crew.hands))
        return not queue.unfinished()

    work(crew, over)
    assert most == 3


def crew_process(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "tests.engine.queue.crews", str(path)])


def stand(crew: Crew, seconds: float) -> None:
    end = time.monotonic() + seconds
    work(crew, lambda: time.monotonic() > end)


def wait(until: object) -> None:
    give_up = time.monotonic() + 60
    while not until():  # type: ignore[operator]
        assert time.monotonic() < give_up
        time.sleep(0.02)


def test_a_clock_that_jumps_changes_nothing(
    queue: Queue, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng, real = random.Random(3), time.time
    monkeypatch.setattr(time, "time", lambda: real() + rng.uniform(-TEN_YEARS, TEN_YEARS))
    queue.add([short(seed) for seed in range(3)])
    queue.set_jobs(1)
    crew = Crew(queue, worker=lambda _: ThreadHost())  # so that it has the same clock
    work(crew, lambda: queue.runs()[1].state == "running")
    crew.close()
    assert [run.state for run in queue.runs()] == ["done", "waiting", "waiting"]
    crew = Crew(queue, worker=lambda _: ThreadHost())
    work(crew, lambda: not queue.unfinished())
    crew.close()
    runs = queue.runs()
    assert [run.state for run in runs] == ["done"] * 3
    assert all(0 <= run.progress.seconds < 60 for run in runs)
    assert len({run.folder for run in runs}) == len(list(tmp_path.glob("runs/*"))) == 3
    monkeypatch.setattr(time, "time", real)
    for run in runs:
        assert learned(run.folder) == alone(run.spec, tmp_path / f"alone-{run.number}")


def test_a_run_that_would_wait_for_a_person_fails_with_a_sentence(queue: Queue, crew: Crew) -> None:
    asks = RunSpec(
        env="Pendulum-v1", algorithm="preferences", steps=3000, lanes=2, config={"judge": "person"}
    )
    queue.add([asks, short(1)])
    work(crew, lambda: not queue.unfinished())
    waits, learns = queue.runs()
    assert waits.state == "failed"
    assert "wait for a person" in waits.message
    assert learns.state == "done"
