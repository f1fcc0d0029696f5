"""Make the pictures of the README from the real window on a demo PBX, then the whole gallery.

Called by ``packaging/dev.py pictures``, with part of the name of a state for a part of the
gallery. The pictures of the README go into ``resources/pictures``, the gallery into
``build/gallery``. Nothing of this computer's own profile or keyring is read or written.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
    os.environ.pop(_name, None)

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402  # after the platform is chosen
from PySide6.QtWidgets import QApplication  # noqa: E402

from contacts.demo.options import Options  # noqa: E402
from contacts.demo.process import DemoProcess  # noqa: E402
from gui.application import Application, Start, set_up_qt  # noqa: E402
from tests.gallery.take import take  # noqa: E402

_FOLDER = ROOT / "resources" / "pictures"
_GALLERY = ROOT / "build" / "gallery"
_PATIENCE_MS = 20_000
_LOOK_MS = 20
_SETTLING_MS = 150
_ROW = 2
_SHOWN = (  # of the gallery, in the README
    "conflict-of-two-fields-light-ltr-100",
    "palette-with-hits-dark-ltr-100",
    "list-with-badges-light-rtl-100",
    "signature-preview-light-ltr-200",
)


def main(words: str = "") -> int:
    """Save each picture and say where; with *words* only states whose names have them."""
    qt = set_up_qt()
    qt.setQuitOnLastWindowClosed(False)
    if not words:
        _take_those_of_readme(qt)
    count = sum(1 for _ in take(qt, _GALLERY, words=words))
    if not words:
        _show_some_in_readme()
    sys.stdout.write(f"{count} pictures: {(_GALLERY / 'index.html').relative_to(ROOT)}\n")
    return 0 if count else 1


def _show_some_in_readme() -> None:
    for name in _SHOWN:
        shutil.copyfile(_GALLERY / f"{name}.png", _FOLDER / f"{name}.png")
        sys.stdout.write(f"{(_FOLDER / name).relative_to(ROOT)}.png\n")


def _take_those_of_readme(qt: QApplication) -> None:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with DemoProcess(Options()) as demo:
        for theme in ("light", "dark"):
            with tempfile.TemporaryDirectory() as folder:
                _take(qt, Path(folder), theme, demo)


def _take(qt: QApplication, profile: Path, theme: str, demo: DemoProcess) -> None:
    (profile / "settings.ini").write_text(f"[General]\ntheme={theme}\n", encoding="utf-8")
    program = Application(qt, Start(profile, "", demo.wait_until_ready))
    window = program.window
    program.open()
    _wait(lambda: _is_in_order(program))
    window.contacts.table.choose(_ROW)
    _pause(_SETTLING_MS)
    _save(program, f"window-{theme}")
    window.form.start_edit()
    _pause(_SETTLING_MS)
    _save(program, f"editing-{theme}")
    window.form.discard()
    window.close()
    program.bridge.close()


def _is_in_order(program: Application) -> bool:
    model = program.window.contacts.model
    result = model.result
    return result is not None and bool(result.ids) and model.row_at(_ROW) is not None


def _save(program: Application, name: str) -> None:
    program.window.notices.dismiss_keyring()  # there is no keyring here, which is told at some time
    _pause(_SETTLING_MS)
    path = _FOLDER / f"{name}.png"
    program.window.grab().save(str(path))
    sys.stdout.write(f"{path.relative_to(ROOT)}\n")


def _wait(condition: Callable[[], bool]) -> None:
    for _ in range(_PATIENCE_MS // _LOOK_MS):
        if condition():
            return
        _pause(_LOOK_MS)
    raise SystemExit("The demo PBX showed no rows.")


def _pause(duration_ms: int) -> None:
    """Let the window work for *duration_ms*."""
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
