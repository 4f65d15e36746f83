"""The settings that every run has, as a JSON schema, and which settings are of use where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rlstudio.core.catalogue import AlgorithmEntry, DeviceEntry, EnvironmentEntry
from rlstudio.core.words import mark, words


def run_schema(
    environment: EnvironmentEntry, algorithm: AlgorithmEntry, devices: Sequence[DeviceEntry]
) -> dict[str, Any]:
    """JSON schema of the settings that every run of this kind has; its texts are English, for ``said``."""
    titles = {device.id.split(":")[0]: device.title for device in devices}
    titles.setdefault("auto", mark("best available"))
    titles.setdefault("cpu", mark("CPU"))
    lanes = environment.default_lanes or 1
    budget = {
        "title": mark("Step budget"),
        "description": mark(
            "The run ends by itself after this many environment steps; off: it goes on until stopped."
        ),
        "none_text": mark("until stopped"),
        "fallback": 100_000,
        "anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}],
        "default": None,
        "log": True,
    }
    if algorithm.sweeps:
        budget |= {
            "title": mark("Most sweeps"),
            "description": mark(
                "The run ends by itself after this many sweeps over all states; off: it goes on until "
                "nothing changes any more."
            ),
            "none_text": mark("until done"),
            "fallback": 100,
        }
    properties = {
        "steps": budget,
        "lanes": {
            "title": mark("Parallel environments"),
            "description": words(
                "How many copies of the environment are stepped together; off: what suits the algorithm "
                "(usually {lanes}).",
                lanes=lanes,
            ),
            "none_text": mark("automatic"),
            "fallback": lanes,
            "anyOf": [{"type": "integer", "minimum": 1, "maximum": 1024}, {"type": "null"}],
            "default": None,
            "log": True,
        },
        "seed": {
            "title": mark("Seed"),
            "description": mark("Start of all random numbers: the same seed gives the same run."),
            "type": "integer",
            "minimum": 0,
            "maximum": 2**31 - 1,
            "default": 0,
        },
        "device": {
            "title": mark("Compute on"),
            "description": mark("Where the networks are computed."),
            "enum": list(titles),
            "titles": titles,
            "default": "auto",
        },
    }
    if environment.solved_at is not None:
        properties["until_solved"] = {
            "title": mark("Stop when solved"),
            "description": words(
                "The run ends before its budget as soon as two greedy tests in a row reach a mean return of "
                "{score:g}: what goes on learning may forget.",
                score=environment.solved_at,
            ),
            "type": "boolean",
            "default": False,
        }
    if algorithm.by_person:
        # Nothing is trained: there is one game, which goes on until its tab is closed.
        properties = {"seed": properties["seed"]}
    elif algorithm.sweeps:
        for name in ("lanes", "until_solved"):  # a planner does not act
            properties.pop(name, None)
    return {"properties": properties}


def of_use(schema: Mapping[str, Any], capabilities: Iterable[str]) -> dict[str, Any]:
    """The schema without the settings of which an environment of these capabilities makes nothing."""
    there = {"", *capabilities}
    wanted = {
        name: part for name, part in schema.get("properties", {}).items() if part.get("needs", "") in there
    }
    return {**schema, "properties": wanted}
