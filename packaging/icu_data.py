"""ICU's data without what Qt has itself: from 31 MB to 2.

Qt is linked with ICU and ICU with a library that holds nothing but data: names of languages,
countries, units and zones in some 800 locales, dictionaries, tables of old character sets. Qt
brings its own data on locales and asks ICU only to compare texts, to change their case (whose
tables are elsewhere) and about names of time zones. What belongs to no language is kept, so that
all three answer as for a language that ICU does not know.

The data is one archive ("CmnD" in ICU's ``ucmndata.h``): a header, the number of entries, for each
the offsets of its name and of its data from there, then names and data.
"""

import struct
import tempfile
from collections.abc import Mapping
from pathlib import Path

from programs import SetUpFailed, listen

_KEPT = (
    "cnvalias.icu",
    "coll/res_index.res",
    "coll/root.res",
    "coll/ucadata.icu",
    "icustd.res",
    "icuver.res",
    "keyTypeData.res",
    "metaZones.res",
    "nfkc.nrm",
    "nfkc_cf.nrm",
    "numberingSystems.res",
    "plurals.res",
    "pool.res",
    "res_index.res",
    "root.res",
    "supplementalData.res",
    "timezoneTypes.res",
    "uts46.nrm",
    "windowsZones.res",
    "zone/res_index.res",
    "zone/root.res",
    "zone/pool.res",
    "zone/tzdbNames.res",
    "zoneinfo64.res",
)
_FORMAT_AT = 12  # of "CmnD", from the beginning of the header
_ALIGNMENT = 16
_SOURCE = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


def shrink(library: Path) -> None:
    """Put in the place of *library*, ICU's of data, one that holds what Qt asks for.

    Raises:
        SetUpFailed: it is none, or binutils could not make another.
    """
    header, entries = read(library.read_bytes())
    package = next(iter(entries)).split("/")[0]  # such as icudt73l
    kept = {name: entries[name] for each in _KEPT if (name := f"{package}/{each}") in entries}
    with tempfile.TemporaryDirectory(prefix="switchbook-icu-") as folder:
        data = Path(folder, "data")
        data.write_bytes(written(header, kept))
        _assemble(data, f"{package[:-1]}_dat", library)


def read(content: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header of the archive somewhere in *content*, and its entries by their names.

    Raises:
        SetUpFailed: there is no such archive.
    """
    begin = content.find(b"CmnD") - _FORMAT_AT
    if begin < 0:
        raise SetUpFailed("The library of ICU's data holds none.")
    size, count = header_size(content[begin:]), 0
    base = begin + size
    (count,) = struct.unpack_from("<I", content, base)
    places = [struct.unpack_from("<II", content, base + 4 + 8 * each) for each in range(count)]
    ends = [place for _, place in places[1:]] + [len(content) - base]
    entries = {}
    for (name_at, data_at), end in zip(places, ends, strict=True):
        name_end = content.index(b"\0", base + name_at)
        name = content[base + name_at : name_end].decode("ascii")
        entries[name] = content[base + data_at : base + end]
    return content[begin:base], entries


def header_size(archive: bytes) -> int:
    """Return how long the header of *archive* is."""
    (size,) = struct.unpack_from("<H", archive)
    return int(size)


def written(header: bytes, entries: Mapping[str, bytes]) -> bytes:
    """Return an archive with these *entries*, sorted as ICU looks them up."""
    names = sorted(entries)
    names_at = 4 + 8 * len(names)
    texts = [name.encode("ascii") + b"\0" for name in names]
    data_at = _aligned(names_at + sum(map(len, texts)))
    table, data = struct.pack("<I", len(names)), b""
    for name, text in zip(names, texts, strict=True):
        table += struct.pack("<II", names_at, data_at + len(data))
        names_at += len(text)
        data += entries[name].ljust(_aligned(len(entries[name])), b"\0")
    return header + (table + b"".join(texts)).ljust(data_at, b"\0") + data


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _assemble(data: Path, symbol: str, library: Path) -> None:
    source, compiled = data.with_name("data.s"), data.with_name("data.o")
    source.write_text(_SOURCE.format(symbol=symbol, data=data), "ascii")
    link: list[str | Path] = [
        *("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none"),
        *("-o", library, compiled),
    ]
    assemble: list[str | Path] = ["as", "-o", compiled, source]
    for command in (assemble, link):
        status, words = listen(command)
        if status:
            raise SetUpFailed(f"{words}\nThe library of ICU's data could not be made.")
