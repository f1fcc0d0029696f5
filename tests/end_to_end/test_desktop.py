"""The whole program on a real desktop, moved by accessible names and keys alone."""

from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from time import monotonic

import httpx
import pytest

from tests.certificates import self_signed
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.pbx import Pbx
from tests.secret_service import silent_keyring

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_ENDS_WITHIN_S = 5
_MANY = 30_000
_ARRIVED_S = 20.0
_ORDERED_S = 90.0  # while somebody asks for the status all the time
_ROW = 23_999  # far from where the list begins


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        yield made


@pytest.fixture(scope="module")
def large_pbx(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=_MANY)


@pytest.fixture(scope="module")
def small_pbx(pbx_factory: PbxFactory) -> Pbx:
    return pbx_factory(contacts=300)


def _wait_until_whole(desk: Desktop) -> None:
    """Wait until the list has come as a whole and stands in its order."""
    desk.wait_for(
        "describe", "Status", until=lambda text: "complete at" in text, patience_s=_ORDERED_S
    )
    desk.wait_for("cell", 0, 0, until=lambda text: text.startswith("A"))


def _sign_in(desk: Desktop, pbx: Pbx) -> None:
    desk.do("press", "Sign in")
    desk.do("write", "Server address", pbx.url)
    desk.do("write", "User name", "demo")
    desk.do("write", "Password", "demo")
    desk.do("press", "Sign in")
    desk.wait_for("rows", until=lambda count: count > 0)


def _contact_at(pbx: Pbx, place: int) -> dict[str, object]:
    """Return the contact that comes to stand there: what was saved is sent in its time."""
    end, items = monotonic() + _ARRIVED_S, list[dict[str, object]]()
    while not items:
        assert monotonic() < end, "it did not arrive"
        answer = httpx.get(
            f"{pbx.url}/api/user/contacts",
            params={"skip": place, "top": 1},
            headers={"Authorization": f"Bearer {pbx.access_token()}"},
            trust_env=False,
        )
        items = answer.json()["items"]
    return items[0]


def _changed_last(pbx: Pbx) -> dict[str, object]:
    """Return the contact that was changed last, as it is now."""
    changes = [each["path"] for each in pbx.requests() if each["method"] == "POST"]
    ids = [path.rpartition("/contacts/")[2] for path in changes if "/contacts/" in path]
    return pbx.raw(next(each for each in reversed(ids) if "sync_tokens" not in each))


def test_a_contact_is_found_changed_and_added_by_names_alone(
    desk: Desktop, large_pbx: Pbx, tmp_path: Path
) -> None:
    with desk.switchbook("--profile", str(tmp_path)):
        _sign_in(desk, large_pbx)
        assert desk.do("rows") == _MANY
        _wait_until_whole(desk)
        name = desk.wait_for("cell", _ROW, 0, until=lambda text: text != "…")
        desk.do("choose", _ROW)
        desk.wait_for("read", "Name", until=lambda text: text == name)

        desk.do("press", "Edit")
        desk.do("write", "Mobile phone", "+49 30 23125 777")
        desk.do("press", "Save")
        desk.wait_for("shows", "Edit", until=bool)
        desk.do("press", "New contact")
        desk.do("write", "Name", "Zoë Ångström")
        desk.do("press", "Save")
        desk.wait_for("rows", until=lambda count: count == _MANY + 1)
        added = _contact_at(large_pbx, _MANY)

    changed = _changed_last(large_pbx)
    assert (changed["name"], changed["mobile_phone"]) == (name, "+49 30 23125 777")
    assert added["name"] == "Zoë Ångström"


