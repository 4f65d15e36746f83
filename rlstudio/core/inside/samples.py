"""What a learner of language has written, as people read it."""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.arrays import Doubles


@dataclass(slots=True)
class Samples:
    """One text for each of P prompts, by the policy as it was at K moments of the training.

    ``prompts``: P of them. ``moments``: what the K moments are called. ``text``: K rows of P texts, "" where
    there is none yet. ``points`` (K, P): what the environment gave for it; ``score`` (K, P): what a learned
    judge says of it. NaN where there is none.
    """

    prompts: tuple[str, ...]
    moments: tuple[str, ...]
    text: tuple[tuple[str, ...], ...]
    points: Doubles
    score: Doubles
