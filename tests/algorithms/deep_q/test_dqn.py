from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.deep_q.dqn import DQN, DQNConfig, q_gradient, q_targets
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment


@pytest.mark.parametrize("loss", ["huber", "mse"])
def test_gradient_is_autograds(loss):
    generator = np.random.default_rng(0)
    q = (3 * generator.standard_normal((16, 4))).astype(np.float32)
    action = generator.integers(0, 4, 16)
    target = generator.standard_normal(16).astype(np.float32)
    gradient, error, value = q_gradient(q, action, target, loss)
    theirs = torch.from_numpy(q.copy()).requires_grad_()
    chosen = theirs[torch.arange(16), torch.from_numpy(action)]
    function = torch.nn.functional.smooth_l1_loss if loss == "huber" else torch.nn.functional.mse_loss
    expected = function(chosen, torch.from_numpy(target))
    expected.backward()
    np.testing.assert_allclose(gradient, theirs.grad.numpy(), rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(error, (chosen.detach().numpy() - target), rtol=1e-6)
    assert value == pytest.approx(expected.item(), rel=1e-5)
    assert (np.abs(error) > 1).any()
    assert (np.abs(error) < 1).any()


def test_targets_by_value():
    reward, terminated = np.array([1, 2, 3], np.float32), np.array([0, 1, 0], np.float32)
    target_q = np.array([[1, 5], [7, 8], [4, 2]], np.float32)
    online_q = np.array([[9, 0], [0, 1], [0, 1]], np.float32)
    np.testing.assert_allclose(q_targets(reward, terminated, target_q, target_q, 0.5), [3.5, 2, 5])
    # Double: the online network chooses actions 0, 1, 1, the target network values them.
    np.testing.assert_allclose(q_targets(reward, terminated, target_q, online_q, 0.5), [1.5, 2, 4])
    np.testing.assert_array_equal(target_q, [[1, 5], [7, 8], [4, 2]])


def run(config, lanes, steps):
    spec = environment("CartPole-v1")
    algorithm = DQN(spec, DQNConfig(**config), device="cpu", seed=0)
    taken, updates = 0, []
    for event in algorithm.learn(spec.make_world(lanes, 0)):
        if isinstance(event, Stepped):
            taken += lanes
            if taken > steps:
                break
        elif isinstance(event, Updated):
            updates.append((taken, event.metrics))
    return algorithm, updates


@pytest.mark.parametrize("lanes", [1, 3, 8])
def test_replay_ratio_does_not_depend_on_lanes(lanes):
    _, updates = run({"train_every": 4, "gradient_steps": 2, "learning_starts": 0}, lanes, 480)
    assert len(updates) == 240


def test_no_update_before_learning_starts():
    _, updates = run({"train_every": 4, "learning_starts": 100}, 1, 200)
    assert updates[0][0] == 104
    assert len(updates) == 25


def test_epsilon_by_value():
    config = {"learning_starts": 100, "exploration_steps": 400, "epsilon_initial": 0.9, "epsilon_final": 0.1}
    algorithm, updates = run({**config, "train_every": 1}, 1, 500)
    by_step = {step: metrics["epsilon"] for step, metrics in updates}
    # The update after step n shows the epsilon with which step n was chosen, that of n - 1 steps before it.
    assert by_step[201] == pytest.approx(0.5)
    assert by_step[401] == pytest.approx(0.1)
    algorithm.steps = 50
    assert algorithm.epsilon() == 1.0


def test_target_follows_at_its_interval():
    algorithm, _ = run({"learning_starts": 0, "target_every": 1000, "train_every": 1}, 1, 998)
    frozen = algorithm.target.state()
    start = DQN(environment("CartPole-v1"), DQNConfig(), device="cpu", seed=0).target.state()
    for name, value in frozen.items():
        np.testing.assert_array_equal(value, start[name])
    algorithm, _ = run({"learning_starts": 0, "target_every": 1000, "train_every": 1}, 1, 1000)
    moved = algorithm.target.state()
    assert any((moved[name] != start[name]).any() for name in moved)


def test_every_exploring_action_is_marked():
    spec = environment("CartPole-v1")
    policy = DQN.make_policy(spec, DQNConfig(), device="cpu", seed=0)
    observation = np.random.default_rng(0).standard_normal((4000, 4)).astype(np.float32)
    policy.epsilon = 0.3
    decision = policy.decide(observation, explore=True)
    greedy = policy.decide(observation, explore=False).action
    assert decision.explored.mean() == pytest.approx(0.3, abs=0.03)
    assert (decision.action[~decision.explored] == greedy[~decision.explored]).all()
    assert (decision.action[decision.explored] != greedy[decision.explored]).mean() == pytest.approx(
        0.5, abs=0.05
    )
    ones = [policy.decide(observation[:1], explore=True) for _ in range(2000)]
    assert np.mean([bool(one.explored[0]) for one in ones]) == pytest.approx(0.3, abs=0.04)


SWITCHES = {
    "double": {"double": True},
    "dueling": {"dueling": True},
    "prioritized": {"prioritized": True},
    "n_step": {"n_step": 3},
    "noisy": {"noisy": True},
    "all": {"double": True, "dueling": True, "prioritized": True, "n_step": 3, "noisy": True},
}


@pytest.mark.parametrize("switch", SWITCHES)
@pytest.mark.parametrize("lanes", [1, 3])
def test_every_switch_continues_as_if_never_stopped(switch, lanes):
    spec = environment("CartPole-v1")
    config = DQNConfig(
        learning_starts=20, target_every=50, replay_capacity=150, train_every=2, **SWITCHES[switch]
    )

    def learner(seed):
        return DQN(spec, config, device="cpu", seed=seed)

    def go(algorithm, world, steps):
        for event in algorithm.learn(world):
            steps -= isinstance(event, Stepped)
            if not steps:
                return

    straight, world = learner(0), spec.make_world(lanes, 7)
    go(straight, world, 300)
    first, first_world = learner(0), spec.make_world(lanes, 7)
    go(first, first_world, 133)
    state, world_state = first.state(), first_world.state()
    go(first, first_world, 20)
    second, second_world = learner(9), spec.make_world(lanes, 1)
    second.restore(state)
    second_world.restore(world_state)
    go(second, second_world, 167)
    expected, found = straight.state(), second.state()
    assert expected.keys() == found.keys()
    for name, value in expected.items():
        np.testing.assert_array_equal(found[name], value, err_msg=name)
    for name in [name for name in state if name.startswith(("replay.", "policy."))]:
        broken = {key: value for key, value in state.items() if key != name}
        with pytest.raises(ValueError, match="missing"):
            learner(0).restore(broken)


def test_importance_weights_scale_the_gradient():
    """The gradient that goes down is each row's own, times its weight."""
    spec = environment("CartPole-v1")
    config = DQNConfig(prioritized=True, learning_starts=0, train_every=4, importance_initial=1.0)
    algorithm = DQN(spec, config, device="cpu", seed=0)
    seen = []
    algorithm.network.descend = lambda gradient, *_: seen.append(gradient.copy()) or 0.0
    updates = 0
    for event in algorithm.learn(spec.make_world(1, 0)):
        if isinstance(event, Updated):
            updates += 1
            batch, q, y = (event.evidence[name] for name in ("batch", "q", "target"))
            plain, error, _ = q_gradient(q, batch.action, y, "huber")
            np.testing.assert_allclose(seen[-1], plain * batch.weight[:, None], rtol=1e-5)
            assert batch.weight.max() == 1
            leaves = algorithm.replay.priorities.tree.leaves[batch.index]
            last = {int(index): abs(value) for index, value in zip(batch.index, error, strict=True)}
            expected = [(last[int(index)] + 1e-6) ** 0.6 for index in batch.index]
            np.testing.assert_allclose(leaves, expected, rtol=1e-4)
        if updates == 30:
            break
    assert batch.weight.min() < 0.99


def test_correction_rises_to_one():
    config = DQNConfig(prioritized=True, importance_initial=0.4, importance_steps=1000)
    algorithm = DQN(environment("CartPole-v1"), config, device="cpu", seed=0)
    found = []
    for algorithm.steps in (0, 500, 1000, 5000):
        found.append(algorithm.correction())
    np.testing.assert_allclose(found, [0.4, 0.7, 1.0, 1.0])


def test_targets_of_n_steps_are_discounted_as_often():
    reward, terminated = np.array([1, 2, 3], np.float32), np.array([0, 1, 0], np.float32)
    q = np.array([[1, 5], [7, 8], [4, 2]], np.float32)
    powers = np.array([0.5, 0.25, 0.125], np.float32)
    np.testing.assert_allclose(q_targets(reward, terminated, q, q, powers), [3.5, 2, 3.5])


def test_noise_explores_and_epsilon_rests():
    spec = environment("CartPole-v1")
    algorithm, _ = run({"noisy": True, "learning_starts": 50}, 1, 200)
    assert algorithm.policy.epsilon == 0.0
    observation = 0.01 * np.random.default_rng(0).standard_normal((50, 4)).astype(np.float32)
    policy = DQN.make_policy(spec, DQNConfig(noisy=True), device="cpu", seed=0)
    policy.epsilon = 0.0
    noisy = [policy.decide(observation, explore=True).insight.action_values for _ in range(2)]
    quiet = [policy.decide(observation, explore=False).insight.action_values for _ in range(2)]
    assert not np.allclose(noisy[0], noisy[1])
    np.testing.assert_array_equal(quiet[0], quiet[1])


def test_without_a_target_network_every_target_comes_from_the_learning_one():
    """Also where eight updates follow one step of eight lanes, and where they follow it by settings."""
    spec = environment("CartPole-v1")
    config = DQNConfig(learning_starts=0, target_every=1, train_every=1, gradient_steps=2, learning_rate=0.1)
    learner = DQN(spec, config, device="cpu", seed=0)
    seen, targets = [], learner.targets

    def noted(batch):
        seen.append(np.array_equal(learner.target.parameters, learner.network.parameters))
        return targets(batch)

    learner.targets = noted
    for event in learner.learn(spec.make_world(8, 0)):
        if isinstance(event, Updated) and len(seen) > 40:
            break
    assert all(seen)
