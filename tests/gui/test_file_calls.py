"""Every place where the window touches a file, and why it may: a list, held against the source.

Qt's own calls raise no audit event, so ``guard`` cannot see them while the program runs.
"""

import ast
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "gui"

NAMES = {
    "QDir",
    "QFile",
    "QFileInfo",
    "QFileSystemWatcher",
    "QFontDatabase",
    "QIcon",
    "QImage",
    "QImageReader",
    "QLibrary",
    "QLocalServer",
    "QLocalSocket",
    "QLockFile",
    "QMovie",
    "QPixmap",
    "QPluginLoader",
    "QProcess",
    "QSaveFile",
    "QSettings",
    "QSvgRenderer",
    "QTcpSocket",
    "QTemporaryDir",
    "QTemporaryFile",
    "open",
}
METHODS = {
    "addApplicationFont",
    "exists",
    "glob",
    "is_dir",
    "is_file",
    "iterdir",
    "load",
    "mkdir",
    "openUrl",
    "read_bytes",
    "read_text",
    "resolve",
    "rglob",
    "save",
    "setValue",
    "stat",
    "sync",
    "touch",
    "unlink",
    "value",
    "write",
    "write_bytes",
    "write_text",
}

BEFORE_PAINT = "while the window is built, before its first paint"
NO_FILE = "no file: "

