"""Normalisation where it is used: what is learned from, what stays frozen, and what it is good for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rlstudio.algorithms.a3c.statistics import Pool
from rlstudio.core.events import EpisodeEnded, Gathered, Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.spaces import Discrete
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.nn.normalising.moments import RunningMoments
from tests.algorithms.follow import Follow, FollowWorld


class FarOff(FollowWorld):
    """The same numbers, a million times as large and far from 0."""

    def observe(self):
        return 1e6 * self.seen + np.float32(5e6)

    def step(self, action):
        seen = self.observe()
        transition = super().step(action)
        return replace(transition, observation=seen, next_observation=self.observe())


class FarOffSpec(Follow):
    def make_world(self, lanes, seed):
        return FarOff(lanes, seed)


class FarOffSigns(FarOff):
    """Of two actions the one that has the number's sign pays 1."""

    def step(self, action):
        reward = (action == (self.seen[:, 0] > 0)).astype(np.float32)
        transition = super().step(np.zeros((self.lanes, 1), np.float32))
        ended = tuple(EpisodeEnded(lane, float(r), 1, False) for lane, r in enumerate(reward))
        return replace(transition, action=action, reward=reward, episodes=ended)


class FarOffSignsSpec(FarOffSpec):
    action_names = ("minus", "plus")

    @property
    def action_space(self):
        return Discrete(n=2)

    def make_world(self, lanes, seed):
        return FarOffSigns(lanes, seed)


def late_return(kind, spec=None, steps=30_000, lanes=8, **config):
    """Mean return of the last 1000 episodes of learning."""
    made, spec = algorithm(kind), spec or FarOffSpec()
    learner = made(spec, made.Config(**config), device="cpu", seed=0)
    returns = []
    for event in learner.learn(spec.make_world(lanes, 1)):
        if isinstance(event, EpisodeEnded):
            returns.append(event.episode_return)
            if len(returns) == steps:
                return float(np.mean(returns[-1000:]))
    raise AssertionError


OFF_POLICY = {
    "learning_rate": 3e-3, "hidden": (16,), "batch_size": 64, "learning_starts": 100,
    "steps": 2_500, "lanes": 1,
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "config"),
    [
        ("ppo", {"learning_rate": 1e-3, "rollout_steps": 32, "initial_deviation": 0.5}),
        ("a2c", {"learning_rate": 3e-3, "rollout_steps": 16, "initial_deviation": 0.5}),
        (
            "a3c",
            {"learning_rate": 3e-3, "rollout_steps": 16, "initial_deviation": 0.5, "workers": 1, "lanes": 8},
        ),
        ("ddpg", OFF_POLICY),
        ("td3", OFF_POLICY),
        ("sac", OFF_POLICY),
    ],
)
def test_an_observation_in_millions_learns(kind, config):
    """Without regard to what is seen the best is -4/3 and the noise."""
    assert late_return(kind, **config) < -1.2
    assert late_return(kind, normalise_observations=True, **config) > -0.5


def test_reinforce_learns_from_an_observation_in_millions():
    """Without regard to what is seen half of the answers are right."""
    config = {"spec": FarOffSignsSpec(), "steps": 4_000, "learning_rate": 1e-2, "hidden": (16,)}
    assert late_return("reinforce", **config) < 0.7
    assert late_return("reinforce", normalise_observations=True, **config) > 0.95


DEEP_Q = {
    "learning_rate": 3e-3, "hidden": (16,), "batch_size": 64, "learning_starts": 100, "train_every": 1,
    "exploration_steps": 1_000, "target_every": 100, "discount": 0.0, "spec": FarOffSignsSpec(),
    "steps": 3_000, "lanes": 1,
}  # fmt: skip


@pytest.mark.parametrize("kind", ["dqn", "c51", "qr_dqn", "rainbow"])
def test_the_dqn_family_learns_from_an_observation_in_millions(kind):
    """Without regard to what is seen half of the answers are right."""
    assert late_return(kind, **DEEP_Q) < 0.7
    assert late_return(kind, normalise_observations=True, **DEEP_Q) > 0.9


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("dqn", {"double": True}),
        ("c51", {"dueling": True}),
        ("qr_dqn", {"prioritized": True}),
        ("rainbow", {}),
    ],
)
def test_the_dqn_family_remembers_what_came_and_learns_from_it_normalised(kind, more):
    """A batch is seen by the moments of the day when it is drawn, by the target network as well."""
    spec, made = environment("CartPole-v1"), algorithm(kind)
    config = made.Config(
        normalise_observations=True, hidden=(8,), learning_starts=50, batch_size=64, target_every=70, **more
    )
    learner = made(spec, config, device="cpu", seed=0)
    steps = []
    for event in learner.learn(spec.make_world(3, 0)):
        if isinstance(event, Stepped):
            steps.append(event.transition)
        if isinstance(event, Updated) and len(steps) >= 200:
            batch, ahead = event.evidence["batch"], event.evidence["ahead"]
            break
    seen = np.concatenate([step.observation for step in steps])
    moments = learner.normalising.moments
    np.testing.assert_allclose(moments.mean, seen.mean(0), atol=1e-4)
    np.testing.assert_allclose(moments.deviation, seen.std(0), rtol=1e-3)
    rows = learner.replay.rows[: len(learner.replay)]
    if not config.n_step > 1:
        np.testing.assert_array_equal(rows[:, :4], seen)
    for name, columns in (("observation", slice(0, 4)), ("next_observation", slice(4, 8))):
        all_ = (rows[:, columns] - seen.mean(0)) / seen.std(0)
        distance = np.abs(all_[None] - getattr(batch, name)[:, None]).max(2).min(1)
        assert distance.max() < 1e-2
    if not config.noisy:
        np.testing.assert_array_equal(ahead[0], learner.target(batch.next_observation))
    # The policy looks at raw observations and says the same.
    raw = steps[-1].next_observation
    assert learner.policy.network is learner.normalising
    np.testing.assert_array_equal(learner.normalising(raw), learner.network(learner.normalising.seen(raw)))


