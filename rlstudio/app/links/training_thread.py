"""The thread of one training run, which owns the link to its worker."""

from __future__ import annotations

from pathlib import Path

from rlstudio.app.links.link_thread import LinkThread
from rlstudio.engine.worker.messages import RunSpec, Train


class TrainingThread(LinkThread):
    """Trains in a worker of its own; see LinkThread for what it offers."""

    def __init__(
        self,
        spec: RunSpec | None,
        folder: Path,
        host_kind: str,
        resume: str | None = None,
        paused: bool = False,
    ) -> None:
        self.folder = folder
        super().__init__(Train(spec, str(folder), resume=resume, paused=paused), host_kind)
