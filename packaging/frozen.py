"""The frozen program: a folder that runs where neither Python nor Qt is installed.

PyInstaller makes the part that is not ours: the interpreter, the libraries, the modules that ours
import. It takes half a minute, so that part is kept in a cache outside of the repository, under a
digest of all that decides about it. Our own modules and ``resources`` are laid on top each time;
they are never taken from the cache.
"""

import ast
import ctypes
import hashlib
import os
import platform
import py_compile
import shutil
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apt
import bundle
import icu_data
import locks
import search_path
from environment import ROOT, Environment
from programs import SetUpFailed, listen, say

PROGRAM = ROOT / "build" / "frozen" / "switchbook"
EXECUTABLE = PROGRAM / ("switchbook.exe" if sys.platform == "win32" else "switchbook")
FREEZING = Environment(ROOT / "build" / "freezing")  # apart from .venv: nothing else gets in

_RECIPE = (
    *("bundle.py", "frozen.py", "frozen_qt.py", "frozen_start.py", "icu_data.py"),
    "search_path.py",
    *("switchbook.spec", "packaging.lock"),
)
_KEPT = 3  # of the newest in the cache
_MODE = py_compile.PycInvalidationMode.UNCHECKED_HASH  # with times in it, no two builds are alike
_KEEP_ALL = """
from contacts import quick_dataclasses
quick_dataclasses.begin()
import contacts, gui.quick_import
from importlib import import_module
from pkgutil import walk_packages
for package in (contacts, gui):
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.startswith("contacts.demo"):
            import_module(module.name)
quick_dataclasses.end()
print(quick_dataclasses.KEPT)
print(gui.quick_import.KEPT)
"""  # and tells where
_QTS = {"PySide6", "shiboken6"}
_TOOLS = ("as", "ld", "ldd", "objcopy", "objdump", "strip")


def is_possible() -> bool:
    """Is this a system that the program is frozen on by hand? Others have their recipes."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def build(*, anew: bool = False) -> Path:
    """Make the frozen program of this checkout; return its folder.

    Args:
        anew: take nothing from the cache.

    Raises:
        SetUpFailed: a tool is missing, or PyInstaller failed; it says which and why.
    """
    kept = cache_folder() / digest()
    if anew or not kept.is_dir():
        _freeze(kept)
    shutil.rmtree(PROGRAM, ignore_errors=True)
    shutil.copytree(kept, PROGRAM, symlinks=True)
    _lay_ours(PROGRAM / "_internal")
    return PROGRAM


def cache_folder() -> Path:
    """Return where the parts that are not ours are kept between builds."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "switchbook" / "frozen"


def digest() -> str:
    """Return what changes whenever the part that is not ours would come out differently."""
    whole = hashlib.sha256(sys.version.encode())
    for name in _RECIPE:
        whole.update((ROOT / "packaging" / name).read_bytes())
    whole.update("\n".join(sorted(imported_names())).encode())
    return whole.hexdigest()[:20]


def imported_names() -> set[str]:
    """Return the modules that our own ones import, and the names they import from them."""
    found: set[str] = set()
    for source in _sources():
        for node in ast.walk(ast.parse(source.read_bytes())):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return {name for name in found if name.split(".")[0] not in bundle.OURS}


def _sources() -> Iterator[Path]:
    yield ROOT / "main.py"
    for name in ("contacts", "gui"):
        yield from sorted((ROOT / name).rglob("*.py"))


def _freeze(kept: Path) -> None:
    """Let PyInstaller make the part that is not ours, and keep it as *kept*."""
    _require_tools()
    FREEZING.set_up(locks.PACKAGING)
    say("Freezing the program ...")
    with tempfile.TemporaryDirectory(prefix="switchbook-freezing-") as folder:
        work = Path(folder)
        _run_pyinstaller(work)
        frozen = work / "dist" / "switchbook"
        for name in bundle.OURS:
            shutil.rmtree(frozen / "_internal" / name, ignore_errors=True)
        if sys.platform == "linux":
            _make_smaller(frozen / "_internal")
        kept.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="new-", dir=kept.parent))
        shutil.copytree(frozen, draft, symlinks=True, dirs_exist_ok=True)
        shutil.rmtree(kept, ignore_errors=True)
        draft.chmod(0o755)
        draft.rename(kept)
    _forget_older(kept)


