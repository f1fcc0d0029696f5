"""ICU's archive of data is read and written as ICU does it."""

import struct
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import icu_data
from programs import SetUpFailed

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
ENTRIES = {"icudt73l/root.res": b"root", "icudt73l/coll/root.res": b"c" * 33}


def test_what_is_written_is_read_again_sorted_and_aligned() -> None:
    archive = icu_data.written(HEADER, ENTRIES)

    header, entries = icu_data.read(b"before it" + archive)
    assert header == HEADER
    assert list(entries) == sorted(ENTRIES)
    assert {name: data.rstrip(b"\0") for name, data in entries.items()} == ENTRIES
    assert all(len(data) % 16 == 0 for data in entries.values())


def test_a_library_without_data_is_told() -> None:
    with pytest.raises(SetUpFailed):
        icu_data.read(b"no data")
