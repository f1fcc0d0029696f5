"""What a pasted signature says of a person: which of its parts goes into which field.

A signature is read in the order of how sure its parts are: what has a label, then mail and
numbers, then what an address, a company and a role are known by, then the name, and by
their places what may be role and company. What is left goes into the notes. Nothing is
cut: a part that is over a field's limit goes into the notes, and what the notes have no
room for is told by ``left_out``.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from contacts.contact import BY_WIRE, FIELDS, NAME, Field, Kind
from contacts.signature_parts import Sort, parts_of
from contacts.signature_pile import Pile
from contacts.signature_words import (
    Label,
    has_digit,
    is_country,
    is_credential,
    is_greeting,
    is_in_mailbox,
    is_legal_form,
    is_named_like,
    may_be_house,
    names_company,
    names_place,
    names_role,
)

_NAME, _EMAIL, _COMPANY, _TITLE = NAME, BY_WIRE["email"], BY_WIRE["company"], BY_WIRE["title"]
_ADDRESS, _NOTES = BY_WIRE["address"], BY_WIRE["notes"]
_LABELLED = {
    Label.NAME: _NAME,
    Label.COMPANY: _COMPANY,
    Label.TITLE: _TITLE,
    Label.ADDRESS: _ADDRESS,
}
_OTHER = ("other",)
_BUSINESS = ("business", "business2", *_OTHER)
_MOBILE = ("mobile_phone", "mobile_phone2", *_OTHER)
_HOME = ("home_phone", "home_phone2", *_OTHER)
_LONGEST = 4_000  # code points of what may be a signature, rather than a letter
_MOST_WORDS_OF_NAME, _MOST_WORDS = 6, 8
_ENOUGH = 2  # fields
_ENDS_OF_SENTENCES = ("!", "?", "。", "؟")


@dataclass(frozen=True, slots=True)
class Found:
    """What a signature has for one field: text that stands in it, but for blanks."""

    field: Field
    value: str


def read_signature(text: str) -> tuple[Found, ...]:
    """Return what *text* has for which field, in the order of the form; each field once."""
    return _Reading(text).found()


def left_out(text: str) -> tuple[str, ...]:
    """Return what of *text* ``read_signature`` has no place for: greetings, what is too long."""
    return _Reading(text).left_out


def looks_like_signature(text: str) -> bool:
    """Whether *text* is worth to be offered as a signature: in parts, and of several fields."""
    if len(text) > _LONGEST or len(parts_of(text)) < _ENOUGH:
        return False
    fields = {found.field for found in read_signature(text)} - {_NOTES}
    is_reachable = any(field.kind in (Kind.EMAIL, Kind.PHONE) for field in fields)
    return len(fields) >= _ENOUGH + (not is_reachable)


class _Reading:
    """The parts of one signature, and where they go."""

    def __init__(self, text: str) -> None:
        self._pile = Pile(text)
        self._values: dict[Field, str] = {}
        self.left_out: tuple[str, ...] = ()
        greetings = tuple(self._take_greetings())
        for step in (
            self._take_labelled,
            self._take_mail,
            self._take_numbers,
            self._take_address,
            self._take_company,
            self._take_role,
            self._take_name,
            self._take_by_place,
        ):
            step()
        self.left_out = greetings + self._take_notes()

    def found(self) -> tuple[Found, ...]:
        return tuple(Found(field, self._values[field]) for field in FIELDS if field in self._values)

    def _put(self, field: Field, first: int, last: int | None = None) -> bool:
        """Let *field* have a part, or several, unless it has something or has no room."""
        value = self._pile.value(first, last)
        if field in self._values or field.excess(value) or not value:
            return False
        self._values[field] = value
        self._pile.take(first, last)
        return True

    def _take_greetings(self) -> Iterator[str]:
        for index in self._pile.words():
            if is_greeting(self._pile.value(index)):
                self._pile.take(index)
                yield self._pile.value(index)

    def _take_labelled(self) -> None:
        for index in self._pile:
            part = self._pile.parts[index]
            fields = [_LABELLED[label] for label in part.labels if label in _LABELLED]
            if part.sort is Sort.WORDS and len(fields) == 1 and self._pile.value(index):
                is_address = fields[0] is _ADDRESS
                self._put(fields[0], index, self._end_of_address(index) if is_address else index)

    def _take_mail(self) -> None:
        for index in self._pile.of_sort(Sort.EMAIL):
            before = self._values.get(_EMAIL, "")
            if before.casefold() == self._pile.value(index).casefold():
                self._pile.take(index)  # as in "a@b <mailto:a@b>"
            else:
                self._put(_EMAIL, index)

    def _take_numbers(self) -> None:
        seen: set[str] = set()
        for index in self._pile.of_sort(Sort.NUMBER):
            digits = _digits(self._pile.value(index))
            labels = self._pile.parts[index].labels or self._label_above(index)
            if digits in seen or any(self._put(BY_WIRE[w], index) for w in _wires_of(labels)):
                seen.add(digits)
                self._pile.take(index)

    def _label_above(self, index: int) -> frozenset[Label]:
        """Return what the part before says where it is nothing but a label, and take it."""
        before = index - 1
        if before not in self._pile or self._pile.parts[before].sort is not Sort.WORDS:
            return frozenset()
        part = self._pile.parts[before]
        if part.labels and not self._pile.value(before):
            self._pile.take(before)
            return part.labels
        return frozenset()

    def _take_address(self) -> None:
        places = (index for index in self._pile.words() if names_place(self._pile.value(index)))
        if (first := next(places, None)) is None or _ADDRESS in self._values:
            return
        while self._pile.are_neighbours(first - 1, first, 1) and self._may_begin(first - 1):
            first -= 1
        self._put(_ADDRESS, first, self._end_of_address(first))

    def _may_begin(self, index: int) -> bool:
        value = self._pile.value(index)
        return (
            may_be_house(value) and not names_company(value) and not self._pile.parts[index].labels
        )

    def _end_of_address(self, first: int) -> int:
        last = first
        while self._pile.are_neighbours(last, last + 1, 1) and self._goes_on(last):
            last += 1
        return last

    def _goes_on(self, last: int) -> bool:
        """Whether the part after *last* belongs to an address, too."""
        value = self._pile.value(last + 1)
        if self._pile.parts[last + 1].labels or names_company(value):
            return False
        if names_place(value) or is_country(value):
            return True
        if names_role(value):
            return False
        is_between = self._pile.are_neighbours(last + 1, last + 2, 1) and names_place(
            self._pile.value(last + 2)
        )
        return is_between or self._pile.parts[last].line == self._pile.parts[last + 1].line

    def _take_company(self) -> None:
        for index in self._pile.words():
            if names_company(self._pile.value(index)):
                first = index
                if is_legal_form(self._pile.value(index)) and self._pile.are_neighbours(
                    index - 1, index
                ):
                    first -= 1
                self._put(_COMPANY, first, index)
                return

    def _take_role(self) -> None:
        for index in self._pile.words():
            if names_role(self._pile.value(index)) and self._is_short(index):
                last = index
                while self._pile.are_neighbours(last, last + 1) and names_role(
                    self._pile.value(last + 1)
                ):
                    last += 1
                self._put(_TITLE, index, last)
                return

    def _take_name(self) -> None:
        names = [index for index in self._pile.words() if self._may_be_name(index)]
        if not names or _NAME in self._values:
            return
        local, _, host = self._values.get(_EMAIL, "").partition("@")
        by_mail = (index for index in names if is_in_mailbox(self._pile.value(index), local))
        others = (index for index in names if not is_named_like(self._pile.value(index), host))
        first = next(by_mail, next(others, names[0]))
        last = first
        if self._is_inverted(first):
            last += 1
        while self._pile.are_neighbours(last, last + 1) and is_credential(
            self._pile.value(last + 1)
        ):
            last += 1
        self._put(_NAME, first, last)

    def _is_inverted(self, first: int) -> bool:
        """Whether a name begins here that is written as in "Ruiz, Ana"."""
        is_one_word = " " not in self._pile.value(first)
        are_neighbours = self._pile.are_neighbours(first, first + 1)
        if not is_one_word or not are_neighbours or not self._may_be_name(first + 1):
            return False
        return self._pile.between(first, first + 1).strip() == ","

    def _may_be_name(self, index: int) -> bool:
        value = self._pile.value(index)
        words = value.split()
        looks = self._is_short(index) and not has_digit(value) and not set(":/") & set(value)
        if not looks or len(words) > _MOST_WORDS_OF_NAME or _NAME.excess(value):
            return False
        if is_country(value) or is_credential(value):
            return False
        return not (words[0][:1].islower() or words[-1][:1].islower())

    def _take_by_place(self) -> None:
        """Take for company what the mail's domain is named like; else go by the order."""
        free = [index for index in self._pile.words() if self._may_be_taken(index)]
        host = self._values.get(_EMAIL, "").partition("@")[2]
        like_host = next(
            (index for index in free if is_named_like(self._pile.value(index), host)), None
        )
        if like_host is not None and self._put(_COMPANY, like_host):
            free.remove(like_host)
        if _NAME not in self._values:
            return
        fields = [field for field in (_TITLE, _COMPANY) if field not in self._values]
        if len(fields) > len(free) and _COMPANY in fields:
            fields = [_COMPANY]
        for field, index in zip(fields, free, strict=False):
            self._put(field, index)

    def _may_be_taken(self, index: int) -> bool:
        value = self._pile.value(index)
        return self._is_short(index) and not has_digit(value) and not value[:1].islower()

    def _is_short(self, index: int) -> bool:
        """Whether a part is neither in a sentence nor one."""
        value = self._pile.value(index)
        is_sentence = value.endswith((*_ENDS_OF_SENTENCES, ":"))
        return not is_sentence and len(value.split()) <= _MOST_WORDS

    def _take_notes(self) -> tuple[str, ...]:
        """Put what is left into the notes, as far as there is room; return the rest."""
        lines: list[str] = []
        too_much: list[str] = []
        room = _NOTES.limit
        for line in self._pile.lines():
            if len(line) <= room:
                lines.append(line)
                room -= len(line) + 1
            else:
                too_much.append(line)
        if lines:
            self._values[_NOTES] = "\n".join(lines)
        return tuple(too_much)


def _wires_of(labels: frozenset[Label]) -> tuple[str, ...]:
    """Return the fields that a number with these labels may go to, the best first."""
    is_home = Label.HOME in labels
    if Label.FAX in labels and not labels & {Label.TEL, Label.MOBILE}:
        return ("home_fax",) if is_home else ("business_fax",)
    if Label.MOBILE in labels:
        return _MOBILE
    if is_home:
        return _HOME
    return _OTHER if labels == {Label.OTHER} else _BUSINESS


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal())
