"""How much a reader takes in before it says no: bounds on time and memory, not on taste."""

from __future__ import annotations

MAX_FILE_BYTES = 50_000_000
"""Of one file that holds one article."""

MAX_LINE_BYTES = 10_000_000
"""Of one line of JSON lines; a longer one is skipped without being held."""

MAX_PAGE_CHARS = 5_000_000
"""Of one HTML page without its inlined images: the extractor needs about 2 CPU-s a million."""

MAX_ARTICLE_CHARS = 1_000_000
"""Of one article's text: two long novels, and as much as the parser of sentences takes at once."""
