"""Whose surname or given name it is, where an article has names of two words and more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.annotate.forms.full_names import endings, first_surname, is_shorter, people_of
from kg.annotate.forms.gender import beside, gender_of, may_be
from kg.annotate.forms.generations import generation_told
from kg.annotate.forms.namesakes import Bearer, Namesakes
from kg.annotate.people import names_person
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Mention, Sentence


def resolve_surnames(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    known: Mapping[str, str],
    namesakes: Namesakes,
) -> dict[Mention, Mention]:
    """Surname or given name -> the full name it stands for, where one was named before.

    A name that ends several is the bearer that honorifics leave, else the one that `namesakes`
    choose; where it ends none, it is the one that it begins: "Ana" after "Ana Brandt". A name
    that can be none of those before it, or any, stands for itself.
    """
    surnames = _Surnames(sentences, known, namesakes)
    for here in placed:
        if names_person(here.mention):
            surnames.read(here)
    return surnames.found


class _Surnames:
    """What has been read of one article so far."""

    def __init__(
        self, sentences: Sequence[Sentence], known: Mapping[str, str], namesakes: Namesakes
    ) -> None:
        """Take the article, what is known of genders, and who decides between bearers."""
        self.found: dict[Mention, Mention] = {}
        self._sentences = sentences
        self._known = known
        self._namesakes = namesakes
        self._ending: dict[str, list[Placed]] = defaultdict(list)
        self._beginning: dict[str, list[Placed]] = defaultdict(list)
        # By the first of two surnames: the "Ortega" of "Ramón Ortega Llorente".
        self._inner: dict[str, list[Placed]] = defaultdict(list)
        # By the first mention of the full name, and by their words those that are nobody's.
        self._short: dict[Mention, list[Placed]] = defaultdict(list)
        self._nobodys: set[str] = set()
        # Full names in order, by their words: "Ana M. Lund" and "Ana Lund" are one.
        self._full: dict[str, Placed] = {}

    def read(self, here: Placed) -> None:
        """Take the next name of a person."""
        target = self._target(here)
        if target is not None:
            self.found[here.mention] = target
            return
        text = here.mention.text
        for part in endings(text):
            self._ending[part].append(here)
        for part in first_surname(text):
            self._inner[part].append(here)
        if " " in text:
            self._beginning[text.split()[0].rstrip(".")].append(here)
            self._full.setdefault(text, here)

    def _target(self, here: Placed) -> Mention | None:
        """Whose name it is; the mention itself if nobody's, None where nothing is decided."""
        text = here.mention.text
        full = self._ending.get(text) or self._ending.get(f"{text[:1].lower()}{text[1:]}")
        generation = generation_told(here, self._sentences[here.sentence])
        if full is not None and generation is not None:
            family = [Bearer(one, ()) for one in people_of(full)]
            return self._namesakes.of_generation(generation, family) or here.mention
        if full is None:
            given = self._left(here, self._beginning.get(text.rstrip("."), []))
            if given:
                return given[-1].mention if len({p.mention.text for p in given}) == 1 else None
            return self._of_two_surnames(here) or self._named_at_length(here)
        left = self._left(here, full)
        if not left or text in self._nobodys:
            self._nobodys.add(text)
            return here.mention
        people = people_of(left)
        bearers = [Bearer(one, tuple(self._short[one[0].mention])) for one in people]
        target = self._namesakes.choose(here, bearers)
        for one in people:
            if any(place.mention == target for place in one):
                self._short[one[0].mention].append(here)
        return target

    def _of_two_surnames(self, here: Placed) -> Mention | None:
        """Who is called by the first of two surnames, from then on among those who end in it.

        Nobody's relative, for whom the word is a given name: "her daughter Ana".
        """
        text = here.mention.text
        full = self._left(here, self._inner.get(text, []))
        if len({p.mention.text for p in full}) != 1 or self._namesakes.is_relative(here):
            return None
        self._ending[text].append(full[-1])
        return full[-1].mention

    def _named_at_length(self, here: Placed) -> Mention | None:
        """The only one named before with all words of this name and more: "Ana Lund" for "Ana M.
        Lund", "Ivo Castro" for "Ivo Castro Soto"."""
        words = here.mention.text.split()
        if len(words) < 2 or here.mention.text in self._full:
            return None
        alike = [p for text, p in self._full.items() if is_shorter(words, text.split())]
        return alike[0].mention if len(self._left(here, alike)) == 1 == len(alike) else None

    def _left(self, here: Placed, full: Sequence[Placed]) -> list[Placed]:
        """Without those whom an honorific beside the short name rules out.

        "Mrs Brandt" beside Otto Brandt is the one who is known to be a woman; "Ms Brandt" need
        not be the mother who was quoted.
        """
        sentence = self._sentences[here.sentence]
        gender = gender_of(here.mention, sentence) if full else None
        married = any(t.text in name_rules()["married"] for t in beside(here.mention, sentence))
        sure = [p for p in full if married and self._known.get(p.mention.text) == gender]
        fitting = [p for p in full if may_be(gender, p.mention.text, self._known)]
        return sure or fitting
