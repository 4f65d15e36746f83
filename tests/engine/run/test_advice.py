"""A person is DAgger's expert: the training stands at every state in question and learns from answers."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.inside.advice import AdviceRequest
from rlstudio.engine.run.session import open_session
from rlstudio.engine.watch.lane_pictures import shrunk
from rlstudio.engine.worker import messages as m
from tests.engine.sessions import send

SMALL = {
    "teacher": "person", "rollout_steps": 40, "questions": 4, "updates_per_iteration": 60, "hidden": (16,),
    "learning_rate": 1e-2,
}  # fmt: skip


def opened(env="CartPole-v1", lanes=1, **changed):
    run = m.RunSpec(
        env=env, algorithm="dagger", seed=1, lanes=lanes, steps=100_000, device="cpu",
        config={**SMALL, **changed},
    )  # fmt: skip
    return open_session(run, None, evaluates=False)


def look(session, known=-1, width=96):
    """What is asked, once it waits."""
    for _ in range(2000):
        session.advance(0.01)
        if session.run.waiting:
            return session.training_view(m.TrainingViewRequest(advice=AdviceRequest(known, width))).advice
    raise AssertionError("it never waited")


def say(session, number, answer):
    send(session, m.Judge(number, answer))


@pytest.fixture
def session():
    session = opened()
    yield session
    session.close()


def upright(session):
    """What a synthetic person answers, who knows how to balance a pole."""
    seen = session.run.algorithm.asks.queue[0].observation
    return int(seen[2] + 0.5 * seen[3] > 0)


def test_it_stands_until_it_is_answered_and_learns_after_every_play(session):
    algorithm = session.run.algorithm
    before = algorithm.policy.state()
    for number in range(4):
        told = look(session)
        assert (told.number, told.labels, told.waits) == (number, number, True)
        assert (told.answered, told.asked) == (number, 4)
        assert session.run.updates == 0
        step = session.run.step
        assert 10 * number <= step < 10 * (number + 1), "one in each part of the play"
        assert all(session.advance(0.01) > 0 for _ in range(3)), "it does not wait busily"
        assert session.run.step == step
        assert session.flush(force=True).waiting
        say(session, told.number, upright(session))
    told = look(session)
    assert session.run.updates == 60
    assert 40 <= session.run.step < 50
    assert told.labels == 4
    assert 0 <= told.agreement <= 100
    assert any((value != before[name]).any() for name, value in algorithm.policy.state().items())
    assert algorithm.expert_share == 0


def test_what_is_seen_is_the_state_in_question_and_what_led_to_it(session):
    say(session, look(session).number, 0)
    told = look(session, width=480)
    now = shrunk(session.run.world.frame(), 480)
    np.testing.assert_array_equal(told.pictures[-1], now)
    assert 1 < len(told.pictures) <= 8
    assert (told.pictures[0] != told.pictures[-1]).any()
    asked = session.run.algorithm.asks.queue[0]
    np.testing.assert_array_equal(asked.observation, session.run.world.observe()[0])
    assert look(session, told.number, 480).pictures is None


def test_answers_become_labels_and_can_be_skipped_and_taken_back(session):
    labels = session.run.algorithm.labels
    first = look(session)
    assert not first.undo
    seen = session.run.algorithm.asks.queue[0].observation
    say(session, first.number, 1)
    np.testing.assert_array_equal(labels.last(1).observation[0], seen)
    assert labels.last(1).action.tolist() == [1]
    say(session, first.number, 0)  # late: that state is not in question any more
    assert labels.last(1).action.tolist() == [1]
    second = look(session).number
    say(session, second, "skip")
    assert labels.count == 1
    third = look(session).number
    say(session, -1, "undo")
    say(session, -1, "undo")
    assert labels.count == 0
    assert session.run.algorithm.right.tolist() == [0, 0]
    for number, action in ((first.number, 0), (second, 1), (third, 0)):
        assert look(session).number == number
        say(session, number, action)
    assert labels.last(3).action.tolist() == [0, 1, 0]


def test_what_means_nothing_is_refused(session):
    number = look(session).number
    with pytest.raises(UserError, match="no judgement"):
        say(session, -1, "undo")
    for answer in (2, "left"):
        with pytest.raises(UserError, match="no answer"):
            say(session, number, answer)
    assert look(session).number == number


def test_an_answer_that_is_taken_back_while_it_learns_leaves_nothing_to_learn_from():
    session = opened(questions=1)
    say(session, look(session).number, 1)
    while session.run.updates < 3:
        session.advance(0.0)
    say(session, -1, "undo")
    told = look(session)
    assert (told.number, told.labels) == (0, 0)
    assert session.run.updates < 60
    session.close()


def test_a_run_goes_on_from_its_file_with_the_same_question(session, tmp_path):
    say(session, look(session).number, 1)
    state = look(session)
    seen = session.run.algorithm.asks.queue[0].observation
    again = open_session(None, None, resume=session.run.save(tmp_path / "half.rlstudio"), evaluates=False)
    told = look(again)
    assert (told.labels, told.answered, told.asked) == (1, 1, 4)
    np.testing.assert_array_equal(told.pictures[-1], state.pictures[-1])
    np.testing.assert_array_equal(again.run.algorithm.asks.queue[0].observation, seen)
    again.close()


def test_a_play_without_any_answer_is_followed_by_another(session):
    for _ in range(4):
        say(session, look(session).number, "skip")
    told = look(session)
    assert session.run.updates == 0
    assert session.run.step >= 40
    assert (told.labels, told.agreement, told.asked) == (0, None, 4)


def test_it_asks_no_more_once_there_are_labels_enough():
    session = opened(labels=2)
    for _ in range(2):
        say(session, look(session).number, 1)
    while session.run.updates < 120:
        session.advance(0.05)
    assert not session.run.waiting
    assert session.run.algorithm.labels.count == 2
    session.close()


def test_moves_that_are_not_legal_are_no_answers():
    session = opened("rlstudio/ConnectFour-v0", rollout_steps=60, questions=30)
    for _ in range(30):
        told = look(session)
        if not told.legal.all():
            with pytest.raises(UserError, match="no answer"):
                say(session, told.number, int(told.legal.argmin()))
            break
        say(session, told.number, 3 if told.legal[3] else int(told.legal.argmax()))
    say(session, told.number, int(told.legal.argmax()))
    session.close()


@pytest.mark.parametrize(
    ("env", "why"), [("Pendulum-v1", "an action is numbers"), ("rlstudio/Othello-v0", "24 actions")]
)
def test_where_a_person_cannot_be_asked_it_says_why(env, why):
    with pytest.raises(UserError, match=why):
        opened(env)


def test_a_person_who_knows_how_teaches_it_with_few_answers():
    """48 answers of somebody who knows: it balances far longer than chance, which falls after 22 steps."""
    session = opened(rollout_steps=120, questions=12, updates_per_iteration=150)
    for _ in range(48):
        say(session, look(session).number, upright(session))
    look(session)
    told = session.run.scoring.test()
    assert session.run.scoring.now > 100, told
    session.close()
