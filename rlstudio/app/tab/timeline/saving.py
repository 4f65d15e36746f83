"""Saves what was played as a page or a video, written by the worker that has the recording."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.look.file_dialogs import REPLAY_SUFFIX, ask_where, kinds
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.tab.timeline.recording_dialog import RecordingDialog
from rlstudio.app.tab.timeline.timeline import Timeline
from rlstudio.core.system.file_types import ending
from rlstudio.core.system.folders import documents_folder
from rlstudio.engine.worker import messages as m

_FILMS = (".html", ".mp4", ".gif")


def _films() -> list[tuple[str, tuple[str]]]:
    """Kinds of files that show one episode to people without RL Studio."""
    names = (tr("Pages for any browser"), tr("Videos"), tr("Moving pictures"))
    return [(name, (suffix,)) for name, suffix in zip(names, _FILMS, strict=True)]


class ReplaySaving(QObject):
    """The menu of the timeline's bar that saves an episode, how far that is, and giving it up.

    stem: of the proposed file's name, given the step of the policy that played. What is saved, and named, is
    what there was when it was asked for: play goes on while a person thinks of a name.
    ``recorded`` (path): a recording is there, which can be opened.
    ``shown`` (path, name): a recording is there only to be kept as demonstrations of that name.
    """

    recorded = Signal(str)
    shown = Signal(str, str)

    def __init__(
        self,
        timeline: Timeline,
        messages: MessageBar,
        stem: Callable[[int | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeline, self._messages, self._stem = timeline, messages, stem
        self._thread: LinkThread | None = None
        self.share: float | None = None
        self._kept, self._kept_name = "", ""
        self.menu = QMenu(timeline.bar)
        self.menu.aboutToShow.connect(self.fill)
        timeline.bar.save_button.setMenu(self.menu)
        timeline.playback.threads.begun.connect(self._listen)

    def _listen(self, thread: LinkThread) -> None:
        thread.replay_writing.connect(lambda news: self._on_writing(thread, news))
        for lost in (thread.died, thread.finished):
            lost.connect(lambda *_: self._on_lost(thread))

    def fill(self) -> None:
        """Offer what can be done now."""
        self.menu.clear()
        if self.share is not None:
            give_up = tr("Give up writing ({share:.0%} done)", share=self.share)
            self.menu.addAction(give_up).triggered.connect(self.cancel)
            return
        present = self._timeline.at is None
        self.menu.addAction(
            tr("Save what was played: the last episode…")
            if present
            else tr("Save what was played: this episode…")
        ).triggered.connect(self.ask)
        self.menu.addAction(tr("Save recording…")).triggered.connect(self.ask_recording)
        self.menu.addAction(tr("Keep as demonstrations")).triggered.connect(self.keep)

    def ask(self) -> None:
        """Ask where to, and save the episode in view, or in the present the newest that has ended."""
        moment, thread = self._moment(), self._timeline.recorder
        proposal = str(documents_folder() / f"{self._name(moment)}-replay.html")
        title = tr("Save what was played")
        path = ask_where(self._timeline.bar, title, proposal, kinds(*_films()), ".html", *_FILMS)
        if path and thread is not None:
            self.save(path, moment, thread)

    def ask_recording(self) -> None:
        """Ask how much and where to, and save what was played so that it can be opened again."""
        timeline = self._timeline
        moment, newest, thread = self._moment(), timeline.moments.stop - 1, timeline.recorder
        if self.share is not None or thread is None or moment is None:
            return
        dialog = RecordingDialog(timeline.moments, timeline.at, timeline.bar.window())
        wanted, everything = dialog.exec() == RecordingDialog.DialogCode.Accepted, dialog.everything
        dialog.deleteLater()
        if not wanted:
            return
        moment = newest if everything else moment
        proposal = str(documents_folder() / f"{self._name(moment)}{REPLAY_SUFFIX}")
        # A person who types film.mp4 means a film; only recordings hold more than an episode.
        films, suffixes = ([], ()) if everything else (_films(), _FILMS)
        offered = kinds((tr("Recordings"), (REPLAY_SUFFIX,)), *films)
        path = ask_where(timeline.bar, tr("Save recording"), proposal, offered, REPLAY_SUFFIX, *suffixes)
        if path:
            self.save(path, moment, thread, everything=everything)

    def keep(self) -> None:
        """Have everything that is kept of the play put on the shelf of demonstrations."""
        thread = self._timeline.recorder
        moments = self._timeline.moments
        if self.share is None and thread is not None and len(moments):
            newest = moments.stop - 1
            self._kept_name = self._name(newest)
            self._kept = str(Path(tempfile.mkdtemp(prefix="rlstudio-shown-")) / f"shown{REPLAY_SUFFIX}")
            self.save(self._kept, newest, thread, everything=True)

    def _moment(self) -> int | None:
        """The moment in view, in the present the end of the newest episode that is over; None: there is none.

        Where none is over yet, the newest moment.
        """
        moments = self._timeline.moments
        if self._timeline.at is not None or not len(moments):
            return self._timeline.at
        ended = moments.newest_end
        return ended if ended is not None and ended >= moments.first else moments.stop - 1

    def _name(self, moment: int | None) -> str:
        return self._stem(None if moment is None else self._timeline.moments.policy_step(moment))

    def save(self, path: str, moment: int | None, thread: LinkThread, *, everything: bool = False) -> None:
        """Let a worker write the episode of this moment, or everything that is kept up to it."""
        self._thread, self.share = thread, 0.0
        thread.send(m.SaveReplay(path, moment, everything))
        text = tr("Writing what was played to {file} …", file=Path(path).name)
        self._messages.show_message("info", text, [(tr("Give up"), self.cancel)])

    def cancel(self) -> None:
        """Give up what is being written."""
        if self._thread is not None:
            self._thread.send(m.CancelReplay())
            self._end()

    def _on_writing(self, thread: LinkThread, news: m.ReplayWriting) -> None:
        if thread is not self._thread:
            return
        if news.fault:
            self._end()
            text = tr("What was played was not saved: {reason}", reason=said(news.fault))
            self._messages.show_message("problem", text)
        elif news.share >= 1.0:
            self._end()
            if news.path == self._kept:
                self._messages.dismiss()
                self.shown.emit(news.path, self._kept_name)
                return
            self._messages.show_message("good", tr("Saved to {path}.", path=news.path))
            if ending(news.path) == REPLAY_SUFFIX:
                self.recorded.emit(news.path)
        else:
            self.share = news.share
            self._timeline.bar.show_saving(news.share)

    def _on_lost(self, thread: LinkThread) -> None:
        if thread is self._thread:
            self._end()
            text = tr("What was played was not saved: its worker has ended.")
            self._messages.show_message("problem", text)

    def _end(self) -> None:
        self._thread = self.share = None
        self._timeline.bar.show_saving(None)
