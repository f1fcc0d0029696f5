"""Nothing leaks: neither files nor the log hold a token, a password or a text of a contact."""

import logging
import re

import pytest

from contacts.contact import NO_VALUES, Contact
from contacts.sync.session import Session
from contacts.view import Question, View
from tests.contacts.sync.desk import Desk, number_of, renamed
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask

SECRET = "Wilhelmina Featherstone"
NUMBER = "+447700900461"


@pytest.fixture
def known(pbx: Pbx) -> Contact:
    """Return a contact whose texts are unlike all others."""
    values = (SECRET, *NO_VALUES[1:6], NUMBER, *NO_VALUES[7:])
    remote_id = ask(pbx, lambda client: client.add(values))
    pbx.reset()
    return Contact(remote_id, values)


def test_neither_files_nor_log_tell_what_is_nobodys_business(
    desk: Desk, known: Contact, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="switchbook")
    secrets: list[str] = [SECRET, "Featherstone", NUMBER, "Featherstone II"]

    async def scenario(session: Session, told: Told) -> None:
        kept = " ".join([*desk.entries.values(), *desk.keys.values()])
        secrets.extend(re.findall(r"[\w.=+/-]{20,}", kept))
        session.shelf._reader.ask(Question(1, View("featherstone"), is_new=True))  # noqa: SLF001
        await session.online.open(known.remote_id)
        number = await number_of(session, known.remote_id)
        await session.editing.keep_draft(number, known, renamed(known, f"{SECRET} II"))
        await session.editing.save(1, number, renamed(known, f"{SECRET} II"))
        await session.online.refresh()

    desk.play_signed_in(scenario)

    files = {path: path.read_bytes() for path in desk.profile.rglob("*") if path.is_file()}
    assert any(path.suffix == ".db" for path in files)
    assert len(secrets) > 5
    for secret in secrets:
        assert secret not in caplog.text
        assert not [path for path, data in files.items() if secret.encode() in data]
