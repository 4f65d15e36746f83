"""The rows in which a listing is shown: pseudocode, Python, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rlstudio.app.panels.source.highlight import Span, spans
from rlstudio.engine.listing import Listing, Section

Mode = Literal["pseudocode", "python", "both"]
Spot = tuple[int, int]
"""A section and the number of a line in its file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``line``: its number in the file, ``target``: the statement to stop at (0: none).

    ``number``: what stands before it: the number of the line, or of the pseudocode. ``depth``: how far it is
    set in, in levels (pseudocode) or columns (Python).
    """

    kind: Literal["heading", "pseudocode", "code"]
    section: int
    line: int
    target: int
    number: str
    depth: int
    text: str
    spans: tuple[Span, ...] = ()

    @property
    def spot(self) -> Spot:
        """The statement at which learning stops if somebody runs to this row."""
        return self.section, self.target


def rows_of(listing: Listing, mode: Mode, *, search: bool = False) -> list[Row]:
    """The rows of its search, or of all else. What was carried out before is shown by pseudocode alone."""
    found: list[Row] = []
    count = 0
    followed = [section for section in listing.sections if section.followed and section.search is search]
    for number, section in enumerate(listing.sections):
        if section.search is not search:
            continue
        if mode == "python" and not section.followed:
            continue
        if mode == "pseudocode" and not section.pseudocode:
            continue
        if section.followed and (mode != "pseudocode" or (section is not followed[0])):
            found.append(Row("heading", number, section.first, 0, "", 0, section.name))
        if mode == "pseudocode" or not section.followed:
            for row in _pseudocode(number, section, count):
                found.append(row)
                count += 1
        else:
            found += _python(number, section, both=mode == "both")
    return found


def _pseudocode(number: int, section: Section, count: int) -> list[Row]:
    levels = sorted({line.indent for line in section.pseudocode})
    return [
        Row(
            "pseudocode",
            number,
            line.line,
            line.statement if section.followed else 0,
            str(count + place),
            levels.index(line.indent),
            line.text,
        )
        for place, line in enumerate(section.pseudocode, 1)
    ]


def _python(number: int, section: Section, *, both: bool) -> list[Row]:
    pseudocode = {line.line: line for line in section.pseudocode}
    coloured = spans(section.lines)
    rows = []
    for offset, (text, parts) in enumerate(zip(section.lines, coloured, strict=True)):
        line = section.first + offset
        indent = len(text) - len(text.lstrip())
        if both and line in pseudocode:
            told = pseudocode[line]
            rows.append(Row("pseudocode", number, line, told.statement, "", indent, told.text))
            continue
        target = section.statement_at(line)
        rows.append(Row("code", number, line, target, str(line), indent, text, tuple(parts)))
    return rows


def marked(rows: list[Row], listing: Listing, stack: tuple[Spot, ...]) -> tuple[int | None, set[int]]:
    """The row of a place, and the rows of what called it and of the pseudocode that is carried out.

    Where the innermost function has no row, that of its caller counts.
    """
    code = {(row.section, row.line): index for index, row in enumerate(rows) if row.kind == "code"}
    pseudocode = {
        (row.section, row.line): index for index, row in enumerate(rows) if row.kind == "pseudocode"
    }
    lines, comments = [], []
    for section, line in reversed(stack):
        lines.append(code.get((section, line)))
        comments.append(pseudocode.get((section, listing.sections[section].pseudo_at(line))))
    found = [index for index in (lines if code else comments) if index is not None]
    above = [index for index in comments if index is not None]
    current = found[0] if found else None
    return current, {*found, *above} - {current}
