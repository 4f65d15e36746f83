"""Learning from demonstrations: how soon cloning balances the pole, and DAgger against it at equal labels.

``python -m tests.verification.imitation`` prints two tables in Markdown and fails if a figure is not met.
"""

from __future__ import annotations

import time
from math import sqrt
from statistics import fmean, stdev
from typing import Any

from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec

SEEDS = 3
SOLVED, SECONDS = 475.0, 5.0
"""Greedy mean return on CartPole, and processor seconds in which it is to be reached, tests left out."""
LANDER, EPISODES = "LunarLander-v3", 40
PLAYED = 6000
"""About so many states DAgger comes to in its preset, of which its labels are drawn evenly."""
LABELS = (30, 50, 100)
APART = 30
"""The number of labels at which DAgger has to be clearly better."""


def begun(env: str, algorithm: str, preset: str, seed: int, **config: Any) -> Session:
    """A run of this preset, changed, without tests of its own."""
    run = RunSpec(env=env, algorithm=algorithm, preset=preset, config=config, seed=seed, device="cpu")
    return open_session(run, None, evaluates=False)


def seconds_to_balance(seed: int) -> float:
    """Processor seconds until the clone of five demonstrations keeps the pole up; recording included."""
    spent = -time.process_time()
    session = begun("CartPole-v1", "behaviour_cloning", "default", seed)
    while True:
        session.advance(0.1)
        session.flush()
        spent += time.process_time()
        mean = evaluate(session.run.spec, session.run.algorithm.policy, EPISODES, seed=1000 + seed).mean
        if mean >= SOLVED or spent > 10 * SECONDS or session.finished:
            break
        spent -= time.process_time()
    session.close()
    return spent if mean >= SOLVED else float("inf")


def landed(algorithm: str, labels: int, seed: int) -> float:
    """Greedy mean return after the preset's steps with so many labels."""
    more = {"asked_share": labels / PLAYED} if algorithm == "dagger" else {}
    session = begun(LANDER, algorithm, "few labels", seed, labels=labels, **more)
    while not session.finished:
        session.advance(0.5)
        session.flush()
    assert session.run.algorithm.labels.count == labels  # type: ignore[attr-defined]
    mean = evaluate(session.run.spec, session.run.algorithm.policy, EPISODES, seed=10_000 + seed).mean
    session.close()
    return mean


def main() -> int:
    """Print both tables; the exit status is 1 where a figure is not met."""
    failed = 0
    print(
        f"\n### Cloning CartPole: five demonstrations, {SOLVED:.0f} within {SECONDS:.0f} processor seconds\n"
    )
    print("| seed | processor seconds | met |\n|---|---|---|")
    for seed in range(SEEDS):
        spent = seconds_to_balance(seed)
        failed += spent > SECONDS
        print(f"| {seed} | {spent:.1f} | {'yes' if spent <= SECONDS else 'NO'} |", flush=True)
    print(f"\n### DAgger against cloning on {LANDER}, equal numbers of labels and of updates\n")
    print("The expert is the PPO agent that comes along; cloning takes labels evenly from twenty landings.\n")
    print("| labels | cloning | DAgger | difference | clearly better |\n|---|---|---|---|---|")
    for labels in LABELS:
        cloned, asked = (
            [landed(algorithm, labels, seed) for seed in range(SEEDS)]
            for algorithm in ("behaviour_cloning", "dagger")
        )
        error = sqrt((stdev(cloned) ** 2 + stdev(asked) ** 2) / SEEDS)
        gain = fmean(asked) - fmean(cloned)
        better = gain > 2 * error
        failed += labels == APART and not better
        figures = " | ".join(", ".join(f"{value:.0f}" for value in side) for side in (cloned, asked))
        print(
            f"| {labels} | {figures} | {gain:.0f} ± {error:.0f} | {'yes' if better else 'no'} |", flush=True
        )
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
