"""How far a lesson is: what its set-ups have come to, and which checks have come true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rlstudio.core.formulas.condition import Condition
from rlstudio.core.words import words
from rlstudio.engine.lessons.facts import EXACT, facts, in_words, unit
from rlstudio.engine.lessons.lesson import Lesson
from rlstudio.engine.lessons.reading import condition
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import Reference


class LessonProgress:
    """The checks of one lesson, while somebody goes through it.

    A check that has come true stays so until its set-up begins again. Set-ups are named by the page that they
    stand on. ``running``: the last one begun; ``done``: (page, number) of the checks that have come true.
    """

    def __init__(self, lesson: Lesson, *, claims: bool = False) -> None:
        """claims: they are looked at like checks, numbered after those of their page."""
        self.lesson = lesson
        self.running: int | None = None
        self.done: set[tuple[int, int]] = set()
        self._known: dict[int, dict[str, float]] = {}
        self._conditions: dict[tuple[int, int], Condition] = {
            (number, count): condition(lesson, number, check)
            for number, page in enumerate(lesson.page)
            for count, check in enumerate([*page.check, *(page.claim if claims else [])])
        }
        self._about: dict[int, int] = {}
        newest = -1
        for number, page in enumerate(lesson.page):
            newest = number if page.setup is not None else newest
            self._about[number] = newest

    def begin(self, page: int) -> None:
        """The set-up of this page begins."""
        self.running = page
        self._known[page] = {}
        self.done = {(at, count) for at, count in self.done if self._about[at] != page}

    def wants_references(self, page: int) -> bool:
        """Whether returns of others are asked for by checks about the set-up of this page."""
        return bool(self._needed(page) & EXACT.keys())

    def note(
        self, series: Mapping[str, Series], counts: Mapping[str, float], references: Iterable[Reference] = ()
    ) -> None:
        """Look at what runs. The curves must not grow meanwhile."""
        page = self.running
        if page is None:
            return
        self._known[page] = facts(self._needed(page), series, counts, references)
        for (at, count), asked in self._conditions.items():
            if (at, count) not in self.done and asked.holds(self._values(at)):
                self.done.add((at, count))

    def values(self, page: int, count: int) -> dict[str, float]:
        """What is known of the names in a check, in the order of its text."""
        asked, known = self._conditions[page, count], self._values(page)
        names = sorted(asked.named, key=asked.text.index)
        return {name: known[name] for name in names if name in known}

    def unit(self, page: int, name: str) -> str:
        """The unit of a name in a check of this page, in English; "" for none."""
        for one in self.lesson.named_before(page):
            if one.name and name.startswith(f"{one.name}_"):
                return unit(name.removeprefix(f"{one.name}_"), one)
        setup = self.lesson.setup_at(page)
        return unit(name, setup) if setup is not None else ""

    def in_words(self, page: int, name: str) -> str:
        """A name in a check of this page, as it is told to people: "chance: return at random"."""
        for one in self.lesson.named_before(page):
            if one.name and name.startswith(f"{one.name}_"):
                what = in_words(name.removeprefix(f"{one.name}_"), one.algorithm)
                return words("{run}: {what}", run=one.name, what=what)
        setup = self.lesson.setup_at(page)
        return in_words(name, setup.algorithm) if setup is not None else name

    def _needed(self, page: int) -> set[str]:
        """The names that checks use of the set-up of this page, without its own name before them."""
        setup = self.lesson.page[page].setup
        prefix = f"{setup.name}_" if setup is not None and setup.name else None
        needed: set[str] = set()
        for (at, _), asked in self._conditions.items():
            others = [f"{one.name}_" for one in self.lesson.named_before(at)]
            if self._about[at] == page:
                needed |= {name for name in asked.named if not name.startswith(tuple(others) or ("\0",))}
            if prefix is not None and prefix in others:
                needed |= {n.removeprefix(prefix) for n in asked.named if n.startswith(prefix)}
        return needed

    def _values(self, page: int) -> dict[str, float]:
        """What the checks of a page may name, as far as it is known."""
        known = dict(self._known.get(self._about[page], {}))
        for number, earlier in enumerate(self.lesson.page[:page]):
            if earlier.setup is not None and earlier.setup.name:
                told = self._known.get(number, {})
                known |= {f"{earlier.setup.name}_{name}": value for name, value in told.items()}
        return known
