"""The window's files: opening, saving and recent ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.file_dialogs import (
    DEMO_SUFFIX,
    SUFFIX,
    ask_demo_to_save,
    ask_file_to_open,
    ask_file_to_save,
)
from rlstudio.app.settings import Settings
from rlstudio.app.window.tabs import RunTabs
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


class AgentFiles(QObject):
    """Asks which file to open or save, and stores the recent files. Signal ``open_wanted`` (path).

    ``catalogue``: what the recent ones are called by.
    """

    open_wanted = Signal(str)

    def __init__(self, tabs: RunTabs, settings: Settings) -> None:
        super().__init__(tabs)
        self._tabs, self._settings = tabs, settings
        self.catalogue = EMPTY

    def ask_open(self) -> None:
        """Open an agent or a world that the person picks."""
        path = ask_file_to_open(self._tabs.window(), self._settings.own_folder())
        if path:
            self.open_wanted.emit(path)

    def ask_save(self) -> None:
        """Save the agent in front as it is now to a file that the person picks; learning goes on then."""
        front = self._tabs.front()
        if front is not None and front.can_save:
            self._ask_held(front, self._ask_agent)

    def ask_save_demo(self) -> None:
        """Save the run in front as it is now, as a demo, to a file that the person picks."""
        front = self._tabs.front()
        if front is not None:
            self._ask_held(front, self._ask_demo)

    def _ask_held(self, tab: RunTab, ask: Callable[[RunTab, str], bool]) -> None:
        """Ask with time stopped: kept, and named, is the moment that was seen, not that of the answer.

        ask: given the tab and the beginning of a name; returns whether learning is to go on.
        """
        playback = tab.playback
        going = playback.training_going and not playback.paused

        def ask_now() -> None:
            goes_on = ask(tab, tab.file_stem())
            if going and goes_on and playback.paused:
                playback.toggle_pause()

        tab.as_left.hold(ask_now)

    def _ask_agent(self, tab: RunTab, stem: str) -> bool:
        path = ask_file_to_save(self._tabs.window(), self._proposal(stem, SUFFIX))
        if path:
            tab.save(path)
        return True

    def _ask_demo(self, tab: RunTab, stem: str) -> bool:
        path = ask_demo_to_save(self._tabs.window(), self._proposal(stem, DEMO_SUFFIX))
        if path:
            tab.as_left.save(path)
        return not path

    def _proposal(self, stem: str, suffix: str) -> str:
        return str(Path(self._settings.own_folder()) / f"{stem}{suffix}")

    def touch(self, path: str) -> None:
        """Add a file that was opened or written to the recent ones, except files of the program."""
        from rlstudio.app.tab.source import is_bundled

        if not is_bundled(path):
            self._settings.add_recent(path)
            self._settings.note_folder(path)

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent files in a menu."""
        menu.clear()
        for path in self._settings.recent():
            entry = menu.addAction(label(path, self.catalogue).replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _=False, p=str(path): self.open_wanted.emit(p))
        if menu.isEmpty():
            menu.addAction(tr("No files yet")).setEnabled(False)


def label(path: Path, catalogue: Catalogue) -> str:
    """What a recent file is called: by its own name, an autosave by what it holds and when it was written."""
    if ending(path) != SUFFIX:
        return f"{path.name}  ({path.parent.name})"
    if path.stem not in ("best", "last"):
        return f"{path.stem}  ({path.parent.name})"
    from rlstudio.engine.files.checkpoint import peek

    try:
        manifest, written = peek(path), datetime.fromtimestamp(path.stat().st_mtime)
    except (UserError, OSError):
        return f"{path.stem}  ({path.parent.name})"
    best = path.stem == "best"
    score = manifest.scores.best_return if best else manifest.scores.mean_return
    which = (
        tr("best at step {step:,}", step=manifest.step)
        if best
        else tr("last at step {step:,}", step=manifest.step)
    )
    facts = [*map(said, catalogue.titles(manifest.env, manifest.algorithm)), which]
    if score is not None:
        facts.append(tr("return {score:.4g}", score=score))
    return f"{joined(facts)}  ({written:%Y-%m-%d %H:%M})"
