"""Reads what a pickle describes without doing any of it.

A pickle is a program for a machine with a stack. ``pickle`` imports what it names and calls it, so that
opening a stranger's file runs a stranger's code. This machine knows the same words, but it has nothing to
call: the name of a class stays a ``Named``, a call of it a ``Made`` that holds its arguments. Lists,
dictionaries, numbers and texts are what they are. PyTorch's state dicts and Stable-Baselines3's statistics
can be read from that.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

LARGEST = 64 << 20
"""Bytes of a pickle. That of a network's tensors only names them: it has kilobytes."""
_MOST_WORDS = 5_000_000


class BadPickle(Unsound):
    """The bytes are no sound pickle, or more than data. ``str(error)`` completes "it holds ..."."""


@dataclass(frozen=True)
class Named:
    """A class or function that was named, never imported."""

    module: str
    name: str

    @property
    def full(self) -> str:
        """ "collections.OrderedDict"."""
        return f"{self.module}.{self.name}"


@dataclass(eq=False)
class Made:
    """What calling ``what`` with these arguments would give; ``state``: what it would be told afterwards.

    ``items``: pairs that are set in it, and ``members``, what is appended to it, as in a dictionary or list.
    """

    what: Any
    arguments: tuple[Any, ...]
    state: Any = None

    def __post_init__(self) -> None:
        self.items: dict[Any, Any] = {}
        self.members: list[Any] = []

    def is_of(self, *names: str) -> bool:
        """Whether it would be of one of these classes, by their full names."""
        return isinstance(self.what, Named) and self.what.full in names


@dataclass(frozen=True, eq=False)
class Stored:
    """A reference to something outside of the pickle, by the id that it has there."""

    id: Any


class _Mark:
    pass


def read(data: bytes) -> Any:
    """What the pickle describes. Raises BadPickle."""
    if len(data) > LARGEST:
        raise BadPickle(
            words("a pickle of {n} MB, at most {most} are allowed", n=len(data) >> 20, most=LARGEST >> 20)
        )
    machine = _Machine()
    try:
        for count, (word, argument, _) in enumerate(pickletools.genops(data)):
            if count > _MOST_WORDS:
                raise BadPickle(words("a pickle of too many words"))
            if word.name == "STOP":
                return machine.pop()
            machine.obey(word.name, argument)
    except BadPickle:
        raise
    except (
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        OverflowError,
        RecursionError,
        AttributeError,
    ) as error:
        raise BadPickle(words("a pickle that is damaged")) from error
    raise BadPickle(words("a pickle without an end"))


class _Machine:
    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def obey(self, word: str, argument: Any) -> None:
        """Do what one word says. Raises BadPickle for a word that no data needs."""
        if word in _CONSTANTS:
            self.stack.append(_CONSTANTS[word])
        elif word in _LITERALS:
            self.stack.append(argument)
        elif word in _TUPLES:
            self._tuple(_TUPLES[word])
        elif word in ("BINPUT", "LONG_BINPUT"):
            self.memo[argument] = self.stack[-1]
        elif word in ("BINGET", "LONG_BINGET"):
            self.stack.append(self.memo[argument])
        elif word not in ("PROTO", "FRAME"):
            act = _ACTS.get(word)
            if act is None:
                raise BadPickle(words("a pickle with the word {word}, which no data needs", word=word))
            act(self, argument)

    def pop(self) -> Any:
        """The top of the stack; never a mark."""
        top = self.stack.pop()
        if isinstance(top, _Mark):
            raise BadPickle(words("a pickle that is damaged"))
        return top

    def since_mark(self) -> list[Any]:
        """Everything above the last mark, which goes too."""
        for place in range(len(self.stack) - 1, -1, -1):
            if isinstance(self.stack[place], _Mark):
                found = self.stack[place + 1 :]
                del self.stack[place:]
                return found
        raise BadPickle(words("a pickle that is damaged"))

    def _tuple(self, count: int) -> None:
        if count > len(self.stack):
            raise BadPickle(words("a pickle that is damaged"))
        parts = tuple(self.pop() for _ in range(count))
        self.stack.append(parts[::-1])

    def set_items(self, pairs: list[Any]) -> None:
        """Set pairs (key, value, key, value, ...) in what is on top."""
        held = self.stack[-1]
        into = held.items if isinstance(held, Made) else held
        if not isinstance(into, dict) or len(pairs) % 2:
            raise BadPickle(words("a pickle that is damaged"))
        for key, value in zip(pairs[::2], pairs[1::2], strict=True):
            if not isinstance(key, str | int | float | bytes | None):
                raise BadPickle(words("a dictionary whose keys are neither texts nor numbers"))
            into[key] = value

    def append(self, members: list[Any]) -> None:
        """Append to what is on top."""
        held = self.stack[-1]
        into = held.members if isinstance(held, Made) else held
        if not isinstance(into, list):
            raise BadPickle(words("a pickle that is damaged"))
        into += members

    def name(self, name: Any, module: Any) -> None:
        """Put a name on top."""
        if not (isinstance(name, str) and isinstance(module, str)):
            raise BadPickle(words("a pickle that is damaged"))
        self.stack.append(Named(module, name))

    def make(self, arguments: Any, what: Any) -> None:
        """Note a call instead of making it."""
        if not isinstance(arguments, tuple):
            raise BadPickle(words("a pickle that is damaged"))
        self.stack.append(Made(what, arguments))

    def build(self, state: Any) -> None:
        """Note what the thing on top would be told."""
        held = self.stack[-1]
        if not isinstance(held, Made):
            raise BadPickle(words("a pickle that is damaged"))
        held.state = state


