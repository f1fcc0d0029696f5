"""Where the frozen program begins; all that it does is in main.py, which lies beside it."""

import sys

from main import main

sys.exit(main())
