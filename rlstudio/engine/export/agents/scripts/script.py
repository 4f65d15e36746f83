"""A run as a short Python script on public libraries alone, which does the same again.

Same world, same rule, same settings and the same number of steps; other random numbers, so that scores are
alike and parameters are not. Where a setting has no like in those libraries there is a sentence instead.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.engine.export.agents.scripts import script_of_networks, script_of_tables
from rlstudio.engine.export.agents.scripts.changes import told
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.runs.notes import origin_of

_WIDE = 100
"""Characters of a line, from which on it is broken."""
_NAMED = 3
"""So many settings that a run changed on its way are named."""
_WRITERS = {**script_of_tables.WRITERS, **script_of_networks.WRITERS}
OFFERED = tuple(_WRITERS)
"""The algorithms of which there are scripts, by id."""


def write(agent: Agent, path: Path) -> list[Path]:
    """Write the script. Raises Unfit where there is none, and UserError."""
    text = script(agent)
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8")
    return [path]


def script(agent: Agent) -> str:
    """The script. Raises Unfit, with the sentence that says why there is none."""
    kind, manifest = agent.kind, agent.manifest
    if kind.id not in _WRITERS:
        raise Unfit(
            words(
                "there is no script for {algorithm}: no public library has it as it is here; there "
                "are scripts for {names}.",
                algorithm=said_within(kind.title),
                names=", ".join(OFFERED),
            )
        )
    steps = manifest.steps_budget or manifest.step
    if not steps:
        raise Unfit(words("it has not learned at all, so that there is nothing to do again."))
    body = _WRITERS[kind.id](agent, world(agent), steps)
    tables = kind.id in script_of_tables.WRITERS
    carried_out = script_of_tables.CARRIED_OUT if tables else script_of_networks.CARRIED_OUT
    copies = f"{manifest.lanes} cop{'ies' if manifest.lanes > 1 else 'y'}"
    needs = script_of_tables.NEEDS if tables else script_of_networks.NEEDS
    if "sb3_contrib" in body:
        needs += " sb3-contrib"
    if "ale_py" in body:
        needs += " ale-py opencv-python"
    return (
        f'"""{kind.title} on {manifest.env}, seed {manifest.seed}, {steps:,} steps in {copies}.\n\n'
        f"A run of RL Studio again, by public libraries.\n{_before(agent)}{told(agent, carried_out)}"
        f'{needs}\n"""\n\n{body}'
    )


def _before(agent: Agent) -> str:
    """A line where the run branched off from another one: this script does not do that."""
    origin = origin_of(agent.path.parent)
    if origin is None or origin.step is None or not origin.changed:
        return ""
    others = ", ".join(change.name for change in origin.changed[:_NAMED])
    more = ", ..." if len(origin.changed) > _NAMED else ""
    return (
        f"It branched off from another run at step {origin.step:,}. Until there it had other settings\n"
        f"({others}{more}); here those of its end hold from the first step on.\n"
    )


def world(agent: Agent) -> str:
    """The lines of a function ``make()`` that opens the environment. Raises Unfit."""
    spec, settings = agent.spec, agent.spec.settings.model_dump(mode="json")
    if spec.id.startswith("rlstudio/"):
        raise Unfit(
            words(
                "there is no script for {environment}: it is a world of this program, which no library has.",
                environment=spec.id,
            )
        )
    if spec.masked:
        raise Unfit(
            words(
                "there is no script for {environment} with these settings: some actions are "
                "illegal there now and then, which the libraries do not know.",
                environment=spec.id,
            )
        )
    if spec.id.startswith("ALE/"):
        return _atari(agent, settings)
    limit = settings.pop("max_steps", 0)
    if isinstance(spec.observation_space, Box) and (
        spec.observation_space.parts or spec.observation_space.is_image
    ):
        raise Unfit(
            words(
                "there is no script for {environment}: what is seen there is made by this program.",
                environment=spec.id,
            )
        )
    if registry.of_gymnasium(spec.id):
        settings = spec.settings.arguments()  # type: ignore[attr-defined]
        _check_spaces(agent, settings)
    arguments = [repr(spec.id), *(f"{name}={value!r}" for name, value in settings.items())]
    if limit:
        arguments.append(f"max_episode_steps={limit}")
    lines = ["def make():", f"    env = gymnasium.make({', '.join(arguments)})"]
    if len(lines[-1]) > _WIDE:
        lines[1:] = [
            "    env = gymnasium.make(",
            *(f"        {argument}," for argument in arguments),
            "    )",
        ]
    if isinstance(spec.action_space, Box):  # actions in [-1, 1], as the networks have them
        lines.append("    env = gymnasium.wrappers.RescaleAction(env, np.float32(-1), np.float32(1))")
    return "\n".join([*lines, "    return env"]) + "\n"


def _check_spaces(agent: Agent, arguments: dict[str, Any]) -> None:
    """Raise Unfit where the agent sees or does something else than the environment's own spaces say."""
    from gymnasium import spaces

    from rlstudio.envs.gym.open import close_env, open_env

    spec = agent.spec
    env = open_env(spec.id, draws=False, arguments=arguments)
    seen, done = env.observation_space, env.action_space
    close_env(env)
    fitting = (
        isinstance(seen, spaces.Box) and seen.shape == spec.observation_space.shape,
        isinstance(done, spaces.Box)
        and done.shape == spec.action_space.shape
        and np.issubdtype(done.dtype, np.floating)
        and bool((done.low < done.high).all()),
    )
    sentences = (
        mark(
            "there is no script for {environment}: what is seen there is {space}, which this program brings "
            "into another form for the agent."
        ),
        mark(
            "there is no script for {environment}: an action there is {space}, which this program brings "
            "into another form for the agent."
        ),
    )
    for as_it_is, space, sentence in zip(fitting, (seen, done), sentences, strict=True):
        if not (as_it_is or (isinstance(space, spaces.Discrete) and space.start == 0)):
            raise Unfit(words(sentence, environment=spec.id, space=" ".join(str(space).split())))


def _atari(agent: Agent, settings: dict[str, Any]) -> str:
    """Frames by Gymnasium's own wrappers."""
    plain = {"actions": "minimal", "point_ends": False} | {
        f"crop_{side}": 0 for side in ("top", "bottom", "left", "right")
    }
    other = [name for name, value in plain.items() if settings[name] != value]
    if other or settings["height"] != settings["width"]:
        named = ", ".join(other) or words("height and width")
        raise Unfit(
            words(
                "there is no script for {environment} with these settings: no library knows {settings} "
                "as set.",
                environment=agent.spec.id,
                settings=named,
            )
        )
    frames = settings["max_frames"]
    lines = [
        "def make():",
        "    gymnasium.register_envs(ale_py)",
        f"    env = gymnasium.make({agent.spec.id!r}, frameskip=1,",
        f"                         repeat_action_probability={settings['repeat_action_probability']!r},",
        f"                         max_num_frames_per_episode={frames!r})",
        "    env = gymnasium.wrappers.AtariPreprocessing(",
        f"        env, noop_max={settings['noop_max']}, frame_skip={settings['frame_skip']}, "
        f"screen_size={settings['height']},",
        f"        terminal_on_life_loss={settings['episodic_life']})",
    ]
    if settings["clip_rewards"]:
        lines.append(
            "    env = gymnasium.wrappers.TransformReward(env, lambda reward: float(np.sign(reward)))"
        )
    lines.append(f"    return gymnasium.wrappers.FrameStackObservation(env, {settings['stack']})")
    return "\n".join(lines) + "\n"
