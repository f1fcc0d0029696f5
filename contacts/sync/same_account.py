"""Whether a new sign-in leads to the account that was here before.

A token names nobody. What tells is the contacts: ids are never given out twice, so where
none of some known ones is there, this is another account, or all of them were deleted.
"""

from collections.abc import Iterable

from contacts.contact import RemoteId
from contacts.errors import Gone, ServerError
from contacts.server import Client


async def is_same_account(client: Client, known_ids: Iterable[RemoteId]) -> bool:
    """Whether any of *known_ids* is there, or nothing speaks against it.

    An answer that says neither, as of a server in trouble, proves nothing.
    """
    were_missed = False
    for remote_id in known_ids:
        try:
            await client.retrieve(remote_id)
        except Gone:
            were_missed = True
        except ServerError:
            return True
        else:
            return True
    return not were_missed
