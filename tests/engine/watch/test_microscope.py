"""One update from within: read when it happens and somebody has asked, of that very update, and no other."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.shown_update import ShownUpdate, UpdateQuestion
from rlstudio.engine.watch.microscope import Microscope
from rlstudio.engine.worker import requests
from rlstudio.engine.worker.messages import RunSpec, TrainingView, TrainingViewRequest
from tests.engine.sessions import MAZE, fingerprint, spec

NEWEST = TrainingViewRequest(update=UpdateQuestion())


def opened(run: RunSpec) -> Session:
    return open_session(run, None, evaluates=False)


def step(session: Session, until: str = "update") -> None:
    session.step_until(until)  # type: ignore[arg-type]
    while session.until is not None:
        session.advance(0.05)


def asked(session: Session, **question: object) -> ShownUpdate:
    told = session.training_view(TrainingViewRequest(update=UpdateQuestion(**question)))  # type: ignore[arg-type]
    assert told.update is not None
    return told.update


def test_the_next_update_after_the_question_is_read() -> None:
    session = opened(spec(MAZE, "q_learning", config={}, lanes=1))
    session.pause()
    step(session)
    assert session.training_view(NEWEST).update is None, "nobody had asked before this update"
    step(session)
    told = asked(session)
    run = session.run
    assert (told.number, told.step) == (run.updates, run.step) == (2, 2)
    assert told.count == 1
    correction = run.updated.evidence["corrections"][0]
    titles = [equation.title for equation in told.row.equations]
    assert titles == ["Target", "TD error", "Correction"]
    assert told.row.equations[-1].result == pytest.approx(correction[4])
    assert run.algorithm.policy.q_SA[run.updated.evidence["state"][0], run.updated.evidence["action"][0]] == (
        pytest.approx(told.row.predictions[0].after)
    )
    session.close()


def test_an_update_is_told_until_another_one_is_wanted() -> None:
    session = opened(spec(MAZE, "q_learning", config={}, lanes=1))
    session.pause()
    session.training_view(NEWEST)
    step(session)
    first = asked(session, hold=True)
    step(session)
    assert asked(session, hold=True).number == first.number
    assert asked(session, hold=True, known=first.number).columns == ()
    asked(session)  # let it go: the next one is read
    step(session)
    assert asked(session).number == first.number + 2
    session.close()


def test_a_step_that_was_taken_before_the_question_is_not_told_in_half() -> None:
    """A table's step is corrected before it is told: then the next one is read."""
    session = opened(spec(MAZE, "q_learning", config={}, lanes=1))
    session.pause()
    step(session, "step")
    session.training_view(NEWEST)
    step(session)
    assert session.training_view(NEWEST).update is None
    step(session)
    assert asked(session).number == session.run.updates == 2
    session.close()


def test_nothing_is_held_where_nobody_looks_any_more() -> None:
    session = opened(spec("CartPole-v1", "dqn"))
    session.set_speed(None)
    session.advance(0.3)
    assert not session.run.microscope.used, "unasked nothing is read"
    session.training_view(NEWEST)
    session.advance(0.3)
    assert session.training_view(NEWEST).update is not None
    session.training_view(TrainingViewRequest(visits=True))  # the panel is hidden, another one looks on
    assert not session.run.microscope.used
    networks = session.run.algorithm.learning_networks().values()
    assert all(network._noted is None for network in networks)
    session.training_view(NEWEST)
    session.stop_watching()
    assert not session.run.microscope.used
    session.close()


class Sent:
    def __init__(self) -> None:
        self.views: list[TrainingView] = []

    def send(self, notice: object) -> None:
        assert isinstance(notice, TrainingView)
        self.views.append(notice)


def test_another_row_is_told_while_time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "VIEW_SHARE", 1e9)
    channel = Sent()
    pending = requests.PendingRequests(channel, copying=False)  # type: ignore[arg-type]
    session = opened(spec("CartPole-v1", "dqn"))
    session.pause()
    pending.add(NEWEST)
    pending.give_training_view(session)
    step(session)
    for row in (0, 3, 3, 15):
        pending.add(TrainingViewRequest(update=UpdateQuestion(row=row)))
        pending.give_training_view(session)
    rows = [view.update.row.row for view in channel.views if view.update is not None]
    assert rows == [0, 3, 15], "the same question about the same moment is answered once"
    session.close()


