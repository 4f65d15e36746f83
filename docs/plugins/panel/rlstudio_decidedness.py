"""Among how many actions the agent is still wavering: the perplexity of its action probabilities."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import fixed
from rlstudio.core.arrays import Array
from rlstudio.engine.worker.messages import RunInfo, Snapshot


def effective_actions(probability_A: Array) -> float:
    """exp(H): 1 when the agent is certain, A when all of A actions are alike to it."""
    p = probability_A[probability_A > 0].astype(float)
    return float(np.exp(-(p * np.log(p)).sum()))


class Bar(Painted):
    """The number over a bar that runs from one action to all of them."""

    spoken_name = "Undecided among"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.effective, self.count = 1.0, 2

    def in_words(self) -> str:
        """What a screen reader says."""
        return f"{fixed(self.effective, 1)} of {self.count} actions"

    def bar(self) -> QRectF:
        """Where the bar may reach."""
        margin = self.fontMetrics().height() / 2
        top = self.height() / 2 + margin / 2
        return QRectF(margin, top, max(0.0, self.width() - 2 * margin), 1.5 * margin)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground, the filled part, and the number in words."""
        theme, box = self.theme, self.bar()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("surface"))
            painter.fillRect(box, theme.colour("raised"))
            share = (self.effective - 1) / max(1, self.count - 1)
            filled = QRectF(box.left(), box.top(), max(3.0, box.width() * share), box.height())
            painter.fillRect(filled, theme.series_colour(0))
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.number_font(theme.title))
            above = QRectF(box.left(), 0, box.width(), box.top() - 4)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(above, flags, f"{fixed(self.effective, 1)} of {self.count}")


class Decidedness(Panel):
    """Everything that a panel is: what it needs, how often it wants it, and what it makes of it."""

    id = "decidedness"
    title = "Undecided among"
    tip = (
        "Among how many actions the agent is still wavering: 1 when it is certain, all of them when they are "
        "alike to it. It falls while the agent learns."
    )
    rate_hz = 15.0
    area: ClassVar[Area] = "right"
    empty_text = "How decided the agent is appears here once it plays."
    natural_size = (320, 110)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Bar(self)
        self.set_body(self.shown)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Wherever actions have probabilities."""
        return "action_probabilities" in info.shows and len(info.action_names) > 1

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Anything may be missing in a snapshot: then what was shown last stays."""
        probability_A = snapshot.decision.action_probabilities
        if probability_A is None:
            return
        self.shown.count = len(probability_A)
        self.shown.effective = effective_actions(probability_A)
        self.mark_filled()
        self.shown.update()

    def set_theme(self, theme: Theme) -> None:
        """Colours and type sizes are the theme's."""
        super().set_theme(theme)
        self.shown.set_theme(theme)
