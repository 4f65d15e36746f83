from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import refused, rlstudio
from tests.engine.stages import record


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("replays") / "x.rlreplay"
    record(path)
    return path


def test_what_it_holds(file: Path) -> None:
    told = json.loads(rlstudio("replay", file, "--json").out)
    assert told["run"]["env"] == "CartPole-v1"
    assert told["policy"] == "kept"
    first = told["episodes"][0]
    assert first == {"episode": 1, "steps": first["steps"], "return": float(first["steps"]), "ended": True}
    assert not told["episodes"][-1]["ended"]
    steps = sum(one["steps"] for one in told["episodes"])
    assert told["moments"] == steps + sum(one["ended"] for one in told["episodes"])
    for_people = rlstudio("replay", file)
    assert for_people.code == 0
    assert "CartPole (CartPole-v1)" in for_people.out
    assert f"episode 1: return {first['steps']} in {first['steps']} steps" in for_people.out


def test_an_episode_becomes_a_page_and_films(file: Path, tmp_path: Path) -> None:
    for suffix, begins in (("html", b"<!doctype html>"), ("mp4", b""), ("gif", b"GIF89a")):
        out = tmp_path / f"x.{suffix}"
        ran = rlstudio("replay", file, f"--{suffix}", out, "--episode", 2)
        assert ran.code == 0, ran.err
        assert out.read_bytes().lower().startswith(begins.lower())
    assert '"episode":2,' in (tmp_path / "x.html").read_text("utf-8")


def test_refusals(file: Path, tmp_path: Path, trained: Path) -> None:
    refused(rlstudio("replay", file, "--html", tmp_path / "x.mp4"), r"has to end in \.html")
    refused(
        rlstudio("replay", file, "--html", tmp_path / "x.html", "--episode", 99), "it holds episodes 1 to"
    )
    refused(rlstudio("replay", file, "--episode", 1), "--episode says which one")
    refused(rlstudio("replay", file, "--json", "--gif", tmp_path / "x.gif"), "choose one of")
    refused(rlstudio("replay", trained), "is an agent, not a recording")
    refused(rlstudio("info", file), "is a recording of what was played")
    refused(rlstudio("replay", tmp_path / "no.rlreplay"), "there is no file")
    assert not list(tmp_path.glob("x.*"))
