"""Every language has its letters, whatever fonts the machine has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rlstudio.app.language import fonts, switching
from rlstudio.app.look import theme
from rlstudio.core.system.resources import resources

SAMPLES = {"zh": "学习环境与奖励", "ru": "Обучение с подкреплением", "fa": "یادگیری تقویتی پاداش گچپژ"}


@pytest.mark.parametrize("code", SAMPLES)
def test_the_bundled_fonts_have_the_letters_of_their_language(qapp: QApplication, code: str) -> None:
    names = fonts._FILES[code]
    made = [QRawFont(str(resources() / "fonts" / name), 12.0) for name in names]
    for letter in SAMPLES[code].replace(" ", ""):
        assert any(font.supportsCharacter(ord(letter)) for font in made), letter


@pytest.mark.parametrize("code", SAMPLES)
def test_they_are_asked_after_the_usual_font(qtbot: QtBot, qapp: QApplication, dark: None, code: str) -> None:
    label = QLabel("a label of its own")
    qtbot.addWidget(label)
    label.setFont(theme.current().font(bold=True))
    real = QFontInfo(qapp.font()).family()
    try:
        switching.speak(qapp, switching.LANGUAGES[code], [])
        for font in (qapp.font(), label.font(), theme.current().font()):
            assert font.families()[0] == QFontInfo(font).family() == real
            assert len(font.families()) > 1
        theme.apply(qapp, theme.light())
        assert len(qapp.font().families()) > 1
    finally:
        switching.use(qapp, "en")
    assert qapp.font().families() == label.font().families() == [real]
    assert QFontInfo(qapp.font()).family() == real, "a bundled font stays in its place"


def test_the_type_size_stays(qapp: QApplication) -> None:
    font = QFont("DejaVu Sans", 13)
    assert fonts.with_letters(font).pointSize() == 13


@pytest.mark.parametrize("text", SAMPLES.values())
def test_names_in_any_language_are_readable_in_english(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    switching.use(qapp, "en")
    drawn = QFontMetrics(qapp.font())
    assert all(drawn.inFontUcs4(ord(letter)) for letter in text)
