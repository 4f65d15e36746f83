from __future__ import annotations

from collections import deque

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env

import rlstudio.envs.gym.ids  # noqa: F401
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.envs.grid import tabular

GRIDS = [
    ("rlstudio/GridWorld-v0", {}),
    ("rlstudio/GridWorld-v0", {"rows": 3, "columns": 6, "slip": 0.2, "goal_reward": 5}),
    ("rlstudio/Maze-v0", {}),
    ("rlstudio/Maze-v0", {"rows": 6, "columns": 5, "slip": 0.4, "trap_share": 0.3, "trap_ends": False}),
    ("rlstudio/World-v0", {"slip": 0.2}),
]


@pytest.fixture(params=GRIDS, ids=str)
def grid(request: pytest.FixtureRequest) -> EnvSpec:
    return environment(*request.param)


def test_the_model_is_a_distribution_and_ends_stay_ends(grid: EnvSpec) -> None:
    model = grid.model()
    assert model is not None
    states = len(model.start)
    assert grid.observation_space.n == states
    assert model.probability.shape[:2] == (states, 4)
    np.testing.assert_allclose(model.probability.sum(axis=2), 1.0)
    np.testing.assert_allclose(model.start.sum(), 1.0)
    assert (model.probability >= 0).all()
    assert ((model.next_state >= 0) & (model.next_state < states)).all()
    layout = grid.layout()
    assert layout is not None
    assert [cell.state for cell in layout.cells] == list(range(states))
    kinds = [cell.kind for cell in layout.cells]
    settings = grid.settings.model_dump()
    ends = {"goal", "trap"} if settings.get("trap_ends") else {"goal"}
    for state, kind in enumerate(kinds):
        if kind in ends:
            assert (model.next_state[state] == state).all()
            assert (model.reward[state] == 0).all()
            assert model.terminated[state].all()
            assert model.start[state] == 0
        else:
            into_end = np.array([[kinds[n] in ends for n in row] for row in model.next_state[state]])
            np.testing.assert_array_equal(model.terminated[state], into_end)


@pytest.mark.parametrize("few", [0, 1000], ids=["arrays", "lists"])
def test_steps_follow_the_model(grid: EnvSpec, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tabular, "FEW_LANES", few)
    model = grid.model()
    assert model is not None
    lanes = 50
    world = grid.make_world(lanes, 0)
    rng = np.random.default_rng(1)
    counts = np.zeros((len(model.start), 4, len(model.start)))
    for _ in range(400):
        action = rng.integers(0, 4, lanes)
        t = world.step(action)
        np.add.at(counts, (t.observation, action, t.next_observation), 1)
        for lane in range(lanes):
            outcomes = zip(
                model.next_state[t.observation[lane], action[lane]],
                model.reward[t.observation[lane], action[lane]],
                model.terminated[t.observation[lane], action[lane]],
                strict=True,
            )
            got = (t.next_observation[lane], pytest.approx(t.reward[lane]), t.terminated[lane])
            assert any((n, r, e) == got for n, r, e in outcomes)
    expected = np.zeros_like(counts)
    s, a, _ = np.indices(model.next_state.shape)
    np.add.at(expected, (s, a, model.next_state), model.probability)
    tried = counts.sum(axis=2)
    often = tried > 200
    assert often.any()
    error = np.abs(counts[often] / tried[often][:, None] - expected[often])
    # Five standard errors of a proportion.
    assert (error <= 5 * np.sqrt(0.25 / tried[often])[:, None]).all()


def test_lists_and_arrays_step_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    grid = environment("rlstudio/Maze-v0", {"slip": 0.3, "max_steps": 25})
    moves = np.random.default_rng(0).integers(0, 4, (200, 5))
    worlds = []
    for few in (0, 1000):
        monkeypatch.setattr(tabular, "FEW_LANES", few)
        world = grid.make_world(5, 3)
        worlds.append([world.step(move) for move in moves])
    for a, b in zip(*worlds, strict=True):
        np.testing.assert_array_equal(a.next_observation, b.next_observation)
        np.testing.assert_array_equal(a.truncated, b.truncated)
        assert a.episodes == b.episodes


def test_grid_world_is_example_4_1() -> None:
    model = environment("rlstudio/GridWorld-v0").model()
    assert model is not None
    # Policy evaluation of the random policy: the table of Sutton and Barto, figure 4.1.
    v = np.zeros(16)
    for _ in range(2000):
        v = 0.25 * (model.reward[:, :, 0] + v[model.next_state[:, :, 0]] * ~model.terminated[:, :, 0]).sum(1)
        v[[0, 15]] = 0
    np.testing.assert_allclose(
        v.reshape(4, 4),
        [[0, -14, -20, -22], [-14, -18, -20, -20], [-20, -20, -18, -14], [-22, -20, -14, 0]],
        atol=1e-6,
    )


