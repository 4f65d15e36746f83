"""Makes the program's folder that needs no Python: ``python packaging/freeze.py FOLDER [--without ale-py]``.

PyInstaller collects what is imported; then what nothing needs is taken out, symbols are stripped, and the
licences of what is no Python package are added. Run by the Python of an environment in which RL Studio and
its extra ``freeze`` are installed, with the CPU build of PyTorch: ``make app`` does all that.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from opencv import kept

ROOT = Path(__file__).resolve().parents[1]
MOST_MB = 700
"""What the program wants to be at most; what it is, is said at the end, and in packaging/README.md."""
EDITIONS = ("ale-py", "av")
"""What may be left out: the Atari games (GPL), and films other than GIFs (FFmpeg with x264, GPL)."""
UNUSED = (
    # Windows on bare framebuffers and over VNC; GTK's look and file dialogs, which bring all of GTK along.
    "PySide6/Qt/plugins/platforms/libq[!xwo]*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/imageformats/libq[!sijg]*",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/tls",
    "PySide6/Qt/plugins/generic",
    # Of Qt's own words those of the languages that the program speaks, and of its plain widgets alone.
    "PySide6/Qt/translations/[!q]*",
    "PySide6/Qt/translations/q[!t]*",
    "PySide6/Qt/translations/qt[!b]*",
    "PySide6/Qt/translations/qtbase_[!frz]*",
    "PySide6/Qt/translations/qtbase_f[!a]*",
    "PySide6/Qt/translations/qtbase_zh_TW.qm",
    # MuJoCo's own window and its second renderer.
    "mujoco/studio",
    "mujoco/_render_filament*",
    "mujoco/_simulate*",
    # The Atari emulator's own window and sound.
    "ale_py/libSDL2*",
    # What translators work on.
    "resources/languages/*.ts",
    # Icons other than Material Design's.
    "qtawesome/fonts/[!m]*",
    "qtawesome/fonts/materialdesignicons5*",
    "pygame/docs",
    "pygame/examples",
    "pygame/tests",
    "*.dist-info/RECORD.p7s",
    "*.dist-info/sboms",
    # pyqtgraph's own picture in the bar of windows.
    "pyqtgraph/icons/peegee",
)
HOLLOW = {
    # Encoders, decoders, filters, sound and encryption that FFmpeg is linked with; films are files in H.264.
    "av.libs": (
        *("libx265-*", "libSvtAv1Enc-*", "libvpx-*", "libdav1d-*", "libopus-*", "libmp3lame-*", "libwebp*"),
        *("libopencore-*", "libgnutls-*", "libasound-*", "libavfilter-*"),
        # Encoders in graphics chips, and films of somebody's screen.
        *("libvpl-*", "libdrm-*", "libxcb-*"),
    ),
    # What plays music files; nothing here makes a sound. Pictures are PNGs.
    "pygame_ce.libs": (
        *("libfluidsynth-*", "libxmp-*", "libvorbis*", "libsndfile-*", "libFLAC-*", "libopus*"),
        *("libmpg123-*", "libwavpack-*", "libtiff-*", "libwebp*"),
    ),
    # The Atari games are not played on a graphics card.
    "ale_py.libs": ("libcudart-*",),
    # Pictures are PNG, GIF, JPEG and WebP; of somebody's screen none is taken.
    "pillow.libs": ("libtiff-*", "libopenjp2-*", "libxcb-*"),
    # Of the system: who else waits for D-Bus's socket, and passwords of networks, which Qt is linked with.
    "": ("libsystemd.so.*", "libgssapi_krb5.so.*"),
    # Tables of languages; Qt has its own of numbers and dates, and then sorts by code point.
    "PySide6/Qt/lib": ("libicudata.so.*",),
}
"""Libraries that others are linked with and nothing here calls, by the folders they are in."""
TEXTS = ("_configuration", "_license", "TIFFGetVersion", "opj_version")
"""How functions end whose result others read as text as soon as they are loaded."""


def main() -> None:
    """Freeze, prune, strip, collect licences, and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the folder rlstudio/ is written")
    parser.add_argument("--without", nargs="*", default=[], choices=EDITIONS, help="packages to leave out")
    parser.add_argument("--opencv", type=Path, help="where opencv.py keeps the part that is used")
    arguments = parser.parse_args()
    check_torch()
    app = freeze(arguments.folder, arguments.without)
    inside = app / "_internal"
    if sys.platform.startswith("linux"):
        take_opencv(inside, kept(arguments.opencv) if arguments.opencv else None)
        hollow(inside)
        prune(inside)
        shorten_lists(inside)
        strip(inside)
        collect_licences(inside)
    report(app)


def check_torch() -> None:
    """Refuse a build of PyTorch that brings gigabytes of CUDA along."""
    import torch

    if torch.version.cuda is not None or torch.version.hip is not None:
        sys.exit(
            "the bundle wants the CPU build of PyTorch; install it first: "
            "pip install torch --index-url https://download.pytorch.org/whl/cpu"
        )


def freeze(folder: Path, without: list[str]) -> Path:
    """Run PyInstaller; returns the folder of the program."""
    work = folder / "work"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm"),
            *("--distpath", str(folder), "--workpath", str(work)),
            str(ROOT / "packaging" / "rlstudio.spec"),
        ],
        env={**os.environ, "RLSTUDIO_WITHOUT": " ".join(without)},
        check=True,
    )
    return folder / "rlstudio"


# ------------------------------------------------------------------------------ smaller


def take_opencv(inside: Path, module: Path | None) -> None:
    """Put the part of OpenCV that is used in place of the whole, with the libraries of its wheel."""
    if module is None or not module.exists():
        print("warning: OpenCV stays whole; packaging/opencv.py builds what is used of it")
        return
    shutil.copy(module, inside / "cv2")
    shutil.rmtree(inside / "opencv_python_headless.libs")


