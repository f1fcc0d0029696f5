"""The files of the Linux packages, laid out as they are to lie on a computer.

The frozen program goes to ``usr/lib/switchbook``, and around it what a desktop looks for: menu
entry, icons, what software centres show, the page of the manual. All times are the source's.
"""

import gzip
import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

import contents
import frozen
from environment import ROOT
from programs import SetUpFailed, listen

ID = "io.github.switchbook.switchbook"
HOME_PAGE = "https://github.com/switchbook/switchbook"
MAINTAINER = "The Switchbook authors <switchbook@users.noreply.github.com>"

_LINUX = ROOT / "packaging" / "linux"
_ICON = ROOT / "resources" / "icons" / "switchbook.svg"
_PROGRAM = "usr/lib/switchbook"
_DOCUMENTS = "usr/share/doc/switchbook"


def lay(tree: Path, program: Path, version: str, at: int) -> None:
    """Make the folder *tree* anew, with everything that a package holds.

    Args:
        tree: stands for ``/`` of the computer that it is installed on.
        program: the frozen program.
        version: which version it is.
        at: when the source was last changed, in seconds of Unix time.

    Raises:
        SetUpFailed: the icons could not be drawn, or the program not be read.
    """
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / _PROGRAM, symlinks=True)
    parts = contents.parts_of(program)
    contents.lay_licences(parts, tree / _PROGRAM / "licences")
    _write(tree / _PROGRAM / "sbom.cdx.json", contents.bill_of_materials(parts, version))
    _link(tree / "usr/bin/switchbook", "../lib/switchbook/switchbook")
    _lay_desktop(tree, {"@VERSION@": version, "@DATE@": day(at)})
    _lay_documents(tree, version, at)
    _date(tree, at)


def day(at: int) -> str:
    """Return the day of *at* as in ISO 8601."""
    return time.strftime("%Y-%m-%d", time.gmtime(at))


def _lay_desktop(tree: Path, words: Mapping[str, str]) -> None:
    share = tree / "usr/share"
    _fill(_LINUX / "switchbook.desktop", share / "applications/switchbook.desktop", words)
    about = f"{ID}.metainfo.xml"
    _fill(_LINUX / about, share / "metainfo" / about, words)
    manual = _filled(_LINUX / "switchbook.1", words)
    _compress(share / "man/man1/switchbook.1.gz", manual)
    icons = share / "icons/hicolor"
    drawn = tree.parent / "icons"
    script = ROOT / "packaging" / "draw_icons.py"
    status, said = listen([frozen.FREEZING.python, script, drawn])
    if status:
        raise SetUpFailed(f"{said}\nThe icons could not be drawn.")
    for picture in sorted(drawn.glob("*.png")):
        size = f"{picture.stem}x{picture.stem}"
        _copy(picture, icons / size / "apps/switchbook.png")
    _copy(_ICON, icons / "scalable/apps/switchbook.svg")


def _lay_documents(tree: Path, version: str, at: int) -> None:
    documents = tree / _DOCUMENTS
    _copy(_LINUX / "copyright", documents / "copyright")
    _copy(_LINUX / "defaults.ini", documents / "examples/defaults.ini")
    moment = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(at))
    entry = f"switchbook ({version}) stable; urgency=low\n\n  * See {HOME_PAGE}/releases\n\n"
    _compress(documents / "changelog.gz", f"{entry} -- {MAINTAINER}  {moment}\n")
    _link(documents / "licences", "../../../lib/switchbook/licences")
    _copy(_LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides/switchbook")


def _filled(source: Path, words: Mapping[str, str]) -> str:
    text = source.read_text("utf-8")
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text


def _fill(source: Path, place: Path, words: Mapping[str, str]) -> None:
    _write(place, _filled(source, words))


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _compress(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), mtime=0))


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _date(tree: Path, at: int) -> None:
    """Give every file the time *at*, and the rights that a package's files have."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    return path.name == "switchbook" and path.parent.name == "switchbook"
