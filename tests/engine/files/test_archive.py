from __future__ import annotations

import os
import pickle
import struct
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from tests.engine.checkpoints import edited, open_all, refusal, written


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
