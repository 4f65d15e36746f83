"""Environments out of packages that the person named: offered like the built-in ones from then on.

An id such as "my_package:MyEnv-v0" imports ``my_package``, which runs it. A person who types it means that;
a file that names it must not be able to. So these ids are remembered here once a person has used or added
them, and files may name those and no other of the same package. ``remove`` withdraws that trust.
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
    """What was added, in the order of adding; a damaged list is put aside and counts as empty."""
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

    Raises UserError where there is none of this id, where it cannot be offered, and for built-in ones.
    """
    if id in registry.environment_ids():
        raise UserError(f"{id} is there already.")
    spec = registry.environment(id)
    known = ids()
    if id not in known:
        _write([*known, id])
    return spec


def remove(id: str) -> None:
    """Forget one. Raises UserError where it was not added."""
    known = ids()
    if id not in known:
        raise UserError(f"{id} was not added; added are: {', '.join(known) or 'none'}.")
    _write([other for other in known if other != id])


def remember(id: str) -> None:
    """A person has used this id: the same as adding it, where it names a package of its own."""
    if registry.names_a_package(id) and id not in ids():
        with suppress(UserError, OSError):  # a home that cannot be written is no reason not to train
            _write([*ids(), id])


def trusted(id: str) -> bool:
    """Whether a file may name this id: it imports nothing of its own, or a person has used this very one."""
    return not registry.names_a_package(id) or id in ids()


def _write(known: list[str]) -> None:
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / _FILE) as part:
        part.write_text(json.dumps(known, indent=1) + "\n", "utf-8")
