"""Every algorithm with a network has the same settings of it, under the same names, and they do something."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm, algorithm_ids, environment
from rlstudio.nn.on_numpy.optimisers import FlatAdam, FlatRMSProp
from tests.contract.test_algorithms import GAME, QUICK, SPECIAL, run, same
from tests.teachers import taught

WITH_NETWORK = [name for name in algorithm_ids() if "hidden" in algorithm(name).Config.model_fields]
ALL = ("anneal_learning_rate", "schedule_steps", "max_grad_norm", "activation", "layer_norm")
ACTOR_AND_VALUE = ("reinforce", "a2c", "a3c", "ppo", "ddpg", "td3", "sac")
"""Those in which what acts and what estimates values can have layers of their own."""
QUESTIONS = [(name, setting) for name in WITH_NETWORK for setting in ALL]
QUESTIONS += [
    (name, setting) for name in ACTOR_AND_VALUE for setting in ("critic_learning_rate", "normalise_rewards")
]
ON_BOARDS = ("alphago", "alphazero", "instruct", "dpo")
"""Those that see boards or texts alone: zeros and ones, which nothing has to normalise."""
QUESTIONS += [(name, "normalise_observations") for name in WITH_NETWORK if name not in ON_BOARDS]


def made(name, seed=0, **config):
    kind = algorithm(name)
    fitting = (environment(id) for id in ("CartPole-v1", "Pendulum-v1", GAME, *SPECIAL))
    spec = next(spec for spec in fitting if kind.misfit(spec) is None)
    quick = {key: value for key, value in QUICK.items() if key in kind.Config.model_fields}
    learner = taught(kind(spec, kind.Config(**quick | config), device="cpu", seed=seed))
    return learner, spec


def updates(learner, spec, count):
    """The metrics of so many updates, and the steps taken before each."""
    found, steps = [], 0
    for event in learner.learn(spec.make_world(2, 0)):
        steps += 2 * isinstance(event, Stepped)
        if isinstance(event, Updated):
            found.append((steps, event.metrics))
            if len(found) == count:
                return found
    raise AssertionError


def test_there_are_such_algorithms():
    assert {"dqn", "qr_dqn", "c51", "rainbow", *ACTOR_AND_VALUE} <= set(WITH_NETWORK)


@pytest.mark.parametrize(("name", "setting"), QUESTIONS)
def test_the_setting_is_there_and_is_what_it_is_elsewhere(name, setting):
    here = algorithm(name).Config.model_json_schema()["properties"][setting]
    shared = NetworkConfig.model_json_schema()["properties"][setting]
    for fact in ("title", "type", "anyOf", "enum", "unit", "live", "group", "log", "minimum", "maximum"):
        assert here.get(fact) == shared.get(fact), fact


@pytest.mark.parametrize("name", WITH_NETWORK)
def test_the_rate_falls_and_the_gradient_is_limited(name, monkeypatch):
    taken = []
    for kind in (FlatAdam, FlatRMSProp):

        def step(self, parameters, gradient, rate, scale=None, real=kind.step):
            if len(parameters) > 1:  # not SAC's temperature
                taken.append((rate, float(np.linalg.norm(gradient))))
            real(self, parameters, gradient, rate, scale)

        monkeypatch.setattr(kind, "step", step)
    limit, first = 1e-3, 2e-3
    learner, spec = made(
        name, learning_rate=first, anneal_learning_rate=True, schedule_steps=400, max_grad_norm=limit
    )
    found = updates(learner, spec, 30 if name in ("reinforce", "a2c", "a3c", "ppo") else 600)
    steps, _ = found[-1]
    assert steps > 400
    for at, seen in found:
        expected = first * max(0.05, 1 - 0.95 * at / 400)
        assert seen["learning_rate"] == pytest.approx(expected, rel=0.02)
    rates, norms = np.array(taken).T
    assert rates.min() == pytest.approx(first / 20, rel=1e-6)
    assert norms.max() <= limit * 1.001
    assert max(seen["gradient_norm"] for _, seen in found) > limit


@pytest.mark.parametrize("name", WITH_NETWORK)
@pytest.mark.parametrize("activation", ["relu", "tanh", "elu", "silu", "gelu"])
def test_layers_are_as_they_are_chosen_and_learn(name, activation):
    learner, spec = made(name, activation=activation, layer_norm=True)
    before = learner.policy.state()
    assert learner.policy.network.architecture.activation == activation
    updates(learner, spec, 3)
    after = learner.policy.state()
    moved = [key for key in before if "norm_weight" in key and not np.array_equal(before[key], after[key])]
    assert moved
    critics = [key for key in learner.state() if key.startswith("critic.") and "norm_weight" in key]
    assert bool(critics) == (name in ("ddpg", "td3", "sac"))


@pytest.mark.parametrize("name", ACTOR_AND_VALUE)
def test_values_have_a_rate_of_their_own(name):
    """Where the policy hardly moves, the value does; without one of its own both move alike."""

    def moves(**config):
        learner, spec = made(name, learning_rate=1e-7, max_grad_norm=None, **config)
        networks = {"policy": learner.policy.network, "value": getattr(learner, "critic", None)}
        before = {key: {} if net is None else net.state() for key, net in networks.items()}
        updates(learner, spec, 3)
        shift = {"policy": 0.0, "value": 0.0}
        for key, network in networks.items():
            for part, old in before[key].items():
                which = "value" if part.startswith("value.") else key
                shift[which] = max(shift[which], float(np.abs(network.state()[part] - old).max()))
        return shift

    alike, apart = moves(), moves(critic_learning_rate=1e-2)
    assert max(alike.values()) < 1e-5
    assert apart["policy"] < 1e-5
    assert apart["value"] > 1e-3


@pytest.mark.parametrize("name", WITH_NETWORK)
def test_with_all_of_it_a_stop_is_never_noticed(name):
    config = {"layer_norm": True, "activation": "silu", "anneal_learning_rate": True, "schedule_steps": 300}
    fields = algorithm(name).Config.model_fields
    more = {"critic_learning_rate": 3e-3, "normalise_observations": True, "normalise_rewards": True}
    config |= {key: value for key, value in more.items() if key in fields}
    (straight, spec), (first, _), (second, _) = (made(name, seed, **config) for seed in (0, 0, 99))
    world, first_world, second_world = (spec.make_world(2, seed) for seed in (7, 7, 1))
    run(straight, world, 301)
    run(first, first_world, 131)
    run(first, first_world, 20)
    state, world_state = first.state(), first_world.state()
    run(first, first_world, 40)
    second.restore(state)
    second_world.restore(world_state)
    same(second.state(), state)
    run(second, second_world, 150)
    same(second.state(), straight.state())
