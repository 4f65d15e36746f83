"""Which past selves of an agent are kept, so that few tell of the whole time."""

from __future__ import annotations


def stays(number: int, newest: int) -> bool:
    """Whether past self ``number`` (from 0) is kept beside ``newest``: one for each doubling of its age.

    Of n there stay at most log₂ n + 2, about one of each age 1, 2, 4, 8 ..., and the first one.
    """
    return number == 0 or newest - number < 2 * (number & -number)
