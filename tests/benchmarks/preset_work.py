"""What every preset takes, written into resources/presets: ``python -m tests.benchmarks.preset_work``.

Each preset is trained with SEEDS seeds, each in a process of its own, until it has learned; then the small
training of its kind (rlstudio/engine/calibration/kinds.py) is measured in the same process, in the same unit:
seconds of the processor. Their ratio is the work, which is the same on a fast computer and on a slow one.

Learned: a greedy test of the run reaches the goal, so does a second one, and, but for games from pixels, the
mean of a hundred episodes is below it by chance at most. The goal is what counts as solved; where nothing
does and the model is known, the best return that any policy has, less a tenth of its size. What has no goal,
takes longer than ``--longest`` or misses the goal with a seed has a cost for each step only, and no further
seeds. ``--only TEXT`` measures the presets whose name has that in it, ``--missing`` those without a figure.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from rlstudio.core import registry
from rlstudio.core.catalogue import Preset
from rlstudio.core.env import EnvSpec
from rlstudio.core.work import Kind
from rlstudio.engine.calibration.measuring import speed
from rlstudio.engine.play.ready_policies import references
from rlstudio.engine.run import presets
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec

SEEDS = 3
LONGEST_S = 120.0
"""Seconds of the processor that learning may take here, unless ``--longest`` says so."""
_COST_S = 4.0
_PATIENCE = 10
"""So many times as long may go by until learning begins."""
_EXAMPLES = {"ALE/*": "ALE/Breakout-v5"}
"""The environment in which a preset for many is measured."""
_SHORT_OF_BEST = 0.1
_EPISODES = 100
_SMALL_TRAINING_S = 1.0


def kind_of(preset: Preset, spec: EnvSpec) -> Kind | None:
    """The kind of work that learning with a preset is most like; None where no kind is like it."""
    algorithm = registry.algorithm(preset.algorithm)
    if algorithm.acts_by != "learning" or algorithm.id == "a3c":  # its processes share the cores
        return None
    if "person" in preset.config.values():  # it waits for one
        return None
    if algorithm.family == "tabular":
        return "tables"
    if algorithm.family == "search":
        return "search"
    if "pixels" in spec.capabilities:
        return "pictures" if preset.config.get("frame_difference") else "convolutions"
    if max(preset.config.get("hidden", [64]), default=0) > 128:
        return "wide"
    if preset.algorithm in ("ddpg", "td3", "sac"):
        return "critics"
    if spec.family in ("MuJoCo", "Box2D"):
        return "mujoco" if spec.family == "MuJoCo" else "box2d"
    return "replay" if algorithm.remembers else "rollouts"


def goal_of(spec: EnvSpec) -> float | None:
    """The greedy mean return that counts as learned."""
    if spec.solved_at is not None:
        return spec.solved_at
    best = next((found.mean_return for found in references(spec) if found.plans), None)
    return None if best is None else best - _SHORT_OF_BEST * abs(best)


def confirmed(run: Run, goal: float) -> bool:
    """Whether many episodes do not speak against it: among the few of a test chance has its part."""
    if "pixels" in run.spec.capabilities:
        return True
    played = evaluate(run.spec, run.algorithm.policy, _EPISODES, seed=1)
    return played.mean >= goal - 2 * played.std / math.sqrt(_EPISODES)


def measured(preset: Preset, seed: int, longest: float) -> dict[str, Any]:
    """Train once: units for a step, the step at which it had learned (None: it had not), and the goal."""
    env = _EXAMPLES.get(preset.env, preset.env)
    asked = RunSpec(env=env, algorithm=preset.algorithm, preset=preset.name, seed=seed, device="cpu")
    with tempfile.TemporaryDirectory() as folder:
        session = open_session(asked, Path(folder), share=True)
        run = session.run
        kind, goal = kind_of(preset, run.spec), goal_of(run.spec)
        assert kind is not None
        begun = first = time.process_time()
        now, step, learned = begun, 0, None
        try:
            while not session.finished:
                session.advance(seconds=0.02)
                now, best, test = time.process_time(), run.scoring.best_return, run.scoring.best_test
                if goal is not None and best is not None and test is not None and min(best, test) >= goal:
                    if confirmed(run, goal):
                        learned = run.step
                        break
                    begun += time.process_time() - now  # that was no part of the run
                    first += time.process_time() - now
                if run.updates and not step:  # what comes before learning says nothing about the rest
                    first, step = now, run.step
                # A run that only fills its memory says nothing of what learning costs.
                known = step and now - first > _COST_S and (goal is None or now - begun > longest)
                if known or now - begun > _PATIENCE * longest:
                    break
            if learned is not None or session.finished:
                first, step = begun, 0
            spent, steps = now - first, run.step - step
        finally:
            session.close()
    units = speed(kind, _SMALL_TRAINING_S, (time.process_time,))
    assert units is not None
    return {"kind": kind, "cost": spent * units / steps, "learned": learned, "goal": goal}


def summed_up(found: list[dict[str, Any]]) -> str:
    """The seeds' figures as the line of a preset file."""
    kind, goal, learned = found[0]["kind"], found[0]["goal"], [one["learned"] for one in found]
    cost = median(one["cost"] for one in found)
    parts = [f'kind = "{kind}"', f"cost = {_rounded(cost, 2)!r}"]
    if None not in learned:
        parts += [f"learned = {int(median(learned))}", f"goal = {_rounded(goal, 4)!r}"]
    return f"work = {{{', '.join(parts)}}}\n"


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits}g}")


