"""Writes resources/digit_readers.npz: four small networks, each for digits that are turned one way.

Reader k learns from the pictures that nothing is tested with, turned k times by a quarter; takes seconds.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from rlstudio.envs.digits.images import CLASSES, SIDE, chosen, digits
from rlstudio.envs.digits.readers import TURNS, turned

FILE = Path(__file__).resolve().parents[1] / "resources" / "digit_readers.npz"
UNITS = 24
UPDATES = 3000


def reader(turn: int) -> list[np.ndarray]:
    """Weights and biases of a network for this turn."""
    torch.manual_seed(turn)
    ink, label = digits()
    learned = chosen(held_out=False)
    own = _turned(ink[learned], turn)
    others = torch.cat([_turned(ink[learned], other) for other in range(TURNS) if other != turn])
    labels = torch.from_numpy(label[learned])
    network = torch.nn.Sequential(
        torch.nn.Linear(SIDE**2, UNITS), torch.nn.ReLU(), torch.nn.Linear(UNITS, CLASSES)
    )
    adam = torch.optim.Adam(network.parameters(), 5e-3, weight_decay=1e-4)
    for _ in range(UPDATES):
        at, strange = torch.randint(len(own), (64,)), torch.randint(len(others), (64,))
        loss = torch.nn.functional.cross_entropy(network(own[at]), labels[at])
        # Of what is turned otherwise it learns to say that it cannot tell.
        loss = loss - torch.log_softmax(network(others[strange]), 1).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return [parameter.detach().numpy() for parameter in network.parameters()]


def _turned(pictures: np.ndarray, turn: int) -> torch.Tensor:
    return torch.from_numpy(turned(pictures, np.full(len(pictures), turn)).reshape(len(pictures), -1))


def main() -> None:
    """Make all of them."""
    torch.set_num_threads(1)
    names = ("first_weight", "first_bias", "second_weight", "second_bias")
    made = zip(*(reader(turn) for turn in range(TURNS)), strict=True)
    np.savez_compressed(FILE, **{name: np.stack(arrays) for name, arrays in zip(names, made, strict=True)})


if __name__ == "__main__":
    main()
