"""A Secret Service that takes every call and answers none; its argument is the name to take."""

import sys

_NO_FLAGS = 0


def take_calls(name: str) -> None:
    """Own *name* on the session bus and read what comes, until stopped."""
    assert sys.platform == "linux"
    from jeepney import message_bus  # type: ignore[import-untyped]  # has no types
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # has no types
        Proxy,
        open_dbus_connection,
    )

    with open_dbus_connection() as connection:
        Proxy(message_bus, connection).RequestName(name, _NO_FLAGS)
        while True:
            connection.receive()


if __name__ == "__main__":
    take_calls(sys.argv[1])
