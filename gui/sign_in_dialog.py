"""Where and as whom to sign in; errors are told beside the field they are about."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from contacts import errors
from contacts.address import ServerAddress, parse_address
from contacts.certificate import Trust
from contacts.defaults import Way
from gui.announcing import announce
from gui.certificate_question import CertificateQuestion
from gui.code_page import CodePage
from gui.design import space
from gui.label import Label
from gui.messages import describe
from gui.notice import Notice

_MAX_USER_NAME = 64  # code points, by the vendor's schema; so the domain's 280
_MAX_DOMAIN = 280
_WIDTH_IN_LETTERS = 64
_AROUND = 12  # pixels of a tab
_IN_A_TAB = _AROUND + 1  # with its frame
_WAYS = (Way.PASSWORD, Way.TOKEN)  # in the order of their tabs
_ABOUT_THE_PERSON = (
    errors.SignInRefused,
    errors.PasswordChangeNeeded,
    errors.SignInExpired,
    errors.TokenMissing,
)


class SignInDialog(QDialog):
    """Asks for server address and password, or an access token.

    Signals:
        password_given(address, user_name, password, domain), token_given(address, token):
            sign in with these; ``accept`` or ``take_failure`` is to be called then.
        code_given(code), another_code_wanted(): of the page for a mailed code.
        stepped_back(): the code is not wanted any more; the password is asked for again.
        trusted(address, trust): believe, there, whom the person has decided to believe; the
            same sign-in follows.
        given_up(): the person closed it without signing in.
    """

    password_given = Signal(object, object, object, object)
    token_given = Signal(object, object)
    code_given = Signal(object)
    another_code_wanted = Signal()
    stepped_back = Signal()
    trusted = Signal(object, object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())
        self._is_busy = False
        self._address, self._address_hint = _line(self.tr("Server address")), _hint()
        self._user_name, self._user_name_hint = _line(self.tr("User name")), _hint()
        self._password, self._password_hint = _line(self.tr("Password")), _hint()
        self._domain, self._domain_hint = _line(self.tr("Domain")), _hint()
        self._token, self._token_hint = _line(self.tr("Access token")), _hint()
        self._unencrypted = QCheckBox(self.tr("Send it anyway"))
        self._intro, self._notice = Label(), Notice()
        self._ways = QTabWidget()
        self._sign_in = QPushButton(self.tr("Sign in"))
        self._first_page, self._code_page = QWidget(), CodePage()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        for secret in (self._password, self._token):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._address.setPlaceholderText("pbx.example.com")
        self._domain.setPlaceholderText(self.tr("only where the PBX asks for one"))
        self._intro.setWordWrap(True)
        self._server = self._server_part()
        self._ways.addTab(self._password_page(), self.tr("User name and password"))
        self._ways.addTab(self._token_page(), self.tr("Access token"))
        self._ways.tabBar().setAccessibleName(self.tr("Way to sign in"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        buttons.addButton(self._sign_in, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._ways.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it hands that on to its bar
        self._ways.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._first_page)
        self._column.addWidget(self._code_page)
        column = QVBoxLayout(self._first_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._intro)
        for widget in (self._server, self._ways, self._notice, buttons):
            column.addWidget(widget)
        self._order_tabs(buttons)

    def _order_tabs(self, buttons: QDialogButtonBox) -> None:
        """Lead Tab through what is typed first; the other way to sign in comes last."""
        order = (
            self._address,
            self._unencrypted,
            self._user_name,
            self._password,
            self._domain,
            self._token,
            self._sign_in,
            buttons.button(QDialogButtonBox.StandardButton.Cancel),
            self._ways.tabBar(),
        )
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _line_up(self, form: QGridLayout, beside: int) -> None:
        """Let the boxes of *form*, which stands in by so many pixels, begin below each other."""
        boxes = (self._address, self._user_name, self._password, self._domain, self._token)
        width = self.fontMetrics().horizontalAdvance
        longest = max(width(box.accessibleName()) for box in boxes)
        form.setColumnMinimumWidth(0, longest + _IN_A_TAB - beside)

    def _server_part(self) -> QWidget:
        part, form = QWidget(), _form((self._address, self._address_hint))
        form.setContentsMargins(0, 0, 0, 0)
        self._line_up(form, 0)
        form.addWidget(self._unencrypted, form.rowCount(), 1)
        part.setLayout(form)
        return part

    def _password_page(self) -> QWidget:
        page = QWidget()
        form = _form(
            (self._user_name, self._user_name_hint),
            (self._password, self._password_hint),
            (self._domain, self._domain_hint),
        )
        page.setLayout(form)
        form.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self._line_up(form, _IN_A_TAB)
        return page

    def _token_page(self) -> QWidget:
        page = QWidget()
        form = _form((self._token, self._token_hint))
        page.setLayout(form)
        form.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        self._line_up(form, _IN_A_TAB)
        return page

    def _connect(self) -> None:
        for box in (self._address, self._user_name, self._password, self._domain, self._token):
            box.textChanged.connect(self._on_edited)
        self._address.editingFinished.connect(self._on_address_finished)
        self._ways.currentChanged.connect(self._on_edited)
        self._unencrypted.toggled.connect(self._renew)
        self._sign_in.clicked.connect(self._on_sign_in_clicked)
        self._code_page.code_given.connect(self.code_given)
        self._code_page.another_wanted.connect(self.another_code_wanted)
        self._code_page.left.connect(self._on_stepped_back)
        self._code_page.height_changed.connect(self._fit)

    # Orders

    def offer(self, ways: frozenset[Way]) -> None:
        """Offer these ways to sign in, and hide the others."""
        for tab, way in enumerate(_WAYS):
            self._ways.setTabVisible(tab, way in ways)
        self._ways.tabBar().setVisible(len(ways) > 1)

    def ask(self, address: str, user_name: str, domain: str) -> None:
        """Open for anybody to sign in, filled in as far as known."""
        self._fill(address, user_name, domain)
        self._allow_others(allowed=True)
        self._intro.setText(
            self.tr("Sign in to your PBX with the user account that you have there.")
        )
        self._start()

    def ask_again(self, address: str, user_name: str, domain: str) -> None:
        """Open for the same person to sign in again; nobody else can."""
        self._fill(address, user_name, domain)
        self._allow_others(allowed=False)
        self._intro.setText(describe(errors.SignInNeeded(401)).text)
        self._start()

    def _allow_others(self, *, allowed: bool) -> None:
        """Let anybody sign in, or only the person that the fields name, in the same way."""
        for box in (self._address, self._user_name, self._domain):
            box.setReadOnly(not allowed)
        way = 0 if allowed or self._user_name.text() else 1
        if allowed and not self._ways.isTabVisible(way):
            way = 1 - way
        for tab in range(self._ways.count()):
            self._ways.setTabEnabled(tab, allowed or tab == way)
        self._ways.setCurrentIndex(way)

    @Slot(object)
    def take_failure(self, error: errors.SwitchbookError) -> None:
        """Say why signing in did not work; what was typed stays."""
        if not self.isVisible():
            return
        self._show_first_page()
        self._set_busy(busy=False)
        message = describe(error)
        box, hint = self._place_of(error)
        _tell_beside(box, hint, message.title)
        self._notice.tell_more(message)
        self._fit()
        box.setFocus()
        box.selectAll()
        if isinstance(error, errors.CertificateUntrusted):
            self._ask_about(error)

    def _ask_about(self, error: errors.CertificateUntrusted) -> None:
        question = CertificateQuestion(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.decided.connect(self._on_trust_decided)
        question.ask(error)

    @Slot(object)
    def _on_trust_decided(self, trust: Trust) -> None:
        """Try the same sign-in again, with what was typed."""
        address = self._parsed()
        if address:
            self.trusted.emit(address, trust)
            self._on_sign_in_clicked()

    @Slot(object, object)
    def ask_code(self, _address: str, user_name: str) -> None:
        """Ask for the code that is mailed to *user_name*."""
        if self.isVisible():
            self._first_page.setVisible(False)
            self._code_page.setVisible(True)
            self._code_page.begin(user_name)
            self._fit()

    @Slot()
    def note_code_sent(self) -> None:
        """Say that a code was mailed."""
        self._code_page.note_sent()

    @Slot(object)
    def take_code_failure(self, error: errors.SwitchbookError) -> None:
        """Say why mailing or giving a code did not work."""
        if self.isVisible():
            self._code_page.take_failure(error)

    @Slot()
    def accept(self) -> None:
        """Close: signing in worked."""
        self._forget_secrets()
        super().accept()

    @Slot()
    def reject(self) -> None:
        """Close without signing in."""
        self._forget_secrets()
        self._set_busy(busy=False)
        super().reject()
        self.given_up.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat closing as giving up."""
        event.accept()
        self.reject()

    # Showing

    def _fill(self, address: str, user_name: str, domain: str) -> None:
        self._address.setText(address)
        self._user_name.setText(user_name)
        self._domain.setText(domain)
        self._forget_secrets()
        self._unencrypted.setChecked(False)

    def _start(self) -> None:
        self._show_first_page()
        self._forget_failure()
        self._set_busy(busy=False)
        self.open()
        self._fit()  # once more: what a line needs in the window's looks is known only now
        boxes = (self._address, self._user_name, self._password)
        empty = next((box for box in boxes if not box.text()), self._password)
        (empty if self._ways.currentIndex() == 0 else self._token).setFocus()

    def _show_first_page(self) -> None:
        self._code_page.end()
        self._code_page.setVisible(False)
        self._first_page.setVisible(True)
        self._sign_in.setDefault(True)

    def _place_of(self, error: errors.SwitchbookError) -> tuple[QLineEdit, Label]:
        if isinstance(error, errors.DomainUnknown):
            return self._domain, self._domain_hint
        if isinstance(error, _ABOUT_THE_PERSON):
            if self._ways.currentIndex() == 0:
                return self._password, self._password_hint
            return self._token, self._token_hint
        return self._address, self._address_hint

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._ways.setEnabled(not busy)
        self._server.setEnabled(not busy)
        self._renew()

    def _forget_secrets(self) -> None:
        self._password.clear()
        self._token.clear()
        self._code_page.end()

    def _parsed(self) -> ServerAddress | None:
        try:
            return parse_address(self._address.text())
        except errors.AddressInvalid:
            return None

    def _why_not(self, address: ServerAddress | None) -> str:
        """Return why signing in is not possible yet; empty where it is."""
        if address is None:
            return self.tr("This is no server address") if self._address.text() else "…"
        if address.is_readable_on_the_way and not self._unencrypted.isChecked():
            return self.tr("Without https, others on the network can read your password")
        if self._ways.currentIndex() == 1:
            return "" if self._token.text().strip() else "…"
        fits = not self._excess_of(self._user_name) and not self._excess_of(self._domain)
        return "" if fits and self._user_name.text() and self._password.text() else "…"

    def _excess_of(self, box: QLineEdit) -> str:
        """Return by how much the user name or domain in *box* is too long; empty if it fits."""
        limit = _MAX_USER_NAME if box is self._user_name else _MAX_DOMAIN
        excess = len(box.text()) - limit
        return self.tr("%Ln too many", "", excess) if excess > 0 else ""

    @Slot()
    def _renew(self) -> None:
        address = self._parsed()
        why_not = self._why_not(address)
        self._unencrypted.setVisible(bool(address and address.is_readable_on_the_way))
        self._sign_in.setEnabled(not why_not and not self._is_busy)
        self._sign_in.setText(self.tr("Signing in…") if self._is_busy else self.tr("Sign in"))
        self._sign_in.setAccessibleName(self.tr("Sign in"))
        _tell_beside(self._address, self._address_hint, "" if why_not == "…" else why_not)
        _tell_beside(self._user_name, self._user_name_hint, self._excess_of(self._user_name))
        _tell_beside(self._domain, self._domain_hint, self._excess_of(self._domain))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the words need; layouts leave that to the person."""
        for page in (self._first_page, self._code_page):
            if layout := page.layout():
                layout.activate()  # first: what they need is news to the layout around them
        self._column.activate()
        height = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(height, self.minimumSizeHint().height()))

    @Slot()
    def _on_stepped_back(self) -> None:
        self._show_first_page()
        self._set_busy(busy=False)
        self._password.setFocus()
        self._password.selectAll()
        self.stepped_back.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._forget_failure()
        self._renew()

    def _forget_failure(self) -> None:
        self._notice.clear()
        _tell_beside(self._password, self._password_hint, "")
        _tell_beside(self._token, self._token_hint, "")

    @Slot()
    def _on_address_finished(self) -> None:
        """Show what a pasted page's address was cut to."""
        address = self._parsed()
        if address and "/" in self._address.text().removeprefix(f"{address.scheme}://"):
            self._address.setText(str(address))
            self._renew()
        announce(self._address, self._address_hint.text())

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        address = self._parsed()
        if address is None:
            return
        self._notice.clear()
        self._set_busy(busy=True)
        announce(self._sign_in, self._sign_in.text())
        if self._ways.currentIndex() == 1:
            self.token_given.emit(address, self._token.text().strip())
            return
        self.password_given.emit(
            address, self._user_name.text(), self._password.text(), self._domain.text().strip()
        )


def _line(name: str) -> QLineEdit:
    box = QLineEdit()
    box.setAccessibleName(name)
    return box


def _hint() -> Label:
    hint = Label(role="hint")
    hint.setProperty("state", "wrong")
    hint.setWordWrap(True)
    hint.setVisible(False)
    return hint


def _tell_beside(box: QLineEdit, hint: Label, text: str) -> None:
    hint.setText(text)
    hint.setVisible(bool(text))
    box.setAccessibleDescription(text)


def _form(*rows: tuple[QLineEdit, Label]) -> QGridLayout:
    """Return each box with its label beside it and its hint below it."""
    form = QGridLayout()
    form.setHorizontalSpacing(space("base"))
    form.setVerticalSpacing(space("half"))
    form.setColumnStretch(1, 1)
    for box, hint in rows:
        label, row = Label(box.accessibleName()), form.rowCount()
        label.setBuddy(box)
        form.addWidget(label, row, 0)
        form.addWidget(box, row, 1)
        form.addWidget(hint, row + 1, 1)
    form.setRowStretch(form.rowCount(), 1)
    return form
