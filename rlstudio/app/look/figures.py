"""Numbers as people read them."""

from __future__ import annotations


def figures(value: float) -> str:
    """Whole numbers with separators, others in four figures or more."""
    if float(value).is_integer() and abs(value) < 1e15:
        text = f"{int(value):,}"
    else:
        text = f"{value:.4g}" if abs(value) < 100 or abs(value) >= 1e9 else f"{value:,.1f}"
    return text.replace("-", "−")
