"""Files of recordings that are broken or made up: each is refused in one sentence."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.arrays import State
from rlstudio.core.errors import UserError
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.files.recordings.replay_file import ReplayFile
from rlstudio.engine.files.recordings.strip import KEY_EVERY, BadStrip, Strip, StripWriter
from rlstudio.engine.past.saved.opened import DAMAGED
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.envs.drawing import notice_picture
from tests.engine.stages import open_stage


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> ReplayFile:
    path = tmp_path_factory.mktemp("sound") / "x.rlreplay"
    stage = open_stage("CartPole-v1", "dqn", config={"hidden": [8]})
    stage.set_speed(None)
    while stage.decisions < 60:
        stage.note_viewer(True)
        stage.advance()
    list(save_recording(path, stage.past, stage.info(), None, everything=True))
    stage.close()
    return replay_file.read(path)


def with_array(part: str, name: str, change: Callable[[Any], Any]) -> Callable[[ReplayFile], ReplayFile]:
    def changed(file: ReplayFile) -> ReplayFile:
        state: State = dict(getattr(file, part))
        found = change(None if state[name] is None else state[name].copy())
        if found is None:
            del state[name]
        else:
            state[name] = found
        return replace(file, **{part: state})

    return changed


def put(place: int, value: Any) -> Callable[[Any], Any]:
    def change(array: Any) -> Any:
        array[place] = value
        return array

    return change


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (with_array("moments", "policy", put(3, 99)), "the array 'policy' must be below"),
        (with_array("moments", "action", put(2, 7)), "the array 'action' must hold integers from 0 to 1"),
        (with_array("moments", "reward", lambda a: a[:-1]), "the array 'reward' has shape"),
        (with_array("moments", "ended", lambda a: a.astype(np.uint8)), "'ended' must hold truths"),
        (with_array("moments", "ended", lambda a: ~a), "has a row for the end of an episode"),
        (with_array("moments", "action", lambda _: None), "'action' must have a row for each decision"),
        (with_array("moments", "decision.action_values", lambda a: a[:, :1]), "where \\(2,\\) is needed"),
        (with_array("moments", "episode.first", put(0, 1)), "must begin with 0 and rise"),
        (with_array("moments", "ways", put(0, 0)), "each moment must have a picture"),
        (with_array("moments", "pictures", put(0, 10**6)), "the array 'pictures' must hold integers"),
        (with_array("moments", "observation", lambda a: a[:, :3]), "not have the shape of their space"),
        (with_array("moments", "number", lambda _: None), "the array 'number' is missing"),
        (with_array("moments", "policy_kept", put(0, 5)), "the array 'policy_kept' must hold integers"),
        (with_array("pictures", "key", put(0, False)), "must have its shape"),
        (with_array("pictures", "rows", put(1, 10**6)), "changed rows must lie inside their matrix"),
        (with_array("pictures", "height", put(0, 2**30)), "a matrix must have 1 to"),
        (with_array("pictures", "end", put(0, 2**40)), "the array 'end'"),
        (with_array("pictures", "width", lambda a: a + 1), "three colours"),
    ],
)
def test_what_does_not_fit_together_is_refused(
    change: Callable[[ReplayFile], ReplayFile], sentence: str, sound: ReplayFile, tmp_path: Path
) -> None:
    path = tmp_path / "x.rlreplay"
    replay_file.write(path, change(sound))
    with pytest.raises(UserError, match=sentence) as refused:
        RecordedStage(str(path))
    assert str(refused.value).startswith(f"{path} is damaged: ")
    assert "\n" not in str(refused.value)


def manifest(path: Path, **changes: Any) -> dict[str, Any]:
    """The file again, with other things in its manifest (``run__NAME``: in its run)."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    told: dict[str, Any] = json.loads(members["manifest.json"])
    for name, value in changes.items():
        place = told["run"] if name.startswith("run__") else told
        place[name.removeprefix("run__")] = value
    members["manifest.json"] = json.dumps(told).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return told


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format_version": 99}, "was written by a newer RL Studio"),
        ({"moments": 5}, "must be at one of 5 moments|the array '.*' has shape"),
        ({"run__action_names": ["one"]}, "1 names for 2 actions"),
        ({"run__frame_rate": 0}, "must be greater than"),
        ({"run__seen_area": [0.5, 0, 0.5, 1]}, "must not be empty"),
        ({"run__surprise": 1}, "has no setting named"),
        ({"run__layout": {"rows": 2, "columns": 2, "cells": []}}, "1 to 20000 cells"),
        ({"run__observation_space": {"kind": "box", "shape": [2**20, 2**20]}}, "observations must have"),
        ({"run__capabilities": ["flying"]}, "capabilities"),
    ],
)
def test_a_manifest_that_means_nothing_is_refused(
    changes: dict[str, Any], sentence: str, sound: ReplayFile, tmp_path: Path
) -> None:
    path = tmp_path / "x.rlreplay"
    replay_file.write(path, sound)
    manifest(path, **changes)
    with pytest.raises(UserError, match=sentence):
        RecordedStage(str(path))


