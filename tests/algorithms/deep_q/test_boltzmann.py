"""Boltzmann exploration in the DQN family."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.watch.insight import run_info, shown_decision
from rlstudio.nn.acting.boltzmann import boltzmann, drawn

FAMILY = ("dqn", "qr_dqn", "c51", "rainbow")
QUICK = {"exploration": "boltzmann", "learning_starts": 40, "hidden": (16,), "batch_size": 16}


def made(name, env="rlstudio/GridWorld-v0", **config):
    kind, spec = algorithm(name), environment(env)
    if name == "rainbow":
        config = {"noisy": False, **config}
    return kind(spec, kind.Config(**QUICK | config), device="cpu", seed=0), spec


@pytest.mark.parametrize("temperature", [0.01, 1.0, 50.0])
def test_it_is_the_softmax_of_values_over_the_temperature(temperature):
    q_BA = np.array([[1.0, 2.0, -3.0], [1000.0, 1000.0, 999.5], [0.0, 0.0, 0.0]], np.float32)
    expected = torch.softmax(torch.from_numpy(q_BA).double() / temperature, 1).numpy()
    np.testing.assert_allclose(boltzmann(q_BA, temperature), expected, rtol=1e-4, atol=1e-7)
    mixed = boltzmann(q_BA, temperature, epsilon=0.3)
    np.testing.assert_allclose(mixed, 0.7 * expected + 0.1, rtol=1e-4)


@pytest.mark.parametrize("temperature", [1e-300, 1e-38, 1e-20])
@pytest.mark.filterwarnings("error")
def test_close_to_no_temperature_only_the_best_are_drawn(temperature):
    """1e-300 is 0 in float32, and divided by it all probabilities would be NaN."""
    q_BA = np.array([[1.0, 2.0, -3e5], [7.0, 7.0, 6.5], [0.0, 0.0, 0.0]], np.float32)
    expected = [[0, 1, 0], [0.5, 0.5, 0], [1 / 3, 1 / 3, 1 / 3]]
    np.testing.assert_allclose(boltzmann(q_BA, temperature), expected, rtol=1e-6)
    legal_BA = np.array([[True, False, True]] * 3)
    expected = [[1, 0, 0], [1, 0, 0], [0.5, 0, 0.5]]
    np.testing.assert_allclose(boltzmann(q_BA, temperature, legal_BA=legal_BA), expected, rtol=1e-6)


@pytest.mark.parametrize("epsilon", [0.0, 0.4, 1.0])
def test_illegal_actions_are_never_drawn(epsilon):
    q_BA = np.array([[9.0, 2.0, 1.0], [0.0, 3.0, 1.0], [1.0, 1.0, 1.0]], np.float32)
    legal_BA = np.array([[False, True, True], [True, True, True], [False, False, False]])
    p_BA = boltzmann(q_BA, 0.5, epsilon, legal_BA)
    soft = np.exp([4.0, 2.0]) / np.exp([4.0, 2.0]).sum()
    np.testing.assert_allclose(p_BA[0], [0, *((1 - epsilon) * soft + epsilon / 2)], rtol=1e-5)
    np.testing.assert_allclose(p_BA[1:], boltzmann(q_BA[1:], 0.5, epsilon), rtol=1e-5)  # all, where none is
    many_BA = np.repeat(p_BA[:1], 5000, 0)
    assert set(drawn(many_BA, np.random.default_rng(0)).tolist()) == {1, 2}


def test_actions_are_drawn_as_often_as_it_says():
    p_BA = np.tile(np.array([[0.1, 0.6, 0.3, 0.0]], np.float32), (40_000, 1))
    action_B = drawn(p_BA, np.random.default_rng(0))
    np.testing.assert_allclose(np.bincount(action_B, minlength=4) / 40_000, p_BA[0], atol=0.01)


def test_rounding_draws_nothing_impossible():
    class Last:
        def random(self, shape, dtype):
            return np.full(shape, np.nextafter(np.float32(1), np.float32(0)))

    p_BA = np.array([[0.3333333, 0.3333333, 0.3333333, 0.0]], np.float32)
    assert p_BA.cumsum()[-1] < 1
    assert drawn(p_BA, Last())[0] < 3


@pytest.mark.parametrize("name", FAMILY)
def test_the_temperature_falls_and_the_bars_say_what_is_drawn_from(name):
    learner, spec = made(name, temperature_initial=5.0, temperature_final=0.5, exploration_steps=200)
    steps, told = 0, []
    for event in learner.learn(spec.make_world(2, 0)):
        if isinstance(event, Stepped):
            expected = max(0.5, 5.0 - 4.5 * steps / 200)
            assert learner.policy.temperature == pytest.approx(expected)
            insight, steps = event.decision.insight, steps + 2
            q_BA = insight.action_values
            wanted = np.full_like(q_BA, 1 / q_BA.shape[1]) if steps <= 40 else boltzmann(q_BA, expected)
            np.testing.assert_allclose(insight.action_probabilities, wanted, rtol=1e-4)
            np.testing.assert_array_equal(event.decision.explored, event.decision.action != q_BA.argmax(1))
            shown = shown_decision(event.decision, event.transition.observation, spec)
            np.testing.assert_array_equal(shown.action_probabilities, insight.action_probabilities[0])
        if isinstance(event, Updated):
            told.append((event.metrics["temperature"], event.metrics["epsilon"]))
        if steps >= 260:
            break
    assert told[-1] == (0.5, 0.0)
    greedy = learner.policy.decide(np.arange(8), explore=False)
    np.testing.assert_array_equal(greedy.action, greedy.insight.action_values.argmax(1))


@pytest.mark.parametrize("name", FAMILY)
def test_probabilities_are_told_only_where_they_are_drawn_from(name):
    kind, spec = algorithm(name), environment("rlstudio/GridWorld-v0")

    def told(**config):
        made = kind.Config(**config).model_dump(mode="json")
        info = run_info(spec, kind, made, device="cpu", lanes=1, seed=0, step=0)
        return "action_probabilities" in info.shows, "temperature" in {m.name for m in info.metrics}

    assert told(exploration="boltzmann", noisy=False) == (True, True)
    assert told(exploration="epsilon-greedy") == (False, False)
    assert told(exploration="boltzmann", noisy=True) == (False, False)


def test_a_policy_takes_its_temperature_along_and_refuses_none():
    learner, spec = made("dqn", temperature_initial=3.0)
    other = type(learner).make_policy(spec, learner.config, device="cpu", seed=5)
    state = learner.policy.state() | {"temperature": np.asarray(0.25)}
    other.restore(state)
    assert other.temperature == 0.25
    for wrong in (0.0, -1.0):
        with pytest.raises(ValueError, match="temperature"):
            other.restore(state | {"temperature": np.asarray(wrong)})


def test_it_learns():
    """The best mean return over the starts is -2."""
    learner, spec = made(
        "dqn", learning_rate=1e-3, hidden=(64, 64), batch_size=32, train_every=1, target_every=100,
        temperature_initial=2.0, temperature_final=0.05, exploration_steps=3000, learning_starts=200,
    )  # fmt: skip
    for event in learner.learn(spec.make_world(1, 0)):
        if isinstance(event, Stepped) and learner.steps >= 5000:
            break
    assert evaluate(spec, learner.policy, 20, seed=1).mean >= -2.5
