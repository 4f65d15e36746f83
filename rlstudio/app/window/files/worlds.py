"""Drawn worlds in the main window: the editor, and the way from a drawing to a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rlstudio.app.gallery.home import Home
from rlstudio.app.settings import Settings
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.app.editor.window import WorldEditor
    from rlstudio.envs.grid.settings import WorldSettings


class Worlds(QObject):
    """Opens the world editor, which is made at its first use, and brings drawn worlds to the gallery.

    Signals: ``gallery_wanted`` before a world is chosen in the gallery to learn in; ``refused`` (sentence);
    ``file_touched`` (path).
    """

    gallery_wanted = Signal()
    refused = Signal(object)
    file_touched = Signal(str)

    def __init__(self, home: Home, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._settings = home, settings
        self.editor: WorldEditor | None = None
        self._wanted: WorldSettings | None = None
        self._at_once = False

    def draw(self) -> None:
        """Show the editor with its current world."""
        self._shown()

    def open(self, path: str) -> None:
        """Open a file in the editor, which reports errors."""
        self._shown().open(path)

    def edit(self, editor: str, settings: Mapping[str, Any]) -> None:
        """Edit a setting that names its editor; ``settings`` are those of its environment."""
        from rlstudio.envs.grid.settings import WorldSettings

        try:
            world = WorldSettings.parse(settings, "this world")
        except UserError as error:
            self.refused.emit(str(error))
            return
        self._shown().show_world(world)

    def may_close(self) -> bool:
        """Close the editor with the window; False if the person cancels."""
        return self.editor is None or not self.editor.isVisible() or self.editor.close()

    def close_unasked(self) -> None:
        """Close the editor without a question; an unsaved world is kept as a file among the recent ones."""
        if self.editor is not None and self.editor.isVisible():
            kept = self.editor.close_unasked()
            if kept:
                self.file_touched.emit(kept)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        if self.editor is not None:
            self.editor.refresh_theme()

    def choose_wanted(self) -> None:
        """Choose the world to train in, as soon as the gallery has it, and begin if that is wanted."""
        from rlstudio.engine.files.world_file import ENVIRONMENT

        wanted = self._wanted
        if wanted is None:
            return
        take = self._home.learn_in if self._at_once else self._home.choose_with
        if take(ENVIRONMENT, wanted.model_dump(mode="json")):
            self._wanted = None

    def _shown(self) -> WorldEditor:
        from rlstudio.app.editor.window import WorldEditor

        if self.editor is None:
            self.editor = WorldEditor(self._settings)
            self.editor.train_wanted.connect(lambda world: self._take(world, at_once=True))
            self.editor.choice_wanted.connect(lambda world: self._take(world, at_once=False))
            self.editor.file_touched.connect(self.file_touched)
        self.editor.show()
        self.editor.raise_()
        self.editor.activateWindow()
        return self.editor

    def _take(self, world: WorldSettings, *, at_once: bool) -> None:
        self.gallery_wanted.emit()
        self._wanted, self._at_once = world, at_once
        self.choose_wanted()
