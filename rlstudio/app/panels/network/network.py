"""The inside of the policy's networks: what every layer is and says of this moment, and its weights."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.theme import Theme, dress
from rlstudio.app.panels.network.history import HistogramHistory
from rlstudio.app.panels.network.layers_view import Block, LayersView, network_title
from rlstudio.app.panels.network.pace import Pace
from rlstudio.app.panels.network.recent_units import RecentUnits
from rlstudio.app.panels.panel import Area, Panel, lost_network
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import grouped
from rlstudio.core.inside.looking import NetworkRequest, NetworkView
from rlstudio.core.words import mark, words
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest, TrainingView

MODES = [
    ("activations", mark("Activations"), mark("Act."), mark("What every unit says of this moment")),
    (
        "weights",
        mark("Weights"),
        mark("Wts."),
        mark("The first layer's filters, and how the weights of each layer lie, over time"),
    ),
    (
        "gradients",
        mark("Gradients"),
        mark("Grad."),
        mark("The gradients of updates while you look, before they are limited"),
    ),
]
NO_GRADIENT = mark("Gradients appear with the next update of the training.")
SHARE = 0.05
"""Largest share of a worker's time for it."""


class NetworkPanel(Panel):
    """All layers of the policy's networks, at this moment."""

    id = "network"
    title = "Inside the network"
    tip = (
        "Every layer of the agent's networks, from what it sees to what it says, with its shape and how "
        "many parameters it has: what its units make of this moment, its weights, or the gradients by which "
        "it learns. Histograms are noted while you look. A unit that is always 0 is dead."
    )
    rate_hz = 10.0
    training_hz = 2.0
    area: ClassVar[Area] = "right"
    needs_policy = True
    shown_at_first = False
    empty_text = "The layers appear here once the agent plays."
    natural_size = (340, 380)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace = Pace(0.15, SHARE)
        self.networks: dict[str, NetworkView] = {}
        self.units: dict[tuple[str, str], RecentUnits] = {}
        self.histories: dict[tuple[str, str, str], HistogramHistory] = {}
        self.update_told = ""
        body = QWidget(self)
        self.switch = ModeSwitch(mark("What is shown of the layers"), body)
        self.view = LayersView()
        self.area_of_view = QScrollArea(body)
        self.area_of_view.setWidget(self.view)
        self.area_of_view.setWidgetResizable(True)
        self.area_of_view.setFrameShape(QFrame.Shape.NoFrame)
        self.area_of_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area_of_view.viewport().installEventFilter(self)
        self._top = QHBoxLayout()
        self._top.addWidget(self.switch, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 4, 4)
        column.setSpacing(3)
        column.addLayout(self._top)
        column.addWidget(self.area_of_view, 1)
        self.set_body(body)
        self.switch.set_choices(MODES)
        self.switch.changed.connect(lambda _: self._chosen())

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a policy with a network."""
        return bool(info.networks) or lost_network(info)

    def start(self, info: RunInfo) -> None:
        """Other networks: forget what they said."""
        super().start(info)
        self.pace.begin()
        self.networks, self.histories, self.update_told = {}, {}, ""
        self.switch.set_choices(MODES if info.training else MODES[:-1])
        self.units = {
            (network.name, layer.name): RecentUnits(layer)
            for network in info.networks
            for layer in network.layers
        }

    def _chosen(self) -> None:
        self.pace.hurry()
        self._draw()

    # ------------------------------------------------------------------ asking

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Ask for the layers of a new moment; for weights only when they may have changed."""
        if self.info is None or not self.info.networks:
            return SnapshotRequest(frame=False)
        request = NetworkRequest(weights=self.switch.mode == "weights")
        return SnapshotRequest(frame=False, network=request if self.pace.due(now, request) else None)

    def wants_gradients(self) -> bool:
        """Only while they are shown."""
        return self.switch.mode == "gradients"

    def show_training(self, view: TrainingView) -> None:
        """Take the gradients of an update."""
        found = view.gradients
        if found is None:
            return
        for network, layers in found.layers.items():
            for layer, summary in layers.items():
                self._history("gradients", network, layer).add(found.step, summary)
        self.update_told = words(
            "update {update}, step {step}", update=grouped(found.number), step=grouped(found.step)
        )
        self._draw()
        self.mark_filled()

    def _history(self, what: str, network: str, layer: str) -> HistogramHistory:
        return self.histories.setdefault((what, network, layer), HistogramHistory())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take what the layers say, and note who says nothing."""
        self.pace.see(snapshot)
        if not snapshot.networks or self.info is None:
            return
        fresh = self.pace.is_news
        request = NetworkRequest(bool(snapshot.networks[0].weights))
        self.pace.answered(request, sum(view.seconds for view in snapshot.networks))
        for view in snapshot.networks:
            self.networks[view.name] = view
            for layer, summary in view.weights.items():
                self._history("weights", view.name, layer).add(view.step, summary)
            for layer, values in view.activations.items():
                units = self.units.get((view.name, layer))
                if fresh and units is not None:
                    units.note(values)
        self._draw()
        self.mark_filled()

    # ------------------------------------------------------------------ showing

    def _draw(self) -> None:
        info = self.info
        if info is None or not (self.networks or self.update_told):
            return
        blocks, mode = [], self.switch.mode
        for network in info.networks:
            found = self.networks.get(network.name)
            title = network_title(network)
            if mode == "gradients":
                title = joined([said(network.name), said(self.update_told or NO_GRADIENT)])
            blocks.append(Block(title, "", heading=True))
            for layer in network.layers:
                if mode != "activations":
                    told = self.histories.get((mode, network.name, layer.name))
                    what = tr("weights") if mode == "weights" else tr("gradient")
                    blocks.append(self.view.histogram_block(layer, told, network.inputs, what))
                    continue
                values = None if found is None else found.activations.get(layer.name)
                idle = self.units[network.name, layer.name].words()
                names = tuple(said(name) for name in info.action_names)
                blocks.append(self.view.activation_block(layer, values, idle, names))
        self.view.show_blocks(blocks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width: the pictures are arranged anew."""
        if watched is self.area_of_view.viewport() and event.type() == QEvent.Type.Resize:
            self._draw()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the layers in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        self.view.set_theme(theme)
        ground = f"background: {theme.surface};"
        dress(self.area_of_view, f"QScrollArea, QScrollArea > QWidget > QWidget {{ {ground} }}")
        self._draw()

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self._top.setContentsMargins(0, 0, pixels, 0)

    def minimumSizeHint(self) -> QSize:
        """The switch and a few lines."""
        return QSize(180, 120)
