"""The cards of Blackjack and their points."""

from __future__ import annotations

from collections.abc import Sequence

CARDS = 52
"""A card is 0 to 51: its rank is card % 13 (0 the ace, 12 the king), its suit card // 13."""


def points(card: int) -> int:
    """The points of a card: 1 for an ace, 10 for a picture."""
    return min(card % 13 + 1, 10)


def total(hand: Sequence[int]) -> tuple[int, bool]:
    """The best sum of a hand, and whether an ace counts as 11 in it."""
    low = sum(map(points, hand))
    usable = low <= 11 and any(points(card) == 1 for card in hand)
    return low + 10 * usable, usable


def is_natural(hand: Sequence[int]) -> bool:
    """Whether a hand is exactly an ace and a card of ten."""
    return len(hand) == 2 and total(hand)[0] == 21