def test_numbered_states_stay_as_they_are():
    spec, made = environment("rlstudio/GridWorld-v0"), algorithm("dqn")
    learner = made(spec, made.Config(normalise_observations=True), device="cpu", seed=0)
    assert learner.normalising is None


@pytest.mark.parametrize("kind", ["ddpg", "td3", "sac"])
def test_memory_keeps_what_came_and_gives_it_out_normalised(kind):
    spec, made = environment("Pendulum-v1"), algorithm(kind)
    config = made.Config(
        normalise_observations=True, normalise_rewards=True, hidden=(8,), learning_starts=50, batch_size=64
    )
    learner = made(spec, config, device="cpu", seed=0)
    steps, batch = [], None
    for event in learner.learn(spec.make_world(3, 0)):
        if isinstance(event, Stepped):
            steps.append(event.transition)
        if isinstance(event, Updated):
            batch = event.evidence["batch"]
        if len(steps) == 300 and isinstance(event, Updated):
            break
    seen = np.concatenate([step.observation for step in steps]).astype(float)
    reward_TN = np.stack([step.reward for step in steps]).astype(float)
    rows = learner.replay.rows[: len(learner.replay)]
    np.testing.assert_array_equal(rows[:, :3], seen.astype(np.float32))
    np.testing.assert_array_equal(rows[:, 6], reward_TN.ravel().astype(np.float32))
    # R ← γ R + r in every lane, from 0 again after the 200th step, where time runs out.
    returns, total_N = [], np.zeros(3)
    for t, reward_N in enumerate(reward_TN):
        total_N = total_N * config.discount + reward_N
        returns.append(total_N)
        if t % 200 == 199:
            total_N = np.zeros(3)
    unit = np.std(returns)
    assert unit > 5
    assert learner.rewards.unit == pytest.approx(unit, rel=1e-3)
    mean, deviation = seen.mean(0), seen.std(0)
    for name, columns in (("observation", slice(0, 3)), ("next_observation", slice(3, 6))):
        all_ = (rows[:, columns] - mean) / deviation
        distance = np.abs(all_[None] - getattr(batch, name)[:, None]).max(2).min(1)
        assert distance.max() < 1e-2  # each is one of those that were remembered
        assert np.abs(getattr(batch, name)).max() < 10
    distance = np.abs(rows[None, :, 6] / unit - batch.reward[:, None]).min(1)
    assert distance.max() < 1e-2
    learner.break_off()
    assert not learner.rewards.return_N.any()


@pytest.mark.parametrize("baseline", ["learned value", "none"])
def test_reinforce_scales_rewards_and_tells_values_in_full(baseline):
    spec, made = environment("CartPole-v1"), algorithm("reinforce")
    config = made.Config(
        normalise_rewards=True, normalise_observations=True, baseline=baseline, normalise=False,
        episodes_per_update=4,
    )  # fmt: skip
    learner = made(spec, config, device="cpu", seed=0)
    lengths = []
    for event in learner.learn(spec.make_world(1, 0)):
        if isinstance(event, EpisodeEnded):
            lengths.append(event.length)
        if isinstance(event, Updated):
            told = event.evidence["return"]
            break
    assert len(lengths) == 4
    to_go = [np.sum(0.99 ** np.arange(length - t)) for length in lengths for t in range(length)]
    running = [np.sum(0.99 ** np.arange(t + 1)) for length in lengths for t in range(length)]
    assert learner.rewards.unit == pytest.approx(np.std(running), rel=1e-3)
    np.testing.assert_allclose(told, np.array(to_go) / learner.rewards.unit, rtol=1e-4)
    observation = np.zeros((1, 4), np.float32)
    output = learner.policy.network(observation)[0]
    inner = learner.learner(learner.normalising.seen(observation))[0]
    np.testing.assert_array_equal(output[:2], inner[:2])  # logits are no values
    if baseline == "learned value":
        assert output[2] == pytest.approx(inner[2] * learner.rewards.unit, rel=1e-5)


