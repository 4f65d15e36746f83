"""AlphaGo's stages at a board: ``python -m tests.benchmarks.boards.alphago GAME SEED``.

Goes once through all stages with the game's default preset, as ``rlstudio train`` does, and prints one JSON
object: seconds of one processor for each stage; how often the imitating policy's likeliest move is the
expert's in games that were held out, and how often the expert itself says the same when it searches there
again; the score of the policy by gradient against the imitating one, both drawing their moves; the score of
the search against UCT with 100 simulations and with as many as the expert has, with both networks, with the
value network alone, and with games by chance alone; of Connect Four the shares of moves without a mistake, as
``tests.benchmarks.boards.selfplay`` tells them. A score counts a win as 1 and a draw as a half. Start it with
OMP_NUM_THREADS=1 and OPENBLAS_NUM_THREADS=1, as the program's own workers are.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np

from rlstudio.algorithms.alphago.alphago import RECORD, REINFORCE, AlphaGo
from rlstudio.algorithms.alphago.games import chances, chosen
from rlstudio.core.registry import environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.perfect_connect_four import perfect_shares, riddles

GAMES = {"tictactoe": "TicTacToe", "connectfour": "ConnectFour"}
NAMES = {1: "record", 2: "imitate", 3: "policy gradient", 4: "value"}


def against_imitation(learner: AlphaGo, games: int, seed: int) -> float:
    """The score of the policy by gradient against the imitating one, from both sides, moves drawn."""
    game, generator = learner.policy.game, np.random.default_rng(seed)
    position, side = game.begin(games), np.arange(games) % 2
    while not (over := game.over(position)).all():
        here = np.flatnonzero(~over)
        mine = game.turn(position[here]) == side[here]
        action, _ = chosen(
            [learner.imitating, learner.reinforced], mine.astype(int), game.observe(position[here]),
            game.legal(position[here]), generator,
        )  # fmt: skip
        position[here] = game.play(position[here], action)
    return float((game.score(position) * np.where(side == 0, 1, -1)).mean() + 1) / 2


def agreements(learner: AlphaGo, most: int = 1000) -> tuple[float, float]:
    """How often the imitating policy, and the expert searching anew, say what was recorded and held out."""
    held = learner.held_out.first(most)
    likeliest = chances(learner.imitating, held.observation, held.legal).argmax(1)
    learner.expert.seed += 1
    again = learner.expert.decide(held.observation, explore=False, legal=held.legal).action
    recorded = held.visits.argmax(1)
    return float((likeliest == recorded).mean()), float((again == recorded).mean())


def main() -> None:
    """Train, play, tell."""
    game, seed = sys.argv[1], int(sys.argv[2])
    id = f"rlstudio/{GAMES[game]}-v0"
    run = RunSpec(env=id, algorithm="alphago", preset="default", seed=seed, steps=10**9)
    session = open_session(run, None, evaluates=False)
    learner = session.run.algorithm
    assert isinstance(learner, AlphaGo)
    seconds, stage = dict.fromkeys(NAMES.values(), 0.0), RECORD
    while not (stage == 4 and learner.stage == REINFORCE):
        stage, begun = learner.stage, time.process_time()
        session.run.learn(1.0, 20)
        session.flush()
        seconds[NAMES[stage]] += time.process_time() - begun
    agrees, ceiling = agreements(learner)
    settings = session.run.spec.settings.model_dump(mode="json")
    learned = learner.policy.state()
    strengths = sorted({100, session.run.config.expert_simulations})
    scores, lost = {}, {}
    for strength in strengths:
        against = environment(id, {**settings, "opponent": "uct", "simulations": strength})
        for name, mixing in (("both", 0.5), ("value alone", 0.0), ("games by chance alone", 1.0)):
            config = session.run.config.model_copy(update={"mixing": mixing})
            policy = AlphaGo.make_policy(session.run.spec, config, device="cpu", seed=seed)
            policy.restore(learned)
            returns = np.array(evaluate(against, policy, 200, seed=1).returns)
            scores[f"{name}, UCT-{strength}"] = round(float((returns.mean() + 1) / 2), 3)
            lost[f"{name}, UCT-{strength}"] = int((returns < 0).sum())
    told = {
        "cpu_seconds": {name: round(each, 1) for name, each in seconds.items()},
        "steps": session.run.step,
        "agreement": round(agrees, 3),
        "expert_with_itself": round(ceiling, 3),
        "score_against_imitation": round(against_imitation(learner, 2000, seed), 3),
        "simulations": session.run.config.simulations,
        "scores_of_the_search": scores,
        "lost_of_200": lost,
    }
    if game == "connectfour":
        told["perfect"], told["perfect_where_hard"] = perfect_shares(learner.policy, riddles(300, seed=1))
    session.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
