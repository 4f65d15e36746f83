"""Learning to write as a reader likes it: InstructGPT's steps on a leash and without one, and DPO.

``python -m tests.verification.writing`` prints a table in Markdown and fails if a figure is not met.
"""

from __future__ import annotations

import time

from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.presets import read_for

SEEDS = (0, 1, 2)
SENTENCES = "rlstudio/Sentences-v0"
PRESETS = (("instruct", "default"), ("instruct", "cut"), ("dpo", "default"), ("dpo", "plain"))
WINS = 80.0
"""At least of InstructGPT's last step on its leash over the first, in percent."""
NEWEST = 500
"""So many sentences at the end of each step tell its points."""
SECONDS = 300.0
INTRODUCTION = f"""\
Points of 3 by the reader, who is hidden from learning: after imitation, at their most in step 3, and at
the end. *Wins*: over sentences after imitation, by the reader. *Within the leash*: in all of step 3, β
times the KL is at most what the reward model's score has gained. Of InstructGPT on its leash wins must be
at least {WINS:g} % and all within {SECONDS:g} processor seconds; with the leash cut the points must fall to
less than half of their most while the model's score rises; plain DPO must end below imitation. Seeds
{", ".join(map(str, SEEDS))}.
"""
HEAD = "| method | preset | points | wins, % | score | KL, nats | within the leash | seconds | holds |"


def learned(name: str, preset_name: str, seed: int) -> dict[str, float]:
    """Metrics at the end; points after imitation, the most on the way and at the end; processor seconds."""
    preset = next(one for one in read_for(SENTENCES, name) if one.name == preset_name)
    kind, spec = algorithm(name), environment(SENTENCES)
    learner = kind(spec, kind.Config.parse(preset.config, name), device="cpu", seed=seed)
    began, steps, points, imitated, best, leash = time.process_time(), 0, [], 0.0, 0.0, True
    metrics: dict[str, float] = {}
    for event in learner.learn(spec.make_world(preset.lanes or 64, seed)):
        if isinstance(event, EpisodeEnded):
            points.append(event.episode_return)
        elif isinstance(event, Updated):
            if metrics and metrics["stage"] == 1 and event.metrics["stage"] > 1:
                imitated = sum(points[-NEWEST:]) / NEWEST
            metrics = dict(event.metrics)
            if metrics["stage"] == 3 and metrics.get("kl", 0.0) > 0:
                best = max(best, sum(points[-NEWEST:]) / NEWEST)
                leash &= metrics["kl"] * preset.config["leash"] <= metrics["model_reward"]
        elif isinstance(event, Stepped):
            steps += len(event.decision.action)
            if steps >= preset.steps:
                break
    told = {
        "imitated": imitated,
        "best": best,
        "points": sum(points[-NEWEST:]) / NEWEST,
        "leash": float(leash),
    }
    return metrics | told | {"seconds": time.process_time() - began}


def main() -> int:
    """Measure and print; returns 1 where a figure is not met."""
    print(INTRODUCTION)
    print(HEAD)
    print("|---|---|---|---|---|---|---|---|---|")
    every = True
    for name, preset in PRESETS:
        ends = [learned(name, preset, seed) for seed in SEEDS]
        holds = all(end["seconds"] <= SECONDS for end in ends)
        if preset == "default":
            holds &= all(end["points"] > end["imitated"] for end in ends)
        if (name, preset) == ("instruct", "default"):
            holds &= all(end["wins"] >= WINS and end["leash"] and end["model_reward"] > 0.5 for end in ends)
        if preset == "cut":
            holds &= all(end["points"] < end["best"] / 2 and end["model_reward"] > 1 for end in ends)
        if preset == "plain":
            holds &= all(end["points"] < end["imitated"] and end["agreement"] > WINS for end in ends)
        every &= holds

        def row(key: str, form: str, ends: list[dict[str, float]] = ends) -> str:
            return ", ".join(format(end[key], form) for end in ends)

        step_3 = name == "instruct"
        ways = [
            f"{end['imitated']:.2f} → " + (f"{end['best']:.2f} → " if step_3 else "") + f"{end['points']:.2f}"
            for end in ends
        ]
        print(
            f"| {algorithm(name).title} | {preset} | {', '.join(ways)} | {row('wins', '.0f')} "
            f"| {row('model_reward', '.2f') if step_3 else ''} | {row('kl', '.1f')} "
            f"| {('yes' if all(end['leash'] for end in ends) else 'no') if step_3 else ''} "
            f"| {row('seconds', '.0f')} | {'yes' if holds else '**no**'} |",
            flush=True,
        )
    return not every


if __name__ == "__main__":
    raise SystemExit(main())
