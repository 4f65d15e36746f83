from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.preferences.judge import judge
from rlstudio.algorithms.preferences.pairs import EQUAL, LEFT, RIGHT, Clips, Judgements, beginnings, drawn
from rlstudio.algorithms.preferences.preferences import HELD_OUT, Preferences, chosen
from rlstudio.algorithms.preferences.reward_model import Judged, RewardModels, bradley_terry, preferred
from rlstudio.core.errors import UserError
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Box, Discrete

SMALL = {
    "rollout_steps": 40, "minibatch_size": 40, "epochs": 2, "hidden": (8,), "reward_hidden": (8,),
    "first_labels": 8, "steps_per_label": 40, "clip_steps": 10, "label_budget": 30,
}  # fmt: skip


def made(seed=0, **changed):
    spec = environment("Pendulum-v1")
    return spec, Preferences(spec, Preferences.Config(**{**SMALL, **changed}), device="cpu", seed=seed)


def models(width=3, count=3, seed=0, hidden=(8,)):
    return RewardModels(width, count, hidden, generator=np.random.default_rng(seed))


def pairs(count=12, length=5, width=3, seed=0):
    generator = np.random.default_rng(seed)
    inputs = generator.standard_normal((count, 2, length, width)).astype(np.float32)
    return inputs, generator.choice([LEFT, RIGHT, EQUAL], count).astype(np.float32)


