"""Every detector sees its own fault alone, and all are silent where all is well."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from rlstudio.core.words import Words
from rlstudio.engine.diagnosis.diagnose import DETECTORS, diagnose
from rlstudio.engine.diagnosis.facts import Curve, Facts, facts_of
from tests.app.panels.samples import GRID_INFO

X = np.linspace(500.0, 50_000.0, 100)
RANDOM = np.random.default_rng(0)
SETTINGS = {
    "discount": 0.99,
    "learning_rate": 1e-3,
    "entropy_bonus": 0.01,
    "epsilon_initial": 1.0,
    "epsilon_final": 0.05,
    "replay_capacity": 10_000,
    "learning_starts": 100,
    "normalise_observations": False,
}


def curve(y: object) -> Curve:
    return X, np.broadcast_to(np.asarray(y, float), X.shape).copy()


def healthy(**changed: Curve) -> Facts:
    """A run that learns: returns of 20 become 200, and everything else is as it should be."""
    returns = np.linspace(20, 200, 100) + RANDOM.normal(0, 10, 100)
    curves = {
        "return": curve(returns),
        "length": curve(returns.round()),
        "cut_off": curve(0.0),
        "entropy": curve(np.linspace(0.69, 0.3, 100)),
        "approx_kl": curve(0.01 + 0.005 * np.sin(X)),
        "mean_q": curve(np.linspace(0, 90, 100)),
        "gradient_norm": curve(np.linspace(0.5, 8, 100)),
        "silent_units": curve(0.3),
        "learning_rate": curve(np.linspace(1e-3, 5e-4, 100)),
        "commonest_action": curve(0.52),
        "epsilon": curve(np.linspace(1, 0.05, 100)),
        "observation_largest": curve(3.0),
        "observation_smallest": curve(0.3),
        "evaluation": curve(returns + 15),
        "expected_at_start": curve(np.linspace(0, 88, 100)),
        "came_after_start": curve(np.linspace(20, 86, 100)),
        "error_at_start": curve(2.0),
    }
    return Facts({**curves, **changed}, SETTINGS, 50_000, 100_000, actions=2)


FLAT = {"return": curve(20 + RANDOM.normal(0, 5, 100)), "evaluation": curve(21.0)}
SAME = {"return": curve(-200.0), "length": curve(200.0), "cut_off": curve(1.0), "evaluation": curve(-200.0)}
SAME["epsilon"] = curve(0.5)
LATE = {"return": curve(np.where(X < 30_000, 0.0, RANDOM.uniform(0.5, 1, 100))), "evaluation": curve(1.0)}
LATE |= {"mean_q": curve(0.5), "length": curve(RANDOM.integers(20, 90, 100))}
FAULTS: dict[str, dict[str, Curve]] = {
    "entropy collapse": FLAT | {"entropy": curve(np.geomspace(0.69, 1e-4, 100))},
    "KL spike": {"approx_kl": curve(np.where(np.arange(100) == 95, 0.9, 0.01))},
    "impossible values": {"mean_q": curve(np.geomspace(1, 1e6, 100))},
    "dishonest values": {"expected_at_start": curve(np.linspace(0, 150, 100))},
    "dead units": {"silent_units": curve(np.linspace(0.2, 0.97, 100))},
    "exploding gradients": {"gradient_norm": curve(np.geomspace(1e-2, 1e7, 100))},
    "learning rate at zero": {"learning_rate": curve(np.maximum(1e-3 - X / 1.5e7, 0.0))},
    "one action": FLAT | {"commonest_action": curve(1.0)},
    "exploration over too early": LATE | {"epsilon": curve(np.maximum(0.05, 1 - X / 12_000))},
    "no reward": SAME,
    "inputs not normalised": {"observation_largest": curve(1500.0)},
    "time limit learned as an end": {"length": curve(np.minimum(RANDOM.integers(30, 300, 100), 200))},
    "memory of one episode": {"length": curve(np.where(np.arange(100) == 99, 8000, 100))},
    "worse in tests": {"evaluation": curve(12.0)},
}


def test_every_detector_has_its_fault() -> None:
    assert {detector.name for detector in DETECTORS} == set(FAULTS)
    assert len(DETECTORS) >= 12
    for detector in DETECTORS:
        for text in (detector.sentence, detector.remedy):
            assert text.endswith(".")
            assert text[0].isupper()
            assert len(text) < 130


def test_all_are_asked_of_a_healthy_run_and_silent() -> None:
    facts = healthy()
    assert all(detector.knows_enough(facts) for detector in DETECTORS)
    assert diagnose(facts) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found_and_nothing_else(name: str) -> None:
    facts = healthy(**FAULTS[name])
    if name in ("no reward", "exploration over too early"):  # values are those of such rewards
        facts = dataclasses.replace(facts, settings=SETTINGS | {"learning_starts": 0})
    found = diagnose(facts)
    assert [finding.name for finding in found] == [name]
    (finding,) = found
    assert any(character.isdigit() for character in finding.evidence)
    assert isinstance(finding.evidence, Words)
    assert finding.evidence.values
    assert 0 < finding.step <= 50_000


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.name)
def test_without_what_it_needs_a_detector_is_not_asked(detector: object) -> None:
    full = healthy(**FAULTS[detector.name])  # type: ignore[attr-defined]
    for name in detector.curves:  # type: ignore[attr-defined]
        rest = {other: found for other, found in full.curves.items() if other != name}
        assert not detector.knows_enough(dataclasses.replace(full, curves=rest))  # type: ignore[attr-defined]
    for name in detector.settings:  # type: ignore[attr-defined]
        known = {other: value for other, value in full.settings.items() if other != name}
        assert not detector.knows_enough(dataclasses.replace(full, settings=known))  # type: ignore[attr-defined]


def test_too_little_for_good_is_dishonest_too() -> None:
    told = {"expected_at_start": curve(3.0), "came_after_start": curve(90.0)}
    (found,) = diagnose(healthy(**told))
    assert found.name == "dishonest values"
    assert "3 expected at the start of an episode, 90 came" in found.evidence


def test_a_run_that_has_just_begun_is_not_judged() -> None:
    full = healthy()
    for points in (0, 1, 2, 5):
        young = {name: (x[:points], y[:points]) for name, (x, y) in full.curves.items()}
        assert diagnose(dataclasses.replace(full, curves=young, step=100)) == []


def test_no_fault_where_what_looks_like_one_is_right() -> None:
    certain = {"entropy": curve(np.geomspace(0.69, 1e-4, 100))}
    assert diagnose(healthy(**certain)) == [], "certain, because it has learned"
    assert diagnose(healthy(commonest_action=curve(1.0))) == [], "one action may be right"
    limited = healthy(**FAULTS["time limit learned as an end"])
    assert diagnose(dataclasses.replace(limited, ends_by_length=True)) == [], "a rule of Go"
    goal = SAME | {"return": curve(1.0), "evaluation": curve(1.0), "mean_q": curve(0.5)}
    assert diagnose(healthy(**goal)) == [], "a goal each time"
    few = {
        "expected_at_start": curve(np.where(np.arange(100) == 99, 150.0, 80.0)),
        "came_after_start": curve(80.0),
    }
    assert diagnose(healthy(**few)) == [], "one test is no tendency"
    noisy = {
        "expected_at_start": curve(150.0),
        "came_after_start": curve(80.0),
        "error_at_start": curve(40.0),
    }
    assert diagnose(healthy(**noisy)) == [], "as far as chance explains"
    lags = {"expected_at_start": curve(np.linspace(-70, 12, 100)), "came_after_start": curve(90.0)}
    assert diagnose(healthy(**lags)) == [], "values that grow towards what comes"
    cut = {"length": curve(np.minimum(RANDOM.integers(30, 300, 100), 200)), "cut_off": curve(1.0)}
    assert diagnose(healthy(**cut)) == [], "a limit that is told as one"
    over = dataclasses.replace(healthy(learning_rate=curve(np.maximum(1e-3 - X / 5e7, 0.0))), budget=50_000)
    assert diagnose(over) == [], "a schedule that ends with the run"
    normal = healthy(observation_largest=curve(1500.0))
    settings = {**normal.settings, "normalise_observations": True}
    assert diagnose(dataclasses.replace(normal, settings=settings)) == []


def test_stages_without_rewards_are_not_judged_by_returns() -> None:
    """All returns are 0 until step 30,000, where a third stage begins to learn from rewards."""
    stage = curve(np.where(X < 30_000, 1.0, 3.0))
    returns = curve(np.where(X < 30_000, 0.0, RANDOM.uniform(0.5, 1, 100)))
    curves = {"stage": stage, "return": returns, "length": curve(30.0), "cut_off": curve(0.0)}
    young = {name: (x[:50], y[:50]) for name, (x, y) in curves.items()}
    staged = dataclasses.replace(GRID_INFO, without_rewards=frozenset({1, 2}), ends_by_length=True)
    assert {one.name for one in diagnose(facts_of(GRID_INFO, young, 25_000))} >= {
        "no reward", "time limit learned as an end"
    }  # fmt: skip
    assert diagnose(facts_of(staged, young, 25_000)) == []
    known = facts_of(staged, curves, 50_000)
    assert known.x("return")[0] >= 30_000
    assert len(known.x("stage")) == 100
    never = dataclasses.replace(staged, without_rewards="always")
    assert len(facts_of(never, curves, 50_000).x("return")) == 0


@pytest.mark.parametrize("strange", [np.nan, np.inf, -np.inf, 0.0, 1e300])
def test_numbers_of_any_kind_do_no_harm(strange: float) -> None:
    facts = healthy(**{name: curve(strange) for name in healthy().curves})
    for finding in diagnose(facts):
        assert finding.evidence
