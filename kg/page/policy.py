"""The Content-Security-Policy of the page: it may run and load what is in the file, no more."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """The policy that allows exactly these inline blocks.

    Nothing is fetched; a string never becomes markup (`require-trusted-types-for`), so a
    hostile name cannot even if a later change of the script were careless.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hashes(scripts)}",
            f"style-src {_hashes(styles)}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hashes(blocks: Iterable[str]) -> str:
    return " ".join(_hash(block) for block in blocks)


def _hash(block: str) -> str:
    digest = hashlib.sha256(block.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
