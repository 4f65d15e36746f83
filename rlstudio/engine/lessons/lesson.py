"""What a lesson is: pages of text, with set-ups of the program, questions, and checks."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import Unsound
from rlstudio.core.formulas.condition import LONGEST
from rlstudio.core.words import words
from rlstudio.engine.files.manifest import Settings
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.scene import Name, Pace, Scene

_MARKUP = re.compile(r"!\[|\]\(|<[A-Za-z/!?]")
"""Pictures, links and HTML, which would load something or lead somewhere."""


def _plain(text: str) -> str:
    found = _MARKUP.search(text)
    if found is not None:
        raise Unsound(words("{found}: a lesson's text has no pictures, links or HTML", found=repr(found[0])))
    return text


Markdown = Annotated[str, AfterValidator(_plain)]
Title = Annotated[str, Field(min_length=1, max_length=120)]
Sentence = Annotated[str, Field(min_length=1, max_length=600)]


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False, str_strip_whitespace=True)


class SetUp(_Data):
    """A run that a button begins: the pair, its settings, its seed, and how it is shown.

    ``name``: a short name for it; checks of later pages call what it came to NAME_return and so on.
    ``button``: what the button says. ``panels``: only these are shown; None: as usual.
    """

    name: str = Field(default="", pattern="^[a-z]{0,20}$")
    button: Title
    env: str = Field(min_length=1, max_length=200)
    env_settings: Settings = Field(default_factory=dict)
    algorithm: str = Field(min_length=1, max_length=200)
    config: Settings = Field(default_factory=dict)
    preset: str | None = Field(default=None, max_length=200)
    seed: int = Field(default=0, ge=0, lt=2**31)
    lanes: int | None = Field(default=None, ge=1, le=1024)
    steps: int | None = Field(default=None, ge=1, le=COUNTED)
    until_solved: bool | None = None
    speed: Pace | Literal["max"] = "max"
    paused: bool = False
    panels: list[Name] | None = Field(default=None, max_length=20)

    @property
    def spec(self) -> RunSpec:
        """The run that it begins."""
        names = ("env", "env_settings", "algorithm", "config", "preset", "seed", "lanes", "steps")
        values: dict[str, Any] = {name: getattr(self, name) for name in names}
        return RunSpec(**values, until_solved=self.until_solved)

    @property
    def scene(self) -> Scene:
        """How it is shown."""
        speed = None if self.speed == "max" else self.speed
        return Scene(speed=speed, paused=self.paused, panels=self.panels)


class Question(_Data):
    """A question to predict an answer to, before it is revealed. ``right``: which answer, from 1."""

    ask: Sentence
    answers: list[Sentence] = Field(min_length=2, max_length=6)
    right: int = Field(ge=1)
    reveal: Markdown = Field(min_length=1, max_length=2000)

    @model_validator(mode="after")
    def _there(self) -> Question:
        if self.right > len(self.answers):
            raise Unsound(
                words("right is {right}, but there are {n} answers", right=self.right, n=len(self.answers))
            )
        return self


class Check(_Data):
    """Something that the program sees for itself: ``when`` is a condition over what the run reports."""

    says: Sentence
    when: str = Field(min_length=1, max_length=LONGEST)


class Page(_Data):
    """A page: ``text`` is Markdown without pictures or links.

    ``claim``: what its text and its answers say of the runs, as conditions. They are not shown; they are what
    ``python -m tests.verification.lessons`` proves.
    """

    title: Title
    text: Markdown = Field(min_length=1, max_length=6000)
    setup: SetUp | None = None
    question: list[Question] = Field(default_factory=list, max_length=6)
    check: list[Check] = Field(default_factory=list, max_length=6)
    claim: list[Check] = Field(default_factory=list, max_length=20)


class Lesson(_Data):
    """A lesson. ``minutes``: about how long it takes in class."""

    format_version: int = Field(ge=1)
    title: Title
    blurb: Sentence
    minutes: int = Field(default=10, ge=1, le=600)
    page: list[Page] = Field(min_length=1, max_length=30)

    def setup_at(self, page: int) -> SetUp | None:
        """The set-up that the checks of a page (from 0) are about: its own, else the last one before it."""
        found = (one.setup for one in reversed(self.page[: page + 1]) if one.setup is not None)
        return next(found, None)

    def named_before(self, page: int) -> list[SetUp]:
        """The set-ups of pages before this one that have names."""
        setups = (one.setup for one in self.page[:page])
        return [setup for setup in setups if setup is not None and setup.name]
