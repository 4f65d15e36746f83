"""Writes an episode of a recording as a video or an animated GIF."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from queue import Empty, Queue

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.export import video
from rlstudio.engine.export.played import Played
from rlstudio.engine.files.atomic import replacing

_WAITING = 16
"""Pictures that may wait to be encoded."""
_PATIENCE_SECONDS = 0.002
_LOOK_SECONDS = 0.1


class _GivenUp(Exception):
    """Nobody wants the film any more."""


def write_video(path: Path, played: Played) -> Generator[float]:
    """Write the pictures (.mp4 or .gif), completely or not at all; yields the share that is done.

    A thread encodes them, so that a stage can go on meanwhile. Raises UserError if it cannot be written, a
    moment cannot be drawn, or a GIF would be too long.
    """
    gif, count = path.suffix.lower() == ".gif", played.stop - played.first
    seconds = count / played.rate
    waiting: Queue[Frame | None] = Queue()
    given_up = threading.Event()
    thread = ThreadPoolExecutor(1, "film")
    try:
        if gif and seconds > video.GIF_MOST_SECONDS:
            raise UserError(
                words(
                    "a .gif is at most {most:g} s long, and this episode {seconds:.0f} s; save it as .mp4.",
                    most=video.GIF_MOST_SECONDS,
                    seconds=seconds,
                )
            )
        with replacing(path) as part:
            try:
                write = video.write_gif if gif else video.write_mp4
                writing = thread.submit(write, part, _coming(waiting, given_up), played.info.frame_rate)
                shape: tuple[int, ...] = ()
                for number in range(played.first, played.stop):
                    for frame in _shown(played, number, video.GIF_HEIGHT if gif else video.VIDEO_HEIGHT):
                        shape = shape or frame.shape
                        waiting.put(_fitted(frame, shape))
                    share = 0.99 * (number + 1 - played.first) / count
                    yield share
                    while waiting.qsize() > _WAITING and wait([writing], _PATIENCE_SECONDS).not_done:
                        yield share
                    if writing.done():
                        writing.result()
                waiting.put(None)
                while wait([writing], _PATIENCE_SECONDS).not_done:
                    yield share
                writing.result()
            finally:
                # Before the file goes: a thread that begins late would make it again.
                given_up.set()
                thread.shutdown()
    finally:
        thread.shutdown()
        played.scenes.close()


def _coming(waiting: Queue[Frame | None], given_up: threading.Event) -> Iterator[Frame]:
    while not given_up.is_set():
        try:
            frame = waiting.get(timeout=_LOOK_SECONDS)
        except Empty:
            continue
        if frame is None:
            return
        yield frame
    raise _GivenUp


def _shown(played: Played, number: int, height: int) -> Iterator[Frame]:
    """The pictures of a moment, each for one frame: those on the way to it, then its own."""
    frames = played.scenes.scene(number).frames
    lasts = round(played.info.frame_rate / played.rate)
    for frame in [*frames, *[frames[-1]] * (lasts - len(frames))]:
        scale, shrink = max(1, round(height / frame.shape[0])), max(1, round(frame.shape[0] / height))
        yield video.of_even_size(video.scaled(frame, scale, shrink))


def _fitted(frame: Frame, shape: tuple[int, ...]) -> Frame:
    """A picture in the middle of one of this shape, as much of it as fits: a notice may have another size."""
    if frame.shape == shape:
        return np.array(frame)
    fitted = np.zeros(shape, np.uint8)
    high, wide = (min(a, b) for a, b in zip(frame.shape[:2], shape, strict=False))
    top, left = (shape[0] - high) // 2, (shape[1] - wide) // 2
    fitted[top : top + high, left : left + wide] = frame[:high, :wide]
    return fitted
