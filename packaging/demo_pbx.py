"""A demo PBX on this computer for the check of the packages, run by the frozen program."""

import json
import re
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import Request, urlopen

from programs import SetUpFailed, child_environment

_ADDRESS = re.compile(r" on (http://127\.0\.0\.1:\d+) ")
_CONTACTS = 200
_PATIENCE_S = 10


class DemoPbx:
    """Runs for the length of a ``with``; *program* is the folder of the frozen program."""

    def __init__(self, program: Path) -> None:
        self._command: list[str | Path] = [
            *(program / "switchbook", "demo-server", "--test-controls"),
            *("--contacts", str(_CONTACTS)),
        ]
        self.url = ""

    def access_token(self) -> str:
        """Return a new access token."""
        order = Request(f"{self.url}/demo/sign_in", data=b"", method="POST")  # noqa: S310
        with urlopen(order, timeout=_PATIENCE_S) as answer:  # noqa: S310 - this computer's
            return str(json.load(answer)["access_token"])

    def __enter__(self) -> Self:
        """Start, and wait until it listens."""
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.PIPE, env=child_environment(), text=True
        )
        for line in self._process.stdout or ():
            if found := _ADDRESS.search(line):
                self.url = found[1]
                return self
        raise SetUpFailed("The demo PBX of the frozen program did not start.")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop."""
        self._process.terminate()
        self._process.communicate(timeout=_PATIENCE_S)
