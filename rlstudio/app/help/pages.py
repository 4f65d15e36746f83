"""The pages of the help, made from what the program says of itself, in the person's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from rlstudio.app.language.saying import said, said_anew, tr
from rlstudio.app.panels import all_panels
from rlstudio.app.panels.panel import Panel
from rlstudio.core.catalogue import AlgorithmEntry
from rlstudio.core.words import mark

BESIDE = (
    (
        mark("Arrow keys, Space, Return …"),
        mark("while you play: the keys that the screen names below the picture"),
    ),
    (mark("Escape"), mark("dismisses a message")),
    (mark("Wheel, drag, double click on a curve"), mark("zoom, move, show all again")),
    (mark("Right click on a panel"), mark("what it offers, and saving its picture or its numbers")),
    (mark("Double click on a panel's title"), mark("this panel alone, and back")),
)
"""Keys and clicks that are no actions of the menus."""
_GROUPS = (mark("RL Studio"), mark("Panels"), mark("Algorithms"))


@dataclass(frozen=True)
class Page:
    """One page: its group and its title in the list, in English; ``make`` says its text."""

    group: str
    title: str
    make: Callable[[], str]

    @property
    def html(self) -> str:
        """Its text as HTML."""
        return self.make()


def keys_page(actions: Iterable[tuple[str, str, str]]) -> Page:
    """The keys. actions: name, keys and what each does, as they were said."""
    told = list(actions)

    def make() -> str:
        rows = [
            (said_anew(keys), f"<b>{escape(said_anew(name))}</b>: {escape(said_anew(does))}")
            for name, keys, does in told
        ]
        rows += [(tr(keys), escape(tr(does))) for keys, does in BESIDE]
        return _heading(tr(title)) + _table((escape(keys), does) for keys, does in rows)

    title = mark("Keys")
    return Page(_GROUPS[0], title, make)


def panel_pages() -> list[Page]:
    """One page for every panel, those of plug-ins too."""
    return [_panel_page(kind) for kind in sorted(all_panels().values(), key=lambda kind: kind.title)]


def _panel_page(kind: type[Panel]) -> Page:
    def make() -> str:
        return f"{_heading(said(kind.title))}<p>{escape(said(kind.tip))}</p>"

    return Page(_GROUPS[1], kind.title, make)


def algorithm_page(entry: AlgorithmEntry) -> Page:
    """What it is, where it was published, its pseudocode as its file has it, and its settings."""
    return Page(_GROUPS[2], entry.title, lambda: _about(entry))


def _about(entry: AlgorithmEntry) -> str:
    parts = [_heading(said(entry.title)), f"<p>{escape(said(entry.blurb))}</p>"]
    if entry.paper:
        parts.append(f"<p><i>{escape(entry.paper)}</i></p>")
    if entry.pseudocode:
        code = "<br>".join(_line(line) for line in entry.pseudocode)
        parts.append(f"<h3>{escape(tr('Step by step'))}</h3><p dir='ltr'>{code}</p>")
    settings = entry.settings_schema.get("properties", {})
    if settings:
        rows = (_setting(name, schema) for name, schema in settings.items())
        parts.append(f"<h3>{escape(tr('Settings'))}</h3>" + _table(rows))
    return "".join(parts)


def pages(actions: Iterable[tuple[str, str, str]], algorithms: Sequence[AlgorithmEntry]) -> list[Page]:
    """All pages in the order of the list."""
    found = [algorithm_page(entry) for entry in algorithms if not entry.by_person]
    return [keys_page(actions), *panel_pages(), *found]


def _heading(title: str) -> str:
    return f"<h2>{escape(title)}</h2>"


def _line(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    return "&nbsp;" * (2 * indent) + escape(line.lstrip())


def _setting(name: str, schema: dict[str, Any]) -> tuple[str, str]:
    title = f"<b>{escape(said(str(schema.get('title', name))))}</b><br><code>{escape(name)}</code>"
    default = schema.get("default")
    usual = "" if default is None else f" <i>{escape(tr('Usually {value}.', value=default))}</i>"
    return title, escape(said(str(schema.get("description", "")))) + usual


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td width='34%'>{left}</td><td>{right}</td></tr>" for left, right in rows)
    return f"<table cellpadding='5' width='100%'>{cells}</table>"
