"""The replay memory: how full and old it is, what is in it, and what became of single transitions."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, plural, rightwards, said, tr
from rlstudio.app.look.theme import Theme, dress
from rlstudio.app.panels.memory.shelf import Shelf
from rlstudio.app.panels.memory.small_histogram import SmallHistogram
from rlstudio.app.panels.network.input_bars import input_names, input_scales
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.screen.strip import Strip
from rlstudio.app.panels.state_map.chooser import Chooser, Note
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import short
from rlstudio.core.inside.remembered import MemoryRequest, MemoryView, Order, Remembered
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, TrainingView

HISTOGRAMS = [
    ("reward", mark("Rewards"), mark("Rew."), mark("The rewards of all transitions")),
    ("drawn", mark("Drawn"), mark("Drawn"), mark("How often each was drawn since this panel was opened")),
    (
        "error",
        mark("Errors"),
        mark("Err."),
        mark("How large the last error of each was, as far as it was drawn since"),
    ),
    (
        "priority",
        mark("Priorities"),
        mark("Prio."),
        mark("The chance of each to be drawn, against the mean"),
    ),
]
NAMES = {
    "reward": mark("reward"),
    "drawn": mark("times drawn since opened"),
    "error": mark("last error since opened"),
    "priority": mark("chance, mean = 1"),
}
ORDERS: dict[Order, str] = {
    "newest": mark("newest"),
    "oldest": mark("oldest"),
    "most drawn": mark("most drawn"),
    "largest error": mark("largest error"),
    "highest priority": mark("highest priority"),
    "highest reward": mark("highest reward"),
}
"""What is told of an order of transitions."""
COUNT = 12
MOST_NUMBERS = 8
LOW, HIGH = 16, 22
"""Lines of small type below which a panel has no room for a histogram, and for the numbers of a state."""


class MemoryPanel(Panel):
    """What a replay memory holds, and some of its transitions."""

    id = "memory"
    title = "Replay memory"
    tip = (
        "The memory that the agent learns from: how full it is, how old, which rewards are in it, and how "
        "often they were drawn since this panel was opened. Click a transition for all that is known of it."
    )
    needs_snapshots = False
    training_hz = 2.0
    area: ClassVar[Area] = "right"
    shown_at_first = False
    empty_text = "What the agent remembers appears here once it learns."
    natural_size = (340, 380)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: MemoryView | None = None
        self.kept: Remembered | None = None
        self.holds = False
        body = QWidget(self)
        self.fill = Note(body)
        self.switch = ModeSwitch(mark("What is counted"), body)
        self.order = Chooser(tr("Order"), tr("Which transitions are shown"), body)
        self.histogram, self.shelf, self.strip = SmallHistogram(body), Shelf(body), Strip(body)
        self.strip.setMinimumHeight(48)
        self.words = QLabel(body)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._top = QHBoxLayout()
        self._top.addWidget(self.switch, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(3)
        column.addLayout(self._top)
        column.addWidget(self.fill)
        column.addWidget(self.histogram)
        column.addWidget(self.order)
        column.addWidget(self.shelf, 2)
        column.addWidget(self.strip, 1)
        column.addWidget(self.words)
        self.set_body(body)
        self.switch.set_choices(HISTOGRAMS)
        self.switch.changed.connect(lambda _: self._draw())
        for order, name in ORDERS.items():
            self.order.addItem(tr(name), order)
        self.order.activated.connect(lambda _: self._let_go())
        self.shelf.picked.connect(self._pick)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training that learns from a replay memory."""
        return info.training and info.remembers

    def start(self, info: RunInfo) -> None:
        """Another memory: forget this one."""
        super().start(info)
        self.view = self.kept = None
        self._let_go()

    def memory_request(self) -> MemoryRequest:
        """Its transitions in the chosen order."""
        return MemoryRequest(cast(Order, self.order.currentData()), COUNT)

    def show_training(self, view: TrainingView) -> None:
        """Take what the memory holds."""
        if view.memory is None or not view.memory.shown:
            return
        if self.holds and self.view is not None:
            self.view = replace(view.memory, shown=self.view.shown)
        else:
            self.view, self.kept = view.memory, view.memory.shown[0]
        self._draw()
        self.mark_filled()

    def _pick(self, place: int) -> None:
        """Hold these transitions, for as long as one is looked at; the same once more: let them go."""
        if self.view is None:
            return
        if self.holds and self.kept is self.view.shown[place]:
            self._let_go()
        else:
            self.kept, self.holds = self.view.shown[place], True
        self._draw()

    def _let_go(self) -> None:
        self.holds = False
        self.shelf.chosen = 0

    # ------------------------------------------------------------------ showing

    def _draw(self) -> None:
        view, kept = self.view, self.kept
        if view is None or kept is None:
            return
        told = (
            tr("{stored:,} of {capacity:,}", stored=view.size, capacity=view.capacity),
            plural(view.oldest, "oldest {n:,} step ago", "oldest {n:,} steps ago"),
            plural(view.batches, "{n:,} batch drawn since opened", "{n:,} batches drawn since opened"),
        )
        self.fill.show_text(joined(told))
        offered = [one for one in HISTOGRAMS if one[0] != "priority" or "priority" in view.histograms]
        if [one[0] for one in offered] != list(self.switch.buttons):
            self.switch.set_choices(offered)
        mode = self.switch.mode
        self.histogram.show_histogram(view.histograms.get(mode), NAMES[mode])
        self.shelf.show_transitions(view.shown, [self.action_words(one) for one in view.shown])
        pictures = kept.observation.ndim == 3
        self.strip.setVisible(pictures)
        if pictures:
            stack = np.concatenate([kept.observation, kept.next_observation[-1:]])
            before = [tr("{frames} before", frames=n) for n in range(len(kept.observation) - 1, 0, -1)]
            self.strip.show_pictures(stack.astype(np.uint8), [*before, tr("then"), tr("next")])
        self.words.setText(self.about(kept))

    def action_words(self, shown: Remembered) -> str:
        """What was done, in the person's language."""
        names = self.info.action_names if self.info is not None else ()
        if shown.action.ndim == 0:
            action = int(shown.action)
            return said(names[action]) if action < len(names) else str(action)
        numbers = [short(float(value)) for value in shown.action.reshape(-1)[:3]]
        return ", ".join(numbers) + (" …" if shown.action.size > 3 else "")

    def about(self, shown: Remembered) -> str:
        """All that is known of a transition, in words."""
        parts = [self._story(shown)]
        if self.view is not None:
            parts.append(_drawing(shown, self.view.batches))
        if shown.priority is not None:
            parts.append(tr("Its chance is {ratio} times the mean.", ratio=short(shown.priority)))
        if self.holds:
            parts.append(tr("Held as it was; click it again to go on."))
        low = self.height() < HIGH * self._line
        if shown.observation.ndim < 3 and shown.observation.dtype != np.uint8 and not low:
            parts.append(self._numbers(shown))
        return " ".join(parts)

    def _story(self, shown: Remembered) -> str:
        """What happened then."""
        values = {"action": self.action_words(shown), "reward": short(shown.reward), "steps": shown.span}
        if shown.span > 1 and shown.terminated:
            return plural(
                shown.age,
                "{n:,} step ago: {action}, reward {reward} in {steps} steps, and the task ended.",
                "{n:,} steps ago: {action}, reward {reward} in {steps} steps, and the task ended.",
                **values,
            )
        if shown.span > 1:
            return plural(
                shown.age,
                "{n:,} step ago: {action}, reward {reward} in {steps} steps.",
                "{n:,} steps ago: {action}, reward {reward} in {steps} steps.",
                **values,
            )
        if shown.terminated:
            return plural(
                shown.age,
                "{n:,} step ago: {action}, reward {reward}, and the task ended.",
                "{n:,} steps ago: {action}, reward {reward}, and the task ended.",
                **values,
            )
        return plural(
            shown.age,
            "{n:,} step ago: {action}, reward {reward}.",
            "{n:,} steps ago: {action}, reward {reward}.",
            **values,
        )

    def _numbers(self, shown: Remembered) -> str:
        before, after = shown.observation.reshape(-1), shown.next_observation.reshape(-1)
        if shown.observation.ndim == 0:
            return tr("State {before} → {after}.", before=int(before[0]), after=int(after[0]))
        chart = self.info.chart if self.info is not None else None
        names, scales = input_names(chart, len(before)), input_scales(chart, len(before))
        told = [
            # The arrow points to what came later in every language.
            f"{name} {rightwards(f'{short(float(one))} → {short(float(other))} {unit}'.rstrip())}"
            for (name, unit), one, other in zip(
                names[:MOST_NUMBERS], before * scales, after * scales, strict=False
            )
        ]
        return "; ".join(told) + (" …" if len(before) > MOST_NUMBERS else ".")

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the histogram gives way to what is told of a transition."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        for part in (self.histogram, self.switch):
            part.setHidden(self.height() < LOW * self._line)

    @property
    def _line(self) -> int:
        return QFontMetrics(self.theme.number_font(self.theme.small)).height()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for part in (self.fill, self.switch, self.order, self.histogram, self.shelf, self.strip):
            part.set_theme(theme)
        self.words.setFont(theme.number_font(theme.small))
        dress(self.words, f"color: {theme.text}")
        self._give_way()

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self._top.setContentsMargins(0, 0, pixels, 0)


def _drawing(shown: Remembered, batches: int) -> str:
    """How often a transition was learned from, and with which error at last."""
    if shown.error is None:
        return plural(
            shown.drawn,
            "Drawn {n:,} time in {batches:,} batches since opened.",
            "Drawn {n:,} times in {batches:,} batches since opened.",
            batches=batches,
        )
    return plural(
        shown.drawn,
        "Drawn {n:,} time in {batches:,} batches since opened, last error {error}.",
        "Drawn {n:,} times in {batches:,} batches since opened, last error {error}.",
        batches=batches,
        error=short(shown.error),
    )
