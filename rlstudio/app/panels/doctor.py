"""The run doctor: what seems to be wrong with a training, by what it reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.engine.diagnosis.diagnose import DETECTORS, diagnose
from rlstudio.engine.diagnosis.facts import Facts, Finding, facts_of
from rlstudio.engine.worker.messages import RunInfo

if TYPE_CHECKING:
    from rlstudio.engine.series import Series


class RunDoctor(Panel):
    """Sentences about what is wrong, each with its evidence and the usual remedy."""

    id = "doctor"
    title = "Run doctor"
    tip = (
        "Looks through all that the training reports for what usually goes wrong. Each finding says what it "
        "saw, when, and what usually helps. A finding is a reason to look, not a verdict."
    )
    rate_hz = 0.5
    needs_snapshots = False
    needs_series = True
    area: ClassVar[Area] = "right"
    shown_at_first = False
    empty_text = "The first findings can be told after some episodes."
    natural_size = (340, 240)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: Sequence[Finding] = ()
        self._watched: list[str] = []
        self.text = QLabel()
        self.text.setObjectName("transparent")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setContentsMargins(6, 2, 6, 6)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.text)
        scroll.viewport().setAutoFillBackground(False)
        self.text.setAutoFillBackground(False)
        self.set_column(scroll)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs something that learns from episodes here."""
        return info.acts_by == "learning"

    def start(self, info: RunInfo) -> None:
        """Forget the previous run."""
        super().start(info)
        self.findings, self._watched = (), []

    def show_series(self, series: Mapping[str, Series]) -> None:
        """Look through the curves."""
        curves = {name: (found.x, found.y) for name, found in series.items() if len(found)}
        if not curves or self.info is None:
            return
        step = int(max(x[-1] for x, _ in curves.values()))
        self.show_facts(facts_of(self.info, curves, step))

    def show_facts(self, facts: Facts) -> None:
        """Show what is found in these."""
        self.findings = diagnose(facts)
        self._watched = [detector.name for detector in DETECTORS if detector.knows_enough(facts)]
        self._write()
        self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.text.setFont(theme.font())
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        theme, nothing = self.theme, tr("Nothing seems to be wrong.")
        small = f"font-size:{theme.small:g}pt"
        muted = f"color:{theme.muted}; {small}"
        parts = [
            f"<p style='margin:0 30px 10px 0'><span style='color:{theme.warning}'>\N{BLACK CIRCLE}</span> "
            f"<b>{escape(said(found.sentence))}</b><br>"
            f"<span style='{muted}'>{escape(said(found.evidence))}</span><br>"
            f"<span style='color:{theme.accent}'>\N{RIGHTWARDS ARROW}</span> {escape(said(found.remedy))}</p>"
            for found in self.findings
        ]
        if not parts:
            parts = [
                f"<p style='margin:0 30px 10px 0'><span style='color:{theme.good}'>\N{BLACK CIRCLE}</span> "
                f"{escape(nothing)}</p>"
            ]
        watched = tr("Looked for: {faults}.", faults=", ".join(map(said, self._watched)))
        parts.append(f"<p style='margin:0; {muted}'>{escape(watched)}</p>")
        self.text.setText("".join(parts))
        told = [said(found.sentence) for found in self.findings]
        self.setAccessibleDescription(" ".join(told) or nothing)
