"""A person compares texts: InstructGPT and DPO wait for that, and learn what was said and typed."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.language.writer import COMPARE, IMPROVE
from rlstudio.core.errors import UserError
from rlstudio.core.inside.pairs import PairRequest
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.messages.sound import check
from rlstudio.envs.sentences.grammar import points
from tests.engine.sessions import send, until_it_waits

SMALL = {
    "demonstrations": 30, "passes": 1, "comparisons": 10, "pairs": 4, "hidden": (16,), "judge": "person",
}  # fmt: skip


def opened(algorithm="instruct", resume=None, **changed):
    run = m.RunSpec(
        env="rlstudio/Sentences-v0", algorithm=algorithm, seed=1, lanes=4, steps=1_000_000, device="cpu",
        config={**SMALL, **changed},
    )  # fmt: skip
    return open_session(None if resume else run, None, resume=resume, evaluates=False)


def look(session):
    return session.training_view(m.TrainingViewRequest(pair=PairRequest())).pair


def asked(algorithm="instruct"):
    session = opened(algorithm)
    until_it_waits(session)
    return session


@pytest.fixture
def session():
    session = asked()
    yield session
    session.close()


@pytest.mark.parametrize("algorithm", ["instruct", "dpo"])
def test_step_2_waits_for_a_person_and_learns_what_they_said(algorithm):
    """Somebody who likes long sentences: every comparison is theirs, not the reader's."""
    session = asked(algorithm)
    learner = session.run.algorithm
    pair, before = look(session), session.run.step
    assert (pair.person, pair.waits, pair.queued, pair.wanted) == (True, True, 6, 11)
    session.advance(0.02)
    assert session.run.step == before, "it writes no further than a person judges"
    said = 0
    while learner.stage == COMPARE:
        pair = look(session)
        if pair.number >= 0:
            left, right = map(len, pair.texts)
            verdict = "equal" if left == right else "left" if left > right else "right"
            send(session, m.Judge(pair.number, verdict))
            said += 1
        session.advance(0.002)
    assert said == 11
    comparisons = learner.comparisons
    length = (comparisons.symbol >= 0).sum(2)
    np.testing.assert_array_equal(comparisons.label, (np.sign(length[:, 0] - length[:, 1]) + 1) / 2)
    while learner.stage < IMPROVE:
        session.advance(0.02)
    assert not session.run.waiting
    pair = look(session)
    assert (pair.number, pair.waits) == (-1, False)
    assert "learns from them" in pair.instead
    session.close()


def test_both_texts_answer_the_same_and_are_different(session):
    comparisons = session.run.algorithm.comparisons
    for _ in range(6):
        pair = look(session)
        assert pair.prompt in ("tea", "cats", "rain", "bread", "music", "trees", "snow", "books")
        assert pair.texts[0] != pair.texts[1]
        send(session, m.Judge(pair.number, "skip"))
    assert comparisons.count == 0


def test_what_a_person_types_wins_against_both(session):
    comparisons = session.run.algorithm.comparisons
    pair = look(session)
    send(session, m.Write(pair.number, "  Thanks for the   RAIN "))
    assert comparisons.count == 2
    texts = comparisons.writing.spelled(comparisons.both(np.arange(2)))
    assert texts == ["thanks for the rain."] * 2 + list(pair.texts)
    assert comparisons.label[:2].tolist() == [1, 1]
    assert comparisons.own[:2].all()
    assert look(session).labels == 2
    send(session, m.Write(pair.number, "late"))
    assert comparisons.count == 2
    send(session, m.Judge(-1, "undo"))
    assert comparisons.count == 0
    assert look(session).number == pair.number


