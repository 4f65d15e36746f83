"""Games of Go as SGF text, as programs of Go write and read it: one line of play.

Smart Game Format, FF[4], red-bean.com/sgf.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.core.worlds.game import Game

COLOURS = ("B", "W")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NAME = re.compile(r"\s*([A-Z]+)\s*")
_VALUE = re.compile(r"\s*\[((?:[^\]\\]|\\.)*)\]\s*", re.DOTALL)
_SET_UP = ("AB", "AW", "AE")
"""Properties that put stones on the board without a move."""
_PASS_AS_TT = 19
"""On boards up to this side "tt", which is beside them, was once the way to pass."""
_LONGEST_LINE = 10
"""Moves of a line of the text."""


def write(game: Game, moves: Sequence[int], result: str) -> str:
    """The moves as SGF. result: that of the game in this format, or ""."""
    root = {"FF": "4", "CA": "UTF-8", **game.sgf, **({"RE": result} if result else {})}
    told = [f";{COLOURS[number % 2]}[{_place(game, move)}]" for number, move in enumerate(moves)]
    lines = ["".join(told[at : at + _LONGEST_LINE]) for at in range(0, len(told), _LONGEST_LINE)]
    return "\n".join(["(;" + "".join(f"{name}[{value}]" for name, value in root.items()), *lines]) + ")\n"


def read(game: Game, text: str) -> tuple[int, ...]:
    """The moves of the first line of play. Raises UserError for what is no such text, or another game's."""
    root, *nodes = _nodes(text)
    for name, here in game.sgf.items():
        told = root.get(name, here)
        if not _same(told, here):
            raise UserError(
                words(
                    "the text has {name}[{told}], where this game has {name}[{here}]; open the game with "
                    "these settings first.",
                    name=name,
                    told=told[:20],
                    here=here,
                )
            )
    moves: list[int] = []
    for node in (root, *nodes):
        if any(name in node for name in _SET_UP):
            raise UserError(
                words("the text puts stones on the board without moves, as for a handicap; that is not read.")
            )
        for colour, value in node.items():
            if colour not in COLOURS:
                continue
            if colour != COLOURS[len(moves) % 2]:
                raise UserError(
                    words("move {n} of the text is by the side whose turn it is not.", n=len(moves) + 1)
                )
            moves.append(_action(game, value, len(moves) + 1))
    return tuple(moves)


def _place(game: Game, move: int) -> str:
    """A point as its column and row from the top left; to pass is nothing."""
    if move == game.rows * game.columns:
        return ""
    row, column = divmod(move, game.columns)
    return _LETTERS[column] + _LETTERS[row]


def _action(game: Game, value: str, number: int) -> int:
    place = value.strip()
    if not place or (place == "tt" and max(game.rows, game.columns) <= _PASS_AS_TT):
        return game.rows * game.columns
    if len(place) == 2 and place[0] in _LETTERS and place[1] in _LETTERS:
        column, row = _LETTERS.index(place[0]), _LETTERS.index(place[1])
        if row < game.rows and column < game.columns:
            return row * game.columns + column
    raise UserError(
        words("move {n} of the text, {move}, is no point of this board.", n=number, move=place[:20])
    )


def _same(one: str, other: str) -> bool:
    try:
        return float(one) == float(other)
    except ValueError:
        return one.strip() == other


def _nodes(text: str) -> list[Mapping[str, str]]:
    """The properties of each node of the first line of play, each with its first value."""
    nodes: list[dict[str, str]] = []
    at = text.find("(;")
    if at < 0:
        raise UserError(words("this is no SGF: a game begins with (; there."))
    at += 1
    while at < len(text) and text[at] != ")":
        sign = text[at]
        if sign == ";":
            nodes.append({})
            at += 1
        elif sign == "(" or sign.isspace():  # the first of several lines of play is gone on with
            at += 1
        elif (name := _NAME.match(text, at)) and (value := _VALUE.match(text, name.end())):
            nodes[-1].setdefault(name[1], re.sub(r"\\(.)", r"\1", value[1], flags=re.DOTALL))
            at = value.end()
            while more := _VALUE.match(text, at):
                at = more.end()
        else:
            raise UserError(
                words("the SGF cannot be read from “{part}” on.", part=text[at : at + 20].split("\n")[0])
            )
    return nodes  # type: ignore[return-value]
