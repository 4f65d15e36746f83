"""What the network is given: stacked frames, or the parts of an observation."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.screen.parts_view import PartsView
from rlstudio.app.panels.screen.strip import NOW, THEN, Strip
from rlstudio.engine.worker.messages import RunInfo, Snapshot


class Inputs(Panel):
    """The stacked frames of the observation, oldest first; or its pictures and its numbers by their names."""

    id = "inputs"
    title = "What the network sees"
    tip = (
        "What the network gets as its input. Pictures are small and often grey, several in a row where it is "
        "to tell in which direction things are moving; numbers stand beside them. It knows nothing else."
    )
    # A network decides about 15 times a second; the same stack is not painted twice.
    rate_hz = 20.0
    area: ClassVar[Area] = "right"
    empty_text = "The network's input appears here once the agent plays."
    natural_size = (320, 130)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip, self.parts = Strip(), PartsView()
        self.parts.hide()
        self.set_column(self.strip, self.parts)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a network that sees pictures."""
        return not {"pixels", "parts"}.isdisjoint(info.capabilities)

    def start(self, info: RunInfo) -> None:
        """Forget the last frames."""
        super().start(info)
        self.strip.forget()
        self.parts.begin(info.parts)
        self.strip.setVisible(not info.parts)
        self.parts.setVisible(bool(info.parts))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the stack (K, h, w), or the bytes (W,) of all parts."""
        inputs = snapshot.decision.inputs
        if inputs is None or not inputs.size:
            return
        last = NOW if snapshot.past is None else THEN
        if inputs.ndim == 3:
            self.strip.show_stack(inputs, last)
        elif not self.parts.show_observation(inputs, last):
            return
        self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.strip.set_theme(theme)
        self.parts.set_theme(theme)
