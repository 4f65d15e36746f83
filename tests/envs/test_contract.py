"""What every environment promises, over all of them."""

from __future__ import annotations

import numpy as np
import pytest
from _pytest.mark import ParameterSet

from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.events import Transition
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.spaces import Box, Discrete

SHORT_ATARI = {"max_frames": 260, "height": 42, "width": 32, "stack": 2}
VARIANTS = {
    "pong by points": ("ALE/Pong-v5", {**SHORT_ATARI, "point_ends": True, "actions": "movement"}),
    "the book's maze": ("rlstudio/Maze-v0", {"plan": "Sutton and Barto", "max_steps": 40}),
    "deadly corridor": ("rlstudio/Treasure-v0", {"length": 9, "left_end": "trap", "start": "anywhere"}),
    "slippery corridor": ("rlstudio/Treasure-v0", {"slip": 0.3, "start": "middle", "max_steps": 20}),
    "slippery cliff": ("CliffWalking-v1", {"is_slippery": True, "max_steps": 30}),
    "large lake": ("FrozenLake-v1", {"map_name": "8x8", "is_slippery": False, "max_steps": 40}),
    "slippery drawn world": ("rlstudio/World-v0", {"slip": 0.3, "trap_ends": False, "max_steps": 30}),
    "a large board": ("rlstudio/Go-v0", {"board_size": 9, "side": "second"}),
    "a searching opponent": ("rlstudio/TicTacToe-v0", {"opponent": "uct", "simulations": 5}),
    "slippery maze": ("rlstudio/Maze-v0", {"slip": 0.3, "rows": 6, "columns": 7, "max_steps": 30}),
}
"""Settings that change what an environment does. No environment has to be named here: all are tested."""


def brief(id: str) -> dict[str, object]:
    """Settings under which episodes end soon, as far as this environment has such a setting."""
    known = type(environment(id)).Settings.model_fields
    if "max_frames" in known:
        return SHORT_ATARI | ({"max_frames": 600} if id == "ALE/Breakout-v5" else {})
    return {"max_steps": 12 if slow_to_draw(environment(id)) else 40} if "max_steps" in known else {}


def slow_to_draw(spec: EnvSpec) -> bool:
    """Whether every step draws a large picture, in Python."""
    return "pixels" in spec.capabilities and spec.family != "Atari"


def cases() -> list[ParameterSet]:
    """Every built-in environment; of the games that differ in nothing but their cartridge one at once.

    The others are marked slow. Keystone Kapers has a taller picture than the rest.
    """
    found = []
    for id in BUILT_IN_ENVIRONMENTS:
        alike = type(environment(id)).__module__.endswith("atari.games") and id != "ALE/KeystoneKapers-v5"
        found.append(pytest.param((id, brief(id)), id=id, marks=[pytest.mark.slow] if alike else []))
    return found + [pytest.param(case, id=name) for name, case in VARIANTS.items()]


@pytest.fixture(params=cases())
def spec(request: pytest.FixtureRequest) -> EnvSpec:
    return environment(*request.param)


