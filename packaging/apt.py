"""Debian packages: installed where that is allowed, named in one command where it is not."""

import os
import shlex
import shutil
import sys
from collections.abc import Sequence

from programs import SetUpFailed, listen, say

_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
_QUIETLY = ("-qq", "-o", "DPkg::Lock::Timeout=300")  # seconds to wait for another apt-get


def is_here() -> bool:
    """Is this a system that apt-get looks after?"""
    return shutil.which("apt-get") is not None


def provide(packages: Sequence[str], purpose: str) -> None:
    """Install *packages*.

    Raises:
        SetUpFailed: a person has to do it: this is not root, or apt-get failed.
    """
    if not (sys.platform == "linux" and os.geteuid() == 0):
        raise SetUpFailed(f"{purpose} needs packages of the system. Run: {command(packages)}")
    say(f"{purpose} needs packages of the system; apt-get installs {' '.join(packages)} ...")
    listen(["apt-get", *_QUIETLY, "update"])  # may fail for one source and still suffice
    status, words = listen([*_INSTALL, *_QUIETLY, *packages], DEBIAN_FRONTEND="noninteractive")
    if status:
        raise SetUpFailed(f"{words}\napt-get failed. Run: {command(packages)}")


def command(packages: Sequence[str]) -> str:
    """Return the one command with which a person installs *packages*."""
    return shlex.join(["sudo", *_INSTALL, *packages])
