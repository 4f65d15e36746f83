"""Curves as TensorBoard's event files, at the end of a run or while it learns."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import data_folder
from rlstudio.core.words import words
from rlstudio.engine.export import event_records
from rlstudio.engine.export.curves import Curves
from rlstudio.engine.files.atomic import remove_leftovers
from rlstudio.engine.series import Series

VARIABLE = "RLSTUDIO_TENSORBOARD"
"""The variable that names a folder: every run of a worker writes its curves into one of its own there."""


def usual_folder() -> Path:
    """Where the window's runs write their curves, where that is wished."""
    return data_folder() / "tensorboard"


def write(curves: Curves, settings: Mapping[str, Any], when: float, folder: Path) -> Path:
    """Write an event file into the folder, which is made; returns the file.

    settings: of the run, shown as text. when: seconds since 1970 that are told of all points, whose own times
    are not known. The file is made elsewhere on the same disk and moved. Raises UserError.
    """
    check(folder)
    try:
        remove_leftovers(folder.parent, folder.name)
        place = folder.parent / f".{folder.name}.{os.getpid()}-{secrets.token_hex(4)}.part"
        place.mkdir()
        try:
            events = _Events(place, settings)
            try:
                for name, (x, y) in curves.items():
                    events.add(name, x, y, when)
            finally:
                events.close()
            folder.mkdir(exist_ok=True)
            return Path(shutil.move(events.path, folder / events.path.name))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    except OSError as error:
        raise _failed(folder, error) from error


def check(folder: Path) -> None:
    """Raise UserError if event files cannot be written there."""
    check_folder(folder)
    there = os.path.isdir(folder)
    try:
        folder.mkdir(exist_ok=True)
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        finally:
            if not there:
                folder.rmdir()
    except OSError as error:
        raise _failed(folder, error) from error


def check_folder(folder: Path) -> None:
    """Raise UserError where no folder of this name can be made."""
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise UserError(words("{path} is a file; a folder is to be written.", path=folder))
    if not os.path.isdir(folder.parent):
        raise UserError(
            words(
                "{path} cannot be written: there is no folder {parent}.",
                path=folder,
                parent=folder.parent,
            )
        )


@contextmanager
def live(
    folder: Path | None,
    series: Mapping[str, Series],
    settings: Mapping[str, Any],
    said: Callable[[str], None],
) -> Iterator[Callable[[], None]]:
    """Within the block: a call that writes what is new of these curves into the folder, if there is one.

    What the curves have at first is not written: it is from before. The rest is written at the end. said: is
    told once when no more can be written: learning goes on without. Raises UserError if nothing can be.
    """
    if folder is None:
        yield lambda: None
        return
    written = {name: len(curve) for name, curve in series.items()}
    try:
        folder.mkdir(exist_ok=True)
        events: _Events | None = _Events(folder, settings)
    except OSError as error:
        raise _failed(folder, error) from error

    def look(end: bool = False) -> None:
        nonlocal events
        if events is None:
            return
        try:
            for name, curve in series.items():
                first = written.get(name, 0)
                if len(curve) > first:
                    events.add(name, curve.x[first:], curve.y[first:], None)
                    written[name] = len(curve)
            events.flush()
            if end:
                events.close()
        except OSError as error:
            with suppress(OSError):
                events.close()
            events = None
            said(
                words(
                    "{path} cannot be written: {reason}; no more curves are written there.",
                    path=folder,
                    reason=system_reason(error),
                )
            )

    try:
        yield look
    finally:
        look(end=True)


class _Events:
    """A new event file in a folder. Methods raise OSError at once: nothing is written by another thread."""

    def __init__(self, folder: Path, settings: Mapping[str, Any]) -> None:
        moment = f"{time.time():.0f}".rjust(10, "0")
        token = f"{os.getpid()}.{secrets.token_hex(4)}"
        self.path = folder / f"events.out.tfevents.{moment}.{socket.gethostname()}.{token}"
        self._file = self.path.open("xb")
        now = time.time()
        self._add(event_records.version(now))
        # A table of settings, in Markdown.
        rows = [f"| {name} | {value} |" for name, value in settings.items()]
        text = "\n".join(["| setting | value |", "|---|---|", *rows])
        self._add(event_records.text("settings", text, now))

    def add(self, name: str, x: Any, y: Any, when: float | None) -> None:
        """Add the points (x, y) of a curve. when: seconds since 1970; None: now."""
        for step, value in zip(x.tolist(), y.tolist(), strict=True):
            if np.isfinite(value):
                moment = time.time() if when is None else when
                self._add(event_records.scalar(name, value, int(step), moment))

    def flush(self) -> None:
        """Let others see what was added."""
        self._file.flush()

    def close(self) -> None:
        """Write the rest. Idempotent."""
        self._file.close()

    def _add(self, event: bytes) -> None:
        self._file.write(event_records.record(event))


def _failed(folder: Path, error: OSError) -> UserError:
    return UserError(words("{path} cannot be written: {reason}.", path=folder, reason=system_reason(error)))
