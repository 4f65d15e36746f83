"""Writes agents and their runs in the forms of ``kinds.py``; libraries are imported when they are needed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.export import curves
from rlstudio.engine.export.agents.agent import Agent, opened
from rlstudio.engine.export.agents.kinds import Kind
from rlstudio.engine.files.checkpoint import Checkpoint

Writer = Callable[[Agent, Path], list[Path]]


def _sb3() -> Writer:
    from rlstudio.engine.export.agents.sb3 import sb3

    return sb3.write


def _onnx() -> Writer:
    from rlstudio.engine.export.agents import onnx_file

    return onnx_file.write


def _torchscript() -> Writer:
    from rlstudio.engine.export.agents import torch_files

    return torch_files.write_script


def _state_dict() -> Writer:
    from rlstudio.engine.export.agents import torch_files

    return torch_files.write_state


def _python() -> Writer:
    from rlstudio.engine.export.agents.scripts import script

    return script.write


def _csv(agent: Agent, path: Path) -> list[Path]:
    curves.write_table(_curves(agent), _steps(agent), path)
    return [path]


def _parquet(agent: Agent, path: Path) -> list[Path]:
    about = {"environment": agent.manifest.env, "algorithm": agent.manifest.algorithm, "x": _steps(agent)}
    curves.write_parquet(_curves(agent), path, about)
    return [path]


def _tensorboard(agent: Agent, path: Path) -> list[Path]:
    from rlstudio.engine.export import event_files

    return [event_files.write(_curves(agent), _settings(agent), agent.manifest.created.timestamp(), path)]


def _wandb(agent: Agent, path: Path) -> list[Path]:
    from rlstudio.engine.export import wandb_run

    project = agent.manifest.env.rsplit("/", 1)[-1]  # W&B has no slashes in names
    return [wandb_run.write(_curves(agent), _steps(agent), _settings(agent), project, path)]


def _settings(agent: Agent) -> dict[str, Any]:
    manifest = agent.manifest
    about = {"environment": manifest.env, "algorithm": manifest.algorithm, "seed": manifest.seed}
    return about | manifest.config


def _curves(agent: Agent) -> curves.Curves:
    if not agent.curves:
        raise UserError(
            words(
                "{path} holds no curves: nothing has learned yet, or another library wrote it.",
                path=agent.path,
            )
        )
    return agent.curves


def _steps(agent: Agent) -> str:
    """What the steps of a run are, in English: files are the same in every language."""
    return "sweeps" if agent.kind.sweep_rate is not None else "environment steps"


_WRITERS: dict[str, Callable[[], Writer]] = {
    "sb3": _sb3,
    "onnx": _onnx,
    "torchscript": _torchscript,
    "state-dict": _state_dict,
    "csv": lambda: _csv,
    "parquet": lambda: _parquet,
    "tensorboard": lambda: _tensorboard,
    "wandb": lambda: _wandb,
    "python": _python,
}


def export(file: Checkpoint, kind: Kind, out: Path) -> list[Path]:
    """Write the agent of a checkpoint, or its curves, in another form; returns what was written.

    Raises UserError with one sentence where it cannot be that, or not be written; then no file was changed.
    """
    if os.path.exists(out) and os.path.exists(file.path) and os.path.samefile(out, file.path):
        raise UserError(words("{path} is the agent itself; give another name.", path=out))
    if kind.suffix and out.suffix.lower() != kind.suffix:
        raise UserError(words("{path} has to end in {ending}.", path=out, ending=kind.suffix))
    return _WRITERS[kind.id]()(opened(file), out)
