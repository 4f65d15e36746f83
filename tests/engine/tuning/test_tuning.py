"""A search over small quick runs: what it tries, what it keeps, and how it goes on."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from rlstudio.core import registry
from rlstudio.core.errors import Breakdown, UserError
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.runs.notes import read_notes
from rlstudio.engine.queue.hand import Hand
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.tuning import tuning as tuning_module
from rlstudio.engine.tuning.ranges import Choices, Range, searched
from rlstudio.engine.tuning.tuning import Tuning, study_file

optuna = pytest.importorskip("optuna")
SPEC = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", steps=2000, seed=3)
RATES = Range("learning_rate", 0.1, 1.0, log=False, whole=False)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("DATA", "CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


def ranges(*wanted: str, algorithm: str = "ppo", **config: Any) -> list[object]:
    kind = registry.algorithm(algorithm).Config
    return list(searched(list(wanted), kind, kind.parse(config, algorithm)))


def test_what_is_tried_follows_from_how_settings_are_declared() -> None:
    assert ranges() == [
        Range("learning_rate", pytest.approx(1e-5), pytest.approx(9e-3), log=True, whole=False),
        Range("discount", pytest.approx(0.9), pytest.approx(0.999), log=False, whole=False),
    ]
    assert ranges("discount", discount=1.0) == [Range("discount", 0, 1, log=False, whole=False)]
    assert ranges("epochs", epochs=2) == [Range("epochs", 1, 8, log=False, whole=True)], "its lowest is 1"
    clip = Range("clip_range", 0.05, 0.8, log=False, whole=False)
    assert ranges("clip_range", clip_range=0.2) == [clip], "not up to its limit, 10"
    assert ranges("learning_rate", learning_rate=0.1)[0].high == 1, "its bound"  # type: ignore[attr-defined]
    assert ranges("epochs=2..20") == [Range("epochs", 2, 20, log=False, whole=True)]
    assert ranges("minibatch_size=16..256") == [Range("minibatch_size", 16, 256, log=True, whole=True)]
    assert ranges("objective") == [Choices("objective", ("clip", "adaptive kl"))]
    assert ranges("layer_norm") == [Choices("layer_norm", (False, True))]
    assert ranges("epochs=3,5") == [Choices("epochs", (3, 5))]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (["nothing"], "no setting named"),
        (["hidden"], "neither a number nor a choice"),
        (["epochs=9..3"], "9, is above the upper one, 3"),
        (["epochs=0..3"], "from 1 to 100"),
        (["objective=a..b"], "is no number"),
        (["epochs", "epochs=1,2"], "twice"),
        (["entropy_bonus=x"], "is a number"),
        (["learning_rate=5"], "learning_rate is at most 1"),
        (["learning_rate=0"], "learning_rate is above 0"),
        (["schedule_steps=-1"], "schedule_steps is "),
        (["target_kl"], "say in which range target_kl is searched"),
        (["kl_target"], "no effect with objective=clip; --set changes that"),
        (["mirror"], "no effect in this environment"),
    ],
)
def test_other_wishes_are_refused(wanted: list[str], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        ranges(*wanted)


def test_what_another_setting_switches_on_can_be_searched_with_it() -> None:
    assert len(ranges("kl_target", objective="adaptive kl")) == 1
    assert len(ranges("kl_target", "objective")) == 2
    kind = registry.algorithm("ppo").Config
    assert searched(["mirror"], kind, kind.parse({}, "ppo"), {"pixels"}) == [Choices("mirror", (False, True))]


def test_every_trial_is_a_run_with_a_tag_and_the_best_is_kept() -> None:
    tuning = Tuning("maze", SPEC, [RATES])
    trials = tuning.run(4, 2, lambda: False)
    assert sorted(trial.number for trial in trials) == [0, 1, 2, 3]
    assert {trial.state for trial in trials} == {"done"}
    for trial in trials:
        manifest = peek(Path(trial.folder) / "last.rlstudio")
        assert manifest.config["learning_rate"] == trial.settings["learning_rate"]
        assert manifest.step == 2000
        assert manifest.scores.mean_return == trial.mean_return
        assert read_notes(Path(trial.folder)).tags == ["tune maze"]
    assert tuning.best is not None
    settings, score, folder = tuning.best
    assert score == max(trial.mean_return or -1e9 for trial in trials)
    assert (settings, folder) in [(trial.settings, trial.folder) for trial in trials]


def test_a_study_goes_on_and_draws_others() -> None:
    first = Tuning("maze", SPEC, [RATES]).run(2, 1, lambda: False)
    second = Tuning("maze", SPEC, [RATES]).run(2, 1, lambda: False)
    assert [trial.number for trial in second] == [2, 3]
    tried = {trial.settings["learning_rate"] for trial in (*first, *second)}
    assert len(tried) == 4
    assert study_file("maze").is_file()


def test_a_trial_whose_program_was_killed_is_tried_again() -> None:
    before = Tuning("maze", SPEC, [RATES])
    trial = before._study.ask()
    value = trial.suggest_float("learning_rate", 0.1, 1.0)
    before._lock.release()
    found = Tuning("maze", SPEC, [RATES]).run(1, 1, lambda: False)
    assert found[0].settings == {"learning_rate": value}


def test_a_study_is_about_one_run_and_for_one_program() -> None:
    first = Tuning("maze", SPEC, [RATES])
    with pytest.raises(UserError, match="another program works"):
        Tuning("maze", SPEC, [RATES])
    first.run(1, 1, lambda: False)
    with pytest.raises(UserError, match="about other runs"):
        Tuning("maze", SPEC.model_copy(update={"steps": 3000}), [RATES])
    with pytest.raises(UserError, match="named by"):
        Tuning("../maze", SPEC, [RATES])


def test_a_trial_that_falls_behind_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    # Told after every thousandth of a long run: whatever the computer, it has not ended by itself by then.
    monkeypatch.setattr(tuning_module, "PARTS", 1000)
    monkeypatch.setattr(optuna.Trial, "should_prune", lambda trial: trial.number == 0)
    spec = RunSpec(env="CartPole-v1", algorithm="dqn", steps=2_000_000, lanes=1)
    rates = Range("learning_rate", 1e-4, 1e-3, log=True, whole=False)
    [trial] = Tuning("pole", spec, [rates]).run(1, 1, lambda: False)
    assert trial.state == "pruned"
    stopped = peek(Path(trial.folder) / "last.rlstudio")
    assert 0 < stopped.step < 2_000_000
    assert stopped.resumable


def test_a_trial_that_fails_stops_no_other() -> None:
    tuning = Tuning("bad", SPEC, [Choices("learning_rate", (0.5, 7.0))])
    for value in (7.0, 0.5):
        tuning._study.enqueue_trial({"learning_rate": value})
    trials = tuning.run(2, 1, lambda: False)
    states = {trial.settings["learning_rate"]: trial.state for trial in trials}
    assert states == {0.5: "done", 7.0: "failed"}
    assert all("learning_rate" in trial.message for trial in trials if trial.state == "failed")


def test_an_interrupt_saves_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Hand] = []
    listen = Hand.listen

    def note(hand: Hand) -> bool:
        heard.append(hand)
        return listen(hand)

    monkeypatch.setattr(Hand, "listen", note)
    spec = RunSpec(env="CartPole-v1", algorithm="dqn", steps=5_000_000, lanes=1)
    tuning = Tuning("pole", spec, [Range("learning_rate", 1e-4, 1e-3, log=True, whole=False)])
    trials = tuning.run(5, 1, lambda: bool(heard) and heard[-1].progress.step > 1000)
    assert [trial.state for trial in trials] == ["stopped"]
    assert peek(Path(trials[0].folder) / "last.rlstudio").step > 1000
    assert tuning.best is None


def test_a_study_that_can_be_written_no_more_is_said_in_one_sentence() -> None:
    import sqlalchemy

    def read_only(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA query_only = 1")

    tuning = Tuning("maze", SPEC, [RATES])
    tuning.run(1, 1, lambda: False)
    engine: Any = tuning._study._storage._backend.engine  # type: ignore[attr-defined]
    sqlalchemy.event.listen(engine, "checkout", read_only)
    with pytest.raises(Breakdown, match=r"maze\.db cannot be written: attempt to write a readonly database"):
        tuning.run(2, 1, lambda: False)
    after = Tuning("maze", SPEC, [RATES]).run(1, 1, lambda: False)
    assert [(trial.number, trial.state) for trial in after] == [(1, "done")], "the study is whole and free"


def test_a_study_on_a_disk_without_room_is_not_called_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: object, **named: object) -> None:
        try:
            raise sqlite3.OperationalError("database or disk is full")
        except sqlite3.OperationalError as error:
            raise optuna.exceptions.StorageInternalError("during the commit") from error

    Tuning("maze", SPEC, [RATES]).run(1, 1, lambda: False)
    monkeypatch.setattr(optuna, "create_study", full)
    with pytest.raises(UserError, match=r"maze\.db cannot be opened: database or disk is full"):
        Tuning("maze", SPEC, [RATES])


def test_without_optuna_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(UserError, match=r"pip install 'rlstudio\[search\]'"):
        Tuning("maze", SPEC, [RATES])
