"""Byte code that Python would make anew at every start, kept from one start to the next.

As with the byte code of modules: beside them, for one version of Python, made again where it is
missing or damaged, and not kept where Python is told to keep none.
"""

import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any


def place_of(package: Path, name: str) -> Path:
    """Return the file in which a *package*, a folder, keeps the code of that name."""
    folder = package if getattr(sys, "frozen", False) else package / "__pycache__"
    return folder / f"{name}.{sys.implementation.cache_tag}.codes"


def read(place: Path) -> dict[str, Any]:
    """Return what is kept; nothing where that is of another Python, damaged, or not there."""
    try:
        data = place.read_bytes()
        is_ours = data.startswith(MAGIC_NUMBER)
        codes = marshal.loads(data[len(MAGIC_NUMBER) :]) if is_ours else {}  # noqa: S302  # as .pyc
        return codes if isinstance(codes, dict) else {}
    except (OSError, EOFError, ValueError, TypeError):
        return {}


def keep(place: Path, codes: dict[str, Any]) -> None:
    """Keep *codes*, which ``marshal`` can write, where the folder may be written to."""
    if sys.dont_write_bytecode:
        return
    part = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(exist_ok=True)
        part.write_bytes(MAGIC_NUMBER + marshal.dumps(codes))
        part.replace(place)
    except OSError:
        part.unlink(missing_ok=True)