def test_what_was_typed_is_not_taken_for_a_text_of_step_1(session):
    """Wins are counted over what the policy wrote after step 1."""
    comparisons, pair = session.run.algorithm.comparisons, look(session)
    prompt = [comparisons.writing.asked(p) for p in range(8)].index(pair.prompt)
    send(session, m.Write(pair.number, f"thanks for the {pair.prompt}"))
    assert comparisons.better_share(prompt, 3.0) is None, "none is known on this topic"
    send(session, m.Judge(-1, "undo"))
    send(session, m.Judge(pair.number, "left"))
    worth = [points(pair.prompt, text[:-1], 20) if text.endswith(".") else 0 for text in pair.texts]
    expected = np.mean([1.0 if each < 2 else 0.5 if each == 2 else 0.0 for each in worth])
    assert comparisons.better_share(prompt, 2.0) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("thé & tea", "& é are not in the alphabet"),
        ("te4", "4 is not in the alphabet"),
        ("", "Nothing is written"),
        (" . ", "Nothing is written"),
        ("tea. rain", "ends where its full stop"),
        ("a" * 30, "It has 31 letters with its full stop, and 30 fit"),
    ],
)
def test_what_cannot_be_written_is_refused_in_a_sentence(session, text, said):
    pair = look(session)
    with pytest.raises(UserError, match=said):
        send(session, m.Write(pair.number, text))
    with pytest.raises(UserError, match="one of the two"):
        send(session, m.Write(pair.number, pair.texts[1]))
    assert look(session).number == pair.number
    assert session.run.algorithm.comparisons.count == 0


def test_the_reader_takes_over_at_once(session):
    send(session, m.Judge(look(session).number, "left"))
    send(session, m.SetLive("judge", "synthetic"))
    learner = session.run.algorithm
    while learner.stage == COMPARE:
        session.advance(0.02)
    assert learner.comparisons.label[0] == 1
    first, second = learner.comparisons.points[1:].T
    np.testing.assert_array_equal(learner.comparisons.label[1:], (np.sign(first - second) + 1) / 2)
    assert look(session).number == -1


def test_a_run_that_waits_goes_on_from_its_file_with_the_same_pairs(session, tmp_path):
    send(session, m.Judge(look(session).number, "right"))
    waiting = [pending.pair.symbol for pending in session.run.algorithm.asks.queue]
    file = session.run.save(tmp_path / "half.rlstudio")
    again = opened(resume=file)
    pair = look(again)
    assert (pair.labels, pair.texts) == (1, look(session).texts)
    for mine, theirs in zip(again.run.algorithm.asks.queue, waiting, strict=True):
        np.testing.assert_array_equal(mine.pair.symbol, theirs)
    send(again, m.Judge(pair.number, "left"))
    assert again.run.algorithm.comparisons.label[:2].tolist() == [0, 1]
    again.close()


def test_nobody_types_for_an_algorithm_that_asks_nobody():
    run = m.RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, lanes=2, steps=1000, device="cpu")
    session = open_session(run, None, evaluates=False)
    with pytest.raises(UserError, match="takes no texts"):
        send(session, m.Write(0, "tea"))
    session.close()
    for command in (m.Write(-2, "tea"), m.Write(0, 7), m.Write(0, "a" * 1001)):
        with pytest.raises(UserError):
            check(command)


@pytest.mark.parametrize("algorithm", ["instruct", "dpo"])
def test_a_file_from_before_people_were_asked_is_continued(tmp_path, algorithm):
    session = opened(algorithm, judge="synthetic")
    for _ in range(3):
        session.advance(0.05)
    session.run.save(tmp_path / "new.rlstudio")
    session.close()
    file = checkpoint.load(tmp_path / "new.rlstudio")
    since = ("algorithm.asked.", "algorithm.comparisons.label", "algorithm.comparisons.own")
    before = {name: held for name, held in file.training_state.items() if not name.startswith(since)}
    assert len(file.training_state) - len(before) == 5
    older = tmp_path / "older.rlstudio"
    checkpoint.write(older, file.manifest, file.policy_state, {}, file.thumbnail_png, before)
    open_session(None, None, resume=older).close()
    lacking = {name: held for name, held in before.items() if name != "algorithm.comparisons.points"}
    checkpoint.write(older, file.manifest, file.policy_state, {}, file.thumbnail_png, lacking)
    with pytest.raises(UserError, match=r"'points'.* is missing"):
        open_session(None, None, resume=older)
