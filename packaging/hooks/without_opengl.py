"""Stands in for Qt's modules of OpenGL, which pyqtgraph imports and uses where it is told to draw by them.

Nothing here tells it to. Its classes are derived from one of them, and it asks whether it draws on one, so
that this one is there; it cannot be made.
"""

import sys
from types import ModuleType

_MISSING = "the bundle has no {name}: nothing here is drawn by OpenGL"


class QOpenGLWidget:
    """What no widget is an instance of."""

    def __init__(self, *_: object) -> None:
        raise RuntimeError(_MISSING.format(name="QOpenGLWidget"))


class _Absent(ModuleType):
    """A module that says of whatever is asked of it that it is not there."""

    def __getattr__(self, name: str) -> object:
        raise AttributeError(_MISSING.format(name=f"{self.__name__}.{name}"))


_widgets = _Absent("PySide6.QtOpenGLWidgets")
_widgets.QOpenGLWidget = QOpenGLWidget
sys.modules[_widgets.__name__] = _widgets
sys.modules["PySide6.QtOpenGL"] = _Absent("PySide6.QtOpenGL")
