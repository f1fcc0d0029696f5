"""The yardstick of a download: bare httpx fetching every page, and throwing it away.

Called as ``child_httpx.py URL TOKEN COUNT``. Tells in seconds how long it took with the
number of requests in flight that is best for it.
"""

import asyncio
import json
import sys
import time

import httpx

_IN_FLIGHT = (2, 4, 6, 8)
_PAGE = 100


async def _fetch(url: str, token: str, count: int, in_flight: int) -> float:
    pages = iter(range(0, count, _PAGE))
    async with httpx.AsyncClient(
        headers={"Authorization": f"Bearer {token}"}, trust_env=False
    ) as http:

        async def fetch() -> None:
            for skip in pages:
                answer = await http.get(f"{url}/api/user/contacts", params={"skip": skip})
                answer.raise_for_status()

        begin = time.monotonic()
        await asyncio.gather(*(fetch() for _ in range(in_flight)))
        return time.monotonic() - begin


def main(url: str, token: str, count: str) -> int:
    """Fetch all pages with each number of requests in flight; tell the shortest time."""
    tries = [asyncio.run(_fetch(url, token, int(count), number)) for number in _IN_FLIGHT]
    print(json.dumps({"fetched": min(tries)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
