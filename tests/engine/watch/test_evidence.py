"""What updates did reaches whoever asks: nothing unasked, nothing twice, nothing missed."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import Swept, Updated
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.watch.evidence import UPDATES, EvidenceWatch
from rlstudio.engine.worker import requests
from rlstudio.engine.worker.messages import RunSpec, TrainingView, TrainingViewRequest


def update(number: int) -> Updated:
    return Updated({}, {"td_error": [float(number)], "batch": object(), "target": np.array([number])})


def numbers(found: tuple[dict[str, np.ndarray], ...]) -> list[float]:
    return [float(evidence["td_error"][0]) for evidence in found]


def test_the_last_update_first_and_then_every_one_once() -> None:
    watch = EvidenceWatch()
    assert watch.take((), update(1)) == ()
    assert numbers(watch.take(("td_error",), update(1))) == [1]
    assert watch.take(("td_error",), update(1)) == ()
    for number in (2, 3, 4):
        watch.note(update(number))
    assert numbers(watch.take(("td_error",), update(4))) == [2, 3, 4]
    for number in range(1000):
        watch.note(update(number))
    assert numbers(watch.take(("td_error",), None))[0] == 1000 - UPDATES
    # Wanted anew: what was noted before lacks it.
    watch.note(update(5))
    assert set(watch.take(("target", "td_error"), update(6))[0]) == {"target", "td_error"}
    watch.forget()
    assert watch.wanted == ()
    assert watch.take(("td_error",), Swept({})) == ()


def test_nothing_but_what_is_wanted_is_held() -> None:
    watch = EvidenceWatch()
    watch.take(("td_error",), None)
    watch.note(update(1))
    assert set(watch._noted[0].evidence) == {"td_error"}


@pytest.fixture
def session():
    run = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", preset="default", seed=0)
    made = open_session(run, None, evaluates=False)
    yield made
    made.close()


def test_a_run_tells_each_update_while_somebody_asks(session: Session) -> None:
    want = TrainingViewRequest(evidence=("td_error",))
    session.set_speed(None)
    session.advance(0.02)
    assert not session.run.evidence.wanted
    assert len(session.training_view(TrainingViewRequest()).evidence) == 0
    assert len(session.training_view(want).evidence) == 1
    before = session.run.updates
    for _ in range(7):
        session.step_until("update")
        session.advance(1.0)
    assert session.run.updates == before + 7
    told = session.training_view(want).evidence
    assert len(told) == 7
    assert float(np.abs(told[-1]["td_error"]).sum()) == pytest.approx(session.run.updated.metrics["td_error"])


class Sent:
    def __init__(self) -> None:
        self.views: list[TrainingView] = []

    def send(self, view: TrainingView) -> None:
        self.views.append(view)


def test_it_is_noted_no_longer_when_nobody_has_asked_for_a_while(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, clock = Sent(), [100.0]
    monkeypatch.setattr(requests.time, "perf_counter", lambda: clock[0])
    pending = requests.PendingRequests(sent, copying=False)
    session.advance(0.02)
    clock[0] += 1
    pending.add(TrainingViewRequest(evidence=("td_error",)))
    pending.give_training_view(session)
    assert len(sent.views) == 1
    assert len(sent.views[0].evidence) == 1
    clock[0] += 1
    pending.give_training_view(session)
    assert session.run.evidence.wanted == ("td_error",)
    clock[0] += 5
    pending.give_training_view(session)
    assert session.run.evidence.wanted == ()
