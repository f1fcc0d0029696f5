"""Saving one contact so that nothing is overwritten in silence.

A changed contact is read first; its changes are laid over what was read, field by field
(``plan``); what is sent is read back. Fields that the person did not touch go back
exactly as they came. A field that was changed here and there stops it before anything is
sent.

After an unknown end nothing is sent again. ``look_for_edit`` and ``look_for_addition``
find out what became of it.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

from contacts.contact import FIELDS, Change, Contact, Edit, RemoteId, means_the_same, values_with
from contacts.errors import ChangedElsewhere, Disagreement, NotSaved, NotThisApi, ServerError
from contacts.server import PAGE_SIZE, Client


def plan(fresh: Contact, edit: Edit) -> tuple[str, ...] | None:
    """Return the values to send; None where *fresh* has them all already.

    Raises:
        ChangedElsewhere: a field changed here was changed there, to something else.
    """
    clashes = [_disagreement(change, fresh) for change in edit if _clashes(change, fresh)]
    if clashes:
        raise ChangedElsewhere(clashes)
    values = values_with(fresh.values, edit)
    return None if values == fresh.values else values


def _clashes(change: Change, fresh: Contact) -> bool:
    return fresh.value(change.field) not in (change.base, change.new)


def _disagreement(change: Change, fresh: Contact) -> Disagreement:
    return Disagreement(change.field.wire, change.base, change.new, fresh.value(change.field))


async def save_edit(
    client: Client, remote_id: RemoteId, edit: Edit, applied: Callable[[], None] = lambda: None
) -> Contact:
    """Change one contact; return it as the server has it afterwards.

    Args:
        client: of the account.
        remote_id: of the contact.
        edit: what to change.
        applied: called once the server has it, before it is read back.

    Raises:
        ChangedElsewhere: nothing was sent; the person chooses.
        OutcomeUnknown: look with ``look_for_edit``.
        ServerError: it was not saved.
    """
    fresh = await client.retrieve(remote_id)
    values = plan(fresh, edit)
    if values is None:
        return fresh
    await client.update(remote_id, values)
    applied()
    return await _read_back(client, replace(fresh, values=values))


async def save_addition(
    client: Client, values: tuple[str, ...], applied: Callable[[], None] = lambda: None
) -> Contact:
    """Add one contact; return it as the server has it afterwards.

    Args:
        client: of the account.
        values: of the contact.
        applied: as of ``save_edit``.

    Raises:
        OutcomeUnknown: look with ``look_for_addition``.
        ServerError: it was not saved.
    """
    sent = Contact(await client.add(values), values)
    applied()
    return await _read_back(client, sent)


async def _read_back(client: Client, sent: Contact) -> Contact:
    """Return what the server has; what was sent where it confirmed that but cannot be read."""
    try:
        return await client.retrieve(sent.remote_id)
    except ServerError:
        return sent


async def look_for_edit(client: Client, remote_id: RemoteId, edit: Edit) -> Contact:
    """Return the contact if the server has *edit*, as sent or tidied up.

    Raises:
        NotSaved: it still has the values from before.
        ChangedElsewhere: it has neither.
        ServerError: it could not be read.
    """
    fresh = await client.retrieve(remote_id)
    if all(_is_there(change, fresh) for change in edit):
        return fresh
    plan(fresh, edit)
    raise NotSaved


def _is_there(change: Change, fresh: Contact) -> bool:
    """Whether *fresh* has what was sent; the value from before never counts as tidied up."""
    value = fresh.value(change.field)
    is_tidied = value != change.base and means_the_same(change.field, change.new, value)
    return value == change.new or is_tidied


async def look_for_addition(client: Client, values: tuple[str, ...]) -> Contact:
    """Return the contact with exactly *values*, as sent or tidied up, that stands last.

    New contacts are most often at the end or the beginning of the list, so these are read
    first, then all of it.

    Raises:
        NotSaved: no contact of the whole list has them.
        ServerError: the list could not be read to its end.
    """
    async for contact in _everywhere(client):
        if _has(contact, values):
            return contact
    raise NotSaved


async def _everywhere(client: Client) -> AsyncIterator[Contact]:
    """Walk the list: its last page, its first, the others, and what was added meanwhile."""
    first = await client.list_page(0)
    last_skip = max(0, first.count - PAGE_SIZE)
    for contact in reversed((await client.list_page(last_skip)).items):
        if contact:
            yield contact
    skip, page = 0, first
    while page.items:
        for contact in page.items:
            if contact:
                yield contact
        skip += len(page.items)
        before, page = page, await client.list_page(skip)
        if page.items == before.items:
            raise NotThisApi("the list repeats itself")
    if skip < page.count:
        raise NotThisApi("the list is shorter than its count")


def _has(contact: Contact, values: tuple[str, ...]) -> bool:
    pairs = zip(FIELDS, values, contact.values, strict=True)
    return all(means_the_same(field, ours, theirs) for field, ours, theirs in pairs)