def write(path: Path, lines: dict[str, str]) -> None:
    """Put the lines, by "env name", into a file of presets; everything else in it stays."""
    blocks = re.split(r"(?m)^(?=\[\[preset\]\])", path.read_text())
    for index, block in enumerate(blocks):
        said = {key: re.search(rf'(?m)^{key} = "(.*)"$', block) for key in ("env", "name")}
        if said["env"] is None or said["name"] is None:
            continue
        line = lines.get(f"{said['env'][1]} {said['name'][1]}")
        if line is None:
            continue
        block = re.sub(r"(?m)^work = .*\n", "", block)
        head, table, rest = block.partition("[preset.")
        body = head.rstrip("\n") + "\n" + line
        blocks[index] = body + (table + rest if table else "\n" + rest)
    path.write_text("".join(blocks).rstrip("\n") + "\n")


def main() -> None:
    """Measure each preset in processes of its own, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--missing", action="store_true", help="only what has no figure yet")
    parser.add_argument("--longest", type=float, default=LONGEST_S, help="seconds of learning")
    parser.add_argument("--one", nargs=4, metavar=("ALGORITHM", "ENV", "NAME", "SEED"))
    asked = parser.parse_args()
    if asked.one:
        algorithm, env, name, seed = asked.one
        print(json.dumps(measured(presets.preset(env, algorithm, name), int(seed), asked.longest)))
        return
    for path in sorted(presets.folder().glob("*.toml")):
        for preset in presets.read(path):
            title = f"{preset.algorithm} {preset.env} {preset.name}"
            if asked.only not in title or preset.env == "*" or (asked.missing and preset.work):
                continue
            spec = registry.environment(_EXAMPLES.get(preset.env, preset.env), preset.env_settings)
            if kind_of(preset, spec) is None:
                continue
            found = _tried(preset, asked.longest)
            if not found:
                continue
            line = summed_up(found)
            print(f"{title}: {line}", end="", flush=True)
            write(path, {f"{preset.env} {preset.name}": line})


def _tried(preset: Preset, longest: float) -> list[dict[str, Any]]:
    """Each seed's figures, up to the first that has not learned; none where one of them failed."""
    found: list[dict[str, Any]] = []
    for seed in range(SEEDS):
        one = _in_a_process(preset, seed, longest)
        if one is None:
            return []
        found.append(one)
        if one["learned"] is None:
            break
    return found


def _in_a_process(preset: Preset, seed: int, longest: float) -> dict[str, Any] | None:
    command = [sys.executable, "-m", "tests.benchmarks.preset_work", "--one"]
    done = subprocess.run(
        [*command, preset.algorithm, preset.env, preset.name, str(seed), "--longest", str(longest)],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        print(f"{preset.algorithm} {preset.env}: {done.stderr.strip().splitlines()[-1:]}", flush=True)
        return None
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
