"""What a test has at hand around the window: the PBX behind its back, and hands that count."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from tests.end_to_end.desktop import Desktop
from tests.pbx import Pbx
from tests.reaching import until

_PATIENCE_S = 40.0  # with what was cut off rests for up to ten seconds


class Hands:
    """Hands at the keyboard, whose keys are counted."""

    def __init__(self, desk: Desktop) -> None:
        self._desk = desk
        self.pressed: list[str] = []

    def press(self, *keys: str) -> None:
        """Press *keys*, each of which counts."""
        self.pressed += keys
        self._desk.keys(*keys)

    def go_to(self, name: str, key: str) -> None:
        """Press *key*, which counts, and wait until *name* has the keyboard."""
        self.pressed.append(key)
        self._desk.wait_for_keyboard(name, key)

    def type(self, text: str) -> None:
        """Type *text*, which does not count."""
        self._desk.type(text)


class Office:
    """The window on a PBX, both as they can be reached from outside."""

    def __init__(self, desk: Desktop, pbx: Pbx) -> None:
        self.desk, self.pbx = desk, pbx
        self._ids: dict[str, str] = {}
        self._http = httpx.Client(
            base_url=f"{pbx.url}/api/user",
            headers={"Authorization": f"Bearer {pbx.access_token()}"},
            trust_env=False,
        )

    def add(self, **values: str) -> None:
        """Add a contact behind the window's back."""
        answer = self._http.post("/contacts", json=values).raise_for_status()
        self._ids[values["name"]] = answer.json()["id"]

    def change(self, name: str, **values: str) -> None:
        """Change a contact behind the window's back."""
        self._http.post(f"/contacts/{self._ids[name]}", json=values).raise_for_status()

    def wait_on_pbx(self, name: str, **values: str) -> None:
        """Wait until the PBX has *values* of a contact."""

        def are_there() -> bool:
            return values.items() <= self.pbx.raw(self._ids[name]).items()

        asyncio.run(until(are_there, _PATIENCE_S))

    def close(self) -> None:
        """Let go of the PBX."""
        self._http.close()

    @contextmanager
    def hands(self, at_most: int) -> Iterator[Hands]:
        """Do a task by so many keys at most."""
        hands = Hands(self.desk)
        yield hands
        assert len(hands.pressed) <= at_most, hands.pressed

    def begin(self) -> None:
        """Be where the start has left the keyboard: in the list, with no search."""
        self.desk.do("write", "Search contacts", "")
        self.desk.do("focus", "Contacts")

    def go_to(self, name: str) -> None:
        """Type *name* into the list, and wait until the contact is shown."""
        self.desk.type(name)
        self.desk.wait_for("read", "Name", until=lambda text: text == name)
        self.desk.wait_for("shows", "Edit", until=bool)

    def edit(self, hands: Hands, *, title: str, company: str = "") -> None:
        """Put texts into fields of the contact shown, by as few keys as it takes."""
        hands.press("F2")
        self.desk.wait_for("shows", "Save", until=bool)
        hands.press("Tab", "Tab")
        if company:
            hands.type(company)
        hands.press("Tab")
        hands.type(title)
