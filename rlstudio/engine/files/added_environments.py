"""Environments of packages that a person has used or added, which are offered and which files may name.

An id such as "my_package:MyEnv-v0" imports ``my_package``, which runs its code. A person who types the id
wants that; a file must not be able to do it. So an id is stored here once a person has used or added it, and
files may name exactly the stored ids. ``remove`` withdraws that trust.

The same holds for texts that an environment's constructor is told: they may name a file to read or a module
to import. A file may hold exactly those that a person has given; numbers and switches it may hold freely.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Annotated, Any, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError, sentence, shown
from rlstudio.core.system.folders import data_folder, put_aside
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import made, replacing

T = TypeVar("T")

_Id = Annotated[str, Field(max_length=200)]
_IDS, _TEXTS, _TOLD = "environments.json", "environment_texts.json", "environment_settings.json"
_LIST = TypeAdapter(list[_Id])
_BY_ID = TypeAdapter(dict[_Id, list[str]])
_SETTINGS = TypeAdapter(dict[_Id, dict[str, Any]])


def ids() -> list[str]:
    """The added ids, oldest first; a damaged list is renamed and counts as empty."""
    return _read(_IDS, _LIST, "the list of environments") or []


def texts() -> dict[str, list[str]]:
    """By id: the texts that a person has told the constructors of environments."""
    return _read(_TEXTS, _BY_ID, "the list of texts told to environments") or {}


def _read(name: str, kind: TypeAdapter[T], subject: str) -> T | None:
    path = data_folder() / name
    try:
        return kind.validate_json(path.read_bytes())
    except OSError:
        return None
    except ValidationError as error:
        put_aside(path, sentence(error, subject))
        return None


def told() -> dict[str, dict[str, Any]]:
    """By id: the settings with which environments were added."""
    return _read(_TOLD, _SETTINGS, "the list of settings of environments") or {}


def add(id: str, settings: Mapping[str, Any] | None = None) -> EnvSpec:
    """Import, open and remember an environment, with what its constructor is told; also anew.

    Raises UserError for an unknown id, for an environment that is not supported, and for built-in ones.
    """
    if id in registry.environment_ids():
        raise UserError(words("{id} is there already.", id=id))
    given = dict(settings or {})
    spec = registry.environment(id, given)
    listed, before = ids(), told()
    if id not in listed:
        _write(_IDS, [*listed, id])
    if given != before.pop(id, {}):
        _write(_TOLD, before | ({id: given} if given else {}))
    _remember_texts(id, given)
    return spec


def arguments(id: str) -> dict[str, Any]:
    """What the constructor of an environment of a package can be told, as a JSON schema.

    Raises UserError for an unknown id and for environments that come along.
    """
    from rlstudio.envs.gym.arguments import ArgumentSettings, form_schema, with_arguments
    from rlstudio.envs.gym.names import older_game
    from rlstudio.envs.gym.open import known

    if id in registry.environment_ids():
        raise UserError(words("{id} is there already.", id=id))
    if older_game(id) is not None or not known(id):
        registry.environment(id)  # says what is wrong
    return form_schema(with_arguments(ArgumentSettings, id, {}))


def remove(id: str) -> None:
    """Remove an id. Raises UserError if it was not added."""
    listed = ids()
    if id not in listed:
        raise UserError(
            words("{id} was not added; added are: {names}.", id=id, names=", ".join(listed))
            if listed
            else words("{id} was not added; added are: none.", id=id)
        )
    _write(_IDS, [other for other in listed if other != id])
    for name, kept in ((_TEXTS, texts()), (_TOLD, told())):
        if kept.pop(id, None) is not None:
            _write(name, kept)


def remember(id: str, settings: Mapping[str, Any] | None = None) -> None:
    """Store an id that a person has used, if it names a package, and the texts in its settings."""
    with suppress(UserError, OSError):  # training is possible without it
        if registry.names_a_package(id) and id not in ids():
            _write(_IDS, [*ids(), id])
        _remember_texts(id, settings or {})


def _remember_texts(id: str, settings: Mapping[str, Any]) -> None:
    fresh = _strange_texts(id, settings)
    if fresh:
        kept = texts()
        _write(_TEXTS, kept | {id: [*kept.get(id, []), *dict.fromkeys(fresh)]})


def trusted(id: str) -> bool:
    """Whether a file may name this id: it names no package, or a person has used or added it."""
    return not registry.names_a_package(id) or id in ids()


def check_texts(id: str, settings: Mapping[str, Any]) -> None:
    """Raise UserError if a file tells an environment's constructor a text that no person has told it here."""
    for text in _strange_texts(id, settings):
        raise UserError(
            words(
                "its settings tell {id} the text {text}, which may name a file or a module; if "
                "you trust it, train {id} here with that setting first (--env-set).",
                id=id,
                text=shown(text),
            )
        )


def _strange_texts(id: str, settings: Mapping[str, Any]) -> list[str]:
    """Texts in the settings that no person has given; settings of built-in environments are their own."""
    if not registry.of_gymnasium(id):
        return []
    found = list(_all_texts(list(settings.values())))
    known = texts().get(id, []) if found else []
    return [text for text in found if text not in known]


def _all_texts(value: Any) -> Iterator[str]:
    """Every text in data, names of nested objects among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _all_texts([*value, *value.values()])
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _all_texts(part)


def _write(name: str, content: object) -> None:
    with replacing(made(data_folder()) / name) as part:
        part.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
