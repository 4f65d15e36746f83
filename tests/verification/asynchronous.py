"""A3C: steps per second by number of workers, and whether they learn; on a machine that does nothing else.

``python -m tests.verification.asynchronous`` prints two tables in Markdown and fails if a figure is not met.
"""

from __future__ import annotations

import statistics
import time

import psutil

from rlstudio.algorithms.a3c.a3c import A3C, A3CConfig
from rlstudio.core.events import Gathered, Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.presets import preset

ENV = "CartPole-v1"
CORES = (
    len(psutil.Process().cpu_affinity()) if hasattr(psutil.Process, "cpu_affinity") else psutil.cpu_count()
)
COUNTS = [count for count in (1, 2, 4, 8, 16) if count <= max(2, CORES)]
SECONDS = 4.0
ROUNDS = 3
GAIN = 1.4
"""What twice as many workers must gain, up to the number of cores."""
SOLVED = 475.0


def cpu_seconds() -> float:
    """What this process and its workers have computed so far."""
    own = psutil.Process()
    times = [process.cpu_times() for process in (own, *own.children())]
    return sum(spent.user + spent.system for spent in times)


def speed(workers: int, seed: int) -> tuple[float, float]:
    """Steps of all workers per second and per second of one core, once all of them are at work."""
    spec = environment(ENV)
    # A policy that hardly changes: the episodes are as long for every number of workers.
    config = A3CConfig(workers=workers, rollout_steps=20, learning_rate=1e-7)
    learner = A3C(spec, config, device="cpu", seed=seed)
    steps, begun, start, reports, spent = 0, 0, 0.0, 0, 0.0
    events = learner.learn(spec.make_world(1, seed))
    for event in events:
        if isinstance(event, Stepped):
            steps += 1
        elif isinstance(event, Gathered):
            steps += event.steps
            reports += event.steps > 0
        elif isinstance(event, Updated):
            now = time.perf_counter()
            if not start:
                others = len(psutil.Process().children()) == workers - 1 and reports > 200 * (workers - 1)
                if others or workers == 1:
                    start, begun, spent = time.perf_counter(), steps, cpu_seconds()
            elif now - start > SECONDS:
                spent = cpu_seconds() - spent
                break
    events.close()
    return (steps - begun) / (now - start), (steps - begun) / spent


def learned(workers: int, seed: int) -> tuple[float, int]:
    """The best greedy mean return by the default preset, and the steps that it took."""
    chosen = preset(ENV, "a3c", "default")
    spec = environment(ENV)
    config = A3CConfig(**{**chosen.config, "workers": workers})
    learner = A3C(spec, config, device="cpu", seed=seed)
    steps, look_at, best = 0, 20_000, 0.0
    events = learner.learn(spec.make_world(1, seed))
    for event in events:
        if isinstance(event, Stepped):
            steps += 1
        elif isinstance(event, Gathered):
            steps += event.steps
        elif isinstance(event, Updated) and steps >= look_at:
            look_at += 10_000
            best = max(best, evaluate(spec, learner.policy, episodes=20, seed=1000 + seed).mean)
            if best >= SOLVED or steps >= (chosen.steps or 0):
                break
    events.close()
    return best, steps


def main() -> int:
    """Print both tables; the exit status is 1 where a figure is not met."""
    failed = 0
    found: dict[int, list[tuple[float, float]]] = {count: [] for count in COUNTS}
    idle = psutil.cpu_percent(1.0)
    for seed in range(ROUNDS):
        for count in COUNTS:
            found[count].append(speed(count, seed))
    print(f"\n### A3C on {ENV}: steps per second, median of {ROUNDS}, interleaved\n")
    print(f"{CORES} cores; the machine was {idle:.0f} % busy before.\n")
    print("| workers | steps/s | against one | steps per core second | met |\n|---|---|---|---|---|")
    medians = {count: statistics.median(pace for pace, _ in values) for count, values in found.items()}
    per_core = {count: statistics.median(share for _, share in values) for count, values in found.items()}
    for before, count in zip([COUNTS[0], *COUNTS], COUNTS, strict=False):
        met = count == 1 or medians[count] >= GAIN * medians[before]
        failed += not met
        gain = medians[count] / medians[1]
        figures = f"{medians[count]:,.0f} | {gain:.2f} | {per_core[count]:,.0f}"
        print(f"| {count} | {figures} | {'yes' if met else 'NO'} |", flush=True)
    print(f"\n### A3C on {ENV}: the default preset\n\n| workers | seed | best greedy return | steps | met |")
    print("|---|---|---|---|---|")
    for count in sorted({1, 2, 4, *COUNTS}):
        for seed in range(ROUNDS):
            best, steps = learned(count, seed)
            failed += best < SOLVED
            print(f"| {count} | {seed} | {best:.0f} | {steps:,} | {'yes' if best >= SOLVED else 'NO'} |")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
