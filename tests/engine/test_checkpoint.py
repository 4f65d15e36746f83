from __future__ import annotations

import json
import os
import pickle
import signal
import struct
import subprocess
import sys
import textwrap
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import load as safetensors_load
from safetensors.numpy import save as safetensors_save

from rlstudio.core.errors import UserError
from rlstudio.engine import checkpoint

from .checkpoints import CURVES, edited, npz, parts, with_manifest, written


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path / "agent.rlstudio")


def open_all(path: Path) -> None:
    checkpoint.open_policy(checkpoint.load(path))


def refusal(path: Path) -> str:
    """The sentence with which a file is refused: one line, naming the file."""
    with pytest.raises(UserError) as caught:
        open_all(path)
    text = str(caught.value)
    assert str(path) in text
    assert "\n" not in text
    assert text.endswith(".")
    return text


class TestRoundTrip:
    def test_everything_comes_back(self, tmp_path: Path) -> None:
        given = parts(training_state={"counter": np.array(7), "memory": np.arange(12, dtype=np.uint8)})
        checkpoint.write(tmp_path / "a.rlstudio", **given)
        back = checkpoint.load(tmp_path / "a.rlstudio")
        assert back.manifest == given["manifest"].model_copy(update={"resumable": True})
        assert back.policy_state.keys() == given["policy_state"].keys()
        for name, value in given["policy_state"].items():
            np.testing.assert_array_equal(back.policy_state[name], value, strict=True)
        assert back.training_state is not None
        np.testing.assert_array_equal(back.training_state["counter"], np.array(7), strict=True)
        assert back.training_state["memory"].flags.writeable
        np.testing.assert_array_equal(back.curves["return"], CURVES["return"])
        assert back.thumbnail_png == checkpoint.thumbnail(tmp_path / "a.rlstudio")
        assert checkpoint.peek(tmp_path / "a.rlstudio") == back.manifest
        assert checkpoint.load(tmp_path / "a.rlstudio", training=False).training_state is None

    @pytest.mark.parametrize(
        ("env", "algorithm"),
        [("CartPole-v1", "ppo"), ("CartPole-v1", "dqn"), ("rlstudio/Maze-v0", "q_learning")],
    )
    def test_the_policy_decides_as_before(self, tmp_path: Path, env: str, algorithm: str) -> None:
        given = parts(env, algorithm)
        rng = np.random.default_rng(0)
        state = {
            name: rng.normal(size=v.shape).astype(v.dtype) if v.dtype.kind == "f" else v
            for name, v in given["policy_state"].items()
        }
        checkpoint.write(tmp_path / "a.rlstudio", **given | {"policy_state": state})
        spec, policy = checkpoint.open_policy(checkpoint.load(tmp_path / "a.rlstudio"))
        again = policy.state()
        for name, value in state.items():
            np.testing.assert_array_equal(again[name], value)
        world = spec.make_world(2, 0)
        assert policy.decide(world.observe(), explore=False).action.shape == (2,)
        world.close()

    def test_tensors_are_safetensors(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            theirs = safetensors_load(archive.read("policy.safetensors"))
        for name, value in checkpoint.load(path).policy_state.items():
            np.testing.assert_array_equal(theirs[name], value, strict=True)

    def test_reads_what_the_safetensors_library_writes(self, path: Path) -> None:
        state = checkpoint.load(path).policy_state
        edited(path, lambda m: m.update({"policy.safetensors": safetensors_save(state, {"by": "them"})}))
        open_all(path)

    def test_long_curves_keep_their_extremes(self, tmp_path: Path) -> None:
        x = np.arange(1_234_567, dtype=np.float64)
        y = np.sin(x / 1000)
        y[777_777], y[3], y[5000] = 50.0, -60.0, np.nan
        checkpoint.write(tmp_path / "a.rlstudio", **parts(curves={"return": (x, y)}))
        back_x, back_y = checkpoint.load(tmp_path / "a.rlstudio").curves["return"]
        assert 50_000 < len(back_x) <= checkpoint.MAX_CURVE_POINTS
        assert np.nanmax(back_y) == 50.0
        assert np.nanmin(back_y) == -60.0
        assert (np.diff(back_x) > 0).all()
        assert back_x[-1] == x[-1]

    def test_a_large_memory_comes_back(self, tmp_path: Path) -> None:
        memory = np.random.default_rng(0).integers(0, 255, (5_000, 84, 84), dtype=np.uint8)
        checkpoint.write(tmp_path / "a.rlstudio", **parts(training_state={"replay": memory}))
        back = checkpoint.load(tmp_path / "a.rlstudio").training_state
        assert back is not None
        np.testing.assert_array_equal(back["replay"], memory)


class TestWriting:
    def test_nan_weights_are_not_written_and_the_old_file_stays(self, path: Path) -> None:
        before = path.read_bytes()
        given = parts()
        name = next(n for n, v in given["policy_state"].items() if v.dtype.kind == "f" and v.size)
        broken = given["policy_state"][name].copy()
        broken.flat[0] = np.nan
        given["policy_state"] = given["policy_state"] | {name: broken}
        with pytest.raises(UserError, match=f"diverged.*{name}"):
            checkpoint.write(path, **given)
        assert path.read_bytes() == before

    def test_a_failure_in_the_middle_leaves_the_old_file_alone(self, path: Path) -> None:
        before = path.read_bytes()
        with pytest.raises(UserError, match="complex"):
            checkpoint.write(
                path, **parts(training_state={"a": np.zeros(3), "z": np.zeros(3, np.complex128)})
            )
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]

    def test_a_missing_folder_and_a_folder_in_the_way(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="there is no folder"):
            checkpoint.write(tmp_path / "nowhere" / "a.rlstudio", **parts())
        (tmp_path / "b.rlstudio").mkdir()
        with pytest.raises(UserError, match="it is a folder"):
            checkpoint.write(tmp_path / "b.rlstudio", **parts())
        assert list((tmp_path / "b.rlstudio").iterdir()) == []

    @pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
    def test_killed_while_writing(self, path: Path) -> None:
        before = path.read_bytes()
        script = textwrap.dedent("""
            import sys, time
            import numpy as np
            from rlstudio.engine import checkpoint, tensors
            old = checkpoint.load(sys.argv[1])
            plain = tensors.write
            def slow(stream, state):
                plain(stream, state)
                print("half", flush=True)
                time.sleep(60)
            tensors.write = slow
            checkpoint.write(sys.argv[1], old.manifest, old.policy_state, {}, old.thumbnail_png)
        """)
        command = [sys.executable, "-c", script, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "half\n"
            os.kill(child.pid, signal.SIGKILL)
        assert path.read_bytes() == before
        leftovers = [p for p in path.parent.iterdir() if p != path]
        assert [p.suffix for p in leftovers] == [".part"]
        written(path)
        assert list(path.parent.iterdir()) == [path]
        open_all(path)


def garble_last_kilobyte(data: bytes) -> bytes:
    return data[:-1024] + bytes(b ^ 0x55 for b in data[-1024:])


class TestNotACheckpoint:
    def test_missing_and_folder(self, tmp_path: Path) -> None:
        assert "there is no file" in refusal(tmp_path / "no.rlstudio")
        assert "is a folder" in refusal(tmp_path)

    @pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.rlstudio")
        assert "a device or a pipe" in refusal(tmp_path / "a.rlstudio")

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "is empty"),
            (b"hello, I am a text\n", "a text file"),
            ("füße\n".encode() * 200, "a text file"),
            (pickle.dumps([1, 2]), "a Python pickle"),
            (b"\x80\x02}q\x00.", "a Python pickle"),
            (b"\xff\xd8\xff\xe0" + bytes(100), "a JPEG picture"),
            (bytes(range(256)) * 4, "something else"),
            (b"PK\x03\x04" + bytes(200), "cut off"),
            (b"PK\x05\x06" + bytes(18), "no manifest.json"),
        ],
    )
    def test_other_contents(self, tmp_path: Path, content: bytes, words: str) -> None:
        file = tmp_path / "a.rlstudio"
        file.write_bytes(content)
        assert words in refusal(file)
        with pytest.raises(UserError, match=r"a\.rlstudio"):
            checkpoint.peek(file)
        assert file.read_bytes() == content

    def test_renamed_png(self, tmp_path: Path) -> None:
        file = tmp_path / "a.rlstudio"
        Image.new("RGB", (8, 8)).save(file, "PNG")
        assert "a PNG picture" in refusal(file)

    def test_torch_and_stable_baselines_files(self, tmp_path: Path) -> None:
        for member, words in (("archive/data.pkl", "a PyTorch file"), ("policy.pth", "a Stable-Baselines3")):
            with zipfile.ZipFile(tmp_path / "a.rlstudio", "w") as archive:
                archive.writestr(member, b"x")
                archive.writestr("data", b"{}")
            assert words in refusal(tmp_path / "a.rlstudio")

    @pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
    def test_truncated(self, path: Path, share: float) -> None:
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * share)])
        assert "cut off" in refusal(path)

    def test_every_flipped_byte_is_refused_or_harmless(self, path: Path) -> None:
        data = path.read_bytes()
        rng = np.random.default_rng(0)
        for at in rng.integers(0, len(data), 150):
            broken = bytearray(data)
            broken[at] ^= 1 << int(rng.integers(8))
            path.write_bytes(broken)
            try:
                open_all(path)
            except UserError as error:
                assert "\n" not in str(error)  # noqa: PT017

    def test_garbled_directory(self, path: Path) -> None:
        path.write_bytes(garble_last_kilobyte(path.read_bytes()))
        refusal(path)


