"""One screen, or two side by side or stacked, each with a line for its score."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.board.slot import PanelSlot
from rlstudio.app.language.saying import tr
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.screen.status_line import StatusLine
from rlstudio.app.tab.comparison.opponents import Score


class ScoreLine(StatusLine):
    """The name and score of a screen."""

    least = 3

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip(
            tr(
                "Returns of the episodes of this comparison, played by the same seeds on both sides;\n"
                "± is the standard error of the mean. Episodes that you had a hand in do not count."
            )
        )

    def show_score(self, name: str, score: Score, of_last: int | None = None) -> None:
        """Show a score; of_last: it is that of only this many newest episodes."""
        if not score.episodes:
            self.say(name, [tr("no episode yet")])
            return
        count = f"n = {score.episodes:,}"
        if of_last is not None and score.episodes >= of_last:
            count = tr("last {n:,}", n=score.episodes)
        figure = f"{score.text} ({count})"
        metrics = self.fontMetrics()
        mean = tr("mean {figure}", figure=figure)
        roomy = metrics.horizontalAdvance(f"{name} {mean}") + 6 * metrics.averageCharWidth()
        self.say(name, [mean if roomy <= self.width() else figure.replace("n = ", "n=")])


class Beside(QWidget):
    """The other side: its screen, or its map if there is one, and its line with two buttons."""

    def __init__(self, game: Screen, map: Panel | None) -> None:
        super().__init__()
        self.game = game
        self.slots = [PanelSlot(panel) for panel in (game, map) if panel is not None]
        self.line = ScoreLine()
        self._pages = QStackedWidget()
        self._pages.addWidget(game)
        self.map_button = _tiny(tr("Map"), tr("Show what it thinks of every cell instead of the game"))
        self.map_button.setCheckable(True)
        self.map_button.toggled.connect(self._turn)
        self.close_button = _tiny(tr("End the comparison"), tr("End the comparison"))
        if map is not None:
            self._pages.addWidget(map)
        else:
            self.map_button.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.map_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addLayout(row)

    @property
    def shown(self) -> PanelSlot:
        """The slot of the visible panel."""
        return self.slots[-1] if self.map_button.isChecked() else self.slots[0]

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        theme = current()
        self.line.set_theme(theme)
        show_icon(self.close_button, "close", "muted", around=6)
        show_icon(self.map_button, "grid", "muted", around=6)
        for slot in self.slots:
            slot.tell(slot.panel.set_theme, theme)

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self.shown.panel)


class SideBySide(QWidget):
    """The stage's own screen, and during a comparison also the other one."""

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self.line = ScoreLine()
        self.beside: Beside | None = None
        self.own_screen: Screen | None = None
        self.line.hide()
        side = QWidget()
        side.setObjectName("transparent")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(own, 1)
        column.addWidget(self.line)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(side, 1)
        self._picture = QSize(1, 1)

    def show_beside(self, beside: Beside) -> None:
        """Show the other side, in place of a previous one."""
        self.end_beside()
        self.beside = beside
        if self.own_screen is not None:
            beside.game.follow(self.own_screen)
        self._row.addWidget(beside, 1)
        self.line.show()
        self.refresh_theme()
        self._arrange()

    def end_beside(self) -> None:
        """Show only the own screen."""
        beside, self.beside = self.beside, None
        self.line.hide()
        if beside is not None:
            self._row.removeWidget(beside)
            beside.hide()
            beside.deleteLater()

    def set_picture(self, size: QSize) -> None:
        """Set the size of the pictures: two screens are placed so that these are largest."""
        if size != self._picture and not size.isEmpty():
            self._picture = size
            self._arrange()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        theme: Theme = current()
        self.line.set_theme(theme)
        if self.beside is not None:
            self.beside.refresh_theme()
            # The lines of both sides have the same height, with or without buttons.
            high = max(self.line.sizeHint().height(), self.beside.close_button.sizeHint().height())
            self.line.setFixedHeight(high)

    def _arrange(self) -> None:
        lines = 2 * self.line.sizeHint().height()
        wide, high = self._picture.width(), self._picture.height()
        room = self.contentsRect()  # a message may have its margin
        beside = min(room.width() / 2 / wide, (room.height() - lines) / high)
        above = min(room.width() / wide, (room.height() / 2 - lines) / high)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if above > 1.15 * beside else ways.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange side by side or stacked."""
        self._arrange()
        super().resizeEvent(event)


def _tiny(name: str, help: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("tiny")
    button.setToolTip(help)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
