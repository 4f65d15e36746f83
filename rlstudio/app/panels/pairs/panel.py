"""Which is better? A person compares two clips or two texts, and what is better is learned from that."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.clips import Clips
from rlstudio.app.panels.pairs.sentences import OwnLine, Sentences
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.inside.pairs import PairRequest, ShownPair
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import (
    Judge,
    RunInfo,
    SetLive,
    SnapshotRequest,
    TrainingView,
    Write,
)

JUDGES = (
    ("synthetic", mark("True reward"), mark("Reward"), mark("A synthetic judge decides, by the true reward")),
    ("person", mark("You"), mark("You"), mark("You decide which clip is better")),
)
READERS = (
    (
        "synthetic",
        mark("The reader"),
        mark("Reader"),
        mark("The reader decides, by the points that they give"),
    ),
    ("person", mark("You"), mark("You"), mark("You decide which text is better")),
)
BUTTONS = (
    ("left", "←", mark("Left"), mark("The left one is better (Left arrow)")),
    ("equal", "=", mark("Equal"), mark("Both are as good (Down arrow)")),
    ("right", "→", mark("Right"), mark("The right one is better (Right arrow)")),
    ("skip", "↑", mark("Skip"), mark("Say nothing about this pair (Up arrow)")),
    ("undo", "⌫", mark("Undo"), mark("Take the last judgement back (Backspace)")),
    ("replay", "↻", mark("Replay"), mark("Begin both clips again (R)")),
)

_BESIDE = 16
"""Pixels beside the words of a button."""


class PairsPanel(Panel):
    """The two clips in question, six buttons, and how far the judging is."""

    id = "pairs"
    title = "Which is better?"
    tip = (
        "Two clips of the same length play in step, or two texts on the same topic stand side by side. Say "
        "which is better by the arrow keys, after a click on them: left, right, down for equal, up to skip; "
        "Backspace takes the last judgement back, R plays clips again. Below each clip runs the learned "
        "reward of every step, with how far its models are apart. A text that you type yourself wins against "
        "both."
    )
    needs_snapshots = False
    rate_hz = 30.0
    training_hz = 8.0
    area: ClassVar[Area] = "right"
    asks_person = True
    empty_text = "Two clips or texts appear here as soon as there are some to choose from."
    natural_size = (420, 560)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair: ShownPair | None = None
        self._answered = -1
        self._chosen, self._asked_width, self._had_width = "", 0, 0
        body = QWidget(self)
        self.switch = ModeSwitch(mark("Who judges"), body)
        self.switch.set_choices(JUDGES)
        self.switch.changed.connect(self._choose)
        self.clips = Clips(body)
        self.sentences, self.own = Sentences(body), OwnLine(body)
        for compared in (self.clips, self.sentences):
            compared.wanted.connect(self._take)
        self.own.written.connect(self._write)
        self.sentences.hide()
        self.own.hide()
        self.words, self.counts = QLabel(body), QLabel(body)
        for label in (self.words, self.counts):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for verdict, _, name, tip in BUTTONS:
            button = QToolButton(body)
            button.setAccessibleName(tr(name))
            button.setToolTip(tr(tip))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, verdict=verdict: self._take(verdict))
            row.addWidget(button, 1)
            self.buttons[verdict] = button
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.switch)
        column.addWidget(self.words)
        column.addWidget(self.clips, 1)
        column.addWidget(self.sentences, 1)
        column.addLayout(row)
        column.addWidget(self.own)
        column.addWidget(self.counts)
        column.addStretch(0)  # sheets of texts grow only so far
        self.set_body(body)
        self._name_buttons()

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that a person may tell which of two is better."""
        return info.training and info.asks_people == "pairs"

    def start(self, info: RunInfo) -> None:
        """Forget the pairs of the previous run."""
        super().start(info)
        self.pair, self._answered = None, -1
        self.clips.clear()
        self.sentences.clear()

    def pair_request(self) -> PairRequest:
        """The pair in question; the pictures of the one that is shown are known."""
        wanted = self.clips.wanted_width()
        known = self.clips.number if self.clips.length and self._had_width == wanted else -1
        self._asked_width = wanted
        return PairRequest(known, wanted)

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Nothing; but it is asked in time with the screen, by which the clips go on."""
        self.clips.advance(now)
        return SnapshotRequest(frame=False)

    def show_training(self, view: TrainingView) -> None:
        """Show the pair in question."""
        if view.pair is None:
            return
        self.pair = view.pair
        if view.pair.pictures is not None:
            self._had_width = self._asked_width
        self.compared.show_pair(view.pair)
        self._tell()
        self.mark_filled()

    @property
    def compared(self) -> Clips | Sentences:
        """Where what is compared is seen."""
        return self.clips if self.pair is None or self.pair.texts is None else self.sentences

    # ------------------------------------------------------------------ what a person says

    def _choose(self, judge: str) -> None:
        """Who judges is changed; what is told from before that does not change it back."""
        self._chosen = judge
        self.command_wanted.emit(SetLive("judge", judge))

    def _take(self, wanted: str) -> None:
        """A verdict of a key, a button or a click."""
        if wanted == "replay":
            self.clips.replay()
        elif wanted == "undo" and not self.run_over:
            self._answered = -1
            self.command_wanted.emit(Judge(-1, "undo"))
        elif self.can_judge:
            self._answered = self.compared.number
            self.command_wanted.emit(Judge(self._answered, wanted))  # type: ignore[arg-type]
            self._tell()

    def _write(self, text: str) -> None:
        """A better text than both; then the keys are for the next pair."""
        if self.can_judge:
            self._answered = self.compared.number
            self.command_wanted.emit(Write(self._answered, text))
            self.sentences.setFocus()
            self._tell()

    @property
    def can_judge(self) -> bool:
        """Whether the pair that is seen is the one in question, and nothing was said about it yet."""
        pair, number = self.pair, self.compared.number
        if self.run_over:
            return False
        return pair is not None and pair.person and 0 <= number == pair.number != self._answered

    # ------------------------------------------------------------------ what is told

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Ask nothing once the run is over."""
        super().set_state(state, message)
        self._tell()

    def _tell(self) -> None:
        pair = self.pair
        if pair is None:
            return
        self._show_kind(pair.texts is not None)
        judge = "person" if pair.person else "synthetic"
        if self._chosen in ("", judge):
            self._chosen = ""
            blocked = self.switch.blockSignals(True)
            self.switch.choose(judge)
            self.switch.blockSignals(blocked)
        self.words.setText(self.sentence_of(pair))
        counts = [plural(pair.labels, "{n:,} judgement", "{n:,} judgements")]
        if pair.agreement is not None:
            counts.append(tr("agreement {share:.0f} %", share=pair.agreement))
        if pair.person:
            counts.append(plural(pair.queued, "{n} pair in line", "{n} pairs in line"))
        self.counts.setText(joined(counts))
        self.own.allow(pair, asked=self.can_judge)
        for verdict, button in self.buttons.items():
            button.setEnabled(
                self.clips.there
                if verdict == "replay"
                else pair.person and pair.undo and not self.run_over
                if verdict == "undo"
                else self.can_judge
            )

    def _show_kind(self, texts: bool) -> None:
        """Show what clips need, or what texts need."""
        if self.sentences.isHidden() != texts:
            return
        self.clips.setVisible(not texts)
        self.buttons["replay"].setVisible(not texts)
        self.sentences.setVisible(texts)
        self.own.setVisible(texts)
        blocked = self.switch.blockSignals(True)
        self.switch.set_choices(READERS if texts else JUDGES)
        self.switch.blockSignals(blocked)

    def sentence_of(self, pair: ShownPair) -> str:
        """Who judges, and what is waited for."""
        if self.run_over:
            return tr("The run has ended, and nobody is asked any more.")
        if pair.instead:
            return said(pair.instead)
        if not pair.person and pair.texts is not None:
            return tr("The reader decides, by the points that they give. Choose You to judge yourself.")
        if not pair.person:
            return tr("A synthetic judge decides, by the true reward. Choose You to judge yourself.")
        if pair.fault:
            return said(pair.fault)
        if pair.waits:
            return plural(
                pair.wanted,
                "The training waits for {n} more judgement.",
                "The training waits for {n} more judgements.",
            )
        if pair.number < 0:
            return tr("The next pair is being chosen …")
        if pair.number != self.compared.number or not self.compared.there:
            return tr("The next pair is being drawn …")
        return tr("Which is better? Meanwhile the training goes on.")

    # ------------------------------------------------------------------ how it looks

    def _name_buttons(self) -> None:
        """Signs with words, or signs alone where there is little room."""
        words = {verdict: f"{sign} {tr(name)}" for verdict, sign, name, _ in BUTTONS}
        metrics = self.buttons["left"].fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in words.values()) + _BESIDE
        wide = (self.width() - 16) / len(words) >= widest
        for verdict, sign, _, _ in BUTTONS:
            self.buttons[verdict].setText(words[verdict] if wide else sign)

    def minimumSizeHint(self) -> QSize:
        """High enough to see both and to answer."""
        return QSize(150, 210)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words on the buttons where they fit."""
        super().resizeEvent(event)
        self._name_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.clips.set_theme(theme)
        self.sentences.set_theme(theme)
        self.own.set_theme(theme)
        for label in (self.words, self.counts):
            label.setFont(theme.font(theme.small))
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._tell()