def test_workers_of_a3c_see_by_what_all_have_seen():
    generator = np.random.default_rng(0)
    rows, parts = np.zeros((3, 5)), [generator.normal(worker, 1 + worker, (40, 2)) for worker in range(3)]
    pools = [Pool(RunningMoments((2,)), rows, worker) for worker in range(3)]
    for pool, part in zip(pools, parts, strict=True):
        pool.own.add(part)
        pool.exchange()
    pools[0].exchange()
    everything = np.concatenate(parts)
    np.testing.assert_allclose(pools[0].total().mean, everything.mean(0), rtol=1e-4)
    np.testing.assert_allclose(pools[0].total().variance, everything.var(0), rtol=1e-3)
    np.testing.assert_allclose(pools[1].total().mean, np.concatenate(parts[:2]).mean(0), rtol=1e-4)
    assert pools[0].own.count == pytest.approx(40, abs=1e-3)


def test_what_other_workers_saw_is_kept_when_they_are_gone():
    """Two processes; learn() is closed and called again, and the statistics go on from all of it."""
    spec, made = environment("CartPole-v1"), algorithm("a3c")
    config = made.Config(workers=2, normalise_observations=True, normalise_rewards=True)
    learner = made(spec, config, device="cpu", seed=0)
    counts = []
    for _ in range(2):
        others = 0
        for event in learner.learn(spec.make_world(1, 0)):
            others += event.steps if isinstance(event, Gathered) else 0
            if others > 300:
                break
        counts.append(learner.policy.network.moments.count)
        assert counts[-1] == pytest.approx(learner.steps, rel=0.3)
    assert counts[1] > counts[0] + 300
    assert learner.rewards.moments.count > 500
    assert learner.policy.network.unit == pytest.approx(learner.rewards.unit, rel=0.2)


@pytest.mark.parametrize("kind", ["ppo", "a2c"])
def test_ends_by_time_bootstrap_from_what_was_seen_then(kind):
    spec, made = environment("Pendulum-v1", {}), algorithm(kind)
    config = made.Config(
        rollout_steps=210, normalise_observations=True, normalise_rewards=True, learning_rate=1e-6
    )
    learner = made(spec, config, device="cpu", seed=0)
    steps, bootstraps = [], {}
    for event in learner.learn(spec.make_world(2, 0)):
        if isinstance(event, Stepped):
            if event.transition.truncated.any():
                bootstraps[len(steps)] = learner.network(event.transition.next_observation)[:, -1]
            steps.append(event.transition)
        if isinstance(event, Updated):
            break
    rollout, unit = learner.rollout, learner.rewards.unit
    assert list(bootstraps) == [199]
    # The first rollout's values were told in units of 1; rewards are divided by the deviation since.
    np.testing.assert_allclose(rollout.next_value_TN[199], bootstraps[199], rtol=1e-5)
    np.testing.assert_allclose(rollout.next_value_TN[:199], rollout.value_TN[1:200], rtol=1e-6)
    reward_TN = np.stack([step.reward for step in steps])
    np.testing.assert_allclose(rollout.reward_TN, np.clip(reward_TN / unit, -10, 10), rtol=1e-5)
    assert unit > 5
    assert learner.network.unit == unit
    assert np.abs(rollout.observation_TN).max() <= 10


KINDS = ["ppo", "a2c", "a3c", "reinforce", "ddpg", "td3", "sac", "dqn", "c51", "qr_dqn", "rainbow"]


@pytest.mark.parametrize("kind", KINDS)
def test_playing_leaves_the_statistics_alone(kind):
    made = algorithm(kind)
    spec = environment("Pendulum-v1")
    if kind == "reinforce" or made.misfit(spec) is not None:
        spec = environment("CartPole-v1")
    quick = {"rollout_steps": 32, "workers": 1, "learning_starts": 100, "hidden": (16,)}
    quick |= {"normalise_rewards": True}
    quick = {name: value for name, value in quick.items() if name in made.Config.model_fields}
    config = made.Config(normalise_observations=True, **quick)
    learner = made(spec, config, device="cpu", seed=0)
    updates = 0
    for event in learner.learn(spec.make_world(4, 0)):
        updates += isinstance(event, Updated)
        if updates == 3:
            break
    before = learner.policy.state()
    watcher = made.make_policy(spec, config, device="cpu", seed=9)
    watcher.restore(before)
    played = evaluate(spec, watcher, 2, seed=3, lanes=2)
    assert played.mean == evaluate(spec, learner.policy, 2, seed=3, lanes=2).mean
    for policy in (watcher, learner.policy):
        for name, array in policy.state().items():
            np.testing.assert_array_equal(array, before[name])
    assert before["observation.count"] > 100
