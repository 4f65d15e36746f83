"""What a preset's text says in numbers is what its settings say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from rlstudio.core.events import Swept
from rlstudio.core.registry import algorithm, environment
from tests.algorithms.test_presets import IDS, PRESETS

WORDS = {
    "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10,
    "sixteen": 16, "twenty": 20, "fifty": 50, "a million": 1_000_000, "a single": 1,
}  # fmt: skip
NUMBER = rf"(-?\d[\d,.]*\d|-?\d|\b(?:{'|'.join(sorted(WORDS, key=len, reverse=True))})\b)"
TIMES = {"every": 1, "once": 1, "twice": 2, "twenty times": 20}
REPEATED = rf"({'|'.join(TIMES)})"


def number(text: str) -> float:
    """ "10,000", "0.01", "Fifty" and "A million" as numbers."""
    return float(WORDS[text.lower()]) if text.lower() in WORDS else float(text.replace(",", ""))


class Said:
    """What a preset is, as its text may speak of it."""

    def __init__(self, name: str, preset: dict[str, Any]) -> None:
        self.config = algorithm(name).Config.parse(preset.get("config", {}), name)
        family = preset["env"].replace("*", "Pong-v5") if preset["env"] != "*" else "CartPole-v1"
        spec, plain = environment(family, preset.get("env_settings", {})), environment(family)
        self.env, self.actions = spec.settings, getattr(spec.action_space, "n", None)
        self.all_actions = getattr(plain.action_space, "n", None)
        self.lanes, self.steps = preset.get("lanes"), preset.get("steps")

    def __getattr__(self, name: str) -> Any:
        return getattr(self.config, name)


CLAIMS: list[tuple[str, Callable[[Said], tuple[float | None, ...]]]] = [
    (rf"{NUMBER} steps of {NUMBER} lanes", lambda p: (p.rollout_steps, p.lanes)),
    (rf"{NUMBER} lanes, {NUMBER} steps each", lambda p: (p.lanes, p.rollout_steps)),
    (rf"{NUMBER} lanes(?:,| and)", lambda p: (p.lanes,)),
    (rf"in {NUMBER} lanes", lambda p: (p.lanes,)),
    (rf"{NUMBER} (?:games|ships) at (?:once|a time)", lambda p: (p.lanes,)),
    (rf"rollouts of {NUMBER} steps", lambda p: (p.rollout_steps,)),
    (rf"{NUMBER} steps for every update", lambda p: (p.rollout_steps,)),
    (rf"{NUMBER}-step returns", lambda p: (getattr(p.config, "rollout_steps", None) or p.n_step,)),
    (rf"^{NUMBER} steps, as in", lambda p: (p.rollout_steps,)),
    (rf"imagines {NUMBER} steps before|{NUMBER} imagined steps a move", lambda p: (p.simulations,)),
    (rf"what {NUMBER} of them in a row", lambda p: (p.unroll,)),
    (rf"{NUMBER} actions in place of {NUMBER}", lambda p: (p.actions, p.all_actions)),
    (rf"{NUMBER} actions and", lambda p: (p.actions,)),
    (rf"{NUMBER} epochs", lambda p: (p.epochs,)),
    (rf"{NUMBER} workers", lambda p: (p.workers,)),
    (rf"entropy bonus of {NUMBER}", lambda p: (p.entropy_bonus,)),
    (rf"{NUMBER} judgements|{NUMBER} pairs of clips", lambda p: (p.label_budget,)),
    (rf"learning rate of {NUMBER}", lambda p: (p.learning_rate,)),
    (rf"batches of {NUMBER}", lambda p: (p.batch_size,)),
    (rf"with a discount of {NUMBER}", lambda p: (p.discount,)),
    (rf"calms down over {NUMBER} steps", lambda p: (p.exploration_steps,)),
    (rf"{NUMBER} thoughts? for every step", lambda p: (p.planning_steps,)),
    (rf"thought over {REPEATED}", lambda p: (p.planning_steps,)),
    (rf"network of {NUMBER} x {NUMBER}", lambda p: p.hidden),
    (rf"on {NUMBER} x {NUMBER} pixels", lambda p: (_height(p.env), _width(p.env))),
    (rf"{NUMBER} x {NUMBER} frames", lambda p: (_height(p.env), _width(p.env))),
    (rf"{NUMBER} stacked", lambda p: (p.env.stack,)),
    (rf"{NUMBER} quantiles", lambda p: (p.quantiles,)),
    (rf"{NUMBER} bars from {NUMBER} to {NUMBER}", lambda p: (p.atoms, p.lowest_return, p.highest_return)),
    (rf"bars stand from {NUMBER} to {NUMBER}", lambda p: (p.lowest_return, p.highest_return)),
    (rf"bars reach up to {NUMBER}", lambda p: (p.highest_return,)),
    (rf"{NUMBER} remembered steps", lambda p: (p.replay_capacity,)),
    (rf"{NUMBER} steps are remembered", lambda p: (p.replay_capacity,)),
    (rf"learning begins after {NUMBER} steps", lambda p: (p.learning_starts,)),
    (rf"copied every {NUMBER} updates", lambda p: (p.target_every / p.train_every * p.gradient_steps,)),
    (rf"after every {NUMBER} steps", lambda p: (p.train_every,)),
    (rf"ε over {NUMBER} steps", lambda p: (p.exploration_steps,)),
    (rf"takes {NUMBER} steps|[:.] {NUMBER} steps,", lambda p: (p.steps,)),
    (rf"{NUMBER} rewards per target", lambda p: (p.n_step,)),
    (rf"after {NUMBER} sweeps", lambda p: (p.evaluation_sweeps,)),
    (rf"{NUMBER} sweeps of evaluation", lambda p: (p.evaluation_sweeps,)),
]  # fmt: skip
"""What is said, and the settings that it speaks of."""


def text(preset: dict[str, Any]) -> str:
    """All that is said of a preset."""
    return f"{preset['title']}. {preset['blurb']}"


def _height(settings: Any) -> int:
    return settings.height - settings.crop_top - settings.crop_bottom


def _width(settings: Any) -> int:
    return settings.width - settings.crop_left - settings.crop_right


def claims(preset: dict[str, Any]) -> list[tuple[str, tuple[float, ...], Callable[[Said], Any]]]:
    """What the text says, in numbers, and whom it says it of."""
    found = []
    for pattern, meant in CLAIMS:
        for match in re.finditer(pattern, text(preset), re.IGNORECASE):
            told = [group for group in match.groups() if group is not None]
            values = tuple(float(TIMES[t]) if t in TIMES else number(t) for t in told)
            found.append((match[0], values, meant))
    return found


@pytest.mark.parametrize(("name", "preset"), PRESETS, ids=IDS)
def test_what_a_text_says_in_numbers_is_what_is_set(name: str, preset: dict[str, Any]) -> None:
    for words, values, meant in claims(preset):
        assert tuple(meant(Said(name, preset))) == pytest.approx(values), words


@pytest.mark.parametrize(("pattern", "meant"), CLAIMS, ids=[said.replace(NUMBER, "N") for said, _ in CLAIMS])
def test_every_phrase_is_said_somewhere(pattern: str, meant: object) -> None:
    """A phrase that no text has any more checks nothing."""
    assert any(re.search(pattern, text(preset), re.IGNORECASE) for _, preset in PRESETS)


def by_name(kind: str, env: str, name: str) -> dict[str, Any]:
    return next(p for a, p in PRESETS if (a, p["env"], p["name"]) == (kind, env, name))


@pytest.mark.parametrize("name", ["c51", "qr_dqn"])
def test_dqns_default_settings_are_dqns(name: str) -> None:
    own, dqn = by_name(name, "CartPole-v1", "default"), by_name("dqn", "CartPole-v1", "default")
    assert "DQN's default settings" in own["blurb"]
    assert dqn["config"].items() <= own["config"].items()
    assert (own["steps"], own["lanes"]) == (dqn["steps"], dqn["lanes"])


def test_and_nothing_else_means_it() -> None:
    """ "The default preset with X and nothing else" differs from the default in X alone."""
    default = by_name("dqn", "CartPole-v1", "default")
    switches = {
        "with_double": {"double"}, "with_dueling": {"dueling"}, "with_n_step": {"n_step"},
        "with_noise": {"noisy", "noise_initial"},
        "with_priorities": {"prioritized", "priority_exponent", "importance_initial", "importance_steps"},
    }  # fmt: skip
    told = {p["name"] for a, p in PRESETS if a == "dqn" and "and nothing else" in p["blurb"]}
    assert told == switches.keys()
    for name, changed in switches.items():
        preset = by_name("dqn", "CartPole-v1", name)
        assert preset["config"].keys() - default["config"].keys() == changed
        assert default["config"].items() <= preset["config"].items()
        assert preset["steps"] == default["steps"]


def test_what_is_compared_with_q_learning_is_so() -> None:
    maze = by_name("q_learning", "rlstudio/Maze-v0", "default")
    double = by_name("double_q_learning", "rlstudio/Maze-v0", "default")
    dyna = by_name("dyna_q", "rlstudio/Maze-v0", "maze")
    assert "twice the steps" in double["blurb"]
    assert double["steps"] == 2 * maze["steps"]
    assert "a fifth of the steps" in dyna["blurb"]
    assert 5 * dyna["steps"] == maze["steps"]
    ice = [by_name(name, "FrozenLake-v1", "default") for name in ("double_q_learning", "q_learning")]
    assert "Smaller steps than Q-learning's" in ice[0]["blurb"]
    assert ice[0]["config"]["learning_rate"] < ice[1]["config"]["learning_rate"]
    sutton = by_name("dyna_q", "rlstudio/Maze-v0", "default")
    plain = by_name("dyna_q", "rlstudio/Maze-v0", "no-planning")
    assert plain["config"] == sutton["config"] | {"planning_steps": 0}
    assert plain["env_settings"] == sutton["env_settings"]


def test_values_that_begin_at_the_treasures_do() -> None:
    preset = by_name("q_learning", "rlstudio/Maze-v0", "optimist")
    assert "at the treasure's value" in preset["blurb"]
    assert preset["config"]["initial_q"] == environment(preset["env"]).settings.treasure_reward


@pytest.mark.parametrize("env", ["rlstudio/GridWorld-v0", "FrozenLake-v1", "Taxi-v4"])
def test_improvements_are_as_many_as_said(env: str) -> None:
    preset = by_name("policy_iteration", env, "default")
    told = re.search(rf"{NUMBER} improvements?", preset["blurb"], re.IGNORECASE)
    assert told is not None
    spec, kind = environment(env), algorithm("policy_iteration")
    learner = kind(spec, kind.Config.parse(preset.get("config", {}), kind.id), device="cpu", seed=0)
    phases = [event.phase for event in learner.learn(spec.make_world(1, 0)) if isinstance(event, Swept)]
    # The last one finds nothing to improve.
    assert phases.count("policy improvement") - 1 == number(told[1])


def test_states_and_cells_are_as_many_as_said() -> None:
    for kind in ("value_iteration", "policy_iteration"):
        lake, taxi = by_name(kind, "FrozenLake-v1", "large"), by_name(kind, "Taxi-v4", "default")
        assert lake["blurb"].startswith("64 cells")
        assert environment("FrozenLake-v1", lake["env_settings"]).observation_space.n == 64
        assert taxi["title"] == "All 500 states"
        assert environment("Taxi-v4").observation_space.n == 500


def test_hundreds_of_thousands_of_games_are_played() -> None:
    """A game of blackjack takes one or two decisions."""
    told = [(kind, p) for kind, p in PRESETS if "undreds of thousands of games" in p["blurb"]]
    assert len(told) == 5
    for _, preset in told:
        assert preset["steps"] / 2 >= 200_000
