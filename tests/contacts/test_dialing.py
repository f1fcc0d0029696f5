"""Texts of a contact that lead somewhere: numbers, addresses, and links in notes."""

import re
import time
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from contacts.dialing import (
    CallScheme,
    MapChoice,
    call_link,
    dialable,
    links_in,
    mail_link,
    map_link,
)
from contacts.folding import one_line
from contacts.phone import digits
from tests.strategies import texts

DIALLED = re.compile(r"\+?[0-9*#]*[0-9][0-9*#]*")
URI = re.compile(r"[A-Za-z0-9:/?#\[\]@!$&'()*+,;=._~%-]*")  # RFC 3986, section 2

plain_numbers = st.from_regex(r"\+?[1-9][0-9]{2,14}", fullmatch=True)
separators = st.sampled_from(["", " ", "-", ".", "\u00a0", "\u2011", ") ", " (", "\u200e"])
noise = st.text(st.sampled_from("0123456789+*#()-/.,; x\n\u0663\uff0b\u202eext@"), max_size=40)
link_noise = st.lists(
    st.sampled_from(["https://", "http:", "mailto:", "tel:", "sip:", "javascript:", "file:///"])
    | st.sampled_from(["x.example", "+49", "%23"])
    | st.sampled_from(" \n\u202ea@.-()é山?&'"),
    max_size=30,
).map("".join)


class TestDialable:
    """Section 9 of the server's facts: digits, a leading +, * and #."""

    @given(texts | noise)
    def test_whatever_was_typed_only_what_can_be_dialled_is_left(self, text: str) -> None:
        number = dialable(text)

        assert not number or DIALLED.fullmatch(number)

    @given(texts | noise)
    def test_nothing_is_invented_or_moved(self, text: str) -> None:
        rest = iter(digits(text))

        assert all(digit in rest for digit in digits(dialable(text)))

    @given(texts | noise)
    def test_a_cleaned_number_is_clean(self, text: str) -> None:
        assert dialable(dialable(text)) == dialable(text)

    @given(plain_numbers, st.lists(separators, min_size=16, max_size=16))
    def test_how_a_number_is_set_apart_does_not_matter(self, number: str, gaps: list[str]) -> None:
        plus, rest = number[: number.startswith("+")], number.removeprefix("+")
        written = plus + "".join(map("".join, zip(rest, gaps, strict=False)))
        assume("(0)" not in written.replace(" ", ""))  # which is left out from abroad

        assert dialable(written) == number

    @given(plain_numbers, st.sampled_from([" ext. ", "x", " Durchwahl ", ",,", ";ext=", " # "]))
    def test_an_extension_behind_a_number_is_left_off(self, number: str, mark: str) -> None:
        assert dialable(f"{number}{mark}12") == number

    @given(st.from_regex(r"[0-9]{1,6}", fullmatch=True))
    def test_a_short_number_stays_as_it_is(self, number: str) -> None:
        assert dialable(number) == number

    @pytest.mark.parametrize(
        ("written", "dialled"),
        [
            ("+49 (0)30 / 23125-001", "+493023125001"),
            ("+49(0)30 23125", "+493023125"),
            ("0049 ( 0 ) 69 90009", "00496990009"),
            ("(0)30 23125", "03023125"),  # at home the zero is dialled
            ("+39 (0)6 1234567", "+39061234567"),  # in Italy from abroad, too
            ("(+44) 20 7946 0123", "+442079460123"),
            ("+ 1 (212) 555-0100", "+12125550100"),
            ("(415) 555-0100 ext. 204", "4155550100"),
            ("Tel.: 030 23125", "03023125"),
            ("030/23125001", "03023125001"),
            ("*21*0171392001#", "*21*0171392001#"),
            ("#31# 0171 392001", "#31#0171392001"),
            ("\u0660\u0661\u0662\u0663", "0123"),
            ("\uff0b\uff14\uff19\u300030\uff0d1", "+49301"),
            ("\u202d+49 30 1\u202c", "+49301"),
            ("0171 39200-1\n030 23125", "0171392001"),  # one number after the other
            ("0171 3920011 / 030 23125", "01713920011"),
            ("030 23125, 030 23126", "03023125"),
            ("+49 30 23125 +49 30 23126", "+493023125"),
            ("1-800-FLOWERS", "18003569377"),
            ("0171 392001 (privat)", "0171392001"),
            ("3.14e5", "314"),
        ],
    )
    def test_numbers_as_people_write_them(self, written: str, dialled: str) -> None:
        assert dialable(written) == dialled

    @pytest.mark.parametrize("text", ["", " ", "n/a", "+", "*#", "#", "see notes", "a1@b.example"])
    def test_what_is_no_number_is_not_dialled(self, text: str) -> None:
        assert dialable(text) == ""


class TestCallLink:
    """RFC 3966 for ``tel``; ``sip`` without a host, which the softphone knows."""

    def test_the_scheme_is_the_one_chosen(self) -> None:
        assert call_link("+49 30 1", CallScheme.TEL) == "tel:+49301"
        assert call_link("201", CallScheme.SIP) == "sip:201"

    def test_a_hash_is_no_fragment(self) -> None:
        assert call_link("*21*17#", CallScheme.TEL) == "tel:*21*17%23"

    def test_where_nothing_can_be_dialled_there_is_no_link(self) -> None:
        assert call_link("none", CallScheme.TEL) == ""


