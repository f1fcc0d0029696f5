"""The main job once through, on a demo PBX of its own: does this installation work?

Each step prints a line with its time. The first that fails ends the check, says why, and
the exit status is 1. A keyring that is not there is said and passed over; one that hangs
or reads back wrongly fails.
"""

import asyncio
import secrets
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from contacts.address import parse_address
from contacts.contact import BY_WIRE, NAME, NO_VALUES, Change, Contact, values_with
from contacts.credentials import Credentials
from contacts.demo.options import Options
from contacts.demo.process import DemoFailed, DemoProcess
from contacts.errors import BookBroken, KeyringMissing, SignInNeeded, SwitchbookError
from contacts.server import Client, Connection, sign_in
from contacts.server.trust import system_authorities
from contacts.sign_in_wish import Password
from contacts.store.database import KEY_BYTES, Place, open_database
from contacts.tokens import Tokens

Describe = Callable[[SwitchbookError], object]
OpenWindow = Callable[[Path, str], str]
"""Opens the window with a profile on a demo PBX's address; returns what is wrong, or ""."""
LookForTexts = Callable[[], tuple[str, str]]
"""Looks for translations and resources; returns what is wrong, or "", and what there is."""

_CONTACTS = 250
_MOBILE = BY_WIRE["mobile_phone"]
_TYPED = "Zoë Self-Check, +49 30 23125 042"
_STEPS = ("CREATE TABLE secrets (text TEXT NOT NULL)",)


class _Failed(Exception):
    """A step did not do what it should; the message says what."""


def run(describe: Describe, open_window: OpenWindow, look_for_texts: LookForTexts) -> int:
    """Check everything, a line a step; return the exit status."""
    with TemporaryDirectory(prefix="switchbook-check-", ignore_cleanup_errors=True) as folder:
        demo = DemoProcess(Options(contacts=_CONTACTS))
        try:
            with _step("demo PBX") as say:
                demo.start()
                address = demo.wait_until_ready()
                say(f"{_CONTACTS} contacts at {address}, process {demo.pid}")
            asyncio.run(_check_core(address))
            _check_files(Path(folder))
            _check_trust()
            _check_texts(look_for_texts)
            with _step("window") as say:
                problem = open_window(Path(folder), address)
                _expect(not problem, problem)
                say("rows and one contact painted")
        except SwitchbookError as error:
            return _fail(describe(error))
        except (_Failed, DemoFailed) as error:
            return _fail(error)
        finally:
            demo.stop()
    sys.stdout.write("All of it works.\n")
    return 0


async def _check_core(address: str) -> None:
    connection = Connection(parse_address(address))
    try:
        with _step("sign in"):
            tokens = await sign_in(connection, Password("demo", "demo"))
        await _check_keyring()
        await _check_contacts(Client(connection, tokens, _never_renewed))
    finally:
        await connection.close()


async def _check_keyring() -> None:
    with _step("keyring") as say:
        try:
            name = await Credentials().check()
            say(f"an entry was kept, read and deleted by {name}")
        except KeyringMissing:
            say("none here: a sign-in would be held in memory only")


async def _check_contacts(client: Client) -> None:
    with _step("list") as say:
        page = await client.list_page(0)
        _expect(page.count == _CONTACTS and len(page.items) == 100, "the list is not whole")  # noqa: PLR2004
        say(f"{len(page.items)} of {page.count}")
    with _step("open"):
        chosen = page.items[42]
        again = await client.retrieve(chosen.remote_id) if chosen else None
        _expect(chosen is not None and again == chosen, "list and contact differ")
    with _step("add") as say:
        changes = (Change(NAME, "", "Zoë Self-Check"), Change(_MOBILE, "", "+49 30 23125 042"))
        added = await client.retrieve(await client.add(values_with(NO_VALUES, changes)))
        _expect(added.value(NAME) == "Zoë Self-Check", "the added contact is another one")
        say(f"as {added.remote_id}")
    with _step("edit"):
        await _check_edit(client, added)


async def _check_edit(client: Client, added: Contact) -> None:
    change = Change(_MOBILE, added.value(_MOBILE), "+49 30 23125 043")
    await client.update(added.remote_id, values_with(added.values, (change,)))
    edited = await client.retrieve(added.remote_id)
    expected = replace(added, values=values_with(added.values, (change,)))
    _expect(edited == expected, "the contact is not as it was saved")


def _check_files(folder: Path) -> None:
    with _step("encrypted files") as say:
        place = Place(str(folder / "self-check"), secrets.token_bytes(KEY_BYTES))
        written = open_database(place, _STEPS)
        written.execute("INSERT INTO secrets VALUES (?)", (_TYPED,))
        plain = [each.name for each in folder.glob("self-check*") if _is_readable(each)]
        written.close()
        _expect(not plain, f"what was written can be read in {', '.join(plain)}")
        again = open_database(place, _STEPS)
        read = again.execute("SELECT text FROM secrets").get
        again.close()
        _expect(read == _TYPED, "what was read is not what was written")
        _expect(_is_shut_to_others(place), "another key opens the file")
        say("read with its key only")


def _is_readable(file: Path) -> bool:
    return _TYPED.encode() in file.read_bytes()


def _is_shut_to_others(place: Place) -> bool:
    try:
        open_database(replace(place, key=secrets.token_bytes(KEY_BYTES)), _STEPS).close()
    except BookBroken:
        return True
    return False


def _check_trust() -> None:
    with _step("trust store") as say:
        count = system_authorities()
        if count == 0:
            say("no authorities here: a PBX has to be believed by its fingerprint")
        else:
            say("the system decides" if count is None else f"{count} authorities of the system")


def _check_texts(look_for_texts: LookForTexts) -> None:
    with _step("translations") as say:
        problem, words = look_for_texts()
        _expect(not problem, problem)
        say(words)


def _expect(is_so: bool, otherwise: str) -> None:  # noqa: FBT001  # reads as a sentence
    if not is_so:
        raise _Failed(otherwise)


@contextmanager
def _step(name: str) -> Iterator[Callable[[str], None]]:
    """Print *name*, then how it went, with what the function handed out was told, and its time."""
    sys.stdout.write(f"{name:<16}")
    sys.stdout.flush()
    said: list[str] = []
    begin = time.perf_counter()
    try:
        yield said.append
    except BaseException:
        sys.stdout.write("failed\n")
        sys.stdout.flush()
        raise
    took = time.perf_counter() - begin
    sys.stdout.write(f"ok {took:6.2f} s  {' '.join(said)}".rstrip() + "\n")
    sys.stdout.flush()


def _fail(words: object) -> int:
    sys.stdout.flush()
    sys.stderr.write(f"switchbook: {words}\n")
    return 1


def _never_renewed(_: Tokens) -> Awaitable[Tokens]:
    raise SignInNeeded(401)
