"""httpx without its command line, which brings click and takes a quarter of its import.

``httpx/__init__.py`` does without ``httpx._main`` where that cannot be imported (httpx 0.28).
"""

import sys

sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # so an import is refused

import httpx  # noqa: E402

__all__ = ["httpx"]
