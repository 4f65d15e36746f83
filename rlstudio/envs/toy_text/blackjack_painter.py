"""The picture of a game of Blackjack: green felt, both hands, their sums and the result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.envs.toy_text.cards import points, total

if TYPE_CHECKING:
    from PIL import ImageFont
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 720, 540
CARD_WIDTH, CARD_HEIGHT = 110, 154
FELT, FELT_LINE = "#1f6b4b", "#2f8a63"
RED, BLACK = "#c8402f", "#1b2430"
RANKS = ("A", *map(str, range(2, 11)), "J", "Q", "K")
SCALE = 2
"""Pictures are drawn at this scale and reduced, for smooth edges."""


class BlackjackPainter:
    """Paints tables; cards are drawn once."""

    def __init__(self) -> None:
        self._cards: dict[int, Image] = {}

    def paint(self, player: Sequence[int], dealer: Sequence[int], result: float | None) -> Frame:
        """The table (H, W, 3). Without a ``result`` the dealer's second card is face down."""
        from PIL import Image, ImageDraw

        picture = Image.new("RGB", (WIDTH, HEIGHT), FELT)
        pen = ImageDraw.Draw(picture)
        pen.rounded_rectangle((14, 14, WIDTH - 15, HEIGHT - 15), 26, outline=FELT_LINE, width=3)
        hidden = result is None or total(player)[0] > 21
        shown = [dealer[0], -1] if hidden else list(dealer)
        seen = str(points(dealer[0])) if hidden else _sum_in_words(total(dealer))
        self._row(picture, pen, "Dealer", seen, shown, 34)
        self._row(picture, pen, "Player", _sum_in_words(total(player)), player, 290)
        if result is not None:
            text = "Won" if result > 0 else "Lost" if result < 0 else "Draw"
            box = (WIDTH - 190, HEIGHT // 2 - 24, WIDTH - 36, HEIGHT // 2 + 24)
            pen.rounded_rectangle(box, 24, fill="#f2c230" if result > 0 else "#e8ecf2")
            pen.text((WIDTH - 113, HEIGHT // 2), f"{text} {result:+g}", BLACK, _font(26), anchor="mm")
        return np.asarray(picture)

    def _row(
        self, picture: Image, pen: ImageDraw, name: str, worth: str, hand: Sequence[int], top: int
    ) -> None:
        pen.text((40, top + 16), name, "#d7efe2", _font(26), anchor="lm")
        pen.text((150, top + 16), worth, "#ffffff", _font(30), anchor="lm")
        room = WIDTH - 80 - CARD_WIDTH
        apart = min(CARD_WIDTH + 14, room // max(1, len(hand) - 1))
        for place, card in enumerate(hand):
            drawn = self._card(card)
            picture.paste(drawn, (40 + place * apart, top + 42), drawn)

    def _card(self, card: int) -> Image:
        if card not in self._cards:
            self._cards[card] = _draw_card(card)
        return self._cards[card]


def _sum_in_words(found: tuple[int, bool]) -> str:
    worth, usable = found
    return f"{worth} (bust)" if worth > 21 else f"{worth} (ace as 11)" if usable else str(worth)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _draw_card(card: int) -> Image:
    """One card with transparent corners; -1 is a back."""
    from PIL import Image, ImageDraw

    wide, high = CARD_WIDTH * SCALE, CARD_HEIGHT * SCALE
    picture = Image.new("RGBA", (wide, high), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((0, 0, wide - 1, high - 1), 22, fill="#fdfdfb", outline="#b9c1cc", width=3)
    if card < 0:
        pen.rounded_rectangle((16, 16, wide - 17, high - 17), 14, fill="#2f5f9e")
        for line in range(-high, wide, 26):
            pen.line((line, 16, line + high - 32, high - 16), fill="#5685c2", width=4)
        pen.rounded_rectangle((0, 0, wide - 1, high - 1), 22, outline="#fdfdfb", width=17)
        pen.rounded_rectangle((0, 0, wide - 1, high - 1), 22, outline="#b9c1cc", width=3)
    else:
        suit, rank = divmod(card, 13)
        ink = RED if suit in (1, 2) else BLACK
        pen.text((20, 12), RANKS[rank], ink, _font(52))
        _suit(pen, suit, 40, 100, 19, ink)
        _suit(pen, suit, wide / 2 + 14, high / 2 + 26, 56, ink)
    return picture.resize((CARD_WIDTH, CARD_HEIGHT), Image.Resampling.LANCZOS)


def _suit(pen: ImageDraw, suit: int, x: float, y: float, size: float, ink: str) -> None:
    """Clubs, diamonds, hearts or spades (0 to 3), about twice ``size`` wide, centred."""

    def disc(right: float, down: float, radius: float) -> None:
        middle_x, middle_y, reach = x + right * size, y + down * size, radius * size
        pen.ellipse((middle_x - reach, middle_y - reach, middle_x + reach, middle_y + reach), fill=ink)

    def shape(*corners: tuple[float, float]) -> None:
        pen.polygon([(x + right * size, y + down * size) for right, down in corners], fill=ink)

    if suit == 0:
        for right, down in ((-0.45, 0.18), (0.45, 0.18), (0.0, -0.5)):
            disc(right, down, 0.44)
        shape((0.0, -0.3), (0.3, 1.0), (-0.3, 1.0))
    elif suit == 1:
        shape((0, -1), (0.72, 0), (0, 1), (-0.72, 0))
    elif suit == 2:
        for right in (-0.42, 0.42):
            disc(right, -0.38, 0.46)
        shape((-0.84, -0.18), (0.84, -0.18), (0.0, 0.98))
    else:
        for right in (-0.40, 0.40):
            disc(right, 0.22, 0.43)
        shape((-0.78, 0.06), (0.78, 0.06), (0.0, -1.0))
        shape((0.0, 0.1), (0.3, 1.0), (-0.3, 1.0))
