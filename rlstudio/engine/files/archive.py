"""Reads untrusted zip files: names and sizes of all members are checked before unpacking."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from rlstudio.core.errors import UserError

_END = b"PK\x05\x06"
_END_64, _LOCATOR_64 = b"PK\x06\x06", b"PK\x06\x07"
_RATIO_LIMIT = 500
_DIRECTORY_LIMIT = 64 << 10

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    RuntimeError,  # zipfile's "encrypted" and "not implemented"
)

_PICTURES = {
    b"\x89PNG\r\n\x1a\n": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"BM": "a BMP picture",
    b"RIFF": "a media file",
    b"%PDF": "a PDF document",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x89HDF": "an HDF5 file",
    b"SQLite format 3": "an SQLite database",
}


_SIGNS = {
    "tape.safetensors": "a demo (rlstudio demo shows it)",
    "moments.safetensors": "a recording of what was played (rlstudio replay tells of it)",
    "policy.safetensors": "an agent",
    "episodes.safetensors": "a file of demonstrations (rlstudio info tells of it)",
    "last.rlstudio": "a whole run (rlstudio runs --import takes it in)",
    "age-00.safetensors": "the ages of a run (open the last.rlstudio beside it)",
}
"""Members by which one kind of our own files is told from another."""


@dataclass(frozen=True)
class Rule:
    """The limits of a member. ``size``: bytes after unpacking. ``stored``: it must not be compressed."""

    size: int
    required: bool = False
    stored: bool = False


@contextmanager
def opened(
    path: Path, rules: Mapping[str, Rule], total: int, kind: str = "checkpoint"
) -> Iterator[zipfile.ZipFile]:
    """Open a zip whose members are exactly among ``rules`` and unpack to at most ``total`` bytes.

    kind: what it is to be, in words. Otherwise raises UserError with one sentence that names the file, also
    for damage that is found while the block reads.
    """
    with readable(path, kind) as file:
        check_end(path, file, len(rules), kind)
        with zipfile.ZipFile(file) as archive:
            _check_members(path, archive, rules, total, kind)
            yield archive


@contextmanager
def readable(path: Path, kind: str) -> Iterator[IO[bytes]]:
    """The file, open; whatever fails while it is read becomes a UserError with one sentence naming it."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        # Opening a named pipe would wait forever.
        raise UserError(f"{path} is a device or a pipe, not a {kind} file.")
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise UserError(f"there is no file {path}.") from None
    except IsADirectoryError:
        raise UserError(f"{path} is a folder, not a {kind} file.") from None
    except PermissionError:
        why = f"is a folder, not a {kind} file" if path.is_dir() else "may not be read by you"
        raise UserError(f"{path} {why}.") from None
    except _DAMAGE as error:
        raise UserError(f"{path} is damaged: {_last_line(error)}.") from error
    except MemoryError:
        raise UserError(f"{path} needs more memory than this computer has free.") from None
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}.") from error


def _last_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[-1].rstrip(".")


def check_end(path: Path, file: IO[bytes], members: int, kind: str) -> None:
    """Check both ends of the file before its directory is parsed, which may claim millions of members."""
    head = file.read(512)
    if not head:
        raise UserError(f"{path} is empty (0 bytes), not an RL Studio {kind}.")
    size = file.seek(0, 2)
    file.seek(max(0, size - 98))
    tail = file.read(98)
    end = tail[-22:]
    if not head.startswith((b"PK\x03\x04", _END)):
        raise UserError(f"{path} is {_kind(path, head)}, not an RL Studio {kind}.")
    if len(end) < 22 or not end.startswith(_END) or end[20:] != b"\0\0":
        raise UserError(f"{path} is cut off: the end of the file is missing; copy or download it again.")
    count, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if tail[-42:-38] == _LOCATOR_64:
        record = tail[-98:-42]
        if not record.startswith(_END_64):
            raise UserError(f"{path} is damaged: its 64-bit directory is not where it should be.")
        count, directory = int.from_bytes(record[32:40], "little"), int.from_bytes(record[40:48], "little")
    if count > 10_000 or directory > _DIRECTORY_LIMIT * 16:
        raise UserError(f"{path} claims {count} members, but a {kind} has at most {members}.")
    file.seek(0)


