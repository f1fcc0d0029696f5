"""Nothing of a command line is imported with the network's library."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_server_side_brings_no_command_line() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import contacts.server, sys; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = set(done.stdout.split())
    assert "httpx" in loaded
    assert not loaded & {"click", "pygments", "rich"}
