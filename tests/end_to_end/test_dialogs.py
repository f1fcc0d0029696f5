"""What lies over the window, without mouse and screen: settings, columns, palette, a question.

Each is gone through twice, in each language: by keys alone, and by what a screen reader or a
switch can press, write and choose. What is set there is heard as a screen reader hears it.
"""

import asyncio
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from gui.languages import LANGUAGES, SOURCE
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.end_to_end.words import Words
from tests.pbx import Pbx
from tests.reaching import until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_CONTACTS = 60
_MOST_STOPS = 30
_CHOICES = (
    "Colours",
    "Rows of the list",
    "Order of names",
    "A click on a number",
    "Country of numbers",
    "Map",
    "Refresh",
)
_SWITCHES = ("More contrast", "Initials", "Leave out de, van, von… when ordering names")
_SIGNATURE = """Ilse Vandermeer
Head of Procurement
Brightwater Logistics Ltd
ilse.vandermeer@brightwater.example
"""
_BY = ["keys", "reader"]
_NAME, _BUSINESS = 0, 4  # columns of the table's model


@dataclass(frozen=True, slots=True)
class Window:
    """The window in one language, with what lies over it."""

    desk: Desktop
    words: Words
    profile: Path
    program: subprocess.Popen[str]

    def says(self, context: str, text: str) -> str:
        """Return the words for *text*, of the class *context*."""
        return self.words.of(context, text)

    def setting(self, name: str) -> str:
        """Return what a setting is called."""
        return self.words.of("SettingGroups", name)

    def wait_for_page(self, title: str) -> None:
        """Wait until a page of that title has the keyboard."""
        self.desk.wait_for("window", until=lambda found: title in found)

    @contextmanager
    def held_up(self) -> Iterator[None]:
        """Let the program do nothing for a while; what is pressed comes all at once after that."""
        self.program.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.program.send_signal(signal.SIGCONT)

    def wait_for_window(self) -> None:
        """Wait until the window itself has the keyboard."""
        self.desk.wait_for("is_active", until=bool)

    def open_palette(self) -> str:
        """Open what finds everything, by its button; return its title."""
        title = self.says("Palette", "Find a command, a field or a contact")
        self.desk.do("press", self.says("WindowActions", "Find anything…").removesuffix("…"))
        self.wait_for_page(title)
        return title

    def command(self, by: str, name: str) -> None:
        """Find a command in the palette and give it."""
        text = self.says("WindowActions", name).removesuffix("…")
        title = self.open_palette()
        if by == "keys":
            self.desk.type_into(title, text.lower())  # xdotool loses Shift with an "Ä"
            self.desk.keys("Return")
        else:
            self.desk.do("write", title, text)
            self.desk.do("take", self.says("Palette", "What was found"), text)

    def is_before(self, column: int, other: int) -> bool:
        """Whether a column stands left of another one."""
        return bool(self.desk.do("head", column)[0] < self.desk.do("head", other)[0])

    def open_settings(self) -> None:
        """Open the page of settings."""
        self.desk.keys("ctrl+comma")
        self.wait_for_page(self.says("SettingsPage", "Settings"))

    def set_by(self, name: str, order: Callable[[], object]) -> str:
        """Give an *order* that sets *name*; return to what, as it is heard and once it is kept."""
        before = self.kept()
        self.desk.do("turns")
        order()
        turns = self.desk.wait_for("turns", until=bool)
        asyncio.run(until(lambda: self.kept() != before))
        assert {each[0] for each in turns} == {name}
        return str(turns[-1][1])

    def kept(self) -> str:
        """Return what is kept of the settings."""
        return (self.profile / "settings.ini").read_text(encoding="utf-8")

    def tab_to(self, name: str) -> None:
        """Press Tab until *name* has the keyboard."""
        self.desk.do("moves")
        for _ in range(_MOST_STOPS):
            self.desk.keys("Tab")
            if self.desk.wait_for("moves", until=bool)[-1]["name"] == name:
                return
        pytest.fail(f"Tab does not stop at {name}")

    def press(self, by: str, name: str) -> None:
        """Press the button *name*."""
        if by == "keys":
            self.tab_to(name)
            self.desk.keys("space")
        else:
            self.desk.do("press", name)

    def begin_contact(self) -> None:
        """Begin a new contact, by its button."""
        self.desk.do("press", self.says("WindowActions", "New contact"))
        self.desk.wait_for("is_enabled", self.says("FormHead", "Cancel"), until=bool)

    def forget_contact(self) -> None:
        """Forget what was typed."""
        self.desk.do("press", self.says("FormHead", "Cancel"))
        self.desk.do("press", self.says("Leaving", "Forget it"))
        self.wait_for_window()


