"""What planning looks like: its pace, its words, and marks for what was corrected."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.grid.corrections import mark_colour
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.values.panel import Value
from rlstudio.app.tab.source import TabSource
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import Corrections, RunSpec
from tests.app import catalogues
from tests.app.catalogues import algorithm
from tests.app.panels.samples import DARK, GRID_INFO, LIGHT, count, image_of, make, run_info, snapshot
from tests.app.runs import WAIT

_PLANNER = algorithm("value_iteration", "Value iteration").model_copy(update={"sweeps": True})
_TABLES = [algorithm(id, id, "tabular") for id in ("q_learning", "sarsa")]
CATALOGUE = catalogues.CATALOGUE.model_copy(
    update={"algorithms": (_PLANNER, *_TABLES, algorithm("ppo", "PPO"))}
)
UP, RIGHT, DOWN, LEFT = range(4)


def test_planners_and_tables_begin_at_a_pace_that_can_be_followed() -> None:
    def opening(id: str) -> float | None:
        return TabSource(spec=RunSpec(env="rlstudio/Maze-v0", algorithm=id)).opening_speed(CATALOGUE)

    assert opening("value_iteration") == 1.0
    assert opening("sarsa") == 4.0
    assert opening("ppo") is None
    assert TabSource(path="some.rlstudio").opening_speed(CATALOGUE) is None


def test_a_table_is_followed_until_the_person_wants_the_end(qtbot, window: MainWindow) -> None:
    actions = window.actions_
    actions.speed_chosen = False
    window.catalogue = CATALOGUE
    tab = window.start_run(RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", steps=3000))
    qtbot.waitUntil(lambda: tab.playback.state == "running" and tab.pictures > 3, timeout=WAIT)
    assert tab.playback.watching_training
    assert tab.playback.training is not None
    assert tab.playback.training.progress.step < 1000
    assert actions.to_end.isEnabled()
    actions.pause.trigger()
    actions.to_end.trigger()
    qtbot.waitUntil(lambda: tab.playback.state == "finished", timeout=WAIT)
    assert not actions.to_end.isEnabled(), "and stays, so that nothing slides under the pointer"


def test_the_pace_that_a_person_chose_counts_for_tables_too(qtbot, window: MainWindow) -> None:
    window.actions_.speed_chosen = False
    window.catalogue = CATALOGUE
    window.actions_.speed.nudge(-1)
    window.actions_.speed.nudge(1)
    tab = window.start_run(RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", steps=2000))
    assert tab.playback.speed is None
    qtbot.waitUntil(lambda: tab.playback.state == "finished", timeout=WAIT)


def test_the_status_says_that_it_plans(qtbot, window: MainWindow) -> None:
    window.actions_.new_run_speed = 0.1
    window.start_run(RunSpec(env="rlstudio/Maze-v0", algorithm="value_iteration"))
    qtbot.waitUntil(lambda: "sweep " in window.status_line.label.text(), timeout=WAIT)
    assert window.status_line.label.text().startswith("Planning")


def test_the_screen_counts_sweeps_and_names_the_phase(qtbot) -> None:
    panel = make(qtbot, Screen, run_info(sweeps=True))
    panel.show_snapshot(snapshot(source="training", policy_step=1234, phase="policy improvement"))
    assert panel.line.caption == "policy improvement"
    assert panel.line.figures == ["sweep 1,234"]
    panel.show_snapshot(snapshot(policy_step=1234))
    assert panel.line.caption == "policy of sweep 1,234"
    assert panel.line.figures[0].startswith("return")


def test_panels_say_sweeps(qtbot) -> None:
    planning = run_info(sweeps=True, shows=("value", "action_values"))
    value = make(qtbot, Value, planning)
    assert value.plot is not None
    assert value.plot.x_title == "sweeps"
    curves = make(qtbot, Curves, planning)
    assert curves.plot("return").x_title == "sweeps"
    assert "no episodes" in curves.sentence
    curves.start(run_info())
    curves.set_state("running")
    assert curves.plot("return").x_title == "environment steps"
    assert "first episode" in curves.sentence


def corrected(*entries: tuple[int, int, bool]) -> Corrections:
    state, action, planned = zip(*entries, strict=True)
    return Corrections(np.array(state), np.array(action), np.array(planned))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_corrected_entries_are_marked_where_they_are(qtbot, theme) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380), theme=theme)
    real, thought = (mark_colour(theme, planned=planned) for planned in (False, True))
    cells = panel.map.cells
    assert cells is not None

    def marks(state: int, colour: QColor) -> list[int]:
        """Pixels of this colour in the upper, right, lower and left part of a state's cell."""
        box = panel.map.cell_rect(*cells.place[state])
        wide, high = box.width(), box.height()
        parts = (
            box.adjusted(0, 0, 0, -0.7 * high),
            box.adjusted(0.7 * wide, 0, 0, 0),
            box.adjusted(0, 0.7 * high, 0, 0),
            box.adjusted(0, 0, -0.7 * wide, 0),
        )
        return [count(image_of(panel.map), colour, part, tolerance=6) for part in parts]

    panel.show_snapshot(
        snapshot(
            source="training",
            state_index=1,
            corrected=corrected((0, RIGHT, False), (3, UP, True), (3, LEFT, True)),
        )
    )
    assert np.argmax(marks(0, real)) == RIGHT
    assert sum(marks(0, thought)) == 0
    upper, right, lower, left = marks(3, thought)
    assert min(upper, left) > 20
    assert right == lower == 0
    panel.show_snapshot(snapshot(source="training"))
    assert np.argmax(marks(0, real)) == RIGHT, "they stay until the next ones come"
    panel.show_snapshot(snapshot(source="stage"))
    assert sum(marks(0, real)) + sum(marks(3, thought)) == 0, "a stage corrects nothing"


def test_marks_grow_with_repetition(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    colour, sizes = mark_colour(DARK, planned=True), []
    for times in (1, 3):
        panel.show_snapshot(
            snapshot(source="training", state_index=1, corrected=corrected(*times * [(0, UP, True)]))
        )
        sizes.append(count(image_of(panel.map), colour, panel.map.cell_rect(0, 0), tolerance=6))
    assert sizes[1] > 1.3 * sizes[0] > 0
