"""What an environment's constructor can be told, as settings: from its signature, types and defaults.

Arguments are data: true, false, numbers, texts, nothing, and lists and objects of these. What takes anything
else (a function, an object of a class) is left out.
"""

from __future__ import annotations

import inspect
import json
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union

from pydantic import (
    AfterValidator,
    Field,
    SerializerFunctionWrapHandler,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
    create_model,
    model_serializer,
)

from rlstudio.core.errors import Unsound, Untold, UserError, sentence
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.words import mark, words
from rlstudio.envs.gym.open import constructor, known

GROUP = mark("Its own arguments")
_OURS = frozenset({"self", "render_mode"})
_DEEPEST, _LONGEST = 8, 1000
_NONE = type(None)
T = TypeVar("T", bound="ArgumentSettings")


class ArgumentSettings(Hyperparameters):
    """Settings some of which are arguments of a constructor; of these, only what was given is stored.

    So a default that a package changes later is the new one, as all else in that package is.
    """

    def arguments(self) -> dict[str, Any]:
        """What the constructor is given: what differs from its own defaults, and what has none."""
        return {
            name: getattr(self, field)
            for field, extra in _of_constructor(type(self)).items()
            for name in [str(extra["argument"])]
            if extra["required"] or not _same(getattr(self, field), type(self).model_fields[field].default)
        }

    @model_serializer(mode="wrap")
    def _stored(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        given, of_constructor = self.arguments(), _of_constructor(type(self))
        return {
            name: value
            for name, value in dump(self).items()
            if name not in of_constructor or of_constructor[name]["argument"] in given
        }


def _of_constructor(kind: type[Hyperparameters]) -> dict[str, dict[str, Any]]:
    extras = {name: field.json_schema_extra for name, field in kind.model_fields.items()}
    return {name: e for name, e in extras.items() if isinstance(e, dict) and "argument" in e}


@dataclass(frozen=True)
class Argument:
    """One argument: its name in the constructor, pydantic's type for it, its default."""

    name: str
    kind: Any
    default: Any
    required: bool
    help: str


def arguments(id: str) -> dict[str, Argument]:
    """The arguments of the constructor behind a registered id, by the names of their settings.

    What the id was registered with are the defaults. Raises UserError where the package does not load.
    """
    import gymnasium

    if not known(id):
        return {}
    made = constructor(id)
    if made is None:
        return {}
    registered = gymnasium.registry[id.rpartition(":")[2]].kwargs
    found: dict[str, Argument] = {}
    for name, (parameter, hint, text) in _parameters(made).items():
        default = registered.get(name, parameter.default)
        required = default is inspect.Parameter.empty
        kind = _kind(hint, default)
        if kind is not None:
            field = f"env_{name}" if hasattr(Hyperparameters, name) or name in _TAKEN else name
            found[field] = Argument(name, kind, None if required else default, required, text)
    return found


_TAKEN = frozenset({"max_steps", "stack", "size", "legal_only"})
"""Settings that this program has for every environment; a constructor's own are env_max_steps and so on."""


def given(id: str, settings: Mapping[str, Any]) -> str:
    """The constructor's arguments among settings, as JSON, without those that are defaults; "" for none.

    Raises UserError for a value of a wrong type, and Untold where one without a default is missing.
    """
    told: dict[str, Any] = {}
    offered = arguments(id)
    for field, argument in offered.items():
        if field in settings:
            kind = create_model("Given", __base__=Hyperparameters, **{field: (argument.kind, ...)})  # type: ignore[call-overload]
            try:
                value = getattr(kind.model_validate({field: settings[field]}), field)
            except ValidationError as error:
                raise UserError(_with_default(sentence(error, id), argument)) from None
            if argument.required or not _same(value, argument.default):
                told[field] = value
    missing = [field for field, argument in offered.items() if argument.required and field not in told]
    if missing:
        raise Untold(id, missing)
    return json.dumps(told, sort_keys=True) if told else ""


def with_arguments(base: type[ArgumentSettings], id: str, told: Mapping[str, Any]) -> type[ArgumentSettings]:
    """``base`` with the arguments of this environment's constructor; required ones start as ``told``."""
    fields: dict[str, Any] = {}
    for field, argument in arguments(id).items():
        default = told.get(field) if argument.required else argument.default
        declared = setting(default, argument.name, argument.help, group=GROUP)
        declared.json_schema_extra |= {"argument": argument.name, "required": argument.required}
        fields[field] = (argument.kind, declared)
    return create_model(base.__name__, __base__=base, **fields) if fields else base


def form_schema(kind: type[Hyperparameters]) -> dict[str, Any]:
    """The JSON schema of settings; arguments without a default have none, so that a form asks for them."""
    schema = kind.model_json_schema()
    required = {name for name, extra in _of_constructor(kind).items() if extra["required"]}
    for name in required:
        schema["properties"][name].pop("default", None)
    return schema


# ---------------------------------------------------------------------------------- signatures


def _parameters(made: Callable[..., Any]) -> dict[str, tuple[inspect.Parameter, Any, str]]:
    """Parameters by name, with their annotations and what the documentation says about them.

    A constructor that takes ``**more`` hands these on: then those of its base classes count, too, unless it
    sets them itself.
    """
    found: dict[str, tuple[inspect.Parameter, Any, str]] = {}
    taken = set(_OURS)
    classes: list[Any] = [made]
    if isinstance(made, type):
        classes = [kind for kind in made.__mro__ if "__init__" in vars(kind)]
    for number, one in enumerate(classes):
        function = vars(one)["__init__"] if isinstance(one, type) else one
        try:
            signature = inspect.signature(function)
        except (TypeError, ValueError):
            break
        hints = _hints(function)
        parameters = signature.parameters.values()
        documents = f"{inspect.getdoc(one) or ''}\n{inspect.getdoc(function) or ''}"
        for parameter in parameters:
            if parameter.name in taken or parameter.kind not in (
                inspect.Parameter.POSITIONAL_OR_KEYWORD,
                inspect.Parameter.KEYWORD_ONLY,
            ):
                continue
            if number and parameter.default is inspect.Parameter.empty:
                continue  # of a base class: whoever derives from it says what it is
            hint = hints.get(parameter.name, inspect.Parameter.empty)
            text = _documented(parameter.name, documents)
            found[parameter.name] = (
                parameter,
                hint,
                text or words("The constructor's argument {name}.", name=parameter.name),
            )
        taken |= {parameter.name for parameter in parameters} | _words(function)
        if not any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters):
            break
    return found


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    try:
        return typing.get_type_hints(function)
    except Exception:  # names that exist for type checkers only
        return {}


