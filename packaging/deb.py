"""Makes a Debian package of the frozen program: ``python packaging/deb.py APP FOLDER [--without ale-py]``."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from freeze import EDITIONS, ROOT, libraries, needed, size

from rlstudio import __version__
from rlstudio.core.system import freedesktop

HOME = Path("usr/lib/rlstudio")
DESCRIPTION = """\
watch reinforcement learning happen
 Pick a game and an algorithm, and watch the agent learn live: it plays with
 its newest policy while a background process trains it. Values, action
 probabilities and reward curves move in real time, and every algorithm can be
 stepped line by line. Files of trained agents open by a double click.
 .
 The package brings its own Python and its libraries."""
WITHOUT = {"ale-py": "the Atari games", "av": "films other than GIFs"}


def main() -> None:
    """Lay out the package's files and build it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("app", type=Path, help="the folder that freeze.py made")
    parser.add_argument("folder", type=Path, help="where the package is written")
    parser.add_argument("--without", nargs="*", default=[], choices=EDITIONS, help="what was left out")
    arguments = parser.parse_args()
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    name = "-without-".join(["rlstudio", *([] if not arguments.without else ["-".join(arguments.without)])])
    package = arguments.folder / f"{name}_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=arguments.folder) as made:
        root = Path(made) / "root"
        lay_out(arguments.app, root)
        control(root, name, architecture, arguments.without)
        build = ["dpkg-deb", "--build", "--root-owner-group", "-Zzstd", "-z6", str(root), str(package)]
        subprocess.run(build, check=True)
    print(f"{package} ({size(package) / 1e6:.0f} MB)")


def lay_out(app: Path, root: Path) -> None:
    """Every file in its place."""
    shutil.copytree(app, root / HOME, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    for program in ("rlstudio", "rlstudio-app"):
        (root / "usr/bin" / program).symlink_to(Path("..") / HOME.relative_to("usr") / "rlstudio")
    for name, content in freedesktop.files("/usr/bin/rlstudio-app").items():
        path = root / "usr/share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    doc = root / "usr/share/doc/rlstudio"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(
        "RL Studio\n\n"
        + (ROOT / "LICENSE").read_text()
        + "\nThe licences of everything that this package contains are shown by the program (Help, About),\n"
        f"and are the texts below /{HOME}/_internal/resources/licences and /{HOME}/_internal/*.dist-info.\n"
    )
    for folder, _, files in os.walk(root):
        os.chmod(folder, 0o755)
        for file in files:
            path = Path(folder, file)
            if not path.is_symlink():
                path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)


def control(root: Path, name: str, architecture: str, without: list[str]) -> None:
    """What the package is, what it needs, and what it stands in place of."""
    lines = [
        f"Package: {name}",
        f"Version: {__version__}",
        f"Architecture: {architecture}",
        "Maintainer: The RL Studio project <rlstudio@localhost>",
        f"Installed-Size: {size(root) // 1024}",
        f"Depends: {', '.join(depends(root / HOME / '_internal'))}",
        "Recommends: desktop-file-utils, shared-mime-info, hicolor-icon-theme, xdg-utils, "
        "libwayland-cursor0, libwayland-egl1",
        "Section: science",
        "Priority: optional",
    ]
    if without:
        lines += ["Provides: rlstudio", "Conflicts: rlstudio", "Replaces: rlstudio"]
    lacks = f"\n It is without {' and '.join(WITHOUT[one] for one in without)}." if without else ""
    lines.append(f"Description: {DESCRIPTION}{lacks}")
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("\n".join(lines) + "\n")


def depends(inside: Path) -> list[str]:
    """The Debian packages of all libraries that the program is linked with and does not bring itself."""
    here = {path.name for path in inside.rglob("*.so*")}
    wanted = {name for path in libraries(inside) for name in needed(path)} - here
    packages = set()
    for name in sorted(wanted):
        found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            packages.add(found.stdout.split(":")[0])
        else:
            print(f"warning: no package is known to bring {name}")
    packages.discard("libc6")
    libc = platform.libc_ver()[1]
    return [f"libc6 (>= {libc})", *sorted(packages), "fonts-dejavu-core | fonts-freefont-ttf"]


if __name__ == "__main__":
    main()
