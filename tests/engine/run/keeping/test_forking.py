"""Forks: exact where nothing is changed, changed where something is, and they know their parent."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.arrays import generator_state, is_generator
from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs.notes import ORIGIN, note_parent, origin_of
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.run_spec import Fork, RunSpec
from tests.engine.sessions import MAZE, fingerprint, finish, spec

PAIRS = [("CartPole-v1", "dqn"), ("CartPole-v1", "ppo"), (MAZE, "q_learning"), ("Pendulum-v1", "sac")]
SMALL = {"sac": {"learning_starts": 100, "batch_size": 16, "hidden": [16]}}


def asked(env: str, algorithm: str, steps: int) -> RunSpec:
    more = {"config": SMALL[algorithm]} if algorithm in SMALL else {}
    return spec(env, algorithm, steps=steps, **more)


def parent(env: str, algorithm: str, folder: Path, opened: list[Session], steps: int = 1000) -> Session:
    session = open_session(asked(env, algorithm, steps), folder)
    opened.append(session)
    finish(session)
    return session


def branch(
    file: Path, folder: Path | None, opened: list[Session], fork: Fork | None = None, steps: int = 2000
) -> Session:
    run = RunSpec(env="", algorithm="", steps=steps)
    session = Session(Run(set_up(run, file, fork=fork), folder))
    opened.append(session)
    return session


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_a_fork_with_nothing_changed_learns_as_its_parent_would(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    whole = open_session(asked(env, algorithm, 2000), None)
    opened.append(whole)
    finish(whole)
    parent(env, algorithm, tmp_path / "parent", opened)
    fork = branch(tmp_path / "parent" / "last.rlstudio", tmp_path / "fork", opened)
    finish(fork)
    assert fingerprint(fork) == fingerprint(whole)
    for name in ("return", "length"):
        np.testing.assert_array_equal(fork.run.recorder.series[name].y, whole.run.recorder.series[name].y)
    origin = origin_of(tmp_path / "fork")
    assert origin is not None
    assert (origin.parent, origin.step, origin.changed) == ("parent", 1000, [])


@pytest.mark.parametrize(("env", "algorithm"), PAIRS)
def test_another_seed_is_another_chance_with_what_was_learned(
    env: str, algorithm: str, tmp_path: Path, opened: list[Session]
) -> None:
    old = parent(env, algorithm, tmp_path / "parent", opened)
    file = tmp_path / "parent" / "last.rlstudio"
    fork, twin, third = (branch(file, None, opened, Fork(seed=seed)) for seed in (7, 7, 8))
    learned, begun = old.run.algorithm.state(), fork.run.algorithm.state()
    drawn = {name for name, value in learned.items() if is_generator(value)}
    assert drawn, "what draws by chance keeps its generators"
    assert all(learned[name].tobytes() != begun[name].tobytes() for name in drawn)
    kept = old.run.algorithm.policy.state()
    for name, value in fork.run.algorithm.policy.state().items():
        np.testing.assert_array_equal(value, kept[name])
    for session in (fork, twin, third):
        finish(session)
    assert fingerprint(fork) == fingerprint(twin)
    assert fingerprint(fork) != fingerprint(third)
    assert fork.run.asked.seed == 7


def test_a_setting_that_may_change_is_learned_with_and_noted(tmp_path: Path, opened: list[Session]) -> None:
    parent("CartPole-v1", "dqn", tmp_path / "parent", opened)
    file = tmp_path / "parent" / "last.rlstudio"
    rate = {"learning_rate": 0.01}
    fork = branch(file, tmp_path / "fork", opened, Fork(config=rate, seed=3))
    assert fork.run.config.model_dump()["learning_rate"] == 0.01
    assert fork.run.config.model_dump()["batch_size"] == 16, "the others are its parent's"
    plain = branch(file, None, opened, Fork(seed=3))
    for session in (fork, plain):
        finish(session)
    assert fingerprint(fork) != fingerprint(plain)
    origin = origin_of(tmp_path / "fork")
    assert origin is not None
    noted = {change.name: (change.of, change.after) for change in origin.changed}
    assert noted == {"learning_rate": ("algorithm", 0.01), "seed": ("run", 3)}
    assert origin.changed[0].before == registry.algorithm("dqn").Config().model_dump()["learning_rate"]


def test_what_cannot_change_is_refused_with_the_reason(tmp_path: Path, opened: list[Session]) -> None:
    parent("CartPole-v1", "dqn", tmp_path / "parent", opened)
    file = tmp_path / "parent" / "last.rlstudio"
    for config, words in (
        ({"hidden": [8]}, "hidden of dqn cannot change in a fork: what was learned so far"),
        ({"learning_rate": -1}, "learning_rate"),
        ({"larning_rate": 1}, "learning_rate"),
    ):
        with pytest.raises(UserError, match=words):
            branch(file, tmp_path / "refused", opened, Fork(config=config))
    assert not (tmp_path / "refused").exists()
    same = {"hidden": list(registry.algorithm("dqn").Config().model_dump()["hidden"])}
    branch(file, None, opened, Fork(config=same))


def test_another_world_begins_new_episodes_and_keeps_what_was_learned(
    tmp_path: Path, opened: list[Session]
) -> None:
    old = parent(MAZE, "q_learning", tmp_path / "parent", opened)
    file = tmp_path / "parent" / "last.rlstudio"
    fork = branch(file, tmp_path / "fork", opened, Fork(env_settings={"slip": 0.5}))
    assert fork.run.spec.settings.model_dump()["slip"] == 0.5
    assert fingerprint(fork) == fingerprint(old)
    assert fork.run.visits is not None
    assert not any(value.sum() for value in fork.run.visits.state().values()), "of the other world"
    finish(fork)
    origin = origin_of(tmp_path / "fork")
    assert origin is not None
    assert [(change.of, change.name) for change in origin.changed] == [("environment", "slip")]


def test_a_world_that_looks_otherwise_is_refused(tmp_path: Path, opened: list[Session]) -> None:
    parent(MAZE, "q_learning", tmp_path / "parent", opened)
    with pytest.raises(UserError, match="with these settings"):
        branch(
            tmp_path / "parent" / "last.rlstudio",
            None,
            opened,
            Fork(env_settings={"columns": 21, "rows": 21}),
        )


def test_an_origin_of_an_earlier_version_and_a_broken_one_are_read(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / ".lock").touch()
    new = tmp_path / "new"
    new.mkdir()
    note_parent(new, old / "last.rlstudio")
    assert (origin := origin_of(new)) is not None
    assert origin.step is None
    (new / ORIGIN).write_text('{"format_version": 1, "parent": "old"}')
    assert (origin := origin_of(new)) is not None
    assert origin.parent == "old"
    (new / ORIGIN).write_text('{"parent": "old", "changed": [{"of": "weather", "name": "x"}]}')
    assert origin_of(new) is None


def test_only_generators_are_taken_for_generators() -> None:
    assert is_generator(generator_state(np.random.default_rng(3)))
    for other in (np.zeros(5, np.uint8), np.zeros((2, 3), np.uint8), np.zeros(40), np.array(3)):
        assert not is_generator(other)
