"""Worlds that somebody drew: what a drawing must be, and the exact model that it gives."""

from __future__ import annotations

from typing import Any

import gymnasium
import numpy as np
import pytest

import rlstudio.envs.gym.ids  # noqa: F401
from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.grid.drawing import Drawing
from rlstudio.envs.grid.painter import GOLD_LIGHT, STAIN, GridPainter
from tests.optimal import optimal_action_values

# S . G        states 0 1 2
# . # X               3   4
# In the second row, first column lies +0.5.
SMALL = {"rows": ["S.G", ".#X"], "rewards": [[1, 0, 0.5]]}
RULES = {"step_reward": -1.0, "goal_reward": 10.0, "trap_reward": -5.0}
UP, RIGHT, DOWN, LEFT = range(4)


def model_of(drawing: dict[str, Any], **settings: Any) -> TabularModel:
    model = environment("rlstudio/World-v0", {"map": drawing, **RULES, **settings}).model()
    assert model is not None
    return model


def outcomes(model: TabularModel, state: int, action: int) -> dict[tuple[int, float, bool], float]:
    """What an action leads to: (next state, reward, whether it ends) -> probability."""
    found: dict[tuple[int, float, bool], float] = {}
    for chance, successor, reward, ends in zip(
        model.probability[state, action],
        model.next_state[state, action],
        model.reward[state, action],
        model.terminated[state, action],
        strict=True,
    ):
        what = (int(successor), float(reward), bool(ends))
        found[what] = found.get(what, 0.0) + float(chance)
    return found


def test_every_move_by_hand() -> None:
    model = model_of(SMALL)
    assert len(model.start) == 5
    assert model.start.tolist() == [1, 0, 0, 0, 0]
    assert outcomes(model, 0, UP) == {(0, -1.0, False): 1.0}
    assert outcomes(model, 0, RIGHT) == {(1, -1.0, False): 1.0}
    assert outcomes(model, 0, DOWN) == {(3, -0.5, False): 1.0}
    assert outcomes(model, 1, RIGHT) == {(2, 9.0, True): 1.0}
    assert outcomes(model, 1, DOWN) == {(1, -1.0, False): 1.0}
    assert outcomes(model, 3, LEFT) == {(3, -1.0, False): 1.0}, "running into a wall enters no cell"
    assert outcomes(model, 2, LEFT) == {(2, 0.0, True): 1.0}, "nothing happens after the end"


def test_slipping_by_hand() -> None:
    model = model_of(SMALL, slip=0.2)
    assert outcomes(model, 0, RIGHT) == pytest.approx(
        {(1, -1.0, False): 0.8, (0, -1.0, False): 0.1, (3, -0.5, False): 0.1}
    )


def test_traps_end_or_only_cost() -> None:
    ends, costs = model_of(SMALL), model_of(SMALL, trap_ends=False)
    assert outcomes(costs, 4, UP) == {(2, 9.0, True): 1.0}
    assert outcomes(ends, 4, UP) == {(4, 0.0, True): 1.0}
    below = {"rows": ["S.G", "..X"]}
    assert outcomes(model_of(below), 4, RIGHT) == {(5, -6.0, True): 1.0}
    assert outcomes(model_of(below, trap_ends=False), 4, RIGHT) == {(5, -6.0, False): 1.0}


def test_a_reward_of_its_own_replaces_that_of_the_kind() -> None:
    model = model_of({"rows": ["SGG", "XX."], "rewards": [[0, 1, 2.0], [1, 0, 0.0]]})
    assert outcomes(model, 0, RIGHT) == {(1, 1.0, True): 1.0}
    assert outcomes(model, 0, DOWN) == {(3, -1.0, True): 1.0}
    assert outcomes(model, 5, UP) == {(2, 9.0, True): 1.0}
    assert outcomes(model, 5, LEFT) == {(4, -6.0, True): 1.0}


def test_without_a_start_every_floor_cell_is_one() -> None:
    model = model_of({"rows": ["..G", "X#."]})
    assert model.start.tolist() == pytest.approx([1 / 3, 1 / 3, 0, 0, 1 / 3])


def test_several_starts_are_equally_likely() -> None:
    assert model_of({"rows": ["S.G", "S.S"]}).start.tolist() == pytest.approx([1 / 3, 0, 0, 1 / 3, 0, 1 / 3])


