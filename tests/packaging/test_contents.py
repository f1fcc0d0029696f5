"""The licences and the bill of materials name all that is bundled."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from contents import Part, bill_of_materials, lay_licences


def test_each_part_keeps_its_own_licence(tmp_path: Path) -> None:
    text = tmp_path / "copyright"
    text.write_text("terms", "utf-8")

    lay_licences([Part("deb", "libssl3", "3.0", "", (text,))], tmp_path / "licences")

    assert (tmp_path / "licences/libssl3/copyright.txt").read_text("utf-8") == "terms"
    assert "LGPL" in (tmp_path / "licences/README.txt").read_text("utf-8")
    assert (tmp_path / "licences/LICENSE.txt").is_file()


def test_the_bill_names_every_part_and_is_the_same_each_time() -> None:
    parts = [Part("pypi", "httpx", "0.28.1", "BSD-3-Clause"), Part("deb", "libssl3", "3.0+deb1")]

    bill = json.loads(bill_of_materials(parts, "1.0"))
    assert [each["purl"] for each in bill["components"]] == [
        "pkg:pypi/httpx@0.28.1",
        "pkg:deb/debian/libssl3@3.0%2Bdeb1",
    ]
    assert bill_of_materials(parts, "1.0") == bill_of_materials(parts, "1.0")
