"""Asks how much of what was played is to be saved as a recording."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.look.theme import current
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.core.words import mark

_ABOUT = mark(
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
        self.setWindowTitle(tr("Save recording"))
        self.episode = QRadioButton(_of_episode(moments, at))
        self.all = QRadioButton(_of_all(moments))
        self.episode.setChecked(True)
        about = QLabel(tr(_ABOUT))
        about.setObjectName("small")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(tr("Choose a file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self.episode, self.all, about, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(current().pixels(_WIDTH))

    @property
    def everything(self) -> bool:
        """Whether all that is kept was chosen."""
        return self.all.isChecked()


def _of_episode(moments: Moments, at: int | None) -> str:
    """Which episode, and how long the one in view is, as far as it has gone."""
    if at is None:
        return tr("The newest episode that has ended")
    start = moments.episode_start(at)
    stop = next((one for one in moments.starts if one > at), moments.stop)
    return plural(
        stop - start,
        "The episode in view ({n:,} moment, {duration})",
        "The episode in view ({n:,} moments, {duration})",
        duration=_clock((stop - start) / max(moments.rate, 1e-9)),
    )


def _of_all(moments: Moments) -> str:
    """How many episodes and moments are kept, and how long they last."""
    first = moments.first
    episodes = len({moments.episode_start(first), *(one for one in moments.starts if one > first)})
    duration = _clock(len(moments) / max(moments.rate, 1e-9))
    if episodes == 1:
        return plural(
            len(moments),
            "All that is kept ({n:,} moment, {duration})",
            "All that is kept ({n:,} moments, {duration})",
            duration=duration,
        )
    return plural(
        len(moments),
        "All that is kept ({episodes}, {n:,} moment, {duration})",
        "All that is kept ({episodes}, {n:,} moments, {duration})",
        episodes=plural(episodes, "{n:,} episode", "{n:,} episodes"),
        duration=duration,
    )


def _clock(seconds: float) -> str:
    minutes, rest = divmod(max(1, round(seconds)), 60)
    if minutes:
        return tr("{minutes} min {seconds:02} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)
