"""Does the frozen program of this checkout work? It is built and checks itself, unseen.

Nothing of Python's search path and no display is left to it, so that what it lacks shows.
"""

import sys
import tempfile

import frozen
from programs import SetUpFailed, run, say

_LEFT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def main() -> int:
    """Build it and let it check itself; return the exit status."""
    try:
        program = frozen.build()
    except SetUpFailed as reason:
        say(str(reason))
        return 1
    with tempfile.TemporaryDirectory(prefix="switchbook-home-") as home:
        return run([program / "switchbook", "--self-check"], environment={**_LEFT, "HOME": home})


if __name__ == "__main__":
    sys.exit(main())
