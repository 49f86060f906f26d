"""Where people are from by what stands right behind their names, whatever the parser makes of it.

"Rossi, 44, of Graz", "Rossi, 44, Graz", "Rossi, R-Ohio", "Rossi and Verdi, both of Graz", "Ann and
Ivo Lund of Graz".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.phrases.place_neighbours import qualifies
from kg.extract.phrases.place_words import tokens_between, words_between
from kg.extract.sentence.view import View, is_demonym
from kg.model import Form, Mention, Token

_PARTIES = frozenset({"r", "d", "i"})
_FROM = frozenset({"of", "from"})
_BORN = frozenset({"born", "native"})
_ALL = frozenset({"both", "all"})
_LONGEST_AGE = len("100")
_SEVERAL = frozenset({"NNS", "NNPS"})


def origins(view: View) -> Iterator[tuple[Mention, str, Mention]]:
    """(person, how, place) with the name of the structure that joins them (structures.tsv)."""
    people, places = _named(view, "kg:Person"), _named(view, "kg:Place")
    yield from _born(view, people, places)
    for place in places if people else ():
        if qualifies(view, place):
            continue
        before = [p for p in people if p.span.end <= place.span.start]
        for person in before[-1:]:
            words = words_between(view, person, place)
            how = _origin(words)
            if how is None:
                continue
            told = list(_joined(view, before, shared=not _ALL.isdisjoint(words)))
            # "A photo by Rossi of Graz": of one person, only the parse can tell.
            apposed = view.head_of(person).dep == "appos"
            if words != ["of"] or len(told) > 1 or apposed:
                yield from ((one, how, place) for one in told)


def _named(view: View, kind: str) -> list[Mention]:
    found = (m for m in view.mentions if m.form is Form.NAME and view.fits(m, kind))
    return sorted(found, key=lambda m: m.span)


def _born(
    view: View, people: Sequence[Mention], places: Sequence[Mention]
) -> Iterator[tuple[Mention, str, Mention]]:
    """ "Ohio born Rossi", "the Ohio born singer Rossi", "fellow Ohio native Rossi"."""
    for place in places:
        person = next((p for p in people if p.span.start >= place.span.end), None)
        between = tokens_between(view, place, person) if person else []
        if person and between and between[0].text.lower() in _BORN and _is_title(view, between[1:]):
            yield person, "born", place


def _is_title(view: View, words: Sequence[Token]) -> bool:
    """True for the nouns between "born" and a name, and for none; not for "native American"."""
    nouns = words[:-1] if words and words[-1].text == "," else words
    demonyms = (m for t in nouns for m in view.at.get(t.i, ()) if is_demonym(m))
    return all(t.pos in {"NOUN", "ADJ", "PROPN"} for t in nouns) and not any(demonyms)


def _origin(words: list[str]) -> str | None:
    """How the place hangs on the person, by the words between; None where they tell no origin."""
    behind = _without_age(words)
    if behind == [","]:
        return "apposed" if len(behind) < len(words) else None
    marked = behind[:1] in ([","], ["("]) and behind[2:] == ["-"]
    if marked and behind[1] in _PARTIES:
        return "apposed"
    leads = [word for word in behind if word not in _ALL | {","}]
    bare = words == ["from"]  # "took Rossi from Graz" to Linz
    return leads[0] if len(leads) == 1 and leads[0] in _FROM and not bare else None


def _without_age(words: list[str]) -> list[str]:
    aged = len(words) > 1 and words[0] == "," and words[1].isdigit()
    return list(words[2:] if aged and len(words[1]) <= _LONGEST_AGE else words)


def _joined(view: View, people: Sequence[Mention], *, shared: bool) -> Iterator[Mention]:
    """The last of the people, and those before them of whom the same is told: all of "Rossi, 30,
    and Verdi, 33, both of Graz", and of "Ann and Ivo Lund of Graz" two of one family."""
    last = people[-1]
    yield last
    for person in reversed(people[:-1]):
        words = words_between(view, person, last)
        joined = words and all(w in {"and", ","} or w.isdigit() for w in words)
        if not joined or not (shared or (words == ["and"] and _is_pair(view, person, last))):
            return
        yield person
        if not shared:
            return
        last = person


def _is_pair(view: View, first: Mention, second: Mention) -> bool:
    """ "Ann and Ivo Lund", "residents Ann Lund and Ivo Berg"."""
    family = len(first.text.split()) == 1 < len(second.text.split())
    same = first.text.split()[-1] == second.text.split()[-1]
    head = view.head_of(first)
    above = view.parse.head(head)
    called = head.dep == "appos" and above.tag in _SEVERAL
    titled = any(t.tag in _SEVERAL for t in view.parse.below(head, "compound", "nmod"))
    return family or same or called or titled
