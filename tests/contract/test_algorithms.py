"""What every algorithm in the registry promises, whatever it is."""

from __future__ import annotations

import inspect
import io
import json
import tokenize

import numpy as np
import pytest

from rlstudio.core.events import EpisodeEnded, Stepped, Swept, Updated
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Insight
from rlstudio.core.registry import algorithm, algorithm_ids, environment, environment_ids
from rlstudio.core.spaces import Discrete
from tests.teachers import taught

ALGORITHMS = algorithm_ids()
RUNNING = [name for name in ALGORITHMS if algorithm(name).acts_by != "person"]
SMALL = ("CartPole-v1", "rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "Pendulum-v1")
GAME = "rlstudio/TicTacToe-v0"
"""For those that fit nothing else: search and self-play."""
SPECIAL = ("rlstudio/Glimpses-v0", "rlstudio/Routes-v0", "rlstudio/Sentences-v0")
"""For those that fit neither: each has a world of its own."""
PAIRS = [(env, name) for name in RUNNING for env in SMALL if algorithm(name).misfit(environment(env)) is None]
SYSTEM = "rlstudio/Junction-v0"
"""For those that need an environment with a rule of thumb."""
PAIRS += [
    (env, name)
    for env in (GAME, SYSTEM)
    for name in RUNNING
    if name not in {name for _, name in PAIRS} and algorithm(name).misfit(environment(env)) is None
]
for _env in SPECIAL:
    PAIRS += [
        (_env, name)
        for name in RUNNING
        if name not in {name for _, name in PAIRS} and algorithm(name).misfit(environment(_env)) is None
    ]
QUICK = {
    "learning_starts": 20, "target_every": 50, "replay_capacity": 150, "batch_size": 16, "rollout_steps": 48,
    "minibatch_size": 50, "epochs": 2, "episodes_per_update": 2, "hidden": (16,),
    "simulations": 6,
    "width": 16,
    "workers": 1,  # only one worker alone is repeatable
}  # fmt: skip
"""Settings by whatever algorithm has them, under which every event happens within a few hundred steps."""
SWITCHED_ON = {
    "dqn": {"double": True, "exploration": "boltzmann"},
    "c51": {"dueling": True, "normalise_observations": True},
    "qr_dqn": {"n_step": 2, "quantiles": 7, "prioritized": True},
    "rainbow": {"normalise_observations": True},
    "a2c": {"rollout_steps": 7, "normalise_observations": True},
    "ppo": {"normalise_observations": True, "normalise_rewards": True},
    "gail": {"normalise_observations": True, "reward_form": "either sign"},
    "a3c": {"rollout_steps": 7, "normalise_observations": True, "normalise_rewards": True},
    "reinforce": {"normalise_observations": True},
    "ddpg": {"noise": "ornstein-uhlenbeck", "normalise_observations": True},
    "td3": {"layer_norm": True, "normalise_rewards": True},
    "sac": {"drift": 0.2, "normalise_observations": True, "normalise_rewards": True},
    "q_learning": {"learning_rate_falls": "with visits"},
    "double_q_learning": {"learning_rate_falls": "with visits", "visit_exponent": 1.0},
    "sarsa": {"learning_rate_falls": "evenly", "schedule_steps": 200},
    "monte_carlo": {"learning_rate_falls": "with visits"},
    "dyna_q": {"bonus": 0.01, "learning_rate_falls": "with visits"},
    "prioritised_sweeping": {"learning_rate": 0.3, "threshold": 0.01, "planning_steps": 4},
    "value_iteration": {"in_place": True},
    "mpc": {
        "horizon": 3,
        "candidates": 6,
        "elites": 2,
        "iterations": 2,
        "ensemble": 2,
        "units": 8,
        "random_steps": 40,
        "fit_every": 50,
        "fit_updates": 5,
        "members": "gaussian",
        "propagation": "ts-1",
    },
    "muzero": {
        "consistency": 2.0,
        "prioritized": True,
        "reanalyse": 0.5,
        "normalise_observations": True,
        "latent": 8,
    },
    "instruct": {"demonstrations": 4, "passes": 1, "comparisons": 2, "comparison_passes": 3, "pairs": 3},
    "dpo": {"demonstrations": 4, "passes": 1, "comparisons": 2, "pairs": 3},
    "preferences": {"first_labels": 6, "steps_per_label": 20, "judge_errors": 0.1, "clip_steps": 8},
    "alphago": {"expert_simulations": 3, "reinforced_games": 6, "valued_positions": 6, "pool_every": 2},
    "alphazero": {
        "drawn_moves": 3,
        "anneal_learning_rate": True,
        "schedule_steps": 500,
        "league_share": 0.5,
        "league_every": 100,
    },
}
"""What some algorithms have besides, so that it is tested too. None has to be named here."""

SELDOM = {
    "instruct": {"agreement"}, "dpo": {"agreement"}, "max_ent_irl": {"correlation"},
    "linear_irl": {"correlation"},
}  # fmt: skip
"""Metrics that these small runs never come to: the first sentences are all alike to the reader, and on this
grid every state is worth the same. Tests of their own see them."""


def busy(name):
    """Settings of a short run of this algorithm."""
    known = algorithm(name).Config.model_fields
    return {key: value for key, value in QUICK.items() if key in known} | SWITCHED_ON.get(name, {})


LEARNING = [pair for pair in PAIRS if algorithm(pair[1]).acts_by == "learning"]
PLANNING = [pair for pair in PAIRS if algorithm(pair[1]).acts_by == "planning"]


def build(env, name, seed=0, config=None):
    spec, kind = environment(env), algorithm(name)
    config = kind.Config(**(busy(name) if config is None else config))
    return spec, taught(kind(spec, config, device="cpu", seed=seed))


def same(first, second):
    assert first.keys() == second.keys()
    for name, value in first.items():
        np.testing.assert_array_equal(value, second[name], err_msg=name)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_declarations(name):
    kind = algorithm(name)
    assert kind.id == name
    assert kind.title
    assert kind.blurb.endswith(".")
    assert kind.paper
    assert issubclass(kind.Config, Hyperparameters)
    schema = kind.Config.model_json_schema()
    for setting, facts in schema["properties"].items():
        assert facts["title"], setting
        assert facts["description"].endswith((".", ").")), setting
        assert {"log", "unit", "live", "group"} <= facts.keys(), setting
    json.dumps(schema)
    names = [metric.name for metric in kind.metrics]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("env", environment_ids())
def test_a_misfit_is_a_sentence(env, name):
    reason = algorithm(name).misfit(environment(env))
    assert reason is None or (reason[0].isupper() and reason.endswith("."))


@pytest.mark.parametrize("name", ALGORITHMS)
def test_what_sweeps_is_what_plans(name):
    kind = algorithm(name)
    assert (kind.sweep_rate is not None) == (kind.acts_by == "planning")


@pytest.mark.parametrize("name", RUNNING)
def test_pseudocode_stands_over_code(name):
    """Every line that begins with #: is followed by a line of Python, and learn() has at least three."""
    kind = algorithm(name)
    source = inspect.getsource(inspect.getmodule(kind))
    lines = source.splitlines()
    found = 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string.startswith("#:"):
            found += 1
            following = lines[token.start[0]].strip()
            assert following, token
            assert not following.startswith("#"), token
            assert len(token.string) > 6, token
    assert found >= 3
    assert inspect.getsource(kind.learn).count("#:") >= 3


@pytest.mark.parametrize(("env", "name"), LEARNING)
@pytest.mark.parametrize("lanes", [1, 3])
def test_events(env, name, lanes):
    """The order and the shapes of what learn() yields; each metric comes, and none that is not declared."""
    spec, learner = build(env, name)
    declared = {metric.name for metric in learner.measured(learner.config)}
    assert declared <= {metric.name for metric in learner.metrics}
    counts = {Stepped: 0, EpisodeEnded: 0, Updated: 0}
    owed, measured, seldom = [], set(), SELDOM.get(name, set())
    for event in learner.learn(spec.make_world(lanes, 0)):
        counts[type(event)] += 1
        if isinstance(event, Stepped):
            assert not owed
            owed = list(event.transition.episodes)
            assert event.decision.action.shape == (lanes, *spec.action_space.shape)
            assert event.transition.observation.shape[0] == lanes
            check_insight(event.decision.insight, learner, lanes, action_count(spec))
        elif isinstance(event, EpisodeEnded):
            assert event is owed.pop(0)
        else:
            assert not owed
            assert event.metrics.keys() <= declared
            measured |= event.metrics.keys()
            for metric, value in event.metrics.items():
                assert isinstance(value, float), metric
                assert np.isfinite(value), metric
        if counts[Stepped] > 400 and min(counts.values()) > 2 and measured | seldom == declared:
            break
        assert counts[Stepped] < 3000, declared - measured


@pytest.mark.parametrize(("env", "name"), [pair for pair in LEARNING if algorithm(pair[1]).evidence])
def test_what_an_update_did_is_told_and_never_written_again(env, name):
    """Every name that an algorithm declares is there; the numbers stay as they were told."""
    spec, learner = build(env, name)
    told, steps = [], 0
    for event in learner.learn(spec.make_world(2, 0)):
        steps += isinstance(event, Stepped)
        if isinstance(event, Updated):
            for evidence in learner.evidence:
                given = event.evidence[evidence]
                kept = np.array(given, float).reshape(-1)
                assert kept.size > 0
                assert np.isfinite(kept).all()
                told.append((given, kept))
            if (
                "td_error" in learner.evidence
                and "td_error" in event.metrics
                and "planned_state" not in (event.evidence)
            ):
                size = np.abs(np.array(event.evidence["td_error"], float)).mean()
                assert size == pytest.approx(event.metrics["td_error"], rel=1e-4, abs=1e-7)
        if steps >= 120 and len(told) > 20:
            break
    for given, kept in told:
        np.testing.assert_array_equal(np.array(given, float).reshape(-1), kept)


@pytest.mark.parametrize(("env", "name"), PLANNING)
def test_planners_sweep_until_nothing_changes(env, name):
    spec, learner = build(env, name)
    world = spec.make_world(1, 0)
    before = world.state()
    assert learner.lanes == 1
    assert before is not None
    events = list(learner.learn(world))
    same(before, world.state())
    assert len(events) > 3
    declared = {metric.name for metric in learner.metrics}
    assert set().union(*(event.metrics for event in events)) | SELDOM.get(name, set()) == declared
    for event in events:
        assert isinstance(event, Swept)
        assert event.metrics.keys() <= declared
        assert all(isinstance(value, float) and np.isfinite(value) for value in event.metrics.values())
    changes = [event.metrics["max_change"] for event in events]
    assert max(changes) > 0.1
    # A linear programme ends where no pivot gains anything, at no tolerance of its own.
    assert changes[-1] < getattr(learner.config, "tolerance", 1e-9)
    assert list(learner.learn(world)) == []
    check_insight(learner.policy.decide(world.observe(), explore=True).insight, learner, 1, 4)


def action_count(spec):
    space = spec.action_space
    return space.n if isinstance(space, Discrete) else space.shape[0]


def check_insight(insight, learner, lanes, actions):
    # What is legal is the world's to say.
    filled = {field for field in Insight.__slots__ if getattr(insight, field) is not None} - {"legal"}
    allowed = set(learner.shown(learner.config))
    assert allowed <= learner.shows
    # An algorithm for actions of either kind shows what there is with these.
    if isinstance(learner.spec.action_space, Discrete):
        allowed.discard("action_distribution")
    else:
        allowed.discard("action_probabilities")
    assert filled == allowed
    if insight.action_distribution is not None:
        found = insight.action_distribution
        assert found.mean.shape == found.deviation.shape == (lanes, actions)
        assert found.mean.dtype == found.deviation.dtype == np.float32
        assert (found.deviation >= 0).all()
    for field, shape in (
        ("action_values", (lanes, actions)),
        ("action_probabilities", (lanes, actions)),
        ("value", (lanes,)),
    ):
        value = getattr(insight, field)
        if value is not None:
            assert value.shape == shape
            assert value.dtype == np.float32
    if insight.action_probabilities is not None:
        np.testing.assert_allclose(insight.action_probabilities.sum(1), 1, rtol=1e-5)
    if insight.return_distribution is not None:
        found = insight.return_distribution
        if found.probability is None:
            means = found.value.mean(2)
        else:
            assert (np.diff(found.value) > 0).all()
            np.testing.assert_allclose(found.probability.sum(2), 1, rtol=1e-5)
            means = found.probability @ found.value
        assert means.shape == (lanes, actions)
        np.testing.assert_allclose(means, insight.action_values, rtol=1e-4, atol=1e-5)


def observations(spec, count):
    if isinstance(spec.observation_space, Discrete):
        return np.random.default_rng(0).integers(0, spec.observation_space.n, count)
    return np.random.default_rng(0).standard_normal((count, *spec.observation_space.shape)).astype(np.float32)


@pytest.mark.parametrize(("env", "name"), PAIRS)
def test_deciding_changes_nothing_but_the_generator(env, name):
    spec, learner = build(env, name)
    before = learner.state()
    observation = observations(spec, 5)
    kept = observation.copy()
    greedy = learner.policy.decide(observation, explore=False)
    again = learner.policy.decide(observation, explore=False)
    if not learner.policy.draws:
        np.testing.assert_array_equal(greedy.action, again.action)
    same(before, learner.state())
    learner.policy.decide(observation, explore=True)
    after = learner.state()
    changed = {name for name in before if not np.array_equal(before[name], after[name])}
    assert changed <= {"generator", "acting_generator"}
    np.testing.assert_array_equal(observation, kept)


@pytest.mark.parametrize(("env", "name"), PAIRS)
def test_a_policy_travels_by_its_state(env, name):
    spec, learner = build(env, name, seed=1)
    other = algorithm(name).make_policy(spec, learner.config, device="cpu", seed=2)
    other.restore(learner.policy.state())
    observation = observations(spec, 20)
    ours, theirs = (policy.decide(observation, explore=False) for policy in (learner.policy, other))
    if not learner.policy.draws:
        np.testing.assert_array_equal(ours.action, theirs.action)
    same(learner.policy.state(), other.state())
    state = learner.policy.state()
    state.pop(next(iter(state)))
    with pytest.raises(ValueError, match="missing"):
        other.restore(state)


def run(learner, world, steps):
    """So many world steps, and then until nothing is owed; learn() is closed in between, as a Session may."""
    taken = 0
    for event in learner.learn(world):
        taken += isinstance(event, Stepped | Swept)
        if taken == steps:
            return


@pytest.mark.parametrize(("env", "name"), PAIRS)
def test_the_same_seed_learns_the_same(env, name):
    states = []
    for seed in (3, 3, 4):
        spec, learner = build(env, name, seed=seed)
        run(learner, spec.make_world(2, seed), 300)
        states.append(learner.state())
    same(states[0], states[1])
    if (env, name) not in LEARNING:
        return  # chance has nothing to learn, and planning needs no chance
    learned = [key for key in states[0] if key.startswith("policy.") or key == "q"]
    assert any(not np.array_equal(states[0][key], states[2][key]) for key in learned)


@pytest.mark.parametrize(("env", "name"), PAIRS)
@pytest.mark.parametrize("lanes", [1, 3])
def test_stopping_saving_and_continuing_is_never_having_stopped(env, name, lanes):
    spec, straight = build(env, name)
    world = spec.make_world(lanes, 7)
    run(straight, world, 301)

    _, first = build(env, name)
    first_world = spec.make_world(lanes, 7)
    run(first, first_world, 131)
    run(first, first_world, 20)  # learn() closed and called again
    state, world_state = first.state(), first_world.state()
    told = [*state.values(), *world_state.values()]
    assert all(np.isfinite(value).all() for value in told if value.dtype.kind == "f"), "files refuse NaN"
    run(first, first_world, 40)  # what is saved must not move on with the run

    _, second = build(env, name, seed=99)
    second_world = spec.make_world(lanes, 1)
    second.restore(state)
    second_world.restore(world_state)
    same(second.state(), state)
    run(second, second_world, 150)
    same(second.state(), straight.state())
    same(second_world.state(), world.state())
