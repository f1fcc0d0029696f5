"""Nothing but Qt on the GUI thread: what Python opens there from our code is written down.

An audit hook stays for the life of the process, so there is one, and it sleeps outside of
``watching``. It sees files, folders, sockets, databases, processes and imports
that Python opens; ``test_file_calls`` lists what Qt opens, which raises no audit event.
"""

import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[2]
_OURS = (str(ROOT / "gui"), str(ROOT / "contacts"))
_DEMO = str(ROOT / "contacts" / "demo")  # started by the tests themselves
_STACK = 20  # frames
_LOOKS_INTO_SOURCE = "_mod_uses_pyside"  # PySide's, of a module imported, where there is source
_FAMILIES = ("socket.", "sqlite3.", "shutil.", "tempfile.", "glob.", "urllib.", "http.")
_EVENTS = {
    "ctypes.dlopen",
    "import",  # raised for modules that are not loaded yet
    "open",
    "os.chmod",
    "os.exec",
    "os.fork",
    "os.link",
    "os.listdir",
    "os.mkdir",
    "os.posix_spawn",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.scandir",
    "os.startfile",
    "os.symlink",
    "os.system",
    "os.truncate",
    "pathlib.Path.glob",
    "pathlib.Path.rglob",
    "subprocess.Popen",
}


class Guard:
    """Collects what was opened; one for the process, since audit hooks cannot be removed."""

    def __init__(self) -> None:
        self._thread: int | None = None
        self._violations: list[str] = []
        sys.addaudithook(self._hear)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch the thread that enters."""
        self._thread = threading.get_ident()
        try:
            yield
        finally:
            self._thread = None

    def take(self) -> list[str]:
        """Return what was found, and forget it."""
        found, self._violations = self._violations, []
        return found

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        thread = self._thread
        if thread is None or threading.get_ident() != thread:
            return
        if not (event in _EVENTS or event.startswith(_FAMILIES)):
            return
        frame = sys._getframe(1)  # noqa: SLF001 - where the event was raised
        if _passes_through_ours(frame):
            self._thread = None  # printing a stack opens the files of its lines
            stack = "".join(traceback.format_stack(frame, limit=_STACK))
            self._violations.append(f"{event} {arguments[:1]} on the GUI thread\n{stack}")
            self._thread = thread


def _passes_through_ours(frame: FrameType | None) -> bool:
    while frame is not None and frame.f_code.co_name != _LOOKS_INTO_SOURCE:
        name = frame.f_code.co_filename
        if name.startswith(_OURS) and not name.startswith(_DEMO):
            return True
        frame = frame.f_back
    return False


GUARD = Guard()
