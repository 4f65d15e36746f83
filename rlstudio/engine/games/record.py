"""A game of two as text: SGF for Go, else its moves by name with a head, as chess players note them (PGN)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.core.worlds.game import Game
from rlstudio.engine.games import sgf

LONGEST_TEXT = 1_000_000
"""Characters of a text that is read."""
RESULTS = {1: "1-0", -1: "0-1", 0: "1/2-1/2"}
"""By the first player's score."""
UNFINISHED = "*"
_SGF_RESULTS = {1: "B+", -1: "W+", 0: "0"}
# Each of these passes over a text once: a hostile one must not keep the window waiting.
_HEAD = re.compile(r"^[ \t]*\[(\w+)[ \t]+\"((?:[^\"\\\n]|\\.)*)\"[ \t]*\][ \t\r]*$", re.MULTILINE)
_MARKS = re.compile(r"([{}();\n])")
_NUMBER = re.compile(r"^\d+\.+")
_PRAISE = "+#!?"
_ASIDE = re.compile(r"^\$\d+$")
"""A remark as a number, as programs of chess write it."""
_PAIRS_OF_A_LINE = 8


def ending(game: Game) -> str:
    """What the name of a file of such text ends in."""
    return ".sgf" if game.sgf else game.text_ending


def write(spec: EnvSpec, moves: Sequence[int]) -> str:
    """The moves of a game as text, which ``read`` takes."""
    game = game_of(spec)
    position = position_after(spec, moves)
    score = int(np.sign(game.score(position)[0])) if game.over(position)[0] else None
    if game.sgf:
        return sgf.write(game, moves, "" if score is None else _SGF_RESULTS[score])
    result = UNFINISHED if score is None else RESULTS[score]
    told = _told(spec, moves)
    pairs = [f"{at // 2 + 1}. " + " ".join(told[at : at + 2]) for at in range(0, len(told), 2)]
    lines = [" ".join(pairs[at : at + _PAIRS_OF_A_LINE]) for at in range(0, len(pairs), _PAIRS_OF_A_LINE)]
    head = [f'[Game "{spec.title}"]', f'[Environment "{spec.id}"]', f'[Result "{result}"]', ""]
    return "\n".join([*head, *lines, result]) + "\n"


def read(spec: EnvSpec, text: str) -> tuple[int, ...]:
    """The moves of a text of this game, all of them legal.

    Raises UserError with what is wrong, and where.
    """
    game = game_of(spec)
    if len(text) > LONGEST_TEXT:
        raise UserError(words("the text is too long to be one game."))
    moves = sgf.read(game, text) if game.sgf else _read_names(spec, text)
    if len(moves) > game.longest:
        raise UserError(
            words(
                "no game here has more than {most} moves; the text has {n}.", most=game.longest, n=len(moves)
            )
        )
    position_after(spec, moves)
    return moves


def game_of(spec: EnvSpec) -> Game:
    """The rules. Raises UserError for what is no game of two."""
    game = spec.game()
    if game is None:
        raise UserError(words("this is no game of two."))
    return game


def _names(spec: EnvSpec) -> list[str]:
    """The actions as single words."""
    return [str(name).replace(" ", "-") for name in spec.action_names]


def _told(spec: EnvSpec, moves: Sequence[int]) -> list[str]:
    """Moves, all of them legal, as they are called where they are made."""
    game, names, found = game_of(spec), _names(spec), []
    position = game.begin(1)
    for move in moves:
        here = game.notation(position[0])
        found.append(names[move] if here is None else next(word for word in here if here[word] == move))
        position = game.play(position, np.array([move]))
    return found


def _read_names(spec: EnvSpec, text: str) -> tuple[int, ...]:
    text = text.removeprefix("\ufeff")  # as programs of Windows begin a file
    head = dict(_HEAD.findall(text))
    if head.get("Environment", spec.id) != spec.id:
        raise UserError(
            words(
                "the text is a game of {theirs}, and this is {ours}.",
                theirs=head["Environment"],
                ours=spec.id,
            )
        )
    if "FEN" in head:
        raise UserError(words("the text begins from a position that was set up; that is not read."))
    names = _names(spec)
    everywhere = {name.casefold(): number for number, name in enumerate(names)}
    game = game_of(spec)
    moves: list[int] = []
    position = game.begin(1)
    for part in _played(_HEAD.sub(" ", text), game.text_ending == ".pgn").split():
        word = _NUMBER.sub("", part)
        if word in (*RESULTS.values(), UNFINISHED):
            break
        if not word or _ASIDE.match(word):
            continue
        here = game.notation(position[0])
        move = everywhere.get(word.casefold()) if here is None else _meant(word, here)
        if move is None:
            where = {"n": len(moves) + 1, "move": word[:20]}
            if here is not None and not here:
                raise UserError(words("the game is over before move {n} of the text, {move}.", **where))
            if here is not None:
                raise UserError(words("move {n} of the text, {move}, is not legal there.", **where))
            raise UserError(
                words(
                    "move {n} of the text, {move}, is none of this game; moves are called {first} to {last}.",
                    **where,
                    first=names[0],
                    last=names[-1],
                )
            )
        moves.append(move)
        if here is not None:
            position = game.play(position, np.array([move]))
    return tuple(moves)


def _played(text: str, asides: bool) -> str:
    """The text without its remarks and, with ``asides``, without moves in brackets, which were not played.

    What is opened and not closed stays, so that it is met as no move.
    """
    kept: list[str] = []
    opened: list[int] = []  # how much was kept where each bracket opened, a remark's at the end
    remark = line = False
    for piece in _MARKS.split(text):
        if line:
            line = piece != "\n"
        elif remark:
            kept.append(piece)
            if piece == "}":
                del kept[opened.pop() :]
                kept.append(" ")
                remark = False
        elif piece == ";":
            line = True
        elif piece == ")" and asides and opened:
            del kept[opened.pop() :]
            kept.append(" ")
        else:
            if piece == "{" or (piece == "(" and asides):
                opened.append(len(kept))
            kept.append(piece)
            remark = piece == "{"
    return "".join(kept)


def _meant(word: str, here: Mapping[str, int]) -> int | None:
    """The legal move that a word means there: signs of check and praise say nothing more; None: no move."""
    if word in here:
        return here[word]
    bare = {told.rstrip(_PRAISE): move for told, move in here.items()}
    word = word.rstrip(_PRAISE)
    return bare.get(word.replace("0", "O"), bare.get(word))


def position_after(spec: EnvSpec, moves: Sequence[int]) -> Array:
    """The position (1, W) after these moves. Raises UserError at the first that is not legal."""
    game = game_of(spec)
    position = game.begin(1)
    for number, move in enumerate(moves):
        if not game.legal(position)[0, move]:
            raise UserError(
                words(
                    "move {n} of the text, {move}, is not legal there.", n=number + 1, move=_names(spec)[move]
                )
            )
        position = game.play(position, np.array([move]))
    return position
