"""The texts of the program and their translations: ``python packaging/languages.py``.

Finds every text that a person reads, and brings resources/languages/rlstudio_CODE.ts up to date with them:
new ones are added as unfinished, those that are gone are taken out, translations stay. Then makes the .qm
files that Qt loads. A .ts file is edited by Qt Linguist (pyside6-linguist) or as text.

A text is found by how it is written:

- the literals given to tr, said, plural, words, counted and mark (CALLS), and what some classes are given;
- what is named title, blurb, help and so on (NAMES), as a keyword or a class's attribute;
- the choices of a setting, and the names of actions;
- titles and texts of the bundled presets and lessons.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
CODES = {"zh": "zh_CN", "ru": "ru_RU", "fa": "fa_IR"}
"""Qt's names of the languages, by ours."""
FORMS = {"zh": 1, "ru": 3, "fa": 1}
"""How many forms Qt has for a number of things."""
CONTEXT = "rlstudio"
CALLS = {
    "tr": (0,),
    "said": (0,),
    "words": (0,),
    "mark": (0,),
    "plural": (1, 2),
    "counted": (1, 2),
    "Letter": (2,),
    "Equation": (0,),
    "Note": (1,),
    "corrections": (1,),
    "by_steps": (0,),
    "Detector": (0, 1, 2),
    "setting": (1, 2),
    "make": (0, 2),
    "number": (1, 2),
    "angle": (2,),
}
"""Which arguments of which calls are texts."""
COUNTING = ("plural", "counted")
FILLED = frozenset({"tr", "said", "words", "mark", *COUNTING})
"""Calls whose keywords are values, or none."""
NAMES = frozenset(
    {
        *("title", "blurb", "help", "description", "family", "group_title", "remedy", "spoken_name"),
        *("group", "unit", "return_unit", "phase", "followed", "rows", "tip", "empty_text"),
    }
)
"""Keywords and attributes of classes that are texts."""
TUPLES = frozenset({"action_names", "action_units", "quantities", "sides"})
"""Keywords and attributes of classes that are tuples of texts."""


@dataclass(frozen=True)
class Text:
    """One text. ``about`` tells its meaning from that of the same words elsewhere; ``one``: of one thing."""

    source: str
    about: str = ""
    one: str = ""
    place: str = field(default="", compare=False)


@cache
def texts() -> dict[tuple[str, str], Text]:
    """Every text of the program, by its words and its meaning, in the order of files."""
    found: dict[tuple[str, str], Text] = {}
    for text in _all():
        key = text.source, text.about
        if text.source.strip() and (key not in found or text.one):
            found[key] = text
    return found


def _all() -> Iterator[Text]:
    modules = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / "rlstudio").rglob("*.py"))
        if "cli" not in path.parts
    }
    aliases = {name: value for module in modules.values() for name, value in _literal_types(module)}
    for place, module in modules.items():
        yield from _of_module(module, place, aliases)
    for path in sorted((ROOT / "resources" / "presets").glob("*.toml")):
        yield from _of_presets(tomllib.loads(path.read_text("utf-8")), path.name)
    games = json.loads((ROOT / "resources" / "atari_games.json").read_text("utf-8"))
    for name in dict.fromkeys(name for game in games.values() for name in game["actions"]):
        yield Text(name, "", "", "atari_games.json")
    for path in sorted((ROOT / "resources" / "lessons").glob("*.rllesson")):
        yield from _of_lesson(tomllib.loads(path.read_text("utf-8")), path.name)


def _literal_types(module: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """What a module names a choice of literals: ``Side = Literal["first", "second"]``."""
    for statement in module.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Subscript):
            for target in statement.targets:
                if isinstance(target, ast.Name) and getattr(statement.value.value, "id", "") == "Literal":
                    yield target.id, statement.value


def _of_module(module: ast.Module, place: str, aliases: Mapping[str, ast.expr]) -> Iterator[Text]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from _of_call(node, place)
        elif isinstance(node, ast.ClassDef):
            for statement in node.body:
                yield from _of_attribute(statement, place)
                if isinstance(statement, ast.AnnAssign) and _is_setting(statement.value):
                    kind = statement.annotation
                    yield from _literals_in(aliases.get(getattr(kind, "id", ""), kind), place)


