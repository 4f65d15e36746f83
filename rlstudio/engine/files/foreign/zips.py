"""Zip files of other libraries: what may be in them is not known, how large it may be is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from rlstudio.core.errors import UserError, shown
from rlstudio.core.words import said_within, words
from rlstudio.engine.files.archive import Rule, check_end, check_packing, check_total, readable

_MB = 1 << 20
LARGEST_MEMBER = 512 * _MB
"""As of the tensors of our own files."""
_TOTAL = 2048 * _MB
_MOST_MEMBERS = 10_000


@contextmanager
def opened(path: Path, kind: str) -> Iterator[zipfile.ZipFile]:
    """Open a zip file. kind: what it is in words. Raises UserError, also for damage found in the block."""
    with readable(path, kind) as file, _checked(path, file, kind) as archive:
        yield archive


@contextmanager
def opened_within(path: Path, data: bytes, kind: str) -> Iterator[zipfile.ZipFile]:
    """Open a zip that is a member of another one. path: what it is called in sentences."""
    with _checked(path, io.BytesIO(data), kind) as archive:
        yield archive


@contextmanager
def _checked(path: Path, file: IO[bytes], kind: str) -> Iterator[zipfile.ZipFile]:
    check_end(path, file, _MOST_MEMBERS, kind)
    with zipfile.ZipFile(file) as archive:
        infos = archive.infolist()
        if len({info.filename for info in infos}) < len(infos):
            raise UserError(
                words(
                    "{path} is not a sound {kind}: it holds a member twice.",
                    path=path,
                    kind=said_within(kind),
                )
            )
        check_total(path, infos, _TOTAL)
        yield archive


def member(
    path: Path, archive: zipfile.ZipFile, name: str, kind: str, largest: int = LARGEST_MEMBER
) -> bytes:
    """One member, unpacked. Raises UserError if it is missing or larger than ``largest`` bytes."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise UserError(
            words("{path} is incomplete: {name} is missing.", path=path, name=shown(name))
        ) from None
    check_packing(path, info, Rule(largest), kind)
    return archive.read(info)
