"""``rlstudio runs``: the library on the command line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rlstudio.cli.options import AsJson
from rlstudio.cli.terminal import a_return, counted, opening_lines, print_json, say, table
from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.system.file_types import ending
from rlstudio.engine.library.entries import LibraryEntry, Query, Sort

if TYPE_CHECKING:
    from rlstudio.engine.files.runs.in_use import Doing
    from rlstudio.engine.library.catalogue import Library
    from rlstudio.engine.library.family import Relative

_DAY = 24 * 3600.0
_DOING = {"unknown": "in use"}


def runs(
    search: Annotated[
        str, typer.Option(metavar="WORDS", help="Only runs that have all these words somewhere.")
    ] = "",
    env: Annotated[str, typer.Option(metavar="ENV", help="Only runs of this environment.")] = "",
    algorithm: Annotated[str, typer.Option(metavar="ALGORITHM", help="Only runs by this algorithm.")] = "",
    tag: Annotated[str, typer.Option(metavar="TAG", help="Only runs with this tag.")] = "",
    least: Annotated[
        float | None, typer.Option("--least", metavar="RETURN", help="Only runs whose best return is that.")
    ] = None,
    days: Annotated[
        float | None, typer.Option(min=0, metavar="N", help="Only runs saved in the last N days.")
    ] = None,
    sort: Annotated[Sort, typer.Option(help="Which come first; settings: seeds side by side.")] = "newest",
    most: Annotated[
        int | None, typer.Option(min=1, max=1_000_000, metavar="N", help="No more than N.")
    ] = None,
    deleted: Annotated[bool, typer.Option("--deleted", help="Those in the trash instead.")] = False,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Read every folder again, whether it was changed or not.")
    ] = False,
    export: Annotated[
        str | None, typer.Option(metavar="RUN", help="Write this run to the file that --to names.")
    ] = None,
    to: Annotated[Path | None, typer.Option(metavar="FILE", help="A .rlrun file.")] = None,
    take_in: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Make a run of a .rlrun file.")
    ] = None,
    tree: Annotated[
        bool, typer.Option("--tree", help="With all their relatives: which run branched off from which.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List all runs: those of the window, of rlstudio train, and those taken in.

    Runs are folders, and stay so: the library only lists them. --rebuild
    makes the list anew from the folders. With --tree --json each run has its
    depth, the step at which it branched off, and what was changed.
    """
    from rlstudio.engine.library.catalogue import Library

    if (export is None) != (to is None):
        raise UserError("--export and --to go together: rlstudio runs --export RUN --to FILE.rlrun")
    if least is not None and math.isnan(least):
        raise UserError("--least must be a number, not nan.")
    youngest = None if days is None else days * _DAY
    query = Query(
        search=search, env=env, algorithm=algorithm, tag=tag, least=least, youngest=youngest, sort=sort,
        deleted=deleted, most=most,
    )  # fmt: skip
    library = Library()
    try:
        tell = opening_lines()
        library.refresh(rebuild, told=lambda done, of: tell("reading the folders of runs", done / of))
        if export is not None and to is not None:
            _export(library, export, to, as_json)
        elif take_in is not None:
            entry = library.at(library.take_in(take_in))
            assert entry is not None
            if as_json:
                print_json(_facts(entry, None))
            else:
                say(f"{entry.name} is in the library now: {entry.folder}")
        else:
            (list_families if tree else _list)(library, query, as_json)
    finally:
        library.close()


def list_families(library: Library, query: Query, as_json: bool) -> None:
    """Print the families of the runs that match, each run below the one that it branched off from."""
    relatives = library.families(library.find(query))
    in_use = library.in_use([one.entry for one in relatives if one.entry is not None])
    if as_json:
        print_json([_branch(one, in_use) for one in relatives])
        return
    if not relatives:
        say("No run matches that.")
        return
    rows = []
    for one in relatives:
        entry, indent = one.entry, "  " * one.depth
        if entry is None:
            rows.append((f"{indent}{one.name}", "", "", "", "is not here any more"))
            continue
        score = "" if entry.best_return is None else a_return(entry.best_return)
        told = [] if one.step is None else [f"from step {one.step:,}"]
        told += [f"{each.name} {_value(each.before)} → {_value(each.after)}" for each in one.changed]
        told += ["in the trash"] if entry.deleted is not None else []
        rows.append((f"{indent}{one.name}", entry.title, f"{entry.step:,}", score, ", ".join(told)))
    table(("run", "title", "steps", "best", "branched off"), rows)
    say(counted(sum(one.entry is not None for one in relatives), "run"))


