"""MuZero by its default presets: ``-m tests.benchmarks.boards.muzero cartpole|tictactoe SEED [SECONDS]``.

CartPole: trains until two tests of the run have solved it, or for so many seconds of the processor, and plays
20 greedy episodes. Tic-tac-toe: trains for so many seconds of the processor, and plays 200 games against
open_spiel's search with 200 simulations, from both sides; a win counts 1 and a draw a half. Prints one JSON
object.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np

from rlstudio.core.registry import environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec

GAMES = {"cartpole": "CartPole-v1", "tictactoe": "rlstudio/TicTacToe-v0"}
SECONDS = 300.0


def main() -> None:
    """Train, play, tell."""
    game, seed = sys.argv[1], int(sys.argv[2])
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else SECONDS
    board = game == "tictactoe"
    steps = 10**9 if board else None
    run = RunSpec(env=GAMES[game], algorithm="muzero", preset="default", seed=seed, steps=steps)
    session = open_session(run, None, evaluates=not board)
    begun, used = time.perf_counter(), time.process_time()
    while time.process_time() - used < seconds and not session.finished:
        session.advance(1.0)
        session.flush()
    told: dict[str, float] = {
        "cpu_seconds": round(time.process_time() - used),
        "seconds": round(time.perf_counter() - begun),
        "steps": session.run.step,
    }
    policy = session.run.algorithm.policy
    if board:
        settings = session.run.spec.settings.model_dump(mode="json")
        hard = environment(GAMES[game], {**settings, "opponent": "uct", "simulations": 200})
        result = np.array(evaluate(hard, policy, 200, seed=1).returns)
        told |= {"score": float((result.mean() + 1) / 2), "lost": int((result < 0).sum())}
    else:
        found = evaluate(session.run.spec, policy, 20, seed=1)
        told |= {"mean_return": found.mean, "lowest": min(found.returns)}
    session.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
