"""Curves as TensorBoard's event files, at the end of a run or while it learns."""

from __future__ import annotations

import os
import secrets
import shutil
import warnings
from collections.abc import Mapping
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
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file; event files need a folder.")
    if not folder.parent.is_dir():
        raise UserError(f"{folder} cannot be written: there is no folder {folder.parent}.")
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


class LiveEvents:
    """Writes what is new of a run's curves into a folder whenever it is told to look.

    What the curves have when it is made is not written: it is from before. Raises UserError where the folder
    cannot be written or the package is missing.
    """

    def __init__(self, folder: Path, settings: Mapping[str, Any], series: Mapping[str, Series]) -> None:
        try:
            os.makedirs(folder, exist_ok=True)
            self._writer = _writer(folder)
        except OSError as error:
            raise UserError(f"{folder} cannot be written: {error.strerror or error}.") from error
        self._written = {name: len(curve) for name, curve in series.items()}
        _describe(self._writer, settings)

    def look(self, series: Mapping[str, Series]) -> None:
        """Write the points that came since the last look."""
        for name, curve in series.items():
            first = self._written.get(name, 0)
            if len(curve) > first:
                _add(self._writer, name, curve.x[first:], curve.y[first:], None)
                self._written[name] = len(curve)

    def close(self) -> None:
        """Bring everything to the disk."""
        self._writer.close()


def _writer(folder: Path) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        raise UserError(
            "event files need the Python package tensorboard, which is not installed here; "
            'where RL Studio came by pip: pip install "rlstudio[tensorboard]".'
        ) from None
    return SummaryWriter(str(folder))


def _describe(writer: Any, settings: Mapping[str, Any]) -> None:
    """A table of settings, in Markdown."""
    rows = [f"| {name} | {value} |" for name, value in settings.items()]
    writer.add_text("settings", "\n".join(["| setting | value |", "|---|---|", *rows]))


def _add(writer: Any, name: str, x: Any, y: Any, when: float | None) -> None:
    for step, value in zip(x.tolist(), y.tolist(), strict=True):
        if np.isfinite(value):
            writer.add_scalar(name, value, int(step), walltime=when)
