"""The rules of games of two, move by move against open_spiel, and what search and learning need of them."""

from __future__ import annotations

import numpy as np
import pyspiel
import pytest

from rlstudio.core.env import EnvSpec
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.worlds.game import FIRST, Game

GAMES = [id for id, where in BUILT_IN_ENVIRONMENTS.items() if ".boards." in where]
CASES = [
    *((id, {}) for id in GAMES),
    ("rlstudio/Breakthrough-v0", {"board_size": 8}),
    ("rlstudio/Go-v0", {"board_size": 7, "komi": 0.0}),
]


@pytest.fixture(params=CASES, ids=str)
def spec(request: pytest.FixtureRequest) -> EnvSpec:
    return environment(*request.param)


def rules(spec: EnvSpec) -> Game:
    game = spec.game()
    assert game is not None
    return game


def played(game: Game, lanes: int, seed: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Positions of random games with the actions taken there; games that are over stay as they are."""
    rng, position, found = np.random.default_rng(seed), game.begin(lanes), []
    while not game.over(position).all():
        legal = game.legal(position)
        action = np.array([rng.choice(np.flatnonzero(row)) if row.any() else -1 for row in legal])
        found.append((position, action))
        on = np.flatnonzero(action >= 0)
        after = position.copy()
        after[on] = game.play(position[on], action[on])
        position = after
    return [*found, (position, np.full(lanes, -1))]


def test_every_move_is_as_in_open_spiel(spec: EnvSpec) -> None:
    """Legal actions, turns, ends and scores of 40 random games."""
    game, lanes = rules(spec), 40
    engine = pyspiel.load_game(spec.engine_name)
    states = [engine.new_initial_state() for _ in range(lanes)]
    longest = 0
    for position, action in played(game, lanes, 0):
        longest += 1
        legal, over = game.legal(position), game.over(position)
        score, turn = game.score(position), game.turn(position)
        for lane, state in enumerate(states):
            assert over[lane] == state.is_terminal()
            assert score[lane] == (state.returns()[0] if state.is_terminal() else 0)
            if state.is_terminal():
                assert not legal[lane].any()
                continue
            assert turn[lane] == state.current_player()
            there = state.legal_actions()
            ours = sorted(spec.to_engine(int(a), state) for a in np.flatnonzero(legal[lane]))
            assert ours == sorted(there)
            number = spec.to_engine(int(action[lane]), state)
            assert spec.from_engine(number, int(turn[lane])) == action[lane]
            state.apply_action(number)
    assert longest <= game.longest + 1


def test_an_observation_says_all_of_a_position(spec: EnvSpec) -> None:
    game = rules(spec)
    for position, _ in played(game, 20, 1):
        going = position[~game.over(position)]
        seen = game.observe(going)
        assert seen.dtype == np.float32
        assert seen.shape[1:] == spec.observation_space.shape
        assert ((seen >= 0) & (seen <= 1)).all()
        np.testing.assert_array_equal(game.position(seen), going)
        np.testing.assert_array_equal(seen, game.observe(going, game.turn(going)))
        other = game.observe(going, 1 - game.turn(going))
        np.testing.assert_array_equal(other[:, 0], seen[:, 1])
        np.testing.assert_array_equal(other[:, 1], seen[:, 0])


def test_positions_are_never_written_again(spec: EnvSpec) -> None:
    game = rules(spec)
    position = game.begin(3)
    kept = position.copy()
    game.play(position, game.legal(position).argmax(1))
    game.observe(position)
    game.legal(position)
    np.testing.assert_array_equal(position, kept)


def test_a_batch_is_its_rows(spec: EnvSpec) -> None:
    game = rules(spec)
    for position, action in played(game, 12, 2)[::3]:
        for lane in range(len(position)):
            row = position[lane : lane + 1]
            np.testing.assert_array_equal(game.legal(row)[0], game.legal(position)[lane])
            if action[lane] >= 0:
                on = action >= 0
                together = game.play(position[on], action[on])[on[:lane].sum()]
                np.testing.assert_array_equal(game.play(row, action[lane : lane + 1])[0], together)


def test_symmetries_are_a_group_and_keep_the_rules(spec: EnvSpec) -> None:
    """Turning and then playing is playing and then turning."""
    game = rules(spec)
    assert len(game.symmetries) >= 2
    cells = {tuple(s.cells.tolist()) for s in game.symmetries}
    assert len(cells) == len(game.symmetries)
    assert tuple(range(game.rows * game.columns)) in cells
    for one in game.symmetries:
        for other in game.symmetries:
            assert tuple(one.cells[other.cells].tolist()) in cells
    for position, action in played(game, 10, 3):
        on = action >= 0
        position, action = position[on], action[on]
        if not len(position):
            continue
        if game.planes > 3:  # the moves so far are part of what is seen, and do not turn with the stones
            continue
        for turn in game.symmetries:
            turned = game.position(turn.turned(game.observe(position)))
            np.testing.assert_array_equal(game.legal(turned), game.legal(position)[:, turn.actions])
            there = np.argsort(turn.actions)[action]
            one = game.observe(game.play(turned, there))
            np.testing.assert_array_equal(one, turn.turned(game.observe(game.play(position, action))))


def test_a_view_without_sense_does_no_harm(spec: EnvSpec) -> None:
    """A policy may be asked about any numbers."""
    game = rules(spec)
    seen = np.random.default_rng(0).standard_normal((50, *spec.observation_space.shape)).astype(np.float32)
    position = game.position(seen)
    legal = game.legal(position)
    on = np.flatnonzero(legal.any(1))
    game.observe(game.play(position[on], legal[on].argmax(1)))


def test_the_first_player_begins(spec: EnvSpec) -> None:
    game = rules(spec)
    assert (game.turn(game.begin(4)) == FIRST).all()
    assert (game.observe(game.begin(1))[0, 2] == 1).all()


@pytest.mark.parametrize("komi", [1e-5, 0.1 + 0.2, -3.5])
def test_the_engine_reads_every_komi(komi):
    game = environment("rlstudio/Go-v0", {"komi": komi}).game()
    assert game.legal(game.begin(1)).sum() == 26
