"""Signing in and out: the dialog, and who is shown after it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from contacts.defaults import Defaults
from contacts.errors import KeyringError, SwitchbookError
from gui.bridge import Bridge
from gui.main_window import MainWindow
from gui.messages import describe
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.another_account import AnotherAccountQuestion
    from gui.first_start import FirstStart
    from gui.sign_in_dialog import SignInDialog


class SigningIn(QObject):
    """Asks the person who they are where the worker wants to know, and tells the window.

    Args:
        defaults: what the administrator has set.
        has_signed_in: whether somebody has ever signed in on this profile.

    Attributes:
        has_signed_in: the same, as it is now.
    """

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        theme: Theme,
        defaults: Defaults,
        *,
        has_signed_in: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme = window, bridge, theme
        self._ways = defaults.ways
        self._known = (defaults.server, "", defaults.domain)
        self.has_signed_in = has_signed_in
        window.sign_in_wanted.connect(self._on_sign_in_wanted_by_person)
        window.sign_out_wanted.connect(bridge.sign_out)
        bridge.failed.connect(self._on_failed)
        bridge.sign_in_wanted.connect(self._on_sign_in_wanted)
        bridge.sign_in_failed.connect(self._on_sign_in_failed)
        bridge.signed_in.connect(self._on_signed_in)
        bridge.another_account.connect(self._on_another_account)
        bridge.signed_out.connect(self._on_signed_out)

    def close(self) -> None:
        """Close the dialog, if there is one."""
        if "dialog" in vars(self):
            self.dialog.close()

    @cached_property
    def dialog(self) -> "SignInDialog":
        """The questions of signing in."""
        from gui.sign_in_dialog import SignInDialog

        dialog, bridge = SignInDialog(self._window), self._bridge
        self._theme.dress(dialog)
        dialog.offer(self._ways)
        dialog.password_given.connect(bridge.sign_in)
        dialog.trusted.connect(bridge.trust)
        dialog.token_given.connect(bridge.sign_in_by_token)
        dialog.given_up.connect(self._on_given_up)
        dialog.code_given.connect(bridge.give_code)
        dialog.another_code_wanted.connect(bridge.send_code)
        dialog.stepped_back.connect(bridge.stop_sign_in)
        bridge.code_wanted.connect(dialog.ask_code)
        bridge.code_sent.connect(dialog.note_code_sent)
        bridge.code_failed.connect(dialog.take_code_failure)
        return dialog

    @cached_property
    def first_start(self) -> "FirstStart":
        """What is shown to who has never signed in."""
        from gui.first_start import FirstStart

        page = FirstStart()
        self._theme.dress(page)
        page.sign_in_pressed.connect(self._window.sign_in_wanted)
        page.guide_pressed.connect(self._window.guide_wanted)
        return page

    @cached_property
    def _another(self) -> "AnotherAccountQuestion":
        from gui.another_account import AnotherAccountQuestion

        question = AnotherAccountQuestion(self._window)
        question.answered.connect(self._bridge.answer_another)
        return question

    @property
    def _asks(self) -> bool:
        """Whether the dialog of signing in is open."""
        return "dialog" in vars(self) and self.dialog.isVisible()

    @Slot(object, object, object, object)
    def _on_sign_in_wanted(self, address: str, user_name: str, domain: str, again: object) -> None:
        if address:  # else what the administrator has set stays
            self._known = (address, user_name, domain)
        if again:
            self.dialog.ask_again(address, user_name, domain)
        elif address or self.has_signed_in:
            self._ask()
        else:
            self._window.welcome(self.first_start)

    @Slot()
    def _on_sign_in_wanted_by_person(self) -> None:
        if self._window.is_signed_in:
            self.dialog.ask_again(*self._known)
        elif not self._asks:
            self._ask()

    def _ask(self) -> None:
        self._window.show_signed_out(offer_sign_in=False)
        self.dialog.ask(*self._known)

    @Slot()
    def _on_given_up(self) -> None:
        self._bridge.give_up_sign_in()
        self._window.activateWindow()  # not every window manager gives the keyboard back
        if not self._window.is_signed_in:
            self._window.show_signed_out()

    @Slot(object)
    def _on_sign_in_failed(self, error: SwitchbookError) -> None:
        if self._asks:
            self.dialog.take_failure(error)
        elif self._window.is_signed_in:  # given up meanwhile: what is shown stays
            self._window.say(str(describe(error)))
        else:
            message = describe(error)
            self._window.contacts.clear(message.title, f"{message.text} {message.way_out}")

    @Slot(object, object, object, object)
    def _on_signed_in(self, address: str, user_name: str, domain: str, again: object) -> None:
        self._known = (address, user_name, domain)
        self.has_signed_in = True
        if self._asks:
            self.dialog.accept()
            self._window.activateWindow()
        self._window.show_signed_in(address, user_name, again)

    @Slot(object, object)
    def _on_another_account(self, address: str, user_name: str) -> None:
        if self._asks:
            self.dialog.accept()
        self._another.ask(address, user_name)

    @Slot(object, object, object, object)
    def _on_signed_out(
        self, address: str, user_name: str, domain: str, left_behind: KeyringError | None
    ) -> None:
        self._known = (address, user_name, domain)
        self._window.show_signed_out(left_behind)

    @Slot(object)
    def _on_failed(self, error: SwitchbookError) -> None:
        if self._asks:
            self.dialog.take_failure(error)
        self._window.say(str(describe(error)))
