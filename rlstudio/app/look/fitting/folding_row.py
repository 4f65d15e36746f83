"""Widgets in one row, or in two where there is too little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FoldingRow(QWidget):
    """The first widget stands before the others, and above them where the row would not fit."""

    def __init__(self, first: QWidget, others: QHBoxLayout) -> None:
        super().__init__()
        self.setObjectName("transparent")
        self._first, self._others = first, others
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(others.spacing())
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(first, 1)
        self._row.addLayout(others, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """All in one row, as high as it is now."""
        return QSize(self._wide(), self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of two rows."""
        widest = max(self._first_width(), self._others.minimumSize().width())
        return QSize(widest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Something inside takes another size, comes or goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _first_width(self) -> int:
        return 0 if self._first.isHidden() else self._first.minimumSizeHint().width()

    def _wide(self) -> int:
        between = self._row.spacing() if self._first_width() else 0
        return self._first_width() + between + self._others.minimumSize().width()

    def _fit(self) -> None:
        direction = _BESIDE if self.width() >= self._wide() else _BELOW
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()
