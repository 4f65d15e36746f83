"""Which is better? A person compares two clips or two texts, and what is better is learned from that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.asking import REPLAY, UNDO, AskingPanel
from rlstudio.app.panels.pairs.clips import Clips
from rlstudio.app.panels.pairs.sentences import OwnLine, Sentences
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.core.inside.pairs import PairRequest, ShownPair
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, SetLive, TrainingView, Write

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

_IN_A_ROW, _TWO_ROWS = 3, 280
"""Buttons of a row where there are two, and pixels that the panel is high from which on there may be."""
_BESIDE = 16
"""Pixels beside the words of a button."""


class PairsPanel(AskingPanel):
    """The two clips in question, six buttons, and how far the judging is."""

    id = "pairs"
    title = "Which is better?"
    tip = (
        "Two clips of the same length play in step, or two texts on the same topic stand side by side. Say "
        "which is better by a click on it, or by the arrow keys: left, right, down for equal, up to skip; "
        "Backspace takes the last judgement back, R plays clips again. Below each clip runs the learned "
        "reward of every step, with how far its models are apart. A text that you type yourself wins against "
        "both: that counts as two judgements."
    )
    training_hz = 8.0
    empty_text = "Two clips or texts appear here as soon as there are some to choose from."

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair: ShownPair | None = None
        self._chosen, body = "", self.within
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
        self.column.addWidget(self.switch)
        self.column.addWidget(self.words)
        self.column.addWidget(self.clips, 1)
        self.column.addWidget(self.sentences, 1)
        places = self._answers = QWidget(body)
        keep_left_to_right(places)  # left and right are places
        places.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._places = QGridLayout(places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(2)
        for verdict, *_ in BUTTONS:
            self.buttons[verdict] = self._button(verdict)
        self.column.addWidget(places)
        self.column.addWidget(self.own)
        self.column.addWidget(self.counts)
        self.column.addStretch(0)  # sheets of texts grow only so far
        for verdict, _, name, tip in BUTTONS:
            self.buttons[verdict].setAccessibleName(tr(name))
            self.buttons[verdict].setToolTip(tr(tip))
        self.set_body(body)
        self._name_buttons()

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that a person may tell which of two is better."""
        return info.training and info.asks_people == "pairs"

    def start(self, info: RunInfo) -> None:
        """Forget the pairs of the previous run."""
        super().start(info)
        self.pair = None
        self.clips.clear()
        self.sentences.clear()

    def pair_request(self) -> PairRequest:
        """The pair in question; the pictures of the one that is shown are known."""
        return PairRequest(*self._wanted_pictures())

    def show_training(self, view: TrainingView) -> None:
        """Show the pair in question."""
        if view.pair is None:
            return
        self.pair = view.pair
        self._note_pictures(view.pair)
        self.seen.show_pair(view.pair)
        self._tell()
        self.mark_filled()

    @property
    def played(self) -> Clips:
        """Both clips."""
        return self.clips

    @property
    def seen(self) -> Clips | Sentences:
        """Where what is compared is seen."""
        return self.clips if self.pair is None or self.pair.texts is None else self.sentences

    @property
    def in_question(self) -> int:
        """The number of the pair, where a person judges."""
        return -1 if self.pair is None or not self.pair.person else self.pair.number

    # ------------------------------------------------------------------ what a person says

    def _choose(self, judge: str) -> None:
        """Who judges is changed; what is told from before that does not change it back."""
        self._chosen = judge
        self.command_wanted.emit(SetLive("judge", judge))

    def _write(self, text: str) -> None:
        """A better text than both; then the keys are for the next pair."""
        if self.can_answer:
            self._answered = self.seen.number
            self.command_wanted.emit(Write(self._answered, text))
            self.sentences.setFocus()
            self._tell()

    # ------------------------------------------------------------------ what is told

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
        self.own.allow(pair, asked=self.can_answer)
        for verdict, button in self.buttons.items():
            button.setEnabled(
                self.clips.there
                if verdict == REPLAY
                else pair.person and pair.undo and not self.run_over
                if verdict == UNDO
                else self.can_answer
            )

    def _show_kind(self, texts: bool) -> None:
        """Show what clips need, or what texts need."""
        if self.sentences.isHidden() != texts:
            return
        self.clips.setVisible(not texts)
        self.buttons[REPLAY].setVisible(not texts)
        self._name_buttons()
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
        if pair.number != self.seen.number or not self.seen.there:
            return tr("The next pair is being drawn …")
        return tr("Which is better? Meanwhile the training goes on.")

    # ------------------------------------------------------------------ how it looks

    def _name_buttons(self) -> None:
        """Signs with words in one row or in two, or signs alone where there is little room."""
        there = [one for one in BUTTONS if one[0] != REPLAY or not self.buttons[REPLAY].isHidden()]
        words = {verdict: f"{sign} {tr(name)}" for verdict, sign, name, _ in there}
        metrics = self.buttons["left"].fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in words.values()) + _BESIDE
        fit = int((self.width() - 16) // widest)
        two_rows = fit < len(there) and fit >= _IN_A_ROW and self.height() >= _TWO_ROWS
        columns = _IN_A_ROW if two_rows else len(there)
        for place, (verdict, sign, _, _) in enumerate(there):
            self.buttons[verdict].setText(words[verdict] if fit >= columns else sign)
            self._places.addWidget(self.buttons[verdict], place // columns, place % columns)
        self._answers.setFixedHeight(self._places.totalMinimumSize().height())

    def minimumSizeHint(self) -> QSize:
        """High enough to see both and to answer."""
        return QSize(150, 210)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.clips.set_theme(theme)
        self.sentences.set_theme(theme)
        self.own.set_theme(theme)
