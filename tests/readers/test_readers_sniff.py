from __future__ import annotations

import pytest

from kg.readers.sniff import suffix


@pytest.mark.parametrize(
    ("given", "head", "reader"),
    [
        (None, b"The talks failed.", ".txt"),
        (None, b'\n\n{"text": "The talks failed."}', ".jsonl"),
        (None, b'{"text": "a line too long to be seen whole', ".jsonl"),
        (None, b"[\n", ".jsonl"),
        (None, b"<p>The talks failed.", ".html"),
        (None, b"\xef\xbb\xbf<!doctype html>", ".html"),
        (None, "<html>".encode("utf-16"), ".html"),
        (None, b"<script> tags are in the news.", ".txt"),
        (".txt", b"<!-- saved --> <!DOCTYPE html>", ".html"),
        (".txt", b'<?xml version="1.0"?>\n<html>', ".html"),
        (".md", b'{"text": "The talks failed."}', ".jsonl"),
        (".md", b"<div>A box</div>", ".md"),
        (".txt", b"{The talks} failed.", ".txt"),
        (".txt", b"[1, 2]", ".txt"),
        (".txt", b"<html is what he wrote", ".html"),
        (".html", b'{"text": "The talks failed."}', ".html"),
        (".jsonl", b"<html>", ".jsonl"),
        (".txt", b"", ".txt"),
    ],
)
def test_the_reader_for_a_beginning(given: str | None, head: bytes, reader: str) -> None:
    assert suffix(given, head) == reader
