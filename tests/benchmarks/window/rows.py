"""What is measured of the window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from rlstudio.core.system.resources import resources
from tests.benchmarks.children import ONE_THREAD, child
from tests.benchmarks.table import Measurement
from tests.screens import virtual_screen


def window_speed(rounds: int, run: str) -> list[Measurement]:
    """Training with the window open against nobody watching, the window's load and how late its timer is."""
    shares, late, frames, speeds, loads = [], [], [], [], []
    wanted = {"cartpole": 0.97, "pong": 0.95, "connectfour": 0.95}[run]
    with virtual_screen() as screen:
        for _ in range(rounds):
            unseen = child("window", "alone", run, env=screen)["steps_per_second"]
            seen = child("window", "watched", run, env=screen)
            shares.append(seen["steps_per_second"] / unseen)
            speeds.append((round(unseen), round(seen["steps_per_second"])))
            late.append(seen["late_p99_ms"])
            loads.append(seen["load"])
            frames.append(round(seen["ticks_per_second"], 1))
    return [
        Measurement(
            f"training with the window open, {run}",
            median(shares),
            "x",
            wanted,
            "at least",
            {"steps/s": speeds},
        ),
        Measurement(
            f"the window's own load, 1600x1000 at 60 Hz, {run}",
            median(loads),
            "cores",
            0.18,
            "at most",
            {"per round": [round(x, 2) for x in loads]},
        ),
        Measurement(
            f"lateness of the window's timer, p99, {run}",
            median(late),
            "ms",
            10,
            "at most",
            {"per round": [round(x, 1) for x in late], "ticks/s": frames},
        ),
    ]


def lines(rounds: int) -> list[Measurement]:
    """Training with the panel of the algorithm's lines closed, and open, against without."""
    found = [child("stepping", env={**os.environ, **ONE_THREAD}) for _ in range(rounds)]
    rows = []
    for name, what, required in (
        ("stepped before", "the lines of the algorithm stepped before, against never", 0.98),
        ("looked at", "the newest line shown at full speed, against never", 0.96),
    ):
        ratio = median(each[name] / each["unobserved"] for each in found)
        detail = {"steps per CPU second": [round(each[name]) for each in found]}
        rows.append(Measurement(f"training with {what}", ratio, "x", required, "at least", detail))
    return rows


def answers(rounds: int) -> list[Measurement]:
    """How long the window takes for what a person asks of it while it trains, until it is drawn."""
    with virtual_screen() as screen:
        times = [child("window", "answered", "cartpole", env=screen) for _ in range(rounds)]
    return [
        Measurement(
            f"{what}, training beside it",
            median(each[what] for each in times),
            "ms",
            100,
            "at most",
            {"per round": [round(each[what]) for each in times]},
        )
        for what in times[0]
    ]


def looking_back(rounds: int) -> list[Measurement]:
    """Going through what was played: by dragging, a minute at once, and what an hour of it occupies."""
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "rlstudio", "train", "CartPole-v1", "ppo", "--steps", "20000"]
        subprocess.run([*command, "--out", folder], check=True, capture_output=True)
        cartpole = next(Path(folder).rglob("*.rlstudio"))
        pong = resources() / "checkpoints" / "pong-ppo.rlstudio"
        long = [child("window", "looked_back", cartpole, 100_000, env=screen) for _ in range(rounds)]
        game = [child("window", "looked_back", pong, 1_500, env=screen) for _ in range(rounds)]

    def row(what: str, found: list[float], unit: str, wanted: float) -> Measurement:
        detail = {"per round": [round(x, 1) for x in found]}
        return Measurement(what, median(found), unit, wanted, "at most", detail)

    return [
        row("drag to picture, p99, 100,000 moments of CartPole", [x["drag_p99_ms"] for x in long], "ms", 33),
        row("back by one minute of Pong", [x["minute_ms"] for x in game], "ms", 300),
        row("an hour of Pong's recording", [x["hour_mb"] for x in game], "MB", 300),
    ]


def start(rounds: int) -> Measurement:
    """Process start to the first visible window, the disk cache being warm."""
    times = []
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            screen[name] = str(Path(folder) / name)
        for _ in range(rounds + 1):
            begun = time.perf_counter()
            app = subprocess.Popen([sys.executable, "-m", "rlstudio"], env=screen)
            # Not by "--sync": that looks twice a second only.
            search = ["xdotool", "search", "--onlyvisible", "--name", "RL Studio"]
            while subprocess.run(search, env=screen, capture_output=True, timeout=60).returncode:
                if time.perf_counter() - begun > 60:
                    raise TimeoutError("no window within a minute")
                time.sleep(0.01)
            times.append(time.perf_counter() - begun)
            time.sleep(3)
            app.terminate()
            app.wait(20)
            time.sleep(1)
    warm = times[1:]
    detail = {"per round": [round(t, 2) for t in warm]}
    return Measurement("process start to first visible window", median(warm), "s", 1.5, "at most", detail)


def opening(rounds: int) -> Measurement:
    """A file opened in the running window until its agent plays."""
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "rlstudio", "train", "CartPole-v1", "ppo", "--steps", "20000"]
        subprocess.run([*command, "--out", folder], check=True, capture_output=True)
        file = next(Path(folder).rglob("*.rlstudio"))
        times = [child("window", "opened", file, env=screen)["seconds"] for _ in range(rounds)]
    detail = {"per round": [round(t, 2) for t in times]}
    return Measurement("file opened to agent playing", median(times), "s", 2, "at most", detail)


def opening_replay(rounds: int) -> list[Measurement]:
    """Ten minutes of Pong opened in the running window until the first picture, and the file's size."""
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pong.rlreplay"
        made = child("window.replays", file, env={**os.environ, **ONE_THREAD})
        times = [child("window", "first_picture", file, env=screen)["seconds"] for _ in range(rounds)]
    detail = {"per round": [round(t, 2) for t in times], "moments": made["moments"]}
    saving = {"seconds to save": round(made["seconds"])}
    return [
        Measurement("ten minutes of Pong: file to first picture", median(times), "s", 1, "at most", detail),
        Measurement("ten minutes of Pong: size of the file", made["mb"], "MB", 20, "at most", saving),
    ]


def library(rounds: int) -> list[Measurement]:
    """Ten thousand runs listed in the running window: from the key to painted rows, and a search."""
    with virtual_screen() as screen:
        found = [child("window.library", 10_000, env={**screen, **ONE_THREAD}) for _ in range(rounds)]
    detail = {
        name: [each[name] for each in found] for name in ("seconds to make the catalogue", "stood still")
    }
    rows, search = ([each[name] for each in found] for name in ("first rows", "search"))
    return [
        Measurement("10,000 runs: key to first rows", median(rows), "s", 0.5, "at most", detail),
        Measurement("10,000 runs: a word typed to its runs", median(search), "s", 0.5, "at most"),
    ]


def curves(rounds: int) -> Measurement:
    """Long curves of many runs dragged to and fro, with the data that they smooth."""
    with virtual_screen() as screen:
        found = [child("window.curves", 20, 100_000, env={**screen, **ONE_THREAD}) for _ in range(rounds)]
    detail = {
        name: [each[name] for each in found]
        for name in ("with raw data, slowest of 100", "seconds to read and draw")
    }
    rates = [each["with raw data"] for each in found]
    what = "20 curves of 100,000 points each, panning"
    return Measurement(what, median(rates), "frames/s", 60, "at least", detail)
