"""The bundled fonts, cut out of Noto: ``python packaging/fonts.py``.

It needs fonttools, and Debian's packages fonts-noto-core and fonts-noto-cjk. Each font holds the letters of
one language, so that the program can be read on a machine without fonts of it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "fonts"
CHINESE = FOLDER.parent / "languages" / "rlstudio_zh.ts"
NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
SIMPLIFIED = 2
"""Which of the fonts in Noto's collection is the one of simplified Chinese."""
LATIN = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x2010, 0x2030),
    0x2032,
    0x2190,
    0x2191,
    0x2192,
    0x2193,
]
GREEK = range(0x391, 0x3CA)
CYRILLIC = range(0x400, 0x460)
ARABIC = [*range(0x600, 0x700), *range(0x200B, 0x2010), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)]


def gb2312() -> Iterable[int]:
    """The punctuation and the 3,755 common characters of simplified Chinese (GB 2312, its first level)."""
    for row in range(0xA1, 0xD8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


def written() -> set[int]:
    """Every letter of the Chinese texts: some are rarer."""
    return {ord(letter) for letter in CHINESE.read_text("utf-8") if not letter.isascii()}


def cut(source: Path, name: str, letters: Iterable[int], number: int = -1) -> None:
    """Write the glyphs of these letters as a font of its own."""
    from fontTools.subset import Options, Subsetter, load_font, save_font

    options = Options()
    options.font_number = number
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = load_font(str(source), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(letters))
    subsetter.subset(font)
    target = FOLDER / name
    save_font(font, str(target), options)
    print(f"{name}: {target.stat().st_size / 1e3:.0f} KB")


def main() -> None:
    """Cut all of them."""
    FOLDER.mkdir(exist_ok=True)
    for weight in ("Regular", "Bold"):
        cut(NOTO / f"NotoSans-{weight}.ttf", f"NotoSans-{weight}.ttf", [*LATIN, *GREEK, *CYRILLIC])
        cut(NOTO / f"NotoSansArabic-{weight}.ttf", f"NotoSansArabic-{weight}.ttf", [*LATIN, *ARABIC])
    cut(CJK, "NotoSansSC-Regular.otf", {*LATIN, *gb2312(), *written()}, SIMPLIFIED)


if __name__ == "__main__":
    sys.exit(main())
