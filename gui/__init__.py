"""The window: one module for each thing that a person can point at."""

from gui.quick_import import import_qt

import_qt()
