"""The command that records demonstrations: ``rlstudio demonstrate``, and what ``info`` tells of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rlstudio.cli.files.agents import opened_agent
from rlstudio.cli.options import AsJson, File, Plays, Seed, TrainedBy
from rlstudio.cli.signals import stoppable
from rlstudio.cli.terminal import Reporter, counted, pairs, print_json, say, strangers_aside, table
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending

if TYPE_CHECKING:
    from rlstudio.core.demonstrations import Demonstrations
    from rlstudio.core.env import EnvSpec, Frame
    from rlstudio.engine.files.demonstrations_file import DemonstrationsManifest


def demonstrate(
    file: File,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A .rldemonstrations file.", show_default=False)],
    episodes: Annotated[int, typer.Option(min=1, max=100_000, metavar="N", help="How many.")] = 5,
    seed: Seed = 0,
    env: Plays = None,
    algorithm: TrainedBy = None,
    minari: Annotated[
        bool, typer.Option("--minari", help="FILE is a Minari data set on this disk: its id or its folder.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Record greedy episodes of an agent, for others to learn from (`--set demonstrations=OUT`).

    Of a .rlreplay recording it takes the whole episodes that a person played,
    or all of them where nobody did.
    """
    from rlstudio.algorithms.imitation.expert import Expert
    from rlstudio.engine.demonstrations import played
    from rlstudio.engine.demonstrations.recording import record
    from rlstudio.engine.files import atomic, checkpoint, demonstrations_file
    from rlstudio.engine.run import devices

    if ending(out) != demonstrations_file.SUFFIX:
        raise UserError(f"{out} has to end in {demonstrations_file.SUFFIX}.")
    atomic.check_place(out)  # not only when everything has been recorded
    if minari:
        _from_minari(file.as_posix(), out, episodes, env, as_json)
        return
    if ending(file) in played.SUFFIXES:
        with strangers_aside():
            recorded = played.from_recording(file)
        _write(out, recorded.manifest, recorded.demonstrations, recorded.thumbnail_png, as_json)
        return
    opened = opened_agent(file, env, algorithm)
    with strangers_aside():
        spec, policy = checkpoint.open_policy(opened)
    if "pixels" in spec.capabilities:
        devices.set_threads(True)
    about = opened.manifest
    with strangers_aside(), stoppable(), Reporter(0, episodes, unit="episodes") as reporter:
        expert = Expert(about.algorithm, about.config, policy)
        found = record(spec, expert, episodes, seed, progress=reporter.advance)
        picture = _first_picture(spec, seed)
    manifest = demonstrations_file.described(spec, found, "agent", about.algorithm, seed)
    _write(out, manifest, found, picture, as_json)


def _from_minari(name: str, out: Path, episodes: int, env: str | None, as_json: bool) -> None:
    from rlstudio.engine.demonstrations.minari_data import from_minari
    from rlstudio.engine.files import demonstrations_file

    with strangers_aside(), stoppable():
        spec, found, maker = from_minari(name, episodes, env)
        picture = _first_picture(spec, 0)
    _write(out, demonstrations_file.described(spec, found, "agent", maker), found, picture, as_json)


def _first_picture(spec: EnvSpec, seed: int) -> Frame:
    from rlstudio.envs.drawing import drawn

    world = spec.make_world(1, seed)
    try:
        return drawn(world.frame)
    finally:
        world.close()


def _write(
    out: Path,
    manifest: DemonstrationsManifest,
    found: Demonstrations,
    picture: Frame | bytes,
    as_json: bool,
) -> None:
    from rlstudio.engine.files import demonstrations_file

    demonstrations_file.write(out, manifest, found, picture)
    if as_json:
        print_json(manifest.model_dump(mode="json"))
        return
    say(
        f"{out}: {counted(found.episodes, 'episode')} of {manifest.env}, {counted(found.steps, 'step')}, "
        f"mean return {manifest.mean_return:.6g}, {out.stat().st_size / 1e3:,.0f} kB"
    )


def tell(file: Path, as_json: bool) -> None:
    """What a file of demonstrations holds, without loading its episodes."""
    from rlstudio.engine.files import demonstrations_file

    about = demonstrations_file.peek(file)
    if as_json:
        print_json(about.model_dump(mode="json"))
        return
    maker = f"{about.made_by} ({about.maker})" if about.maker else about.made_by
    table(
        None,
        [
            ("environment", about.env),
            ("environment settings", pairs(about.env_settings)),
            ("made by", maker),
            ("holds", f"{counted(about.episodes, 'episode')}, {counted(about.steps, 'step')}"),
            ("mean return", f"{about.mean_return:.6g} ({about.least_return:.6g} to "
                            f"{about.greatest_return:.6g})"),
            ("seed", "none" if about.seed is None else str(about.seed)),
            ("created", f"{about.created:%Y-%m-%d %H:%M} UTC"),
            ("made with", pairs(about.versions)),
        ],
    )  # fmt: skip
