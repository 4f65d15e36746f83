"""The command for a recording's file: ``rlstudio replay``."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated

import typer

from rlstudio.cli.options import AsJson
from rlstudio.cli.signals import stoppable
from rlstudio.cli.terminal import Reporter, pairs, print_json, say, strangers_aside, table
from rlstudio.core.errors import UserError

_MOST_EPISODES = 20


def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .rlreplay recording.", show_default=False)],
    html: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write an episode as a page for any browser.")
    ] = None,
    mp4: Annotated[Path | None, typer.Option(metavar="OUT", help="Write an episode as a video.")] = None,
    gif: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write an episode as a moving picture.")
    ] = None,
    episode: Annotated[
        int | None,
        typer.Option(
            min=0, max=2**31 - 1, metavar="N", help="Which one; the newest that has ended, by default."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Tell what a recording holds, or write one of its episodes as a page or a film.

    The window shows it by `rlstudio FILE`.
    """
    from rlstudio.engine.export.from_file import export

    wanted = {".html": html, ".mp4": mp4, ".gif": gif}
    outs = {suffix: out for suffix, out in wanted.items() if out is not None}
    if len(outs) > 1 or (outs and as_json):
        raise UserError("choose one of --html, --mp4, --gif and --json.")
    if episode is not None and not outs:
        raise UserError("--episode says which one to write; add --html, --mp4 or --gif.")
    if not outs:
        _tell(file, as_json)
        return
    ((suffix, out),) = outs.items()
    if out.suffix.lower() != suffix:
        raise UserError(f"{out} has to end in {suffix}.")
    with strangers_aside(), stoppable(), Reporter(0, 100, unit="%") as reporter:
        export(file, out, episode, lambda share: reporter.advance(int(100 * share)))
    say(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


def _tell(file: Path, as_json: bool) -> None:
    from rlstudio.engine.export.from_file import episodes
    from rlstudio.engine.past.saved.recorded_stage import RecordedStage

    with strangers_aside():
        stage = RecordedStage(str(file))
    try:
        played, manifest, missing = episodes(stage), stage.past.manifest, stage.missing
    finally:
        stage.close()
    run = manifest.run
    if as_json:
        told = manifest.model_dump(mode="json")
        told["episodes"] = [
            {
                "episode": number,
                "steps": steps,
                "return": score if math.isfinite(score) else None,
                "ended": over,
            }
            for number, _, steps, score, over in played
        ]
        print_json(told | {"policy": missing or "kept"})
        return
    shown = [
        f"episode {number}: return {score:.6g} in {steps:,} steps{'' if over else ', unfinished'}"
        for number, _, steps, score, over in played
    ]
    if len(shown) > _MOST_EPISODES:
        shown[_MOST_EPISODES // 2 : -_MOST_EPISODES // 2] = [f"… {len(shown) - _MOST_EPISODES:,} more …"]
    table(
        None,
        [
            ("environment", f"{run.env_title} ({run.env})"),
            ("environment settings", pairs(run.env_settings)),
            ("algorithm", f"{run.algorithm_title} ({run.algorithm})"),
            ("recorded", "a training, step by step" if run.source == "training" else "what a stage played"),
            ("trained", f"{manifest.step:,} {'sweeps' if run.sweeps else 'steps'}"),
            ("seed", str(run.seed)),
            ("holds", f"{manifest.moments:,} moments, {manifest.seconds:.0f} s, "
                      f"{len(manifest.bookmarks)} bookmarks"),
            ("episodes", "\n".join(shown)),
            ("policy", missing or "its parameters are in the file"),
            ("saved", f"{manifest.created:%Y-%m-%d %H:%M} UTC"),
            ("made with", pairs(manifest.versions)),
        ],
    )  # fmt: skip
