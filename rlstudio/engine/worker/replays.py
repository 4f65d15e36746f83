"""Writes what was played to a file, a little at a time between whatever else a worker does."""

from __future__ import annotations

import time
import traceback
from collections.abc import Generator
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.registry import failure
from rlstudio.core.words import words
from rlstudio.engine.export.from_file import WRITERS
from rlstudio.engine.export.played import cut_out
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import Session
from rlstudio.engine.worker.messages import ReplayWriting, RunInfo
from rlstudio.engine.worker.transport.channel import Channel

SLICE_SECONDS = 0.004
"""A moment more than this may be drawn before the stage goes on."""
TOLD_SECONDS = 0.1


class Replays:
    """Writes one replay at a time. What it needs of a recording it holds, so that it outlives that."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._path = ""
        self._writing: Generator[float] | None = None
        self._told_at = 0.0

    def begin(
        self, shown: Session | Stage | RecordedStage | None, path: str, moment: int | None, everything: bool
    ) -> None:
        """Begin to write the episode of this moment, or the newest that has ended; tell why if that fails.

        everything: all that is kept, in a file of a recording.
        """
        try:
            if self._writing is not None:
                raise UserError(words("another one is being written; it has to end first."))
            if shown is None:
                raise UserError(words("nothing is being played any more."))
            info = info_of(shown)
            suffix = Path(path).suffix.lower()
            if suffix == replay_file.SUFFIX:
                written = save_recording(Path(path), shown.past, info, moment, everything=everything)
            elif suffix in WRITERS:
                written = WRITERS[suffix](Path(path), cut_out(shown.past, info, moment))
            else:
                raise UserError(
                    words(
                        "{path} has to end in {endings}.",
                        path=path,
                        endings=", ".join([*WRITERS, replay_file.SUFFIX]),
                    )
                )
        except UserError as error:
            self._channel.send(ReplayWriting(path, 0.0, str(error)))
            return
        self._path, self._writing = path, written
        self._tell(0.0)

    def go_on(self) -> bool:
        """Write on for ``SLICE_SECONDS``; returns whether there is more to write."""
        if self._writing is None:
            return False
        until, share = time.perf_counter() + SLICE_SECONDS, 0.0
        try:
            while time.perf_counter() < until:
                share = next(self._writing)
        except StopIteration:
            self._end(1.0)
        except UserError as error:
            self._end(share, str(error))
        except Exception as error:  # a replay that cannot be written ends no run
            traceback.print_exc()
            self._end(share, failure(error))
        else:
            if time.monotonic() - self._told_at >= TOLD_SECONDS:
                self._tell(share)
        return self._writing is not None

    def cancel(self) -> None:
        """Give up what is being written; nothing of it is left."""
        if self._writing is not None:
            self._writing.close()
            self._writing = None

    def _end(self, share: float, fault: str = "") -> None:
        self._writing = None
        self._tell(share, fault)

    def _tell(self, share: float, fault: str = "") -> None:
        self._told_at = time.monotonic()
        self._channel.send(ReplayWriting(self._path, share, fault))


def info_of(shown: Session | Stage | RecordedStage) -> RunInfo:
    """What is being shown."""
    return shown.run.info() if isinstance(shown, Session) else shown.info()
