"""All contacts of the demo user: the generated ones, overlaid by what clients changed.

They stand in the order in which they were made: the generated ones by index, then the
added ones. Who is deleted leaves no place empty: those behind move up.
"""

from contacts.demo.changes import Changes
from contacts.demo.gaps import Gaps
from contacts.demo.ids import added_key, id_of, number_of
from contacts.demo.options import Update
from contacts.demo.population import Population
from contacts.demo.refusals import refusal
from contacts.demo.rendering import Rendering
from contacts.demo.schema import Contact
from contacts.demo.sync_tokens import ChangeType
from contacts.demo.tidying import tidied

_NOT_FIELDS = ("sync_type", "favorite")  # no update touches them


class Directory:
    """The contacts by position and by id."""

    def __init__(
        self,
        population: Population,
        changes: Changes,
        rendering: Rendering,
        update: Update,
        *,
        tidies: bool = False,
    ) -> None:
        self._tidy = tidied if tidies else dict
        self._population = population
        self._changes = changes
        self._render = rendering
        self._update = update
        self._gaps = _gaps(population, changes)

    def count(self) -> int:
        """Return how many contacts there are."""
        return self._standing() + self._changes.count_added()

    def page(self, skip: int, top: int) -> bytes:
        """Return the JSON of a page: at most *top* contacts from position *skip* on."""
        standing = self._standing()
        items = self._generated(min(skip, standing), min(skip + top, standing))
        items += self._added(max(skip - standing, 0), top - len(items))
        return b'{"count":%d,"items":[%b]}' % (self.count(), b",".join(items))

    def find(self, contact_id: str) -> Contact:
        """Return the contact; a Refusal where there is none with that id."""
        return self._find(contact_id)[1]

    def rendered(self, contact_id: str) -> bytes:
        """Return the JSON of one contact; a Refusal where there is none with that id."""
        return self._render(contact_id, self.find(contact_id))

    def add(self, texts: dict[str, str]) -> str:
        """Make a contact of *texts* and return its id."""
        return id_of(self._changes.add(_overlaid({}, self._tidy(texts)) | {"favorite": False}))

    def change(self, contact_id: str, texts: dict[str, str]) -> None:
        """Give a contact the fields in *texts*; a Refusal where there is none with that id."""
        number, contact = self._find(contact_id)
        if self._update is Update.REPLACE:
            contact = {name: contact[name] for name in _NOT_FIELDS if name in contact}
        self._changes.change(number, _overlaid(contact, self._tidy(texts)))

    def favor(self, contact_id: str, *, favorite: bool) -> None:
        """Make a contact a favorite or none; a Refusal where there is none with that id."""
        number, contact = self._find(contact_id)
        self._changes.change(number, contact | {"favorite": favorite})

    def delete(self, contact_id: str) -> None:
        """Delete a contact; a Refusal where there is none with that id."""
        number, _ = self._find(contact_id)
        self._changes.delete(number)
        index = self._population.index(number)
        if index is not None:
            self._gaps.add(index)

    def changed(self, number: int, change_type: ChangeType) -> bytes | None:
        """Return the JSON of what became of a contact; None where it is none of these."""
        if added_key(number) is None and self._population.index(number) is None:
            return None
        contact = {} if change_type is ChangeType.DELETED else self._contact(number)
        return None if contact is None else self._render.change(id_of(number), contact, change_type)

    def _standing(self) -> int:
        """Return how many of the generated contacts are left."""
        return self._population.count - len(self._gaps)

    def _generated(self, first: int, last: int) -> list[bytes]:
        return [item for run in self._gaps.runs(first, last) for item in self._run(run)]

    def _run(self, run: range) -> list[bytes]:
        number_at = self._population.numbers.at
        items = self._population.rendered(run.start, run.stop)
        changed = dict(self._changes.changed(number_at(run.start), number_at(run.stop - 1)))
        if changed:
            for position, index in enumerate(run):
                number = number_at(index)
                if number in changed:
                    items[position] = self._render(id_of(number), changed[number])
        return items

    def _added(self, skip: int, top: int) -> list[bytes]:
        added = self._changes.added(skip, top)
        return [self._render(id_of(number), contact) for number, contact in added]

    def _find(self, contact_id: str) -> tuple[int, Contact]:
        number = number_of(contact_id)
        contact = None if number is None else self._contact(number)
        if number is None or contact is None:
            raise refusal(404, "There is no contact with this id.")
        return number, contact

    def _contact(self, number: int) -> Contact | None:
        if added_key(number) is not None:
            return self._changes.find(number)
        index = self._population.index(number)
        if index is None or index in self._gaps:
            return None
        return self._changes.find(number) or self._population.find(number)


def _gaps(population: Population, changes: Changes) -> Gaps:
    number_at = population.numbers.at
    deleted = changes.deleted(number_at(0), number_at(population.count - 1))
    indexes = [population.index(number) for number in deleted]
    return Gaps(index for index in indexes if index is not None)


def _overlaid(contact: Contact, texts: dict[str, str]) -> Contact:
    """Return *contact* with *texts*, without the fields that are blank then."""
    members = {**contact, **texts}
    return {name: value for name, value in members.items() if value != ""}