class Creates:
    """Unpickling this creates a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


PLACES = ("file", "policy.safetensors", "training.safetensors", "curves", "array")


class TestNothingRuns:
    def test_the_hostile_pickle_is_really_hostile(self, tmp_path: Path) -> None:
        pickle.loads(pickle.dumps(Creates(tmp_path / "mark")))
        assert (tmp_path / "mark").exists()

    @pytest.mark.parametrize("place", PLACES)
    def test_a_pickle_anywhere(self, tmp_path: Path, place: str) -> None:
        mark = tmp_path / "mark"
        bomb = pickle.dumps(Creates(mark))
        path = written(tmp_path / "a.rlstudio")
        if place == "file":
            path.write_bytes(bomb)
        elif place == "curves":
            edited(path, lambda m: m.update({"curves.npz": bomb}))
        elif place == "array":
            array = np.array([Creates(mark)], dtype=object)
            edited(path, lambda m: m.update({"curves.npz": npz(loss=array)}))
        else:
            edited(path, lambda m: m.update({place: bomb}))
            if place.startswith("training"):
                with_manifest(path, resumable=True)
        refusal(path)
        assert not mark.exists()

    def test_class_paths_in_the_manifest_are_only_names(self, path: Path, tmp_path: Path) -> None:
        assert "there is no algorithm" in refusal(with_manifest(path, algorithm="os:system"))
        assert "would run the package 'rlstudio.envs.cartpole'" in refusal(
            with_manifest(path, env="rlstudio.envs.cartpole:CartPole", algorithm="ppo")
        )
        assert "would run the package 'this'" in refusal(with_manifest(path, env="this:Zen-v0"))
        assert "this" not in sys.modules


class TestLimits:
    def zip_of(self, path: Path, name: str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> Path:
        with zipfile.ZipFile(path) as archive:
            members = {n: archive.read(n) for n in archive.namelist()} | {name: data}
        with zipfile.ZipFile(path, "w") as archive:
            for member, content in members.items():
                archive.writestr(member, content, method if member == name else zipfile.ZIP_STORED)
        return path

    def test_zip_bombs(self, path: Path) -> None:
        assert "zip bomb" in refusal(self.zip_of(path, "manifest.json", b" " * (1 << 20)))
        written(path)
        assert "would unpack to" in refusal(self.zip_of(path, "manifest.json", b" " * (8 << 20)))
        written(path)
        packed = self.zip_of(path, "policy.safetensors", bytes(64 << 20))
        assert "packed in an unknown way" in refusal(packed)

    def test_a_claimed_size_of_terabytes(self, path: Path) -> None:
        data = bytearray(path.read_bytes())
        at = data.index(b"PK\x01\x02")
        struct.pack_into("<I", data, at + 24, 0xFFFFFFF0)  # manifest.json: unpacked size
        path.write_bytes(data)
        refusal(path)

    def test_millions_of_members(self, path: Path) -> None:
        data = bytearray(path.read_bytes())
        struct.pack_into("<HH", data, len(data) - 14, 0xFFFE, 0xFFFE)
        path.write_bytes(data)
        assert "claims 65534 members" in refusal(path)

    def test_strange_and_repeated_members(self, path: Path) -> None:
        edited(path, lambda m: m.update({"../../evil.py": b"x"}))
        assert "does not belong" in refusal(path)
        written(path)
        with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
            archive.writestr("manifest.json", b"{}")
        assert "twice" in refusal(path)

    def test_missing_members(self, path: Path) -> None:
        for name in ("policy.safetensors", "thumbnail.png", "curves.npz"):
            written(path)
            edited(path, lambda m, name=name: m.pop(name))  # type: ignore[misc]
            assert f"{name} is missing" in refusal(path)
        written(path)
        edited(path, lambda m: m.pop("manifest.json") and None)
        assert "no manifest.json" in refusal(path)

    def test_thumbnails(self, path: Path) -> None:
        png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 100_000, 100_000) + b"\x08\x02\0\0\0"
        png += struct.pack(">I", zlib.crc32(png[12:]))
        assert "100000 x 100000" in refusal(edited(path, lambda m: m.update({"thumbnail.png": png})))
        written(path)
        assert "not a PNG" in refusal(edited(path, lambda m: m.update({"thumbnail.png": b"GIF89a"})))


class TestManifest:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"format_version": 2}, "newer RL Studio.*format 2"),
            ({"format_version": 0}, "format_version"),
            ({"surprise": 1}, "surprise"),
            (
                {"env": "CartPole-v9"},
                "no environment named 'CartPole-v9': the nearest are CartPole-v1",
            ),
            ({"algorithm": "pp0"}, "there is no algorithm named 'pp0'"),
            ({"algorithm": "q_learning", "config": {}}, "q_learning does not fit CartPole-v1"),
            ({"config": {"discount": 7.0}}, "discount of ppo.*7.0"),
            ({"config": {"discont": 0.9}}, "discont"),
            ({"observation_space": {"kind": "box", "shape": [5]}}, "observation space.*(5,)"),
            ({"action_space": {"kind": "discrete", "n": 3}}, "action space is 3 choices.* 2 choices"),
            ({"action_space": {"kind": "graph"}}, "action_space"),
            ({"step": -1}, "step"),
            ({"step": "many"}, "step"),
            ({"seconds": float("nan")}, "seconds"),
            ({"env": "x" * 100_000}, "env of"),
            ({"resumable": True}, "do not agree"),
        ],
    )
    def test_refusals(self, path: Path, changes: dict[str, Any], words: str) -> None:
        text = refusal(with_manifest(path, **changes)) if len(str(changes)) < 1000 else None
        if text is None:
            with pytest.raises(UserError) as caught:
                checkpoint.peek(with_manifest(path, **changes))
            text = str(caught.value)
        import re

        assert re.search(words, text), text
        assert len(text) < 600

    @pytest.mark.parametrize("content", [b"", b"nope", b"[]", b"\xff\xfe", b"[" * 100_000])
    def test_not_json(self, path: Path, content: bytes) -> None:
        assert "manifest.json" in refusal(edited(path, lambda m: m.update({"manifest.json": content})))

    def test_an_environment_that_is_not_installed(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from rlstudio.core import registry

        monkeypatch.setitem(registry.BUILT_IN_ENVIRONMENTS, "Gone-v0", "rlstudio.envs.gone:Gone")
        assert "is not installed here" in refusal(with_manifest(path, env="Gone-v0"))


def tensor(dtype: str, shape: list[int], begin: int, end: int, data: int = 0, byte: bytes = b"\0") -> bytes:
    """A file with one tensor so described, and ``data`` bytes of numbers."""
    entry = {"a": {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}}
    return header(entry) + byte * data


def header(entries: object) -> bytes:
    text = json.dumps(entries).encode()
    return struct.pack("<Q", len(text)) + text


class TestTensors:
    def change(self, path: Path, **changes: Any) -> str:
        state: dict[str, Any] = {**checkpoint.load(path).policy_state, **changes}
        state = {name: value for name, value in state.items() if value is not None}
        return refusal(edited(path, lambda m: m.update({"policy.safetensors": safetensors_save(state)})))

    def test_nan_infinite_missing_surplus_and_wrong_shapes(self, path: Path) -> None:
        state = checkpoint.load(path).policy_state
        name = next(n for n, v in state.items() if v.dtype == np.float32 and v.size > 1)
        for value in (np.nan, np.inf, -np.inf):
            broken = state[name].copy()
            broken.flat[-1] = value
            text = self.change(written(path), **{name: broken})
            assert f"tensor '{name}' with NaN or infinite" in text
        assert f"lacks the tensor '{name}'" in self.change(written(path), **{name: None})
        text = self.change(written(path), **{name: np.zeros((3, 1, 2), np.float32)})
        assert f"tensor '{name}' is float32 (3, 1, 2), but" in text
        assert "float64" in self.change(written(path), **{name: state[name].astype(np.float64)})
        assert "'extra' too many" in self.change(written(path), extra=np.zeros(2, np.float32))

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "impossible length"),
            (struct.pack("<Q", 1 << 60), "impossible length"),
            (struct.pack("<Q", 5) + b"abcde", "not JSON"),
            (header([]), "not a list of tensors"),
            (header({"a": 3}), "not described"),
            (tensor("OBJECT", [1], 0, 8, 8), "'OBJECT'"),
            (tensor("F32", [2], 0, 4, 4), "does not match"),
            (tensor("F32", [2**40], 0, 2**42, 0), "do not add up"),
            (tensor("F32", [-1], 0, 4, 4), "impossible shape"),
            (tensor("F32", [1], 4, 8, 8), "gap"),
            (tensor("F32", [1], 0, 4, 9), "do not add up"),
            (tensor("BOOL", [1], 0, 1, 1, b"\x07"), "neither true"),
        ],
    )
    def test_broken_headers(self, path: Path, content: bytes, words: str) -> None:
        assert words in refusal(edited(path, lambda m: m.update({"policy.safetensors": content})))


class TestCurves:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"not a zip at all",
            npz(loss=np.zeros(3)),
            npz(loss=np.zeros((2, 3), np.float32)),
            npz(loss=np.array([{"a": 1}], dtype=object)),
            npz(**{f"c{i}": np.zeros((2, 1)) for i in range(65)}),
            npz(loss=np.zeros((2, 100_001 + 300))),
        ],
    )
    def test_refusals(self, path: Path, content: bytes) -> None:
        text = refusal(edited(path, lambda m: m.update({"curves.npz": content})))
        assert "curve" in text or "damaged" in text

    def test_a_shape_of_terabytes(self, path: Path) -> None:
        raw = npz(loss=np.zeros((2, 3)))
        huge = raw.replace(b"(2, 3), }" + b" " * 6, b"(2, 9999999), }")
        assert huge != raw
        refusal(edited(path, lambda m: m.update({"curves.npz": huge})))
