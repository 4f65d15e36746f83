"""Icon, menu entry and file types as the desktops of Linux want them (freedesktop.org).

``files`` says what belongs where below a ``share`` folder: that of a Debian package, or of a person.
"""

from __future__ import annotations

import os
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from rlstudio.core.system.file_types import FILE_TYPES
from rlstudio.core.system.resources import resources

MENU_ENTRY = "applications/rlstudio.desktop"
_ESCAPED = str.maketrans({character: "\\" + character for character in '"`$\\'})


def files(program: str) -> dict[str, bytes]:
    """Path below ``share`` -> content. program: the absolute path, or name, of ``rlstudio-app``."""
    icons = resources() / "icons"
    return {
        MENU_ENTRY: menu_entry(program).encode(),
        "mime/packages/rlstudio.xml": file_types().encode(),
        "icons/hicolor/scalable/apps/rlstudio.svg": (icons / "rlstudio.svg").read_bytes(),
        "icons/hicolor/256x256/apps/rlstudio.png": (icons / "rlstudio.png").read_bytes(),
    }


def menu_entry(program: str) -> str:
    """The .desktop file, which also says that the program opens files of its types."""
    types = "".join(f"{kind.mime};" for kind in FILE_TYPES)
    # Two rules, one upon the other: that of quoted arguments, then that of every text of such a file.
    quoted = '"' + program.translate(_ESCAPED).replace("%", "%%") + '"'
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Version=1.0\n"
        "Name=RL Studio\n"
        "GenericName=Reinforcement learning studio\n"
        "Comment=Pick a game and an algorithm, and watch the agent learn live\n"
        f"Exec={quoted.replace(chr(92), chr(92) * 2)} %f\n"
        "Icon=rlstudio\n"
        "Terminal=false\n"
        "Categories=Education;Science;ArtificialIntelligence;\n"
        "Keywords=reinforcement learning;agent;game;PPO;DQN;\n"
        f"MimeType={types}\n"
        "StartupWMClass=rlstudio\n"
        "Actions=new-window;\n"
        "\n"
        "[Desktop Action new-window]\n"
        "Name=New window\n"
        f"Exec={quoted.replace(chr(92), chr(92) * 2)} --new-window\n"
    )


def file_types() -> str:
    """The shared MIME database's description of the files."""
    types = "".join(
        f"  <mime-type type={quoteattr(kind.mime)}>\n"
        f"    <comment>{escape(kind.name)}</comment>\n"
        f'    <glob pattern={quoteattr(f"*.{kind.suffix}")} weight="80"/>\n'
        '    <icon name="rlstudio"/>\n'
        "  </mime-type>\n"
        for kind in FILE_TYPES
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f"{types}</mime-info>\n"
    )


def share_folder() -> Path:
    """A person's own ``share`` folder (XDG_DATA_HOME)."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local/share"
