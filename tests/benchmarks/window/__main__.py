"""What the window costs and how smooth it is: ``python -m tests.benchmarks.window JOB ARGUMENTS``.

Runs the real window in this process on whatever display there is, with real workers. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import Finished, RunSpec, SeriesBatch, Snapshot, Stop, Train
from tests.driver import Driver

# Pong's first greedy test comes after ten seconds and takes some; the next is a minute away.
WARM_SECONDS = {"cartpole": 5.0, "pong": 20.0, "connectfour": 20.0}
# Many games of Connect Four learn by turns of a second.
MEASURED_SECONDS = {"cartpole": 12.0, "pong": 12.0, "connectfour": 30.0}

# Steady work that does not end: DQN with Stable-Baselines3's settings, PPO from pixels, and AlphaZero, whose
# board and tree are in view.
RUNS: dict[str, dict[str, Any]] = {
    "cartpole": {"env": "CartPole-v1", "algorithm": "dqn", "lanes": 1, "steps": 100_000_000},
    "pong": {"env": "ALE/Pong-v5", "algorithm": "ppo", "preset": "fast", "steps": 100_000_000},
    "connectfour": {
        "env": "rlstudio/ConnectFour-v0",
        "algorithm": "alphazero",
        "preset": "default",
        "steps": 10**9,
    },
}


def spec(run: str) -> RunSpec:
    """The run, without a preset's end."""
    return RunSpec(**RUNS[run])


def alone(run: str) -> dict[str, float]:
    """Steps per second of a worker that nobody watches."""
    with tempfile.TemporaryDirectory() as folder:
        host = ProcessHost()
        host.send(Train(spec(run), folder))
        begun, points = None, []
        lasts = WARM_SECONDS[run] + MEASURED_SECONDS[run]
        while begun is None or time.perf_counter() < begun + lasts:
            for notice in host.poll(0.1):
                if isinstance(notice, SeriesBatch):
                    begun = begun or time.perf_counter()
                    points.append((time.perf_counter(), notice.step))
        host.send(Stop())
        until = time.perf_counter() + 20
        while time.perf_counter() < until and not any(isinstance(n, Finished) for n in host.poll(0.1)):
            pass
        host.close()
    return {"steps_per_second": rate(points, WARM_SECONDS[run])}


def rate(points: list[tuple[float, int]], warm: float) -> float:
    """Steps per second after the warm-up."""
    kept = [p for p in points if p[0] >= points[0][0] + warm]
    return (kept[-1][1] - kept[0][1]) / (kept[-1][0] - kept[0][0])


def watched(run: str) -> dict[str, float]:
    """Steps per second with the window open, its own load in cores, and how late its timer is."""
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder))
        _, training = driver.learning(spec(run))
        points, loads = [], []
        begin = time.perf_counter()
        while time.perf_counter() < begin + WARM_SECONDS[run] + MEASURED_SECONDS[run]:
            driver.wait(0.1)
            points.append((time.perf_counter(), training.progress.step))
            if points[-1][0] > begin + WARM_SECONDS[run]:
                loads.append((points[-1][0], time.process_time()))
        ticks = np.array(driver.window.tick_times)
        ticks = ticks[ticks > points[0][0] + WARM_SECONDS[run]]
        driver.close()
    late_ms = np.maximum(0.0, np.diff(ticks) * 1e3 - 1000 / 60)
    return {
        "steps_per_second": rate(points, WARM_SECONDS[run]),
        "load": (loads[-1][1] - loads[0][1]) / (loads[-1][0] - loads[0][0]),
        "late_p50_ms": float(np.percentile(late_ms, 50)),
        "late_p99_ms": float(np.percentile(late_ms, 99)),
        "ticks_per_second": len(ticks) / (ticks[-1] - ticks[0]),
    }


def first_picture(path: str) -> dict[str, float]:
    """Seconds from opening a recording's file in a running window to its first picture."""
    return opened(path, 1)


def opened(path: str, pictures: int = 2) -> dict[str, float]:
    """Seconds from opening a file in a running window until its agent plays: so many pictures are shown."""
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder))
        driver.wait(6.0)  # the spare worker is warm by then, as it is for a person
        start = time.perf_counter()
        run_tab = driver.window.open_file(path)
        driver.until(lambda: run_tab.pictures >= pictures, 30)
        seconds = time.perf_counter() - start
        driver.close()
    return {"seconds": seconds}


