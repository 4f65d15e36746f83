"""``make bench``: every figure that RL Studio promises, measured in one go against its peers.

Interleaved, medians of three rounds, each side in a process of its own. Prints one table and writes
bench-results.json. ``--only WORD`` keeps the measurements whose names contain it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console

from rlstudio.core.system.resources import resources
from tests.benchmarks import at_boards
from tests.benchmarks.table import Measurement, describe, read, replaced, show, write
from tests.screens import virtual_screen

ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}
ONE_CORE = {**ONE_THREAD, "BENCHMARK_CORES": "1"}
# Both sides compute as on a processor with AVX2 and neither AVX-512 nor bfloat16.
PLAIN_CPU = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2", "BENCHMARK_PLAIN_CPU": "1"}
console = Console(stderr=True)


def child(module: str, *arguments: object, env: dict[str, str] | None = None) -> dict[str, Any]:
    """Run ``python -m tests.benchmarks.MODULE ARGUMENTS`` and read the JSON of its last line."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    done = subprocess.run(command, env=env or dict(os.environ), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-3000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    console.print(f"[dim]{module} {' '.join(map(str, arguments))}: {result}[/dim]", highlight=False)
    return result


def ours(*arguments: object) -> dict[str, Any]:
    """RL Studio's side, with the threads that its workers have."""
    return child("ours", *arguments, env={**os.environ, **ONE_THREAD})


def speed(what: str, job: str, our_steps: int, peer_steps: int, required: float, rounds: int) -> Measurement:
    """Steps per second against Stable-Baselines3, as the median of the rounds' ratios."""
    return versus({}, what, job, our_steps, peer_steps, required, rounds)


def versus(
    peer: dict[str, str], what: str, job: str, our_steps: int, peer_steps: int, required: float, rounds: int
) -> Measurement:
    """The same against a peer that these variables choose."""
    mine, theirs = [], []
    for seed in range(rounds):
        mine.append(ours(job, seed, our_steps)["steps_per_second"])
        theirs.append(child("peers", job, seed, peer_steps, env={**os.environ, **peer})["steps_per_second"])
    return _speed(what, mine, theirs, required)


def one_thread_speed(what: str, job: str, steps: int, required: float, rounds: int) -> Measurement:
    """Steps per second of a processor against Stable-Baselines3's, each side with one thread."""
    mine, theirs = [], []
    for seed in range(rounds):
        for side, found in (("ours", mine), ("peers", theirs)):
            result = child(side, job, seed, steps, env={**os.environ, **ONE_CORE})
            found.append(result["steps"] / result["cpu_seconds"])
    return _speed(what, mine, theirs, required)


def _speed(what: str, mine: list[float], theirs: list[float], required: float) -> Measurement:
    ratio = median(a / b for a, b in zip(mine, theirs, strict=True))
    detail = {"ours/s": round(median(mine)), "peer/s": round(median(theirs))}
    return Measurement(what, ratio, "x", required, "at least", detail)


def learning(what: str, job: str, steps: int, rounds: int) -> Measurement:
    """Return after the same number of steps, against Stable-Baselines3's within its seed spread."""
    mine, theirs = [], []
    for seed in range(rounds):
        mine.append(ours(job, seed, steps)["mean_return"])
        theirs.append(child("peers", job, seed, steps)["mean_return"])
    spread = max(theirs) - min(theirs)
    detail = {
        "steps": steps,
        "ours": [round(r, 1) for r in mine],
        "peer": [round(r, 1) for r in theirs],
    }
    required = round(sum(theirs) / rounds - spread, 1)
    return Measurement(what, sum(mine) / rounds, "return", required, "at least", detail)


def solving(what: str, job: str, seeds: int, within: float, cpu: bool = False) -> Measurement:
    """The slowest seed's time to the goal; a seed that does not get there counts as infinity."""
    results = [ours(job, seed, within * (3 if cpu else 1.5)) for seed in range(seeds)]
    kind = "cpu_seconds" if cpu else "seconds"
    times = [r[kind] if r["solved"] else float("inf") for r in results]
    detail = {"seconds": [round(t, 1) for t in times], "steps": [r["steps"] for r in results]}
    return Measurement(what, max(times), "s", within, "at most", detail)