def test_the_first_world_weighs_its_goals() -> None:
    """Far-sighted, the large goal is worth the way; the reward of the small one is its own."""
    spec = environment("rlstudio/World-v0")
    model, layout = spec.model(), spec.layout()
    assert model is not None
    assert layout is not None
    assert sorted(cell.reward for cell in layout.cells if cell.kind == "goal") == [2.0, 10.0]
    start = int(model.start.argmax())
    steps = 11
    way = sum(-0.1 * 0.99**step for step in range(steps)) + 10.0 * 0.99 ** (steps - 1)
    assert optimal_action_values(model, 0.99)[start].max() == pytest.approx(way)


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        ({"rows": ["..", ".S"]}, "at least one goal"),
        ({"rows": ["GX", "##"]}, "a floor cell to start on"),
        ({"rows": ["G.", "..."]}, "row 2 of the map has 3 cells"),
        ({"rows": ["Gq", ".S"]}, "row 1 of the map holds 'q'; known are # wall"),
        ({"rows": ["G."]}, "2 to 40 rows and columns, not 1 by 2"),
        ({"rows": []}, "not 0 by 0"),
        ({"rows": ["G." * 21] * 2}, "not 2 by 42"),
        ({"rows": ["G."] * 41}, "not 41 by 2"),
        ({"rows": ["G.", "#."], "rewards": [[1, 0, 1]]}, "row 2, column 1 lies in a wall"),
        ({"rows": ["G.", "#."], "rewards": [[2, 0, 1]]}, "outside the map"),
        ({"rows": ["G.", "#."], "rewards": [[0, 1, 1], [0, 1, 2]]}, "given twice"),
        ({"rows": ["G.", "#."], "rewards": [[0, 1, float("nan")]]}, "finite"),
        ({"rows": ["G.", "#."], "rewards": [[0, 1, 1e9]]}, "less than or equal to 1000"),
        ({"rows": ["G.", ".."], "walls": []}, "walls"),
        ("G.", "map of rlstudio/World-v0"),
    ],
)
def test_what_is_no_world_is_refused_in_one_sentence(drawing: Any, said: str) -> None:
    with pytest.raises(UserError) as refused:
        environment("rlstudio/World-v0", {"map": drawing})
    sentence = str(refused.value)
    assert said in sentence
    assert len(sentence) < 200, "the map itself is not repeated"
    assert sentence.endswith(".")


def test_the_largest_world_is_allowed() -> None:
    spec = environment("rlstudio/World-v0", {"map": {"rows": ["G" + "." * 39, *["." * 40] * 39]}})
    assert spec.observation_space.n == 1600


def test_gymnasium_takes_a_drawing() -> None:
    env = gymnasium.make("rlstudio/World-v0", map=SMALL, step_reward=-1.0)
    assert env.observation_space.n == 5
    env.reset(seed=0)
    assert env.step(RIGHT)[:3] == (1, -1.0, False)
    assert env.step(RIGHT)[:3] == (2, 9.0, True)


def test_the_picture_shows_rewards() -> None:
    spec = environment(
        "rlstudio/World-v0", {"map": {"rows": ["S.G", "..."], "rewards": [[1, 0, 1], [1, 1, -1]]}}
    )
    layout = spec.layout()
    assert layout is not None
    painter = GridPainter(layout)
    picture = painter.paint(0)

    def shows(row: int, column: int, colour: tuple[int, int, int]) -> bool:
        top, left = (painter.margin + place * painter.cell for place in (row, column))
        cell = picture[top : top + painter.cell, left : left + painter.cell]
        return bool((cell == np.array(colour)).all(axis=2).sum() > 100)

    assert shows(1, 0, GOLD_LIGHT)
    assert shows(1, 1, STAIN)
    assert not shows(1, 2, GOLD_LIGHT)
    assert not shows(1, 2, STAIN)


def test_a_goal_with_a_reward_of_its_own_says_it() -> None:
    """Even where there is no other goal to tell it from."""
    rows = ["S.G", "..X"]
    plain = environment("rlstudio/World-v0", {"map": {"rows": rows}})
    told = environment("rlstudio/World-v0", {"map": {"rows": rows, "rewards": [[0, 2, 7.0], [1, 2, -7.0]]}})
    layout = plain.layout()
    assert layout is not None
    painter = GridPainter(layout)
    differs = (plain.make_display(0).frame() != told.make_display(0).frame()).any(axis=2)
    for row, column in np.ndindex(2, 3):
        top, left = (painter.margin + place * painter.cell for place in (row, column))
        cell = differs[top : top + painter.cell, left : left + painter.cell]
        assert bool(cell.any()) == (column == 2), (row, column)


def test_a_drawing_reads_back_as_it_was() -> None:
    drawing = Drawing.model_validate(SMALL)
    assert Drawing.model_validate_json(drawing.model_dump_json()) == drawing
