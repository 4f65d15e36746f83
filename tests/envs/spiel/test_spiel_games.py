"""Games of open_spiel by their names: their rules, what is refused, chess, pictures and clicks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress

import numpy as np
import pyspiel
import pytest

from rlstudio.algorithms.search.chance import draws
from rlstudio.algorithms.search.mcts import MCTSConfig, TreeSearch
from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.core.worlds.game import FIRST, SECOND, Game
from rlstudio.envs.spiel import chess
from rlstudio.envs.spiel.complaints import told_once
from rlstudio.envs.spiel.environment import OpenSpielEnvironment, hex_facts, y_facts
from rlstudio.envs.spiel.facts import asked

ANY, HEX, CHESS = "rlstudio/OpenSpiel-v0", "rlstudio/Hex-v0", "rlstudio/Chess-v0"
DOTS = {"game": "dots_and_boxes(num_rows=2,num_cols=2)"}
CASES = [
    (HEX, {"board_size": 5}),
    (CHESS, {"longest": 30}),
    (ANY, {}),
    (ANY, DOTS),
    (ANY, {"game": "clobber(rows=3,columns=4)"}),
    (ANY, {"game": "mancala"}),
]


def spec_of(id: str, settings: dict[str, object] | None = None) -> OpenSpielEnvironment:
    spec = environment(id, settings or {})
    assert isinstance(spec, OpenSpielEnvironment)
    return spec


@pytest.fixture(params=CASES, ids=str)
def spec(request: pytest.FixtureRequest) -> OpenSpielEnvironment:
    return spec_of(*request.param)


def after(game: Game, moves: list[int]) -> np.ndarray:
    position = game.begin(1)
    for move in moves:
        assert game.legal(position)[0, move]
        position = game.play(position, np.array([move]))
    return position


def test_what_is_written_of_a_game_is_what_open_spiel_says() -> None:
    for written in (hex_facts(5), hex_facts(11), y_facts(7)):
        told = asked(written.name, 1000)
        assert (told.shape, told.actions, told.longest) == (written.shape, written.actions, written.longest)
        assert told.begins == written.begins
        for ours, theirs in zip(written.names, told.names, strict=True):
            assert ours == theirs or theirs.startswith("("), "those that are never legal have no name"
    engine = pyspiel.load_game("chess")
    assert engine.observation_tensor_shape() == list(chess.facts(9).shape)
    assert engine.new_initial_state().current_player() == chess.WHITE


def test_moves_are_the_engine_s_and_observations_say_all(spec: OpenSpielEnvironment) -> None:
    """Six random games: legal moves, turns, ends, scores, and positions from what is seen."""
    game, rng = spec.game(), np.random.default_rng(0)
    engine = pyspiel.load_game(spec.engine_name)
    begins = engine.new_initial_state().current_player()
    for _ in range(6):
        position, state, count = game.begin(1), engine.new_initial_state(), 0
        kept = position.copy()
        while not game.over(position)[0]:
            player = state.current_player()
            assert game.turn(position)[0] == (FIRST if player == begins else SECOND)
            legal = np.flatnonzero(game.legal(position)[0])
            assert legal.tolist() == sorted(spec.from_engine(a, player) for a in state.legal_actions())
            seen = game.observe(position)
            assert seen.shape[1:] == spec.observation_space.shape
            assert ((seen >= 0) & (seen <= 1)).all()
            np.testing.assert_array_equal(np.rint(seen * 255) / np.float32(255), seen)
            np.testing.assert_array_equal(game.position(seen), position)
            move = int(rng.choice(legal))
            state.apply_action(spec.to_engine(move, state))
            position = game.play(position, np.array([move]))
            count += 1
        assert state.is_terminal() or count == game.longest
        score = np.sign(state.returns()[begins]) if state.is_terminal() else 0
        assert game.score(position)[0] == score
        np.testing.assert_array_equal(kept, game.begin(1))


def test_a_game_played_out_is_played_move_by_move(spec: OpenSpielEnvironment) -> None:
    game, seed = spec.game(), np.arange(3, dtype=np.uint64)
    share = draws(seed[:, None], np.arange(game.longest))
    position, at = game.begin(3), 0
    while not game.over(position).all():
        legal = game.legal(position)
        on = np.flatnonzero(legal.any(1))
        moves = [np.flatnonzero(legal[n])[int(share[n, at] * legal[n].sum())] for n in on]
        position[on] = game.play(position[on], np.array(moves))
        at += 1
    np.testing.assert_array_equal(game.play_out(game.begin(3), lambda: share), game.score(position))


def test_a_view_without_sense_does_no_harm(spec: OpenSpielEnvironment) -> None:
    game = spec.game()
    seen = np.random.default_rng(0).standard_normal((5, *spec.observation_space.shape)).astype(np.float32)
    position = game.position(seen)
    game.observe(game.play(position, game.legal(position).argmax(1)))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nonsense", "no game called nonsense"),
        ("misere(game=nonsense())", "no game called nonsense"),
        ("normal_form_extensive_game(game=tic_tac_toe())", "no name of a game"),
        ("oware(num_seeds_per_house=0)", "over before the first move"),
        ("clobber(rows=1,columns=1)", "over before the first move"),
        ("y(board_size=40)", "more places than names"),
        ("amazons(board_size=4)", "cannot load amazons(board_size=4): CHECK"),
        ("hex(bord=3)", "there is no parameter 'bord'"),
        ("hex(board_size=-4)", "no name of a game"),
        ("__import__('os')", "no name of a game"),
        ("efg_game(filename=game.efg)", "no name of a game"),
        ("backgammon", "has chance in it"),
        ("chess(chess960=True)", "has chance in it"),
        ("kuhn_poker", "do not see everything"),
        ("oshi_zumo", "move at the same time"),
        ("chinese_checkers(players=3)", "a game of 3"),
        ("connect_four(rows=900,columns=900)", "numbers in a position"),
        ("hex(board_size=0)", "has 0 moves"),
    ],
)
def test_what_is_no_game_of_two_is_refused_in_a_sentence(name: str, why: str) -> None:
    with pytest.raises(UserError) as refused:
        environment(ANY, {"game": name})
    assert why in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_game_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rlstudio.envs.spiel.facts._PROBE_SECONDS", 0.1)
    with pytest.raises(UserError, match=r"moves of oware.* take too long"):
        environment(ANY, {"game": "oware(num_seeds_per_house=10000000)"})


def test_listing_the_cards_loads_no_engine() -> None:
    code = (
        "import sys; from rlstudio.core.registry import environment\n"
        f"for id in {(ANY, HEX, CHESS)!r}:\n"
        "    spec = environment(id)\n"
        "    spec.observation_space, spec.action_space, spec.action_names, spec.board()\n"
        "print('pyspiel' in sys.modules, 'cv2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_a_player_may_move_twice() -> None:
    """Whoever closes a box of dots and boxes goes on, and the opponent waits for its turn."""
    spec = spec_of(ANY, DOTS)
    game = spec.game()
    names = list(spec.action_names)
    position = after(game, [names.index(name) for name in ("h0,0", "v0,0", "h1,0")])
    assert game.turn(position)[0] == SECOND
    closed = game.play(position, np.array([names.index("v0,1")]))
    assert game.turn(closed)[0] == SECOND
    assert not game.alternates


# ------------------------------------------------------------------------------------------ chess


def line(*moves: str) -> list[int]:
    return [chess.numbers()[move] for move in moves]


def test_moves_of_chess_are_squares_for_both_colours() -> None:
    engine, rng, kinds = pyspiel.load_game("chess"), np.random.default_rng(1), set()
    for _ in range(12):
        state = engine.new_initial_state()
        for _ in range(150):
            if state.is_terminal():
                break
            player, legal = state.current_player(), state.legal_actions()
            for action in legal:
                told = pyspiel.chess.action_to_move(action, state.board()).to_lan().removesuffix("q")
                assert chess.moves()[chess.number_of(action, player)] == told
                kinds.add((player, action % 73 if action < 64 * 73 else action))
            state.apply_action(int(rng.choice(legal)))
    assert len(kinds) > 130


def test_castling_en_passant_and_promotion() -> None:
    game = spec_of(CHESS).game()
    position = after(game, line("e2e4", "e7e5", "g1f3", "g8f6", "f1c4", "f8c5", "e1g1"))
    assert game.notation(position[0])["O-O"] == line("e8g8")[0]
    position = after(game, line("e2e4", "a7a6", "e4e5", "d7d5"))
    assert game.notation(position[0])["exd6"] == line("e5d6")[0]
    position = after(game, line("a2a4", "b7b5", "a4b5", "a7a6", "b5a6", "c8b7", "a6b7", "h7h6"))
    there = {move: word for word, move in game.notation(position[0]).items()}
    assert [there[move] for move in line("b7a8", "b7a8n")] == ["bxa8=Q", "bxa8=N"]


@pytest.mark.parametrize(
    ("moves", "mate", "score"),
    [
        (("f2f3", "e7e5", "g2g4"), "d8h4", -1),
        (("e2e4", "e7e5", "d1h5", "b8c6", "f1c4", "g8f6"), "h5f7", 1),
    ],
)
def test_a_search_finds_the_mate_of_either_side(moves: tuple[str, ...], mate: str, score: int) -> None:
    game = spec_of(CHESS, {"longest": 40}).game()
    position = after(game, line(*moves))
    policy = TreeSearch(game, MCTSConfig(simulations=200), 0)
    move = policy.decide(game.observe(position), explore=False, legal=game.legal(position)).action
    assert chess.moves()[move[0]] == mate
    assert game.score(game.play(position, move))[0] == score


@pytest.mark.parametrize("moves", ["e1 a2 e3 b2 e4 c2 e5 a4", "a1 a2 b1 b2 c1 c2 e1 d2 e3"])
def test_a_search_finds_the_connection_of_either_side(moves: str) -> None:
    """Of Hex: red joins top and bottom, blue joins left and right; e2 is what lacks."""
    spec = spec_of(HEX, {"board_size": 5})
    game, names = spec.game(), list(spec.action_names)
    position = after(game, [names.index(name) for name in moves.split()])
    policy = TreeSearch(game, MCTSConfig(simulations=200), 0)
    move = policy.decide(game.observe(position), explore=False, legal=game.legal(position)).action
    assert names[move[0]] == "e2"
    assert game.over(game.play(position, move))[0]


def test_the_longest_game_is_drawn() -> None:
    world = spec_of(CHESS, {"longest": 10}).make_world(1, 0)
    world.play_both()
    moves = ("g1f3", "g8f6", "f3g1", "f6g8", "b1c3", "b8c6", "a2a3", "c6b8", "c3b1", "a7a6")
    for move in line(*moves)[:-1]:
        assert not world.step(np.array([move])).terminated[0]
    last = world.step(np.array(line(moves[-1])))
    assert (last.terminated[0], last.truncated[0], last.reward[0]) == (True, False, 0)


# --------------------------------------------------------------------------------------- pictures


@pytest.mark.parametrize(
    ("id", "settings"),
    [
        *CASES[:4],
        *((ANY, {"game": name}) for name in ("amazons(board_size=6)", "checkers")),
    ],
    ids=str,
)
def test_a_click_is_the_move_that_is_seen_there(id: str, settings: dict[str, object]) -> None:
    spec = spec_of(id, {**settings, "side": "first"})
    layout, display = spec.board(), spec.make_display(0)
    display.play_both(True)
    display.reset(0)
    rng, clicked = np.random.default_rng(1), 0
    for _ in range(14):
        before, action = display.frame().astype(int), int(rng.choice(np.flatnonzero(display.legal()[0])))
        cells = [move for move in layout.moves if move.action == action]
        if display.step(action).terminated:
            break
        changed = np.abs(display.frame().astype(int) - before).sum(2) > 60
        high, wide = changed.shape
        places = np.argwhere(changed)[::29]
        hit = {layout.cell((x + 0.5) / wide, (y + 0.5) / high) for y, x in places}
        for move in cells:
            assert move.cell in hit
            assert action in layout.clicked(move.start, move.cell)
            clicked += 1
    assert clicked > 4


def test_what_is_no_board_is_drawn_as_text_and_has_no_clicks() -> None:
    spec = spec_of(ANY, {"game": "mancala"})
    assert spec.board().moves == ()
    world = spec.make_world(1, 0)
    picture = world.frame()
    assert picture.shape[0] > 300
    assert picture.std() > 5
    assert "1" in spec.action_names


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("tic_tac_toe(x=1)", "it has no parameters"),
        ("y(board_size=abc)", "board_size takes a whole number, not abc"),
        ("y(board_size=7.5)", "board_size takes a whole number, not 7.5"),
        ("chess(chess960=maybe)", "chess960 takes True or False, not maybe"),
        ("go(komi=7)", "komi takes a number with a point"),
        ("misere()", "game is missing"),
        ("misere(game=y)", "game takes a game with brackets"),
        ("misere(game=y(board_sise=7))", "there is no parameter 'board_sise'"),
        ("misere(game=y(board_size=7)", "a bracket is missing"),
        # What is known only by loading it.
        ("go(board_size=40)", "supports board size up to 19. Provided: 40"),
        ("clobber(rows=100,columns=3)", "rows_ <= 99"),
        ("twixt(board_size=3)", "board_size out of range"),
    ],
)
def test_a_wrong_parameter_leaves_nothing_on_the_terminal(
    name: str, why: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UserError, match=re.escape(why)):
        asked(name, 100)
    assert capfd.readouterr() == ("", "")


def test_what_is_no_complaint_of_open_spiel_is_written_all_the_same(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with told_once():
        os.write(2, b"OpenSpiel exception: of which nobody hears\n")
    with suppress(ValueError), told_once():
        os.write(2, b"something else\nOpenSpiel exception: x\n")
        raise ValueError("x")
    assert capfd.readouterr().err == "OpenSpiel exception: of which nobody hears\nsomething else\n"
