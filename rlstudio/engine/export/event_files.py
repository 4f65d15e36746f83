"""Curves as TensorBoard's event files, at the end of a run or while it learns."""

from __future__ import annotations

import os
import secrets
import shutil
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.engine.export.curves import Curves
from rlstudio.engine.files.atomic import remove_leftovers
from rlstudio.engine.series import Series


def write(curves: Curves, settings: Mapping[str, Any], when: float, folder: Path) -> Path:
    """Write an event file into the folder, which is made; returns the file.

    settings: of the run, shown as text. when: seconds since 1970 that are told of all points, whose own times
    are not known. The file is made elsewhere on the same disk and moved. Raises UserError.
    """
    check_folder(folder)
    try:
        remove_leftovers(folder.parent, folder.name)
        place = folder.parent / f".{folder.name}.{os.getpid()}-{secrets.token_hex(4)}.part"
        place.mkdir()
        try:
            writer = _writer(place)
            _describe(writer, settings)
            for name, (x, y) in curves.items():
                _add(writer, name, x, y, when)
            writer.close()
            (made,) = place.iterdir()
            folder.mkdir(exist_ok=True)
            return Path(shutil.move(made, folder / made.name))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be written: {error.strerror or error}.") from error


def check(folder: Path) -> None:
    """Raise UserError if event files cannot be written there, or not at all."""
    _summary_writer()
    check_folder(folder)


def check_folder(folder: Path) -> None:
    """Raise UserError where no folder of this name can be made."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file; a folder is to be written.")
    if not folder.parent.is_dir():
        raise UserError(f"{folder} cannot be written: there is no folder {folder.parent}.")


@contextmanager
def live(
    folder: Path | None, series: Mapping[str, Series], settings: Mapping[str, Any]
) -> Iterator[Callable[[], None]]:
    """Within the block: a call that writes what is new of these curves into the folder, if there is one.

    What the curves have at first is not written: it is from before. The rest is written at the end.
    """
    if folder is None:
        yield lambda: None
        return
    written = {name: len(curve) for name, curve in series.items()}
    try:
        writer = _writer(folder)
        _describe(writer, settings)
    except OSError as error:
        raise UserError(f"{folder} cannot be written: {error.strerror or error}.") from error

    def look() -> None:
        for name, curve in series.items():
            first = written.get(name, 0)
            if len(curve) > first:
                _add(writer, name, curve.x[first:], curve.y[first:], None)
                written[name] = len(curve)

    try:
        yield look
    finally:
        look()
        writer.close()


def _writer(folder: Path) -> Any:
    return _summary_writer()(str(folder))


def _summary_writer() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        raise UserError(
            "event files need the Python package tensorboard, which is not installed here; "
            'where RL Studio came by pip: pip install "rlstudio[tensorboard]".'
        ) from None
    return SummaryWriter


def _describe(writer: Any, settings: Mapping[str, Any]) -> None:
    """A table of settings, in Markdown."""
    rows = [f"| {name} | {value} |" for name, value in settings.items()]
    writer.add_text("settings", "\n".join(["| setting | value |", "|---|---|", *rows]))


def _add(writer: Any, name: str, x: Any, y: Any, when: float | None) -> None:
    for step, value in zip(x.tolist(), y.tolist(), strict=True):
        if np.isfinite(value):
            writer.add_scalar(name, value, int(step), walltime=when)
