"""Switchbook as ``main.py --profile DIR`` starts it, watched.

Called as ``child_switchbook.py BEGIN PROFILE URL WORDS``; see ``Course``. Everything happens in
the order of the program: whoever looks on comes in when it has imported its application.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import main

_BEGIN, _PROFILE, _URL, _WORDS = sys.argv[1:]
_APPLICATION = "gui.application"


class _Watching(SourceFileLoader):
    """Loads the application's module, and lets somebody look on."""

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        from tests.benchmarks.watched_application import Course, watch

        watch(module, Course(float(_BEGIN), _URL, _WORDS))


class _Finder(PathFinder):
    """Finds the application's module."""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != _APPLICATION:
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = _Watching(fullname, spec.origin)
        return spec


if __name__ == "__main__":
    # httpx takes in its command line where rich is there, as it is for development only.
    sys.modules["rich"] = None  # type: ignore[assignment]  # this is how an import is refused
    sys.meta_path.insert(0, _Finder)
    sys.exit(main.main(["--profile", _PROFILE]))
