"""What a playback tells whoever shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class PlaybackSignals(QObject):
    """The signals of a ``Playback``.

    ``changed`` when any of its attributes has changed; ``state_changed`` (state, sentence); ``shown``
    (RunInfo) when panels can be made, ``resolved`` (RunInfo) when the trainer reports its settings,
    ``opened`` when it plays; ``opening`` (what, share); ``refused`` (sentence); ``saved``; ``finished``;
    ``stopped`` (sentence, newest autosave or None) when training failed, ``stage_stopped`` (sentence) when
    the stage did; ``stepped`` (until) and ``restarted`` when the person asked for it; ``swapped`` when a step
    puts the training on the screen in place of the stage.
    """

    changed = Signal()
    state_changed = Signal(str, str)
    shown = Signal(object)
    resolved = Signal(object)
    opened = Signal()
    opening = Signal(str, object)
    refused = Signal(str)
    saved = Signal(object)
    finished = Signal(object)
    stopped = Signal(str, object)
    stage_stopped = Signal(str)
    stepped = Signal(str)
    swapped = Signal()
    restarted = Signal()
