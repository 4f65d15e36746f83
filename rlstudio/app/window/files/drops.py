"""Files dropped on the window, wherever the pointer is: fields would take them for text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from rlstudio.app.language.saying import plural
from rlstudio.app.look.file_dialogs import all_dragged, dragged_files
from rlstudio.app.look.theme import current, dress, set_type

_MARGIN = 24
_DRAGS = frozenset((QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop, QEvent.Type.DragLeave))
_OVER_MS = 1000
"""After so long without a drag its files have gone elsewhere."""


class FileDrops(QObject):
    """Accepts every kind of file that the program opens, and folders of runs. Signal ``dropped`` (paths).

    Files of other kinds are taken along with one that opens.

    While such files are held over the window a frame says what dropping them does.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        self.frame = QLabel(window)
        self.frame.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_type(self.frame, "heading")
        self.frame.hide()
        # Only while files are held over the window are all events of the program looked at: that costs time.
        window.installEventFilter(self)
        self._app = QApplication.instance()
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_OVER_MS)
        self._over.timeout.connect(self._look_no_more)

    def _look_no_more(self) -> None:
        if self._app is not None:
            self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of files before any field in the window sees them."""
        if event.type() not in _DRAGS or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        if self._app is not None and not self._over.isActive():
            self._app.installEventFilter(self)
        self._over.start()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            self.frame.hide()  # the next widget under the pointer shows it again
            return False
        paths = dragged_files(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() != QEvent.Type.Drop:
            self._show(event.mimeData())
            return True
        self.frame.hide()
        self.dropped.emit(all_dragged(event.mimeData()))  # of the others it is said why they do not open
        return True

    def _show(self, data: QMimeData) -> None:
        count = len(dragged_files(data))
        theme = current()
        self.frame.setText(plural(count, "Drop it to open it", "Drop them to open {n} files"))
        dress(
            self.frame,
            f"background: {theme.colour('background', 225).name(theme.colour('accent').NameFormat.HexArgb)};"
            f" color: {theme.text}; border: 2px dashed {theme.accent}; border-radius: 12px;",
        )
        self.frame.setGeometry(self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.frame.show()
        self.frame.raise_()
