"""An algorithm as text, and the place in it where a training is: plain data for the window."""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.arrays import Bools, Floats


@dataclass(frozen=True, slots=True)
class PseudoLine:
    """A published line of pseudocode: a comment that begins with "#:".

    ``line``: its number in its file; ``statement``: that of the statement under it; ``indent``: in columns.
    """

    line: int
    statement: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One function of an algorithm, or the body of its settings, as its file has it.

    ``first``: number of its first line. Of every line: ``statement``, the number of the line in which its
    statement begins (0: blank or a comment), and ``covered``, that of the pseudocode line which it carries
    out (0: none). ``followed``: its lines can be stepped; else it is carried out once, before learning.
    ``search``: it is part of how it thinks before it acts.
    """

    name: str
    first: int
    lines: tuple[str, ...]
    statement: tuple[int, ...]
    covered: tuple[int, ...]
    pseudocode: tuple[PseudoLine, ...]
    followed: bool
    search: bool = False

    def statement_at(self, line: int) -> int:
        """The line in which the statement of this line begins; 0: none."""
        return self.statement[line - self.first]

    def pseudo_at(self, line: int) -> int:
        """The pseudocode line that this line carries out; 0: none."""
        return self.covered[line - self.first]


@dataclass(frozen=True, slots=True)
class Listing:
    """All sections of an algorithm in the order of reading. ``note``: what a reader has to know, or ""."""

    title: str
    sections: tuple[Section, ...]
    note: str = ""

    @property
    def searches(self) -> bool:
        """Whether some of it is a search."""
        return any(section.search for section in self.sections)

    def line_of(self, phase: str) -> tuple[int, int] | None:
        """The line (section, its number) by which a search carries out one of ``PHASES``; None: none."""
        for number, section in enumerate(self.sections):
            for line in section.pseudocode:
                if section.search and line.text.startswith(f"{phase}:"):
                    return number, line.statement
        return None


@dataclass(slots=True, eq=False)
class Variable:
    """What one name stands for. ``kind``: type, and shape of an array. ``text``: its value in short.

    ``cells`` (rows, columns): values of an array, thinned where it is large (``thinned``); a vector has one
    row. ``changed``: it is another value than at the last stop; ``changed_cells``: where, if that is known.
    ``part``: it is a field of the variable above it.
    """

    name: str
    kind: str
    text: str
    cells: Floats | None = None
    thinned: bool = False
    changed: bool = False
    changed_cells: Bools | None = None
    part: bool = False


@dataclass(slots=True, eq=False)
class Place:
    """Where a training is. ``stack``: (section, line) of the functions under way, the innermost last.

    ``inside``: it stands before this line; else it has just carried it out, and stands or runs between two
    events. ``stop``: counts the stops. ``variables``: only while time stands still.
    """

    stack: tuple[tuple[int, int], ...]
    inside: bool
    stop: int
    variables: tuple[Variable, ...] = ()
