"""One file out of another: which things are changed, and in which member."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import gymnasium

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from tests.fuzz import foreign, members, nasty, tensors, texts, zips
from tests.fuzz.nasty import TRAP, Object, Raw


def mutated(form: str, data: bytes, rng: Random, stray: str) -> tuple[bytes, list[str]]:
    """One to four changes in a file of this form ("zip", "foreign", "json" or "toml"), and what they are.

    stray: a folder in which no file may ever appear; members of archives are named after it.
    """
    times = rng.choices((1, 2, 3, 4), (55, 25, 12, 8))[0]
    if form == "zip":
        return _mutated_checkpoint(data, rng, times, stray)
    if form == "foreign":
        return foreign.mutated(data, rng, times, stray)
    done = []
    raws = sum(rng.random() < 0.2 for _ in range(times))
    if form == "json" and times > raws:
        data, what = nasty.mutate_json(data, rng, times - raws)
        done.append(what)
    elif form != "json":
        for _ in range(times - raws):
            data, what = texts.mutate_toml(data, rng)
            done.append(what)
    for _ in range(raws):
        data, what = members.raw(data, rng)
        done.append(what)
    return data, done


def _mutated_checkpoint(data: bytes, rng: Random, times: int, stray: str) -> tuple[bytes, list[str]]:
    archive = zips.read(data)
    done = []
    levels: list[str] = []
    if archive.member("moments.safetensors") is not None:
        levels = rng.choices(_OF_A_RECORDING, (10, 22, 34, 12, 5, 7, 7, 5), k=times)
        times = 0
    if archive.member("tape.safetensors") is not None:
        levels = rng.choices(_OF_A_DEMO, (8, 20, 30, 25, 5, 7, 5), k=times)
        times = 0
    for _ in range(times):
        resumable = archive.member("training.safetensors") is not None
        weights = (22, 10, 13, 42 if resumable else 0, 9, 3, 7, 4)
        levels += rng.choices(
            ("settings", "manifest", "policy", "training", "curves", "picture", "zip", "bytes"), weights
        )
    # Changes of the whole come after those of its parts.
    for level in sorted(levels, key=("zip", "bytes").count):
        if level == "bytes":
            continue
        if level == "zip":
            done.append(zips.mutate(archive, rng, stray))
            continue
        change, name = _LEVELS[level]
        member = archive.member(name)
        if member is not None:
            member.data, what = change(member.data, rng, stray)
            done.append(what)
    out = zips.written(archive)
    for _ in range(levels.count("bytes")):
        out, what = members.raw(out, rng)
        done.append(what)
    return out, done


# ---------------------------------------------------------------------------------- the manifest


def _mutate_settings(data: bytes, rng: Random, stray: str) -> tuple[bytes, str]:
    """Change what the manifest says to something that could be meant."""
    try:
        manifest = nasty.parsed(data)
        settings = {name: nasty.get(manifest, name) for name in ("config", "env_settings")}
    except (ValueError, TypeError, RecursionError):
        return nasty.mutate_json(data, rng)
    way = rng.choice(
        ["config", "config", "config", "env_settings", "env", "algorithm", "number", "space", "whole"]
    )
    if way in settings and isinstance(settings[way], Object):
        name, value = _setting(manifest, way, rng)
        nasty.put(settings[way], name, value)
        way = f"{way} {name[:40]}"
    elif way == "env":
        nasty.put(manifest, "env", rng.choice(_environments()))
        if rng.random() < 0.5:
            _fit_spaces(manifest)
    elif way == "algorithm":
        nasty.put(manifest, "algorithm", rng.choice([*registry.algorithm_ids(), *_IDS]))
        if rng.random() < 0.5:
            nasty.put(manifest, "config", Object())
    elif way == "space":
        nasty.put(manifest, rng.choice(["observation_space", "action_space"]), _space(rng))
    else:
        way = _number(manifest, rng)
    return nasty.encoded(manifest), f"manifest {way}"


def _setting(manifest: Object, which: str, rng: Random) -> tuple[str, Any]:
    """A setting of the algorithm or environment that is named, and a value at or beyond its bounds."""
    schema: dict[str, Any] = {}
    try:
        if which == "config":
            schema = registry.algorithm(str(nasty.get(manifest, "algorithm"))).Config.model_json_schema()
        elif (id := str(nasty.get(manifest, "env"))) in registry.BUILT_IN_ENVIRONMENTS:
            schema = type(registry.environment(id)).Settings.model_json_schema()
    except UserError:
        pass
    properties = schema.get("properties") or {"unknown": {}}
    name = rng.choice(list(properties))
    field = properties[name]
    if "$ref" in field:
        field = field | schema["$defs"][field["$ref"].rpartition("/")[2]]
    for part in field.get("anyOf", ()):
        field = field | part
    if field.get("type") == "array" and rng.random() < 0.8:
        widths = [
            [4096] * 8,
            [4096] * 4,
            [1] * 8,
            [],
            [0],
            [2**31],
            [64] * 1000,
            [64, 64],
            [-1],
            [1024, 1024],
            [1],
        ]
        return name, rng.choice(widths)
    if "enum" in field or "const" in field or field.get("type") == "boolean":
        return name, rng.choice([*field.get("enum", []), True, False, None, "other", 0, 2])
    bounds = [
        field[key] for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum") if key in field
    ]
    values = [
        change
        for bound in bounds
        for change in (bound, bound, bound + 1, bound - 1, bound / 2, bound * 0.999)
    ]
    whole = field.get("type") == "integer"
    values = [int(v) if whole and rng.random() < 0.95 else v for v in values]
    return name, rng.choice(values) if values and rng.random() < 0.85 else nasty.nasty(rng)


def _number(manifest: Object, rng: Random) -> str:
    name = rng.choice([
        "lanes", "lanes", "lanes", "seed", "step", "steps_budget", "episodes", "updates", "seconds", "scores",
        "resumable", "format_version", "preset", "created", "versions",
    ])  # fmt: skip
    values: dict[str, list[Any]] = {
        "lanes": [1, 2, 3, 7, 64, 512, 1024, 1025, 0],
        "seed": [0, 2**31 - 1, 2**31],
        "seconds": [0, 1e308, 1e-300, 1e15, -1.0],
        "scores": [
            Object([["mean_return", 1e308], ["best_return", -1e308], ["episodes", 2**70]]),
            Object([["mean_return", Raw("NaN")]]),
            Object([["best_return", None], ["episodes", 0]]),
        ],
        "resumable": [True, False, 1, "yes"],
        "format_version": [0, 1, 2, 10**30, Raw("9" * 5000), True, "1", 1.0],
        "preset": ["default", "x" * 200, "\x1b[31m", "x" * 201],
        "created": ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", 0, 1e18, "now", "2026-01-01"],
        "versions": [Object([["torch\x1b[31m", "1\n2"]]), Object([["x" * 100_000, "1"]]), Object()],
    }
    counts = [0, 1, 2**31, 2**53, 2**62, 2**63 - 1, 2**63, 10**30, -1, Raw("9" * 4000)]
    nasty.put(manifest, name, rng.choice(values.get(name, counts)))
    return name


def _space(rng: Random) -> Any:
    boxes = [
        Object([["kind", "box"], ["shape", shape], ["dtype", dtype], ["low", low], ["high", high]])
        for shape in ([4], [], [0], [-1], [2**31, 2**31], [2**63], [1] * 9, [3, 2**40], [4, 84, 84], [65_536])
        for dtype in ("float32", "uint8", "float64")
        for low, high in ((None, None), (0, 255), (1, 0), ([0.0] * 4, [1.0] * 4), ([], []), (1e308, -1e308))
    ]
    discretes = [Object([["kind", "discrete"], ["n", n]]) for n in (0, 1, 2, 1_000_000, 1_000_001, 2**63)]
    return rng.choice([rng.choice(boxes), rng.choice(discretes), nasty.nasty(rng)])


_IDS = [
    "", "human", "nothing", f"{TRAP}:Trap-v0", TRAP, f"{TRAP}:", ":CartPole-v1", "os:CartPole-v1",
    "../CartPole-v1", "rlstudio.envs.classic.cartpole:CartPole", "CartPole-v1 ", "cartpole-v1",
    "CartPole-v999", "CartPole", "x" * 200, "x" * 201, "\x1b[31mred", "one\ntwo", "é", "\ud800",
    "ALE/Pong-v5\0", f"{TRAP}/Trap-v0", f"{TRAP}.inner:Trap-v0", "a:b:c",
]  # fmt: skip


def _environments() -> list[str]:
    """Real ids, ours and Gymnasium's, and some that are none."""
    built_in = [id for id in registry.environment_ids() if not id.startswith("ALE/")]
    return [*built_in, "ALE/Pong-v5", "ALE/Breakout-v5", "ALE/Qbert-v5", *sorted(gymnasium.registry), *_IDS]


