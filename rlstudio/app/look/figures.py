"""Numbers as people read them."""

from __future__ import annotations


def figures(value: float) -> str:
    """Whole numbers with separators, others in four figures."""
    if float(value).is_integer() and abs(value) < 1e15:
        text = f"{int(value):,}"
    else:
        text = f"{value:,.2f}" if 100 <= abs(value) < 1e6 else f"{value:.4g}"
    return text.replace("-", "−")
