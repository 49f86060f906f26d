from __future__ import annotations

import pytest

from kg.errors import EmptyError, UnreadableError
from kg.readers.decode import decode

TEXT = "The “Café Société” of São Tomé reopened, its owner Zoë Brontë said."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings_are_told_apart(encoding: str) -> None:
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    data = marks.get(encoding, b"") + TEXT.encode(encoding)
    assert decode(data, "a.txt").lstrip("\ufeff") == TEXT


def test_latin_1_with_a_byte_that_windows_lacks() -> None:
    assert decode("Zoë\x81 said no to the offer.".encode("latin-1"), "a.txt")[:3] == "Zoë"


def test_one_damaged_letter_does_not_garble_the_others() -> None:
    data = TEXT.encode().replace("ë".encode(), b"\xeb", 1)
    assert decode(data, "a.txt") == TEXT.replace("ë", "\ufffd", 1)


def test_the_encoding_that_a_page_declares_is_believed() -> None:
    data = "Полиция".encode("windows-1251")
    assert decode(data, "a.html", "windows-1251") == "Полиция"


@pytest.mark.parametrize("declared", ["no-such-code", "rot13", "ascii"])
def test_a_false_declaration_does_not_stop_it(declared: str) -> None:
    assert decode("Zoë said no to the offer.".encode("cp1252"), "a.html", declared)[:3] == "Zoë"


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf \n", b"\xff\xfe\n\x00"])
def test_blank_files_are_empty(data: bytes) -> None:
    with pytest.raises(EmptyError, match=r"a\.txt: is empty"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"text\x00more", "binary"),
        (bytes(range(1, 32)) * 4 + b"text", "binary"),
        ("UTF-16 without its mark".encode("utf-16-le"), "binary"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04 word/document.xml", "Office"),
        ("警方逮捕了三人".encode("gb18030"), "unknown encoding"),
        (b"\xff\xfea", "begins like UTF-16"),
    ],
)
def test_what_is_not_text_is_refused_with_a_way_out(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why) as caught:
        decode(data, "a.txt")
    assert "save it as plain text in UTF-8" in str(caught.value)