def _is_setting(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "setting"


def _literals_in(node: ast.expr, place: str) -> Iterator[Text]:
    for part in ast.walk(node):
        text = _literal(part) if isinstance(part, ast.expr) else None
        if text is not None:
            yield Text(text.replace("_", " "), "", "", place)  # as forms show them


def _of_call(call: ast.Call, place: str) -> Iterator[Text]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    given = [_literal(call.args[at]) if at < len(call.args) else None for at in CALLS.get(name, ())]
    about = next((_literal(k.value) for k in call.keywords if k.arg == "about"), None) or ""
    if name in COUNTING and None not in given:
        yield Text(str(given[1]), "", str(given[0]), place)
    elif name not in COUNTING:
        yield from (Text(text, about, "", place) for text in given if text is not None)
    for keyword in call.keywords:
        text = _literal(keyword.value)
        if keyword.arg in NAMES and text is not None and name not in FILLED:
            yield Text(text, "", "", place)
        elif keyword.arg in TUPLES and isinstance(keyword.value, ast.Tuple):
            yield from _literals_in(keyword.value, place)


def _of_attribute(statement: ast.stmt, place: str) -> Iterator[Text]:
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    if isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    value = getattr(statement, "value", None)
    for target in targets:
        text = _literal(value) if value is not None else None
        if isinstance(target, ast.Name) and target.id in NAMES and text:
            yield Text(text, "", "", place)
        elif isinstance(target, ast.Name) and target.id in TUPLES and isinstance(value, ast.Tuple):
            yield from _literals_in(value, place)


def _literal(node: ast.expr) -> str | None:
    """A literal text; of literals that are added or chosen from, None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _of_presets(file: dict[str, list[dict[str, object]]], place: str) -> Iterator[Text]:
    """Titles and blurbs of an algorithm's presets."""
    for preset in file["preset"]:
        for name in ("title", "blurb"):
            if name in preset:
                yield Text(str(preset[name]), "", "", place)


def _of_lesson(lesson: dict[str, object], place: str) -> Iterator[Text]:
    """All that is shown of a lesson."""
    for name, value in lesson.items():
        if isinstance(value, str) and name in ("title", "blurb", "text", "button", "ask", "reveal", "says"):
            yield Text(value.strip(), "", "", place)  # as lessons are read
        elif isinstance(value, dict):
            yield from _of_lesson(value, place)
        elif isinstance(value, list) and name != "claim":  # a claim is only proved
            for part in value:
                if isinstance(part, dict):
                    yield from _of_lesson(part, place)
                elif isinstance(part, str) and name == "answers":
                    yield Text(part.strip(), "", "", place)


# ------------------------------------------------------------------------------------------ files


def read(code: str) -> dict[tuple[str, str], list[str]]:
    """The finished translations of a language: one form, or as many as it has for numbers."""
    path = FOLDER / f"rlstudio_{code}.ts"
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def write(code: str, known: dict[tuple[str, str], list[str]]) -> int:
    """Write a language's .ts file with these translations; returns how many texts have none."""
    root = ElementTree.Element("TS", version="2.1", language=CODES[code], sourcelanguage="en_US")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for key, text in texts().items():
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
        ElementTree.SubElement(message, "source").text = text.source
        if text.about:
            ElementTree.SubElement(message, "comment").text = text.about
        if text.one:
            ElementTree.SubElement(message, "extracomment").text = f"For one: {text.one}"
        forms = known.get(key)
        missing += not forms
        translation = ElementTree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.one:
            for form in (forms or [""] * FORMS[code])[: FORMS[code]]:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ElementTree.indent(root, " ")
    made = ElementTree.tostring(root, "unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"rlstudio_{code}.ts").write_text(f"{header}{made}\n", "utf-8")
    return missing


def compile(code: str) -> None:
    """Make the .qm file of a .ts file."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    source, target = FOLDER / f"rlstudio_{code}.ts", FOLDER / f"rlstudio_{code}.qm"
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main() -> None:
    """Bring all languages up to date."""
    for code in CODES:
        missing = write(code, read(code))
        compile(code)
        print(f"{code}: {len(texts()) - missing} of {len(texts())} texts are translated")


if __name__ == "__main__":
    sys.exit(main())