@pytest.mark.parametrize("slips", [0.0, 0.1, 0.5])
def test_the_loss_and_its_slope_are_autograds(slips):
    difference = (3 * np.random.default_rng(0).standard_normal((40, 3))).astype(np.float32)
    label = pairs(40)[1]
    loss, slope = bradley_terry(difference, label, slips)

    theirs = torch.from_numpy(difference.astype(np.float64)).requires_grad_()
    p = (1 - slips) * torch.sigmoid(theirs) + slips / 2
    wanted = torch.from_numpy(label.astype(np.float64))[:, None].expand_as(p)
    expected = torch.nn.functional.binary_cross_entropy(p, wanted, reduction="none")
    expected.sum().backward()
    np.testing.assert_allclose(loss, expected.detach().numpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(slope, theirs.grad.numpy(), rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(preferred(difference, slips), p.detach().numpy(), rtol=1e-5, atol=1e-6)


def test_far_apart_clips_overflow_nothing():
    loss, slope = bradley_terry(np.float32([[900.0], [-900.0]]), np.float32([RIGHT, RIGHT]), 0.0)
    assert np.isfinite(loss).all()
    assert np.isfinite(slope).all()


def test_the_gradient_in_all_parameters_is_that_of_finite_differences():
    ours, (inputs, label) = models(), pairs()
    weight = np.random.default_rng(1).poisson(1.0, (12, 3))
    _, gradient = ours.gradient(inputs, label, weight, 0.1)
    found = ours.network.parameter_gradient(gradient)

    def loss():
        return float((ours.gradient(inputs, label, weight, 0.1)[0].astype(np.float64) * weight).sum() / 12)

    parameters = ours.network.parameters
    checked = np.random.default_rng(2).choice(len(parameters), 40, replace=False)
    for index in checked:
        kept, step = parameters[index], np.float32(1e-2)
        parameters[index] = kept + step
        above = loss()
        parameters[index] = kept - step
        below = loss()
        parameters[index] = kept
        assert found[index] == pytest.approx((above - below) / (2 * step), abs=2e-3, rel=2e-2)
    assert np.abs(found[checked]).max() > 0.01


def test_a_pair_of_weight_0_teaches_a_model_nothing():
    inputs, label = pairs()
    weight = np.zeros((12, 3))
    weight[:, 1] = 1
    before, ours = models().each(inputs), models()
    ours.fit(inputs, label, weight, slips=0.1, learning_rate=1e-2)
    moved = np.abs(ours.each(inputs) - before).max((0, 1, 2))
    assert moved[0] == moved[2] == 0
    assert moved[1] > 1e-3


def test_a_reward_is_found_from_judgements_alone():
    """Of clips of a hidden reward it foretells others, and step by step it is that reward in other units."""
    generator = np.random.default_rng(0)
    inputs = generator.standard_normal((300, 2, 10, 3)).astype(np.float32)

    def hidden(x):
        return x[..., 0] - x[..., 1] ** 2

    label = judge(hidden(inputs), 0.0, generator)
    ours = models(hidden=(32, 32))
    for _ in range(300):
        index = generator.choice(200, 64, replace=False)
        ours.fit(inputs[index], label[index], np.ones((64, 3)), slips=0.0, learning_rate=3e-3)
    right = (ours.differences(inputs[200:]).mean(1) > 0) == (label[200:] > EQUAL)
    assert right.mean() > 0.85
    ours.normalise(inputs)
    reward = ours.reward(inputs)
    assert reward.mean() == pytest.approx(0, abs=1e-3)
    assert reward.std() == pytest.approx(1, abs=1e-3)
    assert np.corrcoef(reward.reshape(-1), hidden(inputs).reshape(-1))[0, 1] > 0.85


def test_clips_lie_within_one_episode():
    over = np.zeros((12, 2), np.bool_)
    over[4, 0] = over[11, 1] = True
    slow = {
        (start, lane)
        for lane in range(2)
        for start in range(12 - 4 + 1)
        if not over[start : start + 3, lane].any()  # an end at the clip's last step cuts nothing
    }
    assert {(start, lane) for start, lane in beginnings(over, 4)} == slow
    assert len(beginnings(over, 13)) == 0


def test_drawn_clips_are_those_of_the_rollout():
    generator = np.random.default_rng(0)
    inputs, truth = generator.standard_normal((20, 3, 2)).astype(np.float32), np.arange(60.0).reshape(20, 3)
    found = drawn(inputs, truth, np.zeros((20, 3), np.bool_), pairs=9, length=6, generator=generator)
    assert len(found) == 9
    for pair in range(9):
        for side in range(2):
            start, lane = found.start[pair, side], found.lane[pair, side]
            np.testing.assert_array_equal(found.inputs[pair, side], inputs[start : start + 6, lane])
            np.testing.assert_array_equal(found.truth[pair, side], truth[start : start + 6, lane])
    none = drawn(inputs, truth, np.ones((20, 3), np.bool_), pairs=9, length=6, generator=generator)
    assert len(none) == 0


def test_pairs_are_those_of_the_largest_disagreement_but_for_what_is_held_out():
    disagreement = np.float32([0.9, 0.1, 0.2, 0.8, 0.7, 0.3])
    held_out = np.array([True, False, False])
    np.testing.assert_array_equal(chosen(disagreement, held_out), [0, 3, 4])


def test_actions_beyond_the_bounds_count_as_the_bounds():
    judged = Judged(Box(shape=(2,)), Box(shape=(1,), low=-2.0, high=2.0))
    np.testing.assert_array_equal(judged.of(np.ones((1, 1, 2)), np.full((1, 1, 1), 3.0)), [[[1, 1, 1]]])
    counted = Judged(Discrete(n=3), Discrete(n=2))
    np.testing.assert_array_equal(counted.of(np.array([[2]]), np.array([[0]])), [[[0, 0, 1, 1, 0]]])


def test_the_judge_errs_as_often_as_it_is_told_to():
    generator = np.random.default_rng(0)
    truth = generator.standard_normal((4000, 2, 5)).astype(np.float32)
    right = judge(truth, 0.0, generator)
    np.testing.assert_array_equal(right == LEFT, truth[:, 0].sum(1) > truth[:, 1].sum(1))
    assert (judge(truth, 0.2, generator) != right).mean() == pytest.approx(0.2, abs=0.02)
    assert (judge(np.zeros((5, 2, 3), np.float32), 0.2, generator) == EQUAL).all()


def test_agreement_is_of_what_was_held_out():
    judgements = Judgements(2, 1, 2)
    clips = Clips(np.zeros((5, 2, 2, 1), np.float32), np.zeros((5, 2, 2)), *np.zeros((2, 5, 2), np.int64))
    label = np.float32([LEFT, RIGHT, EQUAL, LEFT, LEFT])
    judgements.add(clips, label, np.array([1, 1, 1, 1, 0], bool), np.ones((5, 2)))
    assert judgements.agreement(np.float32([1, 1, 1, 2])) == pytest.approx(100 * 2.5 / 4)


def test_what_is_held_out_is_never_learned_from():
    ends = []
    for lies in (False, True):
        _, learner = made()
        inputs, label = pairs(24, learner.clip_steps, learner.judged.width)
        held_out = np.arange(24) % HELD_OUT == 0
        if lies:
            label = np.where(held_out, RIGHT, label).astype(np.float32)
        clips = Clips(inputs, inputs[..., 0], *np.zeros((2, 24, 2), np.int64))
        learner.judgements.add(clips, label, held_out, np.ones((24, 3)))
        learner._fit()
        ends.append(learner.models.each(inputs))
    np.testing.assert_array_equal(*ends)


def test_the_true_reward_teaches_by_judgements_alone():
    """In other units the true reward means the same, since only which clip is better counts."""
    ends = []
    for factor in (1.0, 4.0):
        spec, learner = made()
        world = spec.make_world(2, 0)
        step = world.step

        def scaled(action, step=step, factor=factor):
            transition = step(action)
            transition.reward = transition.reward * np.float32(factor)
            return transition

        world.step = scaled
        for taken, _ in enumerate(learner.learn(world)):
            if taken > 400:
                break
        ends.append(learner.policy.state())
    for name, value in ends[0].items():
        np.testing.assert_array_equal(value, ends[1][name], err_msg=name)


@pytest.mark.parametrize("most", [20, 60])
def test_the_policy_never_learns_far_ahead_of_the_labels(most):
    spec, learner = made(most_steps_per_label=most, steps_per_label=1000)
    steps = 0
    for event in learner.learn(spec.make_world(2, 0)):
        steps += 2 * isinstance(event, Stepped)
        if isinstance(event, Updated):
            labels = event.metrics["labels"]
            # No more are asked for than there are: the last rollout may still be learned from.
            assert steps <= labels * most or labels == 30
            assert steps <= labels * most + 2 * SMALL["rollout_steps"]
    assert len(learner.judgements) == 30
    assert "Judgements in all" in learner.warnings[0]
    learner.config.set_live("label_budget", 40, "preferences")
    assert any(isinstance(event, Updated) for event in learner.learn(spec.make_world(2, 0)))


def test_tasks_whose_length_gives_the_goal_away_are_refused():
    assert "length would give the goal away" in Preferences.misfit(environment("CartPole-v1"))
    for name in ("Pendulum-v1", "HalfCheetah-v5", "Swimmer-v5"):
        assert Preferences.misfit(environment(name)) is None


@pytest.mark.parametrize("who", ["synthetic", "person"])
def test_clips_that_fit_into_no_episode_are_refused(who):
    """Without a judgement rewards were the mean of nothing, and a person would wait forever."""
    spec, learner = made(clip_steps=250, rollout_steps=250, judge=who)
    with pytest.raises(UserError, match="no clip of 250 steps fits into an episode of Pendulum"):
        for _ in learner.learn(spec.make_world(2, 0)):
            pass
