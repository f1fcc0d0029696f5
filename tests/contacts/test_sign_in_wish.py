"""What a person gives to be signed in stays out of texts."""

from contacts.address import parse_address
from contacts.sign_in_wish import Password, SignInWish
from contacts.tokens import Tokens

SECRET = "secret-7d1f"
PBX = parse_address("pbx.example.com")


def test_a_wish_shows_neither_password_nor_token() -> None:
    by_password = SignInWish(PBX, Password("zoe", SECRET, "example.com"))
    by_token = SignInWish(PBX, Tokens(SECRET, SECRET))

    assert SECRET not in f"{by_password} {by_password!r} {by_token} {by_token!r}"


def test_a_token_names_nobody() -> None:
    wish = SignInWish(PBX, Tokens(SECRET))

    assert (wish.user_name, wish.domain) == ("", "")


def test_a_password_names_user_and_domain() -> None:
    wish = SignInWish(PBX, Password("zoe", SECRET, "example.com"))

    assert (wish.user_name, wish.domain) == ("zoe", "example.com")
