"""The menu of the forms in which an agent and its run leave the program."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.allow import allow
from rlstudio.engine.export.agents.kinds import KINDS


class ExportMenu(QMenu):
    """An entry for each form but the script, which is shown first. Signal ``wanted`` (a kind's id)."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        for kind in KINDS:
            if kind.id != "python":
                entry = self.addAction(tr("{kind}…", kind=said(kind.title)))
                entry.setToolTip(said(kind.blurb))
                missing = kind.missing
                why = tr("the Python package {package} is not installed here.", package=missing)
                allow(entry, why if missing else "")
                entry.triggered.connect(lambda _=False, id=kind.id: self.wanted.emit(id))
