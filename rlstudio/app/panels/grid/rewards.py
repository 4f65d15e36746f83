"""The reward that was found out from demonstrations, beside the true one that it never saw."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.grid.map_view import MapView
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.engine.worker.messages import RunInfo, Snapshot


class Rewards(Panel):
    """Two heat maps of one grid: what entering a cell is found to be worth, and what it truly is."""

    id = "rewards"
    title = "Found and true reward"
    tip = (
        "What entering each cell must be worth to somebody who acts as was demonstrated, and what it truly "
        "is. Orange is above 0, blue below. Demonstrations tell neither the unit of rewards nor where 0 is: "
        "each map has a scale of its own, and 0 of what was found is its median. A small treasure that "
        "everybody passes by is found to be none. Point at a cell to read both numbers."
    )
    rate_hz = 10.0
    area: ClassVar[Area] = "right"
    priority = 1
    needs_state_values = True
    empty_text = "Both maps appear here once the first sweep is done."
    natural_size = (420, 420)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found, self.true = MapView(), MapView()
        self.found.setAccessibleName(tr("Map of the found reward"))
        self.true.setAccessibleName(tr("Map of the true reward"))
        body = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, body)
        self._row.setContentsMargins(8, 6, 8, 6)
        self._row.setSpacing(8)
        for map in (self.found, self.true):
            self._row.addWidget(map, 1)
        self.set_body(body)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a grid, and who finds rewards on it."""
        return info.layout is not None and "found_reward" in info.shows

    def start(self, info: RunInfo) -> None:
        """Take the layout; no reward is found yet."""
        super().start(info)
        assert info.layout is not None
        for map, mode in ((self.found, "found"), (self.true, "true")):
            map.start(info.layout, info.action_names, plans=info.sweeps)
            map.set_mode(mode)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the rewards as they are now, and move the agent."""
        values = snapshot.state_values
        if values is not None and values.found_reward is not None:
            for map in (self.found, self.true):
                map.show_map(values)
            self.mark_filled()
        for map in (self.found, self.true):
            if snapshot.state_index is not None:
                map.move_agent(snapshot.state_index)
            map.catch_up()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for map in (self.found, self.true):
            map.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or one below the other, whichever leaves the maps larger."""
        super().resizeEvent(event)
        wide = self.width() > 1.2 * self.height()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """Two maps with cells of a few pixels."""
        return QSize(150, 150)
