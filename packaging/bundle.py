"""What goes into the frozen program: chosen by name here, everything else stays out.

PyInstaller's own hooks bring whole families of Qt's plugins and translations. Of what lies in
PySide6's folder only the names below are kept; of the standard library and the other packages,
what is imported and not excluded.
"""

import fnmatch
import sys
from collections.abc import Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the program, where it comes from, its kind."""

OURS = ("main", "contacts", "gui")
"""Our modules; they lie beside the libraries as byte code, so that they are renewed alone."""

HIDDEN = (
    "contacts.demo.server",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.auto",
)
"""Modules that are imported by a name made at run time."""

_HIDDEN_THERE = {
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage"),
    "darwin": ("keyring.backends.macOS",),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
}

EXCLUDED = (
    *("tkinter", "turtle", "idlelib", "ensurepip", "venv", "lib2to3", "distutils", "test"),
    *("pip", "setuptools", "pkg_resources", "wheel", "PyInstaller"),
    *("pydoc", "pydoc_data", "doctest", "pdb", "curses", "xmlrpc", "wsgiref"),
    *("apsw.shell", "apsw.speedtest", "apsw.tests", "apsw.trace"),
    *("httptools", "uvloop", "watchfiles", "websockets", "wsproto", "yaml", "dotenv", "a2wsgi"),
    *("h2", "socksio", "brotli", "brotlicffi", "zstandard", "pygments", "rich", "trio", "curio"),
    *("jinja2", "multipart", "python_multipart", "itsdangerous", "orjson", "gi", "dbus"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    *("PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtSql", "PySide6.QtTest"),
)
"""Modules that nothing of ours reaches, or that are looked for and done without."""

_QT_OF_LINUX = (
    "*/lib/libQt6Core.so.6",
    "*/lib/libQt6DBus.so.6",  # of the X11 and Wayland plugins
    "*/lib/libQt6Gui.so.6",
    "*/lib/libQt6Network.so.6",
    "*/lib/libQt6Svg.so.6",
    "*/lib/libQt6WaylandClient.so.6",
    "*/lib/libQt6Widgets.so.6",
    "*/lib/libQt6XcbQpa.so.6",
    "*/lib/libicudata.so.*",  # Core is linked with all three
    "*/lib/libicui18n.so.*",
    "*/lib/libicuuc.so.*",
    "*/plugins/iconengines/libqsvgicon.so",
    "*/plugins/imageformats/libqsvg.so",
    "*/plugins/networkinformation/libqnetworkmanager.so",
    "*/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "*/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "*/plugins/platforms/libqoffscreen.so",
    "*/plugins/platforms/libqwayland.so",
    "*/plugins/platforms/libqxcb.so",
    "*/plugins/platformthemes/libqxdgdesktopportal.so",
    "*/plugins/wayland-decoration-client/*",
    "*/plugins/wayland-shell-integration/libxdg-shell.so",
)
_QT_ELSEWHERE = (
    "*Qt6Core*",
    "*Qt6Gui*",
    "*Qt6Network*",
    "*Qt6Svg*",
    "*Qt6Widgets*",
    "*/plugins/iconengines/*qsvgicon*",
    "*/plugins/imageformats/*qsvg.*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforms/*qwindows*",
    "*/plugins/platforms/*qcocoa*",
    "*/plugins/platforms/*qoffscreen*",
    "*/plugins/styles/*",
    "*QtCore.framework*",
    "*QtDBus.framework*",
    "*QtGui.framework*",
    "*QtNetwork.framework*",
    "*QtSvg.framework*",
    "*QtWidgets.framework*",
)
_QT = (
    "*/translations/qtbase_*.qm",
    *(_QT_OF_LINUX if sys.platform == "linux" else _QT_ELSEWHERE),
)
_BINDINGS = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets")
_UNUSED = ("*.pyi", "*/py.typed", "apsw/fts_test_strings", "apsw/sqlite_extra.json", "*/tests/*")

# What Python itself was linked with; the versions differ from system to system. All else that
# PyInstaller finds beside it is Qt's, and Qt works with the system's own.
_OF_PYTHON = (
    *("libpython3*", "libssl*", "libcrypto*", "libffi*", "libbz2*", "liblzma*", "libmpdec*"),
    *("libsqlite3*", "libuuid*", "libnsl*", "libtirpc*", "libcrypt.*", "libb2*"),
)


def hidden() -> list[str]:
    """Return what PyInstaller has to be told of, on this platform."""
    return [*HIDDEN, *_HIDDEN_THERE.get(sys.platform, ())]


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return those of *entries* that the program needs, in the order of their places."""
    return sorted(entry for entry in entries if is_kept(entry[0]))


def is_kept(place: str) -> bool:
    """Does the program need the file at *place*, a path within it?"""
    path = PurePosixPath(place.replace("\\", "/"))
    if path.parts[0] in OURS or _fits(str(path), _UNUSED):
        return False
    if path.parts[0] == "PySide6" and len(path.parts) > 1:
        return _is_kept_of_qt(path)
    is_of_system = len(path.parts) == 1 and ".so." in path.name
    return not is_of_system or _fits(path.name, _OF_PYTHON)


def _is_kept_of_qt(path: PurePosixPath) -> bool:
    name = path.name
    if len(path.parts) == 2 and name.startswith("Qt") and "." in name:  # noqa: PLR2004
        return name.split(".")[0] in _BINDINGS
    is_of_python = len(path.parts) == 2 and "pyside6" in name.lower()  # noqa: PLR2004
    return is_of_python or name == "__init__.py" or _fits(str(path), _QT)


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