def actions(spec: EnvSpec, steps: int, lanes: int, seed: int = 0) -> Array:
    rng = np.random.default_rng(seed)
    steps = max(30, steps // 4) if slow_to_draw(spec) else steps
    if isinstance(spec.action_space, Discrete):
        return rng.integers(0, spec.action_space.n, (steps, lanes))
    low, high = spec.action_space.bounds()
    # Beyond the bounds at times: worlds clip.
    return rng.uniform(1.2 * low, 1.2 * high, (steps, lanes, *low.shape)).astype(np.float32)


def walk(world: World, actions: Array) -> list[Transition]:
    return [world.step(action) for action in actions]


def assert_same(one: list[Transition], other: list[Transition]) -> None:
    assert len(one) == len(other)
    for a, b in zip(one, other, strict=True):
        for name in ("observation", "reward", "next_observation", "terminated", "truncated"):
            np.testing.assert_array_equal(getattr(a, name), getattr(b, name), err_msg=name)
        assert a.episodes == b.episodes


@pytest.mark.parametrize("lanes", [1, 3])
def test_a_seed_and_actions_determine_everything(spec: EnvSpec, lanes: int) -> None:
    moves = actions(spec, 150, lanes)
    first = walk(spec.make_world(lanes, 11), moves)
    assert_same(first, walk(spec.make_world(lanes, 11), moves))
    model = spec.model()
    certain = model is not None and model.start.max() == 1 and model.probability.max(axis=2).min() == 1
    if not certain and lanes == 1:
        other = walk(spec.make_world(lanes, 12), moves)
        assert any(
            not (np.array_equal(a.next_observation, b.next_observation) and (a.reward == b.reward).all())
            for a, b in zip(first, other, strict=True)
        )


@pytest.mark.parametrize("lanes", [1, 3, 20])
def test_shapes_types_and_bookkeeping(spec: EnvSpec, lanes: int) -> None:
    if lanes == 20 and "pixels" in spec.capabilities:
        lanes = 5
    world = spec.make_world(lanes, 3)
    space = spec.observation_space
    returns, lengths, ended = np.zeros(lanes), np.zeros(lanes, int), 0
    observation = world.observe()
    # Random play may take a thousand steps to an episode where no setting makes it shorter.
    for step, move in enumerate(actions(spec, 1000, lanes)):
        if step >= 210 and ended > 0:
            break
        t = world.step(move)
        assert t.observation is observation
        assert t.action is move
        for array in (t.observation, t.next_observation, world.observe()):
            assert array.shape == (lanes, *space.shape)
            assert array.dtype == (space.dtype if isinstance(space, Box) else np.int64)
        assert t.reward.shape == (lanes,)
        assert t.reward.dtype == np.float32
        assert t.terminated.dtype == t.truncated.dtype == np.bool_
        assert t.terminated.shape == t.truncated.shape == (lanes,)
        assert not (t.terminated & t.truncated).any()
        assert (np.abs(t.reward) <= 1).all() or spec.family != "Atari"
        assert np.isfinite(t.reward).all()
        lengths += 1
        returns += t.reward
        over = [episode.lane for episode in t.episodes]
        assert len(over) == len(set(over))
        going = [lane for lane in range(lanes) if lane not in over]
        np.testing.assert_array_equal(world.observe()[going], t.next_observation[going])
        for episode in t.episodes:
            lane = episode.lane
            assert t.terminated[lane] != t.truncated[lane]
            assert episode.truncated == t.truncated[lane]
            assert episode.length == lengths[lane]
            if spec.family != "Atari":
                assert episode.episode_return == pytest.approx(returns[lane], rel=1e-4, abs=1e-3)
            lengths[lane], returns[lane] = 0, 0.0
            ended += 1
        # Only what is marked so for learning may end without the episode being over.
        if spec.family != "Atari":
            assert over == np.flatnonzero(t.terminated | t.truncated).tolist()
        observation = world.observe()
    assert ended > 0
    world.close()


def test_what_was_handed_out_is_never_written_again(spec: EnvSpec) -> None:
    world = spec.make_world(2, 5)
    kept: list[tuple[Array, Array]] = [(world.observe(), world.observe().copy())]
    for move in actions(spec, 120, 2):
        t = world.step(move)
        arrays = (t.next_observation, t.reward, t.terminated, t.truncated, world.observe())
        kept.extend((array, array.copy()) for array in arrays)
    for array, copy in kept:
        np.testing.assert_array_equal(array, copy)


def test_one_lane_is_the_first_of_many(spec: EnvSpec) -> None:
    moves = actions(spec, 60, 3)
    alone, together = spec.make_world(1, 4), spec.make_world(3, 4)
    model = spec.model()
    if model is not None and model.probability.max(axis=2).min() < 1:
        pytest.skip("lanes share one generator, so slipping differs with their number")
    for move in moves:
        a, b = alone.step(move[:1]), together.step(move)
        np.testing.assert_allclose(a.next_observation[0], b.next_observation[0], rtol=1e-6)
        assert a.reward[0] == b.reward[0]
        assert a.terminated[0] == b.terminated[0]
        if b.episodes and spec.family != "Atari":
            break  # later starts come from a generator that the lanes share


def test_a_world_continues_exactly_from_its_state(spec: EnvSpec) -> None:
    lanes = 1 if spec.family == "Atari" else 4
    world = spec.make_world(lanes, 7)
    walk(world, actions(spec, 47, lanes))
    state = world.state()
    if "clone" not in spec.capabilities:
        assert state is None
        return
    assert state is not None
    assert all(isinstance(value, np.ndarray) and value.dtype != object for value in state.values())
    assert all(np.isfinite(value).all() for value in state.values() if value.dtype.kind == "f"), (
        "files refuse it"
    )
    moves = actions(spec, 90, lanes, seed=1)
    expected = walk(world, moves)
    assert_same(expected, walk_from(world, state, moves))
    assert_same(expected, walk_from(spec.make_world(lanes, 99), state, moves))


def walk_from(world: World, state: dict[str, Array], moves: Array) -> list[Transition]:
    world.restore(state)
    return walk(world, moves)


def test_a_state_of_other_lanes_is_refused() -> None:
    spec = environment("CartPole-v1")
    state = spec.make_world(2, 0).state()
    assert state is not None
    with pytest.raises(ValueError, match="2 lanes"):
        spec.make_world(3, 0).restore(state)


def test_many_atari_lanes_have_no_state() -> None:
    world = environment("ALE/Pong-v5", SHORT_ATARI).make_world(2, 0)
    assert world.state() is None
    with pytest.raises(Unsound, match="games of several lanes cannot be restored"):
        world.restore({"returns": np.zeros(2)})


def test_a_display_rewinds_exactly(spec: EnvSpec) -> None:
    display = spec.make_display(0)
    assert display.reset(8).shape == (1, *spec.observation_space.shape)
    for move in actions(spec, 25, 1)[:, 0]:
        if (outcome := display.step(move, render=False)).terminated or outcome.truncated:
            display.reset()
        assert outcome.frames == []
    moment, picture = display.snapshot(), display.frame().copy()
    if "clone" not in spec.capabilities:
        assert moment is None
        with pytest.raises(UserError, match="cannot go back"):
            display.rewind(moment)
        return
    moves = actions(spec, 30, 1, seed=2)[:, 0]

    def play() -> list[tuple[Array, float, bool, bool, Array]]:
        seen = []
        for move in moves:
            o = display.step(move)
            assert o.frames
            seen.append((o.observation, o.reward, o.terminated, o.truncated, np.stack(o.frames)))
            if o.terminated or o.truncated:
                display.reset()
        return seen

    once = play()
    observation = display.rewind(moment)
    np.testing.assert_array_equal(display.frame(), picture)
    again = play()
    assert observation.shape == (1, *spec.observation_space.shape)
    for a, b in zip(once, again, strict=True):
        assert a[1:4] == b[1:4]
        np.testing.assert_array_equal(a[0], b[0])
        np.testing.assert_array_equal(a[4], b[4])


def test_a_display_does_as_a_world_of_one_lane(spec: EnvSpec) -> None:
    world, display = spec.make_test_world(1, 21), spec.make_display(0)
    np.testing.assert_array_equal(display.reset(21), world.observe())
    for move in actions(spec, 40, 1):
        t, o = world.step(move), display.step(move, render=False)
        np.testing.assert_array_equal(t.next_observation, o.observation)
        if t.episodes:
            assert (o.terminated, o.truncated) == (bool(t.terminated[0]), bool(t.truncated[0]))
            break
        assert (o.terminated, o.truncated) == (False, False)


def test_a_display_restarts_the_same_for_a_seed_and_differently_without() -> None:
    display = environment("CartPole-v1").make_display(0)
    first, free, again = display.reset(3), display.reset(), display.reset(3)
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, free)


