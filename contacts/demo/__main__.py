"""``python -m contacts.demo``: the demo PBX alone, without the rest of Switchbook."""

import sys
from argparse import ArgumentParser

from contacts.demo.options import add_arguments, options_from
from contacts.demo.server import run


def main() -> int:
    """Read the command line and serve; return the exit status."""
    parser = ArgumentParser(
        prog="python -m contacts.demo",
        description="A PBX with invented contacts, on this computer alone, to try Switchbook on.",
    )
    add_arguments(parser)
    return run(options_from(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
