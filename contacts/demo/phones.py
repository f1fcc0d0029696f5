"""Telephone numbers that ring nowhere, in the many ways in which people write them.

Every number is from a range that its country's regulator keeps free for films and books,
or is a short extension.
"""

from dataclasses import dataclass

Pattern = tuple[str, int]
"""How a number is written, with one gap, and how many numbers fit into the gap."""


@dataclass(frozen=True, slots=True)
class Region:
    """The free ranges of one country, at home and from abroad."""

    landline: tuple[Pattern, ...]
    mobile: tuple[Pattern, ...]


EXTENSIONS: tuple[Pattern, ...] = (
    ("1%02d", 100),
    ("2%02d", 100),
    ("7%03d", 1000),
    ("4%03d", 1000),
    ("50%03d", 1000),
)

AMERICA = Region(  # 555-0100 to 555-0199, with any area code
    landline=(
        ("(212) 555-01%02d", 100),
        ("+1 312 555 01%02d", 100),
        ("206-555-01%02d", 100),
        ("1-617-555-01%02d", 100),
        ("(415) 555-01%02d ext. 204", 100),
        ("512.555.01%02d", 100),
    ),
    mobile=(
        ("+1 (305) 555-01%02d", 100),
        ("+191755501%02d", 100),
        ("646 555 01%02d", 100),
    ),
)

BRITAIN = Region(  # Ofcom: 020 7946 0xxx, 01x1 496 0xxx, 01632 960xxx, 07700 900xxx
    landline=(
        ("020 7946 0%03d", 1000),
        ("+44 20 7946 0%03d", 1000),
        ("+44 (0)20 7946 0%03d", 1000),
        ("0161 496 0%03d", 1000),
        ("(0131) 496 0%03d", 1000),
        ("01632 960%03d", 1000),
        ("0044 20 79460%03d", 1000),
    ),
    mobile=(
        ("07700 900%03d", 1000),
        ("+44 7700 900%03d", 1000),
        ("+447700900%03d", 1000),
    ),
)

GERMANY = Region(  # Bundesnetzagentur, notice 148/2021
    landline=(
        ("+49 30 23125 %03d", 1000),
        ("030 23125-%03d", 1000),
        ("030/23125%03d", 1000),
        ("+49 (0)40 66969-%03d", 1000),
        ("(0221) 4710 %03d", 1000),
        ("089 99998%03d", 1000),
        ("0049 69 90009 %03d", 1000),
    ),
    mobile=(
        ("0171 39200%02d", 100),
        ("+49 171 39200 %02d", 100),
        ("0176 04069 0%02d", 100),
        ("+49 (176) 040690%02d", 100),
    ),
)

FRANCE = Region(  # Arcep: 01 99 00, 02 61 91, 04 65 71, 06 39 98
    landline=(
        ("01 99 00 17 %02d", 100),
        ("+33 2 61 91 42 %02d", 100),
        ("+33 (0)4 65 71 08 %02d", 100),
    ),
    mobile=(
        ("06 39 98 54 %02d", 100),
        ("+33 6 39 98 21 %02d", 100),
        ("06.39.98.77.%02d", 100),
    ),
)

SWEDEN = Region(  # PTS: 08-465 004 xx, 070-174 06 05 to 99
    landline=(
        ("08-465 004 %02d", 100),
        ("+46 8 465 004 %02d", 100),
    ),
    mobile=(
        ("070-174 06 1%d", 10),
        ("+46 70 174 06 2%d", 10),
        ("004670174063%d", 10),
    ),
)

ABROAD = Region(  # for countries without such ranges
    landline=(
        *AMERICA.landline[1:4],
        *BRITAIN.landline[1:3],
        *GERMANY.landline[:1],
        ("+61 3 7010 %04d", 10000),  # ACMA: 5550 xxxx and 7010 xxxx
        ("(02) 5550 %04d", 10000),
    ),
    mobile=(*AMERICA.mobile[:2], *BRITAIN.mobile[1:], *GERMANY.mobile[1:2]),
)
