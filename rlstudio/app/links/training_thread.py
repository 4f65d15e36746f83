"""The thread of one training run, which owns the link to its worker."""

from __future__ import annotations

from pathlib import Path

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.core.live_changes import LiveChange
from rlstudio.engine.worker.messages import Train


class TrainingThread(LinkThread):
    """Trains in a worker of its own; see LinkThread for what it offers."""

    def __init__(self, command: Train, host_kind: str) -> None:
        self.folder = Path(command.autosave_folder)
        self.changed: list[LiveChange] = []
        """Settings that a person has changed since it was opened, in order."""
        super().__init__(command, host_kind)
