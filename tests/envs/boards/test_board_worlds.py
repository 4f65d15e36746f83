"""Games of two as worlds: sides, returns, opponents, both sides moved, files, and pictures."""

from __future__ import annotations

import builtins
import sys
from itertools import pairwise

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.core.worlds.game import FIRST, SECOND
from rlstudio.envs.boards.environment import BoardEnvironment
from tests.envs.boards.test_board_rules import GAMES

TTT, FOUR = GAMES[:2]


def spec_of(id: str, **settings: object) -> BoardEnvironment:
    spec = environment(id, settings)
    assert isinstance(spec, BoardEnvironment)
    return spec


def legal_moves(world, rng):
    return np.array([rng.choice(np.flatnonzero(row)) for row in world.legal()])


@pytest.mark.parametrize("id", GAMES)
def test_returns_are_those_of_the_learner(id):
    """What the rules say of the last position, from the learner's side; it moves every second time first."""
    world, rng = spec_of(id).make_world(4, 0), np.random.default_rng(0)
    begun = {lane: [] for lane in range(4)}
    results = []
    before = world.seat.copy()
    while len(results) < 40:
        seat, legal = world.seat.copy(), world.legal()
        assert (world.game.turn(world.position) == seat).all()
        np.testing.assert_array_equal(legal, world.game.legal(world.position))
        played = [list(moves) for moves in world.moves]
        action = legal_moves(world, rng)
        t = world.step(action)
        for ended in t.episodes:
            lane = ended.lane
            assert t.terminated[lane]
            assert ended.episode_return == t.reward[lane]
            assert t.reward[lane] in (-1, 0, 1)
            results.append(t.reward[lane])
            begun[lane].append(int(before[lane]))
            assert len(played[lane]) % 2 == seat[lane] or id.endswith("Othello-v0")
        before = world.seat.copy()
        going = np.setdiff1d(np.arange(4), [ended.lane for ended in t.episodes])
        assert (t.reward[going] == 0).all()
    assert {-1, 1} <= set(results)
    for sides in begun.values():
        assert all(one != other for one, other in pairwise(sides))
    assert {sides[0] for sides in begun.values()} == {FIRST, SECOND}


@pytest.mark.parametrize(("side", "seat"), [("first", FIRST), ("second", SECOND)])
def test_a_side_can_be_chosen(side, seat):
    world, rng = spec_of(FOUR, side=side).make_world(3, 0), np.random.default_rng(0)
    for _ in range(40):
        assert (world.seat == seat).all()
        world.step(legal_moves(world, rng))


def test_an_illegal_move_loses():
    world = spec_of(FOUR, side="first").make_world(2, 0)
    for _ in range(3):
        full = np.flatnonzero(~world.legal()[0])
        if len(full):
            break
        world.step(np.zeros(2, int))
    while world.legal()[0].all():
        t = world.step(np.zeros(2, int))
        if t.episodes:
            break
    world = spec_of(TTT, side="first").make_world(1, 0)
    world.step(np.array([4]))
    t = world.step(np.array([4]))
    assert t.terminated[0]
    assert t.reward[0] == -1
    assert t.episodes[0].episode_return == -1


def test_both_sides_are_moved_by_whoever_steps():
    """Rewards are of the side that moved, observations of the one that moves, returns of the first player."""
    world = spec_of(TTT, side="first").make_world(1, 0)
    world.play_both()
    game = world.game
    for move in (0, 3, 1, 4):
        np.testing.assert_array_equal(world.observe(), game.observe(world.position))
        t = world.step(np.array([move]))
        assert t.reward[0] == 0
        assert not t.terminated[0]
    t = world.step(np.array([8]))  # the first player does not see it
    t = world.step(np.array([5]))
    assert t.terminated[0]
    assert t.reward[0] == 1, "the second player made the move that won"
    assert t.episodes[0].episode_return == -1, "and the first has lost"
    assert t.episodes[0].length == 6


