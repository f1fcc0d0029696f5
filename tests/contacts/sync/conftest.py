"""What the tests of a session share."""

from pathlib import Path

import pytest

from contacts.contact import NO_VALUES, Contact
from tests.contacts.sync.desk import Desk
from tests.pbx import Pbx
from tests.reaching import ask


@pytest.fixture
def desk(pbx: Pbx, tmp_path: Path) -> Desk:
    return Desk(pbx, tmp_path)


@pytest.fixture
def contact(pbx: Pbx) -> Contact:
    """Return a contact of *pbx* that no test has edited."""
    values = ("Zoë", *NO_VALUES[1:])
    remote_id = ask(pbx, lambda client: client.add(values))
    pbx.reset()
    return Contact(remote_id, values)
