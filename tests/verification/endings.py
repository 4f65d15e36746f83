"""How the default preset of every pair ends, over five seeds: ``python -m tests.verification.endings``.

A run ends well if its last policy is not clearly worse than its best one was in a test of its own
(``evaluation.forgot``); where it is, the window goes on with the best one. Among so many runs some of these
tests are unlucky ones: where one says that a run forgot, both policies play the same hundred episodes, and
these decide. ``--only TEXT`` tries the pairs whose name has that in it; ``--least N`` and ``--most N`` leave
out budgets below and above N steps. Prints a line for each pair; exit code 1 if one of them forgets.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

import numpy as np

from rlstudio.core import registry
from rlstudio.core.catalogue import Preset
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run import presets
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.run_spec import RunSpec
from tests.verification.results import ONE_THREAD

SEEDS, EPISODES = 5, 100


def ending(algorithm: str, env: str, name: str, seed: int) -> dict[str, object]:
    """Train a preset to its end; the returns of its last and of its best policy."""
    asked = RunSpec(env=env, algorithm=algorithm, preset=name, seed=seed, device="cpu")
    with TemporaryDirectory() as folder:
        session = open_session(asked, Path(folder))
        try:
            while not session.finished:
                session.advance(seconds=1.0)
                session.flush()
            scoring = session.run.scoring
            return {
                "step": session.run.step,
                "last": scoring.now,
                "best": scoring.best_return,
                "forgot": scoring.forgot and _forgot(session),
                "solved": session.run.ended_solved,
            }
        finally:
            session.close()


def _forgot(session: Session) -> bool:
    """Whether the best policy beats the last one in the same episodes: by a tenth, and not by luck.

    By luck: within two standard errors of the mean difference, as where returns are won or lost bets.
    """
    spec, best = checkpoint.open_policy(checkpoint.load(session.run.autosaves.best_path or ""))
    last_N, best_N = (
        np.array(evaluate(spec, policy, EPISODES).returns) for policy in (session.run.algorithm.policy, best)
    )
    lost_N = best_N - last_N
    luck = 2 * float(lost_N.std(ddof=1)) / len(lost_N) ** 0.5
    return float(lost_N.mean()) > max(0.1 * abs(float(best_N.mean())), luck)


def defaults(only: str, budgets: range) -> list[Preset]:
    """The first preset of every pair that learns and has such a budget of steps."""
    found: dict[tuple[str, str], Preset] = {}
    for preset in presets.read_all()[0]:
        learns = registry.algorithm(preset.algorithm).acts_by == "learning"
        if learns and "*" not in preset.env:
            found.setdefault((preset.algorithm, preset.env), preset)
    return [
        preset
        for preset in found.values()
        if only in f"{preset.algorithm} {preset.env}" and preset.steps in budgets
    ]


def _tried(preset: Preset, seed: int) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.verification.endings", "--one"]
    done = subprocess.run(
        [*command, preset.algorithm, preset.env, preset.name, str(seed)],
        capture_output=True,
        text=True,
        env={**os.environ, **ONE_THREAD},
    )
    if done.returncode:
        return {"error": done.stderr.strip().splitlines()[-1]}
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def main() -> None:
    """Try every pair, two processes at a time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--most", type=int, default=200_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--one", nargs=4, metavar=("ALGORITHM", "ENV", "NAME", "SEED"))
    asked = parser.parse_args()
    if asked.one:
        algorithm, env, name, seed = asked.one
        print(json.dumps(ending(algorithm, env, name, int(seed))))
        return
    bad = 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        found = defaults(asked.only, range(asked.least, asked.most + 1))
        answers = [[pool.submit(_tried, preset, seed) for seed in range(SEEDS)] for preset in found]
        for preset, tried in zip(found, answers, strict=True):
            ends = [answer.result() for answer in tried]
            errors = [end["error"] for end in ends if "error" in end]
            if errors:
                print(f"{preset.algorithm} {preset.env}: {errors[0]}", flush=True)
                bad += 1
                continue
            forgot = sum(bool(end["forgot"]) for end in ends)
            bad += forgot > 0
            lasts = [float(str(end["last"])) for end in ends if end["last"] is not None]
            bests = [float(str(end["best"])) for end in ends if end["best"] is not None]
            print(
                f"{preset.algorithm} {preset.env} {preset.name}: last {fmean(lasts):.4g} "
                f"({', '.join(f'{last:.4g}' for last in lasts)}), best {fmean(bests):.4g}"
                f"{f', FORGOT in {forgot} of {SEEDS}' if forgot else ''}"
                f"{', ended solved' if all(end['solved'] for end in ends) else ''}",
                flush=True,
            )
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
