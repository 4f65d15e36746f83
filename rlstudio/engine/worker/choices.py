"""What can be chosen, told to the window: the catalogue, and the environments that a person added."""

from __future__ import annotations

from rlstudio.core import progress
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.channel import Channel


def send_catalogue(channel: Channel) -> None:
    """Tell what can be chosen; without a person's own environments first, which may take long to open."""
    from rlstudio.engine.catalogue import build_catalogue
    from rlstudio.engine.files import added_environments

    if added_environments.ids():
        channel.send(m.CatalogueReady(build_catalogue(own=False), complete=False))
    with progress.heard(lambda what, share: channel.send(m.Opening(what, share))):
        channel.send(m.CatalogueReady(build_catalogue()))


def change_environments(channel: Channel, command: m.AddEnvironment | m.RemoveEnvironment) -> None:
    """Add or remove an environment, and tell what can be chosen then. Raises UserError."""
    from rlstudio.engine.files import added_environments

    if isinstance(command, m.AddEnvironment):
        added_environments.add(command.id)
    else:
        added_environments.remove(command.id)
    send_catalogue(channel)
