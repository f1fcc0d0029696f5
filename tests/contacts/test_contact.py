"""The fields of a contact: one list here, one in the demo PBX, one in the API's description."""

import re

from contacts import contact
from contacts.demo import schema

# The writable members as the description of the API prints them.
DESCRIBED = """
namestring · min: 1 · max: 64Optional
emailstring · max: 128Optional
companystring · max: 128Optional
titlestring · max: 128Optional
businessstring · max: 128Optional
business2string · max: 128Optional
mobile_phonestring · max: 128Optional
mobile_phone2string · max: 128Optional
home_phonestring · max: 128Optional
home_phone2string · max: 128Optional
otherstring · max: 128Optional
business_faxstring · max: 128Optional
home_faxstring · max: 128Optional
addressstring · max: 128Optional
notesstring · max: 1024Optional
"""


def described() -> list[tuple[str, int, int]]:
    lines = re.findall(
        r"^(\w+?)string(?: · min: (\d+))? · max: (\d+)Optional$", DESCRIBED, re.MULTILINE
    )
    return [(name, int(minimum or 0), int(maximum)) for name, minimum, maximum in lines]


def test_the_fields_are_those_of_the_description() -> None:
    ours = [(field.wire, field.limit) for field in contact.FIELDS]

    assert ours == [(name, maximum) for name, _, maximum in described()]


def test_the_demo_pbx_has_the_fields_of_the_description() -> None:
    theirs = [(field.name, field.minimum, field.maximum) for field in schema.FIELDS]

    assert theirs == described()
    assert len(theirs) == 15


def test_both_lists_of_fields_are_the_same() -> None:
    ours = [(field.wire, field.limit) for field in contact.FIELDS]

    assert ours == [(field.name, field.maximum) for field in schema.FIELDS]
