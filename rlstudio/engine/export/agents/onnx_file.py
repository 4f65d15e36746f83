"""Agents as ONNX: what their networks say of observations, for any runtime of that format.

By PyTorch's exporter over TorchScript: the newer one takes ten times as long and another package, for the
same dozen operators.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import torch

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.export.agents.about import about
from rlstudio.engine.export.agents.agent import Agent
from rlstudio.engine.export.agents.graphs import Graph, graphs
from rlstudio.engine.files.atomic import replacing

OPSET = 17
"""The version of the format's operators: since 2022, and read by all that came later."""


def write(agent: Agent, path: Path) -> list[Path]:
    """Write what the networks say of observations, a file for each function. Raises Unfit, and UserError."""
    try:
        import onnx
    except ImportError:
        raise UserError(
            words(
                "ONNX files need the Python package onnx, which is not installed here; where RL "
                'Studio came by pip: pip install "rlstudio[onnx]".'
            )
        ) from None
    written = []
    for ending, graph in graphs(agent).items():
        out = path.with_name(path.stem + ending + path.suffix)
        model = onnx.load_from_string(_exported(graph))
        onnx.helper.set_model_props(model, about(agent, graph))
        model.doc_string = f"{agent.kind.title} on {agent.spec.id}, by RL Studio"
        onnx.checker.check_model(model, full_check=True)
        with replacing(out) as part:
            part.write_bytes(model.SerializeToString())
        written.append(out)
    return written


def _exported(graph: Graph) -> bytes:
    names = [*graph.inputs, *graph.outputs]
    out = io.BytesIO()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # about the exporter, and about numbers that are the same for all
        torch.onnx.export(
            graph.module,
            tuple(graph.inputs.values()),
            out,  # type: ignore[arg-type]  # it takes a stream, too
            dynamo=False,
            opset_version=OPSET,
            input_names=list(graph.inputs),
            output_names=list(graph.outputs),
            dynamic_axes={name: {0: "batch"} for name in names},
        )
    return out.getvalue()
