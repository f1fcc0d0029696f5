"""Data classes, made in a fifth of their time.

``dataclasses`` writes a piece of source for each method of each class and compiles it, at every
start (Python 3.11, ``dataclasses._create_fn``). Until the window is painted those were 200 pieces
and a ninth of the time. Here their byte code is kept: the same source gives the same code.
"""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from contacts import kept_code

if TYPE_CHECKING:
    from types import CodeType

KEPT = kept_code.place_of(Path(__file__).parent, "dataclasses")
"""Where the byte code lies."""

_MOST = 2_000  # pieces; the program has 500, and those of older classes are of no use


def begin() -> None:
    """Let data classes be made of what is kept, from here on."""
    vars(dataclasses)["exec"] = _Execution()  # found there before Python's own


def end() -> None:
    """Keep what was new; there are no more classes to come, so that Python's own way is enough."""
    execution = vars(dataclasses).pop("exec", None)
    if isinstance(execution, _Execution):
        execution.keep_new()


class _Execution:
    """In the place of ``exec``: compiles nothing that was compiled before."""

    def __init__(self) -> None:
        self._before: dict[str, CodeType] = kept_code.read(KEPT)
        self._used: dict[str, CodeType] = {}

    def __call__(
        self,
        source: str,
        names: dict[str, Any] | None = None,
        local_names: Mapping[str, object] | None = None,
    ) -> None:
        code = self._used.get(source) or self._before.get(source)
        if code is None:
            code = compile(source, "<string>", "exec", dont_inherit=True)
        self._used[source] = code
        exec(code, names, local_names)  # noqa: S102  # as ``dataclasses`` does

    def keep_new(self) -> None:
        """Keep what was compiled, where anything was."""
        if self._used.keys() - self._before.keys():
            both = self._before | self._used
            kept_code.keep(KEPT, both if len(both) <= _MOST else self._used)
