"""The words of a post: where they begin, and whether it is over."""

from __future__ import annotations

from kg.annotate.plain import as_name
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import premodifiers
from kg.model import Span, Token
from kg.ontology import Entry

# Words before a post which say that it is over or has not begun: no present relation follows.
_NOT_NOW = frozenset(
    {"former", "formerly", "ex", "late", "then", "incoming", "elect", "onetime", "designate"}
)
# "Until March of last year the".
_LONGEST_UNTIL = 6
_TITLE_DEPS = frozenset({"compound", "amod", "nmod", "punct"})


def post_entry(trigger: Trigger) -> Entry | None:
    """The first entry of a word that names a post, else None."""
    return next((e for e in trigger.entries if any(f.kind == "post" for f in e.frames)), None)


def begins_another(view: View, trigger: Trigger) -> bool:
    """True for the "Detective" and the "Chief" of "Detective Chief Inspector", and for the "Deputy"
    of "Deputy Foreign Minister"."""
    if trigger.head.dep not in _TITLE_DEPS:
        return False
    near = (view.triggers.get(i) for i in range(trigger.end, trigger.end + 3))
    behind = next((t for t in near if t is not None and post_entry(t) is not None), None)
    return behind is not None and title_start(view, behind) <= trigger.start


def title_of(view: View, trigger: Trigger, span: Span) -> str:
    """The words of the post, with a "former" that stands apart ("former Maltese minister")."""
    title = as_name(view.words(span))
    if trigger.head.tag == "NNS":  # "presidents Rossi and Lund": each is one
        title = title.removesuffix(trigger.head.text) + trigger.head.lemma
    head = view.parse.head(trigger.head) if trigger.head.dep in {"compound", "nmod"} else None
    before = [t for noun in (trigger.head, head) if noun for t in premodifiers(view.parse, noun)]
    apart = [t.text.lower() for t in before if t.i < trigger.start and t.text.lower() in _NOT_NOW]
    missing = [word for word in apart if word not in _words(title)]
    return " ".join([*dict.fromkeys(missing), title])


def is_over(view: View, trigger: Trigger, title: str) -> bool:
    """True if the words of a post or those behind it say that it is over or has not begun."""
    opening = view.parse.words[: title_start(view, trigger)]
    before = tuple(word for word in opening if word != "-")
    words = {*_words(title), *before[-1:]}
    return (
        not _NOT_NOW.isdisjoint(words)
        or _is_until(before[-_LONGEST_UNTIL:])
        or _is_of_that_time(view, trigger)
    )


def _is_until(before: tuple[str, ...]) -> bool:
    """ "Until recently a lecturer", "until last year the head of"."""
    return "until" in before and "," not in before[before.index("until") :]


def is_former(view: View, noun: Token) -> bool:
    """ "A former resident": what a noun says is over or has not begun."""
    return any(t.text.lower() in _NOT_NOW for t in premodifiers(view.parse, noun))


def _is_of_that_time(view: View, trigger: Trigger) -> bool:
    """ "The prime minister at the time, Rossi"."""
    return view.parse.words[trigger.end : trigger.end + 3] == ("at", "the", "time")


def _words(title: str) -> list[str]:
    """Its words in lower case; "ex-mayor" is two."""
    return title.lower().replace("-", " ").split()


def title_start(view: View, trigger: Trigger) -> int:
    """First token of the title: what stands before the noun and is no name."""
    start = trigger.start
    heads = {trigger.head.i}
    while start > 0:
        token = view.parse.tokens[start - 1]
        joined = token.head in heads or token.head == trigger.head.head
        if (
            token.dep not in _TITLE_DEPS
            or not joined
            or token.i in view.named
            or view.at.get(token.i)
        ):
            break
        if (token.dep == "punct" and token.text != "-") or token.text == "own":
            break  # "its own director" is its director
        heads.add(token.i)
        start -= 1
    if view.parse.words[start] == "-":  # the rest of "34-year-old" and "Oslo-based"
        return min(start + 2, trigger.start)
    return start
