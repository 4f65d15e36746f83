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
UNITS = 16
UPDATES = 1500


def reader(turn: int) -> list[np.ndarray]:
    """Weights and biases of a network for this turn."""
    torch.manual_seed(turn)
    ink, label = digits()
    learned = chosen(held_out=False)
    pictures = torch.from_numpy(turned(ink[learned], np.full(len(learned), turn)).reshape(len(learned), -1))
    labels = torch.from_numpy(label[learned])
    network = torch.nn.Sequential(
        torch.nn.Linear(SIDE**2, UNITS), torch.nn.ReLU(), torch.nn.Linear(UNITS, CLASSES)
    )
    adam = torch.optim.Adam(network.parameters(), 5e-3, weight_decay=1e-4)
    for _ in range(UPDATES):
        at = torch.randint(len(learned), (64,))
        # Noise keeps it from being sure of what it has never seen.
        seen = (pictures[at] + 0.1 * torch.randn(64, SIDE**2)).clamp(0, 1)
        loss = torch.nn.functional.cross_entropy(network(seen), labels[at], label_smoothing=0.05)
        adam.zero_grad()
        loss.backward()
        adam.step()
    return [parameter.detach().numpy() for parameter in network.parameters()]


def main() -> None:
    """Make all of them."""
    torch.set_num_threads(1)
    names = ("first_weight", "first_bias", "second_weight", "second_bias")
    made = zip(*(reader(turn) for turn in range(TURNS)), strict=True)
    np.savez_compressed(FILE, **{name: np.stack(arrays) for name, arrays in zip(names, made, strict=True)})


if __name__ == "__main__":
    main()
