"""Makes the frozen program for the recipes of Windows and macOS, with its licences.

Prints the version, which the recipes put into the names of their files.
"""

import sys

import contents
import frozen
import packages
from programs import SetUpFailed


def main() -> int:
    """Freeze, lay the licences beside, print the version; return the exit status."""
    try:
        program = frozen.build(anew=True)
        parts = contents.parts_of(program)
    except SetUpFailed as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    contents.lay_licences(parts, program / "licences")
    bill = contents.bill_of_materials(parts, packages.version())
    (program / "sbom.cdx.json").write_text(bill, "utf-8")
    print(packages.version())
    return 0


if __name__ == "__main__":
    sys.exit(main())
