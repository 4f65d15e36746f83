"""The files of a tab: the one that it plays, and those that its training writes."""

from __future__ import annotations

from collections.abc import Callable

from rlstudio.app.language.saying import tr
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.look.message_bar import Kind
from rlstudio.app.tab.source import TabSource, copy_agent, is_resumable, last_autosave, spec_of
from rlstudio.core.errors import UserError
from rlstudio.engine.worker import messages as m


class RunFiles:
    """The files of one source to play, copy or continue. ``training`` is set by the tab that trains.

    ``left``: the demo as which the first stage opens; None: none, or one has opened.
    """

    def __init__(self, source: TabSource) -> None:
        self.source = source
        self.training: TrainingThread | None = None
        self.left = source.left
        self._finished: m.Finished | None = None
        self._resumable: str | None = None

    def finish(self, finished: m.Finished) -> None:
        """Note the end of the training."""
        self._finished = finished
        self._resumable = finished.last if is_resumable(finished.last) else None

    def break_off(self) -> str | None:
        """Note that the training failed or died; returns its newest autosave."""
        last = self.last_autosave
        self._resumable = last if is_resumable(last) else None
        return last

    @property
    def resumable(self) -> str | None:
        """The file from which the ended run could be continued, or None."""
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
        """The file of this tab's agent, None while it is trained: of a run that forgot, its best policy."""
        if self.source.path is not None:
            return self.source.path if self.source.replay is None else None
        end = self._finished
        if end is not None and end.last is not None:
            return end.best if end.forgot and end.best is not None else end.last
        return self.last_autosave

    def to_play(self, info: m.RunInfo | None, shown: m.RunInfo | None = None) -> m.OpenStage | None:
        """What a stage opens to play this agent: its file, or as long as it is trained, the run ``info``.

        shown: what a stage has open already; None is returned if that is the same run.
        """
        training = self.training is not None and not self.training.over
        path = None if training else self.agent
        seed = info.seed if info is not None else 0
        if path is not None:
            return m.OpenStage(path=path, seed=seed, left=self.left)
        if info is None or (shown is not None and _alike(info, shown)):
            return None
        return m.OpenStage(spec=spec_of(info), seed=seed, left=self.left)

    def copy_agent(self, path: str, say: Callable[[Kind, str], object]) -> bool:
        """Copy that file; ``say`` gets the result (kind of message, sentence). Returns whether it worked."""
        source = self.agent
        if source is None:
            return False
        try:
            copy_agent(source, path)
        except UserError as error:
            say("problem", str(error))
            return False
        say("good", tr("Saved to {path}.", path=path))
        return True


def _alike(info: m.RunInfo, shown: m.RunInfo) -> bool:
    """Whether the trainer has resolved the run as a stage has it open."""
    return (info.env_settings, info.config) == (shown.env_settings, shown.config)
