"""Files of ages that would unpack to more than there is room for are refused before that is made."""

from __future__ import annotations

import io
import json
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age, AgesManifest
from tests.fuzz import zips

MEGABYTE = 1 << 20


def sound(path: Path, count: int = 3) -> bytes:
    about = AgesManifest(env="a", algorithm="b", seed=0, ages=[Age(step=n) for n in range(count)])
    fills = [ages_file.filled_by({"w": np.full(10, n, np.float32)}) for n in range(count)]
    ages_file.write(path, about, fills)
    return path.read_bytes()


def packed_zeros(archive: zips.Archive) -> None:
    member = archive.member("age-01.safetensors")
    assert member is not None
    member.data, member.method = bytes(60 * MEGABYTE), zips.DEFLATED


def packed_manifest(archive: zips.Archive) -> None:
    member = archive.member("manifest.json")
    assert member is not None
    member.data, member.method = b" " * (MEGABYTE - 1), zips.DEFLATED


def all_in_one_place(archive: zips.Archive) -> None:
    """Every age claims the bytes of the largest one, which are there once."""
    one = archive.member("age-00.safetensors")
    assert one is not None
    for member in archive.members:
        if member.name.startswith(b"age-") and member is not one:
            member.lies |= {"packed": 40 * MEGABYTE, "size": 40 * MEGABYTE, "offset": 0}


def a_header_of_terabytes(archive: zips.Archive) -> None:
    member = archive.member("age-01.safetensors")
    assert member is not None
    shape = [1 << 20, 1 << 20]
    header = json.dumps({"w": {"dtype": "F32", "shape": shape, "data_offsets": [0, 4 << 40]}}).encode()
    member.data = len(header).to_bytes(8, "little") + header


def a_zip_in_it(archive: zips.Archive) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as nested:
        nested.writestr("age-00.safetensors", bytes(20 * MEGABYTE))
    archive.members.append(zips.Member(b"age-03.safetensors", inner.getvalue()))


@pytest.mark.parametrize(
    "change", [packed_zeros, packed_manifest, all_in_one_place, a_header_of_terabytes, a_zip_in_it]
)
def test_a_bomb_is_refused_without_its_bytes(tmp_path: Path, change: Callable[[zips.Archive], None]) -> None:
    path = tmp_path / ages_file.NAME
    archive = zips.read(sound(path))
    change(archive)
    path.write_bytes(zips.written(archive))
    tracemalloc.start()
    for look in (ages_file.check, lambda path: ages_file.read(path, 1)):
        with pytest.raises(UserError) as refused:
            look(path)
        sentence = str(refused.value)
        assert str(path) in sentence
        assert "\n" not in sentence
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 * MEGABYTE


def test_sound_ones_are_read(tmp_path: Path) -> None:
    path = tmp_path / ages_file.NAME
    path.write_bytes(zips.written(zips.read(sound(path))))
    age, state = ages_file.read(path, 1)
    assert age.step == 1
    np.testing.assert_array_equal(state["w"], np.full(10, 1, np.float32))
