"""TensorBoard's events as bytes: TFRecords of protocol buffers, without TensorBoard's package.

The fields are those of TensorFlow's ``event.proto``, ``summary.proto`` and ``tensor.proto``, of which a curve
needs few. https://protobuf.dev/programming-guides/encoding/ says how they are written.
"""

from __future__ import annotations

import struct

_TEXT_PLUGIN = "text"
_STRINGS = 7
"""DT_STRING of ``types.proto``."""


def record(event: bytes) -> bytes:
    """An event as a record of the file: its length, and the check sums of length and event."""
    length = struct.pack("<Q", len(event))
    return length + _masked(length) + event + _masked(event)


def version(when: float) -> bytes:
    """The event that a file begins with. when: seconds since 1970, as everywhere here."""
    return _double(1, when) + _bytes(3, b"brain.Event:2")


def scalar(tag: str, value: float, step: int, when: float) -> bytes:
    """A point of the curve ``tag``; its value is kept as a 32-bit float."""
    return _event(_bytes(1, tag.encode()) + _float(2, value), step, when)


def text(tag: str, words: str, when: float) -> bytes:
    """A text in Markdown, at step 0."""
    plugin = _bytes(1, _TEXT_PLUGIN.encode()) + _bytes(2, b"")
    tensor = _number(1, _STRINGS) + _bytes(2, _bytes(2, _number(1, 1))) + _bytes(8, words.encode())
    of = _bytes(1, f"{tag}/text_summary".encode())
    return _event(of + _bytes(8, tensor) + _bytes(9, _bytes(1, plugin)), 0, when)


def _event(value: bytes, step: int, when: float) -> bytes:
    return _double(1, when) + _number(2, step) + _bytes(5, _bytes(1, value))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _double(field: int, value: float) -> bytes:
    return _varint(field << 3 | 1) + struct.pack("<d", value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _float(field: int, value: float) -> bytes:
    try:
        return _varint(field << 3 | 5) + struct.pack("<f", value)
    except OverflowError:  # beyond 32 bits, as protocol buffers have it
        return _varint(field << 3 | 5) + struct.pack("<f", float("inf") if value > 0 else float("-inf"))


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    found.append(value)
    return bytes(found)


def _table() -> tuple[int, ...]:
    """CRC-32C (Castagnoli) of each byte, of the reflected polynomial."""
    found = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        found.append(byte)
    return tuple(found)


_CRC = _table()


def _masked(data: bytes) -> bytes:
    """The check sum as TFRecord stores it: turned by 15 bits, plus a constant."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _CRC[(crc ^ byte) & 0xFF] ^ crc >> 8
    crc ^= 0xFFFFFFFF
    return struct.pack("<I", ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF)
