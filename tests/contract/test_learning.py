"""Every algorithm in the registry learns something in seconds, with the settings that a person begins with.

Where the exact solution is known its greedy path must be an optimal one; elsewhere it must come half the way
from chance to solved. An agent that learns nothing (a learning rate of 0, a wrong sign) fails.
"""

from __future__ import annotations

import time

import pytest

from rlstudio.core.registry import algorithm, algorithm_ids, environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.presets import read_for
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.contract.test_algorithms import GAME, SPECIAL
from tests.optimal import greedy_path_is_optimal

SMALL = ("rlstudio/GridWorld-v0", "CartPole-v1", "Pendulum-v1", GAME, *SPECIAL)
"""Small worlds, the quickest first."""
EPISODES = 10
PATIENCE_SECONDS = 60.0
"""Of the processor; what learns needs a few."""
LEARNERS = [name for name in algorithm_ids() if algorithm(name).acts_by in ("learning", "planning")]


def small_run(name):
    """The default preset on the first small world that it has one for; else the first that fits at all."""
    fitting = [env for env in SMALL if algorithm(name).misfit(environment(env)) is None]
    for env in fitting:
        found = read_for(env, name)
        if found:
            return RunSpec(env=env, algorithm=name, preset=found[0].name, seed=0)
    return RunSpec(env=fitting[0], algorithm=name, seed=0, steps=100_000)


def chance(spec):
    """Mean return of actions by chance."""
    kind = algorithm("random")
    policy = kind.make_policy(spec, kind.Config(), device="cpu", seed=0)
    return evaluate(spec, policy, episodes=EPISODES).mean


def thoughtless(run):
    """The network of a search alone: its only simulation goes to the move that it thinks likeliest."""
    kind = type(run.algorithm)
    config = run.config.model_copy(update={"simulations": 1})
    policy = kind.make_policy(run.spec, config, device="cpu", seed=0)
    policy.restore(run.algorithm.policy.state())
    return policy


def hastily(run):
    """A planner with fewer and shorter plans: the same model, and no more than a second an episode."""
    kind = type(run.algorithm)
    config = run.config.model_copy(update={"candidates": 30, "iterations": 2, "horizon": 12})
    policy = kind.make_policy(run.spec, config, device="cpu", seed=0)
    policy.restore(run.algorithm.policy.state())
    return policy


def goal(session):
    """A question to ask of the session: has it learned?"""
    spec = session.run.spec
    if spec.model() is not None:
        discount = min(0.99, getattr(session.run.config, "discount", 1.0))
        return lambda: greedy_path_is_optimal(spec, session.run.algorithm.policy, discount)
    if spec.id == GAME:
        return lambda: evaluate(spec, thoughtless(session.run), episodes=40).mean >= 0.5
    least = 0.5 * (chance(spec) + spec.solved_at)
    searches = hasattr(session.run.config, "simulations")

    plans = hasattr(session.run.config, "candidates")

    def policy():
        if plans:
            return hastily(session.run)
        return thoughtless(session.run) if searches else session.run.algorithm.policy

    return lambda: evaluate(spec, policy(), episodes=2 if plans else EPISODES).mean >= least


@pytest.mark.parametrize("name", LEARNERS)
def test_it_learns(name):
    session = open_session(small_run(name), None, evaluates=False)
    learned = goal(session)
    assert not learned(), "it knew everything beforehand: nothing is tested"
    start = time.process_time()
    try:
        while not learned():
            assert not session.finished, (
                f"{name} has not learned {session.run.spec.id} by the end of its preset"
            )
            assert time.process_time() - start < PATIENCE_SECONDS, f"{name} learns too slowly"
            session.advance(2.0 if hasattr(session.run.config, "candidates") else 0.15)
            session.flush()
    finally:
        session.close()
