#!/bin/sh
# Installs the system libraries that Qt needs, and the tools of the end-to-end test, where that can be done:
# as root on Debian or Ubuntu. Elsewhere it prints what to run and lets the set-up go on.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

qt="libgl1 libegl1 libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1 fonts-dejavu-core
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0
    libxcb-render-util0 libxcb-xinerama0"
tests="xvfb xdotool openbox"

if ! command -v dpkg-query >/dev/null 2>&1; then
    ldconfig -p 2>/dev/null | grep -q libEGL.so || echo \
        "RL Studio needs the libraries of Qt 6 (EGL, GL, xkbcommon, xcb-cursor, fontconfig, dbus): install them with your package manager."
    exit 0
fi

missing=""
for package in $qt $tests; do
    # Ubuntu 24.04 renamed some packages with the suffix t64.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Some system libraries are missing. Run this once, then try again:"
    echo "  sudo apt-get install -y --no-install-recommends$missing"
fi
