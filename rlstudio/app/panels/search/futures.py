"""Imagined futures: a plan as each model of an ensemble sees it, how far they part, and what really came."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.plots.legend import Legend
from rlstudio.app.panels.search.futures_plot import COLOURS, NEAR, FuturesPlot
from rlstudio.app.panels.text import short
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot


class FuturesPanel(Panel):
    """What every model of an ensemble expects of a plan, where they part, and what really came of it."""

    id = "futures"
    title = "Imagined futures"
    tip = (
        "What the learned models expected of a plan: a line for each model, and shaded where they disagree. "
        "The strong line is what really came since. Every step is planned anew, so that the real course may "
        "leave the plan for a better one; where it leaves the shade at once, the models were wrong. When it "
        "has come to the end, the newest plan is shown. While time stands still: the plan of the state in "
        "view."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    empty_text = "Futures appear here with the first decision."
    natural_size = (340, 340)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.apart = QLabel(), QLabel()
        self._total = 0.0
        for label in (self.line, self.apart):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.legend = Legend("")
        self.legend.most_rows = 3
        self.plot = FuturesPlot()
        add = self.legend.add
        add("models", mark("each course"), "dashes", mark("What each model expects"))
        add(
            "apart",
            mark("courses apart"),
            "bands",
            mark(
                "Between the lowest and the highest course; the colour says how far they are apart: below a "
                "tenth of the quantity's range, up to three tenths, further"
            ),
        )
        add("real", mark("what came"), "strong", mark("What really came since the plan was made"))
        add("end", mark("end expected"), "dots", mark("When the episode has more likely ended than not"))
        self.legend.toggled.connect(self._toggle)
        self.set_column(self.line, self.apart, self.legend, self.plot)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a policy that tells what it imagines."""
        return "imagined" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the futures of the previous run."""
        super().start(info)
        self.plot.start(info.chart)
        self._say()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Go on with the real course, or take the newest plan where that has come to its end."""
        decision, plot = snapshot.decision, self.plot
        if decision.imagined is None or decision.observation is None:
            return
        held, here = plot.held, decision.observation
        still = decision.at_rest or snapshot.past is not None
        since = -1 if held is None else snapshot.episode_step - held.step
        if held is None or still or snapshot.episode != held.episode or not 0 <= since <= held.horizon:
            plot.hold(snapshot.episode, snapshot.episode_step, decision.imagined, snapshot.episode_return)
            since = 0
        if here.size == decision.imagined.observation.shape[-1]:
            plot.go_on(since, here)
        self._total = snapshot.episode_return
        self._say()
        self.mark_filled()

    def _toggle(self, key: str, on: bool) -> None:
        self.plot.hidden = self.plot.hidden - {key} if on else self.plot.hidden | {key}
        self.plot.update()

    def _say(self) -> None:
        held = self.plot.held
        if held is None:
            self.line.clear()
            self.apart.clear()
            return
        text = plural(
            len(held.course),
            "Imagined at step {step}: {horizon} steps ahead, once.",
            "Imagined at step {step}: {horizon} steps ahead, {n} times.",
            step=held.step, horizon=held.horizon,
        )  # fmt: skip
        end = self.plot.expected_end()
        if end is not None:
            text = f"{text} {tr('They expect the episode to end after {steps} steps.', steps=end)}"
        since = max(held.real, default=0)
        if since:
            rewards = plural(
                since,
                "Reward: {expected} to come; in the first step {sooner} was expected and {came} came.",
                "Reward: {expected} to come; in the first {n} steps {sooner} was expected and {came} came.",
                expected=short(float(held.reward.sum())),
                sooner=short(float(held.reward[:since].sum())), came=short(self._total - held.before),
            )  # fmt: skip
        else:
            rewards = tr("Reward: {expected} to come.", expected=short(float(held.reward.sum())))
        self.line.setText(f"{text} {rewards}")
        self.apart.setText(self._how_far_apart())
        palette = self.apart.palette()
        colour = "muted" if len(held.course) == 1 else COLOURS[self.plot.level(self.plot.shares().max())]
        palette.setColor(QPalette.ColorRole.WindowText, self.plot.colour(colour))
        self.apart.setPalette(palette)

    def _how_far_apart(self) -> str:
        """How long the models agree, and which quantity they are furthest apart about."""
        held, plot = self.plot.held, self.plot
        if held is None or len(held.course) == 1:
            return tr("A single course: nothing tells where little is known.")
        shares = plot.shares()
        place = int(shares.max(0).argmax())
        step = int(shares[:, place].argmax())
        agree = shares.max(1) < NEAR
        how = tr(
            "{name} up to {apart} apart, {share:.0%} of its range",
            name=plot.name(place), apart=short(plot.apart()[step, place]), share=shares[step, place],
        )  # fmt: skip
        if agree.all():
            return tr("The courses agree: {how}.", how=how)
        steps = max(0, int(agree.argmin()) - 1)
        return plural(
            steps,
            "The courses agree for {n} step, then they part: {how}.",
            "The courses agree for {n} steps, then they part: {how}.",
            how=how,
        )

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for label in (self.line, self.apart):
            label.setFont(theme.font(theme.small))
        self.plot.theme = theme
        self.legend.set_theme(theme)
        for key in ("models", "apart", "end", "real"):
            name = {"end": "danger", "real": "text"}.get(key)
            self.legend.set_colour(key, theme.colour(name) if name else theme.series_colour(0))
        self._say()
        self.plot.update()
