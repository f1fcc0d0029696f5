"""Takes out of a library where it looks for others: a folder of the machine that built Python.

The frozen program's launcher says where its libraries are, so the entry is of no use; at best it
names a folder that is nowhere else. Only 64-bit little-endian ELF is known here, after the generic
ABI, chapter "Dynamic Section".
"""

import struct
from pathlib import Path

_IS_64_BIT_LITTLE = b"\x7fELF\x02\x01"
_SEGMENTS_AT, _SEGMENT_SIZE_AT = 32, 54  # e_phoff; e_phentsize, followed by e_phnum
_LOADED, _DYNAMIC = 1, 2  # PT_LOAD, PT_DYNAMIC
_END, _TEXTS, _OLD_PATH, _PATH = 0, 5, 15, 29  # DT_NULL, DT_STRTAB, DT_RPATH, DT_RUNPATH

Segment = tuple[int, int, int, int]
"""Kind, offset in the file, address, size in the file."""


def remove(library: Path) -> None:
    """Take the search path out of *library*, if it has one."""
    content = bytearray(library.read_bytes())
    if not content.startswith(_IS_64_BIT_LITTLE):
        return
    segments = _segments(content)
    table = next((each for each in segments if each[0] == _DYNAMIC), None)
    if table is None:
        return
    _, begin, _, size = table
    entries = list(struct.iter_unpack("<QQ", content[begin : begin + size]))
    paths = [value for tag, value in entries if tag in {_OLD_PATH, _PATH}]
    if not paths:
        return
    texts_at = _offset(segments, next(value for tag, value in entries if tag == _TEXTS))
    for path in paths:
        end = content.index(b"\0", texts_at + path)
        content[texts_at + path : end] = bytes(end - texts_at - path)
    kept = [entry for entry in entries if entry[0] not in {_OLD_PATH, _PATH}]
    kept += [(_END, 0)] * len(paths)
    content[begin : begin + size] = b"".join(struct.pack("<QQ", *entry) for entry in kept)
    library.write_bytes(content)


def _segments(content: bytearray) -> list[Segment]:
    (place,) = struct.unpack_from("<Q", content, _SEGMENTS_AT)
    size, count = struct.unpack_from("<HH", content, _SEGMENT_SIZE_AT)
    found = []
    for at in range(place, place + size * count, size):
        kind, _flags, offset, address, _, length = struct.unpack_from("<IIQQQQ", content, at)
        found.append((kind, offset, address, length))
    return found


def _offset(segments: list[Segment], address: int) -> int:
    """Return where in the file that is which is loaded at *address*."""
    return next(
        offset + address - begin
        for kind, offset, begin, length in segments
        if kind == _LOADED and begin <= address < begin + length
    )
