"""What a demo PBX finds again when it is started anew."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import httpx
import pytest

from contacts.demo.database import FILE_NAME, open_database, whole
from contacts.demo.options import CannotStart, Options
from contacts.demo.process import DemoFailed, DemoProcess
from tests.conftest import PbxFactory
from tests.contacts.demo.conftest import SignedIn
from tests.pbx import Pbx

CONTACTS = "/user/contacts"
VERSION_1 = Path(__file__).with_name("version_1.sql")


def contact_id(client: httpx.Client, index: int) -> str:
    page = client.get(CONTACTS, params={"skip": index, "top": 1})
    return str(page.json()["items"][0]["id"])


def test_changes_additions_and_tokens_outlive_the_process(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    before = pbx_factory(contacts=10, data=tmp_path)
    client = signed_in(before)
    changed = contact_id(client, 4)
    client.post(f"{CONTACTS}/{changed}", json={"name": "Changed"})
    added = client.post(CONTACTS, json={"name": "Added"}).json()["id"]
    before.close()

    after = pbx_factory(contacts=10, data=tmp_path)
    again = httpx.Client(base_url=f"{after.url}/api", headers=client.headers, trust_env=False)

    with again:
        assert again.get(f"{CONTACTS}/{changed}").json()["name"] == "Changed"
        assert [item["id"] for item in again.get(CONTACTS).json()["items"][10:]] == [added]
        assert again.post(CONTACTS, json={"name": "Next"}).json()["id"] != added
    after.close()


def test_changes_outlive_a_process_that_is_killed(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    before = pbx_factory(contacts=10, data=tmp_path)
    added = signed_in(before).post(CONTACTS, json={"name": "Added"}).json()["id"]
    before.process.kill()

    after = pbx_factory(contacts=10, data=tmp_path)

    assert after.raw(added)["name"] == "Added"
    after.close()


def test_changes_wait_while_their_contacts_are_not_there(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    def names_with(contacts: int, seed: int) -> list[str]:
        pbx = pbx_factory(contacts=contacts, seed=seed, data=tmp_path)
        items = signed_in(pbx).get(CONTACTS).json()["items"]
        pbx.close()
        return [item["name"] for item in items if item["name"] in ("Changed", "Added")]

    change_two_and_add_one(pbx_factory(contacts=10, data=tmp_path), signed_in)

    assert names_with(contacts=5, seed=1) == ["Changed", "Added"]
    assert names_with(contacts=10, seed=2) == ["Added"]
    assert names_with(contacts=12, seed=1) == ["Changed", "Changed", "Added"]


def change_two_and_add_one(pbx: Pbx, signed_in: SignedIn) -> None:
    client = signed_in(pbx)
    for index in (2, 9):
        client.post(f"{CONTACTS}/{contact_id(client, index)}", json={"name": "Changed"})
    client.post(CONTACTS, json={"name": "Added"})
    pbx.close()


def test_deletions_outlive_the_process(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    before = pbx_factory(contacts=10, data=tmp_path)
    client = signed_in(before)
    gone = [contact_id(client, 4), client.post(CONTACTS, json={"name": "Added"}).json()["id"]]
    for each in gone:
        client.post(f"{CONTACTS}/{each}/destroy")
    left = client.get(CONTACTS).json()
    before.close()

    after = pbx_factory(contacts=10, data=tmp_path)

    assert left["count"] == 9
    assert signed_in(after).get(CONTACTS).json() == left
    after.close()


def test_a_deletion_waits_while_its_contact_is_not_there(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    def count_with(contacts: int, seed: int) -> int:
        pbx = pbx_factory(contacts=contacts, seed=seed, data=tmp_path)
        count = int(signed_in(pbx).get(CONTACTS).json()["count"])
        pbx.close()
        return count

    before = pbx_factory(contacts=10, data=tmp_path)
    client = signed_in(before)
    client.post(f"{CONTACTS}/{contact_id(client, 9)}/destroy")
    before.close()

    assert [count_with(9, 1), count_with(10, 2), count_with(10, 1), count_with(0, 1)] == [
        9,
        10,
        9,
        0,
    ]


def test_a_sync_token_outlives_the_process_but_not_its_contacts(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    def diff_with(contacts: int) -> httpx.Response:
        pbx = pbx_factory(contacts=contacts, data=tmp_path)
        answer = signed_in(pbx).post(f"{CONTACTS}/sync_tokens/{token}/diff")
        pbx.close()
        return answer

    before = pbx_factory(contacts=10, data=tmp_path)
    client = signed_in(before)
    token = client.post(f"{CONTACTS}/sync_tokens").json()["token"]
    client.post(f"{CONTACTS}/{contact_id(client, 4)}/destroy")
    before.close()

    assert diff_with(11).status_code == 403
    assert [item["change_type"] for item in diff_with(10).json()["items"]] == ["DELETED"]


def test_changes_to_other_contacts_are_not_told(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    before = pbx_factory(contacts=10, data=tmp_path)
    token = signed_in(before).post(f"{CONTACTS}/sync_tokens").json()["token"]
    before.close()
    other = pbx_factory(contacts=10, seed=2, data=tmp_path)
    client = signed_in(other)
    client.post(f"{CONTACTS}/{contact_id(client, 4)}/destroy")
    client.post(f"{CONTACTS}/{contact_id(client, 4)}/favorite")
    other.close()

    after = pbx_factory(contacts=10, data=tmp_path)

    diff = signed_in(after).post(f"{CONTACTS}/sync_tokens/{token}/diff")
    assert diff.json()["items"] == []
    after.close()


def test_what_happens_together_is_taken_back_together(tmp_path: Path) -> None:
    with closing(open_database(tmp_path)) as database:
        with suppress(sqlite3.IntegrityError), whole(database):
            database.execute("INSERT INTO deleted VALUES (1)")
            database.execute("INSERT INTO deleted VALUES (1)")

        assert database.execute("SELECT count(*) FROM deleted").fetchone() == (0,)


def test_a_file_of_version_1_is_brought_to_this_one(
    pbx_factory: PbxFactory, signed_in: SignedIn, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as old:
        old.executescript(VERSION_1.read_text("utf-8"))

    pbx = pbx_factory(contacts=10, data=tmp_path)
    client = signed_in(pbx)

    names = [item["name"] for item in client.get(CONTACTS).json()["items"]]
    assert [names[4], names[10]] == ["Changed", "Added"]
    assert client.post(f"{CONTACTS}/{contact_id(client, 4)}/destroy").status_code == 204
    pbx.close()


@pytest.mark.parametrize("content", [b"Not a database at all." * 100, b"SQLite format 3\0" * 500])
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    with pytest.raises(DemoFailed) as failed, DemoProcess(Options(data=tmp_path)):
        pytest.fail("It started.")

    words = str(failed.value)
    assert words.startswith(str(tmp_path / FILE_NAME))
    assert words.endswith("damaged, or it is not the file of a demo PBX.")
    assert "\n" not in words
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("CREATE TABLE mine (value)")
    content = (tmp_path / FILE_NAME).read_bytes()

    with pytest.raises(CannotStart, match="not the file of a demo PBX"):
        open_database(tmp_path)

    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    with closing(open_database(tmp_path)) as database:
        database.execute("PRAGMA user_version = 99")

    with pytest.raises(CannotStart, match="another version"):
        open_database(tmp_path)


def test_a_file_in_use_is_refused(tmp_path: Path) -> None:
    with (
        closing(open_database(tmp_path)),
        pytest.raises(CannotStart, match="Another demo PBX is using"),
    ):
        open_database(tmp_path)


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(CannotStart, match="cannot be used"):
        open_database(tmp_path / "file" / "folder")


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    open_database(tmp_path / "a" / "b").close()

    assert [file.name for file in (tmp_path / "a" / "b").iterdir()] == [FILE_NAME]
