"""Every text that the window takes from elsewhere is found for translation: packaging/languages.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from rlstudio.core import registry
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.env import EnvSpec
from rlstudio.core.words import Words
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.diagnosis.diagnose import DETECTORS
from rlstudio.engine.lessons import facts, reading
from rlstudio.engine.past import condition
from rlstudio.engine.past.saved import saving
from rlstudio.engine.rating import curves
from rlstudio.engine.run import evaluation
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.timeline import why_incomparable
from rlstudio.engine.worker.hosts.process_host import death_sentence
from tests.packaging.tools import tool

ROOT = Path(__file__).parents[2]
FOREIGN = frozenset({"Atari"})
"""Families whose titles are names of games, which every language leaves as they are."""


@cache
def sources() -> dict[str, str]:
    """All texts, with those of one thing."""
    return {text.source: text.one for text in tool("languages").texts().values()}


def missing(text: str) -> list[str]:
    """What of a text nobody can translate."""
    if not isinstance(text, Words):
        return [] if not text or text in sources() else [text]
    told = missing(text.template)
    if text.one is not None and sources().get(text.template) != text.one:
        told.append(text.one)
    for value in text.values.values():
        told += missing(value) if isinstance(value, Words) else []
    return told


def unknown(texts: Iterator[str]) -> list[str]:
    return sorted({part for text in texts for part in missing(text)})


@cache
def catalogue() -> Catalogue:
    return build_catalogue(own=False)


def of_schema(schema: dict[str, object]) -> Iterator[str]:
    """What a form shows of settings."""
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    for setting in properties.values():
        yield from (setting["title"], setting["description"], setting["group"], setting["unit"])
        for choice in [setting, *setting.get("anyOf", [])]:
            yield from (one for one in [*choice.get("enum", []), choice.get("const")] if isinstance(one, str))


def test_algorithms() -> None:
    assert unknown(text for entry in catalogue().algorithms for text in of_algorithm(entry.id)) == []


def of_algorithm(id: str) -> Iterator[str]:
    kind = registry.algorithm(id)
    yield from (kind.title, kind.blurb, kind.family, kind.followed)
    yield from of_schema(kind.Config.model_json_schema())
    for metric in kind.metrics:
        yield from (metric.title, metric.help, metric.unit, metric.group)
    derivation = kind.derivation
    if derivation is not None:
        yield derivation.rows
        yield from (letter.words for letter in derivation.letters.values())
        yield from (equation.title for equation in derivation.equations)
        yield from (note.text for note in derivation.notes)


def test_ratings() -> None:
    setup = set_up(RunSpec(env="rlstudio/TicTacToe-v0", algorithm="alphazero"))
    metrics = curves.measured(setup.algorithm, setup.spec, setup.config)
    assert metrics
    assert unknown(text for one in metrics for text in (one.help, one.unit, one.group)) == []
    assert missing(metrics[0].title) == missing(next(iter(setup.spec.rivals()))) == []


def test_environments_and_why_algorithms_do_not_fit() -> None:
    def texts() -> Iterator[str]:
        for entry in catalogue().environments:
            yield from (entry.blurb, entry.family, *of_schema(entry.settings_schema))
            yield from (reason for reason in entry.algorithms.values() if reason is not None)
            if entry.family not in FOREIGN:
                yield entry.title
            yield from of_spec(registry.environment(entry.id))

    assert len(catalogue().environments) > 100
    assert unknown(texts()) == []


_SQUARES = re.compile(r"[a-h]\d[a-h]\d[rbn]?")
"""Moves of chess; names of up to two letters are cells of other boards."""


def of_spec(spec: EnvSpec) -> Iterator[str]:
    yield from (spec.return_unit, *spec.remarks)
    yield from (name for name in spec.action_names if len(name) > 2 and not _SQUARES.fullmatch(name))
    chart, board = spec.chart(), spec.board()
    if chart is not None:
        for one in chart.dimensions:
            yield from (one.name, one.unit, *(text for _, text in one.ticks if not text.isdigit()))
    if board is not None:
        yield from board.sides


def test_presets_agents_and_devices() -> None:
    presets = (text for preset in catalogue().presets for text in (preset.title, preset.blurb))
    assert unknown(presets) == []
    foreign = {entry.id for entry in catalogue().environments if entry.family in FOREIGN}
    assert unknown(agent.title for agent in catalogue().agents if agent.env not in foreign) == []
    assert unknown(device.title for device in catalogue().devices if device.id == "auto") == []


def test_networks() -> None:
    def names() -> Iterator[str]:
        for id, env, config in (
            ("dqn", "CartPole-v1", {}),
            ("ppo", "CartPole-v1", {}),
            ("reinforce", "CartPole-v1", {"baseline": "none"}),
            ("ppo", "Pendulum-v1", {}),
            ("sac", "Pendulum-v1", {}),
            ("muzero", "CartPole-v1", {"consistency": 2.0}),
        ):
            setup = set_up(RunSpec(env=env, algorithm=id, config=config))
            policy = setup.algorithm.make_policy(setup.spec, setup.config, device="cpu", seed=0)
            yield from policy.networks

    assert len(list(names())) > 8
    assert unknown(names()) == []


def test_the_run_doctor_and_what_conditions_name() -> None:
    assert unknown(text for one in DETECTORS for text in (one.name, one.sentence, one.remedy)) == []
    assert unknown(iter(condition.NAMES.values())) == []
    assert missing(saving.DIVERGED) == []


@pytest.mark.parametrize("path", reading.bundled(), ids=lambda path: path.stem)
def test_lessons(path: Path) -> None:
    lesson = reading.read(path)

    def texts() -> Iterator[str]:
        yield from (lesson.title, lesson.blurb)
        for page in lesson.page:
            yield from (page.title, page.text)
            if page.setup is not None:
                yield page.setup.button
                yield from (facts.in_words(name, page.setup.algorithm) for name in facts.names_of(page.setup))
            for question in page.question:
                yield from (question.ask, *question.answers, question.reveal)
            yield from (check.says for check in page.check)

    assert unknown(texts()) == []


def test_what_is_said_of_a_run_that_ends_or_cannot_be_judged() -> None:
    def texts() -> Iterator[str]:
        for code in (None, -9, -11, -999, 0, 1):
            for strange in ("", "package:World-v0"):
                yield death_sentence(code, strange)
        yield evaluation.no_end("World-v0")
        yield why_incomparable({}, {"normalise_rewards": True})
        yield why_incomparable({"episodic_life": True}, {})
        yield why_incomparable({}, {"reward_form": "always positive"})
        yield why_incomparable({}, {"target_entropy": None})
        yield why_incomparable({}, {"bonus": 0.1})

    assert all(texts())
    assert unknown(texts()) == []


def test_what_nobody_marked_is_missed() -> None:
    assert missing("Nobody ever says this here.") == ["Nobody ever says this here."]
    assert missing(Words("Nor {this}", {"this": 1})) == ["Nor {this}"]