def breakout(seeds: int) -> list[Measurement]:
    """The slowest seed's time until its last 50 training games average 20, and 30 points."""
    results = [ours("solve_breakout", seed, 1800) for seed in range(seeds)]
    found = []
    for goal, within in ((20.0, 480), (30.0, 1200)):
        times = [result["passed"].get(str(goal), float("inf")) for result in results]
        found.append(
            Measurement(
                f"Breakout by fast PPO to {goal:g} points, {seeds} seeds", max(times), "s", within, "at most",
                {"seconds": [round(t, 1) for t in times]},
            )
        )  # fmt: skip
    return found


def window_speed(rounds: int, run: str) -> list[Measurement]:
    """Training with the window open against nobody watching, the window's load and how late its timer is."""
    shares, late, frames, speeds, loads = [], [], [], [], []
    wanted = {"cartpole": 0.97, "pong": 0.95}[run]
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
        made = child("replays", file, env={**os.environ, **ONE_THREAD})
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
        found = [child("library", 10_000, env={**screen, **ONE_THREAD}) for _ in range(rounds)]
    detail = {
        name: [each[name] for each in found] for name in ("seconds to make the catalogue", "stood still")
    }
    rows, search = ([each[name] for each in found] for name in ("first rows", "search"))
    return [
        Measurement("10,000 runs: key to first rows", median(rows), "s", 0.5, "at most", detail),
        Measurement("10,000 runs: a word typed to its runs", median(search), "s", 0.5, "at most"),
    ]


def looks(what: str, required: float, rounds: int) -> Measurement:
    """Answers a second about a NatureCNN, with the one thread that a stage has."""
    found = [child("looks", what, env={**os.environ, **ONE_THREAD})["per_second"] for _ in range(rounds)]
    name = "all layers and weights" if what == "network" else f"saliency by {what}"
    return Measurement(
        f"NatureCNN, {name}, a second", median(found), "/s", required, "at least",
        {"per round": [round(each, 1) for each in found]},
    )  # fmt: skip


def selfplay(game: str, rounds: int) -> list[Measurement]:
    """AlphaZero by its default preset against open_spiel's search, from both sides: the worst seed."""
    found = [child("selfplay", game, seed, env={**os.environ, **ONE_THREAD}) for seed in range(rounds)]
    return at_boards.measured(game, found)


