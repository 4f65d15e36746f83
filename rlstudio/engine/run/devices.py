"""On which device a network computes, and with how many threads."""

from __future__ import annotations

import os
import sys

from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, words
from rlstudio.nn.on_numpy import products
from rlstudio.processes import cores

LARGE_WIDTH = 512
"""From hidden layers of this width on, a fully connected network gains from a GPU."""

TABLE_FAMILIES = frozenset({"tabular", "planning", "baseline"})
"""Families of algorithms that have no network and never load torch."""


def available_devices() -> list[dict[str, str]]:
    """The devices that can be chosen, as id and title; "cuda" only if there is a GPU. Imports torch."""
    devices = [{"id": "auto", "title": mark("Automatic")}, {"id": "cpu", "title": "CPU"}]
    import torch

    if torch.cuda.is_available():
        devices.append({"id": "cuda", "title": f"GPU ({torch.cuda.get_device_name(0)})"})
    return devices


def is_large(spec: EnvSpec, hidden: tuple[int, ...]) -> bool:
    """Whether the network is convolutional or wide, so that a GPU or several threads speed it up."""
    space = spec.observation_space
    return (isinstance(space, Box) and space.is_large) or any(width >= LARGE_WIDTH for width in hidden)


def resolve(asked: str, spec: EnvSpec, family: str, hidden: tuple[int, ...]) -> str:
    """The device to use, "cpu" or "cuda:0".

    "auto" takes the GPU for convolutional and wide networks only: for a small network the transfer to the
    GPU and back takes longer than computing. Raises UserError for "cuda" if there is no GPU.
    """
    if asked == "cpu" or (asked == "auto" and (family in TABLE_FAMILIES or not is_large(spec, hidden))):
        return "cpu"
    import torch

    if torch.cuda.is_available():
        return "cpu" if family in TABLE_FAMILIES else "cuda:0"
    if asked == "cuda":
        raise UserError(
            words("there is no CUDA GPU that torch can use on this computer; choose cpu or auto.")
        )
    return "cpu"


def physical_cores() -> int:
    """Cores this process may use, not counting hardware threads twice."""
    import psutil  # type: ignore[import-untyped]

    allowed = cores.usable()
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def set_threads(large: bool, *, share: bool = False) -> None:
    """One torch thread for small networks (two are up to 11 times slower), up to 8 for large ones.

    share: leave half of the cores to the window, the stage and emulators. A torch thread that shares its
    core with another process delays all other threads. A small network does not load torch here, because it
    may not need it; of small networks only twin critics (TD3, SAC) gain from a second core.
    """
    count = physical_cores() // 2 if share else physical_cores()
    products.use_cores(1 if large else min(2, count))
    if not large and "torch" not in sys.modules:
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        return
    import torch

    torch.set_num_threads(max(1, min(8, count)) if large else 1)
