"""What is found: a table of contacts and queries, by the plain rule and by the index."""

import secrets
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.contact import BY_WIRE, FIELDS, NO_VALUES, Change, Contact, RemoteId, values_with
from contacts.demo.people import person
from contacts.folding import folded
from contacts.search import matches, searched_text, terms_of
from contacts.store import Place
from contacts.view import View
from tests.contacts.store.library import Library

YES, NO = True, False
NUMBERS = ("0171 555 2010", "+491715552010", "49 (171) 555-2010", "0049 171 5552010")

TABLE: list[tuple[dict[str, str], str, bool]] = [
    # Any part of any field, words in any order, case does not matter
    ({"name": "Ana Ruiz"}, "ana", YES),
    ({"name": "Ana Ruiz"}, "RUIZ ana", YES),
    ({"name": "Ana Ruiz"}, "na ru", YES),
    ({"name": "Ana Ruiz"}, "ana maria", NO),
    ({"name": "Ana Ruiz", "notes": "met Maria"}, "ana maria", YES),
    ({"company": "Acme & Sons"}, "acme &", YES),
    ({"title": "Head of Sales"}, "sales head", YES),
    ({"address": "Calle Mayor 5\n28013 Madrid"}, "madrid mayor", YES),
    ({"address": "Calle Mayor 5\n28013 Madrid"}, "5 28013", YES),
    ({"notes": "Door code: ask at reception"}, "reception", YES),
    ({"notes": "Door code: ask at reception"}, "  door \t code ", YES),
    ({"name": "Ana"}, "", YES),
    ({"name": "Ana"}, "   ", YES),
    ({"name": "Ana"}, "bruno", NO),
    # A number typed twice is that number
    ({"business": "+61 3 7010 0057"}, "0057 0057", YES),
    ({"business": "+61 3 7010 0057"}, "0057 0058", NO),
    # One and two characters
    ({"name": "Ana"}, "a", YES),
    ({"name": "Ana"}, "an", YES),
    ({"name": "Ana"}, "na", YES),
    ({"name": "Ana"}, "x", NO),
    ({"name": "Ana"}, "xy", NO),
    ({"name": "李"}, "李", YES),
    ({"name": "Zq"}, "zq", YES),
    ({"name": "Anaß", "notes": "ends with Þ"}, "þ", YES),
    ({"notes": "Ω"}, "ω", YES),
    ({"notes": "to the ※"}, "※", YES),
    # Any character means itself
    ({"email": "ana_ruiz@example.com"}, "ana_ruiz", YES),
    ({"email": "anaxruiz@example.com"}, "ana_ruiz", NO),
    ({"notes": "100% sure"}, "100%", YES),
    ({"notes": "1000 sure"}, "100%", NO),
    ({"notes": 'say "hello"'}, '"hello"', YES),
    ({"notes": "a*b"}, "a*b", YES),
    ({"notes": "axb"}, "a*b", NO),
    ({"email": "office+ruiz@example.com"}, "office+ruiz@", YES),
    ({"notes": "x AND y"}, "and", YES),
    ({"notes": "[x]"}, "[x]", YES),
    # German
    ({"name": "Jörg Größer"}, "jorg grosser", YES),
    ({"name": "Jörg Größer"}, "GRÖẞER", YES),
    ({"name": "Anneliese Strauß"}, "strauss", YES),
    ({"name": "Anneliese Strauss"}, "strauß", YES),
    ({"company": "Bäckerei Müller GmbH"}, "mull gmbh", YES),
    # Scandinavian, Polish, Czech, Hungarian, Turkish, Romanian letters
    ({"name": "Åke Sjöberg"}, "ake sjoberg", YES),
    ({"name": "Søren Kjær"}, "soren kjaer", YES),
    ({"name": "Łukasz Głąb"}, "lukasz glab", YES),
    ({"name": "Dvořák Jiří"}, "jiri dvorak", YES),
    ({"name": "Őze Gyöngyvér"}, "oze gyongyver", YES),
    ({"name": "Işıl Şahin"}, "isil sahin", YES),  # noqa: RUF001
    ({"name": "İpek"}, "ipek", YES),
    ({"name": "Ștefan"}, "stefan", YES),
    ({"name": "Þóra Æsa"}, "thora aesa", YES),
    # Romance languages, Vietnamese, Dutch
    ({"name": "François Lefèvre"}, "francois lefevre", YES),
    ({"name": "José Núñez"}, "jose nunez", YES),
    ({"name": "João Conceição"}, "joao conceicao", YES),
    ({"name": "Nguyễn Thị Đào"}, "nguyen thi dao", YES),
    ({"name": "Jan de Vries"}, "de vries", YES),
    ({"name": "Zoe\u0308"}, "zoë", YES),
    ({"name": "Zoë"}, "zoe\u0308", YES),
    ({"company": "Œuvre"}, "oeuvre", YES),
    ({"name": "ﬁnn"}, "finn", YES),
    ({"name": "Ａｎａ"}, "ana", YES),  # noqa: RUF001  # full width
    # Greek, Cyrillic
    ({"name": "Γιώργος Παπαδόπουλος"}, "γιωργος", YES),
    ({"name": "ΓΙΩΡΓΟΣ"}, "γιώργος", YES),
    ({"name": "Алёна Соловьёва"}, "алена соловьева", YES),
    ({"name": "Олексій Їжак"}, "олексіи іжак", YES),
    ({"name": "Дмитрий"}, "ДМИТРИЙ", YES),
    # Arabic, Hebrew, Hindi, Thai
    ({"name": "مُحَمَّد علي"}, "محمد", YES),
    ({"name": "أحمد"}, "احمد", YES),
    ({"name": "فاطمة"}, "فاطمه", YES),
    ({"name": "שָׁלוֹם כהן"}, "שלום", YES),
    ({"name": "प्रिया शर्मा"}, "शर्मा", YES),
    ({"name": "สมชาย ใจดี"}, "ใจดี", YES),
    # Japanese, Chinese, Korean
    ({"name": "高橋 花子"}, "花子", YES),
    ({"name": "ガブリエル"}, "ガブ", YES),
    ({"name": "ガブリエル"}, "カブ", NO),
    ({"name": "ｶﾞﾌﾞﾘｴﾙ"}, "ガブ", YES),
    ({"name": "陈佳怡"}, "佳怡", YES),
    ({"name": "김민준"}, "민준", YES),
    ({"name": "김민준"}, "밈", NO),
    # Numbers in any format
    *(({"business": kept}, typed, YES) for kept in NUMBERS for typed in NUMBERS),
    ({"mobile_phone": "+49 (0)171 5552010"}, "0171 555", YES),
    ({"mobile_phone": "+49 (0)171 5552010"}, "+49171", YES),
    ({"mobile_phone": "0171/555-2010"}, "5552010", YES),
    ({"mobile_phone": "0171/555-2010"}, "555-2010", YES),
    ({"mobile_phone": "0171/555-2010"}, "2010 0171", YES),
    ({"mobile_phone": "0171/555-2010"}, "0171 555 2011", NO),
    ({"home_phone": "(415) 555-0112 ext. 204"}, "4155550112", YES),
    ({"home_phone": "(415) 555-0112 ext. 204"}, "204", YES),
    ({"home_phone": "+1 (415) 555-0112"}, "415 555", YES),
    ({"other": "204"}, "204", YES),
    ({"other": "2041"}, "204", YES),
    ({"other": "204"}, "0204", NO),
    ({"other": "*72"}, "*72", YES),
    ({"business_fax": "+33 1 44 55 66 77"}, "01 44 55", YES),
    ({"home_fax": "0144556677"}, "+33144556677", YES),
    ({"business": "٠١٧١٥٥٥"}, "0171555", YES),  # noqa: RUF001
    ({"business": "+49 171 555", "name": "Ana"}, "ana 0171", YES),
    ({"business": "+49 171 555", "name": "Ana"}, "bruno 0171", NO),
]


