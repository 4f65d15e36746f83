"""Runs, snapshots and series to show in panels, and how to look at what was drawn."""

from __future__ import annotations

import dataclasses
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from rlstudio.app.look import theme as themes
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.search.foresight import Foresight
from rlstudio.app.panels.workers import NAMES as WORKER_EVIDENCE
from rlstudio.core.algorithm import Metric
from rlstudio.core.inside.imagined import Futures
from rlstudio.core.inside.looking import (
    EmbeddedMoments,
    Embedding,
    NetworkView,
    Saliency,
    SaliencyRequest,
    WeightSummary,
)
from rlstudio.core.inside.thought import Thought
from rlstudio.core.policy import ActionDistribution, ReturnDistribution
from rlstudio.core.spaces import Box
from rlstudio.core.worlds.chart import plain_chart
from rlstudio.core.worlds.finite import GridCell, GridLayout
from rlstudio.engine.listing import Listing, Place, PseudoLine, Section, Variable
from rlstudio.engine.series import Series
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.timeline import Honesty
from rlstudio.engine.worker.messages import (
    LaneView,
    RunInfo,
    Snapshot,
    StateValues,
    TrainingView,
    VisitCounts,
)
from rlstudio.nn.layers import described
from rlstudio.nn.network import Architecture
from tests.app.panels.sample_update import shown_update
from tests.app.panels.sample_views import (
    asked_pair,
    asked_state,
    foreseen,
    positions,
    remembered,
    stood,
    worked,
    written,
)

Made = TypeVar("Made", bound=Panel)
DARK, LIGHT = themes.dark(), themes.light()
THEMES = [DARK, LIGHT, themes.projector(DARK)]
LAYOUT = GridLayout(
    rows=2,
    columns=3,
    cells=(
        GridCell(row=0, column=0, state=0, kind="start"),
        GridCell(row=0, column=1, state=1, kind="floor"),
        GridCell(row=1, column=0, state=2, kind="trap", reward=-1.0),
        GridCell(row=1, column=1, state=3, kind="floor"),
        GridCell(row=1, column=2, state=4, kind="goal", reward=1.0),
    ),
)
METRICS = (
    Metric(name="epsilon", title="Exploration", help="Share of random actions", unit="%"),
    Metric(name="policy_loss", title="Policy", help="Surrogate loss", group="losses"),
    Metric(name="value_loss", title="Value", help="Squared error", group="losses"),
    Metric(name="td", title="TD error", help="Mean absolute error", log=True),
)


def run_info(**changes: object) -> RunInfo:
    fields: dict[str, object] = {
        "env": "ALE/Pong-v5",
        "env_title": "Pong",
        "algorithm": "dqn",
        "algorithm_title": "DQN",
        "action_names": ("NOOP", "UP", "DOWN"),
        "key_bindings": {},
        "capabilities": ("pixels", "discrete"),
        "shows": ("action_values",),
        "metrics": METRICS,
        "layout": None,
        "device": "cpu",
        "lanes": 8,
        "seed": 0,
        "frame_rate": 60.0,
        "return_unit": "points",
        "solved_at": None,
        "config": {},
        "env_settings": {},
    }
    return RunInfo(**{**fields, **changes})  # type: ignore[arg-type]


NETWORK = described(
    "policy and value",
    Architecture(
        Box(shape=(4, 84, 84), dtype="uint8"), (("policy", 4), ("value", 1)), (32,), body="nature_cnn"
    ),
)


def looked() -> dict[str, object]:
    """What the saliency and the network panels ask for, of ``NETWORK``."""
    rng = np.random.default_rng(2)
    seen = rng.integers(0, 255, (4, 84, 84), dtype=np.uint8)
    return {
        "observation": seen,
        "saliency": tuple(
            Saliency(SaliencyRequest(method, of, index), 0, 0.25, rng.random((4, 84, 84), np.float32), seen)
            for method in ("gradient", "smooth", "integrated", "perturbation")
            for of, index in (("action", None), ("action", 0), ("value", 0))
        ),
        "networks": (
            NetworkView(
                NETWORK.name,
                {layer.name: rng.random(layer.shape, np.float32) for layer in NETWORK.layers},
                412_000,
                {
                    layer.name: WeightSummary(
                        np.arange(41), -0.5, 0.5,
                        rng.normal(size=layer.kernel).astype(np.float32) if layer.first else None,
                    )
                    for layer in NETWORK.layers
                },
            ),
        ),
    }  # fmt: skip


