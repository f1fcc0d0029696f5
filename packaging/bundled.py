"""Prints which Python packages are in a frozen program, as JSON: ``bundled.py FOLDER``.

It runs in the environment that the program was frozen from, since only there a module's name
leads to the package that brought it, and to its licence.
"""

import json
import sys
from importlib import metadata
from pathlib import Path

from PyInstaller.archive.readers import (  # type: ignore[import-untyped]  # has none
    CArchiveReader,
)


def modules_in(folder: Path) -> set[str]:
    """Return the top-level names that the program in *folder* can import."""
    archive = CArchiveReader(str(next(folder.glob("switchbook*"))))
    names = {name.split(".")[0] for name in archive.open_embedded_archive("PYZ.pyz").toc}
    return names | {each.name.split(".")[0] for each in (folder / "_internal").iterdir()}


def described(distribution: metadata.Distribution) -> dict[str, object]:
    """Return what licences and bill of materials say of one package."""
    files = distribution.files or []
    texts = [str(distribution.locate_file(each)) for each in files if _is_licence(each.name)]
    about = distribution.metadata
    return {
        "name": about["Name"],
        "version": distribution.version,
        "licence": about["License-Expression"] or about["License"] or "",
        "texts": sorted(text for text in texts if Path(text).is_file()),
    }


def _is_licence(name: str) -> bool:
    return name.lower().startswith(("licen", "copying", "notice")) and not name.endswith(".py")


if __name__ == "__main__":
    owners = metadata.packages_distributions()
    found = {owner for name in modules_in(Path(sys.argv[1])) for owner in owners.get(name, [])}
    found |= {"PySide6_Essentials", "shiboken6", "pyinstaller"}  # whose bootloader starts it
    found.discard("setuptools")  # its parts are in the way of names only
    packages = [described(metadata.distribution(name)) for name in found]
    print(json.dumps(sorted(packages, key=lambda each: str(each["name"]).lower())))
