"""Units behind the numbers of settings, in the person's language."""

from __future__ import annotations

from collections.abc import Callable

from rlstudio.app.language.saying import plural, tr

_SAID: dict[str, Callable[[int], str]] = {
    "atoms": lambda n: plural(n, "{n:,} atom", "{n:,} atoms"),
    "cars/min": lambda n: tr("{n:,} cars/min", n=n),
    "cells": lambda n: plural(n, "{n:,} cell", "{n:,} cells"),
    "days": lambda n: plural(n, "{n:,} day", "{n:,} days"),
    "episodes": lambda n: plural(n, "{n:,} episode", "{n:,} episodes"),
    "frames": lambda n: plural(n, "{n:,} frame", "{n:,} frames"),
    "games": lambda n: plural(n, "{n:,} game", "{n:,} games"),
    "hours": lambda n: plural(n, "{n:,} hour", "{n:,} hours"),
    "labels": lambda n: plural(n, "{n:,} label", "{n:,} labels"),
    "looks": lambda n: plural(n, "{n:,} look", "{n:,} looks"),
    "moves": lambda n: plural(n, "{n:,} move", "{n:,} moves"),
    "nats": lambda n: plural(n, "{n:,} nat", "{n:,} nats"),
    "pairs": lambda n: plural(n, "{n:,} pair", "{n:,} pairs"),
    "pictures": lambda n: plural(n, "{n:,} picture", "{n:,} pictures"),
    "points": lambda n: plural(n, "{n:,} point", "{n:,} points"),
    "positions": lambda n: plural(n, "{n:,} position", "{n:,} positions"),
    "processes": lambda n: plural(n, "{n:,} process", "{n:,} processes"),
    "quantiles": lambda n: plural(n, "{n:,} quantile", "{n:,} quantiles"),
    "sentences": lambda n: plural(n, "{n:,} sentence", "{n:,} sentences"),
    "steps": lambda n: plural(n, "{n:,} step", "{n:,} steps"),
    "sweeps": lambda n: plural(n, "{n:,} sweep", "{n:,} sweeps"),
    "symbols": lambda n: plural(n, "{n:,} symbol", "{n:,} symbols"),
    "transitions": lambda n: plural(n, "{n:,} transition", "{n:,} transitions"),
    "updates": lambda n: plural(n, "{n:,} update", "{n:,} updates"),
}
SHARE = "share"
"""Of a number up to 1, which is shown in percent."""
SAME = frozenset({"px", "cm", "s", "rad", "%", SHARE})
"""Units that every language writes alike."""
_BROKEN = 2
"""The number whose form broken numbers have, in the languages of which we know it: 0.5 steps, 0,5 шага."""


def around(value: float, unit: str) -> tuple[str, str]:
    """What stands before and behind a number of this unit: "", " steps". A package's own units stay."""
    if unit == SHARE:
        return "", " %"
    if unit not in _SAID:
        return "", f" {unit}" if unit else ""
    count = int(value) if value == int(value) else _BROKEN
    before, _, behind = _SAID[unit](count).partition(f"{count:,}")
    return before, behind
