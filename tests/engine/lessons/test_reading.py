"""Lessons: the format, and one clear sentence with line and field for what is wrong in a file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rlstudio.app.panels import PANELS
from rlstudio.core.errors import UserError
from rlstudio.core.words import Words
from rlstudio.engine.lessons import reading
from rlstudio.engine.lessons.facts import COUNTS, CURVES, explained
from tests.verification.lessons import QUICK, faults

SOUND = '''\
format_version = 1
title = "A lesson"            # a comment
blurb = "What it is about."

[[page]]
title = "First"
text = """
Several lines,
[page.other] is no table here, nor is
title = "this" a title.
"""

[page.setup]
name = "plain"
button = "Begin"
env = "rlstudio/Maze-v0"
env_settings = { rows = 5, columns = 7 }
algorithm = "q_learning"
config = { learning_rate = 0.5 }
steps = 2000

[[page.question]]
ask = "Which?"
answers = ["This", "That"]
right = 2
reveal = "Because."

[[page.check]]
says = "It has begun."
when = "step > 0 and td_error >= 0"

[[page]]
title = "Second"
text = "More."
[[page.check]]
says = "It has ended."
when = "finished"
[[page.check]]
says = "As before."
when = "plain_episode_return_mean <= optimal"
'''


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.rllesson"
    path.write_text(text, "utf-8")
    return path


def test_a_sound_lesson(tmp_path: Path) -> None:
    lesson = reading.read(written(tmp_path, SOUND))
    assert [page.title for page in lesson.page] == ["First", "Second"]
    setup = lesson.page[0].setup
    assert setup is not None
    assert setup.spec.config == {"learning_rate": 0.5}
    assert setup.scene.speed is None
    assert lesson.setup_at(1) is setup
    assert reading.read(written(tmp_path, SOUND.replace("\n", "\r\n"))) == lesson


HERE = "the changed line"

WRONG = [
    ('title = "A lesson"', "title = 3", HERE, "title of .* must be text"),
    ('blurb = "What it is about."', "", "format_version", "lacks 'blurb'"),
    ('title = "Second"', "author = 1", "[[page]]\nauthor", "lacks 'title of page 2'"),
    ('text = "More."', 'text = "More."\nname = "x"', HERE, "no setting named 'name of page 2'"),
    ("right = 2", "right = 3", "[[page.question]]", "right is 3, but there are 2 answers"),
    (
        "right = 2",
        'right = "b"',
        HERE,
        "right of question 1 of page 1 of .* must be a whole number|valid integer",
    ),
    ('answers = ["This", "That"]', 'answers = ["This"]', HERE, "answers of question 1 of page 1"),
    ("step > 0 and", "steps > 0 and", HERE, "when of check 1 of page 1: 'steps' is not known here"),
    ("td_error >= 0", "mean_loss >= 0", HERE, "when of check 1 of page 1: 'mean_loss' is not known here"),
    ("step > 0 and td_error >= 0", "td_error", HERE, "is a number, not a condition"),
    ("td_error >= 0", "__import__('os').system('x') > 0", HERE, "has names, numbers"),
    ("plain_episode_return_mean", "other_step", HERE, "when of check 2 of page 2: 'other_step'"),
    ('"q_learning"', '"q_lerning"', HERE, "algorithm of setup of page 1: .*perhaps you mean"),
    ("learning_rate = 0.5", "learning_rate = 5", HERE, "config of setup of page 1: learning_rate"),
    ("learning_rate = 0.5", "alpha = 1", HERE, "config of setup of page 1: .*'alpha'"),
    ("rows = 5", "rows = 500", HERE, "env_settings of setup of page 1: rows"),
    ('"rlstudio/Maze-v0"', '"evil:Env-v0"', HERE, "env of setup of page 1: it names evil:Env-v0"),
    ('"rlstudio/Maze-v0"\nenv_settings = { rows = 5, columns = 7 }', '"CartPole-v1"', "algorithm", "not fit"),
    ("steps = 2000", 'preset = "none"', HERE, "preset of setup of page 1"),
    ("steps = 2000", "steps = 0", HERE, "steps of setup of page 1"),
    ("steps = 2000", "speed = -1", HERE, "speed"),
    (
        'algorithm = "q_learning"\nconfig = { learning_rate = 0.5 }',
        'algorithm = "human"',
        HERE,
        "a person does not",
    ),
    ('name = "plain"', 'name = "Plain run"', HERE, "name of setup of page 1"),
    ('text = "More."', 'text = "![x](http://a/b.png)"', HERE, "text of page 2.*no pictures"),
    ('text = "More."', 'text = "<img src=x>"', HERE, "text of page 2.*no pictures, links or HTML"),
    ("format_version = 1\n", "", "title", "lacks 'format_version'"),
    ("right = 2", "right = = 2", HERE, "cannot be read as TOML"),
    ('text = "More."', 'text = "More.', HERE, "cannot be read as TOML"),
    ("[page.setup]", "[setup]", HERE, "no setting named 'setup'"),
]


@pytest.mark.parametrize(("old", "new", "anchor", "sentence"), WRONG)
def test_what_is_wrong_is_told_with_its_line_and_field(
    old: str, new: str, anchor: str, sentence: str, tmp_path: Path
) -> None:
    assert SOUND.count(old) == 1 or old == 'title = "A lesson"'
    text = SOUND.replace(old, new, 1)
    # What is added to a line stands on the last one of the new text.
    at = text.index(new) + new.rfind("\n") + 1 if anchor is HERE else text.index(anchor)
    line = text.count("\n", 0, at) + 1
    with pytest.raises(UserError, match=sentence) as refused:
        reading.read(written(tmp_path, text))
    assert re.search(rf"line {line}\b", str(refused.value)), f"{line} in {refused.value}"
    assert "mine.rllesson" in str(refused.value)
    assert str(refused.value).isprintable()


def test_what_ends_too_early_is_told_with_its_last_line(tmp_path: Path) -> None:
    text = f"{SOUND}\nlist = [1,"
    with pytest.raises(UserError, match=rf"\(at its end, line {text.count(chr(10)) + 1}\)") as refused:
        reading.read(written(tmp_path, text))
    told = str(refused.value)
    assert isinstance(told, Words)
    assert isinstance(told.values["reason"], Words)


def test_a_newer_format_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="was written by a newer RL Studio"):
        reading.read(written(tmp_path, SOUND.replace("format_version = 1", "format_version = 2")))


def test_an_unknown_environment_is_told_with_its_line(tmp_path: Path) -> None:
    """Of our own; Gymnasium knows ids that are not looked up before a run begins."""
    with pytest.raises(UserError, match=r"line 16, env of setup of page 1: .*Mase"):
        reading.read(written(tmp_path, SOUND.replace("rlstudio/Maze-v0", "rlstudio/Mase-v0")))


NO_LESSONS = [b"\xff\xfe", b"", b"x" * (600 << 10), b"a = " + b"9" * 5000, b"a = " + b"[" * 9000]


@pytest.mark.parametrize("data", NO_LESSONS, ids=range(len(NO_LESSONS)))
def test_what_is_no_lesson_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.rllesson"
    path.write_bytes(data)
    with pytest.raises(UserError, match="mine"):
        reading.read(path)


def test_a_check_without_a_set_up_is_refused(tmp_path: Path) -> None:
    text = SOUND[: SOUND.index("[page.setup]")] + '[[page.check]]\nsays = "x"\nwhen = "step > 0"\n'
    with pytest.raises(UserError, match="line 13, check 1 of page 1: a check needs a set-up"):
        reading.read(written(tmp_path, text))


def test_two_set_ups_of_one_name_are_refused(tmp_path: Path) -> None:
    second = SOUND[SOUND.index("[page.setup]") : SOUND.index("[[page.question]]")]
    text = SOUND.replace('text = "More."\n', f'text = "More."\n{second}')
    with pytest.raises(UserError, match=r"line 36, name of setup of page 2: .*another set-up 'plain'"):
        reading.read(written(tmp_path, text))


# ---------------------------------------------------------------------------------- those that come along


@pytest.mark.parametrize("path", reading.bundled(), ids=lambda path: path.stem)
def test_every_lesson_that_comes_along_is_sound(path: Path) -> None:
    lesson = reading.read(path)
    assert 2 <= len(lesson.page) <= 7
    assert any(page.setup for page in lesson.page)
    assert any(page.question for page in lesson.page)
    assert any(page.check for page in lesson.page)
    for page in lesson.page:
        assert len(page.text) < 1200, "a page is short"
        if page.setup is not None:
            assert set(page.setup.panels or ()) <= {*PANELS, "settings"}


def test_they_stand_in_order_by_numbers_of_their_own() -> None:
    numbers = [path.stem.partition("-")[0] for path in reading.bundled()]
    assert numbers == sorted(set(numbers))
    assert all(number.isdecimal() and len(number) == 2 for number in numbers)


@pytest.mark.parametrize("name", QUICK)
def test_what_a_lesson_says_is_true(name: str) -> None:
    """Of tables. The others: ``python -m tests.verification.lessons``."""
    assert faults(reading.folder() / f"{name}{reading.SUFFIX}") == []


def test_a_statement_that_is_not_true_is_found(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND.replace('when = "finished"', 'when = "finished and episodes > 99999"'))
    assert len(faults(path)) == 1
    assert "It has ended." in faults(path)[0]
    assert faults(written(tmp_path, SOUND)) == []


def test_every_name_is_explained_in_the_documentation() -> None:
    page = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text("utf-8")
    for name in explained():
        assert f"`{name}`" in page
    assert {*COUNTS, *CURVES} == set(explained())


def test_the_example_of_the_documentation_is_a_sound_lesson(tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text("utf-8")
    example = page.split("```toml\n", 1)[1].split("```", 1)[0]
    path = written(tmp_path, example)
    assert len(reading.read(path).page) >= 2
    assert faults(path) == []
