"""The line at the bottom of the window: how far the run in front is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QStatusBar

from rlstudio.app.language.saying import tr
from rlstudio.app.look import theme
from rlstudio.app.look.fitting.elided_label import ElidedLabel

_PARTS = 1000


class StatusLine:
    """Words at the left of a status bar, and how much of a budget is used at its right."""

    def __init__(self, bar: QStatusBar) -> None:
        self.label = ElidedLabel()
        self.label.setContentsMargins(10, 3, 10, 3)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PARTS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much of the step budget is used"))
        bar.addWidget(self.label, 1)
        bar.addPermanentWidget(self.progress)
        bar.setContentsMargins(0, 0, 12, 0)
        bar.setSizeGripEnabled(False)
        self.refresh_theme()
        self.show("", "", None)

    def show(self, text: str, tip: str, share: float | None) -> None:
        """Show this text with its tooltip; share: of the budget that is used, None without one."""
        if text == self.label.text() and text:
            return
        self.label.setText(text)
        self.label.setToolTip(f"{text}\n{tip}" if tip else text)
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(share * _PARTS))
            self.progress.setToolTip(tr("{share:.0%} of the step budget is used", share=share))

    def refresh_theme(self) -> None:
        """Apply the type of the current theme."""
        self.label.setFont(theme.current().number_font(theme.current().small))
        self.progress.setFixedWidth(theme.current().pixels(160))
