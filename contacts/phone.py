"""Numbers of telephones, as far as finding them asks for it.

A number is written in many ways: ``0171 555``, ``+49171555`` and ``49 (171) 555`` mean the
same. For a number that is kept there are *keys*, digits in the ways somebody may type
them; for one that is typed there are *alternatives*, one of which stands in some key. So a
number without its country is found by one with it, and the other way round.

Codes are those of ITU-T E.164, trunk prefixes those of ITU's national numbering plans.
Short numbers, such as extensions, are never made into anything else.
"""

import re
from collections.abc import Mapping

SHORTEST = 3  # digits; a key shorter than that is no help
_LONG = 7  # digits; fewer are not a number with its country's code in front
_SHORT = 5  # digits; an extension, or a service

# Calling code, trunk prefix ("-" for none), countries; of some the country does not matter.
_PLANS = """
1 1 US CA PR DO JM BS BB TT; 20 0 EG; 211 0; 212 0 MA; 213 0 DZ; 216 0 TN; 218 0 LY;
220 0; 221 0 SN; 222 0; 223 0; 224 0; 225 0; 226 0; 227 0; 228 0; 229 0; 230 0; 231 0;
232 0; 233 0 GH; 234 0 NG; 235 0; 236 0; 237 0 CM; 238 0; 239 0; 240 0; 241 0; 242 0;
243 0; 244 0; 245 0; 246 0; 247 0; 248 0; 249 0; 250 0; 251 0 ET; 252 0; 253 0; 254 0 KE;
255 0 TZ; 256 0 UG; 257 0; 258 0; 260 0; 261 0; 262 0; 263 0; 264 0; 265 0; 266 0; 267 0;
268 0; 269 0; 27 0 ZA; 290 0; 291 0; 297 0; 298 0; 299 0; 30 - GR; 31 0 NL; 32 0 BE;
33 0 FR; 34 - ES; 350 -; 351 - PT; 352 - LU; 353 0 IE; 354 - IS; 355 0 AL; 356 - MT;
357 - CY; 358 0 FI; 359 0 BG; 36 06 HU; 370 0 LT; 371 - LV; 372 - EE; 373 0 MD; 374 0 AM;
375 0 BY; 376 -; 377 -; 378 -; 379 -; 380 0 UA; 381 0 RS; 382 0 ME; 383 0; 385 0 HR;
386 0 SI; 387 0 BA; 389 0 MK; 39 - IT; 40 0 RO; 41 0 CH; 420 - CZ; 421 0 SK; 423 - LI;
43 0 AT; 44 0 GB; 45 - DK; 46 0 SE; 47 - NO; 48 - PL; 49 0 DE; 500 0; 501 0; 502 - GT;
503 - SV; 504 - HN; 505 - NI; 506 - CR; 507 - PA; 508 0; 509 0; 51 0 PE; 52 - MX; 53 0 CU;
54 0 AR; 55 0 BR; 56 0 CL; 57 0 CO; 58 0 VE; 590 0; 591 - BO; 592 0; 593 0 EC; 594 0;
595 - PY; 596 0; 597 0; 598 - UY; 599 0; 60 0 MY; 61 0 AU; 62 0 ID; 63 0 PH; 64 0 NZ;
65 - SG; 66 0 TH; 670 0; 672 0; 673 0; 674 0; 675 0; 676 0; 677 0; 678 0; 679 0; 680 0;
681 0; 682 0; 683 0; 685 0; 686 0; 687 0; 688 0; 689 0; 690 0; 691 0; 692 0; 7 8 RU KZ;
800 0; 808 0; 81 0 JP; 82 0 KR; 84 0 VN; 850 0; 852 - HK; 853 - MO; 855 0 KH; 856 0 LA;
86 0 CN; 870 0; 878 0; 880 0 BD; 881 0; 882 0; 883 0; 886 0 TW; 888 0; 90 0 TR; 91 0 IN;
92 0 PK; 93 0 AF; 94 0 LK; 95 0 MM; 960 0 MV; 961 0 LB; 962 0 JO; 963 0 SY; 964 0 IQ;
965 - KW; 966 0 SA; 967 0 YE; 968 - OM; 970 0 PS; 971 0 AE; 972 0 IL; 973 - BH; 974 - QA;
975 0; 976 0 MN; 977 0 NP; 979 0; 98 0 IR; 992 0 TJ; 993 0 TM; 994 0 AZ; 995 0 GE;
996 0 KG; 998 0 UZ
"""
_ROWS = [plan.split() for plan in _PLANS.replace("\n", " ").split(";")]
_CODES = frozenset(row[0] for row in _ROWS)
_TRUNKS: Mapping[str, str] = {row[0]: row[1].strip("-") for row in _ROWS}
_COUNTRIES: Mapping[str, str] = {country: row[0] for row in _ROWS for country in row[2:]}

