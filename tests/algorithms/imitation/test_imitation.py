"""Cloning and DAgger: their gradients, what is held out, whom they ask, and where one of them is lost."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.imitation.behaviour_cloning import BehaviourCloning
from rlstudio.algorithms.imitation.dagger import DAgger
from rlstudio.algorithms.imitation.expert import Expert
from rlstudio.algorithms.imitation.labels import EVERY, Labels
from rlstudio.algorithms.imitation.objective import agrees, choice_loss, number_loss
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.demonstrations import experts
from rlstudio.engine.demonstrations.recording import record
from rlstudio.engine.demonstrations.teaching import teach
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.nn.acting.masks import legal_logits
from tests.teachers import taught

SMALL = {"hidden": (16,), "batch_size": 32}


def slope(loss, output, place, by=1e-3):
    """A central difference of the mean loss in one output."""
    above, below = output.astype(np.float64), output.astype(np.float64)
    above[place] += by
    below[place] -= by
    return (loss(above)[0].mean() - loss(below)[0].mean()) / (2 * by)


@pytest.mark.parametrize("continuous", [False, True])
def test_the_gradient_is_that_of_the_mean_loss(continuous):
    generator = np.random.default_rng(3)
    output = generator.standard_normal((5, 3))
    if continuous:
        label = generator.uniform(-1, 1, (5, 3))
        label[0] = [-1, 1, 0]

        def loss(output):
            return number_loss(output, label)

        slow = [sum((np.tanh(output[row, d]) - label[row, d]) ** 2 for d in range(3)) for row in range(5)]
    else:
        label = generator.integers(0, 3, 5)

        def loss(output):
            return choice_loss(output, label)

        slow = [-np.log(np.exp(row[a]) / np.exp(row).sum()) for row, a in zip(output, label, strict=True)]
    found, gradient = loss(output)
    np.testing.assert_allclose(found, slow, rtol=1e-6)
    for place in np.ndindex(output.shape):
        assert gradient[place] == pytest.approx(slope(loss, output, place), abs=1e-6)


def test_illegal_actions_pull_nothing():
    output, label = np.zeros((2, 3), np.float32), np.array([0, 2])
    legal = np.array([[True, True, False], [False, True, True]])
    loss, gradient = choice_loss(legal_logits(output, legal), label)
    np.testing.assert_allclose(loss, np.log(2), rtol=1e-6)
    assert (gradient[~legal] == 0).all()
    np.testing.assert_allclose(gradient.sum(1), 0, atol=1e-7)


def test_when_two_agree():
    output = np.array([[0.0, 2.0], [3.0, 1.0]], np.float32)
    np.testing.assert_array_equal(agrees(output, np.array([1, 1])), [True, False])
    near = np.arctanh([[0.5, -0.5], [0.5, -0.5]]).astype(np.float32)
    label = np.array([[0.55, -0.45], [0.55, -0.35]], np.float32)
    np.testing.assert_array_equal(agrees(near, label), [True, False])


def test_every_tenth_label_is_never_drawn():
    labels, generator = Labels(environment("CartPole-v1")), np.random.default_rng(0)
    for first in range(0, 95, 5):
        seen = np.repeat(np.arange(first, first + 5, dtype=np.float32)[:, None], 4, 1)
        labels.add(seen, np.zeros(5, np.int64))
    drawn = labels.sample(5000, generator).observation[:, 0].astype(int)
    assert set(drawn) == {n for n in range(95) if n % EVERY != EVERY - 1}
    counts = np.bincount(drawn, minlength=95)
    assert counts[counts > 0].std() < 2 * np.sqrt(5000 / 86)
    np.testing.assert_array_equal(labels.held_out().observation[:, 0], np.arange(9, 95, 10))
    np.testing.assert_array_equal(labels.last(3).observation[:, 0], [92, 93, 94])


def test_continuous_labels_are_kept_between_the_bounds():
    labels = Labels(environment("Pendulum-v1"))
    labels.add(np.zeros((3, 3), np.float32), np.array([[-4.0], [1.0], [2.0]], np.float32))
    np.testing.assert_allclose(labels.last(3).action, [[-1.0], [0.5], [1.0]])


class Says(Policy):
    """An expert who does one thing, and counts how often it is asked."""

    def __init__(self, action):
        self.action, self.asked = action, 0

    def decide(self, observation, *, explore, legal=None):
        self.asked += len(observation)
        return Decision(np.full(len(observation), self.action), Insight())

    def state(self):
        return {}

    def restore(self, state):
        pass


def made(kind, env="CartPole-v1", seed=0, by=None, **config):
    spec = environment(env)
    return taught(kind(spec, kind.Config(**SMALL | config), device="cpu", seed=seed), by), spec


def play(learner, world, steps):
    steps_taken, shares = [], []
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            steps_taken.append(event.transition.action)
            if len(steps_taken) == steps:
                break
        elif isinstance(event, Updated):
            shares.append(event.metrics["expert_share"])
    return np.array(steps_taken), shares


def test_the_expert_acts_with_the_chance_that_is_said_and_labels_all_states():
    expert = Says(1)
    learner, spec = made(
        DAgger, by=expert, expert_share_falls=0.5, rollout_steps=200, updates_per_iteration=1
    )
    state = learner.policy.state()
    last = [name for name in state if name.endswith("bias")][-1]
    state[last] += np.array([50.0, 0.0], np.float32)  # the learner itself takes 0
    learner.policy.restore(state)
    learner.config.learning_rate = 1e-12
    actions, shares = play(learner, spec.make_world(4, 0), 600)
    found = [actions[begin : begin + 200].mean() for begin in (0, 200, 400)]
    assert found[0] == 1.0
    assert found[1:] == pytest.approx([0.5, 0.25], abs=0.06)
    assert shares[:2] == [50.0, 25.0]
    assert learner.labels.count == expert.asked == 2400
    assert (learner.labels.last(2400).action == 1).all()


def test_no_more_labels_are_taken_than_it_may():
    learner, spec = made(DAgger, labels=150, rollout_steps=10, updates_per_iteration=2)
    play(learner, spec.make_world(4, 0), 100)
    assert learner.labels.count == 150
    assert learner.expert_share == 0.0
    learner, spec = made(BehaviourCloning, labels=70, demonstrated_episodes=1)
    next(learner.learn(spec.make_world(2, 0)))
    assert learner.labels.count == 70
    shown = learner.demonstrations
    places = np.linspace(0, shown.steps - 1, 70).astype(int)
    np.testing.assert_array_equal(learner.labels.last(70).observation, shown.observation[places])


def test_an_expert_comes_out_of_its_state_as_it_was():
    for env in ("CartPole-v1", "Pendulum-v1", "rlstudio/GridWorld-v0"):
        spec = environment(env)
        expert = experts.usual(spec, "expert").expert
        again = Expert.of(expert.state(), spec, "cpu")
        seen = spec.make_world(5, 3).observe()
        ours, theirs = expert.decide(seen, explore=False), again.decide(seen, explore=False)
        np.testing.assert_array_equal(ours.action, theirs.action)
    broken = expert.state()
    for about in (b"[", b"{}", b'{"algorithm": "dqn", "config": {}}'):
        broken["about"] = np.frombuffer(about, np.uint8)
        with pytest.raises(ValueError, match=r"expert|missing|misses|lacks"):
            Expert.of(broken, spec, "cpu")
    broken["about"] = np.frombuffer(b'{"algorithm": "nobody", "config": {}}', np.uint8)
    with pytest.raises(UserError, match="there is no algorithm"):
        Expert.of(broken, spec, "cpu")


def test_who_teaches_where_nothing_is_named(tmp_path):
    kinds = {env: experts.usual(environment(env), "expert") for env in ("LunarLander-v3", "FrozenLake-v1")}
    assert [(who.made_by, who.expert.algorithm) for who in kinds.values()] == [
        ("agent", "ppo"),
        ("planner", "value_iteration"),
    ]
    kind = algorithm("dagger")
    for env, config, sentence in (
        ("Acrobot-v1", {}, "no agent comes along for Acrobot-v1 .* let the setting expert name a file"),
        ("CartPole-v1", {"expert": str(tmp_path / "x.rlstudio")}, "there is no file"),
        (
            "Pendulum-v1",
            {"expert": str(next(experts.bundled(environment("CartPole-v1"))))},
            "is an agent of CartPole-v1, not of Pendulum-v1",
        ),
    ):
        learner = kind(environment(env), kind.Config(**config), device="cpu", seed=0)
        with pytest.raises(UserError, match=sentence):
            teach(learner, learner.config, 0)


class Detour(Policy):
    """The expert of a grid who never errs: it goes along the shortest way from the start."""

    def __init__(self, spec: EnvSpec) -> None:
        self.expert = experts.usual(spec, "expert").expert

    def decide(self, observation, *, explore, legal=None):
        return self.expert.decide(observation, explore=False, legal=legal)

    def state(self):
        return self.expert.state()

    def restore(self, state):
        self.expert.restore(state)


def test_off_the_experts_way_cloning_knows_nothing_and_dagger_is_told():
    """In a lake that is not slippery the expert shows one way; on ice the learner slides off it."""
    still, ice = (environment("FrozenLake-v1", {"is_slippery": slips}) for slips in (False, True))
    shown: Demonstrations = record(still, Detour(still), 5, 1)
    assert len(np.unique(shown.observation)) < 8
    found = {}
    for kind, config in (
        (BehaviourCloning, {}),
        (DAgger, {"rollout_steps": 25, "updates_per_iteration": 25}),
    ):
        learner = kind(ice, kind.Config(**SMALL | config), device="cpu", seed=0)
        learner.demonstrations, learner.teacher = shown, Detour(ice)
        steps = 0
        for event in learner.learn(ice.make_world(4, 0)):
            steps += isinstance(event, Stepped)
            if steps == 800:
                break
        found[kind] = evaluate(ice, learner.policy, episodes=200, seed=7).mean
    assert found[BehaviourCloning] < 0.35
    assert found[DAgger] > 0.6


def test_a_run_goes_on_without_the_files_that_it_was_taught_by(tmp_path):
    from tests.engine.files.test_demonstrations_file import by_chance, written

    path = written(tmp_path / "x.rldemonstrations", "CartPole-v1", by_chance("CartPole-v1", 4))
    spec = RunSpec(
        env="CartPole-v1", algorithm="behaviour_cloning", seed=1, steps=4000, device="cpu",
        config={"demonstrations": str(path), "demonstrated_episodes": 3, "hidden": [8]},
    )  # fmt: skip
    session = open_session(spec, None, evaluates=False)
    for _ in range(20):
        session.run.learn(1e9, 1)
    assert session.run.algorithm.demonstrations.episodes == 3
    file = session.run.save(tmp_path / "half.rlstudio")
    session.close()
    path.unlink()
    again = open_session(None, None, resume=file, evaluates=False)
    again.run.learn(1e9, 5)
    assert again.run.algorithm.labels.count == again.run.algorithm.demonstrations.steps
    again.close()
    with pytest.raises(UserError, match="there is no file"):
        open_session(spec, None, evaluates=False)
