"""What the sentence leaves to the reader: the other side of a dispute, the country of a province.

Everything found here is a guess from near words and is marked as such by a low confidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.annotate.coreference.focus import focus_country
from kg.extract.sentence.view import View
from kg.model import Form, Mention, Value
from kg.ontology import Entry

_ACTS_OF_STATE = ("kg:JusticeEvent",)


def bridge(
    view: View, entry: Entry, roles: Sequence[tuple[str, Mention | Value]]
) -> list[tuple[str, Mention]]:
    """Roles of an event that near words fill by implication."""
    return [*_other_side(view, entry, roles), *_home_country(view, entry, roles)]


def _other_side(
    view: View, entry: Entry, roles: Sequence[tuple[str, Mention | Value]]
) -> list[tuple[str, Mention]]:
    """ "disputes with Thailand": the one other country of the sentence, else the article's own."""
    agents = [m for role, m in roles if role == "kg:agent" and isinstance(m, Mention)]
    if not _is_mutual(entry) or len(agents) != 1 or agents[0].kind != "kg:Country":
        return []
    others = {m.link: m for m in view.mentions if _is_country(m) and m.link != agents[0].link}
    if not others:
        link = focus_country(view.annotated.mentions)
        countries = (m for m in view.annotated.mentions if m.kind == "kg:Country")
        focus = next((m for m in countries if m.link == link), None)
        others = {link: focus} if focus and link != agents[0].link else {}
    return [("kg:agent", m) for m in others.values()] if len(others) == 1 else []


def _is_mutual(entry: Entry) -> bool:
    """True for a noun whose frames put the other side after "with"."""
    arguments = (a for frame in entry.frames for a in frame.arguments)
    return any(a.marker == "with" and a.fills == "kg:agent" for a in arguments)


def _home_country(
    view: View, entry: Entry, roles: Sequence[tuple[str, Mention | Value]]
) -> list[tuple[str, Mention]]:
    """ "Cambodian authorities arrested ... across five provinces": the country of the agent."""
    if any(role == "sem:hasPlace" for role, _ in roles):
        return []
    if not view.ontology.is_any(entry.denotes, _ACTS_OF_STATE):
        return []
    agents = [m for role, m in roles if role == "kg:agent" and isinstance(m, Mention) and m.link]
    if not agents or not _names_a_part(view):
        return []
    return [("sem:hasPlace", m) for m in _countries(view.mentions, agents[0].link)]


def _names_a_part(view: View) -> bool:
    """True if the sentence speaks of provinces, cities or the country without naming them."""
    nouns = {t.start for t in view.parse.tokens if t.pos == "NOUN"}
    return any(
        m.form is Form.NOMINAL and m.head in nouns and view.ontology.is_a(m.kind, "kg:Place")
        for m in view.mentions
    )


def _countries(mentions: Iterable[Mention], link: str | None) -> list[Mention]:
    return [m for m in mentions if _is_country(m) and m.link == link][:1]


def _is_country(mention: Mention) -> bool:
    return mention.kind == "kg:Country" and mention.link is not None
