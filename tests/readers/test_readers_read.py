from __future__ import annotations

import os
from io import BytesIO
from itertools import permutations
from pathlib import Path

import pytest

from kg.errors import EmptyError, InputError, LanguageError, UnreadableError
from kg.model import Article
from kg.readers import READERS, read


def names(paths: list[str], stdin: bytes | None = None) -> list[str]:
    found = read(paths, BytesIO(stdin) if stdin is not None else None)
    return [one.path if isinstance(one, Article) else f"! {one}" for one in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "b.txt": "The boats left.",
        "a.md": "# Talks\n\nThe talks failed.",
        "sub/c.html": "<p>The court rose.</p>",
        "sub/d.JSONL": '{"text": "The dam broke."}\n{"text": "The dawn came."}',
        "README.md": "Notes on the folder.",
        ".hidden.txt": "Hidden.",
        ".git/e.txt": "Hidden too.",
        "picture.png": "no article",
    }
    for name, content in files.items():
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "news"


ALL = ["a.md", "b.txt", "sub/c.html", "sub/d.JSONL:1", "sub/d.JSONL:2"]


def test_a_folder_gives_its_articles_by_name(folder: Path) -> None:
    assert names([str(folder)]) == ALL


def test_the_order_of_arguments_and_double_mention_do_not_matter(folder: Path) -> None:
    arguments = [str(folder), str(folder / "sub" / "c.html"), str(folder / "*.txt")]
    results = {tuple(names(list(order))) for order in permutations(arguments)}
    assert len(results) == 1
    assert sorted(results.pop()) == sorted([*ALL[:2], "c.html", *ALL[3:]])


def test_patterns(folder: Path) -> None:
    assert names([str(folder / "**" / "*.html")]) == ["c.html"]
    assert names([str(folder / "s*")]) == ["c.html", "d.JSONL:1", "d.JSONL:2"]


def test_a_file_whose_name_holds_the_marks_of_a_pattern(folder: Path) -> None:
    (folder / "x[1].txt").write_text("The ice broke.", encoding="utf-8")
    assert names([str(folder / "x[1].txt")]) == ["x[1].txt"]


def test_no_path_leads_to_the_machine(folder: Path) -> None:
    assert not [name for name in names([str(folder), str(folder / "b.txt")]) if name[0] == "/"]


def test_files_named_on_purpose_are_read_whatever_they_are_called(folder: Path) -> None:
    assert names([str(folder / "README.md"), str(folder / ".hidden.txt")]) == [
        *(".hidden.txt", "README.md")
    ]
    (folder / "page").write_text("<p>The page turned.</p>", encoding="utf-8")
    assert next(read([str(folder / "page")])).path == "page"


@pytest.mark.parametrize(
    ("content", "count"),
    [(b"The sea rose.", 1), (b"<p>The sea rose.</p>", 1), (b'{"text": "A."}\n{"text": "B."}', 2)],
)
def test_standard_input_is_read_as_what_it_begins_like(content: bytes, count: int) -> None:
    found = list(read(["-"], BytesIO(content)))
    assert len(found) == count
    assert all(
        isinstance(one, Article) and one.text in {"The sea rose.", "A.", "B."} for one in found
    )


def test_closed_standard_input_is_said_to_be() -> None:
    assert names(["-"]) == ["! -: standard input is closed; pipe articles into kg"]


@pytest.mark.parametrize("argument", ["no/such/folder", "nothing/*.txt"])
def test_a_path_that_leads_nowhere_does_not_stop_the_others(folder: Path, argument: str) -> None:
    error, article = read([argument, str(folder / "b.txt")])
    assert isinstance(error, UnreadableError)
    assert error.path == argument
    assert isinstance(article, Article)


def test_a_folder_without_articles_is_said_to_have_none(tmp_path: Path) -> None:
    (error,) = read([str(tmp_path)])
    assert "no articles in this folder; kg reads .htm, .html" in str(error)


def test_bad_files_are_named_and_the_others_land(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)))
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (folder / "wide.txt").write_text("The wide sea.", encoding="utf-16")
    (folder / "old.txt").write_text("Zoë left the café.", encoding="latin-1")
    (folder / "long.txt").write_bytes(b"word " * 4_000_000)
    (folder / "e.jsonl").write_text('{"title": "no text"}', encoding="utf-8")
    found = list(read([str(folder)]))
    errors = {one.path: type(one) for one in found if isinstance(one, InputError)}
    assert errors == {
        "binary.txt": UnreadableError,
        "e.jsonl:1": EmptyError,
        "empty.txt": EmptyError,
        "gone.txt": UnreadableError,
        "long.txt": UnreadableError,
    }
    texts = {one.path: one.text for one in found if isinstance(one, Article)}
    assert texts["wide.txt"] == "The wide sea."
    assert texts["old.txt"] == "Zoë left the café."
    assert set(ALL) < set(texts)


def test_a_folder_that_is_called_like_a_file_is_walked(folder: Path) -> None:
    (folder / "x.txt").mkdir()
    (folder / "x.txt" / "y.txt").write_text("The yard burned.", encoding="utf-8")
    assert "x.txt/y.txt" in names([str(folder)])


def test_a_folder_that_cannot_be_listed_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def scandir(path: str) -> os.PathLike[str]:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)  # type: ignore[return-value]

    monkeypatch.setattr(os, "scandir", scandir)
    assert "! news/sub: cannot be opened (Permission denied); check its rights" in names(
        [str(folder)]
    )


def test_no_reason_names_a_folder_of_the_machine(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (error,) = [one for one in read([str(folder)]) if isinstance(one, InputError)]
    assert str(folder) not in str(error)


def test_a_text_seen_before_is_reported_by_the_name_it_had(folder: Path) -> None:
    (folder / "z.txt").write_text("The boats left.\r\n", encoding="utf-8")
    (folder / "b2.txt").write_text("The boats left.", encoding="utf-8")
    assert "! b2.txt: duplicate of b.txt; leave one of them out" in names([str(folder)])


def test_two_copies_under_one_name_are_one_article(folder: Path) -> None:
    (folder / "sub" / "b.txt").write_text("The boats left.", encoding="utf-8")
    found = names([str(folder / "b.txt"), str(folder / "sub" / "b.txt")])
    assert found == ["b.txt", "! b.txt: duplicate of b.txt; leave one of them out"]


def test_a_file_name_that_is_not_text_can_be_stored(tmp_path: Path) -> None:
    Path(tmp_path, os.fsdecode(b"a\xff\n.txt")).write_bytes(b"The boats left.")
    (article,) = read([str(tmp_path)])
    assert article.path == "a\ufffd .txt"


@pytest.mark.usefixtures("real_languages")
def test_another_language_is_skipped_and_named(tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text(
        "La police a arrêté trois hommes à Lyon, dans une affaire de fraude.", encoding="utf-8"
    )
    (error,) = read([str(tmp_path)])
    assert isinstance(error, LanguageError)
    assert "French" in str(error)


def test_every_suffix_of_the_table_reads_an_article(tmp_path: Path) -> None:
    for number, suffix in enumerate(READERS):
        content = f"The boats left {number}."
        record = f'{{"text": "{content}"}}' if READERS[suffix] is READERS[".jsonl"] else content
        (tmp_path / f"a{suffix}").write_text(record, encoding="utf-8")
    found = list(read([str(tmp_path)]))
    assert len(found) == len(READERS)
    assert all(isinstance(one, Article) for one in found)
