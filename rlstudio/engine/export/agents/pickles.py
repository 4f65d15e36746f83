"""Pickles of other libraries' objects, written without these libraries.

What is written names a class and the state that it is to be given, in the words of the standard library's
format; ``engine/files/foreign/inert.py`` reads the same without carrying it out. Nothing of this program is
pickled: plain data, numpy's arrays and Gymnasium's spaces are what the standard library writes, all else is
a name.
"""

from __future__ import annotations

import pickle
from typing import Any

from rlstudio.engine.files.foreign.inert import Made, Named

_PROTOCOL = 2
"""Without frames, so that what one object takes can stand within another one."""


def written(value: Any) -> bytes:
    """The pickle of plain data, ``Named`` classes, and ``Made`` objects of a class and a state."""
    return b"\x80\x02" + _words(value) + b"."


def _words(value: Any) -> bytes:
    """The words that leave the value on top of the stack; they remember nothing for others to look up."""
    if isinstance(value, Named):
        return f"c{value.module}\n{value.name}\n".encode("ascii")
    if isinstance(value, Made):
        assert not value.arguments  # those of the classes that are written here take none
        return _words(value.what) + b")\x81" + _words(value.state) + b"b"
    if isinstance(value, dict):
        return b"}(" + b"".join(_words(key) + _words(item) for key, item in value.items()) + b"u"
    if isinstance(value, list) and value:
        return b"](" + b"".join(_words(item) for item in value) + b"e"
    return pickle.dumps(value, _PROTOCOL)[2:-1]