def _value(value: object) -> str:
    return "another one" if value is None else str(value)


def _branch(one: Relative, in_use: dict[int, Doing]) -> dict[str, Any]:
    """A run of a family in JSON; the names of these are stable."""
    entry = one.entry
    facts = {"run": one.name} if entry is None else _facts(entry, in_use.get(entry.number))
    changes = [change.model_dump(mode="json") for change in one.changed]
    return facts | {
        "depth": one.depth,
        "here": entry is not None,
        "branched_at": one.step,
        "changes": changes,
    }


def _list(library: Library, query: Query, as_json: bool) -> None:
    found = library.find(query)
    in_use = library.in_use(found)
    if as_json:
        print_json([_facts(entry, in_use.get(entry.number)) for entry in found])
    elif not found:
        offered = library.offered()
        there = offered.deleted if query.deleted else offered.runs
        nothing = (
            "The trash is empty." if query.deleted else "There are no runs yet: rlstudio train makes one."
        )
        say("No run matches that." if there else nothing)
    else:
        _table(found, in_use)
        say(counted(len(found), "run"))


def _export(library: Library, wanted: str, path: Path, as_json: bool) -> None:
    from rlstudio.engine.files.runs import carrying

    entries = library.find()
    found = [entry for entry in entries if wanted in (entry.name, entry.folder)]
    found = found or [entry for entry in entries if wanted == entry.title]
    if not found:
        raise UnknownId("run", wanted, [entry.name for entry in entries])
    if len(found) > 1:
        names = ", ".join(entry.name for entry in found[:5])
        raise UserError(f"{len(found)} runs are called {wanted!r}: {names}; name one of these.")
    if ending(path) != carrying.SUFFIX:
        raise UserError(f"{path} is no file for a run: its name has to end in {carrying.SUFFIX}.")
    carrying.export_run(Path(found[0].folder), path)
    if as_json:
        print_json({"run": found[0].name, "file": str(path)})
    else:
        say(f"{path} holds {found[0].name}.")


def _facts(entry: LibraryEntry, doing: Doing | None) -> dict[str, Any]:
    """A run in JSON; the names of these are stable."""
    return {
        "run": entry.name,
        "title": entry.title,
        "env": entry.env,
        "algorithm": entry.algorithm,
        "preset": entry.preset or None,
        "seed": entry.seed,
        "steps": entry.step,
        "steps_budget": entry.budget,
        "episodes": entry.episodes,
        "seconds": entry.seconds,
        "mean_return": entry.last_return,
        "best_return": entry.best_return,
        "saved": _time(entry.written).isoformat(),
        "tags": list(entry.tags),
        "note": entry.note,
        "configuration": entry.fingerprint,
        "parent": entry.parent or None,
        "learning": doing == "learning",
        "doing": doing,
        "deleted": None if entry.deleted is None else _time(entry.deleted).isoformat(),
        "folder": entry.folder,
        "checkpoint": entry.path,
        "resumable": entry.last or None,
    }


def _table(found: Sequence[LibraryEntry], in_use: dict[int, Doing]) -> None:
    """Columns in which nobody has written anything are left out."""
    columns: dict[str, list[str]] = {
        "run": [entry.folder if entry.single else entry.name for entry in found],
        "title": [entry.title for entry in found],
        "environment": [entry.env for entry in found],
        "algorithm": [entry.algorithm for entry in found],
        "seed": [str(entry.seed) for entry in found],
        "steps": [f"{entry.step:,}" for entry in found],
        "return": ["" if entry.last_return is None else a_return(entry.last_return) for entry in found],
        "best": ["" if entry.best_return is None else a_return(entry.best_return) for entry in found],
        "saved": [
            f"{_time(entry.written):%Y-%m-%d %H:%M}" if doing is None else _DOING.get(doing, doing)
            for entry in found
            for doing in (in_use.get(entry.number),)
        ],
        "tags": [", ".join(entry.tags) for entry in found],
    }
    written = {name: cells for name, cells in columns.items() if any(cells)}
    table(tuple(written), list(zip(*written.values(), strict=True)))


def _time(seconds: float) -> datetime:
    """A time of the local clock; 1970 for one that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds).astimezone()
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0).astimezone()