WHY: dict[str, dict[str, str]] = {
    "another_account": {
        "question.open": NO_FILE + "shows a question",
    },
    "certificate_question": {
        "dialog.open": "the person looks for a file of authorities",
        "self.open": NO_FILE + "shows the question",
    },
    "account_pages": {
        f"self.{page}.open": NO_FILE + "shows the page"
        for page in ("history", "storage", "waiting")
    },
    "application": {
        "QDesktopServices.openUrl": NO_FILE + "hands a number, an address or a page to the system",
        "picture.is_file": "after the self-check's window was closed",
        "self.open": NO_FILE + "shows the window",
        "sys.stderr.write": "why there is no picture, when it closes",
    },
    "bridge": {
        "session.editing.save": "on the network thread, and the writer's",
        "session.online.open": NO_FILE + "reads a contact, on the network thread",
    },
    "bulk_page": {
        "QIcon": NO_FILE + "an empty one",
        "self.open": NO_FILE + "shows the page",
    },
    "marked_text": {"painter.save": NO_FILE + "of the state of a painter"},
    "line_delegate": {"painter.save": NO_FILE + "of the state of a painter"},
    "value_text": {"self.verticalScrollBar().setValue": NO_FILE + "scrolls"},
    "contact_card": {
        "contact.value": NO_FILE + "of a contact",
        "self._contact.value": NO_FILE + "of a contact",
        "self._scroll.verticalScrollBar().setValue": NO_FILE + "scrolls",
    },
    "card_head": {"contact.value": NO_FILE + "of a contact"},
    "columns_page": {"QIcon": NO_FILE + "an empty one", "self.open": NO_FILE + "shows the page"},
    "keys_page": {"QIcon": NO_FILE + "an empty one", "self.open": NO_FILE + "shows the page"},
    "palette": {"self.open": NO_FILE + "shows the palette"},
    "signature_page": {"QIcon": NO_FILE + "an empty one", "self.open": NO_FILE + "shows the page"},
    "question": {"QIcon": NO_FILE + "an empty one"},
    "settings_page": {"QIcon": NO_FILE + "an empty one"},
    "jump_strip": {
        "self.setValue": NO_FILE + "of the slider",
        "self.value": NO_FILE + "of the slider",
    },
    "languages": {"translator.load": BEFORE_PAINT + ", or of another one that follows it"},
    "preferences": {
        "settings.setValue": "in memory until the window is closed",
        "settings.value": BEFORE_PAINT,
    },
    "design": {
        "(RESOURCES / 'design' / 'design.json').read_text": BEFORE_PAINT + ", then kept",
    },
    "progress": {"self.setValue": NO_FILE + "of the bar"},
    "bulk_progress": {"self._bar.setValue": NO_FILE + "of the bar"},
    "scroll_area": {
        "bar.setValue": NO_FILE + "scrolls",
        "own.value": NO_FILE + "scrolls",
    },
    "table_view": {
        "bar.setValue": NO_FILE + "scrolls",
        "bar.value": NO_FILE + "scrolls",
        "self.verticalScrollBar().setValue": NO_FILE + "scrolls",
        "self.verticalScrollBar().value": NO_FILE + "scrolls",
    },
    "pages": {"self.settings.open": NO_FILE + "shows the page"},
    "contact_form": {
        "self._draft.value": NO_FILE + "of a contact",
        "self._body.area.verticalScrollBar().setValue": NO_FILE + "scrolls",
    },
    "text_input": {"self.load": NO_FILE + "shows a text"},
    "field_editor": {"self.box.load": NO_FILE + "shows a text"},
    "field_list": {"draft.base.value": NO_FILE + "of a contact"},
    "form_head": {"contact.value": NO_FILE + "of a contact"},
    "guide": {"(HELP / f'{language}.md').read_text": "on the network thread"},
    "guide_text": {
        "bar.setValue": NO_FILE + "scrolls",
        "bar.value": NO_FILE + "scrolls",
        "self.verticalScrollBar().setValue": NO_FILE + "scrolls",
        "self.verticalScrollBar().value": NO_FILE + "scrolls",
    },
    "help_page": {"QIcon": NO_FILE + "an empty one"},
    "history_page": {"QIcon": NO_FILE + "an empty one"},
    "icons": {
        "(RESOURCES / 'icons' / f'{name}.svg').read_bytes": BEFORE_PAINT + ", then kept",
        "Path(__file__).resolve": "at import",
        "QIcon": "the program's own, " + BEFORE_PAINT,
        "QPixmap": NO_FILE + "an empty one, to draw on",
        "QSvgRenderer": NO_FILE + "from bytes",
    },
    "leaving": {
        "question.open": NO_FILE + "shows a question",
    },
    "cell_delegate": {"QPixmap": NO_FILE + "an empty one, to draw on"},
    "name_cell": {"QPixmap": NO_FILE + "an empty one, to draw on"},
    "main_window": {
        "QDesktopServices.openUrl": NO_FILE + "hands a page to the browser",
        "box.open": NO_FILE + "shows a message",
        "self.form.save": NO_FILE + "asks for it",
    },
    "screenshot": {"self._window.grab().save": "only by --screenshot, and then the window closes"},
    "settings": {
        "preferences.write": "in memory until the window is closed",
        "QSettings": BEFORE_PAINT,
        "self._file.setValue": "in memory until the window is closed",
        "self._file.value": BEFORE_PAINT,
    },
    "sign_in_dialog": {
        "QIcon": NO_FILE + "an empty one",
        "self.open": NO_FILE + "shows the dialog",
    },
    "single_instance": {
        "QLocalServer": NO_FILE + "listens for other starts",
        "QLocalSocket": "a second start, which has no window",
        "QLockFile": "at start",
        "profile.mkdir": "at start",
        "socket.write": "a second start, which has no window",
    },
    "storage_page": {
        "self._scroll.verticalScrollBar().setValue": NO_FILE + "scrolls",
        "self._scroll.verticalScrollBar().value": NO_FILE + "scrolls",
        "QIcon": NO_FILE + "an empty one",
        "question.open": NO_FILE + "shows a question",
    },
    "succession": {"after.contact_windows.open": NO_FILE + "a window"},
    "translations": {
        "(RESOURCES / name).is_file": "only by --self-check, before its window",
        "QTranslator().load": "only by --self-check, before its window",
    },
    "waiting_page": {"QIcon": NO_FILE + "an empty one"},
    "theme": {"each.read_text": BEFORE_PAINT},
}


def calls_in(path: Path) -> set[str]:
    """Return the calls that may touch a file, as they are written."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    calls = (node.func for node in nodes if isinstance(node, ast.Call))
    return {ast.unparse(function) for function in calls if _may_touch(function)}


def _may_touch(function: ast.expr) -> bool:
    match function:
        case ast.Name(name):
            return name in NAMES
        case ast.Attribute(_, name):
            return name in METHODS | NAMES
        case _:
            return False


@pytest.mark.parametrize("path", sorted(GUI.glob("*.py")), ids=lambda path: path.stem)
def test_every_call_that_may_touch_a_file_has_a_reason(path: Path) -> None:
    assert calls_in(path) == set(WHY.get(path.stem, {}))


def test_no_reason_outlives_its_module() -> None:
    assert set(WHY) <= {path.stem for path in GUI.glob("*.py")}


def test_a_call_that_touches_a_file_is_found(tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text("QSaveFile(x)\nQt.QFile(y)\npixmap.save(z)\nprint(open)\n", encoding="utf-8")

    assert calls_in(planted) == {"QSaveFile", "Qt.QFile", "pixmap.save"}
