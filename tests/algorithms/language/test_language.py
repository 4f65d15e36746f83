"""InstructGPT and DPO: losses and gradients against slow references, the leash, pairs, kept texts."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from rlstudio.algorithms.language.comparisons import Comparisons
from rlstudio.algorithms.language.objective import divergence, leashed, preference_loss
from rlstudio.algorithms.language.writer import COMPARE, IMITATE, IMPROVE, JUDGE
from rlstudio.core.events import Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.worlds.writing import Texts
from rlstudio.engine.run.presets import read_for
from rlstudio.nn.acting.policies import log_softmax

SENTENCES = "rlstudio/Sentences-v0"
SMALL = {"demonstrations": 20, "passes": 1, "comparisons": 8, "pairs": 5, "hidden": (16,)}


def made(name: str, seed: int = 0, **config: object):
    spec, kind = environment(SENTENCES), algorithm(name)
    return spec, kind(spec, kind.Config(**(SMALL | config)), device="cpu", seed=seed)


def at_stage(name: str, stage: int, **config: object):
    """The algorithm and its first update of a stage."""
    spec, learner = made(name, **config)
    for event in learner.learn(spec.make_world(8, 0)):
        if isinstance(event, Updated) and event.evidence["stage"] == stage:
            return learner, event
    raise AssertionError


def test_the_loss_of_bradley_and_terry_by_value() -> None:
    margin = np.array([0.0, 2.0, -3.0, 60.0, -60.0, 1.0], np.float32)
    preferred = np.array([1, 1, 0, 0, 1, 0.5], np.float32)
    loss, slope = preference_loss(margin, preferred)
    for m, p, said, pull in zip(margin.tolist(), preferred.tolist(), loss, slope, strict=True):
        likely = 1 / (1 + math.exp(-m))
        assert said == pytest.approx(
            p * math.log1p(math.exp(-m)) + (1 - p) * math.log1p(math.exp(m)), rel=1e-5
        )
        assert pull == pytest.approx(likely - p, abs=1e-6)


def test_its_slope_is_autograd_s() -> None:
    generator = np.random.default_rng(0)
    margin, preferred = generator.normal(0, 3, 40), generator.choice([0.0, 0.5, 1.0], 40)
    tensor = torch.tensor(margin, requires_grad=True)
    target = torch.tensor(preferred)
    torch.nn.functional.binary_cross_entropy_with_logits(tensor, target, reduction="sum").backward()
    _, slope = preference_loss(margin.astype(np.float32), preferred.astype(np.float32))
    np.testing.assert_allclose(slope, tensor.grad, atol=1e-6)


def test_the_leash_s_rewards_sum_to_the_papers_formula() -> None:
    """Over a text they are r(x, y) - β ln(π(y|x) / π_SFT(y|x))."""
    generator = np.random.default_rng(1)
    now, first = np.log(generator.uniform(0.1, 1, (2, 7))).astype(np.float32)
    score = np.zeros(7, np.float32)
    score[-1] = 1.7
    rewards = leashed(score, now - first, 0.3)
    whole = 1.7 - 0.3 * math.log(
        math.prod(np.exp(now.astype(float))) / math.prod(np.exp(first.astype(float)))
    )
    assert rewards.sum() == pytest.approx(whole, rel=1e-5)


def test_the_kl_of_texts_is_the_sum_of_that_of_their_symbols() -> None:
    """Against all 27 texts of three symbols, listed."""
    generator = np.random.default_rng(2)
    now, first = (generator.normal(0, 1, (1 + 3 + 9, 3)).astype(np.float32) for _ in range(2))
    log_p, log_q = log_softmax(now), log_softmax(first)
    exact = mean = 0.0
    step = divergence(log_p, log_q)
    for a in range(3):
        for b in range(3):
            for c in range(3):
                rows, symbols = (0, 1 + a, 4 + 3 * a + b), (a, b, c)
                p = sum(float(log_p[row, symbol]) for row, symbol in zip(rows, symbols, strict=True))
                q = sum(float(log_q[row, symbol]) for row, symbol in zip(rows, symbols, strict=True))
                exact += math.exp(p) * (p - q)
                mean += math.exp(p) * sum(float(step[row]) for row in rows)
    assert mean == pytest.approx(exact, rel=1e-5)
    assert exact > 0.1


def test_the_reward_model_s_gradient_is_autograd_s(monkeypatch: pytest.MonkeyPatch) -> None:
    learner, _ = at_stage("instruct", JUDGE)
    index = np.array([1, 2, 3, 4])
    seen = learner.writing.observed(learner.comparisons.both(index))
    preferred = learner.comparisons.preferred(index)
    weights = {name: torch.tensor(value, requires_grad=True) for name, value in learner.judge.state().items()}
    hidden = torch.relu(torch.tensor(seen) @ weights["shared.0.weight"].T + weights["shared.0.bias"])
    scores = (hidden @ weights["shared.1.weight"].T + weights["shared.1.bias"])[:, 0]
    margin = scores[:4] - scores[4:]
    torch.nn.functional.binary_cross_entropy_with_logits(margin, torch.tensor(preferred)).backward()
    output = learner.judge.forward(seen)[:, 0]
    np.testing.assert_allclose(output, scores.detach(), rtol=1e-4, atol=1e-6)
    _, slope = preference_loss(output[:4] - output[4:], preferred)
    learner.judge.note_gradients(True)
    learner.judge.descend((np.concatenate([slope, -slope]) / 4).astype(np.float32)[:, None], 1e-3)
    for name, found in learner.judge.noted_gradients().items():
        np.testing.assert_allclose(found, weights[name].grad, atol=1e-6)


@pytest.mark.parametrize("anchor", [0.0, 0.7])
def test_dpo_s_loss_and_gradient_are_the_papers(anchor: float) -> None:
    """Text by text, symbol by symbol, with autograd; loss and gradient of one update that happened."""
    learner, _ = at_stage("dpo", IMPROVE, anchor=anchor, leash=0.4)
    learner.unread = 0  # no texts are written before the next update
    before, reference = learner.network.state(), learner.first.state()
    learner.network.note_gradients(True)
    event = next(learner._prefer(environment(SENTENCES).make_world(8, 0)))
    assert isinstance(event, Updated)
    texts, preferred = event.evidence["texts"], event.evidence["preferred"]
    weights = {name: torch.tensor(value, requires_grad=True) for name, value in before.items()}

    def log_probability(parameters, text: int) -> torch.Tensor:
        total = torch.zeros(())
        for place in range(int(texts.length[text])):
            seen, symbol = learner.before(texts.rows(np.array([text])), np.array([place]))
            hidden = torch.relu(
                torch.tensor(seen) @ parameters["shared.0.weight"].T + parameters["shared.0.bias"]
            )
            logits = hidden @ parameters["shared.1.weight"].T + parameters["shared.1.bias"]
            total = total + torch.log_softmax(logits, 1)[0, int(symbol[0])]
        return total

    fixed = {name: torch.tensor(value) for name, value in reference.items()}
    pairs, losses = len(preferred), []
    for pair in range(pairs):
        said = [log_probability(weights, text) for text in (pair, pair + pairs)]
        ratios = [
            now - log_probability(fixed, text) for now, text in zip(said, (pair, pair + pairs), strict=True)
        ]
        margin, p = 0.4 * (ratios[0] - ratios[1]), float(preferred[pair])
        loss = -p * torch.nn.functional.logsigmoid(margin) - (1 - p) * torch.nn.functional.logsigmoid(-margin)
        lengths = texts.length[[pair, pair + pairs]]
        loss = loss - anchor * (p * said[0] / int(lengths[0]) + (1 - p) * said[1] / int(lengths[1]))
        losses.append(loss)
    mean = torch.stack(losses).mean()
    mean.backward()
    assert event.metrics["loss"] == pytest.approx(mean.item(), rel=1e-4)
    for name, found in learner.network.noted_gradients().items():
        np.testing.assert_allclose(found, weights[name].grad, atol=2e-6, rtol=1e-3)


def test_pairs_are_of_one_prompt_and_say_only_which_one_is_better() -> None:
    writing = environment(SENTENCES).writing()
    assert writing is not None
    known = Comparisons(writing, 20)
    assert known.size == 22
    generator = np.random.default_rng(0)
    texts = writing.demonstrations(200, generator)
    points = (texts.length % 4).astype(float)  # alike texts have as many
    known.add(texts, points)
    assert known.full
    given = {
        (p, tuple(row)): s for p, row, s in zip(texts.prompt, texts.symbol.tolist(), points, strict=True)
    }
    index = np.arange(known.size)
    both, preferred = known.both(index), known.preferred(index)
    for pair in index:
        first, second = both.rows(np.array([pair])), both.rows(np.array([pair + known.size]))
        assert first.prompt == second.prompt
        a, b = (given[int(one.prompt[0]), tuple(one.symbol[0].tolist())] for one in (first, second))
        assert preferred[pair] == (1 if a > b else 0 if a < b else 0.5)
    assert not set(known.held) & set(known.sample(500, generator))
    assert known.learned == 20
    told = preferred - 0.5
    assert known.agreement(told, index) == 1
    assert known.agreement(-told, index) == 0


def test_wins_count_texts_of_step_1_on_the_same_prompt() -> None:
    writing = environment(SENTENCES).writing()
    assert writing is not None
    known = Comparisons(writing, 2)
    symbol = np.zeros((6, writing.longest), np.int64)
    known.add(Texts(np.array([1, 1, 1, 1, 5, 5]), symbol), np.array([0.0, 1.0, 2.0, 2.0, 3.0, 3.0]))
    assert known.better_share(1, 2.0) == pytest.approx(0.75)
    assert known.better_share(5, 2.0) == 0
    assert known.better_share(0, 2.0) is None


def test_ppo_s_rewards_are_the_model_s_less_the_leash() -> None:
    """Every reward of a rollout, from the networks as they were while it was written."""
    learner, event = at_stage("instruct", IMPROVE, rollout_steps=40, leash=0.5, comparison_passes=2)
    rollout = event.evidence["rollout"]
    seen, action = rollout.flat(rollout.observation_TN), rollout.flat(rollout.action_TN)
    first = log_softmax(learner.first(seen)[:, : learner.policy.actions])[np.arange(len(action)), action]
    pulled = 0.5 * (rollout.flat(rollout.log_probability_TN) - first)
    texts = learner.writing.read(seen)
    ends = rollout.flat(rollout.terminated_TN)
    symbol = texts.symbol.copy()
    symbol[np.arange(len(symbol)), texts.length] = action
    score = (learner._raw(Texts(texts.prompt, symbol)) - learner.score_mean) / learner.score_deviation
    np.testing.assert_allclose(rollout.flat(rollout.reward_TN), np.where(ends, score, 0) - pulled, atol=2e-5)
    assert ends.any()


def test_texts_of_every_moment_are_kept() -> None:
    learner, _ = at_stage("instruct", IMPROVE, rollout_steps=60)
    told = learner.samples()
    assert len(told.prompts) == 8
    assert len(told.text) == len(told.moments) == 3
    assert all(any(row) for row in told.text)
    there = np.array([[bool(text) for text in row] for row in told.text])
    np.testing.assert_array_equal(np.isfinite(told.points), there)
    assert np.isfinite(told.score[there]).all()


def test_a_text_on_the_way_is_not_said_to_be_after_imitation() -> None:
    spec, learner = made("dpo", passes=60)
    seen = False
    for _ in learner.learn(spec.make_world(8, 0)):
        _, imitated, now = (any(row) for row in learner.samples().text)
        if learner.stage == IMITATE:
            assert not imitated
            seen |= now
        elif learner.stage == COMPARE:
            assert seen
            assert not now
        else:
            break
    assert imitated


def test_both_tell_wins_over_step_1_alike_so_that_they_can_be_compared() -> None:
    """Curves are compared by name; presets send people there by title."""
    found = [
        next(metric for metric in algorithm(name).metrics if metric.name == "wins")
        for name in ("instruct", "dpo")
    ]
    assert found[0] == found[1]
    for name in ("instruct", "dpo"):
        assert found[0].title in read_for(SENTENCES, name)[0].blurb