def _fit_spaces(manifest: Object) -> None:
    """Give it the spaces of the environment that it names: then only the agent is another's."""
    id = str(nasty.get(manifest, "env"))
    if id not in registry.BUILT_IN_ENVIRONMENTS:
        return
    spec = registry.environment(id)
    for name, space in (("observation_space", spec.observation_space), ("action_space", spec.action_space)):
        nasty.put(manifest, name, nasty.parsed(space.model_dump_json()))
    nasty.put(manifest, "env_settings", Object())


_LEVELS: dict[str, tuple[Callable[[bytes, Random, str], tuple[bytes, str]], str]] = {
    "settings": (_mutate_settings, "manifest.json"),
    "manifest": (lambda data, rng, stray: nasty.mutate_json(data, rng), "manifest.json"),
    "policy": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "policy.safetensors"),
    "training": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "training.safetensors"),
    "curves": (members.mutate_curves, "curves.npz"),
    "run": (lambda data, rng, stray: _mutate_run(data, rng, stray), "manifest.json"),
    "moments": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "moments.safetensors"),
    "pictures": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "pictures.safetensors"),
    "seen": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "observations.safetensors"),
    "policies": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "policies.safetensors"),
    "tape": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "tape.safetensors"),
    "states": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "states.safetensors"),
    "deciding": (lambda data, rng, stray: tensors.mutate_tensors(data, rng), "deciding.safetensors"),
    "picture": (lambda data, rng, stray: members.mutate_picture(data, rng), "thumbnail.png"),
}

_OF_A_RECORDING = ("run", "manifest", "moments", "pictures", "seen", "policies", "zip", "bytes")
"""What is changed in a recording's file."""


_OF_A_DEMO = ("run", "manifest", "tape", "states", "deciding", "zip", "bytes")


def _mutate_run(data: bytes, rng: Random, stray: str) -> tuple[bytes, str]:
    """Change what a recording's manifest says of its run, as in an agent's file."""
    try:
        manifest = nasty.parsed(data)
        run = nasty.get(manifest, "run")
        changed, what = _mutate_settings(nasty.encoded(run), rng, stray)
        nasty.put(manifest, "run", nasty.parsed(changed))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return nasty.mutate_json(data, rng)
    return nasty.encoded(manifest), f"run of the {what}"
