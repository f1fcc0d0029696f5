"""The window: one module for each thing that a person can point at."""

import builtins

# PySide puts an import of its own in the place of Python's, which reads the source of every
# module that is imported from then on, and keeps it, in case one of them switches a feature
# of PySide on (PySide6 6.11, shibokensupport.feature). None here does. Without it the window
# was measured to have 4 MB less, and its imports to take a twelfth less time.
_import = builtins.__import__

from PySide6 import QtCore as _QtCore  # noqa: E402, F401  # the import that is put there

builtins.__import__ = _import
