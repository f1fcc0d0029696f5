"""Invented people, any number of them: the one at an index follows from the seed alone.

Nothing is kept and nothing is drawn in sequence: a person's choices are the bytes of a
hash over seed and index, used one after another. So the millionth costs what the first
costs.

Most look like an ordinary address book. Some are there to be difficult: every 211th has
all fields filled to their limits, every 509th has no name, one in 25 nothing but a name.
"""

from collections.abc import Mapping
from hashlib import shake_128

from contacts.demo import latin_cultures as latin
from contacts.demo import other_cultures as other
from contacts.demo.cultures import Culture
from contacts.demo.inventions import INVENTIONS, Roll, Who
from contacts.demo.schema import FIELDS, Contact
from contacts.demo.stretching import stretched

SYNC_TYPE = "Microsoft 365"
FIRST_SCREEN = 32  # these go through the cultures in turn and have most fields filled
FULL_EVERY, FULL_AT = 211, 97
NAMELESS_EVERY, NAMELESS_AT = 509, 508

CULTURES: tuple[Culture, ...] = (
    latin.GERMAN,
    latin.AMERICAN,
    latin.SPANISH,
    other.JAPANESE,
    latin.BRITISH,
    latin.POLISH,
    other.GREEK,
    latin.DUTCH,
    latin.FRENCH,
    other.ARABIC,
    latin.TURKISH,
    latin.AMERICAN,
    other.UKRAINIAN,
    latin.VIETNAMESE,
    latin.SWEDISH,
    other.CHINESE,
    latin.GERMAN,
    other.HINDI,
    latin.HUNGARIAN,
    other.HEBREW,
    latin.BRITISH,
    other.KOREAN,
    other.RUSSIAN,
    other.THAI,
)

_ROLLS = 128  # bytes of chance; the one who needs most uses some 70

# Of 256.
_SYNCED = 26
_FAVORITE = 13
_ONLY_A_NAME = 10
_USUAL = {
    "name": 256,
    "email": 205,
    "company": 180,
    "title": 150,
    "business": 210,
    "business2": 36,
    "mobile_phone": 155,
    "mobile_phone2": 18,
    "home_phone": 75,
    "home_phone2": 10,
    "other": 16,
    "business_fax": 30,
    "home_fax": 8,
    "address": 110,
    "notes": 90,
}
_RICH = _USUAL | {
    "email": 256,
    "company": 256,
    "title": 240,
    "business": 256,
    "mobile_phone": 240,
    "home_phone": 150,
    "address": 230,
    "notes": 200,
}
_ALL = dict.fromkeys(_USUAL, 256)
_NOTHING_ELSE = {"name": 256}
_NAMELESS = {"company": 256, "business": 256}


def person(seed: int, index: int) -> Contact:
    """Return the contact that *seed* invents at *index*."""
    roll = iter(shake_128(b"%d %d" % (seed, index)).digest(_ROLLS)).__next__
    who = _who(index, roll)
    contact = _filled(who, roll, _chances(index, roll))
    if index % FULL_EVERY == FULL_AT:
        contact = {field.name: stretched(field, str(contact[field.name])) for field in FIELDS}
    if roll() < _SYNCED:
        contact["sync_type"] = SYNC_TYPE
    contact["favorite"] = roll() < _FAVORITE
    return contact


def _who(index: int, roll: Roll) -> Who:
    culture = CULTURES[(index if index < FIRST_SCREEN else roll()) % len(CULTURES)]
    given = culture.given[roll() % len(culture.given)]
    family = culture.family[roll() % len(culture.family)]
    return Who(culture, given, family, culture.family[roll() % len(culture.family)])


def _chances(index: int, roll: Roll) -> Mapping[str, int]:
    if index % FULL_EVERY == FULL_AT:
        return _ALL
    if index % NAMELESS_EVERY == NAMELESS_AT:
        return _NAMELESS
    if index < FIRST_SCREEN:
        return _RICH
    return _NOTHING_ELSE if roll() < _ONLY_A_NAME else _USUAL


def _filled(who: Who, roll: Roll, chances: Mapping[str, int]) -> Contact:
    return {
        field: INVENTIONS[field](who, roll) for field, chance in chances.items() if roll() < chance
    }
