"""Vertical lines where a person has changed a setting during the run. Imports pyqtgraph."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from rlstudio.app.language.saying import said, said_anew
from rlstudio.app.look.theme import Theme

_ABOVE = 30
"""Above every curve and mark, so that none runs through the words."""
_GROUND = 0.85
"""Opacity of the ground of the words."""
_SAME = 0.01
"""Changes of one setting so close together, as a part of the run, are one: a number that was being typed."""


class Changes:
    """The lines of one plot; the newest has words. A setting that changes again at once moves its line."""

    def __init__(self, plot: Any, theme: Theme) -> None:
        self._plot, self._theme = plot, theme
        self.lines: list[tuple[str, Any]] = []

    def add(self, name: str, text: str, step: float) -> None:
        """Mark that the setting ``name`` was changed after so many steps.

        text: in English, written there; "": nothing is.
        """
        if self.lines:
            last, line = self.lines[-1]
            line.label.setVisible(False)
            if last == name and step - line.value() <= _SAME * max(step, 1.0):
                self._plot.removeItem(line)
                self.lines.pop()
        # Behind the line in the left half of the plot, before it in the right one, so that there is room.
        beside = {"position": 0.1, "anchors": [(-0.05, 0.5), (1.05, 0.5)]}
        line = pg.InfiniteLine(step, angle=90, movable=False, label=said(text), labelOpts=beside)
        line.setZValue(_ABOVE)
        self.lines.append((name, line))
        self._colour(line)
        self._plot.addItem(line, ignoreBounds=True)

    def say_anew(self) -> None:
        """The words are said in another language."""
        for _, line in self.lines:
            line.label.setFormat(said_anew(line.label.format))

    def clear(self) -> None:
        """Another run begins."""
        for _, line in self.lines:
            self._plot.removeItem(line)
        self.lines.clear()

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours and type of a theme."""
        self._theme = theme
        for _, line in self.lines:
            self._colour(line)

    def _colour(self, line: Any) -> None:
        line.setPen(pg.mkPen(self._theme.accent, width=1, style=Qt.PenStyle.DotLine))
        line.label.setColor(self._theme.accent)
        ground = QColor(self._theme.surface)
        ground.setAlphaF(_GROUND)
        line.label.fill = pg.mkBrush(ground)
        line.label.setFont(self._theme.font(self._theme.small))
