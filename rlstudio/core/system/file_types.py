"""The kinds of file that the program opens by a double click, for every desktop's way of saying so."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class FileType:
    """One kind of file: its suffix without the dot, its MIME type and its name."""

    suffix: str
    mime: str
    name: str


FILE_TYPES = (
    FileType("rlstudio", "application/x-rlstudio", "RL Studio agent"),
    FileType("rlreplay", "application/x-rlstudio-replay", "RL Studio recording"),
    FileType("rlworld", "application/x-rlstudio-world", "RL Studio world"),
    FileType("rldemo", "application/x-rlstudio-demo", "RL Studio demo"),
    FileType("rllesson", "application/x-rlstudio-lesson", "RL Studio lesson"),
    FileType("rlrun", "application/x-rlstudio-run", "RL Studio run"),
    FileType("rldemonstrations", "application/x-rlstudio-demonstrations", "RL Studio demonstrations"),
)
FOREIGN_SUFFIXES = (".zip", ".cleanrl_model", ".pt", ".pth", ".safetensors")
"""Of agents of other libraries. They open here too, but a double click on them is not this program's."""
SUFFIXES = tuple(f".{kind.suffix}" for kind in FILE_TYPES)


def ending(path: str | os.PathLike[str]) -> str:
    """What a file's name ends in, as ".rlstudio", in small letters: some disks and people write capitals."""
    return os.path.splitext(path)[1].lower()
