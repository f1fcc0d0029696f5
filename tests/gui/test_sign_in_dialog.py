"""The sign-in dialog: what it asks for, what it warns of, and that it keeps no secret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from contacts.defaults import Way
from contacts.errors import (
    CodeRefused,
    ConnectionRefused,
    DomainUnknown,
    EncryptionExpected,
    HostUnknown,
    NotThisApi,
    PasswordChangeNeeded,
    SignInBlocked,
    SignInExpired,
    SignInRefused,
    SwitchbookError,
    TokenMissing,
)
from gui.sign_in_dialog import SignInDialog
from tests.gui import sight
from tests.gui.keyboard import paste, type_text

NAME, TOKEN = 0, 1  # the ways to sign in


class Driver:
    """The dialog, and what it told."""

    def __init__(self, dialog: SignInDialog) -> None:
        self.dialog = dialog
        self.given: list[tuple[str, ...]] = []
        self.given_up = 0
        dialog.password_given.connect(self._on_given)
        dialog.token_given.connect(self._on_given)
        dialog.given_up.connect(self._on_given_up)

    def _on_given(self, *given: object) -> None:
        self.given.append(tuple(map(str, given)))

    def _on_given_up(self) -> None:
        self.given_up += 1

    def box(self, name: str) -> QLineEdit:
        """Return the box of that name."""
        box = sight.box_in(self.dialog, name)
        assert isinstance(box, QLineEdit)
        return box

    def fill(self, **texts: str) -> None:
        """Type into boxes, named with ``_`` for blanks."""
        for name, text in texts.items():
            box = self.box(name.replace("_", " "))
            box.selectAll()
            type_text(box, text)

    def fill_in_all(self, address: str = "pbx.example.com") -> None:
        """Type all that a sign-in needs."""
        self.fill(Server_address=address, User_name="ada", Password="secret")

    def choose(self, way: int) -> None:
        """Click the tab of a way to sign in."""
        ways = self.dialog.findChild(QTabWidget)
        assert ways
        tabs = ways.tabBar()
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(way).center())

    def sign_in(self) -> None:
        """Press the button."""
        sight.click(sight.button_in(self.dialog, "Sign in"))

    def can_sign_in(self) -> bool:
        """Whether the button can be pressed."""
        return sight.offers(self.dialog, "Sign in")

    def beside(self, name: str) -> str:
        """Return what stands below a box, as a screen reader hears it."""
        return self.box(name).accessibleDescription()


@pytest.fixture
def dialog(qtbot: QtBot) -> Driver:
    """Return an open dialog that knows nothing yet."""
    dialog = SignInDialog()
    qtbot.addWidget(dialog)
    driver = Driver(dialog)
    with qtbot.waitExposed(dialog):
        dialog.ask("", "", "")
    return driver


def test_nothing_can_be_sent_before_all_is_filled_in(dialog: Driver) -> None:
    steps = []
    for name in ("Server_address", "User_name", "Password"):
        steps.append(dialog.can_sign_in())
        dialog.fill(**{name: "pbx.example.com"})

    assert steps == [False] * 3
    assert dialog.can_sign_in()


def test_the_password_is_given_with_the_whole_address(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.fill(Domain=" tenant.example.com ")

    dialog.sign_in()

    expected = ("https://pbx.example.com:8887", "ada", "secret", "tenant.example.com")
    assert dialog.given == [expected]


def test_enter_in_any_box_signs_in(dialog: Driver) -> None:
    dialog.fill_in_all()

    QTest.keyClick(dialog.box("User name"), Qt.Key.Key_Return)

    assert len(dialog.given) == 1


def test_a_token_is_given_without_blanks_around(dialog: Driver) -> None:
    dialog.fill(Server_address="pbx.example.com")
    dialog.choose(TOKEN)
    paste(dialog.box("Access token"), " abc.def\n")

    dialog.sign_in()

    assert dialog.given == [("https://pbx.example.com:8887", "abc.def")]


@pytest.mark.parametrize("text", ["not an address", "ftp://pbx", "10.0.0.256", "pbx:0"])
def test_what_is_no_address_is_told_beside_it(dialog: Driver, text: str) -> None:
    dialog.fill_in_all(text)

    assert dialog.beside("Server address") == "This is no server address"
    assert not dialog.can_sign_in()


def test_a_pasted_page_is_cut_to_its_address_and_shown(dialog: Driver) -> None:
    dialog.fill_in_all("https://pbx.example.com:8887/webclient/#/login")

    QTest.keyClick(dialog.box("Server address"), Qt.Key.Key_Return)

    assert dialog.box("Server address").text() == "https://pbx.example.com:8887"


def test_without_encryption_it_asks_first(dialog: Driver) -> None:
    dialog.fill_in_all("http://pbx.example.com")
    warned = (dialog.beside("Server address"), dialog.can_sign_in())

    sight.click(sight.named(dialog.dialog, QCheckBox, "Send it anyway")[0])

    assert warned == ("Without https, others on the network can read your password", False)
    assert dialog.can_sign_in()


@pytest.mark.parametrize("address", ["http://127.0.0.1:5000", "http://localhost", "https://pbx"])
def test_what_nobody_can_read_on_the_way_needs_no_warning(dialog: Driver, address: str) -> None:
    dialog.fill_in_all(address)

    assert dialog.can_sign_in()
    assert not sight.named(dialog.dialog, QCheckBox, "Send it anyway")


@pytest.mark.parametrize(("name", "limit"), [("User name", 64), ("Domain", 280)])
def test_what_is_too_long_is_told_beside_it(dialog: Driver, name: str, limit: int) -> None:
    dialog.fill_in_all()
    paste(dialog.box(name), "x" * (limit + 5) if name == "Domain" else "x" * (limit + 2))

    assert "too many" in dialog.beside(name)
    assert dialog.beside("Server address") == ""
    assert not dialog.can_sign_in()


@pytest.mark.parametrize(
    ("error", "box"),
    [
        (SignInRefused(401), "Password"),
        (TokenMissing(200), "Password"),
        (SignInExpired(401), "Password"),
        (PasswordChangeNeeded(200), "Password"),
        (SignInBlocked(403), "Password"),
        (DomainUnknown(404), "Domain"),
        (EncryptionExpected(), "Server address"),
        (ConnectionRefused(), "Server address"),
        (HostUnknown(), "Server address"),
        (NotThisApi("no JSON"), "Server address"),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Exception) else each,
)
def test_a_failure_is_told_beside_the_box_it_is_about(
    dialog: Driver, error: SwitchbookError, box: str
) -> None:
    dialog.fill_in_all()
    dialog.sign_in()

    dialog.dialog.take_failure(error)

    assert dialog.beside(box)
    assert sight.notices_in(dialog.dialog)
    assert dialog.box("Password").text() == "secret"
    assert dialog.can_sign_in()


def test_a_refused_token_is_told_beside_the_token(dialog: Driver) -> None:
    dialog.fill(Server_address="pbx.example.com")
    dialog.choose(TOKEN)
    dialog.fill(Access_token="abc")
    dialog.sign_in()

    dialog.dialog.take_failure(SignInRefused(401))

    assert dialog.beside("Access token") == "Sign-in refused"


def test_the_next_key_takes_the_failure_away(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()
    dialog.dialog.take_failure(SignInRefused(401))

    dialog.fill(Password="other")

    assert dialog.beside("Password") == ""
    assert sight.notices_in(dialog.dialog) == ""


def test_while_signing_in_nothing_can_be_sent_twice(dialog: Driver) -> None:
    dialog.fill_in_all()

    dialog.sign_in()

    assert not dialog.can_sign_in()
    assert not dialog.box("Password").isEnabled()


def test_secrets_are_never_shown(dialog: Driver) -> None:
    dialog.fill_in_all()

    assert "secret" not in dialog.box("Password").displayText()
    dialog.choose(TOKEN)
    dialog.fill(Access_token="abc")
    assert "abc" not in dialog.box("Access token").displayText()


def test_secrets_are_forgotten_once_signed_in(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()

    dialog.dialog.accept()

    assert secrets_in(dialog.dialog) == ["", ""]
    assert dialog.given_up == 0


@pytest.mark.parametrize("way", ["Escape", "Cancel", "close"])
def test_giving_up_is_told_once_and_forgets_secrets(dialog: Driver, way: str) -> None:
    dialog.fill_in_all()

    if way == "Escape":
        QTest.keyClick(dialog.dialog, Qt.Key.Key_Escape)
    elif way == "Cancel":
        sight.click(sight.button_in(dialog.dialog, "Cancel"))
    else:
        dialog.dialog.close()

    assert dialog.given_up == 1
    assert secrets_in(dialog.dialog) == ["", ""]


def test_it_can_be_given_up_while_signing_in(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()

    sight.click(sight.button_in(dialog.dialog, "Cancel"))
    dialog.dialog.take_failure(SignInRefused(401))
    dialog.dialog.ask("", "", "")

    assert dialog.given_up == 1
    assert sight.notices_in(dialog.dialog) == ""
    assert dialog.box("Password").isEnabled()


def test_signing_in_again_is_for_the_same_person_only(dialog: Driver) -> None:
    dialog.dialog.ask_again("https://pbx:8887", "ada", "tenant")
    dialog.choose(TOKEN)

    locked = [dialog.box(name).isReadOnly() for name in ("Server address", "User name", "Domain")]
    assert locked == [True] * 3
    dialog.fill(Password="secret")
    dialog.sign_in()
    assert dialog.given == [("https://pbx:8887", "ada", "secret", "tenant")]


def test_who_signed_in_by_token_does_so_again(dialog: Driver) -> None:
    dialog.dialog.ask_again("https://pbx:8887", "", "")
    dialog.choose(NAME)

    dialog.fill(Access_token="abc")
    dialog.sign_in()

    assert dialog.given == [("https://pbx:8887", "abc")]


def test_after_signing_in_again_anybody_may_sign_in(dialog: Driver) -> None:
    dialog.dialog.ask_again("https://pbx:8887", "ada", "")

    dialog.dialog.ask("https://pbx:8887", "ada", "")

    assert not dialog.box("User name").isReadOnly()
    dialog.choose(TOKEN)
    assert dialog.box("Access token").isVisible()


def test_tab_comes_to_the_other_way_last_and_an_arrow_takes_it(dialog: Driver) -> None:
    ways = dialog.dialog.findChild(QTabWidget)
    assert ways
    cancel = sight.button_in(dialog.dialog, "Cancel")
    cancel.setFocus()

    QTest.keyClick(cancel, Qt.Key.Key_Tab)
    assert dialog.dialog.focusWidget() is ways.tabBar()
    QTest.keyClick(ways.tabBar(), Qt.Key.Key_Right)
    for name in ("Server address", "Access token"):
        QTest.keyClick(dialog.dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.dialog.focusWidget() is dialog.box(name)


@pytest.mark.parametrize(
    ("known", "focused"),
    [
        (("", "", ""), "Server address"),
        (("https://pbx:8887", "", ""), "User name"),
        (("https://pbx:8887", "ada", ""), "Password"),
    ],
)
def test_the_cursor_stands_where_something_is_missing(
    dialog: Driver, known: tuple[str, str, str], focused: str
) -> None:
    dialog.dialog.ask(*known)

    assert dialog.dialog.focusWidget() is dialog.box(focused)


def test_every_word_has_room(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()

    dialog.dialog.take_failure(SignInRefused(401))

    layout = dialog.dialog.layout()
    assert layout is not None
    needed = layout.totalHeightForWidth(dialog.dialog.width())
    assert dialog.dialog.height() >= needed


def test_the_page_for_a_code_is_as_high_as_its_words(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()
    heights = []

    dialog.dialog.ask_code("https://pbx.example.com:8887", "ada")
    heights.append(dialog.dialog.height())
    dialog.dialog.take_code_failure(CodeRefused(400))
    heights.append(dialog.dialog.height())
    dialog.fill(Code="1")
    heights.append(dialog.dialog.height())

    assert heights[0] == heights[2] < heights[1]


def test_back_from_the_code_leads_to_what_was_typed(dialog: Driver) -> None:
    dialog.fill_in_all()
    dialog.sign_in()
    dialog.dialog.ask_code("https://pbx.example.com:8887", "ada")

    sight.click(sight.button_in(dialog.dialog, "Back"))

    assert dialog.dialog.focusWidget() is dialog.box("Password")
    assert dialog.can_sign_in()


def test_a_code_that_is_wanted_too_late_opens_nothing(dialog: Driver) -> None:
    dialog.dialog.reject()

    dialog.dialog.ask_code("https://pbx.example.com:8887", "ada")

    assert not dialog.dialog.isVisible()


def secrets_in(dialog: SignInDialog) -> list[str]:
    boxes = dialog.findChildren(QLineEdit)
    return [box.text() for box in boxes if box.echoMode() is QLineEdit.EchoMode.Password]


def test_a_way_that_is_not_allowed_is_hidden(dialog: Driver) -> None:
    dialog.dialog.offer(frozenset({Way.TOKEN}))
    dialog.dialog.ask("https://pbx.example.com:8887", "", "")

    assert not sight.named(dialog.dialog, QLineEdit, "Password")
    assert sight.named(dialog.dialog, QLineEdit, "Access token")


def test_both_ways_are_offered_where_nobody_forbids_one(dialog: Driver) -> None:
    dialog.dialog.offer(frozenset(Way))
    dialog.dialog.ask("", "", "")

    assert sight.named(dialog.dialog, QLineEdit, "Password")


def test_a_label_stays_level_with_its_box_above_a_hint(dialog: Driver) -> None:
    dialog.fill_in_all()

    dialog.dialog.take_failure(SignInRefused(401))

    box = dialog.box("Password")
    labels = dialog.dialog.findChildren(QLabel)
    label = next(each for each in labels if each.buddy() is box)
    assert abs(label.geometry().center().y() - box.geometry().center().y()) <= 1
