"""``make bench``: every figure that RL Studio promises, measured in one go against its peers.

Interleaved, medians of three rounds, each side in a process of its own. Prints one table and writes
bench-results.json. ``--only WORD`` keeps the measurements whose names contain it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.benchmarks.boards.rows import perfection, strength
from tests.benchmarks.children import ONE_CORE, ONE_THREAD, PLAIN_CPU, child, console, ours
from tests.benchmarks.table import Measurement, describe, read, replaced, show, write
from tests.benchmarks.window.rows import (
    answers,
    curves,
    library,
    lines,
    looking_back,
    opening,
    opening_replay,
    start,
    window_speed,
)


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


def saving(rounds: int) -> list[Measurement]:
    """How long learning waits for an autosave of a large memory, and how large a file is."""
    found = [child("saving", "pause", env={**os.environ, **ONE_THREAD}) for _ in range(rounds)]
    large = child("saving", "size", env={**os.environ, **ONE_THREAD})
    pauses = [each["pause_ms"][-1] for each in found]
    detail = {name: [each[name] for each in found] for name in ("pause_processor_ms", "seconds_to_write")}
    return [
        Measurement(
            "pause of an autosave, memory of 100,000 Atari frames",
            median(pauses),
            "ms",
            50,
            "at most",
            detail,
        ),
        Measurement(
            "file of a memory of 1,000,000 Atari frames", large["file_gigabytes"], "GB", 2, "at most", large
        ),
    ]


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
    found = [child("boards.selfplay", game, seed, env={**os.environ, **ONE_THREAD}) for seed in range(rounds)]
    return strength(game, found)


def plan(rounds: int) -> dict[str, Callable[[], Measurement | list[Measurement]]]:
    """Every measurement by its name, quick ones first."""
    plain = "BENCHMARK_PLAIN_CPU" in os.environ
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
        "speed dqn pong": lambda: speed(
            "DQN Pong, NatureCNN", "dqn_pong", 2_500, 1_500, 1.6 if plain else 1.8, rounds
        ),
        "speed ppo pong": lambda: speed(
            "PPO Pong, NatureCNN, 8 lanes", "ppo_pong", 4_096, 4_096, 1.6 if plain else 2, rounds
        ),
        **{
            f"looks {what}": lambda what=what, required=required: looks(what, required, rounds)
            for what, required in (("gradient", 5), ("perturbation", 1), ("network", 5))
        },
        "window cartpole": lambda: window_speed(rounds, "cartpole"),
        "window pong": lambda: window_speed(rounds, "pong"),
        "window connectfour": lambda: window_speed(rounds, "connectfour"),
        "lines": lambda: lines(rounds),
        "answers": lambda: answers(rounds),
        "looking back": lambda: looking_back(rounds),
        "start": lambda: start(rounds),
        "opening": lambda: opening(rounds),
        "replay": lambda: opening_replay(rounds),
        "library": lambda: library(rounds),
        "saving": lambda: saving(rounds),
        "curves": lambda: curves(rounds),
        "solve maze": lambda: solving("maze by Q-learning: optimal path, 5 seeds", "solve_maze", 5, 5),
        "solve ppo cartpole": lambda: solving("CartPole by PPO to 475, 5 seeds", "solve_ppo_cartpole", 5, 10),
        "solve dqn cartpole": lambda: solving("CartPole by DQN to 475, 5 seeds", "solve_dqn_cartpole", 5, 60),
        "selfplay tictactoe": lambda: selfplay("tictactoe", rounds),
        "selfplay connectfour": lambda: selfplay("connectfour", rounds),
        "bundled connectfour": lambda: perfection(300),
        "learn dqn cartpole": lambda: learning("DQN CartPole: return", "dqn_cartpole", 50_000, rounds),
        "learn ppo cartpole": lambda: learning("PPO CartPole: return", "ppo_cartpole", 50_000, rounds),
        "learn dqn grid": lambda: learning("DQN grid world: return", "dqn_grid", 8_000, rounds),
        "learn ppo maze": lambda: learning("PPO maze: return", "ppo_maze", 80_000, rounds),
        # As far as the peer gets in minutes: first rallies, not yet play.
        "learn ppo pong": lambda: learning("PPO Pong: training return", "ppo_pong", 12_288, rounds),
        "learn dqn pong": lambda: learning("DQN Pong: training return", "dqn_pong", 12_000, rounds),
        "solve pong": lambda: solving(
            "Pong by fast PPO above 0, CPU seconds, 2 seeds", "solve_pong", 2, 300, cpu=True
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
