"""What a file of a network says of itself, so that others can use it: what to give, and what comes out."""

from __future__ import annotations

import json

from rlstudio.core.spaces import Discrete, Space
from rlstudio.engine.export.agents.agent import Agent
from rlstudio.engine.export.agents.graphs import Graph

_GREEDY = {
    "action_values": "the action with the highest of action_values",
    "logits": "the action with the highest of logits; their softmax is what is drawn from",
    "action": "action",
    "mean": "mean, cut off at the bounds of action_space; draws add a Gaussian of deviation",
}


def about(agent: Agent, graph: Graph) -> dict[str, str]:
    """Texts by name; the names of these are stable."""
    manifest = agent.manifest
    first = graph.outputs[0]
    greedy = _GREEDY[first]
    if agent.kind.id in ("alphazero", "alphago", "muzero"):
        greedy = (
            "what a search finds that asks this; without one, the legal action with the highest of logits"
        )
    return {
        "environment": manifest.env,
        "environment_settings": agent.spec.settings.model_dump_json(),
        "algorithm": manifest.algorithm,
        "settings": json.dumps(manifest.config),
        "steps": str(manifest.step),
        "seed": str(manifest.seed),
        "observation_space": agent.spec.observation_space.model_dump_json(),
        "action_space": agent.spec.action_space.model_dump_json(),
        "action_names": json.dumps(list(agent.spec.action_names)),
        "inputs": json.dumps({name: list(value.shape[1:]) for name, value in graph.inputs.items()}),
        "outputs": json.dumps(graph.outputs),
        "observation": observed(agent.spec.observation_space),
        "greedy_action": greedy,
        "made_with": json.dumps(manifest.versions),
    }


def observed(space: Space) -> str:
    """What one gives it as an observation, in a sentence."""
    if isinstance(space, Discrete):
        return f"the number of the state, 0 to {space.n - 1}, int64 (batch,)"
    if space.parts:
        width = sum(part.size for part in space.parts)
        parts = ", ".join(f"{part.name} {list(part.shape)}" for part in space.parts)
        return (
            "all parts one after another, each flattened and in its own unit, "
            f"float32 (batch, {width}): {parts}"
        )
    shape = ", ".join(["batch", *map(str, space.shape)])
    if space.is_image:
        return (
            f"the last {space.shape[0]} frames, oldest first, as RL Studio makes them by "
            f"environment_settings, uint8 ({shape}); they are scaled inside"
        )
    return f"what the environment gives, {space.dtype} ({shape}); where it is normalised, that is inside"
