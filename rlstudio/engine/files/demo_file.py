"""``NAME.rldemo`` files: a run as it was left, to be opened in front of a class.

It names an environment, an algorithm, their settings and a seed, how the run was shown, and at which moment
it stood. Reading a file executes nothing: ids go through the registry, numbers through pydantic, arrays
through limits, and it may name a package only if a person has used that here.

A moment of learning is reached by learning again from the seed, up to that step, where that gives the same on
every computer and is quick; else an agent's file lies beside the demo, which names it. The episode that was
in view is in the file itself (``demo_moment.py``): it is a zip then, and ``manifest.json`` is what otherwise
is the whole file, readable JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from rlstudio.core import registry
from rlstudio.core.errors import Unsound, UserError, sentence, shown
from rlstudio.core.words import mark, words
from rlstudio.engine.files import added_environments, checkpoint, demo_moment, small
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.demo_moment import MomentArrays, Played
from rlstudio.engine.files.manifest import Settings
from rlstudio.engine.run_spec import Moment, RunSpec
from rlstudio.engine.scene import Scene

SUFFIX = ".rldemo"
AGENT_SUFFIX = ".demo.rlstudio"
"""Of the agent's file beside a demo of the same name."""
FORMAT_VERSION = 2
"""Of 1 there is no episode in the file."""
MAX_BYTES = demo_moment.MANIFEST_BOUND


def _finite(settings: dict[str, Any]) -> dict[str, Any]:
    """JSON has no NaN and no infinity, though readers take them: they could not be written again."""
    try:
        json.dumps(settings, allow_nan=False)
    except ValueError:
        raise Unsound(words("numbers must be finite")) from None
    return settings


FiniteSettings = Annotated[Settings, AfterValidator(_finite)]


class DemoRun(RunSpec):
    """A run in a file: as it was asked for, within limits."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    env: str = Field(max_length=200)
    env_settings: FiniteSettings = Field(default_factory=dict)
    algorithm: str = Field(max_length=200)
    config: FiniteSettings = Field(default_factory=dict)
    preset: str | None = Field(default=None, max_length=200)


class Demo(BaseModel):
    """The contents of a file.

    ``run``: what learns, or what is played. ``agent``: the name of the file beside it which the run is
    continued from, or which plays where ``learns`` is false. ``moment``: where a run stands that is learned
    again from its seed; None: at its beginning, or where the agent's file stands. ``played``: the episode in
    view; None: the next one begins.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    format_version: int = Field(default=FORMAT_VERSION, ge=1)
    title: str = Field(default="", max_length=200)
    run: DemoRun
    learns: bool = True
    agent: str | None = Field(default=None, min_length=1, max_length=200)
    moment: Moment | None = None
    scene: Scene = Scene()
    played: Played | None = None

    @field_validator("agent")
    @classmethod
    def _beside(cls, name: str | None) -> str | None:
        plain = name is None or (name.isprintable() and not set(name) & set('/\\:<>|"?*'))
        if not plain or (name is not None and not name.endswith(".rlstudio")):
            raise Unsound(words("must be the name of a .rlstudio file in the same folder"))
        return name

    @model_validator(mode="after")
    def _one_way(self) -> Demo:
        if self.agent is not None and self.moment is not None:
            raise Unsound(words("a demo has an agent's file or a moment to learn up to, not both"))
        if not self.learns and self.moment is not None:
            raise Unsound(words("a demo that only plays has no moment to learn up to"))
        if not self.learns and self.played is not None and self.played.source == "training":
            raise Unsound(words("a demo that only plays shows no training"))
        return self


