"""The head of the card: who it is, where they work, where the contact is kept."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contacts.contact import BY_WIRE, NAME, Contact
from contacts.folding import escaped, isolated
from contacts.row import title_of
from gui.avatar import Avatar
from gui.card_row import PADDING
from gui.design import Size, colours_for, set_size
from gui.icons import icon
from gui.label import Label, breakable
from gui.messages import label_of
from gui.value_text import MARGIN, Content, ValueText

_STAR_SIZE = 20  # pixels, at least
_TITLE, _COMPANY = BY_WIRE["title"], BY_WIRE["company"]
_ROLES = {NAME: "cardName", _TITLE: "cardTitle", _COMPANY: "cardCompany"}


class CardHead(QWidget):
    """Names the contact.

    Signals:
        edit_wanted(field): the value should be changed.
    """

    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self._texts = {field: ValueText(Content.TEXT, role) for field, role in _ROLES.items()}
        set_size(self._texts[NAME], Size.LARGE, is_bold=True)
        self._star = Label(role="cardStar")
        self._star.setAccessibleName(self.tr("Favourite"))
        self._star.setToolTip(self.tr("Favourite"))
        self._source = Label(role="cardSource")
        self._source.setWordWrap(True)
        self._source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._source.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for field, text in self._texts.items():
            text.setAccessibleName(label_of(field))
            text.edit_pressed.connect(self._on_edit_pressed)
        self._arrange()
        self._draw_star()

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for text in self._texts.values():
            texts.addWidget(text)
        texts.addSpacing(2)
        texts.addWidget(self._source)
        row = QHBoxLayout(self)
        beside = PADDING + MARGIN  # so that it stands above the texts of the rows
        row.setContentsMargins(beside, 0, beside, 0)
        row.setSpacing(14)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._star, 0, Qt.AlignmentFlag.AlignTop)

    def show_contact(self, contact: Contact) -> None:
        """Say who *contact* is; without a name, by the first thing known of it."""
        title = title_of(contact)
        self._avatar.show_name(contact.value(NAME).strip() or title)
        self._texts[NAME].show_value(contact.value(NAME).strip() or title or self.tr("(no name)"))
        for field in (_TITLE, _COMPANY):
            value = contact.value(field).strip()
            self._texts[field].show_value(value)
            self._texts[field].setVisible(bool(value))
        self._star.setVisible(contact.favorite)
        kept = self.tr("Kept in %1").replace("%1", isolated(contact.sync_type))
        self._source.setText(breakable(kept) if contact.sync_type else "")
        self._source.setToolTip(escaped(kept))
        self._source.setVisible(bool(contact.sync_type))

    def last_tab_stop(self) -> QWidget:
        """Return where the keyboard stops last."""
        return self._texts[_COMPANY]

    def clear(self) -> None:
        """Keep nothing of whom it showed."""
        self._avatar.show_name("")
        for text in self._texts.values():
            text.show_value("")
        self._source.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the star in the colours of a new palette, as large as a new font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw_star()

    def _draw_star(self) -> None:
        side = max(_STAR_SIZE, self.fontMetrics().height())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, colours_for(palette).of("star"))
        self._star.setPixmap(icon("favorite", palette).pixmap(side, side))

    @Slot()
    def _on_edit_pressed(self) -> None:
        sender = self.sender()
        field = next((field for field, text in self._texts.items() if text is sender), NAME)
        self.edit_wanted.emit(field)
