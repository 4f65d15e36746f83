"""A small catalogue as a worker sends it, for tests that need no worker."""

from __future__ import annotations

from typing import Any

from rlstudio.core.catalogue import AlgorithmEntry, Catalogue, DeviceEntry, EnvironmentEntry, Preset
from rlstudio.core.registry import LoadFailure

NUMBER: dict[str, Any] = {"type": "number", "description": "Plain words."}
SCHEMA: dict[str, Any] = {
    "$defs": {"Kind": {"enum": ["huber", "squared"], "type": "string"}},
    "properties": {
        "learning_rate": {
            **NUMBER,
            "title": "Learning rate",
            "default": 0.0003,
            "exclusiveMinimum": 0,
            "maximum": 1,
            "log": True,
            "live": True,
        },
        "gamma": {**NUMBER, "title": "Discount", "default": 0.99, "minimum": 0, "maximum": 1},
        "batch": {
            "type": "integer",
            "title": "Batch size",
            "description": "How many.",
            "default": 64,
            "minimum": 1,
            "maximum": 4096,
            "log": True,
            "unit": "transitions",
        },
        "double": {"type": "boolean", "title": "Double", "description": "Two.", "default": True},
        "loss": {"$ref": "#/$defs/Kind", "title": "Loss", "default": "huber", "group": "Advanced"},
        "hidden": {
            "type": "array",
            "items": {"type": "integer", "minimum": 1, "maximum": 4096},
            "title": "Hidden layers",
            "default": [64, 64],
            "group": "Network",
        },
        "clip": {
            "anyOf": [{"type": "number", "exclusiveMinimum": 0}, {"type": "null"}],
            "title": "Gradient clipping",
            "default": None,
            "group": "Advanced",
        },
        "note": {"type": "string", "title": "Note", "default": ""},
    },
}
REASON = "it needs a countable number of states."


def algorithm(id: str, title: str, family: str = "value") -> AlgorithmEntry:
    return AlgorithmEntry(
        id=id,
        title=title,
        blurb=f"What {title} does.",
        family=family,
        paper="Somebody 1999",
        settings_schema=SCHEMA,
        acts_by="learning",
        sweeps=False,
    )


def environment(
    id: str, title: str, reasons: dict[str, str | None], family: str = "Games"
) -> EnvironmentEntry:
    return EnvironmentEntry(
        id=id,
        title=title,
        blurb=f"All about {title}.",
        family=family,
        capabilities=(),
        action_names=("left", "right"),
        solved_at=None,
        default_lanes=8,
        settings_schema={
            "properties": {"size": {"type": "integer", "title": "Size", "default": 5, "minimum": 2}}
        },
        algorithms=reasons,
    )


CATALOGUE = Catalogue(
    version="0",
    environments=(
        environment("CartPole-v1", "CartPole", {"table": REASON, "dqn": None, "ppo": None}),
        environment("ALE/Pong-v5", "Pong", {"table": REASON, "dqn": None, "ppo": None}),
        environment("rlstudio/Maze-v0", "Maze", {"table": None, "dqn": None, "ppo": None}),
    ),
    algorithms=(algorithm("table", "Tables"), algorithm("dqn", "DQN"), algorithm("ppo", "PPO")),
    presets=(
        Preset(
            algorithm="ppo",
            env="CartPole-v1",
            name="default",
            title="Quick",
            blurb="Solves it fast.",
            steps=50_000,
            lanes=4,
            config={"gamma": 0.98},
        ),
        Preset(
            algorithm="ppo",
            env="*",
            name="paper",
            title="As published",
            config={"batch": 128},
            env_settings={"size": 7},
        ),
    ),
    devices=(DeviceEntry(id="auto", title="Automatic"), DeviceEntry(id="cpu", title="CPU")),
    failures=(LoadFailure("envs", "Broken-v0", "no module named lost"),),
)
CARTPOLE = CATALOGUE.environments[0]
DQN, PPO = CATALOGUE.algorithms[1:]
