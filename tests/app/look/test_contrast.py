"""What is written and drawn can be told from its ground, in both themes (WCAG 2.2, level AA)."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from PySide6.QtGui import QColor

from rlstudio.app.look import theme as themes
from rlstudio.app.look.contrast import DRAWN, WORDS, contrast, faintest, mixed
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import as_colour, diverging, for_points, readable_on, sequential

BOTH = pytest.mark.parametrize("theme", [themes.dark(), themes.light()], ids=["dark", "light"])
GROUNDS = ("background", "surface", "raised", "hover")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1),
    ],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
    assert contrast(QColor(other), QColor(one)) == contrast(QColor(one), QColor(other))


@BOTH
@pytest.mark.parametrize(
    ("ink", "ground"),
    [*product(("text", "muted", "accent", "good", "warning", "danger"), GROUNDS), ("on_accent", "accent")],
)
def test_words_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= WORDS


@BOTH
def test_words_on_a_pressed_button_can_be_read(theme: Theme) -> None:
    assert contrast(theme.colour("text"), theme.colour("border")) >= WORDS


@BOTH
@pytest.mark.parametrize("ground", GROUNDS[:3])
def test_edges_of_fields_and_marks_of_focus_are_seen(theme: Theme, ground: str) -> None:
    for ink in ("edge", "accent", "muted"):
        assert contrast(theme.colour(ink), theme.colour(ground)) >= DRAWN, ink


@BOTH
def test_curves_are_seen(theme: Theme) -> None:
    surface = theme.colour("surface")
    for index in range(len(theme.series)):
        ink = theme.series_colour(index)
        assert contrast(ink, surface) >= DRAWN
        ink.setAlphaF(faintest(ink, surface))
        assert contrast(mixed(ink, surface), surface) >= DRAWN, "the single episodes behind their mean"


@BOTH
def test_code_can_be_read_where_the_run_stands(theme: Theme) -> None:
    surface = theme.colour("surface")
    tint = mixed(theme.colour("accent", 54 if theme.is_dark else 40), surface)
    for ground, ink in product((surface, theme.colour("raised")), range(3)):
        assert contrast(theme.series_colour(ink), ground) >= WORDS, ink
    assert contrast(theme.colour("text"), tint) >= WORDS


@BOTH
def test_numbers_can_be_read_on_every_colour_of_a_map(theme: Theme) -> None:
    for table in (sequential(), diverging(theme), for_points(theme)):
        worst = min(contrast(readable_on(int(colour)), as_colour(int(colour))) for colour in np.unique(table))
        assert worst >= WORDS


@BOTH
def test_points_of_a_map_are_seen(theme: Theme) -> None:
    surface = theme.colour("surface")
    dimmest = min(contrast(as_colour(int(colour)), surface) for colour in for_points(theme))
    assert dimmest >= 1.4  # their place says most; the end of a scale cannot be as far from both grounds
