"""The first page in another language, and back in English at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.gallery import cards
from rlstudio.app.gallery.adding.add_environment import AddEnvironmentDialog
from rlstudio.app.gallery.cards import CardRole, algorithm_of, rows, wrapped
from rlstudio.app.gallery.catalogue_thread import CatalogueThread
from rlstudio.app.gallery.families import Families
from rlstudio.app.gallery.header import Header
from rlstudio.app.gallery.home import Home
from rlstudio.app.gallery.recent import gathered
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.registry import LoadFailure
from rlstudio.core.words import words
from rlstudio.core.work import Speeds
from rlstudio.engine.catalogue import build_catalogue, bundled_agents
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.recent_runs import RecentRun
from rlstudio.engine.worker.messages import AddEnvironment, ArgumentsReady
from tests.app.language.pseudo import OPEN, pseudo, shown_texts, unsaid, unsaid_texts

pytestmark = pytest.mark.usefixtures("dark")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    CardRole.REASON,
    CardRole.HEADING,
    CardRole.TAKES,
)
PAIRS = [
    ("CartPole-v1", "ppo"),
    ("CartPole-v1", "human"),
    ("rlstudio/Maze-v0", "q_learning"),
    ("rlstudio/GridWorld-v0", "value_iteration"),
]


@pytest.fixture(scope="module")
def known() -> Catalogue:
    failures = tuple(LoadFailure(group, "x", "7.") for group in ("envs", "algorithms", "agents", "others"))
    return build_catalogue(own=False).model_copy(update={"failures": failures})


@pytest.fixture
def home(qtbot: QtBot, known: Catalogue) -> Iterator[Home]:
    made = Home()
    qtbot.addWidget(made)
    made.resize(1300, 900)
    made.show()
    made.show_catalogue(known)
    kinds = {preset.work.kind for preset in known.presets if preset.work is not None}
    made.show_speeds(Speeds(version="0", processor="", cores=2, units=dict.fromkeys(kinds, 4000.0)))
    yield made
    made.header.showcase.end()


@pytest.fixture
def unbroken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts of cards stay whole: the second line of one has no bracket before it."""
    monkeypatch.setattr(cards, "wrapped", lambda metrics, text, width, lines: [text])


def listed(model: QAbstractItemModel) -> list[str]:
    """What the cards of a list hold."""
    return [str(index.data(role) or "") for index in rows(model) for role in ROLES]


def all_texts(home: Home, *, drawn: bool = True) -> list[str]:
    """drawn: those that are painted as well, which are fewer where less is in view."""
    lists = home.gallery.cards, home.algorithms.cards
    texts = [text for kind, text in shown_texts(home) if drawn or kind != "drawn"]
    return [*texts, *(text for one in lists for text in listed(one.model()))]


@pytest.mark.usefixtures("unbroken")
@pytest.mark.parametrize(("environment", "algorithm"), PAIRS)
def test_the_first_page_is_said_and_again_in_english(
    qapp: QApplication, home: Home, environment: str, algorithm: str
) -> None:
    home.choose(environment, algorithm)
    assert home.form.value().algorithm == algorithm
    qapp.processEvents()
    before = all_texts(home, drawn=False)
    assert len(before) > 500
    with pseudo(qapp):
        qapp.processEvents()
        assert home.form.value().algorithm == algorithm, "the choice stays"
        assert unsaid_texts(home) == []
        assert [text for text in all_texts(home) if unsaid(text)] == []
        assert home.header.teach_door.title == f"{OPEN}Teach a new one⟧"
    qapp.processEvents()
    assert all_texts(home, drawn=False) == before
    assert not any(OPEN in text for text in all_texts(home))


@pytest.mark.usefixtures("unbroken")
def test_a_page_that_is_made_in_another_language(qapp: QApplication, qtbot: QtBot, known: Catalogue) -> None:
    with pseudo(qapp):
        home = Home()
        qtbot.addWidget(home)
        home.resize(1300, 900)
        home.show()
        assert unsaid_texts(home) == []
        home.show_catalogue(known)
        for environment, algorithm in PAIRS:
            home.choose(environment, algorithm)
            assert [text for text in all_texts(home) if unsaid(text)] == []
        home.header.showcase.end()


def test_what_learning_takes_is_said(qapp: QApplication, home: Home) -> None:
    home.choose("CartPole-v1", "ppo")
    assert "learns in about" in home.header.teach_door.line
    with pseudo(qapp):
        qapp.processEvents()
        takes = [str(index.data(CardRole.TAKES) or "") for index in rows(home.algorithms.cards.model())]
        assert any(takes)
        assert not any(map(unsaid, takes))
        assert not unsaid(home.header.teach_door.toolTip())
        # The recommended preset of a table begins slowly.
        home.choose("rlstudio/Maze-v0", "q_learning")
        assert "It begins at" in home._summary.text()
        assert not unsaid(home._summary.text())


def test_reasons_stand_in_the_language_of_now(qapp: QApplication, home: Home) -> None:
    home.choose("CartPole-v1", "ppo")
    with pseudo(qapp):
        qapp.processEvents()
        misfits = [index for index in rows(home.algorithms.cards.model()) if index.data(CardRole.REASON)]
        assert misfits
        for index in misfits:
            assert str(index.data(CardRole.REASON)).startswith(OPEN), algorithm_of(index).id
        assert misfits[0].data(CardRole.HEADING) == f"{OPEN}do not fit here⟧"


