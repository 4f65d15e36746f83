"""A self-play run rates its agents beside its learning, and keeps the best one by that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.rating.elo import Fit
from rlstudio.engine.run import evaluation
from rlstudio.engine.run.keeping.manifest_now import manifest_now
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.engine.sessions import fingerprint

TTT = "rlstudio/TicTacToe-v0"


def spec(**more: Any) -> RunSpec:
    config = {"simulations": 4, "hidden": [8], "learning_starts": 50, "batch_size": 16, "rating_games": 2}
    config |= more.pop("config", {})
    return RunSpec.model_validate(
        {"env": TTT, "algorithm": "alphazero", "config": config, "lanes": 8, "steps": 10**6, **more}
    )


def until_rated(session: Session, times: int) -> None:
    """Learn and play until so many agents have their ratings."""
    series = session.run.recorder.series
    for _ in range(4000):
        if "rating" in series and len(series["rating"]) >= times:
            return
        session.advance(0.02)
        session.flush(force=True)
    raise AssertionError("it was not rated")


def always(number: float) -> Any:
    return lambda *args, **more: evaluation.Evaluation([number] * 20, [5] * 20)


def test_the_best_of_equals_is_a_late_agent(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tests against chance tie at 1.0: the first one to get there was kept for good."""
    monkeypatch.setattr(evaluation, "evaluate", always(1.0))
    monkeypatch.setattr(
        "rlstudio.engine.rating.ladder.fitted",
        lambda points: Fit(np.zeros(len(points)), np.zeros((len(points), len(points)))),
    )
    session = open_session(spec(config={"rating_share": 0.5}), tmp_path)
    opened.append(session)
    session.run.scoring.test()
    assert session.run.scoring.best_step == 0, "before the first rating a test decides"
    until_rated(session, 3)
    newest = session.run.recorder.series["rating"].last
    assert newest is not None
    assert newest[0] > 0
    assert session.run.scoring.best_step == newest[0]
    best = checkpoint.peek(tmp_path / "best.rlstudio")
    assert best.step == newest[0]
    session.run.scoring.test()
    assert session.run.scoring.best_step == newest[0], "tests choose no more"


