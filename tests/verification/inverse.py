"""Rewards found from demonstrations: how like the true ones they are, and what acting by them loses.

``python -m tests.verification.inverse`` prints a table in Markdown and fails if a figure is not met.
"""

from __future__ import annotations

import time

from rlstudio.core.events import Swept
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.presets import read_for

SEEDS = (0, 1, 2)
RUNS = (
    ("max_ent_irl", "rlstudio/World-v0", "ten"),
    ("max_ent_irl", "rlstudio/GridWorld-v0", "default"),
    ("linear_irl", "rlstudio/World-v0", "default"),
    ("linear_irl", "rlstudio/GridWorld-v0", "default"),
)
"""Methods, environments and presets. A linear programme has no chance in it: all seeds are one."""
CORRELATION, REGRET = 0.8, 5.0
"""At least, and at most in percent."""


def main() -> int:
    """Measure and print; returns 1 where a figure is not met."""
    print(
        f"The expert is the world's exact planner; correlation of at least {CORRELATION:g}, regret "
        f"of at most {REGRET:g} %, for every seed of {', '.join(map(str, SEEDS))}.\n"
    )
    print("| method | world, preset | correlation | regret | sweeps | processor seconds | holds |")
    print("|---|---|---|---|---|---|---|")
    every = True
    for method, env, name in RUNS:
        kind = algorithm(method)
        preset = next(one for one in read_for(env, kind.id) if one.name == name)
        spec = environment(env, preset.env_settings)
        config = kind.Config.parse(preset.config, kind.id)
        began, ends, sweeps = time.process_time(), [], []
        for seed in SEEDS:
            learner = kind(spec, config, device="cpu", seed=seed)
            events = [e for e in learner.learn(spec.make_world(1, seed)) if isinstance(e, Swept)]
            ends.append(events[-1].metrics)
            sweeps.append(len(events))
        holds = all(end["correlation"] >= CORRELATION and end["regret"] <= REGRET for end in ends)
        every &= holds
        alike = ", ".join(f"{end['correlation']:.2f}" for end in ends)
        lost = ", ".join(f"{abs(end['regret']):.1f} %" for end in ends)
        seconds = (time.process_time() - began) / len(SEEDS)
        print(
            f"| {kind.title} | {env}, {name} | {alike} | {lost} | {', '.join(map(str, sweeps))} "
            f"| {seconds:.1f} | {'yes' if holds else '**no**'} |"
        )
    return not every


if __name__ == "__main__":
    raise SystemExit(main())
