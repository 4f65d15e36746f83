"""Finds where the agent of a tab and its opponent disagree, in a worker of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.one_answer import OneAnswer
from rlstudio.app.tab.source import TabSource
from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import cache_folder
from rlstudio.core.words import mark
from rlstudio.engine.disputed import Disputed
from rlstudio.engine.files.runs.places import called
from rlstudio.engine.worker.messages import (
    Disagreement,
    DisputedRecorded,
    FindDisagreement,
    Notice,
    Opening,
    OpenStage,
    RecordDisputed,
)

if TYPE_CHECKING:
    from rlstudio.app.tab.comparison.comparison import Comparison
    from rlstudio.app.tab.comparison.disagreement_view import DisagreementView

NOBODY = mark("choose an opponent first, from this menu.")
UNSAVED = mark("this run has no file yet: it is saved after a while.")
A_PERSON = mark("a person cannot be asked about every state.")


class Disagreeing(QObject):
    """``why_not``: why it is not possible now. ``view``: what was found last, None before."""

    def __init__(self, comparison: Comparison, host_kind: str) -> None:
        super().__init__(comparison)
        self._comparison, self._host_kind = comparison, host_kind
        self._thread: _Finding | None = None
        self.view: DisagreementView | None = None

    @property
    def why_not(self) -> str:
        """In English; "" where it is possible."""
        opponent = self._comparison.opponent
        if opponent is None or opponent.opening is None:
            return NOBODY
        other = self._comparison.opponent_thread
        if other is not None and other.info is not None and other.info.by_person:
            return A_PERSON
        return "" if self._comparison.agent is not None else UNSAVED

    def begin(self, parent: QWidget) -> None:
        """Look where they disagree on the seed in play, and show it."""
        comparison = self._comparison
        opponent, path = comparison.opponent, comparison.agent
        if self.why_not or opponent is None or opponent.opening is None or path is None:
            return
        self.end()
        names = (called(path), said(opponent.title))
        command = FindDisagreement(OpenStage(path=path), opponent.opening, max(0, comparison.seed))
        messages = comparison.messages
        thread = self._thread = _Finding(self._host_kind, command, (Disagreement,))
        thread.told.connect(lambda what, share: messages.show_message("info", _progress(what, share)))
        thread.failed.connect(lambda sentence: messages.show_message("problem", sentence))
        thread.answered.connect(lambda found: self._show(found, names, command, parent))
        thread.start()

    def _show(
        self, found: Disagreement, names: tuple[str, str], command: FindDisagreement, parent: QWidget
    ) -> None:
        from rlstudio.app.tab.comparison.disagreement_view import DisagreementView

        self._comparison.messages.dismiss()
        if self.view is not None:
            self.view.close()
        self.view = DisagreementView(found, names, parent)
        self.view.destroyed.connect(self._forget)
        self.view.timeline_wanted.connect(lambda moment: self._record(moment, found, command))
        self.view.show()

    def _record(self, moment: Disputed, found: Disagreement, command: FindDisagreement) -> None:
        """Open the episode of a moment as a recording that stands there."""
        self.end()
        messages, run = self._comparison.messages, found.a if moment.visited == "a" else found.b
        opening = command.a if moment.visited == "a" else command.b
        name = f"{run.env}-{run.algorithm}-seed-{found.seed}-{moment.visited}.rlreplay".replace("/", "-")
        path = str(cache_folder() / "disagreements" / name)
        asked = RecordDisputed(opening, found.seed, moment.step, moment.score, path)
        thread = self._thread = _Finding(self._host_kind, asked, (DisputedRecorded,))
        thread.told.connect(lambda what, share: messages.show_message("info", _progress(what, share)))
        thread.failed.connect(lambda sentence: messages.show_message("problem", sentence))
        thread.answered.connect(self._open)
        thread.start()

    def _open(self, recorded: DisputedRecorded) -> None:
        from rlstudio.engine.files.recordings import replay_file

        self._comparison.messages.dismiss()
        try:
            replay = replay_file.peek(recorded.path)
        except UserError as error:
            self._comparison.messages.show_message("problem", str(error))
            return
        source = TabSource(path=recorded.path, replay=replay, look_at=recorded.moment)
        if self.view is not None:
            self.view.close()
        self._comparison.source_wanted.emit(source)

    def _forget(self) -> None:
        self.view = None

    def end(self) -> None:
        """Look no further."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.requestInterruption()
            thread.wait(5000)
            thread.deleteLater()


class _Finding(OneAnswer):
    """Signal ``told`` (what is being done, its share): as long as it goes on, patience lasts."""

    told = Signal(str, object)

    def hear(self, notice: Notice) -> bool:
        """Pass on how far it is."""
        if isinstance(notice, Opening):
            self.be_patient()
            self.told.emit(notice.what, notice.share)
            return False
        return super().hear(notice)


def _progress(what: str, share: float | None) -> str:
    if share is None:
        return said(what)
    return tr("{what}: {percent:.0f} %", what=said(what), percent=100 * share)
