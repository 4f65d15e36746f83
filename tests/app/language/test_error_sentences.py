"""What errors say in every language of the window: whole sentences, in one line that is not too long."""

from __future__ import annotations

import errno
import pickle
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.language import switching
from rlstudio.app.language.saying import in_a_line, said
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core import registry
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import Words, words
from rlstudio.engine.export.filming import reason_in, reason_line
from rlstudio.engine.files import checkpoint, demo_file, world_file
from rlstudio.engine.files.recordings.strip import Strip
from rlstudio.engine.lessons import reading
from rlstudio.envs.gym.faults import raised, wrong_step
from rlstudio.envs.gym.told.model import read_model
from tests.packaging.tools import tool

CODES = ("zh", "ru", "fa")
LATIN = re.compile(r"[A-Za-z]{3,}")
DOUBLED = re.compile(r"[.。][\u2066-\u2069]*[.。;；:：,，)）]")


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    switching.use(qapp, request.param)
    yield request.param
    switching.use(qapp, "en")


def refusals(folder: Path) -> Iterator[UserError]:
    """Errors as a person meets them."""
    files = {"picture.rlstudio": b"\x89PNG\r\n\x1a\n", "empty.rlstudio": b"", "text.rlstudio": b"text"}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / "one.rlworld").write_text("{")
    (folder / "one.rldemo").write_text('{"format_version": 99}')
    (folder / "one.rllesson").write_text('title = "a"\nblurb = 3\n')
    acts = [
        *(lambda name=name: checkpoint.peek(folder / name) for name in (*files, "nowhere.rlstudio")),
        lambda: world_file.read(folder / "one.rlworld"),
        lambda: demo_file.read(folder / "one.rldemo"),
        lambda: reading.read(folder / "one.rllesson"),
        lambda: registry.algorithm("dqm"),
        lambda: registry.environment("CartPole-v1", {"stack": 10**9}),
        lambda: registry.algorithm("dqn").Config.parse({"learning_rate": -1.0}, "dqn"),
        lambda: registry.algorithm("dqn").Config.parse({"learning_rat": 1.0}, "dqn"),
    ]
    for act in acts:
        try:
            act()
        except UserError as error:
            yield error
        else:
            raise AssertionError("nothing was refused")
    yield from damages()
    from gymnasium.spaces import Box

    space = Box(-1.0, 1.0, (2,))
    seen = np.zeros(2, np.float32)
    for result in (
        (seen, float("nan"), False, False, {}),
        (None, 1.0, False, False, {}),
        (seen, 1.0, False, {}),
        (np.array([0.0, np.inf]), 1.0, False, False, {}),
    ):
        yield wrong_step("package:World-v0", space, result, 7, ValueError("x"))
    fault = raised("package:World-v0", "step()", ZeroDivisionError("division by zero"))
    assert isinstance(fault, UserError)
    yield fault


def damages() -> Iterator[UserError]:
    """Files whose arrays are wrong, and models that are none, as the sentence that tells of them."""
    acts: list[Callable[[], object]] = [
        lambda: Demonstrations.of({"length": np.zeros(1, np.int64)}, Discrete(n=2), Discrete(n=2)),
        lambda: Demonstrations.of({"length": np.ones(1, np.int64)}, Discrete(n=2), Discrete(n=2)),
        lambda: registry.environment("CartPole-v1").make_world(1, 0).restore({"returns": np.zeros(2)}),
        lambda: Strip(
            {"data": np.zeros(1, np.int64)} | {name: np.zeros(0) for name in ("end", "key", "height")}
        ),
        lambda: read_model([], [1.0], 1, 2),
        lambda: read_model([[[(0.5, 0, 1.0, True)]]], [1.0], 1, 1),
        lambda: read_model([[[(1.0, 7, 1.0, True)]]], [1.0], 1, 1),
    ]
    for act in acts:
        try:
            act()
        except ValueError as error:
            yield UserError(words("{path} is damaged: {reason}.", path="a", reason=error))
        else:
            raise AssertionError("nothing was refused")
    for number in (errno.ENOENT, errno.ENOSPC):
        reason = system_reason(OSError(number, "x"))
        yield UserError(words("{path} cannot be read: {reason}.", path="a", reason=reason))


