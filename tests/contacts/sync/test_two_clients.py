"""Two clients and a PBX, faults and kills: nothing saved is lost, nothing is there twice.

Whatever happens, once the faults have stopped and everything has run dry, each value that
a person was told is saved is on the server, or in a question, or was replaced by somebody
who had seen it; no contact exists twice; and two more rounds send nothing.
"""

import asyncio
import os
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from contacts.capabilities import Extent
from contacts.contact import BY_WIRE, Change, Contact, RemoteId, means_the_same
from contacts.demo.options import Capabilities
from contacts.errors import StoreClosed
from contacts.history import Origin, Role
from contacts.outgoing import Item, Kind
from contacts.store import Place
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import LIST
from tests.contacts.sync.post_office import PostOffice, TestTime, post_office
from tests.pbx import Pbx
from tests.reaching import until

T = TypeVar("T")
KEY = bytes(range(32))
FIELDS = ("mobile_phone", "company", "notes")
BATCH = 70  # examples
LONG_BATCHES = 24  # of each server: 5,040 examples over all three
LONGEST_S = 600.0  # for each server
POSTED: list[dict[str, Any]] = [
    {"kind": "status", "status": 500, "applied": True},
    {"kind": "cut", "applied": True},
    {"kind": "never", "applied": True},
    {"kind": "cut_body"},
    {"kind": "status", "status": 500},
    {"kind": "cut"},
    {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}},
    {"kind": "body", "content_type": "text/html", "body": "<html>Sign in</html>"},
]
READ: list[dict[str, Any]] = [
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 503},
    {"kind": "cut"},
    {"kind": "cut_body"},
    {"kind": "body", "content_type": "text/html", "body": "<html>Sign in</html>"},
    {"kind": "body", "body": '{"count": 0, "items": []}'},
]

texts = st.sampled_from(["", "0171 555", "0171-555", " 0171555 ", "Acme", "b\nc", "Zoe\u0308", "7"])


@dataclass(slots=True)
class Saved:
    """What a person was told is saved."""

    client: int
    name: str
    field: str
    before: str
    value: str


@dataclass(slots=True)
class Desk:
    """One client: its files, and while it runs its office."""

    place: Place
    time: TestTime
    office: PostOffice | None = None
    opening: AbstractAsyncContextManager[PostOffice] | None = None


