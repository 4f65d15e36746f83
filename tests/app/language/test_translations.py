"""Every text has a translation in every language, which says as much as its English."""

from __future__ import annotations

import string
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from rlstudio.app.language import fonts
from rlstudio.core.system.resources import resources
from tests.packaging.tools import tool

CODES = ("zh", "ru", "fa")


def fields(template: str) -> list[tuple[str, str]]:
    """Names in braces with how they are written; a text that is no template has none."""
    try:
        return sorted((name, spec or "") for _, name, spec, _ in string.Formatter().parse(template) if name)
    except ValueError:
        return []


def translations(code: str) -> Iterator[tuple[str, str, str]]:
    """Each text's English, its English for one thing ("" if it counts none), and a form said."""
    known = tool("languages").read(code)
    for key, text in tool("languages").texts().items():
        for form in known.get(key, []):
            yield text.source, text.one, form


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    known = tool("languages").read(code)
    missing = [key[0] for key in tool("languages").texts() if key not in known]
    assert not missing, f"python packaging/languages.py tells of {len(missing)} texts: {missing[:20]}"
    gone = [key[0] for key in known if key not in tool("languages").texts()]
    assert not gone, f"python packaging/languages.py takes out {len(gone)} texts: {gone[:20]}"


@pytest.mark.parametrize("code", CODES)
def test_a_number_of_things_has_as_many_forms_as_the_language(code: str) -> None:
    known = tool("languages").read(code)
    for key, text in tool("languages").texts().items():
        if text.one and key in known:
            assert len(known[key]) == tool("languages").FORMS[code], key
            assert all(known[key]), key


@pytest.mark.parametrize("code", CODES)
def test_names_in_braces_and_formats_stay(code: str) -> None:
    wrong = []
    for source, one, form in translations(code):
        if not fields(source):
            continue
        # A form for one thing may leave out its number, as the English one does.
        allowed = [fields(source)] + ([fields(one)] if one else [])
        if fields(form) not in allowed:
            wrong.append((source, form))
    assert not wrong, wrong[:20]


@pytest.mark.parametrize("code", CODES)
def test_what_is_no_word_stays(code: str) -> None:
    wrong = []
    for source, _, form in translations(code):
        for sign in ("\n", "&", "*", "`"):
            if sign == "&" and code == "zh":
                continue  # letters of keys stand in brackets behind the word there
            if source.count(sign) != form.count(sign):
                wrong.append((sign, source, form))
    assert not wrong, wrong[:20]


@pytest.mark.parametrize("code", CODES)
def test_the_bundled_fonts_have_every_letter(qapp: QApplication, code: str) -> None:
    made = [QRawFont(str(resources() / "fonts" / name), 12.0) for name in fonts._FILES[code]]
    usual = QFontMetricsF(qapp.font())
    added = {letter for source, _, form in translations(code) for letter in {*form} - {*source}}
    lacking = [
        letter
        for letter in sorted(filter(str.isalpha, added))
        if not any(font.supportsCharacter(ord(letter)) for font in made) and not usual.inFont(letter)
    ]
    assert not lacking, lacking


@pytest.mark.parametrize("code", CODES)
def test_what_qt_loads_is_what_is_written(code: str, tmp_path: Path) -> None:
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    folder = resources() / "languages"
    made = tmp_path / "made.qm"
    subprocess.run([tool, "-silent", folder / f"rlstudio_{code}.ts", "-qm", made], check=True)
    assert made.read_bytes() == (folder / f"rlstudio_{code}.qm").read_bytes()
