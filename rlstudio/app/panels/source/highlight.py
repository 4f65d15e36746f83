"""Which part of a line of Python is what, for its colour."""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Sequence
from typing import Literal

Kind = Literal["keyword", "string", "comment", "number", "name"]
Span = tuple[int, int, Kind]
"""First column, column after the last, and what it is."""


def spans(lines: Sequence[str]) -> list[list[Span]]:
    """The coloured spans of every line; the rest of it is plain."""
    found: list[list[Span]] = [[] for _ in lines]
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO("\n".join(lines) + "\n").readline))
    except (tokenize.TokenError, SyntaxError):
        return found
    before = ""
    for token in tokens:
        kind: Kind | None = None
        if token.type == tokenize.NAME and before in ("def", "class"):
            kind = "name"
        elif token.type == tokenize.NAME and keyword.iskeyword(token.string):
            kind = "keyword"
        elif token.type == tokenize.COMMENT:
            kind = "comment"
        elif token.type == tokenize.NUMBER:
            kind = "number"
        elif token.type == tokenize.STRING:
            kind = "string"
        before = token.string
        if kind is None:
            continue
        (first, start), (last, end) = token.start, token.end
        for row in range(first, last + 1):
            left = start if row == first else 0
            right = end if row == last else len(lines[row - 1])
            found[row - 1].append((left, right, kind))
    return found
