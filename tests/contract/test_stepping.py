"""Every algorithm that learns can be stepped line by line, and learns the same as unobserved."""

from __future__ import annotations

import sys
from itertools import pairwise

import numpy as np
import pytest

from rlstudio.core.registry import algorithm, algorithm_ids, environment
from rlstudio.engine.listing import Place
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.watch.source import source_of
from rlstudio.engine.worker.messages import RunSpec, TrainingViewRequest
from tests.contract.test_algorithms import GAME, SPECIAL, busy

SMALL = ("rlstudio/GridWorld-v0", "CartPole-v1", "Pendulum-v1", GAME, *SPECIAL)
LEARNING = [name for name in algorithm_ids() if algorithm(name).acts_by in ("learning", "planning")]
EVENTS = 180
"""Events of a run here: with the settings of ``busy`` all kinds of them come."""


def opened(name: str) -> Session:
    kind = algorithm(name)
    env = next(env for env in SMALL if kind.misfit(environment(env)) is None)
    config = {
        **busy(name),
        "learning_starts": 20,
        "rollout_steps": 12,
        "minibatch_size": 8,
        "planning_steps": 2,
    }
    config = {key: value for key, value in config.items() if key in kind.Config.model_fields}
    run = RunSpec(env=env, algorithm=name, seed=3, lanes=kind.lanes or 2, config=config, device="cpu")
    return open_session(run, None, evaluates=False)


class Visitor:
    """Steps a session by lines and remembers the places; every now and then it looks, as a window does."""

    def __init__(self, session: Session, targets: tuple[tuple[int, int], ...] = ()) -> None:
        self.session, self.targets = session, targets
        self.places: list[Place] = []
        self.asked = 0
        """How often the policy could be asked: before the first line of an event."""
        session.attend = self.stand

    def stand(self) -> None:
        view = self.session.training_view(TrainingViewRequest(place=True))
        assert view.place is not None
        assert view.place.inside
        self.places.append(view.place)
        if not self.session.inside:
            self.asked += 1
            self.session.snapshot(frame=False)
        self.session.step_line(self.targets)

    def run(self) -> None:
        self.session.step_line(self.targets)
        while not self.session.run.over and events(self.session) < EVENTS:
            self.session.advance(0.01)


def events(session: Session) -> int:
    run = session.run
    return run.step // run.lanes + run.updates


def unobserved(name: str) -> tuple[Session, list[tuple[int, int]]]:
    """The same run without a stepper, and the lines that Python's own tracing saw."""
    session, source, lines = opened(name), source_of(algorithm(name)), list[tuple[int, int]]()

    def trace(frame, event, argument):
        if frame.f_code not in source.sections:
            return None
        if event == "line":
            lines.append((source.sections[frame.f_code], frame.f_lineno))
        return trace

    while not session.run.over and events(session) < EVENTS:
        sys.settrace(trace)
        try:
            session.run.learn(0.0, 1)
        finally:
            sys.settrace(None)
    return session, lines


def statements(name: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The statements of these lines, each once for as long as it takes."""
    sections = source_of(algorithm(name)).listing.sections
    found = [(section, sections[section].statement_at(line)) for section, line in lines]
    return [after for before, after in pairwise([(-1, 0), *found]) if after != before and after[1]]


@pytest.mark.parametrize("name", LEARNING)
def test_lines_come_as_python_traces_them_and_nothing_is_changed_by_looking(name: str) -> None:
    plain, lines = unobserved(name)
    session = opened(name)
    visitor = Visitor(session)
    visitor.run()
    assert sys.gettrace() is None
    visited = [place.stack[-1] for place in visitor.places]
    expected = statements(name, lines)
    assert visited == expected[: len(visited)]
    assert len(visited) == len(expected)
    learn = next(n for n, s in enumerate(source_of(algorithm(name)).listing.sections) if s.name == "learn")
    assert all(place.stack[0][0] == learn for place in visitor.places)
    ours, theirs = session.run.algorithm.state(), plain.run.algorithm.state()
    assert ours.keys() == theirs.keys()
    for key, value in ours.items():
        np.testing.assert_array_equal(value, theirs[key], err_msg=key)
    assert session.run.step == plain.run.step
    # Every event but the first is followed by a line before which all is as between two events.
    assert visitor.asked > 40 or algorithm(name).acts_by == "planning"
    session.close()
    plain.close()


@pytest.mark.parametrize("name", LEARNING)
def test_every_line_of_pseudocode_in_learn_can_be_stopped_at(name: str) -> None:
    """Stepping by pseudocode stops only at the statements under these lines, in the same order."""
    listing = source_of(algorithm(name)).listing
    targets = tuple(
        (number, line.statement)
        for number, section in enumerate(listing.sections)
        if section.followed
        for line in section.pseudocode
    )
    assert len(targets) >= 3
    session = opened(name)
    visitor = Visitor(session, targets)
    visitor.run()
    visited = {place.stack[-1] for place in visitor.places}
    assert visited <= set(targets)
    assert len(visited) >= 3
    for section, line in visited:
        assert listing.sections[section].pseudo_at(line), "what stands under pseudocode carries it out"
    session.close()


@pytest.mark.parametrize("name", algorithm_ids())
def test_the_listing_is_what_stands_in_the_file(name: str) -> None:
    source = source_of(algorithm(name))
    assert source.listing.note == algorithm(name).followed
    names = [section.name for section in source.listing.sections]
    assert names.count("learn") == 1
    for code, number in source.sections.items():
        section = source.listing.sections[number]
        with open(code.co_filename, encoding="utf-8") as file:
            whole = file.read().splitlines()
        for offset, line in enumerate(section.lines):
            assert whole[section.first + offset - 1].strip() == line.strip()
        for pseudo in section.pseudocode:
            assert whole[pseudo.line - 1].strip() == f"#: {pseudo.text}"
            assert section.statement_at(pseudo.statement) == pseudo.statement
