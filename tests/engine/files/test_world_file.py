"""Files of drawn worlds: written whole, read without trust."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.engine.files import world_file
from rlstudio.envs.grid.settings import WorldSettings

SETTINGS: dict[str, Any] = {
    "map": {"rows": ["S.G", ".#X"], "rewards": [[1, 0, 0.5], [0, 1, -2.0]]},
    "slip": 0.1,
    "trap_ends": False,
}
MAP = SETTINGS["map"]


def content(**changes: Any) -> dict[str, Any]:
    return {"format_version": 1, "settings": SETTINGS | changes}


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    settings = WorldSettings.parse(SETTINGS, "the world")
    path = tmp_path / "small.rlworld"
    world_file.write(path, settings)
    assert world_file.read(path) == settings
    world_file.write(path, settings)
    assert [file.name for file in tmp_path.iterdir()] == ["small.rlworld"], "no temporary file stays"


def test_a_person_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "small.rlworld"
    world_file.write(path, WorldSettings.parse(SETTINGS, "the world"))
    lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    at = lines.index('"S.G",')
    assert lines[at + 1] == '".#X"'
    assert "[1, 0, 0.5]," in lines
    assert "[0, 1, -2.0]" in lines
    assert json.loads(path.read_text("utf-8"))["format_version"] == 1


def test_what_a_file_does_not_say_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "short.rlworld"
    path.write_text(json.dumps({"format_version": 1, "settings": {"map": MAP}}))
    read = world_file.read(path)
    assert read.map.rows == ("S.G", ".#X")
    assert read.step_reward == WorldSettings().step_reward


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("PK\x03\x04", "not JSON"),
        (nested(100_000), "not JSON"),
        ("[]", "says no format_version"),
        ('{"settings": {}}', "says no format_version"),
        ('{"format_version": true}', "says no format_version"),
        ('{"format_version": 2, "worlds": []}', "newer RL Studio"),
        ('{"format_version": 0, "settings": {}}', "greater than or equal to 1"),
        ('{"format_version": 1}', "lacks 'settings'"),
        (json.dumps(content() | {"code": "import os"}), "no setting named 'code'"),
        (json.dumps(content(gravity=9.81)), "no setting named 'settings.gravity'"),
        (json.dumps(content(slip="often")), "settings.slip"),
        (json.dumps(content(slip="0.1")), "settings.slip"),
        (json.dumps(content(slip=2)), "less than or equal to 0.9"),
        (json.dumps(content(max_steps=10.5)), "settings.max_steps"),
        (json.dumps(content(step_reward=float("nan"))), "finite"),
        (json.dumps(content(map={"rows": ["..", ".."]})), "at least one goal"),
        (json.dumps(content(map={"rows": "S.G"})), "settings.map.rows"),
        (json.dumps(content(map=MAP | {"rewards": [[0, 9, 1]]})), "outside the map"),
        (json.dumps(content(map=MAP | {"rewards": [[0, 0.5, 1]]})), "settings.map.rewards.0.1"),
        ('{"format_version": 1, "settings": {"map": {"rows": ["' + "." * 60_000 + '"]}}}', "2 to 40"),
        ("[" + "1," * (world_file.MAX_BYTES // 2) + "1]", "larger than 1 MB"),
    ],
)
def test_a_bad_file_is_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bad.rlworld"
    path.write_text(text)
    with pytest.raises(UserError) as refused:
        world_file.read(path)
    sentence = str(refused.value)
    assert said in sentence
    assert "bad.rlworld" in sentence
    assert "\n" not in sentence
    assert len(sentence) < len(str(path)) + 220


def test_bytes_that_are_no_text_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bad.rlworld"
    path.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(UserError, match="not JSON"):
        world_file.read(path)


def test_a_file_that_is_not_there_or_no_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        world_file.read(tmp_path / "nowhere.rlworld")
    with pytest.raises(UserError, match="directory"):
        world_file.read(tmp_path)
    with pytest.raises(UserError, match="no folder"):
        world_file.write(tmp_path / "lost" / "w.rlworld", WorldSettings())


def test_the_largest_world_fits_the_limit(tmp_path: Path) -> None:
    side = 40
    rewards = [[row, column, -123.456789012345] for row in range(side) for column in range(side)]
    drawing = {"rows": ["SG" + "." * 38, *["." * side] * 39], "rewards": rewards}
    settings = WorldSettings.parse({"map": drawing}, "the world")
    path = tmp_path / "large.rlworld"
    world_file.write(path, settings)
    assert path.stat().st_size < world_file.MAX_BYTES / 5
    assert world_file.read(path) == settings


def test_a_file_names_an_environment(tmp_path: Path) -> None:
    path = tmp_path / "small.rlworld"
    world_file.write(path, WorldSettings.parse(SETTINGS, "the world"))
    id, settings = world_file.named(str(path))
    spec = environment(id, settings)
    assert spec.id == world_file.ENVIRONMENT
    assert spec.settings == world_file.read(path)
    assert world_file.named("CartPole-v1") == ("CartPole-v1", {})
