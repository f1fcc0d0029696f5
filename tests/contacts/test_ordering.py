"""In which order names stand, in the languages of the window: read down each list."""

import pytest

from contacts.contact import FIELDS
from contacts.ordering import sort_key
from contacts.view import Order

NO_OTHERS = ("",) * (len(FIELDS) - 1)


@pytest.mark.parametrize(
    "names",
    [
        ("Mueller", "Muller", "Müller", "Mutter", "Ozan", "Öztürk", "Strasse", "Straße"),
        ("Alvarez", "Álvarez", "Chacón", "Cuevas", "Llanos", "Luz", "Muñoz", "Munro"),
        ("Celik", "Çelik", "cote", "coté", "côte", "côté", "d'Arc", "Darc", "Oeuf", "Œuvre"),
        ("Abe", "あべ", "かとう", "がとう", "さとう", "はあと", "山田"),
        ("アベ", "ｱﾍﾞ", "カトウ", "サトウ", "ヤマダ"),
        ("Ahmed", "إبراهيم", "أحمد", "آمنة", "بدر", "خالد", "مؤمن", "هالة"),
    ],
    ids=["German", "Spanish", "French", "Japanese", "katakana", "Arabic"],
)
def test_names_stand_as_they_are_looked_for(names: tuple[str, ...]) -> None:
    def key(name: str) -> str:
        return sort_key(Order(), (name, *NO_OTHERS))

    backwards = names[::-1]

    assert sorted(backwards, key=key) == list(names)
