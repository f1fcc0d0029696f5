"""Everything without a mouse and without seeing the screen, in each language.

The same day twice: by keys alone, and by what a screen reader or a switch can press, write
and choose. What comes of it is read as a screen reader reads it, or on the PBX.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.languages import LANGUAGES, SOURCE
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.end_to_end.office import Office
from tests.end_to_end.words import Words
from tests.pbx import Pbx

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_CONTACTS = 60
_ANA, _BEA = "Xanthe Quill", "Ygritte Quill"
_MOST_STOPS = 20
_COUNT = "%Ln"
_ISOLATES = "\u2068\u2069"
_LATER = {"kind": "cut", "path": "/.*"}


class Day:
    """A window that speaks one language, and what of it can be read."""

    def __init__(self, office: Office, words: Words, profile: Path) -> None:
        self.office, self.desk, self.words, self.profile = office, office.desk, words, profile

    def says(self, context: str, text: str) -> str:
        """Return the words for *text*, of the class *context*; what is counted is one."""
        return self.words.of(context, text, 1 if _COUNT in text else -1)

    def action(self, text: str) -> str:
        """Return what an action of the menus is called."""
        return self.words.of("WindowActions", text)

    def choice_of(self, choice: str, label: str) -> str:
        """Return what the button is called that settles a field in a conflict."""
        words = self.says("phrasing", "%1: %2").replace("%1", self.says("ClashBar", choice))
        return words.replace("%2", self.words.field(label))

    def lines_of(self, context: str, name: str) -> list[str]:
        """Return what a list has, without the marks around names of another direction."""
        lines: list[str] = self.desk.do("contents", self.says(context, name))
        return [line.strip(_ISOLATES) for line in lines]

    def wait_for_list(self) -> None:
        """Wait until the list has come as a whole."""
        self.desk.wait_for("rows", until=lambda count: count == _CONTACTS + 2)
        self.desk.wait_for("cell", 0, 0, until=lambda text: text.startswith("A"))
        self.desk.wait_for("is_active", until=bool)

    def wait_for_field(self, label: str, text: str) -> None:
        """Wait until a field of the contact shown holds *text*."""
        name = self.words.field(label)
        self.desk.wait_for("read", name, until=lambda found: found == text)

    def wait_for_page(self, title: str) -> None:
        """Wait until a page of that title has the keyboard."""
        self.desk.wait_for("window", until=lambda found: title in found)

    def wait_for_status(self, context: str, text: str) -> None:
        """Wait until the status line says *text*."""
        status, wanted = self.says("StatusLine", "Status"), self.says(context, text)
        self.desk.wait_for("describe", status, until=lambda found: _has(found, wanted))

    def wait_for_saved(self, name: str, **values: str) -> None:
        """Wait until a change has gone to the PBX, and the contact is shown as a card."""
        self.office.wait_on_pbx(name, **values)
        self.desk.wait_for("shows", self.says("FormHead", "Edit"), until=bool)

    def wait_to_hear(self, context: str, text: str) -> None:
        """Wait until *text* has been announced since the start."""
        wanted = self.says(context, text)
        self.desk.wait_for("heard", until=lambda said: any(_has(each, wanted) for each in said))

    def wait_until_signed_out(self) -> None:
        """Wait until the window shows nobody's contacts."""
        self.wait_for_status("MainWindow", "Signed out")


def _has(text: str, wanted: str) -> bool:
    """Whether *text* has the words of *wanted*, whatever digits stand for its count."""
    return all(part in text for part in wanted.split(_COUNT))


def _typed(text: str) -> str:
    """Return *text* as it is typed to find it: xdotool loses Shift with an "Ä"."""
    return text.lower()


