"""A list of cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rlstudio.app.gallery.cards import Card
from rlstudio.app.look.theme import current

_MIN_CARD, _LEAST_CARD = 184, 164
_SCROLL_BAR = 20


class CardList(QListView):
    """A list of cards that fills its width; it can be used by mouse, Enter and typing.

    One card stays selected, whatever key is pressed: cards that cannot be chosen only get the focus.

    Signals: ``picked`` (index) by click or Enter, ``watched`` (index) by Shift+Enter, ``typed`` (text) when
    letters are pressed, ``left_top`` when Up leads out of it.
    """

    picked = Signal(QModelIndex)
    watched = Signal(QModelIndex)
    typed = Signal(str)
    left_top = Signal()

    def __init__(self, delegate: Callable[[QWidget], Card], name: str, columns: bool) -> None:
        super().__init__()
        self._follows = True
        self.card = delegate(self)
        self._columns = columns
        self.setItemDelegate(self.card)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setStyleSheet("QListView { background: transparent; }")
        if columns:
            self.setViewMode(QListView.ViewMode.IconMode)
            self.setMovement(QListView.Movement.Static)
            self.setUniformItemSizes(True)
        self.clicked.connect(self.picked)
        self.verticalScrollBar().actionTriggered.connect(self._leave)

    def chosen_index(self) -> QModelIndex:
        """The selected card; invalid where there is none to choose."""
        return next(iter(self.selectedIndexes()), QModelIndex())

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select what can be chosen, with any modifier; nothing takes a selection away."""
        selectable = index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable
        flags = QItemSelectionModel.SelectionFlag
        return flags.ClearAndSelect if selectable else flags.NoUpdate

    def show_current(self) -> None:
        """Bring the chosen card into view, again after a change of size, until somebody scrolls."""
        self._follows = True
        self._follow()

    def _follow(self) -> None:
        if self._follows and self.currentIndex().isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def doItemsLayout(self) -> None:
        """Keep the chosen card in view as cards above it become higher: what learning takes is told late."""
        super().doItemsLayout()
        if self._follows and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _leave(self) -> None:
        """The person has scrolled."""
        self._follows = False

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the card that was chosen before into view."""
        super().showEvent(event)
        self._follow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self._leave()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the cards over the new width."""
        # The same with and without a scroll bar, so that the cards do not jump.
        room = self.width() - current().pixels(_SCROLL_BAR)
        count = max(1, room // int(_MIN_CARD * current().body / 10))
        if count == 1 and room >= 2 * _LEAST_CARD:
            count = 2  # in large type: one card alone tells little of what there is
        # A row of a plain list is as wide as the view.
        width = room // count - 1 if self._columns else self.viewport().width()
        if self.card.width != width:
            self.card.width = width
            self.card.sizeHintChanged.emit(self.model().index(0, 0))
        super().resizeEvent(event)
        self._follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus goes back to the chosen card, which is what counts elsewhere."""
        super().focusOutEvent(event)
        chosen = self.chosen_index()
        if chosen.isValid() and chosen != self.currentIndex():
            self.setCurrentIndex(chosen)
            self.show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks; letters go to the search field."""
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.watched if shift else self.picked).emit(current)
            return
        text = event.text()
        if self._columns and text.isprintable() and text.strip():
            self.typed.emit(text)
            return
        before = current.row()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == before:
            self.left_top.emit()
