"""Agents as files of PyTorch: a module that needs no code of ours (TorchScript), or its parameters alone."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO

import numpy as np
import torch

from rlstudio.engine.export.agents.about import about
from rlstudio.engine.export.agents.agent import Agent
from rlstudio.engine.export.agents.graphs import graphs
from rlstudio.engine.files.atomic import replacing

ABOUT = "about.json"
"""The extra file in a TorchScript file that says what it is."""


def write_script(agent: Agent, path: Path) -> list[Path]:
    """Write what the networks say of observations as TorchScript, one file for each function.

    Raises Unfit, and UserError.
    """
    written = []
    for ending, graph in graphs(agent).items():
        out = path.with_name(path.stem + ending + path.suffix)
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            traced = torch.jit.trace(  # type: ignore[no-untyped-call]
                graph.module, tuple(graph.inputs.values()), check_trace=False
            )
            with replacing(out) as part:
                extra = {ABOUT: json.dumps(about(agent, graph), indent=1)}
                part.write_bytes(_whole(partial(torch.jit.save, traced, _extra_files=extra)))
        written.append(out)
    return written


def write_state(agent: Agent, path: Path) -> list[Path]:
    """Write the policy's parameters by our names, which ``torch.load(..., weights_only=True)`` reads.

    ``state_dict``: the tensors; ``about``: the manifest as JSON. Raises UserError.
    """
    tensors = {name: torch.from_numpy(np.array(value)) for name, value in agent.state.items()}
    with replacing(path) as part:
        saved = {"state_dict": tensors, "about": agent.manifest.model_dump_json()}
        part.write_bytes(_whole(partial(torch.save, saved)))
    return [path]


def _whole(save: Callable[[IO[bytes]], object]) -> bytes:
    """What is saved. PyTorch's own writer ends the process, or raises RuntimeError, where a disk is full."""
    file = io.BytesIO()
    save(file)
    return file.getvalue()
