"""The clipboard of a desktop, as another program has it: ``show`` it, or ``hold`` a text there."""

import sys

from PySide6.QtGui import QGuiApplication

HOLDING = "holding"


def main() -> int:
    """Write what the clipboard has; or hold a text there until somebody else takes it."""
    order, *texts = sys.argv[1:]
    application = QGuiApplication(sys.argv[:1])
    clipboard = application.clipboard()
    if order == "show":
        sys.stdout.write(clipboard.text())
        return 0
    clipboard.setText(texts[0])
    sys.stdout.write(f"{HOLDING}\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
