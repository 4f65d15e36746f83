"""Settings files that people edit: TOML and INI, changed line by line."""

from __future__ import annotations

import json
from random import Random

from tests.fuzz import nasty

_TOML_VALUES = [
    "9" * 5000, "-1", "0", "1e308", "1e400", "nan", "inf", "-inf", "true", "[]", "{}", '""', "''",
    '"""a\nb"""', "1979-05-27", "1979-05-27T07:32:00Z", "07:32:00", "0xffffffffffffffffffff", "0b1", "0o7",
    "1_000", "[[[]]]", "[" * 5000 + "]" * 5000, "[" * 900 + "]" * 900, "{a = " * 900 + "1" + "}" * 900,
    "{a = {b = 1}}", "[1, 'a', {}]", "9223372036854775808", "1024", "1025", "2147483648",
    "[4096, 4096, 4096, 4096, 4096, 4096, 4096, 4096]", '"' + "x" * 1_000_000 + '"', '"\\u001b[31mred"',
    '"one\\ntwo"', '"nul\\u0000"', '"\\uD800"', '"unfinished', "", "'*'", "'[' ", "'[!'", "'ALE/*'",
    "'**/**'", "'" + "*a" * 2000 + "'", "'" + "[" * 3000 + "'",
]  # fmt: skip
_INI_VALUES = [
    "", "true", "TRUE ", "1", "-1", "9" * 5000, "nan", "x" * 1_000_000, "\\x1b[31m", "\\0", "\\xd800",
    "%U0041", "@Invalid()", "@ByteArray()", "@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)", "@ByteArray(",
    "@String(a)", "@Rect(1 2 3 4)", "@Size(-1 -1)", "@Point(9999999999 0)", "@@x", "@Variant()",
    "@DateTime(a)", "@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x4QFoo\\0)",
    "@Variant(\\0\\0\\0\\x9\\xff\\xff\\xff\\xff)", "@Variant(\\0\\0\\0\\b\\x7f\\xff\\xff\\xff)",
    "@Variant(\\0\\0\\0\\n\\xff\\xff\\xff\\xfe)", "a, b, c", '"a", "b"', '"unfinished', ",", ", , ,", '"[]"',
    '"[\\"/\\"]"', "[]", '"[1, null, {}]"', "dark", "thread", "process", "CartPole-v1", "ppo", "é",
    "\\x110000", "\\",
]  # fmt: skip


def mutate_toml(data: bytes, rng: Random) -> tuple[bytes, str]:
    """Change one line of a TOML file: its value, its name, its place, or whether it is there."""
    lines = data.decode("utf-8", "replace").split("\n")
    at = rng.choice([n for n, line in enumerate(lines) if line.strip()] or [0])
    line = lines[at]
    way = rng.choice(["value", "value", "value", "value", "name", "remove", "double", "move", "table", "add"])
    if way == "value":
        name = line.partition("=")[0] if "=" in line else "title "
        lines[at] = f"{name}= {rng.choice(_TOML_VALUES)}"
    elif way == "name":
        names = [
            "x",
            '""',
            "a." * 3000 + "a",
            "'a b'",
            "config.hidden.a",
            "algorithm",
            "env",
            "preset",
            "lanes",
            "==",
        ]
        lines[at] = f"{rng.choice(names)} = {line.partition('=')[2] or '1'}"
    elif way == "remove":
        del lines[at]
    elif way == "double":
        lines.insert(at, line)
    elif way == "move":
        lines.insert(rng.randrange(len(lines)), lines.pop(at))
    elif way == "table":
        tables = [
            "[preset]",
            "[[preset]]",
            "[[preset.config]]",
            "[[other]]",
            "[a]",
            "[" + "a." * 3000 + "a]",
            "[[",
        ]
        lines.insert(at, rng.choice([*tables, "[preset.config]", "[preset.env_settings]"]))
    else:
        lines.insert(at, rng.choice(["\0", "\x1b", "\ufeff", "﻿x = 1", "#" + "x" * 100_000, "x", "= 1"]))
    return "\n".join(lines).encode(), f"toml {way}"


def mutate_ini(data: bytes, rng: Random) -> tuple[bytes, str]:
    """Change one entry of an INI file as Qt writes them."""
    lines = data.decode("utf-8", "replace").split("\n")
    at = rng.choice([n for n, line in enumerate(lines) if "=" in line] or [0])
    name, _, value = lines[at].partition("=")
    way = rng.choice(["value", "value", "json", "bytes", "bytes", "name", "remove", "double", "section"])
    if way == "json":
        text = nasty.as_text(rng.choice([nasty.nasty(rng), [nasty.nasty(rng)], [nasty.nasty(rng)] * 3]))
        lines[at] = f"{name}={json.dumps(text)}"
    elif way == "bytes" and value:
        # Mostly the binary layouts: their contents, in Qt's way of writing bytes.
        place = rng.randrange(len(value))
        inside = rng.choice(["\\xff", "\\0", "\\x7f\\xff\\xff\\xff", "\\x80\\0\\0\\0", "A", value[:place]])
        lines[at] = f"{name}={value[:place]}{inside}{value[place + rng.choice([0, 1, 4, 50]) :]}"
    elif way == "name":
        names = [
            "recent",
            "light",
            "projector",
            "host",
            "last_env",
            "folder",
            "a/b/c",
            "%",
            "%U",
            "x" * 100_000,
            "",
        ]
        lines[at] = f"{rng.choice(names)}={value}"
    elif way == "remove":
        del lines[at]
    elif way == "double":
        lines.append(lines[at])
    elif way == "section":
        lines.insert(
            at, rng.choice(["[layout]", "[", "[]", "[a", "[%General]", "[General]", "\0", ";", "=", "[é]"])
        )
    else:
        lines[at] = f"{name}={rng.choice(_INI_VALUES)}"
    return "\n".join(lines).encode("utf-8", "surrogatepass"), f"ini {way} {name[:40]}"
