"""Switchbook as ``main.py --profile DIR`` starts it, watched.

Called as ``child_switchbook.py BEGIN PROFILE URL WORDS``; see ``Course``. Up to the import
of the window nothing happens here that does not in a start without anybody looking.
"""

import sys
from argparse import Namespace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import main

_BEGIN, _PROFILE, _URL, _WORDS = sys.argv[1:]

_open_window = main._open_window  # noqa: SLF001 - the last step before Qt is imported


def _open_watched(options: Namespace) -> int:
    import gui  # noqa: F401  # first, as in the program: it imports PySide in a quicker way
    from tests.benchmarks.watched_application import Course, watch

    watch(Course(float(_BEGIN), _URL, _WORDS))
    return _open_window(options)


if __name__ == "__main__":
    # httpx takes in its command line where rich is there, as it is for development only.
    sys.modules["rich"] = None  # type: ignore[assignment]  # this is how an import is refused
    vars(main)["_open_window"] = _open_watched
    sys.exit(main.main(["--profile", _PROFILE]))
