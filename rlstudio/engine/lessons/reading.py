"""Reads lessons: TOML files ``NAME.rllesson``, whose mistakes are told with their line and field.

Nothing in a lesson is run: conditions are parsed to names, numbers and comparisons
(``core/formulas/condition.py``), ids go through the registry, settings through pydantic.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from pydantic import ValidationError

from rlstudio.core import registry
from rlstudio.core.errors import UnknownId, UserError, one_line, sentence
from rlstudio.core.formulas.condition import Condition
from rlstudio.core.system.resources import resources
from rlstudio.core.words import mark, words
from rlstudio.engine.files import small
from rlstudio.engine.files.demo_file import check_no_files, check_trusted
from rlstudio.engine.lessons.facts import names_at
from rlstudio.engine.lessons.lesson import Check, Lesson, SetUp
from rlstudio.engine.run import presets

SUFFIX = ".rllesson"
FORMAT_VERSION = 1
MAX_BYTES = 512 << 10
EXAMPLE = "evaluation >= optimal - 0.01"
TRUTHS = ("finished",)

Place = tuple[str | int, ...]
"""Where something stands in a lesson, such as ("page", 1, "check", 0, "when")."""


def folder() -> Path:
    """The folder of the lessons that come along, in the order of their names."""
    return resources() / "lessons"


def bundled() -> list[Path]:
    """The lessons that come along, in their order."""
    return sorted(folder().glob(f"*{SUFFIX}"))


def read(path: Path | str) -> Lesson:
    """Read a lesson. Raises UserError with one sentence that names the file, the line and the field."""
    path = Path(path)
    data = small.content(path, mark("lesson"), MAX_BYTES)
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
        content = tomllib.loads(text)
    except UnicodeDecodeError:
        raise UserError(
            words("{path} is no lesson of RL Studio: it is not text in UTF-8.", path=path)
        ) from None
    except (ValueError, RecursionError) as error:  # integers of thousands of digits raise ValueError
        raise UserError(
            words("{path} cannot be read as TOML: {reason}.", path=path, reason=_toml_fault(error, text))
        ) from None
    version = content.get("format_version")
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT_VERSION:
        raise UserError(small.newer(path, version, FORMAT_VERSION))
    lines = _Lines(text)
    try:
        lesson = Lesson.model_validate(content)
    except ValidationError as error:
        place = error.errors(include_url=False)[0]["loc"]
        subject = words("{path}, line {line}", path=path, line=lines.of(place))
        raise UserError(sentence(error, subject, naming=in_words)) from None

    def at(place: Place, text: str) -> str:
        return words(
            "{path}, line {line}, {place}: {problem}",
            path=path,
            line=lines.of(place),
            place=in_words(place),
            problem=text,
        )

    _check(lesson, at)
    return lesson


def condition(lesson: Lesson, page: int, check: Check) -> Condition:
    """The condition of a check of a page (from 0). Raises UserError for what it must not say."""
    return Condition(check.when, names_at(lesson, page), TRUTHS, EXAMPLE)


def in_words(place: Sequence[str | int]) -> str:
    """A place in words: "when of check 1 of page 2"."""
    told, parts = "", list(place)
    while parts:
        part = one_line(str(parts.pop(0)), 80)
        if parts and isinstance(parts[0], int):
            part = f"{part} {int(parts.pop(0)) + 1}"
        told = words("{part} of {whole}", part=part, whole=told) if told else part
    return told


# ---------------------------------------------------------------------------------- what pydantic cannot see


def _check(lesson: Lesson, at: Callable[[Place, str], str]) -> None:
    """Raise UserError for ids, settings and conditions that cannot be right. at: a sentence for a place."""
    names: set[str] = set()
    for number, page in enumerate(lesson.page):
        where: Place = ("page", number)
        if page.setup is not None:
            _check_setup(page.setup, partial(_at_field, at, where))
            if page.setup.name in names:
                raise UserError(
                    at(
                        (*where, "setup", "name"),
                        words("there is another set-up {name}.", name=repr(page.setup.name)),
                    )
                )
            names |= {page.setup.name} - {""}
        for kind, checks in (("check", page.check), ("claim", page.claim)):
            if checks and lesson.setup_at(number) is None:
                text = words("a {kind} needs a set-up on this page or an earlier one.", kind=kind)
                raise UserError(at((*where, kind, 0), text))
            for count, check in enumerate(checks):
                _or_say(partial(condition, lesson, number, check), partial(at, (*where, kind, count, "when")))


def _at_field(at: Callable[[Place, str], str], page: Place, field: str, text: str) -> str:
    return at((*page, "setup", field), text)


def _check_setup(setup: SetUp, at: Callable[[str, str], str]) -> None:
    kind = registry.algorithm
    _or_say(lambda: kind(setup.algorithm), partial(at, "algorithm"))
    algorithm = kind(setup.algorithm)
    _or_say(lambda: check_trusted("it", setup.env, setup.env_settings), partial(at, "env"))
    if registry.of_gymnasium(setup.env):  # no library is loaded here for it: whoever begins the run says it
        if setup.env.partition("/")[0] == "rlstudio":
            raise UserError(
                at("env", str(UnknownId(mark("environment"), setup.env, registry.environment_ids())))
            )
    else:
        _or_say(lambda: registry.environment(setup.env), partial(at, "env"))
        _or_say(lambda: registry.environment(setup.env, setup.env_settings), partial(at, "env_settings"))
        refusal = algorithm.refusal(registry.environment(setup.env, setup.env_settings))
        if refusal is not None:
            misfit = words(
                "{algorithm} does not fit {environment}: {reason}",
                algorithm=setup.algorithm,
                environment=setup.env,
                reason=refusal,
            )
            raise UserError(at("algorithm", misfit))
    if setup.preset is not None:
        _or_say(lambda: presets.preset(setup.env, setup.algorithm, setup.preset or ""), partial(at, "preset"))
    _or_say(lambda: algorithm.Config.parse(setup.config, setup.algorithm), partial(at, "config"))
    _or_say(lambda: check_no_files("it", setup.algorithm, setup.config), partial(at, "config"))
    if algorithm.acts_by == "person":
        raise UserError(at("algorithm", words("a person does not learn here; name an algorithm.")))


def _or_say(act: Callable[[], object], at: Callable[[str], str]) -> None:
    try:
        act()
    except UserError as error:
        raise UserError(at(str(error))) from None


# ---------------------------------------------------------------------------------- lines


class _Lines:
    """The line on which every table and key of a TOML text begins."""

    _HEAD = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
    _KEY = re.compile(r"^\s*([A-Za-z0-9_.\"' -]+?)\s*=")

    def __init__(self, text: str) -> None:
        self._found: dict[Place, int] = {}
        counts: dict[Place, int] = {}
        table: Place = ()
        closing = ""
        for number, line in enumerate(text.split("\n"), 1):
            if closing:
                if closing in line:
                    closing = ""
                continue
            head, key = self._HEAD.match(line), self._KEY.match(line)
            if head is not None:
                table = self._table(head[2], head[1] == "[[", counts)
                self._found.setdefault(table, number)
            elif key is not None:
                parts = tuple(part.strip(" \"'") for part in key[1].split("."))
                self._found.setdefault((*table, *parts), number)
                closing = self._opened(line[key.end() :])

    @staticmethod
    def _table(name: str, listed: bool, counts: dict[Place, int]) -> Place:
        """The place of a table; of one in a list the last of that list."""
        place: Place = ()
        parts = [part.strip(" \"'") for part in name.split(".")]
        for depth, part in enumerate(parts):
            place = (*place, part)
            if depth == len(parts) - 1 and listed:
                counts[place] = counts.get(place, -1) + 1
            if place in counts:
                place = (*place, counts[place])
        return place

    @staticmethod
    def _opened(value: str) -> str:
        """The quotes of a text over several lines that begins in this value and does not end in it."""
        for quotes in ('"""', "'''"):
            if value.lstrip().startswith(quotes) and value.count(quotes) == 1:
                return quotes
        return ""

    def of(self, place: Sequence[str | int]) -> int:
        """The line of a place, or else of the table that it belongs to; 1 for the whole."""
        for length in range(len(place), 0, -1):
            found = self._found.get(tuple(place[:length]))
            if found is not None:
                return found
        return 1


def _toml_fault(error: Exception, text: str) -> str:
    """The fault with its line, which tomllib tells except for the end of the file."""
    told = one_line(str(error), 200).rstrip(".")
    fault, end, _ = told.partition(" (at end of document)")
    if end:
        return words("{fault} (at its end, line {line})", fault=fault, line=text.count("\n") + 1)
    return told
