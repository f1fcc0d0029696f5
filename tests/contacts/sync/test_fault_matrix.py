"""Every fault at every moment of every operation, and what becomes of it, as a table.

The table is ``fault_matrix.md`` beside this file; the test writes it anew and fails where
it has become another one, so that a change of behaviour is seen in review.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from contacts.contact import NO_VALUES, Contact
from contacts.errors import ServerError
from contacts.outgoing import Item, Kind
from tests.conftest import PbxFactory
from tests.contacts.sync.edits import LIST, added
from tests.contacts.sync.post_office import PostOffice, post_office
from tests.pbx import Pbx
from tests.reaching import ask

TABLE = Path(__file__).with_name("fault_matrix.md")
HTML = {"kind": "body", "content_type": "text/html", "body": "<html>Sign in</html>"}
FAULTS: dict[str, dict[str, Any]] = {
    "applied, then 500": {"kind": "status", "status": 500, "applied": True},
    "applied, then cut": {"kind": "cut", "applied": True},
    "applied, never answered": {"kind": "never", "applied": True},
    "applied, answer cut in the middle": {"kind": "cut_body"},
    "a web page with 200": HTML,
    "not applied, 500": {"kind": "status", "status": 500},
    "not applied, cut": {"kind": "cut"},
    "not applied, 429": {"kind": "status", "status": 429},
    "not applied, 401": {"kind": "status", "status": 401},
    "not applied, 422": {"kind": "status", "status": 422},
    "not applied, 404 of a gateway": {
        "kind": "status",
        "status": 404,
        "content_type": "text/html",
        "body": "<html>Not found</html>",
    },
    "slow": {"kind": "latency", "seconds": 0.1},
}
MOMENTS = {"before": "GET", "while": "POST", "after": "GET"}
VALUES = ("Ana", *NO_VALUES[1:])


@dataclass(frozen=True, slots=True)
class Case:
    """One cell of the table."""

    kind: Kind
    moment: str
    fault: str

    @property
    def order(self) -> dict[str, Any]:
        """The fault, as the demo PBX takes it: it acts once."""
        is_list = self.kind is Kind.ADDITION and self.moment != "after"
        path = LIST if is_list else f"{LIST}/.*"
        skip = 1 if self.moment == "after" and self.kind in (Kind.EDIT, Kind.FAVORITE) else 0
        place = {"method": MOMENTS[self.moment], "path": path, "times": 1, "skip": skip}
        return FAULTS[self.fault] | place


def cases() -> list[Case]:
    """Return every case that can happen: before an addition nothing is read."""
    return [
        Case(kind, moment, fault)
        for kind in Kind
        for moment in MOMENTS
        for fault in FAULTS
        if (moment == "while" or "not" in fault or "page" in fault or fault == "slow")
        and not (kind is Kind.ADDITION and moment == "before")
        and not (kind is Kind.DELETION and moment == "after")
    ]


async def carry_out(office: PostOffice, contact: Contact, kind: Kind) -> None:
    """Do what the case is about."""
    number = await office.number_of(contact.remote_id)
    assert number is not None
    changes, now = office.book.changes, office.time.day()
    if kind is Kind.EDIT:
        await office.edit(contact.remote_id, company="Acme")
    elif kind is Kind.ADDITION:
        await office.add(name="Eve")
    elif kind is Kind.DELETION:
        await changes.delete((number,), now)
    else:
        await changes.favor((number,), now, favorite=True)
    office.sender.wake()


async def outcome(pbx: Pbx, contact: Contact, case: Case) -> tuple[list[Item], int]:
    """Return what the person is asked, and how many orders were sent."""
    async with post_office(pbx) as office:
        pbx.reset()
        pbx.faults(case.order)
        await carry_out(office, contact, case.kind)
        asked = await office.settle()
        posts = [each for each in pbx.requests() if each["method"] == "POST"]
        return asked, len(posts)


def became(pbx: Pbx, contact: Contact, kind: Kind) -> str:
    """Return what the server has."""
    if kind is Kind.ADDITION:
        people = [each for each in ask(pbx, lambda client: client.list_page(0)).items if each]
        times = sum(each.values[0] == "Eve" for each in people)
        for each in people:
            if each.values[0] == "Eve":
                ask(pbx, lambda client, each=each: client.destroy(each.remote_id))  # type: ignore[misc]
        return {0: "not there", 1: "there once"}.get(times, "THERE TWICE")
    try:
        fresh = ask(pbx, lambda client: client.retrieve(contact.remote_id))
    except ServerError:
        return "deleted"
    if kind is Kind.EDIT:
        return "changed" if fresh.values[2] == "Acme" else "as before"
    if kind is Kind.FAVORITE:
        return "favourite" if fresh.favorite else "as before"
    return "as before"


def row(pbx: Pbx, case: Case) -> str:
    """Return the line of one case."""
    contact = added(pbx, VALUES)
    asked, posts = asyncio.run(outcome(pbx, contact, case))
    pbx.faults()
    questions = ", ".join(item.trouble.why for item in asked if item.trouble) or "nothing"
    became_so = became(pbx, contact, case.kind)
    return f"| {case.kind} | {case.moment} | {case.fault} | {became_so} | {posts} | {questions} |"


def test_every_fault_at_every_moment_ends_as_the_table_says(pbx_factory: PbxFactory) -> None:
    pbx = pbx_factory(contacts=3)

    rows = [row(pbx, case) for case in cases()]

    head = (
        "# What becomes of each order when something goes wrong once\n\n"
        "Written by `test_fault_matrix.py`. *Before*: while the contact is read that is to be\n"
        "changed; *while*: at the order itself; *after*: when it is read back. *Orders* counts\n"
        "what was posted, and *asked* is what needed the person.\n\n"
        "| operation | moment | fault | on the server | orders | asked |\n"
        "|---|---|---|---|---:|---|\n"
    )
    text = head + "\n".join(rows) + "\n"
    before = TABLE.read_text(encoding="utf-8") if TABLE.exists() else ""
    TABLE.write_text(text, encoding="utf-8")
    assert "TWICE" not in text
    assert text == before, "the table has become another one: look at it"


@pytest.mark.parametrize("kind", list(Kind))
def test_no_fault_that_passes_needs_the_person(kind: Kind) -> None:
    lines = [line.split(" | ") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    asked = {
        line[2] for line in lines if line[0] == f"| {kind}" and not line[-1].startswith("nothing")
    }

    assert asked <= {"not applied, 422", "not applied, 404 of a gateway"}
