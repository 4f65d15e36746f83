"""What a panel shows, saved: as a picture, its curves as a table, or a video of the agent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.file_dialogs import ask_where, kinds
from rlstudio.app.look.message_bar import Kind, MessageBar
from rlstudio.app.panels.panel import Panel
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.saving.filming import Filming
from rlstudio.app.tab.saving.going_out import GoingOut
from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import documents_folder
from rlstudio.core.words import words
from rlstudio.engine.export.curves import write_table
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.worker.messages import RunInfo


class Stem(Protocol):
    """Gives the beginning of a file's name."""

    def __call__(self, file: str | None = None) -> str:
        """See ``words.file_stem``."""


class Exporting:
    """What a person saves of a tab: a panel's picture or numbers, or a video of the agent.

    stem: gives the beginning of the proposed file's name, of what is made from an agent's file if it is
    given one. parent: over which dialogs open. ``save_recording``: what
    saves a video where nobody plays, as what was played is all there is.
    """

    save_recording: Callable[[], object] | None = None

    def __init__(self, playback: Playback, messages: MessageBar, stem: Stem, parent: QWidget) -> None:
        self._playback, self._messages, self._stem, self._parent = playback, messages, stem, parent
        self.filming, self.going_out = Filming(parent), GoingOut(parent)
        for work in (self.filming, self.going_out):
            work.said.connect(lambda kind, text, work=work: self._say(kind, text, work.end))

    def _say(self, kind: Kind, text: str, give_up: Callable[[], None]) -> None:
        """Show a message; one that something is being written, with what gives that up."""
        self._messages.show_message(kind, text, [(tr("Give up"), give_up)] if kind == "info" else ())

    def export_as(self, id: str) -> None:
        """Ask where to, and write the agent, its curves or its run for another program."""
        agent = self._playback.files.agent
        self.going_out.ask(id, agent, self._stem(agent))

    def end(self) -> None:
        """Give up what is being written."""
        self.filming.end()
        self.going_out.end()

    def export(self, panel: Panel, what: str) -> None:
        """Ask where to, and save the "picture", the "numbers" or the "video" of a panel."""
        if what != "video":
            export(panel, what, self._stem(), self._parent, self._messages.show_message)
        elif self.save_recording is not None:
            self.save_recording()
        else:
            info, agent = self._playback.info, self._playback.files.agent
            if path := ask_for_film(self._stem(agent), self._parent):
                self.filming.begin(agent, path, info.seed if info is not None else 0)


def export(panel: Panel, what: str, stem: str, parent: QWidget, tell: Callable[[Kind, str], None]) -> None:
    """Ask where to, and save the "picture" or the "numbers" of a panel as it is now, before the question.

    stem: of the proposed file's name.
    """
    image = panel.exported_picture() if what == "picture" else QImage()
    numbers = panel.exported_numbers() if what == "numbers" else {}
    name = f"{stem}-{panel.title.lower().replace(' ', '-')}"
    suffix, kind = (".png", tr("Pictures")) if what == "picture" else (".csv", tr("Tables"))
    title = tr("Save “{panel}”", panel=said(panel.title))
    path = ask_where(
        parent, title, str(documents_folder() / (name + suffix)), kinds((kind, (suffix,))), suffix
    )
    if not path:
        return
    try:
        if what == "picture":
            write_picture(image, Path(path))
        else:
            write_table(numbers, _steps(panel.info), Path(path))
    except UserError as error:
        tell("problem", str(error))
    else:
        tell("good", tr("Saved to {path}.", path=path))


def _steps(info: RunInfo | None) -> str:
    """What the steps of a run are, in English: files are the same in every language."""
    return "steps" if info is None else "sweeps" if info.sweeps else "environment steps"


def ask_for_film(stem: str, parent: QWidget) -> str:
    """Ask where to write a video; "" if cancelled."""
    offered = kinds((tr("Videos"), (".mp4",)), (tr("Moving pictures"), (".gif",)))
    proposal = str(documents_folder() / f"{stem}.mp4")
    return ask_where(parent, tr("Save a video"), proposal, offered, ".mp4", ".gif")


def write_picture(image: QImage, path: Path) -> None:
    """Write a PNG, completely or not at all. Raises UserError."""
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(png, "PNG"):  # type: ignore[call-overload]
        raise UserError(words("{path} cannot be written: there is no picture yet.", path=path))
    with replacing(path) as part:  # by Python, which says why a file cannot be written
        part.write_bytes(png.data().data())
