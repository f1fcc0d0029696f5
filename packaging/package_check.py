"""Are the packages good? They are installed in a bare system and tried there.

The system is Debian 12 as ``debootstrap`` makes it, with nothing of ours in it. Whatever fails ends
the check; each step says what it found and how long it took.
"""

import hashlib
import os
import re
import shlex
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import frozen
import locks
import packages
from bare_root import BareRoot
from demo_pbx import DemoPbx
from environment import ROOT, Environment
from packages import Packages
from programs import SetUpFailed, listen, say

_OLDER = "0.0.1"
_INSTALL = "apt-get -qq install -y --no-install-recommends"
_SELF_CHECK = "switchbook --self-check"
_FOLDER = "/opt"
_PORTABLE = f"{_FOLDER}/portable/switchbook"
_DESKTOP = "xvfb gnome-keyring dbus-daemon libglib2.0-bin libsecret-tools xauth"
_ENTRIES = 2  # the tokens, and the key of the files
_PROFILE = "/root/.local/share/Switchbook/profile"

_SESSION = """#!/bin/sh
# A session with a keyring that an empty password opens, as after a person has logged in.
set -e
export HOME=/root XDG_RUNTIME_DIR=/tmp/run LANG=C.UTF-8
mkdir -p $XDG_RUNTIME_DIR && chmod 700 $XDG_RUNTIME_DIR
if [ -z "$IN_SESSION" ]; then
  IN_SESSION=yes exec dbus-run-session -- "$0" "$@"
fi
echo | gnome-keyring-daemon --unlock --components=secrets >/dev/null
eval "$1"
"""


def run(made: Packages) -> int:
    """Try the packages *made*; return the exit status."""
    try:
        _check_metadata(made)
        with BareRoot.made() as root, DemoPbx(frozen.PROGRAM) as pbx:
            _check_all(root, pbx, made)
    except SetUpFailed as reason:
        say(str(reason))
        return 1
    say("All packages are good.")
    return 0


def _check_metadata(made: Packages) -> None:
    tree = packages.TREE / "usr/share"
    about = next((tree / "metainfo").glob("*.xml"))
    with _step("metadata"):
        _must(["lintian", "--fail-on", "error", "--allow-root", made.deb])
        _must(["desktop-file-validate", tree / "applications/switchbook.desktop"])
        _must(["appstreamcli", "validate", "--no-net", about])


def _check_all(root: BareRoot, pbx: DemoPbx, made: Packages) -> None:
    root.write("/session.sh", _SESSION, mode=0o755)
    root.take(made.deb, "/new.deb")
    root.take(_older(made), "/old.deb")
    _check_installing(root)
    _check_desktop(root, pbx)
    with _step("upgrade"):
        _check_upgrade(root)
    with _step("start beside a checkout"):
        _compare_starts()
    with _step("portable archive"):
        _check_portable(root, made)
    with _step("removal"):
        _check_removal(root)


def _check_installing(root: BareRoot) -> None:
    with _step("install, without a keyring"):
        root.run(f"{_INSTALL} /old.deb")
        said = root.run(_SELF_CHECK)
        _expect("none here" in said, "the keyring's line does not say that there is none")
        say(said)
    with _step("picture of the demo"):
        _check_picture(root, "switchbook")


def _check_desktop(root: BareRoot, pbx: DemoPbx) -> None:
    with _step("what a desktop has"):
        root.run(f"{_INSTALL} {_DESKTOP}")
    with _step("self-check with a keyring"):
        said = root.run(_in_session(_SELF_CHECK))
        _expect("was kept, read and deleted" in said, "the keyring was not used")
    with _step("self-check on X11"):
        root.run(_in_session(f"QT_QPA_PLATFORM=xcb xvfb-run -a {_SELF_CHECK}"))
    with _step("token and key, kept and found again"):
        _check_keeping(root, pbx)


def _check_upgrade(root: BareRoot) -> None:
    before = _data(root)
    root.run(f"{_INSTALL} /new.deb")
    _expect(_data(root) == before, "the upgrade changed the person's data")
    installed = root.run("dpkg-query -W -f '${Version}' switchbook")
    _expect(installed == packages.version(), "it is still the older one")
    _check_found_again(root, "switchbook")


