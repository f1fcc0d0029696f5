"""What is in the frozen program and whose it is: licences, and a bill of materials.

Three kinds of work are bundled: Python packages, which name their licences themselves; Python with
the system libraries that it was linked with, whose Debian packages have a copyright file; and Qt
with ICU, which come in the wheel of PySide6 without any text, so that theirs stand in
``packaging/licences``.
"""

import json
import platform
import shutil
import sysconfig
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import ROOT
from frozen import FREEZING
from programs import SetUpFailed, listen

_TEXTS = ROOT / "packaging" / "licences"
_SYSTEM_COPYRIGHT = Path("/usr/share/doc")
_QT = ("pyside6-essentials", "shiboken6")
_ICU_VERSION = "73.2"  # of PySide6 6.11.3
_UNSAID = {"apsw-sqlite3mc": "any-OSI", "backports-tarfile": "MIT", "jaraco-classes": "MIT"}
_BOOTLOADER = "GPL-2.0-or-later WITH Bootloader-exception"


@dataclass(frozen=True, slots=True)
class Part:
    """Something bundled.

    Attributes:
        kind: where it comes from, as package URLs name it: pypi, deb or generic.
        licence: an SPDX expression; empty where only the texts say it.
        texts: files with its licence.
    """

    kind: str
    name: str
    version: str
    licence: str = ""
    texts: tuple[Path, ...] = ()

    @property
    def url(self) -> str:
        """Its package URL."""
        place = "deb/debian" if self.kind == "deb" else self.kind
        return f"pkg:{place}/{self.name}@{self.version.replace('+', '%2B').replace(':', '%3A')}"


def parts_of(program: Path) -> list[Part]:
    """Return all that is bundled in the folder *program* and is not ours.

    Raises:
        SetUpFailed: PyInstaller's archive could not be read.
    """
    script = ROOT / "packaging" / "bundled.py"
    status, words = listen([FREEZING.python, script, program])
    if status:
        raise SetUpFailed(f"{words}\nThe frozen program could not be read.")
    packages = [_of_python(each) for each in json.loads(words)]
    lgpl = (_TEXTS / "LGPL-3.0.txt", _TEXTS / "GPL-3.0.txt")
    qt_version = next(each.version for each in packages if each.name in _QT)
    icu = Part("generic", "icu", _ICU_VERSION, "Unicode-3.0", (_TEXTS / "ICU.txt",))
    qt = Part("generic", "qtbase", qt_version, "LGPL-3.0-only", lgpl)
    return [*packages, _python(), qt, icu, *_libraries(program)]


def _of_python(told: dict[str, str | list[str]]) -> Part:
    name = str(told["name"]).lower().replace("_", "-").replace(".", "-")
    texts = tuple(Path(each) for each in told["texts"])
    licence = _UNSAID.get(name, str(told["licence"]))
    if name in _QT:
        licence, texts = "LGPL-3.0-only", (_TEXTS / "LGPL-3.0.txt", _TEXTS / "GPL-3.0.txt")
    if name == "pyinstaller":
        licence = _BOOTLOADER
    return Part("pypi", name, str(told["version"]), licence, texts)


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (text,) if text.is_file() else ()
    return Part("generic", "python", platform.python_version(), "PSF-2.0", texts)


def _libraries(program: Path) -> list[Part]:
    """Return the system's libraries that Python was linked with, as Debian's packages."""
    found = {}
    for library in sorted((program / "_internal").glob("lib*.so*")):
        status, words = listen(["dpkg-query", "--search", f"*/{library.name}"])
        if status == 0:
            package = words.split(":")[0]
            found[package] = _debian(package)
    return list(found.values())


def _debian(package: str) -> Part:
    _, version = listen(["dpkg-query", "--show", "--showformat=${Version}", package])
    return Part("deb", package, version, "", (_SYSTEM_COPYRIGHT / package / "copyright",))


def lay_licences(parts: Sequence[Part], folder: Path) -> None:
    """Put each part's licence texts into a folder of its name within *folder*."""
    for part in parts:
        for text in part.texts:
            place = folder / part.name / (text.name if text.suffix else f"{text.name}.txt")
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, place)
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    shutil.copyfile(_TEXTS / "README.txt", folder / "README.txt")


def bill_of_materials(parts: Sequence[Part], version: str) -> str:
    """Return a CycloneDX document that names every part; the same parts give the same text."""
    components = [_component(part) for part in parts]
    digest = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, components]))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{digest}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "switchbook",
                "name": "switchbook",
                "version": version,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": components,
        "dependencies": [{"ref": "switchbook", "dependsOn": [part.url for part in parts]}],
    }
    return json.dumps(document, indent=1) + "\n"


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.url,
        "name": part.name,
        "version": part.version,
        "purl": part.url,
    }
    if part.licence:
        is_known = part.licence != "any-OSI"
        choice = {"expression": part.licence} if is_known else {"license": {"name": "any-OSI"}}
        component["licenses"] = [choice]
    return component
