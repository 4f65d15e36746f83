"""``python -m tests.verification.doctor``: is any default preset accused of a fault by the run doctor?

The first preset of every algorithm learns for some processor seconds and is looked at as the panel does,
every now and then; findings are printed. ``--seconds`` for each; ``--only WORDS`` keeps algorithms with one
of the words in their id. Exits with 1 where anything was found.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings

from rlstudio.core.catalogue import Preset
from rlstudio.core.registry import algorithm, algorithm_ids
from rlstudio.engine.diagnosis.diagnose import diagnose
from rlstudio.engine.diagnosis.facts import facts_of
from rlstudio.engine.run.presets import read_all
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec

LOOKS = 6
"""So often a run is looked at, after as much time each."""


def accused(preset: Preset, seconds: float) -> dict[str, str]:
    """What is found in a run of this preset: evidence by name."""
    run = RunSpec(
        env=preset.env, algorithm=preset.algorithm, preset=preset.name, seed=1, device="cpu",
        until_solved=False,
    )  # fmt: skip
    session = open_session(run, None)
    found: dict[str, str] = {}
    begun = time.process_time()
    for look in range(LOOKS):
        while not session.finished and time.process_time() < begun + seconds * (look + 1) / LOOKS:
            session.advance(0.1)
            session.flush(force=True)
        facts = facts_of(session.run.info(), session.run.recorder.curves(), session.run.step)
        found |= {one.name: one.evidence for one in diagnose(facts)}
    session.close()
    return found


def main() -> int:
    """Look at all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--only", nargs="*", default=[])
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    faults = 0
    first = {preset.algorithm: preset for preset in reversed(read_all()[0])}
    for name in algorithm_ids():
        if name not in first or (asked.only and not any(word in name for word in asked.only)):
            continue
        if algorithm(name).acts_by != "learning":
            continue
        found = accused(first[name], asked.seconds)
        faults += len(found)
        print(f"{name}: {'; '.join(f'{one} ({why})' for one, why in found.items()) or 'nothing'}", flush=True)
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