class TwoClients(RuleBasedStateMachine):
    """Two clients of one account, somebody else, and a PBX with faults."""

    pbx: Pbx
    is_full: bool
    examples = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).examples += 1
        self.mark = f"{type(self).__name__}{type(self).examples}"
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.desks: list[Desk] = []
        self.saved: list[Saved] = []
        self.added: set[str] = set()
        self.deleted: set[str] = set()
        self.replaced: set[tuple[str, str, str]] = set()
        self.turned: dict[str, set[int]] = {}  # who undid something of a contact, or redid it
        self.others = httpx.Client(  # whose trust in authorities would take long to read
            headers={"Authorization": f"Bearer {self.pbx.access_token()}"},
            trust_env=False,
            verify=False,  # noqa: S501  # there is no TLS
        )

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    @initialize()
    def begin(self) -> None:
        """Put one contact on the server, and let both read the list."""
        self.pbx.reset()
        self._post("", {"name": f"{self.mark} first", "mobile_phone": "1"})
        for number in range(2):
            path = Path(self.folder.name) / f"{number}.db"
            self.desks.append(Desk(Place(str(path), KEY), TestTime()))
            self._open(number)

    def _open(self, number: int) -> None:
        desk = self.desks[number]
        extent = Extent.FULL if self.is_full else Extent.CORE
        desk.opening = post_office(self.pbx, desk.place, extent=extent, time=desk.time)
        desk.office = self.do(desk.opening.__aenter__())

    def _close(self, number: int) -> None:
        desk = self.desks[number]
        if desk.opening is not None:
            self.do(desk.opening.__aexit__(None, None, None))
        desk.opening = desk.office = None

    def _office(self, number: int) -> PostOffice:
        if self.desks[number].office is None:
            self._open(number)
        office = self.desks[number].office
        assert office is not None
        return office

    # What people do

    @rule(
        client=st.integers(0, 1), which=st.integers(0, 9), wire=st.sampled_from(FIELDS), text=texts
    )
    def edit(self, client: int, which: int, wire: str, text: str) -> None:
        """Change one field of a contact, as it is shown there."""
        office = self._office(client)
        mine = self._mine(office)
        if not mine:
            return
        contact = mine[which % len(mine)]
        before = contact.value(BY_WIRE[wire])
        if before == text:
            return
        number = self.do(office.number_of_name(contact.values[0]))
        if number is None:
            return
        try:
            self.do(office.save(number, (Change(BY_WIRE[wire], before, text),)))
        except StoreClosed:
            return
        self.saved.append(Saved(client, contact.values[0], wire, before, text))

    @rule(client=st.integers(0, 1))
    def add(self, client: int) -> None:
        """Add a contact whose name nobody else has."""
        office = self._office(client)
        name = f"{self.mark} {len(self.added)}"
        try:
            self.do(office.add(name=name, mobile_phone="5"))
        except StoreClosed:
            return
        self.added.add(name)

    @precondition(lambda self: self.is_full)
    @rule(client=st.integers(0, 1), which=st.integers(0, 9))
    def delete(self, client: int, which: int) -> None:
        """Delete a contact."""
        office = self._office(client)
        mine = self._mine(office)
        if not mine:
            return
        name = mine[which % len(mine)].values[0]
        number = self.do(office.number_of_name(name))
        if number is not None:
            self.do(office.book.changes.delete((number,), office.time.day()))
            office.sender.wake()
            self.deleted.add(name)

    @precondition(lambda self: self.is_full)
    @rule(client=st.integers(0, 1), which=st.integers(0, 9), favorite=st.booleans())
    def favor(self, client: int, which: int, *, favorite: bool) -> None:
        """Make a contact a favourite, or none."""
        office = self._office(client)
        mine = self._mine(office)
        if not mine:
            return
        number = self.do(office.number_of_name(mine[which % len(mine)].values[0]))
        if number is not None:
            changes = office.book.changes
            self.do(changes.favor((number,), office.time.day(), favorite=favorite))
            office.sender.wake()

    @rule(client=st.integers(0, 1), role=st.sampled_from([Role.UNDO, Role.REDO]))
    def turn_back(self, client: int, role: Role) -> None:
        """Undo what was done last, or do it again."""
        office = self._office(client)
        changes, now = office.book.changes, office.time.day()
        try:
            step, _ = self.do(changes.undo(now) if role is Role.UNDO else changes.redo(now))
        except StoreClosed:
            return
        office.sender.wake()
        if step is not None:
            self.turned.setdefault(step.title, set()).add(client)

    @rule(which=st.integers(0, 9), wire=st.sampled_from(FIELDS), text=texts)
    def edit_elsewhere(self, which: int, wire: str, text: str) -> None:
        """Let somebody else change a field."""
        there = self._there()
        if there:
            contact = there[which % len(there)]
            before = contact.value(BY_WIRE[wire])
            self.replaced.add((contact.values[0], wire, before))
            values = dict(zip(BY_WIRE, contact.values, strict=True)) | {wire: text}
            self._post(f"/{contact.remote_id}", values)

    @precondition(lambda self: self.is_full)
    @rule(which=st.integers(0, 9))
    def delete_elsewhere(self, which: int) -> None:
        """Let somebody else delete a contact."""
        there = self._there()
        if there:
            contact = there[which % len(there)]
            self._post(f"/{contact.remote_id}/destroy", {})
            self.deleted.add(contact.values[0])

    # What goes on, and what goes wrong

    @rule(client=st.integers(0, 1), seconds=st.sampled_from([0.0, 5.0, 30.0]))
    def run(self, client: int, seconds: float) -> None:
        """Let a client send for a moment."""
        office = self._office(client)
        if seconds:
            self.do(self._quiet())
        office.time.passed += seconds
        office.sender.go_on()
        self.do(asyncio.sleep(0.01))

    @rule(client=st.integers(0, 1))
    def read(self, client: int) -> None:
        """Let a client begin to read the list."""
        self._office(client).runner.sweep_now()
        self.do(asyncio.sleep(0.02))

    @rule(fault=st.sampled_from(POSTED), times=st.integers(1, 3))
    def break_posts(self, fault: dict[str, Any], times: int) -> None:
        """Let the next orders go wrong."""
        self.pbx.faults({**fault, "method": "POST", "path": f"{LIST}.*", "times": times})

    @rule(fault=st.sampled_from(READ), times=st.integers(1, 3))
    def break_reads(self, fault: dict[str, Any], times: int) -> None:
        """Let the next readings go wrong."""
        self.pbx.faults({**fault, "method": "GET", "path": f"{LIST}.*", "times": times})

    @rule()
    def lie(self) -> None:
        """Let the list be one from before for a moment, in which no time passes."""
        page = self._get("?top=100").content.decode()
        self.pbx.faults({"kind": "body", "method": "GET", "path": LIST, "body": page})
        for desk in self.desks:
            if desk.office is not None:
                desk.office.runner.sweep_now()
                desk.office.sender.wake()
        self.do(asyncio.sleep(0.02))
        self.pbx.faults()

    @rule(client=st.integers(0, 1))
    def restart(self, client: int) -> None:
        """Close a client; it opens with the next thing it does."""
        self._close(client)

    @rule(client=st.integers(0, 1), commits=st.integers(0, 6))
    def die(self, client: int, commits: int) -> None:
        """Let a client write nothing any more after so many commits."""
        office = self._office(client)
        writer = office.book._writer  # noqa: SLF001  # nobody else can die
        left, queue = [commits], writer._queue  # noqa: SLF001

        def queue_or_die(*work: Any) -> None:  # noqa: ANN401
            left[0] -= 1
            if left[0] < 0:
                raise StoreClosed
            queue(*work)

        writer._queue = queue_or_die  # type: ignore[assignment,method-assign]  # noqa: SLF001
        office.sender.go_on()
        self.do(asyncio.sleep(0.01))
        self._close(client)

    # What has to hold in the end

    def teardown(self) -> None:
        """Let everything run dry, and look."""
        try:
            if self.desks:
                self._check()
        finally:
            for number in range(len(self.desks)):
                self._close(number)
            self.others.close()
            self.loop.close()
            self.folder.cleanup()

    def _check(self) -> None:
        self.pbx.faults()
        asked: list[Item] = []
        for _ in range(2):
            asked = []
            for number in range(2):
                office = self._office(number)
                self.do(self._quiet())
                asked += self.do(office.settle())
                self.do(office.read())
                asked += [item for item in self.do(office.settle()) if item not in asked]
        self.pbx.reset()
        for number in range(2):
            office = self._office(number)
            self.do(office.read())
            self.do(office.settle())
        orders = [
            each["path"]
            for each in self.pbx.requests()
            if each["method"] == "POST" and "sync_tokens" not in each["path"]
        ]
        assert not orders, "two more rounds sent something"
        there = {contact.values[0]: contact for contact in self._there()}
        self._check_names(asked)
        self._check_additions(there, asked)
        for saved in self.saved:
            self._check_saved(saved, there.get(saved.name), asked)

    async def _quiet(self) -> None:
        """Wait until nobody is between reading and writing, before time passes by the minute.

        A client watches what it has saved for two minutes: no other one takes longer over
        an order, which by the clock of the test it else might.
        """
        offices = [desk.office for desk in self.desks if desk.office is not None]
        await until(lambda: all(office.sender.is_idle for office in offices))

    def _check_names(self, asked: list[Item]) -> None:
        """Who took a deletion back while it was on its way may be asked about the old one."""
        names = Counter(contact.values[0] for contact in self._there())
        asked_about = {item.title for item in asked if item.wish.kind is Kind.DELETION}
        twice = {
            name
            for name, count in names.items()
            if count > max(1, len(self.turned.get(name, ()))) and name not in asked_about
        }
        assert not twice, f"somebody is there twice: {twice} of {names}"

    def _check_additions(self, there: dict[str, Contact], asked: list[Item]) -> None:
        questions = {item.wish.values[0] for item in asked if item.wish.kind is Kind.ADDITION}
        lost = self.added - set(there) - questions - self.deleted - set(self.turned)
        assert not lost, f"nobody has {lost}"

    def _check_saved(self, saved: Saved, there: Contact | None, asked: list[Item]) -> None:
        if saved.name in self.deleted or saved.name in self.turned:
            return
        if there is None:
            self._check_behind_a_question(saved, asked)
            return
        field = BY_WIRE[saved.field]
        if means_the_same(field, saved.value, there.value(field)):
            return
        questions = [
            change.new
            for item in asked
            if item.remote_id == there.remote_id
            for change in item.wish.edit
            if change.field == field
        ]
        replaced = any(
            later is not saved
            and (later.name, later.field) == (saved.name, saved.field)
            and means_the_same(field, later.before, saved.value)
            for later in self.saved
        ) or any(
            (name, wire) == (saved.name, saved.field) and means_the_same(field, value, saved.value)
            for name, wire, value in self.replaced
        )
        if saved.value in questions or replaced:
            return
        told = self._told_as_replaced(saved)
        assert told, f"{saved} is nowhere: {there} {asked}"

    def _check_behind_a_question(self, saved: Saved, asked: list[Item]) -> None:
        """While its addition is asked about, a contact is on no server; all waits here."""
        additions = [item for item in asked if item.wish.kind is Kind.ADDITION]
        entries = {item.entry for item in additions if item.wish.values[0] == saved.name}
        assert entries, f"{saved.name} is gone"
        kept = {
            change.new
            for item in asked
            if item.entry in entries
            for change in item.wish.edit
            if change.field.wire == saved.field
        }
        later = [
            each for each in self.saved if (each.name, each.field) == (saved.name, saved.field)
        ]
        if later[-1] is saved and saved.value:
            assert saved.value in kept, f"{saved} is nowhere: {asked}"

    def _told_as_replaced(self, saved: Saved) -> bool:
        """Whether the history of the one who saved it says that others replaced it since."""
        office = self._office(saved.client)
        return any(
            change.field.wire == saved.field
            and means_the_same(change.field, saved.value, change.base)
            for past in self.do(office.book.changes.recent())
            if past.title == saved.name and past.origin is Origin.THERE
            for change in past.wish.edit
        )

    # The server, as somebody else sees it

    def _mine(self, office: PostOffice) -> list[Contact]:
        shown = self.do(office.contacts())
        return [each for each in shown if each.values[0].startswith(f"{self.mark} ")]

    def _there(self) -> list[Contact]:
        found: list[Contact] = []
        skip = 0
        while True:
            page = self._get(f"?skip={skip}").json()
            for item in page["items"]:
                values = tuple(item.get(wire) or "" for wire in BY_WIRE)
                found.append(Contact(RemoteId(item["id"]), values))
            skip += 100
            if skip >= page["count"]:
                break
        return [each for each in found if each.values[0].startswith(f"{self.mark} ")]

    def _get(self, path: str) -> httpx.Response:
        self._clear_for_us()
        return self.others.get(f"{self.pbx.url}/api{LIST}{path}").raise_for_status()

    def _post(self, path: str, body: dict[str, str]) -> None:
        self._clear_for_us()
        url = f"{self.pbx.url}/api{LIST}{path}"
        self.others.post(url, json=body).raise_for_status()

    def _clear_for_us(self) -> None:
        """Let no fault meet what the test itself asks."""
        self.pbx.faults()


