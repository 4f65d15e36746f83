"""``rlstudio export``."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import refused, rlstudio
from tests.engine.checkpoints import written


def test_an_agent_goes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    agent = written(tmp_path / "pole.rlstudio", algorithm="dqn")
    ran = rlstudio("export", agent, "--to", "sb3", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out) == {"kind": "sb3", "files": ["pole.zip"]}
    refused(rlstudio("export", agent, "--to", "sb3"), "pole.zip is here already.*--out")
    assert rlstudio("export", agent, "--out", tmp_path / "pole.zip").out == f"{tmp_path / 'pole.zip'}\n"
    ran = rlstudio("evaluate", "pole.zip", "--env", "CartPole-v1", "--episodes", 1)
    assert "by dqn" in ran.out


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    agent = written(tmp_path / "pole.rlstudio")
    before = sorted(tmp_path.iterdir())
    for arguments, words in (
        ((agent,), "--to says as what: sb3"),
        ((agent, "--to", "sb33"), "no kind of file named 'sb33'.*sb3"),
        ((agent, "--out", tmp_path / "agent.exe"), "ending.*says no kind of file.*zip"),
        ((agent, "--to", "sb3", "--out", tmp_path / "pole.tar"), "has to end in .zip"),
        ((agent, "--out", tmp_path / "nowhere" / "pole.zip"), "there is no folder"),
        ((tmp_path / "none.rlstudio", "--to", "sb3"), "none.rlstudio"),
        ((agent, "--out", tmp_path / f"{'x' * 300}.zip"), "cannot be written.*too long"),
        ((agent, "--to", "tensorboard", "--out", tmp_path / ("x" * 300)), "cannot be written"),
    ):
        refused(rlstudio("export", *arguments), words)
    refused(rlstudio("export", written(tmp_path / "c51.rlstudio", algorithm="c51"), "--to", "sb3"), "C51")
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "c51.rlstudio"])


@pytest.mark.skipif(sys.platform == "win32", reason="it has no limit of this kind")
@pytest.mark.parametrize("kind", ["torchscript", "state-dict", "onnx", "csv", "tensorboard", "wandb"])
def test_a_disk_that_is_full_is_said_and_nothing_is_left(kind: str, tmp_path: Path) -> None:
    agent = written(tmp_path / "pole.rlstudio", algorithm="dqn")
    endings = {"torchscript": ".pt", "state-dict": ".pth", "onnx": ".onnx", "csv": ".csv"}
    if kind in ("onnx", "wandb"):
        pytest.importorskip(kind)
    # No file may have more bytes than this: what writes more fails as on a full disk.
    begin = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10)); "
        "from rlstudio.__main__ import main; main()"
    )
    out = tmp_path / f"out{endings.get(kind, '')}"
    command = [sys.executable, "-c", begin, "export", str(agent), "--to", kind, "--out", str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (ran.returncode, ran.stdout) == (2, ""), ran.stderr
    assert re.fullmatch(rf"rlstudio: {re.escape(str(out))} cannot be written: .*\n", ran.stderr)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["pole.rlstudio"]


def test_curves_go_out_and_live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    accumulating = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    live, run = tmp_path / "live", tmp_path / "run"
    ran = rlstudio(
        "train", "CartPole-v1", "dqn", "--steps", 2000, "--out", run, "--tensorboard", live, "--json"
    )
    assert ran.code == 0, ran.err
    for kind, out in (("tensorboard", "events"), ("csv", "a.csv"), ("parquet", "a.parquet")):
        ran = rlstudio("export", run / "last.rlstudio", "--to", kind, "--out", tmp_path / out)
        assert ran.code == 0, ran.err
    found = []
    for folder in (live, tmp_path / "events"):
        events = accumulating.EventAccumulator(str(folder))
        events.Reload()
        found.append(
            {tag: [(e.step, e.value) for e in events.Scalars(tag)] for tag in events.Tags()["scalars"]}
        )
    assert found[0]["return"] == found[1]["return"]
    assert len(found[0]["return"]) > 10
    monkeypatch.chdir(tmp_path)
    assert rlstudio("export", run / "last.rlstudio", "--to", "csv").out == f"{run.name}.csv\n"
    assert {"loss", "length"} <= set(found[1]) <= set(found[0]), (
        "what is noted after the last save is live alone"
    )
    onto_a_file = rlstudio("train", "CartPole-v1", "dqn", "--tensorboard", run / "last.rlstudio")
    refused(onto_a_file, "is a file; a folder is to be written")
    several = rlstudio("train", "CartPole-v1", "dqn", "--seeds", "0-1", "--tensorboard", tmp_path / "many")
    refused(several, "--tensorboard tells of one run")
    assert not (tmp_path / "many").exists()
    if sys.platform == "linux":  # a folder in which nobody can write, not even the superuser
        nowhere = rlstudio("train", "CartPole-v1", "dqn", "--out", tmp_path / "o", "--tensorboard", "/proc")
        refused(nowhere, "/proc cannot be written")
        assert not (tmp_path / "o").exists()


def test_a_script_goes_out(tmp_path: Path) -> None:
    agent = written(tmp_path / "pole.rlstudio")
    assert rlstudio("export", agent, "--out", tmp_path / "again.py").code == 0
    assert "PPO(" in (tmp_path / "again.py").read_text()