def test_what_was_told_stays_as_it_was_when_memories_are_written_over() -> None:
    """A2C writes its next steps over the rollout of the last update."""
    session = opened(spec("CartPole-v1", "a2c", config={"rollout_steps": 8}, lanes=2))
    session.pause()
    session.training_view(NEWEST)
    step(session)
    before = asked(session, row=5, hold=True)
    for _ in range(20):
        step(session, "step")
    after = asked(session, row=5, hold=True)
    for one, other in zip(before.columns, after.columns, strict=True):
        np.testing.assert_array_equal(one.values, other.values)
    assert [e.result for e in before.row.equations] == [e.result for e in after.row.equations]
    np.testing.assert_array_equal(before.row.state, after.row.state)
    session.close()


def test_a_session_that_is_looked_into_learns_the_same() -> None:
    ends = []
    for looks in (False, True):
        session = opened(spec("CartPole-v1", "rainbow", config={"learning_starts": 50, "batch_size": 8}))
        session.pause()
        for _ in range(40):
            if looks:
                session.training_view(NEWEST)
            step(session)
        ends.append(fingerprint(session))
        session.close()
    assert ends[0] == ends[1]


def test_the_second_prediction_is_that_of_the_network_as_it_is_now() -> None:
    """Before: the pass that was learned from. After: the parameters as the step left them."""
    session = opened(spec("CartPole-v1", "dqn"))
    session.pause()
    session.training_view(NEWEST)
    step(session)
    told, evidence = asked(session, row=4), session.run.updated.evidence
    batch, (prediction,) = evidence["batch"], told.row.predictions
    action = batch.action[4]
    assert prediction.before == pytest.approx(evidence["q"][4, action])
    now = session.run.algorithm.network(batch.observation)[4, action]
    assert prediction.after == pytest.approx(now)
    assert prediction.after != prediction.before
    np.testing.assert_array_equal(told.row.state, batch.observation[4])
    session.close()


def test_pictures_are_those_of_the_rows_and_small() -> None:
    """Frames of the batch as bytes, the newest of each stack."""
    spec_, kind = environment("ALE/Pong-v5"), algorithm("dqn")
    learner = kind(
        spec_,
        kind.Config(learning_starts=10, batch_size=4, replay_capacity=100, hidden=(8,)),
        device="cpu",
        seed=0,
    )
    glass, world = Microscope(learner), spec_.make_world(1, 0)
    glass.answer(UpdateQuestion())
    for event in learner.learn(world):
        if isinstance(event, Updated):
            glass.take(event, 1, 11)
            break
    told = glass.answer(UpdateQuestion(row=1, pictures=(0, 3, 99)))
    assert told is not None
    assert told.row is not None
    batch = event.evidence["batch"].observation
    assert set(told.pictures) == {0, 3}
    np.testing.assert_array_equal(told.pictures[3], batch[3, -1])
    np.testing.assert_array_equal(told.row.state, batch[1])
    assert told.norms["q"].keys() >= {"conv.0", "conv.2"}
    world.close()


class Broken:
    """An algorithm of somebody else whose letters are not there."""

    title, acts_by = "Broken", "learning"
    derivation = Derivation(
        letters={"r": Letter("r", "reward", "reward"), "y": Letter("y", None, "target")},
        equations=(Equation("Target", "y = r"),),
        columns=("r",),
    )

    def learning_networks(self) -> dict[str, object]:
        return {}

    def predict_again(self, evidence: object) -> dict[str, object]:
        return {}


def test_what_cannot_be_read_ends_looking_and_not_the_training() -> None:
    glass = Microscope(Broken())  # type: ignore[arg-type]
    glass.answer(UpdateQuestion())
    glass.take(Updated({}, {"loss": 1.0}), 1, 1)
    assert glass.armed, "it may have begun before anybody asked: the next one is tried"
    glass.take(Updated({}, {"loss": 1.0}), 2, 2)
    told = glass.answer(UpdateQuestion())
    assert told is not None
    assert told.fault == "This update could not be read: KeyError: 'reward'."
    assert not glass.armed, "it is not tried again"


class Silent(Broken):
    """One that declares nothing, as plug-ins of earlier versions."""

    derivation = None  # type: ignore[assignment]


def test_who_declares_no_equations_is_named() -> None:
    glass = Microscope(Silent())  # type: ignore[arg-type]
    told = glass.answer(UpdateQuestion())
    assert told is not None
    assert told.fault == "Broken declares no equations: its updates cannot be looked into."
    assert not glass.armed


def test_who_never_learns_has_no_update() -> None:
    session = opened(spec(MAZE, "random", config={}))
    session.set_speed(None)
    session.training_view(NEWEST)
    session.advance(0.05)
    assert session.training_view(NEWEST).update is None
    assert not session.run.microscope.used
    session.close()
