"""Painters are opened by ``with``: one that an error leaves open takes the program with it."""

from __future__ import annotations

import ast
from pathlib import Path

import rlstudio.app


def left_open(tree: ast.AST) -> list[int]:
    """Lines in which a painter is made that no ``with`` ends."""
    withs = [
        item.context_expr for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items
    ]
    made = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return [call.lineno for call in made if call.func.id == "QPainter" and call not in withs]


def test_every_painter_is_ended_whatever_happens() -> None:
    assert left_open(ast.parse("painter = QPainter(self)")) == [1]
    files = sorted(Path(rlstudio.app.__file__).parent.rglob("*.py"))
    found = {str(file): left_open(ast.parse(file.read_text(encoding="utf-8"))) for file in files}
    assert {file: lines for file, lines in found.items() if lines} == {}
