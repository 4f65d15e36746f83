"""The workers of an asynchronous algorithm: their rows say what they did, in numbers and lines."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from rlstudio.app.panels.workers import COLUMNS, NAMES, Workers
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import worked
from tests.app.panels.samples import (
    DARK,
    LIGHT,
    count,
    image_of,
    make,
    run_info,
)

INFO = run_info(training=True, evidence=NAMES)


def show(panel: Workers, *evidence: dict) -> None:
    panel.show_training(TrainingView(1, evidence=evidence))


def shown(panel: Workers, worker: int) -> dict[str, str]:
    return {title: text(panel.rows[worker]) for title, text in COLUMNS}


def test_it_fits_a_training_whose_workers_tell_what_they_do() -> None:
    assert Workers.fits(INFO)
    assert not Workers.fits(run_info(evidence=NAMES)), "an agent that only plays has no workers"
    assert not Workers.fits(run_info(training=True, evidence=("td_error",)))


def test_a_row_says_what_a_worker_did(qtbot) -> None:
    panel = make(qtbot, Workers, INFO, size=(760, 200))
    first = worked(3)
    show(panel, first)
    assert shown(panel, 0)["steps/s"] == "–", "one look says nothing of speed"
    assert shown(panel, 2)["behind"] == "2.0", "until then the mean of all updates"
    show(panel, worked(3, 0.5), worked(3, 1.0))
    row = shown(panel, 2)
    last = worked(3, 1.0)["worker_returns"].reshape(3, -1)[2]
    assert row == {
        "#": "2", "return": f"{last[-1]:.0f}", "mean": f"{last[-10:].mean():.0f}", "steps/s": "300",
        "behind": "2.0", "episodes": "1,234", "updates": "80", "steps": "400",
    }  # fmt: skip
    assert shown(panel, 0)["return"] == shown(panel, 0)["mean"] == "–", "no episode has ended"
    assert len(panel.rows[1].returns) == 7, "of a worker with seven episodes there are seven returns"
    x, y = panel.exported_numbers()["return of worker 2"]
    assert (x[0], x[-1]) == (1185, 1234)
    np.testing.assert_array_equal(y, last)


def test_rates_and_delays_are_those_of_the_last_two_seconds(qtbot) -> None:
    panel = make(qtbot, Workers, INFO)
    for seconds in np.arange(0, 5, 0.25):
        show(panel, worked(2, seconds))
    slow = worked(2, 5.0)
    for step in range(1, 13):  # from now on a tenth as quick, and far behind
        slow = slow | {
            "worker_steps": slow["worker_steps"] + 5,
            "worker_updates": slow["worker_updates"] + 1,
            "worker_behind": slow["worker_behind"] + 40,
            "worker_clock": np.array([1005.0 + step / 4]),
        }
        show(panel, slow)
    assert shown(panel, 1)["steps/s"] == "20"
    assert shown(panel, 1)["behind"] == "40.0"


def test_a_pause_is_no_time_of_work(qtbot) -> None:
    panel = make(qtbot, Workers, INFO)
    show(panel, worked(2, 0.0))
    show(panel, worked(2, 1.0))
    panel.set_state("paused")
    assert shown(panel, 1)["steps/s"] == "200", "it keeps what it showed"
    panel.set_state("running")
    after = worked(2, 1.0) | {"worker_clock": np.array([1061.0])}
    show(panel, after)
    assert shown(panel, 1)["steps/s"] == "200"
    more = {"worker_steps": after["worker_steps"] + 100, "worker_clock": np.array([1062.0])}
    show(panel, after | more)
    assert shown(panel, 1)["steps/s"] == "100"


def test_a_new_team_begins_anew(qtbot) -> None:
    panel = make(qtbot, Workers, INFO)
    show(panel, worked(3, 1.0))
    show(panel, worked(3, 2.0))
    show(panel, worked(3, 0.0))
    assert math.isnan(panel.rows[1].rate)
    show(panel, worked(5, 1.0))
    assert len(panel.rows) == 5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_lines_lie_in_their_rows_on_one_scale(qtbot, theme) -> None:
    panel = make(qtbot, Workers, INFO, size=(500, 200), theme=theme)
    told = worked(2, 1.0)
    returns = np.array([[10.0] * 50, [0.0] * 50])
    show(panel, told | {"worker_returns": returns.reshape(-1), "worker_episodes": np.array([60.0, 60.0])})
    table = panel.table
    image = image_of(table)
    for worker, (upper, lower) in enumerate([(True, False), (False, True)]):
        box, colour = table.line_rect(worker), theme.series_colour(worker)
        half = box.height() / 2
        above = QRectF(box.left(), box.top() - 2, box.width(), half)
        below = QRectF(box.left(), box.center().y() + 1, box.width(), half + 2)
        assert bool(count(image, colour, above, 60)) == upper
        assert bool(count(image, colour, below, 60)) == lower


def test_what_there_is_no_room_for_is_left_out(qtbot) -> None:
    panel = make(qtbot, Workers, INFO, size=(300, 150))
    show(panel, worked(8, 1.0))
    there = [COLUMNS[place][0] for place, _ in panel.table.columns()]
    assert {"#", "return", "mean", "steps/s", "behind"} <= set(there)
    assert "steps" not in there
    right = max(right for _, right in panel.table.columns())
    assert right <= panel.table.width()
    panel.resize(900, 150)
    assert len(panel.table.columns()) == len(COLUMNS)
    # Many workers scroll.
    show(panel, worked(40, 2.0))
    assert panel.table.minimumSizeHint().height() > 500
    assert panel.minimumSizeHint().height() <= 100