def values(given: dict[str, str]) -> tuple[str, ...]:
    return values_with(
        NO_VALUES, tuple(Change(BY_WIRE[wire], "", text) for wire, text in given.items())
    )


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    """Return a book of all contacts of the table."""
    library = Library(Place.in_memory(secrets.token_hex(8)))
    library.fill(
        *(Contact(RemoteId(str(place)), values(row[0])) for place, row in enumerate(TABLE))
    )
    yield library
    library.close()


@pytest.mark.parametrize("country", ["DE", "", "US"])
@pytest.mark.parametrize(("given", "query", "is_found"), TABLE)
def test_the_table_by_the_plain_rule(
    given: dict[str, str], query: str, country: str, *, is_found: bool
) -> None:
    text = searched_text(values(given), country)

    assert matches(text, terms_of(query, country)) is is_found


@pytest.mark.parametrize("query", sorted({row[1] for row in TABLE}))
def test_the_index_finds_what_the_plain_rule_finds(library: Library, query: str) -> None:
    terms = terms_of(query, "DE")
    expected = {
        str(place)
        for place, (given, _, _) in enumerate(TABLE)
        if matches(searched_text(values(given), "DE"), terms)
    }

    assert {each.remote_id for each in library.contacts(View(query))} == expected


people = st.integers(0, 5000).map(
    lambda index: tuple(str(person(1, index).get(field.wire) or "") for field in FIELDS)
)


@given(people, st.data())
def test_every_word_of_a_contact_finds_it(found: tuple[str, ...], data: st.DataObject) -> None:
    words = " ".join(found).split()
    typed = data.draw(st.lists(st.sampled_from(words or [""]), max_size=3))

    assert matches(searched_text(found, "DE"), terms_of(" ".join(typed), "DE"))


@given(people, st.text(max_size=8), st.text(max_size=4))
def test_more_words_find_no_more(found: tuple[str, ...], query: str, more: str) -> None:
    text = searched_text(found, "")

    if matches(text, (*terms_of(query, ""), *terms_of(more, ""))):
        assert matches(text, terms_of(query, ""))


@given(st.text())
def test_what_is_folded_folds_to_itself(text: str) -> None:
    assert folded(folded(text)) == folded(text)
