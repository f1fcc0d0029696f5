"""The lock files are complete, and name no place to fetch from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "packaging").glob("*.lock"))


def entries(lock: Path) -> list[str]:
    """Return one line for each package of *lock*, its hashes on it."""
    return lock.read_text("utf-8").replace("\\\n", "").splitlines()


def pins(lock: Path) -> dict[str, str]:
    """Return the version of each package of *lock*, by its name."""
    return dict(entry.split(maxsplit=1)[0].split("==") for entry in entries(lock))


def names(requirements: list[str]) -> set[str]:
    """Return the names in *requirements* as locks write them."""
    return {re.split(r"[^\w.-]", each)[0].lower().replace("_", "-") for each in requirements}


@pytest.fixture
def project() -> dict[str, list[str]]:
    """What pyproject.toml asks for, by the lock that has to answer."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    dependencies = wanted["project"]["dependencies"]
    development = dependencies + wanted["dependency-groups"]["dev"]
    return {"runtime.lock": dependencies, "development.lock": development}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_has_one_version_and_hashes(lock: Path) -> None:
    line = re.compile(r"[a-z0-9.-]+==[\w.+!]+( ; [^\\]+?)?( +--hash=sha256:[0-9a-f]{64})+")

    assert [entry for entry in entries(lock) if not line.fullmatch(entry)] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_a_registry_or_a_path(lock: Path) -> None:
    text = lock.read_text("utf-8")

    assert "://" not in text
    assert "/" not in text


@pytest.mark.parametrize("name", ["runtime.lock", "development.lock"])
def test_everything_the_project_asks_for_is_locked(
    name: str, project: dict[str, list[str]]
) -> None:
    assert names(project[name]) <= pins(ROOT / "packaging" / name).keys()


def test_development_has_the_versions_that_people_run() -> None:
    runtime = pins(ROOT / "packaging" / "runtime.lock")
    development = pins(ROOT / "packaging" / "development.lock")

    assert runtime.items() <= development.items()


def test_each_system_gets_its_keyring_and_its_qt() -> None:
    lines = entries(ROOT / "packaging" / "runtime.lock")
    markers = {line.split("==")[0]: line.split(" --hash")[0].rpartition(";")[2] for line in lines}
    qt = next(line for line in lines if line.startswith("pyside6-essentials=="))

    assert "linux" in markers["secretstorage"]
    assert "win32" in markers["pywin32-ctypes"]
    assert qt.count("sha256:") >= 4  # Linux and Windows on two processors, macOS in one file
