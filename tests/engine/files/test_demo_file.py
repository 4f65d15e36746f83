"""Demos: read and written, and refused in one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files import demo_file
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.scene import Scene

SOUND: dict[str, Any] = {
    "format_version": 1,
    "title": "Half way",
    "run": {"env": "rlstudio/Maze-v0", "algorithm": "q_learning", "seed": 3, "config": {"discount": 0.9}},
    "moment": {"step": 1200, "updates": 1200, "episodes": 9, "seconds": 0.1},
    "scene": {
        "speed": 4.0,
        "play_speed": None,
        "paused": True,
        "layout": {
            "right": {
                "places": [{"panels": ["grid", "actions"], "front": "actions", "share": 0.5}],
                "share": 0.3,
            }
        },
    },
}


def changed(**more: Any) -> str:
    return json.dumps({**SOUND, **more})


def test_a_demo_is_written_as_it_was_read(tmp_path: Path) -> None:
    path, again = tmp_path / "a.rldemo", tmp_path / "b.rldemo"
    path.write_text(json.dumps(SOUND))
    demo = demo_file.read(path)
    demo_file.write(again, demo)
    assert demo_file.read(again) == demo
    assert demo.scene.layout is not None
    assert demo.scene.layout.panels == ["grid", "actions"]
    assert demo.moment is not None
    assert demo.moment.step == 1200


def test_a_demo_is_a_small_readable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.rldemo"
    demo_file.write(
        path, Demo(run=DemoRun(env="CartPole-v1", algorithm="ppo"), scene=Scene(panels=["curves"]))
    )
    told = json.loads(path.read_text())
    assert told["run"] == {"env": "CartPole-v1", "algorithm": "ppo"}
    assert told["scene"]["panels"] == ["curves"]
    assert path.stat().st_size < 1000


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is no demo of RL Studio: it is not JSON"),
        ("[" * 100_000, "is no demo of RL Studio: it is not JSON"),
        ("{}", "it says no format_version"),
        (changed(format_version=3), "was written by a newer RL Studio"),
        (changed(run={"env": "Maze"}), "lacks 'run.algorithm'"),
        (changed(run={"env": 3, "algorithm": "ppo"}), "run.env of .* must be text"),
        (changed(run={**SOUND["run"], "seed": -1}), "run.seed of .* greater than or equal to 0"),
        (changed(run={**SOUND["run"], "code": "x"}), "has no setting named 'run.code'"),
        (
            changed(run={"env": "evil_package:Env-v0", "algorithm": "ppo"}),
            "would run the package 'evil_package'",
        ),
        (changed(run={**SOUND["run"], "config": {"discount": float("nan")}}), "config.* must be finite"),
        (changed(run={**SOUND["run"], "config": {"discount": 1e999}}), "config.* must be finite"),
        (changed(scene={"speed": -1}), "scene.speed"),
        (changed(scene={"speed": 1e400}), "scene.speed"),
        (changed(scene={"layout": {"left": {"places": [{"panels": []}]}}}), "at least 1 item"),
        (
            changed(scene={"layout": {"left": {"places": [{"panels": ["a"]}, {"panels": ["a"]}]}}}),
            "stands in two places",
        ),
        (changed(agent="../a.rlstudio", moment=None), "in the same folder"),
        (changed(agent="/tmp/a.rlstudio", moment=None), "in the same folder"),
        (changed(agent="C:\\a.rlstudio", moment=None), "in the same folder"),
        (changed(agent="a.pkl", moment=None), "in the same folder"),
        (changed(agent="a.rlstudio"), "not both"),
        (changed(learns=False), "has no moment"),
        (" " * (1 << 20) + changed(), "larger than 1 MB"),
    ],
)
def test_a_bad_demo_is_refused_in_a_sentence(text: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "a.rldemo"
    path.write_text(text)
    with pytest.raises(UserError, match=sentence) as refused:
        demo_file.read(path)
    assert str(refused.value).isprintable()
    assert "a.rldemo" in str(refused.value)


def test_a_missing_file_a_folder_and_a_lost_agent(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened: No such file"):
        demo_file.read(tmp_path / "none.rldemo")
    with pytest.raises(UserError, match="cannot be opened"):
        demo_file.read(tmp_path)
    demo = Demo(run=DemoRun(env="CartPole-v1", algorithm="ppo"), agent="lost.rlstudio")
    with pytest.raises(UserError, match=r"needs the agent's file lost\.rlstudio beside it"):
        demo_file.agent_path(tmp_path / "a.rldemo", demo)
