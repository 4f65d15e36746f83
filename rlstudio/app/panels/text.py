"""Numbers as panels write them: short, with real minus signs, and in figures of equal width."""

from __future__ import annotations

import math

from rlstudio.app.language.saying import said, tr
from rlstudio.core.words import mark

MINUS = "−"
OF_ONE = {"points": mark("point"), "steps": mark("step"), "minutes": mark("minute"), "stakes": mark("stake")}
"""Units, and what one of them is called."""

_PREFIXES = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))


def si(value: float, step: float | None = None) -> str:
    """``value`` with an SI prefix: 412000 is "412k", 1500000 is "1.5M", 0 is "0".

    step: the distance of neighbouring ticks; it decides how many decimals distinguish them.
    """
    size = abs(value)
    scale, prefix = next(((s, p) for s, p in _PREFIXES if size >= s), (1.0, ""))
    scaled = value / scale
    if step is not None and step > 0:
        decimals = min(6, max(0, math.ceil(-math.log10(step / scale) - 1e-9)))
    else:
        decimals = 0 if scale == 1.0 and scaled == round(scaled) else max(0, 2 - _magnitude(scaled))
    text = f"{scaled:.{decimals}f}"
    if step is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS) + prefix


def nice_step(least: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is not below ``least`` (> 0)."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * part for part in (1, 2, 5, 10) if power * part >= least * (1 - 1e-9))


def spread_ticks(low: float, high: float, size: float, distance: float) -> list[tuple[float, list[float]]]:
    """Round numbers between two ends of an axis of ``size`` pixels, at least ``distance`` pixels apart.

    There is always one, so that no axis is without a number.
    """
    if not high > low or size < 1:
        return []
    step = nice_step((high - low) * distance / size)
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    while first > last:
        step = nice_step(step / 2.5)
        first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
        last = min(first, last)
    return [(step, [k * step for k in range(first, last + 1)])]


def grouped(value: int) -> str:
    """A whole number with separators: 412,000."""
    return f"{value:,}".replace("-", MINUS)


def decimals_for(spread: float) -> int:
    """Decimals for numbers that lie within ``spread`` of each other: two to three figures of it."""
    if not math.isfinite(spread) or spread <= 0:
        return 2
    return min(5, max(0, 1 - math.floor(math.log10(spread / 4))))


def figures_after_point(value: float, figures: int = 3) -> int:
    """Decimals that show ``value`` with this many significant figures; 2 for NaN and infinities."""
    if not math.isfinite(value):
        return 2
    # Rounded first: 9.996 is written 10.0.
    return max(0, figures - 1 - _magnitude(float(f"{value:.{figures - 1}e}")))


def fixed(value: float, decimals: int, *, sign: bool = False) -> str:
    """``value`` with these decimals; "–" for NaN and infinities."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    if abs(value) >= 1e6 or (value != 0 and abs(value) < 10.0**-decimals / 2 and decimals >= 5):
        return f"{value:.1e}".replace("-", MINUS)
    text = f"{value:+.{decimals}f}" if sign else f"{value:.{decimals}f}"
    if float(text) == 0:
        text = text.lstrip("+-")
    return text.replace("-", MINUS)


def moment_name(moment: int) -> str:
    """A moment of a recording, numbered from 0, in words: people count from 1, so that n of n is the last."""
    return tr("moment {number}", number=grouped(moment + 1))


def short(value: float) -> str:
    """``value`` in about three figures, whatever its size: 0.0123, 475, 3.1k, 2.5e−6."""
    if not math.isfinite(value):
        return fixed(value, 0)
    if value == 0:
        return "0"
    if abs(value) < 1e-3 or abs(value) >= 1e15:
        return f"{value:.1e}".replace("e+", "e").replace("-", MINUS)
    if abs(value) >= 10_000:
        return si(value)
    text = f"{value:.{max(0, 2 - _magnitude(value))}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def _magnitude(value: float) -> int:
    return math.floor(math.log10(abs(value))) if value else 0


_BRIEF = {
    mark("expected return"): mark("return"),
    mark("highest probability"): mark("chance"),
    mark("probability"): mark("chance"),
    mark("found reward (median 0)"): mark("found reward"),
    mark("of the last steps"): mark("of steps"),
    mark("value"): mark("V"),
    mark("others as now"): mark("as now"),
    mark("others as then"): mark("as then"),
    mark("others at rest"): mark("at rest"),
}


def in_unit(name: str, unit: str) -> str:
    """A quantity with its unit in parentheses, if it has one, in the person's language: "angle (rad)"."""
    return tr("{quantity} ({unit})", quantity=said(name), unit=said(unit)) if unit else said(name)


def brief(words: str) -> str:
    """Shorter words for what colours mean or a map holds, for little room; the same where there are none.

    Both are in the person's language.
    """
    return next((said(fewer) for more, fewer in _BRIEF.items() if words == said(more)), words)