@pytest.mark.parametrize(
    ("env", "algorithm", "kept"),
    [
        (TTT, "alphazero", [0, 1, 2, 2, 2, 5, 5, 7]),
        (TTT, "dqn", [0, 1, 2, 2, 2, 5, 5, 7]),
        ("CartPole-v1", "dqn", [0, 1, 1, 1, 1, 1, 1, 1]),
    ],
)
def test_without_ratings_ties_go_to_the_newer_agent_of_a_game(
    env: str, algorithm: str, kept: list[int], opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within a standard error of the highest test, not of the last one: or ever worse ones would follow."""
    once, twice = [-1.0] + [1.0] * 19, [-1.0] * 2 + [1.0] * 18  # 0.1 below 1 ± 0.14, 0.2 below 1 ± 0.19
    none, all_won, less = [0.0] * 20, [1.0] * 20, [0.9] * 20
    told: list[float] = []

    def tested(spec: Any, policy: Any, episodes: int, seed: int, **given: Any) -> evaluation.Evaluation:
        return evaluation.Evaluation(list(told), [5] * len(told))

    monkeypatch.setattr(evaluation, "evaluate", tested)
    config = {"rating_share": 0.0} if algorithm == "alphazero" else {}
    run = RunSpec(env=env, algorithm=algorithm, config=config, steps=10**6)
    session = open_session(run, None, evaluates=False)
    opened.append(session)
    found = []
    for step, returns in enumerate([none, all_won, all_won, less, twice, once, none, all_won]):
        session.run.step, told[:] = step, returns
        session.run.scoring.test()
        found.append(session.run.scoring.best_step)
    assert found == kept
    assert session.run.scoring.best_test == 1.0, "the highest"


def test_the_best_is_the_agent_with_the_highest_rating_as_it_was_then(
    tmp_path: Path, opened: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(spec(config={"rating_share": 0.5}), tmp_path)
    opened.append(session)
    second = len(session.run.spec.rivals()) + 1

    def as_if(points: np.ndarray) -> Fit:
        rating = np.zeros(len(points))
        rating[second:] = 100.0 - np.arange(len(points) - second)
        return Fit(rating, np.full((len(points), len(points)), 0.0))

    monkeypatch.setattr("rlstudio.engine.rating.ladder.fitted", as_if)
    until_rated(session, 4)
    at = session.run.recorder.series["rating"].x[1]
    assert session.run.scoring.best_step == at
    file = checkpoint.load(tmp_path / "best.rlstudio")
    assert file.manifest.step == at
    assert file.manifest.scores.rating == 100.0
    assert file.manifest.scores.rating_error == 0.0
    assert file.manifest.scores.mean_return == session.run.scoring.best_return
    rated = session.run.scoring.rated
    assert rated is not None
    assert rated.best is not None
    for name, value in rated.policy(rated.best).state().items():
        np.testing.assert_array_equal(file.policy_state[name], value)
    now = session.run.algorithm.policy.state()
    assert any(not np.array_equal(file.policy_state[name], value) for name, value in now.items())


def test_ratings_change_nothing_of_what_is_learned(opened: list[Session]) -> None:
    prints = []
    for share in (0.0, 0.5):
        session = open_session(spec(config={"rating_share": share}, seed=3), None, evaluates=False)
        opened.append(session)
        rated = session.run.scoring.rated
        assert (rated is None) == (share == 0)
        for _ in range(60):
            session.run.learn(0.0, 10)
            if rated is not None:
                rated._during = True
                session.run.seconds += 1.0
                session.run.scoring.rate(0.01)
        session.run.seconds = 0.0
        prints.append(fingerprint(session))
        if rated is not None:
            assert rated.newest is not None
    assert prints[0] == prints[1]


def test_games_take_their_share_of_the_time(opened: list[Session], monkeypatch: pytest.MonkeyPatch) -> None:
    session = open_session(spec(config={"rating_share": 0.1}), None)
    opened.append(session)
    monkeypatch.setattr("rlstudio.engine.run.rated.HEAD_START_SECONDS", 0.0)
    session.run.scoring.due_at = float("inf")
    until_rated(session, 2)
    rated = session.run.scoring.rated
    assert rated is not None
    spent = rated.seconds / (rated.seconds + session.run.seconds)
    assert spent == pytest.approx(0.1, abs=0.05)
    assert session.run.scoring.seconds >= rated.seconds
    session.run.config.set_live("rating_share", 0.0, "alphazero")
    before = rated.seconds
    for _ in range(20):
        session.advance(0.01)
    assert rated.seconds == before


def test_curves_are_what_the_run_declares(opened: list[Session]) -> None:
    session = open_session(spec(config={"rating_share": 0.5}), None)
    opened.append(session)
    until_rated(session, 2)
    declared = [metric for metric in session.run.info().metrics if metric.group == "rating"]
    series = session.run.recorder.series
    assert next(metric.name for metric in declared) == "rating"
    for metric in declared:
        assert len(series[metric.name]) == len(series["rating"])
    errors = series[declared[0].error]
    assert len(errors) == len(series["rating"])
    assert (errors.y > 0).all()
    without = open_session(spec(config={"rating_share": 0.0}), None)
    opened.append(without)
    assert not [metric for metric in without.run.info().metrics if metric.group == "rating"]


def test_a_run_ends_with_the_rating_of_its_last_agent(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(), tmp_path)
    opened.append(session)
    session.advance(0.3)
    session.finish()
    session.flush(force=True)
    last = session.run.recorder.series["rating"].last
    assert last is not None
    assert last[0] == session.run.step
    scores = checkpoint.peek(session.run.autosaves.last_path or "").scores
    assert scores.rating == last[1]
    assert scores.rating_error is not None
    hurried = open_session(spec(), None, evaluates=False)
    opened.append(hurried)
    hurried.advance(0.02)
    hurried.finish(should_stop=lambda: True)
    hurried.flush(force=True)
    rated = hurried.run.scoring.rated
    assert rated is not None
    assert rated.newest is None


def test_a_continued_run_plays_against_its_best_so_far(tmp_path: Path, opened: list[Session]) -> None:
    session = open_session(spec(config={"rating_share": 0.5}), tmp_path)
    opened.append(session)
    until_rated(session, 2)
    best = session.run.scoring.best_step
    session.stop()
    session.close()
    again = open_session(None, tmp_path, resume=session.run.autosaves.last_path)
    opened.append(again)
    rated = again.run.scoring.rated
    assert again.run.scoring.best_step == best
    assert rated is not None
    assert rated.best is not None
    assert rated.best.step == best
    before = again.run.recorder.series.get("rating", ())
    until_rated(again, len(before) + 1)
    told = rated.standings()
    assert told.step[len(again.run.spec.rivals())] == best
    assert told.games[-1, len(again.run.spec.rivals())] == 2
    # If it is still the best, its file can be written again.
    path = tmp_path / "again.rlstudio"
    rated.file(rated._ladder.agents[0], manifest_now(session.run).scores)(path)
    assert checkpoint.peek(path).step == best


def test_what_does_not_play_itself_is_not_rated(opened: list[Session]) -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="muzero", lanes=4), None)
    opened.append(session)
    assert session.run.scoring.rated is None