class ByKeys(Day):
    """The day of somebody who has a keyboard only."""

    def sign_in(self) -> None:
        self.desk.wait_for("shows", self.says("FirstStart", "Sign in"), until=bool)
        self.desk.keys("Return")
        self.wait_for_page(self.says("SignInDialog", "Sign in"))
        self.desk.type(f"{self.office.pbx.url}\tdemo\tdemo")
        self.desk.keys("Return")

    def look_at(self, name: str) -> None:
        self.desk.type(name)
        self.wait_for_field("Name", name)

    def search(self, name: str) -> None:
        self.desk.keys("ctrl+f")
        self.desk.type(name)
        self.desk.wait_for("rows", until=lambda count: count == 1)
        self.wait_to_hear("SearchBar", "%Ln found")  # said after a pause, where it still stands
        self.desk.keys("Down")
        self.wait_for_field("Name", name)
        self.desk.keys("Escape")
        self.wait_for_list()

    def change(self, *, company: str, title: str) -> None:
        self.desk.wait_for_keyboard(self.words.field("Name"), "F2")
        self.desk.wait_for("shows", self.says("FormHead", "Save"), until=bool)
        self.desk.wait_for_keyboard(self.words.field("Company"), "Tab", "Tab")
        self.desk.type(f"{company}\t{title}")

    def save(self) -> None:
        self.desk.keys("ctrl+s")

    def take(self, action: str) -> None:
        """Take an action by its words."""
        palette, text = (
            self.says("Palette", "Find a command, a field or a contact"),
            self.action(action),
        )
        self.desk.keys("ctrl+k")
        self.wait_for_page(palette)
        self.desk.type_into(palette, _typed(text.rstrip("…")))
        self.desk.keys("Return")

    def settle(self) -> None:
        self.desk.wait_for_keyboard(self.words.field("Company"), "F8")
        self.desk.keys("F6")
        self.wait_until_asked_once()
        self.desk.keys("F7")

    def wait_until_asked_once(self) -> None:
        company = self.choice_of("Mine", "Company")
        self.desk.wait_for("shows", company, until=lambda is_shown: not is_shown)

    def make_compact(self) -> None:
        self.desk.keys("ctrl+comma")
        self.wait_for_page(self.says("SettingsPage", "Settings"))
        box = self.says("SettingsPage", "Search settings")
        self.desk.type_into(box, _typed(self.says("SettingGroups", "Rows of the list")))
        self.desk.keys("Tab", "Down", "Escape")  # which ends the search for a setting

    def try_now(self) -> None:
        self.tab_to(self.says("WaitingPage", "Try now"))
        self.desk.keys("space")

    def tab_to(self, name: str) -> None:
        """Press Tab until *name* has the keyboard."""
        self.desk.do("moves")
        for _ in range(_MOST_STOPS):
            self.desk.keys("Tab")
            if self.desk.wait_for("moves", until=bool)[-1]["name"] == name:
                return
        pytest.fail(f"Tab does not stop at {name}")

    def go_back(self) -> None:
        self.desk.keys("Escape")


class ByReader(ByKeys):
    """The day of somebody who hears the window, and has no key pressed."""

    def sign_in(self) -> None:
        say = self.words.of
        self.desk.do("press", say("FirstStart", "Sign in"))
        for name, text in (
            ("Server address", self.office.pbx.url),
            ("User name", "demo"),
            ("Password", "demo"),
        ):
            self.desk.do("write", say("SignInDialog", name), text)
        self.desk.do("press", say("SignInDialog", "Sign in"))

    def look_at(self, name: str) -> None:
        self.search(name)

    def search(self, name: str) -> None:
        box = self.says("SearchBox", "Search contacts")
        self.desk.do("write", box, name)
        self.desk.wait_for("rows", until=lambda count: count == 1)
        self.wait_to_hear("SearchBar", "%Ln found")  # said after a pause, where it still stands
        self.desk.do("choose", 0)
        self.wait_for_field("Name", name)
        self.desk.do("write", box, "")
        self.wait_for_list()

    def change(self, *, company: str, title: str) -> None:
        self.desk.do("press", self.says("FormHead", "Edit"))
        self.desk.do("write", self.words.field("Company"), company)
        self.desk.do("write", self.words.field("Title"), title)

    def save(self) -> None:
        self.desk.do("press", self.says("FormHead", "Save"))

    def take(self, action: str) -> None:
        menu = next(menu for menu, actions in _MENUS.items() if action in actions)
        self.desk.do("press", self.action(menu))
        self.desk.do("press", self.action(action))

    def settle(self) -> None:
        for choice, label in (("Mine", "Company"), ("Theirs", "Title")):
            name = self.choice_of(choice, label)
            self.desk.do("press", name)
            self.desk.wait_for("shows", name, until=lambda is_shown: not is_shown)

    def make_compact(self) -> None:
        self.take("Compact rows")
        self.take("Settings…")

    def try_now(self) -> None:
        self.desk.do("press", self.says("WaitingPage", "Try now"))

    def go_back(self) -> None:
        self.desk.do("press", self.says("QPlatformTheme", "Close").replace("&", ""))