def embedded(count: int = 300, **changes: object) -> Embedding:
    """A map of so many moments in three groups, of which each has its action and its value."""
    rng = np.random.default_rng(3)
    group = np.arange(count) % 3
    centre = np.array([[0, 0], [6, 1], [2, 5]], np.float32)
    points = EmbeddedMoments(
        place=centre[group] + rng.normal(size=(count, 2)).astype(np.float32),
        moment=4 * np.arange(count),
        decision=4 * np.arange(count) + 1,
        value=group.astype(np.float32),
        action=group[:, np.newaxis].astype(np.float32),
        episode=1 + np.arange(count) // 100,
        step=4 * (np.arange(count) % 100),
    )
    fields = {
        "number": 1, "method": "pca", "points": points, "recorded": 4 * count, "every": 4,
        "policy_step": 412_000, "units": 64, "spread": np.array([0.6, 0.2]), "here": np.float32([6, 1]),
        "share": 1.0, "seconds": 0.05,
    }  # fmt: skip
    return Embedding(**{**fields, **changes})  # type: ignore[arg-type]


GRID_INFO = run_info(
    layout=LAYOUT,
    action_names=("up", "right", "down", "left"),
    capabilities=("grid", "discrete", "pixels"),
    shows=(
        "action_values",
        "action_probabilities",
        "value",
        "return_distribution",
        "action_distribution",
        "thought",
        "imagined",
        "found_reward",
    ),
    action_low=(-1.0, 0.0),
    action_high=(1.0, 1.0),
    training=True,
    chart=plain_chart(Box(shape=(3,), low=-1.0, high=1.0)),
    evidence=("td_error", "kind", "route", *WORKER_EVIDENCE, *Foresight.needs_evidence),
    looks=("action", "value"),
    remembers=True,
    asks_people="pairs",
    needs_person=True,
    standings=("tests", "league"),
    writes=True,
    networks=(NETWORK,),
    seen_area=(0.0, 0.1, 1.0, 0.95),
)


THOUGHT = Thought(
    parent=np.array([-1, -1, -1, -1, 1, 1, 4]),
    action=np.array([0, 1, 2, 3, 0, 3, 2]),
    visits=np.array([3, 25, 2, 0, 20, 4, 12]),
    value=np.float32([0.1, 0.75, -0.5, np.nan, -0.8, -0.3, 0.9]),
    prior=np.float32([0.2, 0.5, 0.2, 0.1, 0.6, 0.4, 1.0]),
    bonus=np.float32([0.4, 0.15, 0.5, 0.8, 0.2, 0.6, 0.3]),
)
"""Up, right, down, left at the root; right was tried most, the answer up, then down."""


def snapshot(**changes: object) -> Snapshot:
    """A moment; what belongs to its decision goes there."""
    fields: dict[str, object] = {
        "source": "stage",
        "policy_step": 412_000,
        "episode": 3,
        "episode_step": 17,
        "episode_return": -3.0,
    }
    parts = {field.name for field in dataclasses.fields(ShownDecision)}
    decision = ShownDecision(**{name: changes.pop(name) for name in parts & set(changes)})  # type: ignore[arg-type]
    return Snapshot(**{**fields, "decision": decision, **changes})  # type: ignore[arg-type]


def imagined(members: int = 3, horizon: int = 10) -> Futures:
    """Three quantities that the models see part, more with every step; an end is expected after eight."""
    steps = np.arange(horizon + 1, dtype=np.float32)
    spread = np.linspace(-1, 1, members, dtype=np.float32)[:, None] * steps / horizon
    course = np.stack([0.1 * spread, 0.5 - 0.05 * steps + 0.02 * spread, np.full_like(spread, 0.2)], axis=-1)
    goes_on = np.where(steps < 8, np.float32(1), np.float32(0.2))
    return Futures(course, np.ones((members, horizon), np.float32), np.tile(goes_on, (members, 1)))


def full_snapshot() -> Snapshot:
    rng = np.random.default_rng(0)
    return snapshot(
        frame=rng.integers(0, 255, (210, 160, 3), dtype=np.uint8),
        inputs=rng.integers(0, 255, (4, 84, 84), dtype=np.uint8),
        action=1,
        action_values=np.array([0.1, 0.7, -0.2, 0.0], np.float32),
        action_probabilities=np.array([0.1, 0.7, 0.15, 0.05], np.float32),
        value=0.7,
        thought=THOUGHT,
        imagined=imagined(),
        return_distribution=ReturnDistribution(rng.normal(size=(4, 20)).astype(np.float32)),
        action_distribution=ActionDistribution(np.float32([0.2, 0.5]), np.float32([0.3, 0.1])),
        action_vector=np.float32([0.4, 1.3]),
        trace=np.array([[1, 0.5, 0.0, 0.0], [2, 0.7, 1.0, 0.0]]),
        state_values=StateValues(
            action_values=rng.normal(size=(5, 4)).astype(np.float32),
            found_reward=np.float32([0.0, 0.2, -0.8, 0.1, 1.4]),
            true_reward=np.float32([np.nan, 0.0, -1.0, 0.0, 1.0]),
        ),
        state_index=3,
        trail=np.array([[0.1, 0.2, 0.3], [0.2, 0.1, 0.3]]),
        embedding=embedded(),
        honesty=Honesty(np.float32([0.5, 1.0, 2.0]), np.float32([0.4, 1.5, 1.0]), np.array([1, 1, 2]), 3),
        **looked(),
    )