def _global(machine: _Machine, argument: str) -> None:
    module, _, name = argument.partition(" ")
    machine.name(name, module)


def _new(machine: _Machine, keywords: bool) -> None:
    if keywords:
        machine.pop()
    machine.make(machine.pop(), machine.pop())


def _drop(_: Any) -> None:
    """Forget it."""


def _list(machine: _Machine) -> None:
    machine.stack.append(machine.since_mark())


def _add_items(machine: _Machine) -> None:
    members = machine.since_mark()
    machine.append(members)


_CONSTANTS: dict[str, Any] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_LITERALS = frozenset((
    "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT", "UNICODE",
    "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES",
    "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8",
))  # fmt: skip
_TUPLES = {"EMPTY_TUPLE": 0, "TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_ACTS: dict[str, Callable[[_Machine, Any], None]] = {
    "MARK": lambda machine, _: machine.stack.append(_Mark()),
    "POP": lambda machine, _: _drop(machine.stack.pop()),
    "POP_MARK": lambda machine, _: _drop(machine.since_mark()),
    "DUP": lambda machine, _: machine.stack.append(machine.stack[-1]),
    "EMPTY_LIST": lambda machine, _: machine.stack.append([]),
    "EMPTY_DICT": lambda machine, _: machine.stack.append({}),
    "EMPTY_SET": lambda machine, _: machine.stack.append([]),
    "FROZENSET": lambda machine, _: _list(machine),
    "LIST": lambda machine, _: _list(machine),
    "TUPLE": lambda machine, _: machine.stack.append(tuple(machine.since_mark())),
    "APPEND": lambda machine, _: machine.append([machine.pop()]),
    "APPENDS": lambda machine, _: _add_items(machine),
    "ADDITEMS": lambda machine, _: _add_items(machine),
    "SETITEM": lambda machine, _: machine.set_items([machine.pop(), machine.pop()][::-1]),
    "SETITEMS": lambda machine, _: machine.set_items(machine.since_mark()),
    "MEMOIZE": lambda machine, _: machine.memo.__setitem__(len(machine.memo), machine.stack[-1]),
    "GLOBAL": _global,
    "STACK_GLOBAL": lambda machine, _: machine.name(machine.pop(), machine.pop()),
    "REDUCE": lambda machine, _: machine.make(machine.pop(), machine.pop()),
    "NEWOBJ": lambda machine, _: _new(machine, False),
    "NEWOBJ_EX": lambda machine, _: _new(machine, True),
    "BUILD": lambda machine, _: machine.build(machine.pop()),
    "BINPERSID": lambda machine, _: machine.stack.append(Stored(machine.pop())),
}
