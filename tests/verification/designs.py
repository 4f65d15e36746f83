"""Designing networks: what PPO has found after some 2,000 trials, and what as many by chance have found.

``python -m tests.verification.designs`` prints a table in Markdown and fails if chance is not behind.
"""

from __future__ import annotations

import time

import numpy as np

from rlstudio.core.events import EpisodeEnded, Stepped
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.presets import read_for
from rlstudio.envs.digits.architectures import TRIALS, building, found_by_chance, layers_of, worth
from rlstudio.envs.digits.trials import BEGINNINGS, RATES, accuracy

SEEDS = (0, 1, 2)
DESIGNS = "rlstudio/Architectures-v0"


def truly(act: object) -> tuple[float, str]:
    """The mean points over all beginnings of the network that a policy builds, and its words."""
    spec = environment(DESIGNS)
    world = spec.make_world(1, 0)
    while True:
        rate = int(world.parts["rate"][0])
        if world.step(act(world.observe(), world.legal())).terminated[0]:
            break
    layers = layers_of(*world.parts["shown"][0].T)
    points = [worth(layers, accuracy(rate, layers, one), spec.settings.price) for one in range(BEGINNINGS)]
    words = "-".join(f"{width} {('ReLU', 'tanh', 'sigmoid')[kind]}" for width, kind in layers)
    return float(np.mean(points)), f"{words}, α {RATES[rate]:g}"


def main() -> int:
    """Measure and print; returns 1 where chance is not behind by more than the spread of PPO's seeds."""
    spec, kind = environment(DESIGNS), algorithm("ppo")
    preset = read_for(DESIGNS, "ppo")[0]
    print(
        "True points (means over all beginnings) of the network that is built after equally many trials: by\n"
        "PPO greedily, by random search the one that was best when it was tried.\n"
    )
    print("| seed | trials | PPO | its network | random search | its network | processor seconds |")
    print("|---|---|---|---|---|---|---|")
    ours, theirs = [], []
    for seed in SEEDS:
        learner = kind(spec, kind.Config.parse(preset.config, kind.id), device="cpu", seed=seed)
        began, steps, trials = time.process_time(), 0, 0
        for event in learner.learn(spec.make_world(preset.lanes, seed)):
            trials += isinstance(event, EpisodeEnded)
            steps += preset.lanes * isinstance(event, Stepped)
            if steps >= preset.steps:
                break
        learned = time.process_time() - began
        policy = learner.policy
        found = truly(lambda seen, legal, p=policy: p.decide(seen, explore=False, legal=legal).action)
        best = found_by_chance(trials, spec.settings.price, seed)
        chance = truly(lambda seen, legal, best=best: building(seen, *best))
        ours.append(found[0])
        theirs.append(chance[0])
        print(
            f"| {seed} | {trials:,} | {found[0]:.2f} | {found[1]} | {chance[0]:.2f} | {chance[1]} "
            f"| {learned:.0f} |"
        )
    holds = np.mean(ours) - np.mean(theirs) > max(ours) - min(ours)
    print(f"\nChance is behind by more than the spread of PPO's seeds: {'yes' if holds else '**no**'}.")
    rule = found_by_chance(TRIALS, spec.settings.price, 0)
    points = truly(lambda seen, legal: building(seen, *rule))[0]
    print(
        f"The rule that the world brings along, a random search of {TRIALS} trials with seed 0, was lucky: "
        f"{points:.2f}."
    )
    return not holds


if __name__ == "__main__":
    raise SystemExit(main())
