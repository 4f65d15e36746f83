"""What it writes: a sentence on every topic, before learning, after imitation and now."""

from __future__ import annotations

import math
from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.core.inside.samples import Samples
from rlstudio.engine.worker.messages import RunInfo, TrainingView

WIDE = 480
"""From so many pixels on moments have columns."""


class _Sheet(QTextBrowser):
    """Asks for room for several topics."""

    def sizeHint(self) -> QSize:
        """Four topics with their moments."""
        return QSize(400, 19 * round(1.4 * self.fontMetrics().height()))


class WrittenPanel(Panel):
    """A table: a row for each prompt, a column for each moment of the training; a list where it is narrow."""

    id = "written"
    title = "What it writes"
    tip = (
        "A sentence on each topic: before learning, after imitation, and by the policy as it is now. Below "
        "each are the reader's points and, in step 3, the reward model's score in standard deviations. A "
        "high score with no points is a sentence that exploits the model."
    )
    needs_snapshots = False
    needs_samples = True
    training_hz = 1.0
    area: ClassVar[Area] = "right"
    priority = 2
    empty_text = "Sentences appear here as soon as the first one is finished."
    natural_size = (420, 320)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Samples | None = None
        self.wide = False
        self.text = _Sheet()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("Texts that were written"))
        self.set_body(self.text)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that writes."""
        return info.training and info.writes

    def start(self, info: RunInfo) -> None:
        """Forget what the previous run wrote."""
        super().start(info)
        self.told = None
        self.text.clear()

    def show_training(self, view: TrainingView) -> None:
        """Take what has been written by now."""
        told = view.samples
        if told is not None and any(any(row) for row in told.text):
            self.told = told
            self.mark_filled()
            self._show()

    def _show(self) -> None:
        if self.told is None:
            return
        place = self.text.verticalScrollBar().value()
        self.wide = self.text.width() >= WIDE
        self.text.setHtml((as_table if self.wide else as_list)(self.told, self.theme))
        self.text.verticalScrollBar().setValue(place)

    def minimumSizeHint(self) -> QSize:
        """A topic with three moments."""
        return QSize(150, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put moments beside each other where there is room."""
        super().resizeEvent(event)
        if (self.text.width() >= WIDE) != self.wide:
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.text.setFont(theme.font())
        self.text.setStyleSheet(f"background: {theme.surface}; color: {theme.text};")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the heads anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.text.setAccessibleName(tr("Texts that were written"))
            self._show()


def as_table(told: Samples, theme: Theme) -> str:
    """The texts as HTML; a head for each moment that has any."""
    shown = [moment for moment, row in enumerate(told.text) if any(row)]
    head = "".join(f"<th align='left'>{escape(said(told.moments[moment]))}</th>" for moment in shown)
    rows = []
    for prompt, name in enumerate(told.prompts):
        cells = "".join(
            f"<td>{_cell(told, moment, prompt, theme)}</td>" if told.text[moment][prompt] else "<td></td>"
            for moment in shown
        )
        rows.append(f"<tr><td><b>{escape(name)}</b></td>{cells}</tr>")
    return (
        f"<table cellpadding='4' width='100%' style='color: {theme.text}'>"
        f"<tr><th align='left'>{escape(tr('Topic'))}</th>{head}</tr>{''.join(rows)}</table>"
    )


def as_list(told: Samples, theme: Theme) -> str:
    """The same below each other, the newest moment first."""
    parts = []
    for prompt, name in enumerate(told.prompts):
        lines = [
            f"{_cell(told, moment, prompt, theme)}<small style='color: {theme.muted}'> · "
            f"{escape(said(told.moments[moment]))}</small>"
            for moment in reversed(range(len(told.moments)))
            if told.text[moment][prompt]
        ]
        if lines:
            parts.append(f"<p><b>{escape(name)}</b><br>{'<br>'.join(lines)}</p>")
    return f"<div style='color: {theme.text}'>{''.join(parts)}</div>"


def _cell(told: Samples, moment: int, prompt: int, theme: Theme) -> str:
    """A text, and below it what it got."""
    points, score = float(told.points[moment, prompt]), float(told.score[moment, prompt])
    given = f"{points:g}"
    if math.isfinite(score):
        got = tr("reader {points} · model {score}", points=given, score=f"{round(score, 1) + 0.0:+.1f}")
    else:
        got = tr("reader {points}", points=given)
    text = escape(told.text[moment][prompt])
    return f"{text}<br><small style='color: {theme.muted}'>{escape(got)}</small>"
