from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run import devices, evaluation
from rlstudio.engine.run.keeping.manifest_now import manifest_now
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec, Saved
from tests.engine.sessions import finish, spec


def test_budget_files_and_best(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(steps=1002), tmp_path / "deep" / "folder")
    opened.append(session)
    finish(session)
    assert session.run.step == 1004  # whole batched steps
    kinds = [notice.kind for notice in session.run.notices if isinstance(notice, Saved)]
    assert kinds[-1] == "last"
    assert "best" in kinds
    last = checkpoint.load(session.run.autosaves.last_path or "")
    assert last.manifest.step == 1004
    assert last.manifest.resumable
    assert last.manifest.scores.mean_return == session.run.scoring.mean_return
    assert set(last.curves) >= {"return", "length", "evaluation", "loss"}
    best = checkpoint.load(session.run.autosaves.best_path or "")
    assert not best.manifest.resumable
    assert best.manifest.scores.best_return == session.run.scoring.best_return
    with pytest.raises(UserError, match="holds the policy alone"):
        open_session(None, None, resume=session.run.autosaves.best_path)
    with pytest.raises(UserError, match="trained 1004 steps already"):
        open_session(None, None, resume=session.run.autosaves.last_path)


def test_a_policy_that_forgot_is_told_from_a_test_that_was_unlucky() -> None:
    at_65, wild = (
        evaluation.Evaluation([60.0, 70.0, 65.0]),
        evaluation.Evaluation([500.0, 500.0, 10.0, 500.0]),
    )
    assert evaluation.forgot(at_65, 500.0)
    assert not evaluation.forgot(at_65, 70.0), "within a tenth"
    assert not evaluation.forgot(wild, 500.0), "within chance"
    assert evaluation.forgot(evaluation.Evaluation([-150.0] * 3), -100.0)
    assert not evaluation.forgot(evaluation.Evaluation([-105.0] * 3), -100.0)
    assert not evaluation.forgot(evaluation.Evaluation([]), 1.0)


def test_two_tests_of_one_policy_hardly_ever_say_that_it_forgot() -> None:
    """Both tests are matters of chance: starts of the lecture's grid, whose way takes 1 to 4 steps."""
    generator = np.random.default_rng(0)
    tests = -generator.integers(1, 5, (4000, 2, 20)).astype(float)
    said = [evaluation.forgot(evaluation.Evaluation(last.tolist()), best.mean()) for last, best in tests]
    assert np.mean(said) < 0.035
    worse = [
        evaluation.forgot(evaluation.Evaluation((last - 2).tolist()), best.mean()) for last, best in tests
    ]
    assert np.mean(worse) > 0.95


def test_the_step_of_the_best_is_known_also_after_a_restart(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(), tmp_path)
    opened.append(session)
    session.advance(0.2)
    session.run.scoring.test(5)
    at = session.run.scoring.best_step
    assert at == session.run.step > 0
    session.run.scoring.due_at = math.inf  # a test of its own might find a better one
    session.run.scoring.best_return = 1e9
    assert session.run.scoring.forgot
    session.advance(0.2)
    assert not session.run.scoring.forgot, "not tested since"
    session.stop()
    session.close()
    again = open_session(None, tmp_path, resume=session.run.autosaves.last_path)
    opened.append(again)
    assert again.run.scoring.best_step == at


def test_a_file_whose_counts_are_at_their_end_is_gone_on_with(tmp_path: Path, opened: list[Session]) -> None:
    """It opened, and its next autosave did not fit into the file's own limits."""
    session = open_session(spec(), tmp_path)
    opened.append(session)
    session.run.updates = session.run.episodes = COUNTED - 1
    session.advance(0.2)
    manifest = checkpoint.peek(session.run.save(tmp_path / "far.rlstudio"))
    assert (manifest.updates, manifest.episodes) == (COUNTED, COUNTED)


def test_best_is_kept_only_while_it_gets_better(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(), tmp_path)
    opened.append(session)
    first = session.run.scoring.test(5)
    assert session.run.scoring.best_test == first.mean
    told = session.run.scoring.best_return
    session.run.scoring.best_test = 1e9
    (tmp_path / "best.rlstudio").unlink()
    session.run.scoring.test(5)
    assert not (tmp_path / "best.rlstudio").exists()
    assert session.run.scoring.best_return == told