def looked_back(path: str, moments: int) -> dict[str, float]:
    """An agent's file plays so many moments; then a person drags through them, and goes back a minute.

    Milliseconds from a drag to the picture of that moment (the 99th of 100) and of going back a minute, and
    the megabytes that an hour of playing adds to the recording.
    """
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder))
        driver.wait(3.0)
        run_tab = driver.window.open_file(path)
        assert run_tab is not None
        driver.until(lambda: run_tab.pictures > 1, 30)
        timeline, playback, seen = run_tab.timeline, run_tab.playback, [-1]
        receive = run_tab.board.receive

        def note(snapshot: Snapshot) -> None:
            receive(snapshot)
            if snapshot.past is not None and snapshot.frame is not None:
                seen[0] = snapshot.past.moment

        run_tab.board.receive = note  # type: ignore[method-assign]

        def look(moment: int) -> float:
            start = time.perf_counter()
            timeline.look(moment)
            driver.until(lambda: seen[0] == moment, 10, every=1)
            return (time.perf_counter() - start) * 1e3

        playback.set_play_speed(None)
        driver.until(lambda: len(timeline.moments) >= moments // 2, 600)
        half, occupied = len(timeline.moments), timeline.moments.occupied
        driver.until(lambda: len(timeline.moments) >= moments, 600)
        grown = (timeline.moments.occupied - occupied) / (len(timeline.moments) - half)
        playback.set_play_speed(1.0)
        driver.wait(1.0)
        stop, rate = timeline.moments.stop, timeline.moments.rate
        drags = sorted(look(place * 7919 % stop) for place in range(1, 200))
        timeline.return_to_now()
        driver.wait(0.5)
        minute = max(look(timeline.moments.stop - 1 - round(60 * rate) - turn) for turn in range(3))
        driver.close()
    return {"drag_p99_ms": drags[-2], "minute_ms": minute, "hour_mb": grown * 3600 * rate / 1e6}


def answered(run: str) -> dict[str, float]:
    """Milliseconds from what a person does until it is drawn: the slowest of five of each kind."""
    from PySide6.QtWidgets import QScrollArea

    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder))
        run_tab, training = driver.learning(spec(run))
        driver.wait(WARM_SECONDS[run])
        actions = driver.window.actions_
        curves = next(act for act in run_tab.panel_actions() if act.text() == "Learning curve")
        area = run_tab.board.panels["metrics"].findChild(QScrollArea)
        assert area is not None
        bar = area.verticalScrollBar()

        def drawn(act: Callable[[], object]) -> float:
            start = time.perf_counter()
            act()
            # Twice: what a new size or place makes due is drawn by the events that follow.
            for _ in range(2):
                driver.app.processEvents()
            took = (time.perf_counter() - start) * 1e3
            driver.wait(0.3)
            return took

        def slowest(*acts: Callable[[], object]) -> float:
            return max(drawn(act) for _ in range(5) for act in acts)

        def scroll(to: int) -> None:
            bar.setValue(to)

        found = {
            "a panel hidden and shown": slowest(curves.trigger, curves.trigger),
            "projector on and off (F11)": slowest(actions.projector.trigger, actions.projector.trigger),
        }
        training.send(Stop())
        driver.until(lambda: run_tab.playback.state == "finished", 60)
        found["charts of an ended run scrolled into view"] = slowest(
            lambda: scroll(bar.maximum()), lambda: scroll(0)
        )
        driver.close()
    return found


def main() -> None:
    """Run one job."""
    job, argument = sys.argv[1], sys.argv[2]
    if job == "looked_back":
        print(json.dumps(looked_back(argument, int(sys.argv[3]))))
        return
    jobs: dict[str, Callable[[str], dict[str, float]]] = {
        "alone": alone,
        "watched": watched,
        "opened": opened,
        "first_picture": first_picture,
        "answered": answered,
    }
    print(json.dumps(jobs[job](argument)))


if __name__ == "__main__":
    main()
