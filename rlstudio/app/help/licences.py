"""What this copy of the program is made of, and under which licences.

The libraries tell it themselves, in what pip installed with them; a bundle brings that along, too, and the
texts of what is no Python package (``resources/licences/bundle``, collected when it was built).
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from rlstudio.core.system.resources import resources
from rlstudio.core.words import mark

_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_SHARED = ("LGPL-3.0", "GPL-3.0", "GPL-2.0")
"""Licences whose text the program brings itself; the first is read together with the second."""


@dataclass(frozen=True)
class Component:
    """A library: its name, its version, its licence in a few words, and the licence's text ("" if none)."""

    name: str
    version: str
    licence: str
    text: str


def components() -> list[Component]:
    """Everything in this copy, the program first, then by name."""
    own, *others = [_component(found) for found in distributions_of("rlstudio[boards]")] or [_ourselves()]
    others += [_fonts(), _digits()]
    folder = _bundled()
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
        others.append(Component(path.stem, "", mark("see its text"), path.read_text("utf-8", "replace")))
    return [own, *sorted(others, key=lambda component: component.name.lower())]


def distributions_of(name: str) -> list[Distribution]:
    """A distribution and all that it needs here, itself first; what is not installed is left out."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement(name)]
    asked: set[tuple[str, str]] = set()
    while waiting:
        wanted = waiting.pop(0)
        try:
            made = distribution(wanted.name)
        except PackageNotFoundError:
            continue
        found.setdefault(_normal(wanted.name), made)
        for extra in ("", *sorted(wanted.extras)):
            if (_normal(wanted.name), extra) not in asked:
                asked.add((_normal(wanted.name), extra))
                waiting += _needs(made, extra)
    return list(found.values())


def _needs(made: Distribution, extra: str) -> list[Requirement]:
    needs = []
    for text in made.requires or []:
        try:
            need = Requirement(text)
        except InvalidRequirement:
            continue
        if need.marker is None or need.marker.evaluate({"extra": extra}):
            needs.append(need)
    return needs


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(made: Distribution) -> Component:
    about = made.metadata
    licence = "".join(about.get_all("License-Expression") or [])
    if not licence:
        classes = [c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or [] if "License ::" in c]
        older = "".join(about.get_all("License") or []) or mark("not told")
        licence = ", ".join(classes) or older.splitlines()[0]
    texts = [text for path in _files(made) if (text := _text(made, path))]
    if not texts:
        here = [resources() / "licences" / f"{name}.txt" for name in (made.name, *_shared(licence))]
        texts = [path.read_text("utf-8") for path in here if path.is_file()]
    return Component(about["Name"], about["Version"], licence, "\n\n".join(texts))


def _files(made: Distribution) -> list[str]:
    """Paths of its texts; by lines of its list, because ``files`` takes seconds for all libraries."""
    lines = (made.read_text("RECORD") or "").splitlines()
    rows = csv.reader(line for line in lines if ".dist-info/" in line)
    return [row[0] for row in rows if _TEXT.search(row[0].partition(".dist-info/")[2])]


def _text(made: Distribution, path: str) -> str:
    try:
        return Path(str(made.locate_file(path))).read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _shared(licence: str) -> list[str]:
    """The texts that a licence of this name consists of, e.g. two for the LGPL."""
    named = re.findall(r"\bL?GPL-[23]\.0", licence)
    whole = [*named, *(["GPL-3.0"] if "LGPL-3.0" in named else [])]
    return [name for name in _SHARED if name in whole]


def _bundled() -> Path:
    """The texts of what is no Python package, in a bundle."""
    return resources() / "licences" / "bundle"


def _fonts() -> Component:
    """The bundled letters (packaging/fonts.py says which)."""
    text = (resources() / "licences" / "OFL-1.1.txt").read_text("utf-8")
    return Component("Noto Sans, Noto Sans Arabic, Noto Sans CJK SC", "2.004", "OFL-1.1", text)


def _digits() -> Component:
    """The pictures of written digits (rlstudio/envs/digits)."""
    text = (resources() / "licences" / "digits.txt").read_text("utf-8")
    return Component("Handwritten digits (UCI)", "1998", "CC-BY-4.0", text)


def _ourselves() -> Component:
    """The program where nothing was installed, as in a folder of its source."""
    from rlstudio import __version__

    return Component("rlstudio", __version__, "MIT", "")