def test_the_best_is_told_by_a_test_that_did_not_choose_it(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests of a policy that never changes: their largest is luck, what is told of it is none."""
    generator = np.random.default_rng(0)

    def noisy(*args: Any, **more: Any) -> evaluation.Evaluation:
        return evaluation.Evaluation([float(generator.normal(20, 3))], [1])

    monkeypatch.setattr(evaluation, "evaluate", noisy)
    told, tested = [], []
    for _ in range(30):
        session = open_session(spec(), None)
        opened.append(session)
        for _ in range(40):
            session.run.scoring.test(5)
        told.append(session.run.scoring.best_return)
        tested.append(session.run.scoring.best_test)
    assert np.mean(tested) > 25
    assert np.mean(told) == pytest.approx(20, abs=2)


def test_a_run_ends_as_soon_as_two_tests_say_solved(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    means = iter([480.0, 470.0, 476.0, 476.0])  # solved at 475: once by luck, then in both tests

    def tested(*args: Any, **more: Any) -> evaluation.Evaluation:
        return evaluation.Evaluation([next(means)], [1])

    monkeypatch.setattr(evaluation, "evaluate", tested)
    session = open_session(spec(until_solved=True, steps=10_000), None)
    opened.append(session)
    session.run.learn(0.0, 4)
    session.run.scoring.test(5)
    assert not session.run.over, "the second test was worse"
    session.run.scoring.due_at = 0.0
    session.advance(0.01)
    assert session.finished
    assert session.run.step < 10_000
    assert session.run.ended_solved
    assert session.run.info().until_solved


@pytest.mark.parametrize(
    ("first", "again", "then"),
    [
        (True, None, True),
        (True, False, False),
        (False, None, False),
        (False, True, True),
        (None, None, False),
    ],
)
def test_a_continued_run_ends_as_it_was_to_end(
    tmp_path: Path, opened: list[Session], first: bool | None, again: bool | None, then: bool
) -> None:
    session = open_session(spec(until_solved=first, steps=2_000), None)
    opened.append(session)
    path = session.run.save(tmp_path / "a.rlstudio")
    asked = spec(until_solved=again, steps=3_000)
    continued = open_session(asked, None, path)
    opened.append(continued)
    assert continued.run.until_solved is then
    assert continued.run.info().until_solved is then


@pytest.mark.parametrize(("until_solved", "share"), [(False, 0.05), (True, 0.25)])
def test_a_run_that_ends_once_solved_is_tested_more_often(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch, until_solved: bool, share: float
) -> None:
    def tested(*args: Any, **more: Any) -> evaluation.Evaluation:
        time.sleep(0.05)
        return evaluation.Evaluation([9.0], [9])

    monkeypatch.setattr(evaluation, "evaluate", tested)
    session = open_session(spec(until_solved=until_solved, steps=10_000), None)
    opened.append(session)
    session.run.learn(0.0, 4)
    scoring = session.run.scoring
    scoring.test(5)
    until_next = scoring.due_at - session.run.seconds
    assert scoring.seconds / (scoring.seconds + until_next) == pytest.approx(share)


def test_a_continued_run_still_ends_once_solved_unless_it_was(
    opened: list[Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_session(spec(until_solved=True, steps=10_000), None)
    opened.append(first)
    first.run.learn(0.0, 4)
    first.run.save(tmp_path / "half.rlstudio")
    second = open_session(None, None, tmp_path / "half.rlstudio")
    opened.append(second)
    assert second.run.until_solved
    asked = RunSpec(env="CartPole-v1", algorithm="dqn", until_solved=False)
    third = open_session(asked, None, tmp_path / "half.rlstudio")
    opened.append(third)
    assert not third.run.until_solved, "what is asked for now counts"
    monkeypatch.setattr(evaluation, "evaluate", lambda *a, **k: evaluation.Evaluation([500.0], [1]))
    second.run.scoring.due_at = 0.0
    second.advance(0.01)
    assert second.run.ended_solved
    second.run.save(tmp_path / "solved.rlstudio")
    fourth = open_session(None, None, tmp_path / "solved.rlstudio")
    opened.append(fourth)
    assert not fourth.run.until_solved, "it would end at once again"


def test_a_solved_run_goes_on_to_its_end_unless_it_was_to_stop(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation, "evaluate", lambda *a, **k: evaluation.Evaluation([500.0], [1]))
    session = open_session(spec(steps=2_000), None)
    opened.append(session)
    session.run.scoring.test(5)
    assert session.run.scoring.solved
    assert not session.run.over
    session.run.learn(0.0, 4)
    assert not session.run.scoring.solved, "that was another policy"


def test_a_stochastic_policy_is_also_played_with_its_actions_drawn(opened: list[Session]) -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="ppo", steps=400, lanes=4), None)
    opened.append(session)
    while not session.finished:
        session.advance(0.2)
    run = session.run
    assert run.scoring.greedy is not None
    assert run.scoring.sampled is not None
    assert run.scoring.sampled.returns != run.scoring.greedy.returns
    generator = run.algorithm.policy.generator.bit_generator.state  # type: ignore[attr-defined]
    run.scoring.test_drawn()
    assert generator == run.algorithm.policy.generator.bit_generator.state  # type: ignore[attr-defined]
    assert manifest_now(run).scores.sampled_return == run.scoring.sampled.mean


def test_evaluations_take_a_small_share(opened: list[Session]) -> None:
    session = open_session(spec(), None)
    opened.append(session)
    spent = 0.0
    evaluate = session.run.scoring.test

    def timed(*args: object, **more: object) -> object:
        nonlocal spent
        start = time.perf_counter()
        try:
            return evaluate(*args, **more)  # type: ignore[arg-type]
        finally:
            spent += time.perf_counter() - start

    session.run.scoring.test = timed  # type: ignore[method-assign, assignment]
    while session.run.seconds < 2.5:
        session.advance(0.05)
        session.flush()
    assert len(session.run.recorder.series["evaluation"]) >= 1
    # All but the last evaluation have been paid for.
    assert session.run.seconds >= 0.5
    assert (
        spent
        <= 0.05 * session.run.seconds + spent / max(1, len(session.run.recorder.series["evaluation"])) + 0.05
    )


def test_an_evaluation_that_is_stopped_counts_for_nothing(opened: list[Session]) -> None:
    session = open_session(spec(), None)
    opened.append(session)
    assert not session.run.scoring.test(5, should_stop=lambda: True).complete
    assert session.run.scoring.best_return is None
    assert "evaluation" not in session.run.recorder.flush()


def test_an_evaluation_is_given_up_sooner_in_a_young_run_and_later_in_its_last_one(
    opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(), None)
    opened.append(session)
    session.advance(0.05)
    clock, evaluate = time.perf_counter, evaluation.evaluate
    given_up: list[bool] = []
    late = 0.0

    def slow(*args: Any, should_stop: Callable[[], bool], **more: Any) -> evaluation.Evaluation:
        with monkeypatch.context() as later:  # as on a busy computer, so many seconds on
            later.setattr(time, "perf_counter", lambda: clock() + late)
            given_up.append(should_stop())
        return evaluate(*args, should_stop=lambda: given_up[-1], **more)

    monkeypatch.setattr(evaluation, "evaluate", slow)
    late = 5.0
    session.run.scoring.test(5)
    assert given_up == [True]
    assert session.run.scoring.mean_return is None
    session.run.seconds = 20.0
    session.run.scoring.test(5)
    assert given_up.pop() is False  # the second test of what is the best so far
    late = 30.0
    session.run.scoring.test(5)
    assert given_up == [True, False, True]
    session.run.scoring.best_test = 1e9
    session.run.scoring.due_at = float("inf")
    session.advance(0.05)
    session.finish()
    assert given_up == [True, False, True, False]


def test_large_state_keeps_the_policy_alone(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rlstudio.engine.run.keeping.autosaves.RESUMABLE_BYTES", 1000)
    session = open_session(spec(), tmp_path)
    opened.append(session)
    session.advance(0.05)
    session.run.autosaves.write_last()
    session.run.autosaves.write_last()
    assert not checkpoint.peek(tmp_path / "last.rlstudio").resumable
    (warning,) = session.run.warnings
    assert warning.startswith("the training state is large (")
    assert "autosaves keep the policy alone" in warning
    session.run.save(tmp_path / "asked.rlstudio")
    assert checkpoint.peek(tmp_path / "asked.rlstudio").resumable


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"env": "rlstudio/GridWorld-v0", "until_solved": True}, "says no return at which it is solved"),
        ({"env": "CartPole-v2"}, "CartPole-v1"),
        ({"algorithm": "dqm"}, "dqn"),
        ({"algorithm": "q_learning", "config": {}}, "does not fit"),
        ({"config": {"learning_rate": -1}}, "learning_rate of dqn"),
        ({"config": {"learning_rat": 1}}, "learning_rate"),
        ({"env_settings": {"nothing": 1}}, "nothing"),
        ({"preset": "no such preset"}, "preset"),
    ],
)
def test_bad_input(change: dict[str, object], error: str) -> None:
    with pytest.raises(UserError, match=error):
        open_session(RunSpec.model_validate({**spec().model_dump(), **change}), None)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be made"):
        open_session(spec(), tmp_path / "file" / "below")


def test_device(monkeypatch: pytest.MonkeyPatch, opened: list[Session]) -> None:
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match="no CUDA GPU"):
        open_session(spec(device="cuda"), None)
    session = open_session(spec(device="auto"), None)
    opened.append(session)
    assert session.run.device == "cpu"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert devices.resolve("auto", session.run.spec, "value", (64, 64)) == "cpu"
    assert devices.resolve("auto", session.run.spec, "value", (64, 1024)) == "cuda:0"
    assert devices.resolve("cuda", session.run.spec, "value", (64, 64)) == "cuda:0"
    assert devices.resolve("cuda", session.run.spec, "tabular", ()) == "cpu"


def test_lanes_that_cannot_fit_are_refused_before_they_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = psutil.virtual_memory()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory._replace(available=1 << 30))
    with pytest.raises(
        UserError, match=r"1,024 lanes of ALE/Pong-v5 need about 2\.0 GB of memory, and 1\.0 GB"
    ):
        open_session(spec("ALE/Pong-v5", "ppo", lanes=1024), None)
