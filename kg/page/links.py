"""Addresses that the page may offer as links."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Well-known catalogues by host; any other host names itself.
CATALOGUES = {
    "sws.geonames.org": "GeoNames",
    "www.geonames.org": "GeoNames",
    "www.wikidata.org": "Wikidata",
}

_WEB = re.compile(r"https?://[^\s\x00-\x20\"<>\\^`{|}]+", re.IGNORECASE)


def web_address(text: str | None) -> str | None:
    """`text` if it is a whole http or https address, else None.

    >>> web_address("https://example.org/a?b=1")
    'https://example.org/a?b=1'
    >>> web_address("javascript:alert(1)") is None
    True
    """
    if not text or not _WEB.fullmatch(text):
        return None
    try:
        return text if urlsplit(text).hostname else None
    except ValueError:  # a malformed IPv6 host
        return None


def link_name(address: str) -> str:
    """What to call the place that a web address leads to.

    >>> link_name("https://www.wikidata.org/entity/Q1")
    'Wikidata'
    """
    host = urlsplit(address).hostname or address
    return CATALOGUES.get(host, host.removeprefix("www."))
