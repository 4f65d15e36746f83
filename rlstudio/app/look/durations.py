"""Durations in words."""

from __future__ import annotations

from rlstudio.app.language.saying import plural, tr


def about(seconds: float) -> str:
    """A duration that nobody knows exactly, in one unit: "about 3 min"."""
    if seconds < 1:
        return tr("less than 1 s")
    if seconds < 100:
        return tr("about {seconds:.0f} s", seconds=seconds)
    if seconds < 5400:
        return tr("about {minutes:.0f} min", minutes=seconds / 60)
    if seconds < 48 * 3600:
        return tr("about {hours:.1f} h", hours=seconds / 3600)
    days = seconds / 86_400
    if days < 730:
        return plural(round(days), "about {n} day", "about {n} days")
    years = days / 365.25
    if years < 1000:
        return plural(round(years), "about {n} year", "about {n} years")
    return tr("more than 1,000 years")


def passed(seconds: float) -> str:
    """How long something has been going on: "12 s", "3 min"."""
    if seconds < 120:
        return tr("{seconds:.0f} s", seconds=seconds)
    return tr("{minutes:.0f} min", minutes=seconds // 60)
