"""Files of demonstrations: what is written comes back, and what is broken is refused in a sentence."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.errors import UserError
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.demonstrations import experts, recording
from rlstudio.engine.demonstrations.recording import record
from rlstudio.engine.files import checkpoint, demo_file, demonstrations_file
from rlstudio.engine.lessons import reading
from tests.cli.running import refused, rlstudio

MAZE = "rlstudio/GridWorld-v0"


def by_chance(env: str, episodes: int = 3, seed: int = 1) -> Demonstrations:
    spec, kind = environment(env), algorithm("random")
    policy = kind.make_policy(spec, kind.Config(), device="cpu", seed=0)
    return record(spec, policy, episodes, seed)


def written(path: Path, env: str, found: Demonstrations) -> Path:
    spec = environment(env)
    about = demonstrations_file.described(spec, found, "agent", "random", 1)
    demonstrations_file.write(path, about, found, np.zeros((8, 12, 3), np.uint8))
    return path


@pytest.mark.parametrize("env", ["CartPole-v1", "Pendulum-v1", MAZE, "rlstudio/TicTacToe-v0"])
def test_what_is_written_comes_back(env: str, tmp_path: Path) -> None:
    found = by_chance(env)
    file = demonstrations_file.read(written(tmp_path / "x.rldemonstrations", env, found))
    again = demonstrations_file.fitting(file, environment(env))
    state, other = found.state(), again.state()
    assert state.keys() == other.keys()
    for name, value in state.items():
        np.testing.assert_array_equal(value, other[name], err_msg=name)
    assert (found.legal is not None) == (env == "rlstudio/TicTacToe-v0")
    about = file.manifest
    assert about == demonstrations_file.peek(file.path)
    assert (about.episodes, about.steps) == (3, found.length.sum())
    assert about.mean_return == pytest.approx(found.returns.mean())


def test_steps_are_those_of_the_world_in_their_order() -> None:
    """The successor of a step is the observation of the next one; returns are the sums of what came."""
    found = by_chance("CartPole-v1", 5)
    after = found.next_observation
    ends = np.cumsum(found.length) - 1
    inside = np.setdiff1d(np.arange(found.steps), ends)
    np.testing.assert_array_equal(after[inside], found.observation[inside + 1])
    np.testing.assert_array_equal(after[ends], found.last)
    assert found.terminated[ends].all()
    assert not found.terminated[inside].any()
    np.testing.assert_array_equal(found.returns, found.length)
    np.testing.assert_array_equal(found.begins, [0, *(ends[:-1] + 1)])
    assert (np.abs(after[ends][:, [0, 2]]) > [2.4, 0.2095]).any(1).all()
    two = found.first(2)
    assert (two.episodes, two.steps) == (2, found.length[:2].sum())
    np.testing.assert_array_equal(two.last, found.last[:2])
    assert found.first(99).steps == found.steps


def test_the_same_seed_records_the_same_and_another_one_does_not() -> None:
    first, same, other = (by_chance("Pendulum-v1", 2, seed) for seed in (4, 4, 5))
    np.testing.assert_array_equal(first.observation, same.observation)
    assert not np.array_equal(first.observation, other.observation)


def change(name: str, how: Callable[[Array], Any]) -> Callable[[dict[str, Array]], None]:
    def changed(state: dict[str, Array]) -> None:
        found = how(state[name].copy())
        if found is None:
            del state[name]
        else:
            state[name] = found

    return changed


def put(place: int, value: Any) -> Callable[[Array], Array]:
    def changed(array: Array) -> Array:
        array[place] = value
        return array

    return changed


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        (change("action", put(0, 9)), "'action' must hold integers from 0 to 8"),
        (change("action", lambda a: a[:-1]), "the array 'action' has shape"),
        (change("reward", lambda _: None), "the array 'reward' is missing"),
        (change("length", put(0, 0)), "at least one episode, and one step in each"),
        (change("length", put(0, 10**12)), "'length' must hold integers"),
        (change("length", lambda a: a[:0]), "at least one episode"),
        (change("terminated", put(0, True)), "an episode must not go on behind its end"),
        (change("terminated", lambda a: a.astype(np.uint8)), "must hold true and false"),
        (change("last", lambda a: a[:, :1]), "the array 'last' has shape"),
        (change("legal", lambda a: ~a), "an action was not legal"),
        (change("returns", lambda a: a.astype(np.int64)), "must hold finite numbers"),
        (change("reward", put(0, 3e38)), "'reward' must hold numbers of at most 1e"),
    ],
)
def test_made_up_episodes_are_refused(how: Callable[[Any], None], sentence: str, tmp_path: Path) -> None:
    env = "rlstudio/TicTacToe-v0"
    found = by_chance(env)
    state = found.state()
    how(state)

    class Made(Demonstrations):
        def state(self) -> dict[str, Array]:
            return state

    made = Made(**{name: getattr(found, name) for name in found.__dataclass_fields__})
    path = tmp_path / "x.rldemonstrations"
    written(path, env, made)
    with pytest.raises(UserError, match=f"{path.name} is damaged: .*{sentence}"):
        demonstrations_file.read(path)


def test_files_of_another_kind_and_of_other_worlds_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "x.rldemonstrations", MAZE, by_chance(MAZE))
    file = demonstrations_file.read(path)
    with pytest.raises(UserError, match="holds demonstrations of rlstudio/GridWorld-v0, not of CartPole-v1"):
        demonstrations_file.fitting(file, environment("CartPole-v1"))
    with pytest.raises(UserError, match=r"is a file of demonstrations .*, not a checkpoint"):
        checkpoint.load(path)
    with pytest.raises(UserError, match="is an agent, not a demonstration"):
        demonstrations_file.read(next(experts.bundled(environment("CartPole-v1"))))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("more.pkl", b"x")
    with pytest.raises(UserError, match="holds a member that does not belong there"):
        demonstrations_file.peek(path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(UserError, match="cut off"):
        demonstrations_file.peek(path)


def test_demos_and_lessons_of_strangers_name_no_files(tmp_path: Path) -> None:
    """A run that is begun from them would read whatever they name."""
    config = {"demonstrations": "/etc/passwd"}
    run = demo_file.DemoRun(env="CartPole-v1", algorithm="behaviour_cloning", config=config)
    demo_file.write(tmp_path / "x.rldemo", demo_file.Demo(run=run))
    with pytest.raises(UserError, match="names the file '/etc/passwd' as demonstrations"):
        demo_file.read(tmp_path / "x.rldemo")
    demo_file.write(tmp_path / "y.rldemo", demo_file.Demo(run=run, agent="y.demo.rlstudio"))
    assert demo_file.read(tmp_path / "y.rldemo").run == run  # it holds what it was taught
    bundled = reading.bundled()[3].read_text("utf-8").splitlines()
    bundled = [line for line in bundled if not line.startswith("preset = ")]
    at = next(number for number, line in enumerate(bundled) if line.startswith("algorithm = "))
    bundled[at] = 'algorithm = "dagger"\nconfig = {expert = "other.rlstudio"}'
    (tmp_path / "x.rllesson").write_text("\n".join(bundled), "utf-8")
    with pytest.raises(UserError, match=r"names the file 'other.rlstudio' as expert"):
        reading.read(tmp_path / "x.rllesson")


def test_the_command_line_records_and_tells(tmp_path: Path) -> None:
    agent = next(experts.bundled(environment("CartPole-v1")))
    out = tmp_path / "pole.rldemonstrations"
    ran = rlstudio("demonstrate", agent, out, "--episodes", 2)
    assert ran.code == 0, ran.err
    assert "2 episodes of CartPole-v1, 1,000 steps, mean return 500" in ran.out
    told = rlstudio("info", out)
    assert "agent (dqn)" in told.out
    assert "2 episodes, 1,000 steps" in told.out
    assert '"mean_return": 500.0' in rlstudio("info", out, "--json").out
    refused(rlstudio("demonstrate", agent, tmp_path / "x.zip"), "has to end in .rldemonstrations")


@pytest.mark.parametrize(("limit", "most"), [("MOST_STEPS", 20), ("MOST_BYTES", 20 * 16)])
def test_recording_ends_where_demonstrations_may_be_no_longer(
    limit: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, limit, most)
    with pytest.raises(UserError, match="take fewer episodes"):
        by_chance("CartPole-v1", 20)


def test_the_place_is_looked_at_before_anything_is_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "record", None)
    agent = next(experts.bundled(environment("CartPole-v1")))
    refused(rlstudio("demonstrate", agent, tmp_path / "no" / "x.rldemonstrations"), "there is no folder")


def test_a_relative_path_is_meant_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of several seeds learn in processes with another working folder."""
    written(tmp_path / "x.rldemonstrations", "CartPole-v1", by_chance("CartPole-v1"))
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    train = ("train", "CartPole-v1", "behaviour_cloning", "--steps", 64, "--set")
    ran = rlstudio(*train, "demonstrations=x.rldemonstrations", "--seeds", 0, "--out", "runs")
    assert ran.code == 0, ran.err
    about = checkpoint.peek(tmp_path / "runs" / "seed-0" / "last.rlstudio")
    assert about.config["demonstrations"] == str(tmp_path / "x.rldemonstrations")
    refused(rlstudio(*train, "demonstrations=~nobody-of-this-name/x"), "there is no file")
