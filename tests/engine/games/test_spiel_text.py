"""Games of open_spiel as text: chess as PGN in standard notation, others by their names."""

from __future__ import annotations

import time
from contextlib import suppress

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.engine.games import record
from rlstudio.envs.spiel.chess import numbers

ANY, HEX, CHESS = "rlstudio/OpenSpiel-v0", "rlstudio/Hex-v0", "rlstudio/Chess-v0"


def squares(text: str) -> tuple[int, ...]:
    return tuple(numbers()[word] for word in text.split())


@pytest.mark.parametrize(
    ("id", "settings"),
    [
        (HEX, {}),
        (CHESS, {"longest": 80}),
        *((ANY, {"game": name}) for name in ("dots_and_boxes", "mancala", "nim", "tic_tac_toe")),
    ],
    ids=str,
)
def test_what_is_written_is_read_again(id: str, settings: dict[str, object]) -> None:
    spec = environment(id, settings)
    game = spec.game()
    rng, position, moves = np.random.default_rng(2), game.begin(1), []
    while not game.over(position)[0] and len(moves) < 60:
        moves.append(int(rng.choice(np.flatnonzero(game.legal(position)[0]))))
        position = game.play(position, np.array(moves[-1:]))
    for count in (0, 1, len(moves)):
        assert record.read(spec, record.write(spec, moves[:count])) == tuple(moves[:count])


def test_a_game_of_chess_is_pgn() -> None:
    spec = environment(CHESS)
    moves = squares("e2e4 e7e5 d1h5 b8c6 f1c4 g8f6 h5f7")
    assert record.ending(spec.game()) == ".pgn"
    assert record.write(spec, moves).splitlines()[-2:] == ["1. e4 e5 2. Qh5 Nc6 3. Bc4 Nf6 4. Qxf7#", "1-0"]
    theirs = (
        '[Event "A club"]\n[White "x"]\n[Result "1-0"]\n\n1. e4! {best} e5 2. Qh5?! (2. Nf3 (2. f4 $6) Nc6) '
        "2... Nc6 $2\n3. Bc4 Nf6?? 4. Qxf7 1-0\n"
    )
    assert record.read(spec, theirs) == moves
    assert record.read(spec, "1. Nf3 Nf6 2. g3 g6 3. Bg2 Bg7 4. 0-0") == squares(
        "g1f3 g8f6 g2g3 g7g6 f1g2 f8g7 e1g1"
    )


def test_remarks_inside_of_each_other_and_heads_of_others() -> None:
    spec = environment(CHESS)
    moves = squares("e2e4 e7e5 g1f3")
    for text in (
        '\ufeff[Event "x"]\r\n1. e4 e5\r\n2. Nf3',
        '[Event "a \\"club\\""]\n1. e4 {a (remark; of {two} e5 ; and (one) more } of a line\n2. Nf3 *',
        "1. e4 (1. d4 {not ) ended} d5 (1... e6)) e5 {)} 2. Nf3 (2. f4)",
    ):
        assert record.read(spec, text) == moves


@pytest.mark.parametrize("opened", ["1. e4 {abc", "1. e4 (e5"], ids=str)
def test_a_remark_without_end_is_not_passed_over(opened: str) -> None:
    with pytest.raises(UserError, match=r"move 2 of the text, .* is not legal there"):
        record.read(environment(CHESS), opened)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 400_000 + ")" * 400_000,
        "\n" * 900_000 + "x",
        "{" * 900_000,
        "+" * 900_000 + "a",
        '[a "\n' * 200_000,
    ],
    ids=lambda text: repr(text[:3]),
)
def test_no_text_keeps_the_window_waiting(text: str) -> None:
    began = time.process_time()
    with suppress(UserError):
        record.read(environment(CHESS), text)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1. e4 e5 2. Ke3", "move 3 of the text, Ke3, is not legal there"),
        ('[FEN "8/8/8/8/8/8/8/K1k5 w - - 0 1"]\n\n1. Ka2', "begins from a position that was set up"),
        ("Nf3 Nf6 Ng1 Ng8 " * 3, "the game is over before move 9 of the text, Nf3"),
    ],
)
def test_what_is_no_game_of_chess_from_the_beginning_is_said(text: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        record.read(environment(CHESS), text)


def test_words_that_depend_on_the_position_are_those_of_the_moment() -> None:
    spec = environment(ANY, {"game": "tic_tac_toe"})
    assert "1. x(1,1) o(0,0) 2. x(2,2)" in record.write(spec, [4, 0, 8])
