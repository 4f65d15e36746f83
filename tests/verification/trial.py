"""One side of one trial: ``python -m tests.verification.trial ours|theirs TRIAL SEED``.

TRIAL is JSON. Prints one JSON object: the mean return after the trial's steps, and the seconds (by
the clock and of one core) that training took.
"""

from __future__ import annotations

import json
import sys
import time
from statistics import fmean

from tests.verification.trials import Trial


def ours(trial: Trial, seed: int) -> dict[str, float]:
    """Train by the Session, judge by its own evaluation."""
    from rlstudio.engine.run.devices import set_threads
    from rlstudio.engine.run.evaluation import evaluate
    from rlstudio.engine.run.session import open_session
    from rlstudio.nn.on_numpy.products import use_cores

    session = open_session(trial.run(seed), None, evaluates=False)
    set_threads(large=False, share=False)
    use_cores(1)
    spent = time.process_time()
    while not session.finished:
        session.advance(0.2)
        session.flush()
    cpu_seconds = time.process_time() - spent
    if trial.score == "training":
        mean = fmean(session.run.recorder.series["return"].y[-100:].tolist())
    else:
        policy = session.run.algorithm.policy
        mean = evaluate(session.run.spec, policy, episodes=trial.episodes, seed=seed + 10_000).mean
    return {
        "mean_return": mean,
        "seconds": session.run.seconds,
        "cpu_seconds": cpu_seconds,
        "steps": session.run.step,
    }


def main() -> None:
    """Run one side."""
    side, trial, seed = sys.argv[1], Trial.model_validate_json(sys.argv[2]), int(sys.argv[3])
    if side == "ours":
        found = ours(trial, seed)
    else:
        from tests.verification.peer import theirs

        found = theirs(trial, seed)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
