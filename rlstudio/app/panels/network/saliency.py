"""Which inputs mattered for what the agent says: over the picture, or as bars of its numbers."""

from __future__ import annotations

import math
from typing import ClassVar, cast

import numpy as np
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.network.heat import HeatKey, as_ground, heat_image, strength, top_of
from rlstudio.app.panels.network.input_bars import InputBars, input_names, input_scales
from rlstudio.app.panels.network.pace import Pace
from rlstudio.app.panels.network.parts_heat import PartsHeat, number_names, of_numbers
from rlstudio.app.panels.panel import Area, Panel, lost_network
from rlstudio.app.panels.screen.picture import Picture
from rlstudio.app.panels.state_map.chooser import Chooser, Note
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import short
from rlstudio.core.env import Frame
from rlstudio.core.inside.looking import Method, Saliency, SaliencyRequest
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

METHODS = [
    ("gradient", mark("Gradient"), mark("Grad"),
     mark("How the number changes with the smallest change of each input")),
    ("smooth", mark("SmoothGrad"), mark("Smooth"),
     mark("The mean gradient of noisy copies of the input: less speckled")),
    ("integrated", mark("Integrated"), mark("Integr"),
     mark("What each input adds on the way from nothing to what it is")),
    ("perturbation", mark("Perturbation"), mark("Perturb"),
     mark("How the number changes once a part is blurred or gone")),
]  # fmt: skip
UNITS = {"integrated": mark("of the number"), "perturbation": mark("½ change²")}
"""Of what the colours are, for pictures; slopes are per grey level."""
OF_A_GREY, OF_A_PIXEL = mark("per grey level"), mark("per unit of a pixel")
SHARE = 0.08
"""Largest share of a worker's time for looks: slow methods are asked for less often."""
CHOSEN, VALUE = mark("the chosen action"), mark("the value")
NEWEST, ALL = mark("newest frame"), mark("all frames")
LOW = 260
"""Pixels of height below which a panel is low."""
TALL = 380
"""Pixels of height from which on the numbers of several parts stand below their pictures."""
GAME, INPUT = mark("over the game"), mark("over the input")


