"""What is asked of a worker once, without a run: the catalogue, environments, agents of other libraries."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from rlstudio.core import progress
from rlstudio.core.errors import Untold
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.transport.channel import Channel


def send_catalogue(channel: Channel) -> None:
    """Tell what can be chosen; without a person's own environments first, which may take long to open."""
    from rlstudio.engine.catalogue import build_catalogue
    from rlstudio.engine.files import added_environments

    if added_environments.ids():
        channel.send(m.CatalogueReady(build_catalogue(own=False), complete=False))
    with progress.heard(lambda what, share: channel.send(m.Opening(what, share))):
        channel.send(m.CatalogueReady(build_catalogue()))


def change_environments(
    channel: Channel, command: m.AddEnvironment | m.AskArguments | m.RemoveEnvironment
) -> None:
    """Add or remove an environment, and tell what can be chosen then; or tell its arguments.

    Raises UserError.
    """
    from rlstudio.engine.files import added_environments

    match command:
        case m.AskArguments(id):
            channel.send(m.ArgumentsReady(id, added_environments.arguments(id)))
            return
        case m.AddEnvironment(id, settings):
            try:
                added_environments.add(id, settings)
            except Untold as fault:
                channel.send(m.ArgumentsReady(id, added_environments.arguments(id), f"{fault.wanted}."))
                return
        case m.RemoveEnvironment(id):
            added_environments.remove(id)
    send_catalogue(channel)


def import_agent(channel: Channel, command: m.ImportAgent) -> None:
    """Make a file of this program of another library's agent, or tell what a person has to say of it first.

    Raises UserError.
    """
    from rlstudio.engine.files.foreign import agents

    said = agents.Named(command.env, algorithm=command.algorithm)
    try:
        channel.send(m.AgentImported(str(agents.taken_over(Path(command.path), said))))
    except agents.MoreWanted as more:
        channel.send(m.MoreToSay(str(more), more.environments, more.algorithms))


def keep_shown(channel: Channel, command: m.KeepShown) -> None:
    """Make demonstrations of a recording, which is removed, and tell where they are. Raises UserError."""
    from rlstudio.engine.demonstrations import played, shelf

    path = Path(command.path)
    try:
        channel.send(m.ShownKept(str(shelf.keep(played.from_recording(path), command.name))))
    finally:
        path.unlink(missing_ok=True)
        with suppress(OSError):  # it is empty where the recording was made for this alone
            path.parent.rmdir()


def look_into_disagreement(channel: Channel, command: m.FindDisagreement | m.RecordDisputed) -> None:
    """Tell where two agents disagree, or record the episode of one of them. Raises UserError."""
    if isinstance(command, m.RecordDisputed):
        from rlstudio.engine.disagreement.recording import record

        asked = command.opening, command.seed, command.step, command.score, Path(command.path)
        channel.send(m.DisputedRecorded(command.path, record(*asked)))
        return
    from rlstudio.engine.disagreement.finding import find
    from rlstudio.engine.play.agent import open_agent

    a, b = open_agent(command.a), open_agent(command.b)
    channel.send(find(a, b, command.seed))
