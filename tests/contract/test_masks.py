"""Every algorithm for discrete actions takes only legal ones, where a world tells which these are."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.env import EnvSpec
from rlstudio.core.events import Stepped, Swept, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.evaluation import evaluate
from tests.contract.test_algorithms import RUNNING, busy, same
from tests.masked import ACTIONS, STATES, Forbidden, model
from tests.teachers import taught

OBEYING = [name for name in RUNNING if algorithm(name).misfit(Forbidden()) is None]
LEARNING = [name for name in OBEYING if algorithm(name).acts_by != "planning"]
PLANNING = [name for name in OBEYING if algorithm(name).family == "planning"]
SPEC = Forbidden()
MORE = {
    "dqn": [
        {"double": False, "exploration": "epsilon-greedy"},
        {"dueling": True, "noisy": True},
        {"n_step": 3, "prioritized": True},
    ],
    "c51": [{"double": True, "return_range": "fixed"}],
    "qr_dqn": [{"double": True, "n_step": 1}],
    "ppo": [{"objective": "adaptive kl", "normalise_observations": False, "entropy_bonus": 0.01}],
    "reinforce": [{"baseline": "none", "entropy_bonus": 0.01}],
    "dyna_q": [{"bonus": 0.5}],
}
"""Settings besides ``busy`` under which masks matter in another way."""
CASES = [(name, {}) for name in LEARNING] + [
    (name, more) for name, several in MORE.items() for more in several if name in LEARNING
]


def build(name, more=None, seed=0):
    kind = algorithm(name)
    return taught(kind(SPEC, kind.Config(**(busy(name) | (more or {}))), device="cpu", seed=seed))


def run(learner, world, steps):
    taken = 0
    for event in learner.learn(world):
        taken += isinstance(event, Stepped | Swept)
        if taken == steps:
            return


def test_whom_it_concerns():
    tables = {"q_learning", "sarsa", "expected_sarsa", "double_q_learning", "monte_carlo", "dyna_q"}
    networks = {"dqn", "c51", "qr_dqn", "rainbow", "reinforce", "a2c", "a3c", "ppo"}
    assert tables | networks | {"random"} <= set(LEARNING)
    assert set(PLANNING) == {"value_iteration", "policy_iteration"}
    for name in OBEYING:
        assert algorithm(name).obeys_masks
        assert algorithm(name).refusal(SPEC) is None


@pytest.mark.parametrize(("name", "more"), CASES)
@pytest.mark.parametrize("lanes", [1, 4])
def test_only_legal_actions_are_taken_while_learning(name, more, lanes):
    """The world raises where an illegal action is taken; what a decision shows says which are legal."""
    learner, steps, updates = build(name, more), 0, 0
    world = SPEC.make_world(lanes, 1)
    taken = np.zeros((STATES, ACTIONS), int)
    for event in learner.learn(world):
        if isinstance(event, Updated):
            updates += 1
            assert all(np.isfinite(value) for value in event.metrics.values())
        if isinstance(event, Stepped):
            steps += 1
            shown = event.decision.insight
            np.testing.assert_array_equal(shown.legal, event.transition.legal)
            np.testing.assert_array_equal(shown.legal, model().legal[event.transition.observation])
            goes_on = ~event.transition.terminated
            np.testing.assert_array_equal(
                event.transition.next_legal[goes_on],
                model().legal[event.transition.next_observation][goes_on],
            )
            if shown.action_probabilities is not None:
                assert (shown.action_probabilities[~shown.legal] == 0).all()
                np.testing.assert_allclose(shown.action_probabilities.sum(1), 1, rtol=1e-5)
            if event.decision.log_probability is not None:
                assert (event.decision.log_probability > -30).all()
            np.add.at(taken, (event.transition.observation, event.transition.action), 1)
        if steps > 300 and (updates > 20 or name == "random"):
            break
    assert (taken[~model().legal] == 0).all()
    if not getattr(learner.config, "noisy", False):
        assert (taken[model().legal][: ACTIONS * 2] > 0).mean() > 0.5


@pytest.mark.parametrize("name", OBEYING)
def test_only_legal_actions_are_taken_in_an_evaluation(name):
    """Before anything was learned, where nothing but the mask speaks against illegal actions."""
    learner = build(name)
    found = evaluate(SPEC, learner.policy, episodes=40, seed=3)
    drawn = evaluate(SPEC, learner.policy, episodes=40, seed=3, explore=True)
    assert found.complete
    assert drawn.complete


@pytest.mark.parametrize(("name", "more"), CASES)
@pytest.mark.parametrize("lanes", [1, 3])
def test_stopping_saving_and_continuing_is_never_having_stopped(name, more, lanes):
    straight = build(name, more)
    world = SPEC.make_world(lanes, 7)
    run(straight, world, 241)

    first = build(name, more)
    first_world = SPEC.make_world(lanes, 7)
    run(first, first_world, 131)
    state, world_state = first.state(), first_world.state()
    run(first, first_world, 40)

    second = build(name, more, seed=99)
    second_world = SPEC.make_world(lanes, 1)
    second.restore(state)
    second_world.restore(world_state)
    np.testing.assert_array_equal(second_world.legal(), model().legal[second_world.observe()])
    same(second.state(), state)
    run(second, second_world, 110)
    same(second.state(), straight.state())
    same(second_world.state(), world.state())


@pytest.mark.parametrize("name", PLANNING)
@pytest.mark.parametrize("in_place", [False, True])
def test_planners_choose_among_legal_actions(name, in_place):
    """Against value iteration in plain loops."""
    kind = algorithm(name)
    learner = kind(SPEC, kind.Config(discount=0.9, in_place=in_place), device="cpu", seed=0)
    list(learner.learn(SPEC.make_world(1, 0)))
    world, v = model(), np.zeros(STATES)
    legal = world.legal.copy()
    legal[-1] = True  # the terminal state
    for _ in range(400):
        new = v.copy()
        for s in range(STATES):
            worth = []
            for a in np.flatnonzero(legal[s]):
                q = 0.0
                for k in range(2):
                    follows = 0.0 if world.terminated[s, a, k] else v[world.next_state[s, a, k]]
                    q += world.probability[s, a, k] * (world.reward[s, a, k] + 0.9 * follows)
                worth.append(q)
            new[s] = max(worth)
        v = new
    np.testing.assert_allclose(learner.policy.v_S, v, atol=1e-6)
    assert (learner.policy.p_SA[~legal] == 0).all()
    decision = learner.policy.decide(np.arange(STATES), explore=False, legal=legal)
    assert legal[np.arange(STATES), decision.action].all()


def test_tables_learn_what_legal_actions_are_worth():
    """Q-learning's values come near the planner's; with illegal actions they would be 100."""
    kind, planner = algorithm("q_learning"), algorithm("value_iteration")
    settings = {"discount": 0.9, "learning_rate": 0.02, "epsilon_final": 0.5, "exploration_steps": 1000}
    learner = kind(SPEC, kind.Config(**settings), device="cpu", seed=0)
    run(learner, SPEC.make_world(8, 0), 12_000)
    exact = planner(SPEC, planner.Config(discount=0.9), device="cpu", seed=0)
    list(exact.learn(SPEC.make_world(1, 0)))
    legal = model().legal
    seen = legal & (learner.policy.q_SA != 0)
    assert seen.sum() > 0.8 * legal[:-1].sum()
    assert np.abs(learner.policy.q_SA - exact.policy.q_SA)[seen].max() < 1.0
    assert (learner.policy.q_SA[~legal] == 0).all()


def test_who_knows_of_no_masks_is_refused():
    class Heedless(algorithm("dqn")):
        obeys_masks = False

    assert Heedless.misfit(SPEC) is None
    assert Heedless.refusal(SPEC) == "DQN takes any action, and Forbidden says that some are not legal."
    assert Heedless.refusal(environment("CartPole-v1")) is None


def test_nothing_about_masks_is_kept_where_all_is_legal():
    class Open(Forbidden):
        masked = False

        def make_world(self, lanes: int, seed: int):
            open_model = model()
            open_model.legal = None
            from rlstudio.envs.grid.tabular import TabularWorld

            return TabularWorld(open_model, lambda: None, 15, lanes, seed)

    spec: EnvSpec = Open()
    for name in LEARNING:
        kind = algorithm(name)
        learner = taught(kind(spec, kind.Config(**busy(name)), device="cpu", seed=0))
        world = spec.make_world(2, 0)
        run(learner, world, 120)
        assert world.legal() is None
        assert not [key for key in (*learner.state(), *world.state()) if "legal" in key]
