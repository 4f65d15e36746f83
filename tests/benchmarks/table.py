"""One measurement against its requirement, and the table of all."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.table import Table


@dataclass
class Measurement:
    """``value`` must be at least or at most ``required``; ``detail`` holds the figures behind it."""

    what: str
    value: float
    unit: str
    required: float
    sense: Literal["at least", "at most"]
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        return self.value >= self.required if self.sense == "at least" else self.value <= self.required


def show(measurements: Sequence[Measurement]) -> None:
    """Print the table."""
    table = Table(title="RL Studio against its requirements")
    for column in ("what", "measured", "required", "holds", "figures"):
        table.add_column(column, justify="right" if column in {"measured", "required"} else "left")
    for m in measurements:
        sign = "≥" if m.sense == "at least" else "≤"
        figures = ", ".join(f"{name} {value}" for name, value in m.detail.items())
        table.add_row(
            m.what,
            f"{m.value:.3g} {m.unit}",
            f"{sign} {m.required:g} {m.unit}",
            "yes" if m.holds else "NO",
            figures,
        )
    Console(width=170).print(table)


def describe(measurements: Sequence[Measurement], path: Path) -> None:
    """Write the table as a page of the documentation."""
    lines = [
        "# Benchmarks",
        "",
        f"One run of `make bench` on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, no GPU,",
        f"{platform.system()}, Python {platform.python_version()}. Both sides run in processes",
        "of their own, interleaved; medians of three rounds. The peer is Stable-Baselines3 with the same",
        "settings and its own choice of threads, except where one thread is given to both.",
        "Machines differ and are noisy: trust ratios, and run it on yours.",
        "",
        "| what | measured | required | holds | figures |",
        "|---|---|---|---|---|",
    ]
    for m in measurements:
        sign = "≥" if m.sense == "at least" else "≤"
        figures = ", ".join(f"{name} {value}" for name, value in m.detail.items())
        required = f"{sign} {m.required:g} {m.unit}"
        holds = "yes" if m.holds else "no"
        lines.append(f"| {m.what} | {m.value:.3g} {m.unit} | {required} | {holds} | {figures} |")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write(measurements: Sequence[Measurement], path: Path) -> None:
    """Write the figures as JSON."""
    result = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {
            "processor": platform.processor() or platform.machine(),
            "python": platform.python_version(),
        },
        "measurements": [asdict(m) | {"holds": m.holds} for m in measurements],
    }
    path.write_text(json.dumps(result, indent=1))


def read(path: Path) -> list[Measurement]:
    """The measurements of an earlier run."""
    earlier = json.loads(path.read_text())["measurements"]
    return [Measurement(**{k: v for k, v in row.items() if k != "holds"}) for row in earlier]


def replaced(earlier: Sequence[Measurement], new: Sequence[Measurement]) -> list[Measurement]:
    """The earlier measurements with the new ones in the places of those of the same name, or behind."""
    by_name = {m.what: m for m in new}
    kept = [by_name.pop(m.what, m) for m in earlier]
    return [*kept, *by_name.values()]
