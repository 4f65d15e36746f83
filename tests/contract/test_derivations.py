"""What every algorithm that learns tells of its updates: letters resolve, equations come out right."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.core.events import Stepped, Swept, Updated
from rlstudio.core.formulas import expression
from rlstudio.core.formulas.derivation import read, row_values, spelled, worked
from rlstudio.core.registry import algorithm
from rlstudio.engine.shown_update import UpdateQuestion
from rlstudio.engine.watch.microscope import Microscope
from tests.contract.test_algorithms import ALGORITHMS, GAME, PAIRS, SPECIAL, build, busy, same

TEACHING = [pair for pair in PAIRS if algorithm(pair[1]).acts_by in ("learning", "planning")]
OTHERWISE = {
    "dqn": [{"n_step": 3, "prioritized": True}, {"loss": "mse", "noisy": True, "dueling": True}],
    "c51": [{"n_step": 3, "prioritized": True, "double": True}, {"noisy": True}],
    "qr_dqn": [{"double": True, "noisy": True}, {"huber_threshold": 0.0}],
    "rainbow": [{"dueling": False}],
    "reinforce": [
        {"baseline": "average", "normalise": False},
        {"baseline": "learned value", "normalise": True, "discount_from_start": True},
        {"baseline": "none", "weight": "whole episode"},
    ],
    "a2c": [{"normalise_advantages": True, "trace_decay": 0.9}],
    "ppo": [
        {"objective": "adaptive kl"},
        {"clip_value": True, "clip_range": 0.01},
        {"normalise_advantages": False},
    ],
    "alphazero": [{"selection": "gumbel", "considered": 3}],
    "muzero": [{"consistency": 0.0, "n_step": 3, "unroll": 2, "value_weight": 0.25}],
    "routing": [{"estimator": "straight-through"}, {"estimator": "gumbel-softmax"}, {"estimator": "soft"}],
    "recurrent_attention": [{"gaze": "random"}, {"baseline": "none"}],
    "td3": [{"minimum": False, "policy_delay": 3}],
    "monte_carlo": [{"visits": "every"}, {"visits": "first"}],
    "dyna_q": [{"bonus": 0.1}, {"model": "last outcome"}],
    "prioritised_sweeping": [{"learning_rate": 1.0}],
    "policy_iteration": [{"evaluation_sweeps": 3}, {"in_place": True}],
}
"""Settings under which an algorithm has other equations."""
CASES = [(env, name, {}) for env, name in TEACHING]
CASES += [
    (env, name, changed)
    for env, name in TEACHING
    if env in ("CartPole-v1", "rlstudio/GridWorld-v0", "Pendulum-v1", GAME, *SPECIAL)
    for changed in OTHERWISE.get(name, [])
]


def made(env, name, changed, seed=0):
    return build(env, name, seed, {**busy(name), **changed})


def updates(learner, world, steps=260, most=40):
    """Each update, at the moment when it has happened."""
    taken = found = 0
    learner.looked_into = True
    for event in learner.learn(world):
        taken += isinstance(event, Stepped)
        if isinstance(event, Updated | Swept):
            found += 1
            yield event
        if (taken >= steps and found > 2) or found >= most:
            return
        assert taken < 3000


@pytest.mark.parametrize("name", ALGORITHMS)
def test_whoever_learns_shows_its_working(name):
    kind = algorithm(name)
    learns = kind.acts_by in ("learning", "planning")
    assert (kind.derivation is not None) == learns
    if learns:
        assert kind.derivation.equations
        for letter in kind.derivation.letters.values():
            assert letter.symbol or letter.kind == "flag" or letter.words


@pytest.mark.parametrize(("env", "name", "changed"), CASES)
def test_every_equation_comes_to_what_was_learned_from(env, name, changed):
    """Its right side in numbers is its left side, computed elsewhere by the algorithm; means are metrics."""
    spec, learner = made(env, name, changed)
    derivation = learner.derivation
    told, sided = set(), set()
    for number, event in enumerate(updates(learner, spec.make_world(2 if learner.lanes is None else 1, 0))):
        letters = spelled(derivation, event.evidence)
        count = len(letters[derivation.columns[0]])
        assert count > 0
        means: dict[str, list[float]] = {}
        for row in range(count):
            values = row_values(letters, row)
            for equation, known in worked(derivation, values):
                told.add(equation.text)
                right = expression.evaluate(equation.right, known)
                assert math.isfinite(right), equation
                if derivation.letters[equation.left].source is not None:
                    sided.add(equation.text)
                    scale = max(1.0, *(abs(v) for v in known.values() if isinstance(v, float)))
                    assert right == pytest.approx(known[equation.left], rel=2e-4, abs=2e-5 * scale), equation
                if equation.mean:
                    means.setdefault(equation.mean, []).append(right)
                columns = expression.written(
                    equation.right, {key: letter.symbol for key, letter in derivation.letters.items()}, known
                )
                assert columns
                assert any(column.number is not None for column in columns)
        for metric, found in means.items():
            assert len(found) == count
            assert np.mean(found) == pytest.approx(event.metrics[metric], rel=1e-3, abs=1e-4), metric
        for source in (derivation.observation, derivation.next_observation):
            if source is not None:
                assert len(read(source, event.evidence)) == count
        again = learner.predict_again(event.evidence)
        assert set(again) >= set(derivation.predictions)
        for letter in derivation.predictions:
            assert np.shape(again[letter]) == letters[letter].shape
        if number > 12 and count > 50:
            break
    assert told
    assert sided, "no equation has a side that was computed elsewhere"


@pytest.mark.parametrize(("env", "name", "changed"), CASES)
def test_looking_changes_nothing_that_is_learned(env, name, changed):
    """With the question asked after every update, all parameters and generators end up as without."""
    ends = []
    for looks in (False, True):
        spec, learner = made(env, name, changed, seed=3)
        glass, asked, shown = Microscope(learner), 0, 0
        taken = 0
        for event in learner.learn(spec.make_world(2 if learner.lanes is None else 1, 3)):
            taken += isinstance(event, Stepped | Swept)
            if looks:
                if glass.armed and isinstance(event, Updated | Swept):
                    asked += 1
                    glass.take(event, asked, taken)
                told = glass.answer(UpdateQuestion(row=asked, pictures=(0, 1)))
                if told is not None:
                    assert not told.fault
                    assert told.row is not None
                    assert told.columns
                    shown += 1
            if taken >= 200:
                break
        assert shown or not looks
        ends.append(learner.state())
    same(*ends)


@pytest.mark.parametrize(
    ("env", "name"), [pair for pair in TEACHING if pair[0] in ("CartPole-v1", "Pendulum-v1")]
)
def test_the_gradients_of_all_layers_make_up_the_norm(env, name):
    """Noted layer by layer, their squares add up to the square of the reported norm."""
    spec, learner = made(env, name, {})
    glass, seen = Microscope(learner), 0
    for event in learner.learn(spec.make_world(1, 0)):
        if glass.armed and isinstance(event, Updated):
            glass.take(event, 1, 1)
        told = glass.answer(UpdateQuestion())
        if told is None:
            continue
        networks = learner.learning_networks()
        assert set(told.norms) <= set(networks)
        if "critic" in told.norms:  # the gradient that is told is the critic's
            told.norms = {"critic": told.norms["critic"]}
        layers = [(name, norm) for network in told.norms.values() for name, norm in network.items()]
        assert all(name.rpartition(".")[2].isdigit() for name, _ in layers)
        whole = math.sqrt(sum(norm**2 for _, norm in layers))
        assert whole == pytest.approx(told.metrics["gradient_norm"], rel=1e-4)
        seen += 1
        if seen == 3:
            return
    raise AssertionError("nothing was learned")
