"""What people need is in the frozen program, and what they never use is not."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import bundle
import frozen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names as Linux has them")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtWidgets.abi3.so",
        "libpython3.11.so.1.0",
        "libssl.so.3",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_the_window_needs_is_kept(place: str) -> None:
    assert bundle.is_kept(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtmultimedia_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/QtQml.abi3.so",
        "libgtk-3.so.0",
        "libX11.so.6",
        "apsw/__init__.pyi",
        "contacts/errors.pyc",  # laid on top, never from the cache
    ],
)
def test_what_is_never_used_stays_out(place: str) -> None:
    assert not bundle.is_kept(place)


def test_no_module_of_ours_imports_what_is_left_out() -> None:
    left_out = set(bundle.EXCLUDED)

    assert [name for name in frozen.imported_names() if name.split(".")[0] in left_out] == []


def test_modules_named_at_run_time_are_there() -> None:
    import importlib.util

    assert [name for name in bundle.hidden() if importlib.util.find_spec(name) is None] == []
