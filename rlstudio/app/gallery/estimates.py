"""What learning takes on this computer, in words."""

from __future__ import annotations

from collections.abc import Sequence

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.look.durations import about
from rlstudio.core.catalogue import Preset
from rlstudio.core.work import ON_A_GPU, Speeds
from rlstudio.engine.run_spec import RunSpec


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

    def of_spec(self, spec: RunSpec, presets: Sequence[Preset], pace: float | None) -> float | None:
        """How long a run takes; ``presets`` of its pair, ``pace``: steps per second of the last one here."""
        preset = next((one for one in presets if one.name == spec.preset), next(iter(presets), None))
        steps = spec.steps or (preset.steps if preset is not None else None)
        if pace is not None and steps is not None:
            return steps / pace
        return None if preset is None else self.seconds(preset, steps)

    def in_words(self, preset: Preset) -> str:
        """ "Learns in about 5 s here"; "" where nothing was measured."""
        duration = self.duration(preset)
        return tr("Learns in {duration} here", duration=duration) if duration else ""

    def duration(self, preset: Preset) -> str:
        """How long learning takes: "about 5 s"; "" where nothing was measured."""
        seconds = self.seconds(preset, preset.work.learned if preset.work is not None else None)
        return "" if seconds is None else about(seconds)

    def of_run(self, preset: Preset, steps: int, pace: float | None) -> str:
        """How long so many steps of a preset take. pace: steps per second of the last such run here."""
        if pace is not None:
            return plural(
                steps,
                "{n:,} step: {duration} at full speed, by the last run here.",
                "{n:,} steps: {duration} at full speed, by the last run here.",
                duration=about(steps / pace),
            )
        seconds = self.seconds(preset, steps)
        if seconds is None:
            return plural(
                steps,
                "{n:,} step. How long that takes is told when it learns.",
                "{n:,} steps. How long that takes is told when it learns.",
            )
        return plural(
            steps,
            "{n:,} step: {duration} at full speed here.",
            "{n:,} steps: {duration} at full speed here.",
            duration=about(seconds),
        )
