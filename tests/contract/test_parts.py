"""Every algorithm with a network takes observations of several parts, and learns from each of them."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.parts import quantities
from rlstudio.core.registry import algorithm, algorithm_ids
from rlstudio.nn.blueprint import blueprints
from tests.contract.test_algorithms import busy, check_insight, run, same
from tests.parts import LENGTH, SPACE, Side
from tests.teachers import taught

SPECS = {"discrete": Side(), "continuous": Side("speed", continuous=True)}
LEARNING = [name for name in algorithm_ids() if algorithm(name).acts_by == "learning"]
PAIRS = [
    (actions, name)
    for name in LEARNING
    for actions, spec in SPECS.items()
    if algorithm(name).misfit(spec) is None
]
SWITCHED = {
    "dqn": {"dueling": True, "noisy": True, "n_step": 3, "prioritized": True},
    "c51": {"dueling": True, "noisy": True},
    "ddpg": {"learning_starts": 20},
}


OF_NETWORKS = {
    "activation": "silu", "layer_norm": True, "critic_learning_rate": 3e-3, "normalise_observations": True,
    "normalise_rewards": True,
}  # fmt: skip
NORMALISING = [pair for pair in PAIRS if "normalise_observations" in algorithm(pair[1]).Config.model_fields]


def build(actions, name, seed=0, settings=None):
    spec, kind = SPECS[actions], algorithm(name)
    more = {key: value for key, value in (settings or {}).items() if key in kind.Config.model_fields}
    config = kind.Config(**(busy(name) | SWITCHED.get(name, {}) | more))
    return taught(kind(spec, config, device="cpu", seed=seed))


def test_it_is_all_of_them():
    """What has no table fits: REINFORCE chooses from a list, DDPG and its kind do not."""
    networks = {name for name in LEARNING if "hidden" in algorithm(name).Config.model_fields}
    networks -= {name for name in networks if algorithm(name).family == "search"}  # boards have one part
    networks -= {"preferences", "gail", "instruct", "dpo"}  # of other tasks; each says of which
    assert {name for _, name in PAIRS} == networks
    assert networks >= {"dqn", "rainbow", "c51", "qr_dqn", "reinforce", "a2c", "a3c", "ppo"}
    assert networks >= {"ddpg", "td3", "sac"}


@pytest.mark.parametrize("settings", [{}, OF_NETWORKS], ids=["usual", "all"])
@pytest.mark.parametrize(("actions", "name"), PAIRS)
def test_stopping_saving_and_continuing_is_never_having_stopped(actions, name, settings):
    spec = SPECS[actions]
    straight, first, second = (build(actions, name, seed, settings) for seed in (0, 0, 99))
    world, first_world, second_world = (spec.make_world(3, seed) for seed in (7, 7, 1))
    run(straight, world, 131)
    run(first, first_world, 61)
    run(first, first_world, 20)
    state, world_state = first.state(), first_world.state()
    run(first, first_world, 15)  # what is saved must not move on with the run
    second.restore(state)
    second_world.restore(world_state)
    same(second.state(), state)
    run(second, second_world, 50)
    same(second.state(), straight.state())
    same(second_world.state(), world.state())


@pytest.mark.parametrize(("actions", "name"), NORMALISING)
def test_it_normalises_quantities_alone(actions, name):
    spec, learner = SPECS[actions], build(actions, name, settings=OF_NETWORKS)
    world, seen = spec.make_world(3, 7), []
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            seen.append(quantities(SPACE, event.transition.observation))
            if len(seen) == 90:
                break
    moments = learner.normalising.moments
    np.testing.assert_allclose(moments.mean, np.concatenate(seen).mean(0), atol=1e-4)
    np.testing.assert_allclose(moments.variance, np.concatenate(seen).var(0), rtol=1e-3)


@pytest.mark.parametrize("settings", [{}, OF_NETWORKS], ids=["usual", "all"])
@pytest.mark.parametrize(("actions", "name"), PAIRS)
def test_it_acts_updates_and_travels(actions, name, settings):
    spec, learner = SPECS[actions], build(actions, name, settings=settings)
    updates = 0
    for event in learner.learn(spec.make_world(2, 0)):
        if isinstance(event, Stepped):
            check_insight(event.decision.insight, learner, 2, 2 if actions == "discrete" else 1)
        if isinstance(event, Updated):
            assert all(np.isfinite(value) for value in event.metrics.values())
            updates += 1
            if updates == 3:
                break
    kind = algorithm(name)
    other = kind.make_policy(spec, learner.config, device="cpu", seed=5)
    state = learner.policy.state()
    other.restore(state)
    observation = spec.make_world(9, 4).observe()
    ours, theirs = (policy.decide(observation, explore=False).action for policy in (learner.policy, other))
    np.testing.assert_array_equal(ours, theirs)
    with blueprints():
        outline = kind.make_policy(spec, learner.config, device="cpu", seed=5)
    assert {key: value.shape for key, value in outline.state().items()} == {
        key: value.shape for key, value in state.items()
    }


QUICK = {
    "learning_rate": 3e-3, "hidden": (32,), "batch_size": 32, "learning_starts": 100, "rollout_steps": 32,
    "minibatch_size": 64, "epochs": 4, "workers": 1, "exploration_steps": 1500, "train_every": 4,
    "episodes_per_update": 8, "discount": 0.5, "entropy_bonus": 0.0,
}  # fmt: skip
OWN = {"a2c": {"rollout_steps": 8, "optimiser": "adam"}, "c51": {"value_low": 0.0, "value_high": 3.0}}


@pytest.mark.parametrize(
    ("name", "where"),
    [
        *((name, where) for name in ("dqn", "ppo", "sac") for where in ("image", "speed")),
        ("ppo", "heading"),
        ("rainbow", "image"),
        ("a3c", "heading"),
        ("reinforce", "speed"),
    ],
)
def test_it_learns_whichever_part_tells(name, where):
    continuous = name == "sac"
    spec, kind = Side(where, continuous=continuous), algorithm(name)
    config = {key: value for key, value in QUICK.items() if key in kind.Config.model_fields}
    learner = kind(spec, kind.Config(**(config | OWN.get(name, {}))), device="cpu", seed=0)
    probe = spec.make_world(300, 77)
    taken, right = 0, 0.0
    for event in learner.learn(spec.make_world(4, 0)):
        if isinstance(event, Stepped):
            taken += 1
            if taken % 150 == 0:
                chosen = learner.policy.decide(probe.observe(), explore=False).action
                said = chosen[:, 0] > 0 if continuous else chosen == 1
                right = float((said == (probe.side == 1)).mean())
                if right > 0.95:
                    return
        if taken >= 6000:
            break
    raise AssertionError(f"{name} is right in {right:.0%} after {4 * taken} steps")


def test_the_worlds_tell_it_in_that_part_only():
    """Chance is a half, and a policy that reads the part is always right."""
    for where in ("image", "speed", "heading"):
        world = Side(where).make_world(400, 3)
        episodes = []
        for _ in range(LENGTH):
            event = world.step(world.side)
            episodes += [e for e in event.episodes if isinstance(e, EpisodeEnded)]
            assert event.reward.min() == 1.0
        assert abs(world.side.mean() - 0.5) < 0.1
