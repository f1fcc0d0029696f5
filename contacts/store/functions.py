"""What SQL in our files calls back for: how contacts are ordered.

Functions that stand in an index must give the same for ever, or the schema gets a new version.
"""

from typing import Any

import apsw

from contacts.ordering import sort_key
from contacts.packing import values_of
from contacts.view import Order


def order_key(by: str, skips_particles: int, data: bytes) -> str:
    """Return by what a kept contact stands in an order; empty where it has no value."""
    return sort_key(Order(by, skips_particles=bool(skips_particles)), values_of(data))


def register(connection: apsw.Connection) -> None:
    """Let SQL on *connection* call ``order_key``."""
    function: Any = order_key  # SQL hands over what the schema says, which mypy does not know
    connection.create_scalar_function("order_key", function, 3, deterministic=True)
