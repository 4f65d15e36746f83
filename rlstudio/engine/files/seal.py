"""Seals the state of simulators, so that only states that were saved here are restored.

The state of an Atari emulator is a string of bytes that ale-py's C++ reader does not check; a few changed
bytes crash it or make it allocate gigabytes. So a file carries a keyed checksum (HMAC-SHA256) of such states.
The key never leaves this user's data folder. If the checksum is wrong or the simulator has another version,
the run continues with new episodes.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import data_folder
from rlstudio.engine.files.atomic import replacing

_FILE = "seal.key"
_KEY_BYTES = 32
_SIMULATORS = ("ale-py", "mujoco", "gymnasium")


def sealed(state: Mapping[str, Array], about: Mapping[str, Any]) -> str | None:
    """The seal of a world's state as hexadecimal digits; None if no key can be stored.

    ``about``: the environment and its settings as JSON values.
    """
    key = _key()
    if key is None:
        return None
    digest = hmac.new(key, digestmod=hashlib.sha256)
    digest.update(json.dumps([about, _versions()], sort_keys=True).encode())
    for name in sorted(state):
        value = state[name]
        digest.update(json.dumps([name, str(value.dtype), value.shape]).encode())
        digest.update(value.tobytes())
    return digest.hexdigest()


def holds(seal: str | None, state: Mapping[str, Array], about: Mapping[str, Any]) -> bool:
    """Whether this state was sealed here and has not changed since."""
    own = sealed(state, about)
    return seal is not None and own is not None and hmac.compare_digest(own.encode(), seal.encode())


def _versions() -> dict[str, str]:
    found = {}
    for name in _SIMULATORS:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def _key() -> bytes | None:
    """This user's key, made on first use; None if it can be neither read nor stored."""
    path = data_folder() / _FILE
    try:
        key = path.read_bytes() if path.is_file() else b""
        if len(key) == _KEY_BYTES:
            return key
        key = secrets.token_bytes(_KEY_BYTES)
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as part:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(key)
        # If two processes make a key at once, the later one counts.
        return path.read_bytes()
    except (OSError, UserError):
        return None
