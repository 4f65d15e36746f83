"""Hyperparameters: settings with type, bounds and documentation.

Each setting is declared once. The form, the command line's ``--set``, presets, the manifest of a checkpoint
and the documentation are derived from its JSON schema.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from types import NoneType
from typing import Any, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from rlstudio.core.errors import UnknownId, UserError, sentence
from rlstudio.core.words import mark, words

MAIN = mark("Main")
ABOVE_ZERO = "above 0"
"""Of a number that another setting needs; in place of the values that it needs."""
Needed = Mapping[str, tuple[Any, ...] | str]
"""Values that other settings need, by their names; or ``ABOVE_ZERO``."""
_JSON: TypeAdapter[Any] = TypeAdapter(Any)


class Hyperparameters(BaseModel):
    """Named settings; unknown names, wrong types and values out of bounds are refused."""

    model_config = ConfigDict(
        extra="forbid", validate_assignment=True, allow_inf_nan=False, validate_default=True
    )

    @classmethod
    def parse(cls, values: Mapping[str, Any], subject: str) -> Self:
        """Validate ``values`` (JSON types). Raises UserError with one sentence about ``subject``."""
        values = cls.translated(values)
        for name in values:
            if name not in cls.model_fields:
                raise UnknownId(words("setting of {subject}", subject=subject), name, cls.model_fields)
        try:
            return cls.model_validate({name: cls._or_empty(name, values[name]) for name in values})
        except ValidationError as error:
            raise UserError(sentence(error, subject)) from None

    @classmethod
    def translated(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Settings as earlier versions named and wrote them, as they are today."""
        return dict(values)

    @classmethod
    def _or_empty(cls, name: str, value: Any) -> Any:
        """None for "none", as lists of settings say it, where no text may stand."""
        kinds = get_args(cls.model_fields[name].annotation)
        return None if value == "none" and {NoneType, str} & set(kinds) == {NoneType} else value

    @classmethod
    def live_names(cls) -> frozenset[str]:
        """Names of the settings that may change during a run."""
        return frozenset(cls._declared_with("live"))

    def files(self) -> dict[str, str]:
        """The files that its settings name, by the names of the settings."""
        named = {name: str(getattr(self, name)) for name in self.file_names()}
        return {name: path for name, path in named.items() if path}

    @classmethod
    def file_names(cls) -> tuple[str, ...]:
        """Names of the settings that may name a file."""
        return tuple(cls._declared_with("file"))

    @classmethod
    def _declared_with(cls, word: str) -> list[str]:
        """Names of the settings whose ``setting`` says this word."""
        extras = {name: field.json_schema_extra for name, field in cls.model_fields.items()}
        return [name for name, extra in extras.items() if isinstance(extra, dict) and extra.get(word)]

    def set_live(self, name: str, value: Any, subject: str) -> None:
        """Change one live setting. Raises UserError if it is unknown, not live or out of bounds."""
        if name not in type(self).model_fields:
            raise UnknownId(words("setting of {subject}", subject=subject), name, type(self).model_fields)
        if name not in self.live_names():
            raise UserError(
                words(
                    "{name} of {subject} cannot change during a run; start a new run with it.",
                    name=name,
                    subject=subject,
                )
            )
        try:
            setattr(self, name, value)
        except ValidationError as error:
            raise UserError(sentence(error, subject)) from None


def from_text(text: str) -> Any:
    """The value of a text of the command line (``--set NAME=TEXT``), which ``parse`` then validates.

    Text that is JSON (numbers, true, lists) is read as such, anything else as a string.
    """
    try:
        return _JSON.validate_json(text)
    except ValidationError:
        return text


def redefault(
    kind: type[Hyperparameters], name: str, default: Any, *, only_if: Needed | Sequence[Needed] | None = None
) -> Any:
    """The setting ``name`` of another class with another default, to be declared again.

    only_if: see ``setting``; () for nothing, None: as in the other class.
    """
    field = copy(kind.model_fields[name])
    field.default = default
    if only_if is not None and isinstance(field.json_schema_extra, dict):
        extra = {key: value for key, value in field.json_schema_extra.items() if key != "only_if"}
        field.json_schema_extra = extra | _alternatives(only_if)
    return field