def _kind(path: Path, head: bytes) -> str:
    for magic, kind in _PICTURES.items():
        if head.startswith(magic):
            return kind
    if head[:1] == b"\x80" and head[1:2] in b"\x01\x02\x03\x04\x05":
        return "a Python pickle (which could run code and is never opened)"
    if b"ftyp" in head[4:12]:
        return "a video"
    try:
        # The last character may be cut off.
        text = head.decode("utf-8", errors="strict" if len(head) < 512 else "ignore")
    except UnicodeDecodeError:
        text = "\0"
    if all(c.isprintable() or c in "\r\n\t\f" for c in text):
        kinds = {".rlworld": "a world to train in", ".rldemo": "a demo (rlstudio demo shows it)"}
        return kinds.get(path.suffix, "a text file")
    return "something else"


def _check_members(
    path: Path, archive: zipfile.ZipFile, rules: Mapping[str, Rule], total: int, kind: str
) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    missing = [name for name, rule in rules.items() if rule.required and name not in names]
    if "manifest.json" in missing:
        raise UserError(f"{path} is {_foreign(names)}, not an RL Studio {kind}: it has no manifest.json.")
    another = next((other for member, other in _SIGNS.items() if member in names and member not in rules), "")
    if another:
        raise UserError(f"{path} is {another}, not a {kind}.")
    if missing:
        raise UserError(f"{path} is incomplete: {missing[0]} is missing.")
    for info in infos:
        rule = rules.get(info.filename)
        if rule is None or names.count(info.filename) > 1:
            word = "a member that does not belong there" if rule is None else "a member twice"
            raise UserError(f"{path} is not a sound {kind}: it holds {word}, {info.filename[:80]!r}.")
        check_packing(path, info, rule, kind)
    check_total(path, infos, total)


def check_packing(path: Path, info: zipfile.ZipInfo, rule: Rule, kind: str) -> None:
    """Check how one member is packed, before it is unpacked. Raises UserError."""
    if info.flag_bits & 0x1:
        raise UserError(f"{path} is encrypted; {kind}s are not.")
    stored, deflated = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
    if info.compress_type not in ((stored,) if rule.stored else (stored, deflated)):
        raise UserError(f"{path} is not a sound {kind}: {info.filename} is packed in an unknown way.")
    if info.file_size > rule.size:
        raise UserError(
            f"{path} is refused: {info.filename} would unpack to {_size(info.file_size)}, "
            f"but at most {_size(rule.size)} are allowed."
        )
    if info.file_size > 4096 + _RATIO_LIMIT * info.compress_size:
        raise UserError(
            f"{path} is refused: {info.filename} is packed more than {_RATIO_LIMIT} times smaller "
            "than it is, like a zip bomb."
        )


def check_total(path: Path, infos: list[zipfile.ZipInfo], total: int) -> None:
    """Check what all members unpack to. Raises UserError."""
    unpacked = sum(info.file_size for info in infos)
    if unpacked > total:
        raise UserError(
            f"{path} is refused: it would unpack to {_size(unpacked)}, "
            f"but at most {_size(total)} are allowed."
        )


def _foreign(names: list[str]) -> str:
    if any(name.endswith("data.pkl") for name in names):
        return "a PyTorch file"
    if "policy.pth" in names and "data" in names:
        return "a Stable-Baselines3 file"
    if any(name.endswith(".npy") for name in names):
        return "a NumPy archive"
    return "a zip archive"


def _size(count: int) -> str:
    for unit, factor in (("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)):
        if count >= factor:
            return f"{count / factor:.4g} {unit}"
    return f"{count} bytes"