def line(x: object, y: object) -> Series:
    series = Series()
    series.extend(np.asarray(x, float), np.asarray(y, float))
    return series


def full_series() -> dict[str, Series]:
    x = np.arange(1, 200) * 100.0
    names = ("return", "length", "epsilon", "policy_loss", "value_loss", "td", "steps_per_second")
    return {name: line(x, x / 100) for name in names}


def make(qtbot, kind: type[Made], info: RunInfo, size=(360, 260), theme=DARK) -> Made:
    panel = kind()
    qtbot.addWidget(panel)
    panel.set_theme(theme)
    panel.resize(*size)
    panel.start(info)
    panel.set_state("running")
    panel.show()
    return panel


def make_asking(qtbot, kind: type[Made], info: RunInfo, size=(360, 260), theme=DARK) -> Made:
    """One that asks a person; ``sent``: the commands that it gives."""
    panel = make(qtbot, kind, info, size, theme)
    panel.sent = []
    panel.command_wanted.connect(panel.sent.append)
    return panel


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def near(colour: QColor, wanted: QColor, tolerance: int = 24) -> bool:
    pairs = zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return all(abs(a - b) <= tolerance for a, b in pairs)


TOTAL_SA = np.array([[40, 40, 10, 10], [1, 0, 0, 0], [0, 0, 0, 0], [900, 50, 25, 25], [0, 0, 0, 0]])


def visited(memory: int = 100) -> TrainingView:
    recent = np.array([10.0, 0.0, 0.0, 30.0, 10.0], np.float32)
    return TrainingView(1101, VisitCounts(TOTAL_SA, np.array([0, 0, 0, 0, 5]), recent, memory))


LISTING = Listing(
    "Q-learning",
    (
        Section(
            "__init__",
            1,
            ("def __init__(self):", "    #: Initialise Q(s, a)", "    super().__init__()"),
            (0, 0, 3),
            (0, 0, 2),
            (PseudoLine(2, 3, 4, "Initialise Q(s, a)"),),
            False,
        ),
        Section(
            "learn",
            5,
            (
                "def learn(self, world):",
                "    #: Take action A, observe R, S'",
                "    transition = world.step(decision.action)",
                "    #: Q(S, A) ← Q(S, A) + α [target - Q(S, A)]",
                "    q_SA[s, a] += alpha * (",
                "        target - q_SA[s, a])",
                "    yield Updated({})",
            ),
            (0, 0, 7, 0, 9, 9, 11),
            (0, 0, 6, 0, 8, 8, 8),
            (
                PseudoLine(6, 7, 4, "Take action A, observe R, S'"),
                PseudoLine(8, 9, 4, "Q(S, A) ← Q(S, A) + α [target - Q(S, A)]"),
            ),
            True,
        ),
    ),
)


def standing(stop: int = 1, line: int = 9, *, inside: bool = True) -> Place:
    """A stop before a line of that listing, with variables."""
    table = np.arange(12.0, dtype=np.float32).reshape(3, 4)
    cells = np.zeros((3, 4), bool)
    cells[1, 2] = True
    variables = (
        Variable("q_SA", "float32 (3 × 4)", "[1, 2]: 5 → 6", table, changed=True, changed_cells=cells),
        Variable("alpha", "float", "0.5"),
        Variable("batch", "float32 (900 × 40)", "0 … 1", np.zeros((24, 48), np.float32), thinned=True),
        Variable("policy", "TablePolicy", ""),
    )
    return Place(((1, line),), inside, stop, variables)


def lane_view(shade: int, steps: int, score: float) -> LaneView:
    return LaneView(np.full((40, 60, 3), shade, np.uint8), steps, score)


def full_view() -> TrainingView:
    view = visited()
    view.lanes = {lane: lane_view(20 * lane, lane, -1.0 * lane) for lane in range(8)}
    view.listing, view.place = LISTING, standing(4)
    view.memory = remembered()
    errors = np.random.default_rng(1).normal(0.1, 0.4, 200)
    chosen = np.arange(200.0) % 3
    told = {"td_error": errors, "kind": chosen, "route": np.where(errors > 0, chosen, 3.0)}
    view.evidence = ({**told, **worked(), **foreseen()},)
    view.update = shown_update()
    view.standings = (stood(), stood("league", ("",) * 3))
    view.pair = asked_pair()
    view.advice = asked_state()
    view.samples = written()
    view.foreseen = positions()
    return view


def count(image: QImage, wanted: QColor, box: QRectF | None = None, tolerance: int = 24) -> int:
    area = (box or QRectF(image.rect())).toAlignedRect().intersected(image.rect())
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    part = pixels[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)
    part = part[area.top() : area.bottom() + 1, area.left() : area.right() + 1, :3].astype(int)
    target = np.array([wanted.blue(), wanted.green(), wanted.red()])
    return int((np.abs(part - target) <= tolerance).all(axis=2).sum())