@pytest.fixture(scope="module", params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    """Return the languages in turn, the others than English where time is no matter."""
    if request.param != SOURCE and not request.config.getoption("--long"):
        pytest.skip("one of the long ones: --long")
    return str(request.param)


@pytest.fixture
def takes_long(request: pytest.FixtureRequest) -> None:
    """Leave out all but the question, in the ordinary run."""
    if not request.config.getoption("--long"):
        pytest.skip("one of the long ones: --long")


@pytest.fixture(scope="module")
def pbx(pbx_factory: PbxFactory) -> Iterator[Pbx]:
    pbx = pbx_factory(contacts=_CONTACTS)
    yield pbx
    pbx.close()


@pytest.fixture(scope="module")
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        made.do("listen")
        yield made


@pytest.fixture(scope="module")
def window(
    language: str, pbx: Pbx, desk: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    """Run the program, signed in."""
    profile = tmp_path_factory.mktemp("profile")
    (profile / "settings.ini").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    desk.sign_in(profile, pbx.url, pbx.access_token())
    with desk.switchbook("--profile", str(profile)) as program:
        desk.wait_for("rows", until=lambda count: count == _CONTACTS)
        desk.wait_for("is_active", until=bool)
        yield Window(desk, Words(language), profile, program)


# The settings


@pytest.mark.usefixtures("takes_long")
def test_every_setting_is_reached_changed_and_heard_by_keys(window: Window) -> None:
    window.open_settings()

    for name in map(window.setting, _CHOICES):
        window.tab_to(name)
        last = window.set_by(name, lambda: window.desk.keys("End"))
        first = window.set_by(name, lambda: window.desk.keys("Home"))
        assert last != first
    for name in map(window.setting, _SWITCHES):
        window.tab_to(name)
        heard = [window.set_by(name, lambda: window.desk.keys("space")) for _ in range(2)]
        assert set(heard) == {"on", "off"}

    window.desk.keys("Escape")
    window.wait_for_window()


@pytest.mark.usefixtures("takes_long")
def test_every_setting_is_changed_and_heard_by_a_reader(window: Window) -> None:
    window.open_settings()

    for name in map(window.setting, _CHOICES):
        entries = window.desk.do("entries", name)
        for entry in (entries[-1], entries[0]):
            heard = window.set_by(name, lambda: window.desk.do("pick", name, entry))  # noqa: B023
            assert heard == entry
    for name in map(window.setting, _SWITCHES):
        both = {window.set_by(name, lambda: window.desk.do("press", name)) for _ in range(2)}  # noqa: B023
        assert both == {"on", "off"}

    window.desk.do("press", window.says("QPlatformTheme", "Close").replace("&", ""))
    window.wait_for_window()


@pytest.mark.usefixtures("takes_long")
@pytest.mark.parametrize("by", _BY)
@pytest.mark.parametrize("button", ["What lies where…", "Remove…"])
def test_what_lies_where_is_reached_from_the_settings(by: str, button: str, window: Window) -> None:
    window.open_settings()
    name, title = window.says("KeptSection", button), window.says("StoragePage", "What lies where")

    window.press(by, name)
    window.wait_for_page(title)
    folder = window.desk.do("read", window.says("StoragePage", "Profile folder"))
    window.desk.keys("Escape")
    window.wait_for_page(window.says("SettingsPage", "Settings"))
    window.desk.keys("Escape")
    window.wait_for_window()

    assert folder == str(window.profile)


# The palette, and the columns


@pytest.mark.usefixtures("takes_long")
@pytest.mark.parametrize("by", _BY)
def test_a_command_is_found_and_given(by: str, window: Window) -> None:
    for _ in range(2):
        before = window.kept()
        window.command(by, "Compact rows")
        asyncio.run(until(lambda: window.kept() != before))  # noqa: B023

    window.wait_for_window()


@pytest.mark.usefixtures("takes_long")
@pytest.mark.parametrize("by", _BY)
def test_a_column_is_moved_and_made_wider(by: str, window: Window) -> None:
    columns, name = window.says("ColumnsPage", "Columns"), window.words.field("Business phone")
    was_before = window.is_before(_NAME, _BUSINESS)

    window.command(by, "Arrange columns…")
    window.wait_for_page(columns)
    if by == "keys":
        window.desk.keys("Down")
    else:
        window.desk.do("take", columns, name)
    window.press(by, window.says("ColumnsPage", "Move up"))
    window.desk.wait_for("contents", columns, until=lambda lines: lines[0].startswith(name))
    narrow = window.desk.do("contents", columns)[0]
    window.press(by, window.says("ColumnsPage", "Wider"))
    window.desk.wait_for("contents", columns, until=lambda lines: lines[0] != narrow)
    is_before = window.is_before(_NAME, _BUSINESS)
    window.press(by, window.says("ColumnsPage", "As at first"))
    window.desk.wait_for("contents", columns, until=lambda lines: not lines[0].startswith(name))
    window.desk.keys("Escape")
    window.wait_for_window()

    assert is_before is not was_before
    assert window.is_before(_NAME, _BUSINESS) is was_before


# A question


def test_a_question_is_answered_by_keys(window: Window) -> None:
    window.desk.wait_for_keyboard(window.words.field("Name"), "ctrl+n")
    window.desk.type("Zoe")
    stay, forget = window.says("Leaving", "Stay"), window.says("Leaving", "Forget it")
    title = window.says("Leaving", "Forget what you typed?")

    window.desk.wait_for_keyboard(stay, "Escape")  # where Enter does nothing wrong
    window.wait_for_page(title)
    window.desk.keys("Return")
    window.wait_for_window()
    assert window.desk.do("read", window.words.field("Name")) == "Zoe"
    window.desk.wait_for_keyboard(stay, "Escape")
    window.tab_to(forget)
    window.desk.keys("space")

    window.wait_for_window()
    assert not window.desk.do("shows", window.says("FormHead", "Save"))


def test_letters_typed_right_before_the_keys_of_a_command_are_not_lost(window: Window) -> None:
    name = window.words.field("Name")
    window.desk.wait_for_keyboard(name, "ctrl+n")
    with window.held_up():
        window.desk.type("Zoe")
        window.desk.keys("Escape")

    window.wait_for_page(window.says("Leaving", "Forget what you typed?"))
    window.desk.keys("Return")
    window.wait_for_window()
    assert window.desk.do("read", name) == "Zoe"
    window.forget_contact()


def test_a_question_is_heard_and_answered_by_a_reader(window: Window) -> None:
    window.begin_contact()
    window.desk.do("write", window.words.field("Name"), "Zoe")

    window.desk.do("press", window.says("FormHead", "Cancel"))
    window.wait_for_page(window.says("Leaving", "Forget what you typed?"))
    words = "It is not saved, and will be gone. To keep it, just go elsewhere."
    assert window.says("Leaving", words) in window.desk.do("texts")
    window.desk.do("press", window.says("Leaving", "Stay"))
    window.wait_for_window()
    assert window.desk.do("read", window.words.field("Name")) == "Zoe"
    window.forget_contact()

    assert not window.desk.do("shows", window.says("FormHead", "Save"))


# A signature


@pytest.mark.usefixtures("takes_long")
@pytest.mark.parametrize("by", _BY)
def test_a_pasted_signature_is_gone_through_and_filled_in(by: str, window: Window) -> None:
    name, title = window.words.field("Name"), window.words.field("Title")
    window.begin_contact()
    if by == "keys":
        with window.desk.copied(_SIGNATURE):
            window.desk.wait_for_keyboard(name, "ctrl+v")
    else:
        window.desk.do("write", name, _SIGNATURE)
    window.wait_for_page(window.says("SignaturePage", "Fill in from what you pasted?"))
    assert window.desk.do("describe", title) == "Head of Procurement"

    if by == "keys":
        window.tab_to(title)
        window.desk.keys("space")
        window.desk.keys("Return")
    else:
        window.desk.do("press", title)
        window.desk.do("press", window.says("SignaturePage", "Fill in"))

    window.wait_for_window()
    texts = [window.desk.do("read", each) for each in (name, window.words.field("Company"), title)]
    assert texts == ["Ilse Vandermeer", "Brightwater Logistics Ltd", ""]
    window.forget_contact()


# Another language: last, since all other words are those of the first


@pytest.mark.usefixtures("takes_long")
@pytest.mark.parametrize("by", _BY)
def test_another_language_is_spoken_at_once(by: str, window: Window, language: str) -> None:
    codes = list(LANGUAGES)
    other = codes[codes.index(language) - 1]  # of the first, the last
    first, then = window.words, Words(other)
    window.open_settings()

    for before, after, code in ((first, then, other), (then, first, language)):
        name = before.of("SettingGroups", "Language")
        if by == "keys":
            window.tab_to(name)
            window.desk.keys("Home", *["Down"] * (1 + codes.index(code)))  # behind the system's
        else:
            window.desk.do("pick", name, LANGUAGES[code])
        title = after.of("SettingsPage", "Settings")
        window.wait_for_page(title)

    window.desk.keys("Escape")
    window.wait_for_window()
