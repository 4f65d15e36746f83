"""The pages of the help, made from what the program says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from rlstudio.app.panels import all_panels
from rlstudio.core.catalogue import AlgorithmEntry

BESIDE = (
    ("Arrow keys, Space, Return …", "while you play: the keys that the screen names below the picture"),
    ("Escape", "dismisses a message"),
    ("Wheel, drag, double click on a curve", "zoom, move, show all again"),
    ("Right click on a panel", "what it offers, and saving its picture or its numbers"),
    ("Double click on a panel's title", "this panel alone, and back"),
)
"""Keys and clicks that are no actions of the menus."""


@dataclass(frozen=True)
class Page:
    """One page: its group and title in the list, and its text as HTML."""

    group: str
    title: str
    html: str


def keys_page(actions: Iterable[tuple[str, str, str]]) -> Page:
    """The keys. actions: name, keys and what each does."""
    rows = [(keys, f"<b>{escape(name)}</b>: {escape(does)}") for name, keys, does in actions]
    rows += [(keys, escape(does)) for keys, does in BESIDE]
    return Page("RL Studio", "Keys", "<h2>Keys</h2>" + _table((escape(keys), does) for keys, does in rows))


def panel_pages() -> list[Page]:
    """One page for every panel, those of plug-ins too."""
    kinds = sorted(all_panels().values(), key=lambda kind: kind.title)
    return [
        Page("Panels", kind.title, f"<h2>{escape(kind.title)}</h2><p>{escape(kind.tip)}</p>")
        for kind in kinds
    ]


def algorithm_page(entry: AlgorithmEntry) -> Page:
    """What it is, where it was published, its pseudocode as its file has it, and its settings."""
    parts = [f"<h2>{escape(entry.title)}</h2>", f"<p>{escape(entry.blurb)}</p>"]
    if entry.paper:
        parts.append(f"<p><i>{escape(entry.paper)}</i></p>")
    if entry.pseudocode:
        code = "<br>".join(_line(line) for line in entry.pseudocode)
        parts.append(f"<h3>Step by step</h3><p>{code}</p>")
    settings = entry.settings_schema.get("properties", {})
    if settings:
        rows = (_setting(name, schema) for name, schema in settings.items())
        parts.append("<h3>Settings</h3>" + _table(rows))
    return Page("Algorithms", entry.title, "".join(parts))


def pages(actions: Iterable[tuple[str, str, str]], algorithms: Sequence[AlgorithmEntry]) -> list[Page]:
    """All pages in the order of the list."""
    found = [algorithm_page(entry) for entry in algorithms if not entry.by_person]
    return [keys_page(actions), *panel_pages(), *found]


def _line(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    return "&nbsp;" * (2 * indent) + escape(line.lstrip())


def _setting(name: str, schema: dict[str, Any]) -> tuple[str, str]:
    title = f"<b>{escape(str(schema.get('title', name)))}</b><br><code>{escape(name)}</code>"
    default = schema.get("default")
    usual = "" if default is None else f" <i>Usually {escape(str(default))}.</i>"
    return title, escape(str(schema.get("description", ""))) + usual


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td width='34%'>{left}</td><td>{right}</td></tr>" for left, right in rows)
    return f"<table cellpadding='5' width='100%'>{cells}</table>"