def plan(rounds: int) -> dict[str, Callable[[], Measurement | list[Measurement]]]:
    """Every measurement by its name, quick ones first."""
    return {
        "speed dqn cartpole": lambda: speed(
            "DQN CartPole, 1 lane, SB3's settings", "dqn_cartpole", 60_000, 15_000, 10, rounds
        ),
        "speed ppo cartpole": lambda: speed(
            "PPO CartPole, 8 lanes, rl-zoo's settings", "ppo_cartpole", 100_000, 30_000, 5, rounds
        ),
        # Against Stable-Baselines3's algorithms in JAX, where they are installed: pip install sbx-rl.
        **{
            f"speed sbx {algorithm} cartpole": lambda algorithm=algorithm, lanes=lanes: versus(
                {"PEER": "sbx"},
                f"{algorithm.upper()} CartPole, {lanes}, against SBX (JAX)",
                f"{algorithm}_cartpole",
                60_000,
                20_000,
                1,
                rounds,
            )
            for algorithm, lanes in (("dqn", "1 lane"), ("ppo", "8 lanes"))
            if find_spec("sbx") is not None
        },
        **{
            f"speed {algorithm} pendulum {width}": lambda algorithm=algorithm, width=width: one_thread_speed(
                f"{algorithm.upper()} Pendulum, {'256-256' if width == 256 else '400-300'}, one thread, "
                "processor time",
                f"{algorithm}_pendulum_{width}",
                1_500,
                1.4,
                rounds,
            )
            for algorithm in ("ddpg", "td3", "sac")
            for width in (256, 400)
        },
        **{
            f"speed {algorithm} clock": lambda algorithm=algorithm: speed(
                f"{algorithm.upper()} Pendulum, 400-300, each with the cores that it takes",
                f"{algorithm}_pendulum_400",
                1_500,
                1_500,
                1,
                rounds,
            )
            for algorithm in ("td3", "sac")
        },
        "speed dqn pong": lambda: speed("DQN Pong, NatureCNN", "dqn_pong", 2_500, 1_500, 1.8, rounds),
        "speed ppo pong": lambda: speed("PPO Pong, NatureCNN, 8 lanes", "ppo_pong", 4_096, 4_096, 2, rounds),
        **{
            f"looks {what}": lambda what=what, required=required: looks(what, required, rounds)
            for what, required in (("gradient", 5), ("perturbation", 1), ("network", 5))
        },
        "window cartpole": lambda: window_speed(rounds, "cartpole"),
        "window pong": lambda: window_speed(rounds, "pong"),
        "lines": lambda: lines(rounds),
        "answers": lambda: answers(rounds),
        "looking back": lambda: looking_back(rounds),
        "start": lambda: start(rounds),
        "opening": lambda: opening(rounds),
        "replay": lambda: opening_replay(rounds),
        "library": lambda: library(rounds),
        "solve maze": lambda: solving("maze by Q-learning: optimal path, 5 seeds", "solve_maze", 5, 5),
        "solve ppo cartpole": lambda: solving("CartPole by PPO to 475, 5 seeds", "solve_ppo_cartpole", 5, 10),
        "solve dqn cartpole": lambda: solving("CartPole by DQN to 475, 5 seeds", "solve_dqn_cartpole", 5, 60),
        "selfplay tictactoe": lambda: selfplay("tictactoe", rounds),
        "selfplay connectfour": lambda: selfplay("connectfour", rounds),
        "learn dqn cartpole": lambda: learning("DQN CartPole: return", "dqn_cartpole", 50_000, rounds),
        "learn ppo cartpole": lambda: learning("PPO CartPole: return", "ppo_cartpole", 50_000, rounds),
        "learn dqn grid": lambda: learning("DQN grid world: return", "dqn_grid", 8_000, rounds),
        "learn ppo maze": lambda: learning("PPO maze: return", "ppo_maze", 80_000, rounds),
        # As far as the peer gets in minutes: first rallies, not yet play.
        "learn ppo pong": lambda: learning("PPO Pong: training return", "ppo_pong", 12_288, rounds),
        "learn dqn pong": lambda: learning("DQN Pong: training return", "dqn_pong", 12_000, rounds),
        "solve pong": lambda: solving(
            "Pong by fast PPO above 0, CPU seconds, 2 seeds", "solve_pong", 2, 420, cpu=True
        ),
        "solve breakout": lambda: breakout(3),
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", default="", help="keep the measurements whose names contain this")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--plain-cpu", action="store_true", help="torch as on a processor without AVX-512 and bfloat16"
    )
    parser.add_argument("--json", type=Path, default=Path("bench-results.json"))
    parser.add_argument("--page", type=Path, help="write the table as Markdown too")
    arguments = parser.parse_args()
    if arguments.plain_cpu:
        os.environ.update(PLAIN_CPU)
    # Measuring some rows anew keeps the others of an earlier run.
    measurements = read(arguments.json) if arguments.only and arguments.json.exists() else []
    for name, measure in plan(arguments.rounds).items():
        if arguments.only in name:
            console.print(f"[bold]{name}[/bold]")
            found = measure()
            found = found if isinstance(found, list) else [found]
            measurements = replaced(measurements, found)
            write(measurements, arguments.json)
    show(measurements)
    if arguments.page is not None:
        describe(measurements, arguments.page)
    sys.exit(not all(m.holds for m in measurements))


if __name__ == "__main__":
    main()