def _alternatives(only_if: Needed | Sequence[Needed]) -> dict[str, Any]:
    """As it stands in the JSON schema: a list of alternatives."""
    some = [only_if] if isinstance(only_if, Mapping) else only_if
    wanted = [{n: v if isinstance(v, str) else list(v) for n, v in one.items()} for one in some]
    return {"only_if": wanted} if wanted else {}


def without_effect(
    settings: Mapping[str, Mapping[str, Any]], values: Mapping[str, Any]
) -> dict[str, tuple[str, ...]]:
    """The settings that have no effect with the others as they are, and which others are the reason.

    settings: the JSON schema of each by its name; values: of those that are known, others are no reason.
    """
    return {name: found for name in settings if (found := _reasons(name, settings, values))}


def idle(
    config: Hyperparameters, names: Collection[str], capabilities: Collection[str], *, varied: bool = False
) -> dict[str, str]:
    """Those of these settings that have no effect, and why: "in this environment", "with objective=clip".

    capabilities: of the environment. varied: they have no values yet, and so are no reasons for each other.
    """
    schemas: dict[str, Any] = type(config).model_json_schema()["properties"]
    values = {name: value for name, value in config.model_dump().items() if not (varied and name in names)}
    found = without_effect(schemas, values)
    told = {name: "with " + " and ".join(f"{by}={values[by]}" for by in found[name]) for name in found}
    told |= {
        name: "in this environment"
        for name, schema in schemas.items()
        if schema.get("needs") and schema["needs"] not in capabilities
    }
    return {name: told[name] for name in names if name in told}


def _reasons(
    name: str, settings: Mapping[str, Mapping[str, Any]], values: Mapping[str, Any]
) -> tuple[str, ...]:
    found: list[str] = []
    for wanted in settings[name].get("only_if", ()):
        missing: list[str] = []
        for other, needed in wanted.items():
            if other in values and not _met(values[other], needed):
                missing.append(other)
            elif other in values and other in settings:
                missing += _reasons(other, settings, values)
        if not missing:
            return ()
        found += missing
    return tuple(dict.fromkeys(found))


def _met(value: Any, needed: Sequence[Any] | str) -> bool:
    if needed == ABOVE_ZERO:
        return isinstance(value, int | float) and value > 0
    return value in needed


def setting(
    default: Any,
    title: str,
    help: str,
    *,
    ge: float | None = None,
    gt: float | None = None,
    le: float | None = None,
    lt: float | None = None,
    log: bool = False,
    unit: str = "",
    live: bool = False,
    group: str = MAIN,
    editor: str = "",
    file: str = "",
    needs: str = "",
    only_if: Needed | Sequence[Needed] = (),
    titles: Mapping[str, str] | None = None,
) -> Any:
    """Declare one setting.

    title: label in the form. help: tooltip, one or two plain sentences. log: the form changes it by factors.
    unit: shown behind the value ("steps", "s"). live: it may change during a run. group: its heading in the
    form; "Advanced" starts folded. editor: the window's editor for a value that does not fit into a line of a
    form ("world"). needs: the capability without which an environment makes nothing of it ("pixels",
    "continuous"), so that the form leaves it out. titles: what choices are called that do not say enough.
    only_if: the values that other settings must have, all of them, for this one to have an effect; of several
    such alternatives one is enough. Where none holds the form says so. file: it is the path of a file with
    one of these endings ("" for none); a demo or a lesson may not hold one.
    """
    extra: dict[str, Any] = {"log": log, "unit": unit, "live": live, "group": group}
    return Field(
        default,
        title=title,
        description=help,
        ge=ge,
        gt=gt,
        le=le,
        lt=lt,
        json_schema_extra=extra
        | ({"editor": editor} if editor else {})
        | ({"needs": needs} if needs else {})
        | ({"file": file} if file else {})
        | _alternatives(only_if)
        | ({"titles": dict(titles)} if titles else {}),
    )
