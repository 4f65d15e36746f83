"""RL Studio's side of the jobs, each in its own process: ``python -m tests.benchmarks.ours JOB SEED STEPS``.

Prints one JSON object. Runs the Session that the window's worker and ``rlstudio train`` run. Speed jobs
switch the periodic evaluation off, as the peer has none; solving jobs keep it and count its time.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.nn.on_numpy.products import use_cores
from rlstudio.nn.on_torch import network
from tests.optimal import greedy_path_is_optimal

# What Stable-Baselines3's wrapper of PongNoFrameskip-v4 gives.
PONG = {"repeat_action_probability": 0.0}
JOBS: dict[str, dict[str, Any]] = {
    # Stable-Baselines3's defaults; it explores over a tenth of the budget, which main() fills in.
    "dqn_cartpole": {
        "env": "CartPole-v1",
        "algorithm": "dqn",
        "lanes": 1,
        "config": {
            "learning_rate": 1e-4,
            "replay_capacity": 1_000_000,
            "learning_starts": 100,
            "batch_size": 32,
            "train_every": 4,
            "target_every": 10_000,
            "epsilon_final": 0.05,
            "hidden": [64, 64],
        },
    },
    "ppo_cartpole": {"env": "CartPole-v1", "algorithm": "ppo", "lanes": 8, "preset": "zoo"},
    "dqn_pong": {
        "env": "ALE/Pong-v5",
        "env_settings": PONG,
        "algorithm": "dqn",
        "lanes": 8,
        "config": {
            "learning_rate": 1e-4,
            "replay_capacity": 10_000,
            "learning_starts": 100,
            "batch_size": 32,
            "train_every": 4,
            "target_every": 1000,
            "epsilon_final": 0.01,
            "hidden": [512],
        },
    },
    "ppo_pong": {
        "env": "ALE/Pong-v5",
        "env_settings": PONG,
        "algorithm": "ppo",
        "lanes": 8,
        "preset": "classic",
    },
    # Stable-Baselines3's defaults, with networks of both of its default widths.
    **{
        f"{algorithm}_pendulum_{width}": {
            "env": "Pendulum-v1",
            "algorithm": algorithm,
            "preset": "sb3",
            "config": {"hidden": hidden},
        }
        for algorithm in ("ddpg", "td3", "sac")
        for width, hidden in ((256, [256, 256]), (400, [400, 300]))
    },
    "dqn_grid": {"env": "rlstudio/GridWorld-v0", "algorithm": "dqn", "preset": "default"},
    "ppo_maze": {"env": "rlstudio/Maze-v0", "algorithm": "ppo", "preset": "default"},
    # To be solved, with the pair's default preset.
    "solve_ppo_cartpole": {"env": "CartPole-v1", "algorithm": "ppo", "preset": "default"},
    "solve_dqn_cartpole": {"env": "CartPole-v1", "algorithm": "dqn", "preset": "default"},
    "solve_maze": {"env": "rlstudio/Maze-v0", "algorithm": "q_learning", "preset": "default"},
    "solve_pong": {"env": "ALE/Pong-v5", "algorithm": "ppo", "preset": "fast"},
    "solve_breakout": {"env": "ALE/Breakout-v5", "algorithm": "ppo", "preset": "fast"},
}
GOALS = {"solve_pong": (20, 0.01), "solve_breakout": (50, 30.0)}
"""How many of the last training games are to have which mean score, at least."""


def speed(job: str, seed: int, steps: int) -> dict[str, Any]:
    """Environment steps per second over a budget, and the return that it came to."""
    spec = dict(JOBS[job])
    if spec["algorithm"] == "dqn" and "config" in spec:
        spec["config"] = {**spec["config"], "exploration_steps": max(1, steps // 10)}
    elif job == "ppo_cartpole":
        spec["config"] = {"schedule_steps": steps}
    session = open_session(RunSpec(**spec, seed=seed, steps=steps), None, evaluates=False)
    if "BENCHMARK_CORES" in os.environ:
        use_cores(int(os.environ["BENCHMARK_CORES"]))
    start, cpu = time.perf_counter(), time.process_time()
    while session.run.step < steps:
        session.advance(0.1)
        session.flush()
    seconds = session.run.seconds
    result = {
        "steps": session.run.step,
        "seconds": seconds,
        "cpu_seconds": time.process_time() - cpu,
        "wall": time.perf_counter() - start,
        "steps_per_second": session.run.step / seconds,
    }
    pixels = job.endswith("pong")
    result["mean_return"] = last_returns(session, 100) if pixels else session.run.scoring.mean_return
    return result


def last_returns(session: Session, count: int) -> float | None:
    """Mean of the last training episodes."""
    returns = session.run.recorder.curves().get("return")
    return float(returns[1][-count:].mean()) if returns is not None and len(returns[1]) else None


def solve(job: str, seed: int, limit: float) -> dict[str, Any]:
    """Seconds of wall clock and of CPU until the job's goal is reached, or the limit."""
    spec = JOBS[job]
    session = open_session(RunSpec(**spec, seed=seed), None)
    start, cpu = time.perf_counter(), time.process_time()
    solved, passed = False, {}
    while not solved and not session.finished and time.perf_counter() - start < limit:
        session.advance(0.05)
        session.flush()
        if job == "solve_maze":
            solved = greedy_path_is_optimal(
                session.run.spec, session.run.algorithm.policy, session.run.config.discount
            )
        elif job in GOALS:
            games, goal = GOALS[job]
            score = last_returns(session, games)
            if session.run.episodes >= games and score is not None:
                for part in (goal, goal * 2 / 3):
                    if score >= part:
                        passed.setdefault(part, time.perf_counter() - start)
            solved = goal in passed
        else:
            solved = session.run.scoring.best_return is not None and session.run.scoring.best_return >= 475
    return {
        "solved": solved,
        "seconds": time.perf_counter() - start,
        "cpu_seconds": time.process_time() - cpu,
        "steps": session.run.step,
        "best_return": session.run.scoring.best_return,
        "passed": passed,
    }


def main() -> None:
    """Run one job: JOB SEED STEPS (for solving jobs a limit in seconds)."""
    job, seed, amount = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    if "BENCHMARK_PLAIN_CPU" in os.environ:
        network.cpu_has_bfloat16 = lambda: False  # type: ignore[assignment]
    result = solve(job, seed, amount) if job.startswith("solve") else speed(job, seed, int(amount))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
