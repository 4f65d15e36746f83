"""Asks how much of what was played is to be saved as a recording."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from rlstudio.app.panels.text import grouped
from rlstudio.app.tab.timeline.moments import Moments

_ABOUT = (
    "The file holds what was seen and decided: pictures, observations, values, rewards, bookmarks, and the "
    "policy's parameters where they are small. RL Studio opens it by a double click, on a computer without "
    "this environment, too. For people without RL Studio save a page (.html) or a video instead."
)
_WIDTH = 440


class RecordingDialog(QDialog):
    """A choice between an episode and all that is kept. at: the moment in view; None: the present.

    ``everything``: what was chosen.
    """

    def __init__(self, moments: Moments, at: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Save recording")
        which = "The newest episode that has ended" if at is None else "The episode in view"
        self.episode = QRadioButton(which + _lasting(moments, at))
        first, rate = moments.first, max(moments.rate, 1e-9)
        episodes = len({moments.episode_start(first), *(one for one in moments.starts if one > first)})
        several = f"{grouped(episodes)} episodes, " if episodes > 1 else ""
        seconds = _clock(len(moments) / rate)
        self.all = QRadioButton(f"All that is kept ({several}{grouped(len(moments))} moments, {seconds})")
        self.episode.setChecked(True)
        about = QLabel(_ABOUT)
        about.setObjectName("small")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton("Choose a file …", QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self.episode, self.all, about, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)

    @property
    def everything(self) -> bool:
        """Whether all that is kept was chosen."""
        return self.all.isChecked()


def _lasting(moments: Moments, at: int | None) -> str:
    """How long the episode in view is, as far as it has gone; "" in the present."""
    if at is None:
        return ""
    start = moments.episode_start(at)
    stop = next((one for one in moments.starts if one > at), moments.stop)
    seconds = _clock((stop - start) / max(moments.rate, 1e-9))
    return f" ({grouped(stop - start)} moments, {seconds})"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(max(1, round(seconds)), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