def prune(inside: Path) -> None:
    """Take out what nothing uses, and then the libraries that nothing is linked with any more.

    Of wheels' own libraries only those are looked at that others were linked with before; programs load some
    by their names.
    """
    for pattern in UNUSED:
        for path in inside.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    while True:
        used = {name for path in libraries(inside) for name in needed(path)}
        orphans = [
            path
            for folder in HOLLOW
            for path in (inside / folder).glob("lib*.so*")
            if path.name not in used and not path.name.startswith("libpython")
        ]
        if not orphans:
            return
        for path in orphans:
            print(f"nothing is linked with {path.name}")
            path.unlink()


def shorten_lists(inside: Path) -> None:
    """Keep of each package's list of files what is in the bundle: its licences are found by it."""
    for path in inside.glob("*.dist-info/RECORD"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        names = [row[0] for row in csv.reader(lines)]
        kept_lines = [line for line, name in zip(lines, names, strict=True) if (inside / name).exists()]
        path.write_text("".join(kept_lines), "utf-8")


def libraries(inside: Path) -> list[Path]:
    """Every shared library, none twice."""
    found = [*inside.rglob("*.so"), *inside.rglob("*.so.*")]
    return sorted(path for path in set(found) if path.is_file() and not path.is_symlink())


def needed(library: Path) -> list[str]:
    """The names of the libraries that this one is linked with."""
    text = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=False).stdout
    return re.findall(r"NEEDED\s+(\S+)", text)


def strip(inside: Path) -> None:
    """Take out symbols that only a debugger reads.

    Not from the libraries that wheels carry beside their packages: they were edited in a way that strip
    breaks ("ELF load command address/offset not page-aligned").
    """
    for path in libraries(inside):
        if path.parent.name.endswith(".libs"):
            continue
        subprocess.run(["strip", "--strip-unneeded", path], capture_output=True, check=False)


def hollow(inside: Path) -> None:
    """Put in place of libraries that nothing calls ones that have their names alone."""
    if shutil.which("cc") is None:
        print("warning: there is no C compiler (cc); libraries that nothing calls stay in")
        return
    for folder, patterns in HOLLOW.items():
        for pattern in patterns:
            for path in (inside / folder).glob(pattern):
                hollow_out(path)


def hollow_out(library: Path) -> None:
    """Replace a library by one with the same names and versions, whose functions return zero.

    Zero says of an encoder that there is none; FFmpeg asks when it lists what it has. What tells how the
    library was built returns no text.
    """
    told = subprocess.run(
        ["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True
    ).stdout
    found = re.findall(r"^\S+ ([TWiBDRV]) (\w+)(?:@@(\S+))?$", told, re.MULTILINE)
    source = ""
    for kind, name, _ in found:
        if name in ("_init", "_fini"):  # every library gets these from the linker
            continue
        result = '(long) ""' if name.endswith(TEXTS) else "0"
        source += f"long {name}(void) {{ return {result}; }}\n" if kind in "TWi" else f"char {name}[4096];\n"
    versions: dict[str, list[str]] = {name: [] for name in re.findall(r"^\S+ A (\S+)$", told, re.MULTILINE)}
    for _, name, version in found:
        if version:
            versions.setdefault(version, []).append(name)
    with tempfile.TemporaryDirectory() as made:
        code, script = Path(made, "hollow.c"), Path(made, "versions")
        code.write_text(source)
        script.write_text(
            "".join(f"{v} {{ {''.join(f'{n}; ' for n in names)}}};\n" for v, names in versions.items())
        )
        library.unlink()
        link = ["cc", "-shared", "-fPIC", "-O1", "-w", "-fno-builtin", f"-Wl,-soname,{library.name}", "-s"]
        options = [f"-Wl,--version-script,{script}"] if versions else []
        subprocess.run([*link, *options, "-o", str(library), str(code)], check=True)


# ------------------------------------------------------------------------------ licences


def collect_licences(inside: Path) -> None:
    """The texts for what is no Python package: Python, and libraries of the system that came along."""
    folder = inside / "resources" / "licences" / "bundle"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(_python_licence(), folder / "Python.txt")
    for path in sorted(path for path in inside.glob("lib*.so*") if not path.is_symlink()):
        package = _package_of(path.name)
        text = Path(f"/usr/share/doc/{package}/copyright") if package else None
        if text is not None and text.is_file():
            shutil.copy(text, folder / f"{package}.txt")
        elif not path.name.startswith("libpython"):
            print(f"warning: no licence was found for {path.name}")


def _python_licence() -> Path:
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path("/usr/share/doc/python3/copyright")]
    return next(place for place in places if place.is_file())


def _package_of(name: str) -> str:
    """The Debian package that a library of the system came from; "" if none is known."""
    found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
    return found.stdout.split(":")[0] if found.returncode == 0 else ""


# ------------------------------------------------------------------------------ how large


def size(path: Path) -> int:
    """Bytes of the files in a folder, or of a file."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(file.stat().st_size for file in files)


def report(app: Path) -> None:
    """Print what is large, and whether all of it is more than was wanted."""
    parts = sorted((size(path), path.name) for path in [*app.iterdir(), *(app / "_internal").iterdir()])
    for bytes, name in reversed(parts[-25:]):
        print(f"{bytes / 1e6:8.1f} MB  {name}")
    total = size(app) / 1e6
    print(f"{total:8.1f} MB  in all")
    if total > MOST_MB:
        print(f"warning: the program is {total:.0f} MB; the goal is {MOST_MB} MB")


if __name__ == "__main__":
    main()