def test_the_search_finds_words_of_both_languages(qapp: QApplication, qtbot: QtBot, home: Home) -> None:
    with pseudo(qapp):
        qapp.processEvents()
        for words_ in (f"{OPEN}pong⟧", "pong", f"{OPEN}atari⟧ pong", "ale/pong"):
            home.gallery.search.setText(words_)
            assert home.gallery.current_id() == "ALE/Pong-v5", words_
        home.gallery.search.setText("zzz")
        assert unsaid_texts(home.gallery, names=frozenset({"zzz"})) == []


def test_a_family_stays_chosen(qapp: QApplication, home: Home) -> None:
    home.gallery.families.choose("Atari")
    home.gallery._choose_family("Atari")
    before = home.gallery.cards.model().rowCount()
    with pseudo(qapp):
        qapp.processEvents()
        assert home.gallery.families.current == "Atari"
        assert home.gallery.cards.model().rowCount() == before


def test_families_begin_where_writing_begins(qapp: QApplication, qtbot: QtBot) -> None:
    families = Families()
    qtbot.addWidget(families)
    families.resize(600, 60)
    families.show_families(["Grids", "Cards"])
    families.show_counts({"Grids": 1, "Cards": 2})
    families.show()

    def from_left() -> list[str]:
        qapp.processEvents()
        return [name for name, _ in sorted(families._chips.items(), key=lambda one: one[1].x())]

    assert from_left() == ["", "Grids", "Cards"]
    with pseudo(qapp, right_to_left=True):
        assert from_left() == ["Cards", "Grids", ""]
        assert families._chips[""].geometry().right() == families.rect().right()


def test_lines_of_a_card_break_without_spaces_too(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    chinese = "在杆子倒下之前左右移动小车，让它保持直立。"
    width = metrics.horizontalAdvance(chinese) // 2
    lines = wrapped(metrics, chinese, width, 4)
    assert len(lines) in (2, 3)
    assert "".join(lines) == chinese
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    english = wrapped(metrics, "a few  short\nwords", 10_000, 2)
    assert english == ["a few short words"]
    assert wrapped(metrics, "word " * 50, 200, 2)[1].endswith("…")


def test_recent_runs_and_files(qapp: QApplication, qtbot: QtBot, tmp_path: Path, known: Catalogue) -> None:
    files = [
        tmp_path / f"7.{suffix}" for suffix in ("rlstudio", "rlreplay", "rlworld", "rldemo", "rllesson", "y")
    ]
    now = datetime(2026, 3, 5, 12, 0)
    for path in files:
        path.write_bytes(b"")
        os.utime(path, (now.timestamp(), now.timestamp()))
    at = datetime(2026, 3, 4, 9, 30).timestamp()
    run = RecentRun(bundled_agents()[0], checkpoint.peek(bundled_agents()[0]), at)
    header = Header()
    qtbot.addWidget(header)
    recents = header.recents
    recents.show_entries(gathered(files, [run], known, now))
    before = [recents.list.item(row).text() for row in range(recents.list.count())]
    assert len(before) == 7
    with pseudo(qapp):
        qapp.processEvents()
        paths = frozenset(recents.list.item(row).toolTip() for row in range(recents.list.count()))
        assert unsaid_texts(recents, names=paths) == []
        spoken = [
            recents.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(recents.list.count())
        ]
        assert not any(map(unsaid, spoken))
    qapp.processEvents()
    assert [recents.list.item(row).text() for row in range(recents.list.count())] == before


def test_adding_an_environment(qapp: QApplication, qtbot: QtBot, known: Catalogue) -> None:
    with pseudo(qapp):
        dialog = AddEnvironmentDialog("process", known.model_copy(update={"own": ("own:Own-v0",)}))
        qtbot.addWidget(dialog)
        dialog.show()
        names = frozenset({"own:Own-v0", "my_package:MyEnv-v0"})
        assert unsaid_texts(dialog, names=names) == []
        dialog._on_arguments(ArgumentsReady("own:Own-v0", {}))
        assert not unsaid(dialog.said.text())
        dialog._on_done(AddEnvironment("CartPole-v1"), known)
        assert not unsaid(dialog.said.text())
        assert dialog.said.text().endswith(
            f"{OPEN}CartPole⟧ is in the gallery now, under “{OPEN}Your own⟧”.⟧"
        )
    qapp.processEvents()
    assert dialog.said.text() == "CartPole is in the gallery now, under “Your own”."
    dialog._own.show_ids(["a:B-v0"])
    assert [text for _, text in shown_texts(dialog._own)] == ["a:B-v0", "Remove a:B-v0", "Remove"]


def test_why_no_list_came_is_said(qapp: QApplication, qtbot: QtBot) -> None:
    thread = CatalogueThread("process")
    told: list[str] = []
    thread.failed.connect(told.append)
    with pseudo(qapp):
        thread._troubled.emit(words("the worker ended: {reason}", reason="x"))
        thread._troubled.emit("an error")
    assert told == [f"{OPEN}the worker ended: x⟧", f"{OPEN}an error⟧"]
