"""What a window hears that comes later: the newest of what holds, and nothing of who is gone."""

from gui.standing import Standing


def told(*facts: tuple[str, tuple[object, ...]]) -> list[tuple[str, tuple[object, ...]]]:
    standing = Standing()
    for name, values in facts:
        standing.note(name, values)
    return list(standing.facts())


def test_the_newest_holds_and_the_book_comes_first() -> None:
    facts = [("outbox_told", (1, 0)), ("book_opened", ("a", "b", None, True))]
    facts += [("outbox_told", (2, 0))]

    assert told(*facts) == [("book_opened", ("a", "b", None, True)), ("outbox_told", (2, 0))]


def test_what_happened_once_is_not_told_again() -> None:
    assert told(("saved", (1, 2)), ("draft_found", (None,))) == []


def test_who_signed_in_again_is_signed_in_later() -> None:
    assert told(("signed_in", ("a", "b", "", True))) == [("signed_in", ("a", "b", "", False))]


def test_after_signing_out_only_the_keyring_holds() -> None:
    facts: list[tuple[str, tuple[object, ...]]] = [
        ("keyring_told", (None,)),
        ("book_opened", ("a", "b", None, True)),
        ("signed_out", ("a", "b", "", None)),
    ]

    assert told(*facts) == [("keyring_told", (None,))]
