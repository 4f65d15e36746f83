"""A training and its stage, without a window and without workers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.source import TabSource
from rlstudio.engine.worker import messages as m
from tests.app.links.scripted import INFO, Script

SPEC = m.RunSpec(env="CartPole-v1", algorithm="ppo")


class Workers:
    """The scripted workers of one playback, in the order in which its threads asked for them.

    ``ready``: whether the trainer answers that it is there.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.trainers: list[Script] = []
        self.stages: list[Script] = []
        self.ready = True
        self.trainer_info = INFO
        workers = self

        def make_link(thread: LinkThread) -> Script:
            link = Script(workers.answer)
            (workers.trainers if isinstance(thread, TrainingThread) else workers.stages).append(link)
            return link

        monkeypatch.setattr(LinkThread, "_make_link", make_link)

    def answer(self, command: m.Command) -> list[m.Notice]:
        match command:
            case m.Train():
                return [m.Started(replace(self.trainer_info))] if self.ready else []
            case m.OpenStage(spec=spec):
                return [m.Started(replace(INFO, config=spec.config if spec is not None else {}))]
            case m.Pause():
                return [m.StateChanged("paused", 10)]
            case m.Resume():
                return [m.StateChanged("running", 10)]
        return []

    def say(self, link: Script, *notices: m.Notice) -> None:
        with link.lock:
            link.waiting += notices

    def rests(self) -> bool:
        """Whether the newest stage was told last to stand still."""
        told = [c for c in self.stages[-1].commands if isinstance(c, m.Pause | m.Resume)]
        return bool(told) and isinstance(told[-1], m.Pause)


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Workers:
    return Workers(monkeypatch)


@pytest.fixture
def playback(qtbot: QtBot, workers: Workers, tmp_path: Path) -> Iterator[Playback]:
    made = Playback(TabSource(spec=SPEC), None, "process")
    yield made
    closed: list[bool] = []
    made.threads.closed.connect(lambda: closed.append(True))
    made.end(save=False)
    qtbot.waitUntil(lambda: closed == [True], timeout=5000)
    made.deleteLater()


def begin(qtbot: QtBot, playback: Playback) -> None:
    playback.begin()
    qtbot.waitUntil(lambda: playback.state == "running" and playback.stage_alive, timeout=5000)


def test_it_closes_once_however_often_it_is_ended(qtbot: QtBot) -> None:
    playback = Playback(TabSource(), None, "process")
    closed: list[bool] = []
    playback.threads.closed.connect(lambda: closed.append(True))
    playback.end(save=False)
    playback.end(save=False)
    qtbot.wait(50)
    assert closed == [True]


