"""Keyrings inside the process: one that works, and some that do not."""

from threading import Event

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

_TOO_LONG_S = 10.0


class InMemory(KeyringBackend):
    """A keyring that works."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # has no types
        self.entries: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        """Return the text of an entry, None where there is none."""
        self.calls.append("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        self.calls.append("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry."""
        self.calls.append("delete")
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("no such entry")


class Lasting(InMemory):
    """A keyring that is there again at the next start, in the same process."""

    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012  # a test puts one of its own here

    def __init__(self) -> None:
        super().__init__()
        self.entries = self.kept


class Locked(InMemory):
    """A keyring whose unlocking was declined."""

    def get_password(self, service: str, username: str) -> str | None:
        """Stay locked."""
        raise KeyringLocked(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Stay locked."""
        del password
        raise KeyringLocked(service, username)


class Refusing(InMemory):
    """A keyring that repeats the secret while it refuses."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse, aloud."""
        raise PasswordSetError(f"{service} {username} {password}")


class Changing(InMemory):
    """A keyring that gives back another token than it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return something like the text."""
        text = super().get_password(service, username)
        return text and text.replace("0", "1").replace("a", "b")


class Keeping(InMemory):
    """A keyring that never lets an entry go."""

    def delete_password(self, service: str, username: str) -> None:
        """Refuse."""
        raise PasswordDeleteError(f"{service} {username}")


class WinVaultKeyring(InMemory):
    """Has the name of the Windows one, and so its limit."""


class Hanging(InMemory):
    """A keyring that does not return from ``set_password`` until it is released."""

    def __init__(self) -> None:
        super().__init__()
        self.released, self.deleted = Event(), Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text, once released."""
        assert self.released.wait(_TOO_LONG_S)
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry, and say so."""
        super().delete_password(service, username)
        self.deleted.set()
