"""What happened while the picture was held is there when it goes on, however long that was."""

from __future__ import annotations

from typing import Any, cast

import numpy as np

from rlstudio.app.tab import held_views
from rlstudio.app.tab.held_views import HeldViews
from rlstudio.core.inside.looking import GradientView
from rlstudio.engine.snapshot import LaneView, VisitCounts
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import positions
from tests.app.panels.samples import LISTING


class Board:
    def __init__(self) -> None:
        self.views: list[TrainingView] = []

    def show_training(self, now: float, view: TrainingView) -> None:
        self.views.append(view)


def second(number: int, numbers: int = 3) -> TrainingView:
    """What a training tells in one of many seconds."""
    return TrainingView(
        number,
        visits=VisitCounts(np.full((2, 2), number), np.zeros(2, int), np.zeros(2, np.float32), 10)
        if number % 2 == 0
        else None,
        lanes={number % 2: LaneView(np.full((2, 2, 3), number % 256, np.uint8), number, 0.0)},
        evidence=({"td_error": np.full(numbers, float(number))},),
        gradients=GradientView(number, number, {}),
        listing=LISTING if number == 0 else None,
        foreseen=positions() if number == 7 else None,
    )


def passed_on(held: HeldViews) -> list[TrainingView]:
    board = Board()
    held.pass_on(1.0, cast(Any, board))
    return board.views


def test_nothing_of_two_minutes_is_lost() -> None:
    held = HeldViews()
    for number in range(121):
        held.keep(second(number))
    views = passed_on(held)
    told = [float(one["td_error"][0]) for view in views for one in view.evidence]
    assert told == list(range(121)), "of every update, once, in order"
    assert [view.gradients.step for view in views if view.gradients][:121] == list(range(121))
    last = views[-1]
    assert last.step == 120
    assert last.visits is not None
    assert last.visits.total[0, 0] == 120
    assert {lane: view.steps for lane, view in last.lanes.items()} == {0: 120, 1: 119}, "the newest of each"
    assert last.listing is LISTING, "what was told once"
    assert last.foreseen is not None
    assert not passed_on(held), "and only once"


def test_an_hour_takes_bounded_room_and_keeps_the_newest(monkeypatch) -> None:
    monkeypatch.setattr(held_views, "_MOST_NUMBERS", 300)
    monkeypatch.setattr(held_views, "_MOST_GRADIENTS", 50)
    held = HeldViews()
    for number in range(3600):
        held.keep(second(number))
    views = passed_on(held)
    told = [float(one["td_error"][0]) for view in views for one in view.evidence]
    assert told == list(range(3500, 3600))
    steps = [view.gradients.step for view in views if view.gradients]
    assert len(steps) <= 52
    assert steps[0] == 0
    assert steps[-1] == 3599
    assert len(set(np.diff(steps[:-1]))) == 1, "spread evenly over all of it"
