"""What the frozen program needs from the system: read from its files, never remembered.

Each library that a bundled file names must be bundled too, or be one that a package of the system
is known to bring. A name that is neither stops the build: the program would not start somewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import system_libraries
from programs import SetUpFailed, listen

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_GLIBC_PARTS = re.compile(
    r"(libc|libm|libdl|libpthread|libresolv|librt|libutil|ld-linux-x86-64)\.so\.\d+"
)
_OTHERS = {
    "libexpat.so.1": "libexpat1",  # of Debian's Python; fontconfig has it loaded anyway
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
}


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be there.

    Attributes:
        glibc: the oldest version that will do.
        libraries: the file names of the other libraries, in order.
    """

    glibc: tuple[int, int]
    libraries: tuple[str, ...]

    def for_debian(self) -> list[str]:
        """Return these needs as dependencies of a Debian package."""
        known = system_libraries.packages_by_library() | _OTHERS
        packages = sorted({known[library] for library in self.libraries})
        return [f"libc6 (>= {self.glibc[0]}.{self.glibc[1]})", *packages]

    def for_rpm(self) -> list[str]:
        """Return these needs as an RPM package names them: libraries, whoever brings them."""
        glibc = f"libc.so.6(GLIBC_{self.glibc[0]}.{self.glibc[1]})(64bit)"
        return [glibc, *(f"{library}()(64bit)" for library in self.libraries)]


def needs_of(program: Path) -> Needs:
    """Return what the files in the folder *program* need from the system.

    Raises:
        SetUpFailed: one needs a library that nobody is known to bring.
    """
    files = sorted(_binaries(program))
    status, words = listen(["objdump", "--private-headers", *files])
    if status:
        raise SetUpFailed(f"{words}\nobjdump could not read the frozen program.")
    outside = set(_NEEDED.findall(words)) - {file.name for file in files}
    libraries = sorted(name for name in outside if not _GLIBC_PARTS.fullmatch(name))
    unknown = set(libraries) - {*system_libraries.packages_by_library(), *_OTHERS}
    if unknown:
        raise SetUpFailed(f"Nothing is known to bring {', '.join(sorted(unknown))}.")
    glibc = max((int(major), int(minor)) for major, minor in _GLIBC.findall(words))
    return Needs(glibc, tuple(libraries))


def _binaries(program: Path) -> Iterable[Path]:
    yield program / "switchbook"
    for path in program.rglob("*.so*"):
        if path.is_file() and not path.is_symlink():
            yield path