SERVERS: list[dict[str, Any]] = [
    {"capabilities": Capabilities.FULL},
    {"capabilities": Capabilities.CORE, "blank": "absent", "update": "replace", "tidy": True},
    {"capabilities": Capabilities.FULL, "blank": "empty", "update": "replace", "tidy": True},
]


@pytest.mark.timeout(600)  # a few hundred examples, each with two clients
@pytest.mark.expects_log("unforeseen")
@pytest.mark.parametrize("server", SERVERS, ids=lambda each: "-".join(map(str, each.values())))
def test_whatever_happens_nothing_is_lost_or_doubled(
    request: pytest.FixtureRequest,
    pbx_factory: PbxFactory,
    server: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
) -> None:
    is_long = request.config.getoption("--long")

    class Machine(TwoClients):
        """The same on this server."""

    Machine.is_full = server["capabilities"] is Capabilities.FULL
    Machine.__name__ = f"M{os.getpid() % 1000}"
    first_seed, end = secrets.randbits(32), time.monotonic() + LONGEST_S
    for number in range(LONG_BATCHES if is_long else 1):
        with capsys.disabled():
            sys.stdout.write(f" seed {first_seed + number}\n")
        Machine.pbx = pbx_factory(contacts=3, **server)  # where no list is long yet
        run_state_machine_as_test(
            seed(first_seed + number)(Machine),
            settings=settings(
                max_examples=BATCH,
                stateful_step_count=30 if is_long else 15,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                print_blob=True,
            ),
        )
        Machine.pbx.close()
        if time.monotonic() > end:
            break