_NO_DIGIT = re.compile(r"\D+")
_MAIN_PART = re.compile("[^\\d+(]*([\\d\\s()+./*#\u2013-]*)")
_PHONE_LIKE = re.compile(r"[+(]?[\d().+/*#\u2013-]*\d[\d().+/*#\u2013-]*")
_ZERO_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")


def digits(text: str) -> str:
    """Return the decimal digits of *text*, of whatever script, as ASCII."""
    found = _NO_DIGIT.sub("", text)
    return found if found.isascii() else "".join(str(int(each)) for each in found)


def looks_like_number(word: str) -> bool:
    """Whether *word* has digits and else only what stands between them in numbers."""
    return _PHONE_LIKE.fullmatch(word) is not None


def calling_code(country: str) -> str:
    """Return the calling code of a country, named as in ISO 3166; empty if unknown."""
    return _COUNTRIES.get(country, "")


def keys_of(text: str, country: str) -> tuple[str, ...]:
    """Return in which digits a number that is kept may be typed.

    Args:
        text: the number as it is kept; what follows letters, as an extension, is left out.
        country: where numbers without a country belong, as in ISO 3166; may be empty.
    """
    main = _MAIN_PART.match(text)
    number = main[1] if main else ""
    written = digits(number)
    if len(written) < SHORTEST:
        return ()
    if abroad := _international(number, written):
        code = _code_of(abroad)
        rest = _without_trunk(code, abroad[len(code) :])
        return (code + rest, _TRUNKS.get(code, "0") + rest)
    home = calling_code(country)
    if not home or len(written) < _SHORT:
        return (written,)
    return (written, home + _without_trunk(home, written))


def readings(text: str, country: str) -> frozenset[str]:
    """Return what a number that is kept is in full, in digits from the country's code on.

    Nothing for one whose country is not known, or that is too short to have one. Two for one
    that may have been written with its code but without a plus.
    """
    main = _MAIN_PART.match(text)
    number = main[1] if main else ""
    written = digits(number)
    if len(written) < SHORTEST:
        return frozenset()
    if abroad := _international(number, written):
        return frozenset({_without_zero(_code_of(abroad), abroad)})
    home = calling_code(country)
    if not home or len(written) < _SHORT:
        return frozenset()
    full = {home + _without_trunk(home, written)}
    if len(written) >= _LONG and written.startswith(home):
        full.add(_without_zero(home, written))
    return frozenset(full)


def alternatives(word: str, country: str) -> tuple[str, ...]:
    """Return digits of which some stand in a key of every number that *word* may mean."""
    written = digits(word)
    abroad = _international(word, written)
    number = abroad or written
    code = _code_of(number)
    rest = _without_trunk(code, number[len(code) :])
    if abroad and code and rest:
        trunk = _TRUNKS.get(code, "0")
        return (code + rest, trunk + rest if trunk else "\n" + rest)
    if len(number) >= _LONG and code and not number.startswith("0"):
        return (number, (_TRUNKS.get(code, "0") or "\n") + rest)
    if number.startswith("0") and len(number) > _LONG - 1:
        return (number[1:],)  # whatever stands before it in the key
    home = calling_code(country)
    if home and number.startswith(_TRUNKS.get(home, "0") or "-"):
        return (number, home + _without_trunk(home, number))
    return (number,)


def _international(text: str, written: str) -> str:
    """Return the digits from the country's code on, or nothing where there is none."""
    if text.lstrip(" (").startswith("+"):
        return digits(_ZERO_IN_BRACKETS.sub("", text))
    if written.startswith("00"):
        return digits(_ZERO_IN_BRACKETS.sub("", text))[2:]
    return ""


def _code_of(number: str) -> str:
    """Return the calling code that *number* begins with; no code begins with another."""
    return next((number[:length] for length in (1, 2, 3) if number[:length] in _CODES), "")


def _without_zero(code: str, number: str) -> str:
    """Return *number*, which begins with *code*, without a trunk prefix behind that."""
    return code + _without_trunk(code, number[len(code) :])


def _without_trunk(code: str, national: str) -> str:
    trunk = _TRUNKS.get(code, "0")
    return national.removeprefix(trunk) if trunk and len(national) > len(trunk) else national
