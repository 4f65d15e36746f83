"""The curves of a run as tables: a row for each point, so that curves may have steps of their own."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import replacing

Curves = Mapping[str, tuple[Array, Array]]


def write_table(curves: Curves, steps: str, path: Path) -> None:
    """Write a row for each point: the curve's name, x (``steps``), y. Raises UserError.

    Numbers are written so that reading gives the same ones again.
    """
    with replacing(path) as part, part.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["curve", steps, "value"])
        for name, (x, y) in curves.items():
            table.writerows([name, _plain(a), _plain(b)] for a, b in zip(x.tolist(), y.tolist(), strict=True))


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def write_parquet(curves: Curves, path: Path, about: Mapping[str, str]) -> None:
    """The same three columns (curve, step, value) as Parquet. about: the file's own metadata, texts by name.

    Raises UserError, also where the package pyarrow is missing.
    """
    try:
        import pyarrow  # type: ignore[import-untyped]
        from pyarrow import parquet
    except ImportError:
        raise UserError(
            words(
                "Parquet files need the Python package pyarrow, which is not installed here; "
                'where RL Studio came by pip: pip install "rlstudio[parquet]".'
            )
        ) from None
    names = [name for name, (x, _) in curves.items() for _ in range(len(x))]
    columns = {
        "curve": pyarrow.array(names, pyarrow.string()).dictionary_encode(),
        "step": pyarrow.array(_joined([x for x, _ in curves.values()])),
        "value": pyarrow.array(_joined([y for _, y in curves.values()])),
    }
    table = pyarrow.table(columns).replace_schema_metadata(dict(about))
    with replacing(path) as part:
        parquet.write_table(table, part)


def _joined(parts: list[Array]) -> Doubles:
    return np.concatenate(parts).astype(np.float64) if parts else np.empty(0)