def test_at_full_speed_the_stage_plays_and_below_it_the_training_is_shown(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    assert playback.shown_thread is playback.stage
    playback.set_speed(1.0)
    assert playback.shown_thread is playback.training
    qtbot.waitUntil(workers.rests, timeout=5000)
    # The trainer has a thread of its own: it may hear of it later than the stage.
    qtbot.waitUntil(lambda: workers.trainers[0].got(m.SetSpeed) == [m.SetSpeed(1.0)], timeout=5000)
    playback.set_speed(None)
    assert playback.shown_thread is playback.stage
    qtbot.waitUntil(lambda: not workers.rests(), timeout=5000)


def test_pause_stops_both_and_who_takes_over_plays_on(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    playback.toggle_pause()
    assert playback.state == "paused"
    qtbot.waitUntil(workers.rests, timeout=5000)
    qtbot.waitUntil(lambda: len(workers.trainers[0].got(m.Pause)) == 1, timeout=5000)
    playback.take_over(True)
    qtbot.waitUntil(lambda: not workers.rests(), timeout=5000)
    playback.take_over(False)
    qtbot.waitUntil(workers.rests, timeout=5000)
    playback.toggle_pause()
    assert playback.state == "running"
    qtbot.waitUntil(lambda: not workers.rests(), timeout=5000)


def test_a_step_shows_the_training_and_stands_still(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    stepped: list[str] = []
    playback.stepped.connect(stepped.append)
    playback.step("update")
    assert stepped == ["update"]
    assert (playback.state, playback.paused) == ("paused", True)
    assert playback.shown_thread is playback.training
    playback.toggle_pause()
    assert playback.shown_thread is playback.stage, "letting time go on ends the stepping"


def test_a_watched_agent_is_stepped_too(qtbot: QtBot, workers: Workers) -> None:
    watched = Playback(TabSource(path="/agents/mine.rlstudio"), None, "process")
    watched.begin()
    qtbot.waitUntil(lambda: watched.state == "playing" and watched.stage_alive, timeout=5000)
    watched.step("update")
    assert watched.state == "playing", "nothing learns here"
    watched.step("step")
    assert (watched.state, watched.paused) == ("paused", True)
    qtbot.waitUntil(lambda: len(workers.stages[0].got(m.Step)) == 1, timeout=5000)
    assert workers.stages[0].commands[-1] == m.Step("step"), "no pause that would undo it"
    watched.toggle_pause()
    qtbot.waitUntil(lambda: workers.stages[0].got(m.Resume) != [], timeout=5000)
    assert watched.state == "playing"
    closed: list[bool] = []
    watched.threads.closed.connect(lambda: closed.append(True))
    watched.end(save=False)
    qtbot.waitUntil(lambda: closed == [True], timeout=5000)


def test_behind_another_tab_the_stage_rests_and_nobody_holds_its_controls(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    playback.take_over(True)
    playback.set_in_front(False)
    assert not playback.human
    qtbot.waitUntil(workers.rests, timeout=5000)
    playback.set_in_front(True)
    qtbot.waitUntil(lambda: not workers.rests(), timeout=5000)


def test_a_pause_before_the_trainer_is_there_holds(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    workers.ready = False
    playback.begin()
    qtbot.waitUntil(lambda: playback.stage_alive, timeout=5000)
    assert playback.trainer_opening
    playback.toggle_pause()
    assert playback.state == "paused"
    workers.say(workers.trainers[0], m.Started(replace(INFO)))
    qtbot.waitUntil(lambda: not playback.trainer_opening, timeout=5000)
    assert playback.state == "paused"


def test_the_stage_plays_what_the_trainer_made_of_the_run(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    workers.trainer_info = replace(INFO, config={"clip": 0.3})
    begin(qtbot, playback)
    qtbot.waitUntil(lambda: len(workers.stages[0].got(m.OpenStage)) == 2, timeout=5000)
    qtbot.wait(50)
    _, again = workers.stages[0].got(m.OpenStage)
    assert again.spec.config == {"clip": 0.3}


def test_a_stage_begun_anew_is_told_again_what_was_asked(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    playback.set_explore(True)
    playback.set_play_speed(2.0)
    playback.take_over(True)
    old = playback.stage
    playback.restart_stage()
    assert playback.stage is not old
    qtbot.waitUntil(lambda: len(workers.stages) == 2, timeout=5000)
    told = workers.stages[1]
    qtbot.waitUntil(lambda: bool(told.got(m.TakeOver)), timeout=5000)
    assert told.got(m.SetExplore) == [m.SetExplore(True)]
    assert told.got(m.SetPlaySpeed) == [m.SetPlaySpeed(2.0)]
    assert told.got(m.TakeOver) == [m.TakeOver(True)]


def test_late_words_of_a_stage_that_was_replaced_change_nothing(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    begin(qtbot, playback)
    old, said = playback.stage, []
    assert old is not None
    playback.restart_stage()
    playback.stage_stopped.connect(said.append)
    old.failed.emit("It came late.", "")
    old.opened.emit(replace(INFO, config={"late": 1}))
    assert said == []
    assert playback.state == "running"


def test_a_trainer_that_fails_before_it_is_there_leaves_nothing_playing(
    qtbot: QtBot, playback: Playback, workers: Workers
) -> None:
    workers.ready = False
    stopped: list[tuple[str, object]] = []
    playback.stopped.connect(lambda text, last: stopped.append((text, last)))
    playback.begin()
    qtbot.waitUntil(lambda: playback.stage_alive, timeout=5000)
    workers.say(workers.trainers[0], m.Failed("It does not fit.", ""))
    qtbot.waitUntil(lambda: playback.state == "failed", timeout=5000)
    assert stopped == [("It does not fit.", None)]
    assert playback.info is None
    assert not playback.alive
    assert playback.resumable is None
