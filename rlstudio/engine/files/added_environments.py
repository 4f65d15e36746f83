"""Environments of packages that a person has used or added, which are offered and which files may name.

An id such as "my_package:MyEnv-v0" imports ``my_package``, which runs its code. A person who types the id
wants that; a file must not be able to do it. So an id is stored here once a person has used or added it, and
files may name exactly the stored ids. ``remove`` withdraws that trust.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError, sentence
from rlstudio.core.folders import data_folder, put_aside
from rlstudio.engine.files.atomic import replacing

_FILE = "environments.json"
_LIST = TypeAdapter(list[Annotated[str, Field(max_length=200)]])


def ids() -> list[str]:
    """The added ids, oldest first; a damaged list is renamed and counts as empty."""
    path = data_folder() / _FILE
    try:
        return _LIST.validate_json(path.read_bytes())
    except OSError:
        return []
    except ValidationError as error:
        put_aside(path, sentence(error, "the list of environments"))
        return []


def add(id: str) -> EnvSpec:
    """Import, open and remember an environment.

    Raises UserError for an unknown id, for an environment that is not supported, and for built-in ones.
    """
    if id in registry.environment_ids():
        raise UserError(f"{id} is there already.")
    spec = registry.environment(id)
    known = ids()
    if id not in known:
        _write([*known, id])
    return spec


def remove(id: str) -> None:
    """Remove an id. Raises UserError if it was not added."""
    known = ids()
    if id not in known:
        raise UserError(f"{id} was not added; added are: {', '.join(known) or 'none'}.")
    _write([other for other in known if other != id])


def remember(id: str) -> None:
    """Store an id that a person has used, if it names a package."""
    if registry.names_a_package(id) and id not in ids():
        with suppress(UserError, OSError):  # training is possible without it
            _write([*ids(), id])


def trusted(id: str) -> bool:
    """Whether a file may name this id: it names no package, or a person has used or added it."""
    return not registry.names_a_package(id) or id in ids()


def _write(known: list[str]) -> None:
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / _FILE) as part:
        part.write_text(json.dumps(known, indent=1) + "\n", "utf-8")
