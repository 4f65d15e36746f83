"""PyTorch's files of tensors, read without PyTorch: a pickle that names tensors, and their bytes beside it.

``torch.load`` carries that pickle out, whole or by a list of what is allowed. Here nothing is carried out at
all (see ``inert``): the calls that would build tensors are looked at, and arrays are made of the bytes that
they name.
"""

from __future__ import annotations

import math
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import UserError, shown
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.foreign import inert, zips
from rlstudio.engine.files.foreign.inert import BadPickle, Made, Named, Stored

KIND = mark("PyTorch file")
_OLD = b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"
_DTYPES = {
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "HalfStorage": "<f2",
    "BFloat16Storage": "<u2",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "?",
}
_MOST_TENSORS = 10_000
_MOST_BYTES = 512 << 20


def is_old(data: bytes) -> bool:
    """Whether this is the beginning of a file of PyTorch before 1.6, which is no zip."""
    return data.startswith(_OLD)


def read_within(path: Path, data: bytes) -> Any:
    """What ``read`` gives, of a file within another one; path: what it is called in sentences."""
    if is_old(data):
        raise UserError(_too_old(path))
    with zips.opened_within(path, data, KIND) as archive:
        return _content(path, archive)


def read(path: Path) -> Any:
    """What was saved: dictionaries, lists and tuples, with arrays where tensors were.

    What was neither a tensor nor plain data stays inert. Raises UserError.
    """
    with path.open("rb") as file:
        old = is_old(file.read(len(_OLD)))
    if old:
        raise UserError(_too_old(path))
    with zips.opened(path, KIND) as archive:
        return _content(path, archive)


def _too_old(path: Path) -> str:
    return words(
        "{path} was saved by PyTorch before version 1.6, whose files are not read here; load and save it "
        "again with a newer one.",
        path=path,
    )


def state_of(path: Path, content: Any) -> State:
    """The tensors of a state dict by name. Raises UserError if it is none, or one of them is not finite."""
    if not isinstance(content, Mapping):
        raise UserError(
            words("{path} holds no dictionary of tensors by name, as state_dict() gives it.", path=path)
        )
    state: State = {}
    for name, value in content.items():
        if not isinstance(name, str) or not isinstance(value, np.ndarray):
            continue
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            raise UserError(
                words(
                    "{path} is refused: its tensor {name} has NaN or infinite values.",
                    path=path,
                    name=shown(name),
                )
            )
        state[name] = value
    if not state:
        raise UserError(words("{path} holds no tensors by name, as state_dict() gives them.", path=path))
    return state


def _content(path: Path, archive: zipfile.ZipFile) -> Any:
    names = archive.namelist()
    pickles = [name for name in names if name.rpartition("/")[2] == "data.pkl"]
    if len(pickles) != 1:
        raise UserError(
            words(
                "{path} is not a sound {kind}: it holds {n} lists of tensors, not one.",
                path=path,
                kind=said_within(KIND),
                n=len(pickles),
            )
        )
    folder = pickles[0][: -len("data.pkl")]
    if f"{folder}byteorder" in names:
        order = zips.member(path, archive, f"{folder}byteorder", KIND, 100)
        if order != b"little":
            raise UserError(
                words(
                    "{path} was saved on a computer whose numbers are stored the other way round.", path=path
                )
            )
    try:
        told = inert.read(zips.member(path, archive, pickles[0], KIND, inert.LARGEST))
        return _Tensors(path, archive, f"{folder}data/").plain(told)
    except BadPickle as error:
        raise UserError(words("{path} is damaged: it holds {found}.", path=path, found=error)) from error
    except RecursionError:
        raise UserError(words("{path} is damaged: what it holds is nested without end.", path=path)) from None


class _Tensors:
    """Makes arrays of what the pickle names, each storage read once."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, folder: str) -> None:
        self._path, self._archive, self._folder = path, archive, folder
        self._storages: dict[str, Array] = {}
        self._bytes, self._count = 0, 0

    def plain(self, value: Any) -> Any:
        """The value with arrays in place of the calls that build tensors."""
        self._count += 1
        if self._count > 100_000:
            raise BadPickle(words("more values than any network has"))
        if isinstance(value, dict):
            return {key: self.plain(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [self.plain(one) for one in value]
        if not isinstance(value, Made):
            return value
        if value.is_of("collections.OrderedDict"):
            return {key: self.plain(one) for key, one in value.items.items()}
        if value.is_of("torch._utils._rebuild_parameter", "torch._utils._rebuild_parameter_with_state"):
            return self.plain(value.arguments[0]) if value.arguments else value
        if value.is_of("torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor"):
            return self._tensor(value)
        return value

    def _tensor(self, value: Made) -> Array:
        if len(value.arguments) < 4:
            raise BadPickle(words("a tensor that is not described"))
        stored, offset, shape, stride = value.arguments[:4]
        if not (
            isinstance(stored, Stored) and _naturals([offset]) and _naturals(shape) and _naturals(stride)
        ):
            raise BadPickle(words("a tensor whose place is impossible"))
        if len(shape) != len(stride) or len(shape) > 8:
            raise BadPickle(words("a tensor with an impossible shape"))
        storage, narrow = self._storage(stored.id)
        size = math.prod(shape)
        last = offset + sum((n - 1) * step for n, step in zip(shape, stride, strict=True)) if size else 0
        if size and last >= len(storage):
            raise BadPickle(words("a tensor that reaches beyond its numbers"))
        self._bytes += size * max(4, storage.itemsize)
        self._count += 1
        if self._bytes > _MOST_BYTES or self._count > _MOST_TENSORS * 4:
            raise BadPickle(words("tensors of more than {most} MB", most=_MOST_BYTES >> 20))
        if not size:
            return np.zeros(shape, storage.dtype)
        places = [step * storage.itemsize for step in stride]
        found = np.lib.stride_tricks.as_strided(storage[offset:], shape, places, writeable=False).copy()
        if narrow:  # bfloat16 is the upper half of a float32
            return (found.astype(np.uint32) << 16).view(np.float32)
        return found

    def _storage(self, id: Any) -> tuple[Array, bool]:
        """Its numbers, and whether they are bfloat16."""
        if not (isinstance(id, tuple) and len(id) == 5 and id[0] == "storage"):
            raise BadPickle(words("a tensor whose numbers are nowhere"))
        kind, key = id[1], id[2]
        if not (
            isinstance(kind, Named)
            and kind.module == "torch"
            and kind.name in _DTYPES
            and isinstance(key, str)
        ):
            raise BadPickle(words("a tensor of a type that is not read"))
        if key not in self._storages:
            data = zips.member(self._path, self._archive, self._folder + key, KIND)
            self._storages[key] = np.frombuffer(data, np.uint8)
        data_B = self._storages[key]
        dtype = np.dtype(_DTYPES[kind.name])
        if len(data_B) % dtype.itemsize:
            raise BadPickle(words("a tensor of half a number"))
        if dtype == np.bool_ and len(data_B) and data_B.max() > 1:
            raise BadPickle(words("truth values that are neither true nor false"))
        return data_B.view(dtype), kind.name == "BFloat16Storage"


def _naturals(values: Any) -> bool:
    return isinstance(values, list | tuple) and all(
        isinstance(v, int) and not isinstance(v, bool) and 0 <= v < 2**40 for v in values
    )
