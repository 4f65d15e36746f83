"""AlphaZero against open_spiel's search: ``-m tests.benchmarks.boards.selfplay GAME SEED [SECONDS [FILE]]``.

Trains with the game's preset for so many seconds of one processor (what else a computer does makes
no difference), as ``rlstudio train`` does, then plays against UCT from both sides. Prints one JSON object; a
score counts a win as 1 and a draw as a half. Of Connect Four also the share of moves that keep what a perfect
player would reach, in 300 positions, and in those of them where a mistake can be made. Small networks are
quick with one thread alone: start it with OMP_NUM_THREADS=1 and OPENBLAS_NUM_THREADS=1, as the program's own
workers are. FILE: where to save the agent that was measured, as ``resources/checkpoints/`` has it. GAME
"go9" is Go on nine by nine; its agent thinks longer when it plays than while it learns.
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
from tests.perfect_connect_four import perfect_shares, riddles

GAMES = {"tictactoe": "TicTacToe", "connectfour": "ConnectFour", "go": "Go", "go9": "Go"}
SECONDS = {"tictactoe": 120, "connectfour": 600, "go": 600, "go9": 1800}
STRENGTH = {"tictactoe": (1000, 200), "connectfour": (100, 100), "go": (500, 100), "go9": (200, 40)}
"""The opponent's simulations, and how many games."""
PRESETS = {"go9": "nine"}
"""Others than the default one."""
THINKS = {"go9": 64}
"""Simulations of the agent when it is measured, where they are not those with which it learned."""
KEPT = {"connectfour": 64}
"""Simulations of the agent in the file, where they are not those with which it was measured."""


def main() -> None:
    """Train, play, tell."""
    game, seed = sys.argv[1], int(sys.argv[2])
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else SECONDS[game]
    id = f"rlstudio/{GAMES[game]}-v0"
    run = RunSpec(env=id, algorithm="alphazero", preset=PRESETS.get(game, "default"), seed=seed, steps=10**9)
    session = open_session(run, None, evaluates=False)
    begun, used = time.perf_counter(), time.process_time()
    while time.process_time() - used < seconds:
        session.advance(1.0)
        session.flush()
    used, lasted = time.process_time() - used, time.perf_counter() - begun
    config, steps = session.run.config, session.run.step
    searched = round(steps * config.simulations / used)
    if game in THINKS:
        session.run.set_live("simulations", THINKS[game])
    simulations, games = STRENGTH[game]
    settings = session.run.spec.settings.model_dump(mode="json")
    against = environment(id, {**settings, "opponent": "uct", "simulations": simulations})
    result = np.array(evaluate(against, session.run.algorithm.policy, games, seed=1).returns)
    told = {
        "score": float((result.mean() + 1) / 2),
        "lost": int((result < 0).sum()),
        "games": games,
        "moves": steps,
        "simulations_per_second": searched,
        "seconds": round(lasted),
    }
    if game == "connectfour":
        told["perfect"], told["perfect_where_hard"] = perfect_shares(
            session.run.algorithm.policy, riddles(300, seed=1)
        )
    if len(sys.argv) > 4:
        if game in KEPT:
            session.run.set_live("simulations", KEPT[game])
        session.finish()
        session.run.save(sys.argv[4], resumable=False)
    session.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
