"""Exit codes, and the text that documents them."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a command tells the shell. 2, for usage, is click's own."""

    GOOD = 0
    ERROR = 1
    SKIPPED = 3


EXIT_CODES = """\
\b
Exit codes:
  0  all good
  1  nothing could be built, or another error
  2  the command line is not understood
  3  built, but some articles were skipped
"""
