"""What each of DQN's switches changes in the running algorithm, against its formula by hand."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.deep_q.dqn import DQN, DQNConfig
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.network import Architecture
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP

ENV = "CartPole-v1"


def make(**config):
    quick = {
        "learning_starts": 20,
        "train_every": 4,
        "target_every": 37,
        "discount": 0.9,
        "learning_rate": 0.01,
    }
    return DQN(environment(ENV), DQNConfig(**quick, **config), device="cpu", seed=0)


def updates(learner, count):
    """So many updates, each with copies of both networks as they were just before it."""
    found = []
    before = None
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Stepped):
            before = learner.network.twin(), learner.target.twin()
        elif isinstance(event, Updated):
            found.append((event, *before))
            if len(found) == count:
                return found
    raise AssertionError


@pytest.mark.parametrize(
    "switch", [{}, {"double": True}, {"dueling": True}, {"prioritized": True}, {"n_step": 3}]
)
def test_targets_in_the_loop_are_the_formula(switch):
    """y = r + γ^n Q̂(s', a*): a* by the target network itself, or with double by the network that learns."""
    differ = 0
    spans = set()
    for event, online, target in updates(make(**switch), 60):
        batch = event.evidence["batch"]
        after, mine = target(batch.next_observation), online(batch.next_observation)
        span = np.ones(len(after), int) if batch.span is None else batch.span
        for row in range(len(after)):
            best = (mine if switch.get("double") else after)[row].argmax()
            differ += mine[row].argmax() != after[row].argmax()
            spans.add(int(span[row]))
            ahead = 0.0 if batch.terminated[row] else 0.9 ** span[row] * after[row, best]
            assert event.evidence["target"][row] == pytest.approx(batch.reward[row] + ahead, rel=1e-4)
    assert differ > 100, "the two networks never disagree: nothing was tested"
    assert spans == set(range(1, switch.get("n_step", 1) + 1))


def test_n_rewards_are_those_that_followed():
    """CartPole gives 1 for every step: n of them are worth 1 + γ + γ², whatever state they began in."""
    worth = {1: 1.0, 2: 1.9, 3: 2.71}
    for event, *_ in updates(make(n_step=3), 40):
        batch = event.evidence["batch"]
        expected = [worth[int(span)] for span in batch.span]
        np.testing.assert_allclose(batch.reward, expected, rtol=1e-5)
        # Fewer than n only where the episode was over.
        assert batch.terminated[batch.span < 3].all()


def test_what_surprises_is_drawn_more_often():
    """The share of a transition among draws rises with its error, and plain memory does not care."""
    shares = {}
    for prioritized in (False, True):
        learner = make(prioritized=prioritized)
        updates(learner, 20)
        everything = learner.replay.gather(np.arange(len(learner.replay)))
        everything.index = np.arange(len(learner.replay))
        error = np.zeros(len(learner.replay), np.float32)
        error[: len(error) // 4] = 10.0
        learner.replay.learned(everything, error)
        generator = np.random.default_rng(0)
        drawn = [learner.replay.sample(64, generator).observation for _ in range(50)]
        surprising = {row.tobytes() for row in everything.observation[: len(error) // 4]}
        shares[prioritized] = np.mean([row.tobytes() in surprising for row in np.concatenate(drawn)])
    assert shares[False] == pytest.approx(0.25, abs=0.04)
    assert shares[True] > 0.99


def test_dueling_values_are_the_value_and_the_advantage_over_the_mean():
    learner = make(dueling=True)
    updates(learner, 10)
    assert isinstance(learner.network, Dueling)
    observation = np.random.default_rng(0).standard_normal((7, 4)).astype(np.float32)
    q_BA = learner.policy.decide(observation, explore=False).insight.action_values
    streams = learner.network.network(observation)
    value, advantage = streams[:, :1], streams[:, 1:]
    np.testing.assert_allclose(
        q_BA, value + advantage - advantage.mean(1, keepdims=True), rtol=1e-5, atol=1e-6
    )


def test_noise_is_drawn_anew_for_every_decision_and_every_update():
    learner = make(noisy=True)
    deciding, learning = [], []
    descend = learner.network.descend

    def watched(*arguments):
        learning.append((learner.network.noise.copy(), learner.target.noise.copy()))
        return descend(*arguments)

    learner.network.descend = watched
    for event in learner.learn(learner.spec.make_world(1, 0)):
        if isinstance(event, Stepped):
            deciding.append(learner.network.noise.copy())
        if len(learning) == 20:
            break
    everything = [*deciding, *(noise for pair in learning for noise in pair)]
    assert all(noise.any() for noise in everything)
    assert len({noise.tobytes() for noise in everything}) == len(everything)


def test_greedy_decisions_use_the_mean_weights():
    learner = make(noisy=True)
    updates(learner, 30)
    state = learner.network.state()
    plain = FusedMLP(
        Architecture(
            learner.spec.observation_space, learner.network.architecture.heads, learner.config.hidden
        ),
        None,
    )
    plain.restore({name: value for name, value in state.items() if not name.endswith("_deviation")})
    observation = np.random.default_rng(0).standard_normal((9, 4)).astype(np.float32)
    greedy = learner.policy.decide(observation, explore=False).insight.action_values
    np.testing.assert_allclose(greedy, plain(observation), rtol=1e-6)
    noisy = learner.policy.decide(observation, explore=True).insight.action_values
    assert not np.allclose(noisy, plain(observation), rtol=1e-2)
