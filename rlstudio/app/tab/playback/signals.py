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
    puts the training on the screen in place of the stage. Sentences pass as objects, as
    they were made (core/words.py).
    """

    changed = Signal()
    state_changed = Signal(str, object)
    shown = Signal(object)
    resolved = Signal(object)
    opened = Signal()
    opening = Signal(object, object)
    refused = Signal(object)
    saved = Signal(object)
    finished = Signal(object)
    stopped = Signal(object, object)
    stage_stopped = Signal(object)
    stepped = Signal(str)
    swapped = Signal()
    restarted = Signal()
