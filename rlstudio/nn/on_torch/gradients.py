"""The length of a gradient that lies in several tensors."""

from __future__ import annotations

import torch
from torch import Tensor


def clip(gradients: list[Tensor] | tuple[Tensor, ...], most: float | None) -> float:
    """Shorten all together in place to this length, None: any; returns their length before."""
    norm = float(torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients))))
    if most is not None and norm > most:
        torch._foreach_mul_(gradients, most / (norm + 1e-6))
    return norm
