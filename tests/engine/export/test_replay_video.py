from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError
from rlstudio.engine.export import video
from rlstudio.engine.export.played import Played, cut_out
from rlstudio.engine.export.replay_video import write_video
from rlstudio.engine.play.stage import Stage
from tests.engine.stages import open_stage


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = open_stage("ALE/Pong-v5", "random", env_settings={"noop_max": 1, "max_frames": 160})
    stage.set_speed(None)
    while stage.decisions < 50:
        stage.note_viewer(True)
        stage.advance()
    yield stage
    stage.close()


def cut(stage: Stage) -> Played:
    return cut_out(stage.past, stage.info(), 0)


def test_a_video_has_every_frame_in_its_time(stage: Stage, tmp_path: Path) -> None:
    shares = list(write_video(tmp_path / "x.mp4", played := cut(stage)))
    assert shares == sorted(shares)
    with av.open(str(tmp_path / "x.mp4")) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
        assert film.streams.video[0].average_rate == 60
    count = played.stop - played.first
    assert len(frames) == 4 * count
    stage.past.look(20)
    seen = stage.snapshot().frame
    assert seen is not None
    scale = frames[0].shape[0] // seen.shape[0]
    shown = frames[4 * 20 + 3][scale // 2 :: scale, scale // 2 :: scale][: seen.shape[0], : seen.shape[1]]
    assert np.abs(shown.astype(int) - seen).mean() < 6


def test_a_gif_lasts_as_long_as_the_episode(stage: Stage, tmp_path: Path) -> None:
    list(write_video(tmp_path / "x.gif", played := cut(stage)))
    with Image.open(tmp_path / "x.gif") as film:
        lasts = 0
        for number in range(getattr(film, "n_frames", 1)):
            film.seek(number)
            lasts += film.info["duration"]
    assert lasts / 1000 == pytest.approx((played.stop - played.first) / 15, abs=0.1)


@pytest.mark.parametrize("name", ["x.mp4", "x.gif"])
def test_nothing_is_left_of_what_was_given_up(stage: Stage, tmp_path: Path, name: str) -> None:
    writing = write_video(tmp_path / name, cut(stage))
    for _ in range(20):
        next(writing)
    writing.close()
    assert list(tmp_path.iterdir()) == []


def test_an_encoder_that_begins_late_leaves_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = video.write_mp4

    def late(part: Path, frames: Iterator[Frame], rate: float) -> object:
        first = list(islice(frames, 60))
        time.sleep(0.5)  # meanwhile it is given up
        return write(part, chain(first, frames), rate)

    monkeypatch.setattr(video, "write_mp4", late)
    writing = write_video(tmp_path / "x.mp4", cut(stage))
    for _ in range(30):
        next(writing)
    time.sleep(0.2)
    writing.close()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_said(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video, "GIF_MOST_SECONDS", 1.0)
    with pytest.raises(UserError, match=r"at most 1 s long, and this episode 3 s; save it as \.mp4"):
        list(write_video(tmp_path / "x.gif", cut(stage)))
    monkeypatch.setattr(video, "video_encoder", lambda: None)
    with pytest.raises(UserError, match=r"no H\.264 encoder"):
        list(write_video(tmp_path / "x.mp4", cut(stage)))
    assert list(tmp_path.iterdir()) == []
