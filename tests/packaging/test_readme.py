"""What the README calls the families of environments and algorithms is what the gallery calls them."""

from __future__ import annotations

import re

from tests.packaging.test_languages import ROOT, catalogue


def rows(head: str) -> set[str]:
    """The first cells of the README's table under this head, as families are written."""
    table = (ROOT / "README.md").read_text("utf-8").split(f"| {head} | |\n|---|---|\n")[1].split("\n\n")[0]
    return set(re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE))


def test_families_have_one_name() -> None:
    known = catalogue()
    assert rows("environments") == {entry.family for entry in known.environments} | {"Your own"}
    assert rows("algorithms") == {entry.family.capitalize() for entry in known.algorithms}
