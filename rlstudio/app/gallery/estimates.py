"""What learning takes on this computer, in words."""

from __future__ import annotations

from rlstudio.app.look.durations import about
from rlstudio.core.catalogue import Preset
from rlstudio.core.work import ON_A_GPU, Speeds


class Estimates:
    """speeds: of this computer, None while they are not known. on_gpu: a GPU does some kinds of work."""

    def __init__(self, speeds: Speeds | None = None, *, on_gpu: bool = False) -> None:
        self._speeds, self._on_gpu = speeds, on_gpu

    def seconds(self, preset: Preset, steps: int | None) -> float | None:
        """How long so many steps of a preset take at full speed; None where that is not known."""
        work = preset.work
        if self._speeds is None or work is None or (self._on_gpu and work.kind in ON_A_GPU):
            return None
        return self._speeds.seconds(work, steps)

    def in_words(self, preset: Preset) -> str:
        """ "learns in about 5 s here"; "" where nothing was measured."""
        seconds = self.seconds(preset, preset.work.learned if preset.work is not None else None)
        return "" if seconds is None else f"learns in {about(seconds)} here"
