"""Games of two as text: what is written is read as the same moves, and what is wrong is said."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.engine.games import record

BOARDS = ("TicTacToe", "ConnectFour", "Othello", "Breakthrough", "Go")


def by_chance(name: str, seed: int, most: int = 60) -> list[int]:
    game = environment(f"rlstudio/{name}-v0").game()
    assert game is not None
    rng, position, moves = np.random.default_rng(seed), game.begin(1), []
    while not game.over(position)[0] and len(moves) < most:
        moves.append(int(rng.choice(np.flatnonzero(game.legal(position)[0]))))
        position = game.play(position, np.array(moves[-1:]))
    return moves


@pytest.mark.parametrize("name", BOARDS)
def test_what_is_written_is_read_again(name: str) -> None:
    spec = environment(f"rlstudio/{name}-v0")
    for seed in range(3):
        moves = by_chance(name, seed)
        for count in (0, 1, len(moves)):
            assert record.read(spec, record.write(spec, moves[:count])) == tuple(moves[:count])


def test_a_game_of_connect_four_as_text() -> None:
    spec = environment("rlstudio/ConnectFour-v0")
    text = record.write(spec, [3, 3, 2, 4, 1, 5, 0])
    assert text == (
        '[Game "Connect Four"]\n[Environment "rlstudio/ConnectFour-v0"]\n[Result "1-0"]\n\n'
        "1. D D 2. C E 3. B F 4. A\n1-0\n"
    )
    # As people write it, with remarks and without a head.
    assert record.read(spec, "1.d D {the middle} 2. c e ; and so on\n3. b") == (3, 3, 2, 4, 1)


def test_a_game_of_go_as_sgf() -> None:
    spec = environment("rlstudio/Go-v0")
    text = record.write(spec, [3, 9, 12, 25, 25])
    assert text == "(;FF[4]CA[UTF-8]GM[1]SZ[5]KM[7.5]RE[W+]\n;B[da];W[eb];B[cc];W[];B[])\n"
    # As other programs write it: with other properties, remarks, line breaks and lines of play beside.
    theirs = (
        "(;GM[1] SZ[5]\nPB[a \\] b]AP[x:1]KM[7.50](;B[da]C[good; (or not)](;W[eb];B[tt])(;W[aa]))(;B[cc]))"
    )
    assert record.read(spec, theirs) == (3, 9, 25)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        (
            "ConnectFour",
            "1. D D 2. X",
            "move 3 of the text, X, is none of this game; moves are called A to G",
        ),
        ("ConnectFour", "D D D D D D D", "move 7 of the text, D, is not legal there"),
        (
            "ConnectFour",
            '[Environment "rlstudio/Othello-v0"]\n',
            "a game of rlstudio/Othello-v0, and this is",
        ),
        ("TicTacToe", "A1 " * 2, "move 2 of the text, A1, is not legal"),
        ("TicTacToe", "A1 B1 A2 B2 A3 B3", "move 6 of the text, B3, is not legal"),
        ("Go", "1. D4", "no SGF"),
        ("Go", "(;SZ[9];B[aa])", "the text has SZ[9], where this game has SZ[5]"),
        ("Go", "(;SZ[5];B[aa];B[bb])", "move 2 of the text is by the side whose turn it is not"),
        ("Go", "(;SZ[5]AB[aa];W[bb])", "as for a handicap"),
        ("Go", "(;SZ[5];B[zz])", "move 1 of the text, zz, is no point"),
        ("Go", "(;SZ[5];B[aa", "cannot be read from “B[aa"),
        ("Go", "(;SZ[5];B[aa];W[aa])", "move 2 of the text, A5, is not legal"),
        ("Go", "(SZ[5])", "no SGF"),
        ("Go", "x" * 1_000_001, "too long"),
    ],
)
def test_what_is_wrong_is_said(name: str, text: str, why: str) -> None:
    with pytest.raises(UserError) as error:
        record.read(environment(f"rlstudio/{name}-v0"), text)
    assert why in str(error.value)


def test_what_is_no_game_of_two_has_no_text() -> None:
    with pytest.raises(UserError, match="no game of two"):
        record.write(environment("CartPole-v1"), [])
