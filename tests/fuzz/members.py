"""Curves, pictures and bare bytes."""

from __future__ import annotations

import io
import zlib
from random import Random
from typing import Any

import numpy as np

from tests.fuzz import zips
from tests.fuzz.nasty import TRAP


def mutate_curves(data: bytes, rng: Random, stray: str) -> tuple[bytes, str]:
    """Change one thing in an .npz of curves: its zip, a header of an array, or the numbers."""
    try:
        archive = zips.read(data)
    except Exception:  # what an earlier change has left of it
        return rng.randbytes(len(data) % 1000), "curves random bytes"
    if rng.random() < 0.25 or not archive.members:
        what = zips.mutate(archive, rng, stray)
        return zips.written(archive), f"curves {what}"
    member = rng.choice(archive.members)
    way = rng.choice(["header", "header", "array", "array", "name", "bytes"])
    if way == "header":
        member.data = _with_header(member.data, rng)
    elif way == "array":
        member.data = _npy(_curve(rng), rng)
    elif way == "name":
        member.name = rng.choice(
            [b"", b".npy", b"x" * 60_000, b"\x1b[31m.npy", b"a/b.npy", b"one\ntwo.npy", b"\xff"]
        )
    else:
        member.data = raw(member.data, rng)[0]
    return zips.written(archive), f"curves {way}"


def _with_header(npy: bytes, rng: Random) -> bytes:
    body = npy[10 + int.from_bytes(npy[8:10], "little") :]
    count = len(body) // 16
    expressions = [
        f"__import__('{TRAP}')", "(" * 5000, "(" * 5000 + ")" * 5000, "[" * 200 + "]" * 200, "()", "None",
        "{}", "1", "-" * 50_000 + "1", "9" * 5000, "{**{}}", "lambda: 0", "'\\ud800'", "\0", "f'{1}'",
        "1 if 1 else 2", "1e400", "(2, -1)", f"({2**40}, {2**40})", f"(2, {2**62})", f"(2, {count + 1})",
        "(2.0, 3)", "(True, True)", "2", f"(2, {count}, 1)", f"(1, {2 * count})", "(2,)", "(2, 0)", "(0, 2)",
        "'2'", "(2, 1_0)", "(2, 3)+(4,)",
    ]  # fmt: skip
    types = [
        "'|O'",
        "'<f4'",
        "'>f8'",
        "'<i8'",
        "'<U9'",
        "'V16'",
        "'<M8[s]'",
        "[('a', '<f8')]",
        "'<c16'",
        "''",
        "'<f8'",
    ]
    kind = rng.choice(["descr", "shape", "order", "whole", "names", "version", "length"])
    descr, shape, order = "'<f8'", f"(2, {count})", "False"
    if kind == "descr":
        descr = rng.choice([*types, *expressions])
    elif kind == "shape":
        shape = rng.choice(expressions)
    elif kind == "order":
        order = rng.choice(["True", "0", "None", *expressions])
    text = f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}"
    if kind == "whole":
        text = rng.choice([*expressions, "", text[:-3], text + text, "# " + text, text + "\nimport os"])
    elif kind == "names":
        text = rng.choice([text.replace("descr", "x"), text[:-2] + "'x': 1}", text.replace("'shape'", "1")])
    version = rng.choice([b"\2\0", b"\3\0", b"\4\0", b"\xff\xff", b"\0\0"]) if kind == "version" else b"\1\0"
    header = text.encode("utf-8", "surrogatepass") + b"\n"
    length = rng.choice([0, 1, 65_535, len(header) - 1]) if kind == "length" else min(len(header), 65_535)
    return b"\x93NUMPY" + version + length.to_bytes(2, "little") + header + body


def _curve(rng: Random) -> np.ndarray[Any, Any]:
    count = rng.choice([0, 1, 2, 10, 1000, 100_000, 100_001])
    x, y = np.linspace(0, 10 * count, count), np.linspace(1, 2, count)
    number = rng.choice([np.nan, np.inf, -np.inf, 1e308, -1e308, 1e-320, 2.0**63, -1.0, 0.0])
    way = rng.randrange(5)
    if way == 0:
        x = x[::-1]
    elif way == 1:
        x[...] = number
    elif way == 2:
        y[...] = number
    elif way == 3 and count:
        x[rng.randrange(count)] = number
    elif count:
        y[rng.randrange(count)] = number
    return np.stack([x, y])


def _npy(array: np.ndarray[Any, Any], rng: Random) -> bytes:
    out = io.BytesIO()
    np.lib.format.write_array(out, np.asfortranarray(array) if rng.random() < 0.2 else array)
    return out.getvalue()


# ---------------------------------------------------------------------------------- pictures and bytes


def mutate_picture(png: bytes, rng: Random) -> tuple[bytes, str]:
    """Change one thing in a PNG picture."""
    way = rng.choice(["size", "chunk", "bytes", "other"])
    if way == "size":
        sides = b"".join(
            rng.choice([0, 1, 2047, 2048, 2**31 - 1, 2**32 - 1]).to_bytes(4, "big") for _ in "wh"
        )
        header = sides + png[24:29]
        changed = png[:16] + header + zlib.crc32(b"IHDR" + header).to_bytes(4, "big") + png[33:]
    elif way == "chunk":
        body = rng.choice([b"", bytes(100), zlib.compress(bytes(5_000_000)), rng.randbytes(100)])
        name = rng.choice([b"IDAT", b"tEXt", b"zTXt", b"iCCP", b"IEND", b"PLTE", b"\0\0\0\0"])
        crc = zlib.crc32(name + body).to_bytes(4, "big")
        changed = png[:33] + len(body).to_bytes(4, "big") + name + body + crc + png[33:]
    elif way == "bytes":
        changed = raw(png, rng)[0]
    else:
        changed = rng.choice([b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", png[:24], png[:8] + rng.randbytes(40)])
    return changed, f"picture {way}"


def raw(data: bytes, rng: Random) -> tuple[bytes, str]:
    """Flip, cut, insert, repeat or zero bytes anywhere."""
    out = bytearray(data)
    way = rng.choice(["flip", "flip", "flip", "cut", "front", "insert", "repeat", "zero", "random"])
    at = rng.randrange(len(out) + 1)
    length = rng.choice([1, 1, 2, 4, 16, 100, 1000])
    if way == "flip":
        for _ in range(rng.choice([1, 1, 2, 5, 20])):
            if out:
                out[rng.randrange(len(out))] = rng.choice([rng.randrange(256), 0, 255, 127])
    elif way == "cut":
        del out[at:]
    elif way == "front":
        del out[: min(at, length)]
    elif way == "insert":
        out[at:at] = rng.randbytes(length)
    elif way == "repeat":
        out[at:at] = out[at : at + length] * rng.choice([1, 2, 50])
    else:
        out[at : at + length] = bytes(length) if way == "zero" else rng.randbytes(length)
    return bytes(out), f"bytes {way}"
