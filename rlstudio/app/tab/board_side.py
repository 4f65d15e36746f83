"""From which side a person sees the board of a game, kept for the next run of that game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rlstudio.app.panels.screen.panel import Screen
from rlstudio.engine.scene import Situation

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


class BoardSide(QObject):
    """Turns the board of a tab, and the one beside it."""

    def __init__(self, tab: RunTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._screen: Screen | None = None
        tab.playback.shown.connect(lambda _: self._on_shown())

    @property
    def possible(self) -> bool:
        """Whether there is a board that can be turned."""
        return self._screen is not None and self._screen.turning.possible

    @property
    def told(self) -> list[Situation]:
        """When it is seen from the other side than by itself."""
        return sorted(self._screen.turning.over) if self._screen is not None and self.possible else []

    def turn(self) -> None:
        """See the board from the other side, and again from this one."""
        if self._screen is not None and self.possible:
            self._screen.turn_board()
            self._tab.settings.put(self._key, self._screen.turning.text)

    def reset(self) -> None:
        """See it as it is by itself."""
        if self._screen is not None and self.possible:
            self._screen.turn_board("")
            self._tab.settings.put(self._key, "")

    @property
    def _key(self) -> str:
        info = self._tab.playback.info
        return f"turned/{info.env if info is not None else ''}"

    def _on_shown(self) -> None:
        game = self._tab.board.game
        if self._screen is None and isinstance(game, Screen):
            self._screen = self._tab.view.screens.own_screen = game
            game.turn_wanted.connect(self.turn)
            scene = self._tab.source.scene
            kept = self._tab.settings.text(self._key) if scene is None else ",".join(scene.turned)
            game.turn_board(kept)
