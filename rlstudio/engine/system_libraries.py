"""The libraries of Linux that Qt's window needs: which are missing, and the line that installs them."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """A shared library, and the packages of Debian (and Ubuntu) and of Fedora that bring it."""

    name: str
    apt: str
    dnf: str


# What Qt's libraries and its platforms for X11 and Wayland are linked with (objdump -p).
LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
)
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)
"""Needed in a Wayland session alone."""


def missing(load: Callable[[str], object] = ctypes.CDLL) -> list[Library]:
    """The libraries that cannot be loaded here; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [*LIBRARIES, *(WAYLAND if os.environ.get("WAYLAND_DISPLAY") else ())]
    return [library for library in wanted if not _loads(library.name, load)]


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def install_line(libraries: Sequence[Library], has: Callable[[str], object] = shutil.which) -> str:
    """The command that installs these libraries, by the package manager that is here."""
    if has("apt-get"):
        packages = dict.fromkeys(library.apt for library in libraries)
        return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    if has("dnf"):
        return f"sudo dnf install -y {' '.join(dict.fromkeys(library.dnf for library in libraries))}"
    names = ", ".join(library.name for library in libraries)
    return f"install the packages of your distribution that bring {names}"
