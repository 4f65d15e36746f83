"""How fast every preset trains, written into resources/presets: ``python -m tests.benchmarks.preset_rates``.

The gallery tells by these figures what a run will take, until it has seen one on the machine it runs on.
Run it on two cores without a GPU, with nothing beside it. ``--only TEXT`` measures the presets whose name
has that in it.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rlstudio.core import registry
from rlstudio.core.catalogue import Preset
from rlstudio.engine.run import presets
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import RunSpec

_SECONDS = 2.0
_LONGEST_S = 60.0
_EXAMPLES = {"ALE/*": "ALE/Breakout-v5", "*": "CartPole-v1"}
"""The environment in which a preset for many is measured."""
_SOON = 1000
"""Steps before learning while it is measured: what comes before says nothing about the rest."""


def measured(preset: Preset) -> float:
    """Steps per second once the preset learns, evaluations included."""
    env = _EXAMPLES.get(preset.env, preset.env)
    config = dict(preset.config)
    if config.get("learning_starts", 0) > _SOON:
        config["learning_starts"] = _SOON
    spec = RunSpec(
        env=env,
        env_settings=preset.env_settings,
        algorithm=preset.algorithm,
        config=config,
        lanes=preset.lanes,
        steps=preset.steps,
        device="cpu",
    )
    with tempfile.TemporaryDirectory() as folder:
        session = open_session(spec, Path(folder))
        try:
            begin = since = time.perf_counter()
            step = updates = 0
            while not session.finished:
                session.advance(seconds=0.05)
                now, run = time.perf_counter(), session.run
                if run.updates and not updates:  # what comes before learning says nothing about the rest
                    since, step, updates = now, run.step, run.updates
                # From one update to a later one: collecting and learning may alternate slowly.
                if updates and run.updates > updates + 1 and now - since > _SECONDS:
                    break
                if now - begin > _LONGEST_S:
                    break
            if session.finished:  # it was over at once: the whole of it counts
                since, step = begin, 0
            return (session.run.step - step) / (time.perf_counter() - since)
        finally:
            session.stop()


def write(path: Path, rates: dict[str, float]) -> None:
    """Put the rates, by "env name", into a file of presets; everything else in it stays."""
    blocks = re.split(r"(?m)^(?=\[\[preset\]\])", path.read_text())
    for index, block in enumerate(blocks):
        said = {key: re.search(rf'(?m)^{key} = "(.*)"$', block) for key in ("env", "name")}
        if said["env"] is None or said["name"] is None:
            continue
        rate = rates.get(f"{said['env'][1]} {said['name'][1]}")
        if rate is None:
            continue
        block = re.sub(r"(?m)^rate = .*\n", "", block)
        line = f"rate = {float(f'{rate:.2g}'):g}\n" if rate < 100 else f"rate = {int(float(f'{rate:.2g}'))}\n"
        head, table, rest = block.partition("[preset.")
        body = head.rstrip("\n") + "\n" + line
        blocks[index] = body + (table + rest if table else "\n" + rest)
    path.write_text("".join(blocks).rstrip("\n") + "\n")


def main() -> None:
    """Measure each preset in a process of its own, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--one", nargs=3, metavar=("ALGORITHM", "ENV", "NAME"))
    asked = parser.parse_args()
    if asked.one:
        algorithm, env, name = asked.one
        print(json.dumps(measured(presets.preset(env, algorithm, name))))
        return
    for path in sorted(presets.folder().glob("*.toml")):
        rates: dict[str, float] = {}
        if registry.algorithm(path.stem).sweep_rate is not None:
            continue  # a planner is over at once, and begins slowly
        for preset in presets.read(path):
            title = f"{preset.algorithm} {preset.env} {preset.name}"
            if asked.only not in title:
                continue
            command = [sys.executable, "-m", "tests.benchmarks.preset_rates", "--one"]
            done = subprocess.run(
                [*command, preset.algorithm, preset.env, preset.name], capture_output=True, text=True
            )
            if done.returncode:
                print(f"{title}: {done.stderr.strip().splitlines()[-1:]}", flush=True)
                continue
            rate = json.loads(done.stdout.splitlines()[-1])
            if rate > 0:
                rates[f"{preset.env} {preset.name}"] = rate
            print(f"{title}: {rate:,.1f} a second", flush=True)
        if rates:
            write(path, rates)


if __name__ == "__main__":
    main()
