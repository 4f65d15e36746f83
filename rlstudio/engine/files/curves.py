"""The member ``curves.npz`` of a checkpoint: name -> float64 (2, n), rows x and y."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError, shown
from rlstudio.core.words import words

MAX_CURVE_POINTS = 100_000
MAX_CURVES = 64

Curves = Mapping[str, tuple[Array, Array]]
"""name -> (x (n,), y (n,)), float64."""

_PREFIX = 10
_HEADER = re.compile(
    rb"\x93NUMPY\x01\x00..\{'descr': '<f8', 'fortran_order': False, 'shape': \(2, ([0-9]{1,6})\), \} *\n",
    re.DOTALL,
)


def curves_bytes(curves: Curves) -> bytes:
    """The bytes of the member. Long curves are reduced to extremes. Raises UserError for too many curves."""
    if len(curves) > MAX_CURVES:
        raise UserError(
            words(
                "a checkpoint has room for {most} curves, not {n}.",
                most=MAX_CURVES,
                n=len(curves),
            )
        )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, (x, y) in curves.items():
            raw = io.BytesIO()
            points = thinned(np.asarray(x, np.float64), np.asarray(y, np.float64), MAX_CURVE_POINTS)
            np.lib.format.write_array(raw, np.stack(points), allow_pickle=False)
            archive.writestr(f"{name}.npy", raw.getvalue())
    return out.getvalue()


def thinned(x: Array, y: Array, limit: int) -> tuple[Array, Array]:
    """At most ``limit`` points of a curve: the lowest and the highest point of equal blocks, in order.

    NaN is ignored. A curve that is short enough is returned unchanged.
    """
    if len(y) <= limit:
        return x, y
    width = -(-len(y) // (limit // 2))
    blocks = len(y) // width
    body = y[: blocks * width].reshape(blocks, width)
    first = np.arange(blocks) * width
    low = first + np.where(np.isnan(body), np.inf, body).argmin(1)
    high = first + np.where(np.isnan(body), -np.inf, body).argmax(1)
    keep = np.unique(np.concatenate([low, high, [len(y) - 1]]))
    return x[keep], y[keep]


def read_curves(path: Path, npz: bytes) -> dict[str, tuple[Array, Array]]:
    """Read the curves of the file ``path`` from these bytes. Raises UserError if they are damaged."""
    curves: dict[str, tuple[Array, Array]] = {}
    # The directory of the inner zip is checked before it is parsed, like that of the outer one.
    if int.from_bytes(npz[-10:-6], "little") > 64 * 1024 or npz[-42:-38] == b"PK\x06\x07":
        raise UserError(
            words(
                "{path} is refused: its curves.npz is damaged or claims more than {most} curves.",
                path=path,
                most=MAX_CURVES,
            )
        )
    with zipfile.ZipFile(io.BytesIO(npz)) as archive:
        infos = archive.infolist()
        largest = 16 * MAX_CURVE_POINTS + 4096
        if len(infos) > MAX_CURVES or any(info.file_size > largest for info in infos):
            raise UserError(
                words(
                    "{path} is refused: it has more than {most} curves, or one of more than {points} points.",
                    path=path,
                    most=MAX_CURVES,
                    points=MAX_CURVE_POINTS,
                )
            )
        for info in infos:
            name = info.filename.removesuffix(".npy")
            with archive.open(info) as stream:
                curves[name] = _curve(path, name, stream, info.file_size)
    return curves


def _curve(path: Path, name: str, stream: IO[bytes], size: int) -> tuple[Array, Array]:
    """Read one member: (2, n) float64 in numpy's format 1.0, exactly as ``curves_bytes`` writes it.

    The header must match a pattern, because numpy's own reader evaluates it as a Python literal.
    """
    header = stream.read(_PREFIX)
    length = int.from_bytes(header[8:10], "little")
    header += stream.read(length) if header[:8] == b"\x93NUMPY\x01\x00" else b""
    match = _HEADER.fullmatch(header)
    points = int(match[1]) if match is not None else -1
    if match is None or size - len(header) != 16 * points:
        raise UserError(
            words(
                "{path} is damaged: its curve {name} is not a list of x and y numbers.",
                path=path,
                name=shown(name),
            )
        )
    x, y = np.frombuffer(stream.read(16 * points), "<f8").astype(np.float64).reshape(2, points)
    if not np.isfinite(x).all() or (np.diff(x) < 0).any():
        raise UserError(
            words(
                "{path} is damaged: the steps of its curve {name} do not go forward.",
                path=path,
                name=shown(name),
            )
        )
    return x, y
