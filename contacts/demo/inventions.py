"""How the text of each field is invented for one person, byte of chance by byte of chance."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from contacts.demo.cultures import Culture, Name
from contacts.demo.phones import EXTENSIONS, Pattern
from contacts.demo.remarks import EMOJI, REMARKS

Roll = Callable[[], int]
"""Returns the next byte of a person's chance, 0 to 255."""

_MAILBOXES = (
    "{given}.{family}",
    "{given}.{family}",
    "{given}_{family}",
    "{family}.{given}+pbx",
    "{given}{family}",
    "{given}",
    "office+{family}",
)
_DOMAINS = ("example.com", "example.org", "example.net")
_LINE_ENDS = (", ", ", ", "\n")
_JOINS = (" ", " ", " ", " ", " ", "\n", "\n", "\r\n")
_EMOJI_CHANCE = 5  # of 256
_EXTENSION_CHANCE = 70


class Who(NamedTuple):
    """What the fields of one person have in common."""

    culture: Culture
    given: Name
    family: Name
    second: Name


def _whole_name(who: Who, roll: Roll) -> str:
    """Return the name in an order that its language knows, now and then with an emoji."""
    orders = who.culture.orders
    name = orders[roll() % len(orders)].format(
        given=who.given.written, family=who.family.written, second=who.second.written
    )
    return f"{name} {EMOJI[roll() % len(EMOJI)]}" if roll() < _EMOJI_CHANCE else name


def _email(who: Who, roll: Roll) -> str:
    mailbox = _MAILBOXES[roll() % len(_MAILBOXES)]
    local = mailbox.format(given=who.given.latin, family=who.family.latin)
    return f"{local}@{_DOMAINS[roll() % len(_DOMAINS)]}"


def _company(who: Who, roll: Roll) -> str:
    companies = who.culture.companies
    return companies[roll() % len(companies)].format(
        given=who.given.written, family=who.family.written, second=who.second.written
    )


def _title(who: Who, roll: Roll) -> str:
    return who.culture.titles[roll() % len(who.culture.titles)]


def _desk(who: Who, roll: Roll) -> str:
    return _extension(who, roll) if roll() < _EXTENSION_CHANCE else _landline(who, roll)


def _extension(_who: Who, roll: Roll) -> str:
    return _number(EXTENSIONS, roll)


def _landline(who: Who, roll: Roll) -> str:
    return _number(who.culture.phones.landline, roll)


def _mobile(who: Who, roll: Roll) -> str:
    return _number(who.culture.phones.mobile, roll)


def _number(patterns: tuple[Pattern, ...], roll: Roll) -> str:
    pattern, size = patterns[roll() % len(patterns)]
    return pattern % ((roll() << 8 | roll()) % size)


def _address(who: Who, roll: Roll) -> str:
    streets, towns = who.culture.streets, who.culture.towns
    street = streets[roll() % len(streets)].format(number=roll() % 120 + 1)
    return f"{street}{_LINE_ENDS[roll() % len(_LINE_ENDS)]}{towns[roll() % len(towns)]}"


def _notes(who: Who, roll: Roll) -> str:
    sentences = [REMARKS[roll() % len(REMARKS)] for _ in range(roll() % 4)]
    own = who.culture.remarks
    return _JOINS[roll() % len(_JOINS)].join([*sentences, own[roll() % len(own)]])


INVENTIONS: Mapping[str, Callable[[Who, Roll], str]] = {
    "name": _whole_name,
    "email": _email,
    "company": _company,
    "title": _title,
    "business": _desk,
    "business2": _extension,
    "mobile_phone": _mobile,
    "mobile_phone2": _mobile,
    "home_phone": _landline,
    "home_phone2": _mobile,
    "other": _landline,
    "business_fax": _landline,
    "home_fax": _landline,
    "address": _address,
    "notes": _notes,
}
