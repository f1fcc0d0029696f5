"""Connections as the person has decided about them: through a proxy or not, trusting whom."""

from contacts.address import ServerAddress
from contacts.certificate import Trust
from contacts.server import Connection, system_proxy


class Connecting:
    """Makes connections.

    Attributes:
        may_use_proxy: whether those made from here on go through the system's proxy.
    """

    def __init__(self) -> None:
        self.may_use_proxy = True
        self._trusted: dict[ServerAddress, Trust] = {}

    def trust(self, address: ServerAddress, trust: Trust) -> None:
        """Believe whom the person has decided to believe, from the next sign-in there on."""
        self._trusted[address] = trust

    def decided(self, address: ServerAddress) -> Trust | None:
        """Return what was decided about that address since the start, if anything was."""
        return self._trusted.get(address)

    def connection_to(self, address: ServerAddress, trust: Trust) -> Connection:
        """Return a connection that believes whom *trust* says.

        Raises:
            HostUnknown: the host's name cannot be written in ASCII.
            AuthorityUnreadable: the file of certificates cannot be read.
        """
        proxy = system_proxy(address) if self.may_use_proxy else None
        return Connection(address, proxy=proxy, trust=trust)
