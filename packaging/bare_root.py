"""A Debian 12 with nothing of ours in it: no Python of the host's, no Qt, in a folder.

``debootstrap`` makes it once; a copy of that is kept packed in the cache and unpacked for each
check. This machine's settings of apt are copied in when it is used, so that packages come from
wherever this machine takes them from. Its device files are its own; only ``/proc`` is mounted.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import apt
from frozen import cache_folder
from programs import SetUpFailed, child_environment, listen, say

_SUITE = "bookworm"
_NEEDED = ("debootstrap", "desktop-file-utils", "appstream", "lintian")
_SETTINGS = ("/etc/apt", "/etc/resolv.conf", "/usr/local/share/ca-certificates", "/etc/ssl/certs")
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_LONGEST_S = 600


@dataclass(frozen=True, slots=True)
class BareRoot:
    """The system in *folder*, for as long as ``made`` lasts."""

    folder: Path

    @classmethod
    @contextmanager
    def made(cls) -> Iterator[Self]:
        """Make it, and take it away at the end with all that ran in it.

        Raises:
            SetUpFailed: this is not root, or no Debian.
        """
        if os.geteuid() != 0:
            raise SetUpFailed("A bare system can be made by root only.")
        if missing := [name for name in _NEEDED if not _is_installed(name)]:
            apt.provide(missing, "The check of the packages")
        with tempfile.TemporaryDirectory(
            prefix="switchbook-root-", ignore_cleanup_errors=True
        ) as at:
            root = cls(Path(at, "root"))
            root._unpack()
            root._copy_settings()
            root._mount()
            try:
                root.run("apt-get -qq update")
                yield root
            finally:
                root._end_all()
                root._unmount()

    def run(self, command: str) -> str:
        """Run *command* in its shell; return what it said.

        Raises:
            SetUpFailed: it failed, or took ten minutes.
        """
        environment = {"PATH": _PATH, "HOME": "/root", "LANG": "C.UTF-8"}
        environment["DEBIAN_FRONTEND"] = "noninteractive"
        try:
            done = subprocess.run(
                ["chroot", self.folder, "/bin/sh", "-c", command],  # noqa: S607
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=_LONGEST_S,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise SetUpFailed(f"In the bare system, this did not end: {command}") from late
        words = done.stdout.decode(errors="replace").strip()
        if done.returncode:
            raise SetUpFailed(f"{words}\nIn the bare system, this failed: {command}")
        return words

    def take(self, source: Path, place: str) -> None:
        """Copy the file *source* into it, as *place*."""
        shutil.copyfile(source, self.folder / place[1:])

    def write(self, place: str, text: str, *, mode: int = 0o644) -> None:
        """Write a file into it."""
        path = self.folder / place[1:]
        path.write_text(text, "utf-8")
        path.chmod(mode)

    def _unpack(self) -> None:
        packed = cache_folder().parent / f"{_SUITE}.tar.gz"
        if not packed.is_file():
            say("Making a bare Debian 12 ...")
            status, words = listen(
                [
                    *("debootstrap", "--variant=minbase", "--include=ca-certificates"),
                    *(_SUITE, self.folder),
                ]
            )
            if status:
                raise SetUpFailed(f"{words}\ndebootstrap failed.")
            packed.parent.mkdir(parents=True, exist_ok=True)
            _tar("-czf", packed.with_suffix(".new"), "-C", self.folder, ".")
            packed.with_suffix(".new").rename(packed)
            return
        self.folder.mkdir()
        _tar("-xzf", packed, "-C", self.folder)

    def _copy_settings(self) -> None:
        for place in map(Path, _SETTINGS):
            target = self.folder / place.relative_to("/")
            if place.is_dir():
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(place, target, symlinks=True, dirs_exist_ok=True)
            elif place.is_file():
                shutil.copyfile(place, target)

    def _mount(self) -> None:
        status, words = listen(["mount", "-t", "proc", "proc", self.folder / "proc"])
        if status:
            raise SetUpFailed(f"{words}\n/proc could not be mounted.")

    def _unmount(self) -> None:
        status, words = listen(["umount", "--lazy", self.folder / "proc"])
        if status:
            raise SetUpFailed(f"{words}\nUnmount {self.folder / 'proc'} by hand.")

    def _end_all(self) -> None:
        """End what still runs in it, such as a keyring; told by its root folder."""
        for each in Path("/proc").iterdir():
            if each.name.isdigit() and _root_of(each) == self.folder:
                os.kill(int(each.name), signal.SIGKILL)


def _root_of(process: Path) -> Path | None:
    try:
        return (process / "root").readlink()
    except OSError:
        return None


def _is_installed(package: str) -> bool:
    status, words = listen(["dpkg-query", "-W", "-f", "${db:Status-Status}", package])
    return status == 0 and words == "installed"


def _tar(*arguments: str | Path) -> None:
    status = subprocess.run(
        ["tar", *arguments],  # noqa: S607
        env=child_environment(),
        check=False,
    ).returncode
    if status:
        raise SetUpFailed("tar failed.")
