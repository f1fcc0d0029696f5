"""Seven things that people do all day, from a cold start with 10,000 contacts, and by how few keys.

One press counts as one key, with or without Ctrl or Shift held. Letters do not count: those
of a name that is looked for, and the text that is put into a field. Neither does choosing
the contact, or the contacts, that the task is about; where it is counted, the test says so.
"""

import asyncio
from collections.abc import Iterator

import pytest

from contacts.contact import BY_WIRE, Contact
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.end_to_end.office import Office
from tests.pbx import Pbx
from tests.reaching import ask, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_CONTACTS = 10_000
_SEVERAL = 20
_FIRM = "Zephyr Quill"
_PEOPLE = _ANA, _BEA, _CLEO, _DORA, _EVA = (
    "Xanthe Arkwright",
    "Xavia Bellweather",
    "Xenia Cromarty",
    "Xiomara Dunmore",
    "Xylia Everdene",
)
_WHOLE_S = 60.0
_SIGNATURE = """Ilse Vandermeer
Head of Procurement
Brightwater Logistics Ltd
ilse.vandermeer@brightwater.example
Mobile: +44 7700 900123
"""


@pytest.fixture(scope="module")
def _office(pbx_factory: PbxFactory, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Start the program as somebody does who has signed in, but never seen the contacts here."""
    profile = tmp_path_factory.mktemp("profile")
    pbx = pbx_factory(contacts=_CONTACTS - _SEVERAL - len(_PEOPLE))
    with desktop() as desk:
        office = Office(desk, pbx)
        for number in range(_SEVERAL):
            office.add(name=f"{_FIRM} {number:02}", company=f"Firm {number}")
        for name in _PEOPLE:
            office.add(name=name, title="Clerk", business="+49 30 555 1234")
        desk.sign_in(profile, pbx.url, pbx.access_token())
        with desk.switchbook("--profile", str(profile)):
            _wait_until_whole(desk)
            desk.do("listen")
            yield office
        office.close()
    pbx.close()


def _wait_until_whole(desk: Desktop) -> None:
    desk.wait_for(
        "describe", "Status", until=lambda text: "complete at" in text, patience_s=_WHOLE_S
    )
    desk.wait_for("cell", 0, 0, until=lambda text: text.startswith("A"))
    desk.wait_for("is_active", until=bool)


@pytest.fixture
def office(_office: Office) -> Iterator[Office]:
    """Begin in the list, and leave the pages that are open at the end."""
    _office.begin()
    _office.desk.wait_for("rows", until=lambda count: count >= _CONTACTS)
    yield _office
    _office.desk.keys("Escape")


def _newest(pbx: Pbx) -> Contact:
    """Return the contact that was added last."""
    total = ask(pbx, lambda client: client.list_page(0, 1)).count
    newest = ask(pbx, lambda client: client.list_page(total - 1, 1)).items[0]
    assert newest
    return newest


def test_a_number_is_found_and_copied(office: Office) -> None:
    with office.hands(6) as hands:
        hands.press("ctrl+f")
        hands.type(_ANA)
        office.desk.wait_for("rows", until=lambda count: count == 1)
        hands.press("Down")
        office.desk.wait_for("read", "Business phone", until=bool)
        hands.press("ctrl+shift+c")

    office.desk.wait_for("describe", "Status", until=lambda text: "Copied" in text)
    assert office.desk.clipboard() == "+49 30 555 1234"


def test_a_contact_is_added_from_a_signature(office: Office) -> None:
    desk, before = office.desk, office.desk.do("rows")
    with desk.copied(_SIGNATURE), office.hands(8) as hands:
        hands.press("ctrl+n")
        desk.wait_for("shows", "Save", until=bool)
        hands.press("ctrl+v")
        desk.wait_for("shows", "Fill in", until=bool)
        hands.press("Return")
        desk.wait_for("is_active", until=bool)
        hands.press("ctrl+s")
        desk.wait_for("rows", until=lambda count: count > before)

    asyncio.run(until(lambda: _newest(office.pbx).value(BY_WIRE["name"]) == "Ilse Vandermeer"))
    added = {field.wire: value for field, value in _newest(office.pbx).held()}
    assert added == {
        "name": "Ilse Vandermeer",
        "title": "Head of Procurement",
        "company": "Brightwater Logistics Ltd",
        "email": "ilse.vandermeer@brightwater.example",
        "mobile_phone": "+44 7700 900123",
    }


def test_a_title_is_changed(office: Office) -> None:
    office.go_to(_BEA)

    with office.hands(5) as hands:
        office.edit(hands, title="Partner")
        hands.press("ctrl+s")

    office.wait_on_pbx(_BEA, title="Partner")
    assert office.desk.wait_for("read", "Title", until=bool) == "Partner"


def test_a_change_is_undone(office: Office) -> None:
    office.go_to(_CLEO)
    with office.hands(5) as hands:
        office.edit(hands, title="Partner")
        hands.press("ctrl+s")
    office.desk.wait_for("shows", "Edit", until=bool)

    with office.hands(1) as hands:
        hands.press("ctrl+z")

    office.desk.wait_for("read", "Title", until=lambda text: text == "Clerk")
    office.wait_on_pbx(_CLEO, title="Clerk")


def test_the_company_of_twenty_contacts_is_set(office: Office) -> None:
    office.desk.do("write", "Search contacts", _FIRM)
    office.desk.wait_for("rows", until=lambda count: count == _SEVERAL)
    office.desk.keys("ctrl+a")
    office.desk.wait_for("shows", f"{_SEVERAL} contacts chosen", until=bool)

    with office.hands(6) as hands:
        hands.press("ctrl+b")
        office.desk.wait_for("shows", "New text", until=bool)
        hands.press("c", "Tab")  # the field that begins so
        hands.type("Quill & Sons")
        hands.press("Return")

    for number in range(_SEVERAL):
        office.wait_on_pbx(f"{_FIRM} {number:02}", company="Quill & Sons")


def test_a_conflict_of_two_fields_is_settled(office: Office) -> None:
    office.go_to(_DORA)
    with office.hands(5) as hands:
        office.edit(hands, title="Mine", company="Mine")
        office.change(_DORA, title="Theirs", company="Theirs")
        hands.press("ctrl+s")
    office.desk.wait_for("describe", "Status", until=lambda text: "needs you" in text)

    with office.hands(4) as hands:
        hands.go_to("Company", "F8")
        hands.press("F6")
        office.desk.wait_for("shows", "Mine: Company", until=lambda is_shown: not is_shown)
        hands.press("F7")

    office.wait_on_pbx(_DORA, company="Mine", title="Theirs")
    office.desk.wait_for("describe", "Status", until=lambda text: "needs you" not in text)


def test_what_changed_today_is_seen(office: Office) -> None:
    office.go_to(_EVA)
    with office.hands(5) as hands:
        office.edit(hands, title="Partner")
        hands.press("ctrl+s")
    office.desk.wait_for("shows", "Edit", until=bool)

    with office.hands(2) as hands:
        hands.press("ctrl+shift+h")

    lines = office.desk.wait_for("contents", "History", until=lambda cells: _EVA in cells)
    what, whose = lines[lines.index(_EVA) + 1 :][:2]
    assert what.startswith("Title")  # and maybe that it waits
    assert whose == "here"
