"""Every algorithm with a network says which inputs matter and what its layers do, unnoticed."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels import PANELS
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.inside.looking import NetworkRequest, SaliencyRequest
from rlstudio.core.inside.remembered import MemoryRequest
from rlstudio.core.policy import Policy
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Box
from rlstudio.engine.watch.gradients import GradientNotes, GradientWatch
from rlstudio.engine.watch.inside import descriptions, views
from rlstudio.engine.watch.insight import run_info, shown_decision, standing_still
from rlstudio.engine.watch.saliency import saliency, targets
from tests.contract.test_algorithms import PAIRS, RUNNING, build, same
from tests.parts import Side

METHODS = ("gradient", "smooth", "integrated", "perturbation")
STEPS = 120
QUICK_PAIRS = [pair for pair in PAIRS if pair[0] in ("CartPole-v1", "Pendulum-v1")]


def look(spec, policy, shown):
    """Ask for everything that can be asked for; returns how much that was."""
    count = 0
    for of in targets(spec, policy):
        for method in METHODS:
            found = saliency(spec, policy, shown, SaliencyRequest(method, of))
            parts = spec.observation_space.parts
            wanted = (sum(part.size for part in parts),) if parts else shown.observation.shape
            assert found.importance.shape == wanted
            assert np.isfinite(found.importance).all()
            assert np.isfinite(found.number)
            count += 1
    told = descriptions(policy)
    for network, view in zip(told, views(policy, shown, NetworkRequest(weights=True), 7), strict=True):
        assert (view.name, view.step) == (network.name, 7)
        assert set(view.activations) == {layer.name for layer in network.layers}
        for layer in network.layers:
            said = view.activations[layer.name]
            assert said.shape == layer.shape
            assert np.isfinite(said).all()
            if layer.weight:
                weights = view.weights[layer.name]
                assert weights.counts.sum() == np.prod(layer.kernel[1:]) * (layer.rows[1] - layer.rows[0])
                assert (weights.filters is not None) == layer.first
        count += 1
    return count


def learn(env, name, *, looking):
    spec, learner = build(env, name)
    world, steps, looks = spec.make_world(learner.lanes or 2, 0), 0, 0
    gradients, told = GradientWatch(learner, GradientNotes(learner)), 0
    for event in learner.learn(world):
        if isinstance(event, Updated) and gradients.armed:
            gradients.take(1, steps)
        if isinstance(event, Stepped):
            steps += 1
            if looking:
                found = gradients.ask()
                told += found is not None and check_gradients(learner, found)
                shown = shown_decision(event.decision, event.transition.observation, spec)
                looks += look(spec, learner.policy, shown)
                assert learner.remembers == (learner.replay is not None)
                if learner.replay is not None:
                    learner.replay.look(MemoryRequest("largest error"))
                still = standing_still(learner.policy, world.observe(), world.legal(), spec, shown)
                if steps % 20 == 0:
                    looks += look(spec, learner.policy, still)
        if steps >= STEPS:
            break
    world.close()
    assert not looking or bool(told) == bool(learner.learning_networks())
    return spec, learner, looks


def check_gradients(learner, found):
    """They belong to layers that the panel shows, every number of which is counted."""
    networks = {network.name: network for network in descriptions(learner.policy)}
    assert found.layers
    for name, layers in found.layers.items():
        weighted = [layer for layer in networks[name].layers if layer.weight]
        assert set(layers) == {layer.name for layer in weighted}
        for layer in weighted:
            counts = layers[layer.name].counts
            assert counts.sum() == np.prod(layer.kernel[1:]) * (layer.rows[1] - layer.rows[0])
    return True


@pytest.mark.parametrize(("env", "name"), QUICK_PAIRS)
def test_looks_leave_no_trace(env, name):
    """What was learned while everything was looked at after each step is equal bit by bit."""
    spec, plain, _ = learn(env, name, looking=False)
    _, looked, looks = learn(env, name, looking=True)
    same(plain.state(), looked.state())
    same(plain.policy.state(), looked.policy.state())
    assert bool(looks) == bool(plain.policy.networks)
    shown = type(plain).shown(plain.config) - plain.policy.untold
    if plain.policy.networks and "value" in shown and "action_values" not in shown:
        assert "value" in targets(spec, plain.policy)


@pytest.mark.parametrize("name", RUNNING)
def test_tables_and_rules_do_not_offer_them(name):
    env = next(env for env, found in PAIRS if found == name)
    spec, learner = build(env, name)
    info = run_info(
        spec, type(learner), learner.config.model_dump(mode="json"), device="cpu", lanes=1, seed=0, step=0,
        policy=learner.policy,
    )  # fmt: skip
    has = bool(learner.policy.networks)
    reads = has and type(learner.policy).reading is not Policy.reading
    assert bool(info.networks) == has
    assert PANELS["network"].fits(info) == has
    assert PANELS["saliency"].fits(info) == bool(info.looks)
    assert bool(info.looks) == (reads and isinstance(spec.observation_space, Box))


@pytest.mark.parametrize("name", ["dqn", "ppo", "sac"])
def test_observations_of_several_parts_say_which_inputs_matter(name):
    from rlstudio.core.registry import algorithm

    kind, spec = algorithm(name), Side("image", continuous=name == "sac")
    learner = kind(spec, kind.Config(hidden=(16,)), device="cpu", seed=0)
    world = spec.make_world(1, 0)
    shown = shown_decision(learner.policy.decide(world.observe(), explore=False), world.observe(), spec)
    assert "action" in targets(spec, learner.policy)
    assert look(spec, learner.policy, shown) == len(learner.policy.networks) + 4 * len(
        targets(spec, learner.policy)
    )


def test_a_finite_environment_shows_layers_only():
    spec, learner = build("rlstudio/GridWorld-v0", "dqn")
    assert targets(environment("rlstudio/GridWorld-v0"), learner.policy) == ()
    world = spec.make_world(1, 0)
    shown = shown_decision(learner.policy.decide(world.observe(), explore=False), world.observe(), spec)
    assert look(spec, learner.policy, shown) == 1
