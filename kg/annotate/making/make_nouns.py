"""Writes data/nouns.tsv, the nouns for people, organisations and places, from WordNet 3.0.

    python -m kg.annotate.making.make_nouns [FOLDER]

FOLDER holds WordNet's own files; by default that of Debian's package `wordnet-base`. A noun is
taken if most of what WordNet's texts count of it, and its first sense, is below one of `ROOTS`;
data/hand/nouns.tsv adds nouns that news means in another sense than their first. The same files
give the same bytes. At run time only the table is read.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.annotate.places.place_rows import DATA
from kg.annotate.word_lists import rows

WORDNET = Path("/usr/share/wordnet")
TABLE = DATA / "nouns.tsv"
# Synsets by offset in data.noun, and the class of the nouns below. The first that fits decides.
ROOTS = {
    "00007846": "kg:Person",
    "08008335": "kg:Organisation",
    "07950920": "kg:Group",  # social group
    "07942152": "kg:Group",  # people
    "03315023": "kg:Facility",  # installations
    "04341686": "kg:Facility",  # structures
    "02914991": "kg:Facility",  # complexes of buildings
    "04564698": "kg:Facility",  # ways
    "08574314": "kg:Place",  # geographical areas
    "08497294": "kg:Place",  # areas
    "09334396": "kg:Place",  # land
    "09225146": "kg:Place",  # waters
    "09287968": "kg:Place",  # formations of the earth
}
# Below these the nouns name a happening, a creature of stories or an animal instead.
NOT_BELOW = {"07975026", "09483738", "02472293"}
# And below these a part or a fitting of a building, or a thing.
NOT_BELOW |= {
    *("03839993", "04361095", "03894379", "04008947"),  # obstructions, supports, partitions, prongs
    *("03089014", "03079741", "04328946", "03285912"),  # conduits, cabins, cupboards, hearths
    "03632277",  # ladders
}
# The least share of a noun's counted uses that must be of its class.
SHARE = 0.7
_OFFSET = re.compile(r"\d{8}")
_WORD = re.compile(r"[a-z]{3,}(-[a-z]+)*")
_SLUR = re.compile(r"offensive|slur|disparag|derogat|insult|vulgar|term of (abuse|address)")
_HYPERNYM = "@"
# Pronouns that WordNet has among its nouns.
PRONOUNS = frozenset({"nobody", "somebody", "anybody", "everybody", "someone", "everyone"})
# Only people are taken where WordNet's texts never have the noun: the rest are odd.
RARE = frozenset({"kg:Person"})
# "The wounded" are people, most adjectives are not; these are nouns first.
ADJECTIVES = frozenset(
    {"adult", "alien", "criminal", "expert", "fellow", "liberal", "military", "minor", "official"}
    | {"patient", "private", "professional", "public", "rival", "suspect", "teenage", "volunteer"}
)
HEAD = "# Nouns for people, organisations and places, from WordNet 3.0 (LICENCES.md): noun, class."


@dataclass(frozen=True, slots=True)
class Synset:
    """One sense: the file number of its field, its words with their numbers, what is above.

    `decent` is False where WordNet calls the words a slur.
    """

    field: str
    numbers: Mapping[str, str]
    above: tuple[str, ...]
    decent: bool


def _lines(file: Path) -> list[str]:
    """The lines of a file of WordNet without its licence, which is indented."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(" ")]


def synsets(folder: Path) -> dict[str, Synset]:
    """Offset -> synset of all nouns; named individuals have nothing above them here."""
    found = {}
    for line in _lines(folder / "data.noun"):
        data, _, gloss = line.partition(" | ")
        parts = data.split()
        count = int(parts[3], 16)
        words = parts[4 : 4 + 2 * count]
        pairs = zip(words[::2], words[1::2], strict=True)
        numbers = {word: f"{int(number, 16):02d}" for word, number in pairs}
        rest = parts[4 + 2 * count :]
        above = tuple(rest[i + 1] for i, part in enumerate(rest) if part == _HYPERNYM)
        found[parts[0]] = Synset(parts[1], numbers, above, not _SLUR.search(gloss))
    return found


def counts(folder: Path) -> dict[str, int]:
    """Sense key -> how often WordNet's texts have the sense."""
    lines = (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines()
    return {key: int(count) for key, _, count in map(str.split, lines)}


def nouns(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (noun, class), in the order of the alphabet."""
    known, counted = synsets(folder), counts(folder)

    @cache
    def kind(offset: str) -> str:
        if offset in ROOTS or offset in NOT_BELOW:
            return ROOTS.get(offset, "")
        return next((found for above in known[offset].above if (found := kind(above))), "")

    def weight(word: str, offset: str) -> int:
        synset = known[offset]
        number = synset.numbers.get(word)  # None for a word with a capital
        return counted.get(f"{word}%1:{synset.field}:{number}::", 0)

    adjectives = {line.partition(" ")[0] for line in _lines(folder / "index.adj")} - ADJECTIVES
    for line in _lines(folder / "index.noun"):
        word, _, rest = line.partition(" ")
        offsets = [part for part in rest.split() if _OFFSET.fullmatch(part)]
        first = kind(offsets[0]) if _is_common(word, known[offsets[0]]) else ""
        alone = first in RARE and len(offsets) == 1
        if first and (alone or (weight(word, offsets[0]) and word not in adjectives)):
            weights = {offset: weight(word, offset) + 1 for offset in offsets}
            own = sum(w for offset, w in weights.items() if kind(offset) == first)
            if own >= SHARE * sum(weights.values()):
                yield word, first


def _is_common(word: str, synset: Synset) -> bool:
    """True for a plain noun: no name, abbreviation, pronoun or slur."""
    plain = bool(_WORD.fullmatch(word)) and word in synset.numbers
    return plain and synset.decent and word not in PRONOUNS


def main(folder: Path) -> None:
    """Write the table."""
    found = dict(nouns(folder)) | {row[0]: row[1] for row in rows("hand/nouns.tsv")}
    lines = [HEAD, *("\t".join(row) for row in sorted(found.items()))]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else WORDNET)
