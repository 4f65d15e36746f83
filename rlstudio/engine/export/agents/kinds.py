"""The forms in which an agent and its run leave this program, by name and by the ending of a file."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.words import mark, words


@dataclass(frozen=True)
class Kind:
    """One form. ``suffix``: of its file, "" for a folder. ``title``, ``blurb``: what it is, for people.

    ``package``: the Python package that it is written by, which not everybody has; "" for none.
    """

    id: str
    suffix: str
    title: str
    blurb: str
    package: str = ""

    @property
    def missing(self) -> str:
        """The package that it needs and that is not here; "" where it can be written."""
        here = not self.package or importlib.util.find_spec(self.package) is not None
        return "" if here else self.package


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
        package="onnx",
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
        package="pyarrow",
    ),
    Kind(
        "tensorboard",
        "",
        mark("Curves for TensorBoard"),
        mark("A folder with an event file of all curves of its run."),
    ),
    Kind(
        "wandb",
        "",
        mark("Curves for Weights and Biases"),
        mark("A folder with a run that wandb sync uploads; nothing is sent now."),
        package="wandb",
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
    raise UnknownId(mark("kind of file"), id, [kind.id for kind in KINDS])


def kind_of(out: Path) -> Kind:
    """The first kind whose files end so. Raises UserError."""
    for kind in KINDS:
        if kind.suffix and kind.suffix == out.suffix.lower():
            return kind
    endings = ", ".join(f"{kind.suffix} ({kind.id})" for kind in KINDS if kind.suffix)
    raise UserError(
        words(
            "the ending of {path} says no kind of file; endings that do: {endings}.",
            path=out,
            endings=endings,
        )
    )
