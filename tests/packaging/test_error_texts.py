"""Every sentence of an error that reaches the window can be said in the person's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "rlstudio"
ERRORS = frozenset(
    {
        *("UserError", "EnvironmentFault", "Breakdown", "Unsound", "MoreWanted", "BadStrip", "Unfit"),
        *("BadTensors", "BadFrames", "BadPickle", "WrongModel", "ValueError"),
    }
)
"""Those that are made with a sentence or a part of one; the others make it themselves."""
MADE = frozenset({"words", "counted", "mark", "said_within", "in_a_row", "in_a_list"})
"""What makes a sentence that can be said in another language."""
ELSEWHERE = ("cli/", "engine/tuning/", "engine/demonstrations/minari_data.py", "core/catalogue.py")
"""Commands alone lead to the first three, and terminals speak English; what is wrong with the catalogue that
was kept is told to the log alone."""
PROGRAMMERS = {
    "app/forms/fields.py": ["__init__"],
    "app/kept_texts.py": ["_read"],
    "app/tab/source.py": ["training", "stage"],
    "core/formulas/derivation.py": ["__post_init__"],
    "core/formulas/expression.py": ["parsed", "_value", "columns"],
    "core/inside/ranking.py": ["round_at"],
    "core/words.py": ["from_data", "_text"],
    "engine/run/evaluation.py": ["evaluate"],
    "engine/series.py": ["append", "extend", "__init__"],
    "algorithms/imitation/behaviour_cloning.py": ["_take_in"],
    "algorithms/imitation/dagger.py": ["learn"],
    "algorithms/imitation/gail.py": ["_expert"],
    "algorithms/inverse/simplex.py": ["__init__", "pivot"],
    "algorithms/muzero/model.py": ["__init__"],
    "envs/boards/in_a_row.py": ["__init__"],
    "envs/gym/world.py": ["_advance"],
    "nn/acting/actors.py": ["__init__"],
    "nn/acting/dueling.py": ["__init__"],
    "nn/boards.py": ["board_of", "cell_heads"],
    "nn/memory/replay.py": ["build_replay"],
    "nn/network.py": ["__post_init__"],
    "nn/on_numpy/fused_mlp.py": ["tower"],
    "nn/on_torch/network.py": ["tower"],
    "processes/child.py": ["command"],
}
"""By file: the functions whose ValueErrors no person reads. They tell of a mistake in the code of a caller or
of a plug-in (the log has it), or are caught where another sentence is made. What a file, a setting or an
environment of somebody else can bring about is told to whoever opened it: that is ``Unsound(words(...))``."""
_TEXT = re.compile(r"[A-Za-z]{2,} |[A-Za-z]{2,}$")


def sources() -> list[Path]:
    found = sorted(ROOT.rglob("*.py"))
    return [path for path in found if not path.relative_to(ROOT).as_posix().startswith(ELSEWHERE)]


class Module:
    """The source of one module, and what its names and functions stand for."""

    def __init__(self, source: str) -> None:
        self.tree = ast.parse(source)
        self.functions = {n.name: n for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef)}

    def untranslatable(self, programmers: Sequence[str] = ()) -> Iterator[ast.expr]:
        """Sentences of errors that no language has, and parts of sentences that none has.

        programmers: the functions whose ValueErrors may be English.
        """
        for scope, call in self._calls(self.tree, self.tree):
            name = called(call)
            if name == "ValueError" and getattr(scope, "name", "") in programmers:
                continue
            if name == "ValueError" and call.args and is_made(call.args[0]):
                yield call  # str() of it forgets how its words were made, which that of Unsound does not
            elif name in ERRORS and call.args:
                yield from self._english(call.args[0], scope, set())
            elif name in ("words", "counted"):
                yield from (k.value for k in call.keywords if reads_as_text(k.value))

    def _calls(self, node: ast.AST, scope: ast.AST) -> Iterator[tuple[ast.AST, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield scope, child
            yield from self._calls(child, child if isinstance(child, ast.FunctionDef) else scope)

    def _english(self, node: ast.expr, scope: ast.AST, seen: set[str]) -> Iterator[ast.expr]:
        """What of an expression is English text that was not made by ``MADE``."""
        if reads_as_text(node):
            yield node
        elif isinstance(node, ast.IfExp):
            yield from self._english(node.body, scope, seen)
            yield from self._english(node.orelse, scope, seen)
        elif (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
        ):
            yield node
        elif isinstance(node, ast.Call) and called(node) in self.functions and called(node) not in seen:
            function = self.functions[called(node)]
            for one in ast.walk(function):
                if isinstance(one, ast.Return) and one.value is not None:
                    yield from self._english(one.value, function, seen | {called(node)})
        elif isinstance(node, ast.Name) and node.id not in seen:
            for one in (*ast.walk(scope), *self.tree.body):
                if isinstance(one, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == node.id for target in one.targets
                ):
                    yield from self._english(one.value, scope, seen | {node.id})


def is_made(node: ast.expr) -> bool:
    """Whether words are made here that can be said in another language."""
    return isinstance(node, ast.Call) and called(node) in MADE


def called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def reads_as_text(node: ast.expr) -> bool:
    """Whether literals are put together to words of English."""
    if isinstance(node, ast.BinOp):
        return reads_as_text(node.left) or reads_as_text(node.right)
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    if isinstance(node, ast.JoinedStr):
        return any(re.search(r"[a-z]{2,} | [a-z]{2,}", text) for text in texts)
    return any(" " in text and _TEXT.search(text) for text in texts)


@cache
def untranslatable() -> dict[str, list[str]]:
    """By file: the expressions that nobody can translate."""
    found = {}
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        wrong = Module(path.read_text("utf-8")).untranslatable(PROGRAMMERS.get(name, ()))
        told = [f"{node.lineno}: {ast.unparse(node)}" for node in wrong]
        if told:
            found[name] = sorted(set(told))
    return found


def test_every_error_that_reaches_the_window_is_made_of_words() -> None:
    assert untranslatable() == {}


def test_why_the_system_refused_is_told_in_words() -> None:
    own = ("core/errors.py", "engine/doctor.py")  # what the doctor finds, the command line tells
    asked = [path.relative_to(ROOT).as_posix() for path in sources() if "strerror" in path.read_text("utf-8")]
    assert set(asked) <= set(own), "core/errors.py has system_reason for that"


def test_what_only_programmers_read_is_still_there() -> None:
    for name, functions in PROGRAMMERS.items():
        module = Module((ROOT / name).read_text("utf-8"))
        without = len(list(module.untranslatable(functions)))
        for one in functions:
            others = [other for other in functions if other != one]
            assert len(list(module.untranslatable(others))) > without, f"{name}: {one}"


@pytest.mark.parametrize(
    "source",
    [
        'raise UserError("this is wrong.")',
        'raise UserError(f"{path} is wrong.")',
        'raise EnvironmentFault("this " + what)',
        'raise Unfit("{} is wrong".format(path))',
        '@field_validator("a")\ndef check(a):\n  raise ValueError("must be right")',
        'raise ValueError("the array is missing")',
        'raise ValueError(f"the array {name} is missing")',
        'raise ValueError(words("the array {name} is missing", name=name))',
        'def why(): return f"it is {kind}."\nraise UserError(why())',
        'def act():\n  text = f"it is {kind}."\n  raise UserError(text)',
        'raise UserError(words("a") if x else "this is wrong.")',
        'raise UserError(words("{path} is {what}.", path=path, what="a wrong file"))',
        'told = words("it {says}", says=f"holds {n} parts")',
    ],
)
def test_what_nobody_can_translate_is_found(source: str) -> None:
    assert len(list(Module(source).untranslatable())) == 1


@pytest.mark.parametrize(
    "source",
    [
        'raise UserError(words("{path} is wrong.", path=path))',
        'raise UserError(counted(n, "{n} is wrong.", "{n} are wrong."))',
        'raise UserError(sentence(error, "x"))',
        'raise UserError(words("{shape} is wrong.", shape=f"{rows} x {columns}"))',
        'WHY = mark("this is wrong.")\nraise UserError(WHY)',
        'raise Unsound(words("the array {name} is missing", name=name))',
        "raise ValueError(cls.misfit(spec))",
    ],
)
def test_what_can_be_translated_is_left_alone(source: str) -> None:
    assert list(Module(source).untranslatable()) == []
