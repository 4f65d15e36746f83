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

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import counted, mark, said_within, words

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
    b"\x89PNG\r\n\x1a\n": mark("a PNG picture"),
    b"\xff\xd8\xff": mark("a JPEG picture"),
    b"GIF8": mark("a GIF picture"),
    b"BM": mark("a BMP picture"),
    b"RIFF": mark("a media file"),
    b"%PDF": mark("a PDF document"),
    b"\x1f\x8b": mark("a gzip archive"),
    b"7z\xbc\xaf": mark("a 7-Zip archive"),
    b"\x7fELF": mark("a program"),
    b"MZ": mark("a program"),
    b"\x89HDF": mark("an HDF5 file"),
    b"SQLite format 3": mark("an SQLite database"),
}


_SIGNS = {
    "tape.safetensors": mark("a demo (rlstudio demo shows it)"),
    "moments.safetensors": mark("a recording of what was played (rlstudio replay tells of it)"),
    "policy.safetensors": mark("an agent"),
    "episodes.safetensors": mark("a file of demonstrations (rlstudio info tells of it)"),
    "last.rlstudio": mark("a whole run (rlstudio runs --import takes it in)"),
    "age-00.safetensors": mark("the ages of a run (open the last.rlstudio beside it)"),
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
    path: Path, rules: Mapping[str, Rule], total: int, kind: str = mark("checkpoint")
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
        raise UserError(
            words("{path} is a device or a pipe, not a {kind} file.", path=path, kind=said_within(kind))
        )
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise UserError(words("there is no file {path}.", path=path)) from None
    except IsADirectoryError:
        raise UserError(
            words("{path} is a folder, not a {kind} file.", path=path, kind=said_within(kind))
        ) from None
    except PermissionError:
        if path.is_dir():
            raise UserError(
                words("{path} is a folder, not a {kind} file.", path=path, kind=said_within(kind))
            ) from None
        raise UserError(words("{path} may not be read by you.", path=path)) from None
    except _DAMAGE as error:
        raise UserError(words("{path} is damaged: {reason}.", path=path, reason=_last_line(error))) from error
    except MemoryError:
        raise UserError(words("{path} needs more memory than this computer has free.", path=path)) from None
    except OSError as error:
        raise UserError(
            words("{path} cannot be read: {reason}.", path=path, reason=system_reason(error))
        ) from error


def _last_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[-1].rstrip(".")


def check_end(path: Path, file: IO[bytes], members: int, kind: str) -> None:
    """Check both ends of the file before its directory is parsed, which may claim millions of members."""
    head = file.read(512)
    if not head:
        raise UserError(words("{path} is empty (0 bytes), not an RL Studio {kind}.", path=path, kind=kind))
    size = file.seek(0, 2)
    file.seek(max(0, size - 98))
    tail = file.read(98)
    end = tail[-22:]
    if not head.startswith((b"PK\x03\x04", _END)):
        raise UserError(
            words(
                "{path} is {found}, not an RL Studio {kind}.",
                path=path,
                found=said_within(_kind(path, head)),
                kind=said_within(kind),
            )
        )
    if len(end) < 22 or not end.startswith(_END) or end[20:] != b"\0\0":
        raise UserError(
            words("{path} is cut off: the end of the file is missing; copy or download it again.", path=path)
        )
    count, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if tail[-42:-38] == _LOCATOR_64:
        record = tail[-98:-42]
        if not record.startswith(_END_64):
            raise UserError(
                words("{path} is damaged: its 64-bit directory is not where it should be.", path=path)
            )
        count, directory = int.from_bytes(record[32:40], "little"), int.from_bytes(record[40:48], "little")
    if count > 10_000 or directory > _DIRECTORY_LIMIT * 16:
        raise UserError(
            words(
                "{path} claims {count} members, but a {kind} has at most {members}.",
                path=path,
                count=count,
                kind=said_within(kind),
                members=members,
            )
        )
    file.seek(0)


def _kind(path: Path, head: bytes) -> str:
    for magic, kind in _PICTURES.items():
        if head.startswith(magic):
            return kind
    if head[:1] == b"\x80" and head[1:2] in b"\x01\x02\x03\x04\x05":
        return mark("a Python pickle (which could run code and is never opened)")
    if b"ftyp" in head[4:12]:
        return mark("a video")
    try:
        # The last character may be cut off.
        text = head.decode("utf-8", errors="strict" if len(head) < 512 else "ignore")
    except UnicodeDecodeError:
        text = "\0"
    if all(c.isprintable() or c in "\r\n\t\f" for c in text):
        kinds = {
            ".rlworld": mark("a world to train in"),
            ".rldemo": mark("a demo (rlstudio demo shows it)"),
        }
        return kinds.get(path.suffix, mark("a text file"))
    return mark("something else")


def _check_members(
    path: Path, archive: zipfile.ZipFile, rules: Mapping[str, Rule], total: int, kind: str
) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    missing = [name for name, rule in rules.items() if rule.required and name not in names]
    if "manifest.json" in missing:
        raise UserError(
            words(
                "{path} is {found}, not an RL Studio {kind}: it has no manifest.json.",
                path=path,
                found=said_within(_foreign(names)),
                kind=said_within(kind),
            )
        )
    another = next((other for member, other in _SIGNS.items() if member in names and member not in rules), "")
    if another:
        raise UserError(
            words(
                "{path} is {found}, not a {kind}.",
                path=path,
                found=said_within(another),
                kind=said_within(kind),
            )
        )
    if missing:
        raise UserError(words("{path} is incomplete: {name} is missing.", path=path, name=missing[0]))
    for info in infos:
        rule = rules.get(info.filename)
        if rule is None or names.count(info.filename) > 1:
            word = mark("a member that does not belong there") if rule is None else mark("a member twice")
            raise UserError(
                words(
                    "{path} is not a sound {kind}: it holds {found}, {name}.",
                    path=path,
                    kind=said_within(kind),
                    found=said_within(word),
                    name=repr(info.filename[:80]),
                )
            )
        check_packing(path, info, rule, kind)
    check_total(path, infos, total)


def check_packing(path: Path, info: zipfile.ZipInfo, rule: Rule, kind: str) -> None:
    """Check how one member is packed, before it is unpacked. Raises UserError."""
    if info.flag_bits & 0x1:
        raise UserError(words("{path} is encrypted; {kind}s are not.", path=path, kind=said_within(kind)))
    stored, deflated = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
    if info.compress_type not in ((stored,) if rule.stored else (stored, deflated)):
        raise UserError(
            words(
                "{path} is not a sound {kind}: {name} is packed in an unknown way.",
                path=path,
                kind=said_within(kind),
                name=info.filename,
            )
        )
    if info.file_size > rule.size:
        raise UserError(
            words(
                "{path} is refused: {name} would unpack to {size}, but at most {most} are allowed.",
                path=path,
                name=info.filename,
                size=_size(info.file_size),
                most=_size(rule.size),
            )
        )
    if info.file_size > 4096 + _RATIO_LIMIT * info.compress_size:
        raise UserError(
            words(
                "{path} is refused: {name} is packed more than {n} times smaller "
                "than it is, like a zip bomb.",
                path=path,
                name=info.filename,
                n=_RATIO_LIMIT,
            )
        )


def check_total(path: Path, infos: list[zipfile.ZipInfo], total: int) -> None:
    """Check what all members unpack to. Raises UserError."""
    unpacked = sum(info.file_size for info in infos)
    if unpacked > total:
        raise UserError(
            words(
                "{path} is refused: it would unpack to {size}, but at most {most} are allowed.",
                path=path,
                size=_size(unpacked),
                most=_size(total),
            )
        )


def _foreign(names: list[str]) -> str:
    if any(name.endswith("data.pkl") for name in names):
        return mark("a PyTorch file")
    if "policy.pth" in names and "data" in names:
        return mark("a Stable-Baselines3 file")
    if any(name.endswith(".npy") for name in names):
        return mark("a NumPy archive")
    return mark("a zip archive")


def _size(count: int) -> str:
    for unit, factor in (("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)):
        if count >= factor:
            return f"{count / factor:.4g} {unit}"
    return counted(count, "{n} byte", "{n} bytes")
