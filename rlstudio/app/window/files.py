"""Agents and worlds as files, seen from the window: asked for, dropped, remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from rlstudio.app.look.file_dialogs import SUFFIX, ask_file_to_open, ask_file_to_save
from rlstudio.app.settings import Settings
from rlstudio.app.window.tabs import RunTabs


class AgentFiles(QObject):
    """Asks where from and where to, and knows the recent files. Signal ``open_wanted`` (path)."""

    open_wanted = Signal(str)

    def __init__(self, tabs: RunTabs, settings: Settings) -> None:
        super().__init__(tabs)
        self._tabs, self._settings = tabs, settings

    def ask_open(self) -> None:
        """Open an agent or a world that the person picks."""
        path = ask_file_to_open(self._tabs.window(), self._folder())
        if path:
            self.open_wanted.emit(path)

    def ask_save(self) -> None:
        """Save the agent in front where the person says."""
        from rlstudio.app.tab.words import file_stem

        front = self._tabs.front()
        if front is None or not front.can_save:
            return
        name = f"{file_stem(front.status)}{SUFFIX}"
        path = ask_file_to_save(self._tabs.window(), str(Path(self._folder()) / name))
        if path:
            front.save(path)

    def touch(self, path: str) -> None:
        """Remember a file that was opened or written; what comes along with the program is no one's own."""
        from rlstudio.app.tab.source import is_bundled

        if not is_bundled(path):
            self._settings.add_recent(path)
            self._settings.put("folder", str(Path(path).parent))

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent files in a menu."""
        menu.clear()
        for path in self._settings.recent():
            kind = "" if path.suffix == SUFFIX else path.suffix
            entry = menu.addAction(f"{path.stem}{kind}  ({path.parent.name})")
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _=False, p=str(path): self.open_wanted.emit(p))
        if menu.isEmpty():
            menu.addAction("No files yet").setEnabled(False)

    def _folder(self) -> str:
        return self._settings.text("folder", str(Path.home()))
