"""Whatever an environment's ``render()`` returns, as a picture."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_MOST_LINES, _MOST_COLUMNS = 60, 160


def as_picture(drawn: Any) -> Frame | str:
    """An RGB picture (H, W, 3) of bytes; or in words what was drawn instead of one.

    Understood are pictures in colour, in grey and with transparency, of bytes, other integers and floats 0 to
    1, channels first or last, PIL pictures, lists of pictures (the last counts) and texts.
    """
    if hasattr(drawn, "getvalue"):  # a StringIO, as the old gym had it
        drawn = drawn.getvalue()
    if isinstance(drawn, str):
        return text_picture(drawn)
    if (
        isinstance(drawn, list | tuple)
        and drawn
        and (np.ndim(drawn[-1]) >= 2 or hasattr(drawn[-1], "convert"))
    ):
        drawn = drawn[-1]
    if drawn is None or (isinstance(drawn, list | tuple) and not drawn):
        return "Its render() returns no picture."
    if hasattr(drawn, "convert") and hasattr(drawn, "mode"):
        drawn = drawn.convert("RGB")
    picture = np.asarray(drawn)
    if picture.ndim == 3 and picture.shape[2] not in (1, 3, 4) and picture.shape[0] in (1, 3, 4):
        picture = np.moveaxis(picture, 0, 2)
    fits = picture.ndim == 2 or (picture.ndim == 3 and picture.shape[2] in (1, 3, 4))
    if not fits or picture.dtype.kind not in "buif" or not picture.size:
        return f"Its picture is no RGB picture but {picture.dtype} {picture.shape}."
    picture = _bytes(picture)
    if picture.ndim == 2:
        picture = picture[:, :, None]
    if picture.shape[2] == 1:
        picture = np.repeat(picture, 3, 2)
    return np.ascontiguousarray(picture[:, :, :3])


def _bytes(picture: Array) -> Frame:
    if picture.dtype == np.uint8:
        return picture
    if picture.dtype.kind == "b":
        return picture.astype(np.uint8) * np.uint8(255)
    if picture.dtype.kind == "f":
        picture = np.nan_to_num(picture, nan=0.0, posinf=255.0, neginf=0.0)
        if picture.max() <= 1.0:
            picture = np.rint(picture * 255)
    return np.asarray(np.clip(picture, 0, 255).astype(np.uint8))


def text_picture(text: str, pixels: int = 16) -> Frame:
    """A text in a font whose letters are equally wide, as a terminal shows it; pixels: of its size."""
    from PIL import Image, ImageDraw, ImageFont

    lines = [line.rstrip()[:_MOST_COLUMNS] for line in _ESCAPES.sub("", text).expandtabs().splitlines()]
    lines = lines[:_MOST_LINES] or [""]
    font = _font(ImageFont, pixels)
    left, top, right, bottom = font.getbbox("M")
    wide, high = max(1, round(right - left)), max(1, round((bottom - top) * 1.8))
    columns = max(24, *(len(line) for line in lines))
    picture = Image.new("RGB", (columns * wide + 32, max(6, len(lines)) * high + 32), "#1b2028")
    pen = ImageDraw.Draw(picture)
    for row, line in enumerate(lines):
        for column, letter in enumerate(line):
            if letter != " ":
                pen.text((16 + column * wide, 16 + row * high), letter, "#d6dde6", font)
    return np.asarray(picture)


def _font(fonts: Any, pixels: int) -> Any:
    for name in ("DejaVuSansMono.ttf", "Menlo.ttc", "consola.ttf"):
        try:
            return fonts.truetype(name, pixels)
        except OSError:
            continue
    return fonts.load_default(pixels)
