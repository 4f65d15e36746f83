"""A worker that stands between two lines goes on answering, and never leaves half an event in a file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.listing import Place
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.hosts.host import make_host
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.engine.worker.transport.link import Link
from tests.engine.listening import Ear

QUICK = {"learning_starts": 20, "batch_size": 16}


@pytest.fixture(params=["process", "thread"])
def link(request: pytest.FixtureRequest) -> Iterator[Link]:
    opened = make_host(request.param)
    yield opened
    opened.close()
    assert not opened.alive


class Reader(Ear):
    """Listens to a training that it steps by lines."""

    def __init__(self, link: Link, folder: Path, **more: object) -> None:
        super().__init__(link)
        spec = {"env": "CartPole-v1", "algorithm": "dqn", "lanes": 1, "seed": 5, "config": QUICK, **more}
        link.send(m.Train(m.RunSpec.model_validate(spec), str(folder), paused=True))
        self.wait(m.Started)
        self.wait(m.StateChanged)
        link.send(m.TrainingViewRequest(listing=True))
        listing = self.wait(m.TrainingView).listing
        assert listing is not None
        self.listing = listing
        self.learn = next(n for n, s in enumerate(listing.sections) if s.name == "learn")

    def look(self) -> Place:
        """Where it stands, or where it has just been."""
        self.link.send(m.TrainingViewRequest(place=True))
        place = self.wait(m.TrainingView).place
        assert place is not None
        return place

    def text(self, place: Place) -> str:
        """The line of a place."""
        section, line = place.stack[-1]
        return self.listing.sections[section].lines[line - self.listing.sections[section].first].strip()

    def step(self, *texts: str) -> Place:
        """Go on to the next line, or to the next one that begins with one of these."""
        section = self.listing.sections[self.learn]
        targets = tuple(
            (self.learn, section.first + number)
            for number, line in enumerate(section.lines)
            if line.strip().startswith(texts)
        )
        self.link.send(m.StepLine(targets if texts else ()))
        self.wait(m.StateChanged, lambda s: s.state == "paused")
        return self.look()


def test_lines_are_stepped_and_variables_told(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path)
    assert reader.text(reader.step()).startswith("config, policy, network")
    place = reader.step("decision = ")
    assert place.inside
    known = {variable.name: variable for variable in place.variables}
    assert known["observation"].kind == "float32 (1 × 4)"
    assert known["observation"].cells is not None
    assert known["observation"].cells.shape == (1, 4)
    assert known["self.owed"].text == "0"
    assert "decision" not in known
    place = reader.step()
    assert reader.text(place) == "transition = world.step(decision.action)"
    known = {variable.name: variable for variable in place.variables}
    assert known["decision"].changed, "it is new"
    assert not known["observation"].changed
    assert known["decision.action"].part
    link.send(m.Ping())
    reader.wait(m.Pong)
    stepped = reader.step("yield Stepped")
    link.send(m.SnapshotRequest(frame=False))
    assert reader.count(m.Snapshot, 0.4) == 0, "in the middle of an event the policy is asked nothing"
    after = reader.step()
    assert reader.text(after) == "yield from transition.episodes"
    assert after.stop == stepped.stop + 1
    assert m.Snapshot in reader.heard, "after it, the picture is of this step"
    link.send(m.Step("update"))
    reader.wait(m.StateChanged)
    place = reader.look()
    assert not place.inside
    assert reader.text(place).startswith("yield Updated")
    assert place.variables
    link.send(m.Resume())
    reader.wait(m.StateChanged, lambda s: s.state == "running")
    running = reader.look()
    assert not running.variables, "variables are told while time stands still"


def test_a_method_with_pseudocode_of_its_own_is_stepped_into(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path, algorithm="c51")
    reader.step("target = self.targets")
    place = reader.step()
    assert len(place.stack) == 2
    assert reader.listing.sections[place.stack[-1][0]].name == "targets"
    assert reader.text(place.__class__(place.stack[:1], True, 0)) == "target = self.targets(batch)"


def test_a_file_saved_between_two_lines_holds_the_whole_event(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path / "run")
    reader.step("output = network.forward")
    assert reader.step().inside
    path = tmp_path / "here.rlstudio"
    link.send(m.SetLive("learning_rate", 0.5))
    link.send(m.Save(str(path)))
    reader.wait(m.Saved)
    assert not reader.look().inside, "the event was completed first"
    saved = checkpoint.load(path)
    assert saved.manifest.updates == 1
    assert saved.manifest.config["learning_rate"] == 0.5

    # The same run without any step by line: the event saved is its first update.
    other = make_host("thread")
    ear = Ear(other)
    spec = {"env": "CartPole-v1", "algorithm": "dqn", "lanes": 1, "seed": 5, "config": QUICK}
    other.send(m.Train(m.RunSpec.model_validate(spec), str(tmp_path / "other"), paused=True))
    ear.wait(m.Started)
    other.send(m.Step("update"))
    ear.wait(m.StateChanged, lambda s: s.step > 0)
    other.send(m.Save(str(tmp_path / "plain.rlstudio")))
    ear.wait(m.Saved)
    other.close()
    plain = checkpoint.load(tmp_path / "plain.rlstudio")
    for ours, theirs in (
        (saved.policy_state, plain.policy_state),
        (saved.training_state, plain.training_state),
    ):
        assert ours is not None
        assert theirs is not None
        assert ours.keys() == theirs.keys()
        for name, value in ours.items():
            np.testing.assert_array_equal(value, theirs[name], err_msg=name)


@pytest.mark.parametrize("how", ["stop", "quit", "another run"])
def test_whatever_ends_the_run_completes_the_event_first(link: Link, tmp_path: Path, how: str) -> None:
    reader = Reader(link, tmp_path / "run")
    assert reader.step("batch = self.sampled(replay)").inside
    start = time.monotonic()
    if how == "stop":
        link.send(m.Stop())
        assert reader.wait(m.Finished).last is not None
    elif how == "quit":
        link.close()
    else:
        spec = m.RunSpec(env="CartPole-v1", algorithm="ppo")
        link.send(m.Train(spec, str(tmp_path / "next"), paused=True))
        assert reader.wait(m.Started).info.algorithm == "ppo"
    assert time.monotonic() - start < 20
    kept = checkpoint.load(tmp_path / "run" / "last.rlstudio")
    assert kept.manifest.updates == 1
    assert kept.training_state is not None


def test_pausing_and_changing_the_speed_between_two_lines(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path)
    place = reader.step("transition = world.step")
    link.send(m.Pause())
    link.send(m.SetSpeed(1.0))
    link.send(m.SetSpeed(-1.0))
    assert "speed" in reader.wait(m.Refused).message
    link.send(m.TrainingViewRequest(place=True, visits=True))
    reader.wait(m.TrainingView)
    assert reader.step().stack != place.stack
    link.send(m.Resume())
    reader.wait(m.StateChanged, lambda s: s.state == "running")
    batch = reader.wait(m.SeriesBatch, lambda b: b.step >= 3)
    assert batch.seconds < 30


def test_standing_is_no_computing(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path)
    reader.step("transition = world.step")
    time.sleep(1.2)
    link.send(m.Step("step"))
    batch = reader.wait(m.SeriesBatch, lambda b: b.step == 1)
    assert batch.seconds < 1.0


def test_a_line_that_is_never_reached_can_be_given_up(link: Link, tmp_path: Path) -> None:
    reader = Reader(link, tmp_path, algorithm="q_learning", env="rlstudio/GridWorld-v0", config={})
    link.send(m.StepLine(((reader.learn, 1),)))
    assert reader.count(m.StateChanged, 0.5) == 0
    link.send(m.Pause())
    link.send(m.Ping())
    reader.wait(m.Pong)
    place = reader.look()
    assert not place.inside


def test_what_is_told_while_it_stands_loses_no_counts() -> None:
    """Curves are told only between events: what an event has reported is counted at its end."""

    def counted(tell: bool) -> tuple[int, int, int]:
        session = open_session(RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", lanes=1), None)
        session.pause()
        lines = 0

        def attend() -> None:
            nonlocal lines
            lines += 1
            if tell:
                session.flush(force=True)
            if lines < 120:
                session.step_line()
            else:
                session.complete_event()

        session.attend = attend
        while lines < 120:
            session.step_line()
            session.advance()
        counts = session.run.step, session.run.updates, session.run.episodes
        session.close()
        return counts

    assert counted(True) == counted(False)
    assert counted(True)[1] > 2
