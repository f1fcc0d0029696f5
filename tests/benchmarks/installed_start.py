"""From the start to the first rows: a packaged Switchbook beside the checkout, by turns.

Called as ``installed_start.py PROGRAM``. Both read the same book, kept in encrypted files with
their key in a real Secret Service, and both say when the rows are shown, with ``--verbose``. The
exit status is 1 where the packaged one takes more than the allowed times as long.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from contacts.demo.options import Options  # noqa: E402
from tests.pbx import Pbx  # noqa: E402
from tests.secret_service import bare_session, unlocked_keyring  # noqa: E402

_CONTACTS = 10_000
_ROUNDS = 9
_ALLOWED = 1.25
_SIGN = "the first rows are shown"


def start(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Start a program, and return after how many seconds it said that it shows rows."""
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr
        found = any(_SIGN in line for line in program.stderr)
        took = time.perf_counter() - began
        program.terminate()
    if not found:
        sys.exit(f"{command[0]} never showed rows")
    return took


def fill(program: Sequence[str], pbx: Pbx, environment: Mapping[str, str]) -> None:
    """Sign in, and let the whole list be read."""
    order = [*program, "sign-in", "--server", pbx.url, "--token-stdin"]
    subprocess.run(order, env=environment, input=pbx.access_token(), text=True, check=True)
    with tempfile.TemporaryDirectory() as folder:
        order = [*program, "--screenshot", f"{folder}/picture.png"]
        subprocess.run(order, env=environment, check=True)


def main(packaged: str) -> int:
    """Measure, print, and judge."""
    times: dict[str, list[float]] = {"packaged": [], "checkout": []}
    with tempfile.TemporaryDirectory() as profile, bare_session() as session:
        environment = {**session.environment, "QT_QPA_PLATFORM": "offscreen"}
        rest = ["--profile", profile]
        checkout = [sys.executable, str(ROOT / "main.py"), *rest]
        commands = {"packaged": [packaged, *rest], "checkout": checkout}
        pbx = Pbx(Options(contacts=_CONTACTS, test_controls=True))
        with unlocked_keyring(session):
            try:
                fill(checkout, pbx, environment)
                for _ in range(_ROUNDS):
                    for name, command in commands.items():
                        times[name].append(start([*command, "--verbose"], environment))
            finally:
                pbx.close()
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratio = medians["packaged"] / medians["checkout"]
    for name, median in medians.items():
        print(f"{name}: {median * 1000:.0f} ms to the first rows, median of {_ROUNDS}")
    print(json.dumps({"ratio": round(ratio, 2), "allowed": _ALLOWED}))
    return int(ratio > _ALLOWED)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
