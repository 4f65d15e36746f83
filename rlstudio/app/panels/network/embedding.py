"""The embedding map: recorded moments in two dimensions, as the last hidden layer sees them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import ClassVar, cast

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import for_points
from rlstudio.app.panels.network.embedding_view import EmbeddingView, MapKey, Painted, by_kind
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_map.chooser import Chooser, Note
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import decimals_for, fixed, grouped, short
from rlstudio.core.arrays import Floats
from rlstudio.core.inside.looking import EmbeddedMoments, Embedding, EmbeddingRequest, Projection
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

METHODS = [
    ("pca", "PCA", "PCA", mark("The two directions along which what the layer says differs most; made at "
     "once")),
    ("tsne", "t-SNE", "t-SNE", mark("Moments that the layer takes for alike stay together; distances "
     "between groups mean nothing; takes seconds")),
]  # fmt: skip
ASK_S, CALM_S, PATIENCE_S = 0.1, 1.0, 3.0
"""Seconds between two questions while there is news, while there is none, and while no answer comes."""
RENEWED_S, SHARE = 3.0, 0.05
"""A map by PCA is made anew after so long, and so seldom that it takes at most this share of the time."""
VALUE, ACTION, TIME = mark("value"), mark("action"), mark("time")
LOW = 220
"""Pixels of height below which the map stands beside its choosers."""
HINT = mark("A click shows the moment.")


class EmbeddingPanel(Panel):
    """Moments as points; where two are near, the network takes them for alike."""

    id = "embedding"
    title = "Embedding map"
    tip = (
        "Every point is a recorded moment, placed by what the last hidden layer of the network says of it: "
        "points near each other look alike to the agent. The colour is its value, its action or its time. "
        "Click one to see its moment; the ring is the one in view. All points, 1,000 at most, are placed by "
        "one and the same network."
    )
    rate_hz = 20.0
    area: ClassVar[Area] = "right"
    shown_at_first = False
    empty_text = "Points appear here once the agent has played a few moments."
    natural_size = (340, 380)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: EmbeddedMoments | None = None
        self.told: Embedding | None = None
        self._editions: dict[str, int] = {}
        self._layers: list[tuple[str, str]] = []
        body = QWidget(self)
        self.switch = ModeSwitch(mark("How places are found"), body)
        self.colour = Chooser(tr("Coloured by"), tr("What the colours of the points mean"), body)
        self.layer = Chooser(
            tr("Layer"), tr("The last hidden layer whose view of the moments is shown"), body
        )
        self.view, self.key = EmbeddingView(body), MapKey(body)
        self.bar, self.cancel = QProgressBar(body), QPushButton(tr("Cancel"), body)
        self.again = QPushButton(tr("Anew"), body)
        self.about, self.words = Note(body, wraps=True), Note(body)
        self._waiting, self._above, self._below = QWidget(body), QWidget(body), QWidget(body)
        self._top, choosers = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.switch, 1)
        choosers.addWidget(self.colour)
        choosers.addWidget(self.layer)
        choosers.addStretch(1)
        choosers.addWidget(self.again)
        waiting = QHBoxLayout(self._waiting)
        waiting.addWidget(self.bar, 1)
        waiting.addWidget(self.cancel)
        above, below = QVBoxLayout(self._above), QVBoxLayout(self._below)
        above.addLayout(self._top)
        above.addLayout(choosers)
        above.addWidget(self._waiting)
        for part in (self.key, self.words, self.about):
            below.addWidget(part)
        for column in (waiting, above, below):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(8, 6, 8, 4)
        self._grid.setSpacing(3)
        self._beside: bool | None = None
        self._stand(beside=False)
        self.set_body(body)
        self.switch.set_choices(METHODS)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the map is"))
        self.cancel.setToolTip(tr("Give the map up and keep the one that is shown"))
        self.again.setToolTip(tr("Make the map anew, of the moments and by the network of now"))
        self.switch.changed.connect(lambda _: self._hurry())
        self.layer.activated.connect(lambda _: self._hurry())
        self.colour.activated.connect(lambda _: self._paint())
        self.cancel.clicked.connect(self._give_up)
        self.again.clicked.connect(self._anew)
        self.view.pointed.connect(lambda _: self._say())
        self.view.picked.connect(self._go)
        self._forget()

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a network with a hidden layer."""
        return any(network.last_hidden for network in info.networks)

    def start(self, info: RunInfo) -> None:
        """Another network: forget the map."""
        super().start(info)
        self._layers = [(net.name, layer.name) for net in info.networks for layer in net.last_hidden]
        several = len(info.networks) > 1
        self.layer.offer(
            [f"{net}: {layer}" for net, layer in self._layers],
            [f"{said(net)}: {said(layer)}" if several else said(layer) for net, layer in self._layers],
        )
        self.layer.setVisible(len(self._layers) > 1)
        offered = {ACTION: tr(ACTION)}
        if info.action_low is not None:
            offered = {f"action: {name}": tr("action: {name}", name=said(name)) for name in info.action_names}
        if {"value", "action_values"} & set(info.shows):
            offered = {VALUE: tr(VALUE), **offered}
        offered[TIME] = tr(TIME)
        self.colour.offer([*offered], [*offered.values()])
        self._forget()

    def _forget(self) -> None:
        self.points = self.told = None
        self._editions = {"pca": 0, "tsne": 0}
        self._asked_at = self._renewed_at = -math.inf
        self._waits = self._fresh = self._past = False
        self._moment: object = None
        self.view.show_points(np.empty((0, 2), np.float32))
        self.view.show_here(None)
        self._waiting.hide()

    # ------------------------------------------------------------------ asking

    def request(self) -> EmbeddingRequest | None:
        """The map that is chosen; None if there is nothing to choose."""
        if not self._layers:
            return None
        network, layer = self._layers[max(0, self.layer.currentIndex())]
        method = cast(Projection, self.switch.mode)
        known = 0 if self.told is None else self.told.number
        return EmbeddingRequest(method, network, layer, self._editions[method], known)

    @property
    def pending(self) -> bool:
        """Whether the map that is chosen is still being made."""
        return self.told is None or self.told.share < 1

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Ask where the moment in view is, how far a map is, or for a newer one; seldom if nothing moves."""
        least = ASK_S if self.pending or self._fresh else CALM_S
        if now - self._asked_at < (PATIENCE_S if self._waits else least):
            return SnapshotRequest(frame=False)
        told = self.told
        rest = RENEWED_S if told is None else max(RENEWED_S, told.seconds / SHARE)
        if (
            self.switch.mode == "pca" and not self.pending and self._fresh and not self._past
            and not (told is not None and told.fault)
            and not self.view.underMouse() and now - self._renewed_at >= rest
        ):  # fmt: skip
            self._editions["pca"] += 1
            self._renewed_at = now
        self._asked_at, self._waits, self._fresh = now, True, False
        return SnapshotRequest(frame=False, embedding=self.request())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take a map, how far the next one is, and where the moment in view is."""
        moment = snapshot.past.moment if snapshot.past else (snapshot.episode, snapshot.episode_step)
        self._past = snapshot.past is not None
        self._fresh |= moment != self._moment
        self._moment = moment
        told = snapshot.embedding
        if told is None:
            return
        self._waits = False
        if told.fault:
            self.filled, self.told = False, told
            self.set_state(self.state, told.fault)
            return
        if told.number == 0 and self.told is not None and self.told.number:
            told = replace(self.told, points=None, here=None, share=told.share)  # it is made anew
        self.told = told
        if told.points is not None:
            self.points = told.points
            self.view.show_points(told.points.place)
            self._paint()
        self.view.show_here(told.here)
        slow = self.pending and self.switch.mode == "tsne"
        self._waiting.setVisible(slow)
        self.cancel.setVisible(told.number > 0)
        self.bar.setValue(round(100 * told.share))
        self.again.setVisible(self.switch.mode == "tsne" and not slow)
        if self.points is not None and len(self.points.place):
            self._say()
            if self.message:
                self.set_state(self.state)
            self.mark_filled()

    def _hurry(self) -> None:
        self._asked_at, self._waits = -math.inf, False

    def _give_up(self) -> None:
        """Keep the map by PCA."""
        self.switch.choose("pca")
        self._waiting.hide()

    def _anew(self) -> None:
        self._editions[self.switch.mode] += 1
        self._hurry()

    def _go(self, point: int) -> None:
        if self.points is not None:
            self.decision_wanted.emit(float(self.points.decision[point]))

    # ------------------------------------------------------------------ showing

    def _paint(self) -> None:
        points, info = self.points, self.info
        if points is None or info is None or not len(points.place):
            return
        chosen = self.colour.chosen
        if chosen == ACTION:
            kind = points.action[:, 0].astype(np.int64)
            painted = by_kind(kind, self.theme)
            self.view.paint_as(painted)
            shown, first = np.unique(kind, return_index=True)
            self.key.show_kinds([
                (self._name(int(one)), int(painted.colour[row]), int(painted.mark[row]))
                for one, row in zip(shown, first, strict=True)
            ])  # fmt: skip
            return
        if chosen == VALUE:
            numbers, words = points.value, self._value_name
        elif chosen == TIME:
            numbers, words = points.decision.astype(np.float32), tr("decision")
        else:
            numbers, words = points.action[:, self._dimension], self._name(self._dimension)
        self._scale(numbers, words, whole=chosen == TIME)

    def _scale(self, numbers: Floats, words: str, *, whole: bool) -> None:
        table = for_points(self.theme)
        finite = numbers[np.isfinite(numbers)]
        low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 0.0)
        share = (np.nan_to_num(numbers, nan=low) - low) / max(high - low, 1e-12)
        place = np.clip(np.rint(share * (len(table) - 1)), 0, len(table) - 1).astype(np.int64)
        self.view.paint_as(Painted(table[place], np.zeros(len(numbers), np.int64)))
        decimals = decimals_for(high - low)
        ends = [grouped(int(end)) if whole else fixed(end, decimals) for end in (low, high)]
        self.key.show_scale(ends[0], ends[1], words, table)

    @property
    def _dimension(self) -> int:
        return self.colour.currentIndex() - (1 if self.colour.itemData(0) == VALUE else 0)

    @property
    def _value_name(self) -> str:
        info = self.info
        if info is None or "value" not in info.shows:
            return tr("highest Q")
        return "Q(s, a)" if info.value_of == "action" else "V(s)"

    def _name(self, action: int) -> str:
        names = self.info.action_names if self.info is not None else ()
        return said(names[action]) if 0 <= action < len(names) else str(action)

    def _say(self) -> None:
        told, points, at = self.told, self.points, self.view.at
        if told is None or points is None:
            return
        count, step = len(points.place), grouped(told.policy_step)
        if told.every == 1:
            parts = [
                plural(
                    count,
                    "{n:,} moment by the network of step {step}",
                    "{n:,} moments by the network of step {step}",
                    step=step,
                )
            ]
        else:
            parts = [
                plural(
                    told.recorded,
                    "{count} of {n:,} moment by the network of step {step}",
                    "{count} of {n:,} moments by the network of step {step}",
                    count=grouped(count),
                    step=step,
                )
            ]
        if told.spread is not None:
            parts.append(tr("{share:.0f} % of the variance", share=100 * float(told.spread.sum())))
        self.about.show_text(joined(parts))
        sentences = [f"{self.about.text}."]
        if told.every > 1:
            sentences.append(tr("One moment in {every} is a point.", every=told.every))
        sentences.append(
            plural(
                told.units,
                "All are placed by the same network, by what the {n} unit of its layer says of them now, not "
                "by what the network of then said.",
                "All are placed by the same network, by what the {n} units of its layer say of them now, not "
                "by what the network of then said.",
            )
        )
        self.about.setToolTip(" ".join(sentences))
        if 0 <= at < count:
            self.words.show_text(self._moment_words(points, at))
        else:
            self.words.show_text(tr(HINT) if self._waiting.isHidden() else f"t-SNE {self.bar.value()} %")

    def _moment_words(self, points: EmbeddedMoments, at: int) -> str:
        info = self.info
        episode, step = int(points.episode[at]), int(points.step[at])
        done = points.action[at]
        if info is not None and info.action_low is not None:
            action = ", ".join(short(float(number)) for number in done)
        else:
            action = self._name(int(done[0]))
        value = float(points.value[at])
        told = f" · {self._value_name} {short(value)}" if math.isfinite(value) else ""
        place = tr("episode {episode}, step {step}", episode=grouped(episode), step=grouped(step))
        return f"{place} · {action}{told}"

    def changeEvent(self, event: QEvent) -> None:
        """Say what is shown in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._paint()
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the map stands beside everything else."""
        super().resizeEvent(event)
        self._stand(beside=self.height() < LOW and self.width() > self.height())

    def _stand(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside, grid = beside, self._grid
        for part in (self._above, self.view, self._below):
            grid.removeWidget(part)
        if beside:
            grid.addWidget(self.view, 0, 0, 2, 1)
            grid.addWidget(self._above, 0, 1)
            grid.addWidget(self._below, 1, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            grid.addWidget(self._above, 0, 0)
            grid.addWidget(self.view, 1, 0)
            grid.addWidget(self._below, 2, 0)
        self._keep_hint_whole()
        grid.setRowStretch(1, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1 if beside or column == 0 else 0)

    def _keep_hint_whole(self) -> None:
        """Beside the map the column is at least as wide as the hint."""
        hint = self.words.fontMetrics().horizontalAdvance(tr(HINT)) + 2
        self._below.setMinimumWidth(hint if self._beside else 0)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for part in (self.switch, self.colour, self.layer, self.view, self.key, self.about, self.words):
            part.set_theme(theme)
        for button in (self.cancel, self.again, self.bar):
            button.setFont(theme.font(theme.small))
        self._keep_hint_whole()
        self._paint()

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self._top.setContentsMargins(0, 0, pixels, 0)
