"""Threads that own a Link, against a scripted one."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.links.link_thread import LinkThread, RunProgress
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.core.errors import UserError
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.transport.link import Link
from tests.app.links.scripted import INFO, Script

PPO = m.RunSpec(env="CartPole-v1", algorithm="ppo")


def batch(start: int, count: int) -> m.SeriesBatch:
    x = np.arange(start, start + count, dtype=np.float64)
    return m.SeriesBatch({"return": (x, 2 * x)}, step=start + count, updates=1, episodes=count, seconds=1.0)


def running(thread: LinkThread, link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread, "_make_link", lambda: link)
    thread.start()


def finished(thread: LinkThread, save: bool = False) -> None:
    thread.end(save)
    assert thread.wait(5000)


def test_series_and_snapshots_are_all_kept(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: m.Command) -> list[m.Notice]:
        if isinstance(command, m.Train):
            shots: list[m.Notice] = [m.Snapshot("training", step, 1, 1, 0.0) for step in range(3)]
            return [m.Started(INFO), batch(0, 100), batch(100, 50), *shots]
        return []

    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    with qtbot.waitSignal(thread.opened, timeout=3000):
        running(thread, Script(answer), monkeypatch)
    qtbot.waitUntil(lambda: thread.progress.step == 150, timeout=3000)
    with thread.lock:
        assert len(thread.series["return"]) == 150
        assert thread.series["return"].last == (149.0, 298.0)
    finished(thread)
    found = [thread.pop_snapshot() for _ in range(4)]
    assert [shot.policy_step if shot is not None else None for shot in found] == [0, 1, 2, None]


def test_a_command_goes_at_once_and_overtakes_no_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread that sends need not wake, unless the link is not ready or something waits already."""
    ready, held, offered = [True], threading.Event(), list[str]()

    class Ready(Script):
        def _send(self, command: m.Command) -> None:
            if isinstance(command, m.SetSpeed):
                held.wait(5)
            super()._send(command)

        def offer(self, command: m.Command) -> bool:
            if ready[0]:
                offered.append(threading.current_thread().name)
                super()._send(command)
            return ready[0]

    link = Ready(lambda _: [])
    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    thread.send(m.Resume())
    running(thread, link, monkeypatch)
    qtbot.waitUntil(lambda: len(link.commands) == 2, timeout=3000)
    thread.send(m.Pause())
    assert offered == ["MainThread"], "what was there before the link was not offered"
    ready[0] = False
    thread.send(m.SetSpeed(1.0))
    ready[0] = True
    thread.send(m.Pause())  # while the other one is under way
    held.set()
    qtbot.waitUntil(lambda: len(link.commands) == 5, timeout=3000)
    assert [type(command) for command in link.commands] == [m.Train, m.Resume, m.Pause, m.SetSpeed, m.Pause]
    assert len(offered) == 1
    thread.send(m.Resume())
    assert len(offered) == 2
    finished(thread)


def test_the_newest_policy_goes_to_the_stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    step = iter(range(100, 100_000, 100))

    def train(command: m.Command) -> list[m.Notice]:
        if isinstance(command, m.Train):
            return [m.Started(INFO)]
        if isinstance(command, m.PolicyRequest):
            return [m.PolicyReady(next(step), {"w": np.zeros(3)})]
        return []

    training = TrainingThread(m.Train(PPO, str(_folder())), "process")
    trainer = Script(train)
    stage = StageThread(m.OpenStage(), "process", training)
    player = Script(lambda c: [m.Started(INFO)] if isinstance(c, m.OpenStage) else [])
    with qtbot.waitSignals([training.opened, stage.opened], timeout=3000):
        running(training, trainer, monkeypatch)
        running(stage, player, monkeypatch)
    qtbot.waitUntil(lambda: len(player.got(m.SetPolicy)) >= 3, timeout=5000)
    steps = [command.step for command in player.got(m.SetPolicy)]
    assert steps == sorted(set(steps))
    wants = [command.than_step for command in trainer.got(m.PolicyRequest)]
    assert wants[0] == -1
    assert wants[1] in (-1, 100)
    stage.fetching = False
    qtbot.wait(100)
    count = len(player.got(m.SetPolicy))
    training.policies.put(m.PolicyReady(10**9, {}))
    qtbot.wait(300)
    assert len(player.got(m.SetPolicy)) == count
    finished(stage)
    finished(training)


