"""Zip files written field by field, so that every field can lie."""

from __future__ import annotations

import bz2
import io
import lzma
import struct
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from random import Random

from tests.fuzz.nasty import TRAP

STORED, DEFLATED, BZIP2, LZMA = 0, 8, 12, 14
_DATE = (0, 0x5A21)


@dataclass
class Member:
    """One member. ``lies``: fields that are written instead of the true ones.

    "crc", "packed", "size" and "offset" (in the directory), "local_size", "local_packed", "local_name".
    """

    name: bytes
    data: bytes
    method: int = STORED
    flags: int = 0
    extra: bytes = b""
    comment: bytes = b""
    lies: dict[str, int | bytes] = field(default_factory=dict)


@dataclass
class Archive:
    """Members in order, and what may be wrong around them.

    ``lies``: "count", "directory_size", "directory_offset". ``zip64``: end records of 64 bits as well.
    """

    members: list[Member]
    comment: bytes = b""
    before: bytes = b""
    between: bytes = b""
    zip64: bool = False
    lies: dict[str, int] = field(default_factory=dict)

    def member(self, name: str) -> Member | None:
        """The first member of this name."""
        return next((m for m in self.members if m.name == name.encode()), None)


def read(data: bytes) -> Archive:
    """A sound zip in memory."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return Archive(
            [Member(i.filename.encode(), archive.read(i), i.compress_type) for i in archive.infolist()]
        )


def written(archive: Archive) -> bytes:
    """The bytes of an archive, its checksums right wherever nothing lies."""
    out = bytearray(archive.before)
    directory = bytearray()
    for member in archive.members:
        packed = _packed(member)
        lies = member.lies
        at = len(out)
        crc = lies.get("crc", zlib.crc32(member.data))
        local = lies.get("local_name", member.name)
        out += struct.pack(
            "<4s5H3L2H", b"PK\3\4", 20, member.flags & 0xFFFF, member.method, *_DATE, crc,
            lies.get("local_packed", len(packed)), lies.get("local_size", len(member.data)), len(local), 0,
        )  # fmt: skip
        out += local + packed
        directory += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 20, 20, member.flags & 0xFFFF, member.method, *_DATE, crc,
            lies.get("packed", len(packed)), lies.get("size", len(member.data)), len(member.name),
            len(member.extra), len(member.comment), 0, 0, 0, lies.get("offset", at),
        )  # fmt: skip
        directory += member.name + member.extra + member.comment
    out += archive.between
    lies_, start, count = archive.lies, len(out), len(archive.members)
    size, offset = lies_.get("directory_size", len(directory)), lies_.get("directory_offset", start)
    count = lies_.get("count", count)
    out += directory
    if archive.zip64:
        out += struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
        out += struct.pack("<4sLQL", b"PK\6\7", 0, start + len(directory), 1)
        count, size, offset = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
    out += struct.pack(
        "<4s4H2LH", b"PK\5\6", 0, 0, count & 0xFFFF, count & 0xFFFF, size & 0xFFFFFFFF, offset & 0xFFFFFFFF,
        len(archive.comment),
    )  # fmt: skip
    return bytes(out + archive.comment)


def _packed(member: Member) -> bytes:
    if member.method == DEFLATED:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(member.data) + packer.flush()
    if member.method == BZIP2:
        return bz2.compress(member.data)
    if member.method == LZMA:
        raw = lzma.compress(member.data, lzma.FORMAT_ALONE)
        return b"\x09\x04\x05\x00" + raw[:5] + raw[13:]
    return member.data


# ---------------------------------------------------------------------------------- mutations


def mutate(archive: Archive, rng: Random, stray: str) -> str:
    """Change one thing about the archive itself; ``stray``: where no file may ever appear."""
    if not archive.members:
        return "zip nothing"
    change = rng.choice(_CHANGES)
    change(archive, rng.choice(archive.members), rng, stray)
    return f"zip {change.__name__.strip('_')}"


def _remove(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    archive.members.remove(member)


def _double(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    twin = replace(member, lies=dict(member.lies))
    if rng.random() < 0.5:
        twin.data = rng.choice([b"", twin.data[: len(twin.data) // 2], rng.randbytes(100)])
    archive.members.insert(rng.randrange(len(archive.members) + 1), twin)


def _rename(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    member.name = rng.choice(_names(member.name, stray))


def _add(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    name = rng.choice([*_names(member.name, stray), b"training.safetensors", b"notes.txt", b"data.pkl"])
    data = rng.choice([b"", b"hello", b"cos\nsystem\n(S'true'\ntR.", rng.randbytes(1000), bytes(1_000_000)])
    archive.members.append(Member(name, data, rng.choice([STORED, DEFLATED])))


def _names(name: bytes, stray: str) -> list[bytes]:
    return [
        b"", b"/", b"x/", b"../" * 8 + b"stray.txt", stray.encode() + b"/stray.txt", b"C:\\stray.txt",
        b"a\0b", name + b"\0", name.upper(), b"./" + name, b"x/" + name, name + b" ", b"\xff\xfe",
        b"\x1b[31m" + name, "é\u202e".encode(), b"n" * 60_000, b"one\ntwo", name[:-1], TRAP.encode() + b".py",
        b"__init__.py",
    ]  # fmt: skip


def _swap_contents(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    other = rng.choice(archive.members)
    member.data, other.data = other.data, member.data


def _reorder(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    rng.shuffle(archive.members)


def _repack(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    member.method = rng.choice([STORED, DEFLATED, BZIP2, LZMA, 99, 1, 9, 93, 0xFFFF])


def _lie(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    names = ["crc", "packed", "size", "offset", "local_size", "local_packed"]
    for name in rng.sample(names, rng.choice([1, 1, 2, 3])):
        near = [len(member.data) - 1, len(member.data) + 1, 2 * len(member.data)]
        value = rng.choice([0, 1, 100, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF, rng.getrandbits(32), *near])
        member.lies[name] = value & 0xFFFFFFFF


def _bomb(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    member.data = rng.choice([b" ", b"\0", b"[", b"{"]) * rng.choice([60_000, 1 << 20, 20 << 20])
    member.method = DEFLATED


def _flag(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    member.flags = rng.choice([1, 0x8, 0x20, 0x40, 0x800, 0x2000, 0xFFFF, 1 << rng.randrange(16)])


def _extra(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    numbers = [0, 1, len(member.data), 2**63, 2**64 - 1, 1 << 40]
    fields = b"".join(struct.pack("<Q", rng.choice(numbers)) for _ in range(rng.randrange(4)))
    length = rng.choice([len(fields), 0, 8, 16, 24, 0xFFFF])
    member.extra = rng.choice(
        [struct.pack("<2H", 1, length) + fields, rng.randbytes(rng.randrange(40)), bytes(60_000)]
    )
    if rng.random() < 0.7:
        for name in ("size", "packed", "offset"):
            if rng.random() < 0.6:
                member.lies[name] = 0xFFFFFFFF


def _local_name(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    member.lies["local_name"] = rng.choice(_names(member.name, stray))


def _comments(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    text = rng.choice([b"hello", b"\xff" * 100, b"PK\5\6" + bytes(18), b"c" * 60_000, rng.randbytes(22)])
    if rng.random() < 0.5:
        archive.comment = text
    else:
        member.comment = text


def _surround(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    junk = rng.choice([b"#!/bin/sh\n", b"PK\3\4", rng.randbytes(50), bytes(5000), b"PK\5\6" + bytes(18)])
    if rng.random() < 0.5:
        archive.before = junk
    else:
        archive.between = junk


def _end(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    archive.zip64 = rng.random() < 0.6
    for name in rng.sample(["count", "directory_size", "directory_offset"], rng.choice([0, 1, 1, 2])):
        largest = 2**64 - 1 if archive.zip64 else 2**32 - 1
        archive.lies[name] = rng.choice([0, 1, 5, 65_535, 2**31, largest - 1, largest, rng.getrandbits(31)])


def _many(archive: Archive, member: Member, rng: Random, stray: str) -> None:
    archive.members += [Member(b"%d" % i, b"") for i in range(rng.choice([10, 1000, 12_000]))]


_CHANGES = (
    _remove, _double, _rename, _add, _swap_contents, _reorder, _repack, _lie, _lie, _bomb, _flag, _extra,
    _extra, _local_name, _comments, _surround, _end, _end, _many,
)  # fmt: skip
