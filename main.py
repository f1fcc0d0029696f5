"""Switchbook: the arguments, then the window or a command; nothing else."""

import argparse
import faulthandler
import gc
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contacts.demo.process import DemoProcess
    from contacts.keyring_process import KeyringProcess

VERSION = "0.1.0"
_DEMO_SERVER = "demo-server"
_KEYRING = "keyring-worker"  # as ``contacts.keyring_process`` calls it, for a packaged program
_DEMO_CONTACTS = 200
_MOST_DEMO_CONTACTS = 5_000_000

SWITCH_S = 0.0005
"""How long a worker may keep the interpreter while the window wants it; Python's own is ten
times that, which was measured to cost frames while a download runs."""


def main(arguments: list[str] | None = None) -> int:
    """Do what *arguments* ask for and return the exit status."""
    if arguments is None and sys.argv[1:] == [_KEYRING]:
        from contacts import keyring_worker

        return keyring_worker.main()
    words, link = _without_link(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(serves_demo=_DEMO_SERVER in words)
    options = parser.parse_args(words)
    options.link = link
    if options.demo is not None and not 0 <= options.demo <= _MOST_DEMO_CONTACTS:
        parser.error(f"--demo takes a number from 0 to {_MOST_DEMO_CONTACTS}")
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
    if options.verbose:
        logging.getLogger("switchbook").setLevel(logging.DEBUG)
    if options.command == _DEMO_SERVER:
        return _serve_demo(options)
    if options.command == "sign-in":
        return _sign_in(options, parser)
    if not _prepare_display(can_do_without=bool(options.self_check or options.screenshot)):
        sys.stderr.write("switchbook: there is no display to open a window on.\n")
        return 1
    if options.self_check:
        return _self_check(options)
    # Until the first rows are shown: it took 22 ms of all imports, and stopped the window for 30.
    gc.disable()
    return _open_window(options)


def _without_link(arguments: list[str]) -> tuple[list[str], str]:
    """Part the link that the desktop hands over from the other arguments."""
    from contacts.link import is_link

    link = next(filter(is_link, arguments), "")
    return [word for word in arguments if word != link or not link], link


def _parser(*, serves_demo: bool) -> argparse.ArgumentParser:
    """Return what understands the arguments; those of the demo PBX only where it is wanted."""
    parser = argparse.ArgumentParser(
        prog="switchbook",
        description="The address book for people with an extension on a PBX.",
        epilog="A link such as switchbook:find?text=Miller opens the window on that search.",
    )
    parser.add_argument("--version", action="version", version=f"Switchbook {VERSION}")
    parser.add_argument("--verbose", action="store_true", help="say more on standard error")
    parser.add_argument(
        "--profile", type=Path, metavar="DIR", help="where settings and accounts live"
    )
    parser.add_argument(
        "--demo",
        nargs="?",
        type=int,
        const=_DEMO_CONTACTS,
        metavar="N",
        help=f"start a demo PBX with N contacts ({_DEMO_CONTACTS}) and sign in to it",
    )
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="save a picture of the window once its rows are painted, then end",
    )
    parser.add_argument(
        "--self-check", action="store_true", help="try everything once on a demo PBX, then end"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser(_DEMO_SERVER, help="run a demo PBX on this computer")
    if serves_demo:  # its options take longer to import than the others to understand
        from contacts.demo.options import add_arguments

        add_arguments(demo)
    sign_in = commands.add_parser("sign-in", help="sign in with an access token")
    sign_in.add_argument("--server", required=True, metavar="URL", help="address of the PBX")
    sign_in.add_argument(
        "--token-stdin", action="store_true", help="read the token from standard input"
    )
    return parser


def _serve_demo(options: argparse.Namespace) -> int:
    from contacts.demo.options import options_from
    from contacts.demo.server import run

    return run(options_from(options))


def _sign_in(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    from contacts.commands import sign_in_by_token
    from gui.messages import describe

    if not options.token_stdin:
        parser.error("sign-in takes the token from standard input only: add --token-stdin")
    token = sys.stdin.readline()
    return sign_in_by_token(_profile(options), options.server, token, describe)


def _self_check(options: argparse.Namespace) -> int:
    from contacts.self_check import run
    from gui.application import check_window
    from gui.messages import describe
    from gui.translations import look_for_texts

    return run(
        describe,
        lambda profile, address: check_window(profile, VERSION, address, options.screenshot),
        look_for_texts,
    )


def _open_window(options: argparse.Namespace) -> int:
    from contacts import quick_dataclasses

    quick_dataclasses.begin()
    profile = _profile(options)
    keyring = _keyring_ahead()
    from gui.application import Start, run

    if sys.stderr is not None:  # as in a program without a console
        faulthandler.enable()  # says where, should a library of another language break
    sys.setswitchinterval(SWITCH_S)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would not let Python hear it
    if options.demo is None:
        from contacts import defaults

        known = defaults.read(defaults.place())
        return run(
            Start(profile, VERSION, None, options.screenshot, options.link, known, keyring=keyring)
        )

    from contacts.demo.options import Options
    from contacts.demo.process import DemoProcess

    demo = DemoProcess(Options(contacts=options.demo, data=profile / "pbx"))
    demo.start()
    try:
        return run(
            Start(
                profile,
                VERSION,
                lambda: _address_of(demo),
                options.screenshot,
                options.link,
                keyring=keyring,
            )
        )
    finally:
        demo.stop()


def _keyring_ahead() -> "KeyringProcess | None":
    """Start the process of the keyring, which is asked before anything can be shown."""
    from contacts.keyring_process import IS_USED, KeyringProcess

    if not IS_USED:
        return None
    keyring = KeyringProcess()
    keyring.start()
    return keyring


def _address_of(demo: "DemoProcess") -> str:
    from contacts import errors
    from contacts.demo.process import DemoFailed

    try:
        return demo.wait_until_ready()
    except DemoFailed as failure:
        raise errors.DemoFailed(str(failure)) from failure


def _profile(options: argparse.Namespace) -> Path:
    """Return the profile's folder; a demo has one of its own."""
    if options.profile is not None:
        return Path(options.profile).absolute()
    import platformdirs

    folder = platformdirs.user_data_path("Switchbook", appauthor=False)
    return folder / ("profile" if options.demo is None else "demo")


def _prepare_display(*, can_do_without: bool) -> bool:
    """Return whether a window can be opened, if need be one that nobody sees."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or any(map(os.environ.get, known)):
        return True
    if can_do_without:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return can_do_without


if __name__ == "__main__":
    sys.exit(main())