class SaliencyPanel(Panel):
    """The inputs that mattered, by one of four methods, for an action or the value."""

    id = "saliency"
    title = "What it looks at"
    tip = (
        "Which inputs matter for what the agent says of an action, or for its value, at this very moment. "
        "Bright, or a long bar: a change there would change what it says. Four methods, which need not agree."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    needs_policy = True
    shown_at_first = False
    empty_text = "What the agent looks at appears here once it plays."
    natural_size = (340, 340)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace = Pace(0.1, SHARE)
        self.shown: Saliency | None = None
        self._frame: Frame | None = None
        body = QWidget(self)
        self.switch = ModeSwitch(mark("Method"), body)
        self.of = Chooser(tr("Of what"), tr("The number whose inputs are weighed"), body)
        self.frames = Chooser(tr("Frames"), tr("Which of the stacked frames"), body)
        self.over = Chooser(tr("Over"), tr("What lies under the colours"), body)
        self.picture, self.key = Picture(body), HeatKey(body)
        self.parts = PartsHeat(body)
        self.bars, self.note = InputBars(body), Note(body)
        self._above, self._below = QWidget(body), QWidget(body)
        self._choosers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top, above, below = QHBoxLayout(), QVBoxLayout(self._above), QVBoxLayout(self._below)
        self._top.addWidget(self.switch, 1)
        for chooser in (self.of, self.frames, self.over):
            self._choosers.addWidget(chooser)
        self._choosers.addStretch(1)
        above.addLayout(self._top)
        above.addLayout(self._choosers)
        below.addWidget(self.key)
        below.addWidget(self.note)
        for column in (above, below):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
        self._view = QWidget(body)
        inside = self._inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._view)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.picture)
        inside.addWidget(self.parts, 3)
        inside.addWidget(self.bars, 2)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(8, 6, 8, 4)
        self._grid.setSpacing(4)
        self._beside: bool | None = None
        self._stand(beside=False)
        self.set_body(body)
        self.switch.set_choices(METHODS)
        self.frames.offer([NEWEST, ALL])
        self.switch.changed.connect(lambda _: self.pace.hurry())
        self.of.activated.connect(lambda _: self.pace.hurry())
        for chooser in (self.frames, self.over):
            chooser.activated.connect(lambda _: self._draw())

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a network, and inputs that are pictures or quantities."""
        return bool(info.looks) or lost_network(info)

    def start(self, info: RunInfo) -> None:
        """Other actions and inputs; the method stays."""
        before = self.info
        super().start(info)
        self.shown = self._frame = None
        self.pace.begin()
        self.bars.forget()
        self.picture.forget()
        self.picture.pixels = True
        self.parts.begin(info.parts)
        whom = list(info.action_names) if "action" in info.looks else []
        if info.action_low is None:
            whom = [CHOSEN, *whom]
        self.of.offer([*whom, VALUE] if "value" in info.looks else whom)
        self.over.offer([GAME, INPUT] if info.seen_area is not None else [INPUT])
        self.over.setVisible(info.seen_area is not None)
        if before is None or before.capabilities != info.capabilities:
            self.switch.choose("perturbation" if self._pictures else "integrated")

    # ------------------------------------------------------------------ asking

    def request(self) -> SaliencyRequest | None:
        """What is chosen; None if there is nothing to choose."""
        info, chosen = self.info, self.of.chosen
        if info is None or not info.looks:
            return None
        method = cast(Method, self.switch.mode)
        if chosen == VALUE:
            return SaliencyRequest(method, "value", 0)
        place = self.of.currentIndex() - (info.action_low is None)
        return SaliencyRequest(method, "action", None if place < 0 else place)

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Ask again when there is something new to weigh, as often as it is cheap."""
        request = self.request()
        if request is None or not self.pace.due(now, request):
            return SnapshotRequest(frame=False)
        return SnapshotRequest(frame=True, saliency=(request,))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the answer, and the picture that it belongs to."""
        if snapshot.frame is not None:
            self._frame = snapshot.frame
        self.pace.see(snapshot)
        for found in snapshot.saliency:
            if found.request == self.request():
                self.pace.answered(found.request, found.seconds)
                self.shown = found
                if self._frame is not None:
                    self._frame = self._frame.copy()
                self._draw()
                self.mark_filled()

    # ------------------------------------------------------------------ showing

    def _draw(self) -> None:
        found, info = self.shown, self.info
        if found is None or info is None:
            return
        is_picture = found.observation.ndim == 3
        for part in (self.picture, self.key, self.frames):
            part.setVisible(is_picture)
        self.frames.setVisible(is_picture and found.importance.ndim == 3)
        self.over.setVisible(is_picture and info.seen_area is not None)
        self.parts.setVisible(bool(info.parts))
        told = self.words(found, info)
        if is_picture:
            self.bars.hide()
            self.note.show_text(told)
            self._draw_picture(found, info)
            return
        names, values = input_names(info.chart, found.importance.size), found.importance.reshape(-1)
        if info.parts:
            names, values = number_names(info.parts), of_numbers(info.parts, values)
            unit = tr(UNITS.get(found.request.method, OF_A_PIXEL))
            self.parts.show_importance(found.observation, found.importance, unit)
            told = joined([told, tr("colours: {unit}", unit=unit)])
        self.note.show_text(told)
        self.bars.setVisible(bool(names))
        if names:
            slopes = found.request.method in ("gradient", "smooth")
            if slopes and not info.parts:
                values = values / input_scales(info.chart, values.size)
            self.bars.show_values(names, values, per_unit=slopes)

    def _draw_picture(self, found: Saliency, info: RunInfo) -> None:
        over_game = self.over.chosen == GAME and self._frame is not None
        ground = self._frame if over_game and self._frame is not None else found.observation[-1]
        self.picture.show_frame(as_ground(ground))
        layer = strength(found.importance, newest=self.frames.chosen == NEWEST)
        top = top_of(layer)
        area = info.seen_area if over_game and info.seen_area is not None else (0.0, 0.0, 1.0, 1.0)
        self.picture.show_heat(heat_image(layer, top), area)
        self.key.say(top, tr(UNITS.get(found.request.method, OF_A_GREY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the picture stands beside its choosers, or numbers beside the pictures of parts."""
        super().resizeEvent(event)
        several, low = self.info is not None and bool(self.info.parts), self.height() < LOW
        self._stand(beside=low and self.width() > self.height() and self._pictures and not several)
        way = QBoxLayout.Direction
        self._inside.setDirection(way.LeftToRight if several and self.height() < TALL else way.TopToBottom)

    @property
    def _pictures(self) -> bool:
        return self.info is not None and "pixels" in self.info.capabilities

    def _stand(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        grid, above, below, view = self._grid, self._above, self._below, self._view
        for part in (above, below, view):
            grid.removeWidget(part)
        way = QBoxLayout.Direction
        self._choosers.setDirection(way.TopToBottom if beside else way.LeftToRight)
        if beside:
            grid.addWidget(view, 0, 0, 2, 1)
            grid.addWidget(above, 0, 1)
            grid.addWidget(below, 1, 1)
        else:
            grid.addWidget(above, 0, 0)
            grid.addWidget(view, 1, 0)
            grid.addWidget(below, 2, 0)
        grid.setRowStretch(0, 1 if beside else 0)
        grid.setRowStretch(1, 0 if beside else 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1 if beside else 0)

    def words(self, found: Saliency, info: RunInfo) -> str:
        """The number that was looked at, and how large it was."""
        if math.isnan(found.number):
            return tr("{action} is illegal here", action=said(info.action_names[found.index]))
        if found.request.of == "value":
            name = "Q(s, a)" if info.value_of == "action" else "V(s)"
        else:
            action = said(info.action_names[found.index]) if found.index < len(info.action_names) else ""
            if "thought" in info.shows:
                name = f"ln P({action})"  # a search finds its Q; the network itself says priors
            elif "action_values" in info.shows:
                name = f"Q({action})"
            elif info.action_low is None:
                name = f"ln π({action})"
            else:
                name = tr("mean of {action}, unscaled", action=action)
        told = f"{name} = {short(found.number)}"
        if np.abs(found.importance).max() == 0:
            return tr("{number}; nothing there changes it", number=told)
        return told

    def changeEvent(self, event: QEvent) -> None:
        """Say what is shown in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.picture.theme = theme
        self.picture.update()
        for part in (
            self.switch, self.of, self.frames, self.over, self.key, self.parts, self.bars, self.note,
        ):  # fmt: skip
            part.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self._top.setContentsMargins(0, 0, pixels, 0)

    def minimumSizeHint(self) -> QSize:
        """The choosers, and a picture of a thumb's size."""
        return QSize(180, 150)
