"""Short trainings of small networks on digits, each done once and remembered."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.envs.digits.images import CLASSES, SIDE, chosen, digits

Layer = tuple[int, int]
"""Width, and which of ``ACTIVATIONS``."""
ACTIVATIONS = ("ReLU", "tanh", "sigmoid")
RATES = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
"""Learning rates."""
UPDATES, BATCH = 60, 128
"""A training has so many steps of Adam (Kingma and Ba 2015)."""
BEGINNINGS = 3
"""First weights that a training may have."""


def parameters(layers: tuple[Layer, ...]) -> int:
    """How many weights and biases a network of these hidden layers has."""
    sizes = (SIDE * SIDE, *(width for width, _ in layers), CLASSES)
    return sum((inputs + 1) * outputs for inputs, outputs in pairwise(sizes))


@lru_cache(maxsize=200_000)
def accuracy(rate: int, layers: tuple[Layer, ...], beginning: int) -> float:
    """The share of the 399 digits kept back that the trained network reads, 0 to 1.

    rate: which of ``RATES``. beginning: which first weights and batches, 0 to ``BEGINNINGS`` - 1. Takes 5 to
    20 ms of a processor.
    """
    ink, labels = digits()
    rng, learned = np.random.default_rng([7, beginning]), chosen(False)
    pictures, wanted = (
        ink[learned].reshape(len(learned), -1),
        np.eye(CLASSES, dtype=np.float32)[labels[learned]],
    )
    sizes = (pictures.shape[1], *(width for width, _ in layers), CLASSES)
    weights = [
        np.vstack((rng.normal(0.0, inputs**-0.5, (inputs, outputs)), np.zeros(outputs))).astype(np.float32)
        for inputs, outputs in pairwise(sizes)
    ]
    first, second = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    for update in range(1, UPDATES + 1):
        rows = rng.integers(0, len(pictures), BATCH)
        outputs = _forward(pictures[rows], layers, weights)
        error = (_softmax(outputs[-1]) - wanted[rows]) / np.float32(BATCH)
        for place in reversed(range(len(weights))):
            gradient = np.vstack((outputs[place].T @ error, error.sum(0)))
            if place:
                error = (error @ weights[place][:-1].T) * _slope(outputs[place], layers[place - 1][1])
            first[place] += np.float32(0.1) * (gradient - first[place])
            second[place] += np.float32(0.001) * (gradient * gradient - second[place])
            size = RATES[rate] * np.sqrt(1 - 0.999**update) / (1 - 0.9**update)
            weights[place] -= np.float32(size) * first[place] / (np.sqrt(second[place]) + np.float32(1e-8))
    kept = chosen(True)
    said = _forward(ink[kept].reshape(len(kept), -1), layers, weights)[-1].argmax(1)
    return float((said == labels[kept]).mean())


def _forward(pictures: Floats, layers: tuple[Layer, ...], weights: list[Floats]) -> list[Floats]:
    """The pictures, the outputs of every hidden layer, and the logits."""
    outputs = [pictures]
    for (_, kind), weight in zip(layers, weights, strict=False):
        sums = outputs[-1] @ weight[:-1] + weight[-1]
        outputs.append((_relu, np.tanh, _sigmoid)[kind](sums))
    return [*outputs, outputs[-1] @ weights[-1][:-1] + weights[-1][-1]]


def _relu(sums: Floats) -> Floats:
    return np.maximum(sums, np.float32(0.0))


def _sigmoid(sums: Floats) -> Floats:
    shares: Floats = np.float32(0.5) * (np.float32(1.0) + np.tanh(np.float32(0.5) * sums))
    return shares


def _slope(output: Floats, kind: int) -> Floats:
    """The derivative of an activation, from its output."""
    if kind == 0:
        return (output > 0).astype(np.float32)
    slope: Floats = 1 - output * output if kind == 1 else output * (1 - output)
    return slope


def _softmax(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(1, keepdims=True))
    shares: Floats = raised / raised.sum(1, keepdims=True)
    return shares
