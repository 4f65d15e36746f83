"""Durations in words."""

from __future__ import annotations


def about(seconds: float) -> str:
    """A duration that nobody knows exactly, in one unit: "about 3 min"."""
    if seconds < 1:
        return "less than 1 s"
    if seconds < 100:
        return f"about {seconds:.0f} s"
    return f"about {seconds / 60:.0f} min" if seconds < 5400 else f"about {seconds / 3600:.1f} h"