@pytest.mark.parametrize("size", [(4, 4), (4, 40), (5, 9), (12, 7), (40, 40)])
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("trap_share", [0.0, 0.4])
def test_every_maze_can_be_solved_without_traps(size: tuple[int, int], seed: int, trap_share: float) -> None:
    rows, columns = size
    maze = environment(
        "rlstudio/Maze-v0", {"rows": rows, "columns": columns, "seed": seed, "trap_share": trap_share}
    )
    layout = maze.layout()
    assert layout is not None
    places = {(cell.row, cell.column): cell.kind for cell in layout.cells}
    kinds = list(places.values())
    assert kinds.count("start") == kinds.count("goal") == 1
    assert all(0 <= r < rows and 0 <= c < columns for r, c in places)
    assert kinds.count("trap") <= 0.4 * len(kinds) + 1
    assert (kinds.count("trap") > 0) == (trap_share > 0)
    start = next(place for place, kind in places.items() if kind == "start")
    for allowed in ({"floor", "start", "goal"}, {"floor", "start", "goal", "trap"}):
        seen, queue = {start}, deque([start])
        while queue:
            r, c = queue.popleft()
            for place in ((r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)):
                if places.get(place) in allowed and place not in seen:
                    seen.add(place)
                    queue.append(place)
        assert any(places[place] == "goal" for place in seen)
    assert len(seen) == len(places), "every cell can be reached"


def test_a_map_number_is_always_the_same_maze() -> None:
    def cells(seed: int) -> object:
        return environment("rlstudio/Maze-v0", {"seed": seed}).layout()

    assert cells(3) == cells(3)
    assert cells(3) != cells(4)


@pytest.mark.parametrize(
    ("id", "settings"),
    [
        ("rlstudio/Maze-v0", {"rows": 3}),
        ("rlstudio/Maze-v0", {"columns": 41}),
        ("rlstudio/Maze-v0", {"trap_reward": 1.0}),
        ("rlstudio/Maze-v0", {"slip": float("nan")}),
        ("rlstudio/GridWorld-v0", {"seed": 1}),
        ("rlstudio/GridWorld-v0", {"slip": "often"}),
    ],
)
def test_bad_settings_are_refused(id: str, settings: dict[str, object]) -> None:
    with pytest.raises(UserError):
        environment(id, settings)


@pytest.mark.parametrize("id", ["rlstudio/GridWorld-v0", "rlstudio/Maze-v0", "rlstudio/World-v0"])
def test_gymnasiums_checker_is_content(id: str) -> None:
    env = gymnasium.make(id, render_mode="rgb_array")
    check_env(env.unwrapped)
    env.reset(seed=0)
    picture = env.render()
    assert picture is not None
    env.close()


def test_gymnasium_takes_the_settings() -> None:
    env = gymnasium.make("rlstudio/Maze-v0", rows=7, columns=7, max_steps=3)
    assert (
        env.observation_space.n
        == environment("rlstudio/Maze-v0", {"rows": 7, "columns": 7}).observation_space.n
    )
    env.reset(seed=0)
    ends = [env.step(0)[2:4] for _ in range(3)]
    assert ends[-1] == (False, True)
    with pytest.raises(UserError, match="rows"):
        gymnasium.make("rlstudio/Maze-v0", rows=99)


def test_the_picture_shows_the_agent_where_it_is() -> None:
    from rlstudio.envs.grid.painter import AGENT, GridPainter

    layout = environment("rlstudio/Maze-v0").layout()
    assert layout is not None
    painter = GridPainter(layout)
    for cell in layout.cells:
        picture = painter.paint(cell.state)
        rows, columns = np.nonzero((picture == np.array(AGENT)).all(axis=2))
        assert (rows.mean() - painter.margin) // painter.cell == cell.row
        assert (columns.mean() - painter.margin) // painter.cell == cell.column


def test_the_corridor_is_the_books_random_walk() -> None:
    """Sutton and Barto 2018, example 6.2: from five cells, 1/6 to 5/6 of fair walks end right."""
    from tests.optimal import policy_values

    spec = environment(
        "rlstudio/Treasure-v0", {"length": 7, "left_end": "trap", "trap_reward": 0.0, "start": "middle"}
    )
    model = spec.model()
    assert model is not None
    assert np.flatnonzero(model.start).tolist() == [3]
    values = policy_values(model, np.full((7, 2), 0.5), 1.0 - 1e-12)
    np.testing.assert_allclose(values[1:6], np.arange(1, 6) / 6, atol=1e-9)


def test_slipping_in_a_corridor_goes_the_other_way() -> None:
    model = environment("rlstudio/Treasure-v0", {"slip": 0.2}).model()
    assert model is not None
    for action, meant, astray in ((0, 2, 4), (1, 4, 2)):
        reached = np.bincount(model.next_state[3, action], weights=model.probability[3, action], minlength=7)
        assert reached[meant] == pytest.approx(0.8)
        assert reached[astray] == pytest.approx(0.2)


def test_the_books_maze() -> None:
    """Figure 8.2: 47 cells, 14 steps."""
    from tests.optimal import optimal_action_values

    spec = environment(
        "rlstudio/Maze-v0", {"plan": "Sutton and Barto", "step_reward": 0.0, "treasure_reward": 1.0}
    )
    model = spec.model()
    assert model is not None
    assert spec.observation_space.n == 47
    start = int(model.start.argmax())
    assert optimal_action_values(model, 0.95)[start].max() == pytest.approx(0.95**13)
