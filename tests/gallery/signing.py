"""States of signing in."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from contacts.certificate import Certificate
from contacts.errors import (
    CertificateChanged,
    CertificateUntrusted,
    CodeRefused,
    DomainUnknown,
    HostUnknown,
    NotThisApi,
    SignInBlocked,
    SignInRefused,
)
from gui.another_account import AnotherAccountQuestion
from gui.certificate_question import CertificateQuestion
from gui.sign_in_dialog import SignInDialog
from tests.gallery.stage import ADDRESS, NOW, USER_NAME, Stage
from tests.gui import sight

_HOST = "pbx.example.com"
_CERTIFICATE = Certificate(
    b"a certificate",
    "CN=pbx.example.com, O=Example Communications",
    "CN=pbx.example.com, O=Example Communications",
    (_HOST, "pbx", "192.0.2.17"),
    NOW - timedelta(days=900),
    NOW + timedelta(days=130),
    is_self_signed=True,
)
_PINNED = ":".join(["5E", "A1", "07", "CC"] * 8)


def _dialog(stage: Stage, address: str = ADDRESS, user_name: str = USER_NAME) -> SignInDialog:
    dialog = stage.page(SignInDialog)
    dialog.ask(address, user_name, "")
    return dialog


def _sign_in(dialog: SignInDialog) -> None:
    box = sight.box_in(dialog, dialog.tr("Password"))
    assert isinstance(box, QLineEdit)
    box.setText("secret")
    sight.button_in(dialog, dialog.tr("Sign in")).click()


def sign_in_for_the_first_time(stage: Stage) -> QWidget:
    """Ask for everything."""
    return _dialog(stage, "", "")


def sign_in_known(stage: Stage) -> QWidget:
    """Ask for the password alone."""
    return _dialog(stage)


def sign_in_by_token(stage: Stage) -> QWidget:
    """Ask for an access token."""
    dialog = _dialog(stage)
    dialog.findChildren(QTabWidget)[0].setCurrentIndex(1)
    return dialog


def sign_in_without_encryption(stage: Stage) -> QWidget:
    """Warn of an address that is not encrypted."""
    return _dialog(stage, "http://pbx.example.com")


def sign_in_to_no_address(stage: Stage) -> QWidget:
    """Say that what was typed is no address."""
    return _dialog(stage, "pbx example com")


def sign_in_under_way(stage: Stage) -> QWidget:
    """Wait for the PBX."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    return dialog


def sign_in_refused(stage: Stage) -> QWidget:
    """Say that name or password is wrong."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    dialog.take_failure(SignInRefused(401))
    return dialog


def sign_in_blocked(stage: Stage) -> QWidget:
    """Say that the PBX lets nobody in for a while."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    dialog.take_failure(SignInBlocked(401, until=NOW + timedelta(minutes=30)))
    return dialog


def sign_in_to_an_unknown_host(stage: Stage) -> QWidget:
    """Say that there is no such server."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    dialog.take_failure(HostUnknown())
    return dialog


def sign_in_to_something_else(stage: Stage) -> QWidget:
    """Say that another kind of server answered."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    dialog.take_failure(NotThisApi("a page", 200))
    return dialog


def sign_in_to_an_unknown_domain(stage: Stage) -> QWidget:
    """Say that the PBX has no such domain."""
    dialog = _dialog(stage)
    _sign_in(dialog)
    dialog.take_failure(DomainUnknown(404))
    return dialog


def sign_in_again(stage: Stage) -> QWidget:
    """Ask the same person for the password once more."""
    dialog = stage.page(SignInDialog)
    dialog.ask_again(ADDRESS, USER_NAME, "sales")
    return dialog


def code_wanted(stage: Stage) -> QWidget:
    """Ask for the code that was mailed."""
    dialog = _dialog(stage)
    dialog.ask_code(ADDRESS, USER_NAME)
    dialog.note_code_sent()
    return dialog


def code_refused(stage: Stage) -> QWidget:
    """Say that the code is wrong."""
    dialog = _dialog(stage)
    dialog.ask_code(ADDRESS, USER_NAME)
    dialog.note_code_sent()
    sight.all_in(dialog, QLineEdit)[0].setText("123456")
    dialog.take_code_failure(CodeRefused(401))
    return dialog


def certificate_question(stage: Stage) -> QWidget:
    """Ask whether an unknown server is the right one."""
    question = stage.page(CertificateQuestion)
    question.ask(CertificateUntrusted(_HOST, _CERTIFICATE))
    return question


def certificate_changed(stage: Stage) -> QWidget:
    """Warn of a server that shows another certificate than before."""
    question = stage.page(CertificateQuestion)
    odd = replace(_CERTIFICATE, names=("other.example.com",), not_after=NOW - timedelta(days=1))
    question.ask(CertificateChanged(_HOST, odd, _PINNED))
    return question


def another_account(stage: Stage) -> QWidget:
    """Ask whether this is another account."""
    window = stage.signed_in()
    AnotherAccountQuestion(window).ask(ADDRESS, USER_NAME)
    return stage.opened(window)
