"""Arranges pictures of one size so that they are as large as possible."""

from __future__ import annotations


def largest(
    count: int, picture: tuple[int, int], room: tuple[int, int], *, gap: int, line: int
) -> tuple[float, int]:
    """The largest factor for pictures (width, height), and the number of columns for it.

    room: (width, height) for all of them. gap: between them. line: height of the words under each.
    """
    best, columns = 0.0, 1
    for tried in range(1, count + 1):
        rows = -(-count // tried)
        scale = min(
            (room[0] - gap * (tried - 1)) / tried / picture[0],
            ((room[1] - gap * (rows - 1)) / rows - line) / picture[1],
        )
        if scale > best:
            best, columns = scale, tried
    return best, columns
