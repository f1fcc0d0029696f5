"""The people in the pictures, all of them invented."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from contacts.contact import Contact, LocalId
from contacts.folding import folded
from contacts.letters import LetterPlace, letter_of
from contacts.marking import Marker
from contacts.ordering import sort_key
from contacts.outgoing import Badge
from contacts.row import Row, row_of
from contacts.search import matches, searched_text, terms_of
from contacts.view import PAGE_ROWS, Order, Question, Result
from tests.gui.people import person

_COUNTRY = "DE"

FULL = {
    "name": "Ana Ruiz Montero",
    "email": "ana.ruiz@example.com",
    "company": "Talleres Ruiz e Hijos",
    "title": "Head of Purchasing",
    "business": "+34 910 055 012",
    "business2": "+34 910 055 013",
    "mobile_phone": "+34 600 555 019",
    "home_phone": "+34 910 055 077",
    "business_fax": "+34 910 055 014",
    "address": "Calle de la Luna 12\n28004 Madrid\nSpain",
    "notes": "Prefers to be called before ten.\nContract: https://example.com/contracts/ruiz",
}
SPARSE = {"name": "", "mobile_phone": "+49 171 5550142"}
LONG = {
    "name": "Wolfeschlegelsteinhausenbergerdorff-Montgomery von und zu Hohenstein",
    "email": "wolfeschlegelsteinhausenbergerdorff.montgomery.von.und.zu.hohenstein@example.com",
    "company": "Internationale Gesellschaft für Verfahrenstechnik und Anlagenbau mbH & Co. KG",
    "title": "Stellvertretende Bereichsleiterin für grenzüberschreitende Zusammenarbeit",
    "business": "+49 (30) 5550-1234567890 ext. 99887766",
    "address": "Donaudampfschifffahrtsgesellschaftsstraße 123a, Hinterhaus, 4. Stock links",
    "notes": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
    * 3,
}
_OTHERS = (
    ("Abdullah Haddad", "Nile Freight", "+20 2 5550 1180", "+20 100 555 0118"),
    ("Beatriz Costa", "Porto Wind", "+351 22 555 0101", ""),
    ("Chidi Okafor", "Lagos Steel", "+234 1 555 0199", "+234 803 555 0199"),
    ("Dagmar Weiß", "Weiß & Söhne", "+49 30 5550120", "+49 171 5550120"),
    ("David Klein", "Klein Optik", "+49 40 5550121", ""),
    ("Élodie Martin", "Atelier Martin", "+33 1 55 50 01 22", "+33 6 55 50 01 22"),
    ("Fatima Zahra", "", "+212 522 55 01 23", "+212 655 50 01 23"),
    ("Grace Nakamura", "Harbour Lights", "+1 555 0124", ""),
    ("Hiroshi Tanaka", "Sakura Tools", "+81 3 5550 0125", "+81 90 5550 0125"),
    ("Ivana Novak", "Novak Glass", "+385 1 555 0126", ""),
    ("Jonas Berg", "Fjord Data", "+47 22 55 01 27", "+47 900 55 127"),
    ("Kateryna Bondar", "Dnipro Seeds", "+380 44 555 0128", ""),
    ("Liam O'Connor", "Galway Marine", "+353 91 555 0129", "+353 85 555 0129"),
    ("محمد العلي", "شركة النور", "+971 4 555 0130", "+971 50 555 0130"),
    ("Noor de Vries", "De Vries Bloemen", "+31 20 555 0131", ""),
    ("Priya Sharma", "Ganges Textiles", "+91 22 5550 0132", "+91 98 5550 0132"),
    ("佐藤 花子", "青空商事", "+81 6 5550 0133", ""),
    ("Tomasz Zieliński", "Zieliński Transport", "+48 22 555 01 34", "+48 601 555 134"),
)


def others() -> list[Contact]:
    """Return everybody but the first."""
    people = []
    for number, (name, company, business, mobile) in enumerate(_OTHERS, 1):
        email = f"contact{number}@example.com"
        values = {"name": name, "company": company, "business": business, "mobile_phone": mobile}
        people.append(person(number, email=email, **values))
    return people


def usual() -> tuple[Row, ...]:
    """Return the rows of everybody."""
    return in_order(person(0, **FULL), *others())


def with_badges() -> tuple[Row, ...]:
    """Return the same, with all that a row can say of its contact."""
    rows = list(usual())
    for place, badge in enumerate((Badge.WAITING, Badge.SENDING, Badge.ASKS, Badge.DRAFT), 1):
        rows[place] = replace(rows[place], badge=badge)
    rows[5] = replace(rows[5], is_news=True)
    for place in (0, 2, 6):
        contact = replace(rows[place].contact, favorite=True)
        rows[place] = replace(rows[place], contact=contact)
    for place in (7, 8):
        contact = replace(rows[place].contact, sync_type="Microsoft 365", favorite=place == 8)
        rows[place] = replace(rows[place], contact=contact)
    return tuple(rows)


def with_long_names() -> tuple[Row, ...]:
    """Return rows that have no room for what they hold."""
    long = person(0, **LONG)
    more = person(90, name="X" * 64, company="Y" * 128, business="1" * 128)
    marked = row_of(replace(more, favorite=True))
    rows = in_order(long, *others()[:6])
    news = tuple(replace(row, is_news=True, badge=Badge.ASKS) for row in rows[-1:])
    return (*rows[:-1], *news, replace(marked, number=LocalId(91)))


def in_order(*contacts: Contact) -> tuple[Row, ...]:
    """Return the rows of *contacts* by name, numbered from 1."""
    ordered = sorted(contacts, key=lambda contact: folded(contact.values[0]))
    return tuple(
        replace(row_of(contact), number=LocalId(number))
        for number, contact in enumerate(ordered, 1)
    )


def answer(question: Question, rows: Sequence[Row], total: int) -> Result:
    """Return what the book would say to *question*, where it has *rows* and the PBX *total*."""
    view, terms = question.view, terms_of(question.view.query, _COUNTRY)
    found = tuple(
        replace(row, marks=Marker(terms).marks(row.cells))
        for row in rows
        if matches(searched_text(row.contact.values, _COUNTRY), terms)
        and (row.contact.favorite or not view.only_favorites)
        and (row.contact.sync_type or not view.only_synced)
    )
    numbers = [row.number for row in found]
    return Result(
        generation=question.generation,
        view=view,
        count=len(found),
        is_whole=True,
        first=0,
        rows=found[: 2 * PAGE_ROWS],
        ids=array("q", numbers),
        places={each: numbers.index(each) for each in question.kept if each in numbers},
        chosen=_ranges(numbers, question.chosen),
        arrived=len(rows),
        total=max(total, len(rows)),
    )


def letters(rows: Sequence[Row], order: Order) -> tuple[LetterPlace, ...]:
    """Return where the letters of *rows* begin, which are in that order."""
    found: dict[str, int] = {}
    for place, row in enumerate(rows):
        if key := sort_key(order, row.contact.values):
            found.setdefault(letter_of(key).label, place)
    return tuple(LetterPlace(label, place) for label, place in found.items())


def _ranges(numbers: Sequence[int], chosen: "array[int]") -> tuple[range, ...]:
    places = sorted(numbers.index(each) for each in chosen if each in numbers)
    return tuple(range(place, place + 1) for place in places)
