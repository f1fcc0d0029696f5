"""Server addresses as people type and paste them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contacts.address import ServerAddress, parse_address
from contacts.errors import AddressInvalid

hosts = st.sampled_from(["pbx", "pbx.example.com", "10.0.0.7", "::1", "fe80::7", "büro.example"])
addresses = st.builds(
    ServerAddress,
    st.sampled_from(["https", "http"]),
    hosts,
    st.integers(min_value=1, max_value=65535),
)


@given(addresses)
def test_an_address_written_in_full_is_read_back(address: ServerAddress) -> None:
    assert parse_address(str(address)) == address


@given(st.text(st.characters()) | st.from_regex(r"https?://[\w.:\[\]%-]+(:\d+)?/?\Z"))
@example("https://[::1")
@example("https://pbx:99999")
@example("https://pbx:٣")
@example("//")
@example("http://½.example")
@example("\ud800.example")
def test_any_text_is_an_address_or_none(text: str) -> None:
    try:
        address = parse_address(text)
    except AddressInvalid:
        return

    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pbx.example.com", "https://pbx.example.com:8887"),
        ("  PBX.Example.COM. ", "https://pbx.example.com:8887"),
        ("pbx:9000", "https://pbx:9000"),
        ("http://pbx", "http://pbx:8888"),
        ("HTTPS://pbx/", "https://pbx:8887"),
        ("https://pbx.example.com:8887/portal/#/login?next=1", "https://pbx.example.com:8887"),
        ("pbx.example.com/api/user/contacts", "https://pbx.example.com:8887"),
        ("pbx.example.com/login?to=https://else.example", "https://pbx.example.com:8887"),
        ("https://demo:secret@pbx", "https://pbx:8887"),
        ("::1", "https://[::1]:8887"),
        ("[::1]:9000", "https://[::1]:9000"),
        ("127.0.0.1", "https://127.0.0.1:8887"),
        ("pbx_1", "https://pbx_1:8887"),
    ],
)
def test_an_address_is_completed_and_the_rest_cut(typed: str, meant: str) -> None:
    assert str(parse_address(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "https://",
        "ftp://pbx",
        "javascript://pbx",
        "pbx:0",
        "pbx:65536",
        "pbx:http",
        "my pbx",
        "pbx\n.example",
        "pbx\x00",
        "-pbx",
        "pbx-.example",
        "a..b",
        "10.0.0.256",
        "1.2.3",
        "[::1",
        "x" * 64,
        ".".join(["x" * 63] * 4),
    ],
    ids=ascii,
)
def test_what_names_no_host_is_no_address(typed: str) -> None:
    with pytest.raises(AddressInvalid):
        parse_address(typed)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]"])
def test_this_computer_may_be_asked_without_tls(host: str) -> None:
    address = parse_address(f"http://{host}")

    assert address.is_this_computer
    assert not address.is_readable_on_the_way


@pytest.mark.parametrize("host", ["pbx", "10.0.0.7", "localhost.example", "128.0.0.1", "0.0.0.0"])  # noqa: S104  # no socket is bound
def test_others_can_read_http_to_another_computer(host: str) -> None:
    assert parse_address(f"http://{host}").is_readable_on_the_way
    assert not parse_address(f"https://{host}").is_readable_on_the_way
