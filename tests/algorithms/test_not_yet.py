"""What was not measured yet is left out of updates, and no number stands in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from rlstudio.algorithms import figures
from rlstudio.algorithms.language.comparisons import Comparisons
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.events import EpisodeEnded, Stepped, Swept, Updated
from rlstudio.core.registry import algorithm, environment
from tests.teachers import taught

SENTENCES = "rlstudio/Sentences-v0"


def made(name: str, env: str, **config: Any) -> Algorithm:
    spec, kind = environment(env), algorithm(name)
    return taught(kind(spec, kind.Config(**config), device="cpu", seed=0))


def updates(learner: Algorithm, lanes: int, seed: int = 0) -> Iterator[Any]:
    """All events; at most so many steps."""
    steps = 0
    for event in learner.learn(learner.spec.make_world(lanes, seed)):
        yield event
        steps += isinstance(event, Stepped)
        if steps > 3000:
            return


def test_figures_are_kept_with_what_is_not_there() -> None:
    order = ("a", "b", "c")
    state = figures.kept("all", {"b": 0.0, "c": 2.0}, order) | figures.number("one", None)
    assert all(np.isfinite(value).all() for value in state.values())
    assert figures.found("all", state, order) == {"b": 0.0, "c": 2.0}
    assert figures.found_number("one", state) is None
    assert figures.found_number("zero", figures.number("zero", 0.0)) == 0.0
    earlier = {name: value for name, value in state.items() if not name.endswith(figures.KNOWN)}
    assert figures.found("all", earlier, order) == {"c": 2.0}
    assert figures.found_number("one", earlier) is None
    with pytest.raises(ValueError, match="all"):
        figures.found("all", state, ("a", "b"))


@pytest.mark.parametrize("name", ["instruct", "dpo"])
def test_who_writes_tells_of_each_step_what_there_is(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Imitation knows no reader; what comparisons teach has agreed with nobody before it was taught."""
    keep = Comparisons.keep

    def kept(self: Comparisons, pair: Any, label: float, **own: Any) -> int:
        return keep(self, pair, float(self.count % 2), **own)  # nobody writes well enough so soon

    monkeypatch.setattr(Comparisons, "keep", kept)
    own = {"rollout_steps": 30, "epochs": 1, "comparison_passes": 2} if name == "instruct" else {}
    learner = made(name, SENTENCES, demonstrations=4, passes=1, comparisons=30, pairs=3, hidden=(8,), **own)
    last, told = {"kl", "wins"} | ({"model_reward"} if name == "instruct" else set()), {}
    for event in updates(learner, 16):
        if isinstance(event, Updated):
            told.setdefault(event.evidence["stage"], []).append(event.metrics)
            if last | {"agreement"} <= event.metrics.keys():
                break
    assert all(not (last | {"agreement"}) & metrics.keys() for metrics in told[1])
    if name == "instruct":
        assert all("agreement" in metrics and not last & metrics.keys() for metrics in told[3])
    assert last | {"agreement"} <= told[4][-1].keys()
    if name == "dpo":
        assert not (last | {"agreement"}) & told[4][0].keys()


def test_gail_has_no_return_before_an_episode_has_ended() -> None:
    learner, ended = made("gail", "Pendulum-v1", rollout_steps=64, minibatch_size=64, epochs=1), False
    for event in updates(learner, 1):
        ended |= isinstance(event, EpisodeEnded)
        if isinstance(event, Updated):
            assert {"discriminator_accuracy", "learned_reward"} <= event.metrics.keys()
            assert ("true_return" in event.metrics) == ("learned_return" in event.metrics) == ended
            if ended:
                break
    assert ended


def test_preferences_agree_with_nobody_before_they_were_fitted() -> None:
    learner = made("preferences", "Pendulum-v1", first_labels=6)
    assert not learner.figures  # type: ignore[attr-defined]
    fresh = learner.state()
    learner.restore(fresh)
    assert not learner.figures  # type: ignore[attr-defined]


def test_td3_s_actor_has_no_loss_before_it_moved() -> None:
    learner = made("td3", "Pendulum-v1", learning_starts=4, policy_delay=3, hidden=(4,), batch_size=4)
    told = [
        event.metrics for event in updates(learner, 1) if isinstance(event, Updated) and learner.updates < 5
    ]
    assert ["actor_loss" in metrics for metrics in told[:4]] == [False, False, True, True]


def test_planning_has_no_error_before_it_planned() -> None:
    learner = made("dyna_q", "rlstudio/GridWorld-v0")
    events = (event for event in updates(learner, 1) if isinstance(event, Updated))
    assert ["planning_error" in next(events).metrics for _ in range(3)] == [False, True, True]


def test_no_policy_has_improved_before_it_was_improved() -> None:
    learner = made("policy_iteration", "rlstudio/GridWorld-v0")
    for event in learner.learn(learner.spec.make_world(1, 0)):
        assert isinstance(event, Swept)
        assert ("changed_states" in event.metrics) == (event.metrics["improvements"] > 0)


def test_labels_that_nobody_holds_out_are_known_by_nobody() -> None:
    learner = made("dagger", "CartPole-v1", rollout_steps=4, updates_per_iteration=2, hidden=(4,))
    seen = {}
    for event in updates(learner, 1):
        if isinstance(event, Updated):
            seen[int(event.metrics["labels"])] = "held_out_loss" in event.metrics
            if event.metrics["labels"] >= 12:
                break
    assert seen == {4: False, 8: False, 12: True}


def test_a_random_controller_promises_nothing() -> None:
    learner = made(
        "mpc", "CartPole-v1", horizon=3, candidates=6, elites=2, iterations=1, ensemble=2, units=4,
        random_steps=30, fit_every=2, fit_updates=1,
    )  # fmt: skip
    told = []
    for event in updates(learner, 1):
        if isinstance(event, Updated):
            told.append("planned_return" in event.metrics)
            if told[-1]:
                break
    assert told[0] is False
    assert told[-1] is True