def test_without_the_pbx_yesterdays_contacts_are_there(
    desk: Desktop, pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    pbx = pbx_factory(contacts=1_000)
    with desk.switchbook("--profile", str(tmp_path)):
        _sign_in(desk, pbx)
        _wait_until_whole(desk)
        first = desk.do("cell", 0, 0)
        middle = desk.wait_for("cell", 500, 0, until=lambda text: text != "…")
    pbx.close()

    with desk.switchbook("--profile", str(tmp_path)):
        desk.wait_for("rows", until=lambda count: count == 1_000)
        assert desk.wait_for("cell", 0, 0, until=lambda text: text != "…") == first
        assert desk.wait_for("cell", 500, 0, until=lambda text: text != "…") == middle
        desk.wait_for("describe", "Status", until=lambda text: "complete at" in text)
        desk.wait_for("notices", until=lambda text: "does not answer" in text)
        desk.click(desk.do("head", 0))
        last = desk.wait_for("cell", 0, 0, until=lambda text: text not in (first, "…"))
        assert last.casefold() > first.casefold()
        desk.click(desk.do("head", 1))
        desk.wait_for("cell", 0, 0, until=lambda text: text not in (first, last, "…"))
        desk.click(desk.do("head", 0))
        desk.wait_for("cell", 0, 0, until=lambda text: text == first)
        desk.do("write", "Search contacts", first)
        desk.wait_for("rows", until=lambda count: 0 < count < 100)
        desk.do("choose", 0)
        desk.wait_for("read", "Name", until=lambda text: text == first)


def test_a_name_of_65_characters_cannot_be_saved_and_says_so(
    desk: Desktop, large_pbx: Pbx, tmp_path: Path
) -> None:
    with desk.switchbook("--profile", str(tmp_path)):
        _sign_in(desk, large_pbx)
        desk.do("press", "New contact")

        desk.do("write", "Name", "N" * 65)

        reason = desk.wait_for("describe", "Save", until=bool)
        assert (reason, desk.do("is_enabled", "Save")) == ("Name is too long by 1", False)
        desk.do("write", "Name", "N" * 64)
        desk.wait_for("is_enabled", "Save", until=bool)


def test_all_of_it_works_by_keys(desk: Desktop, small_pbx: Pbx, tmp_path: Path) -> None:
    with desk.switchbook("--profile", str(tmp_path)):
        desk.wait_for("shows", "Sign in", until=bool)
        desk.wait_for("is_active", until=bool)
        desk.keys("Return")
        desk.wait_for("window", until=lambda title: "Sign in" in title)
        desk.do("focus", "Server address")
        desk.type(f"{small_pbx.url}\tdemo\tdemo")
        desk.keys("Return")
        _wait_until_whole(desk)
        desk.do("focus", "Contacts")
        desk.wait_for("is_active", until=bool)
        name = desk.do("cell", 1, 0)
        desk.keys("Home", "Down")
        desk.wait_for("read", "Name", until=lambda text: text == name)

        desk.keys("F2", "End")
        desk.wait_for("shows", "Save", until=bool)
        desk.type(" II")
        desk.keys("ctrl+s")

        desk.wait_for("shows", "Edit", until=bool)
        assert desk.wait_for("cell", 1, 0, until=lambda text: text != name) == f"{name} II"


def test_a_sign_in_lasts_over_a_restart_and_ends_with_signing_out(
    desk: Desktop, large_pbx: Pbx, tmp_path: Path
) -> None:
    with desk.switchbook("--profile", str(tmp_path)):
        _sign_in(desk, large_pbx)
    with desk.switchbook("--profile", str(tmp_path)):
        desk.wait_for("rows", until=lambda count: count > 0)
        desk.do("press", "Sign out")
        desk.wait_for("describe", "Status", until=lambda text: text == "Signed out")

    with desk.switchbook("--profile", str(tmp_path)):
        assert desk.wait_for("read", "Server address", until=bool) == large_pbx.url
        assert not desk.do("shows", "Contacts")


def test_a_certificate_is_asked_about_once_and_a_change_of_it_stops_everything(
    desk: Desktop, pbx_factory: PbxFactory, tmp_path: Path
) -> None:
    made = [tmp_path / "one", tmp_path / "other"]
    for folder in made:
        folder.mkdir()
    one, other = map(self_signed, made)
    pbx = pbx_factory(contacts=300, certificate=one.path, key=one.key)
    profile = str(tmp_path / "profile")

    with desk.switchbook("--profile", profile):
        desk.do("press", "Sign in")
        desk.do("write", "Server address", pbx.url)
        desk.do("write", "User name", "demo")
        desk.do("write", "Password", "demo")
        desk.do("press", "Sign in")
        desk.wait_for("shows", "Trust this certificate", until=bool)
        desk.do("press", "Trust this certificate")
        desk.wait_for("rows", until=lambda count: count > 0)
    with desk.switchbook("--profile", profile):
        desk.wait_for("rows", until=lambda count: count > 0)

    pbx.show(other)
    before = pbx.counts()["requests"]
    with desk.switchbook("--profile", profile):
        desk.wait_for("notices", until=lambda text: "The certificate has changed" in text)
    assert pbx.counts()["requests"] == before


def test_no_token_leaves_keyring_and_memory(desk: Desktop, large_pbx: Pbx, tmp_path: Path) -> None:
    large_pbx.reset()
    with desk.switchbook("--profile", str(tmp_path), "--verbose") as program:
        _sign_in(desk, large_pbx)
        command_line = Path(f"/proc/{program.pid}/cmdline").read_bytes()
        environment = Path(f"/proc/{program.pid}/environ").read_bytes()

    tokens = _tokens_seen(large_pbx)
    assert tokens
    written = b"".join(path.read_bytes() for path in _files(tmp_path, desk.home))
    for token in tokens:
        assert token not in command_line + environment + written + desk.words.encode()


def test_a_silent_keyring_holds_up_neither_window_nor_closing(
    large_pbx: Pbx, tmp_path: Path
) -> None:
    with desktop(silent_keyring) as desk, desk.switchbook("--profile", str(tmp_path)) as program:
        _sign_in(desk, large_pbx)
        desk.wait_for("notices", until=lambda words: "The keyring does not answer" in words)

        _quit(desk, program)

        assert program.returncode == 0
        assert not list(tmp_path.glob("accounts/*"))


def test_without_a_keyring_the_window_works_and_says_so(large_pbx: Pbx, tmp_path: Path) -> None:
    with desktop(None) as desk, desk.switchbook("--profile", str(tmp_path)) as program:
        _sign_in(desk, large_pbx)
        desk.wait_for("notices", until=lambda words: "No keyring on this computer" in words)

        _quit(desk, program)

        assert program.returncode == 0
        assert not list(tmp_path.glob("accounts/*"))


def _quit(desk: Desktop, program: Popen[str]) -> None:
    desk.wait_for("is_active", until=bool)
    desk.keys("ctrl+q")
    program.wait(_ENDS_WITHIN_S)


def _tokens_seen(pbx: Pbx) -> set[bytes]:
    headers = [request["headers"] for request in pbx.requests()]
    texts = {header.get("authorization", "").removeprefix("Bearer ") for header in headers}
    return {text.encode() for text in texts if text}


def _files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]
