"""A contact as a vCard: read back by whoever reads RFC 2426, nothing is lost or made up."""

import re

import pytest
from hypothesis import example, given

from contacts.contact import BY_WIRE, NO_VALUES, Contact, RemoteId
from contacts.exchange import plain, written
from contacts.folding import shown
from contacts.signature import read_signature
from tests import strategies
from tests.gui.people import changed, person

_NAMES = {"N": "name", "ORG": "company", "TITLE": "title", "ADR": "address", "NOTE": "notes"}
_NUMBERS = {
    "TEL;TYPE=WORK": ("business", "business2"),
    "TEL;TYPE=CELL": ("mobile_phone", "mobile_phone2"),
    "TEL;TYPE=HOME": ("home_phone", "home_phone2"),
    "TEL;TYPE=VOICE": ("other",),
    "TEL;TYPE=WORK,FAX": ("business_fax",),
    "TEL;TYPE=HOME,FAX": ("home_fax",),
    "EMAIL;TYPE=INTERNET": ("email",),
}
_PARTS = {"N": (5, 0), "ADR": (7, 2)}
_ESCAPE = re.compile(r"\\(.)")


def properties_of(card: str) -> list[tuple[str, list[str]]]:
    """Read a vCard as RFC 2426 says: unfold, take apart, and only then undo the escapes."""
    assert card.endswith("\r\n")
    lines = card.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    pairs = [line.partition(":")[::2] for line in lines]
    return [(name, parts_of(value)) for name, value in pairs]


def parts_of(value: str) -> list[str]:
    """Return the parts of a value between semicolons that are not escaped."""
    count = 1 + _ESCAPE.sub("", value).count(";")
    parts = re.findall(r"((?:[^\\;]|\\.)*)(?:;|$)", value)
    return [_ESCAPE.sub(unescaped, part) for part in parts[:count]]


def unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def read(card: str) -> tuple[str, ...]:
    """Return the values of the 15 fields."""
    values = dict.fromkeys(BY_WIRE, "")
    for name, parts in properties_of(card):
        count, place = _PARTS.get(name, (1, 0))
        if name in _NAMES:
            assert len(parts) == count
            values[_NAMES[name]] = parts[place]
        for wire in _NUMBERS.get(name, ()):
            if not values[wire]:
                values[wire] = parts[0]
                break
    return tuple(values.values())


@given(strategies.contacts)
def test_what_is_written_is_read_back(contact: Contact) -> None:
    values = dict(zip(BY_WIRE, map(shown, contact.values), strict=True))
    for first, second in (wires for wires in _NUMBERS.values() if len(wires) > 1):
        if not values[first]:  # the only one of two of a kind is the first to a reader
            values[first], values[second] = values[second], ""

    assert read(written(contact)) == tuple(values.values())


@given(strategies.contacts)
@example(person(name="é" * 100, notes="日" * 300 + "👩🏽\u200d🔧" * 20))
def test_no_line_is_longer_than_75_octets_or_broken_in_a_character(contact: Contact) -> None:
    octets = written(contact).encode()

    lines = octets.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines[:-1])
    assert b"\n" not in octets.replace(b"\r\n", b"")


@given(strategies.contacts)
def test_nothing_a_contact_holds_makes_another_property(contact: Contact) -> None:
    names = [name for name, _ in properties_of(written(contact))]

    assert names[:4] == ["BEGIN", "VERSION", "FN", "N"]
    assert names[4:-1] == [name for name in names[4:-1] if name in _NAMES or name in _NUMBERS]
    assert len(names) == 5 + len([value for value in contact.values[1:] if value])


@pytest.mark.parametrize("number", ["+49 (0)30/123-45", "*72#", "0171,,12;3", "12"])
def test_no_number_is_changed(number: str) -> None:
    contact = person(business=number)

    assert read(written(contact)) == contact.values


def test_a_card_as_it_is_sent() -> None:
    card = written(person(name="Ana Ruiz", company="Acme, S.L.", mobile_phone="+34 600"))

    assert card.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Ana Ruiz",
        "N:Ana Ruiz;;;;",
        "ORG:Acme\\, S.L.",
        "TEL;TYPE=CELL:+34 600",
        "END:VCARD",
        "",
    ]


def test_who_has_no_name_is_called_by_what_is_known() -> None:
    card = written(person(name="", company="Acme"))

    assert "FN:Acme\r\nN:;;;;\r\n" in card


def test_nobody_is_a_card_all_the_same() -> None:
    card = written(Contact(RemoteId(""), NO_VALUES))

    assert card == "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nN:;;;;\r\nEND:VCARD\r\n"


def test_lines_to_be_read_say_who_it_is_first() -> None:
    contact = person(name="Ana", title="Head", company="Acme", email="a@b.c", notes="x\ny")

    assert plain(contact) == "Ana\nHead\nAcme\nEmail: a@b.c\nNotes: x\ny"
    assert plain(contact, lambda _: "E-Mail").splitlines()[3] == "E-Mail: a@b.c"


def test_lines_to_be_read_can_be_pasted_as_a_signature() -> None:
    values = {
        "name": "Ana Ruiz",
        "email": "ana@acme.example",
        "title": "Head of Sales",
        "company": "Acme S.L.",
        "business": "+34 91 123 45 67",
        "mobile_phone": "+34 600 12 34 56",
        "home_phone": "+34 91 123 00 00",
        "business_fax": "+34 91 123 45 68",
    }

    contact = changed(person(), **values)
    found = {each.field.wire: each.value for each in read_signature(plain(contact))}

    assert found == values
