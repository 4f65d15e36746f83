"""The policies that a run keeps of its own past."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import MOST_AGES, MOST_BYTES, AgesManifest
from rlstudio.engine.run.keeping import spacing
from rlstudio.engine.run.keeping.ages import Ages
from rlstudio.engine.run.keeping.run_folder import RunFolder
from rlstudio.engine.run.session import Session, open_session
from tests.engine.sessions import fingerprint, finish, spec


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


class Learner:
    """A policy of so many bytes that is another one after every step."""

    def __init__(self, folder: Path, nbytes: int, warnings: list[str] | None = None) -> None:
        self.weights = np.zeros(nbytes // 4, np.float32)
        self.folder = RunFolder(folder)
        self.told = [] if warnings is None else warnings
        whose = AgesManifest(env="CartPole-v1", algorithm="ppo", seed=1)
        self.ages = Ages(self.folder, lambda: {"weights": self.weights}, whose, self.told.append)

    def learn(self, steps: list[int]) -> None:
        for step in steps:
            self.weights[:] = step
            self.ages.look(step, step, None)


@pytest.mark.parametrize(("nbytes", "most"), [(4000, MOST_AGES), (6_800_000, 9)])
def test_they_stay_few_small_and_log_spaced_however_long_the_run(
    tmp_path: Path, nbytes: int, most: int
) -> None:
    learner = Learner(tmp_path / "run", nbytes)
    learner.ages.begin(0, 0, resumed=False)
    learner.learn([int(1.05**n) for n in range(50, 400)])
    steps = learner.ages.steps
    assert len(steps) == most
    assert steps[0] == 0, "the untrained policy stays"
    assert len(steps) * nbytes <= MOST_BYTES
    last = int(1.05**399)
    assert steps[-1] > last / 1.6
    assert last / spacing.REACH / 1.6 < steps[1] < last / spacing.REACH * 4
    factors = [later / earlier for earlier, later in pairwise(steps[1:])]
    assert max(map(np.log, factors)) < 4 * min(map(np.log, factors))
    learner.ages.finish(last, 7.0)
    path = tmp_path / "run" / ages_file.NAME
    assert path.stat().st_size < MOST_BYTES + 100_000
    assert [age.step for age in ages_file.check(path).ages] == list(learner.ages.steps)
    assert learner.ages.steps[-1] == last
    for step in learner.ages.steps[1:]:
        assert set(ages_file.read(path, step)[1]["weights"]) == {np.float32(min(step, last))}
    learner.folder.release()


def test_a_policy_of_which_not_three_fit_is_not_kept(tmp_path: Path) -> None:
    learner = Learner(tmp_path / "run", MOST_BYTES // 2)
    learner.ages.begin(0, 0, resumed=False)
    learner.learn([10, 1000])
    learner.ages.finish(2000, None)
    assert learner.ages.steps == ()
    assert not (tmp_path / "run" / ages_file.NAME).exists()
    learner.folder.release()


def test_nothing_is_kept_while_nothing_was_learned(tmp_path: Path) -> None:
    learner = Learner(tmp_path / "run", 400)
    learner.ages.begin(0, 0, resumed=False)
    learner.ages.look(500, 0, None)
    assert learner.ages.steps == (0,)
    learner.ages.look(600, 0, 12.0)
    learner.ages.look(700, 1, None)
    learner.ages.close()
    about = ages_file.peek(tmp_path / "run" / ages_file.NAME)
    assert [(age.step, age.score) for age in about.ages] == [(0, 12.0), (700, None)]
    learner.folder.release()


def test_a_diverged_policy_is_no_age(tmp_path: Path) -> None:
    learner = Learner(tmp_path / "run", 400)
    learner.ages.begin(0, 0, resumed=False)
    learner.weights[3] = np.nan
    learner.ages.look(500, 1, None)
    assert learner.ages.steps == (0,)
    learner.ages.close()
    learner.folder.release()


@pytest.mark.parametrize("algorithm", ["ppo", "dqn"])
def test_an_age_acts_as_the_trainer_acted_then(tmp_path: Path, opened: list[Session], algorithm: str) -> None:
    session = open_session(spec(algorithm=algorithm, steps=3000), tmp_path / "run")
    opened.append(session)
    seen = np.random.default_rng(1).normal(0, 0.3, (64, 4)).astype(np.float32)
    acted: dict[int, np.ndarray] = {}
    while not session.finished:
        session.advance(0.002)
        acted[session.run.step] = session.run.algorithm.policy.decide(seen, explore=False).action.copy()
    acted[0] = (
        open_session(spec(algorithm=algorithm), None).run.algorithm.policy.decide(seen, explore=False).action
    )
    path = tmp_path / "run" / ages_file.NAME
    about = ages_file.check(path)
    assert len(about.ages) > 5
    assert about.ages[-1].step == session.run.step
    assert about.ages[-1].score == session.run.scoring.now
    _, policy = checkpoint.open_policy(checkpoint.load(tmp_path / "run" / "last.rlstudio"))
    for age in about.ages:
        policy.restore(ages_file.read(path, age.step)[1])
        np.testing.assert_array_equal(policy.decide(seen, explore=False).action, acted[age.step])


@pytest.mark.parametrize("algorithm", ["ppo", "dqn"])
def test_learning_is_the_same_to_the_last_bit_with_and_without(
    tmp_path: Path, opened: list[Session], algorithm: str
) -> None:
    prints = []
    for folder in (tmp_path / "run", None):
        session = open_session(spec(algorithm=algorithm, steps=3000), folder)
        opened.append(session)
        finish(session)
        prints.append(fingerprint(session))
    assert len(set(prints)) == 1


def test_a_resumed_run_goes_on_with_its_set(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    first = open_session(spec(algorithm="ppo", steps=2000), folder)
    finish(first)
    first.close()
    before = ages_file.peek(folder / ages_file.NAME).ages
    last = folder / "last.rlstudio"
    again = open_session(spec(algorithm="ppo", steps=4000), folder, resume=last)
    assert again.run.ages.steps == tuple(age.step for age in before)
    states = [ages_file.read(folder / ages_file.NAME, age.step)[1] for age in before]
    finish(again)
    again.close()
    after = ages_file.check(folder / ages_file.NAME).ages
    assert after[: len(before)] == before
    assert after[-1].step == 4000
    for age, state in zip(before, states, strict=True):
        for name, value in ages_file.read(folder / ages_file.NAME, age.step)[1].items():
            np.testing.assert_array_equal(value, state[name])


def test_ages_beyond_the_autosave_are_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    session = open_session(spec(algorithm="ppo", steps=4000), folder)
    while session.run.step < 1000:
        session.advance(0.002)
    early = session.run.save(tmp_path / "early.rlstudio")
    finish(session)
    session.close()
    again = open_session(None, folder, resume=early)
    assert max(again.run.ages.steps) == again.run.step
    again.close()
    assert ages_file.peek(folder / ages_file.NAME).ages[-1].step == again.run.step


def test_another_run_in_the_folder_begins_its_own(tmp_path: Path) -> None:
    for seed in (1, 2):
        session = open_session(spec(algorithm="ppo", steps=500, seed=seed), tmp_path / "run")
        assert session.run.ages.steps == (0,)
        finish(session)
        session.close()
    assert ages_file.peek(tmp_path / "run" / ages_file.NAME).seed == 2


def test_a_damaged_file_is_told_in_a_sentence_and_the_run_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    first = open_session(spec(algorithm="ppo", steps=2000), folder)
    finish(first)
    first.close()
    path = folder / ages_file.NAME
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(UserError, match="cut off"):
        ages_file.peek(path)
    again = open_session(spec(algorithm="ppo", steps=3000), folder, resume=folder / "last.rlstudio")
    assert len([text for text in again.run.warnings if "cut off" in text]) == 1
    finish(again)
    again.close()
    assert [age.step for age in ages_file.check(path).ages][:1] == [2000]


def test_a_file_that_is_damaged_meanwhile_is_written_anew(tmp_path: Path) -> None:
    learner = Learner(tmp_path / "run", 400)
    learner.ages.begin(0, 0, resumed=False)
    learner.learn([10, 20])
    learner.ages.close()
    path = tmp_path / "run" / ages_file.NAME
    path.write_bytes(b"no zip")
    learner.learn([40])
    learner.ages.close()
    assert len(learner.told) == 1
    learner.learn([80])
    learner.ages.close()
    assert [age.step for age in ages_file.check(path).ages] == [40, 80], "what it alone had is lost"
    learner.folder.release()


def test_killed_while_it_writes_a_whole_set_is_left(tmp_path: Path) -> None:
    program = f"""
import numpy as np
from pathlib import Path
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age, AgesManifest
path, number = Path({str(tmp_path / ages_file.NAME)!r}), 0
while True:
    number += 1
    about = AgesManifest(env="e", algorithm="a", seed=0, ages=[Age(step=i + number) for i in range(8)])
    state = {{"w": np.full(200_000, number, np.float32)}}
    ages_file.write(path, about, [ages_file.filled_by(state)] * 8)
"""
    path = tmp_path / ages_file.NAME
    for delay in (0.013, 0.031, 0.057):
        writer = subprocess.Popen([sys.executable, "-c", program], env={**os.environ})
        give_up = time.monotonic() + 30
        path.unlink(missing_ok=True)
        while not path.exists() and time.monotonic() < give_up:
            time.sleep(0.005)
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        about = ages_file.check(path)
        assert ages_file.read(path, about.ages[0].step)[1]["w"][0] == about.ages[0].step
