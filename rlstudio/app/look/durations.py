"""Durations in words."""

from __future__ import annotations


def about(seconds: float) -> str:
    """A duration that nobody knows exactly, in one unit: "about 3 min"."""
    if seconds < 1:
        return "less than 1 s"
    if seconds < 100:
        return f"about {seconds:.0f} s"
    if seconds < 5400:
        return f"about {seconds / 60:.0f} min"
    if seconds < 48 * 3600:
        return f"about {seconds / 3600:.1f} h"
    days = seconds / 86_400
    if days < 730:
        return f"about {days:.0f} days"
    years = days / 365.25
    return f"about {years:.0f} years" if years < 1000 else "more than 1,000 years"
