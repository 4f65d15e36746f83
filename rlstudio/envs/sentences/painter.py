"""The picture of a sentence: the topic, the line on which it is written, and what the reader gives for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.envs.sentences.grammar import KIND, POINTS, makes_sense

if TYPE_CHECKING:
    from PIL import ImageFont
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT = 760, 420
PAPER, SHEET, INK, FAINT, RULE = "#e7ebf0", "#fdfdfb", "#1b2430", "#5b6675", "#b9c1cc"
GIVEN, WITHHELD, CARET = "#1f6b4b", "#a8aeb8", "#2f5f9e"


class SentencePainter:
    """Paints sentences of at most so many symbols."""

    def __init__(self, longest: int) -> None:
        self.longest = longest

    def paint(self, topic: str, text: str, given: int | None, short: int) -> Frame:
        """The sheet (H, W, 3). given: the reader's points for a finished sentence; None before."""
        from PIL import Image, ImageDraw

        picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        pen = ImageDraw.Draw(picture)
        pen.rounded_rectangle((28, 24, WIDTH - 29, HEIGHT - 25), 18, fill=SHEET, outline=RULE, width=2)
        pen.text((60, 72), "Write about", FAINT, _font(26), anchor="lm")
        pen.text((216, 72), topic, INK, _font(34), anchor="lm")
        self._line(pen, text, ended=given is not None)
        if given is not None:
            self._points(pen, topic, text, given, short)
        return np.asarray(picture)

    def _line(self, pen: ImageDraw, text: str, *, ended: bool) -> None:
        """Every symbol in a place of its own, so that spaces and what is missing are seen."""
        wide = (WIDTH - 120) / self.longest
        for place in range(self.longest):
            left = 60 + place * wide
            pen.line((left + 2, 206, left + wide - 2, 206), fill=RULE, width=2)
            if place < len(text):
                pen.text((left + wide / 2, 196), text[place], INK, _font(28), anchor="ms")
        if not ended:
            left = 60 + len(text) * wide
            pen.line((left + 3, 164, left + 3, 204), fill=CARET, width=4)

    def _points(self, pen: ImageDraw, topic: str, text: str, given: int, short: int) -> None:
        """What the reader likes of it."""
        words, sense = text[:-1].split(" "), text.endswith(".") and makes_sense(text[:-1])
        marks = (
            ("makes sense", sense),
            ("names it", sense and topic in words),
            ("is kind", sense and not KIND.isdisjoint(words)),
            ("is short", sense and len(text) - 1 <= short),
        )
        for left, (name, liked) in zip((60, 256, 424, 576), marks, strict=True):
            colour = GIVEN if liked else WITHHELD
            pen.ellipse((left, 262, left + 26, 288), fill=colour if liked else SHEET, outline=colour, width=3)
            pen.text((left + 36, 275), name, INK if liked else FAINT, _font(22), anchor="lm")
        pen.text((60, 346), f"{given} of {POINTS} points", GIVEN if given else FAINT, _font(32), anchor="lm")


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    from PIL import ImageFont

    return ImageFont.load_default(size)
