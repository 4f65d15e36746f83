"""The world that a person draws: a grid whose cells are drawn by hand."""

from __future__ import annotations

from rlstudio.envs.grid.drawing import GOAL, TRAP
from rlstudio.envs.grid.map import GridMap, drawn
from rlstudio.envs.grid.painter import GridPainter
from rlstudio.envs.grid.settings import WorldSettings
from rlstudio.envs.grid.tabular import StatePainter, TabularGrid


class DrawnWorld(TabularGrid):
    """A drawn grid with its exact model.

    The drawing is a setting, so it is stored in an agent's file.
    """

    id = "rlstudio/World-v0"
    title = "Own world"
    blurb = "Draw your own world: walls, traps, goals and rewards, cell by cell. It is kept as a file."
    Settings = WorldSettings
    settings: WorldSettings

    def _make_map(self) -> GridMap:
        settings = self.settings
        return drawn(
            settings.map.rows,
            goal_reward=settings.goal_reward,
            trap_reward=settings.trap_reward,
            trap_ends=settings.trap_ends,
            rewards={(row, column): reward for row, column, reward in settings.map.rewards},
        )

    def _make_painter(self) -> StatePainter:
        drawing = self.settings.map
        own = [
            (row, column) for row, column, _ in drawing.rewards if drawing.rows[row][column] in GOAL + TRAP
        ]
        return GridPainter(self._layout, numbered=own)
