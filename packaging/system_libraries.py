"""What Qt needs from a Linux system and does not bring along: shared libraries, and fonts.

The lists are what the ELF headers of PySide6-Essentials 6.11.3 name (QtWidgets, QtNetwork, the
platform plugins and all that they load) beyond libc and libstdc++. Windows and macOS have all of
it. Asking takes some milliseconds, so it is asked at every start.
"""

import ctypes
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import apt
from programs import SetUpFailed, say


class Platform(Enum):
    """How Qt shows windows."""

    UNSEEN = "offscreen"
    X11 = "xcb"
    WAYLAND = "wayland"


@dataclass(frozen=True, slots=True)
class Script:
    """A way of writing that names in the demo use."""

    name: str
    sample: str  # one character that only a font for it has
    package: str  # Debian's smallest with such a font


_PLATFORMS = {platform.value for platform in Platform}
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_SEEN = {
    Platform.UNSEEN: {},
    Platform.X11: {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxcb.so.1": "libxcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    Platform.WAYLAND: {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}
_LATIN = Script("Latin", "A", "fonts-dejavu-core")
_SCRIPTS = (
    _LATIN,
    Script("Chinese and Japanese", "山", "fonts-wqy-microhei"),
    Script("Korean", "김", "fonts-wqy-microhei"),
    Script("Hindi", "अ", "fonts-lohit-deva"),
    Script("Thai", "ก", "fonts-tlwg-loma-ttf"),
    Script("emoji", "🌻", "fonts-noto-color-emoji"),
)


def packages_by_library() -> dict[str, str]:
    """Return every library that Qt may need, on whichever platform, and its Debian package."""
    return _ALWAYS | {name: package for each in _SEEN.values() for name, package in each.items()}


def platform_of(environment: Mapping[str, str]) -> Platform:
    """Return how Qt is going to show windows on a Linux with *environment*.

    On Wayland Qt falls back to X11 where there is both, so X11 is enough then.
    """
    if chosen := _chosen(environment):
        return Platform(chosen) if chosen in _PLATFORMS else Platform.UNSEEN
    if environment.get("DISPLAY"):
        return Platform.X11
    return Platform.WAYLAND if environment.get("WAYLAND_DISPLAY") else Platform.UNSEEN


def is_headless(environment: Mapping[str, str]) -> bool:
    """Is there no display that a person could look at?"""
    if chosen := _chosen(environment):
        return chosen in {"offscreen", "minimal"}
    return sys.platform == "linux" and platform_of(environment) is Platform.UNSEEN


def _chosen(environment: Mapping[str, str]) -> str:
    """Return the name of the plugin that *environment* wants first, without its options."""
    return re.split("[:;]", environment.get("QT_QPA_PLATFORM", ""))[0]


def provide(platform: Platform) -> None:
    """See to it that Qt finds on this system what *platform* needs.

    Raises:
        SetUpFailed: something is missing, and a person has to install it.
    """
    if sys.platform != "linux":
        return
    missing = _missing(_ALWAYS | _SEEN[platform])
    if missing or not _has_font(_LATIN):
        _install(missing, _missing_scripts())


def mention_missing_fonts() -> None:
    """Say which scripts of the demo no font has, if any, and what would help."""
    if sys.platform == "linux" and (scripts := _missing_scripts()):
        names = ", ".join(script.name for script in scripts)
        packages = sorted({script.package for script in scripts})
        cure = f" Run: {apt.command(packages)}" if apt.is_here() else ""
        say(f"No font here for: {names}. Such names show as boxes.{cure}")


def _missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return those of *libraries*, file name to Debian package, that this process cannot load."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _loads(name: str) -> bool:
    """Does the system find the library *name*, and all that it needs in turn?"""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _missing_scripts() -> list[Script]:
    """Return the scripts that no font has; all of them where nobody can tell."""
    if not _loads("libfontconfig.so.1"):
        return list(_SCRIPTS)
    return [script for script in _SCRIPTS if not _has_font(script)]


def _has_font(script: Script) -> bool:
    """Does fontconfig know a font for *script*?

    What it hands out is not given back: a few hundred bytes, once in a process.
    """
    fontconfig = ctypes.CDLL("libfontconfig.so.1")
    fontconfig.FcNameParse.restype = fontconfig.FcObjectSetCreate.restype = ctypes.c_void_p
    fontconfig.FcFontList.argtypes = [ctypes.c_void_p] * 3
    fontconfig.FcFontList.restype = ctypes.POINTER(ctypes.c_int)  # FcFontSet begins with a count
    pattern = fontconfig.FcNameParse(f":charset={ord(script.sample):x}".encode())
    found = fontconfig.FcFontList(None, pattern, fontconfig.FcObjectSetCreate())
    return bool(found and found[0])


def _install(missing: Mapping[str, str], scripts: Sequence[Script]) -> None:
    """Install libraries and fonts, and look whether that helped."""
    if not apt.is_here():
        names = ", ".join([*missing, *["any font"] * (_LATIN in scripts)])
        raise SetUpFailed(f"Qt needs these, which this system does not have: {names}")
    apt.provide(sorted({*missing.values(), *(each.package for each in scripts)}), "Qt")
    if still := _missing(missing):
        raise SetUpFailed(f"Qt still does not find {', '.join(still)}.")
