"""Under which letter a contact stands in an order, and where in the order that letter ends.

Keys of an order are compared by their code points, so a letter is a range of keys. Where a
script has more signs than a person looks for, some stand together as its dictionaries put
them: kana by their row, Hangul by its first sound, ideographs all under one; so do digits,
and what begins with no letter at all.
"""

from bisect import bisect_right
from dataclasses import dataclass

OTHERS = "#"
_HANGUL, _AFTER_HANGUL, _PER_SOUND = 0xAC00, 0xD7A4, 588
_SOUNDS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_IDEOGRAPHS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x40000))
_IDEOGRAPH = "漢"
_KANA = (0x3041, 0x304B, 0x3055, 0x305F, 0x306A, 0x306F, 0x307E, 0x3083, 0x3089, 0x308E, 0x3097)
_KANA_ROWS = "あかさたなはまやらわ"
_TO_KATAKANA = 0x60
_LAST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class LetterPlace:
    """Where a letter begins: at that row of a result."""

    label: str
    row: int


@dataclass(frozen=True, slots=True)
class Letter:
    """The keys from *low* to before *high*."""

    label: str
    low: str
    high: str


def letter_of(key: str) -> Letter:
    """Return the letter of *key*, which is that of an order and not empty."""
    code = ord(key[0])
    if key[0].isdecimal() or not key[0].isalnum():
        is_ascii_digit = "0" <= key[0] <= "9"
        return _letter(OTHERS, 0x30, 0x3A) if is_ascii_digit else _letter(OTHERS, code, code + 1)
    for low, high in _IDEOGRAPHS:
        if low <= code < high:
            return _letter(_IDEOGRAPH, low, high)
    if _HANGUL <= code < _AFTER_HANGUL:
        sound = (code - _HANGUL) // _PER_SOUND
        low = _HANGUL + sound * _PER_SOUND
        return _letter(_SOUNDS[sound], low, low + _PER_SOUND)
    for shift in (0, _TO_KATAKANA):
        if _KANA[0] <= code - shift < _KANA[-1]:
            row = bisect_right(_KANA, code - shift) - 1
            label = chr(ord(_KANA_ROWS[row]) + shift)
            return _letter(label, _KANA[row] + shift, _KANA[row + 1] + shift)
    return _letter(key[0].upper()[:1], code, code + 1)


def _letter(label: str, low: int, high: int) -> Letter:
    return Letter(label, chr(low), chr(high) if high <= _LAST else chr(_LAST) * 2)