def test_ending_with_a_save_waits_for_the_worker(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    done = m.Finished(5, "last.rlstudio", None)

    def answer(command: m.Command) -> list[m.Notice]:
        return [m.Started(INFO)] if isinstance(command, m.Train) else [done] if command == m.Stop() else []

    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    link = Script(answer)
    with qtbot.waitSignal(thread.opened, timeout=3000):
        running(thread, link, monkeypatch)
    with qtbot.waitSignal(thread.run_finished, timeout=3000) as caught:
        thread.end(save=True)
    assert caught.args == [done]
    assert thread.wait(3000)
    assert link.closed


@pytest.mark.parametrize("notice", [m.Failed("It broke.", "trace"), m.Died("It was killed.", -9)])
def test_an_end_by_itself_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, notice: m.Notice) -> None:
    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    signal = thread.failed if isinstance(notice, m.Failed) else thread.died
    with qtbot.waitSignal(signal, timeout=3000) as caught:
        running(thread, Script(lambda c: [notice] if isinstance(c, m.Train) else []), monkeypatch)
    assert caught.args[0] == notice.message
    assert thread.over
    finished(thread)


def test_no_worker_at_all_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Link:
        raise UserError("the worker process could not be started.")

    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    monkeypatch.setattr(thread, "_make_link", refuse)
    with qtbot.waitSignal(thread.failed, timeout=3000) as caught:
        thread.start()
    assert "could not be started" in caught.args[0]
    assert thread.wait(3000)


def test_a_broken_link_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: m.Command) -> list[m.Notice]:
        raise RuntimeError("cut")

    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    link = Script(answer)
    with qtbot.waitSignal(thread.failed, timeout=3000) as caught:
        running(thread, link, monkeypatch)
    assert "cut" in caught.args[0]
    assert thread.wait(3000)
    assert link.closed


def _folder() -> Any:
    from pathlib import Path

    return Path("unused")


class _Still:
    """A link to a worker that says nothing."""

    def __init__(self, condition: str) -> None:
        self._condition = condition

    def send(self, command: object) -> None:
        pass

    def condition(self) -> str:
        return self._condition


@pytest.mark.parametrize(
    ("condition", "step", "longest", "quiet", "told"),
    [
        ("computing", 0, 0.0, 7.0, False),  # the first step of a search in many games
        ("computing", 0, 0.0, 61.0, True),
        ("computing", 32, 7.0, 8.0, False),  # its steps take that long
        ("computing", 32, 7.0, 22.0, True),
        ("computing", 32, 0.1, 6.0, True),
        ("stopped", 0, 7.0, 6.0, True),
    ],
)
def test_long_steps_are_no_silence(
    condition: str, step: int, longest: float, quiet: float, told: bool
) -> None:
    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    thread.info = replace(INFO, training=True)
    thread.progress = RunProgress(step=step)
    thread._longest, thread._quiet, thread._pinged = longest, quiet, True
    thread._watch_silence(cast(Link, _Still(condition)), heard=False)
    assert (thread.silence is not None) == told


def test_a_long_search_is_told_as_thinking() -> None:
    thread = TrainingThread(m.Train(PPO, str(_folder())), "process")
    thread.info = replace(INFO, training=True, shows=("value", "thought"))
    thread.progress = RunProgress(step=32)
    thread._quiet, thread._pinged = 2.1, True
    assert thread.thinking is None, "a ping may still be answered"
    thread._quiet = 12.0
    thread._watch_silence(cast(Link, _Still("computing")), heard=False)
    assert thread.silence is not None
    assert thread.silence.thinks
    assert thread.thinking is not None
    assert thread.thinking >= 12.0
    thread.silence = None
    thread._watch_silence(cast(Link, _Still("stopped")), heard=False)
    assert thread.silence is not None
    assert not thread.silence.thinks
    assert thread.thinking is None, "nobody thinks in a stopped process"
