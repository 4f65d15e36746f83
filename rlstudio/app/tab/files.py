"""The files of a tab: the one that it plays, and those that its training leaves behind."""

from __future__ import annotations

from collections.abc import Callable

from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.look.message_bar import Kind
from rlstudio.app.tab.source import TabSource, copy_agent, is_resumable, last_autosave
from rlstudio.core.errors import UserError
from rlstudio.engine.worker import messages as m


class RunFiles:
    """What can be played, kept and continued of one source. ``training`` is set by the tab that trains."""

    def __init__(self, source: TabSource) -> None:
        self.source = source
        self.training: TrainingThread | None = None
        self._finished: m.Finished | None = None
        self._resumable: str | None = None

    def finish(self, finished: m.Finished) -> None:
        """The training has come to its end."""
        self._finished = finished
        self._resumable = finished.last if is_resumable(finished.last) else None

    def break_off(self) -> str | None:
        """The training failed or died; returns its newest autosave."""
        last = self.last_autosave
        self._resumable = last if is_resumable(last) else None
        return last

    @property
    def resumable(self) -> str | None:
        """The file from which this run could go on once it stands, if there is one."""
        if self.training is None:
            manifest = self.source.manifest
            return self.source.path if manifest is not None and manifest.resumable else None
        return self._resumable

    @property
    def last_autosave(self) -> str | None:
        """The newest autosave of the training."""
        return last_autosave(self.training.folder) if self.training is not None else None

    @property
    def agent(self) -> str | None:
        """The file that holds the agent of this tab, once nothing trains it any more."""
        if self.source.path is not None:
            return self.source.path
        if self._finished is not None and self._finished.last is not None:
            return self._finished.last
        return self.last_autosave

    def copy_agent(self, path: str, say: Callable[[Kind, str], object]) -> bool:
        """Copy that file; whether it worked is told (kind of message, sentence) and returned."""
        source = self.agent
        if source is None:
            return False
        try:
            copy_agent(source, path)
        except UserError as error:
            say("problem", str(error))
            return False
        say("good", f"Saved to {path}.")
        return True
