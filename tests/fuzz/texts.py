"""Settings files that people edit: TOML, changed line by line."""

from __future__ import annotations

from random import Random

_TOML_VALUES = [
    "9" * 5000, "-1", "0", "1e308", "1e400", "nan", "inf", "-inf", "true", "[]", "{}", '""', "''",
    '"""a\nb"""', "1979-05-27", "1979-05-27T07:32:00Z", "07:32:00", "0xffffffffffffffffffff", "0b1", "0o7",
    "1_000", "[[[]]]", "[" * 5000 + "]" * 5000, "[" * 900 + "]" * 900, "{a = " * 900 + "1" + "}" * 900,
    "{a = {b = 1}}", "[1, 'a', {}]", "9223372036854775808", "1024", "1025", "2147483648",
    "[4096, 4096, 4096, 4096, 4096, 4096, 4096, 4096]", '"' + "x" * 1_000_000 + '"', '"\\u001b[31mred"',
    '"one\\ntwo"', '"nul\\u0000"', '"\\uD800"', '"unfinished', "", "'*'", "'[' ", "'[!'", "'ALE/*'",
    "'**/**'", "'" + "*a" * 2000 + "'", "'" + "[" * 3000 + "'",
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
