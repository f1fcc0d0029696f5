"""A walk through every page from outside: what can be used is named, and Tab follows the eye."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from gui.languages import SOURCE
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.end_to_end.words import Words

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_CONTACTS, _ROW = 60, 3
_ALMOST = 4  # pixels, by which frames reach into one another
_NO_STOPS = ("menu item", "check menu item", "page tab", "scroll bar", "label")
_MOST_STOPS = 40

Control = dict[str, Any]  # as ``hands.controls`` tells it
Key = tuple[str, str]  # role and name


@dataclass(frozen=True, slots=True)
class Page:
    """How a page is opened: by keys, or by the words of an action in the palette."""

    keys: Sequence[str] = ()
    action: str = ""


_PAGES = {
    "window": Page(),
    "search": Page(("ctrl+f", "a")),
    "edit": Page(("F2",)),
    "new": Page(("ctrl+n",)),
    "palette": Page(("ctrl+k",)),
    "keys": Page(("F1",)),
    "settings": Page(("ctrl+comma",)),
    "history": Page(("ctrl+h",)),
    "recent": Page(("ctrl+shift+h",)),
    "several": Page(("ctrl+b",)),
    "waiting": Page(action="What waits…"),
    "columns": Page(action="Arrange columns…"),
    "storage": Page(action="What lies where…"),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a walk has found on one page."""

    controls: list[Control]
    stops: list[Control]


@dataclass(frozen=True, slots=True)
class Walk:
    """The window in one language."""

    desk: Desktop
    words: Words
    is_rtl: bool
    _seen: dict[str, Seen] = field(default_factory=dict)

    def seen(self, name: str) -> Seen:
        """Open a page, go round in it by Tab, and go back from it to the list; once for each."""
        if name not in self._seen:
            controls = self.open(_PAGES[name])
            self._seen[name] = Seen(controls, self.stops(_wanted(controls)))
            self.desk.keys("Escape", "Escape")
        return self._seen[name]

    def open(self, page: Page) -> list[Control]:
        """Open *page* from the list, and return what can be used there."""
        main = self.desk.do("window")
        self.desk.do("choose", _ROW)
        self.desk.do("focus", self.words.of("ContactTable", "Contacts"))
        if page.keys:
            self.desk.keys(*page.keys)
        if page.action:
            self.desk.keys("ctrl+k")
            palette = self.words.of("Palette", "Find a command, a field or a contact")
            left = main, self.desk.wait_for("window", until=lambda title: palette in title)
            words = self.words.of("WindowActions", page.action).rstrip("…")
            self.desk.type_into(palette, words.lower())  # xdotool loses Shift with an "Ä"
            self.desk.keys("Return")
            self.desk.wait_for("window", until=lambda title: title and title not in left)
        found: list[Control] = self.desk.do("controls")
        self.desk.wait_for("controls", until=lambda now: _is_settled(found, now))
        return found

    def stops(self, wanted: set[Key]) -> list[Control]:
        """Go round by Tab, where there is somewhere to go, and return where it stops."""
        self.desk.do("moves")
        found: list[Control] = []
        while len(wanted) > 1 and len(found) < _MOST_STOPS:
            self.desk.keys("Tab")
            stop = self.desk.wait_for("moves", until=bool)[-1]
            if found and _key(stop) == _key(found[0]):
                break
            found.append(stop)
        return found

    def follows(self, before: Control, after: Control) -> bool:
        """Whether *after* stands below *before*, or further along the line."""
        x, y, width, height = before["box"]
        left, top, wide, _ = after["box"]
        is_further = left + wide <= x + _ALMOST if self.is_rtl else left >= x + width - _ALMOST
        return bool(is_further or top >= y + height - _ALMOST)


def _is_settled(before: list[Control], now: list[Control]) -> bool:
    is_settled = bool(now) and before == now
    before[:] = now
    return is_settled


def _key(control: Control) -> Key:
    return control["role"], control["name"]


@pytest.fixture(scope="module", params=["en", "ar"])
def walk(
    request: pytest.FixtureRequest,
    pbx_factory: PbxFactory,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Walk]:
    language, profile = request.param, tmp_path_factory.mktemp("profile")
    if language != SOURCE and not request.config.getoption("--long"):
        pytest.skip("one of the long ones: --long")
    (profile / "settings.ini").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    pbx, words = pbx_factory(contacts=_CONTACTS), Words(language)
    with desktop() as desk:
        desk.sign_in(profile, pbx.url, pbx.access_token())
        with desk.switchbook("--profile", str(profile)):
            desk.wait_for("rows", until=lambda count: count == _CONTACTS)
            desk.wait_for("is_active", until=bool)
            desk.do("listen")
            yield Walk(desk, words, is_rtl=language == "ar")
    pbx.close()


@pytest.fixture(params=list(_PAGES))
def seen(request: pytest.FixtureRequest, walk: Walk) -> Seen:
    """Return what there is on a page."""
    return walk.seen(request.param)


def test_everything_that_can_be_used_has_a_name_and_an_action(seen: Seen) -> None:
    nameless = [each for each in seen.controls if not each["name"].strip()]
    usable = [each for each in seen.controls if each["enabled"] and each["focusable"]]
    idle = [each for each in usable if not each["actions"]]

    assert usable
    assert (nameless, idle) == ([], [])


def test_tab_stops_at_all_that_can_be_used(seen: Seen) -> None:
    wanted = _wanted(seen.controls)

    assert len(wanted) == 1 or wanted - set(map(_key, seen.stops)) == set()


def test_tab_follows_the_eye(walk: Walk, seen: Seen) -> None:
    boxes = {_key(each): each for each in seen.controls}
    at_first = [boxes.get(_key(each), each) for each in seen.stops]

    pairs = zip(pairwise(at_first), pairwise(seen.stops), strict=True)  # before, after scrolling
    jumps = [each[0] for each in pairs if not any(walk.follows(*pair) for pair in each)]

    assert len(jumps) <= 1, jumps  # the round begins anywhere, and comes to its start once


def _wanted(controls: list[Control]) -> set[Key]:
    """Return where Tab has to stop."""
    return {
        _key(each)
        for each in controls
        if each["focusable"] and each["enabled"] and each["role"] not in _NO_STOPS
    }
