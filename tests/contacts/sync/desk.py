"""A desk with a profile, a keyring and a PBX, and a crowd of requests that wait."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from keyring.backend import KeyringBackend

from contacts.accounts import Accounts
from contacts.address import parse_address
from contacts.capabilities import Extent
from contacts.contact import NAME, Change, Contact, Edit, LocalId, RemoteId
from contacts.credentials import Credentials
from contacts.events import OutboxTold, SignInWanted
from contacts.outgoing import NewKey
from contacts.server import sign_in
from contacts.sign_in_wish import Password, SignInWish
from contacts.store import Reader
from contacts.store.sql import first
from contacts.sync.session import Session
from contacts.tokens import Tokens
from tests.contacts.keyrings import InMemory
from tests.contacts.sync.told import Told
from tests.pbx import Pbx
from tests.reaching import ask, connected, until

ANY = RemoteId("any")
LIST = "/user/contacts"
Scenario = Callable[[Session, Told], Awaitable[None]]


@dataclass(slots=True)
class Desk:
    """A profile, a keyring and a PBX; sessions come and go."""

    pbx: Pbx
    profile: Path
    keyring: KeyringBackend | None = field(default_factory=InMemory)
    deadline_s: float = 10.0

    @property
    def entries(self) -> dict[tuple[str, str], str]:
        """What the keyring holds of sign-ins."""
        return {name: text for name, text in self._all().items() if "-key-" not in name[1]}

    def forget_sign_ins(self) -> None:
        """Let every sign-in be gone from the keyring; keys to files stay."""
        for name in self.entries:
            del self._all()[name]

    def put_entry(self, number: str, text: str) -> None:
        """Let the keyring hold *text* as the sign-in of an account."""
        self._all()["Switchbook", number] = text

    @property
    def keys(self) -> dict[tuple[str, str], str]:
        """What it holds of keys to files."""
        return {name: text for name, text in self._all().items() if "-key-" in name[1]}

    def _all(self) -> dict[tuple[str, str], str]:
        assert isinstance(self.keyring, InMemory)
        return self.keyring.entries

    @property
    def files(self) -> list[Path]:
        """What the profile holds."""
        return [path for path in self.profile.rglob("*") if path.is_file()]

    @property
    def by_password(self) -> SignInWish:
        """How the person of this desk signs in."""
        return SignInWish(parse_address(self.pbx.url), Password("demo", "demo"))

    @property
    def by_token(self) -> SignInWish:
        """How somebody else does: no user name is known of them."""
        return SignInWish(parse_address(self.pbx.url), Tokens(self.pbx.access_token()))

    @asynccontextmanager
    async def session(self, told: Told) -> AsyncIterator[Session]:
        """Be the worker's side of one window."""
        credentials = Credentials(open_backend=self._open_keyring, deadline_s=self.deadline_s)
        reader = Reader(told)
        session = Session(Accounts(self.profile), credentials, reader, told)
        try:
            yield session
        finally:
            await session.close()
            assert reader.close()

    def _open_keyring(self) -> KeyringBackend:
        if self.keyring is None:
            raise RuntimeError("there is none")
        return self.keyring

    def play(self, scenario: Scenario) -> Told:
        """Return what was told while *scenario* went on in a new session."""

        async def played() -> Told:
            told = Told()
            async with self.session(told) as session:
                await scenario(session, told)
            return told

        return asyncio.run(played())

    def play_signed_in(self, scenario: Scenario) -> Told:
        """As ``play``, after a sign-in and a reading of which nothing is told or counted."""

        async def signed_in(session: Session, told: Told) -> None:
            await session.sign_in(self.by_password)
            await told.fresh()
            await until(lambda: session.online.capabilities.extent is not Extent.UNKNOWN)
            told.events.clear()
            self.pbx.reset()
            await scenario(session, told)

        return self.play(signed_in)

    def sign_in(self) -> Told:
        """Sign in and close the window again."""
        return self.play(lambda session, _: session.sign_in(self.by_password))

    def start(self) -> Told:
        """Open the window and close it again."""
        return self.play(lambda session, _: session.start())


def added(name: str = "Zoë") -> Edit:
    """Return what a new contact is saved as."""
    return (Change(NAME, "", name),)


async def number_of(session: Session, remote_id: RemoteId) -> LocalId:
    """Return the number of a contact in the open book."""
    book = session.shelf.book  # no window is there that would show it
    assert book is not None
    found = await book._writer.do(  # noqa: SLF001
        lambda db: first(db, "SELECT number FROM contact WHERE remote_id = ?", (remote_id,))
    )
    return LocalId(found)


async def save_new(session: Session, ticket: int, name: str = "Zoë") -> None:
    """Save a new contact, as a form of its own does."""
    await session.editing.save(ticket, NewKey(f"form {ticket}"), added(name))


async def sent(told: Told) -> None:
    """Return once nothing waits any more."""
    async with asyncio.timeout(10):
        while (told.all(OutboxTold) or [OutboxTold(1, 0)])[-1] != OutboxTold(0, 0):
            await told.something()


def renamed(contact: Contact, name: str = "Zoe") -> Edit:
    return (Change(NAME, contact.value(NAME), name),)


async def until_answered(pbx: Pbx, status: int, count: int) -> None:
    """Return once so many answers with *status* came from *pbx* and were heard."""
    await until(lambda: pbx.counts()["answers"].get(str(status), 0) >= count)
    async with connected(pbx.url) as connection:  # what is sent later is heard later
        for _ in range(3):
            await sign_in(connection, Password("demo", "demo"))


def count(pbx: Pbx) -> int:
    return ask(pbx, lambda client: client.list_page(0, 1)).count


def received(pbx: Pbx, method: str) -> int:
    """Count the requests on contacts; what it can do is asked without touching one."""
    paths = [each["path"] for each in pbx.requests() if each["method"] == method]
    return sum(LIST in path and not path.endswith("/sync_tokens") for path in paths)


@dataclass(slots=True)
class Crowd:
    """Three requests that were refused with 401 and wait: a list, a contact, a change."""

    desk: Desk
    session: Session
    told: Told
    contact: Contact
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def gather(self) -> None:
        """Let all tokens end, then ask for three things and wait until all are refused."""
        number = await number_of(self.session, self.contact.remote_id)
        self.desk.pbx.expire_tokens(refresh_too=True)
        await self.session.online.refresh()
        self.tasks = [
            asyncio.create_task(self.session.online.open(self.contact.remote_id)),
            asyncio.create_task(self.session.editing.save(1, number, renamed(self.contact))),
        ]
        await until_answered(self.desk.pbx, 401, 3)
        await self.told.next(SignInWanted)

    async def disperse(self) -> None:
        """Return when what was asked for has ended."""
        async with asyncio.timeout(10):
            await asyncio.gather(*self.tasks)


def crowded(desk: Desk, contact: Contact, then: Callable[[Crowd], Awaitable[None]]) -> Told:
    """Return what is told while five requests wait and *then* goes on."""

    async def scenario(session: Session, told: Told) -> None:
        crowd = Crowd(desk, session, told, contact)
        await crowd.gather()
        await then(crowd)
        await crowd.disperse()

    return desk.play_signed_in(scenario)
