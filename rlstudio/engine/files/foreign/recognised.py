"""Which library a file is of, by what it holds, and what to say of those that cannot be read."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Literal

from rlstudio.core.system.file_types import ending
from rlstudio.core.words import words
from rlstudio.engine.files.foreign import sb3_file, torch_file

Kind = Literal["sb3", "tensors", "pickle", "rllib"]
_ZIP, _PICKLES = b"PK\x03\x04", tuple(b"\x80" + bytes([protocol]) for protocol in range(2, 6))
_RLLIB = (
    "rllib_checkpoint.json",
    "algorithm_state.pkl",
    "algorithm_state.msgpack",
    "class_and_ctor_args.pkl",
)


def kind_of(path: Path) -> Kind | None:
    """The kind of a foreign agent's file or folder; None for ours, and for anything else."""
    try:
        if path.is_dir():
            return "rllib" if any((path / name).is_file() for name in _RLLIB) else None
        if path.name in _RLLIB:
            return "rllib"
        if not path.is_file():
            return None
        with path.open("rb") as file:
            head = file.read(16)
            if ending(path) == ".safetensors" or torch_file.is_old(head):
                return "tensors"
            if head.startswith(_PICKLES):
                return "pickle"
            if not head.startswith(_ZIP):
                return None
            with zipfile.ZipFile(file) as archive:
                members = archive.namelist()
    except Exception:  # whatever is wrong with it, the reader of our own files says it
        return None
    if "manifest.json" in members:
        return None
    if sb3_file.is_one(members):
        return "sb3"
    return "tensors" if any(name.rpartition("/")[2] == "data.pkl" for name in members) else None


def refusal(path: Path, kind: Kind) -> str:
    """Why a file of this kind is never opened; "" if it is."""
    if kind == "rllib":
        return words(
            "{path} is a checkpoint of RLlib, whose networks are described by pickled Python, which could "
            "run code and is never opened.",
            path=path,
        )
    if kind == "pickle":
        return words("{path} is a Python pickle (which could run code and is never opened).", path=path)
    return ""
