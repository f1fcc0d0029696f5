"""The process that talks to the keyring: what it writes, and what it does not."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_NOISY = """
import sys
sys.path[0] = sys.argv[1]
from contacts import keyring_worker
from keyring.errors import KeyringLocked

class Noisy:
    name = "noisy"

    def get_password(self, service, entry):
        print("a library says something")
        if entry == "locked":
            raise KeyringLocked("with a secret in its words")
        return entry

keyring_worker.system_backend = Noisy
sys.exit(keyring_worker.main())
"""


def answers_to(*questions: list[str]) -> list[dict[str, str | None]]:
    """Return what a worker with a noisy keyring answers."""
    lines = "".join(json.dumps(each) + "\n" for each in questions)
    worker = subprocess.Popen(
        (sys.executable, "-c", _NOISY, str(ROOT)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with worker as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(lines)
        process.stdin.flush()
        return [json.loads(process.stdout.readline()) for _ in questions]


def test_what_a_library_prints_is_no_answer() -> None:
    assert answers_to(["get_password", "service", "a"], ["name"]) == [
        {"text": "a"},
        {"text": "noisy"},
    ]


def test_of_an_error_its_meaning_is_told_and_no_word_of_it() -> None:
    assert answers_to(["get_password", "service", "locked"]) == [
        {"error": "KeyringLocked", "why": "KeyringLocked"}
    ]


def test_a_question_that_is_none_is_refused() -> None:
    (answer,) = answers_to(["set_password", "service"])

    assert answer["error"] == "KeyringRefused"
