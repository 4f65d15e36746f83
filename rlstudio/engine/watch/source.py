"""Reads the source of an algorithm: its functions, their statements, and the pseudocode over them."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.words import said_within, words
from rlstudio.engine.listing import Listing, PseudoLine, Section

MARK = "#:"


class Source:
    """The listing of an algorithm, and which section each of its code objects is."""

    def __init__(self, kind: type[Algorithm]) -> None:
        self.sections: dict[CodeType, int] = {}
        found: list[Section] = []
        try:
            for function, followed, search in _functions(kind):
                section = _section(function, followed=followed, search=search)
                if followed:
                    assert isinstance(function, FunctionType)
                    self.sections[function.__code__] = len(found)
                found.append(section)
        except (OSError, TypeError, SyntaxError) as error:  # a plug-in without its source
            self.sections.clear()
            note = words(
                "The source of {algorithm} cannot be read: {error}.",
                algorithm=said_within(kind.title),
                error=str(error),
            )
            self.listing = Listing(kind.title, (), note)
        else:
            self.listing = Listing(kind.title, tuple(found), kind.followed)

    def statement(self, code: CodeType, line: int) -> int:
        """The line in which the statement of this line begins; 0: none."""
        section = self.listing.sections[self.sections[code]]
        inside = section.first <= line < section.first + len(section.lines)
        return section.statement_at(line) if inside else 0


@cache
def source_of(kind: type[Algorithm]) -> Source:
    """The source of this algorithm, read once."""
    return Source(kind)


def _functions(kind: type[Algorithm]) -> Iterator[tuple[FunctionType | type, bool, bool]]:
    """What is shown of a class, in the order of reading; whether its lines are stepped; whether it searches.

    First what was carried out at the beginning, the settings and ``__init__``, as far as pseudocode stands in
    it; then ``learn``, what it delegates to, and other methods with pseudocode; then those of its search.
    """
    mro = [cls for cls in kind.__mro__ if issubclass(cls, Algorithm) and cls is not Algorithm]
    if _text(kind.Config).count(MARK):
        yield kind.Config, False, False
    for cls in reversed(mro):
        begin = vars(cls).get("__init__")
        if begin is not None and MARK in _text(begin):
            yield begin, False, False
    learn = inspect.unwrap(kind.learn)
    yield learn, True, False
    names = set(learn.__code__.co_names)
    for cls in mro:
        for name, value in vars(cls).items():
            if not isinstance(value, FunctionType) or value is learn or name == "__init__":
                continue
            delegated = name in names and inspect.isgeneratorfunction(value)
            if not (delegated or MARK in _text(value)):
                continue
            used = getattr(kind, name)
            if value is used or f"super().{name}(" in _text(used):
                yield value, True, False
    for cls in kind.thinks_by:
        for base in cls.__mro__:
            for name, value in vars(base).items():
                if isinstance(value, FunctionType) and getattr(cls, name) is value and MARK in _text(value):
                    yield value, True, True


def _text(thing: FunctionType | type) -> str:
    return inspect.getsource(thing)


def _section(thing: FunctionType | type, *, followed: bool, search: bool) -> Section:
    lines, first = inspect.getsourcelines(thing)
    text = textwrap.dedent("".join(lines))
    margin = len(lines[0]) - len(lines[0].lstrip())
    shown = [line.rstrip() for line in text.splitlines()]
    tree = ast.parse(text).body[0]
    assert isinstance(tree, ast.FunctionDef | ast.ClassDef)
    marks = [number for number, line in enumerate(shown, 1) if re.match(rf"\s*{MARK}\s", line)]
    statement, covered = [0] * len(shown), [0] * len(shown)
    _cover(tree.body, tree.lineno, 0, marks, statement, covered)
    pseudocode = tuple(
        PseudoLine(
            line=first + number - 1,
            statement=first + next(s for s in statement[number:] if s) - 1,
            indent=margin + len(shown[number - 1]) - len(shown[number - 1].lstrip()),
            text=shown[number - 1].strip().removeprefix(MARK).strip(),
        )
        for number in marks
    )
    return Section(
        name=thing.__name__,
        first=first,
        lines=tuple(shown),
        statement=tuple(first + line - 1 if line else 0 for line in statement),
        covered=tuple(first + line - 1 if line else 0 for line in covered),
        pseudocode=pseudocode,
        followed=followed,
        search=search,
    )


def _cover(
    body: list[ast.stmt], before: int, mark: int, marks: list[int], statement: list[int], covered: list[int]
) -> int:
    """Note for the lines of these statements where each begins and which mark covers it.

    A mark covers what follows it in its block and in the blocks within. After a loop its last mark holds on,
    because that was carried out last; after a branch, which may not have been taken, the one before it does.
    before: the line after which the first statement's marks stand. Returns the mark that holds at the end.
    """
    for node in body:
        mark = max((m for m in marks if before < m < node.lineno), default=mark)
        end = node.end_lineno or node.lineno
        suites = _suites(node)
        header = min((suite[0].lineno - 1 for suite in suites), default=end)
        for line in range(node.lineno, max(header, node.lineno) + 1):
            if line not in marks:
                statement[line - 1], covered[line - 1] = node.lineno, mark
        last, above = mark, node.lineno
        for suite in suites:
            last = _cover(suite, above, mark, marks, statement, covered)
            above = suite[-1].end_lineno or above
        if not isinstance(node, ast.If | ast.Match):
            mark = last
        before = end
    return mark


def _suites(node: ast.stmt) -> list[list[ast.stmt]]:
    """The blocks of a compound statement, in order."""
    suites = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
    suites[1:1] = [handler.body for handler in getattr(node, "handlers", [])]
    suites += [case.body for case in getattr(node, "cases", [])]
    return [suite for suite in suites if suite]
