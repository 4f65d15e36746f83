"""Settings of each kind of grid."""

from __future__ import annotations

from typing import Literal

from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.envs.grid.drawing import FIRST_WORLD, Drawing


class GridSettings(Hyperparameters):
    """Settings of every grid."""

    rows: int = setting(4, "Rows", "Height of the grid in cells.", ge=2, le=20, unit="cells", group="Map")
    columns: int = setting(
        4, "Columns", "Width of the grid in cells.", ge=2, le=20, unit="cells", group="Map"
    )
    step_reward: float = setting(
        -1.0, "Reward per step", "What each step gives; below zero, short ways are better.", ge=-100, le=100,
        group="Rewards",
    )  # fmt: skip
    goal_reward: float = setting(
        0.0, "Reward at the goal", "What entering a goal gives in addition to the step.", ge=-1000, le=1000,
        group="Rewards",
    )  # fmt: skip
    slip: float = setting(
        0.0,
        "Chance of slipping",
        "How often a move goes to the left or to the right of where it was meant, one as often as the other.",
        ge=0.0,
        le=0.9,
        group="Map",
    )
    max_steps: int = setting(
        100, "Longest episode", "An episode is cut off after this many steps.",
        ge=1, le=100_000, unit="steps", group="Map",
    )  # fmt: skip


class MazeSettings(Hyperparameters):
    """Settings of a maze made from a seed, or the book's."""

    plan: Literal["made from the number", "Sutton and Barto"] = setting(
        "made from the number",
        "Plan",
        "Walls and traps made from the map's number, or the maze of Sutton and Barto, example 8.1, on which "
        "Dyna-Q is shown: 6 by 9 cells, 14 steps to the treasure, no traps.",
        group="Map",
    )
    rows: int = setting(
        9,
        "Rows",
        "Height of the maze in cells; odd numbers look best.",
        ge=4,
        le=40,
        unit="cells",
        group="Map",
    )
    columns: int = setting(
        13, "Columns", "Width of the maze in cells; odd numbers look best.", ge=4, le=40, unit="cells",
        group="Map",
    )  # fmt: skip
    seed: int = setting(
        1, "Map number", "Each number is another maze; the same number is always the same maze.",
        ge=0, le=2**31 - 1, group="Map",
    )  # fmt: skip
    loops: float = setting(
        0.25, "Openings", "Share of the walls between corridors that fall, so that several ways lead on.",
        ge=0.0, le=1.0, group="Map",
    )  # fmt: skip
    trap_share: float = setting(
        0.08, "Share of traps", "Share of the cells that are traps; one way to the treasure stays free.",
        ge=0.0, le=0.4, group="Map",
    )  # fmt: skip
    slip: float = redefault(GridSettings, "slip", 0.0)
    max_steps: int = redefault(GridSettings, "max_steps", 500)
    step_reward: float = redefault(GridSettings, "step_reward", -0.1)
    trap_reward: float = setting(
        -5.0, "Reward in a trap", "What entering a trap gives in addition to the step.", ge=-1000, le=0,
        group="Rewards",
    )  # fmt: skip
    treasure_reward: float = setting(
        10.0, "Reward at the treasure", "What entering the treasure's cell gives in addition to the step.",
        ge=0, le=1000, group="Rewards",
    )  # fmt: skip
    trap_ends: bool = setting(
        True, "Traps end the episode", "Whether a trap is the end or only costs its reward.", group="Rewards"
    )


class TreasureSettings(Hyperparameters):
    """Settings of a corridor with a treasure at its end."""

    length: int = setting(
        7, "Length", "How many cells the corridor has.", ge=3, le=60, unit="cells", group="Map"
    )
    start: Literal["left end", "middle", "anywhere"] = setting(
        "left end", "Start", "Where an episode begins.", group="Map"
    )
    left_end: Literal["wall", "trap"] = setting(
        "wall",
        "Left end",
        "What lies at the other end. With a trap, a start in the middle and random actions it is the random "
        "walk of Sutton and Barto, example 6.2.",
        group="Map",
    )
    slip: float = setting(
        0.0, "Chance of slipping", "How often a move goes the other way.", ge=0.0, le=0.9, group="Map"
    )
    max_steps: int = redefault(GridSettings, "max_steps", 200)
    step_reward: float = redefault(GridSettings, "step_reward", 0.0)
    treasure_reward: float = redefault(MazeSettings, "treasure_reward", 1.0)
    trap_reward: float = setting(
        -1.0, "Reward in the trap", "What entering the trap gives in addition to the step.", ge=-1000, le=0,
        group="Rewards",
    )  # fmt: skip


class WorldSettings(Hyperparameters):
    """Settings of a drawn world."""

    map: Drawing = setting(
        FIRST_WORLD,
        "Map",
        "Where walls, traps, goals, starts and rewards lie; drawn in the world editor.",
        editor="world",
        group="Map",
    )
    slip: float = redefault(GridSettings, "slip", 0.0)
    max_steps: int = redefault(GridSettings, "max_steps", 500)
    step_reward: float = redefault(GridSettings, "step_reward", -0.1)
    goal_reward: float = setting(
        10.0, "Reward at a goal", "What entering a goal gives in addition to the step, where its cell has no "
        "reward of its own.", ge=-1000, le=1000, group="Rewards",
    )  # fmt: skip
    trap_reward: float = setting(
        -5.0, "Reward in a trap", "What entering a trap gives in addition to the step, where its cell has no "
        "reward of its own.", ge=-1000, le=0, group="Rewards",
    )  # fmt: skip
    trap_ends: bool = redefault(MazeSettings, "trap_ends", True)
