"""The page to sign in, without mouse and screen: what is wrong is heard, and how it goes on.

Once by keys alone, and once by what a screen reader or a switch can press and write.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gui.languages import LANGUAGES, SOURCE
from tests.conftest import PbxFactory
from tests.end_to_end.desktop import Desktop, desktop, missing
from tests.end_to_end.words import Words
from tests.pbx import Pbx

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

_CONTACTS = 60
_MOST_STOPS = 12


class ByKeys:
    """Somebody who has a keyboard only."""

    def __init__(self, desk: Desktop, language: str, pbx: Pbx) -> None:
        self.desk, self.pbx = desk, pbx
        self.words, self._is_rtl = Words(language), language == "ar"
        self._before = len(desk.do("heard"))

    def says(self, text: str) -> str:
        """Return the words of the page for *text*."""
        return self.words.of("SignInDialog", text)

    def wait_to_hear(self, text: str) -> None:
        """Wait until *text* has been announced since the beginning."""
        self.desk.wait_for(
            "heard", until=lambda said: any(text in each for each in said[self._before :])
        )

    def begin(self) -> None:
        self.desk.keys("Return")
        self.desk.wait_for("window", until=lambda title: self.says("Sign in") in title)

    def give_no_address(self) -> None:
        self.desk.type("no address\t")
        self.wait_to_hear(self.says("This is no server address"))
        self.desk.keys("shift+Tab")

    def give_wrong_password(self) -> None:
        self.desk.keys("ctrl+a")
        self.desk.type(f"{self.pbx.url}\tdemo\twrong")
        self.desk.keys("Return")

    def give_token(self) -> None:
        self._tab_to(self.says("Way to sign in"), self.says("User name and password"))
        self.desk.keys("Left" if self._is_rtl else "Right")
        self._tab_to(self.says("Access token"))
        self.desk.type(self.pbx.access_token())
        self.desk.keys("Return")

    def _tab_to(self, *names: str) -> None:
        """Press Tab until one of *names* has the keyboard."""
        stops: list[str] = []
        self.desk.do("moves")
        for _ in range(_MOST_STOPS):
            self.desk.keys("Tab")
            stops.append(self.desk.wait_for("moves", until=bool)[-1]["name"])
            if stops[-1] in names:
                return
        pytest.fail(f"Tab stops at {stops}, not at {names}")


class ByReader(ByKeys):
    """Somebody who hears the window, and has no key pressed."""

    def begin(self) -> None:
        self.desk.do("press", self.words.of("FirstStart", "Sign in"))
        self.desk.wait_for("window", until=lambda title: self.says("Sign in") in title)

    def give_no_address(self) -> None:
        box, reason = self.says("Server address"), self.says("This is no server address")
        self.desk.do("write", box, "no address")
        self.desk.wait_for("describe", box, until=lambda text: text == reason)

    def give_wrong_password(self) -> None:
        self.desk.do("write", self.says("Server address"), self.pbx.url)
        self.desk.do("write", self.says("User name"), "demo")
        self.desk.do("write", self.says("Password"), "wrong")
        self.desk.do("press", self.says("Sign in"))

    def give_token(self) -> None:
        self.desk.do("press", self.says("Access token"))
        self.desk.do("write", self.says("Access token"), self.pbx.access_token())
        self.desk.do("press", self.says("Sign in"))


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    """Return the languages in turn, the others than English where time is no matter."""
    if request.param != SOURCE and not request.config.getoption("--long"):
        pytest.skip("one of the long ones: --long")
    return str(request.param)


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


@pytest.mark.parametrize("kind", [ByKeys, ByReader])
def test_what_is_wrong_is_heard_and_another_way_taken(
    kind: Callable[[Desktop, str, Pbx], ByKeys],
    language: str,
    desk: Desktop,
    pbx: Pbx,
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    person = kind(desk, language, pbx)

    with desk.switchbook("--profile", str(tmp_path)):
        desk.wait_for("shows", person.words.of("FirstStart", "Sign in"), until=bool)
        person.begin()
        person.give_no_address()
        person.give_wrong_password()
        reason = person.words.of("messages", "Sign-in refused")
        person.wait_to_hear(reason)
        assert desk.do("describe", person.says("Password")) == reason
        person.give_token()
        desk.wait_for("rows", until=lambda count: count == _CONTACTS)
