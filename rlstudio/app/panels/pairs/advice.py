"""What would you do? A person says it in the states that a learner comes to."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.state_view import StateView
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.core.inside.advice import AdviceRequest, ShownAdvice
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import Judge, RunInfo, SnapshotRequest, TrainingView

SKIP, UNDO, REPLAY = "skip", "undo", "replay"
OTHERS = (
    (SKIP, "0", "0", mark("Skip"), mark("Say nothing about this state (0)")),
    (UNDO, "Backspace", "⌫", mark("Undo"), mark("Take the last answer back (Backspace)")),
    (REPLAY, "R", "↻", mark("Replay"), mark("See again how it came about (R)")),
)
SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "⏎"}
DIGITS = 9
"""So many actions have a digit as well."""
_BESIDE = 20
"""Pixels beside the words of a button."""


def keys_of(info: RunInfo) -> dict[str, int]:
    """Keys by their Qt names, and the action of each: those by which one plays, and digits from 1 on."""
    keys = {str(number + 1): number for number in range(min(DIGITS, len(info.action_names)))}
    own = {key: action for key, action in info.key_bindings.items() if "+" not in key}
    taken = {key for _, key, *_ in OTHERS}
    return {key: action for key, action in (keys | own).items() if key not in taken}


def sign_of(action: int, keys: dict[str, int]) -> str:
    """The key of an action that is shown: the one by which one plays, before a digit; "" for none."""
    own = [key for key, meant in keys.items() if meant == action]
    best = next((key for key in own if not key.isdigit()), own[0] if own else "")
    return SIGNS.get(best, best)


class AdvicePanel(Panel):
    """The state in question, a button for every action, and how far the asking is."""

    id = "advice"
    title = "What would you do?"
    tip = (
        "The training stands still at a state that the learner came to; the pictures before it show how. Say "
        "what you would do there: a key or a button. 0 skips the state, Backspace takes the last answer "
        "back, R shows again how it came about. The learner learns from all answers after every play."
    )
    needs_snapshots = False
    rate_hz = 30.0
    training_hz = 12.0
    area: ClassVar[Area] = "right"
    asks_person = True
    empty_text = "The first state in question appears here."
    natural_size = (420, 560)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.advice: ShownAdvice | None = None
        self.keys: dict[str, int] = {}
        self._answered, self._asked_width, self._had_width = -1, 0, 0
        self._within = body = QWidget(self)
        self.view = StateView(body)
        self.view.wanted.connect(self._take_key)
        self.words, self.counts = QLabel(body), QLabel(body)
        for label in (self.words, self.counts):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.choices: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for what, *_ in OTHERS:
            self.buttons[what] = self._button(body)
            self.buttons[what].clicked.connect(lambda _checked=False, what=what: self._take(what))
            row.addWidget(self.buttons[what], 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addLayout(self._grid)
        column.addLayout(row)
        column.addWidget(self.counts)
        self.set_body(body)
        self._name_buttons()

    @staticmethod
    def _button(parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training whose expert is a person."""
        return info.training and info.asks_people == "actions" and info.needs_person

    def start(self, info: RunInfo) -> None:
        """Offer the actions of this run."""
        super().start(info)
        self.advice, self._answered = None, -1
        self.keys = keys_of(info)
        self.view.keys = frozenset(self.keys) | {key for _, key, *_ in OTHERS}
        self.view.show_state(ShownAdvice())
        for button in self.choices:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.choices = [self._button(self._within) for _ in info.action_names]
        for action, button in enumerate(self.choices):
            button.clicked.connect(lambda _checked=False, action=action: self._take(action))
        self._name_buttons()

    def advice_request(self) -> AdviceRequest:
        """The state in question; the pictures of the one that is shown are known."""
        wanted = self.view.wanted_width()
        known = self.view.number if self.view.length and self._had_width == wanted else -1
        self._asked_width = wanted
        return AdviceRequest(known, wanted)

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Nothing; but it is asked in time with the screen, by which the pictures go on."""
        self.view.advance(now)
        return SnapshotRequest(frame=False)

    def show_training(self, view: TrainingView) -> None:
        """Show the state in question."""
        if view.advice is None:
            return
        self.advice = view.advice
        if view.advice.pictures is not None:
            self._had_width = self._asked_width
        self.view.show_state(view.advice)
        self._tell()
        self.mark_filled()

    # ------------------------------------------------------------------ what a person says

    def _take_key(self, key: str) -> None:
        """A key is an action's, or one of the others."""
        other = next((what for what, own, *_ in OTHERS if own == key), None)
        self._take(self.keys[key] if other is None else other)

    def _take(self, wanted: str | int) -> None:
        """An answer of a key or a button: an action, "skip", "undo" or "replay"."""
        if wanted == REPLAY:
            self.view.replay()
        elif wanted == UNDO and not self.run_over:
            self._answered = -1
            self.command_wanted.emit(Judge(-1, "undo"))
        elif self.can_answer and (wanted == SKIP or self._is_legal(int(wanted))):
            self._answered = self.view.number
            self.command_wanted.emit(Judge(self.view.number, "skip" if wanted == SKIP else int(wanted)))
            self._tell()

    @property
    def can_answer(self) -> bool:
        """Whether the state that is seen is the one in question, and nothing was said about it yet."""
        if self.run_over:
            return False
        return self.advice is not None and 0 <= self.view.number == self.advice.number != self._answered

    def _is_legal(self, action: int) -> bool:
        legal = None if self.advice is None else self.advice.legal
        return legal is None or bool(legal[action])

    # ------------------------------------------------------------------ what is told

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Ask nothing once the run is over."""
        super().set_state(state, message)
        self._tell()

    def _tell(self) -> None:
        advice = self.advice
        if advice is None:
            return
        self.words.setText(self.sentence_of(advice))
        counts = [plural(advice.labels, "{n:,} answer", "{n:,} answers")]
        if advice.asked:
            counts.append(tr("{done} of {asked} until it learns", done=advice.answered, asked=advice.asked))
        if advice.agreement is not None:
            counts.append(tr("agreed with you in {share:.0f} % of the last play", share=advice.agreement))
        self.counts.setText(joined(counts))
        for action, button in enumerate(self.choices):
            button.setEnabled(self.can_answer and self._is_legal(action))
        self.buttons[SKIP].setEnabled(self.can_answer)
        self.buttons[UNDO].setEnabled(advice.undo and not self.run_over)
        self.buttons[REPLAY].setEnabled(self.view.length > 1)

    def sentence_of(self, advice: ShownAdvice) -> str:
        """What is waited for."""
        if self.run_over:
            return tr("The run has ended, and nobody is asked any more.")
        if self.can_answer:
            return tr("The training waits for your answer.")
        return tr("It goes on to the next state in question …")

    # ------------------------------------------------------------------ how it looks

    def _name_buttons(self) -> None:
        """Signs with words, in as many columns as have room."""
        names = [said(name) for name in self.info.action_names] if self.info is not None else []
        for action, (name, button) in enumerate(zip(names, self.choices, strict=False)):
            sign = sign_of(action, self.keys)
            button.setText(f"{sign}  {name}" if sign else name)
            button.setAccessibleName(name)
        for what, _, sign, word, tip in OTHERS:
            self.buttons[what].setText(f"{sign}  {tr(word)}")
            self.buttons[what].setAccessibleName(tr(word))
            self.buttons[what].setToolTip(tr(tip))
        if not self.choices:
            return
        metrics = self.choices[0].fontMetrics()
        widest = max(metrics.horizontalAdvance(button.text()) for button in self.choices) + _BESIDE
        columns = max(1, min(len(self.choices), (self.width() - 16) // max(1, widest)))
        rows = -(-len(self.choices) // columns)
        columns = -(-len(self.choices) // rows)
        for action, button in enumerate(self.choices):
            self._grid.addWidget(button, action // columns, action % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as have room."""
        super().resizeEvent(event)
        self._name_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.view.set_theme(theme)
        for label in (self.words, self.counts):
            label.setFont(theme.font(theme.small))
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._tell()
