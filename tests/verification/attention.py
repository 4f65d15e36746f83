"""Where nothing can be differentiated: learned gaze against random gaze, and which network is asked.

``python -m tests.verification.attention [routing]`` prints tables and fails if a figure is not met.
"""

from __future__ import annotations

import sys
import time
from statistics import fmean

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import Policy
from rlstudio.engine.run.devices import set_threads
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.envs.digits.routes import Routes

SEEDS = (0, 1, 2)
PICTURES = 2000
RIGHT, AHEAD, MINUTES = 0.88, 0.08, 3.0
ROUTED, SECONDS = 0.9, 20.0


def trained(env: str, algorithm: str, preset: str, seed: int) -> tuple[Policy, float, EnvSpec]:
    """The policy at the end of a preset, and the processor seconds that it took."""
    run = RunSpec(env=env, algorithm=algorithm, preset=preset, seed=seed, device="cpu")
    session = open_session(run, None, evaluates=False)
    set_threads(large=False, share=False)
    spent = time.process_time()
    while not session.finished:
        session.advance(0.5)
        session.flush()
    spent = time.process_time() - spent
    session.close()
    return session.run.algorithm.policy, spent, session.run.spec


def looked(preset: str, seed: int) -> tuple[float, float]:
    """Share of right answers about pictures that no training saw, and processor seconds."""
    policy, spent, spec = trained("rlstudio/Glimpses-v0", "recurrent_attention", preset, seed)
    return evaluate(spec, policy, episodes=PICTURES, seed=seed + 10_000).mean, spent


def routed(seed: int) -> tuple[float, float, float]:
    """Shares of right networks and right answers about such pictures, and processor seconds."""
    policy, spent, _ = trained(Routes.id, "routing", "default", seed)
    world = Routes().make_test_world(PICTURES, seed)
    route = policy.decide(world.observe(), explore=False).action
    reward = world.step(route).reward
    return float(np.mean(route == world.told()["kind"])), float(reward.mean()), spent


def gaze() -> bool:
    """Print the table of gazes; whether all figures are met."""
    learned = [looked("default", seed) for seed in SEEDS]
    chance = [looked("random", seed) for seed in SEEDS]
    print("| gaze | right answers, seeds 0, 1, 2 | mean | processor seconds |\n|---|---|---|---|")
    for name, found in (("learned", learned), ("random", chance)):
        each = ", ".join(f"{right:.3f}" for right, _ in found)
        print(f"| {name} | {each} | {fmean(r for r, _ in found):.3f} | {max(s for _, s in found):.0f} |")
    right, by_chance = (fmean(r for r, _ in found) for found in (learned, chance))
    met = right >= RIGHT and right - by_chance >= AHEAD and max(s for _, s in learned) <= 60 * MINUTES
    wanted = f"at least {RIGHT}, {AHEAD} above random gaze, within {MINUTES:g} minutes"
    print(f"\n{wanted}: {'yes' if met else '**no**'}.\n")
    return met


def routes() -> bool:
    """Print the table of routes; whether all figures are met."""
    found = [routed(seed) for seed in SEEDS]
    print("| seed | right network | right answers | processor seconds |\n|---|---|---|---|")
    for seed, (network, right, spent) in zip(SEEDS, found, strict=True):
        print(f"| {seed} | {network:.3f} | {right:.3f} | {spent:.1f} |")
    met = all(network >= ROUTED and spent <= SECONDS for network, _, spent in found)
    print(f"\nat least {ROUTED} within {SECONDS:g} s: {'yes' if met else '**no**'}.")
    return met


def main() -> int:
    """Print all; the exit status is 1 where a figure is not met."""
    met = "routing" in sys.argv[1:] or gaze()
    return 0 if routes() and met else 1


if __name__ == "__main__":
    raise SystemExit(main())
