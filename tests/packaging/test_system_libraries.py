"""Only what a display needs is asked of a system, and only where there is one."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from system_libraries import Platform, is_headless, platform_of

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, Platform.UNSEEN),
        ({"DISPLAY": ""}, Platform.UNSEEN),
        (X11, Platform.X11),
        (WAYLAND, Platform.WAYLAND),
        (X11 | WAYLAND, Platform.X11),
        (X11 | {"QT_QPA_PLATFORM": "offscreen"}, Platform.UNSEEN),
        (X11 | {"QT_QPA_PLATFORM": "vnc:size=800x600"}, Platform.UNSEEN),
        (X11 | {"QT_QPA_PLATFORM": "wayland;xcb"}, Platform.WAYLAND),
        ({"QT_QPA_PLATFORM": "xcb"}, Platform.X11),
    ],
)
def test_the_platform_is_the_one_that_qt_takes(
    environment: dict[str, str], platform: Platform
) -> None:
    assert platform_of(environment) is platform


@pytest.mark.parametrize("chosen", ["offscreen", "minimal:enable_fonts"])
def test_nobody_looks_at_a_platform_without_windows(chosen: str) -> None:
    assert is_headless(X11 | {"QT_QPA_PLATFORM": chosen})


@pytest.mark.parametrize("environment", [X11, WAYLAND, {"QT_QPA_PLATFORM": "vnc"}])
def test_a_display_can_be_looked_at(environment: dict[str, str]) -> None:
    assert not is_headless(environment)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_linux_without_a_display_is_headless() -> None:
    assert is_headless({"LANG": "C.UTF-8"})