_MENUS = {
    "Contact": ("History…",),
    "Changes": ("Recent changes…", "What waits…", "Next question"),
    "View": ("Compact rows",),
    "Account": ("Settings…", "Sign out"),
    "Help": ("Keys…",),
}


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    """Return the languages in turn, the others than English where time is no matter."""
    if request.param != SOURCE and not request.config.getoption("--long"):
        pytest.skip("one of the long ones: --long")
    return str(request.param)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        made.do("listen")
        yield made


@pytest.fixture
def office(desk: Desktop, pbx_factory: PbxFactory) -> Iterator[Office]:
    pbx = pbx_factory(contacts=_CONTACTS)
    office = Office(desk, pbx)
    office.add(name=_ANA, company="Acme", title="Clerk")
    office.add(name=_BEA, company="Acme", title="Clerk")
    yield office
    office.close()
    pbx.close()


@pytest.mark.parametrize("kind", [ByKeys, ByReader])
def test_a_day_without_mouse_and_screen(
    kind: type[ByKeys], language: str, office: Office, tmp_path: Path
) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    day = kind(office, Words(language), tmp_path)

    with office.desk.switchbook("--profile", str(tmp_path)):
        day.sign_in()
        day.wait_for_list()
        _find_and_change(day)
        _change_while_the_pbx_is_away(day, office.pbx)
        _settle_a_conflict(day)
        _look_into_every_page(day)
        day.take("Sign out")
        day.wait_until_signed_out()

    assert "density=compact" in (tmp_path / "settings.ini").read_text(encoding="utf-8")


def _find_and_change(day: ByKeys) -> None:
    day.look_at(_BEA)
    day.search(_ANA)
    day.change(company="Quill", title="Partner")
    day.save()
    day.wait_for_saved(_ANA, company="Quill", title="Partner")
    day.wait_for_field("Title", "Partner")
    day.wait_to_hear("MainWindow", "Saved")


def _change_while_the_pbx_is_away(day: ByKeys, pbx: Pbx) -> None:
    pbx.faults(_LATER)
    day.change(company="Quill", title="Director")
    day.save()
    day.wait_for_status("messages", "%Ln changes to be sent")
    day.take("What waits…")
    day.wait_for_page(day.says("WaitingPage", "What waits"))
    assert _ANA in day.lines_of("WaitingPage", "What waits")
    pbx.reset()
    day.try_now()
    day.go_back()
    day.wait_for_saved(_ANA, title="Director")


def _settle_a_conflict(day: ByKeys) -> None:
    day.look_at(_BEA)
    day.change(company="Mine", title="Mine")
    day.office.change(_BEA, company="Theirs", title="Theirs")
    day.save()
    day.wait_for_status("messages", "%Ln changes need you")
    day.wait_to_hear("messages", "%Ln changes need you")
    day.settle()
    day.wait_for_saved(_BEA, company="Mine", title="Theirs")


def _look_into_every_page(day: ByKeys) -> None:
    day.take("Recent changes…")
    day.wait_for_page(day.says("HistoryPage", "Recent changes"))
    assert _BEA in day.lines_of("HistoryPage", "History")
    day.go_back()
    day.take("Keys…")
    day.wait_for_page(day.says("KeysPage", "Keys"))
    day.go_back()
    day.make_compact()
    day.go_back()
    day.desk.wait_for("is_active", until=bool)
