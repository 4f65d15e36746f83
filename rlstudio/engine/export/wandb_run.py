"""Curves as a run of Weights & Biases that was made without a network: a folder for ``wandb sync``."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import warnings
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words
from rlstudio.engine.export.curves import Curves
from rlstudio.engine.export.event_files import check_folder
from rlstudio.engine.files.atomic import remove_leftovers


def write(curves: Curves, steps: str, settings: Mapping[str, Any], project: str, folder: Path) -> Path:
    """Write an offline run into the folder, which is made; returns the run's folder.

    steps: what the x axis of all curves is called. settings: of the run. Nothing is sent, and nothing is
    noted of this computer. The run is made elsewhere on the same disk and moved. Raises UserError.
    """
    check_folder(folder)
    wandb = _wandb()
    try:
        remove_leftovers(folder.parent, folder.name)
        place = folder.parent / f".{folder.name}.{os.getpid()}-{secrets.token_hex(4)}.part"
        place.mkdir()
        try:
            with warnings.catch_warnings(), _quiet_logs():
                warnings.simplefilter("ignore")
                made = _log(wandb, place, curves, steps, dict(settings), project)
            for name in ("logs", "tmp"):  # of the library itself
                shutil.rmtree(made / name, ignore_errors=True)
            (made / "files" / "requirements.txt").unlink(missing_ok=True)
            folder.mkdir(exist_ok=True)
            return Path(shutil.move(made, folder / made.name))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    except OSError as error:
        raise UserError(
            words("{path} cannot be written: {reason}.", path=folder, reason=system_reason(error))
        ) from error


def _log(wandb: Any, place: Path, curves: Curves, steps: str, settings: dict[str, Any], project: str) -> Path:
    """Log all points in the order of their steps; returns the folder of the run in ``place``."""
    quiet = wandb.Settings(
        mode="offline",
        root_dir=str(place),
        silent=True,
        console="off",
        disable_git=True,
        disable_code=True,
        x_disable_meta=True,
        x_disable_stats=True,
        host="-",
    )
    run = wandb.init(project=project, config=settings, settings=quiet, reinit="create_new")
    try:
        run.define_metric(steps)
        for name in curves:
            run.define_metric(name, step_metric=steps)
        for row in _rows(curves, steps):
            run.log(row)
    finally:
        run.finish()
    wandb.teardown()
    return next(place.glob("wandb/offline-run-*"))


@contextmanager
def _quiet_logs() -> Iterator[None]:
    """Say nothing of what the library cannot log: on a full disk that is the least of it."""
    before, logging.raiseExceptions = logging.raiseExceptions, False
    try:
        yield
    finally:
        logging.raiseExceptions = before


def _rows(curves: Curves, steps: str) -> list[dict[str, float]]:
    """One row for each step: the values of all curves there; a curve with several has a row for each."""
    rows: dict[float, list[dict[str, float]]] = defaultdict(list)
    for name, (x, y) in curves.items():
        for step, value in zip(x.tolist(), y.tolist(), strict=True):
            if not np.isfinite(value):
                continue
            row = next((row for row in rows[step] if name not in row), None)
            if row is None:
                rows[step].append(row := {steps: step})
            row[name] = value
    return [row for step in sorted(rows) for row in rows[step]]


def _wandb() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import wandb
    except ImportError:
        raise UserError(
            words(
                "runs of Weights & Biases need the Python package wandb, which is not installed "
                'here; where RL Studio came by pip: pip install "rlstudio[wandb]".'
            )
        ) from None
    return wandb
