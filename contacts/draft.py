"""What a person is typing: changed fields over the contact they were opened on.

A field belongs to the draft once the person has edited it, never because a widget shows
it otherwise than it came. Each changed field remembers the value it was edited from, so
that saving can tell a change made here from one made elsewhere.
"""

from dataclasses import dataclass, replace

from contacts.contact import (
    NAME,
    NO_VALUES,
    Change,
    Contact,
    Edit,
    Field,
    Problem,
    problems_of,
    values_with,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The changes to *base*, or to a contact that is not there yet where it is None.

    Attributes:
        edit: the changed fields; each as opened, and as it stands now.
    """

    base: Contact | None
    edit: Edit = ()

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to lose."""
        return bool(self.edit)

    def value(self, field: Field) -> str:
        """Return what *field* holds now."""
        typed = self._change_of(field)
        return typed.new if typed else self._base_value(field)

    def values(self) -> tuple[str, ...]:
        """Return what all fields hold now, in the order of ``FIELDS``."""
        return values_with(self.base.values if self.base else NO_VALUES, self.edit)

    def typed(self, field: Field, text: str) -> "Draft":
        """Return the draft with *text* in *field*."""
        known = self._change_of(field)
        change = Change(field, known.base if known else self._base_value(field), text)
        return replace(self, edit=(*self._without(field), change))

    def untouched(self, field: Field) -> "Draft":
        """Return the draft with *field* as it came."""
        return replace(self, edit=self._without(field))

    def problems(self) -> tuple[Problem, ...]:
        """Return why it cannot be saved; nothing where it can."""
        touched = {change.field: change.new for change in self.edit}
        if self.base is None:
            touched.setdefault(NAME, "")
        had_name = self.base is None or bool(self.base.value(NAME))
        return problems_of(touched, needs_name=had_name)

    def over(self, fresh: Contact) -> "Draft":
        """Return the same changes over a newer reading of the contact."""
        return replace(self, base=fresh)

    def after_save(self, sent: Edit, confirmed: Contact) -> "Draft":
        """Return what is left once *sent* is saved, which made *confirmed* of the contact.

        What was typed meanwhile stays, as a change of what was saved; so does a field that
        was typed back to what it had been before.
        """
        sent_texts = {change.field: change.new for change in sent}
        touched = {change.field for change in self.edit}
        typed_back = (
            replace(change, new=self._base_value(change.field))
            for change in sent
            if change.field not in touched
        )
        later = tuple(
            replace(change, base=confirmed.value(change.field))
            if change.field in sent_texts
            else change
            for change in (*self.edit, *typed_back)
            if sent_texts.get(change.field) != change.new
        )
        return Draft(confirmed, later)

    def _base_value(self, field: Field) -> str:
        return self.base.value(field) if self.base else ""

    def _change_of(self, field: Field) -> Change | None:
        return next((change for change in self.edit if change.field == field), None)

    def _without(self, field: Field) -> Edit:
        return tuple(change for change in self.edit if change.field != field)
