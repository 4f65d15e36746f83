"""What holds of every panel: its place, its words, every size and theme."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor

from rlstudio.app.panels import PANELS
from rlstudio.engine.worker.messages import SnapshotRequest, TrainingView
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    THEMES,
    count,
    full_series,
    full_snapshot,
    full_view,
    image_of,
    make,
    run_info,
    snapshot,
)


def test_registry_has_every_panel_in_order() -> None:
    assert list(PANELS) == [
        "screen", "actions", "distribution", "returns", "value", "search_tree", "futures", "foresight",
        "standings", "curves", "metrics", "rewards", "grid", "state_map", "inputs", "wall", "td_errors",
        "choices", "workers", "source", "doctor", "update", "saliency", "network", "embedding", "memory",
        "honesty", "pairs", "advice", "written",
    ]  # fmt: skip
    for name, kind in PANELS.items():
        assert kind.id == name
        assert kind.title
        assert len(kind.tip) > 30
        assert kind.rate_hz > 0


def test_panels_fit_what_a_run_has() -> None:
    plain = run_info(capabilities=("discrete",), shows=("value",))
    assert [name for name, kind in PANELS.items() if kind.fits(plain)] == [
        "screen", "value", "curves", "metrics", "source", "doctor", "update", "honesty",
    ]  # fmt: skip
    assert [name for name, kind in PANELS.items() if kind.fits(GRID_INFO)] == [
        name for name in PANELS if name not in ("state_map", "advice")
    ], "a map would take a plan for each of its thousands of cells, and a person is asked about pairs"
    known = dataclasses.replace(GRID_INFO, shows=("value",))
    assert PANELS["state_map"].fits(known)


def test_importing_the_registry_does_not_import_pyqtgraph() -> None:
    code = "import sys, rlstudio.app.panels; sys.exit('pyqtgraph' in sys.modules or 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", list(PANELS))
def test_states_are_said_in_words(qtbot, name: str) -> None:
    panel = PANELS[name]()
    qtbot.addWidget(panel)
    panel.resize(320, 220)
    panel.set_theme(DARK)
    panel.show()
    assert panel.sentence == panel.empty_text
    blank = panel.width() * panel.height()
    assert count(image_of(panel), QColor(DARK.surface), tolerance=2) < blank - 200
    panel.start(GRID_INFO)
    assert panel.sentence == "Getting ready …"
    panel.set_state("failed", "The loss became infinite.")
    assert panel.sentence == "The loss became infinite."
    assert panel.covered
    panel.set_state("running")
    panel.show_snapshot(full_snapshot())
    panel.show_series(full_series())
    panel.show_training(full_view())
    assert not panel.covered
    before = image_of(panel)
    panel.set_state("paused")
    assert image_of(panel) != before, "a paused panel looks like a running one"
    panel.set_state("running")
    panel.start(GRID_INFO)
    assert panel.covered, "a new run starts empty"


@pytest.mark.parametrize("theme", THEMES, ids=["dark", "light", "projector"])
@pytest.mark.parametrize("name", list(PANELS))
def test_every_size_and_theme_draws_without_complaint(qtbot, name: str, theme) -> None:
    panel = make(qtbot, PANELS[name], GRID_INFO, theme=theme)
    panel.show_snapshot(full_snapshot())
    panel.show_series(full_series())
    for size in ((700, 500), (panel.minimumSizeHint().width(), panel.minimumSizeHint().height()), (40, 30)):
        panel.resize(*size)
        panel.show_snapshot(full_snapshot())
        panel.show_series(full_series())
        panel.show_training(full_view())
        image = image_of(panel)
        if size[0] > 100:
            assert count(image, QColor(theme.surface), tolerance=3) > 50
    assert not [timer for timer in panel.findChildren(QTimer) if timer.isActive()]
    assert panel.accessibleName() == panel.title


@pytest.mark.parametrize("name", list(PANELS))
def test_nothing_in_a_snapshot_is_no_problem(qtbot, name: str) -> None:
    panel = make(qtbot, PANELS[name], GRID_INFO)
    panel.show_snapshot(snapshot())
    panel.show_series({})
    panel.show_training(TrainingView(3))
    assert panel.covered


def test_a_panel_that_asks_for_nothing_special_asks_by_its_flags(qtbot) -> None:
    for name in ("screen", "grid", "actions"):
        panel = PANELS[name]()
        qtbot.addWidget(panel)
        assert panel.snapshot_request(0.0) == SnapshotRequest(panel.needs_frame, panel.needs_state_values)


def test_an_error_while_painting_is_told_and_the_program_lives_on() -> None:
    """A painter that is left open takes the program with it: in a process of its own."""
    # Panels end between two rounds: collected in the middle of a later one's layout, they would end in it.
    code = """
import gc, sys
from PySide6.QtWidgets import QApplication, QWidget
gc.disable()
app, told = QApplication([]), []
sys.excepthook = lambda kind, error, trace: told.append(kind)
from rlstudio.app.panels import PANELS
from tests.app.panels import samples
for kind in PANELS.values():
    panel = kind()
    panel.resize(400, 300)
    panel.set_theme(samples.DARK)
    panel.start(samples.GRID_INFO)
    panel.show_snapshot(samples.full_snapshot())
    panel.show_training(samples.full_view())
    panel.show()
    for widget in (panel, *panel.findChildren(QWidget)):
        if hasattr(widget, "theme"):
            widget.theme = None
        widget.update()
    for _ in range(3):
        app.processEvents()
    panel = widget = None
    gc.collect()
sys.exit(0 if len(told) >= len(PANELS) else 1)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, env=environment)
    assert ended.returncode == 0, ended.stderr.decode()[-800:]
