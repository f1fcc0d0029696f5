"""A program that does one thing with the keyring of its session, tells how it went, and ends.

Arguments: the deadline in seconds; ``load``, ``store``, ``delete`` or ``check``; for
``store`` the access token is standard input. Prints the outcome (an error's name, the
access token, the keyring's name, or nothing) and the monotonic time at which it ends.
"""

import asyncio
import sys
from time import monotonic

from contacts.credentials import Credentials
from contacts.errors import KeyringError
from contacts.tokens import AccountNumber, Tokens

ACCOUNT = AccountNumber("0123456789abcdef")


async def outcome(credentials: Credentials, action: str) -> str:
    """Do *action* and return what came of it."""
    match action:
        case "load":
            tokens = await credentials.load(ACCOUNT)
            return tokens.access if tokens else ""
        case "store":
            await credentials.store(ACCOUNT, Tokens(sys.stdin.read()))
            return ""
        case "delete":
            await credentials.delete(ACCOUNT)
            return ""
        case _:
            return await credentials.check()


def main(deadline_s: float, action: str) -> None:
    """Do *action* and tell how it went."""
    try:
        said = asyncio.run(outcome(Credentials(deadline_s=deadline_s), action))
    except KeyringError as error:
        said = type(error).__name__
    sys.stdout.write(f"{said}\n{monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2])