def _words(function: Callable[..., Any]) -> set[str]:
    """All short texts that a function's code holds: the names that it passes on are among them."""
    code = getattr(function, "__code__", None)
    constants = code.co_consts if code is not None else ()
    return {
        word
        for constant in constants
        for word in (constant if isinstance(constant, tuple) else (constant,))
        if isinstance(word, str)
    }


def _documented(name: str, text: str) -> str:
    """What a docstring says about an argument: the rest of the line that begins with its name."""
    match = re.search(
        rf"^[ \t\-*:]*(?:param )?[`*]*{re.escape(name)}[`*]*(?: ?\([^)\n]*\))? ?:[ \t]+(\S.*)$", text, re.M
    )
    said = match[1].strip() if match else ""
    return said if len(said) <= 200 else said[:197].rstrip() + "..."


# ---------------------------------------------------------------------------------- types


def _kind(hint: Any, default: Any) -> Any:
    """Pydantic's type for an argument; None for what is no data."""
    free = default is inspect.Parameter.empty
    for kind in (_declared(hint), _like(default) if not free else None):
        if kind is not None and (free or _fits(kind, default)):
            return kind
    if free:
        return _any_of(None) if hint is inspect.Parameter.empty else None
    declared_data = hint is inspect.Parameter.empty or _is_data(hint)
    return _any_of(default) if declared_data and _plain_or_none(default) else None


def _declared(hint: Any) -> Any:
    """The type that an annotation asks for, where a form has a field for it."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint in (bool, int):
        return hint
    if hint is float:
        return float
    if hint is str:
        return _TEXT
    if origin is Literal and all(isinstance(part, bool | int | str) for part in parts):
        return hint
    if origin in (Union, types.UnionType) and len(parts) == 2 and _NONE in parts:
        inner = _declared(next(part for part in parts if part is not _NONE))
        return None if inner is None else inner | None
    return None


def _like(default: Any) -> Any:
    """The type of a default, where nothing was declared or something that it is not."""
    if isinstance(default, bool):
        return bool
    if isinstance(default, int):
        return _NUMBER
    if isinstance(default, float):
        return float
    return _TEXT if isinstance(default, str) else None


def _fits(kind: Any, default: Any) -> bool:
    if isinstance(default, float) and not math.isfinite(default):
        return False
    try:
        return bool(_same(_adapter(kind).validate_python(default), default))
    except ValidationError:
        return False


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _is_data(hint: Any) -> bool:
    """Whether an annotation allows plain data of some kind."""
    origin, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return any(_is_data(part) for part in parts if part is not _NONE)
    return origin in (Any, object, bool, int, float, str, tuple, list, dict, Literal) or (
        isinstance(origin, type) and issubclass(origin, Mapping | typing.Sequence)
    )


def plain(value: Any, depth: int = 0) -> Any:
    """The value, if it is data. Raises ValueError in words where it is not."""
    if depth > _DEEPEST:
        raise Unsound(words("must not be nested deeper than {most} levels", most=_DEEPEST))
    if isinstance(value, dict) and all(isinstance(name, str) for name in value):
        return {name: plain(part, depth + 1) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(plain(part, depth + 1) for part in value)
    if isinstance(value, str) and len(value) > _LONGEST:
        raise Unsound(words("must have at most {most:,} characters", most=_LONGEST))
    if isinstance(value, float) and not math.isfinite(value):
        raise Unsound(words("must be finite"))
    if type(value) not in (bool, int, float, str, _NONE):
        raise Unsound(words("must be true, false, a number, text, null, a list or an object of these"))
    return value


def _plain_or_none(value: Any) -> bool:
    try:
        plain(value)
    except (TypeError, ValueError):  # a tuple with names cannot be made from one value
        return False
    return True


def _any_of(default: Any) -> Any:
    """Data of any kind; a list of JSON becomes a tuple where the default is one."""

    def as_default(value: Any) -> Any:
        value = plain(value)
        return tuple(value) if isinstance(default, tuple) and isinstance(value, list) else value

    return Annotated[Any, AfterValidator(as_default), WithJsonSchema({"data": True})]


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


_NUMBER = Annotated[
    float, Field(allow_inf_nan=False), AfterValidator(_whole), WithJsonSchema({"type": "number"})
]
"""A number whose default is whole and whose type nobody declared: it may be meant as either."""
_TEXT = Annotated[
    str,
    Field(coerce_numbers_to_str=True, max_length=_LONGEST),
    WithJsonSchema({"type": "string", "data": True}),
]


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(map(_same, a, b))
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    return bool(a == b)


def _with_default(text: str, argument: Argument) -> str:
    if argument.required:
        return text
    return words("{problem}; its default is {value}.", problem=text, value=json.dumps(argument.default))
