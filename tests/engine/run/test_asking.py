"""A person judges pairs of clips: the training waits for that, shows the clips, and takes what is said."""

from __future__ import annotations

import time

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.inside.pairs import PairRequest
from rlstudio.core.registry import environment
from rlstudio.engine.run.session import open_session
from rlstudio.engine.watch.lane_pictures import shrunk
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.messages.sound import check
from tests.engine.sessions import send, until_it_waits

SMALL = {
    "rollout_steps": 40, "minibatch_size": 40, "epochs": 2, "hidden": (8,), "reward_hidden": (8,),
    "first_labels": 3, "most_steps_per_label": 30, "clip_steps": 6, "judge": "person",
}  # fmt: skip


def opened(**changed):
    run = m.RunSpec(
        env="Pendulum-v1", algorithm="preferences", seed=1, lanes=2, steps=100_000, device="cpu",
        config={**SMALL, **changed},
    )  # fmt: skip
    return open_session(run, None, evaluates=False)


def look(session, known=-1, width=96):
    """The pair in question with its pictures."""
    for _ in range(400):
        pair = session.training_view(m.TrainingViewRequest(pair=PairRequest(known, width))).pair
        if pair.pictures is not None:
            return pair
        session.advance(0.05)
    raise AssertionError("no pictures came")


@pytest.fixture
def session():
    session = opened()
    until_it_waits(session)
    yield session
    session.close()


def test_it_waits_for_the_first_judgements_and_learns_no_further_than_they_allow(session):
    before = session.run.algorithm.policy.state()
    assert session.run.step == 2 * 40
    assert all(session.advance(0.02) > 0 for _ in range(5)), "it does not wait busily"
    assert session.run.step == 2 * 40
    assert session.flush(force=True).waiting
    for name, value in session.run.algorithm.policy.state().items():
        np.testing.assert_array_equal(value, before[name])
    for wanted in (3, 2, 1):
        pair = look(session)
        assert (pair.waits, pair.wanted, pair.person) == (True, wanted, True)
        assert pair.labels == 3 - wanted
        session.run.judge(pair.number, "left")
    session.advance(0.05)
    assert session.run.updates > 0
    until_it_waits(session)
    # 3 judgements of 30 steps each allow the first rollout of 80 steps, and not the second one.
    assert session.run.step == 2 * 80
    assert look(session).wanted == 6 - 3


def test_the_clips_are_what_happened(session):
    """Every picture is that of the very state in which the step was taken."""
    pair = look(session)
    pending = session.run.algorithm.asks.queue[0]
    assert pair.number == pending.number
    assert pair.pictures.shape[:2] == (2, 6)
    assert pair.pictures.shape[3] == 96
    spec = environment("Pendulum-v1")
    world = spec.make_world(2, 0)
    world.restore(pending.origin.state)
    seen, pictures = [], []
    for action in pending.origin.actions:
        seen.append(world.observe())
        pictures.append([world.frame(lane) for lane in range(2)])
        world.step(action)
    for side in range(2):
        lane, start = int(pending.clips.lane[0, side]), int(pending.clips.start[0, side])
        for step in range(6):
            inputs = pending.clips.inputs[0, side, step]
            np.testing.assert_array_equal(inputs[:3], seen[start + step][lane])
            np.testing.assert_array_equal(pair.pictures[side, step], shrunk(pictures[start + step][lane], 96))


def test_pictures_that_are_known_are_not_sent_again(session):
    number = look(session).number
    view = session.training_view(m.TrainingViewRequest(pair=PairRequest(number, 96)))
    assert view.pair.number == number
    assert view.pair.pictures is None
    session.run.judge(number, "equal")
    assert look(session, known=number).number == number + 1


def test_what_was_judged_is_taken_back(session):
    asks, judgements = session.run.algorithm.asks, session.run.algorithm.judgements
    first = look(session).number
    send(session, m.Judge(first, "right"))
    assert judgements.label.tolist() == [0.0]
    send(session, m.Judge(first, "left"))  # late: another pair is in question
    assert len(judgements) == 1
    second = asks.queue[0].number
    asks.judge(second, "skip")
    assert len(judgements) == 1
    asks.judge(-1, "undo")
    assert asks.queue[0].number == second
    asks.judge(-1, "undo")
    assert asks.queue[0].number == first
    assert len(judgements) == 0
    with pytest.raises(UserError, match="no judgement"):
        asks.judge(-1, "undo")


def test_the_synthetic_judge_takes_over_at_once(session):
    session.run.set_live("judge", "synthetic")
    give_up = time.monotonic() + 60
    while session.run.updates == 0 and time.monotonic() < give_up:
        session.advance(0.001)
    assert not session.run.waiting
    assert session.run.updates > 0
    pair = session.training_view(m.TrainingViewRequest(pair=PairRequest())).pair
    assert not pair.person
    assert pair.labels >= 3
    session.run.set_live("judge", "person")
    until_it_waits(session)
    assert look(session).number >= 0


def test_after_the_first_judgements_the_learned_reward_is_told(session):
    for _ in range(3):
        pair = look(session)
        assert pair.reward is None
        assert pair.agreement is None
        session.run.judge(pair.number, "left")
    until_it_waits(session)
    pair = look(session)
    assert pair.reward.shape == pair.spread.shape == (2, 6)
    assert (pair.spread >= 0).all()
    assert pair.agreement in (0.0, 100.0)


def test_a_run_that_waits_goes_on_from_its_file(session, tmp_path):
    pair = look(session)
    session.run.judge(pair.number, "left")
    file = session.run.save(tmp_path / "half.rlstudio")
    again = open_session(None, None, resume=file, evaluates=False)
    until_it_waits(again)
    assert any("not in the file: new ones" in said for said in again.run.warnings), "it says what is lost"
    assert look(again).labels == 1
    for _ in range(look(again).wanted):
        again.run.judge(look(again).number, "right")
    again.advance(0.05)
    assert again.run.updates > 0
    again.close()


@pytest.mark.parametrize("pace", [4.0, None])
def test_it_waits_while_it_is_stepped_too(session, pace):
    session.set_speed(pace)
    session.pause()
    session.step_until("update")
    session.advance(0.02)
    assert session.until == "update"
    for _ in range(3):
        session.run.judge(look(session).number, "left")
    for _ in range(50):
        session.advance(0.05)
    assert session.until is None
    assert session.run.updates == 1


def test_nobody_else_is_asked():
    run = m.RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, lanes=2, steps=1000, device="cpu")
    session = open_session(run, None, evaluates=False)
    with pytest.raises(UserError, match="asks nobody"):
        session.run.judge(0, "left")
    assert session.training_view(m.TrainingViewRequest(pair=PairRequest())).pair is None
    session.close()


@pytest.mark.parametrize("command", [m.Judge(-2, "left"), m.Judge(0, "both"), m.Judge("x", "left")])
def test_judgements_that_mean_nothing_are_refused(command):
    with pytest.raises(UserError):
        check(command)
    check(m.Judge(0, "undo"))