def _check_removal(root: BareRoot) -> None:
    before = _data(root)
    said = root.run("apt-get -qq purge -y switchbook 2>&1")
    _expect("~/.local/share/Switchbook" in said, "it does not say where the data is")
    _expect(_data(root) == before, "the removal touched the person's data")
    _expect(not (root.folder / "usr/lib/switchbook").exists(), "something was left behind")


def _older(made: Packages) -> Path:
    """Return a package of a version before, for the upgrade."""
    folder = packages.STAGE / "older"
    shutil.rmtree(folder, ignore_errors=True)
    _must(["dpkg-deb", "--raw-extract", made.deb, folder])
    control = folder / "DEBIAN/control"
    text = control.read_text("utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {_OLDER}", text), "utf-8")
    package = packages.STAGE / f"switchbook_{_OLDER}_amd64.deb"
    _must(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder, package])
    return package


def _must(command: list[str | Path]) -> None:
    status, words = listen(command)
    if status:
        raise SetUpFailed(f"{words}\n{command[0]} failed.")


def _check_picture(root: BareRoot, program: str) -> None:
    """See that the demo's window is painted with rows: a blank one makes a small picture."""
    root.run(
        f"QT_QPA_PLATFORM=offscreen {program} --profile /tmp/demo --demo --screenshot /shot.png"
    )
    size = (root.folder / "shot.png").stat().st_size
    _expect(size > 40_000, f"the picture has {size} bytes only")  # noqa: PLR2004 - empty: 12,000
    shutil.copyfile(root.folder / "shot.png", packages.STAGE / "installed.png")


def _check_keeping(root: BareRoot, pbx: DemoPbx) -> None:
    """Sign in with a token at a PBX; then see the list again without signing in."""
    root.write("/token", pbx.access_token())
    root.run(_in_session(f"switchbook sign-in --server {pbx.url} --token-stdin < /token"))
    (root.folder / "token").unlink()
    _check_found_again(root, "switchbook")  # makes the book and its key
    entries = root.run(_in_session("secret-tool search --all --unlock service Switchbook 2>&1"))
    names = re.findall(r"^attribute.username = (\S+)$", entries, re.MULTILINE)
    _expect(len(set(names)) >= _ENTRIES, f"the keyring has these entries only: {names}")
    _check_found_again(root, "switchbook")


def _check_found_again(root: BareRoot, program: str) -> None:
    """Start in a new session: there is a picture only where rows came, without a sign-in."""
    root.run(_in_session(f"QT_QPA_PLATFORM=offscreen {program} --screenshot /again.png"))
    (root.folder / "again.png").unlink()


def _compare_starts() -> None:
    """Start the frozen program and the checkout by turns, and say how long each took."""
    environment = Environment(ROOT / ".venv")
    environment.set_up(locks.DEVELOPMENT)
    script = ROOT / "tests/benchmarks/installed_start.py"
    status, words = listen([environment.python, script, packages.TREE / "usr/bin/switchbook"])
    say(words)
    _expect(status == 0, "The installed program starts too slowly.")


def _check_portable(root: BareRoot, made: Packages) -> None:
    root.take(made.archive, "/portable.tar.gz")
    top = made.archive.name.split("-linux")[0]
    root.run(f"mkdir -p {_FOLDER} && tar -C {_FOLDER} -xzf /portable.tar.gz")
    root.run(f"ln -s {top} {_FOLDER}/portable")
    root.run(f"{_PORTABLE} --self-check")
    root.run(_in_session(f"QT_QPA_PLATFORM=xcb xvfb-run -a {_PORTABLE} --self-check"))
    _check_picture(root, _PORTABLE)
    _check_found_again(root, _PORTABLE)


def _in_session(command: str) -> str:
    return shlex.join(["/session.sh", command])


def _data(root: BareRoot) -> str:
    """Return a digest of what the person has on this computer: the profile and the keyring."""
    whole = hashlib.sha256()
    places = (root.folder / _PROFILE[1:], root.folder / "root/.local/share/keyrings")
    for path in sorted(each for place in places for each in place.rglob("*")):
        if path.is_file() and path.name != "lock":
            whole.update(os.fsencode(path.relative_to(root.folder)) + path.read_bytes())
    return whole.hexdigest()


def _expect(is_so: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not is_so:
        raise SetUpFailed(otherwise)


@contextmanager
def _step(name: str) -> Iterator[None]:
    began = time.monotonic()
    say(f"{name} ...")
    yield
    say(f"{name}: ok, {time.monotonic() - began:.0f} s")
