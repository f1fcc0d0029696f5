"""One clear question about a server's certificate, and none where it was answered."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from contacts.certificate import Certificate, Trust
from contacts.errors import CertificateChanged, CertificateUntrusted
from gui.certificate_question import CertificateQuestion
from tests.certificates import Authority, self_signed
from tests.certificates import Certificate as MadeCertificate
from tests.conftest import PbxFactory
from tests.gui import sight
from tests.gui.desk import Desk
from tests.pbx import Pbx

SHOWN = Certificate(
    b"shown",
    "Demo PBX",
    "Demo PBX",
    ("127.0.0.1", "localhost"),
    datetime(2026, 1, 1, tzinfo=UTC),
    datetime(2126, 1, 1, tzinfo=UTC),
    is_self_signed=True,
)


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def certificate(request: pytest.FixtureRequest, tmp_path: Path) -> MadeCertificate:
    """Return what the PBX shows: vouching for itself, or from *authority* where a test has one."""
    if "authority" in request.fixturenames:
        authority: Authority = request.getfixturevalue("authority")
        return authority.issue()
    return self_signed(tmp_path)


@pytest.fixture
def tls_pbx(pbx_factory: PbxFactory, certificate: MadeCertificate) -> Pbx:
    """Return a PBX; it is asked for before the desk, which looks for threads left behind."""
    return pbx_factory(contacts=30, certificate=certificate.path, key=certificate.key)


def ask_to_sign_in(desk: Desk, url: str) -> None:
    desk.wait_for_dialog()
    desk.fill("Server address", url)
    desk.fill("User name", "demo")
    desk.fill("Password", "demo")
    desk.press("Sign in")
    desk.wait_for(lambda: desk.is_offered("Trust this certificate"), "for the question")


def test_a_pbx_that_vouches_for_itself_is_reached_after_one_question(
    tls_pbx: Pbx, desk: Desk, certificate: MadeCertificate
) -> None:
    ask_to_sign_in(desk, tls_pbx.url)

    shown = desk.words().replace(":", "").replace("\n", "").lower()
    assert certificate.fingerprint[:32] in shown
    assert certificate.fingerprint[33:] in shown
    assert "127.0.0.1" in desk.words()
    assert "vouches for itself" in desk.words()
    assert "POST /auth/sign_in" not in tls_pbx.counts()["requests"]
    desk.press("Trust this certificate")

    desk.wait_for(desk.has_rows, "for rows")


def test_declining_sends_nothing_and_keeps_what_was_typed(tls_pbx: Pbx, desk: Desk) -> None:
    ask_to_sign_in(desk, tls_pbx.url)

    desk.press("Cancel")
    desk.wait_for(lambda: desk.is_offered("Sign in"), "for the dialog")

    assert "Certificate not known" in desk.notice()
    assert desk.text_of("User name") == "demo"
    assert "POST /auth/sign_in" not in tls_pbx.counts()["requests"]


def test_a_file_of_authorities_is_believed_instead(
    authority: Authority, tls_pbx: Pbx, desk: Desk
) -> None:
    ask_to_sign_in(desk, tls_pbx.url)

    question = desk.program.signing_in.dialog.findChild(CertificateQuestion)
    assert question is not None
    desk.act(lambda: question.take_file(str(authority.certificate.path)))

    desk.wait_for(desk.has_rows, "for rows")


@pytest.fixture
def question(qtbot: QtBot) -> CertificateQuestion:
    question = CertificateQuestion()
    qtbot.addWidget(question)
    return question


def confirm(question: CertificateQuestion) -> None:
    question.findChildren(QCheckBox)[0].setChecked(True)


def test_a_changed_one_is_trusted_only_once_somebody_has_confirmed_it(
    question: CertificateQuestion,
) -> None:
    decided: list[Trust] = []
    question.decided.connect(decided.append)
    question.ask(CertificateChanged("127.0.0.1", SHOWN, "AA:" * 31 + "AA"))
    trust = sight.button_in(question, "Trust this certificate")

    trust.click()
    assert decided == []

    confirm(question)
    trust.click()
    assert decided == [Trust(pin=b"shown")]


def test_a_question_asked_anew_forgets_the_one_before(question: CertificateQuestion) -> None:
    question.ask(CertificateChanged("127.0.0.1", SHOWN, "AA:" * 31 + "AA"))
    confirm(question)

    question.ask(CertificateChanged("127.0.0.1", SHOWN, "AA:" * 31 + "AA"))
    assert not sight.button_in(question, "Trust this certificate").isEnabled()

    question.ask(CertificateUntrusted("127.0.0.1", SHOWN))
    assert sight.button_in(question, "Trust this certificate").isEnabled()


def test_nobody_trusts_by_a_key_that_was_meant_for_another_window(qtbot: QtBot) -> None:
    question = CertificateQuestion()
    qtbot.addWidget(question)

    question.ask(CertificateUntrusted("pbx.example.com", SHOWN))

    assert question.focusWidget() is sight.button_in(question, "Cancel")


def test_titles_stand_beside_the_first_lines_of_their_values(qtbot: QtBot) -> None:
    question = CertificateQuestion()
    qtbot.addWidget(question)

    question.ask(CertificateChanged("pbx.example.com", SHOWN, "00:FF" * 13))
    QCoreApplication.processEvents()

    labels = sight.all_in(question, QLabel)
    title = next(each for each in labels if each.text() == "Trusted so far")
    value = next(each for each in labels if each.accessibleName() == "Trusted so far")
    assert abs(title.y() - value.y()) <= 1
    assert title.alignment() & Qt.AlignmentFlag.AlignTop