def test_a_person_reads_errors_in_their_language(language: str, tmp_path: Path) -> None:
    for error in refusals(tmp_path):
        english = str(pickle.loads(pickle.dumps(error)))
        told = in_a_line(english, 700)
        assert isinstance(english, Words)
        assert told != english, english
        assert not DOUBLED.search(told), told
        assert "\n" not in told
        # What is left of English is names: of files, settings, types and of what Python says.
        kept = {*LATIN.findall(str(tmp_path)), *LATIN.findall(" ".join(quoted(english)))}
        left = [word for word in LATIN.findall(told) if word not in kept and word not in template_names()]
        assert not left, (told, left)


def quoted(text: Words) -> Iterator[str]:
    """The values of a sentence, and of sentences within it, that are no sentences."""
    for value in text.values.values():
        if isinstance(value, Words):
            yield from quoted(value)
        else:
            yield str(value)


def template_names() -> frozenset[str]:
    """Words that stay as they are in translations."""
    return frozenset(
        {
            *("Studio", "Gymnasium", "PNG", "JSON", "NaN", "None", "step", "gym", "manifest", "json"),
            *("observation", "reward", "done", "info", "terminated", "truncated", "format", "bit"),
            *("state", "action", "dictionary"),
        }
    )


def templates() -> list[tuple[str, str, int | None]]:
    return [
        (text.source, text.one, 2 if text.one else None)
        for text in tool("languages").texts().values()
        if text.place.startswith("rlstudio/") and not text.place.startswith("rlstudio/app/")
    ]


def test_a_sentence_that_quotes_much_is_one_bounded_line_in_every_language(language: str) -> None:
    tried = 0
    for template, one, number in templates():
        try:
            fields = [(name, form or "") for _, name, form, _ in Formatter().parse(template) if name]
        except ValueError:  # a formula
            continue
        if not fields or not all(name.isidentifier() for name, _ in fields):
            continue
        long = {name: 10**11 if form or name == "n" else "long\n" * 900 for name, form in fields}
        text = str(UserError(Words(template, long, one or None, number)))
        told = in_a_line(text, 700)
        assert isinstance(text, Words), template
        assert len(told) <= 700
        assert "\n" not in told
        tried += 1
    assert tried > 400


def test_a_part_that_is_a_sentence_goes_without_its_full_stop(language: str) -> None:
    inner = words("there is no file {path}.", path="a")
    alone, within = said(inner), said(words("{path} is damaged: {reason}.", path="b", reason=inner))
    assert re.search(r"[.。]\u2069*$", alone)
    assert not DOUBLED.search(within)
    assert alone.strip("\u200f\u2067\u2069.。") in within


def test_messages_keep_what_persian_is_written_with(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = MessageBar(page)
    switching.use(qapp, "fa")
    try:
        error = UserError(
            words("{path} cannot be opened: {reason}.", path="/home/a b.rlstudio", reason="\u202eno")
        )
        bar.show_message("problem", str(error))
        shown = bar.problems[0]
        assert "\u2068/home/a b.rlstudio\u2069" in shown
        assert "نمی\u200cشود" in shown
        assert "\u202e" not in shown
    finally:
        switching.use(qapp, "en")


def test_what_a_process_of_its_own_could_not_do_is_told_in_their_language(language: str) -> None:
    error = UserError(words("there is no file {path}.", path="a ü b"))
    line = reason_line(error)
    assert line.isascii()
    assert line.count("\n") == 1
    assert said(reason_in(line.strip())) == said(str(error)) != str(error)
    assert reason_in("rlstudio: something else") == "something else"