class TestMailLink:
    """RFC 6068: one address, and never a header."""

    @given(texts | st.builds("{}@{}".format, texts, texts))
    def test_a_link_has_one_recipient_and_nothing_else(self, text: str) -> None:
        link = mail_link(text)

        assert not link or re.fullmatch(r"mailto:[\w.~!$'*+%-]+@[\w.~!$'*+%-]+", link, re.ASCII)
        assert not re.search(r"\s|[,;<>\x00-\x1f\x7f]", unquote(link))

    def test_an_address_is_percent_encoded(self) -> None:
        assert mail_link(" ana+pbx@x.example ") == "mailto:ana+pbx@x.example"
        assert mail_link("a&b?c%d@x.example") == "mailto:a%26b%3Fc%25d@x.example"
        assert mail_link("jörg@büro.example") == "mailto:j%C3%B6rg@b%C3%BCro.example"

    def test_an_address_behind_a_name_is_found(self) -> None:
        assert mail_link("Ana Ruiz <ana@x.example>") == "mailto:ana@x.example"

    @pytest.mark.parametrize(
        "text",
        [
            *("", "ana", "@x", "a@", "a b@x", "a@b@c"),
            *("a@x,b@y", "a@x; b@y", "<a@x> <b@y>", "a@x\nBcc: b@y"),
            *("\ud800@x", "a@x\u202eb"),
        ],
    )
    def test_what_is_not_one_address_has_no_link(self, text: str) -> None:
        assert mail_link(text) == ""


class TestMapLink:
    """An address becomes one query, whatever is in it."""

    @given(texts, st.sampled_from(MapChoice))
    def test_a_link_is_one_uri_whatever_the_address(self, text: str, choice: MapChoice) -> None:
        link = map_link(text, choice)

        assert URI.fullmatch(link)
        assert bool(link) == any(map(str.split, one_line(text, len(text)).split(" ")))

    @given(st.lists(st.from_regex(r"[!-+.-~]{1,9}", fullmatch=True), min_size=1))
    def test_every_word_is_asked_for_as_it_is_written(self, words: list[str]) -> None:
        link = map_link(" ".join(words), MapChoice.GOOGLE)

        assert dict(parse_qsl(urlsplit(link).query)) == {"api": "1", "query": " ".join(words)}

    @pytest.mark.parametrize(
        ("choice", "link"),
        [
            (MapChoice.OPENSTREETMAP, "https://www.openstreetmap.org/search?query="),
            (MapChoice.GOOGLE, "https://www.google.com/maps/search/?api=1&query="),
            (MapChoice.APPLE, "https://maps.apple.com/?q="),
        ],
    )
    def test_lines_become_one_query(self, choice: MapChoice, link: str) -> None:
        address = "Weg 7 & Co\n\n12345 Köln "

        assert map_link(address, choice) == link + "Weg%207%20%26%20Co%2C%2012345%20K%C3%B6ln"


class TestLinks:
    """Only http, https, mailto, tel and sip, as they are written; and bare addresses."""

    @given(texts | link_noise)
    @example("https://a" * 100)
    def test_links_stand_in_order_and_have_a_scheme_that_is_safe(self, text: str) -> None:
        end = 0
        for start, stop, href in links_in(text):
            assert end <= start < stop <= len(text)
            end = stop
            assert re.match(r"https?://[^/]|mailto:.+@|tel:[+0-9*]|sip:.", href)
            assert not re.search(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", href)

    @pytest.mark.parametrize(
        ("text", "live", "href"),
        [
            ("see https://x.example/a?b=c&d#e.", "https://x.example/a?b=c&d#e", ""),
            ("(HTTP://x.example)", "HTTP://x.example", ""),
            ("https://x.example/a_(b)", "https://x.example/a_(b)", ""),
            ('"https://x.example"!', "https://x.example", ""),
            ("見るhttps://x.example/。", "https://x.example/", ""),
            ("https://x.example/\u202egpj", "https://x.example/", ""),
            ("ana@x.example, please", "ana@x.example", "mailto:ana@x.example"),
            ("'o'neil@x.example'", "o'neil@x.example", "mailto:o'neil@x.example"),
            ("<ana@x.example>", "ana@x.example", "mailto:ana@x.example"),
            ("mailto:a@x.example?bcc=b@y.example", "mailto:a@x.example", ""),
            ("tel:+49-30-1(2)", "tel:+49-30-1(2)", "tel:+493012"),
            ("sip:201@pbx.example;a=b", "sip:201@pbx.example", ""),
            ("sip:*21%23", "sip:*21%23", ""),
        ],
    )
    def test_a_link_ends_where_a_reader_would_end_it(self, text: str, live: str, href: str) -> None:
        first = links_in(text)[0]

        assert text[first[0] : first[1]] == live
        assert first[2] == (href or live)

    @pytest.mark.parametrize(
        "text",
        [
            *("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://x.example"),
            *("https://bank.example@else.example/", "xhttps://x.example", "<a href=x>"),
            *("https://", "tel:", "mailto:", "sip:", "sip:.", "@", "a@b", "a@@x.example"),
        ],
    )
    def test_what_may_harm_or_deceive_is_not_live(self, text: str) -> None:
        assert links_in(text) == []

    @pytest.mark.parametrize(
        "piece", ["a", "a@", "a.", "https://", "(", ")", "mailto:a", "tel:1", "sip:a@", "a@b.", "'"]
    )
    def test_a_hostile_text_costs_time_in_step_with_its_length(self, piece: str) -> None:
        text = piece * 20_000
        begin = time.process_time()

        links_in(text)
        dialable(text)
        mail_link(text)

        assert time.process_time() - begin < 2  # squared, it would be minutes