def test_both_sides_go_on_from_a_state():
    spec = spec_of(FOUR)
    world, rng = spec.make_world(3, 0), np.random.default_rng(0)
    world.play_both()
    for _ in range(30):
        world.step(legal_moves(world, rng))
    state, moves = world.state(), []
    other = spec.make_world(3, 9)
    other.restore(state)
    other.play_both()
    for _ in range(60):
        moves = legal_moves(world, rng)
        one, two = world.step(moves), other.step(moves)
        np.testing.assert_array_equal(one.next_observation, two.next_observation)
        np.testing.assert_array_equal(one.reward, two.reward)
        assert one.episodes == two.episodes
        np.testing.assert_array_equal(world.legal(), other.legal())


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("moves", lambda x: x * 0 + 3, "not legal"),
        ("moves", lambda x: x + 500, "none of this game"),
        ("position", lambda x: 1 - x, "positions are not those"),
        ("seat", lambda x: x + 2, "from 0 to 1"),
    ],
)
def test_a_made_up_state_is_refused(name, change, message):
    spec = spec_of(TTT)
    world, rng = spec.make_world(2, 0), np.random.default_rng(0)
    for _ in range(2):
        world.step(legal_moves(world, rng))
    state = world.state()
    key = f"dynamics.{name}"
    state[key] = np.where(state[key] < 0, state[key], change(state[key])).astype(state[key].dtype)
    with pytest.raises(ValueError, match=message):
        spec.make_world(2, 1).restore(state)


@pytest.mark.parametrize("id", GAMES)
def test_a_searching_opponent_beats_chance(id):
    """open_spiel's search wins nearly every game; the same seed plays the same."""
    scores, runs = [], []
    for seed in (3, 3, 4):
        world, rng = spec_of(id, opponent="uct", simulations=60).make_world(6, seed), np.random.default_rng(0)
        found = []
        while len(found) < 6:
            found += [ended.episode_return for ended in world.step(legal_moves(world, rng)).episodes]
        runs.append(found)
        scores += found
    assert runs[0] == runs[1]
    assert np.mean(scores) < -0.6


def test_without_open_spiel_it_says_what_to_install(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest, **more):
        if name == "pyspiel":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "pyspiel", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    spec_of(TTT).make_world(1, 0)
    with pytest.raises(UserError, match="pip install 'rlstudio\\[boards\\]'"):
        spec_of(TTT, opponent="uct").make_world(1, 0)


def test_listing_games_loads_no_engine():
    import subprocess

    code = (
        "import sys; from rlstudio.core.registry import environment; "
        f"[environment(id).game() for id in {GAMES!r}]; "
        "print('pyspiel' in sys.modules, 'cv2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


@pytest.mark.parametrize("id", GAMES)
def test_a_click_on_the_picture_is_the_move_that_is_seen_there(id):
    """The cells of the layout are where the picture changes."""
    spec = spec_of(id, side="first")
    layout = spec.board()
    assert layout is not None
    display = spec.make_display(0)
    display.play_both(True)
    display.reset(0)
    rng = np.random.default_rng(1)
    for _ in range(12):
        before, action = display.frame().astype(int), int(rng.choice(np.flatnonzero(display.legal()[0])))
        cells = [move for move in layout.moves if move.action == action]
        outcome = display.step(action)
        if outcome.terminated:
            break
        changed = np.abs(display.frame().astype(int) - before).sum(2) > 60
        high, wide = changed.shape
        hit = set()
        for y, x in np.argwhere(changed):
            cell = layout.cell((x + 0.5) / wide, (y + 0.5) / high)
            assert cell is not None, "something changed beside the board"
            hit.add(cell)
        assert hit & {move.cell for move in cells} or not cells
        for move in cells:
            assert layout.clicked(move.start, move.cell)[0] == action
    assert layout.cell(0.001, 0.5) is None
    assert layout.cell(0.5, 0.999) is None


@pytest.mark.parametrize("id", GAMES)
def test_every_legal_move_can_be_clicked_on(id):
    spec = spec_of(id)
    game, layout = spec.game(), spec.board()
    clickable = {move.action for move in layout.moves}
    world, rng = spec.make_world(4, 0), np.random.default_rng(0)
    passes = {game.actions - 1} if game.actions == game.rows * game.columns + 1 else set()
    for _ in range(60):
        assert set(np.flatnonzero(world.legal().any(0)).tolist()) <= clickable | passes
        world.step(legal_moves(world, rng))


@pytest.mark.parametrize("id", GAMES)
def test_coordinates_are_read_from_the_last_row(id):
    """The letters beside the cells are a 30th of the picture high, and nothing of them lies on the cells."""
    spec = spec_of(id)
    display = spec.make_display(0)
    display.reset(0)
    picture = display.frame().astype(int)
    left, top, *_ = spec.board().area
    high, wide = picture.shape[:2]
    above = picture[: round(top * high) - 10, round(left * wide) :].min(axis=2) > 110
    rows = np.flatnonzero(above.any(axis=1))
    assert rows.size >= high / 30
    assert rows[0] > 0
    assert rows[-1] < len(above) - 1