def test_other_files_and_members_are_refused(sound: ReplayFile, tmp_path: Path) -> None:
    path = tmp_path / "x.rlreplay"
    replay_file.write(path, sound)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../evil.py", "print('run')")
    with pytest.raises(UserError, match="is not a sound recording: it holds a member that does not belong"):
        replay_file.read(path)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(UserError, match="is cut off"):
        replay_file.read(path)


def test_parameters_that_do_not_fit_are_said_and_no_moment_is_lost(sound: ReplayFile, tmp_path: Path) -> None:
    path = tmp_path / "x.rlreplay"
    policies = {name: value.reshape(-1)[:1] for name, value in sound.policies.items()}
    replay_file.write(path, replace(sound, policies=policies))
    stage = RecordedStage(str(path))
    assert stage.missing.startswith("The policy of this recording cannot be asked here: ")
    assert stage.snapshot().decision.action_values is not None
    assert stage.info().networks == ()


def test_a_damaged_picture_is_shown_as_damaged(sound: ReplayFile, tmp_path: Path) -> None:
    path = tmp_path / "x.rlreplay"
    data = sound.pictures["data"].copy()
    data[sound.pictures["end"][4] : sound.pictures["end"][5]] ^= 255
    replay_file.write(path, replace(sound, pictures={**sound.pictures, "data": data}))
    stage = RecordedStage(str(path))
    stage.past.look(5)
    np.testing.assert_array_equal(stage.snapshot().frame, notice_picture(DAMAGED))
    stage.past.look(2)
    assert stage.snapshot().frame.shape != notice_picture(DAMAGED).shape  # type: ignore[union-attr]


def test_a_strip_gives_every_matrix_back_in_any_order() -> None:
    generator = np.random.default_rng(0)
    matrices, matrix = [], np.zeros((40, 90), np.uint8)
    for number in range(200):
        matrix = matrix.copy()
        row = generator.integers(0, 36)
        matrix[row : row + 4] = generator.integers(0, 255, (4, 90))
        if number % 50 == 49:
            matrix = generator.integers(0, 255, (40 + number, 90)).astype(np.uint8)
        matrices.append(matrix)
    writer = StripWriter()
    places = [writer.add(one) for one in [*matrices, matrices[3]]]
    assert places[-1] == places[3], "what was there before is kept once"
    strip = Strip(writer.arrays())
    assert len(strip) == 200
    reader = strip.reader()
    for place in [*generator.permutation(200).tolist(), *range(200)]:
        np.testing.assert_array_equal(reader[place], matrices[place])
    assert max(place - strip.way_to(place) for place in range(200)) < KEY_EVERY
    assert writer.nbytes < sum(one.nbytes for one in matrices) / 4


def test_a_strip_unpacks_no_more_than_its_shape_says() -> None:
    writer = StripWriter()
    writer.add(np.zeros((4, 6), np.uint8))
    arrays = writer.arrays()
    bomb = np.frombuffer(zlib.compress(bytes(1 << 24)), np.uint8)
    strip = Strip({**arrays, "data": bomb, "end": np.array([len(bomb)])})
    with pytest.raises(BadStrip, match="25 bytes where 24 are needed"):
        strip.reader()[0]


def test_a_file_of_little_variety_does_not_look_like_a_zip_bomb(sound: ReplayFile, tmp_path: Path) -> None:
    path = tmp_path / "x.rlreplay"
    moments = {**sound.moments, "unused": np.zeros(1 << 23, np.uint8)}
    replay_file.write(path, replace(sound, moments=moments))
    assert path.stat().st_size < 1 << 20
    assert replay_file.read(path).moments["unused"].nbytes == 1 << 23
