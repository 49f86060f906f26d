"""Ways to put data and code into HTML so that neither can end its own block."""

from __future__ import annotations

import json
import re

# "<" could open </script> or <!--, "&" a character reference; U+2028 and U+2029 end a line of
# JavaScript. Inside a JSON string each may be written as an escape.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}

_ENDS_BLOCK = re.compile(r"</(script|style)|<!--", re.IGNORECASE)


def as_json(value: object) -> str:
    """`value` as JSON that is safe inside a script element, keys sorted.

    >>> print(as_json({"b": "</script>", "a": [1]}))
    {"a":[1],"b":"\\u003c/script\\u003e"}
    """
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.translate(_ESCAPES)


def as_code(text: str) -> str:
    """A script or stylesheet of ours as it is; ValueError if it could end its own block."""
    found = _ENDS_BLOCK.search(text)
    if found:
        raise ValueError(f"{found[0]!r} at {found.start()} would end the inlined block early")
    return text
