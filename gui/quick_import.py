"""PySide, imported in three fifths of its time.

The half of PySide that is written in Python lies as source in an archive in its library, and is
compiled at every start (PySide6 6.11, ``signature_bootstrap.EmbeddableZipImporter``). Here its
byte code is kept from one start to the next, as Python does with every other module. And its parser
of signatures, which tells what is wrong with the arguments of a call, is given its one large
pattern when it parses something.
"""

import __future__

import builtins
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from zlib import crc32

from contacts import kept_code

KEPT = kept_code.place_of(Path(__file__).parent, "pyside")
"""Where the byte code lies."""

_OURS = "shibokensupport/"
_WRITERS = ("/pyi_generator.py", "/enum_sig.py")
"""They write PySide's stubs, and are imported with all that they need, but called by no program."""

_PARSER = "shibokensupport.signature.parser"
_FLAGS = __future__.annotations.compiler_flag  # as where PySide compiles it

_Codes = dict[str, tuple[int, CodeType]]


def import_qt() -> None:
    """Import ``PySide6.QtCore``; what is kept is made anew where it is of another PySide.

    PySide also puts an import of its own in the place of Python's, which reads and keeps the
    source of every module from then on, in case one of them switches a feature of PySide on
    (``shibokensupport.feature``). None here does, so Python's is put back: that was measured
    to save 4 MB, and a twelfth of the time of all imports.
    """
    kept: _Codes = kept_code.read(KEPT)
    codes = dict(kept)
    compile_, import_ = builtins.compile, builtins.__import__

    def compile_once(source: bytes, name: object, *args: object, **options: object) -> object:
        if not isinstance(name, str) or not name.startswith(_OURS):
            return compile_(source, name, *args, **options)  # type: ignore[call-overload]
        if name.endswith(_WRITERS):
            source = b""
        mark, code = codes.get(name, (None, None))
        if mark != crc32(source):
            code = compile_(source, name, "exec", _FLAGS, dont_inherit=True)
            codes[name] = (crc32(source), code)
        return code

    builtins.compile = compile_once  # type: ignore[assignment]  # for this import alone
    re.compile = _compile_later  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile, builtins.__import__, re.compile = compile_, import_, _compile
    if codes.keys() != kept.keys() or codes != kept:
        kept_code.keep(KEPT, codes)


_compile = re.compile


def _compile_later(pattern: str, flags: int = 0) -> "re.Pattern[str] | _Later":
    """Compile as ``re`` does, but for PySide's parser of signatures: that took 14 of 80 ms."""
    is_parsers = sys._getframe(1).f_globals.get("__name__") == _PARSER  # noqa: SLF001
    return _Later(pattern, flags) if is_parsers else _compile(pattern, flags)


class _Later:
    """A pattern that is compiled when something is looked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all places in *text*, as a compiled pattern does."""
        return _compile(self._pattern, self._flags).finditer(text)
