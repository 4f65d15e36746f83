"""The size of a window that nobody has sized yet: no larger than its screen, frame included."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStyle, QWidget

_FRAME_MS = (50, 400)
"""When the frame is looked at: window managers draw it some time after the window is shown."""


def size_first(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or less on a small screen.

    How wide the frame is, is known only once the window manager has drawn it; then it is looked at again.
    """
    room = window.screen().availableGeometry()
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    window.resize(min(width, room.width()), min(height, room.height() - bar))
    for milliseconds in _FRAME_MS:
        QTimer.singleShot(milliseconds, window, lambda: keep_on_screen(window))


def keep_on_screen(window: QWidget) -> None:
    """Shrink and move a window so that all of it, its frame too, is on its screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    wide = window.width() - max(0, frame.width() - room.width())
    high = window.height() - max(0, frame.height() - room.height())
    if (wide, high) != (window.width(), window.height()):
        window.resize(wide, high)
    left = max(room.left(), min(frame.left(), room.right() + 1 - window.frameGeometry().width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - window.frameGeometry().height()))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)
