"""A contact as a vCard, to be dropped or pasted elsewhere, and as lines to be read.

vCard 3.0 (RFC 2426), which every address book reads. Our one name has no family and given
part, and none is guessed: all of it stands in the first part of N. An address is not
taken apart either; it stands in the street's part of ADR. Numbers stand as they are kept.
"""

from collections.abc import Callable, Iterator, Mapping

from contacts.contact import BY_WIRE, NAME, Contact, Field
from contacts.folding import shown
from contacts.row import title_of

_LONGEST = 75  # octets of a line, without its end; RFC 2426, section 2.6
_FIRST_BITS, _FOLLOWS = 0xC0, 0x80  # of an octet of UTF-8 that does not begin a character
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_PROPERTIES: Mapping[Field, str] = {
    BY_WIRE[wire]: form
    for wire, form in (
        ("company", "ORG:{}"),
        ("title", "TITLE:{}"),
        ("business", "TEL;TYPE=WORK:{}"),
        ("business2", "TEL;TYPE=WORK:{}"),
        ("mobile_phone", "TEL;TYPE=CELL:{}"),
        ("mobile_phone2", "TEL;TYPE=CELL:{}"),
        ("home_phone", "TEL;TYPE=HOME:{}"),
        ("home_phone2", "TEL;TYPE=HOME:{}"),
        ("other", "TEL;TYPE=VOICE:{}"),
        ("business_fax", "TEL;TYPE=WORK,FAX:{}"),
        ("home_fax", "TEL;TYPE=HOME,FAX:{}"),
        ("email", "EMAIL;TYPE=INTERNET:{}"),
        ("address", "ADR:;;{};;;;"),
        ("notes", "NOTE:{}"),
    )
}
_HEAD = (NAME, BY_WIRE["title"], BY_WIRE["company"])


def written(contact: Contact) -> str:
    """Return *contact* as one vCard, to be encoded as UTF-8; its lines end in CR LF."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact))


def plain(contact: Contact, label_of: Callable[[Field], str] = lambda field: field.label) -> str:
    """Return *contact* as lines to be read: who it is, then each field with its label."""
    lines = [shown(contact.value(field)) for field in _HEAD]
    lines += [
        f"{label_of(field)}: {shown(value)}"
        for field, value in contact.held()
        if field not in _HEAD
    ]
    return "\n".join(filter(None, lines))


def _lines(contact: Contact) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    name = contact.value(NAME)
    yield f"FN:{_escaped(name if name.strip() else title_of(contact))}"
    yield f"N:{_escaped(name)};;;;"
    for field, form in _PROPERTIES.items():
        if value := contact.value(field):
            yield form.format(_escaped(value))
    yield "END:VCARD"


def _escaped(value: str) -> str:
    """Return *value* so that nothing in it ends a line or a part; controls are marked."""
    return shown(value).translate(_ESCAPES)


def _folded(line: str) -> str:
    """Return *line* in pieces that are short enough; none ends within a character."""
    if line.isascii() and len(line) <= _LONGEST:
        return line
    octets, pieces, start, room = line.encode(), [], 0, _LONGEST
    while start < len(octets):
        end = start + room
        while end < len(octets) and octets[end] & _FIRST_BITS == _FOLLOWS:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _LONGEST - 1
    return b"\r\n ".join(pieces).decode()
