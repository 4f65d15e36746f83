"""The forms in which an agent and its run leave this program, by name and by the ending of a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.words import mark
from rlstudio.engine.export import curves
from rlstudio.engine.export.agents.agent import Agent, opened
from rlstudio.engine.files.checkpoint import Checkpoint

Writer = Callable[[Agent, Path], list[Path]]


@dataclass(frozen=True)
class Kind:
    """One form. ``suffix``: of its file, "" for a folder. ``title``, ``blurb``: what it is, for people."""

    id: str
    suffix: str
    title: str
    blurb: str

    def writer(self) -> Writer:
        """What writes it; its libraries are imported now."""
        return _WRITERS[self.id]()


def _sb3() -> Writer:
    from rlstudio.engine.export.agents import sb3

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
    from rlstudio.engine.export.agents import script

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

    manifest = agent.manifest
    settings = {"environment": manifest.env, "algorithm": manifest.algorithm, "seed": manifest.seed}
    when = manifest.created.timestamp()
    return [event_files.write(_curves(agent), settings | manifest.config, when, path)]


def _curves(agent: Agent) -> curves.Curves:
    if not agent.curves:
        raise UserError(
            f"{agent.path} holds no curves: nothing has learned yet, or another library wrote it."
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
    "python": _python,
}

KINDS = (
    Kind(
        "sb3",
        ".zip",
        "Stable-Baselines3",
        mark("A zip that Stable-Baselines3 loads, to play and to learn on there."),
    ),
    Kind(
        "onnx",
        ".onnx",
        "ONNX",
        mark("What the networks say of observations, for any runtime of that format."),
    ),
    Kind(
        "torchscript",
        ".pt",
        "TorchScript",
        mark("The same for PyTorch, from Python or C++, without any code of this program."),
    ),
    Kind(
        "state-dict",
        ".pth",
        mark("Parameters for PyTorch"),
        mark("The tensors by name, which torch.load reads with weights_only=True."),
    ),
    Kind("csv", ".csv", mark("Curves as a table"), mark("All curves of its run: a row for each point.")),
    Kind(
        "parquet",
        ".parquet",
        mark("Curves as Parquet"),
        mark("The same table as columns, for pandas, Polars and DuckDB."),
    ),
    Kind(
        "tensorboard",
        "",
        mark("Curves for TensorBoard"),
        mark("A folder with an event file of all curves of its run."),
    ),
    Kind(
        "python",
        ".py",
        mark("Python script"),
        mark("A short script on public libraries that does the run again."),
    ),
)


def kind_named(id: str) -> Kind:
    """The kind of this name. Raises UserError."""
    for kind in KINDS:
        if kind.id == id:
            return kind
    raise UnknownId("kind of file", id, [kind.id for kind in KINDS])


def kind_of(out: Path) -> Kind:
    """The first kind whose files end so. Raises UserError."""
    for kind in KINDS:
        if kind.suffix and kind.suffix == out.suffix.lower():
            return kind
    endings = ", ".join(f"{kind.suffix} ({kind.id})" for kind in KINDS if kind.suffix)
    raise UserError(f"the ending of {out} says no kind of file; endings that do: {endings}.")


def export(file: Checkpoint, kind: Kind, out: Path) -> list[Path]:
    """Write the agent of a checkpoint, or its curves, in another form; returns what was written.

    Raises UserError with one sentence where it cannot be that, or not be written; then no file was changed.
    """
    if out.exists() and file.path.exists() and out.samefile(file.path):
        raise UserError(f"{out} is the agent itself; give another name.")
    if kind.suffix and out.suffix.lower() != kind.suffix:
        raise UserError(f"{out} has to end in {kind.suffix}.")
    return kind.writer()(opened(file), out)
