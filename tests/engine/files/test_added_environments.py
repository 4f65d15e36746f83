"""Environments of one's own packages: remembered when a person names them, refused when a file does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import gymnasium
import pytest

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import data_folder
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files import added_environments, checkpoint
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec

ID = "lab_two:Brief-v0"


@pytest.fixture(autouse=True)
def _lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "lab_two.py").write_text(
        "import gymnasium\n"
        "from gymnasium.envs.classic_control import CartPoleEnv\n"
        "gymnasium.register('Brief-v0', entry_point=CartPoleEnv, max_episode_steps=20)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    registry._environment_class.cache_clear()
    yield
    gymnasium.registry.pop("Brief-v0", None)
    sys.modules.pop("lab_two", None)
    registry._environment_class.cache_clear()


def forget_everything() -> None:
    for id in added_environments.ids():
        added_environments.remove(id)
    sys.modules.pop("lab_two", None)
    gymnasium.registry.pop("Brief-v0", None)
    registry._environment_class.cache_clear()


def test_a_file_runs_no_package_that_nobody_named(tmp_path: Path) -> None:
    session = open_session(RunSpec(env=ID, algorithm="ppo", lanes=2, steps=4000), tmp_path / "run")
    while session.run.step < 100:
        session.advance(seconds=0.05)
    path = tmp_path / "mine.rlstudio"
    session.run.save(path, resumable=True)
    session.stop()
    assert added_environments.ids() == [ID]  # training it was naming it
    spec, _ = checkpoint.open_policy(checkpoint.load(path))
    assert spec.id == ID

    forget_everything()
    for attempt in (
        lambda: checkpoint.open_policy(checkpoint.load(path)),
        lambda: open_session(RunSpec(env=ID, algorithm="ppo"), tmp_path / "again", resume=path),
    ):
        with pytest.raises(
            UserError, match=r"would run the package 'lab_two'.*rlstudio envs --add lab_two:Brief-v0 "
        ):
            attempt()
    assert "lab_two" not in sys.modules
    added_environments.add(ID)
    assert checkpoint.open_policy(checkpoint.load(path))[0].id == ID


def test_adding_and_removing() -> None:
    assert added_environments.ids() == []
    assert added_environments.add(ID).title == "Brief"
    assert added_environments.add(
        "Taxi-v4" if "Taxi-v4" not in registry.environment_ids() else "FrozenLake8x8-v1"
    )
    assert added_environments.ids()[0] == ID
    listed = build_catalogue().environment(ID)
    assert listed is not None
    assert listed.family == "Your own"
    added_environments.remove(ID)
    assert ID not in added_environments.ids()
    with pytest.raises(UserError, match="was not added"):
        added_environments.remove(ID)
    with pytest.raises(UserError, match="is there already"):
        added_environments.add("CartPole-v1")
    with pytest.raises(UserError, match="no package 'no_lab'"):
        added_environments.add("no_lab:Any-v0")


def test_a_package_that_is_gone_is_listed_with_its_error() -> None:
    added_environments.add(ID)
    sys.modules["lab_two"] = None  # type: ignore[assignment]
    registry._environment_class.cache_clear()
    failures = {failure.name: failure.reason for failure in build_catalogue().failures}
    assert "lab_two" in failures[ID]


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    with pytest.raises(UserError, match=r"the folder .*data/rlstudio cannot be made: "):
        added_environments.add(ID)
    assert registry.environment(ID).id == ID
    added_environments.remember(ID)  # training is possible without it


def test_a_damaged_list_counts_as_empty() -> None:
    data_folder().mkdir(parents=True)
    for text in ("", "{", '{"a": 1}', "[3]", "[" * 100_000, "9" * 5000):
        (data_folder() / "environments.json").write_text(text)
        assert added_environments.ids() == []
        assert (data_folder() / "environments.json.unreadable").read_text() == text
        assert added_environments.ids() == []
    assert not added_environments.trusted(ID)
    assert added_environments.trusted("CartPole-v1")


def test_trust_is_for_one_environment_and_not_for_its_package() -> None:
    added_environments.remember(ID)
    assert added_environments.trusted(ID)
    assert not added_environments.trusted("lab_two:Other-v0")
    assert not added_environments.trusted("lab_two.deeper:Brief-v0")
    added_environments.remove(ID)
    assert not added_environments.trusted(ID)
