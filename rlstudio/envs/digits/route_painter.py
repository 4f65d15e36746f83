"""Paints a turned digit, four networks of which one is asked, and what it says."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.env import Frame
from rlstudio.envs.digits.readers import TURNS
from rlstudio.envs.digits.strokes import (
    BAR,
    BEST,
    EDGE,
    GROUND,
    INK,
    PAPER,
    RIGHT_ONE,
    WRONG_ONE,
    fixed,
    ink,
    outline,
    text,
)

HEIGHT, WIDTH = 480, 720
LEFT, TOP, SIDE = 24, 120, 240
BOX_LEFT, BOX, APART = 380, 88, 110
BARS_LEFT = BOX_LEFT + BOX + 24
FIRST = 22
"""Top of the first network's box."""


class RoutePainter:
    """Paints one lane."""

    def paint(self, picture: Floats, beliefs: Floats, *, route: int, label: int) -> Frame:
        """All in one picture (H, W, 3).

        picture (8, 8); beliefs (K, 10) of every network, of which only those of the asked one are shown;
        route: the one that was asked, -1 before; label: which digit it is.
        """
        import cv2

        frame = np.empty((HEIGHT, WIDTH, 3), np.uint8)
        frame[:] = GROUND
        right = route >= 0 and int(beliefs[route].argmax()) == label
        shown = EDGE if route < 0 else RIGHT_ONE if right else WRONG_ONE
        for network in range(TURNS):
            middle = FIRST + network * APART + BOX // 2
            asked = network == route
            ends = fixed(LEFT + SIDE + 8, TOP + SIDE / 2), fixed(BOX_LEFT - 4, middle)
            cv2.line(frame, *ends, shown if asked else EDGE, 4 if asked else 1, cv2.LINE_AA, 4)
            self._network(frame, network, middle, asked=asked)
            if asked:
                self._answer(frame, beliefs[network], middle, label)
        ink(frame, picture, LEFT, TOP, SIDE)
        outline(frame, LEFT, TOP, SIDE, SIDE, EDGE, 1)
        if route >= 0:
            outline(frame, LEFT - 5, TOP - 5, SIDE + 9, SIDE + 9, shown, 5)
        return frame

    def _network(self, frame: Frame, network: int, middle: int, *, asked: bool) -> None:
        """A box with the letter F as this network is used to seeing things: turned to the left."""
        import cv2

        top = middle - BOX // 2
        frame[top : top + BOX, BOX_LEFT : BOX_LEFT + BOX] = PAPER
        outline(frame, BOX_LEFT, top, BOX, BOX, BEST if asked else EDGE, 3 if asked else 1)
        letter = np.array([(14, 24), (14, -24), (-14, -24), (-14, -16), (6, -16), (6, -2), (-8, -2), (-8, 6),
                           (6, 6), (6, 24)]) * (-1, 1)  # fmt: skip
        for _ in range(network):
            letter = np.stack([letter[:, 1], -letter[:, 0]], 1)
        centre = np.array([BOX_LEFT + BOX / 2, middle])
        points = ((letter + centre) * 16).astype(np.int32)
        cv2.fillPoly(frame, [points], INK if asked else BAR, cv2.LINE_AA, 4)

    def _answer(self, frame: Frame, belief: Floats, middle: int, label: int) -> None:
        """Ten bars beside the network's box, and the digits below them."""
        wide = (WIDTH - 16 - BARS_LEFT) / len(belief)
        bottom, tall, best = middle + 18, 52, int(belief.argmax())
        frame[bottom, BARS_LEFT : WIDTH - 16] = EDGE
        for digit, share in enumerate(belief.tolist()):
            left, thin = BARS_LEFT + digit * wide, 3 if digit == best else 6
            tip = round(share * tall)
            if tip > 0:
                columns = slice(round(left) + thin, round(left + wide) - thin)
                frame[bottom - tip : bottom, columns] = BEST if digit == best else BAR
            colour = RIGHT_ONE if digit == label else WRONG_ONE if digit == best else INK
            text(frame, str(digit), left + wide / 2, bottom + 14, colour, 20)
