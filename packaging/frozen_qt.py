"""Runs in the frozen program before PyInstaller's own hook, which imports Qt: so ours does it."""

import gui

__all__ = ["gui"]
