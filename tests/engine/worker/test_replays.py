from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from tests.engine.listening import Ear, run


def playing(process: ProcessHost, env: str = "CartPole-v1", **more: object) -> Ear:
    ear = Ear(process)
    process.send(m.OpenStage(spec=run(env=env, **more), seed=3))
    ear.wait(m.Started)
    return ear


def recorded(ear: Ear, moments: int) -> None:
    news: m.TimelineNews | None = None
    while news is None or news.stop < moments:
        ear.link.send(m.TimelineRequest(0 if news is None else news.stop))
        news = ear.wait(m.TimelineNews)


def test_a_page_is_written_while_the_stage_plays_on(process: ProcessHost, tmp_path: Path) -> None:
    ear = playing(process)
    process.send(m.SetPlaySpeed(None))
    recorded(ear, 200)
    process.send(m.SetPlaySpeed(1.0))
    process.send(m.SaveReplay(str(tmp_path / "x.html")))
    process.send(m.SnapshotRequest())
    ear.wait(m.ReplayWriting, lambda news: news.share < 1)
    done = ear.wait(m.ReplayWriting, lambda news: news.share == 1)
    assert (done.path, done.fault) == (str(tmp_path / "x.html"), "")
    assert m.Snapshot in ear.heard
    assert "RL Studio" in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert len(list(tmp_path.iterdir())) == 1


def test_what_was_begun_can_be_given_up_and_begun_again(process: ProcessHost, tmp_path: Path) -> None:
    ear = playing(process, "Pendulum-v1", algorithm="sac")
    process.send(m.SetPlaySpeed(None))
    recorded(ear, 150)
    process.send(m.SaveReplay(str(tmp_path / "x.html"), 0))
    process.send(m.SaveReplay(str(tmp_path / "y.html"), 0))
    refused = ear.wait(m.ReplayWriting, lambda news: bool(news.fault))
    assert (refused.path, refused.fault) == (
        str(tmp_path / "y.html"), "another one is being written; it has to end first.",
    )  # fmt: skip
    process.send(m.CancelReplay())
    process.send(m.Ping())
    ear.wait(m.Pong)
    assert list(tmp_path.iterdir()) == []
    process.send(m.SaveReplay(str(tmp_path / "y.html"), 0))
    ear.wait(m.ReplayWriting, lambda news: news.share == 1)
    assert [path.name for path in tmp_path.iterdir()] == ["y.html"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("x.webm", "x.webm has to end in .html, .mp4, .gif, .rlreplay."),
        ("no/x.html", "cannot be written: there is no folder"),
    ],
)
def test_why_it_cannot_be_written_is_said(
    process: ProcessHost, tmp_path: Path, name: str, fault: str
) -> None:
    ear = playing(process)
    process.send(m.SetPlaySpeed(None))
    recorded(ear, 30)
    process.send(m.SaveReplay(str(tmp_path / name)))
    news = ear.wait(m.ReplayWriting, lambda news: bool(news.fault))
    assert fault in news.fault
    assert list(tmp_path.iterdir()) == []
    process.send(m.SnapshotRequest())
    ear.wait(m.Snapshot)


def test_what_a_slow_training_shows_is_written_too(process: ProcessHost, tmp_path: Path) -> None:
    ear = Ear(process)
    process.send(m.Train(run(env="rlstudio/GridWorld-v0", algorithm="q_learning", lanes=1), str(tmp_path)))
    ear.wait(m.Started)
    process.send(m.SetSpeed(200.0))
    recorded(ear, 60)
    process.send(m.SaveReplay(str(tmp_path / "x.html")))
    process.send(m.Stop())
    ear.wait(m.Finished)
    ear.wait(m.ReplayWriting, lambda news: news.share == 1)
    text = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert '"source":"training"' in text
