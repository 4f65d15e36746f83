"""Boards as the player on the other side sees them."""

from __future__ import annotations

from typing import get_args

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.core.worlds.game import BoardLayout
from rlstudio.engine.scene import Situation
from rlstudio.engine.worker.messages import Snapshot


def turned_picture(frame: Frame, layout: BoardLayout) -> Frame:
    """The picture (H, W, 3) of a board, turned by half a circle: a new one."""
    high, wide = frame.shape[:2]
    turned = np.ascontiguousarray(frame[::-1, ::-1])
    for left, top, right, bottom in layout.upright:
        x, a = round(left * wide), round(right * wide)
        y, b = round(top * high), round(bottom * high)
        turned[high - b : high - y, wide - a : wide - x] = frame[y:b, x:a]
    return turned


class Turning:
    """Whether a board is seen from the other side.

    By itself it is while a person plays who has that side. ``over``: the situations in which the person has
    turned it over from that.
    """

    def __init__(self) -> None:
        self.over: frozenset[Situation] = frozenset()
        self.begin(None)

    def begin(self, layout: BoardLayout | None) -> None:
        """Take this board; None: there is none."""
        self._layout = layout
        self._situation: Situation = "watching"
        self._from_afar = False

    def see(self, snapshot: Snapshot) -> None:
        """Know who plays now; a moment of the past is seen from where the person sits."""
        if self._layout is None or snapshot.past is not None:
            return
        plays = snapshot.human and snapshot.seat is not None
        self._situation = "playing" if plays else "watching"
        self._from_afar = plays and self._layout.near is not None and snapshot.seat != self._layout.near

    @property
    def possible(self) -> bool:
        """Whether there is a board that can be turned."""
        return self._layout is not None and self._layout.turns

    @property
    def turned(self) -> bool:
        """Whether it is to be drawn from the other side."""
        return self.possible and self._from_afar != (self._situation in self.over)

    def turn(self) -> None:
        """Turn the board over, for situations such as this one."""
        self.over ^= {self._situation}

    @property
    def text(self) -> str:
        """``over`` as a text to be kept."""
        return ",".join(sorted(self.over))

    def read(self, text: str) -> None:
        """Take over what ``text`` told; other words are left out."""
        self.over = frozenset(name for name in get_args(Situation) if name in text.split(","))
