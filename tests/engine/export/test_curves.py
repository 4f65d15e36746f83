"""Curves as tables and event files."""

from __future__ import annotations

import csv
import json
import os
import socket
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.export import curves, event_files, event_records, wandb_run
from rlstudio.engine.series import Series

CURVES = {
    "return": (np.array([10.0, 25.0, 30.0]), np.array([9.0, 14.5, np.nan])),
    "loss": (np.array([12.0]), np.array([0.1])),
}


def _read(folder: Path) -> dict[str, list[tuple[int, float]]]:
    """By the real library."""
    accumulating = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    events = accumulating.EventAccumulator(str(folder))
    events.Reload()
    return {tag: [(e.step, e.value) for e in events.Scalars(tag)] for tag in events.Tags()["scalars"]}


def test_a_table_has_a_row_for_each_point(tmp_path: Path) -> None:
    curves.write_table(CURVES, "environment steps", tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["curve", "environment steps", "value"]
    assert rows[1:] == [
        ["return", "10", "9"],
        ["return", "25", "14.5"],
        ["return", "30", "nan"],
        ["loss", "12", "0.1"],
    ]


def test_parquet_is_the_same_table(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    curves.write_parquet(CURVES, tmp_path / "a.parquet", {"environment": "CartPole-v1"})
    table = parquet.read_table(tmp_path / "a.parquet")
    assert table.column("curve").to_pylist() == ["return"] * 3 + ["loss"]
    assert table.column("step").to_pylist() == [10, 25, 30, 12]
    np.testing.assert_array_equal(table.column("value").to_numpy(), [9, 14.5, np.nan, 0.1])
    assert table.schema.metadata[b"environment"] == b"CartPole-v1"


def test_tensorboard_reads_them(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    made = event_files.write(CURVES, {"seed": 3}, 1e9, tmp_path / "events")
    assert made.parent == tmp_path / "events"
    found = _read(tmp_path / "events")
    assert found["return"] == [(10, 9.0), (25, 14.5)]
    assert [step for step, _ in found["loss"]] == [12]
    assert [path.name for path in tmp_path.iterdir()] == ["events"]


def test_events_are_the_bytes_that_its_own_library_writes() -> None:
    events = pytest.importorskip("tensorboard.compat.proto.event_pb2")
    from tensorboard.summary.writer.record_writer import masked_crc32c
    from torch.utils.tensorboard import summary

    point = summary.scalar("loss", 0.1)
    table = summary.text("settings", "γ | 0.99" * 40)
    for made, same in (
        (event_records.version(2.5), events.Event(wall_time=2.5, file_version="brain.Event:2")),
        (event_records.scalar("loss", 0.1, 300, 2.5), events.Event(wall_time=2.5, step=300, summary=point)),
        (
            event_records.text("settings", "γ | 0.99" * 40, 2.5),
            events.Event(wall_time=2.5, step=0, summary=table),
        ),
    ):
        assert events.Event.FromString(made) == same
        framed = event_records.record(made)
        assert framed[:8] == struct.pack("<Q", len(made))
        assert framed[8:12] == struct.pack("<I", masked_crc32c(framed[:8]))
        assert framed[-4:] == struct.pack("<I", masked_crc32c(made))
    beyond = events.Event.FromString(event_records.scalar("loss", 1e300, 0, 0.0))
    assert beyond.summary.value[0].simple_value == float("inf")


def test_live_ones_grow(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    series = {"return": Series(), "loss": Series()}
    series["return"].extend(np.array([1.0]), np.array([5.0]))  # of before
    with event_files.live(tmp_path / "live", series, {}, pytest.fail) as look:
        series["return"].extend(np.array([2.0]), np.array([2.0]))
        look()
        look()
        series["return"].extend(np.array([3.0]), np.array([3.0]))
    assert _read(tmp_path / "live") == {"return": [(2, 2.0), (3, 3.0)]}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_live_ones_that_cannot_grow_are_given_up(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    series = {"return": Series()}
    said: list[str] = []
    with event_files.live(tmp_path / "live", series, {"seed": 3}, said.append) as look:
        look()
        (there,) = (tmp_path / "live").iterdir()
        full = os.open("/dev/full", os.O_WRONLY)
        for name in os.listdir("/proc/self/fd"):
            if os.path.realpath(f"/proc/self/fd/{name}") == str(there.resolve()):
                os.dup2(full, int(name))
        os.close(full)
        for step in range(1, 4):
            series["return"].extend(np.array([float(step)]), np.array([2.0]))
            look()
    (sentence,) = said
    assert "live cannot be written: No space left on device; no more curves" in sentence


def _offline(folder: Path) -> list[Any]:
    """The records of a run of Weights & Biases: LevelDB's log (blocks of 32 KiB) after seven bytes."""
    from wandb.proto import wandb_internal_pb2

    data = next(folder.glob("*.wandb")).read_bytes()
    place, whole, found = 7, b"", []
    while place < len(data):
        room = 32768 - place % 32768
        if room < 7:
            place += room
            continue
        length, kind = struct.unpack_from("<HB", data, place + 4)
        whole += data[place + 7 : place + 7 + length]
        place += 7 + length
        if kind in (1, 4):  # whole, or the last part
            record = wandb_internal_pb2.Record()
            record.ParseFromString(whole)
            found.append(record)
            whole = b""
    return found


def test_weights_and_biases_reads_them(tmp_path: Path) -> None:
    pytest.importorskip("wandb")
    twice = CURVES | {"tests": (np.array([12.0, 12.0]), np.array([1.0, 2.0]))}
    made = wandb_run.write(twice, "environment steps", {"seed": 3}, "CartPole-v1", tmp_path / "out")
    assert made.parent == tmp_path / "out"
    records = _offline(made)
    rows = []
    for record in records:
        if record.HasField("history"):
            row = {
                "/".join(item.nested_key) or item.key: json.loads(item.value_json)
                for item in record.history.item
            }
            rows.append({name: value for name, value in row.items() if not name.startswith("_")})
    assert rows == [
        {"environment steps": 10, "return": 9},
        {"environment steps": 12, "loss": 0.1, "tests": 1},
        {"environment steps": 12, "tests": 2},
        {"environment steps": 25, "return": 14.5},
    ]
    (run,) = (record.run for record in records if record.HasField("run"))
    assert run.project == "CartPole-v1"
    assert {update.key: json.loads(update.value_json) for update in run.config.update}["seed"] == 3
    assert run.host == "-"
    assert socket.gethostname().encode() not in next(made.glob("*.wandb")).read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert sorted(path.name for path in made.iterdir()) == sorted(["files", f"run-{run.run_id}.wandb"])


def test_what_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="a folder is to be written"):
        event_files.write(CURVES, {}, 0.0, tmp_path / "file")
    with pytest.raises(UserError, match="there is no folder"):
        event_files.write(CURVES, {}, 0.0, tmp_path / "none" / "events")
    for folder, words in (
        (tmp_path / "file", "is a file"),
        (tmp_path / "none" / "live", "there is no folder"),
    ):
        with pytest.raises(UserError, match=words):
            event_files.check(folder)
    for name, act in (
        ("pyarrow", lambda: curves.write_parquet(CURVES, tmp_path / "a.parquet", {})),
        ("wandb", lambda: wandb_run.write(CURVES, "steps", {}, "a", tmp_path / "runs")),
    ):
        monkeypatch.setitem(sys.modules, name, None)
        with pytest.raises(UserError, match=r"pip install .*rlstudio\["):
            act()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
