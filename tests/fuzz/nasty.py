"""Values that nobody expects, and JSON in which they stand."""

from __future__ import annotations

import json
import math
from copy import deepcopy
from random import Random
from typing import Any

TRAP = "rlstudio_fuzz_trap"
"""A package that is there to be imported and must never be: files name it."""


class Object(list[list[Any]]):
    """A JSON object as pairs [name, value] in order, so that a name can stand in it twice."""


class Raw(str):
    """Text that stands in the file as it is, whether it is JSON or not."""


def parsed(data: bytes | str) -> Any:
    """JSON with its objects as ``Object``."""
    return json.loads(data, object_pairs_hook=lambda pairs: Object([list(pair) for pair in pairs]))


def as_text(value: Any) -> str:
    """The JSON text of a value, ``Raw`` and doubled names included."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, Object):
        return "{" + ", ".join(f"{_name(name)}: {as_text(part)}" for name, part in value) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_text, value)) + "]"
    return json.dumps(value)


def _name(name: Any) -> str:
    return str(name) if isinstance(name, Raw) else json.dumps(str(name))


def get(pairs: Object, name: str) -> Any:
    """The value of a name, or None."""
    return next((value for key, value in pairs if key == name), None)


def put(pairs: Object, name: str, value: Any) -> None:
    """Set or add a name."""
    for pair in pairs:
        if pair[0] == name:
            pair[1] = value
            return
    pairs.append([name, value])


NUMBERS: list[Any] = [
    -1, 0, 1, 2, 255, 1000, 1024, 1025, 65_536, 1_000_000, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 1,
    2**63, -(2**63) - 1, 2**64, 10**30, 0.5, -0.0, 1e-320, 1e30, 1e308, -1e308,
    Raw("9" * 5000), Raw("-" + "9" * 5000), Raw("1e400"), Raw("-1e400"), Raw("NaN"), Raw("Infinity"),
    Raw("-Infinity"), Raw("1." + "3" * 5000), Raw("0x10"), Raw("01"), Raw("1_000"),
]  # fmt: skip
TEXTS: list[str] = [
    "", " ", "x", "x" * 1_000, "x" * 200_000, "x" * 1_000_000, "ä" * 100_000,
    "\x1b[31mred\x1b[0m\x1b]0;title\x07", "one\ntwo\r\nthree", "nul\0nul", "\ud800", "\udfff\ud800 both",
    "\u202eleft", "\u2028\u2029\x85", "\ufeff", "%s %n %(x)s {0} {x!r}",
    "<b>bold</b><img src='file:///etc/hostname'>", "../../../up", "/dev/zero", "1", "nan", "true", "null",
    "auto", "cuda", "__class__", "x.y", "a" * 300, "😀" * 50, "\t", "-", ":", "a:", ":a", "a:b:c",
    f"{TRAP}:Trap-v0", TRAP, f"{TRAP}.inner:Trap-v0", "*", "[" * 3000, "**/*", "CON", "$HOME", "~",
]  # fmt: skip
DEEP: list[Raw] = [
    Raw("[" * 5000 + "]" * 5000),
    Raw('{"a":' * 5000 + "1" + "}" * 5000),
    Raw("[" * 400 + "]" * 400),
    Raw('{"a":' * 90 + "1" + "}" * 90),
]
SHAPES: list[Any] = [
    None, True, False, [], Object(), [None], [[]], [[], [[]]], [1, 2, 3], ["a"], Object([["a", 1]]),
    [Object()], Object([["", None]]), [-1], [0.5], Raw("[" + "0," * 99_999 + "0]"),
    Raw("[" + '"",' * 9_999 + '""]'), Raw("[1,]"), Raw("tru"), Raw(""),
]  # fmt: skip


def nasty(rng: Random) -> Any:
    """Any value at all."""
    group = rng.choices((NUMBERS, TEXTS, SHAPES, DEEP), (40, 30, 25, 5))[0]
    # A copy: the next change may be made inside it.
    return deepcopy(rng.choice(group))


def near(value: Any, rng: Random) -> Any:
    """A value that looks like this one, or is another kind of the same."""
    if isinstance(value, bool) or value is None:
        return rng.choice([not value, int(bool(value)), str(value), [value], Object([["a", value]])])
    if isinstance(value, int):
        choices = [
            value + 1,
            value - 1,
            -value,
            2 * value,
            1000 * value,
            float(value),
            value + 0.5,
            str(value),
        ]
        return rng.choice([*choices, [value], value == 1, 10 * value, value // 2])
    if isinstance(value, float):
        whole = int(value) if math.isfinite(value) else 0
        return rng.choice([-value, value * 1e10, value * 1e-10, str(value), whole, [value], value + 1])
    if isinstance(value, str):
        length = rng.randrange(len(value) + 1)
        inserted = value[:length] + rng.choice(TEXTS[8:]) + value[length:]
        return rng.choice(
            [value.upper(), value[:length], value * 2, value * 500, [value], list(value), inserted]
        )
    if isinstance(value, Object):
        return rng.choice([list(value), [name for name, _ in value], [value], Object(), Object(value[:-1])])
    if isinstance(value, list):
        pairs = Object([[str(at), part] for at, part in enumerate(value)])
        shuffled = rng.sample(value, len(value))
        return rng.choice(
            [value[:-1], value + value[:1], value * 2, value[:50] * 300, [value], shuffled, pairs]
        )
    return nasty(rng)


def mutate_tree(tree: Any, rng: Random) -> tuple[Any, str]:
    """Change one thing in a JSON value; returns the (perhaps other) root and what was done."""
    root = [tree]
    place, at = _slot(root, rng)
    parent: Any = place
    value = place[at]
    if isinstance(place, _Pair):
        parent, place = place.pairs, place.pairs[place.number]
    kind = rng.choices(
        ("nasty", "near", "remove", "rename", "add", "double", "swap"), (40, 25, 9, 7, 8, 5, 6)
    )[0]
    where = str(place[0])[:40] if isinstance(parent, Object) else f"[{at}]"
    if kind == "nasty":
        place[at] = nasty(rng)
    elif kind == "near":
        place[at] = near(value, rng)
    elif kind == "remove" and parent is not root:
        parent.remove(place if isinstance(parent, Object) else value)
    elif kind == "rename" and isinstance(parent, Object):
        place[0] = rng.choice([*TEXTS, str(place[0]) + "s", str(place[0]).upper(), *(k for k, _ in parent)])
    elif kind == "add" and isinstance(value, list):
        name = rng.choice([*TEXTS, "kind", "id", "title", "steps", "config"])
        value.insert(
            rng.randrange(len(value) + 1), [name, nasty(rng)] if isinstance(value, Object) else nasty(rng)
        )
    elif kind == "double" and parent is not root:
        parent.append(list(place) if isinstance(parent, Object) else value)
    elif kind == "swap":
        place[at] = _value_at(root, rng)
    else:
        place[at] = nasty(rng)
        kind = "nasty"
    return root[0], f"json {kind} {where}"


class _Pair(list[Any]):
    """A place inside an object: its pairs, and which of them."""

    def __init__(self, pairs: Object, number: int) -> None:
        super().__init__(pairs[number])
        self.pairs, self.number = pairs, number


def _slot(root: list[Any], rng: Random) -> tuple[Any, int]:
    """A place anywhere: half of the time all alike, else by a walk from the root, which stays near it."""
    if rng.random() < 0.5:
        return rng.choice(_slots(root))
    place: tuple[Any, int] = (root, 0)
    while True:
        value = place[0][place[1]]
        if not isinstance(value, list) or not value or rng.random() < 0.15:
            return place
        number = rng.randrange(len(value))
        place = (_Pair(value, number), 1) if isinstance(value, Object) else (value, number)


def _slots(root: list[Any]) -> list[tuple[Any, int]]:
    found: list[tuple[Any, int]] = []
    open_: list[Any] = [root]
    while open_:
        value = open_.pop()
        for number in range(len(value)):
            part = value[number][1] if isinstance(value, Object) else value[number]
            found.append((_Pair(value, number), 1) if isinstance(value, Object) else (value, number))
            if isinstance(part, list):
                open_.append(part)
    return found


def _value_at(root: list[Any], rng: Random) -> Any:
    place, at = rng.choice(_slots(root))
    # Through text: a value that held itself could not be written.
    return Raw(as_text(place[at]))


def mutate_json(data: bytes, rng: Random, times: int = 1) -> tuple[bytes, str]:
    """The same for the bytes of a JSON file; bytes that are no JSON (any more) get a nasty value instead."""
    try:
        tree = parsed(data)
    except (ValueError, RecursionError):
        return encoded(nasty(rng)), "json anew"
    done = []
    for _ in range(times):
        tree, what = mutate_tree(tree, rng)
        done.append(what)
    return encoded(tree), ", ".join(done)


def encoded(value: Any) -> bytes:
    """The JSON text of a value as bytes."""
    return as_text(value).encode("utf-8", "surrogatepass")
