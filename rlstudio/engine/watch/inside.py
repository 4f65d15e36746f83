"""The inside of a policy's networks: what their layers are, what they say of a moment, how weights lie."""

from __future__ import annotations

import time

import numpy as np

from rlstudio.core.arrays import Floats, State
from rlstudio.core.inside.looking import NetworkDescription, NetworkRequest, NetworkView, WeightSummary
from rlstudio.core.policy import Policy
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.nn.layers import described

BINS = 41
MOST_FILTERS = 64
"""Of a first layer so many units' weights are sent."""
MOST_NUMBERS = 300_000
"""And no more numbers than this together."""


def descriptions(policy: Policy) -> tuple[NetworkDescription, ...]:
    """All networks of a policy with their layers; empty for tables and rules."""
    return tuple(described(name, network.architecture) for name, network in policy.networks.items())


def views(
    policy: Policy, decision: ShownDecision, request: NetworkRequest, step: int
) -> tuple[NetworkView, ...]:
    """What all layers say of the observation that a decision was about, by one pass through each network.

    step: environment steps of training behind the policy. Nothing of the policy changes.
    """
    if decision.observation is None or not policy.networks:
        return ()
    taken = None if decision.action_vector is None else decision.action_vector[np.newaxis]
    found = []
    start = time.perf_counter()
    activations = policy.activations(decision.observation[np.newaxis], taken)
    for name, network in policy.networks.items():
        said = {layer: values[0].astype(np.float32) for layer, values in activations[name].items()}
        view = NetworkView(name, said, step)
        if request.weights:
            view.weights = _weights(described(name, network.architecture), network.state())
        found.append(view)
        view.seconds, start = time.perf_counter() - start, time.perf_counter()
    return tuple(found)


def _weights(description: NetworkDescription, state: State) -> dict[str, WeightSummary]:
    found = {}
    for layer in description.layers:
        if not layer.weight:
            continue
        weights = state[layer.weight][slice(*layer.rows)]
        found[layer.name] = summary(weights)
        if layer.first:
            found[layer.name].filters = _filters(weights)
    return found


def _filters(weights: Floats) -> Floats:
    each = max(1, weights[0].size)
    return weights[: max(1, min(MOST_FILTERS, MOST_NUMBERS // each))].astype(np.float32)


def summary(weights: Floats) -> WeightSummary:
    """Counts in equal bins between the lowest and the highest weight; only finite ones are counted."""
    flat = weights.reshape(-1)
    flat = flat[np.isfinite(flat)]
    low, high = (float(flat.min()), float(flat.max())) if flat.size else (0.0, 0.0)
    if not high > low:
        low, high = low - 0.5, high + 0.5
    place = ((flat - np.float32(low)) * np.float32(BINS / (high - low))).astype(np.int64)
    counts = np.bincount(np.clip(place, 0, BINS - 1), minlength=BINS).astype(np.int64)
    return WeightSummary(counts, low, high)