def test_pictures_show_something_that_moves(spec: EnvSpec) -> None:
    world = spec.make_world(2, 0)
    pictures = []
    for move in actions(spec, 30, 2):
        picture = world.frame()
        assert picture.dtype == np.uint8
        assert picture.ndim == 3
        assert picture.shape[2] == 3
        pictures.append(picture.copy())
        world.step(move)
    assert len({picture.tobytes() for picture in pictures}) > 3
    assert pictures[0].std() > 5
    assert len(np.unique(pictures[0].reshape(-1, 3), axis=0)) > 3


def test_names_and_keys_fit_the_actions(spec: EnvSpec) -> None:
    space = spec.action_space
    n = width = space.n if isinstance(space, Discrete) else space.shape[0]
    assert len(spec.action_names) == len(set(spec.action_names)) == width
    if isinstance(space, Box):
        low, high = space.bounds()
        assert all((low <= vector).all() and (vector <= high).all() for vector in spec.human_actions)
        assert "continuous" in spec.capabilities
        n = len(spec.human_actions)
    assert spec.key_bindings or spec.board() is not None
    assert all(0 <= action < n for action in spec.key_bindings.values())
    assert spec.idle_action is None or 0 <= spec.idle_action < n
    assert (spec.model() is not None) == ("model" in spec.capabilities)
    assert (spec.layout() is not None) == ("grid" in spec.capabilities)


def test_every_lane_has_a_picture_of_its_own(spec: EnvSpec) -> None:
    world = spec.make_world(3, 0)
    for move in actions(spec, 12, 3):
        world.step(move)
    before = [world.frame(lane).copy() for lane in range(3)]
    for lane in (2, 0, 1):
        # The walker's lidar draws another of its rays in each picture.
        assert (world.frame(lane) != before[lane]).mean() < 1e-3
    observed = [observation.tobytes() for observation in world.observe()]
    if len(set(observed)) == 3:
        assert len({picture.tobytes() for picture in before}) == 3
    world.close()
