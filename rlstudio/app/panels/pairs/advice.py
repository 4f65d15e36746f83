"""What would you do? A person says it in the states that a learner comes to."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.asking import REPLAY, UNDO, AskingPanel
from rlstudio.app.panels.pairs.state_view import StateView
from rlstudio.core.inside.advice import AdviceRequest, ShownAdvice
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, TrainingView

SKIP = "skip"
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


class AdvicePanel(AskingPanel):
    """The state in question, a button for every action, and how far the asking is."""

    id = "advice"
    title = "What would you do?"
    tip = (
        "The training stands still at a state that the learner came to; the pictures before it show how. Say "
        "what you would do there: a key or a button. 0 skips the state, Backspace takes the last answer "
        "back, R shows again how it came about. The learner learns from all answers after every play."
    )
    training_hz = 12.0
    empty_text = "The first state in question appears here."

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.advice: ShownAdvice | None = None
        self.keys: dict[str, int] = {}
        self.view = StateView(self.within)
        self.view.wanted.connect(self._take_key)
        self.choices: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self.column.addWidget(self.words)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(self._grid)
        self.column.addLayout(self._row_of([what for what, *_ in OTHERS]))
        self.column.addWidget(self.counts)
        self.set_body(self.within)
        self._name_buttons()

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training whose expert is a person."""
        return info.training and info.asks_people == "actions" and info.needs_person

    def start(self, info: RunInfo) -> None:
        """Offer the actions of this run."""
        super().start(info)
        self.advice = None
        self.keys = keys_of(info)
        self.view.keys = frozenset(self.keys) | {key for _, key, *_ in OTHERS}
        self.view.show_state(ShownAdvice())
        for button in self.choices:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.choices = [self._button(action) for action in range(len(info.action_names))]
        self._name_buttons()

    def advice_request(self) -> AdviceRequest:
        """The state in question; the pictures of the one that is shown are known."""
        return AdviceRequest(*self._wanted_pictures())

    def show_training(self, view: TrainingView) -> None:
        """Show the state in question."""
        if view.advice is None:
            return
        self.advice = view.advice
        self._note_pictures(view.advice)
        self.view.show_state(view.advice)
        self._tell()
        self.mark_filled()

    @property
    def played(self) -> StateView:
        """The state and what led to it."""
        return self.view

    @property
    def in_question(self) -> int:
        """The number of the state."""
        return -1 if self.advice is None else self.advice.number

    # ------------------------------------------------------------------ what a person says

    def _take_key(self, key: str) -> None:
        """A key is an action's, or one of the others."""
        other = next((what for what, own, *_ in OTHERS if own == key), None)
        self._take(self.keys[key] if other is None else other)

    def _take(self, wanted: str | int) -> None:
        """An answer of a key or a button: an action, "skip", "undo" or "replay"."""
        if isinstance(wanted, str) or self._is_legal(wanted):
            super()._take(wanted)

    def _is_legal(self, action: int) -> bool:
        legal = None if self.advice is None else self.advice.legal
        return legal is None or bool(legal[action])

    # ------------------------------------------------------------------ what is told

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

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.view.set_theme(theme)