def _require_tools() -> None:
    """See to what PyInstaller needs on Linux: binutils, and Python's shared library."""
    if sys.platform != "linux":
        return
    missing = ["binutils"] if any(shutil.which(name) is None for name in _TOOLS) else []
    if not _has_shared_library():
        missing.append(f"libpython3.{sys.version_info.minor}")
    if missing and not apt.is_here():
        raise SetUpFailed(f"Freezing the program needs {' and '.join(missing)}.")
    if missing:
        apt.provide(missing, "Freezing the program")
    if not _has_shared_library():
        raise SetUpFailed("Freezing needs a Python with a shared library, such as Debian's.")


def _has_shared_library() -> bool:
    """Is there the library that PyInstaller's launcher loads? Debian packs it apart."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    folders = (sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LIBPL"))
    if any(folder and Path(folder, name).is_file() for folder in folders):
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _run_pyinstaller(work: Path) -> None:
    command: list[str | Path] = [
        *(FREEZING.python, "-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--distpath", work / "dist", "--workpath", work / "work"),
        ROOT / "packaging" / "switchbook.spec",
    ]
    settings = {"SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0"}
    settings |= {"PYINSTALLER_CONFIG_DIR": str(work / "settings")}
    status, words = listen(command, **settings)
    if status:
        raise SetUpFailed(f"{words}\nPyInstaller could not freeze the program.")


def _make_smaller(internal: Path) -> None:
    """Take out the debugger's names, and most of ICU's data; Qt stays as it came."""
    of_icu = sorted(internal.glob("PySide6/Qt/lib/libicu*.so.*"))
    of_python = [*internal.glob("libpython3*.so*"), *internal.glob("python3*/**/*.so")]
    modules = [each for each in internal.rglob("*.so") if not _QTS.intersection(each.parts)]
    others = sorted({*of_python, *modules})
    for library in of_icu:
        if library.name.startswith("libicudata"):
            icu_data.shrink(library)
    for library in of_python:
        search_path.remove(library)
    status, words = listen(["strip", "--strip-unneeded", *of_icu, *others])
    if status:
        raise SetUpFailed(f"{words}\nstrip could not make the program smaller.")


def _lay_ours(internal: Path) -> None:
    """Put our modules, as byte code, and our resources into the folder *internal*."""
    for source in _sources():
        place = source.relative_to(ROOT)
        compiled = internal / place.with_suffix(".pyc")
        compiled.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            str(source),
            str(compiled),
            dfile=place.as_posix(),
            doraise=True,
            invalidation_mode=_MODE,
        )
    left_out = shutil.ignore_patterns("pictures")
    shutil.copytree(ROOT / "resources", internal / "resources", ignore=left_out, dirs_exist_ok=True)
    _lay_codes(internal)


def _lay_codes(internal: Path) -> None:
    """Put beside what the program keeps for its next start: the frozen one itself keeps none."""
    FREEZING.set_up(locks.PACKAGING)
    settings = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    status, words = listen([FREEZING.python, "-c", _KEEP_ALL], **settings)
    if status:
        raise SetUpFailed(f"{words}\nThe program's modules could not be imported.")
    for line in words.splitlines():
        codes = Path(line)
        shutil.copyfile(codes, internal / codes.parent.parent.name / codes.name)


def _forget_older(newest: Path) -> None:
    """Keep the cache small."""
    others = [each for each in newest.parent.iterdir() if each != newest]
    others.sort(key=lambda each: each.stat().st_mtime, reverse=True)
    for each in others[_KEPT - 1 :]:
        shutil.rmtree(each, ignore_errors=True)
