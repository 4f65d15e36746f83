"""The shape in which pictures are shown: Atari's as a television did, others as they are."""

from __future__ import annotations

TELEVISION = 4 / 3
"""Width over height of an Atari game on a television."""


def is_atari(height: int, width: int) -> bool:
    """Whether a picture of so many pixels comes from an Atari console (NTSC or PAL lines)."""
    return (height, width) in ((210, 160), (250, 160))
