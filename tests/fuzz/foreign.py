"""Files of other libraries, changed: their JSON, the zips within them, and the pickles that name tensors."""

from __future__ import annotations

import pickletools
from random import Random

from tests.fuzz import members, nasty, tensors, zips
from tests.fuzz.nasty import TRAP

_EVIL = (
    b"cos\nsystem\n(S'true'\ntR.",
    f"c{TRAP}\nx\n.".encode(),
    f"c{TRAP}\nx\n)R".encode(),
    b"cbuiltins\nexec\n(X\x0a\0\0\0import sys\ntR",
    b"cbuiltins\ngetattr\n",
    b"i__main__\nx\n",
    b"\x82\x01",
    b"\x97\x98",
)
_SPOKEN = (
    b"(" * 100_000, b"]" * 50_000, b"2" * 60_000, b"r\xff\xff\xff\xff", b"j\xff\xff\xff\xff", b"q\xff",
    b"h\xff", b"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f", b"\x8b\xff\xff\xff\x7f", b"T\xff\xff\xff\x7f",
    b"I" + b"9" * 5000 + b"\n", b"]q\x00h\x00a", b"}q\x00h\x00h\x00s", b"}(]Nu", b")R", b"0", b"1", b"t",
    b"b", b"Q", b"e", b".", b"N", b"\x88", b"\x93", b"\x94", b"G\x7f\xf8" + bytes(6), b"M\xff\xff", b"K\x00",
    b"J\xff\xff\xff\xff", b"(lp0\n", b"(dp0\n",
)  # fmt: skip


def mutated(data: bytes, rng: Random, times: int, stray: str) -> tuple[bytes, list[str]]:
    """One to four changes in a zip of Stable-Baselines3, a file of PyTorch, tensors or a pickle."""
    done = []
    for _ in range(times):
        data, what = _changed(data, rng, stray)
        done.append(what)
    return data, done


def _changed(data: bytes, rng: Random, stray: str) -> tuple[bytes, str]:
    if rng.random() < 0.08:
        return members.raw(data, rng)
    if data[:1] == b"\x80":
        return _pickle(data, rng)
    if data[:2] != b"PK":
        return tensors.mutate_tensors(data, rng)
    try:
        archive = zips.read(data)
    except Exception:  # what an earlier change has left of it
        return members.raw(data, rng)
    within = [m for m in archive.members if m.name in (b"data", b"policy.pth", b"pytorch_variables.pth")]
    within += [m for m in archive.members if m.name.endswith(b"data.pkl")] * 6
    within += [m for m in archive.members if b"/data/" in m.name]
    if not within or rng.random() < 0.2:
        return zips.written(archive), zips.mutate(archive, rng, stray)
    member = rng.choice(within)
    if member.name == b"data":
        member.data, what = nasty.mutate_json(member.data, rng)
    elif b"/data/" in member.name:
        member.data, what = members.raw(member.data, rng)
    else:
        member.data, what = _changed(member.data, rng, stray)
    return zips.written(archive), f"{member.name.decode('utf-8', 'replace')[:40]} {what}"


def _pickle(data: bytes, rng: Random) -> tuple[bytes, str]:
    """Change a word or a number of a pickle, or say something else in between."""
    try:
        places = [(place or 0) for _, _, place in pickletools.genops(data)]
    except Exception:  # what an earlier change has left of it
        return members.raw(data, rng)
    way = rng.choice(["evil", "say", "say", "forget", "repeat", "swap", "number", "number", "name", "bytes"])
    at = rng.randrange(len(places))
    start = places[at]
    end = places[at + 1] if at + 1 < len(places) else len(data)
    if way == "evil":
        data = data[:start] + rng.choice(_EVIL) + data[start:]
    elif way == "say":
        data = data[:start] + rng.choice(_SPOKEN) + data[start:]
    elif way == "forget":
        data = data[:start] + data[end:]
    elif way == "repeat":
        data = data[:start] + data[start:end] * rng.choice([2, 2, 3, 1000]) + data[end:]
    elif way == "swap":
        other = rng.randrange(len(places))
        stop = places[other + 1] if other + 1 < len(places) else len(data)
        data = data[:start] + data[places[other] : stop] + data[end:]
    elif way == "number":
        data = _number(data, places, rng)
    elif way == "name":
        old, new = rng.choice(_NAMES)
        data = data.replace(old, new, rng.choice([1, -1]))
    else:
        data = members.raw(data, rng)[0]
    return data, f"pickle {way}"


_NAMES = (
    (b"torch FloatStorage", b"torch DoubleStorage"), (b"FloatStorage", b"BFloat16Storage"),
    (b"FloatStorage", b"BoolStorage"), (b"FloatStorage", b"LongStorage"), (b"FloatStorage", b"system"),
    (b"_rebuild_tensor_v2", b"_rebuild_parameter"), (b"_rebuild_tensor_v2", b"_load_global_deps"),
    (b"OrderedDict", b"deque"), (b"storage", b"module"), (b"cpu", b"cuda:0"), (b"weight", b"bias"),
    (b"numpy", TRAP.encode()), (b"_reconstruct", b"fromstring"), (b"f8", b"O8"), (b"f8", b"f4"),
    (b"ndarray", b"load"), (b"norm_obs", b"norm_obx"), (b"obs_rms", b"ret_rms"), (b"var", b"mean"),
)  # fmt: skip


def _number(data: bytes, places: list[int], rng: Random) -> bytes:
    """Another whole number in place of one that is there: of shapes, strides, places and sizes."""
    there = [place for place in places if data[place : place + 1] in (b"K", b"M", b"J")]
    if not there:
        return data
    start = rng.choice(there)
    length = {b"K": 2, b"M": 3, b"J": 5}[data[start : start + 1]]
    value = rng.choice([0, 1, 2, 3, 255, 65_535, 2**20, 2**30, 2**31 - 1, -1, -(2**31), rng.getrandbits(12)])
    return data[:start] + b"J" + value.to_bytes(4, "little", signed=True) + data[start + length :]