def read(path: Path | str) -> Demo:
    """Read a demo. Raises UserError with one sentence for a file that is missing, broken or newer."""
    path = Path(path)
    whole = demo_moment.is_archive(path)
    data = demo_moment.text_of(path) if whole else small.content(path, mark("demo"), MAX_BYTES)
    small.check_version(path, mark("demo"), data, FORMAT_VERSION)
    try:
        demo = Demo.model_validate_json(data, strict=True)
    except ValidationError as error:
        raise UserError(sentence(error, str(path))) from None
    if whole != (demo.played is not None):
        raise UserError(
            words("{path} is damaged: its manifest.json does not say what its arrays are.", path=path)
        )
    check_trusted(str(path), demo.run.env, demo.run.env_settings)
    if demo.agent is None:  # else the agent's file holds what it was taught
        check_no_files(str(path), demo.run.algorithm, demo.run.config)
    return demo


def check_trusted(subject: str, env: str, settings: dict[str, Any]) -> None:
    """Raise UserError if a file names a package, or tells a constructor a text, that nobody has used here."""
    if not added_environments.trusted(env):
        raise UserError(
            words(
                "{subject} names {environment}, which would run the package {package}; if you trust "
                "it, add the environment first, by: rlstudio envs --add {environment} .",
                subject=subject,
                environment=env,
                package=repr(env.partition(":")[0]),
            )
        )
    try:
        added_environments.check_texts(env, settings)
    except UserError as error:
        raise UserError(words("{path} cannot be opened: {reason}", path=subject, reason=error)) from None


def check_no_files(subject: str, algorithm: str, config: Mapping[str, Any]) -> None:
    """Raise UserError if settings of a stranger's file name another file, which nobody here has chosen.

    Of an unknown algorithm, and of settings that it does not take, others tell.
    """
    if not any(isinstance(value, str) for value in config.values()):
        return
    try:
        settings = registry.algorithm(algorithm).Config.parse(config, algorithm)
    except UserError:
        return
    for name, named in settings.files().items():
        raise UserError(
            words(
                "{subject} names the file {file} as {name}, which lies on another computer; "
                "begin the run here and choose one.",
                subject=subject,
                file=shown(named),
                name=name,
            )
        )


def agent_path(path: Path | str, demo: Demo) -> Path | None:
    """The agent's file beside a demo, if it names one. Raises UserError if it is not there."""
    if demo.agent is None:
        return None
    beside = Path(path).resolve().parent / demo.agent
    if not beside.is_file():
        raise UserError(
            words(
                "{path} needs the agent's file {agent} beside it, which is not there; copy both together.",
                path=path,
                agent=demo.agent,
            )
        )
    return beside


def check(path: Path | str, demo: Demo) -> None:
    """Raise UserError where a demo cannot be begun here, as far as no library is needed to know that."""
    agent, run = agent_path(path, demo), demo.run
    if agent is not None:
        checkpoint.peek(agent)
    kind = registry.algorithm(run.algorithm)
    kind.Config.parse(run.config, run.algorithm)
    if registry.of_gymnasium(run.env):
        return  # whoever begins the run says it
    refusal = kind.refusal(registry.environment(run.env, run.env_settings))
    if refusal is not None:
        raise UserError(
            words(
                "{path} cannot be begun: {algorithm} does not fit {environment}: {reason}",
                path=path,
                algorithm=run.algorithm,
                environment=run.env,
                reason=refusal,
            )
        )


def arrays(path: Path | str) -> MomentArrays:
    """What was played, of a demo that says so. Raises UserError with one sentence naming the file."""
    return demo_moment.arrays_of(Path(path))


def write(path: Path | str, demo: Demo, arrays: MomentArrays | None = None) -> None:
    """Write a demo completely or not at all. arrays: of ``demo.played``; both or neither.

    Raises UserError if it cannot be written.
    """
    held = demo.model_dump(mode="json", exclude_defaults=True)
    # As it is whatever the defaults of a later version are.
    held = {"format_version": FORMAT_VERSION, **held, "scene": demo.scene.model_dump(mode="json")}
    text = json.dumps(held, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    if arrays is not None:
        demo_moment.write(Path(path), text, arrays)
        return
    with replacing(Path(path)) as part:
        part.write_text(text, "utf-8")
